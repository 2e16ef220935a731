/// The table of all data as comma-separated values, for those who reckon with it.
///
/// It says in the language of the sources what the matrix says; a line for each category.
struct EstateTable {
    /// The path of the file below the `html` directory.
    static let path = "all-data/data.csv"

    /// Writes in the default locale.
    let writer: EstateWriter

    /// The file of RFC 4180, in UTF-8.
    func file() -> OutputFile {
        var csv = ByteBuffer(capacity: 128 * (writer.estate.rows.count + 1))
        csv.append("document,category,label,systems,regions,recipients,retention\r\n")
        for row in writer.estate.rows.indices {
            let place = writer.estate.rows[row]
            let document = writer.estate.documents[Int(place.document)]
            csv.append(field: document.name)
            csv.append(byte: UInt8(ascii: ","))
            csv.append(field: document.categories[Int(place.category)].name)
            for column in Column.allCases {
                csv.append(byte: UInt8(ascii: ","))
                csv.append(field: HTMLFragment { write(column, row, into: &$0) }.plainText)
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
        let table = writer.estate[dimension]
        for (position, place) in table.places(ofRow: row).enumerated() {
            if position > 0 { html.literal("; ") }
            writer.label(Int(table.valuesOfRows[place]), of: dimension, into: &html)
        }
    }
}

extension ByteBuffer {
    /// Appends a field of comma-separated values.
    ///
    /// It is quoted, and what a spreadsheet would take for a formula begins with an apostrophe.
    mutating func append(field text: String) {
        append(byte: UInt8(ascii: "\""))
        if let first = text.utf8.first, "=+-@\t\r\n".utf8.contains(first) { append(byte: UInt8(ascii: "'")) }
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { append(byte: byte) }
            append(byte: byte)
        }
        append(byte: UInt8(ascii: "\""))
    }
}

extension HTMLFragment {
    /// The text without its elements, as a parser reads it.
    var plainText: String {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "<"):
                while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
            case UInt8(ascii: "&"):
                let name = bytes[(index + 1)...].prefix { $0 != UInt8(ascii: ";") }
                text.append(Self.character(named: name))
                index += name.count + 1
            default: text.append(bytes[index])
            }
            index += 1
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The character of a reference; the writer knows no others than these four.
    private static func character(named name: ArraySlice<UInt8>) -> UInt8 {
        if name.elementsEqual("lt".utf8) { return UInt8(ascii: "<") }
        if name.elementsEqual("gt".utf8) { return UInt8(ascii: ">") }
        if name.elementsEqual("quot".utf8) { return UInt8(ascii: "\"") }
        return UInt8(ascii: "&")
    }
}
