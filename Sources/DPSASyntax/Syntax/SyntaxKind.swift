/// What a node of the syntax tree is: the rules of `Grammar/dpsa.ebnf` that carry meaning.
public enum SyntaxKind: UInt8, Sendable, CaseIterable {
    case file
    case languageVersion
    case module
    case agreement
    case vocabulary
    case translation
    case translationEntry
    case block

    case noun
    case alias
    case under
    case implies
    case excluding
    case says
    case maps
    case occursWithin

    case date
    case text
    case contact
    case role

    case category
    case part
    case partExcept
    case clause
    case fields
    case chooser
    case record
    case field
    case listKind
    case enumerationKind
    case alternativeKinds
    case modifierCondition
    case modifierFact
    case modifier

    case fact
    case targets
    case alternatives
    case target
    case forQualifier
    case inQualifier
    case toQualifier
    case byQualifier
    case exceptQualifier
    case primarilyQualifier
    case whenQualifier
    case afterQualifier
    case beforeQualifier
    case untilQualifier
    case basisQualifier
    case becauseQualifier

    case retain
    case limit
    case path
    case untilLife
    case periodLife
    case parentLife
    case criteriaLife
    case afterEvent
    case dependingOn
    case disposal
    case withinHow
    case afterHow
    case flagHow
    case byHow
    case toHow
    case unless
    case hold

    case requires
    case grant
    case deadline
    case note
    case waive

    case delayedEvent
    case earliestEvent
    case latestEvent
    case orCondition
    case andCondition
    case notCondition
    case termCondition
    case period
    case length

    case term
    case argument
    case listValue
    case integerValue
    case dateValue
    case name
    case string

    /// Tokens that fit nowhere; they are kept.
    case unexpected
}
