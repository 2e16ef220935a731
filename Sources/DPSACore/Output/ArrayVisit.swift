extension Array {
    /// Visits the elements where they lie, each with its index.
    ///
    /// A loop copies every element, and to copy a large structure is to retain everything in it.
    @inline(__always)
    func visit(_ body: (_ index: Int, _ element: Element) -> Void) {
        withUnsafeBufferPointer { elements in
            guard let first = elements.baseAddress else { return }
            for index in 0..<elements.count { body(index, first[index]) }
        }
    }
}
