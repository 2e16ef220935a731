// swift-format-ignore-file

/// The file `zh-Hans.templates`, as it stands; a test keeps the two equal and says how to renew this copy.
let simplifiedChineseTemplates: StaticString = #"""
    # 页面的简体中文语句。每句的含义见 en.templates。
    #
    # 事件和情形是短句，接在“直至”“自”“在”“当”之后。目的和数据的处置是动词短语。

    # The locale.
    language = zh-Hans
    languageName = 简体中文
    direction = ltr
    pluralRule = other
    quantityForms = plain
    dateFormat = {year}年{month}{day}日
    month1 = 1月
    month2 = 2月
    month3 = 3月
    month4 = 4月
    month5 = 5月
    month6 = 6月
    month7 = 7月
    month8 = 8月
    month9 = 9月
    month10 = 10月
    month11 = 11月
    month12 = 12月

    # Lists, and sentences one after another.  Only the text between the two places counts.
    listAndPair = {first}和{rest}
    listAndMore = {first}、{rest}
    listAndLast = {first}和{rest}
    listOrPair = {first}或{rest}
    listOrMore = {first}、{rest}
    listOrLast = {first}或{rest}
    sentencePair = {first}{rest}
    withSource = {first}（{link}）

    # Around every page.
    skipLink = 跳至主要内容
    allDocuments = 全部披露
    onThisPage = 本页内容
    modulePageTitle = {label}：您的数据
    modulePageTitleWithParent = {label}：您的数据 – {parent}
    indexPageTitle = 数据披露
    headerVersion = 版本 {version}
    headerEffective = 自{date}起生效
    headerRevised = 最近修订：{date}
    headerReviewed = 最近审阅：{date}
    headerPrevailing = 优先适用的语言：{text}
    headerPublished = 发布于 {text}
    firstVersion = 首个发布版本
    roleProcessor = 我们作为您的处理者行事。“您”指使用该功能的客户。
    roleController = 我们作为控制者行事。“您”指数据所属的个人。
    roleUnknown = 本页未说明我们作为处理者还是控制者行事。
    partOfParent = 本页是{parent}的一部分。本页未说明的事项，以{parent}为准。
    asInParent = 与{parent}相同
    asInParentClause = {parent}，第 {clause} 条
    pageCollectsNothing = 本页不从其他服务器加载任何内容，不运行脚本，也不设置 Cookie。
    generatedText = 本页语句由所述事实生成，即为全文。
    machineReadable = 供机器读取的相同事实：{link}
    machineReadableLink = policy.json
    languages = 语言
    translationStatus = 本译文由机器生成，未经人工审阅。以英文文本为准。
    translationGaps = 本页以英文显示的文本：{amount} 处。

    # At a glance.
    glanceTitle = 概览
    glanceWhat = 我们处理什么
    glanceWhy = 为什么
    glanceWhere = 在哪里
    glanceHowLong = 多久
    glanceWho = 还有谁
    glanceConditions = 对您的要求
    glanceRights = 您的权利
    glanceWatch = 请留意
    glanceRule = {label}：{rule}
    glanceDepartures = 本页与{parent}有所不同。见第 7 节。
    glanceChoices = 数据的部分存放地点由{chooser}选择。见第 3 节。
    glanceNothing = 未说明任何数据。
    glanceSubprocessors = 次级处理者。见第 4 节。
    glanceNobody = 未说明任何人。

    # Section 1.
    aboutTitle = 1. 关于本文
    contact = 联系方式：{text}
    contactFor = {list}的联系方式：{text}
    contactsOfParent = {parent}载明以下联系方式：

    # Section 2.
    processingTitle = 2. 我们处理什么以及为什么
    processingCaption = 各类数据及其各项目的
    fieldsTitle = 各类数据的细节
    fieldsCaption = 各类数据的组成
    originTitle = 数据从何而来
    originCaption = 数据属于谁以及从何而来
    columnData = 数据
    columnPurpose = 目的
    columnBasis = 法律依据
    columnDetails = 细节
    columnOrigin = 来源
    subcategory = {outer} › {label}
    purposeNegated = 不用于此目的：{label}
    purposeNotStated = 未说明目的。
    basisNotStated = 未说明法律依据。
    notCollected = 我们不收集此类数据。
    fieldsNotStated = 未说明细节。
    fieldsOpen = 此类数据还有其他细节。
    fieldsChosen = 其中包含哪些由{chooser}选择。
    fieldsInside = 由其下所列的各类数据组成。
    field = {label}：{kind}
    fieldWithRemarks = {label}：{kind}（{list}）
    fieldFacts = {first}。{rest}
    fieldSecret = 保密
    fieldSensitive = 特殊类别的个人数据
    fieldCondition = 仅当{condition}时
    kindList = {kind}列表
    kindValues = {list}之一

    # Section 3.
    placesTitle = 3. 在哪里存储和处理
    placesCaption = 各类数据的地点
    placesElsewhere = 适用于本页全部数据
    columnPlace = 在何处做什么
    columnRegion = 地区
    placeNotStated = 未说明地点。
    regionNotStated = 未说明地区。
    regionNone = 不涉及地区。

    # Section 4.
    recipientsTitle = 4. 还有谁接收或处理
    recipientsCaption = 处理各类数据的其他方
    subprocessorsCaption = 次级处理者
    columnRecipient = 谁以及如何
    columnName = 名称
    columnCountry = 国家
    columnFunction = 用途
    columnSource = 载于
    countryNotStated = 未说明国家。
    functionNotStated = 未说明职能。
    statedHere = 本页
    recipientsNotStated = 未说明接收方。

    # Section 5.
    retentionTitle = 5. 我们保存多久
    retentionCaption = 各类数据的终止
    columnScope = 适用于
    columnRetention = 多久
    retentionRights = 您对此类数据享有权利：{link}

    # Section 6.
    conditionsTitle = 6. 对您的要求
    conditionsNone = 本页对您没有要求。
    condition = {label}。{sentence}
    conditionPlain = {label}。
    conditionVariant = {list}。

    # Section 7.
    departuresTitle = 7. 与上级文件的不同
    departuresNone = 本页与其上级文件没有不同。
    departuresCaption = 本页另行规定的事项及原因
    waiversCaption = 被接受的检查结果及原因
    columnDeparture = 不同之处
    columnReason = 原因
    columnRule = 规则
    columnUntil = 截止
    reasonNotStated = 未说明原因。
    waiverForever = 未说明截止日期。
    waiverUntil = 截至{date}
    allData = 本页全部数据

    # Section 8.
    rightsTitle = 8. 您的权利
    rightsNone = 未说明权利。
    rightsGranted = 您享有以下权利：{list}。
    rightsOwed = 须履行以下义务：{list}。
    rightsDeadline = 期限为{period}。

    # Section 9.
    notesTitle = 9. 备注
    notesNone = 没有备注。

    # An agreement.
    clauseHeading = {clause} · {label}
    modulesOfAgreement = 适用本文的模块：{amount}
    agreementAboutTitle = 关于本文
    generalTitle = 条款之外
    clauseEmpty = 本条未说明事实。
    limitIntroduction = 此限度适用于每个模块的数据。

    # The index.
    indexModulesCaption = 全部模块对照
    indexAgreementsTitle = 协议
    indexModulesTitle = 模块
    indexMatrixTitle = 全部数据一览表
    indexMatrixCaption = 各模块的各类数据
    indexMatrixHint = 在窄屏上，此表可横向滚动。
    indexNoModules = 没有模块。
    columnModule = 模块
    columnRevised = 最近修订
    notStated = 未说明

    # The estate: the titles of its pages, and counts.
    browse = 浏览
    allDataTitle = 全部数据
    byCategoryTitle = 按数据种类
    byRegionTitle = 按地区
    bySystemTitle = 按系统
    byRecipientTitle = 按接收方
    glossaryTitle = 术语表
    changeLogTitle = 变更
    feedTitle = Atom 订阅
    feedAuthor = 提供方
    countModules = 模块：{amount}
    countDocuments = 文件：{amount}
    countCategories = 数据种类：{amount}
    countRegions = 地区：{amount}
    countSystems = 系统：{amount}
    countRecipients = 接收方：{amount}
    countSubprocessors = 次级处理者：{amount}
    countTerms = 术语：{amount}

    # The estate: tables.
    columnSystem = 系统
    columnKinds = 数据种类
    columnDocuments = 文件
    columnDocument = 文件
    columnVersion = 版本
    columnLastChange = 变更内容
    categoryListCaption = 各类数据及含有该类数据的文件
    regionListCaption = 各地区及位于该地区的数据种类数
    systemListCaption = 各系统及其中的数据种类数
    recipientListCaption = 处理数据的其他各方
    documentsCaption = 各文件及其中属于此处的数据种类数
    valueCaption = 属于此处的数据
    engagedCaption = 谁代表我们处理数据、在何处以及为何
    changeLogCaption = 各文件及其最近修订
    partOfMatrix = 第 {amount} 部分：{lower} 至 {upper}

    # The estate: what to show of all data.
    filterHint = 所选条件同时生效。若没有数据符合所选组合，表格为空。
    downloadTable = CSV 格式的表格
    filterAll = 全部

    # The estate: how long data outlive the event that decides, in steps.
    bandNotStored = 不存储
    bandUntilEvent = 至某一事件
    bandSevenDays = 某一事件后最多 7 天
    bandThirtyDays = 某一事件后最多 30 天
    bandHalfYear = 某一事件后最多 180 天
    bandLonger = 某一事件后超过 180 天
    bandChosen = 所选期限
    bandOpen = 未说明终点
    longestBand = 最长：{label}

    # The estate: values and summaries.
    chosenBy = 由{chooser}选择
    chosenByOthers = 由他人选择
    summaryHint = 本表为摘要。条件和原因载于各文件的页面。
    summaryTooLong = 属于此处的数据种类很多，本页仅列出文件。各文件的页面列出其数据。
    alsoSubprocessor = 另见：{link}
    subprocessorsNone = 未说明任何次级处理者。

    # The estate: the glossary.
    termPurposes = 目的
    termBases = 法律依据
    termSystems = 系统
    termRegions = 地区
    termParties = 各方
    termObligations = 义务
    termRights = 权利与责任
    termMeasures = 保障措施
    termOthers = 其他术语
    termAliases = 又称：{list}
    termNarrower = 包括：{list}
    termBroader = 属于：{label}
    glossaryHint = 各文件共用这些术语。同一术语在每份文件中含义相同。

    # The estate: changes and search.
    changeLogHint = 按最近修订排列的文件，最新的在前。
    searchLabel = 在本页搜索
    searchFound = 显示 {amount} 项，共 {upper} 项
    pageSearches = 本页不从其他服务器加载任何内容，也不设置 Cookie。唯一的脚本仅在本页内搜索，不发送任何内容。

    # Mentions.
    withArguments = {label}（{list}）
    withElaboration = {label}：{text}
    argumentNamed = {name}：{value}
    basisWithArticle = {label}（{sentence}）
    basisWithInterest = {label}（{sentence}）：{text}
    quotation = “{text}”
    providerObject = 我们
    customerObject = 您
    anyPlace = 由{chooser}选择的地点
    anyRegion = 由{chooser}选择的地区
    anyTarget = 由{chooser}选择的对象

    # Conditions: what stands after “when”, “while” or “unless”.
    conditionGroup = （{condition}）
    conditionNot = 并非{condition}
    conditionOption = 选项“{label}”已开启
    conditionOptionOff = 选项“{label}”已关闭
    conditionPlan = 套餐为“{label}”
    conditionPlanNot = 套餐不是“{label}”
    conditionPlatform = 平台为“{label}”
    conditionPlatformNot = 平台不是“{label}”
    conditionWithin = {period}内{condition}

    # Events: what stands after “until”, “after” or “before”.
    eventEarliest = {list}，以最先发生者为准
    eventLatest = {list}，以最后发生者为准
    eventGroup = （{event}）
    eventDelayed = {event}之后{period}

    # Quantities.
    rangeAmount = {lower}至{upper}
    workingQuantity = {quantity}（仅计工作时间）
    second.other = {amount}秒
    minute.other = {amount}分钟
    hour.other = {amount}小时
    day.other = {amount}天
    week.other = {amount}周
    month.other = {amount}个月
    year.other = {amount}年
    kilobyte.other = {amount}KB
    megabyte.other = {amount}MB
    gigabyte.other = {amount}GB
    terabyte.other = {amount}TB
    workingDay.other = {amount}个工作日

    # Periods that somebody chooses.
    periodFree = 由{chooser}选择的期限
    periodFreeDefault = 由{chooser}选择的期限（未选择时为{fallback}）
    periodRange = 由{chooser}在{period}之间选择的期限
    periodRangeDefault = 由{chooser}在{period}之间选择的期限（未选择时为{fallback}）
    periodList = 由{chooser}选择的{list}
    periodListDefault = 由{chooser}选择的{list}（未选择时为{fallback}）
    periodUpTo = 由{chooser}选择的不超过{period}的期限
    periodUpToDefault = 由{chooser}选择的不超过{period}的期限（未选择时为{fallback}）
    periodChosenOblique = {period}

    # How long data live.
    retainUntil = 我们保存此类数据，直至{event}。
    retainFor = 自{event}起，我们保存此类数据{period}。
    retainForUnanchored = 我们保存此类数据的期限为：{period}。未说明该期限的起点。
    retainChosen = 我们保存此类数据的期限为：{period}。我们不设期限。
    retainAtMost = 自{event}起，我们保存此类数据最多{period}。
    retainAtMostUnanchored = 我们保存此类数据最多{period}。未说明该期限的起点。
    retainAtLeast = 自{event}起，我们保存此类数据至少{period}。
    retainAtLeastUnanchored = 我们保存此类数据至少{period}。未说明该期限的起点。
    retainAsParent = 此类数据适用{parent}的规则。
    retainCriteria = 我们未对此类数据设定期限。由以下标准决定：{text}。
    otherwiseUntil = 否则，我们保存至{event}为止。
    otherwiseFor = 否则，自{event}起，我们保存{period}。
    otherwiseForUnanchored = 否则，我们保存的期限为：{period}。未说明该期限的起点。
    otherwiseChosen = 否则，我们保存的期限为：{period}。我们不设期限。
    otherwiseAtMost = 否则，自{event}起，我们保存最多{period}。
    otherwiseAtMostUnanchored = 否则，我们保存最多{period}。未说明该期限的起点。
    otherwiseAtLeast = 否则，自{event}起，我们保存至少{period}。
    otherwiseAtLeastUnanchored = 否则，我们保存至少{period}。未说明该期限的起点。
    otherwiseAsParent = 否则，适用{parent}的规则。
    otherwiseCriteria = 否则，我们未设定期限。由以下标准决定：{text}。
    retainDepends = 期限取决于{label}。
    retainNoDeadline = 未说明终止的期限。
    retainNotStored = 我们不存储此类数据。
    retainNotStated = 未说明期限。
    retainUnless = 如{condition}，则不适用。
    retainOverlap = 未说明在多项规则同时适用时以哪一项为准。

    # What happens at the end.
    disposeThen = 届时，我们将其{act}。
    disposeThenOpen = 此后，我们将其{act}。未说明期限。
    disposeWithin = 此后，我们在{period}内将其{act}。
    disposeAfter = 此后满{period}时，我们才将其{act}，不提前。
    disposeAfterWithin = 此后满{period}时，我们才将其{act}，不提前，并在其后{deadline}内完成。
    disposeAtOnce = 我们立即将其{act}。
    disposeThenBy = 届时，由{actor}将其{act}。
    disposeThenOpenBy = 此后，由{actor}将其{act}。未说明期限。
    disposeWithinBy = 此后，由{actor}在{period}内将其{act}。
    disposeAfterBy = 此后满{period}时，才由{actor}将其{act}，不提前。
    disposeAfterWithinBy = 此后满{period}时，才由{actor}将其{act}，不提前，并在其后{deadline}内完成。
    disposeAtOnceBy = 由{actor}立即将其{act}。
    disposeAutomatically = 此操作自动进行。
    disposeManually = 此操作由人工进行。
    disposeRolling = 最旧的数据最先处置。
    disposeTo = 数据交给{recipient}。
    hold = 在{condition}期间，不删除任何数据。

    # What a rule applies to.
    scopeAll = 全部此类数据。
    scopePurposes = 仅用于以下目的：{list}。
    scopeSystems = 仅在{list}中。
    scopeParts = 仅适用于{list}。
    scopeCondition = 仅当{condition}时。

    # Retention in a few words, for summaries and tables.
    shortUntil = 至{event}
    shortUntilThen = 至{event}，其后无期限
    shortUntilWithin = 至{event}，其后{deadline}内
    shortUntilAfter = 至{event}，其后满{period}
    shortUntilAfterWithin = 至{event}，其后满{period}并在{deadline}内
    shortUntilAtOnce = 至{event}，立即
    shortFor = 自{event}起{period}
    shortForUnanchored = {period}
    shortAtMost = 自{event}起最多{period}
    shortAtMostUnanchored = 最多{period}
    shortAtLeast = 自{event}起至少{period}
    shortAtLeastUnanchored = 至少{period}
    shortAsParent = 与{parent}相同
    shortCriteria = 仅按标准
    shortNotStored = 不存储
    shortNotCollected = 不收集
    shortNotStated = 未说明
    shortRules = {first}；{rest}
    shortOtherwise = {first}；否则{rest}

    # What follows a fact.
    factParts = 仅适用于{list}。
    factChosen = 适用其中哪些由{chooser}选择。
    factChosenAlone = 由{chooser}选择。
    factExclusive = 没有其他。
    factPurposes = 仅用于以下目的：{list}。
    factPlaces = 仅在{list}。
    factBeneficiaries = 仅对{list}。
    factActors = 适用于由{list}所做的事。
    factExceptions = 不适用于{list}。
    factPrimarily = 首先适用于{list}。
    factBases = 法律依据为：{list}。
    factCondition = 仅当{condition}时。
    factAfter = 仅在{event}之后。
    factBefore = 仅在{event}之前。
    factUntil = 仅至{event}为止。
    factReason = 原因：{text}。
    factOverride = 此处与{parent}不同。
    notStoredBy = 此类数据不由{list}存储。

    # Facts, by verb.
    fact.usedFor = 我们将此类数据用于以下目的：{targets}。
    fact.usedFor.not = 我们不将此类数据用于以下目的：{targets}。
    fact.about = 此类数据涉及{targets}。
    fact.about.not = 此类数据不涉及{targets}。
    fact.givenBy = 此类数据由{targets}提供。
    fact.givenBy.not = 此类数据不由{targets}提供。
    fact.observedBy = 此类数据由{targets}观察得到。
    fact.observedBy.not = 此类数据不由{targets}观察得到。
    fact.generatedBy = 此类数据由{targets}生成。
    fact.generatedBy.not = 此类数据不由{targets}生成。
    fact.derivedFrom = 此类数据得自{targets}。
    fact.derivedFrom.not = 此类数据并非得自{targets}。
    fact.receivedFrom = 此类数据自{targets}接收。
    fact.receivedFrom.not = 此类数据不自{targets}接收。
    fact.collectedBy = 此类数据由{targets}收集。
    fact.collectedBy.not = 此类数据不由{targets}收集。
    fact.storedIn = 我们将此类数据存储在{targets}。
    fact.storedIn.not = 我们不将此类数据存储在{targets}。
    fact.storedTemporarilyIn = 我们将此类数据临时存储在{targets}。
    fact.storedTemporarilyIn.not = 我们不将此类数据临时存储在{targets}。
    fact.storedAndBackedUpIn = 我们将此类数据及其备份存储在{targets}。
    fact.storedAndBackedUpIn.not = 我们不将此类数据或其备份存储在{targets}。
    fact.storedAndBackedUpTemporarilyIn = 我们将此类数据及其备份临时存储在{targets}。
    fact.storedAndBackedUpTemporarilyIn.not = 我们不将此类数据或其备份临时存储在{targets}。
    fact.backedUpIn = 我们将此类数据的备份保存在{targets}。
    fact.backedUpIn.not = 我们不将此类数据的备份保存在{targets}。
    fact.processedIn = 我们在{targets}处理此类数据。
    fact.processedIn.not = 我们不在{targets}处理此类数据。
    fact.viewedIn = 此类数据在{targets}中被查看。
    fact.viewedIn.not = 此类数据不在{targets}中被查看。
    fact.accessedBy = 此类数据由{targets}访问。
    fact.accessedBy.not = 此类数据不由{targets}访问。
    fact.controlledBy = 此类数据由{targets}控制。
    fact.controlledBy.not = 此类数据不由{targets}控制。
    fact.managedBy = 此类数据由{targets}管理。
    fact.managedBy.not = 此类数据不由{targets}管理。
    fact.performedBy = 处理由{targets}执行。
    fact.performedBy.not = 处理不由{targets}执行。
    fact.sharedWith = 我们与以下各方共享此类数据：{targets}。
    fact.sharedWith.not = 我们不与以下各方共享此类数据：{targets}。
    fact.integratedWith = 此类数据与{targets}一并使用。
    fact.integratedWith.not = 此类数据不与{targets}一并使用。
    fact.transformedInto = 此类数据被转换为{targets}。
    fact.transformedInto.not = 此类数据不被转换为{targets}。
    fact.excludedFrom = 此类数据被排除在{targets}之外。
    fact.excludedFrom.not = 此类数据不被排除在{targets}之外。
    fact.engages = 我们委托{targets}。
    fact.engages.not = 我们不委托{targets}。
    fact.features = 本文涵盖{targets}。
    fact.features.not = 本文不涵盖{targets}。
    fact.regions = 地区为：{targets}。
    fact.regions.not = 不使用以下地区：{targets}。
    fact.availableIn = 该功能在{targets}提供。
    fact.availableIn.not = 该功能不在{targets}提供。
    fact.incorporates = 以下是本文的组成部分：{targets}。
    fact.incorporates.not = 以下不是本文的组成部分：{targets}。
    fact.prevailsOver = 本文优先于{targets}。
    fact.prevailsOver.not = 本文不优先于{targets}。
    fact.transferredUnder = 数据传输依据{targets}。
    fact.transferredUnder.not = 数据传输不依据{targets}。
    fact.securedBy = 数据以如下方式保护：{targets}。
    fact.securedBy.not = 数据不以如下方式保护：{targets}。
    fact.stored = 此类数据会被存储。
    fact.stored.not = 此类数据不会被存储。
    fact.collected = 此类数据会被收集。
    fact.collected.not = 此类数据不会被收集。
    fact.listed = 上级文件列出本文。
    fact.listed.not = 上级文件未列出本文。
    fact.applies = 本文适用。
    fact.applies.not = 本文不适用。
    flowDescription = 各类数据的存放位置和区域示意图。其后的表格以文字说明同样内容。
    flowChosen = 由{chooser}选择
    clausesOfParent = 本页所称条款均为{parent}的条款。
    clauseOfParent = 第 {clause} 条
    machineReadableVocabulary = 以 W3C 数据隐私词汇表表述的相同事实：{link}
    changesTitle = 变更内容
    changesCaption = 本文与先前不同之处
    changesSince = 自以下文本以来的变更：{text}
    changesSinceEarlier = 自较早文本以来的变更
    changesNone = 此后没有事实发生变更。
    changesExplanation = “放宽”指：我们可以对数据做更多处理或保存更久，对您的要求增多，或您的决定权减少。“收紧”则相反。
    columnChange = 变更
    columnEffect = 影响
    effectWider = 放宽
    effectNarrower = 收紧
    effectOther = 有变更
    changeAdded = 新增：
    changeRemoved = 不再有：
    changeBefore = 先前：
    changeNow = 现在：
    changeCategoryAdded = 我们现在处理此类数据。
    changeCategoryRemoved = 我们不再处理此类数据。

    """#
