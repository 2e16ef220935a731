/// The phrases of the pages.
///
/// A locale has a template for each, and for no others; `Templates/en.templates` has the English ones and says what each is for.
enum Phrase: UInt16, Sendable, CaseIterable {
    // The locale.
    case language, languageName, direction, pluralRule, quantityForms, dateFormat, month1, month2, month3, month4,
        month5, month6
    case month7, month8, month9, month10, month11, month12

    // Lists.  Only the text between the two places counts.
    case listAndPair, listAndMore, listAndLast, listOrPair, listOrMore, listOrLast, sentencePair, withSource

    // Around every page.
    case skipLink, allDocuments, onThisPage, modulePageTitle, modulePageTitleWithParent, indexPageTitle
    case headerVersion, headerEffective, headerRevised, headerReviewed, headerPrevailing, headerPublished
    case firstVersion, roleProcessor, roleController, roleUnknown, partOfParent, asInParent, asInParentClause
    case pageCollectsNothing, generatedText, machineReadable, machineReadableLink, languages, translationStatus
    case translationGaps

    // At a glance.
    case glanceTitle, glanceWhat, glanceWhy, glanceWhere, glanceHowLong, glanceWho, glanceRights, glanceWatch
    case glanceConditions, glanceRule, glanceDepartures, glanceChoices, glanceNothing, glanceSubprocessors, glanceNobody

    // Section 1.
    case aboutTitle, contact, contactFor, contactsOfParent

    // Section 2.
    case processingTitle, processingCaption, fieldsTitle, fieldsCaption, originTitle, originCaption, columnData
    case columnPurpose, columnBasis, columnDetails, columnOrigin, subcategory, purposeNegated, purposeNotStated
    case basisNotStated, notCollected, fieldsNotStated, fieldsOpen, fieldsChosen, fieldsInside, field
    case fieldWithRemarks, fieldFacts, fieldSecret, fieldSensitive, fieldCondition, kindList, kindValues

    // Section 3.
    case placesTitle, placesCaption, placesElsewhere, columnPlace, columnRegion, placeNotStated, regionNotStated
    case regionNone

    // Section 4.
    case recipientsTitle, recipientsCaption, subprocessorsCaption, columnRecipient, columnName, columnCountry
    case columnFunction, columnSource, countryNotStated, functionNotStated, statedHere, recipientsNotStated

    // Section 5.
    case retentionTitle, retentionCaption, columnScope, columnRetention, retentionRights

    // Section 6.
    case conditionsTitle, conditionsNone, condition, conditionPlain, conditionVariant

    // Section 7.
    case departuresTitle, departuresNone, departuresCaption, waiversCaption, columnDeparture, columnReason
    case columnRule, columnUntil, reasonNotStated, waiverForever, waiverUntil, allData

    // Section 8.
    case rightsTitle, rightsNone, rightsGranted, rightsOwed, rightsDeadline

    // Section 9.
    case notesTitle, notesNone

    // An agreement.
    case clauseHeading, modulesOfAgreement, agreementAboutTitle, generalTitle, clauseEmpty, limitIntroduction

    // The index.
    case indexModulesCaption, indexAgreementsTitle, indexModulesTitle, indexMatrixTitle, indexMatrixCaption
    case indexMatrixHint, indexNoModules, columnModule, columnRevised
    case notStated

    // The estate.
    case browse, allDataTitle, byCategoryTitle, byRegionTitle, bySystemTitle, byRecipientTitle, glossaryTitle
    case changeLogTitle, feedTitle, feedAuthor, countModules, countDocuments, countCategories, countRegions
    case countSystems, countRecipients, countSubprocessors, countTerms, columnSystem, columnKinds, columnDocuments
    case columnDocument, columnVersion, columnLastChange, categoryListCaption, regionListCaption, systemListCaption
    case recipientListCaption, documentsCaption, valueCaption, changeLogCaption, engagedCaption, downloadTable,
        termNarrower, partOfMatrix, filterHint, filterAll
    case bandNotStored, bandUntilEvent, bandSevenDays, bandThirtyDays, bandHalfYear, bandLonger, bandChosen, bandOpen
    case longestBand, chosenBy, chosenByOthers, summaryHint, summaryTooLong, alsoSubprocessor, subprocessorsNone
    case termPurposes, termBases, termSystems, termRegions, termParties, termObligations, termRights, termMeasures
    case termOthers, termAliases, termBroader, glossaryHint, changeLogHint, searchLabel, searchFound, pageSearches

    // Mentions.
    case withArguments, withElaboration, argumentNamed, basisWithArticle, basisWithInterest, quotation
    case providerObject, customerObject, anyPlace, anyRegion, anyTarget

    // Conditions: what stands after “when”, “while” or “unless”.
    case conditionGroup, conditionNot, conditionOption, conditionOptionOff, conditionPlan, conditionPlanNot
    case conditionPlatform, conditionPlatformNot, conditionWithin

    // Events: what stands after “until”, “after” or “before”.
    case eventEarliest, eventLatest, eventGroup, eventDelayed

    // Quantities.
    case rangeAmount, workingQuantity

    // Periods that somebody chooses.
    case periodFree, periodFreeDefault, periodRange, periodRangeDefault, periodList, periodListDefault, periodUpTo
    case periodUpToDefault, periodChosenOblique

    // How long data live.
    case retainUntil, retainFor, retainForUnanchored, retainChosen, retainAtMost, retainAtMostUnanchored
    case retainAtLeast, retainAtLeastUnanchored, retainAsParent, retainCriteria, otherwiseUntil, otherwiseFor
    case otherwiseForUnanchored, otherwiseChosen, otherwiseAtMost, otherwiseAtMostUnanchored, otherwiseAtLeast
    case otherwiseAtLeastUnanchored, otherwiseAsParent, otherwiseCriteria, retainDepends, retainNoDeadline
    case retainNotStored, retainNotStated, retainUnless, retainOverlap

    // What happens at the end.
    case disposeThen, disposeThenOpen, disposeWithin, disposeAfter, disposeAfterWithin, disposeAtOnce, disposeThenBy
    case disposeThenOpenBy, disposeWithinBy, disposeAfterBy, disposeAfterWithinBy, disposeAtOnceBy
    case disposeAutomatically, disposeManually, disposeRolling, disposeTo, hold

    // What a rule applies to.
    case scopeAll, scopePurposes, scopeSystems, scopeParts, scopeCondition

    // Retention in a few words, for summaries and tables.
    case shortUntil, shortUntilThen, shortUntilWithin, shortUntilAfter, shortUntilAfterWithin, shortUntilAtOnce
    case shortFor, shortForUnanchored, shortAtMost, shortAtMostUnanchored, shortAtLeast, shortAtLeastUnanchored
    case shortAsParent, shortCriteria, shortNotStored, shortNotCollected, shortNotStated, shortRules, shortOtherwise

    // What follows a fact.
    case factParts, factChosen, factChosenAlone, factExclusive, factPurposes, factPlaces, factBeneficiaries, factActors
    case factExceptions, factPrimarily, factBases, factCondition, factAfter, factBefore, factUntil, factReason
    case factOverride, notStoredBy

    // Pictures, and what changed since an earlier text.
    case flowDescription, flowChosen, clausesOfParent, clauseOfParent, machineReadableVocabulary, changesTitle
    case changesCaption, changesSince, changesSinceEarlier, changesNone, changesExplanation, columnChange, columnEffect
    case effectWider, effectNarrower, effectOther, changeAdded, changeRemoved, changeBefore, changeNow
    case changeCategoryAdded, changeCategoryRemoved

    /// The places that the template has.
    var slots: [TemplateSlot] {
        switch self {
        case .dateFormat: [.day, .month, .year]
        case .listAndPair, .listAndMore, .listAndLast, .listOrPair, .listOrMore, .listOrLast, .shortRules,
            .shortOtherwise, .fieldFacts, .sentencePair:
            [.first, .rest]
        case .withSource: [.first, .link]
        case .translationGaps: [.amount]
        case .modulePageTitle, .purposeNegated, .conditionPlain, .conditionOption, .conditionOptionOff,
            .conditionPlan, .conditionPlanNot, .conditionPlatform, .conditionPlatformNot, .retainDepends:
            [.label]
        case .modulePageTitleWithParent: [.label, .parent]
        case .headerVersion: [.version]
        case .headerEffective, .headerRevised, .headerReviewed, .waiverUntil: [.date]
        case .headerPrevailing, .headerPublished, .contact, .quotation, .retainCriteria, .otherwiseCriteria,
            .factReason, .changesSince:
            [.text]
        case .partOfParent: [.parent, .parent]
        case .asInParent, .glanceDepartures, .retainAsParent, .otherwiseAsParent, .shortAsParent, .factOverride,
            .contactsOfParent, .clausesOfParent:
            [.parent]
        case .asInParentClause: [.clause, .parent]
        case .clauseOfParent: [.clause]
        case .machineReadable, .machineReadableVocabulary, .retentionRights: [.link]
        case .glanceRule: [.label, .rule]
        case .glanceChoices, .fieldsChosen, .anyPlace, .anyRegion, .anyTarget, .periodFree, .factChosen,
            .factChosenAlone, .flowChosen:
            [.chooser]
        case .contactFor: [.list, .text]
        case .subcategory: [.label, .outer]
        case .field: [.kind, .label]
        case .fieldWithRemarks: [.kind, .label, .list]
        case .fieldCondition, .conditionGroup, .conditionNot, .retainUnless, .hold, .scopeCondition, .factCondition:
            [.condition]
        case .kindList: [.kind]
        case .conditionVariant, .kindValues, .rightsGranted, .rightsOwed, .eventEarliest, .eventLatest, .scopePurposes,
            .scopeSystems,
            .scopeParts, .factParts, .factPurposes, .factPlaces, .factBeneficiaries, .factActors, .factExceptions,
            .factPrimarily, .factBases, .notStoredBy:
            [.list]
        case .condition, .basisWithArticle: [.label, .sentence]
        case .rightsDeadline, .retainForUnanchored, .retainChosen, .retainAtMostUnanchored, .retainAtLeastUnanchored,
            .otherwiseForUnanchored, .otherwiseChosen, .otherwiseAtMostUnanchored, .otherwiseAtLeastUnanchored,
            .shortForUnanchored, .shortAtMostUnanchored, .shortAtLeastUnanchored, .periodChosenOblique:
            [.period]
        case .clauseHeading: [.clause, .label]
        case .withArguments: [.label, .list]
        case .withElaboration: [.label, .text]
        case .argumentNamed: [.name, .value]
        case .basisWithInterest: [.label, .sentence, .text]
        case .conditionWithin: [.condition, .period]
        case .eventGroup, .retainUntil, .otherwiseUntil, .shortUntil, .shortUntilThen, .shortUntilAtOnce, .factAfter,
            .factBefore, .factUntil:
            [.event]
        case .eventDelayed, .retainFor, .retainAtMost, .retainAtLeast, .otherwiseFor, .otherwiseAtMost,
            .otherwiseAtLeast, .shortUntilAfter, .shortFor, .shortAtMost, .shortAtLeast:
            [.event, .period]
        case .rangeAmount: [.lower, .upper]
        case .workingQuantity: [.quantity]
        case .periodFreeDefault: [.chooser, .fallback]
        case .periodRange, .periodUpTo: [.chooser, .period]
        case .periodRangeDefault, .periodUpToDefault: [.chooser, .fallback, .period]
        case .periodList: [.chooser, .list]
        case .periodListDefault: [.chooser, .fallback, .list]
        case .disposeThen, .disposeThenOpen, .disposeAtOnce: [.act]
        case .disposeWithin, .disposeAfter: [.act, .period]
        case .disposeAfterWithin: [.act, .deadline, .period]
        case .disposeThenBy, .disposeThenOpenBy, .disposeAtOnceBy: [.act, .actor]
        case .disposeWithinBy, .disposeAfterBy: [.act, .actor, .period]
        case .disposeAfterWithinBy: [.act, .actor, .deadline, .period]
        case .disposeTo: [.recipient]
        case .shortUntilWithin: [.deadline, .event]
        case .shortUntilAfterWithin: [.deadline, .event, .period]
        case .modulesOfAgreement, .countModules, .countDocuments, .countCategories, .countRegions, .countSystems,
            .countRecipients,
            .countSubprocessors, .countTerms:
            [.amount]
        case .partOfMatrix: [.amount, .lower, .upper]
        case .longestBand, .termBroader: [.label]
        case .chosenBy: [.chooser]
        case .alsoSubprocessor: [.link]
        case .termAliases, .termNarrower: [.list]
        case .searchFound: [.amount, .upper]
        default: []
        }
    }
}
