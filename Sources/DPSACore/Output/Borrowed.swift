/// An element of an array where it lies.
///
/// A copy of a large structure retains everything in it, and a loop over an array makes one for each element; of a borrowed
/// element only the members that are asked for are copied.  It is valid as long as the visit that gives it.
@dynamicMemberLookup
struct Borrowed<Element> {
    fileprivate let pointer: UnsafePointer<Element>

    /// A copy of a member.
    @inline(__always)
    subscript<Member>(dynamicMember path: KeyPath<Element, Member>) -> Member { pointer.pointee[keyPath: path] }

    /// Lends a value that lies in no array.
    @inline(__always)
    static func lend(_ element: Element, to body: (Borrowed) -> Void) {
        withUnsafePointer(to: element) { body(Borrowed(pointer: $0)) }
    }

    /// A copy of the whole.
    @inline(__always)
    var copy: Element { pointer.pointee }
}

extension Array {
    /// Visits the elements where they lie, each with its index.
    @inline(__always)
    func visit(_ body: (_ index: Int, _ element: Borrowed<Element>) -> Void) {
        withUnsafeBufferPointer { elements in
            guard let first = elements.baseAddress else { return }
            for index in 0..<elements.count { body(index, Borrowed(pointer: first + index)) }
        }
    }
}
