/// Names as numbers: each distinct name of a compilation once.
///
/// Open addressing over flat arrays; a symbol is the index of its text.  Symbol 0 is the empty name.
struct SymbolTable: Sendable {
    /// The number of a name.
    typealias Symbol = UInt32

    private var text: [UInt8] = []
    private var starts: [UInt32] = [0, 0]
    /// By hash: the hash in the upper half, and the symbol.
    ///
    /// A name that was seen before, as nearly all were, is found with one look here and one at its text.
    private var slots: [UInt64]

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
        bytes.withUnsafeBytes { intern(UnsafeRawBufferPointer(rebasing: $0[start..<end])) }
    }

    private mutating func intern(_ name: UnsafeRawBufferPointer) -> Symbol {
        let hash = Self.hash(name)
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let candidate = slots[slot]
            if UInt32(truncatingIfNeeded: candidate >> 32) == hash {
                let symbol = Symbol(truncatingIfNeeded: candidate)
                if matches(symbol, name) { return symbol }
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        let symbol = Symbol(count)
        slots[slot] = UInt64(hash) << 32 | UInt64(symbol)
        text.append(contentsOf: name)
        starts.append(UInt32(text.count))
        if count * 2 > slots.count { grow() }
        return symbol
    }

    /// Eight bytes at a time: names are short, and there are many.
    @inline(__always)
    private static func hash(_ name: UnsafeRawBufferPointer) -> UInt32 {
        var hash = UInt64(truncatingIfNeeded: name.count) &* 0x9E37_79B9_7F4A_7C15
        var index = 0
        while index + 8 <= name.count {
            hash = (hash ^ name.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 29
            index += 8
        }
        let rest = Self.rest(name, from: index)
        hash = (hash ^ rest) &* 0x9E37_79B9_7F4A_7C15
        return UInt32(truncatingIfNeeded: hash >> 32)
    }

    /// The bytes from an index on, fewer than eight, as a number.
    @inline(__always)
    private static func rest(_ name: UnsafeRawBufferPointer, from index: Int) -> UInt64 {
        if name.count >= 8 {
            // The last eight, without those that were read before.
            let last = name.loadUnaligned(fromByteOffset: name.count - 8, as: UInt64.self)
            return UInt64(littleEndian: last) >> UInt64(64 - (name.count - index) * 8)
        }
        var rest: UInt64 = 0
        for position in index..<name.count { rest = rest << 8 | UInt64(name[position]) }
        return rest
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

    @inline(__always)
    private func matches(_ symbol: Symbol, _ name: UnsafeRawBufferPointer) -> Bool {
        let first = Int(starts[Int(symbol)])
        guard Int(starts[Int(symbol) + 1]) - first == name.count else { return false }
        return text.withUnsafeBytes { text in
            if name.count < 8 {
                for offset in 0..<name.count where text[first + offset] != name[offset] { return false }
                return true
            }
            var offset = 0
            while true {
                let word = text.loadUnaligned(fromByteOffset: first + offset, as: UInt64.self)
                if word != name.loadUnaligned(fromByteOffset: offset, as: UInt64.self) { return false }
                if offset + 8 == name.count { return true }
                // The last eight bytes, some of them for the second time.
                offset = Swift.min(offset + 8, name.count - 8)
            }
        }
    }

    private mutating func grow() {
        let old = slots
        slots = [UInt64](repeating: 0, count: old.count * 2)
        for entry in old where entry != 0 {
            var slot = Int(entry >> 32) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = entry
        }
    }
}

/// What is declared in which container: a hash table over flat arrays, from (container, symbol) to a declaration.
struct NameTable: Sendable {
    private var keys: [UInt64]
    private var values: [Int32]
    private var used = 0

    init() {
        keys = [UInt64](repeating: 0, count: 256)
        values = [Int32](repeating: -1, count: 256)
    }

    /// The declaration of a name in a container.
    func declaration(_ symbol: SymbolTable.Symbol, in container: Int32) -> Int32? {
        let key = Self.key(symbol, container)
        var slot = Self.hash(key) & (keys.count - 1)
        while keys[slot] != 0 {
            if keys[slot] == key { return values[slot] }
            slot = (slot + 1) & (keys.count - 1)
        }
        return nil
    }

    /// Forgets all names; keeps a moderate capacity.
    mutating func removeAll() {
        if used == 0 { return }
        used = 0
        if keys.count > 4096 {
            self = NameTable()
        } else {
            for slot in 0..<keys.count { keys[slot] = 0 }
        }
    }

    /// Enters a declaration, unless the name is taken: then the answer is the declaration that has it.
    mutating func enter(_ declaration: Int32, _ symbol: SymbolTable.Symbol, in container: Int32) -> Int32? {
        let key = Self.key(symbol, container)
        var slot = Self.hash(key) & (keys.count - 1)
        while keys[slot] != 0 {
            if keys[slot] == key { return values[slot] }
            slot = (slot + 1) & (keys.count - 1)
        }
        keys[slot] = key
        values[slot] = declaration
        used += 1
        if used * 2 > keys.count { grow() }
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
        let oldKeys = keys
        let oldValues = values
        keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
        values = [Int32](repeating: -1, count: oldKeys.count * 2)
        for (key, value) in zip(oldKeys, oldValues) where key != 0 {
            var slot = Self.hash(key) & (keys.count - 1)
            while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
            keys[slot] = key
            values[slot] = value
        }
    }
}
