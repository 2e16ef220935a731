/// The table of all data as comma-separated values, for those who reckon with it.
///
/// It says in the default locale what the matrix says; a line for each category.
struct EstateTable {
    /// The path of the file below the `html` directory.
    static let path = "all-data/data.csv"

    /// Writes in the default locale.
    let writer: EstateWriter

    /// The file of RFC 4180, in UTF-8.
    func file() -> OutputFile {
        var csv = ByteBuffer(capacity: 128 * (writer.estate.rows.count + 1))
        csv.append("document,category,label,systems,regions,recipients,retention\r\n")
        var html = HTMLWriter(capacity: 256)
        for row in writer.estate.rows.indices {
            let (document, category) = (Int(writer.estate.rows[row].document), Int(writer.estate.rows[row].category))
            // Names are letters and digits.
            csv.append("\"")
            csv.append(text: writer.estate.documents[document].name)
            csv.append("\",\"")
            csv.append(text: writer.estate.documents[document].categories[category].name)
            csv.append("\"")
            for column in Column.allCases {
                csv.append(byte: UInt8(ascii: ","))
                html.removeAll(since: 0)
                write(column, row, into: &html)
                html.withBytes { csv.append(fieldOf: $0) }
            }
            csv.append("\r\n")
        }
        return OutputFile(path: "html/\(Self.path)", csv)
    }

    private enum Column: CaseIterable { case label, systems, regions, recipients, retention }

    private func write(_ column: Column, _ row: Int, into html: inout HTMLWriter) {
        let dimension: Estate.Dimension
        switch column {
        case .label: return writer.rowLabel(row, into: &html)
        case .retention: return writer.retention(ofRow: row, into: &html)
        case .systems: dimension = .system
        case .regions: dimension = .region
        case .recipients: dimension = .recipient
        }
        // A recipient can stand in two relations to one category.
        let values = writer.estate.values(ofRow: row, in: dimension)
        for (position, value) in values.enumerated() where !values.prefix(position).contains(value) {
            if position > 0 { html.literal("; ") }
            writer.label(Int(value), of: dimension, into: &html)
        }
    }
}

extension ByteBuffer {
    /// Appends a text as a field of comma-separated values.
    mutating func append(field text: String) { append(fieldOf: HTMLFragment { $0.text(text) }) }

    private mutating func append(fieldOf fragment: HTMLFragment) {
        fragment.bytes.withUnsafeBufferPointer { append(fieldOf: $0) }
    }

    /// Appends the text of a piece of a page as a field of comma-separated values.
    ///
    /// It is quoted, and what a spreadsheet would take for a formula begins with an apostrophe.
    mutating func append(fieldOf html: UnsafeBufferPointer<UInt8>) {
        append(byte: UInt8(ascii: "\""))
        let start = count
        append(textOf: html, quote: "\"\"")
        append(byte: UInt8(ascii: "\""))
        guard withBytes({ Self.beginsFormula($0[start]) }) else { return }
        truncate(to: start)
        append(byte: UInt8(ascii: "'"))
        append(textOf: html, quote: "\"\"")
        append(byte: UInt8(ascii: "\""))
    }

    /// Whether a spreadsheet takes a field that begins with the byte for a formula.
    private static func beginsFormula(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: true
        default: false
        }
    }

    /// Appends a piece of a page without its elements, as a parser reads it.
    ///
    /// - Parameter quote: what a quotation mark becomes.
    fileprivate mutating func append(textOf html: UnsafeBufferPointer<UInt8>, quote: StaticString = "\"") {
        // Nearly all texts are such.
        if html.isPrintable(without: 0x22, 0x26, 0x3C) { return append(bytes: html) }
        var start = 0
        var index = 0
        while index < html.count {
            let byte = html[index]
            guard byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "\"") else {
                index += 1
                continue
            }
            append(bytes: UnsafeBufferPointer(rebasing: html[start..<index]))
            if byte == UInt8(ascii: "\"") {
                append(quote)
            } else {
                let name = index + 1
                let end = byte == UInt8(ascii: "<") ? UInt8(ascii: ">") : UInt8(ascii: ";")
                while index < html.count, html[index] != end { index += 1 }
                if byte == UInt8(ascii: "&") { append(characterNamed: html[name..<index], quote) }
            }
            index += 1
            start = index
        }
        if start < html.count { append(bytes: UnsafeBufferPointer(rebasing: html[start...])) }
    }

    /// Appends what a reference stands for; the writer of pages knows no others than these four.
    private mutating func append(characterNamed name: Slice<UnsafeBufferPointer<UInt8>>, _ quote: StaticString) {
        if name.elementsEqual("lt".utf8) {
            append("<")
        } else if name.elementsEqual("gt".utf8) {
            append(">")
        } else if name.elementsEqual("quot".utf8) {
            append(quote)
        } else {
            append("&")
        }
    }
}

extension HTMLFragment {
    /// The text without its elements, as a parser reads it.
    var plainText: String {
        var text = ByteBuffer(capacity: bytes.count)
        bytes.withUnsafeBufferPointer { text.append(textOf: $0) }
        return text.withBytes { String(decoding: $0, as: UTF8.self) }
    }
}
