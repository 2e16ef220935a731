extension NaiveChecker {
    /// A mistake that can be made on purpose, to show that the comparison notices it.
    enum Mistake: CaseIterable, Sendable {
        case forgetsHierarchy
        case forgetsTheAgreementAboveTheAgreement
        case forgetsScopesOfParts
        case forgetsExceptions
        case forgetsWhatIsRuledOutBelow
        case prefersPermissionsAtEqualDistance
        case prefersTheFartherStatement
        case forgetsLimits
        case forgetsThatOverridesEndTheChain
        case forgetsFields
        case forgetsPurposesOfOtherFacts
        case forgetsOnly
        case countsBackUpsApart
        case readsAgreementsOwnCategoriesAsBounds
        case acceptsUselessOverrides
        case forgetsInstructions
        case judgesTheFirstTargetAlone
        case keepsTheLastTargetAlone
        case forgetsWhereSystemsStand
        case forgetsWhereTheSystemsAroundStand
        case forgetsTheTerritoryOfTheFact
        case forgetsWhatIsSaidOfRegions
        case takesRegionsOfSystemsForAll
        case asksNotWhetherTheAgreementForbids
    }

    /// What has to be found: a code, and the statement at which it is found.
    struct Expectation: Hashable, Comparable {
        var statement: Int
        var code: String

        static func < (one: Expectation, other: Expectation) -> Bool {
            (one.statement, one.code) < (other.statement, other.code)
        }
    }
}
