// swift-format-ignore-file

/// The file `ja.templates`, as it stands; a test keeps the two equal and says how to renew this copy.
let japaneseTemplates: StaticString = #"""
    # ページの日本語の文。各文の意味は en.templates にあります。
    #
    # 出来事は「…時点」で終わる名詞句、状況は「…場合」で終わる名詞句です。目的は名詞句、データの最後は「削除」のような名詞です。

    # The locale.
    language = ja
    languageName = 日本語
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
    listAndPair = {first}および{rest}
    listAndMore = {first}、{rest}
    listAndLast = {first}および{rest}
    listOrPair = {first}または{rest}
    listOrMore = {first}、{rest}
    listOrLast = {first}または{rest}
    sentencePair = {first}{rest}
    withSource = {first}（{link}）

    # Around every page.
    skipLink = 本文へ移動
    allDocuments = すべての開示
    onThisPage = このページの内容
    modulePageTitle = {label}：お客様のデータ
    modulePageTitleWithParent = {label}：お客様のデータ – {parent}
    indexPageTitle = データに関する開示
    headerVersion = 第 {version} 版
    headerEffective = {date}から有効
    headerRevised = 最終改訂 {date}
    headerReviewed = 最終確認 {date}
    headerPrevailing = 優先する言語：{text}
    headerPublished = 公開先：{text}
    firstVersion = 最初に公開された版
    roleProcessor = 当社はお客様の処理者として行動します。「お客様」とは、この機能を利用する顧客を指します。
    roleController = 当社は管理者として行動します。「お客様」とは、データの本人を指します。
    roleUnknown = 当社が処理者と管理者のどちらとして行動するかは、このページに記載されていません。
    partOfParent = このページは{parent}の一部です。記載のない事項は{parent}のとおりです。
    asInParent = {parent}のとおり
    asInParentClause = {parent}、第 {clause} 条
    pageCollectsNothing = このページは他のサーバーから何も読み込まず、スクリプトを実行せず、Cookie を設定しません。
    generatedText = このページの文は、記載された事実から生成されたもので、これが全文です。
    machineReadable = 機械向けの同じ事実：{link}
    machineReadableLink = policy.json
    languages = 言語
    translationStatus = この翻訳は機械によるもので、人による確認を受けていません。英語の文が正文です。
    translationGaps = このページで英語のまま表示されている文：{amount} 件。

    # At a glance.
    glanceTitle = 概要
    glanceWhat = 処理するもの
    glanceWhy = 理由
    glanceWhere = 場所
    glanceHowLong = 期間
    glanceWho = ほかの関係者
    glanceConditions = お客様の義務
    glanceRights = お客様の権利
    glanceWatch = ご注意
    glanceRule = {label}：{rule}
    glanceDepartures = このページは{parent}と異なる点があります。第 7 節をご覧ください。
    glanceChoices = データの場所の一部を選ぶ者：{chooser}。第 3 節をご覧ください。
    glanceNothing = データは記載されていません。
    glanceSubprocessors = 再委託先。第 4 節をご覧ください。
    glanceNobody = 誰も記載されていません。

    # Section 1.
    aboutTitle = 1. この文書について
    contact = 連絡先：{text}
    contactFor = {list}の連絡先：{text}
    contactsOfParent = {parent}に記載された連絡先：

    # Section 2.
    processingTitle = 2. 処理するものとその理由
    processingCaption = データの種類ごとの目的
    fieldsTitle = データの種類ごとの詳細
    fieldsCaption = データの種類ごとの内容
    originTitle = データの出所
    originCaption = 誰のデータで、どこから得たか
    columnData = データ
    columnPurpose = 目的
    columnBasis = 法的根拠
    columnDetails = 詳細
    columnOrigin = 出所
    subcategory = {outer} › {label}
    purposeNegated = この目的には使用しません：{label}
    purposeNotStated = 目的は記載されていません。
    basisNotStated = 法的根拠は記載されていません。
    notCollected = このデータは収集しません。
    fieldsNotStated = 詳細は記載されていません。
    fieldsOpen = この種類にはほかの詳細もあります。
    fieldsChosen = このうちどれが含まれるかを選ぶ者：{chooser}。
    fieldsInside = この下に挙げる種類のデータからなります。
    field = {label}：{kind}
    fieldWithRemarks = {label}：{kind}（{list}）
    fieldFacts = {first}。{rest}
    fieldSecret = 秘密として扱う
    fieldSensitive = 特別な種類の個人データ
    fieldCondition = {condition}に限る
    kindList = {kind}の一覧
    kindValues = 次のいずれか：{list}

    # Section 3.
    placesTitle = 3. 保存場所と処理場所
    placesCaption = データの種類ごとの場所
    placesElsewhere = このページのすべてのデータについて
    columnPlace = どこで何をするか
    columnRegion = 地域
    placeNotStated = 場所は記載されていません。
    regionNotStated = 地域は記載されていません。
    regionNone = 該当する地域はありません。

    # Section 4.
    recipientsTitle = 4. ほかに受け取る者、取り扱う者
    recipientsCaption = データの種類ごとに、ほかに取り扱う者
    subprocessorsCaption = 再委託先
    columnRecipient = 誰がどのように
    columnName = 名称
    columnCountry = 国
    columnFunction = 役割
    columnSource = 記載箇所
    countryNotStated = 国は記載されていません。
    functionNotStated = 役割は記載されていません。
    statedHere = このページ
    recipientsNotStated = 受領者は記載されていません。

    # Section 5.
    retentionTitle = 5. 保存期間
    retentionCaption = データの種類ごとの終わり
    columnScope = 対象
    columnRetention = 期間
    retentionRights = このデータに対するお客様の権利：{link}

    # Section 6.
    conditionsTitle = 6. お客様に求められること
    conditionsNone = このページはお客様に何も求めません。
    condition = {label}。{sentence}
    conditionPlain = {label}。
    conditionVariant = {list}。

    # Section 7.
    departuresTitle = 7. 上位文書との違い
    departuresNone = このページは上位文書と異なりません。
    departuresCaption = このページが別に定めることとその理由
    waiversCaption = 受け入れられた指摘とその理由
    columnDeparture = 違い
    columnReason = 理由
    columnRule = 規則
    columnUntil = 期限
    reasonNotStated = 理由は記載されていません。
    waiverForever = 期限は記載されていません。
    waiverUntil = {date}まで
    allData = このページのすべてのデータ

    # Section 8.
    rightsTitle = 8. お客様の権利
    rightsNone = 権利は記載されていません。
    rightsGranted = お客様には次の権利があります：{list}。
    rightsOwed = 次の義務があります：{list}。
    rightsDeadline = 期限は{period}です。

    # Section 9.
    notesTitle = 9. 注記
    notesNone = 注記はありません。

    # An agreement.
    clauseHeading = {clause} · {label}
    modulesOfAgreement = この文書が適用されるモジュール：{amount}
    agreementAboutTitle = この文書について
    generalTitle = 条項以外
    clauseEmpty = この条項は事実を記載していません。
    limitIntroduction = すべてのモジュールのデータに、この限度が適用されます。

    # The index.
    indexModulesCaption = すべてのモジュールの一覧
    indexAgreementsTitle = 契約
    indexModulesTitle = モジュール
    indexMatrixTitle = すべてのデータの表
    indexMatrixCaption = モジュールごとのデータの種類
    indexMatrixHint = 狭い画面では、この表を横に動かせます。
    indexNoModules = モジュールはありません。
    columnModule = モジュール
    columnRevised = 最終改訂
    notStated = 記載なし

    # The estate: the titles of its pages, and counts.
    browse = 一覧
    allDataTitle = すべてのデータ
    byCategoryTitle = データの種類別
    byRegionTitle = 地域別
    bySystemTitle = システム別
    byRecipientTitle = 受領者別
    glossaryTitle = 用語集
    changeLogTitle = 変更履歴
    feedTitle = Atom フィード
    feedAuthor = 提供者
    countModules = モジュール：{amount}
    countDocuments = 文書：{amount}
    countCategories = データの種類：{amount}
    countRegions = 地域：{amount}
    countSystems = システム：{amount}
    countRecipients = 受領者：{amount}
    countSubprocessors = 再委託先：{amount}
    countTerms = 用語：{amount}

    # The estate: tables.
    columnSystem = システム
    columnKinds = データの種類
    columnDocuments = 文書
    columnDocument = 文書
    columnVersion = 版
    columnLastChange = 変更内容
    categoryListCaption = データの種類と、それを含む文書
    regionListCaption = 各地域と、そこにあるデータの種類の数
    systemListCaption = 各システムと、その中にあるデータの種類の数
    recipientListCaption = データを扱うすべての第三者
    documentsCaption = 各文書と、ここに属するデータの種類の数
    valueCaption = ここに属するデータ
    engagedCaption = 当社に代わってデータを扱う者、その国と目的
    changeLogCaption = 各文書とその最終改訂
    partOfMatrix = 第 {amount} 部：{lower} から {upper} まで

    # The estate: what to show of all data.
    filterHint = 選択はすべて同時に効きます。該当するデータがない組み合わせでは、表は空になります。
    downloadTable = CSV 形式の表
    filterAll = すべて

    # The estate: how long data outlive the event that decides, in steps.
    bandNotStored = 保存しない
    bandUntilEvent = ある出来事まで
    bandSevenDays = 出来事から 7 日以内
    bandThirtyDays = 出来事から 30 日以内
    bandHalfYear = 出来事から 180 日以内
    bandLonger = 出来事から 180 日を超える
    bandChosen = 選ばれた期間
    bandOpen = 終わりの記載なし
    longestBand = 最長：{label}

    # The estate: values and summaries.
    chosenBy = {chooser}が選択
    chosenByOthers = 他者が選択
    summaryHint = この表は要約です。条件と理由は各文書のページにあります。
    summaryTooLong = ここに属するデータの種類は多いため、このページは文書だけを挙げます。各文書のページにそのデータがあります。
    alsoSubprocessor = こちらにも記載：{link}
    subprocessorsNone = 再委託先の記載はありません。

    # The estate: the glossary.
    termPurposes = 目的
    termBases = 法的根拠
    termSystems = システム
    termRegions = 地域
    termParties = 当事者
    termObligations = 義務
    termRights = 権利と責務
    termMeasures = 保護措置
    termOthers = その他の用語
    termAliases = 別名：{list}
    termNarrower = 含むもの：{list}
    termBroader = 属する先：{label}
    glossaryHint = これらの用語は文書に共通です。用語の意味はどの文書でも同じです。

    # The estate: changes and search.
    changeLogHint = 最終改訂の新しい順に並べた文書です。
    searchLabel = このページ内を検索
    searchFound = {upper} 件中 {amount} 件を表示
    pageSearches = このページは他のサーバーから何も読み込まず、Cookie を設定しません。唯一のスクリプトはこのページ内を検索し、何も送信しません。

    # Mentions.
    withArguments = {label}（{list}）
    withElaboration = {label}：{text}
    argumentNamed = {name}：{value}
    basisWithArticle = {label}（{sentence}）
    basisWithInterest = {label}（{sentence}）：{text}
    quotation = 「{text}」
    providerObject = 当社
    customerObject = お客様
    anyPlace = {chooser}が選ぶ場所
    anyRegion = {chooser}が選ぶ地域
    anyTarget = {chooser}が選ぶもの

    # Conditions: what stands after “when”, “while” or “unless”.
    conditionGroup = （{condition}）
    conditionNot = 次に当てはまらない場合「{condition}」
    conditionOption = オプション「{label}」がオンの場合
    conditionOptionOff = オプション「{label}」がオフの場合
    conditionPlan = プランが「{label}」の場合
    conditionPlanNot = プランが「{label}」でない場合
    conditionPlatform = プラットフォームが「{label}」の場合
    conditionPlatformNot = プラットフォームが「{label}」でない場合
    conditionWithin = {period}以内に次に当てはまる場合「{condition}」

    # Events: what stands after “until”, “after” or “before”.
    eventEarliest = {list}のうち最も早いもの
    eventLatest = {list}のうち最も遅いもの
    eventGroup = （{event}）
    eventDelayed = {event}から{period}が経過した時点

    # Quantities.
    rangeAmount = {lower}～{upper}
    workingQuantity = {quantity}（稼働時間のみで数える）
    second.other = {amount}秒
    minute.other = {amount}分
    hour.other = {amount}時間
    day.other = {amount}日
    week.other = {amount}週間
    month.other = {amount}か月
    year.other = {amount}年
    kilobyte.other = {amount}KB
    megabyte.other = {amount}MB
    gigabyte.other = {amount}GB
    terabyte.other = {amount}TB
    workingDay.other = {amount}営業日

    # Periods that somebody chooses.
    periodFree = {chooser}が選ぶ期間
    periodFreeDefault = {chooser}が選ぶ期間（選ばない場合は{fallback}）
    periodRange = {chooser}が選ぶ{period}の期間
    periodRangeDefault = {chooser}が選ぶ{period}の期間（選ばない場合は{fallback}）
    periodList = {chooser}が選ぶ{list}
    periodListDefault = {chooser}が選ぶ{list}（選ばない場合は{fallback}）
    periodUpTo = {chooser}が選ぶ最長{period}の期間
    periodUpToDefault = {chooser}が選ぶ最長{period}の期間（選ばない場合は{fallback}）
    periodChosenOblique = {period}

    # How long data live.
    retainUntil = 当社はこのデータを{event}まで保存します。
    retainFor = 当社はこのデータを{event}から{period}の間、保存します。
    retainForUnanchored = 当社はこのデータを{period}の間、保存します。この期間の始まりは記載されていません。
    retainChosen = 当社はこのデータを{period}の間、保存します。当社は期間を定めません。
    retainAtMost = 当社はこのデータを{event}から最長{period}の間、保存します。
    retainAtMostUnanchored = 当社はこのデータを最長{period}の間、保存します。この期間の始まりは記載されていません。
    retainAtLeast = 当社はこのデータを{event}から少なくとも{period}の間、保存します。
    retainAtLeastUnanchored = 当社はこのデータを少なくとも{period}の間、保存します。この期間の始まりは記載されていません。
    retainAsParent = このデータには{parent}の規則が適用されます。
    retainCriteria = 当社はこのデータに期間を定めません。次の基準によります：{text}。
    otherwiseUntil = そうでなければ、当社は{event}まで保存します。
    otherwiseFor = そうでなければ、当社は{event}から{period}の間、保存します。
    otherwiseForUnanchored = そうでなければ、当社は{period}の間、保存します。この期間の始まりは記載されていません。
    otherwiseChosen = そうでなければ、当社は{period}の間、保存します。当社は期間を定めません。
    otherwiseAtMost = そうでなければ、当社は{event}から最長{period}の間、保存します。
    otherwiseAtMostUnanchored = そうでなければ、当社は最長{period}の間、保存します。この期間の始まりは記載されていません。
    otherwiseAtLeast = そうでなければ、当社は{event}から少なくとも{period}の間、保存します。
    otherwiseAtLeastUnanchored = そうでなければ、当社は少なくとも{period}の間、保存します。この期間の始まりは記載されていません。
    otherwiseAsParent = そうでなければ、{parent}の規則が適用されます。
    otherwiseCriteria = そうでなければ、当社は期間を定めません。次の基準によります：{text}。
    retainDepends = 期間は{label}によります。
    retainNoDeadline = 終わりの期限は記載されていません。
    retainNotStored = 当社はこのデータを保存しません。
    retainNotStated = 期間は記載されていません。
    retainUnless = 次の場合は適用されません：{condition}。
    retainOverlap = 複数の規則が当てはまる場合にどれが適用されるかは記載されていません。

    # What happens at the end.
    disposeThen = その時点で当社が{act}します。
    disposeThenOpen = その後、当社が{act}します。期限は記載されていません。
    disposeWithin = その後{period}以内に当社が{act}します。
    disposeAfter = その後{period}が経過してから当社が{act}し、それより前には行いません。
    disposeAfterWithin = その後{period}が経過してから、さらに{deadline}以内に当社が{act}し、それより前には行いません。
    disposeAtOnce = 当社が直ちに{act}します。
    disposeThenBy = その時点で{act}を行います。担当：{actor}。
    disposeThenOpenBy = その後、{act}を行います。期限は記載されていません。担当：{actor}。
    disposeWithinBy = その後{period}以内に{act}を行います。担当：{actor}。
    disposeAfterBy = その後{period}が経過してから{act}を行い、それより前には行いません。担当：{actor}。
    disposeAfterWithinBy = その後{period}が経過してから、さらに{deadline}以内に{act}を行い、それより前には行いません。担当：{actor}。
    disposeAtOnceBy = 直ちに{act}を行います。担当：{actor}。
    disposeAutomatically = これは自動的に行われます。
    disposeManually = これは手作業で行われます。
    disposeRolling = 最も古いデータから先に行われます。
    disposeTo = データの渡し先：{recipient}。
    hold = 次の状況が続く間は何も削除されません：{condition}。

    # What a rule applies to.
    scopeAll = このデータのすべて。
    scopePurposes = 次の目的のみ：{list}。
    scopeSystems = 次の場所のみ：{list}。
    scopeParts = 次のもののみ：{list}。
    scopeCondition = 次の場合のみ：{condition}。

    # Retention in a few words, for summaries and tables.
    shortUntil = {event}まで
    shortUntilThen = {event}まで、その後の期限なし
    shortUntilWithin = {event}まで、その後{deadline}以内
    shortUntilAfter = {event}まで、その後{period}
    shortUntilAfterWithin = {event}まで、その後{period}、さらに{deadline}以内
    shortUntilAtOnce = {event}まで、その後直ちに
    shortFor = {event}から{period}
    shortForUnanchored = {period}
    shortAtMost = {event}から最長{period}
    shortAtMostUnanchored = 最長{period}
    shortAtLeast = {event}から少なくとも{period}
    shortAtLeastUnanchored = 少なくとも{period}
    shortAsParent = {parent}のとおり
    shortCriteria = 基準のみによる
    shortNotStored = 保存しない
    shortNotCollected = 収集しない
    shortNotStated = 記載なし
    shortRules = {first}；{rest}
    shortOtherwise = {first}；そうでなければ{rest}

    # What follows a fact.
    factParts = 次のもののみ：{list}。
    factChosen = どれが当てはまるかを選ぶ者：{chooser}。
    factChosenAlone = これを選ぶ者：{chooser}。
    factExclusive = ほかにはありません。
    factPurposes = 次の目的のみ：{list}。
    factPlaces = 次の場所のみ：{list}。
    factBeneficiaries = 次の者に対してのみ：{list}。
    factActors = 次の者が行うことに当てはまります：{list}。
    factExceptions = 次には当てはまりません：{list}。
    factPrimarily = 主に次に当てはまります：{list}。
    factBases = 法的根拠：{list}。
    factCondition = 次の場合のみ：{condition}。
    factAfter = {event}より後に限ります。
    factBefore = {event}より前に限ります。
    factUntil = {event}までに限ります。
    factReason = 理由：{text}。
    factOverride = これは{parent}と異なります。
    notStoredBy = このデータを保存しない者：{list}。

    # Facts, by verb.
    fact.usedFor = 当社はこのデータを次の目的に使用します：{targets}。
    fact.usedFor.not = 当社はこのデータを次の目的に使用しません：{targets}。
    fact.about = このデータは{targets}に関するものです。
    fact.about.not = このデータは{targets}に関するものではありません。
    fact.givenBy = このデータは{targets}から提供されます。
    fact.givenBy.not = このデータは{targets}から提供されません。
    fact.observedBy = このデータは{targets}が観測します。
    fact.observedBy.not = このデータは{targets}が観測しません。
    fact.generatedBy = このデータは{targets}が生成します。
    fact.generatedBy.not = このデータは{targets}が生成しません。
    fact.derivedFrom = このデータは{targets}から導かれます。
    fact.derivedFrom.not = このデータは{targets}から導かれません。
    fact.receivedFrom = このデータは{targets}から受け取ります。
    fact.receivedFrom.not = このデータは{targets}から受け取りません。
    fact.collectedBy = このデータは{targets}が収集します。
    fact.collectedBy.not = このデータは{targets}が収集しません。
    fact.storedIn = 当社はこのデータを{targets}に保存します。
    fact.storedIn.not = 当社はこのデータを{targets}に保存しません。
    fact.storedTemporarilyIn = 当社はこのデータを{targets}に一時的に保存します。
    fact.storedTemporarilyIn.not = 当社はこのデータを{targets}に一時的に保存しません。
    fact.storedAndBackedUpIn = 当社はこのデータとそのバックアップを{targets}に保存します。
    fact.storedAndBackedUpIn.not = 当社はこのデータもそのバックアップも{targets}に保存しません。
    fact.storedAndBackedUpTemporarilyIn = 当社はこのデータとそのバックアップを{targets}に一時的に保存します。
    fact.storedAndBackedUpTemporarilyIn.not = 当社はこのデータもそのバックアップも{targets}に一時的に保存しません。
    fact.backedUpIn = 当社はこのデータのバックアップを{targets}に保管します。
    fact.backedUpIn.not = 当社はこのデータのバックアップを{targets}に保管しません。
    fact.processedIn = 当社はこのデータを{targets}で処理します。
    fact.processedIn.not = 当社はこのデータを{targets}で処理しません。
    fact.viewedIn = このデータは{targets}で閲覧されます。
    fact.viewedIn.not = このデータは{targets}で閲覧されません。
    fact.accessedBy = このデータには{targets}がアクセスします。
    fact.accessedBy.not = このデータには{targets}がアクセスしません。
    fact.controlledBy = このデータは{targets}が管理者として管理します。
    fact.controlledBy.not = このデータは{targets}が管理者として管理しません。
    fact.managedBy = このデータは{targets}が運用します。
    fact.managedBy.not = このデータは{targets}が運用しません。
    fact.performedBy = 処理は{targets}が行います。
    fact.performedBy.not = 処理は{targets}が行いません。
    fact.sharedWith = 当社はこのデータを{targets}と共有します。
    fact.sharedWith.not = 当社はこのデータを{targets}と共有しません。
    fact.integratedWith = このデータは{targets}と併せて使用されます。
    fact.integratedWith.not = このデータは{targets}と併せて使用されません。
    fact.transformedInto = このデータは{targets}に変換されます。
    fact.transformedInto.not = このデータは{targets}に変換されません。
    fact.excludedFrom = このデータは{targets}から除外されます。
    fact.excludedFrom.not = このデータは{targets}から除外されません。
    fact.engages = 当社は{targets}に委託します。
    fact.engages.not = 当社は{targets}に委託しません。
    fact.features = この文書は{targets}を対象とします。
    fact.features.not = この文書は{targets}を対象としません。
    fact.regions = 地域：{targets}。
    fact.regions.not = 使用しない地域：{targets}。
    fact.availableIn = この機能を利用できる地域：{targets}。
    fact.availableIn.not = この機能を利用できない地域：{targets}。
    fact.incorporates = この文書の一部であるもの：{targets}。
    fact.incorporates.not = この文書の一部でないもの：{targets}。
    fact.prevailsOver = この文書は{targets}に優先します。
    fact.prevailsOver.not = この文書は{targets}に優先しません。
    fact.transferredUnder = データの移転は{targets}に基づきます。
    fact.transferredUnder.not = データの移転は{targets}に基づきません。
    fact.securedBy = データの保護手段：{targets}。
    fact.securedBy.not = データの保護手段でないもの：{targets}。
    fact.stored = このデータは保存されます。
    fact.stored.not = このデータは保存されません。
    fact.collected = このデータは収集されます。
    fact.collected.not = このデータは収集されません。
    fact.listed = 上位文書はこの文書を掲げています。
    fact.listed.not = 上位文書はこの文書を掲げていません。
    fact.applies = この文書は適用されます。
    fact.applies.not = この文書は適用されません。
    flowDescription = 各種類のデータの保存場所と地域を示す図です。後の表が同じ内容を言葉で述べます。
    flowChosen = {chooser}が選択
    clausesOfParent = このページに挙げる条は{parent}の条です。
    clauseOfParent = 第{clause}条
    machineReadableVocabulary = W3Cのデータプライバシー語彙による同じ事実：{link}
    changesTitle = 変更点
    changesCaption = この文書が以前と異なる点
    changesSince = 次の文書からの変更：{text}
    changesSinceEarlier = 以前の文書からの変更
    changesNone = それ以降、変わった事実はありません。
    changesExplanation = 「拡大」とは、当社がデータについてできることが増える、保存が長くなる、お客様に求めることが増える、またはお客様の決定権が減ることです。「縮小」はその反対です。
    columnChange = 変更
    columnEffect = 影響
    effectWider = 拡大
    effectNarrower = 縮小
    effectOther = 変更
    changeAdded = 新規：
    changeRemoved = 廃止：
    changeBefore = 以前：
    changeNow = 現在：
    changeCategoryAdded = 当社はこの種類のデータを新たに処理します。
    changeCategoryRemoved = 当社はこの種類のデータを処理しなくなりました。

    """#
