/// Which names differ by case alone: outside of this language they are often one name, and in generated Swift they can be.
///
/// The groups are found once for all names; few estates have any.
struct CaseVariants {
    /// By symbol: the group of symbols that differ only by case, −1 for a symbol that differs from no other so.
    private var groups: [Int32] = []
    /// By group: the last declaration that was entered, of whatever document; −1 for none.
    private var latest: [Int32] = []
    /// By declaration of the document at hand, from `start` on: the one before it in its group, −1 for none.
    private var previous: [Int32] = []
    private var start: Int32 = 0

    init() {}

    /// Finds the groups.
    init(_ symbols: borrowing SymbolTable) {
        var lowered = SymbolTable()
        var first: [Int32] = [-1]
        var small: [UInt8] = []
        groups = [Int32](repeating: -1, count: symbols.count)
        for symbol in 1..<Swift.max(1, symbols.count) {
            small.removeAll(keepingCapacity: true)
            for byte in symbols.bytes(UInt32(symbol)) {
                small.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
            }
            let name = Int(lowered.intern(small, 0, small.count))
            if name == first.count {
                first.append(Int32(symbol))
                continue
            }
            // The first two of a group make it one.
            let one = Int(first[name])
            if groups[one] < 0 {
                groups[one] = Int32(latest.count)
                latest.append(-1)
            }
            groups[symbol] = groups[one]
        }
    }

    /// Whether no two names differ by case alone.
    var isEmpty: Bool { latest.isEmpty }

    /// The group of a symbol; −1 for none.
    func group(of symbol: SymbolTable.Symbol) -> Int32 { Int(symbol) < groups.count ? groups[Int(symbol)] : -1 }

    /// Goes over to another document, whose declarations are to be entered in their order, from the first on.
    mutating func begin(at declaration: Int32) {
        previous.removeAll(keepingCapacity: true)
        start = declaration
    }

    /// Enters the next declaration; the answer is the first one beside it that is called like it but for case.
    mutating func enter(_ declaration: Int32, _ model: borrowing Model) -> Int32? {
        let group = Int(group(of: model.declarations[Int(declaration)].symbol))
        // What an earlier document left in a group is none of this one's.
        let before = group >= 0 && latest[group] >= start ? latest[group] : -1
        previous.append(before)
        if group < 0 { return nil }
        latest[group] = declaration
        return before < 0 ? nil : collision(declaration, before, model)
    }

    private func collision(_ declaration: Int32, _ before: Int32, _ model: borrowing Model) -> Int32? {
        let member = model.declarations[Int(declaration)]
        let kinds = ReferenceRole.Kinds(of: member)
        var found: Int32?
        var candidate = before
        while candidate >= 0 {
            let other = model.declarations[Int(candidate)]
            if other.container == member.container, other.symbol != member.symbol,
                ReferenceRole.Kinds(of: other) == kinds
            {
                found = candidate
            }
            candidate = previous[Int(candidate - start)]
        }
        return found
    }
}
