/// Turns bytes into tokens.
///
/// Works on bytes throughout.  Letters outside ASCII occur only in strings and comments; elsewhere they are reported and kept
/// as part of a token, so nothing is lost.  Every fault is reported once, where it begins, and the lexer goes on behind it.
public struct Lexer: Sendable {
    /// The greatest length of a name, in bytes.
    public static let maximumNameLength = 200

    /// The tokens of a file.
    public static func tokens(of bytes: [UInt8]) -> TokenList {
        var list = TokenList()
        tokenize(bytes, into: &list)
        return list
    }

    /// Replaces `list` by the tokens of a file; its memory is used again.
    public static func tokenize(_ bytes: [UInt8], into list: inout TokenList) {
        list.tokens.removeAll(keepingCapacity: true)
        list.tokens.reserveCapacity(bytes.count / 5 + 16)
        list.faults.removeAll(keepingCapacity: true)
        list.braceBalance = 0
        bytes.withUnsafeBufferPointer { buffer in
            withUnsafeTemporaryAllocation(of: Token.self, capacity: Scanner.batchSize) { batch in
                var scanner = Scanner(bytes: buffer, keywords: .shared, batch: batch)
                scanner.run(into: &list)
            }
        }
        list.faults.sort { $0.range.start < $1.range.start }
    }
}

/// The state of one run over one file.
struct Scanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let keywords: KeywordTable
    var index = 0
    var startsLine = true
    var isDocumented = false
    /// How many bytes were searched in vain for the end of a comment or a block.
    var bytesSearchedInVain = 0
    var hasUnterminatedComment = false
    var isInsideConflict = false
    /// Set once a conflict had no last marker: no later one can have one.
    var hasOpenConflict = false

    /// Tokens that are not in the list yet: added one by one, each would ask for room and for who else holds the list.
    private let batch: UnsafeMutableBufferPointer<Token>
    private var batchCount = 0
    /// How many tokens are handed over at once.
    static let batchSize = 256

    /// Whether the end of a comment or a block is still worth a search: what is done in vain stays linear.
    var maySearch: Bool { bytesSearchedInVain <= 16 * bytes.count }

    init(bytes: UnsafeBufferPointer<UInt8>, keywords: KeywordTable, batch: UnsafeMutableBufferPointer<Token>) {
        self.bytes = bytes
        self.keywords = keywords
        self.batch = batch
    }

    /// Hands over the tokens that are not in the list yet.
    mutating func flush(into list: inout TokenList) {
        list.tokens.append(contentsOf: UnsafeBufferPointer(rebasing: batch[..<batchCount]))
        batchCount = 0
    }

    @inline(__always)
    func byte(at offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    mutating func run(into list: inout TokenList) {
        defer { flush(into: &list) }
        if isUTF16() {
            fault(.invalidEncoding, "the file looks like UTF-16; save it as UTF-8", 0..<2, in: &list)
            append(.unknown, 0, bytes.count, to: &list)
            append(.endOfFile, bytes.count, bytes.count, to: &list)
            return
        }
        if byte(at: 0) == 0xEF, byte(at: 1) == 0xBB, byte(at: 2) == 0xBF { index = 3 }
        while index < bytes.count { scan(into: &list) }
        append(.endOfFile, bytes.count, bytes.count, to: &list)
    }

    /// Whether the file begins with UTF-16's byte-order mark, or without one with two characters of ASCII in UTF-16.
    private func isUTF16() -> Bool {
        if byte(at: 0) == 0xFF, byte(at: 1) == 0xFE { return true }
        if byte(at: 0) == 0xFE, byte(at: 1) == 0xFF { return true }
        guard bytes.count >= 4 else { return false }
        let isHighFirst = (bytes[0], bytes[2]) == (0, 0) && isPlain(bytes[1]) && isPlain(bytes[3])
        let isLowFirst = (bytes[1], bytes[3]) == (0, 0) && isPlain(bytes[0]) && isPlain(bytes[2])
        return isHighFirst || isLowFirst
    }

    private func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x7F || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    @inline(__always)
    private mutating func scan(into list: inout TokenList) {
        let start = index
        let byte = bytes[start]
        switch byte {
        case 0x20, 0x09:
            index += 1
        case 0x0A, 0x0D:
            index += 1
            startsLine = true
            skipIndentation()
        case 0x61...0x7A, 0x41...0x5A, 0x5F:
            scanName(into: &list)
        case 0x30...0x39:
            scanNumber(into: &list)
        case 0x22:
            scanString(into: &list)
        case 0x2F where self.byte(at: start + 1) == 0x2F:
            scanLineComment(into: &list)
        case 0x2F where self.byte(at: start + 1) == 0x2A:
            scanBlockComment(into: &list)
        case 0x7B: single(.leftBrace, into: &list)
        case 0x7D: single(.rightBrace, into: &list)
        case 0x28: single(.leftParenthesis, into: &list)
        case 0x29: single(.rightParenthesis, into: &list)
        case 0x5B: single(.leftBracket, into: &list)
        case 0x5D: single(.rightBracket, into: &list)
        case 0x2C: single(.comma, into: &list)
        case 0x3B: single(.semicolon, into: &list)
        case 0x3A: single(.colon, into: &list)
        case 0x2E: single(.dot, into: &list)
        default:
            scanUnknown(into: &list)
        }
    }

    /// Steps over the spaces before the first word of a line.
    @inline(__always)
    private mutating func skipIndentation() {
        while true {
            let length = ScannedWord(bytes, at: index).spaceLength
            index += length
            if length < 8 { return }
        }
    }

    @inline(__always)
    private mutating func single(_ kind: Token.Kind, into list: inout TokenList) {
        append(kind, index, index + 1, to: &list)
        index += 1
    }

    @inline(__always)
    mutating func append(
        _ kind: Token.Kind,
        _ start: Int,
        _ end: Int,
        keyword: Keyword = .none,
        to list: inout TokenList
    ) {
        if kind == .leftBrace { list.braceBalance += 1 } else if kind == .rightBrace { list.braceBalance -= 1 }
        batch.initializeElement(
            at: batchCount,
            to: Token(
                start: UInt32(truncatingIfNeeded: start),
                length: UInt32(truncatingIfNeeded: end &- start),
                kind: kind,
                keyword: keyword,
                startsLine: startsLine,
                isDocumented: isDocumented
            )
        )
        batchCount &+= 1
        if batchCount == Self.batchSize { flush(into: &list) }
        startsLine = false
        isDocumented = false
    }

    func fault(
        _ rule: RuleCode,
        _ message: String,
        _ range: Range<Int>,
        replacement: String? = nil,
        in list: inout TokenList
    ) {
        list.faults.append(
            TokenList.Fault(
                rule: rule,
                message: message,
                range: ByteRange(start: UInt32(range.lowerBound), end: UInt32(range.upperBound)),
                replacement: replacement
            )
        )
    }

    private mutating func scanName(into list: inout TokenList) {
        let start = index
        let first = ScannedWord(bytes, at: start)
        var end = start + first.nameLength
        var head = first.bits
        var tail: UInt64 = 0
        if end < start + 8 {
            head = first.prefix(end - start)
        } else {
            let second = ScannedWord(bytes, at: end)
            var length = second.nameLength
            end += length
            tail = length < 8 ? second.prefix(length) : second.bits
            while length == 8 {
                length = ScannedWord(bytes, at: end).nameLength
                end += length
            }
        }
        if end < bytes.count, bytes[end] >= 0x80, scanForeignName(from: start, into: &list) { return }
        index = end
        if end - start > Lexer.maximumNameLength { reportLongName(start..<end, in: &list) }
        let keyword = end - start <= KeywordTable.maximumLength ? keywords.keyword(head, tail) : .none
        append(.name, start, end, keyword: keyword, to: &list)
        // Behind most names stands a space.
        if byte(at: end) == 0x20 { index = end + 1 }
    }

    private func reportLongName(_ range: Range<Int>, in list: inout TokenList) {
        fault(
            .nameTooLong,
            "this name has \(range.count) characters; a name may have \(Lexer.maximumNameLength)",
            range,
            in: &list
        )
    }

    @inline(__always)
    private func isNameByte(_ byte: UInt8) -> Bool {
        let letter = byte | 0x20
        return (letter >= 0x61 && letter <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x5F
    }

    private mutating func scanNumber(into list: inout TokenList) {
        let start = index
        var end = start + 1
        while end < bytes.count, isDigit(bytes[end]) || bytes[end] == 0x5F { end += 1 }
        if end < bytes.count, bytes[end] >= 0x80, scanForeignName(from: start, into: &list) { return }
        guard end - start == 4, hasDigits(at: end + 1, count: 2), byte(at: end) == 0x2D, byte(at: end + 3) == 0x2D,
            hasDigits(at: end + 4, count: 2)
        else {
            index = end
            append(.integer, start, end, to: &list)
            checkNumber(start, end, in: &list)
            return
        }
        end += 6
        if byte(at: end) == 0x54, hasDigits(at: end + 1, count: 2), byte(at: end + 3) == 0x3A,
            hasDigits(at: end + 4, count: 2)
        {
            end += 6
            if byte(at: end) == 0x3A, hasDigits(at: end + 1, count: 2) { end += 3 }
        }
        index = end
        append(.date, start, end, to: &list)
    }

    /// Finds `12_`, `1__2` and `30days`: the first two mean the number without the signs, the third what it seems to mean.
    @inline(__always)
    private func checkNumber(_ start: Int, _ end: Int, in list: inout TokenList) {
        if end < bytes.count, isNameByte(bytes[end]) { reportJoinedWord(start, end, in: &list) }
        for position in start..<end
        where bytes[position] == 0x5F && (position + 1 == end || bytes[position + 1] == 0x5F) {
            reportUnderscore(start..<end, in: &list)
            return
        }
    }

    private func reportUnderscore(_ range: Range<Int>, in list: inout TokenList) {
        var digits = String(decoding: bytes[range].filter(isDigit), as: UTF8.self)
        if digits.utf8.count > 64 { digits = "…" }
        fault(
            .invalidNumber,
            "an underscore stands between two digits of a number and nowhere else; write `\(digits)`",
            range,
            replacement: digits == "…" ? nil : digits,
            in: &list
        )
    }

    private func reportJoinedWord(_ start: Int, _ end: Int, in list: inout TokenList) {
        var last = end
        while last < bytes.count, isNameByte(bytes[last]) { last += 1 }
        let word = Array(bytes[end..<Swift.min(last, end + Lexer.maximumNameLength)])
        let keyword = word.count <= KeywordTable.maximumLength ? keywords.keyword(word) : .none
        let text = String(decoding: bytes[start..<Swift.min(last, start + Lexer.maximumNameLength)], as: UTF8.self)
        if keyword == .none {
            fault(.numberJoinedToWord, "`\(text)` is no name; names begin with a letter", start..<last, in: &list)
            return
        }
        let separated =
            String(decoding: bytes[start..<end], as: UTF8.self) + " " + String(decoding: word, as: UTF8.self)
        fault(
            .numberJoinedToWord,
            "a number and a word need a space between them: `\(separated)`",
            start..<last,
            replacement: separated,
            in: &list
        )
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private func hasDigits(at offset: Int, count: Int) -> Bool {
        for position in offset..<offset + count where !isDigit(byte(at: position)) { return false }
        return true
    }

    private mutating func scanLineComment(into list: inout TokenList) {
        if byte(at: index + 2) == 0x2F, byte(at: index + 3) != 0x2F { isDocumented = true }
        while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D {
            skipPlainText()
            if index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { skipCharacter(into: &list) }
        }
    }

    /// Steps over printable ASCII other than quotation marks and backslashes: nearly all of every comment and string.
    @inline(__always)
    mutating func skipPlainText() {
        while true {
            let length = ScannedWord(bytes, at: index).plainTextLength
            index += length
            if length < 8 { return }
        }
    }

    private mutating func scanBlockComment(into list: inout TokenList) {
        let start = index
        if maySearch {
            if let end = endOfBlockComment(from: start) {
                while index < end {
                    if bytes[index] == 0x0A || bytes[index] == 0x0D { startsLine = true }
                    skipCharacter(into: &list)
                }
                return
            }
            bytesSearchedInVain += bytes.count - start
        }
        if !hasUnterminatedComment {
            hasUnterminatedComment = true
            fault(.unterminatedComment, "this comment has no end; close it with `*/`", start..<start + 2, in: &list)
        }
        // What follows was prose up to where the language can go on.
        repeat {
            skipLine(into: &list)
        } while index < bytes.count && !resumesLanguage()
    }

    /// Steps over the rest of a line and its end.
    private mutating func skipLine(into list: inout TokenList) {
        while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { skipCharacter(into: &list) }
        if index < bytes.count {
            if bytes[index] == 0x0D, byte(at: index + 1) == 0x0A { index += 1 }
            index += 1
            startsLine = true
        }
    }

    /// Whether the line that begins here begins as a statement or a declaration does, or with a brace.
    private func resumesLanguage() -> Bool {
        var start = index
        while start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        guard start < bytes.count else { return false }
        if bytes[start] == 0x7B || bytes[start] == 0x7D { return true }
        var end = start
        while end < bytes.count, isNameByte(bytes[end]) { end += 1 }
        // Longer words are no keywords; the copy stays small.
        let keyword =
            end > start && end - start <= KeywordTable.maximumLength
            ? keywords.keyword(Array(bytes[start..<end])) : .none
        return keyword.beginsStatement || keyword.beginsDeclaration
    }

    private func endOfBlockComment(from start: Int) -> Int? {
        var depth = 0
        var position = start
        while position + 1 < bytes.count {
            if bytes[position] == 0x2F, bytes[position + 1] == 0x2A {
                depth += 1
                position += 2
            } else if bytes[position] == 0x2A, bytes[position + 1] == 0x2F {
                depth -= 1
                position += 2
                if depth == 0 { return position }
            } else {
                position += 1
            }
        }
        return nil
    }

    /// Steps over one character of a comment or string, and reports it if it may not occur anywhere.
    @inline(__always)
    mutating func skipCharacter(into list: inout TokenList) {
        let byte = bytes[index]
        if byte >= 0x20 && byte < 0x7F || byte == 0x09 || byte == 0x0A || byte == 0x0D {
            index += 1
        } else {
            skipUnusualCharacter(into: &list)
        }
    }
}
