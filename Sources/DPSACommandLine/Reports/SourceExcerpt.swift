import DPSASyntax

/// A line of source as a terminal can show it, and the carets under a part of it.
struct SourceExcerpt: Sendable, Equatable {
    /// The line: tabs as spaces, what is dangerous escaped, cropped round the part.
    var line: String
    /// The columns before the carets.
    var indentation: Int
    /// The number of carets; at least one.
    var caretCount: Int

    /// A tab leads to the next multiple of this column.
    static let tabWidth = 4
    /// The widest line that is shown whole.
    static let maximumWidth = 120
    /// What stands for the rest of a line.
    private static let ellipsis = "..."

    /// Lays out the part of a line that a range covers.
    ///
    /// - Parameters:
    ///   - bytes: the line, without its end.
    ///   - range: the part; one that goes beyond the line is shown to the line's end.
    init(line bytes: ArraySlice<UInt8>, range: Range<Int>) {
        let cells = SourceExcerpt.cells(of: bytes)
        let width = cells.last?.columns.upperBound ?? 0
        var start = width
        var end = width
        for cell in cells.reversed() where cell.bytes.upperBound > range.lowerBound { start = cell.columns.lowerBound }
        for cell in cells where cell.bytes.lowerBound < range.upperBound { end = cell.columns.upperBound }
        end = max(end, start + 1)

        // The line as it is, or a window round the part: some of what stands before it, and as much as there is room for.
        var window = 0..<max(width, 1)
        if width > SourceExcerpt.maximumWidth {
            let context = max(0, min(SourceExcerpt.maximumWidth - (end - start), SourceExcerpt.maximumWidth) / 2)
            let lower = min(max(0, start - context), width - SourceExcerpt.maximumWidth)
            window = lower..<lower + SourceExcerpt.maximumWidth
        }
        var text = ""
        var shown: Range<Int>?
        for cell in cells
        where cell.columns.lowerBound >= window.lowerBound && cell.columns.upperBound <= window.upperBound {
            text += cell.text
            shown = (shown?.lowerBound ?? cell.columns.lowerBound)..<cell.columns.upperBound
        }
        let from = shown?.lowerBound ?? 0
        let to = shown?.upperBound ?? 0
        let isCroppedBefore = from > 0
        let isCroppedAfter = to < width
        if isCroppedAfter { text += SourceExcerpt.ellipsis }
        while !isCroppedAfter, text.last == " " { text.removeLast() }
        line = (isCroppedBefore ? SourceExcerpt.ellipsis : "") + text
        indentation = max(0, start - from) + (isCroppedBefore ? SourceExcerpt.ellipsis.count : 0)
        caretCount = max(1, min(end, max(to, start + 1)) - max(start, from))
    }

    /// What a reader sees as one character: where it stands in the line, and which columns it takes.
    private struct Cell {
        var bytes: Range<Int>
        var columns: Range<Int>
        var text: String
    }

    private static func cells(of bytes: ArraySlice<UInt8>) -> [Cell] {
        // The text, with a replacement character for each invalid sequence, and where each scalar begins.
        var scalars = String.UnicodeScalarView()
        var offsets: [Int] = []
        var parser = Unicode.UTF8.ForwardParser()
        var input = bytes.makeIterator()
        var offset = bytes.startIndex
        parsing: while true {
            switch parser.parseScalar(from: &input) {
            case .valid(let encoded):
                scalars.append(Unicode.UTF8.decode(encoded))
                offsets.append(offset)
                offset += encoded.count
            case .error(let length):
                scalars.append("\u{FFFD}")
                offsets.append(offset)
                offset += length
            case .emptyInput: break parsing
            }
        }
        offsets.append(bytes.endIndex)

        var cells: [Cell] = []
        var index = 0
        var column = 0
        for character in String(scalars) {
            let count = character.unicodeScalars.count
            let (text, width) = shown(character, at: column)
            cells.append(
                Cell(bytes: offsets[index]..<offsets[index + count], columns: column..<column + width, text: text)
            )
            index += count
            column += width
        }
        return cells
    }

    private static func shown(_ character: Character, at column: Int) -> (text: String, width: Int) {
        if character == "\t" {
            let width = tabWidth - column % tabWidth
            return (String(repeating: " ", count: width), width)
        }
        if character.unicodeScalars.contains(where: TextSafety.mustBeEscaped) {
            let text = TextSafety.shown(String(character))
            return (text, DisplayWidth.columns(of: text))
        }
        return (String(character), DisplayWidth.columns(of: character))
    }
}
