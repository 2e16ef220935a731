import DPSASyntax

/// The labels of a compilation as numbers: each distinct text once, whatever carries it.
///
/// Modules of an estate call their data by the same words over and over.  What was found out about a text is kept by its number,
/// and two labels are the same if their numbers are.
struct LabelNumbers {
    /// What is known of a text.
    private struct Facts {
        /// Whether it was searched for placeholders, and has none.
        var isComplete = false
        /// Its number among the texts without spaces, signs and case; `UInt32.max` while nobody has asked.
        var folded = UInt32.max
    }

    private var texts = SymbolTable()
    private var facts = [Facts()]
    private var foldedTexts = SymbolTable()
    /// The numbers of the declarations of the document at hand, from the first on.
    private var numbers: [SymbolTable.Symbol] = []
    private var first: Int32 = 0

    /// Goes over to another document, whose declarations are to be added in their order.
    mutating func begin(_ document: borrowing Model.Document) {
        numbers.removeAll(keepingCapacity: true)
        first = document.declaration
    }

    /// Adds the label of the next declaration, or its name where it has none.
    mutating func append(_ text: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> SymbolTable.Symbol {
        let number = texts.intern(bytes, text)
        if Int(number) == facts.count { facts.append(Facts()) }
        numbers.append(number)
        return number
    }

    /// Adds the next declaration without a number: nobody compares its label with others.
    mutating func appendUnnumbered() { numbers.append(0) }

    /// The number of a declaration of the document at hand; 0 for what was added without one.
    @inline(__always)
    subscript(declaration: Int32) -> SymbolTable.Symbol { numbers[Int(declaration - first)] }

    /// Whether a text was searched for placeholders, and has none.
    @inline(__always)
    func isComplete(_ number: SymbolTable.Symbol) -> Bool { facts[Int(number)].isComplete }

    /// Remembers that a text has no placeholder.
    mutating func setComplete(_ number: SymbolTable.Symbol) { facts[Int(number)].isComplete = true }

    /// The number of a text without what tells no names apart: small letters, digits and all that is not ASCII count.
    mutating func folded(_ number: SymbolTable.Symbol) -> SymbolTable.Symbol {
        if facts[Int(number)].folded != .max { return facts[Int(number)].folded }
        var folded: [UInt8] = []
        for byte in texts.bytes(number) {
            let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
            if small &- 0x61 < 26 || small &- 0x30 < 10 || small >= 0x80 { folded.append(small) }
        }
        let result = foldedTexts.intern(folded, 0, folded.count)
        facts[Int(number)].folded = result
        return result
    }
}
