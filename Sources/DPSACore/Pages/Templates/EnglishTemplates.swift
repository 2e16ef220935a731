// swift-format-ignore-file

/// The file `en.templates`, as it stands; a test keeps the two equal and says how to renew this copy.
let englishTemplates: StaticString = #"""
    # The sentences of the pages, in English.
    #
    # One sentence or phrase a line: key = text.  A word in braces is a place that the generator fills; which places a text has is
    # part of its key, their order is the translator's.  Texts are plain: no markup, escaping is done when a page is written.
    # Words with a fixed meaning in retention sentences: "within" is a deadline, "not before" a delay, "at most" a maximum,
    # "at least" a minimum, "whichever comes first" and "whichever comes last" choose among events, "otherwise" and "unless"
    # are alternatives.

    # The locale.
    language = en
    languageName = English
    direction = ltr
    pluralRule = oneOther
    quantityForms = plain
    dateFormat = {day} {month} {year}
    month1 = January
    month2 = February
    month3 = March
    month4 = April
    month5 = May
    month6 = June
    month7 = July
    month8 = August
    month9 = September
    month10 = October
    month11 = November
    month12 = December

    # Lists, and sentences one after another.  Only the text between the two places counts.
    listAndPair = {first} and {rest}
    listAndMore = {first}, {rest}
    listAndLast = {first} and {rest}
    listOrPair = {first} or {rest}
    listOrMore = {first}, {rest}
    listOrLast = {first} or {rest}
    sentencePair = {first} {rest}
    withSource = {first} ({link})

    # Around every page.
    skipLink = Skip to main content
    allDocuments = All disclosures
    onThisPage = On this page
    modulePageTitle = {label}: your data
    modulePageTitleWithParent = {label}: your data – {parent}
    indexPageTitle = Data disclosures
    headerVersion = Version {version}
    headerEffective = In force from {date}
    headerRevised = Last revised {date}
    headerReviewed = Last reviewed {date}
    headerPrevailing = Prevailing language: {text}
    headerPublished = Published at {text}
    firstVersion = First published version
    roleProcessor = We act as your processor. “You” means the customer who uses the feature.
    roleController = We act as controller. “You” means the person whose data this is.
    roleUnknown = This page does not state whether we act as processor or as controller.
    partOfParent = This page is part of {parent}. What it does not state is as {parent} states it.
    asInParent = as in {parent}
    asInParentClause = {parent}, clause {clause}
    pageCollectsNothing = This page loads nothing from other servers, runs no script and sets no cookies.
    generatedText = The sentences of this page are generated from the facts stated. They are the whole text.
    machineReadable = The same facts for machines: {link}
    machineReadableLink = policy.json
    languages = Languages
    translationStatus = This translation was made by a machine and reviewed by nobody. The English text is authoritative.
    translationGaps = Texts of this page shown in English: {amount}.

    # At a glance.
    glanceTitle = At a glance
    glanceWhat = What we process
    glanceWhy = Why
    glanceWhere = Where
    glanceHowLong = How long
    glanceWho = Who else
    glanceConditions = Required of you
    glanceRights = Your rights
    glanceWatch = Watch for
    glanceRule = {label}: {rule}
    glanceDepartures = This page departs from {parent}. See section 7.
    glanceChoices = The place of data is in part chosen by {chooser}. See section 3.
    glanceNothing = No data is stated.
    glanceSubprocessors = Sub-processors. See section 4.
    glanceNobody = Nobody is stated.

    # Section 1.
    aboutTitle = 1. About this text
    contact = Contact: {text}
    contactFor = Contact for {list}: {text}
    contactsOfParent = {parent} states these contacts:

    # Section 2.
    processingTitle = 2. What we process and why
    processingCaption = Each kind of data with each of its purposes
    fieldsTitle = The details of each kind of data
    fieldsCaption = What each kind of data consists of
    originTitle = Where the data comes from
    originCaption = Whose data it is and where it comes from
    columnData = Data
    columnPurpose = Purpose
    columnBasis = Legal basis
    columnDetails = Details
    columnOrigin = Origin
    subcategory = {outer} › {label}
    purposeNegated = Not for this purpose: {label}
    purposeNotStated = No purpose is stated.
    basisNotStated = No legal basis is stated.
    notCollected = We do not collect this data.
    fieldsNotStated = No details are stated.
    fieldsOpen = Further details of this kind occur.
    fieldsChosen = Which of these occur is chosen by {chooser}.
    fieldsInside = It consists of the kinds of data listed under it.
    field = {label}: {kind}
    fieldWithRemarks = {label}: {kind} ({list})
    fieldFacts = {first}. {rest}
    fieldSecret = kept secret
    fieldSensitive = special category of personal data
    fieldCondition = only when {condition}
    kindList = list of {kind}
    kindValues = one of {list}

    # Section 3.
    placesTitle = 3. Where it is stored and processed
    placesCaption = The places of each kind of data
    placesElsewhere = For all data of this page
    columnPlace = What happens where
    columnRegion = Region
    placeNotStated = No place is stated.
    regionNotStated = No region is stated.
    regionNone = No region applies.

    # Section 4.
    recipientsTitle = 4. Who else receives or handles it
    recipientsCaption = Others who handle each kind of data
    subprocessorsCaption = Sub-processors
    columnRecipient = Who and how
    columnName = Name
    columnCountry = Country
    columnFunction = What for
    columnSource = Stated
    countryNotStated = No country is stated.
    functionNotStated = No function is stated.
    statedHere = on this page
    recipientsNotStated = No recipient is stated.

    # Section 5.
    retentionTitle = 5. How long we keep it
    retentionCaption = The end of each kind of data
    columnScope = Applies to
    columnRetention = How long
    retentionRights = You have rights over this data: {link}

    # Section 6.
    conditionsTitle = 6. What is required of you
    conditionsNone = This page requires nothing of you.
    condition = {label}. {sentence}
    conditionPlain = {label}.
    conditionVariant = {list}.

    # Section 7.
    departuresTitle = 7. Departures from the parent
    departuresNone = This page does not depart from its parent.
    departuresCaption = What this page states otherwise, and why
    waiversCaption = Findings that were accepted, and why
    columnDeparture = Departure
    columnReason = Reason
    columnRule = Rule
    columnUntil = Until
    reasonNotStated = No reason is stated.
    waiverForever = No end is stated.
    waiverUntil = Until {date}
    allData = All data of this page

    # Section 8.
    rightsTitle = 8. Your rights
    rightsNone = No right is stated.
    rightsGranted = You have these rights: {list}.
    rightsOwed = These duties are owed: {list}.
    rightsDeadline = The deadline is {period}.

    # Section 9.
    notesTitle = 9. Notes
    notesNone = There are no notes.

    # An agreement.
    clauseHeading = {clause} · {label}
    modulesOfAgreement = Modules governed by this text: {amount}
    agreementAboutTitle = About this text
    generalTitle = Outside the clauses
    clauseEmpty = This clause states no fact.
    limitIntroduction = For the data of every module, this bound holds.

    # The index.
    indexModulesCaption = Every module, side by side
    indexAgreementsTitle = Agreements
    indexModulesTitle = Modules
    indexMatrixTitle = All data in one table
    indexMatrixCaption = Each kind of data of each module
    indexMatrixHint = This table scrolls sideways on a narrow screen.
    indexNoModules = There are no modules.
    columnModule = Module
    columnRevised = Last revised
    notStated = Not stated

    # The estate: the titles of its pages, and counts.
    browse = Browse
    allDataTitle = All data
    byCategoryTitle = By kind of data
    byRegionTitle = By region
    bySystemTitle = By system
    byRecipientTitle = By recipient
    glossaryTitle = Glossary
    changeLogTitle = Changes
    feedTitle = Atom feed
    feedAuthor = The provider
    countModules = Modules: {amount}
    countDocuments = Documents: {amount}
    countCategories = Kinds of data: {amount}
    countRegions = Regions: {amount}
    countSystems = Systems: {amount}
    countRecipients = Recipients: {amount}
    countSubprocessors = Sub-processors: {amount}
    countTerms = Terms: {amount}

    # The estate: tables.
    columnSystem = System
    columnKinds = Kinds of data
    columnDocuments = Documents
    columnDocument = Document
    columnVersion = Version
    columnLastChange = What changed
    categoryListCaption = Each kind of data, and the documents that have it
    regionListCaption = Each region, and how many kinds of data are there
    systemListCaption = Each system, and how many kinds of data are in it
    recipientListCaption = Everybody else who handles data
    documentsCaption = Each document, and how many of its kinds of data belong here
    valueCaption = The data that belongs here
    engagedCaption = Who handles data on our behalf, where, and what for
    changeLogCaption = Each document with its last revision
    partOfMatrix = Part {amount}: {lower} to {upper}

    # The estate: what to show of all data.
    filterHint = Choices combine. A combination that no data has leaves the table empty.
    downloadTable = Table as CSV
    filterAll = All

    # The estate: how long data outlive the event that decides, in steps.
    bandNotStored = Not stored
    bandUntilEvent = Until an event
    bandSevenDays = Up to 7 days after an event
    bandThirtyDays = Up to 30 days after an event
    bandHalfYear = Up to 180 days after an event
    bandLonger = More than 180 days after an event
    bandChosen = A chosen period
    bandOpen = No stated end
    longestBand = Longest: {label}

    # The estate: values and summaries.
    chosenBy = chosen by {chooser}
    chosenByOthers = chosen by others
    summaryHint = This table is a summary. The page of each document states conditions and reasons.
    summaryTooLong = So many kinds of data belong here that this page names the documents only. The page of each document lists its data.
    alsoSubprocessor = Also listed here: {link}
    subprocessorsNone = No sub-processor is stated.

    # The estate: the glossary.
    termPurposes = Purposes
    termBases = Legal bases
    termSystems = Systems
    termRegions = Regions
    termParties = Parties
    termObligations = Obligations
    termRights = Rights and duties
    termMeasures = Safeguards
    termOthers = Other terms
    termAliases = Also called: {list}
    termNarrower = Includes: {list}
    termBroader = Part of: {label}
    glossaryHint = The documents share these terms. A term says the same in every document.

    # The estate: changes and search.
    changeLogHint = The documents by their last revision, the newest first.
    searchLabel = Search this page
    searchFound = Shown: {amount} of {upper}
    pageSearches = This page loads nothing from other servers and sets no cookies. Its one script searches this page and sends nothing.

    # Mentions.
    withArguments = {label} ({list})
    withElaboration = {label}: {text}
    argumentNamed = {name}: {value}
    basisWithArticle = {label} ({sentence})
    basisWithInterest = {label} ({sentence}): {text}
    quotation = “{text}”
    providerObject = us
    customerObject = you
    anyPlace = a place that is chosen by {chooser}
    anyRegion = those that are chosen by {chooser}
    anyTarget = what is chosen by {chooser}

    # Conditions: what stands after “when”, “while” or “unless”.
    conditionGroup = ({condition})
    conditionNot = it is not so that {condition}
    conditionOption = the option “{label}” is on
    conditionOptionOff = the option “{label}” is off
    conditionPlan = the plan is “{label}”
    conditionPlanNot = the plan is not “{label}”
    conditionPlatform = the platform is “{label}”
    conditionPlatformNot = the platform is not “{label}”
    conditionWithin = {condition} within {period}

    # Events: what stands after “until”, “after” or “before”.
    eventEarliest = {list}, whichever comes first
    eventLatest = {list}, whichever comes last
    eventGroup = ({event})
    eventDelayed = {period} after {event}

    # Quantities.
    rangeAmount = {lower} to {upper}
    workingQuantity = {quantity}, counted in working time only
    second.one = {amount} second
    second.other = {amount} seconds
    minute.one = {amount} minute
    minute.other = {amount} minutes
    hour.one = {amount} hour
    hour.other = {amount} hours
    day.one = {amount} day
    day.other = {amount} days
    week.one = {amount} week
    week.other = {amount} weeks
    month.one = {amount} month
    month.other = {amount} months
    year.one = {amount} year
    year.other = {amount} years
    kilobyte.one = {amount} KB
    kilobyte.other = {amount} KB
    megabyte.one = {amount} MB
    megabyte.other = {amount} MB
    gigabyte.one = {amount} GB
    gigabyte.other = {amount} GB
    terabyte.one = {amount} TB
    terabyte.other = {amount} TB
    workingDay.one = {amount} working day
    workingDay.other = {amount} working days

    # Periods that somebody chooses.
    periodFree = a period that is chosen by {chooser}
    periodFreeDefault = a period that is chosen by {chooser} ({fallback} if none is chosen)
    periodRange = a period of {period} that is chosen by {chooser}
    periodRangeDefault = a period of {period} that is chosen by {chooser} ({fallback} if none is chosen)
    periodList = {list}, as chosen by {chooser}
    periodListDefault = {list}, as chosen by {chooser} ({fallback} if none is chosen)
    periodUpTo = a period of up to {period} that is chosen by {chooser}
    periodUpToDefault = a period of up to {period} that is chosen by {chooser} ({fallback} if none is chosen)
    periodChosenOblique = {period}

    # How long data live.
    retainUntil = We keep this data until {event}.
    retainFor = We keep this data for {period} after {event}.
    retainForUnanchored = We keep this data for {period}. The start of this period is not stated.
    retainChosen = We keep this data for {period}. We set no period.
    retainAtMost = We keep this data at most {period} after {event}.
    retainAtMostUnanchored = We keep this data at most {period}. The start of this period is not stated.
    retainAtLeast = We keep this data at least {period} after {event}.
    retainAtLeastUnanchored = We keep this data at least {period}. The start of this period is not stated.
    retainAsParent = The rule of {parent} applies to this data.
    retainCriteria = We set no period for this data. These criteria decide: {text}.
    otherwiseUntil = Otherwise, we keep it until {event}.
    otherwiseFor = Otherwise, we keep it for {period} after {event}.
    otherwiseForUnanchored = Otherwise, we keep it for {period}. The start of this period is not stated.
    otherwiseChosen = Otherwise, we keep it for {period}. We set no period.
    otherwiseAtMost = Otherwise, we keep it at most {period} after {event}.
    otherwiseAtMostUnanchored = Otherwise, we keep it at most {period}. The start of this period is not stated.
    otherwiseAtLeast = Otherwise, we keep it at least {period} after {event}.
    otherwiseAtLeastUnanchored = Otherwise, we keep it at least {period}. The start of this period is not stated.
    otherwiseAsParent = Otherwise, the rule of {parent} applies.
    otherwiseCriteria = Otherwise, we set no period. These criteria decide: {text}.
    retainDepends = The period depends on {label}.
    retainNoDeadline = No deadline for its end is stated.
    retainNotStored = We do not store this data.
    retainNotStated = No period is stated.
    retainUnless = This holds unless {condition}.
    retainOverlap = It is not said which rule applies when more than one of these does.

    # What happens at the end.
    disposeThen = We {act} it then.
    disposeThenOpen = We {act} it after that. No deadline is stated.
    disposeWithin = We {act} it within {period} after that.
    disposeAfter = We {act} it {period} after that, not before.
    disposeAfterWithin = We {act} it {period} after that, not before, and within {deadline} from then.
    disposeAtOnce = We {act} it at once.
    disposeThenBy = It falls to {actor} to {act} it then.
    disposeThenOpenBy = It falls to {actor} to {act} it after that. No deadline is stated.
    disposeWithinBy = It falls to {actor} to {act} it within {period} after that.
    disposeAfterBy = It falls to {actor} to {act} it {period} after that, not before.
    disposeAfterWithinBy = It falls to {actor} to {act} it {period} after that, not before, and within {deadline} from then.
    disposeAtOnceBy = It falls to {actor} to {act} it at once.
    disposeAutomatically = This happens automatically.
    disposeManually = This is done by hand.
    disposeRolling = The oldest data goes first.
    disposeTo = It goes to {recipient}.
    hold = While {condition}, nothing is deleted.

    # What a rule applies to.
    scopeAll = All of this data.
    scopePurposes = Only for these purposes: {list}.
    scopeSystems = Only in {list}.
    scopeParts = Only for {list}.
    scopeCondition = Only when {condition}.

    # Retention in a few words, for summaries and tables.
    shortUntil = until {event}
    shortUntilThen = until {event}, no deadline after that
    shortUntilWithin = until {event}, then within {deadline}
    shortUntilAfter = until {event}, then {period}
    shortUntilAfterWithin = until {event}, then {period} and within {deadline}
    shortUntilAtOnce = until {event}, then at once
    shortFor = {period} after {event}
    shortForUnanchored = {period}
    shortAtMost = at most {period} after {event}
    shortAtMostUnanchored = at most {period}
    shortAtLeast = at least {period} after {event}
    shortAtLeastUnanchored = at least {period}
    shortAsParent = as in {parent}
    shortCriteria = by criteria only
    shortNotStored = not stored
    shortNotCollected = not collected
    shortNotStated = not stated
    shortRules = {first}; {rest}
    shortOtherwise = {first}; otherwise {rest}

    # What follows a fact.
    factParts = Only for {list}.
    factChosen = Which of these applies is chosen by {chooser}.
    factChosenAlone = This is chosen by {chooser}.
    factExclusive = There is no other.
    factPurposes = Only for these purposes: {list}.
    factPlaces = Only in {list}.
    factBeneficiaries = Only towards {list}.
    factActors = This holds for what is done by {list}.
    factExceptions = This does not hold for {list}.
    factPrimarily = This holds first of all for {list}.
    factBases = The legal basis is: {list}.
    factCondition = Only when {condition}.
    factAfter = Only after {event}.
    factBefore = Only before {event}.
    factUntil = Only until {event}.
    factReason = Reason: {text}.
    factOverride = This departs from {parent}.
    notStoredBy = This data is not stored by {list}.

    # Facts, by verb.
    fact.usedFor = We use this data for these purposes: {targets}.
    fact.usedFor.not = We do not use this data for these purposes: {targets}.
    fact.about = This data is about {targets}.
    fact.about.not = This data is not about {targets}.
    fact.givenBy = This data is given by {targets}.
    fact.givenBy.not = This data is not given by {targets}.
    fact.observedBy = This data is observed by {targets}.
    fact.observedBy.not = This data is not observed by {targets}.
    fact.generatedBy = This data is generated by {targets}.
    fact.generatedBy.not = This data is not generated by {targets}.
    fact.derivedFrom = This data is derived from {targets}.
    fact.derivedFrom.not = This data is not derived from {targets}.
    fact.receivedFrom = This data is received from {targets}.
    fact.receivedFrom.not = This data is not received from {targets}.
    fact.collectedBy = This data is collected by {targets}.
    fact.collectedBy.not = This data is not collected by {targets}.
    fact.storedIn = We store this data in {targets}.
    fact.storedIn.not = We do not store this data in {targets}.
    fact.storedTemporarilyIn = We store this data temporarily in {targets}.
    fact.storedTemporarilyIn.not = We do not store this data temporarily in {targets}.
    fact.storedAndBackedUpIn = We store this data, and back-ups of it, in {targets}.
    fact.storedAndBackedUpIn.not = We store neither this data nor back-ups of it in {targets}.
    fact.storedAndBackedUpTemporarilyIn = We store this data, and back-ups of it, temporarily in {targets}.
    fact.storedAndBackedUpTemporarilyIn.not = We store neither this data nor back-ups of it temporarily in {targets}.
    fact.backedUpIn = We keep back-ups of this data in {targets}.
    fact.backedUpIn.not = We keep no back-ups of this data in {targets}.
    fact.processedIn = We process this data in {targets}.
    fact.processedIn.not = We do not process this data in {targets}.
    fact.viewedIn = This data is viewed in {targets}.
    fact.viewedIn.not = This data is not viewed in {targets}.
    fact.accessedBy = This data is accessed by {targets}.
    fact.accessedBy.not = This data is not accessed by {targets}.
    fact.controlledBy = This data is controlled by {targets}.
    fact.controlledBy.not = This data is not controlled by {targets}.
    fact.managedBy = This data is managed by {targets}.
    fact.managedBy.not = This data is not managed by {targets}.
    fact.performedBy = The processing is performed by {targets}.
    fact.performedBy.not = The processing is not performed by {targets}.
    fact.sharedWith = We share this data with {targets}.
    fact.sharedWith.not = We do not share this data with {targets}.
    fact.integratedWith = This data is used together with {targets}.
    fact.integratedWith.not = This data is not used together with {targets}.
    fact.transformedInto = This data is transformed into {targets}.
    fact.transformedInto.not = This data is not transformed into {targets}.
    fact.excludedFrom = This data is excluded from {targets}.
    fact.excludedFrom.not = This data is not excluded from {targets}.
    fact.engages = We engage {targets}.
    fact.engages.not = We do not engage {targets}.
    fact.features = This text covers {targets}.
    fact.features.not = This text does not cover {targets}.
    fact.regions = The regions are: {targets}.
    fact.regions.not = These regions are not used: {targets}.
    fact.availableIn = The feature is available in {targets}.
    fact.availableIn.not = The feature is not available in {targets}.
    fact.incorporates = These are part of this text: {targets}.
    fact.incorporates.not = These are not part of this text: {targets}.
    fact.prevailsOver = This text prevails over {targets}.
    fact.prevailsOver.not = This text does not prevail over {targets}.
    fact.transferredUnder = Transfers of data rest on {targets}.
    fact.transferredUnder.not = Transfers of data do not rest on {targets}.
    fact.securedBy = Data is secured by {targets}.
    fact.securedBy.not = Data is not secured by {targets}.
    fact.stored = This data is stored.
    fact.stored.not = This data is not stored.
    fact.collected = This data is collected.
    fact.collected.not = This data is not collected.
    fact.listed = The parent lists this text.
    fact.listed.not = The parent does not list this text.
    fact.applies = This text applies.
    fact.applies.not = This text does not apply.

    # Pictures, and what changed since an earlier text.
    flowDescription = The places and regions of each kind of data, as a picture. The table after it says the same.
    flowChosen = chosen by {chooser}
    clausesOfParent = The clauses named on this page are clauses of {parent}.
    clauseOfParent = clause {clause}
    machineReadableVocabulary = The same facts in the words of the W3C Data Privacy Vocabulary: {link}
    changesTitle = What changed
    changesCaption = What this text says otherwise than before
    changesSince = Changes since this text: {text}
    changesSinceEarlier = Changes since an earlier text
    changesNone = No fact has changed since then.
    changesExplanation = “Wider” means: we do more with the data or keep it longer, more is required of you, or you have less say. “Narrower” means the opposite.
    columnChange = Change
    columnEffect = Effect
    effectWider = wider
    effectNarrower = narrower
    effectOther = changed
    changeAdded = New:
    changeRemoved = No longer:
    changeBefore = Before:
    changeNow = Now:
    changeCategoryAdded = We now process this kind of data.
    changeCategoryRemoved = We no longer process this kind of data.

    """#
