/// A vocabulary, a chain of agreements and a module, as a description of the source: what the naive checker judges, and what is
/// rendered for the real one.
///
/// Nothing here knows the checker or its model.
struct BoundsCase: Sendable {
    /// A noun, by its place in `nouns`.
    typealias NounIndex = Int

    /// What a noun is.
    enum NounKind: String, Sendable { case purpose, region, system, party, mechanism }

    struct Noun: Sendable {
        var kind: NounKind
        var name: String
        /// Whether it stands in the Standard vocabulary, and need not be declared.
        var isStandard = false
        var broader: [NounIndex] = []
        /// `in`, of a system: regions and other systems.
        var places: [NounIndex] = []
    }

    /// The verbs that the specification says bound modules.
    enum Verb: String, Sendable, CaseIterable {
        case usedFor = "used for"
        case regions
        case transferredUnder = "transferred under"
        case engages
        case sharedWith = "shared with"
        case storedIn = "stored in"
        case storedTemporarilyIn = "stored temporarily in"
        case backedUpIn = "backed up in"
        case processedIn = "processed in"
        case accessedBy = "accessed by"
        case managedBy = "managed by"

        var nounKind: NounKind {
            switch self {
            case .usedFor: .purpose
            case .regions: .region
            case .transferredUnder: .mechanism
            case .engages, .sharedWith, .accessedBy, .managedBy: .party
            case .storedIn, .storedTemporarilyIn, .backedUpIn, .processedIn: .system
            }
        }

        /// Whether it says where data are.
        var isPlaceOfData: Bool { nounKind == .system }
    }

    struct Statement: Sendable, Identifiable {
        var id: Int
        var verb: Verb
        var targets: [NounIndex]
        var isOverride = false
        var isNegated = false
        var isOnly = false
        var isChosenByCustomer = false
        var isInstructed = false
        /// `except`.
        var exceptions: [NounIndex] = []
        /// `in` for regions and mechanisms, `for` otherwise.
        var limits: [NounIndex] = []
        /// `in` for places: the region that the statement itself gives.
        var territories: [NounIndex] = []
    }

    /// What stands in a block.
    enum Item: Sendable {
        case statement(Statement)
        case block(Block)
        /// A fact on a field's line.
        case field(id: Int, verb: Verb, target: NounIndex)
    }

    struct Block: Sendable {
        enum Kind: Sendable, Equatable {
            case document
            case clause
            case category(String)
            case part([String])
            case partExcept([String])
        }

        var kind: Kind
        var items: [Item] = []
    }

    struct Document: Sendable {
        var isAgreement: Bool
        var name: String
        /// The document above, by its place in `documents`.
        var parent: Int?
        var block: Block
    }

    /// What tells the names of one case from those of another.
    var number: Int
    var nouns: [Noun]
    /// The top agreement first, the module last.
    var documents: [Document]
}

extension BoundsCase.Block {
    /// Calls a function for every statement, with the path of scopes around it; a clause is no scope.
    func visit(_ path: [Int] = [0], _ body: (BoundsCase.Item, _ path: [Int]) -> Void) {
        for (position, item) in items.enumerated() {
            switch item {
            case .statement, .field: body(item, path)
            case .block(let block):
                // Blocks are told apart by their place; what is inside of a clause stands where the clause does.
                block.visit(block.kind == .clause ? path : path + [position + 1 + 1000 * path.count], body)
            }
        }
    }

    /// The block with every statement replaced; nil takes one out.
    func mapped(_ change: (BoundsCase.Statement) -> BoundsCase.Statement?) -> BoundsCase.Block {
        var result = self
        result.items = items.compactMap { item in
            switch item {
            case .statement(let statement): change(statement).map { .statement($0) }
            case .block(let block): .block(block.mapped(change))
            case .field: item
            }
        }
        return result
    }

    /// All statements.
    var statements: [BoundsCase.Statement] {
        var found: [BoundsCase.Statement] = []
        visit { item, _ in
            if case .statement(let statement) = item { found.append(statement) }
        }
        return found
    }
}
