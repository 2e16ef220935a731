import DPSASyntax

// The codes of the rules that look at the model.  The registry explains them.

extension RuleCode {
    static let unknownName = RuleCode(rawValue: "NAM001")
    static let duplicateName = RuleCode(rawValue: "NAM002")
    static let wrongKind = RuleCode(rawValue: "NAM003")
    static let caseCollision = RuleCode(rawValue: "NAM004")

    static let unknownParent = RuleCode(rawValue: "PAR001")
    static let parentCycle = RuleCode(rawValue: "PAR002")
    static let notListed = RuleCode(rawValue: "PAR003")
    static let uselessOverride = RuleCode(rawValue: "PAR004")
    static let overrideWithoutReason = RuleCode(rawValue: "PAR005")
    static let missingRole = RuleCode(rawValue: "PAR006")

    static let categoryWithoutFields = RuleCode(rawValue: "CAT001")
    static let categoryWithoutPurpose = RuleCode(rawValue: "CAT002")
    static let categoryWithoutPlace = RuleCode(rawValue: "CAT003")

    static let inconsistentLabel = RuleCode(rawValue: "CAT004")

    static let purposeOutsideParent = RuleCode(rawValue: "PUR001")

    static let contradictoryStorage = RuleCode(rawValue: "LOC001")
    static let regionOutsideParent = RuleCode(rawValue: "LOC002")

    static let undeclaredRecipient = RuleCode(rawValue: "REC001")

    static let missingRetention = RuleCode(rawValue: "RET001")
    static let retentionOfUnstored = RuleCode(rawValue: "RET002")
    static let unboundedRetention = RuleCode(rawValue: "RET003")
    static let periodWithoutStart = RuleCode(rawValue: "RET004")
    static let criteriaOnly = RuleCode(rawValue: "RET005")
    static let noDeadline = RuleCode(rawValue: "RET006")

    static let unknownWaiver = RuleCode(rawValue: "GOV001")
    static let unusedWaiver = RuleCode(rawValue: "GOV002")
    static let expiredWaiver = RuleCode(rawValue: "GOV003")
    static let forbiddenWaiver = RuleCode(rawValue: "GOV004")
    static let waiverWithoutReason = RuleCode(rawValue: "GOV010")
    static let repeatedWaiver = RuleCode(rawValue: "GOV011")

    static let untranslatedText = RuleCode(rawValue: "TXT008")
    static let unusedTranslation = RuleCode(rawValue: "TXT009")
}
