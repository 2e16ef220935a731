/// The nodes of a tree while the parser makes them.
///
/// One of the few places that go without arrays: a node is written twice, when it begins and when it ends, and an array would be
/// asked each time whether somebody else holds it.  Only the parser does.  Every index is checked.
struct NodeBuffer {
    private var nodes: UnsafeMutableBufferPointer<SyntaxTree.Node>
    /// How many nodes there are.
    private(set) var count = 0

    /// Makes room for some nodes; more room is made when they need it.
    ///
    /// Whoever makes a buffer has to `deallocate` it.
    init(capacity: Int) { nodes = .allocate(capacity: Swift.max(16, capacity)) }

    /// Gives the memory back.
    func deallocate() { nodes.deallocate() }

    /// Adds a node; the answer is its index.
    @inline(__always)
    mutating func append(_ node: SyntaxTree.Node) -> Int {
        if count == nodes.count { grow() }
        nodes.initializeElement(at: count, to: node)
        count &+= 1
        return count &- 1
    }

    /// A node.
    subscript(index: Int) -> SyntaxTree.Node {
        @inline(__always) get {
            precondition(isValid(index), "no such node")
            return nodes[index]
        }
        @inline(__always) nonmutating _modify {
            precondition(isValid(index), "no such node")
            yield &nodes[index]
        }
    }

    @inline(__always)
    private func isValid(_ index: Int) -> Bool { UInt(bitPattern: index) < UInt(bitPattern: count) }

    /// Replaces the nodes of an array by these.
    func copy(to array: inout [SyntaxTree.Node]) {
        array.removeAll(keepingCapacity: true)
        array.append(contentsOf: UnsafeBufferPointer(rebasing: nodes[..<count]))
    }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutableBufferPointer<SyntaxTree.Node>.allocate(capacity: nodes.count * 2)
        _ = larger.moveInitialize(fromContentsOf: nodes[..<count])
        nodes.deallocate()
        nodes = larger
    }
}
