// swift-format-ignore-file

/// The file `fr.templates`, as it stands; a test keeps the two equal and says how to renew this copy.
let frenchTemplates: StaticString = #"""
    # Les phrases des pages en français.  Ce que dit chaque phrase se trouve dans en.templates.
    #
    # Les événements et les circonstances sont des propositions à l’indicatif, après « au moment où » et « quand ».
    # Les buts et les parties suivent un deux-points ; le sort des données est un infinitif.

    # The locale.
    language = fr
    languageName = Français
    direction = ltr
    pluralRule = zeroOneManyOther
    quantityForms = plain
    dateFormat = {day} {month} {year}
    month1 = janvier
    month2 = février
    month3 = mars
    month4 = avril
    month5 = mai
    month6 = juin
    month7 = juillet
    month8 = août
    month9 = septembre
    month10 = octobre
    month11 = novembre
    month12 = décembre

    # Lists, and sentences one after another.  Only the text between the two places counts.
    listAndPair = {first} et {rest}
    listAndMore = {first}, {rest}
    listAndLast = {first} et {rest}
    listOrPair = {first} ou {rest}
    listOrMore = {first}, {rest}
    listOrLast = {first} ou {rest}
    sentencePair = {first} {rest}
    withSource = {first} ({link})

    # Around every page.
    skipLink = Aller au contenu principal
    allDocuments = Toutes les déclarations
    onThisPage = Sur cette page
    modulePageTitle = {label} : vos données
    modulePageTitleWithParent = {label} : vos données – {parent}
    indexPageTitle = Déclarations sur les données
    headerVersion = Version {version}
    headerEffective = En vigueur depuis le {date}
    headerRevised = Dernière révision le {date}
    headerReviewed = Dernier examen le {date}
    headerPrevailing = Langue qui prévaut : {text}
    headerPublished = Publié à l’adresse {text}
    firstVersion = Première version publiée
    roleProcessor = Nous agissons comme votre sous-traitant. « Vous » désigne le client qui utilise la fonction.
    roleController = Nous agissons comme responsable du traitement. « Vous » désigne la personne concernée par les données.
    roleUnknown = Cette page n’indique pas si nous agissons comme sous-traitant ou comme responsable du traitement.
    partOfParent = Cette page fait partie du texte suivant : {parent}. Ce qu’elle n’indique pas est régi par ce texte : {parent}.
    asInParent = comme dans : {parent}
    asInParentClause = {parent}, clause {clause}
    pageCollectsNothing = Cette page ne charge rien d’autres serveurs, n’exécute aucun script et ne dépose aucun cookie.
    generatedText = Les phrases de cette page sont produites à partir des faits indiqués. Elles sont le texte entier.
    machineReadable = Les mêmes faits pour les machines : {link}
    machineReadableLink = policy.json
    languages = Langues
    translationStatus = Cette traduction a été faite par une machine et n’a été relue par personne. Le texte anglais fait foi.
    translationGaps = Textes de cette page affichés en anglais : {amount}.

    # At a glance.
    glanceTitle = En bref
    glanceWhat = Ce que nous traitons
    glanceWhy = Pourquoi
    glanceWhere = Où
    glanceHowLong = Combien de temps
    glanceWho = Qui d’autre
    glanceConditions = Vos obligations
    glanceRights = Vos droits
    glanceWatch = À noter
    glanceRule = {label} : {rule}
    glanceDepartures = Cette page s’écarte du texte suivant : {parent}. Voir la section 7.
    glanceChoices = Le lieu des données est en partie choisi. Qui choisit : {chooser}. Voir la section 3.
    glanceNothing = Aucune donnée n’est indiquée.
    glanceSubprocessors = Sous-traitants ultérieurs. Voir la section 4.
    glanceNobody = Personne n’est indiqué.

    # Section 1.
    aboutTitle = 1. À propos de ce texte
    contact = Contact : {text}
    contactFor = Contact pour {list} : {text}
    contactsOfParent = Contacts indiqués par le texte suivant : {parent}

    # Section 2.
    processingTitle = 2. Ce que nous traitons et pourquoi
    processingCaption = Chaque type de données avec chacun de ses buts
    fieldsTitle = Le détail de chaque type de données
    fieldsCaption = De quoi se compose chaque type de données
    originTitle = D’où viennent les données
    originCaption = À qui sont les données et d’où elles viennent
    columnData = Données
    columnPurpose = But
    columnBasis = Base légale
    columnDetails = Détail
    columnOrigin = Origine
    subcategory = {outer} › {label}
    purposeNegated = Pas dans ce but : {label}
    purposeNotStated = Aucun but n’est indiqué.
    basisNotStated = Aucune base légale n’est indiquée.
    notCollected = Nous ne collectons pas ces données.
    fieldsNotStated = Aucun détail n’est indiqué.
    fieldsOpen = D’autres détails de ce type existent.
    fieldsChosen = Qui choisit lesquels existent : {chooser}.
    fieldsInside = Il se compose des types de données énumérés au-dessous.
    field = {label} : {kind}
    fieldWithRemarks = {label} : {kind} ({list})
    fieldFacts = {first}. {rest}
    fieldSecret = tenu secret
    fieldSensitive = catégorie particulière de données personnelles
    fieldCondition = seulement quand {condition}
    kindList = liste : {kind}
    kindValues = une des valeurs suivantes : {list}

    # Section 3.
    placesTitle = 3. Où elles sont stockées et traitées
    placesCaption = Les lieux de chaque type de données
    placesElsewhere = Pour toutes les données de cette page
    columnPlace = Ce qui se passe et où
    columnRegion = Région
    placeNotStated = Aucun lieu n’est indiqué.
    regionNotStated = Aucune région n’est indiquée.
    regionNone = Aucune région ne s’applique.

    # Section 4.
    recipientsTitle = 4. Qui d’autre les reçoit ou les manie
    recipientsCaption = Les autres qui manient chaque type de données
    subprocessorsCaption = Sous-traitants ultérieurs
    columnRecipient = Qui et comment
    columnName = Nom
    columnCountry = Pays
    columnFunction = Pour quoi
    columnSource = Indiqué
    countryNotStated = Aucun pays n’est indiqué.
    functionNotStated = Aucune fonction n’est indiquée.
    statedHere = sur cette page
    recipientsNotStated = Aucun destinataire n’est indiqué.

    # Section 5.
    retentionTitle = 5. Combien de temps nous les gardons
    retentionCaption = La fin de chaque type de données
    columnScope = S’applique à
    columnRetention = Combien de temps
    retentionRights = Vous avez des droits sur ces données : {link}

    # Section 6.
    conditionsTitle = 6. Ce qui vous est demandé
    conditionsNone = Cette page ne vous demande rien.
    condition = {label}. {sentence}
    conditionPlain = {label}.
    conditionVariant = {list}.

    # Section 7.
    departuresTitle = 7. Écarts par rapport au texte parent
    departuresNone = Cette page ne s’écarte pas de son texte parent.
    departuresCaption = Ce que cette page indique autrement, et pourquoi
    waiversCaption = Constats qui ont été acceptés, et pourquoi
    columnDeparture = Écart
    columnReason = Raison
    columnRule = Règle
    columnUntil = Jusqu’à
    reasonNotStated = Aucune raison n’est indiquée.
    waiverForever = Aucune fin n’est indiquée.
    waiverUntil = Jusqu’au {date}
    allData = Toutes les données de cette page

    # Section 8.
    rightsTitle = 8. Vos droits
    rightsNone = Aucun droit n’est indiqué.
    rightsGranted = Vous avez ces droits : {list}.
    rightsOwed = Ces devoirs sont dus : {list}.
    rightsDeadline = Le délai : {period}.

    # Section 9.
    notesTitle = 9. Remarques
    notesNone = Il n’y a pas de remarque.

    # An agreement.
    clauseHeading = {clause} · {label}
    modulesOfAgreement = Modules régis par ce texte : {amount}
    agreementAboutTitle = À propos de ce texte
    generalTitle = Hors des clauses
    clauseEmpty = Cette clause n’indique aucun fait.
    limitIntroduction = Pour les données de chaque module, cette limite s’applique.

    # The index.
    indexModulesCaption = Tous les modules côte à côte
    indexAgreementsTitle = Accords
    indexModulesTitle = Modules
    indexMatrixTitle = Toutes les données en un tableau
    indexMatrixCaption = Chaque type de données de chaque module
    indexMatrixHint = Sur un écran étroit, ce tableau défile de côté.
    indexNoModules = Il n’y a pas de module.
    columnModule = Module
    columnRevised = Dernière révision
    notStated = Non indiqué

    # The estate: the titles of its pages, and counts.
    browse = Parcourir
    allDataTitle = Toutes les données
    byCategoryTitle = Par type de données
    byRegionTitle = Par région
    bySystemTitle = Par système
    byRecipientTitle = Par destinataire
    glossaryTitle = Glossaire
    changeLogTitle = Modifications
    feedTitle = Flux Atom
    feedAuthor = Le fournisseur
    countModules = Modules : {amount}
    countDocuments = Documents : {amount}
    countCategories = Types de données : {amount}
    countRegions = Régions : {amount}
    countSystems = Systèmes : {amount}
    countRecipients = Destinataires : {amount}
    countSubprocessors = Sous-traitants ultérieurs : {amount}
    countTerms = Termes : {amount}

    # The estate: tables.
    columnSystem = Système
    columnKinds = Types de données
    columnDocuments = Documents
    columnDocument = Document
    columnVersion = Version
    columnLastChange = Ce qui a changé
    categoryListCaption = Chaque type de données, avec les documents qui le contiennent
    regionListCaption = Chaque région, avec le nombre de types de données qui s’y trouvent
    systemListCaption = Chaque système, avec le nombre de types de données qu’il contient
    recipientListCaption = Tous les tiers qui traitent des données
    documentsCaption = Chaque document, avec le nombre de ses types de données concernés
    valueCaption = Les données concernées
    engagedCaption = Qui traite des données pour notre compte, où et pour quoi
    changeLogCaption = Chaque document avec sa dernière révision
    partOfMatrix = Partie {amount} : de {lower} à {upper}

    # The estate: what to show of all data.
    filterHint = Les choix se combinent. Une combinaison qui ne correspond à aucune donnée laisse le tableau vide.
    downloadTable = Tableau en CSV
    filterAll = Tout

    # The estate: how long data outlive the event that decides, in steps.
    bandNotStored = Non conservées
    bandUntilEvent = Jusqu’à un événement
    bandSevenDays = Jusqu’à 7 jours après un événement
    bandThirtyDays = Jusqu’à 30 jours après un événement
    bandHalfYear = Jusqu’à 180 jours après un événement
    bandLonger = Plus de 180 jours après un événement
    bandChosen = Durée choisie
    bandOpen = Sans fin indiquée
    longestBand = Au plus long : {label}

    # The estate: values and summaries.
    chosenBy = au choix : {chooser}
    chosenByOthers = au choix de tiers
    summaryHint = Ce tableau est un résumé. La page de chaque document indique les conditions et les raisons.
    summaryTooLong = Les types de données concernés sont si nombreux que cette page ne cite que les documents. La page de chaque document énumère ses données.
    alsoSubprocessor = Figure aussi ici : {link}
    subprocessorsNone = Aucun sous-traitant ultérieur n’est indiqué.

    # The estate: the glossary.
    termPurposes = Finalités
    termBases = Bases juridiques
    termSystems = Systèmes
    termRegions = Régions
    termParties = Parties
    termObligations = Obligations
    termRights = Droits et devoirs
    termMeasures = Garanties
    termOthers = Autres termes
    termAliases = Autre nom : {list}
    termNarrower = Comprend : {list}
    termBroader = Fait partie de : {label}
    glossaryHint = Les documents partagent ces termes. Un terme dit la même chose dans chaque document.

    # The estate: changes and search.
    changeLogHint = Les documents selon leur dernière révision, la plus récente d’abord.
    searchLabel = Rechercher dans cette page
    searchFound = Affichés : {amount} sur {upper}
    pageSearches = Cette page ne charge rien d’autres serveurs et ne dépose aucun cookie. Son seul script cherche dans cette page et n’envoie rien.

    # Mentions.
    withArguments = {label} ({list})
    withElaboration = {label} : {text}
    argumentNamed = {name} : {value}
    basisWithArticle = {label} ({sentence})
    basisWithInterest = {label} ({sentence}) : {text}
    quotation = « {text} »
    providerObject = nous
    customerObject = vous
    anyPlace = un lieu choisi par {chooser}
    anyRegion = les régions choisies par {chooser}
    anyTarget = ce qui est choisi par {chooser}

    # Conditions: what stands after “when”, “while” or “unless”.
    conditionGroup = ({condition})
    conditionNot = ceci n’est pas le cas : {condition}
    conditionOption = l’option « {label} » est activée
    conditionOptionOff = l’option « {label} » est désactivée
    conditionPlan = la formule est « {label} »
    conditionPlanNot = la formule n’est pas « {label} »
    conditionPlatform = la plateforme est « {label} »
    conditionPlatformNot = la plateforme n’est pas « {label} »
    conditionWithin = {condition} dans ce délai : {period}

    # Events: what stands after “until”, “after” or “before”.
    eventEarliest = {list}, selon ce qui arrive en premier
    eventLatest = {list}, selon ce qui arrive en dernier
    eventGroup = ({event})
    eventDelayed = {period} se sont écoulés depuis que ceci est arrivé : {event}

    # Quantities.
    rangeAmount = {lower} à {upper}
    workingQuantity = {quantity}, en ne comptant que le temps de travail
    second.one = {amount} seconde
    second.many = {amount} de secondes
    second.other = {amount} secondes
    minute.one = {amount} minute
    minute.many = {amount} de minutes
    minute.other = {amount} minutes
    hour.one = {amount} heure
    hour.many = {amount} d’heures
    hour.other = {amount} heures
    day.one = {amount} jour
    day.many = {amount} de jours
    day.other = {amount} jours
    week.one = {amount} semaine
    week.many = {amount} de semaines
    week.other = {amount} semaines
    month.one = {amount} mois
    month.many = {amount} de mois
    month.other = {amount} mois
    year.one = {amount} an
    year.many = {amount} d’années
    year.other = {amount} ans
    kilobyte.one = {amount} ko
    kilobyte.many = {amount} ko
    kilobyte.other = {amount} ko
    megabyte.one = {amount} Mo
    megabyte.many = {amount} Mo
    megabyte.other = {amount} Mo
    gigabyte.one = {amount} Go
    gigabyte.many = {amount} Go
    gigabyte.other = {amount} Go
    terabyte.one = {amount} To
    terabyte.many = {amount} To
    terabyte.other = {amount} To
    workingDay.one = {amount} jour ouvré
    workingDay.many = {amount} de jours ouvrés
    workingDay.other = {amount} jours ouvrés

    # Periods that somebody chooses.
    periodFree = une durée choisie par {chooser}
    periodFreeDefault = une durée choisie par {chooser} ({fallback} sans choix)
    periodRange = une durée de {period} choisie par {chooser}
    periodRangeDefault = une durée de {period} choisie par {chooser} ({fallback} sans choix)
    periodList = {list}, au choix (qui choisit : {chooser})
    periodListDefault = {list}, au choix (qui choisit : {chooser}) ({fallback} sans choix)
    periodUpTo = une durée d’au plus {period} choisie par {chooser}
    periodUpToDefault = une durée d’au plus {period} choisie par {chooser} ({fallback} sans choix)
    periodChosenOblique = {period}

    # How long data live.
    retainUntil = Nous gardons ces données jusqu’au moment où {event}.
    retainFor = Nous gardons ces données pendant {period} à compter du moment où {event}.
    retainForUnanchored = Nous gardons ces données pendant {period}. Le début de cette durée n’est pas indiqué.
    retainChosen = Nous gardons ces données pendant {period}. Nous ne fixons aucune durée.
    retainAtMost = Nous gardons ces données pendant {period} au plus à compter du moment où {event}.
    retainAtMostUnanchored = Nous gardons ces données pendant {period} au plus. Le début de cette durée n’est pas indiqué.
    retainAtLeast = Nous gardons ces données pendant {period} au moins à compter du moment où {event}.
    retainAtLeastUnanchored = Nous gardons ces données pendant {period} au moins. Le début de cette durée n’est pas indiqué.
    retainAsParent = La règle du texte suivant s’applique à ces données : {parent}.
    retainCriteria = Nous ne fixons aucune durée pour ces données. Ces critères décident : {text}.
    otherwiseUntil = Sinon, nous les gardons jusqu’au moment où {event}.
    otherwiseFor = Sinon, nous les gardons pendant {period} à compter du moment où {event}.
    otherwiseForUnanchored = Sinon, nous les gardons pendant {period}. Le début de cette durée n’est pas indiqué.
    otherwiseChosen = Sinon, nous les gardons pendant {period}. Nous ne fixons aucune durée.
    otherwiseAtMost = Sinon, nous les gardons pendant {period} au plus à compter du moment où {event}.
    otherwiseAtMostUnanchored = Sinon, nous les gardons pendant {period} au plus. Le début de cette durée n’est pas indiqué.
    otherwiseAtLeast = Sinon, nous les gardons pendant {period} au moins à compter du moment où {event}.
    otherwiseAtLeastUnanchored = Sinon, nous les gardons pendant {period} au moins. Le début de cette durée n’est pas indiqué.
    otherwiseAsParent = Sinon, la règle du texte suivant s’applique : {parent}.
    otherwiseCriteria = Sinon, nous ne fixons aucune durée. Ces critères décident : {text}.
    retainDepends = La durée dépend de ceci : {label}.
    retainNoDeadline = Aucun délai n’est indiqué pour leur fin.
    retainNotStored = Nous ne stockons pas ces données.
    retainNotStated = Aucune durée n’est indiquée.
    retainUnless = Cela ne vaut pas quand {condition}.
    retainOverlap = Il n’est pas dit quelle règle s’applique quand plusieurs conviennent.

    # What happens at the end.
    disposeThen = Nous devons alors les {act}.
    disposeThenOpen = Nous devons ensuite les {act}. Aucun délai n’est indiqué.
    disposeWithin = Nous devons ensuite les {act} dans ce délai : {period}.
    disposeAfter = Nous devons les {act} une fois ce délai écoulé, pas avant : {period}.
    disposeAfterWithin = Nous devons les {act} une fois ce délai écoulé, pas avant : {period}, puis dans ce délai : {deadline}.
    disposeAtOnce = Nous devons les {act} aussitôt.
    disposeThenBy = Il faut alors les {act}. Qui doit le faire : {actor}.
    disposeThenOpenBy = Il faut ensuite les {act}. Qui doit le faire : {actor}. Aucun délai n’est indiqué.
    disposeWithinBy = Il faut ensuite les {act} dans ce délai : {period}. Qui doit le faire : {actor}.
    disposeAfterBy = Il faut les {act} une fois ce délai écoulé, pas avant : {period}. Qui doit le faire : {actor}.
    disposeAfterWithinBy = Il faut les {act} une fois ce délai écoulé, pas avant : {period}, puis dans ce délai : {deadline}. Qui doit le faire : {actor}.
    disposeAtOnceBy = Il faut les {act} aussitôt. Qui doit le faire : {actor}.
    disposeAutomatically = Cela se fait automatiquement.
    disposeManually = Cela se fait à la main.
    disposeRolling = Les données les plus anciennes partent en premier.
    disposeTo = Elles vont à qui suit : {recipient}.
    hold = Tant que dure la situation où {condition}, rien n’est supprimé.

    # What a rule applies to.
    scopeAll = Toutes ces données.
    scopePurposes = Seulement dans ces buts : {list}.
    scopeSystems = Seulement dans : {list}.
    scopeParts = Seulement pour : {list}.
    scopeCondition = Seulement quand {condition}.

    # Retention in a few words, for summaries and tables.
    shortUntil = jusqu’au moment où {event}
    shortUntilThen = jusqu’au moment où {event}, sans délai ensuite
    shortUntilWithin = jusqu’au moment où {event}, puis dans ce délai : {deadline}
    shortUntilAfter = jusqu’au moment où {event}, puis {period}
    shortUntilAfterWithin = jusqu’au moment où {event}, puis {period} et dans ce délai : {deadline}
    shortUntilAtOnce = jusqu’au moment où {event}, puis aussitôt
    shortFor = {period} à compter du moment où {event}
    shortForUnanchored = {period}
    shortAtMost = au plus {period} à compter du moment où {event}
    shortAtMostUnanchored = au plus {period}
    shortAtLeast = au moins {period} à compter du moment où {event}
    shortAtLeastUnanchored = au moins {period}
    shortAsParent = comme dans : {parent}
    shortCriteria = selon des critères seulement
    shortNotStored = non stockées
    shortNotCollected = non collectées
    shortNotStated = non indiqué
    shortRules = {first} ; {rest}
    shortOtherwise = {first} ; sinon {rest}

    # What follows a fact.
    factParts = Seulement pour : {list}.
    factChosen = Qui choisit lesquels s’appliquent : {chooser}.
    factChosenAlone = Qui le choisit : {chooser}.
    factExclusive = Il n’y en a pas d’autre.
    factPurposes = Seulement dans ces buts : {list}.
    factPlaces = Seulement dans : {list}.
    factBeneficiaries = Seulement envers : {list}.
    factActors = Cela vaut pour ce qui est fait par {list}.
    factExceptions = Cela ne vaut pas pour : {list}.
    factPrimarily = Cela vaut avant tout pour : {list}.
    factBases = La base légale : {list}.
    factCondition = Seulement quand {condition}.
    factAfter = Seulement après le moment où {event}.
    factBefore = Seulement avant le moment où {event}.
    factUntil = Seulement jusqu’au moment où {event}.
    factReason = Raison : {text}.
    factOverride = Cela s’écarte du texte suivant : {parent}.
    notStoredBy = Ces données ne sont pas stockées par {list}.

    # Facts, by verb.
    fact.usedFor = Nous utilisons ces données dans ces buts : {targets}.
    fact.usedFor.not = Nous n’utilisons pas ces données dans ces buts : {targets}.
    fact.about = Ces données concernent {targets}.
    fact.about.not = Ces données ne concernent pas {targets}.
    fact.givenBy = Ces données sont fournies par {targets}.
    fact.givenBy.not = Ces données ne sont pas fournies par {targets}.
    fact.observedBy = Ces données sont observées par {targets}.
    fact.observedBy.not = Ces données ne sont pas observées par {targets}.
    fact.generatedBy = Ces données sont produites par {targets}.
    fact.generatedBy.not = Ces données ne sont pas produites par {targets}.
    fact.derivedFrom = D’où ces données sont dérivées : {targets}.
    fact.derivedFrom.not = D’où ces données ne sont pas dérivées : {targets}.
    fact.receivedFrom = De qui nous recevons ces données : {targets}.
    fact.receivedFrom.not = De qui nous ne recevons pas ces données : {targets}.
    fact.collectedBy = Ces données sont collectées par {targets}.
    fact.collectedBy.not = Ces données ne sont pas collectées par {targets}.
    fact.storedIn = Où nous stockons ces données : {targets}.
    fact.storedIn.not = Où nous ne stockons pas ces données : {targets}.
    fact.storedTemporarilyIn = Où nous stockons ces données temporairement : {targets}.
    fact.storedTemporarilyIn.not = Où nous ne stockons pas ces données temporairement : {targets}.
    fact.storedAndBackedUpIn = Où nous stockons ces données et leurs sauvegardes : {targets}.
    fact.storedAndBackedUpIn.not = Où nous ne stockons ni ces données ni leurs sauvegardes : {targets}.
    fact.storedAndBackedUpTemporarilyIn = Où nous stockons temporairement ces données et leurs sauvegardes : {targets}.
    fact.storedAndBackedUpTemporarilyIn.not = Où nous ne stockons temporairement ni ces données ni leurs sauvegardes : {targets}.
    fact.backedUpIn = Où nous gardons des sauvegardes de ces données : {targets}.
    fact.backedUpIn.not = Où nous ne gardons pas de sauvegarde de ces données : {targets}.
    fact.processedIn = Où nous traitons ces données : {targets}.
    fact.processedIn.not = Où nous ne traitons pas ces données : {targets}.
    fact.viewedIn = Où ces données sont consultées : {targets}.
    fact.viewedIn.not = Où ces données ne sont pas consultées : {targets}.
    fact.accessedBy = Qui a accès à ces données : {targets}.
    fact.accessedBy.not = Qui n’a pas accès à ces données : {targets}.
    fact.controlledBy = Qui est responsable de ces données : {targets}.
    fact.controlledBy.not = Qui n’est pas responsable de ces données : {targets}.
    fact.managedBy = Ces données sont gérées par {targets}.
    fact.managedBy.not = Ces données ne sont pas gérées par {targets}.
    fact.performedBy = Le traitement est effectué par {targets}.
    fact.performedBy.not = Le traitement n’est pas effectué par {targets}.
    fact.sharedWith = Avec qui nous partageons ces données : {targets}.
    fact.sharedWith.not = Avec qui nous ne partageons pas ces données : {targets}.
    fact.integratedWith = Avec quoi ces données sont utilisées : {targets}.
    fact.integratedWith.not = Avec quoi ces données ne sont pas utilisées : {targets}.
    fact.transformedInto = En quoi ces données sont transformées : {targets}.
    fact.transformedInto.not = En quoi ces données ne sont pas transformées : {targets}.
    fact.excludedFrom = D’où ces données sont exclues : {targets}.
    fact.excludedFrom.not = D’où ces données ne sont pas exclues : {targets}.
    fact.engages = Qui nous engageons : {targets}.
    fact.engages.not = Qui nous n’engageons pas : {targets}.
    fact.features = Ce texte couvre : {targets}.
    fact.features.not = Ce texte ne couvre pas : {targets}.
    fact.regions = Les régions sont : {targets}.
    fact.regions.not = Ces régions ne sont pas utilisées : {targets}.
    fact.availableIn = Où la fonction est disponible : {targets}.
    fact.availableIn.not = Où la fonction n’est pas disponible : {targets}.
    fact.incorporates = Ceci fait partie de ce texte : {targets}.
    fact.incorporates.not = Ceci ne fait pas partie de ce texte : {targets}.
    fact.prevailsOver = Ce texte prévaut sur ceux-ci : {targets}.
    fact.prevailsOver.not = Ce texte ne prévaut pas sur ceux-ci : {targets}.
    fact.transferredUnder = Sur quoi reposent les transferts de données : {targets}.
    fact.transferredUnder.not = Sur quoi ne reposent pas les transferts de données : {targets}.
    fact.securedBy = Ce qui protège les données : {targets}.
    fact.securedBy.not = Ce qui ne protège pas les données : {targets}.
    fact.stored = Ces données sont stockées.
    fact.stored.not = Ces données ne sont pas stockées.
    fact.collected = Ces données sont collectées.
    fact.collected.not = Ces données ne sont pas collectées.
    fact.listed = Le texte parent mentionne ce texte.
    fact.listed.not = Le texte parent ne mentionne pas ce texte.
    fact.applies = Ce texte s’applique.
    fact.applies.not = Ce texte ne s’applique pas.
    flowDescription = Les lieux et les régions de chaque type de données, en image. Le tableau qui suit dit la même chose.
    flowChosen = au choix de {chooser}
    clausesOfParent = Les clauses nommées sur cette page sont celles du texte suivant : {parent}.
    clauseOfParent = clause {clause}
    machineReadableVocabulary = Les mêmes faits dans les termes du Data Privacy Vocabulary du W3C : {link}
    changesTitle = Ce qui a changé
    changesCaption = Ce que ce texte dit autrement qu’avant
    changesSince = Changements depuis ce texte : {text}
    changesSinceEarlier = Changements depuis un texte antérieur
    changesNone = Aucun fait n’a changé depuis.
    changesExplanation = « Plus large » veut dire que nous pouvons faire davantage avec les données ou les garder plus longtemps, que plus vous est demandé ou que vous décidez de moins. « Plus étroit » veut dire le contraire.
    columnChange = Changement
    columnEffect = Effet
    effectWider = plus large
    effectNarrower = plus étroit
    effectOther = changé
    changeAdded = Nouveau :
    changeRemoved = N’est plus dit :
    changeBefore = Avant :
    changeNow = Maintenant :
    changeCategoryAdded = Nous traitons désormais ce type de données.
    changeCategoryRemoved = Nous ne traitons plus ce type de données.

    """#
