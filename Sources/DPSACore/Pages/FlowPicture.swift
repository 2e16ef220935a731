/// Kinds of data, their places, and the regions of these: three columns of boxes with lines between them.
///
/// It repeats what the table of places says, for those who see it; on narrow screens and on paper it is left out.
struct FlowPicture: Sendable {
    /// A line between a box and one of the next column, by their positions.
    struct Edge: Sendable, Equatable {
        var column: Int
        var start: Int
        var end: Int
    }

    /// The texts of the boxes, by column.
    private(set) var columns: [[LocalizedText]] = [[], [], []]
    /// The lines.
    private(set) var edges: [Edge] = []

    /// Adds that data are at a place, and in which regions that is.
    mutating func add(_ data: LocalizedText, _ place: LocalizedText, _ regions: [LocalizedText]) {
        let data = node(data, 0)
        let place = node(place, 1)
        connect(Edge(column: 0, start: data, end: place))
        for region in regions { connect(Edge(column: 1, start: place, end: node(region, 2))) }
    }

    private mutating func node(_ text: LocalizedText, _ column: Int) -> Int {
        if let known = columns[column].firstIndex(of: text) { return known }
        columns[column].append(text)
        return columns[column].count - 1
    }

    private mutating func connect(_ edge: Edge) {
        if !edges.contains(edge) { edges.append(edge) }
    }

    /// Whether there is something to see, and not too much to follow.
    var isClear: Bool {
        !edges.isEmpty && edges.count <= 30 && columns.reduce(0) { $0 + $1.count } <= 24
    }

    // MARK: Drawing

    private static let width = 960
    private static let boxWidth = 260
    private static let lineHeight = 18
    private static let padding = 12
    private static let gap = 10
    /// How many letters of average width a box has room for.
    private static let room = 34

    /// Writes the picture.
    ///
    /// - Parameters:
    ///   - description: what stands in its place for those who do not see it.
    ///   - headings: what the columns are.
    func write(
        description: String,
        headings: [String],
        isRightToLeft: Bool,
        language: String,
        into html: inout HTMLWriter
    ) {
        let lines = columns.map { column in column.map { Self.lines(of: $0.text) } }
        let heights = lines.map { column in
            column.reduce(-Self.gap) { $0 + Self.height(of: $1) + Self.gap }
        }
        let top = Self.lineHeight + Self.gap
        let tallest = heights.max() ?? 0
        var boxes: [[(x: Int, y: Int, height: Int)]] = []
        for (index, column) in lines.enumerated() {
            let position = isRightToLeft ? 2 - index : index
            let x = position * (Self.width - Self.boxWidth) / 2
            var y = top + (tallest - heights[index]) / 2
            boxes.append([])
            for lines in column {
                boxes[index].append((x, y, Self.height(of: lines)))
                y += Self.height(of: lines) + Self.gap
            }
        }
        let curves = edges.map { edge in
            let (start, end) = (boxes[edge.column][edge.start], boxes[edge.column + 1][edge.end])
            let (from, to) = isRightToLeft ? (0, Self.boxWidth) : (Self.boxWidth, 0)
            return (
                start: (x: start.x + from, y: start.y + start.height / 2),
                end: (x: end.x + to, y: end.y + end.height / 2)
            )
        }
        html.element(
            .svg,
            .class(.flow),
            .viewBox(Self.width, top + tallest + 1),
            .role("img"),
            .ariaLabel(description)
        ) {
            html in
            html.curves(curves)
            html.boxes(boxes.flatMap(\.self), width: Self.boxWidth)
            for (index, column) in boxes.enumerated() {
                let middle = (column.first?.x ?? 0) + Self.boxWidth / 2
                if !column.isEmpty { Self.text(headings[index], middle, 0, isForeign: false, language, into: &html) }
                for (box, (lines, text)) in zip(column, zip(lines[index], columns[index])) {
                    for (number, line) in lines.enumerated() {
                        let y = box.y + Self.padding / 2 + number * Self.lineHeight
                        Self.text(line, middle, y, isForeign: text.isForeign, language, into: &html)
                    }
                }
            }
        }
    }

    private static func text(
        _ text: String,
        _ x: Int,
        _ y: Int,
        isForeign: Bool,
        _ language: String,
        into html: inout HTMLWriter
    ) {
        let place = HTMLAttribute.at(x: x, y: y + 14)
        if isForeign {
            html.element(.text, place, .lang(language)) { $0.text(text) }
        } else {
            html.element(.text, place, text: text)
        }
    }

    private static func height(of lines: [String]) -> Int { lines.count * lineHeight + padding }

    /// A text in at most two lines; what does not fit is in the table.
    static func lines(of text: String) -> [String] {
        // Most names are short.
        if text.utf8.count <= room { return [text] }
        var lines: [(text: String, width: Int)] = [("", 0)]
        for word in words(of: text) {
            let width = word.unicodeScalars.reduce(0) { $0 + Self.width(of: $1) }
            if lines[lines.count - 1].width + width > room + 1, lines[lines.count - 1].width > 0 {
                if lines.count == 2 {
                    lines[1].text += "…"
                    return lines.map { trimmed($0.text) }
                }
                lines.append(("", 0))
            }
            lines[lines.count - 1].text += word
            lines[lines.count - 1].width += width
        }
        return lines.map { trimmed($0.text) }
    }

    /// The pieces between which a line can end: words with the space after them, and wide characters.
    private static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for character in text {
            word.append(character)
            let isWide = character.unicodeScalars.contains { width(of: $0) == 2 }
            if character == " " || isWide || word.count == room {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    private static func width(of scalar: Unicode.Scalar) -> Int { scalar.value >= 0x2E80 ? 2 : 1 }

    private static func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
