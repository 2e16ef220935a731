/// The starts of a file's lines, to turn byte offsets into lines and columns.
///
/// LF, CRLF and a lone CR each end a line.  Made only when a finding is shown.
public struct LineTable: Sendable {
    /// A line and a column, counted from 1; columns are Unicode scalars, and a byte-order mark takes none.
    public struct Position: Sendable, Hashable {
        /// The line, from 1.
        public var line: Int
        /// The column in Unicode scalars, from 1.
        public var column: Int
    }

    private let lineStarts: [Int]
    private let bytes: [UInt8]
    /// How many scalars begin before each multiple of ``stride``, so that a column far into a line needs no count of it all.
    private let scalarCounts: [Int]
    private static let stride = 1024

    /// Finds the lines of a file.
    public init(_ file: SourceFile) {
        bytes = file.bytes
        var starts = [0]
        var counts: [Int] = []
        var count = 0
        for (offset, byte) in bytes.enumerated() {
            if offset % Self.stride == 0 { counts.append(count) }
            if byte & 0xC0 != 0x80 { count += 1 }
        }
        counts.append(count)
        scalarCounts = counts
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
            if byte == 0x0A || byte == 0x0D { starts.append(index) }
        }
        lineStarts = starts
    }

    /// The number of lines; an empty file has one.
    public var count: Int { lineStarts.count }

    /// The position of a byte.
    public func position(of offset: UInt32) -> Position {
        let target = Swift.min(Int(offset), bytes.count)
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= target { low = middle } else { high = middle }
        }
        return Position(line: low + 1, column: scalars(from: textStart(ofLine: low), to: target) + 1)
    }

    /// The bytes of a line, counted from 1, without its end and without a byte-order mark.
    public func bytes(ofLine line: Int) -> ByteRange {
        let index = line - 1
        let start = textStart(ofLine: index)
        var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return ByteRange(start: UInt32(start), end: UInt32(end))
    }

    private func textStart(ofLine index: Int) -> Int {
        let start = lineStarts[index]
        return index == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : start
    }

    private func scalars(from start: Int, to end: Int) -> Int {
        start < end ? scalars(before: end) - scalars(before: start) : 0
    }

    private func scalars(before end: Int) -> Int {
        let index = end / Self.stride
        var count = scalarCounts[Swift.min(index, scalarCounts.count - 1)]
        for byte in bytes[Swift.min(index * Self.stride, end)..<end] where byte & 0xC0 != 0x80 { count += 1 }
        return count
    }
}
