// swift-format-ignore-file

/// The file `de.templates`, as it stands; a test keeps the two equal and says how to renew this copy.
let germanTemplates: StaticString = #"""
    # Die Sätze der Seiten auf Deutsch.  Was jeder Satz sagt, steht in en.templates.
    #
    # Ereignisse und Umstände sind Nebensätze mit dem Verb am Ende, die nach „bis“, „nachdem“, „wenn“ und „solange“ stehen.
    # Zwecke, Pflichten und Rechte stehen im Nominativ ohne Artikel, Parteien im Akkusativ; Listen folgen daher einem Doppelpunkt.
    # Was am Ende mit den Daten geschieht, ist ein Infinitiv.  Die zweite Form der Fristen ist der Dativ.

    # The locale.
    language = de
    languageName = Deutsch
    direction = ltr
    pluralRule = oneOther
    quantityForms = plain, oblique
    dateFormat = {day}. {month} {year}
    month1 = Januar
    month2 = Februar
    month3 = März
    month4 = April
    month5 = Mai
    month6 = Juni
    month7 = Juli
    month8 = August
    month9 = September
    month10 = Oktober
    month11 = November
    month12 = Dezember

    # Lists, and sentences one after another.  Only the text between the two places counts.
    listAndPair = {first} und {rest}
    listAndMore = {first}, {rest}
    listAndLast = {first} und {rest}
    listOrPair = {first} oder {rest}
    listOrMore = {first}, {rest}
    listOrLast = {first} oder {rest}
    sentencePair = {first} {rest}
    withSource = {first} ({link})

    # Around every page.
    skipLink = Zum Hauptinhalt springen
    allDocuments = Alle Angaben
    onThisPage = Auf dieser Seite
    modulePageTitle = {label}: Ihre Daten
    modulePageTitleWithParent = {label}: Ihre Daten – {parent}
    indexPageTitle = Angaben zu Daten
    headerVersion = Version {version}
    headerEffective = In Kraft seit {date}
    headerRevised = Zuletzt geändert am {date}
    headerReviewed = Zuletzt geprüft am {date}
    headerPrevailing = Maßgebliche Sprache: {text}
    headerPublished = Veröffentlicht unter {text}
    firstVersion = Erste veröffentlichte Fassung
    roleProcessor = Wir handeln als Ihr Auftragsverarbeiter. Mit „Sie“ ist der Kunde gemeint, der die Funktion nutzt.
    roleController = Wir handeln als Verantwortlicher. Mit „Sie“ ist die Person gemeint, deren Daten es sind.
    roleUnknown = Diese Seite sagt nicht, ob wir als Auftragsverarbeiter oder als Verantwortlicher handeln.
    partOfParent = Diese Seite gehört zu folgendem Text: {parent}. Was sie nicht regelt, gilt so, wie es dort steht: {parent}.
    asInParent = wie in: {parent}
    asInParentClause = {parent}, Abschnitt {clause}
    pageCollectsNothing = Diese Seite lädt nichts von anderen Servern, führt kein Skript aus und setzt keine Cookies.
    generatedText = Die Sätze dieser Seite sind aus den angegebenen Tatsachen erzeugt. Sie sind der ganze Text.
    machineReadable = Dieselben Tatsachen für Maschinen: {link}
    machineReadableLink = policy.json
    languages = Sprachen
    translationStatus = Diese Übersetzung stammt von einer Maschine und wurde von niemandem geprüft. Maßgeblich ist der englische Text.
    translationGaps = Texte dieser Seite, die auf Englisch stehen: {amount}.

    # At a glance.
    glanceTitle = Auf einen Blick
    glanceWhat = Was wir verarbeiten
    glanceWhy = Wozu
    glanceWhere = Wo
    glanceHowLong = Wie lange
    glanceWho = Wer sonst
    glanceConditions = Ihre Pflichten
    glanceRights = Ihre Rechte
    glanceWatch = Zu beachten
    glanceRule = {label}: {rule}
    glanceDepartures = Diese Seite weicht von folgendem Text ab: {parent}. Siehe Abschnitt 7.
    glanceChoices = Den Ort der Daten bestimmen zum Teil andere als wir: gewählt durch {chooser}. Siehe Abschnitt 3.
    glanceNothing = Es sind keine Daten angegeben.
    glanceSubprocessors = Unterauftragsverarbeiter. Siehe Abschnitt 4.
    glanceNobody = Es ist niemand angegeben.

    # Section 1.
    aboutTitle = 1. Über diesen Text
    contact = Kontakt: {text}
    contactFor = Kontakt für {list}: {text}
    contactsOfParent = Diese Kontakte stehen in folgendem Text: {parent}

    # Section 2.
    processingTitle = 2. Was wir verarbeiten und wozu
    processingCaption = Jede Art von Daten mit jedem ihrer Zwecke
    fieldsTitle = Die Einzelheiten jeder Art von Daten
    fieldsCaption = Woraus jede Art von Daten besteht
    originTitle = Woher die Daten stammen
    originCaption = Wessen Daten es sind und woher sie stammen
    columnData = Daten
    columnPurpose = Zweck
    columnBasis = Rechtsgrundlage
    columnDetails = Einzelheiten
    columnOrigin = Herkunft
    subcategory = {outer} › {label}
    purposeNegated = Nicht zu diesem Zweck: {label}
    purposeNotStated = Kein Zweck angegeben.
    basisNotStated = Keine Rechtsgrundlage angegeben.
    notCollected = Wir erheben diese Daten nicht.
    fieldsNotStated = Es sind keine Einzelheiten angegeben.
    fieldsOpen = Weitere Einzelheiten dieser Art kommen vor.
    fieldsChosen = Welche davon vorkommen, wird gewählt durch {chooser}.
    fieldsInside = Sie besteht aus den Arten von Daten, die darunter aufgeführt sind.
    field = {label}: {kind}
    fieldWithRemarks = {label}: {kind} ({list})
    fieldFacts = {first}. {rest}
    fieldSecret = wird geheim gehalten
    fieldSensitive = besondere Kategorie personenbezogener Daten
    fieldCondition = nur wenn {condition}
    kindList = Liste mit {kind}
    kindValues = einer dieser Werte: {list}

    # Section 3.
    placesTitle = 3. Wo sie gespeichert und verarbeitet werden
    placesCaption = Die Orte jeder Art von Daten
    placesElsewhere = Für alle Daten dieser Seite
    columnPlace = Was wo geschieht
    columnRegion = Region
    placeNotStated = Kein Ort angegeben.
    regionNotStated = Keine Region angegeben.
    regionNone = Keine Region trifft zu.

    # Section 4.
    recipientsTitle = 4. Wer sie sonst erhält oder handhabt
    recipientsCaption = Andere, die jede Art von Daten handhaben
    subprocessorsCaption = Unterauftragsverarbeiter
    columnRecipient = Wer und wie
    columnName = Name
    columnCountry = Land
    columnFunction = Wofür
    columnSource = Angegeben
    countryNotStated = Kein Land angegeben.
    functionNotStated = Keine Aufgabe angegeben.
    statedHere = auf dieser Seite
    recipientsNotStated = Kein Empfänger angegeben.

    # Section 5.
    retentionTitle = 5. Wie lange wir sie aufbewahren
    retentionCaption = Das Ende jeder Art von Daten
    columnScope = Gilt für
    columnRetention = Wie lange
    retentionRights = An diesen Daten haben Sie Rechte: {link}

    # Section 6.
    conditionsTitle = 6. Was von Ihnen verlangt wird
    conditionsNone = Diese Seite verlangt nichts von Ihnen.
    condition = {label}. {sentence}
    conditionPlain = {label}.
    conditionVariant = {list}.

    # Section 7.
    departuresTitle = 7. Abweichungen vom übergeordneten Text
    departuresNone = Diese Seite weicht nicht von ihrem übergeordneten Text ab.
    departuresCaption = Was diese Seite anders regelt, und warum
    waiversCaption = Befunde, die hingenommen wurden, und warum
    columnDeparture = Abweichung
    columnReason = Grund
    columnRule = Regel
    columnUntil = Bis
    reasonNotStated = Kein Grund angegeben.
    waiverForever = Es ist kein Ende angegeben.
    waiverUntil = Bis {date}
    allData = Alle Daten dieser Seite

    # Section 8.
    rightsTitle = 8. Ihre Rechte
    rightsNone = Es ist kein Recht angegeben.
    rightsGranted = Sie haben diese Rechte: {list}.
    rightsOwed = Diese Pflichten bestehen: {list}.
    rightsDeadline = Die Frist: {period}.

    # Section 9.
    notesTitle = 9. Anmerkungen
    notesNone = Es gibt keine Anmerkungen.

    # An agreement.
    clauseHeading = {clause} · {label}
    modulesOfAgreement = Module, für die dieser Text gilt: {amount}
    agreementAboutTitle = Über diesen Text
    generalTitle = Außerhalb der Abschnitte
    clauseEmpty = Dieser Abschnitt nennt keine Tatsache.
    limitIntroduction = Für die Daten jedes Moduls gilt diese Grenze.

    # The index.
    indexModulesCaption = Alle Module nebeneinander
    indexAgreementsTitle = Vereinbarungen
    indexModulesTitle = Module
    indexMatrixTitle = Alle Daten in einer Tabelle
    indexMatrixCaption = Jede Art von Daten jedes Moduls
    indexMatrixHint = Auf einem schmalen Bildschirm lässt sich diese Tabelle seitwärts schieben.
    indexNoModules = Es gibt keine Module.
    columnModule = Modul
    columnRevised = Zuletzt geändert
    notStated = Nicht angegeben

    # The estate: the titles of its pages, and counts.
    browse = Übersicht
    allDataTitle = Alle Daten
    byCategoryTitle = Nach Art der Daten
    byRegionTitle = Nach Region
    bySystemTitle = Nach System
    byRecipientTitle = Nach Empfänger
    glossaryTitle = Begriffe
    changeLogTitle = Änderungen
    feedTitle = Atom-Feed
    feedAuthor = Der Anbieter
    countModules = Module: {amount}
    countDocuments = Dokumente: {amount}
    countCategories = Arten von Daten: {amount}
    countRegions = Regionen: {amount}
    countSystems = Systeme: {amount}
    countRecipients = Empfänger: {amount}
    countSubprocessors = Unterauftragsverarbeiter: {amount}
    countTerms = Begriffe: {amount}

    # The estate: tables.
    columnSystem = System
    columnKinds = Arten von Daten
    columnDocuments = Dokumente
    columnDocument = Dokument
    columnVersion = Fassung
    columnLastChange = Was sich geändert hat
    categoryListCaption = Jede Art von Daten und die Dokumente, die sie enthalten
    regionListCaption = Jede Region und wie viele Arten von Daten dort sind
    systemListCaption = Jedes System und wie viele Arten von Daten darin sind
    recipientListCaption = Alle anderen, die mit Daten umgehen
    documentsCaption = Jedes Dokument und wie viele seiner Arten von Daten hierher gehören
    valueCaption = Die Daten, die hierher gehören
    engagedCaption = Wer in unserem Auftrag mit Daten umgeht, wo und wofür
    changeLogCaption = Jedes Dokument mit seiner letzten Änderung
    partOfMatrix = Teil {amount}: {lower} bis {upper}

    # The estate: what to show of all data.
    filterHint = Die Auswahlen gelten zusammen. Eine Verbindung, die auf keine Daten zutrifft, lässt die Tabelle leer.
    downloadTable = Tabelle als CSV
    filterAll = Alle

    # The estate: how long data outlive the event that decides, in steps.
    bandNotStored = Nicht gespeichert
    bandUntilEvent = Bis zu einem Ereignis
    bandSevenDays = Bis zu 7 Tage nach einem Ereignis
    bandThirtyDays = Bis zu 30 Tage nach einem Ereignis
    bandHalfYear = Bis zu 180 Tage nach einem Ereignis
    bandLonger = Mehr als 180 Tage nach einem Ereignis
    bandChosen = Gewählte Frist
    bandOpen = Kein angegebenes Ende
    longestBand = Am längsten: {label}

    # The estate: values and summaries.
    chosenBy = nach Wahl durch {chooser}
    chosenByOthers = nach Wahl durch andere
    summaryHint = Diese Tabelle ist eine Zusammenfassung. Bedingungen und Gründe stehen auf der Seite jedes Dokuments.
    summaryTooLong = Hierher gehören so viele Arten von Daten, dass diese Seite nur die Dokumente nennt. Die Seite jedes Dokuments führt dessen Daten auf.
    alsoSubprocessor = Auch hier aufgeführt: {link}
    subprocessorsNone = Es ist kein Unterauftragsverarbeiter angegeben.

    # The estate: the glossary.
    termPurposes = Zwecke
    termBases = Rechtsgrundlagen
    termSystems = Systeme
    termRegions = Regionen
    termParties = Beteiligte
    termObligations = Pflichten
    termRights = Rechte und unsere Pflichten
    termMeasures = Schutzmaßnahmen
    termOthers = Weitere Begriffe
    termAliases = Auch genannt: {list}
    termNarrower = Umfasst: {list}
    termBroader = Teil von: {label}
    glossaryHint = Diese Begriffe haben die Dokumente gemeinsam. Ein Begriff sagt in jedem Dokument dasselbe.

    # The estate: changes and search.
    changeLogHint = Die Dokumente nach ihrer letzten Änderung, die neueste zuerst.
    searchLabel = Diese Seite durchsuchen
    searchFound = Angezeigt: {amount} von {upper}
    pageSearches = Diese Seite lädt nichts von anderen Servern und setzt keine Cookies. Ihr einziges Skript durchsucht diese Seite und sendet nichts.

    # Mentions.
    withArguments = {label} ({list})
    withElaboration = {label}: {text}
    argumentNamed = {name}: {value}
    basisWithArticle = {label} ({sentence})
    basisWithInterest = {label} ({sentence}): {text}
    quotation = „{text}“
    providerObject = uns
    customerObject = Sie
    anyPlace = ein Ort nach Wahl durch {chooser}
    anyRegion = Regionen nach Wahl durch {chooser}
    anyTarget = nach Wahl durch {chooser}

    # Conditions: what stands after “when”, “while” or “unless”.
    conditionGroup = ({condition})
    conditionNot = es nicht zutrifft, dass {condition}
    conditionOption = die Option „{label}“ eingeschaltet ist
    conditionOptionOff = die Option „{label}“ ausgeschaltet ist
    conditionPlan = der Tarif „{label}“ ist
    conditionPlanNot = der Tarif nicht „{label}“ ist
    conditionPlatform = die Plattform „{label}“ ist
    conditionPlatformNot = die Plattform nicht „{label}“ ist
    conditionWithin = innerhalb von {period:oblique} {condition}

    # Events: what stands after “until”, “after” or “before”.
    eventEarliest = {list}, je nachdem, was zuerst eintritt
    eventLatest = {list}, je nachdem, was zuletzt eintritt
    eventGroup = ({event})
    eventDelayed = seit dem folgenden Ereignis ein Zeitraum von {period:oblique} vergangen ist: {event}

    # Quantities.
    rangeAmount = {lower} bis {upper}
    workingQuantity = {quantity}, wobei nur die Arbeitszeit zählt
    second.one = {amount} Sekunde
    second.other = {amount} Sekunden
    second.one.oblique = {amount} Sekunde
    second.other.oblique = {amount} Sekunden
    minute.one = {amount} Minute
    minute.other = {amount} Minuten
    minute.one.oblique = {amount} Minute
    minute.other.oblique = {amount} Minuten
    hour.one = {amount} Stunde
    hour.other = {amount} Stunden
    hour.one.oblique = {amount} Stunde
    hour.other.oblique = {amount} Stunden
    day.one = {amount} Tag
    day.other = {amount} Tage
    day.one.oblique = {amount} Tag
    day.other.oblique = {amount} Tagen
    week.one = {amount} Woche
    week.other = {amount} Wochen
    week.one.oblique = {amount} Woche
    week.other.oblique = {amount} Wochen
    month.one = {amount} Monat
    month.other = {amount} Monate
    month.one.oblique = {amount} Monat
    month.other.oblique = {amount} Monaten
    year.one = {amount} Jahr
    year.other = {amount} Jahre
    year.one.oblique = {amount} Jahr
    year.other.oblique = {amount} Jahren
    kilobyte.one = {amount} KB
    kilobyte.other = {amount} KB
    kilobyte.one.oblique = {amount} KB
    kilobyte.other.oblique = {amount} KB
    megabyte.one = {amount} MB
    megabyte.other = {amount} MB
    megabyte.one.oblique = {amount} MB
    megabyte.other.oblique = {amount} MB
    gigabyte.one = {amount} GB
    gigabyte.other = {amount} GB
    gigabyte.one.oblique = {amount} GB
    gigabyte.other.oblique = {amount} GB
    terabyte.one = {amount} TB
    terabyte.other = {amount} TB
    terabyte.one.oblique = {amount} TB
    terabyte.other.oblique = {amount} TB
    workingDay.one = {amount} Werktag
    workingDay.other = {amount} Werktage
    workingDay.one.oblique = {amount} Werktag
    workingDay.other.oblique = {amount} Werktagen

    # Periods that somebody chooses.
    periodFree = eine Frist nach Wahl durch {chooser}
    periodFreeDefault = eine Frist nach Wahl durch {chooser} (ohne Wahl: {fallback})
    periodRange = {period} nach Wahl durch {chooser}
    periodRangeDefault = {period} nach Wahl durch {chooser} (ohne Wahl: {fallback})
    periodList = wahlweise {list} nach Wahl durch {chooser}
    periodListDefault = wahlweise {list} nach Wahl durch {chooser} (ohne Wahl: {fallback})
    periodUpTo = bis zu {period} nach Wahl durch {chooser}
    periodUpToDefault = bis zu {period} nach Wahl durch {chooser} (ohne Wahl: {fallback})
    periodChosenOblique = einer Frist ({period})

    # How long data live.
    retainUntil = Wir bewahren diese Daten auf, bis {event}.
    retainFor = Wir bewahren diese Daten für {period} auf, gerechnet ab dem Zeitpunkt, zu dem {event}.
    retainForUnanchored = Wir bewahren diese Daten für {period} auf. Der Beginn dieser Frist ist nicht angegeben.
    retainChosen = Wir bewahren diese Daten für {period} auf. Wir legen keine Frist fest.
    retainAtMost = Wir bewahren diese Daten höchstens für {period} auf, gerechnet ab dem Zeitpunkt, zu dem {event}.
    retainAtMostUnanchored = Wir bewahren diese Daten höchstens für {period} auf. Der Beginn dieser Frist ist nicht angegeben.
    retainAtLeast = Wir bewahren diese Daten mindestens für {period} auf, gerechnet ab dem Zeitpunkt, zu dem {event}.
    retainAtLeastUnanchored = Wir bewahren diese Daten mindestens für {period} auf. Der Beginn dieser Frist ist nicht angegeben.
    retainAsParent = Für diese Daten gilt die Regel des folgenden Textes: {parent}.
    retainCriteria = Wir legen für diese Daten keine Frist fest. Diese Kriterien entscheiden: {text}.
    otherwiseUntil = Andernfalls bewahren wir sie auf, bis {event}.
    otherwiseFor = Andernfalls bewahren wir sie für {period} auf, gerechnet ab dem Zeitpunkt, zu dem {event}.
    otherwiseForUnanchored = Andernfalls bewahren wir sie für {period} auf. Der Beginn dieser Frist ist nicht angegeben.
    otherwiseChosen = Andernfalls bewahren wir sie für {period} auf. Wir legen keine Frist fest.
    otherwiseAtMost = Andernfalls bewahren wir sie höchstens für {period} auf, gerechnet ab dem Zeitpunkt, zu dem {event}.
    otherwiseAtMostUnanchored = Andernfalls bewahren wir sie höchstens für {period} auf. Der Beginn dieser Frist ist nicht angegeben.
    otherwiseAtLeast = Andernfalls bewahren wir sie mindestens für {period} auf, gerechnet ab dem Zeitpunkt, zu dem {event}.
    otherwiseAtLeastUnanchored = Andernfalls bewahren wir sie mindestens für {period} auf. Der Beginn dieser Frist ist nicht angegeben.
    otherwiseAsParent = Andernfalls gilt die Regel des folgenden Textes: {parent}.
    otherwiseCriteria = Andernfalls legen wir keine Frist fest. Diese Kriterien entscheiden: {text}.
    retainDepends = Die Frist hängt ab von: {label}.
    retainNoDeadline = Eine Frist für ihr Ende ist nicht angegeben.
    retainNotStored = Wir speichern diese Daten nicht.
    retainNotStated = Keine Frist angegeben.
    retainUnless = Dies gilt nicht, wenn {condition}.
    retainOverlap = Es ist nicht gesagt, welche Regel gilt, wenn mehr als eine davon zutrifft.

    # What happens at the end.
    disposeThen = Wir werden sie dann {act}.
    disposeThenOpen = Wir werden sie danach {act}. Eine Frist ist nicht angegeben.
    disposeWithin = Wir werden sie innerhalb von {period:oblique} danach {act}.
    disposeAfter = Wir werden sie nach Ablauf von {period:oblique} {act}, nicht früher.
    disposeAfterWithin = Wir werden sie nach Ablauf von {period:oblique} {act}, nicht früher, und dann innerhalb von {deadline:oblique}.
    disposeAtOnce = Wir werden sie dann sofort {act}.
    disposeThenBy = Dann ist Folgendes vorgesehen: sie {act}. Zuständig: {actor}.
    disposeThenOpenBy = Danach ist Folgendes vorgesehen: sie {act}. Zuständig: {actor}. Eine Frist ist nicht angegeben.
    disposeWithinBy = Innerhalb von {period:oblique} danach ist Folgendes vorgesehen: sie {act}. Zuständig: {actor}.
    disposeAfterBy = Nach Ablauf von {period:oblique}, nicht früher, ist Folgendes vorgesehen: sie {act}. Zuständig: {actor}.
    disposeAfterWithinBy = Nach Ablauf von {period:oblique}, nicht früher, und dann innerhalb von {deadline:oblique} ist Folgendes vorgesehen: sie {act}. Zuständig: {actor}.
    disposeAtOnceBy = Dann ist sofort vorgesehen: sie {act}. Zuständig: {actor}.
    disposeAutomatically = Dies geschieht automatisch.
    disposeManually = Dies geschieht von Hand.
    disposeRolling = Die ältesten Daten gehen zuerst.
    disposeTo = Sie gehen an: {recipient}.
    hold = Solange {condition}, wird nichts gelöscht.

    # What a rule applies to.
    scopeAll = Alle diese Daten.
    scopePurposes = Nur für diese Zwecke: {list}.
    scopeSystems = Nur in: {list}.
    scopeParts = Nur für: {list}.
    scopeCondition = Nur wenn {condition}.

    # Retention in a few words, for summaries and tables.
    shortUntil = bis {event}
    shortUntilThen = bis {event}, danach ohne Frist
    shortUntilWithin = bis {event}, dann innerhalb von {deadline:oblique}
    shortUntilAfter = bis {event}, dann nach Ablauf von {period:oblique}
    shortUntilAfterWithin = bis {event}, dann nach Ablauf von {period:oblique} und innerhalb von weiteren {deadline:oblique}
    shortUntilAtOnce = bis {event}, dann sofort
    shortFor = {period}, nachdem {event}
    shortForUnanchored = {period}
    shortAtMost = höchstens {period}, nachdem {event}
    shortAtMostUnanchored = höchstens {period}
    shortAtLeast = mindestens {period}, nachdem {event}
    shortAtLeastUnanchored = mindestens {period}
    shortAsParent = wie in: {parent}
    shortCriteria = nur nach Kriterien
    shortNotStored = nicht gespeichert
    shortNotCollected = nicht erhoben
    shortNotStated = nicht angegeben
    shortRules = {first}; {rest}
    shortOtherwise = {first}; andernfalls {rest}

    # What follows a fact.
    factParts = Nur für: {list}.
    factChosen = Was davon zutrifft, wird gewählt durch {chooser}.
    factChosenAlone = Dies wird gewählt durch {chooser}.
    factExclusive = Andere gibt es nicht.
    factPurposes = Nur für diese Zwecke: {list}.
    factPlaces = Nur in: {list}.
    factBeneficiaries = Nur gegenüber: {list}.
    factActors = Dies gilt für das, was getan wird durch {list}.
    factExceptions = Dies gilt nicht für: {list}.
    factPrimarily = Dies gilt vor allem für: {list}.
    factBases = Die Rechtsgrundlage: {list}.
    factCondition = Nur wenn {condition}.
    factAfter = Nur nachdem {event}.
    factBefore = Nur bevor {event}.
    factUntil = Nur bis {event}.
    factReason = Grund: {text}.
    factOverride = Dies weicht von folgendem Text ab: {parent}.
    notStoredBy = Diese Daten werden nicht gespeichert durch {list}.

    # Facts, by verb.
    fact.usedFor = Wir nutzen diese Daten für diese Zwecke: {targets}.
    fact.usedFor.not = Wir nutzen diese Daten nicht für diese Zwecke: {targets}.
    fact.about = Auf wen sich diese Daten beziehen: {targets}.
    fact.about.not = Auf wen sich diese Daten nicht beziehen: {targets}.
    fact.givenBy = Diese Daten werden angegeben durch {targets}.
    fact.givenBy.not = Diese Daten werden nicht angegeben durch {targets}.
    fact.observedBy = Diese Daten werden beobachtet durch {targets}.
    fact.observedBy.not = Diese Daten werden nicht beobachtet durch {targets}.
    fact.generatedBy = Diese Daten werden erzeugt durch {targets}.
    fact.generatedBy.not = Diese Daten werden nicht erzeugt durch {targets}.
    fact.derivedFrom = Woraus diese Daten abgeleitet sind: {targets}.
    fact.derivedFrom.not = Woraus diese Daten nicht abgeleitet sind: {targets}.
    fact.receivedFrom = Von wem wir diese Daten erhalten: {targets}.
    fact.receivedFrom.not = Von wem wir diese Daten nicht erhalten: {targets}.
    fact.collectedBy = Diese Daten werden erhoben durch {targets}.
    fact.collectedBy.not = Diese Daten werden nicht erhoben durch {targets}.
    fact.storedIn = Wo wir diese Daten speichern: {targets}.
    fact.storedIn.not = Wo wir diese Daten nicht speichern: {targets}.
    fact.storedTemporarilyIn = Wo wir diese Daten vorübergehend speichern: {targets}.
    fact.storedTemporarilyIn.not = Wo wir diese Daten nicht vorübergehend speichern: {targets}.
    fact.storedAndBackedUpIn = Wo wir diese Daten und Sicherungen davon speichern: {targets}.
    fact.storedAndBackedUpIn.not = Wo wir weder diese Daten noch Sicherungen davon speichern: {targets}.
    fact.storedAndBackedUpTemporarilyIn = Wo wir diese Daten und Sicherungen davon vorübergehend speichern: {targets}.
    fact.storedAndBackedUpTemporarilyIn.not = Wo wir weder diese Daten noch Sicherungen davon vorübergehend speichern: {targets}.
    fact.backedUpIn = Wo wir Sicherungen dieser Daten aufbewahren: {targets}.
    fact.backedUpIn.not = Wo wir keine Sicherungen dieser Daten aufbewahren: {targets}.
    fact.processedIn = Wo wir diese Daten verarbeiten: {targets}.
    fact.processedIn.not = Wo wir diese Daten nicht verarbeiten: {targets}.
    fact.viewedIn = Wo diese Daten angesehen werden: {targets}.
    fact.viewedIn.not = Wo diese Daten nicht angesehen werden: {targets}.
    fact.accessedBy = Zugriff auf diese Daten besteht durch {targets}.
    fact.accessedBy.not = Kein Zugriff auf diese Daten besteht durch {targets}.
    fact.controlledBy = Diese Daten werden verantwortet durch {targets}.
    fact.controlledBy.not = Diese Daten werden nicht verantwortet durch {targets}.
    fact.managedBy = Diese Daten werden verwaltet durch {targets}.
    fact.managedBy.not = Diese Daten werden nicht verwaltet durch {targets}.
    fact.performedBy = Die Verarbeitung erfolgt durch {targets}.
    fact.performedBy.not = Die Verarbeitung erfolgt nicht durch {targets}.
    fact.sharedWith = An wen wir diese Daten weitergeben: {targets}.
    fact.sharedWith.not = An wen wir diese Daten nicht weitergeben: {targets}.
    fact.integratedWith = Womit diese Daten zusammen genutzt werden: {targets}.
    fact.integratedWith.not = Womit diese Daten nicht zusammen genutzt werden: {targets}.
    fact.transformedInto = Worin diese Daten umgewandelt werden: {targets}.
    fact.transformedInto.not = Worin diese Daten nicht umgewandelt werden: {targets}.
    fact.excludedFrom = Wovon diese Daten ausgenommen sind: {targets}.
    fact.excludedFrom.not = Wovon diese Daten nicht ausgenommen sind: {targets}.
    fact.engages = Wen wir beauftragen: {targets}.
    fact.engages.not = Wen wir nicht beauftragen: {targets}.
    fact.features = Dieser Text gilt für: {targets}.
    fact.features.not = Dieser Text gilt nicht für: {targets}.
    fact.regions = Die Regionen sind: {targets}.
    fact.regions.not = Diese Regionen werden nicht genutzt: {targets}.
    fact.availableIn = Wo die Funktion angeboten wird: {targets}.
    fact.availableIn.not = Wo die Funktion nicht angeboten wird: {targets}.
    fact.incorporates = Diese gehören zu diesem Text: {targets}.
    fact.incorporates.not = Diese gehören nicht zu diesem Text: {targets}.
    fact.prevailsOver = Dieser Text geht diesen Texten vor: {targets}.
    fact.prevailsOver.not = Dieser Text geht diesen Texten nicht vor: {targets}.
    fact.transferredUnder = Worauf Übermittlungen von Daten beruhen: {targets}.
    fact.transferredUnder.not = Worauf Übermittlungen von Daten nicht beruhen: {targets}.
    fact.securedBy = Wodurch Daten gesichert sind: {targets}.
    fact.securedBy.not = Wodurch Daten nicht gesichert sind: {targets}.
    fact.stored = Diese Daten werden gespeichert.
    fact.stored.not = Diese Daten werden nicht gespeichert.
    fact.collected = Diese Daten werden erhoben.
    fact.collected.not = Diese Daten werden nicht erhoben.
    fact.listed = Der übergeordnete Text führt diesen Text auf.
    fact.listed.not = Der übergeordnete Text führt diesen Text nicht auf.
    fact.applies = Dieser Text gilt.
    fact.applies.not = Dieser Text gilt nicht.
    flowDescription = Die Orte und Regionen der Datenarten als Bild. Die Tabelle danach sagt dasselbe.
    flowChosen = nach Wahl durch {chooser}
    clausesOfParent = Die Klauseln, die diese Seite nennt, stehen in folgendem Text: {parent}.
    clauseOfParent = Klausel {clause}
    machineReadableVocabulary = Dieselben Tatsachen in den Begriffen des Data Privacy Vocabulary des W3C: {link}
    changesTitle = Was sich geändert hat
    changesCaption = Was dieser Text anders sagt als zuvor
    changesSince = Änderungen gegenüber diesem Text: {text}
    changesSinceEarlier = Änderungen gegenüber einem früheren Text
    changesNone = Seither hat sich keine Tatsache geändert.
    changesExplanation = „Weiter“ heißt: Wir dürfen mehr mit den Daten tun oder sie länger behalten, von Ihnen wird mehr verlangt, oder Sie haben weniger Einfluss. „Enger“ heißt das Gegenteil.
    columnChange = Änderung
    columnEffect = Wirkung
    effectWider = weiter
    effectNarrower = enger
    effectOther = geändert
    changeAdded = Neu:
    changeRemoved = Nicht mehr:
    changeBefore = Zuvor:
    changeNow = Jetzt:
    changeCategoryAdded = Wir verarbeiten nun diese Art von Daten.
    changeCategoryRemoved = Wir verarbeiten diese Art von Daten nicht mehr.

    """#
