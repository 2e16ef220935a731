import DPSASyntax

// The codes of the rules that look at the model.  The registry explains them.

extension RuleCode {
    static let unknownName = RuleCode(rawValue: "NAM001")
    static let duplicateName = RuleCode(rawValue: "NAM002")
    static let wrongKind = RuleCode(rawValue: "NAM003")
    static let caseCollision = RuleCode(rawValue: "NAM004")
    static let nounCircle = RuleCode(rawValue: "NAM005")
    static let unusedName = RuleCode(rawValue: "NAM006")
    static let shadowedName = RuleCode(rawValue: "NAM007")
    static let renamedInSwift = RuleCode(rawValue: "NAM008")
    static let misspeltName = RuleCode(rawValue: "NAM009")
    static let unknownSwiftType = RuleCode(rawValue: "NAM010")

    static let unknownParent = RuleCode(rawValue: "PAR001")
    static let parentCycle = RuleCode(rawValue: "PAR002")
    static let notListed = RuleCode(rawValue: "PAR003")
    static let uselessOverride = RuleCode(rawValue: "PAR004")
    static let overrideWithoutReason = RuleCode(rawValue: "PAR005")
    static let missingRole = RuleCode(rawValue: "PAR006")
    static let rolesDisagree = RuleCode(rawValue: "PAR020")

    static let purposeWithoutBasis = RuleCode(rawValue: "BAS001")
    static let basisOfProcessor = RuleCode(rawValue: "BAS002")
    static let unnamedInterest = RuleCode(rawValue: "BAS003")
    static let consentWithoutWithdrawal = RuleCode(rawValue: "BAS004")
    static let improvementOnContract = RuleCode(rawValue: "BAS005")
    static let basisDiffers = RuleCode(rawValue: "BAS006")

    static let categoryWithoutFields = RuleCode(rawValue: "CAT001")
    static let categoryWithoutPurpose = RuleCode(rawValue: "CAT002")
    static let categoryWithoutPlace = RuleCode(rawValue: "CAT003")

    static let inconsistentLabel = RuleCode(rawValue: "CAT004")
    static let repeatedField = RuleCode(rawValue: "CAT005")
    static let sameFields = RuleCode(rawValue: "CAT006")
    static let impossibleCondition = RuleCode(rawValue: "CAT007")
    static let categoryInBothRoles = RuleCode(rawValue: "CAT008")
    static let samePeriodExpected = RuleCode(rawValue: "CAT009")

    static let missingCondition = RuleCode(rawValue: "CON001")
    static let weakerAge = RuleCode(rawValue: "CON002")
    static let prohibitedSensitiveData = RuleCode(rawValue: "CON003")
    static let endUsersWithoutAge = RuleCode(rawValue: "CON004")

    static let purposeOutsideParent = RuleCode(rawValue: "PUR001")

    static let contradictoryStorage = RuleCode(rawValue: "LOC001")
    static let regionOutsideParent = RuleCode(rawValue: "LOC002")
    static let systemWithoutRegion = RuleCode(rawValue: "LOC010")
    static let systemInTwoPlaces = RuleCode(rawValue: "LOC011")
    static let transferWithoutMechanism = RuleCode(rawValue: "LOC012")
    static let backupWithoutPeriod = RuleCode(rawValue: "LOC013")

    static let undeclaredRecipient = RuleCode(rawValue: "REC001")
    static let recipientAlias = RuleCode(rawValue: "REC010")
    static let recipientSpelledDifferently = RuleCode(rawValue: "REC011")
    static let recipientWithoutFunction = RuleCode(rawValue: "REC012")
    static let recipientWithoutCountry = RuleCode(rawValue: "REC013")
    static let contradictedSharing = RuleCode(rawValue: "REC014")

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
    static let reviewOverdue = RuleCode(rawValue: "GOV020")
    static let dateInFuture = RuleCode(rawValue: "GOV021")
    static let datesOutOfOrder = RuleCode(rawValue: "GOV022")

    static let textContradictsPeriod = RuleCode(rawValue: "TXT001")
    static let textNamesSystem = RuleCode(rawValue: "TXT002")
    static let textNamesEvent = RuleCode(rawValue: "TXT003")
    static let vagueWord = RuleCode(rawValue: "TXT004")
    static let placeholder = RuleCode(rawValue: "TXT005")
    static let missingTranslation = RuleCode(rawValue: "TXT006")
    static let staleTranslation = RuleCode(rawValue: "TXT007")
}
