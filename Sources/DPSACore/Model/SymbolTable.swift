/// Names as numbers: each distinct name of a compilation once.
///
/// Open addressing over flat arrays; a symbol is the index of its text.  Symbol 0 is the empty name.
struct SymbolTable: Sendable {
    /// The number of a name.
    typealias Symbol = UInt32

    /// The texts, one after the other, and eight bytes of zeros, so that a word can be read wherever one begins.
    private var text = [UInt8](repeating: 0, count: Self.wordSize)
    private var starts: [UInt32] = [0, 0]
    /// By hash: the hash in the upper half, and the symbol.
    ///
    /// A name that was seen before, as nearly all were, is found with one look here and one at its text.
    private var slots: [UInt64]

    private static let wordSize = 8

    init() { slots = [UInt64](repeating: 0, count: 1024) }

    /// Makes room for the names that so many bytes of source may have.
    mutating func reserve(forBytes count: Int) {
        text.reserveCapacity(count / 8)
        starts.reserveCapacity(count / 60)
    }

    /// The number of symbols.
    var count: Int { starts.count - 1 }

    /// The symbol of the bytes from `start` to `end`; a new one if they were not seen before.
    mutating func intern(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Symbol {
        bytes.withUnsafeBufferPointer { intern($0, start..<end) }
    }

    /// The symbol of a part of some bytes; a new one if it was not seen before.
    mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Symbol {
        // A word is read from where a name begins.
        guard range.lowerBound <= bytes.count - Self.wordSize else { return internLast(bytes, range) }
        let raw = UnsafeRawBufferPointer(bytes)
        let hash = Self.hash(raw, range.lowerBound, range.count)
        var slot = Self.slot(of: hash, among: slots.count)
        while slots[slot] != 0 {
            let candidate = slots[slot]
            if UInt32(truncatingIfNeeded: candidate >> 32) == hash {
                let symbol = Symbol(truncatingIfNeeded: candidate)
                if matches(symbol, raw, range.lowerBound, range.count) { return symbol }
            }
            slot = (slot &+ 1) & (slots.count - 1)
        }
        return enter(bytes, range, hash, slot)
    }

    /// The symbol of a name behind which there are not enough bytes to read a word.
    @inline(never)
    private mutating func internLast(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Symbol {
        let copy = Array(bytes[range]) + [UInt8](repeating: 0, count: Self.wordSize)
        return copy.withUnsafeBufferPointer { intern($0, 0..<range.count) }
    }

    @inline(never)
    private mutating func enter(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ range: Range<Int>,
        _ hash: UInt32,
        _ slot: Int
    ) -> Symbol {
        let symbol = Symbol(count)
        slots[slot] = UInt64(hash) << 32 | UInt64(symbol)
        text.removeLast(Self.wordSize)
        text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
        starts.append(UInt32(text.count))
        text.append(contentsOf: repeatElement(0, count: Self.wordSize))
        if count * 2 > slots.count { grow() }
        return symbol
    }

    /// Where a search for a hash begins.
    ///
    /// The highest bits decide: a product's lower bits know nothing of the higher bits of its factors, and so nothing of the last
    /// characters, in which `Feature1` and `Feature2` differ.
    @inline(__always)
    private static func slot(of hash: UInt32, among count: Int) -> Int {
        Int(truncatingIfNeeded: (UInt64(hash) &* UInt64(truncatingIfNeeded: count)) >> 32)
    }

    /// The first eight bytes and the last eight, some of them for the second time; of longer names what lies between as well.
    @inline(__always)
    private static func hash(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ count: Int) -> UInt32 {
        let (first, last) = ends(bytes, start, count)
        var hash = (first ^ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15
        if count > 2 * wordSize { hash = mixed(hash, bytes, start &+ wordSize, start &+ count &- wordSize) }
        hash = (hash ^ hash >> 29 ^ last) &* 0xBF58_476D_1CE4_E5B9
        return UInt32(truncatingIfNeeded: hash >> 32)
    }

    /// Takes in the bytes from `start` to `end` that lie in the middle of a long name.
    @inline(never)
    private static func mixed(_ hash: UInt64, _ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> UInt64 {
        var hash = hash
        var index = start
        while index < end {
            hash = (hash ^ hash >> 29 ^ word(bytes, index)) &* 0x9E37_79B9_7F4A_7C15
            index &+= wordSize
        }
        return hash
    }

    /// The first eight bytes of a name, and the last eight; of a shorter one all of them, with zeros behind, twice.
    ///
    /// Without a branch: of the names of a file, as many are longer than a word as are shorter.
    @inline(__always)
    private static func ends(
        _ bytes: UnsafeRawBufferPointer,
        _ start: Int,
        _ count: Int
    ) -> (first: UInt64, last: UInt64) {
        let excess = Swift.max(0, count &- wordSize)
        let unused = UInt64(truncatingIfNeeded: Swift.max(0, wordSize &- count) &* 8)
        // Two steps, since a word is not shifted by as many bits as it has.
        let mask = (UInt64.max &>> (unused / 2)) &>> (unused - unused / 2)
        return (word(bytes, start) & mask, word(bytes, start &+ excess) & mask)
    }

    @inline(__always)
    private static func word(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// The symbol of a text.
    mutating func intern(_ name: String) -> Symbol {
        let bytes = Array(name.utf8)
        return intern(bytes, 0, bytes.count)
    }

    /// The text of a symbol.
    func name(_ symbol: Symbol) -> String {
        String(decoding: text[Int(starts[Int(symbol)])..<Int(starts[Int(symbol) + 1])], as: UTF8.self)
    }

    /// The bytes of a symbol's text.
    func bytes(_ symbol: Symbol) -> ArraySlice<UInt8> {
        text[Int(starts[Int(symbol)])..<Int(starts[Int(symbol) + 1])]
    }

    /// How many other entries are looked at on the way to that of a symbol: what a test of the hash asks.
    func searchLength(of symbol: Symbol) -> Int {
        let start = Int(starts[Int(symbol)])
        let hash = text.withUnsafeBytes { Self.hash($0, start, Int(starts[Int(symbol) + 1]) - start) }
        let first = Self.slot(of: hash, among: slots.count)
        var slot = first
        while slots[slot] != 0, Symbol(truncatingIfNeeded: slots[slot]) != symbol {
            slot = (slot + 1) & (slots.count - 1)
        }
        return (slot - first) & (slots.count - 1)
    }

    @inline(__always)
    private func matches(_ symbol: Symbol, _ bytes: UnsafeRawBufferPointer, _ start: Int, _ count: Int) -> Bool {
        let own = Int(starts[Int(symbol)])
        guard Int(starts[Int(symbol) &+ 1]) &- own == count else { return false }
        return text.withUnsafeBytes { text in
            if Self.ends(text, own, count) != Self.ends(bytes, start, count) { return false }
            var offset = Self.wordSize
            while offset < count &- Self.wordSize {
                if Self.word(text, own &+ offset) != Self.word(bytes, start &+ offset) { return false }
                offset &+= Self.wordSize
            }
            return true
        }
    }

    private mutating func grow() {
        let old = slots
        slots = [UInt64](repeating: 0, count: old.count * 2)
        for entry in old where entry != 0 {
            var slot = Self.slot(of: UInt32(truncatingIfNeeded: entry >> 32), among: slots.count)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = entry
        }
    }
}

/// What is declared in which container: a hash table over flat arrays, from (container, symbol) to a declaration.
struct NameTable: Sendable {
    /// A name in a container, and its declaration; a key of 0 for none.
    private struct Slot: Sendable {
        var key: UInt64 = 0
        var value: Int32 = -1
    }

    private var slots = [Slot](repeating: Slot(), count: 256)
    private var used = 0

    /// The declaration of a name in a container.
    func declaration(_ symbol: SymbolTable.Symbol, in container: Int32) -> Int32? {
        let key = Self.key(symbol, container)
        var slot = Self.hash(key) & (slots.count - 1)
        while slots[slot].key != 0 {
            if slots[slot].key == key { return slots[slot].value }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Forgets all names; keeps a moderate capacity.
    mutating func removeAll() {
        if used == 0 { return }
        used = 0
        if slots.count > 4096 {
            self = NameTable()
        } else {
            slots.withUnsafeMutableBufferPointer { $0.update(repeating: Slot()) }
        }
    }

    /// Enters a declaration, unless the name is taken: then the answer is the declaration that has it.
    mutating func enter(_ declaration: Int32, _ symbol: SymbolTable.Symbol, in container: Int32) -> Int32? {
        let key = Self.key(symbol, container)
        var slot = Self.hash(key) & (slots.count - 1)
        while slots[slot].key != 0 {
            if slots[slot].key == key { return slots[slot].value }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Slot(key: key, value: declaration)
        used += 1
        if used * 2 > slots.count { grow() }
        return nil
    }

    @inline(__always)
    private static func key(_ symbol: SymbolTable.Symbol, _ container: Int32) -> UInt64 {
        // Container −1 is the global name space; the sum keeps every key above 0.
        UInt64(UInt32(container + 2)) << 32 | UInt64(symbol)
    }

    @inline(__always)
    private static func hash(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for entry in old where entry.key != 0 {
            var slot = Self.hash(entry.key) & (slots.count - 1)
            while slots[slot].key != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = entry
        }
    }
}
