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
    static let olderThanParent = RuleCode(rawValue: "PAR007")
    static let wrongRole = RuleCode(rawValue: "PAR008")
    static let foreignModule = RuleCode(rawValue: "PAR009")
    static let factOutsideParent = RuleCode(rawValue: "PAR010")
    static let weakerCondition = RuleCode(rawValue: "PAR011")
    static let laterDeadline = RuleCode(rawValue: "PAR012")
    static let prohibitedData = RuleCode(rawValue: "PAR013")

    static let categoryWithoutFields = RuleCode(rawValue: "CAT001")
    static let categoryWithoutPurpose = RuleCode(rawValue: "CAT002")
    static let categoryWithoutPlace = RuleCode(rawValue: "CAT003")

    static let inconsistentLabel = RuleCode(rawValue: "CAT004")

    static let purposeOutsideParent = RuleCode(rawValue: "PUR001")
    static let unservedPurpose = RuleCode(rawValue: "PUR002")

    static let contradictoryStorage = RuleCode(rawValue: "LOC001")
    static let regionOutsideParent = RuleCode(rawValue: "LOC002")
    static let placeOutsideParent = RuleCode(rawValue: "LOC003")
    static let mechanismOutsideParent = RuleCode(rawValue: "LOC004")
    static let transferWithoutMechanism = RuleCode(rawValue: "LOC005")

    static let undeclaredRecipient = RuleCode(rawValue: "REC001")
    static let unlistedSharing = RuleCode(rawValue: "REC002")
    static let incompleteRecipient = RuleCode(rawValue: "REC003")

    static let missingRetention = RuleCode(rawValue: "RET001")
    static let retentionOfUnstored = RuleCode(rawValue: "RET002")
    static let unboundedRetention = RuleCode(rawValue: "RET003")
    static let periodWithoutStart = RuleCode(rawValue: "RET004")
    static let criteriaOnly = RuleCode(rawValue: "RET005")
    static let noDeadline = RuleCode(rawValue: "RET006")
    static let longerThanParent = RuleCode(rawValue: "RET007")
    static let shorterThanParent = RuleCode(rawValue: "RET008")
    static let overlappingPeriods = RuleCode(rawValue: "RET009")
    static let exceptionOutlastsRule = RuleCode(rawValue: "RET010")
    static let requestSwallowed = RuleCode(rawValue: "RET011")
    static let optionTrigger = RuleCode(rawValue: "RET012")
    static let undecidedRetention = RuleCode(rawValue: "RET013")

    static let unknownWaiver = RuleCode(rawValue: "GOV001")
    static let unusedWaiver = RuleCode(rawValue: "GOV002")
    static let expiredWaiver = RuleCode(rawValue: "GOV003")
    static let forbiddenWaiver = RuleCode(rawValue: "GOV004")
    static let waiverWithoutReason = RuleCode(rawValue: "GOV010")
    static let repeatedWaiver = RuleCode(rawValue: "GOV011")
}
