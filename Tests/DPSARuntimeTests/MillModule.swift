import DPSARuntime

/// A module whose agreements have a hold and minima of their own.
enum Mill: DisclosedModule {
    static var name: String { "Mill" }
    static var label: String { "Mill" }
    static var parentName: String { "Terms" }

    /// What is left out of what the agreements say, to see whether anybody notices.
    enum Omission: CaseIterable, Sendable { case holds, minima, conditions, limits }

    @TaskLocal static var omission: Omission?

    static var agreementHolds: [Retention<Mill>.Condition] { omission == .holds ? [] : [.given(.dispute)] }
    static var agreementMinima: [Retention<Mill>.Rule] {
        if omission == .minima { return [] }
        var resident = Retention<Mill>.Rule(
            when: .given(.resident),
            paths: [.init(.period(.atLeast, .months(6), after: .event(.creation)))]
        )
        var vault = Retention<Mill>.Rule(
            in: [.vault],
            paths: [.init(.period(.atLeast, .months(9), after: .event(.creation)))]
        )
        if omission == .conditions { resident.condition = nil }
        if omission == .limits { vault.systems = [] }
        return [resident, vault]
    }

    enum Purpose: DisclosedTerm {
        case grinding, advertising
        static var termTexts: StaticString { "Grinding\0grinding\0Advertising\0advertising\0" }
        var termIndex: Int { if case .grinding = self { 0 } else { 1 } }
    }

    enum System: DisclosedTerm {
        case desk, vault
        static var termTexts: StaticString { "Desk\0the desk\0Vault\0the vault\0" }
        var termIndex: Int { if case .desk = self { 0 } else { 1 } }
    }

    enum Event: DisclosedEvent {
        case creation, termination
        static var termTexts: StaticString { "Creation\0creation\0Termination\0termination\0" }
        var termIndex: Int { if case .creation = self { 0 } else { 1 } }
        var role: EventRole { self == .creation ? .beginning : .passing }
    }

    enum RetentionCondition: DisclosedTerm {
        case dispute, resident
        static var termTexts: StaticString { "Dispute\0a dispute\0Resident(EEA)\0resident\0" }
        var termIndex: Int { if case .dispute = self { 0 } else { 1 } }
    }
}
