// swift-format-ignore-file

/// The file `pt.templates`, as it stands; a test keeps the two equal and says how to renew this copy.
let portugueseTemplates: StaticString = #"""
    # As frases das páginas em português.  O que diz cada frase está em en.templates.
    #
    # Os eventos e as circunstâncias são orações no futuro do conjuntivo, depois de “quando” e “enquanto”.
    # Os fins e as partes vêm depois de dois-pontos; o destino dos dados é um infinitivo com pronome.

    # The locale.
    language = pt
    languageName = Português
    direction = ltr
    pluralRule = zeroOneManyOther
    quantityForms = plain
    dateFormat = {day} de {month} de {year}
    month1 = janeiro
    month2 = fevereiro
    month3 = março
    month4 = abril
    month5 = maio
    month6 = junho
    month7 = julho
    month8 = agosto
    month9 = setembro
    month10 = outubro
    month11 = novembro
    month12 = dezembro

    # Lists, and sentences one after another.  Only the text between the two places counts.
    listAndPair = {first} e {rest}
    listAndMore = {first}, {rest}
    listAndLast = {first} e {rest}
    listOrPair = {first} ou {rest}
    listOrMore = {first}, {rest}
    listOrLast = {first} ou {rest}
    sentencePair = {first} {rest}
    withSource = {first} ({link})

    # Around every page.
    skipLink = Ir para o conteúdo principal
    allDocuments = Todas as declarações
    onThisPage = Nesta página
    modulePageTitle = {label}: os seus dados
    modulePageTitleWithParent = {label}: os seus dados – {parent}
    indexPageTitle = Declarações sobre dados
    headerVersion = Versão {version}
    headerEffective = Em vigor desde {date}
    headerRevised = Última alteração em {date}
    headerReviewed = Última revisão em {date}
    headerPrevailing = Língua que prevalece: {text}
    headerPublished = Publicado em {text}
    firstVersion = Primeira versão publicada
    roleProcessor = Atuamos como seu operador (subcontratante). “Você” é o cliente que usa o recurso.
    roleController = Atuamos como controlador (responsável pelo tratamento). “Você” é a pessoa a quem os dados dizem respeito.
    roleUnknown = Esta página não indica se atuamos como operador ou como controlador.
    partOfParent = Esta página faz parte do texto seguinte: {parent}. O que ela não indica segue esse texto: {parent}.
    asInParent = como em: {parent}
    asInParentClause = {parent}, cláusula {clause}
    pageCollectsNothing = Esta página não carrega nada de outros servidores, não executa nenhum programa e não instala cookies.
    generatedText = As frases desta página são geradas a partir dos factos indicados. São o texto completo.
    machineReadable = Os mesmos factos para máquinas: {link}
    machineReadableLink = policy.json
    languages = Línguas
    translationStatus = Esta tradução foi feita por uma máquina e não foi revista por ninguém. O texto em inglês é o que vale.
    translationGaps = Textos desta página mostrados em inglês: {amount}.

    # At a glance.
    glanceTitle = Em resumo
    glanceWhat = O que tratamos
    glanceWhy = Porquê
    glanceWhere = Onde
    glanceHowLong = Por quanto tempo
    glanceWho = Quem mais
    glanceConditions = As suas obrigações
    glanceRights = Os seus direitos
    glanceWatch = Atenção
    glanceRule = {label}: {rule}
    glanceDepartures = Esta página afasta-se do texto seguinte: {parent}. Ver a secção 7.
    glanceChoices = O lugar dos dados é em parte escolhido por {chooser}. Ver a secção 3.
    glanceNothing = Não são indicados dados.
    glanceSubprocessors = Suboperadores. Ver a secção 4.
    glanceNobody = Ninguém é indicado.

    # Section 1.
    aboutTitle = 1. Sobre este texto
    contact = Contacto: {text}
    contactFor = Contacto para {list}: {text}
    contactsOfParent = Contactos indicados no texto seguinte: {parent}

    # Section 2.
    processingTitle = 2. O que tratamos e porquê
    processingCaption = Cada tipo de dados com cada um dos seus fins
    fieldsTitle = O detalhe de cada tipo de dados
    fieldsCaption = De que se compõe cada tipo de dados
    originTitle = De onde vêm os dados
    originCaption = De quem são os dados e de onde vêm
    columnData = Dados
    columnPurpose = Fim
    columnBasis = Base legal
    columnDetails = Detalhe
    columnOrigin = Origem
    subcategory = {outer} › {label}
    purposeNegated = Não para este fim: {label}
    purposeNotStated = Nenhum fim é indicado.
    basisNotStated = Nenhuma base legal é indicada.
    notCollected = Não recolhemos estes dados.
    fieldsNotStated = Nenhum detalhe é indicado.
    fieldsOpen = Existem mais detalhes deste tipo.
    fieldsChosen = Quais deles existem é escolhido por {chooser}.
    fieldsInside = Compõe-se dos tipos de dados listados abaixo dele.
    field = {label}: {kind}
    fieldWithRemarks = {label}: {kind} ({list})
    fieldFacts = {first}. {rest}
    fieldSecret = mantido em segredo
    fieldSensitive = categoria especial de dados pessoais
    fieldCondition = só quando {condition}
    kindList = lista: {kind}
    kindValues = um destes valores: {list}

    # Section 3.
    placesTitle = 3. Onde são armazenados e tratados
    placesCaption = Os lugares de cada tipo de dados
    placesElsewhere = Para todos os dados desta página
    columnPlace = O que acontece e onde
    columnRegion = Região
    placeNotStated = Nenhum lugar é indicado.
    regionNotStated = Nenhuma região é indicada.
    regionNone = Nenhuma região se aplica.

    # Section 4.
    recipientsTitle = 4. Quem mais os recebe ou lida com eles
    recipientsCaption = Outros que lidam com cada tipo de dados
    subprocessorsCaption = Suboperadores
    columnRecipient = Quem e como
    columnName = Nome
    columnCountry = País
    columnFunction = Para quê
    columnSource = Indicado
    countryNotStated = Nenhum país é indicado.
    functionNotStated = Nenhuma função é indicada.
    statedHere = nesta página
    recipientsNotStated = Nenhum destinatário é indicado.

    # Section 5.
    retentionTitle = 5. Por quanto tempo os guardamos
    retentionCaption = O fim de cada tipo de dados
    columnScope = Aplica-se a
    columnRetention = Por quanto tempo
    retentionRights = Você tem direitos sobre estes dados: {link}

    # Section 6.
    conditionsTitle = 6. O que lhe é pedido
    conditionsNone = Esta página não lhe pede nada.
    condition = {label}. {sentence}
    conditionPlain = {label}.
    conditionVariant = {list}.

    # Section 7.
    departuresTitle = 7. Diferenças em relação ao texto superior
    departuresNone = Esta página não se afasta do seu texto superior.
    departuresCaption = O que esta página indica de outro modo, e porquê
    waiversCaption = Constatações que foram aceites, e porquê
    columnDeparture = Diferença
    columnReason = Motivo
    columnRule = Regra
    columnUntil = Até
    reasonNotStated = Nenhum motivo é indicado.
    waiverForever = Nenhum fim é indicado.
    waiverUntil = Até {date}
    allData = Todos os dados desta página

    # Section 8.
    rightsTitle = 8. Os seus direitos
    rightsNone = Nenhum direito é indicado.
    rightsGranted = Você tem estes direitos: {list}.
    rightsOwed = Existem estes deveres: {list}.
    rightsDeadline = O prazo: {period}.

    # Section 9.
    notesTitle = 9. Notas
    notesNone = Não há notas.

    # An agreement.
    clauseHeading = {clause} · {label}
    modulesOfAgreement = Módulos regidos por este texto: {amount}
    agreementAboutTitle = Sobre este texto
    generalTitle = Fora das cláusulas
    clauseEmpty = Esta cláusula não indica nenhum facto.
    limitIntroduction = Para os dados de cada módulo vale este limite.

    # The index.
    indexModulesCaption = Todos os módulos, lado a lado
    indexAgreementsTitle = Acordos
    indexModulesTitle = Módulos
    indexMatrixTitle = Todos os dados numa tabela
    indexMatrixCaption = Cada tipo de dados de cada módulo
    indexMatrixHint = Num ecrã estreito, esta tabela desloca-se para os lados.
    indexNoModules = Não há módulos.
    columnModule = Módulo
    columnRevised = Última alteração
    notStated = Não indicado

    # The estate: the titles of its pages, and counts.
    browse = Explorar
    allDataTitle = Todos os dados
    byCategoryTitle = Por tipo de dados
    byRegionTitle = Por região
    bySystemTitle = Por sistema
    byRecipientTitle = Por destinatário
    glossaryTitle = Glossário
    changeLogTitle = Alterações
    feedTitle = Feed Atom
    feedAuthor = O fornecedor
    countModules = Módulos: {amount}
    countDocuments = Documentos: {amount}
    countCategories = Tipos de dados: {amount}
    countRegions = Regiões: {amount}
    countSystems = Sistemas: {amount}
    countRecipients = Destinatários: {amount}
    countSubprocessors = Suboperadores: {amount}
    countTerms = Termos: {amount}

    # The estate: tables.
    columnSystem = Sistema
    columnKinds = Tipos de dados
    columnDocuments = Documentos
    columnDocument = Documento
    columnVersion = Versão
    columnLastChange = O que mudou
    categoryListCaption = Cada tipo de dados, com os documentos que o contêm
    regionListCaption = Cada região, com o número de tipos de dados que lá estão
    systemListCaption = Cada sistema, com o número de tipos de dados que contém
    recipientListCaption = Todos os outros que tratam dados
    documentsCaption = Cada documento, com o número dos seus tipos de dados que figuram aqui
    valueCaption = Os dados que figuram aqui
    engagedCaption = Quem trata dados por nossa conta, onde e para quê
    changeLogCaption = Cada documento com a sua última alteração
    partOfMatrix = Parte {amount}: de {lower} a {upper}

    # The estate: what to show of all data.
    filterHint = As escolhas combinam-se. Uma combinação que não corresponde a nenhum dado deixa a tabela vazia.
    downloadTable = Tabela em CSV
    filterAll = Tudo

    # The estate: how long data outlive the event that decides, in steps.
    bandNotStored = Não guardados
    bandUntilEvent = Até um acontecimento
    bandSevenDays = Até 7 dias depois de um acontecimento
    bandThirtyDays = Até 30 dias depois de um acontecimento
    bandHalfYear = Até 180 dias depois de um acontecimento
    bandLonger = Mais de 180 dias depois de um acontecimento
    bandChosen = Prazo escolhido
    bandOpen = Sem fim indicado
    longestBand = O mais longo: {label}

    # The estate: values and summaries.
    chosenBy = à escolha: {chooser}
    chosenByOthers = à escolha de outros
    summaryHint = Esta tabela é um resumo. A página de cada documento indica as condições e os motivos.
    summaryTooLong = Os tipos de dados são tantos que esta página só nomeia os documentos. A página de cada documento enumera os seus dados.
    alsoSubprocessor = Figura também aqui: {link}
    subprocessorsNone = Não é indicado nenhum suboperador.

    # The estate: the glossary.
    termPurposes = Finalidades
    termBases = Bases jurídicas
    termSystems = Sistemas
    termRegions = Regiões
    termParties = Partes
    termObligations = Obrigações
    termRights = Direitos e deveres
    termMeasures = Garantias
    termOthers = Outros termos
    termAliases = Também chamado: {list}
    termNarrower = Inclui: {list}
    termBroader = Parte de: {label}
    glossaryHint = Os documentos partilham estes termos. Um termo diz o mesmo em cada documento.

    # The estate: changes and search.
    changeLogHint = Os documentos segundo a última alteração, a mais recente primeiro.
    searchLabel = Pesquisar nesta página
    searchFound = Mostrados: {amount} de {upper}
    pageSearches = Esta página não carrega nada de outros servidores nem instala cookies. O seu único programa pesquisa nesta página e não envia nada.

    # Mentions.
    withArguments = {label} ({list})
    withElaboration = {label}: {text}
    argumentNamed = {name}: {value}
    basisWithArticle = {label} ({sentence})
    basisWithInterest = {label} ({sentence}): {text}
    quotation = “{text}”
    providerObject = nós
    customerObject = você
    anyPlace = um lugar escolhido por {chooser}
    anyRegion = as regiões escolhidas por {chooser}
    anyTarget = o que é escolhido por {chooser}

    # Conditions: what stands after “when”, “while” or “unless”.
    conditionGroup = ({condition})
    conditionNot = isto não for o caso: {condition}
    conditionOption = a opção “{label}” estiver ligada
    conditionOptionOff = a opção “{label}” estiver desligada
    conditionPlan = o plano for “{label}”
    conditionPlanNot = o plano não for “{label}”
    conditionPlatform = a plataforma for “{label}”
    conditionPlatformNot = a plataforma não for “{label}”
    conditionWithin = {condition} neste prazo: {period}

    # Events: what stands after “until”, “after” or “before”.
    eventEarliest = {list}, o que ocorrer primeiro
    eventLatest = {list}, o que ocorrer por último
    eventGroup = ({event})
    eventDelayed = tiver passado um prazo ({period}) desde o seguinte: {event}

    # Quantities.
    rangeAmount = {lower} a {upper}
    workingQuantity = {quantity}, contando só o tempo de trabalho
    second.one = {amount} segundo
    second.many = {amount} de segundos
    second.other = {amount} segundos
    minute.one = {amount} minuto
    minute.many = {amount} de minutos
    minute.other = {amount} minutos
    hour.one = {amount} hora
    hour.many = {amount} de horas
    hour.other = {amount} horas
    day.one = {amount} dia
    day.many = {amount} de dias
    day.other = {amount} dias
    week.one = {amount} semana
    week.many = {amount} de semanas
    week.other = {amount} semanas
    month.one = {amount} mês
    month.many = {amount} de meses
    month.other = {amount} meses
    year.one = {amount} ano
    year.many = {amount} de anos
    year.other = {amount} anos
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
    workingDay.one = {amount} dia útil
    workingDay.many = {amount} de dias úteis
    workingDay.other = {amount} dias úteis

    # Periods that somebody chooses.
    periodFree = um prazo escolhido por {chooser}
    periodFreeDefault = um prazo escolhido por {chooser} ({fallback} sem escolha)
    periodRange = um prazo de {period} escolhido por {chooser}
    periodRangeDefault = um prazo de {period} escolhido por {chooser} ({fallback} sem escolha)
    periodList = {list}, à escolha de {chooser}
    periodListDefault = {list}, à escolha de {chooser} ({fallback} sem escolha)
    periodUpTo = um prazo de até {period} escolhido por {chooser}
    periodUpToDefault = um prazo de até {period} escolhido por {chooser} ({fallback} sem escolha)
    periodChosenOblique = {period}

    # How long data live.
    retainUntil = Guardamos estes dados até ao momento em que {event}.
    retainFor = Guardamos estes dados durante {period} a contar do momento em que {event}.
    retainForUnanchored = Guardamos estes dados durante {period}. O início deste prazo não é indicado.
    retainChosen = Guardamos estes dados durante {period}. Não fixamos nenhum prazo.
    retainAtMost = Guardamos estes dados no máximo durante {period} a contar do momento em que {event}.
    retainAtMostUnanchored = Guardamos estes dados no máximo durante {period}. O início deste prazo não é indicado.
    retainAtLeast = Guardamos estes dados no mínimo durante {period} a contar do momento em que {event}.
    retainAtLeastUnanchored = Guardamos estes dados no mínimo durante {period}. O início deste prazo não é indicado.
    retainAsParent = A estes dados aplica-se a regra do texto seguinte: {parent}.
    retainCriteria = Não fixamos nenhum prazo para estes dados. Decidem estes critérios: {text}.
    otherwiseUntil = Caso contrário, guardamo-los até ao momento em que {event}.
    otherwiseFor = Caso contrário, guardamo-los durante {period} a contar do momento em que {event}.
    otherwiseForUnanchored = Caso contrário, guardamo-los durante {period}. O início deste prazo não é indicado.
    otherwiseChosen = Caso contrário, guardamo-los durante {period}. Não fixamos nenhum prazo.
    otherwiseAtMost = Caso contrário, guardamo-los no máximo durante {period} a contar do momento em que {event}.
    otherwiseAtMostUnanchored = Caso contrário, guardamo-los no máximo durante {period}. O início deste prazo não é indicado.
    otherwiseAtLeast = Caso contrário, guardamo-los no mínimo durante {period} a contar do momento em que {event}.
    otherwiseAtLeastUnanchored = Caso contrário, guardamo-los no mínimo durante {period}. O início deste prazo não é indicado.
    otherwiseAsParent = Caso contrário, aplica-se a regra do texto seguinte: {parent}.
    otherwiseCriteria = Caso contrário, não fixamos nenhum prazo. Decidem estes critérios: {text}.
    retainDepends = O prazo depende do seguinte: {label}.
    retainNoDeadline = Nenhum prazo para o seu fim é indicado.
    retainNotStored = Não armazenamos estes dados.
    retainNotStated = Nenhum prazo é indicado.
    retainUnless = Isto não vale quando {condition}.
    retainOverlap = Não se diz que regra se aplica quando mais do que uma serve.

    # What happens at the end.
    disposeThen = Nessa altura devemos {act}.
    disposeThenOpen = Depois disso devemos {act}. Nenhum prazo é indicado.
    disposeWithin = Depois disso devemos {act} neste prazo: {period}.
    disposeAfter = Devemos {act} depois de decorrido este prazo, não antes: {period}.
    disposeAfterWithin = Devemos {act} depois de decorrido este prazo, não antes: {period}; e a partir daí neste prazo: {deadline}.
    disposeAtOnce = Devemos {act} de imediato.
    disposeThenBy = Nessa altura é preciso {act}. Quem deve fazê-lo: {actor}.
    disposeThenOpenBy = Depois disso é preciso {act}. Quem deve fazê-lo: {actor}. Nenhum prazo é indicado.
    disposeWithinBy = Depois disso é preciso {act} neste prazo: {period}. Quem deve fazê-lo: {actor}.
    disposeAfterBy = É preciso {act} depois de decorrido este prazo, não antes: {period}. Quem deve fazê-lo: {actor}.
    disposeAfterWithinBy = É preciso {act} depois de decorrido este prazo, não antes: {period}; e a partir daí neste prazo: {deadline}. Quem deve fazê-lo: {actor}.
    disposeAtOnceBy = É preciso {act} de imediato. Quem deve fazê-lo: {actor}.
    disposeAutomatically = Isto acontece automaticamente.
    disposeManually = Isto é feito à mão.
    disposeRolling = Os dados mais antigos vão primeiro.
    disposeTo = São entregues a: {recipient}.
    hold = Enquanto {condition}, nada é eliminado.

    # What a rule applies to.
    scopeAll = Todos estes dados.
    scopePurposes = Só para estes fins: {list}.
    scopeSystems = Só em: {list}.
    scopeParts = Só para: {list}.
    scopeCondition = Só quando {condition}.

    # Retention in a few words, for summaries and tables.
    shortUntil = até ao momento em que {event}
    shortUntilThen = até ao momento em que {event}, sem prazo depois
    shortUntilWithin = até ao momento em que {event}, depois neste prazo: {deadline}
    shortUntilAfter = até ao momento em que {event}, depois {period}
    shortUntilAfterWithin = até ao momento em que {event}, depois {period} e neste prazo: {deadline}
    shortUntilAtOnce = até ao momento em que {event}, depois de imediato
    shortFor = {period} a contar do momento em que {event}
    shortForUnanchored = {period}
    shortAtMost = no máximo {period} a contar do momento em que {event}
    shortAtMostUnanchored = no máximo {period}
    shortAtLeast = no mínimo {period} a contar do momento em que {event}
    shortAtLeastUnanchored = no mínimo {period}
    shortAsParent = como em: {parent}
    shortCriteria = só segundo critérios
    shortNotStored = não armazenados
    shortNotCollected = não recolhidos
    shortNotStated = não indicado
    shortRules = {first}; {rest}
    shortOtherwise = {first}; caso contrário, {rest}

    # What follows a fact.
    factParts = Só para: {list}.
    factChosen = Quais deles se aplicam é escolhido por {chooser}.
    factChosenAlone = Isto é escolhido por {chooser}.
    factExclusive = Não há nenhum outro.
    factPurposes = Só para estes fins: {list}.
    factPlaces = Só em: {list}.
    factBeneficiaries = Só perante: {list}.
    factActors = Isto vale para o que é feito por {list}.
    factExceptions = Isto não vale para: {list}.
    factPrimarily = Isto vale antes de mais para: {list}.
    factBases = A base legal: {list}.
    factCondition = Só quando {condition}.
    factAfter = Só depois do momento em que {event}.
    factBefore = Só antes do momento em que {event}.
    factUntil = Só até ao momento em que {event}.
    factReason = Motivo: {text}.
    factOverride = Isto afasta-se do texto seguinte: {parent}.
    notStoredBy = Estes dados não são armazenados por {list}.

    # Facts, by verb.
    fact.usedFor = Usamos estes dados para estes fins: {targets}.
    fact.usedFor.not = Não usamos estes dados para estes fins: {targets}.
    fact.about = A quem estes dados dizem respeito: {targets}.
    fact.about.not = A quem estes dados não dizem respeito: {targets}.
    fact.givenBy = Estes dados são fornecidos por {targets}.
    fact.givenBy.not = Estes dados não são fornecidos por {targets}.
    fact.observedBy = Estes dados são observados por {targets}.
    fact.observedBy.not = Estes dados não são observados por {targets}.
    fact.generatedBy = Estes dados são gerados por {targets}.
    fact.generatedBy.not = Estes dados não são gerados por {targets}.
    fact.derivedFrom = De que estes dados são derivados: {targets}.
    fact.derivedFrom.not = De que estes dados não são derivados: {targets}.
    fact.receivedFrom = De quem recebemos estes dados: {targets}.
    fact.receivedFrom.not = De quem não recebemos estes dados: {targets}.
    fact.collectedBy = Estes dados são recolhidos por {targets}.
    fact.collectedBy.not = Estes dados não são recolhidos por {targets}.
    fact.storedIn = Onde armazenamos estes dados: {targets}.
    fact.storedIn.not = Onde não armazenamos estes dados: {targets}.
    fact.storedTemporarilyIn = Onde armazenamos estes dados temporariamente: {targets}.
    fact.storedTemporarilyIn.not = Onde não armazenamos estes dados temporariamente: {targets}.
    fact.storedAndBackedUpIn = Onde armazenamos estes dados e as suas cópias de segurança: {targets}.
    fact.storedAndBackedUpIn.not = Onde não armazenamos nem estes dados nem as suas cópias de segurança: {targets}.
    fact.storedAndBackedUpTemporarilyIn = Onde armazenamos temporariamente estes dados e as suas cópias de segurança: {targets}.
    fact.storedAndBackedUpTemporarilyIn.not = Onde não armazenamos temporariamente nem estes dados nem as suas cópias de segurança: {targets}.
    fact.backedUpIn = Onde guardamos cópias de segurança destes dados: {targets}.
    fact.backedUpIn.not = Onde não guardamos cópias de segurança destes dados: {targets}.
    fact.processedIn = Onde tratamos estes dados: {targets}.
    fact.processedIn.not = Onde não tratamos estes dados: {targets}.
    fact.viewedIn = Onde estes dados são vistos: {targets}.
    fact.viewedIn.not = Onde estes dados não são vistos: {targets}.
    fact.accessedBy = Estes dados são acedidos por {targets}.
    fact.accessedBy.not = Estes dados não são acedidos por {targets}.
    fact.controlledBy = Estes dados são controlados por {targets}.
    fact.controlledBy.not = Estes dados não são controlados por {targets}.
    fact.managedBy = Estes dados são geridos por {targets}.
    fact.managedBy.not = Estes dados não são geridos por {targets}.
    fact.performedBy = O tratamento é realizado por {targets}.
    fact.performedBy.not = O tratamento não é realizado por {targets}.
    fact.sharedWith = Com quem partilhamos estes dados: {targets}.
    fact.sharedWith.not = Com quem não partilhamos estes dados: {targets}.
    fact.integratedWith = Com que estes dados são usados em conjunto: {targets}.
    fact.integratedWith.not = Com que estes dados não são usados em conjunto: {targets}.
    fact.transformedInto = Em que estes dados são transformados: {targets}.
    fact.transformedInto.not = Em que estes dados não são transformados: {targets}.
    fact.excludedFrom = De que estes dados são excluídos: {targets}.
    fact.excludedFrom.not = De que estes dados não são excluídos: {targets}.
    fact.engages = Quem contratamos: {targets}.
    fact.engages.not = Quem não contratamos: {targets}.
    fact.features = Este texto abrange: {targets}.
    fact.features.not = Este texto não abrange: {targets}.
    fact.regions = As regiões são: {targets}.
    fact.regions.not = Estas regiões não são usadas: {targets}.
    fact.availableIn = Onde o recurso está disponível: {targets}.
    fact.availableIn.not = Onde o recurso não está disponível: {targets}.
    fact.incorporates = Fazem parte deste texto: {targets}.
    fact.incorporates.not = Não fazem parte deste texto: {targets}.
    fact.prevailsOver = Este texto prevalece sobre: {targets}.
    fact.prevailsOver.not = Este texto não prevalece sobre: {targets}.
    fact.transferredUnder = Em que assentam as transferências de dados: {targets}.
    fact.transferredUnder.not = Em que não assentam as transferências de dados: {targets}.
    fact.securedBy = Como os dados são protegidos: {targets}.
    fact.securedBy.not = Como os dados não são protegidos: {targets}.
    fact.stored = Estes dados são armazenados.
    fact.stored.not = Estes dados não são armazenados.
    fact.collected = Estes dados são recolhidos.
    fact.collected.not = Estes dados não são recolhidos.
    fact.listed = O texto superior menciona este texto.
    fact.listed.not = O texto superior não menciona este texto.
    fact.applies = Este texto aplica-se.
    fact.applies.not = Este texto não se aplica.
    flowDescription = Os lugares e as regiões de cada tipo de dados, numa imagem. A tabela seguinte diz o mesmo.
    flowChosen = à escolha de {chooser}
    clausesOfParent = As cláusulas que esta página nomeia são as do texto seguinte: {parent}.
    clauseOfParent = cláusula {clause}
    machineReadableVocabulary = Os mesmos factos nos termos do Data Privacy Vocabulary do W3C: {link}
    changesTitle = O que mudou
    changesCaption = O que este texto diz de outro modo do que antes
    changesSince = Alterações desde este texto: {text}
    changesSinceEarlier = Alterações desde um texto anterior
    changesNone = Desde então nenhum facto mudou.
    changesExplanation = «Mais amplo» significa que podemos fazer mais com os dados ou guardá-los mais tempo, que lhe é exigido mais ou que decide menos. «Mais restrito» significa o contrário.
    columnChange = Alteração
    columnEffect = Efeito
    effectWider = mais amplo
    effectNarrower = mais restrito
    effectOther = alterado
    changeAdded = Novo:
    changeRemoved = Já não:
    changeBefore = Antes:
    changeNow = Agora:
    changeCategoryAdded = Tratamos agora este tipo de dados.
    changeCategoryRemoved = Já não tratamos este tipo de dados.

    """#
