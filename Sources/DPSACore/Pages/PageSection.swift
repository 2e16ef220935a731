/// The sections of the pages: each has an id and a heading that are the same on every page.
enum PageSection: Int, Sendable, CaseIterable {
    case glance, about, processing, fields, origin, places, recipients, retention, conditions, departures, rights,
        notes, changes
    case agreementAbout, general
    case modules, agreements, allData

    /// The sections of a module's page, which have the same numbers on every page.
    static let ofModule: [PageSection] = [
        .about, .processing, .places, .recipients, .retention, .conditions, .departures, .rights, .notes,
    ]

    /// The id of the section.
    var id: StaticString {
        switch self {
        case .glance: "glance"
        case .about, .agreementAbout: "about"
        case .processing: "processing"
        case .fields: "fields"
        case .origin: "origin"
        case .places: "places"
        case .recipients: "recipients"
        case .retention: "retention"
        case .conditions: "conditions"
        case .departures: "departures"
        case .rights: "rights"
        case .notes: "notes"
        case .changes: "changes"
        case .general: "general"
        case .modules: "modules"
        case .agreements: "agreements"
        case .allData: "all-data"
        }
    }

    /// The title of the section.
    var title: Phrase {
        switch self {
        case .glance: .glanceTitle
        case .about: .aboutTitle
        case .processing: .processingTitle
        case .fields: .fieldsTitle
        case .origin: .originTitle
        case .places: .placesTitle
        case .recipients: .recipientsTitle
        case .retention: .retentionTitle
        case .conditions: .conditionsTitle
        case .departures: .departuresTitle
        case .rights: .rightsTitle
        case .notes: .notesTitle
        case .changes: .changesTitle
        case .agreementAbout: .agreementAboutTitle
        case .general: .generalTitle
        case .modules: .indexModulesTitle
        case .agreements: .indexAgreementsTitle
        case .allData: .indexMatrixTitle
        }
    }

    /// The element of its heading.
    var heading: HTMLElement {
        switch self {
        case .fields, .origin: .h3
        default: .h2
        }
    }
}

/// The tables of the pages: each has a caption and columns that are the same on every page.
enum PageTable: Int, Sendable, CaseIterable {
    case processing, processingWithBasis, fields, origin, places, recipients, subprocessors, namedSubprocessors,
        retention,
        departures, waivers, changes
    case modules, allData
    case categoryList, regionList, systemList, recipientList, documents
    case ofCategory, ofRegion, ofSystem, ofRecipient, engaged, changeLog

    /// The caption.
    var caption: Phrase {
        switch self {
        case .processing, .processingWithBasis: .processingCaption
        case .fields: .fieldsCaption
        case .origin: .originCaption
        case .places: .placesCaption
        case .recipients: .recipientsCaption
        case .subprocessors, .namedSubprocessors: .subprocessorsCaption
        case .retention: .retentionCaption
        case .departures: .departuresCaption
        case .waivers: .waiversCaption
        case .changes: .changesCaption
        case .modules: .indexModulesCaption
        case .allData: .indexMatrixCaption
        case .categoryList: .categoryListCaption
        case .regionList: .regionListCaption
        case .systemList: .systemListCaption
        case .recipientList: .recipientListCaption
        case .documents: .documentsCaption
        case .ofCategory, .ofRegion, .ofSystem, .ofRecipient: .valueCaption
        case .engaged: .engagedCaption
        case .changeLog: .changeLogCaption
        }
    }

    /// The titles of the columns.
    var columns: [Phrase] {
        switch self {
        case .processing: [.columnData, .columnPurpose]
        case .processingWithBasis: [.columnData, .columnPurpose, .columnBasis]
        case .fields: [.columnData, .columnDetails]
        case .origin: [.columnData, .columnOrigin]
        case .places: [.columnData, .columnPlace, .columnRegion]
        case .recipients: [.columnData, .columnRecipient]
        case .subprocessors: [.columnName, .columnCountry, .columnFunction]
        case .namedSubprocessors: [.columnFunction, .columnName]
        case .engaged: [.columnName, .columnCountry, .columnFunction, .columnSource]
        case .retention: [.columnData, .columnScope, .columnRetention]
        case .departures: [.columnData, .columnDeparture, .columnReason]
        case .waivers: [.columnData, .columnRule, .columnReason, .columnUntil]
        case .modules: [.columnModule, .columnData, .columnPlace, .columnRegion, .columnRetention, .columnRevised]
        case .changes: [.columnData, .columnChange, .columnEffect]
        case .allData: [.columnData, .columnSystem, .columnRegion, .columnRetention]
        case .categoryList: [.columnData, .columnKinds, .columnDocuments]
        case .regionList: [.columnRegion, .columnKinds, .columnDocuments]
        case .systemList: [.columnSystem, .columnKinds, .columnDocuments]
        case .recipientList: [.columnName, .columnKinds, .columnDocuments]
        case .documents: [.columnDocument, .columnKinds]
        case .ofCategory: [.columnData, .columnSystem, .columnRegion, .columnRetention]
        case .ofRegion: [.columnData, .columnSystem, .columnRetention]
        case .ofSystem: [.columnData, .columnRegion, .columnRetention]
        case .ofRecipient: [.columnData, .columnRecipient, .columnSystem, .columnRetention]
        case .changeLog: [.columnDocument, .columnRevised, .columnVersion, .columnLastChange]
        }
    }

    /// The class by which the style sheet knows the columns of a table on a document's page; nil for the tables of the estate.
    var labels: HTMLClass? {
        switch self {
        case .processing: .purposes
        case .processingWithBasis: .bases
        case .fields: .details
        case .origin: .sources
        case .places: .places
        case .recipients: .recipients
        case .subprocessors: .engaged
        case .namedSubprocessors: .named
        case .retention: .periods
        case .departures: .departures
        case .waivers: .waivers
        case .changes: .changes
        default: nil
        }
    }
}
