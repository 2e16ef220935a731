// swift-format-ignore-file

/// The file `ar.templates`, as it stands; a test keeps the two equal and says how to renew this copy.
let arabicTemplates: StaticString = #"""
    # جمل الصفحات بالعربية. معنى كل جملة مذكور في en.templates.
    #
    # الأحداث والأحوال مصادر تأتي بعد «حتى» و«بعد» و«قبل» و«في حالة». والأغراض ومآل البيانات مصادر أيضًا.
    # الصيغة الثانية للمدد هي صيغة الجر.

    # The locale.
    language = ar
    languageName = العربية
    direction = rtl
    pluralRule = arabic
    quantityForms = plain, oblique
    dateFormat = {day} {month} {year}
    month1 = يناير
    month2 = فبراير
    month3 = مارس
    month4 = أبريل
    month5 = مايو
    month6 = يونيو
    month7 = يوليو
    month8 = أغسطس
    month9 = سبتمبر
    month10 = أكتوبر
    month11 = نوفمبر
    month12 = ديسمبر

    # Lists, and sentences one after another.  Only the text between the two places counts.
    listAndPair = {first} و{rest}
    listAndMore = {first}، {rest}
    listAndLast = {first}، و{rest}
    listOrPair = {first} أو {rest}
    listOrMore = {first}، {rest}
    listOrLast = {first}، أو {rest}
    sentencePair = {first} {rest}
    withSource = {first} ({link})

    # Around every page.
    skipLink = الانتقال إلى المحتوى الرئيسي
    allDocuments = كل البيانات المفصح عنها
    onThisPage = في هذه الصفحة
    modulePageTitle = {label}: بياناتك
    modulePageTitleWithParent = {label}: بياناتك – {parent}
    indexPageTitle = الإفصاح عن البيانات
    headerVersion = الإصدار {version}
    headerEffective = سارٍ من {date}
    headerRevised = آخر تعديل {date}
    headerReviewed = آخر مراجعة {date}
    headerPrevailing = اللغة المعتمدة: {text}
    headerPublished = منشور في {text}
    firstVersion = أول نسخة منشورة
    roleProcessor = نعمل بصفتنا معالجًا للبيانات لحسابك. والمقصود بالمخاطب العميل الذي يستخدم الميزة.
    roleController = نعمل بصفتنا متحكمًا في البيانات. والمقصود بالمخاطب الشخص الذي تخصه البيانات.
    roleUnknown = لا تذكر هذه الصفحة هل نعمل بصفتنا معالجًا للبيانات أم متحكمًا فيها.
    partOfParent = هذه الصفحة جزء من: {parent}. وما لا تذكره فهو كما في: {parent}.
    asInParent = كما في: {parent}
    asInParentClause = {parent}، البند {clause}
    pageCollectsNothing = لا تحمّل هذه الصفحة شيئًا من خوادم أخرى، ولا تشغّل أي برنامج نصي، ولا تضع ملفات تعريف ارتباط.
    generatedText = أُنشئت جمل هذه الصفحة من الوقائع المذكورة، وهي النص كله.
    machineReadable = الوقائع نفسها للآلات: {link}
    machineReadableLink = policy.json
    languages = اللغات
    translationStatus = أنجزت هذه الترجمة آلة ولم يراجعها أحد. والنص الإنجليزي هو المعتمد.
    translationGaps = عدد نصوص هذه الصفحة المعروضة بالإنجليزية: {amount}.

    # At a glance.
    glanceTitle = لمحة سريعة
    glanceWhat = ما نعالجه
    glanceWhy = لماذا
    glanceWhere = أين
    glanceHowLong = كم من الوقت
    glanceWho = من غيرنا
    glanceConditions = المطلوب منك
    glanceRights = حقوقك
    glanceWatch = يُرجى الانتباه
    glanceRule = {label}: {rule}
    glanceDepartures = تخالف هذه الصفحة النص التالي: {parent}. انظر القسم 7.
    glanceChoices = جزء من أماكن البيانات يختاره: {chooser}. انظر القسم 3.
    glanceNothing = لم تُذكر أي بيانات.
    glanceSubprocessors = المعالجون من الباطن. انظر القسم 4.
    glanceNobody = لم يُذكر أحد.

    # Section 1.
    aboutTitle = 1. عن هذا النص
    contact = للتواصل: {text}
    contactFor = للتواصل بشأن {list}: {text}
    contactsOfParent = جهات التواصل المذكورة في النص التالي: {parent}

    # Section 2.
    processingTitle = 2. ما نعالجه ولماذا
    processingCaption = كل نوع من البيانات مع كل غرض من أغراضه
    fieldsTitle = تفاصيل كل نوع من البيانات
    fieldsCaption = مم يتكون كل نوع من البيانات
    originTitle = من أين تأتي البيانات
    originCaption = لمن البيانات ومن أين تأتي
    columnData = البيانات
    columnPurpose = الغرض
    columnBasis = الأساس القانوني
    columnDetails = التفاصيل
    columnOrigin = المصدر
    subcategory = {outer} › {label}
    purposeNegated = ليس لهذا الغرض: {label}
    purposeNotStated = لم يُذكر أي غرض.
    basisNotStated = لم يُذكر أي أساس قانوني.
    notCollected = لا نجمع هذه البيانات.
    fieldsNotStated = لم تُذكر أي تفاصيل.
    fieldsOpen = توجد تفاصيل أخرى من هذا النوع.
    fieldsChosen = ما يرد منها يختاره: {chooser}.
    fieldsInside = يتكون من أنواع البيانات المدرجة تحته.
    field = {label}: {kind}
    fieldWithRemarks = {label}: {kind} ({list})
    fieldFacts = {first}. {rest}
    fieldSecret = يُحفظ سرًّا
    fieldSensitive = فئة خاصة من البيانات الشخصية
    fieldCondition = فقط عند {condition}
    kindList = قائمة: {kind}
    kindValues = إحدى القيم التالية: {list}

    # Section 3.
    placesTitle = 3. أين تُخزَّن وتُعالَج
    placesCaption = أماكن كل نوع من البيانات
    placesElsewhere = لجميع بيانات هذه الصفحة
    columnPlace = ما يحدث وأين
    columnRegion = المنطقة
    placeNotStated = لم يُذكر أي مكان.
    regionNotStated = لم تُذكر أي منطقة.
    regionNone = لا تنطبق أي منطقة.

    # Section 4.
    recipientsTitle = 4. من غيرنا يتعامل معها
    recipientsCaption = الآخرون الذين يتعاملون مع كل نوع من البيانات
    subprocessorsCaption = المعالجون من الباطن
    columnRecipient = من وكيف
    columnName = الاسم
    columnCountry = البلد
    columnFunction = لأي غرض
    columnSource = مذكور
    countryNotStated = لم يُذكر أي بلد.
    functionNotStated = لم تُذكر أي وظيفة.
    statedHere = في هذه الصفحة
    recipientsNotStated = لم يُذكر أي متلقٍّ.

    # Section 5.
    retentionTitle = 5. كم من الوقت نحتفظ بها
    retentionCaption = نهاية كل نوع من البيانات
    columnScope = يسري على
    columnRetention = كم من الوقت
    retentionRights = لك حقوق في هذه البيانات: {link}

    # Section 6.
    conditionsTitle = 6. ما المطلوب منك
    conditionsNone = لا تطلب هذه الصفحة منك شيئًا.
    condition = {label}. {sentence}
    conditionPlain = {label}.
    conditionVariant = {list}.

    # Section 7.
    departuresTitle = 7. ما يخالف النص الأصل
    departuresNone = لا تخالف هذه الصفحة نصها الأصل.
    departuresCaption = ما تذكره هذه الصفحة على نحو مختلف، وسببه
    waiversCaption = الملاحظات التي قُبلت، وسببها
    columnDeparture = المخالفة
    columnReason = السبب
    columnRule = القاعدة
    columnUntil = حتى
    reasonNotStated = لم يُذكر أي سبب.
    waiverForever = لم تُذكر أي نهاية.
    waiverUntil = حتى {date}
    allData = جميع بيانات هذه الصفحة

    # Section 8.
    rightsTitle = 8. حقوقك
    rightsNone = لم يُذكر أي حق.
    rightsGranted = لك الحقوق التالية: {list}.
    rightsOwed = تجب الواجبات التالية: {list}.
    rightsDeadline = المهلة هي {period}.

    # Section 9.
    notesTitle = 9. ملاحظات
    notesNone = لا توجد ملاحظات.

    # An agreement.
    clauseHeading = {clause} · {label}
    modulesOfAgreement = الوحدات الخاضعة لهذا النص: {amount}
    agreementAboutTitle = عن هذا النص
    generalTitle = خارج البنود
    clauseEmpty = لا يذكر هذا البند أي واقعة.
    limitIntroduction = يسري هذا الحد على بيانات كل وحدة.

    # The index.
    indexModulesCaption = كل الوحدات جنبًا إلى جنب
    indexAgreementsTitle = الاتفاقيات
    indexModulesTitle = الوحدات
    indexMatrixTitle = جميع البيانات في جدول واحد
    indexMatrixCaption = كل نوع من بيانات كل وحدة
    indexMatrixHint = يمكن تمرير هذا الجدول جانبيًا على الشاشات الضيقة.
    indexNoModules = لا توجد وحدات.
    columnModule = الوحدة
    columnRevised = آخر تعديل
    notStated = لم يُذكر

    # The estate: the titles of its pages, and counts.
    browse = تصفح
    allDataTitle = كل البيانات
    byCategoryTitle = حسب نوع البيانات
    byRegionTitle = حسب المنطقة
    bySystemTitle = حسب النظام
    byRecipientTitle = حسب المتلقي
    glossaryTitle = مسرد المصطلحات
    changeLogTitle = التغييرات
    feedTitle = خلاصة Atom
    feedAuthor = مقدم الخدمة
    countModules = الوحدات: {amount}
    countDocuments = المستندات: {amount}
    countCategories = أنواع البيانات: {amount}
    countRegions = المناطق: {amount}
    countSystems = الأنظمة: {amount}
    countRecipients = المتلقون: {amount}
    countSubprocessors = المعالجون من الباطن: {amount}
    countTerms = المصطلحات: {amount}

    # The estate: tables.
    columnSystem = النظام
    columnKinds = أنواع البيانات
    columnDocuments = المستندات
    columnDocument = المستند
    columnVersion = الإصدار
    columnLastChange = ما الذي تغير
    categoryListCaption = كل نوع من البيانات والمستندات التي يرد فيها
    regionListCaption = كل منطقة وعدد أنواع البيانات فيها
    systemListCaption = كل نظام وعدد أنواع البيانات فيه
    recipientListCaption = كل من يتعامل مع البيانات من الغير
    documentsCaption = كل مستند وعدد أنواع بياناته الواردة هنا
    valueCaption = البيانات الواردة هنا
    engagedCaption = من يتعامل مع البيانات نيابة عنا وأين ولأي غرض
    changeLogCaption = كل مستند مع آخر تعديل له
    partOfMatrix = الجزء {amount}: من {lower} إلى {upper}

    # The estate: what to show of all data.
    filterHint = تسري الاختيارات معًا. إذا لم تطابق أي بيانات ما اخترته، يكون الجدول فارغًا.
    downloadTable = الجدول بصيغة CSV
    filterAll = الكل

    # The estate: how long data outlive the event that decides, in steps.
    bandNotStored = لا تُخزَّن
    bandUntilEvent = حتى وقوع حدث
    bandSevenDays = حتى 7 أيام بعد حدث
    bandThirtyDays = حتى 30 يومًا بعد حدث
    bandHalfYear = حتى 180 يومًا بعد حدث
    bandLonger = أكثر من 180 يومًا بعد حدث
    bandChosen = مدة مختارة
    bandOpen = بلا نهاية مذكورة
    longestBand = الأطول: {label}

    # The estate: values and summaries.
    chosenBy = يختاره: {chooser}
    chosenByOthers = يختاره الغير
    summaryHint = هذا الجدول ملخص. تذكر صفحة كل مستند الشروط والأسباب.
    summaryTooLong = أنواع البيانات هنا كثيرة إلى حد أن هذه الصفحة تذكر المستندات وحدها. تعرض صفحة كل مستند بياناته.
    alsoSubprocessor = مذكور أيضًا هنا: {link}
    subprocessorsNone = لم يُذكر أي معالج من الباطن.

    # The estate: the glossary.
    termPurposes = الأغراض
    termBases = الأسس القانونية
    termSystems = الأنظمة
    termRegions = المناطق
    termParties = الأطراف
    termObligations = الالتزامات
    termRights = الحقوق والواجبات
    termMeasures = الضمانات
    termOthers = مصطلحات أخرى
    termAliases = يسمى أيضًا: {list}
    termNarrower = يشمل: {list}
    termBroader = جزء من: {label}
    glossaryHint = تشترك المستندات في هذه المصطلحات. يقول المصطلح الشيء نفسه في كل مستند.

    # The estate: changes and search.
    changeLogHint = المستندات حسب آخر تعديل، الأحدث أولًا.
    searchLabel = ابحث في هذه الصفحة
    searchFound = المعروض: {amount} من {upper}
    pageSearches = لا تحمّل هذه الصفحة شيئًا من خوادم أخرى ولا تضع ملفات تعريف ارتباط. يبحث برنامجها النصي الوحيد في هذه الصفحة ولا يرسل شيئًا.

    # Mentions.
    withArguments = {label} ({list})
    withElaboration = {label}: {text}
    argumentNamed = {name}: {value}
    basisWithArticle = {label} ({sentence})
    basisWithInterest = {label} ({sentence}): {text}
    quotation = «{text}»
    providerObject = نحن
    customerObject = أنت
    anyPlace = مكان يختاره: {chooser}
    anyRegion = مناطق يختارها: {chooser}
    anyTarget = ما يختاره: {chooser}

    # Conditions: what stands after “when”, “while” or “unless”.
    conditionGroup = ({condition})
    conditionNot = عدم تحقق ما يلي: {condition}
    conditionOption = تشغيل الخيار «{label}»
    conditionOptionOff = إيقاف الخيار «{label}»
    conditionPlan = كون الباقة «{label}»
    conditionPlanNot = كون الباقة غير «{label}»
    conditionPlatform = كون المنصة «{label}»
    conditionPlatformNot = كون المنصة غير «{label}»
    conditionWithin = {condition} خلال {period:oblique}

    # Events: what stands after “until”, “after” or “before”.
    eventEarliest = {list}، أيها وقع أولًا
    eventLatest = {list}، أيها وقع آخرًا
    eventGroup = ({event})
    eventDelayed = مرور {period:oblique} بعد {event}

    # Quantities.
    rangeAmount = {lower} إلى {upper}
    workingQuantity = {quantity}، باحتساب وقت العمل فقط
    second.zero = {amount} ثانية
    second.one = ثانية واحدة
    second.two = ثانيتان
    second.few = {amount} ثوانٍ
    second.many = {amount} ثانية
    second.other = {amount} ثانية
    second.zero.oblique = {amount} ثانية
    second.one.oblique = ثانية واحدة
    second.two.oblique = ثانيتين
    second.few.oblique = {amount} ثوانٍ
    second.many.oblique = {amount} ثانية
    second.other.oblique = {amount} ثانية
    minute.zero = {amount} دقيقة
    minute.one = دقيقة واحدة
    minute.two = دقيقتان
    minute.few = {amount} دقائق
    minute.many = {amount} دقيقة
    minute.other = {amount} دقيقة
    minute.zero.oblique = {amount} دقيقة
    minute.one.oblique = دقيقة واحدة
    minute.two.oblique = دقيقتين
    minute.few.oblique = {amount} دقائق
    minute.many.oblique = {amount} دقيقة
    minute.other.oblique = {amount} دقيقة
    hour.zero = {amount} ساعة
    hour.one = ساعة واحدة
    hour.two = ساعتان
    hour.few = {amount} ساعات
    hour.many = {amount} ساعة
    hour.other = {amount} ساعة
    hour.zero.oblique = {amount} ساعة
    hour.one.oblique = ساعة واحدة
    hour.two.oblique = ساعتين
    hour.few.oblique = {amount} ساعات
    hour.many.oblique = {amount} ساعة
    hour.other.oblique = {amount} ساعة
    day.zero = {amount} يوم
    day.one = يوم واحد
    day.two = يومان
    day.few = {amount} أيام
    day.many = {amount} يومًا
    day.other = {amount} يوم
    day.zero.oblique = {amount} يوم
    day.one.oblique = يوم واحد
    day.two.oblique = يومين
    day.few.oblique = {amount} أيام
    day.many.oblique = {amount} يومًا
    day.other.oblique = {amount} يوم
    week.zero = {amount} أسبوع
    week.one = أسبوع واحد
    week.two = أسبوعان
    week.few = {amount} أسابيع
    week.many = {amount} أسبوعًا
    week.other = {amount} أسبوع
    week.zero.oblique = {amount} أسبوع
    week.one.oblique = أسبوع واحد
    week.two.oblique = أسبوعين
    week.few.oblique = {amount} أسابيع
    week.many.oblique = {amount} أسبوعًا
    week.other.oblique = {amount} أسبوع
    month.zero = {amount} شهر
    month.one = شهر واحد
    month.two = شهران
    month.few = {amount} أشهر
    month.many = {amount} شهرًا
    month.other = {amount} شهر
    month.zero.oblique = {amount} شهر
    month.one.oblique = شهر واحد
    month.two.oblique = شهرين
    month.few.oblique = {amount} أشهر
    month.many.oblique = {amount} شهرًا
    month.other.oblique = {amount} شهر
    year.zero = {amount} سنة
    year.one = سنة واحدة
    year.two = سنتان
    year.few = {amount} سنوات
    year.many = {amount} سنة
    year.other = {amount} سنة
    year.zero.oblique = {amount} سنة
    year.one.oblique = سنة واحدة
    year.two.oblique = سنتين
    year.few.oblique = {amount} سنوات
    year.many.oblique = {amount} سنة
    year.other.oblique = {amount} سنة
    kilobyte.zero = {amount} KB
    kilobyte.one = {amount} KB
    kilobyte.two = {amount} KB
    kilobyte.few = {amount} KB
    kilobyte.many = {amount} KB
    kilobyte.other = {amount} KB
    kilobyte.zero.oblique = {amount} KB
    kilobyte.one.oblique = {amount} KB
    kilobyte.two.oblique = {amount} KB
    kilobyte.few.oblique = {amount} KB
    kilobyte.many.oblique = {amount} KB
    kilobyte.other.oblique = {amount} KB
    megabyte.zero = {amount} MB
    megabyte.one = {amount} MB
    megabyte.two = {amount} MB
    megabyte.few = {amount} MB
    megabyte.many = {amount} MB
    megabyte.other = {amount} MB
    megabyte.zero.oblique = {amount} MB
    megabyte.one.oblique = {amount} MB
    megabyte.two.oblique = {amount} MB
    megabyte.few.oblique = {amount} MB
    megabyte.many.oblique = {amount} MB
    megabyte.other.oblique = {amount} MB
    gigabyte.zero = {amount} GB
    gigabyte.one = {amount} GB
    gigabyte.two = {amount} GB
    gigabyte.few = {amount} GB
    gigabyte.many = {amount} GB
    gigabyte.other = {amount} GB
    gigabyte.zero.oblique = {amount} GB
    gigabyte.one.oblique = {amount} GB
    gigabyte.two.oblique = {amount} GB
    gigabyte.few.oblique = {amount} GB
    gigabyte.many.oblique = {amount} GB
    gigabyte.other.oblique = {amount} GB
    terabyte.zero = {amount} TB
    terabyte.one = {amount} TB
    terabyte.two = {amount} TB
    terabyte.few = {amount} TB
    terabyte.many = {amount} TB
    terabyte.other = {amount} TB
    terabyte.zero.oblique = {amount} TB
    terabyte.one.oblique = {amount} TB
    terabyte.two.oblique = {amount} TB
    terabyte.few.oblique = {amount} TB
    terabyte.many.oblique = {amount} TB
    terabyte.other.oblique = {amount} TB
    workingDay.zero = {amount} يوم عمل
    workingDay.one = يوم عمل واحد
    workingDay.two = يوما عمل
    workingDay.few = {amount} أيام عمل
    workingDay.many = {amount} يوم عمل
    workingDay.other = {amount} يوم عمل
    workingDay.zero.oblique = {amount} يوم عمل
    workingDay.one.oblique = يوم عمل واحد
    workingDay.two.oblique = يومي عمل
    workingDay.few.oblique = {amount} أيام عمل
    workingDay.many.oblique = {amount} يوم عمل
    workingDay.other.oblique = {amount} يوم عمل

    # Periods that somebody chooses.
    periodFree = مدة يختارها: {chooser}
    periodFreeDefault = مدة يختارها: {chooser} ({fallback} عند عدم الاختيار)
    periodRange = مدة من {period} يختارها: {chooser}
    periodRangeDefault = مدة من {period} يختارها: {chooser} ({fallback} عند عدم الاختيار)
    periodList = {list}، بحسب ما يختاره: {chooser}
    periodListDefault = {list}، بحسب ما يختاره: {chooser} ({fallback} عند عدم الاختيار)
    periodUpTo = مدة أقصاها {period} يختارها: {chooser}
    periodUpToDefault = مدة أقصاها {period} يختارها: {chooser} ({fallback} عند عدم الاختيار)
    periodChosenOblique = {period}

    # How long data live.
    retainUntil = نحتفظ بهذه البيانات حتى {event}.
    retainFor = نحتفظ بهذه البيانات لمدة {period:oblique} بعد {event}.
    retainForUnanchored = نحتفظ بهذه البيانات لمدة {period:oblique}. ولم تُذكر بداية هذه المدة.
    retainChosen = نحتفظ بهذه البيانات للمدة التالية: {period}. ولا نحدد نحن أي مدة.
    retainAtMost = نحتفظ بهذه البيانات لمدة أقصاها {period} بعد {event}.
    retainAtMostUnanchored = نحتفظ بهذه البيانات لمدة أقصاها {period}. ولم تُذكر بداية هذه المدة.
    retainAtLeast = نحتفظ بهذه البيانات لمدة أدناها {period} بعد {event}.
    retainAtLeastUnanchored = نحتفظ بهذه البيانات لمدة أدناها {period}. ولم تُذكر بداية هذه المدة.
    retainAsParent = تسري على هذه البيانات قاعدة النص التالي: {parent}.
    retainCriteria = لا نحدد مدة لهذه البيانات. وتقرر ذلك المعايير التالية: {text}.
    otherwiseUntil = وإلا فنحتفظ بها حتى {event}.
    otherwiseFor = وإلا فنحتفظ بها لمدة {period:oblique} بعد {event}.
    otherwiseForUnanchored = وإلا فنحتفظ بها لمدة {period:oblique}. ولم تُذكر بداية هذه المدة.
    otherwiseChosen = وإلا فنحتفظ بها للمدة التالية: {period}. ولا نحدد نحن أي مدة.
    otherwiseAtMost = وإلا فنحتفظ بها لمدة أقصاها {period} بعد {event}.
    otherwiseAtMostUnanchored = وإلا فنحتفظ بها لمدة أقصاها {period}. ولم تُذكر بداية هذه المدة.
    otherwiseAtLeast = وإلا فنحتفظ بها لمدة أدناها {period} بعد {event}.
    otherwiseAtLeastUnanchored = وإلا فنحتفظ بها لمدة أدناها {period}. ولم تُذكر بداية هذه المدة.
    otherwiseAsParent = وإلا فتسري قاعدة النص التالي: {parent}.
    otherwiseCriteria = وإلا فلا نحدد مدة. وتقرر ذلك المعايير التالية: {text}.
    retainDepends = تتوقف المدة على ما يلي: {label}.
    retainNoDeadline = لم تُذكر مهلة لنهايتها.
    retainNotStored = لا نخزّن هذه البيانات.
    retainNotStated = لم تُذكر أي مدة.
    retainUnless = لا يسري ذلك في حالة {condition}.
    retainOverlap = لم يُذكر أي القواعد تسري إذا انطبق أكثر من واحدة منها.

    # What happens at the end.
    disposeThen = عندئذ نقوم بما يلي: {act}.
    disposeThenOpen = بعد ذلك نقوم بما يلي: {act}. ولم تُذكر أي مهلة.
    disposeWithin = خلال {period:oblique} بعد ذلك نقوم بما يلي: {act}.
    disposeAfter = بعد مرور {period:oblique} على ذلك، لا قبل ذلك، نقوم بما يلي: {act}.
    disposeAfterWithin = بعد مرور {period:oblique} على ذلك، لا قبل ذلك، وخلال {deadline:oblique} من ذلك الحين نقوم بما يلي: {act}.
    disposeAtOnce = نقوم فورًا بما يلي: {act}.
    disposeThenBy = عندئذ يجب ما يلي: {act}. والمسؤول: {actor}.
    disposeThenOpenBy = بعد ذلك يجب ما يلي: {act}. والمسؤول: {actor}. ولم تُذكر أي مهلة.
    disposeWithinBy = خلال {period:oblique} بعد ذلك يجب ما يلي: {act}. والمسؤول: {actor}.
    disposeAfterBy = بعد مرور {period:oblique} على ذلك، لا قبل ذلك، يجب ما يلي: {act}. والمسؤول: {actor}.
    disposeAfterWithinBy = بعد مرور {period:oblique} على ذلك، لا قبل ذلك، وخلال {deadline:oblique} من ذلك الحين يجب ما يلي: {act}. والمسؤول: {actor}.
    disposeAtOnceBy = يجب فورًا ما يلي: {act}. والمسؤول: {actor}.
    disposeAutomatically = يحدث ذلك تلقائيًا.
    disposeManually = يجري ذلك يدويًا.
    disposeRolling = تذهب أقدم البيانات أولًا.
    disposeTo = تُسلَّم إلى: {recipient}.
    hold = لا حذف ما دامت هذه الحالة قائمة: {condition}.

    # What a rule applies to.
    scopeAll = كل هذه البيانات.
    scopePurposes = فقط لأغراض: {list}.
    scopeSystems = فقط في: {list}.
    scopeParts = فقط لما يلي: {list}.
    scopeCondition = فقط عند {condition}.

    # Retention in a few words, for summaries and tables.
    shortUntil = حتى {event}
    shortUntilThen = حتى {event}، ولا مهلة بعد ذلك
    shortUntilWithin = حتى {event}، ثم خلال {deadline:oblique}
    shortUntilAfter = حتى {event}، ثم بعد {period:oblique}
    shortUntilAfterWithin = حتى {event}، ثم بعد {period:oblique} وخلال {deadline:oblique}
    shortUntilAtOnce = حتى {event}، ثم فورًا
    shortFor = {period} بعد {event}
    shortForUnanchored = {period}
    shortAtMost = {period} على الأكثر بعد {event}
    shortAtMostUnanchored = {period} على الأكثر
    shortAtLeast = {period} على الأقل بعد {event}
    shortAtLeastUnanchored = {period} على الأقل
    shortAsParent = كما في: {parent}
    shortCriteria = وفق معايير فقط
    shortNotStored = لا تُخزَّن
    shortNotCollected = لا تُجمع
    shortNotStated = لم يُذكر
    shortRules = {first}؛ {rest}
    shortOtherwise = {first}؛ وإلا {rest}

    # What follows a fact.
    factParts = فقط لما يلي: {list}.
    factChosen = ما يسري منها يختاره: {chooser}.
    factChosenAlone = يختار ذلك: {chooser}.
    factExclusive = ولا غير ذلك.
    factPurposes = فقط لأغراض: {list}.
    factPlaces = فقط في: {list}.
    factBeneficiaries = فقط تجاه: {list}.
    factActors = يسري على ما يفعله: {list}.
    factExceptions = لا يسري ذلك على: {list}.
    factPrimarily = يسري ذلك في المقام الأول على: {list}.
    factBases = الأساس القانوني: {list}.
    factCondition = فقط عند {condition}.
    factAfter = فقط بعد {event}.
    factBefore = فقط قبل {event}.
    factUntil = فقط حتى {event}.
    factReason = السبب: {text}.
    factOverride = يخالف ذلك النص التالي: {parent}.
    notStoredBy = من لا يخزّن هذه البيانات: {list}.

    # Facts, by verb.
    fact.usedFor = نستخدم هذه البيانات للأغراض التالية: {targets}.
    fact.usedFor.not = لا نستخدم هذه البيانات للأغراض التالية: {targets}.
    fact.about = تتعلق هذه البيانات بمن يلي: {targets}.
    fact.about.not = لا تتعلق هذه البيانات بمن يلي: {targets}.
    fact.givenBy = من يقدّم هذه البيانات: {targets}.
    fact.givenBy.not = من لا يقدّم هذه البيانات: {targets}.
    fact.observedBy = من يرصد هذه البيانات: {targets}.
    fact.observedBy.not = من لا يرصد هذه البيانات: {targets}.
    fact.generatedBy = ما ينتج هذه البيانات أو من ينتجها: {targets}.
    fact.generatedBy.not = ما لا ينتج هذه البيانات أو من لا ينتجها: {targets}.
    fact.derivedFrom = ما تُشتق منه هذه البيانات: {targets}.
    fact.derivedFrom.not = ما لا تُشتق منه هذه البيانات: {targets}.
    fact.receivedFrom = من نتلقى منه هذه البيانات: {targets}.
    fact.receivedFrom.not = من لا نتلقى منه هذه البيانات: {targets}.
    fact.collectedBy = من يجمع هذه البيانات: {targets}.
    fact.collectedBy.not = من لا يجمع هذه البيانات: {targets}.
    fact.storedIn = أين نخزّن هذه البيانات: {targets}.
    fact.storedIn.not = أين لا نخزّن هذه البيانات: {targets}.
    fact.storedTemporarilyIn = أين نخزّن هذه البيانات مؤقتًا: {targets}.
    fact.storedTemporarilyIn.not = أين لا نخزّن هذه البيانات مؤقتًا: {targets}.
    fact.storedAndBackedUpIn = أين نخزّن هذه البيانات ونسخها الاحتياطية: {targets}.
    fact.storedAndBackedUpIn.not = أين لا نخزّن هذه البيانات ولا نسخها الاحتياطية: {targets}.
    fact.storedAndBackedUpTemporarilyIn = أين نخزّن هذه البيانات ونسخها الاحتياطية مؤقتًا: {targets}.
    fact.storedAndBackedUpTemporarilyIn.not = أين لا نخزّن هذه البيانات ولا نسخها الاحتياطية مؤقتًا: {targets}.
    fact.backedUpIn = أين نحتفظ بنسخ احتياطية من هذه البيانات: {targets}.
    fact.backedUpIn.not = أين لا نحتفظ بنسخ احتياطية من هذه البيانات: {targets}.
    fact.processedIn = أين نعالج هذه البيانات: {targets}.
    fact.processedIn.not = أين لا نعالج هذه البيانات: {targets}.
    fact.viewedIn = أين يُطَّلع على هذه البيانات: {targets}.
    fact.viewedIn.not = أين لا يُطَّلع على هذه البيانات: {targets}.
    fact.accessedBy = من يصل إلى هذه البيانات: {targets}.
    fact.accessedBy.not = من لا يصل إلى هذه البيانات: {targets}.
    fact.controlledBy = من يتحكم في هذه البيانات: {targets}.
    fact.controlledBy.not = من لا يتحكم في هذه البيانات: {targets}.
    fact.managedBy = من يدير هذه البيانات: {targets}.
    fact.managedBy.not = من لا يدير هذه البيانات: {targets}.
    fact.performedBy = من يتولى المعالجة: {targets}.
    fact.performedBy.not = من لا يتولى المعالجة: {targets}.
    fact.sharedWith = مع من نشارك هذه البيانات: {targets}.
    fact.sharedWith.not = مع من لا نشارك هذه البيانات: {targets}.
    fact.integratedWith = ما تُستخدم معه هذه البيانات: {targets}.
    fact.integratedWith.not = ما لا تُستخدم معه هذه البيانات: {targets}.
    fact.transformedInto = ما تُحوَّل إليه هذه البيانات: {targets}.
    fact.transformedInto.not = ما لا تُحوَّل إليه هذه البيانات: {targets}.
    fact.excludedFrom = ما تُستثنى منه هذه البيانات: {targets}.
    fact.excludedFrom.not = ما لا تُستثنى منه هذه البيانات: {targets}.
    fact.engages = من نستعين به: {targets}.
    fact.engages.not = من لا نستعين به: {targets}.
    fact.features = يشمل هذا النص ما يلي: {targets}.
    fact.features.not = لا يشمل هذا النص ما يلي: {targets}.
    fact.regions = المناطق هي: {targets}.
    fact.regions.not = المناطق التالية لا تُستخدم: {targets}.
    fact.availableIn = أين تتوفر الميزة: {targets}.
    fact.availableIn.not = أين لا تتوفر الميزة: {targets}.
    fact.incorporates = ما يلي جزء من هذا النص: {targets}.
    fact.incorporates.not = ما يلي ليس جزءًا من هذا النص: {targets}.
    fact.prevailsOver = يُقدَّم هذا النص على ما يلي: {targets}.
    fact.prevailsOver.not = لا يُقدَّم هذا النص على ما يلي: {targets}.
    fact.transferredUnder = أساس نقل البيانات: {targets}.
    fact.transferredUnder.not = ما لا تستند إليه عمليات نقل البيانات: {targets}.
    fact.securedBy = ما تُؤمَّن به البيانات: {targets}.
    fact.securedBy.not = ما لا تُؤمَّن به البيانات: {targets}.
    fact.stored = تُخزَّن هذه البيانات.
    fact.stored.not = لا تُخزَّن هذه البيانات.
    fact.collected = تُجمع هذه البيانات.
    fact.collected.not = لا تُجمع هذه البيانات.
    fact.listed = يدرج النص الأصل هذا النص.
    fact.listed.not = لا يدرج النص الأصل هذا النص.
    fact.applies = يسري هذا النص.
    fact.applies.not = لا يسري هذا النص.
    flowDescription = صورة لأماكن البيانات ومناطقها، كما في الجدول بعدها.
    flowChosen = يختارها: {chooser}
    clausesOfParent = البنود المذكورة هنا هي بنود: {parent}.
    clauseOfParent = البند {clause}
    machineReadableVocabulary = الوقائع نفسها بمصطلحات Data Privacy Vocabulary من W3C: {link}
    changesTitle = ما الذي تغيّر
    changesCaption = ما يقوله هذا النص بخلاف ما سبق
    changesSince = التغييرات منذ هذا النص: {text}
    changesSinceEarlier = التغييرات منذ نص سابق
    changesNone = لم تتغيّر أي واقعة منذ ذلك الحين.
    changesExplanation = «أوسع» تعني: يمكننا أن نفعل بالبيانات أكثر أو أن نحتفظ بها مدة أطول، أو يُطلب منك أكثر، أو يقلّ ما تقرّره. و«أضيق» تعني العكس.
    columnChange = التغيير
    columnEffect = الأثر
    effectWider = أوسع
    effectNarrower = أضيق
    effectOther = تغيّر
    changeAdded = جديد:
    changeRemoved = لم يعد قائمًا:
    changeBefore = سابقًا:
    changeNow = الآن:
    changeCategoryAdded = نعالج الآن هذا النوع من البيانات.
    changeCategoryRemoved = لم نعد نعالج هذا النوع من البيانات.

    """#
