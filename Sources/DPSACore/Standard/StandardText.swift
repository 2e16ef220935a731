// swift-format-ignore-file

extension StandardVocabulary {
    /// The text of `Standard.dpsa`, byte for byte; a test compares the two and says how to renew this copy.
    static let text: StaticString = #"""
language 1

/// The vocabulary that every compilation knows without naming it.
///
/// A mapping names the same thing in another system: `swift` the type of a generated property, `schema` and `format` the JSON
/// Schema type and format, `dpv` the term of the W3C Data Privacy Vocabulary 2.3, `apple` and `play` the data types of the two
/// app stores.
vocabulary Standard "Standard vocabulary" {

    // Kinds of data: what a field holds.

    kind text "Text" maps (swift: "String", schema: "string")
    kind number "Number" maps (swift: "Double", schema: "number")
    kind count "Count" maps (swift: "Int", schema: "integer")
    kind flag "Yes or no" maps (swift: "Bool", schema: "boolean")
    kind timestamp "Date and time" maps (swift: "Date", schema: "string", format: "date-time")
    kind date "Date" maps (swift: "String", schema: "string", format: "date")
    kind period "Length of time" maps (swift: "String", schema: "string", format: "duration")
    kind record "Record" maps (schema: "object")
    kind personName "Name of a person" under text maps (dpv: "pd:Name", apple: "Name", play: "PSL_NAME")
    kind emailAddress "E-mail address" under text maps (format: "email", dpv: "pd:EmailAddress", apple: "EmailAddress", play: "PSL_EMAIL")
    kind phoneNumber "Telephone number" under text maps (dpv: "pd:TelephoneNumber", apple: "PhoneNumber", play: "PSL_PHONE")
    kind postalAddress "Postal address" under text maps (dpv: "pd:PhysicalAddress", apple: "PhysicalAddress", play: "PSL_ADDRESS")
    kind nationalIdentifier "Number of an identity document" under text maps (dpv: "pd:OfficialID", apple: "OtherUserContactInfo", play: "PSL_OTHER_PERSONAL")
    kind birthDate "Date of birth" under date maps (dpv: "pd:BirthDate")
    kind identifier "Identifier" under text maps (dpv: "pd:Identifying", apple: "UserID", play: "PSL_USER_ACCOUNT")
    kind account "Account name" under identifier maps (dpv: "pd:AccountIdentifier", apple: "UserID", play: "PSL_USER_ACCOUNT")
    kind deviceIdentifier "Identifier of a device" under identifier maps (dpv: "pd:DeviceBased", apple: "DeviceID", play: "PSL_DEVICE_ID")
    kind ipAddress "IP address" under text maps (dpv: "pd:IPAddress", apple: "DeviceID", play: "PSL_DEVICE_ID")
    kind url "Web address" under text maps (format: "uri-reference")
    kind secret "Secret" under text maps (schema: "string", secret: "yes", dpv: "pd:Password")
    kind location "Place on a map" under text maps (dpv: "pd:Location", apple: "CoarseLocation", play: "PSL_APPROX_LOCATION")
    kind regionName "Name of a region" under text
    kind userAgent "Browser or device description" under text maps (dpv: "pd:DeviceSoftware", apple: "OtherDiagnosticData", play: "PSL_OTHER_PERFORMANCE")
    kind message "Message" under text maps (dpv: "pd:Communication", apple: "OtherUserContent", play: "PSL_OTHER_MESSAGES")
    kind payment "Payment information" under text maps (dpv: "pd:PaymentCard", apple: "PaymentInfo", play: "PSL_CREDIT_DEBIT_BANK_ACCOUNT_NUMBER")
    kind bytes "Bytes" maps (swift: "Data", schema: "string", encoding: "base64")
    kind file "File" under bytes maps (play: "PSL_FILES_AND_DOCS")
    kind image "Image" under bytes maps (dpv: "pd:Picture", apple: "PhotosorVideos", play: "PSL_PHOTOS")
    kind video "Video" under bytes maps (apple: "PhotosorVideos", play: "PSL_VIDEOS")
    kind audio "Audio" under bytes maps (dpv: "pd:VoiceCommunicationRecording", apple: "AudioData", play: "PSL_AUDIO")
    kind biometric "Biometric data" under bytes maps (sensitive: "yes", dpv: "pd:Biometric", apple: "SensitiveInfo", play: "PSL_OTHER_PERSONAL")

    // Words that follow the kind of a field.

    modifier optional "optional" maps (schema: "optional")
    modifier encrypted "encrypted"
    modifier hashed "hashed"
    modifier truncated "truncated"
    modifier masked "masked"
    modifier anonymised "anonymised"
    modifier pseudonymised "pseudonymised"
    modifier required "required"
    modifier hidden "kept secret" maps (secret: "yes")
    modifier sensitive "special category of personal data" says "A special category under Article 9 of the General Data Protection Regulation." maps (sensitive: "yes")

    // Sensitive data, as named by Article 9(1) GDPR, for `NoSensitiveData` and `sensitive`.

    circumstance racialOrEthnicOrigin "racial or ethnic origin"
    circumstance politicalOpinions "political opinions"
    circumstance religiousBeliefs "religious or philosophical beliefs"
    circumstance tradeUnionMembership "trade union membership"
    circumstance geneticData "genetic data"
    circumstance biometricData "biometric data that identify a person"
    circumstance healthData "data concerning health"
    circumstance sexLife "sex life or sexual orientation"
    circumstance criminalOffences "criminal convictions and offences"

    // Purposes.

    purpose ProvideFeature "provide the feature" maps (dpv: "ServiceProvision", apple: "AppFunctionality")
    purpose Troubleshooting "find and mend faults" under ProvideFeature maps (dpv: "TechnicalServiceProvision")
    purpose Security "keep the feature secure" under ProvideFeature maps (dpv: "EnforceSecurity")
    purpose CustomerSupport "help the customer" under ProvideFeature maps (dpv: "CustomerCare")
    purpose Billing "bill for the feature" maps (dpv: "PaymentManagement")
    purpose AccountAdministration "administer the account" maps (dpv: "CustomerManagement")
    purpose Improvement "improve and develop services" maps (dpv: "ServiceOptimisation", apple: "Analytics")
    purpose ServiceOptimisation "optimise the service" under Improvement maps (dpv: "OptimisationForController")
    purpose Verification "verify that the service works" under Improvement maps (dpv: "InternalResourceOptimisation")
    purpose Debugging "debug the service" under Improvement maps (dpv: "InternalResourceOptimisation")
    purpose Statistics "count and analyse use" under Improvement maps (dpv: "ServiceUsageAnalytics", apple: "Analytics")
    purpose Marketing "market goods and services" maps (dpv: "Marketing", apple: "DeveloperAdvertising")
    purpose Sale "sell the data" maps (dpv: "SellDataToThirdParties")
    purpose Combination "combine the data with data of other origin" maps (dpv: "Personalisation")
    purpose LegalCompliance "comply with the law" maps (dpv: "LegalCompliance")
    purpose DisputeResolution "resolve disputes and enforce terms" maps (dpv: "LegalCompliance")

    // Legal bases: Article 6(1) GDPR.

    basis consent "consent" says "Article 6(1)(a) GDPR" maps (dpv: "Consent")
    basis contract "performance of a contract" says "Article 6(1)(b) GDPR" maps (dpv: "Contract")
    basis legalObligation "legal obligation" says "Article 6(1)(c) GDPR" maps (dpv: "LegalObligation")
    basis vitalInterests "vital interests" says "Article 6(1)(d) GDPR" maps (dpv: "VitalInterest")
    basis publicTask "public task" says "Article 6(1)(e) GDPR" maps (dpv: "PublicInterest")
    basis legitimateInterests "legitimate interests" says "Article 6(1)(f) GDPR" maps (dpv: "LegitimateInterest")

    // Events of a life cycle.  An event that implies Deletion is itself the end of the data.

    event Creation "the data are created"
    event Collection "the data are collected" implies Creation
    event Deletion "the data are gone"
    event ManualDeletion "you delete the data yourself" implies Deletion
    event DeletionRequest "you ask for deletion"
    event Termination "you stop using the feature"
    event AccountDeletion "your account is deleted" implies Termination
    event Shutdown "the feature is shut down by us" implies Termination
    event Expiry "the subscription expires" implies Termination
    event InstanceDeletion "you delete the instance"
    event Arrears "a fee falls due and is not paid"
    event Renewal "the subscription is renewed"
    event TaskRequest "the task is requested" until Termination
    event RunCompleted "the run is completed"
    event LastLogin "the last log-in" until Termination
    event LastAccess "the last access" until Termination
    event Consumption "the data are read by the receiver" implies Deletion
    event Overwriting "newer data take its place" implies Deletion
    event Processed "the processing is finished"
    event SessionEnd "the session ends"
    event Disabled "the option is switched off"
    event Capacity "the stated size is reached"
    event SecurityIncident "a security incident is found"
    event OptOut "you opt out"
    event Resolution "the enquiry is resolved"

    // How data end.

    disposal delete "delete" maps (ends: "yes", dpv: "Erase")
    disposal overwrite "overwrite" maps (ends: "yes", dpv: "Erase")
    disposal return "return" maps (ends: "yes", dpv: "Transfer")
    disposal anonymise "anonymise" maps (ends: "no", dpv: "Anonymise")
    disposal release "release" maps (ends: "no", dpv: "Remove")

    // Parties.

    party provider "we" maps (dpv: "ServiceProvider")
    party customer "you" maps (dpv: "Customer")
    party endUsers "end users" maps (dpv: "User")
    party dataSubjects "data subjects" maps (dpv: "DataSubject")
    party visitors "visitors" maps (dpv: "Visitor")
    party children "children" maps (dpv: "Child")
    party employees "your staff" maps (dpv: "Employee")
    party recipients "recipients" maps (dpv: "Recipient")
    party thirdParties "third parties" maps (dpv: "ThirdParty")
    party feature "the feature" maps (dpv: "Service")

    // Places.

    system EndUserDevice "the end user's device"
    system ThirdPartyStore "a store of a third party that you choose"
    system CustomerStore "your own store"
    system ProviderSystems "our systems"
    system Backup "back-ups"
    system Production "the production system"
    region World "the whole world"
    region ServiceRegion "the service region that you select" under World
    region EEA "European Economic Area" under World

    // Circumstances that a condition can name.

    circumstance CustomerAuthorization "you authorise it"
    circumstance CustomerInstruction "you instruct us"
    circumstance ContainsPersonalData "the files contain personal data"
    circumstance Resident "the person lives there"
    circumstance LawRequires "the law requires it"
    circumstance LawPermits "the law permits it"
    circumstance LegalHold "a legal hold is in force"
    circumstance Dispute "a dispute is open"
    circumstance CustomerSetsPeriod "you set a period"
    circumstance ReputationalRisk "it could harm the provider's reputation"
    circumstance personalData "personal data"

    // Rights and duties.

    right Access "access"
    right Rectification "rectification"
    right Erasure "erasure"
    right Restriction "restriction"
    right Portability "portability"
    right Objection "objection"
    right WithdrawConsent "withdrawal of consent"
    right ObjectToSubprocessor "objection to a new sub-processor"
    right Audit "audit"
    duty BreachNotice "tell the other party of a personal data breach"
    duty BreachAssessment "assess a personal data breach"
    duty ReturnOrDestruction "return or destroy the data"
    duty AssistWithRequests "assist with requests of data subjects"
    duty SubprocessorNotice "tell of a change of sub-processors"

    // Obligations of the customer.

    obligation MinimumAge "minimum age" says "Let only end users use the feature who are old enough, where they live, to consent to the processing of their personal data."
    obligation ParentalConsent "parental consent" says "Have a parent or guardian consent for those who are below that age."
    obligation NoSensitiveData "no sensitive data" says "Do not use the feature to process sensitive data, and do not let your end users do so."
    obligation Notice "notices" says "Give every notice and disclosure that the law requires."
    obligation LawfulBasis "lawful basis" says "Have a lawful basis for the processing."
    obligation Consent "consents" says "Obtain every consent that the law requires, and keep it valid."
    obligation Indemnity "indemnity" says "Make good our loss if you breach the obligations named."
    obligation NoComplianceWarranty "no warranty of compliance" says "Accept that we do not promise that the feature complies with the law that applies to you."
    obligation SoleRisk "sole risk" says "Use the feature, and rely on it, at your own risk."
    obligation AuditableDecisions "auditable decisions" says "Where the feature helps to decide about a person, keep the decision open to independent audit by qualified people, with the consents and disclosures that the law requires."
    obligation Licence "licences" says "Hold every licence and permit that your use needs."
    obligation PlatformRules "platform rules" says "Follow the rules of the platforms named."
    obligation ThirdPartyTerms "terms of third parties" says "Accept and follow the terms of the third parties named."
    obligation AgeVerification "age check" says "Check the age of your end users."
    obligation LawfulUse "lawful use" says "Use the feature only as the law allows."
    obligation SecurityMeasures "security measures" says "Protect your account, your keys and your own systems."

    // Security measures, and how data may leave a territory.

    measure DataSecurity "data security"
    measure NetworkSecurity "network security"
    measure PhysicalSecurity "physical security"
    measure IncidentManagement "incident management"
    measure SecurityStandards "security standards"
    mechanism SCCModule2 "EU standard contractual clauses 2021/914, module 2"
    mechanism SCCModule3 "EU standard contractual clauses 2021/914, module 3"
    mechanism UKAddendum "UK international data transfer addendum, version B.1.0"
    mechanism LawfulExport "any export measure that the law allows"
}

"""#
}
