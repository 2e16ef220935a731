import DPSASyntax

/// The statements that hold for one category: its own, and those of the categories and the document around it.
///
/// Facts accumulate from the outside in.  A part counts where it names the category, or the one around it, on the way in.  The
/// rows are the same array over and over, so a check of many categories allocates nothing.
struct EffectiveStatements {
    /// A statement, and how near to the category it was made: 0 for its own scope, 1 for the scope around it, and so on; a part
    /// that names the category is nearer than the rest of its scope.
    struct Entry {
        var statement: Int32
        var distance: Int32
        /// The scope in which it stands.
        var scope: Int32
        /// Whether it holds for a part of the category only.
        var isPartial: Bool
    }

    private(set) var entries: [Entry] = []
    /// The scopes around the category, from its own out.
    private var chain: [Int32] = []

    /// Collects the statements for the category of a scope, the outermost first.
    mutating func collect(for category: Int32, in model: borrowing Model) {
        entries.removeAll(keepingCapacity: true)
        chain.removeAll(keepingCapacity: true)
        var scope = category
        while scope >= 0 {
            chain.append(scope)
            scope = model.scopes[Int(scope)].parent
            while scope >= 0, model.scopes[Int(scope)].kind == .part || model.scopes[Int(scope)].kind == .partExcept {
                chain.append(scope)
                scope = model.scopes[Int(scope)].parent
            }
        }
        for index in stride(from: chain.count - 1, through: 0, by: -1) {
            let distance = Int32(index * 2)
            append(chain[index], distance: distance, isPartial: false, in: model)
            // What lies further in on the way is what parts of this scope have to name.
            let inner = index > 0 ? model.scopes[Int(chain[index - 1])].declaration : -1
            var child = model.scopes[Int(chain[index])].firstChild
            while child >= 0 {
                // Nearly all that stands side by side are categories, which have no say in one another.
                let isCategory = model.scopes[Int(child)].kind == .category
                if !isCategory, index == 0 || child != chain[index - 1] {
                    appendPart(child, naming: inner, distance: distance - 1, in: model)
                }
                child = model.scopes[Int(child)].nextSibling
            }
        }
    }

    private mutating func append(_ scope: Int32, distance: Int32, isPartial: Bool, in model: borrowing Model) {
        var statement = model.scopes[Int(scope)].firstStatement
        while statement >= 0 {
            entries.append(Entry(statement: statement, distance: distance, scope: scope, isPartial: isPartial))
            statement = model.statements[Int(statement)].next
        }
    }

    private mutating func appendPart(_ scope: Int32, naming inner: Int32, distance: Int32, in model: borrowing Model) {
        guard model.scopes[Int(scope)].kind == .part || model.scopes[Int(scope)].kind == .partExcept else { return }
        let row = model.scopes[Int(scope)]
        // In the category's own scope all parts count: they hold for some of its fields or sub-categories.
        if inner >= 0 {
            var isNamed = false
            for reference in row.parts.indices where model.references[reference].declaration == inner { isNamed = true }
            if isNamed == (row.kind == .partExcept) { return }
        }
        append(scope, distance: distance, isPartial: inner < 0, in: model)
        var child = row.firstChild
        while child >= 0 {
            appendPart(child, naming: inner, distance: distance - 1, in: model)
            child = model.scopes[Int(child)].nextSibling
        }
    }
}
