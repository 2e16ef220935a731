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
    /// Where the boxes begin, below the headings.
    private static let top = lineHeight + gap
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
        let boxes = boxes(isRightToLeft: isRightToLeft)
        let starts = [0, columns[0].count, columns[0].count + columns[1].count]
        let bottom = boxes.reduce(Self.top - Self.gap) { max($0, $1.y + $1.height) }
        let curves = edges.map { edge in
            let (start, end) = (boxes[starts[edge.column] + edge.start], boxes[starts[edge.column + 1] + edge.end])
            let (from, to) = isRightToLeft ? (0, Self.boxWidth) : (Self.boxWidth, 0)
            return (
                start: (x: start.x + from, y: start.y + start.height / 2),
                end: (x: end.x + to, y: end.y + end.height / 2)
            )
        }
        html.element(.svg, .class(.flow), .viewBox(Self.width, bottom + 1), .role("img"), .ariaLabel(description)) {
            html in
            html.curves(curves)
            html.boxes(boxes.map { (x: $0.x, y: $0.y, height: $0.height) }, width: Self.boxWidth)
            for (index, texts) in columns.enumerated() where !texts.isEmpty {
                let middle = boxes[starts[index]].x + Self.boxWidth / 2
                Self.text(headings[index], middle, 0, isForeign: false, language, into: &html)
                for position in texts.indices {
                    let box = boxes[starts[index] + position]
                    for (number, line) in box.lines.enumerated() {
                        let y = box.y + Self.padding / 2 + number * Self.lineHeight
                        Self.text(line, middle, y, isForeign: texts[position].isForeign, language, into: &html)
                    }
                }
            }
        }
    }

    /// A box and the lines of its text.
    private struct Box {
        var x: Int
        var y: Int
        var height: Int
        var lines: [String]
    }

    /// The boxes of all columns, one column after another; each column stands in the middle of the tallest.
    private func boxes(isRightToLeft: Bool) -> [Box] {
        var boxes: [Box] = []
        boxes.reserveCapacity(columns.reduce(0) { $0 + $1.count })
        var ends: [Int] = []
        for (index, texts) in columns.enumerated() {
            let x = (isRightToLeft ? 2 - index : index) * (Self.width - Self.boxWidth) / 2
            var y = 0
            for text in texts {
                let lines = Self.lines(of: text.text)
                boxes.append(Box(x: x, y: y, height: lines.count * Self.lineHeight + Self.padding, lines: lines))
                y += boxes[boxes.count - 1].height + Self.gap
            }
            ends.append(y - Self.gap)
        }
        let tallest = ends.max() ?? 0
        var index = 0
        for (column, texts) in columns.enumerated() {
            let free = Self.top + (tallest - ends[column]) / 2
            for _ in texts {
                boxes[index].y += free
                index += 1
            }
        }
        return boxes
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
