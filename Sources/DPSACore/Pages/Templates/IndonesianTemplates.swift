// swift-format-ignore-file

/// The file `id.templates`, as it stands; a test keeps the two equal and says how to renew this copy.
let indonesianTemplates: StaticString = #"""
    # Kalimat halaman dalam bahasa Indonesia.  Apa yang dikatakan tiap kalimat tertulis di en.templates.
    #
    # Peristiwa dan keadaan adalah anak kalimat yang berdiri setelah “hingga”, “setelah”, “jika” dan “selama”.
    # Tujuan dan akhir data adalah kata kerja; pihak disebut tanpa kata depan.

    # The locale.
    language = id
    languageName = Bahasa Indonesia
    direction = ltr
    pluralRule = other
    quantityForms = plain
    dateFormat = {day} {month} {year}
    month1 = Januari
    month2 = Februari
    month3 = Maret
    month4 = April
    month5 = Mei
    month6 = Juni
    month7 = Juli
    month8 = Agustus
    month9 = September
    month10 = Oktober
    month11 = November
    month12 = Desember

    # Lists, and sentences one after another.  Only the text between the two places counts.
    listAndPair = {first} dan {rest}
    listAndMore = {first}, {rest}
    listAndLast = {first}, dan {rest}
    listOrPair = {first} atau {rest}
    listOrMore = {first}, {rest}
    listOrLast = {first}, atau {rest}
    sentencePair = {first} {rest}
    withSource = {first} ({link})

    # Around every page.
    skipLink = Lompat ke isi utama
    allDocuments = Semua keterangan
    onThisPage = Di halaman ini
    modulePageTitle = {label}: data Anda
    modulePageTitleWithParent = {label}: data Anda – {parent}
    indexPageTitle = Keterangan tentang data
    headerVersion = Versi {version}
    headerEffective = Berlaku sejak {date}
    headerRevised = Terakhir diubah {date}
    headerReviewed = Terakhir ditinjau {date}
    headerPrevailing = Bahasa yang mengikat: {text}
    headerPublished = Diterbitkan di {text}
    firstVersion = Versi pertama yang diterbitkan
    roleProcessor = Kami bertindak sebagai prosesor Anda. “Anda” berarti pelanggan yang menggunakan fitur.
    roleController = Kami bertindak sebagai pengendali. “Anda” berarti orang yang datanya dibahas di sini.
    roleUnknown = Halaman ini tidak menyatakan apakah kami bertindak sebagai prosesor atau sebagai pengendali.
    partOfParent = Halaman ini adalah bagian dari {parent}. Apa yang tidak dinyatakannya berlaku seperti dinyatakan oleh {parent}.
    asInParent = seperti dalam {parent}
    asInParentClause = {parent}, klausul {clause}
    pageCollectsNothing = Halaman ini tidak memuat apa pun dari server lain, tidak menjalankan skrip, dan tidak memasang kuki.
    generatedText = Kalimat di halaman ini dibuat dari fakta yang dinyatakan. Itulah seluruh teksnya.
    machineReadable = Fakta yang sama untuk mesin: {link}
    machineReadableLink = policy.json
    languages = Bahasa
    translationStatus = Terjemahan ini dibuat oleh mesin dan tidak ditinjau oleh siapa pun. Teks bahasa Inggris yang mengikat.
    translationGaps = Teks di halaman ini yang ditampilkan dalam bahasa Inggris: {amount}.

    # At a glance.
    glanceTitle = Sekilas
    glanceWhat = Apa yang kami proses
    glanceWhy = Mengapa
    glanceWhere = Di mana
    glanceHowLong = Berapa lama
    glanceWho = Siapa lagi
    glanceConditions = Kewajiban Anda
    glanceRights = Hak Anda
    glanceWatch = Perhatikan
    glanceRule = {label}: {rule}
    glanceDepartures = Halaman ini menyimpang dari {parent}. Lihat bagian 7.
    glanceChoices = Sebagian tempat data dipilih oleh {chooser}. Lihat bagian 3.
    glanceNothing = Tidak ada data yang dinyatakan.
    glanceSubprocessors = Subprosesor. Lihat bagian 4.
    glanceNobody = Tidak ada pihak yang dinyatakan.

    # Section 1.
    aboutTitle = 1. Tentang teks ini
    contact = Kontak: {text}
    contactFor = Kontak untuk {list}: {text}
    contactsOfParent = {parent} menyatakan kontak berikut:

    # Section 2.
    processingTitle = 2. Apa yang kami proses dan mengapa
    processingCaption = Tiap jenis data dengan tiap tujuannya
    fieldsTitle = Rincian tiap jenis data
    fieldsCaption = Isi tiap jenis data
    originTitle = Dari mana data berasal
    originCaption = Milik siapa data itu dan dari mana asalnya
    columnData = Data
    columnPurpose = Tujuan
    columnBasis = Dasar hukum
    columnDetails = Rincian
    columnOrigin = Asal
    subcategory = {outer} › {label}
    purposeNegated = Bukan untuk tujuan ini: {label}
    purposeNotStated = Tidak ada tujuan yang dinyatakan.
    basisNotStated = Tidak ada dasar hukum yang dinyatakan.
    notCollected = Kami tidak mengumpulkan data ini.
    fieldsNotStated = Tidak ada rincian yang dinyatakan.
    fieldsOpen = Ada rincian lain dari jenis ini.
    fieldsChosen = Mana di antaranya yang ada dipilih oleh {chooser}.
    fieldsInside = Isinya adalah jenis data yang tercantum di bawahnya.
    field = {label}: {kind}
    fieldWithRemarks = {label}: {kind} ({list})
    fieldFacts = {first}. {rest}
    fieldSecret = dirahasiakan
    fieldSensitive = kategori khusus data pribadi
    fieldCondition = hanya jika {condition}
    kindList = daftar {kind}
    kindValues = salah satu dari {list}

    # Section 3.
    placesTitle = 3. Di mana data disimpan dan diproses
    placesCaption = Tempat tiap jenis data
    placesElsewhere = Untuk semua data di halaman ini
    columnPlace = Apa yang terjadi di mana
    columnRegion = Wilayah
    placeNotStated = Tidak ada tempat yang dinyatakan.
    regionNotStated = Tidak ada wilayah yang dinyatakan.
    regionNone = Tidak ada wilayah yang berlaku.

    # Section 4.
    recipientsTitle = 4. Siapa lagi yang menerima atau menanganinya
    recipientsCaption = Pihak lain yang menangani tiap jenis data
    subprocessorsCaption = Subprosesor
    columnRecipient = Siapa dan bagaimana
    columnName = Nama
    columnCountry = Negara
    columnFunction = Untuk apa
    columnSource = Dinyatakan
    countryNotStated = Tidak ada negara yang dinyatakan.
    functionNotStated = Tidak ada fungsi yang dinyatakan.
    statedHere = di halaman ini
    recipientsNotStated = Tidak ada penerima yang dinyatakan.

    # Section 5.
    retentionTitle = 5. Berapa lama kami menyimpannya
    retentionCaption = Akhir tiap jenis data
    columnScope = Berlaku untuk
    columnRetention = Berapa lama
    retentionRights = Anda memiliki hak atas data ini: {link}

    # Section 6.
    conditionsTitle = 6. Apa yang diminta dari Anda
    conditionsNone = Halaman ini tidak meminta apa pun dari Anda.
    condition = {label}. {sentence}
    conditionPlain = {label}.
    conditionVariant = {list}.

    # Section 7.
    departuresTitle = 7. Penyimpangan dari teks induk
    departuresNone = Halaman ini tidak menyimpang dari teks induknya.
    departuresCaption = Apa yang dinyatakan lain oleh halaman ini, dan alasannya
    waiversCaption = Temuan yang diterima, dan alasannya
    columnDeparture = Penyimpangan
    columnReason = Alasan
    columnRule = Aturan
    columnUntil = Hingga
    reasonNotStated = Tidak ada alasan yang dinyatakan.
    waiverForever = Tidak ada batas akhir yang dinyatakan.
    waiverUntil = Hingga {date}
    allData = Semua data di halaman ini

    # Section 8.
    rightsTitle = 8. Hak Anda
    rightsNone = Tidak ada hak yang dinyatakan.
    rightsGranted = Anda memiliki hak berikut: {list}.
    rightsOwed = Ada kewajiban berikut: {list}.
    rightsDeadline = Batas waktunya adalah {period}.

    # Section 9.
    notesTitle = 9. Catatan
    notesNone = Tidak ada catatan.

    # An agreement.
    clauseHeading = {clause} · {label}
    modulesOfAgreement = Modul yang diatur oleh teks ini: {amount}
    agreementAboutTitle = Tentang teks ini
    generalTitle = Di luar klausul
    clauseEmpty = Klausul ini tidak menyatakan fakta.
    limitIntroduction = Untuk data setiap modul, batas ini berlaku.

    # The index.
    indexModulesCaption = Semua modul berdampingan
    indexAgreementsTitle = Perjanjian
    indexModulesTitle = Modul
    indexMatrixTitle = Semua data dalam satu tabel
    indexMatrixCaption = Tiap jenis data dari tiap modul
    indexMatrixHint = Di layar sempit, tabel ini digulir ke samping.
    indexNoModules = Tidak ada modul.
    columnModule = Modul
    columnRevised = Terakhir diubah
    notStated = Tidak dinyatakan

    # The estate: the titles of its pages, and counts.
    browse = Jelajahi
    allDataTitle = Semua data
    byCategoryTitle = Menurut jenis data
    byRegionTitle = Menurut wilayah
    bySystemTitle = Menurut sistem
    byRecipientTitle = Menurut penerima
    glossaryTitle = Daftar istilah
    changeLogTitle = Perubahan
    feedTitle = Umpan Atom
    feedAuthor = Penyedia
    countModules = Modul: {amount}
    countDocuments = Dokumen: {amount}
    countCategories = Jenis data: {amount}
    countRegions = Wilayah: {amount}
    countSystems = Sistem: {amount}
    countRecipients = Penerima: {amount}
    countSubprocessors = Subprosesor: {amount}
    countTerms = Istilah: {amount}

    # The estate: tables.
    columnSystem = Sistem
    columnKinds = Jenis data
    columnDocuments = Dokumen
    columnDocument = Dokumen
    columnVersion = Versi
    columnLastChange = Apa yang berubah
    categoryListCaption = Tiap jenis data dan dokumen yang memuatnya
    regionListCaption = Tiap wilayah dan banyaknya jenis data di sana
    systemListCaption = Tiap sistem dan banyaknya jenis data di dalamnya
    recipientListCaption = Semua pihak lain yang menangani data
    documentsCaption = Tiap dokumen dan banyaknya jenis datanya yang termasuk di sini
    valueCaption = Data yang termasuk di sini
    engagedCaption = Siapa yang menangani data atas nama kami, di mana, dan untuk apa
    changeLogCaption = Tiap dokumen dengan revisi terakhirnya
    partOfMatrix = Bagian {amount}: {lower} sampai {upper}

    # The estate: what to show of all data.
    filterHint = Pilihan berlaku bersama. Gabungan yang tidak dimiliki data mana pun mengosongkan tabel.
    downloadTable = Tabel sebagai CSV
    filterAll = Semua

    # The estate: how long data outlive the event that decides, in steps.
    bandNotStored = Tidak disimpan
    bandUntilEvent = Hingga suatu peristiwa
    bandSevenDays = Sampai 7 hari setelah suatu peristiwa
    bandThirtyDays = Sampai 30 hari setelah suatu peristiwa
    bandHalfYear = Sampai 180 hari setelah suatu peristiwa
    bandLonger = Lebih dari 180 hari setelah suatu peristiwa
    bandChosen = Jangka waktu pilihan
    bandOpen = Tanpa akhir yang dinyatakan
    longestBand = Paling lama: {label}

    # The estate: values and summaries.
    chosenBy = dipilih oleh {chooser}
    chosenByOthers = dipilih oleh pihak lain
    summaryHint = Tabel ini adalah ringkasan. Halaman tiap dokumen menyatakan syarat dan alasannya.
    summaryTooLong = Jenis data di sini begitu banyak sehingga halaman ini hanya menyebut dokumennya. Halaman tiap dokumen mencantumkan datanya.
    alsoSubprocessor = Tercantum pula di sini: {link}
    subprocessorsNone = Tidak ada subprosesor yang dinyatakan.

    # The estate: the glossary.
    termPurposes = Tujuan
    termBases = Dasar hukum
    termSystems = Sistem
    termRegions = Wilayah
    termParties = Pihak
    termObligations = Kewajiban
    termRights = Hak dan kewajiban kami
    termMeasures = Perlindungan
    termOthers = Istilah lain
    termAliases = Disebut juga: {list}
    termNarrower = Mencakup: {list}
    termBroader = Bagian dari: {label}
    glossaryHint = Istilah ini dipakai bersama oleh semua dokumen. Sebuah istilah berarti sama di setiap dokumen.

    # The estate: changes and search.
    changeLogHint = Dokumen menurut revisi terakhir, yang terbaru lebih dulu.
    searchLabel = Cari di halaman ini
    searchFound = Ditampilkan: {amount} dari {upper}
    pageSearches = Halaman ini tidak memuat apa pun dari server lain dan tidak memasang kuki. Satu-satunya skripnya mencari di halaman ini dan tidak mengirim apa pun.

    # Mentions.
    withArguments = {label} ({list})
    withElaboration = {label}: {text}
    argumentNamed = {name}: {value}
    basisWithArticle = {label} ({sentence})
    basisWithInterest = {label} ({sentence}): {text}
    quotation = “{text}”
    providerObject = kami
    customerObject = Anda
    anyPlace = tempat yang dipilih oleh {chooser}
    anyRegion = wilayah yang dipilih oleh {chooser}
    anyTarget = apa yang dipilih oleh {chooser}

    # Conditions: what stands after “when”, “while” or “unless”.
    conditionGroup = ({condition})
    conditionNot = tidak berlaku bahwa {condition}
    conditionOption = opsi “{label}” aktif
    conditionOptionOff = opsi “{label}” nonaktif
    conditionPlan = paketnya adalah “{label}”
    conditionPlanNot = paketnya bukan “{label}”
    conditionPlatform = platformnya adalah “{label}”
    conditionPlatformNot = platformnya bukan “{label}”
    conditionWithin = {condition} dalam waktu {period}

    # Events: what stands after “until”, “after” or “before”.
    eventEarliest = {list}, mana yang terjadi lebih dahulu
    eventLatest = {list}, mana yang terjadi paling akhir
    eventGroup = ({event})
    eventDelayed = {period} berlalu setelah {event}

    # Quantities.
    rangeAmount = {lower} hingga {upper}
    workingQuantity = {quantity}, dihitung dalam waktu kerja saja
    second.other = {amount} detik
    minute.other = {amount} menit
    hour.other = {amount} jam
    day.other = {amount} hari
    week.other = {amount} minggu
    month.other = {amount} bulan
    year.other = {amount} tahun
    kilobyte.other = {amount} KB
    megabyte.other = {amount} MB
    gigabyte.other = {amount} GB
    terabyte.other = {amount} TB
    workingDay.other = {amount} hari kerja

    # Periods that somebody chooses.
    periodFree = jangka waktu yang dipilih oleh {chooser}
    periodFreeDefault = jangka waktu yang dipilih oleh {chooser} ({fallback} jika tidak dipilih)
    periodRange = jangka waktu {period} yang dipilih oleh {chooser}
    periodRangeDefault = jangka waktu {period} yang dipilih oleh {chooser} ({fallback} jika tidak dipilih)
    periodList = {list}, sesuai pilihan {chooser}
    periodListDefault = {list}, sesuai pilihan {chooser} ({fallback} jika tidak dipilih)
    periodUpTo = jangka waktu hingga {period} yang dipilih oleh {chooser}
    periodUpToDefault = jangka waktu hingga {period} yang dipilih oleh {chooser} ({fallback} jika tidak dipilih)
    periodChosenOblique = {period}

    # How long data live.
    retainUntil = Kami menyimpan data ini hingga {event}.
    retainFor = Kami menyimpan data ini selama {period} setelah {event}.
    retainForUnanchored = Kami menyimpan data ini selama {period}. Awal jangka waktu ini tidak dinyatakan.
    retainChosen = Kami menyimpan data ini selama {period}. Kami tidak menetapkan jangka waktu.
    retainAtMost = Kami menyimpan data ini paling lama {period} setelah {event}.
    retainAtMostUnanchored = Kami menyimpan data ini paling lama {period}. Awal jangka waktu ini tidak dinyatakan.
    retainAtLeast = Kami menyimpan data ini paling singkat {period} setelah {event}.
    retainAtLeastUnanchored = Kami menyimpan data ini paling singkat {period}. Awal jangka waktu ini tidak dinyatakan.
    retainAsParent = Aturan {parent} berlaku untuk data ini.
    retainCriteria = Kami tidak menetapkan jangka waktu untuk data ini. Kriteria berikut yang menentukan: {text}.
    otherwiseUntil = Jika tidak, kami menyimpannya hingga {event}.
    otherwiseFor = Jika tidak, kami menyimpannya selama {period} setelah {event}.
    otherwiseForUnanchored = Jika tidak, kami menyimpannya selama {period}. Awal jangka waktu ini tidak dinyatakan.
    otherwiseChosen = Jika tidak, kami menyimpannya selama {period}. Kami tidak menetapkan jangka waktu.
    otherwiseAtMost = Jika tidak, kami menyimpannya paling lama {period} setelah {event}.
    otherwiseAtMostUnanchored = Jika tidak, kami menyimpannya paling lama {period}. Awal jangka waktu ini tidak dinyatakan.
    otherwiseAtLeast = Jika tidak, kami menyimpannya paling singkat {period} setelah {event}.
    otherwiseAtLeastUnanchored = Jika tidak, kami menyimpannya paling singkat {period}. Awal jangka waktu ini tidak dinyatakan.
    otherwiseAsParent = Jika tidak, aturan {parent} berlaku.
    otherwiseCriteria = Jika tidak, kami tidak menetapkan jangka waktu. Kriteria berikut yang menentukan: {text}.
    retainDepends = Jangka waktunya bergantung pada {label}.
    retainNoDeadline = Tidak ada tenggat untuk akhirnya yang dinyatakan.
    retainNotStored = Kami tidak menyimpan data ini.
    retainNotStated = Tidak ada jangka waktu yang dinyatakan.
    retainUnless = Ini tidak berlaku jika {condition}.
    retainOverlap = Tidak dinyatakan aturan mana yang berlaku jika lebih dari satu di antaranya cocok.

    # What happens at the end.
    disposeThen = Lalu kami {act}.
    disposeThenOpen = Setelah itu kami {act}. Tidak ada tenggat yang dinyatakan.
    disposeWithin = Setelah itu kami {act} dalam waktu {period}.
    disposeAfter = Kami {act} {period} setelah itu, tidak lebih awal.
    disposeAfterWithin = Kami {act} {period} setelah itu, tidak lebih awal, dan dalam waktu {deadline} sejak saat itu.
    disposeAtOnce = Kami langsung {act}.
    disposeThenBy = Lalu {actor} bertugas untuk {act}.
    disposeThenOpenBy = Setelah itu {actor} bertugas untuk {act}. Tidak ada tenggat yang dinyatakan.
    disposeWithinBy = Setelah itu {actor} bertugas untuk {act} dalam waktu {period}.
    disposeAfterBy = Tugas {actor} adalah {act} {period} setelah itu, tidak lebih awal.
    disposeAfterWithinBy = Tugas {actor} adalah {act} {period} setelah itu, tidak lebih awal, dan dalam waktu {deadline} sejak saat itu.
    disposeAtOnceBy = Tugas {actor} adalah langsung {act}.
    disposeAutomatically = Ini terjadi secara otomatis.
    disposeManually = Ini dilakukan dengan tangan.
    disposeRolling = Data yang paling lama lebih dahulu.
    disposeTo = Data itu diberikan kepada {recipient}.
    hold = Selama {condition}, tidak ada yang dihapus.

    # What a rule applies to.
    scopeAll = Semua data ini.
    scopePurposes = Hanya untuk tujuan ini: {list}.
    scopeSystems = Hanya di {list}.
    scopeParts = Hanya untuk {list}.
    scopeCondition = Hanya jika {condition}.

    # Retention in a few words, for summaries and tables.
    shortUntil = hingga {event}
    shortUntilThen = hingga {event}, tanpa tenggat setelah itu
    shortUntilWithin = hingga {event}, lalu dalam waktu {deadline}
    shortUntilAfter = hingga {event}, lalu {period}
    shortUntilAfterWithin = hingga {event}, lalu {period} dan dalam waktu {deadline}
    shortUntilAtOnce = hingga {event}, lalu segera
    shortFor = {period} setelah {event}
    shortForUnanchored = {period}
    shortAtMost = paling lama {period} setelah {event}
    shortAtMostUnanchored = paling lama {period}
    shortAtLeast = paling singkat {period} setelah {event}
    shortAtLeastUnanchored = paling singkat {period}
    shortAsParent = seperti dalam {parent}
    shortCriteria = menurut kriteria saja
    shortNotStored = tidak disimpan
    shortNotCollected = tidak dikumpulkan
    shortNotStated = tidak dinyatakan
    shortRules = {first}; {rest}
    shortOtherwise = {first}; jika tidak, {rest}

    # What follows a fact.
    factParts = Hanya untuk {list}.
    factChosen = Mana di antaranya yang berlaku dipilih oleh {chooser}.
    factChosenAlone = Ini dipilih oleh {chooser}.
    factExclusive = Tidak ada yang lain.
    factPurposes = Hanya untuk tujuan ini: {list}.
    factPlaces = Hanya di {list}.
    factBeneficiaries = Hanya terhadap {list}.
    factActors = Ini berlaku untuk apa yang dilakukan oleh {list}.
    factExceptions = Ini tidak berlaku untuk {list}.
    factPrimarily = Ini terutama berlaku untuk {list}.
    factBases = Dasar hukumnya adalah: {list}.
    factCondition = Hanya jika {condition}.
    factAfter = Hanya setelah {event}.
    factBefore = Hanya sebelum {event}.
    factUntil = Hanya hingga {event}.
    factReason = Alasan: {text}.
    factOverride = Ini menyimpang dari {parent}.
    notStoredBy = Data ini tidak disimpan oleh {list}.

    # Facts, by verb.
    fact.usedFor = Kami menggunakan data ini untuk tujuan berikut: {targets}.
    fact.usedFor.not = Kami tidak menggunakan data ini untuk tujuan berikut: {targets}.
    fact.about = Data ini tentang {targets}.
    fact.about.not = Data ini bukan tentang {targets}.
    fact.givenBy = Data ini diberikan oleh {targets}.
    fact.givenBy.not = Data ini tidak diberikan oleh {targets}.
    fact.observedBy = Data ini diamati oleh {targets}.
    fact.observedBy.not = Data ini tidak diamati oleh {targets}.
    fact.generatedBy = Data ini dihasilkan oleh {targets}.
    fact.generatedBy.not = Data ini tidak dihasilkan oleh {targets}.
    fact.derivedFrom = Data ini diturunkan dari {targets}.
    fact.derivedFrom.not = Data ini tidak diturunkan dari {targets}.
    fact.receivedFrom = Data ini diterima dari {targets}.
    fact.receivedFrom.not = Data ini tidak diterima dari {targets}.
    fact.collectedBy = Data ini dikumpulkan oleh {targets}.
    fact.collectedBy.not = Data ini tidak dikumpulkan oleh {targets}.
    fact.storedIn = Kami menyimpan data ini di {targets}.
    fact.storedIn.not = Kami tidak menyimpan data ini di {targets}.
    fact.storedTemporarilyIn = Kami menyimpan data ini sementara di {targets}.
    fact.storedTemporarilyIn.not = Kami tidak menyimpan data ini sementara di {targets}.
    fact.storedAndBackedUpIn = Kami menyimpan data ini, beserta cadangannya, di {targets}.
    fact.storedAndBackedUpIn.not = Kami tidak menyimpan data ini maupun cadangannya di {targets}.
    fact.storedAndBackedUpTemporarilyIn = Kami menyimpan data ini, beserta cadangannya, sementara di {targets}.
    fact.storedAndBackedUpTemporarilyIn.not = Kami tidak menyimpan data ini maupun cadangannya sementara di {targets}.
    fact.backedUpIn = Kami menyimpan cadangan data ini di {targets}.
    fact.backedUpIn.not = Kami tidak menyimpan cadangan data ini di {targets}.
    fact.processedIn = Kami memproses data ini di {targets}.
    fact.processedIn.not = Kami tidak memproses data ini di {targets}.
    fact.viewedIn = Data ini dilihat di {targets}.
    fact.viewedIn.not = Data ini tidak dilihat di {targets}.
    fact.accessedBy = Data ini diakses oleh {targets}.
    fact.accessedBy.not = Data ini tidak diakses oleh {targets}.
    fact.controlledBy = Data ini dikendalikan oleh {targets}.
    fact.controlledBy.not = Data ini tidak dikendalikan oleh {targets}.
    fact.managedBy = Data ini dikelola oleh {targets}.
    fact.managedBy.not = Data ini tidak dikelola oleh {targets}.
    fact.performedBy = Pemrosesan dilakukan oleh {targets}.
    fact.performedBy.not = Pemrosesan tidak dilakukan oleh {targets}.
    fact.sharedWith = Kami membagikan data ini kepada {targets}.
    fact.sharedWith.not = Kami tidak membagikan data ini kepada {targets}.
    fact.integratedWith = Data ini digunakan bersama {targets}.
    fact.integratedWith.not = Data ini tidak digunakan bersama {targets}.
    fact.transformedInto = Data ini diubah menjadi {targets}.
    fact.transformedInto.not = Data ini tidak diubah menjadi {targets}.
    fact.excludedFrom = Data ini dikecualikan dari {targets}.
    fact.excludedFrom.not = Data ini tidak dikecualikan dari {targets}.
    fact.engages = Kami menugaskan {targets}.
    fact.engages.not = Kami tidak menugaskan {targets}.
    fact.features = Teks ini mencakup {targets}.
    fact.features.not = Teks ini tidak mencakup {targets}.
    fact.regions = Wilayahnya adalah: {targets}.
    fact.regions.not = Wilayah berikut tidak digunakan: {targets}.
    fact.availableIn = Fitur tersedia di {targets}.
    fact.availableIn.not = Fitur tidak tersedia di {targets}.
    fact.incorporates = Berikut ini adalah bagian dari teks ini: {targets}.
    fact.incorporates.not = Berikut ini bukan bagian dari teks ini: {targets}.
    fact.prevailsOver = Teks ini didahulukan atas {targets}.
    fact.prevailsOver.not = Teks ini tidak didahulukan atas {targets}.
    fact.transferredUnder = Transfer data didasarkan pada {targets}.
    fact.transferredUnder.not = Transfer data tidak didasarkan pada {targets}.
    fact.securedBy = Data diamankan dengan {targets}.
    fact.securedBy.not = Data tidak diamankan dengan {targets}.
    fact.stored = Data ini disimpan.
    fact.stored.not = Data ini tidak disimpan.
    fact.collected = Data ini dikumpulkan.
    fact.collected.not = Data ini tidak dikumpulkan.
    fact.listed = Teks induk mencantumkan teks ini.
    fact.listed.not = Teks induk tidak mencantumkan teks ini.
    fact.applies = Teks ini berlaku.
    fact.applies.not = Teks ini tidak berlaku.
    flowDescription = Tempat dan wilayah setiap jenis data sebagai gambar. Tabel sesudahnya menyatakan hal yang sama.
    flowChosen = dipilih oleh {chooser}
    clausesOfParent = Klausul yang disebut di halaman ini adalah klausul {parent}.
    clauseOfParent = klausul {clause}
    machineReadableVocabulary = Fakta yang sama dalam istilah Data Privacy Vocabulary W3C: {link}
    changesTitle = Yang berubah
    changesCaption = Yang dinyatakan lain oleh teks ini daripada sebelumnya
    changesSince = Perubahan sejak teks ini: {text}
    changesSinceEarlier = Perubahan sejak teks yang lebih lama
    changesNone = Sejak itu tidak ada fakta yang berubah.
    changesExplanation = “Lebih luas” berarti: kami boleh berbuat lebih banyak dengan data atau menyimpannya lebih lama, lebih banyak yang diwajibkan kepada Anda, atau suara Anda berkurang. “Lebih sempit” berarti sebaliknya.
    columnChange = Perubahan
    columnEffect = Akibat
    effectWider = lebih luas
    effectNarrower = lebih sempit
    effectOther = berubah
    changeAdded = Baru:
    changeRemoved = Tidak lagi:
    changeBefore = Sebelumnya:
    changeNow = Sekarang:
    changeCategoryAdded = Kini kami memproses jenis data ini.
    changeCategoryRemoved = Kami tidak lagi memproses jenis data ini.

    """#
