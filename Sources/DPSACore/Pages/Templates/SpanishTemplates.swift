// swift-format-ignore-file

/// The file `es.templates`, as it stands; a test keeps the two equal and says how to renew this copy.
let spanishTemplates: StaticString = #"""
    # Las frases de las páginas en español.  Lo que dice cada frase está en en.templates.
    #
    # Los sucesos y las circunstancias son oraciones en subjuntivo, tras «hasta que», «cuando», «mientras» y «salvo que».
    # Los fines y las partes siguen a dos puntos; el destino de los datos es un infinitivo con pronombre.

    # The locale.
    language = es
    languageName = Español
    direction = ltr
    pluralRule = oneManyOther
    quantityForms = plain
    dateFormat = {day} de {month} de {year}
    month1 = enero
    month2 = febrero
    month3 = marzo
    month4 = abril
    month5 = mayo
    month6 = junio
    month7 = julio
    month8 = agosto
    month9 = septiembre
    month10 = octubre
    month11 = noviembre
    month12 = diciembre

    # Lists, and sentences one after another.  Only the text between the two places counts.
    listAndPair = {first} y {rest}
    listAndMore = {first}, {rest}
    listAndLast = {first} y {rest}
    listOrPair = {first} o {rest}
    listOrMore = {first}, {rest}
    listOrLast = {first} o {rest}
    sentencePair = {first} {rest}
    withSource = {first} ({link})

    # Around every page.
    skipLink = Ir al contenido principal
    allDocuments = Todas las declaraciones
    onThisPage = En esta página
    modulePageTitle = {label}: sus datos
    modulePageTitleWithParent = {label}: sus datos – {parent}
    indexPageTitle = Declaraciones sobre datos
    headerVersion = Versión {version}
    headerEffective = En vigor desde el {date}
    headerRevised = Última modificación el {date}
    headerReviewed = Última revisión el {date}
    headerPrevailing = Idioma que prevalece: {text}
    headerPublished = Publicado en {text}
    firstVersion = Primera versión publicada
    roleProcessor = Actuamos como su encargado del tratamiento. «Usted» es el cliente que usa la función.
    roleController = Actuamos como responsable del tratamiento. «Usted» es la persona a la que se refieren los datos.
    roleUnknown = Esta página no indica si actuamos como encargado o como responsable del tratamiento.
    partOfParent = Esta página forma parte del texto siguiente: {parent}. Lo que no indica se rige por ese texto: {parent}.
    asInParent = como en: {parent}
    asInParentClause = {parent}, cláusula {clause}
    pageCollectsNothing = Esta página no carga nada de otros servidores, no ejecuta ningún programa y no instala cookies.
    generatedText = Las frases de esta página se generan a partir de los hechos indicados. Son el texto completo.
    machineReadable = Los mismos hechos para máquinas: {link}
    machineReadableLink = policy.json
    languages = Idiomas
    translationStatus = Esta traducción la hizo una máquina y no la ha revisado nadie. El texto en inglés es el auténtico.
    translationGaps = Textos de esta página que se muestran en inglés: {amount}.

    # At a glance.
    glanceTitle = De un vistazo
    glanceWhat = Qué tratamos
    glanceWhy = Por qué
    glanceWhere = Dónde
    glanceHowLong = Cuánto tiempo
    glanceWho = Quién más
    glanceConditions = Sus obligaciones
    glanceRights = Sus derechos
    glanceWatch = Tenga en cuenta
    glanceRule = {label}: {rule}
    glanceDepartures = Esta página se aparta del texto siguiente: {parent}. Véase la sección 7.
    glanceChoices = El lugar de los datos lo elige en parte: {chooser}. Véase la sección 3.
    glanceNothing = No se indican datos.
    glanceSubprocessors = Subencargados. Véase la sección 4.
    glanceNobody = No se indica a nadie.

    # Section 1.
    aboutTitle = 1. Acerca de este texto
    contact = Contacto: {text}
    contactFor = Contacto para {list}: {text}
    contactsOfParent = Contactos que indica el texto siguiente: {parent}

    # Section 2.
    processingTitle = 2. Qué tratamos y por qué
    processingCaption = Cada tipo de datos con cada uno de sus fines
    fieldsTitle = El detalle de cada tipo de datos
    fieldsCaption = De qué se compone cada tipo de datos
    originTitle = De dónde vienen los datos
    originCaption = De quién son los datos y de dónde vienen
    columnData = Datos
    columnPurpose = Fin
    columnBasis = Base jurídica
    columnDetails = Detalle
    columnOrigin = Origen
    subcategory = {outer} › {label}
    purposeNegated = No para este fin: {label}
    purposeNotStated = No se indica ningún fin.
    basisNotStated = No se indica ninguna base jurídica.
    notCollected = No recogemos estos datos.
    fieldsNotStated = No se indica ningún detalle.
    fieldsOpen = Hay más detalles de este tipo.
    fieldsChosen = Cuáles de ellos se dan lo elige: {chooser}.
    fieldsInside = Se compone de los tipos de datos que figuran debajo.
    field = {label}: {kind}
    fieldWithRemarks = {label}: {kind} ({list})
    fieldFacts = {first}. {rest}
    fieldSecret = se mantiene en secreto
    fieldSensitive = categoría especial de datos personales
    fieldCondition = solo cuando {condition}
    kindList = lista: {kind}
    kindValues = uno de estos valores: {list}

    # Section 3.
    placesTitle = 3. Dónde se almacenan y se tratan
    placesCaption = Los lugares de cada tipo de datos
    placesElsewhere = Para todos los datos de esta página
    columnPlace = Qué ocurre y dónde
    columnRegion = Región
    placeNotStated = No se indica ningún lugar.
    regionNotStated = No se indica ninguna región.
    regionNone = Ninguna región es aplicable.

    # Section 4.
    recipientsTitle = 4. Quién más los recibe o los maneja
    recipientsCaption = Otros que manejan cada tipo de datos
    subprocessorsCaption = Subencargados
    columnRecipient = Quién y cómo
    columnName = Nombre
    columnCountry = País
    columnFunction = Para qué
    columnSource = Indicado
    countryNotStated = No se indica ningún país.
    functionNotStated = No se indica ninguna función.
    statedHere = en esta página
    recipientsNotStated = No se indica ningún destinatario.

    # Section 5.
    retentionTitle = 5. Cuánto tiempo los conservamos
    retentionCaption = El fin de cada tipo de datos
    columnScope = Se aplica a
    columnRetention = Cuánto tiempo
    retentionRights = Usted tiene derechos sobre estos datos: {link}

    # Section 6.
    conditionsTitle = 6. Qué se le pide
    conditionsNone = Esta página no le pide nada.
    condition = {label}. {sentence}
    conditionPlain = {label}.
    conditionVariant = {list}.

    # Section 7.
    departuresTitle = 7. Diferencias con el texto superior
    departuresNone = Esta página no se aparta de su texto superior.
    departuresCaption = Qué indica esta página de otro modo, y por qué
    waiversCaption = Hallazgos que se aceptaron, y por qué
    columnDeparture = Diferencia
    columnReason = Motivo
    columnRule = Regla
    columnUntil = Hasta
    reasonNotStated = No se indica ningún motivo.
    waiverForever = No se indica ningún final.
    waiverUntil = Hasta el {date}
    allData = Todos los datos de esta página

    # Section 8.
    rightsTitle = 8. Sus derechos
    rightsNone = No se indica ningún derecho.
    rightsGranted = Usted tiene estos derechos: {list}.
    rightsOwed = Existen estos deberes: {list}.
    rightsDeadline = El plazo: {period}.

    # Section 9.
    notesTitle = 9. Notas
    notesNone = No hay notas.

    # An agreement.
    clauseHeading = {clause} · {label}
    modulesOfAgreement = Módulos regidos por este texto: {amount}
    agreementAboutTitle = Acerca de este texto
    generalTitle = Fuera de las cláusulas
    clauseEmpty = Esta cláusula no indica ningún hecho.
    limitIntroduction = Para los datos de cada módulo rige este límite.

    # The index.
    indexModulesCaption = Todos los módulos, uno junto a otro
    indexAgreementsTitle = Acuerdos
    indexModulesTitle = Módulos
    indexMatrixTitle = Todos los datos en una tabla
    indexMatrixCaption = Cada tipo de datos de cada módulo
    indexMatrixHint = En una pantalla estrecha, esta tabla se desplaza hacia los lados.
    indexNoModules = No hay módulos.
    columnModule = Módulo
    columnRevised = Última modificación
    notStated = No se indica

    # The estate: the titles of its pages, and counts.
    browse = Explorar
    allDataTitle = Todos los datos
    byCategoryTitle = Por tipo de datos
    byRegionTitle = Por región
    bySystemTitle = Por sistema
    byRecipientTitle = Por destinatario
    glossaryTitle = Glosario
    changeLogTitle = Cambios
    feedTitle = Canal Atom
    feedAuthor = El proveedor
    countModules = Módulos: {amount}
    countDocuments = Documentos: {amount}
    countCategories = Tipos de datos: {amount}
    countRegions = Regiones: {amount}
    countSystems = Sistemas: {amount}
    countRecipients = Destinatarios: {amount}
    countSubprocessors = Subencargados: {amount}
    countTerms = Términos: {amount}

    # The estate: tables.
    columnSystem = Sistema
    columnKinds = Tipos de datos
    columnDocuments = Documentos
    columnDocument = Documento
    columnVersion = Versión
    columnLastChange = Qué ha cambiado
    categoryListCaption = Cada tipo de datos, con los documentos que lo contienen
    regionListCaption = Cada región, con el número de tipos de datos que hay allí
    systemListCaption = Cada sistema, con el número de tipos de datos que contiene
    recipientListCaption = Todos los demás que tratan datos
    documentsCaption = Cada documento, con el número de sus tipos de datos que figuran aquí
    valueCaption = Los datos que figuran aquí
    engagedCaption = Quién trata datos por cuenta nuestra, dónde y para qué
    changeLogCaption = Cada documento con su última modificación
    partOfMatrix = Parte {amount}: de {lower} a {upper}

    # The estate: what to show of all data.
    filterHint = Las opciones se combinan. Una combinación que no corresponde a ningún dato deja la tabla vacía.
    downloadTable = Tabla en CSV
    filterAll = Todo

    # The estate: how long data outlive the event that decides, in steps.
    bandNotStored = No se guardan
    bandUntilEvent = Hasta un hecho
    bandSevenDays = Hasta 7 días después de un hecho
    bandThirtyDays = Hasta 30 días después de un hecho
    bandHalfYear = Hasta 180 días después de un hecho
    bandLonger = Más de 180 días después de un hecho
    bandChosen = Plazo elegido
    bandOpen = Sin final indicado
    longestBand = Lo más largo: {label}

    # The estate: values and summaries.
    chosenBy = a elección: {chooser}
    chosenByOthers = a elección de otros
    summaryHint = Esta tabla es un resumen. La página de cada documento indica las condiciones y los motivos.
    summaryTooLong = Los tipos de datos son tantos que esta página solo nombra los documentos. La página de cada documento enumera sus datos.
    alsoSubprocessor = Figura también aquí: {link}
    subprocessorsNone = No se indica ningún subencargado.

    # The estate: the glossary.
    termPurposes = Finalidades
    termBases = Bases jurídicas
    termSystems = Sistemas
    termRegions = Regiones
    termParties = Partes
    termObligations = Obligaciones
    termRights = Derechos y deberes
    termMeasures = Garantías
    termOthers = Otros términos
    termAliases = También llamado: {list}
    termNarrower = Incluye: {list}
    termBroader = Parte de: {label}
    glossaryHint = Los documentos comparten estos términos. Un término dice lo mismo en cada documento.

    # The estate: changes and search.
    changeLogHint = Los documentos según su última modificación, primero la más reciente.
    searchLabel = Buscar en esta página
    searchFound = Se muestran {amount} de {upper}
    pageSearches = Esta página no carga nada de otros servidores ni instala cookies. Su único programa busca en esta página y no envía nada.

    # Mentions.
    withArguments = {label} ({list})
    withElaboration = {label}: {text}
    argumentNamed = {name}: {value}
    basisWithArticle = {label} ({sentence})
    basisWithInterest = {label} ({sentence}): {text}
    quotation = «{text}»
    providerObject = nosotros
    customerObject = usted
    anyPlace = un lugar elegido por {chooser}
    anyRegion = las regiones elegidas por {chooser}
    anyTarget = lo elegido por {chooser}

    # Conditions: what stands after “when”, “while” or “unless”.
    conditionGroup = ({condition})
    conditionNot = no sea cierto que {condition}
    conditionOption = la opción «{label}» esté activada
    conditionOptionOff = la opción «{label}» esté desactivada
    conditionPlan = el plan sea «{label}»
    conditionPlanNot = el plan no sea «{label}»
    conditionPlatform = la plataforma sea «{label}»
    conditionPlatformNot = la plataforma no sea «{label}»
    conditionWithin = {condition} en este plazo: {period}

    # Events: what stands after “until”, “after” or “before”.
    eventEarliest = {list}, lo que ocurra primero
    eventLatest = {list}, lo que ocurra al final
    eventGroup = ({event})
    eventDelayed = haya transcurrido un plazo ({period}) desde que {event}

    # Quantities.
    rangeAmount = {lower} a {upper}
    workingQuantity = {quantity}, contando solo el tiempo de trabajo
    second.one = {amount} segundo
    second.many = {amount} de segundos
    second.other = {amount} segundos
    minute.one = {amount} minuto
    minute.many = {amount} de minutos
    minute.other = {amount} minutos
    hour.one = {amount} hora
    hour.many = {amount} de horas
    hour.other = {amount} horas
    day.one = {amount} día
    day.many = {amount} de días
    day.other = {amount} días
    week.one = {amount} semana
    week.many = {amount} de semanas
    week.other = {amount} semanas
    month.one = {amount} mes
    month.many = {amount} de meses
    month.other = {amount} meses
    year.one = {amount} año
    year.many = {amount} de años
    year.other = {amount} años
    kilobyte.one = {amount} KB
    kilobyte.many = {amount} KB
    kilobyte.other = {amount} KB
    megabyte.one = {amount} MB
    megabyte.many = {amount} MB
    megabyte.other = {amount} MB
    gigabyte.one = {amount} GB
    gigabyte.many = {amount} GB
    gigabyte.other = {amount} GB
    terabyte.one = {amount} TB
    terabyte.many = {amount} TB
    terabyte.other = {amount} TB
    workingDay.one = {amount} día hábil
    workingDay.many = {amount} de días hábiles
    workingDay.other = {amount} días hábiles

    # Periods that somebody chooses.
    periodFree = un plazo elegido por {chooser}
    periodFreeDefault = un plazo elegido por {chooser} ({fallback} si no se elige)
    periodRange = un plazo de {period} elegido por {chooser}
    periodRangeDefault = un plazo de {period} elegido por {chooser} ({fallback} si no se elige)
    periodList = {list}, a elección de {chooser}
    periodListDefault = {list}, a elección de {chooser} ({fallback} si no se elige)
    periodUpTo = un plazo de hasta {period} elegido por {chooser}
    periodUpToDefault = un plazo de hasta {period} elegido por {chooser} ({fallback} si no se elige)
    periodChosenOblique = {period}

    # How long data live.
    retainUntil = Conservamos estos datos hasta que {event}.
    retainFor = Conservamos estos datos durante {period} desde que {event}.
    retainForUnanchored = Conservamos estos datos durante {period}. No se indica el comienzo de este plazo.
    retainChosen = Conservamos estos datos durante {period}. No fijamos ningún plazo.
    retainAtMost = Conservamos estos datos como máximo durante {period} desde que {event}.
    retainAtMostUnanchored = Conservamos estos datos como máximo durante {period}. No se indica el comienzo de este plazo.
    retainAtLeast = Conservamos estos datos como mínimo durante {period} desde que {event}.
    retainAtLeastUnanchored = Conservamos estos datos como mínimo durante {period}. No se indica el comienzo de este plazo.
    retainAsParent = A estos datos se les aplica la regla del texto siguiente: {parent}.
    retainCriteria = No fijamos ningún plazo para estos datos. Deciden estos criterios: {text}.
    otherwiseUntil = En otro caso, los conservamos hasta que {event}.
    otherwiseFor = En otro caso, los conservamos durante {period} desde que {event}.
    otherwiseForUnanchored = En otro caso, los conservamos durante {period}. No se indica el comienzo de este plazo.
    otherwiseChosen = En otro caso, los conservamos durante {period}. No fijamos ningún plazo.
    otherwiseAtMost = En otro caso, los conservamos como máximo durante {period} desde que {event}.
    otherwiseAtMostUnanchored = En otro caso, los conservamos como máximo durante {period}. No se indica el comienzo de este plazo.
    otherwiseAtLeast = En otro caso, los conservamos como mínimo durante {period} desde que {event}.
    otherwiseAtLeastUnanchored = En otro caso, los conservamos como mínimo durante {period}. No se indica el comienzo de este plazo.
    otherwiseAsParent = En otro caso, se aplica la regla del texto siguiente: {parent}.
    otherwiseCriteria = En otro caso, no fijamos ningún plazo. Deciden estos criterios: {text}.
    retainDepends = El plazo depende de lo siguiente: {label}.
    retainNoDeadline = No se indica ningún plazo para su final.
    retainNotStored = No almacenamos estos datos.
    retainNotStated = No se indica ningún plazo.
    retainUnless = Esto rige salvo que {condition}.
    retainOverlap = No se dice qué regla se aplica cuando más de una es pertinente.

    # What happens at the end.
    disposeThen = Entonces debemos {act}.
    disposeThenOpen = Después debemos {act}. No se indica ningún plazo.
    disposeWithin = Después debemos {act} en este plazo: {period}.
    disposeAfter = Debemos {act} una vez transcurrido este plazo, no antes: {period}.
    disposeAfterWithin = Debemos {act} una vez transcurrido este plazo, no antes: {period}; y desde entonces en este plazo: {deadline}.
    disposeAtOnce = Debemos {act} de inmediato.
    disposeThenBy = Entonces hay que {act}. Quién debe hacerlo: {actor}.
    disposeThenOpenBy = Después hay que {act}. Quién debe hacerlo: {actor}. No se indica ningún plazo.
    disposeWithinBy = Después hay que {act} en este plazo: {period}. Quién debe hacerlo: {actor}.
    disposeAfterBy = Hay que {act} una vez transcurrido este plazo, no antes: {period}. Quién debe hacerlo: {actor}.
    disposeAfterWithinBy = Hay que {act} una vez transcurrido este plazo, no antes: {period}; y desde entonces en este plazo: {deadline}. Quién debe hacerlo: {actor}.
    disposeAtOnceBy = Hay que {act} de inmediato. Quién debe hacerlo: {actor}.
    disposeAutomatically = Esto sucede automáticamente.
    disposeManually = Esto se hace a mano.
    disposeRolling = Los datos más antiguos van primero.
    disposeTo = Se entregan a: {recipient}.
    hold = Mientras {condition}, no se elimina nada.

    # What a rule applies to.
    scopeAll = Todos estos datos.
    scopePurposes = Solo para estos fines: {list}.
    scopeSystems = Solo en: {list}.
    scopeParts = Solo para: {list}.
    scopeCondition = Solo cuando {condition}.

    # Retention in a few words, for summaries and tables.
    shortUntil = hasta que {event}
    shortUntilThen = hasta que {event}, sin plazo después
    shortUntilWithin = hasta que {event}, luego en este plazo: {deadline}
    shortUntilAfter = hasta que {event}, luego {period}
    shortUntilAfterWithin = hasta que {event}, luego {period} y en este plazo: {deadline}
    shortUntilAtOnce = hasta que {event}, luego de inmediato
    shortFor = {period} desde que {event}
    shortForUnanchored = {period}
    shortAtMost = como máximo {period} desde que {event}
    shortAtMostUnanchored = como máximo {period}
    shortAtLeast = como mínimo {period} desde que {event}
    shortAtLeastUnanchored = como mínimo {period}
    shortAsParent = como en: {parent}
    shortCriteria = solo según criterios
    shortNotStored = no se almacenan
    shortNotCollected = no se recogen
    shortNotStated = no se indica
    shortRules = {first}; {rest}
    shortOtherwise = {first}; en otro caso, {rest}

    # What follows a fact.
    factParts = Solo para: {list}.
    factChosen = Cuáles de ellos se aplican lo elige: {chooser}.
    factChosenAlone = Esto lo elige: {chooser}.
    factExclusive = No hay ningún otro.
    factPurposes = Solo para estos fines: {list}.
    factPlaces = Solo en: {list}.
    factBeneficiaries = Solo frente a: {list}.
    factActors = Esto rige para lo que hace: {list}.
    factExceptions = Esto no rige para: {list}.
    factPrimarily = Esto rige ante todo para: {list}.
    factBases = La base jurídica: {list}.
    factCondition = Solo cuando {condition}.
    factAfter = Solo después de que {event}.
    factBefore = Solo antes de que {event}.
    factUntil = Solo hasta que {event}.
    factReason = Motivo: {text}.
    factOverride = Esto se aparta del texto siguiente: {parent}.
    notStoredBy = Quién no almacena estos datos: {list}.

    # Facts, by verb.
    fact.usedFor = Usamos estos datos para estos fines: {targets}.
    fact.usedFor.not = No usamos estos datos para estos fines: {targets}.
    fact.about = A quién se refieren estos datos: {targets}.
    fact.about.not = A quién no se refieren estos datos: {targets}.
    fact.givenBy = Estos datos los facilita: {targets}.
    fact.givenBy.not = Estos datos no los facilita: {targets}.
    fact.observedBy = Estos datos los observa: {targets}.
    fact.observedBy.not = Estos datos no los observa: {targets}.
    fact.generatedBy = Estos datos los genera: {targets}.
    fact.generatedBy.not = Estos datos no los genera: {targets}.
    fact.derivedFrom = De qué se derivan estos datos: {targets}.
    fact.derivedFrom.not = De qué no se derivan estos datos: {targets}.
    fact.receivedFrom = De quién recibimos estos datos: {targets}.
    fact.receivedFrom.not = De quién no recibimos estos datos: {targets}.
    fact.collectedBy = Estos datos los recoge: {targets}.
    fact.collectedBy.not = Estos datos no los recoge: {targets}.
    fact.storedIn = Dónde almacenamos estos datos: {targets}.
    fact.storedIn.not = Dónde no almacenamos estos datos: {targets}.
    fact.storedTemporarilyIn = Dónde almacenamos estos datos temporalmente: {targets}.
    fact.storedTemporarilyIn.not = Dónde no almacenamos estos datos temporalmente: {targets}.
    fact.storedAndBackedUpIn = Dónde almacenamos estos datos y sus copias de seguridad: {targets}.
    fact.storedAndBackedUpIn.not = Dónde no almacenamos ni estos datos ni sus copias de seguridad: {targets}.
    fact.storedAndBackedUpTemporarilyIn = Dónde almacenamos temporalmente estos datos y sus copias de seguridad: {targets}.
    fact.storedAndBackedUpTemporarilyIn.not = Dónde no almacenamos temporalmente ni estos datos ni sus copias de seguridad: {targets}.
    fact.backedUpIn = Dónde guardamos copias de seguridad de estos datos: {targets}.
    fact.backedUpIn.not = Dónde no guardamos copias de seguridad de estos datos: {targets}.
    fact.processedIn = Dónde tratamos estos datos: {targets}.
    fact.processedIn.not = Dónde no tratamos estos datos: {targets}.
    fact.viewedIn = Dónde se ven estos datos: {targets}.
    fact.viewedIn.not = Dónde no se ven estos datos: {targets}.
    fact.accessedBy = Quién accede a estos datos: {targets}.
    fact.accessedBy.not = Quién no accede a estos datos: {targets}.
    fact.controlledBy = Quién es responsable de estos datos: {targets}.
    fact.controlledBy.not = Quién no es responsable de estos datos: {targets}.
    fact.managedBy = Quién gestiona estos datos: {targets}.
    fact.managedBy.not = Quién no gestiona estos datos: {targets}.
    fact.performedBy = Quién realiza el tratamiento: {targets}.
    fact.performedBy.not = Quién no realiza el tratamiento: {targets}.
    fact.sharedWith = Con quién compartimos estos datos: {targets}.
    fact.sharedWith.not = Con quién no compartimos estos datos: {targets}.
    fact.integratedWith = Con qué se usan juntos estos datos: {targets}.
    fact.integratedWith.not = Con qué no se usan juntos estos datos: {targets}.
    fact.transformedInto = En qué se transforman estos datos: {targets}.
    fact.transformedInto.not = En qué no se transforman estos datos: {targets}.
    fact.excludedFrom = De qué se excluyen estos datos: {targets}.
    fact.excludedFrom.not = De qué no se excluyen estos datos: {targets}.
    fact.engages = A quién contratamos: {targets}.
    fact.engages.not = A quién no contratamos: {targets}.
    fact.features = Este texto abarca: {targets}.
    fact.features.not = Este texto no abarca: {targets}.
    fact.regions = Las regiones son: {targets}.
    fact.regions.not = Estas regiones no se usan: {targets}.
    fact.availableIn = Dónde está disponible la función: {targets}.
    fact.availableIn.not = Dónde no está disponible la función: {targets}.
    fact.incorporates = Forman parte de este texto: {targets}.
    fact.incorporates.not = No forman parte de este texto: {targets}.
    fact.prevailsOver = Este texto prevalece sobre: {targets}.
    fact.prevailsOver.not = Este texto no prevalece sobre: {targets}.
    fact.transferredUnder = En qué se basan las transferencias de datos: {targets}.
    fact.transferredUnder.not = En qué no se basan las transferencias de datos: {targets}.
    fact.securedBy = Cómo se protegen los datos: {targets}.
    fact.securedBy.not = Cómo no se protegen los datos: {targets}.
    fact.stored = Estos datos se almacenan.
    fact.stored.not = Estos datos no se almacenan.
    fact.collected = Estos datos se recogen.
    fact.collected.not = Estos datos no se recogen.
    fact.listed = El texto superior menciona este texto.
    fact.listed.not = El texto superior no menciona este texto.
    fact.applies = Este texto se aplica.
    fact.applies.not = Este texto no se aplica.
    flowDescription = Los lugares y las regiones de cada tipo de datos, en una imagen. La tabla que sigue dice lo mismo.
    flowChosen = a elección de {chooser}
    clausesOfParent = Las cláusulas que nombra esta página son las del texto siguiente: {parent}.
    clauseOfParent = cláusula {clause}
    machineReadableVocabulary = Los mismos hechos en los términos del Data Privacy Vocabulary del W3C: {link}
    changesTitle = Qué ha cambiado
    changesCaption = Lo que este texto dice de otro modo que antes
    changesSince = Cambios desde este texto: {text}
    changesSinceEarlier = Cambios desde un texto anterior
    changesNone = Desde entonces no ha cambiado ningún hecho.
    changesExplanation = «Más amplio» significa que podemos hacer más con los datos o guardarlos más tiempo, que se le exige más o que usted decide menos. «Más estrecho» significa lo contrario.
    columnChange = Cambio
    columnEffect = Efecto
    effectWider = más amplio
    effectNarrower = más estrecho
    effectOther = cambiado
    changeAdded = Nuevo:
    changeRemoved = Ya no:
    changeBefore = Antes:
    changeNow = Ahora:
    changeCategoryAdded = Ahora tratamos este tipo de datos.
    changeCategoryRemoved = Ya no tratamos este tipo de datos.

    """#
