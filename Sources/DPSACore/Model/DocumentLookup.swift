// Statements and scopes are numbered document by document, so that a search finds the document of one.

extension Model {
    /// The document in which a statement stands.
    func document(ofStatement statement: Int32) -> Int32 { firstDocument { $0.endStatement > statement } }

    /// The document in which a scope stands.
    func document(ofScope scope: Int32) -> Int32 { firstDocument { $0.endScope > scope } }

    /// The first document for which something holds that then holds for all after it.
    private func firstDocument(where holds: (Document) -> Bool) -> Int32 {
        var low = 0
        var high = documents.count
        while low < high {
            let middle = (low + high) / 2
            if holds(documents[middle]) { high = middle } else { low = middle + 1 }
        }
        return Int32(low)
    }
}
