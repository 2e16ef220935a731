import DPSASyntax

/// The nouns of Standard that rules rest on, by declaration; −1 for one that is not there.
struct StandardNouns: Sendable {
    // Parties.
    private(set) var customer: Int32 = -1
    private(set) var provider: Int32 = -1
    private(set) var endUsers: Int32 = -1
    private(set) var children: Int32 = -1
    /// Those who need no listing: the parties to the agreement, and those whose data they are.
    private(set) var ownParties: [Int32] = []
    // Places and circumstances.
    private(set) var serviceRegion: Int32 = -1
    private(set) var world: Int32 = -1
    private(set) var instruction: Int32 = -1
    private(set) var resident: Int32 = -1
    // Purposes, legal bases and rights.
    private(set) var improvement: Int32 = -1
    private(set) var legitimateInterests: Int32 = -1
    private(set) var consent: Int32 = -1
    private(set) var contract: Int32 = -1
    private(set) var withdrawConsent: Int32 = -1
    // Obligations.
    private(set) var minimumAge: Int32 = -1
    private(set) var parentalConsent: Int32 = -1
    private(set) var ageVerification: Int32 = -1
    private(set) var noSensitiveData: Int32 = -1

    /// Reads the first document, which is Standard.
    init(_ model: borrowing Model) {
        guard let standard = model.documents.first else { return }
        for declaration in standard.declaration..<standard.endDeclaration {
            switch model.name(of: declaration) {
            case "customer": customer = declaration
            case "provider": provider = declaration
            case "endUsers": endUsers = declaration
            case "children": children = declaration
            case "dataSubjects", "visitors", "employees", "feature": ownParties.append(declaration)
            case "ServiceRegion": serviceRegion = declaration
            case "World": world = declaration
            case "CustomerInstruction": instruction = declaration
            case "Resident": resident = declaration
            case "Improvement": improvement = declaration
            case "legitimateInterests": legitimateInterests = declaration
            case "consent": consent = declaration
            case "contract": contract = declaration
            case "WithdrawConsent": withdrawConsent = declaration
            case "MinimumAge": minimumAge = declaration
            case "ParentalConsent": parentalConsent = declaration
            case "AgeVerification": ageVerification = declaration
            case "NoSensitiveData": noSensitiveData = declaration
            default: break
            }
        }
        ownParties += [customer, provider, endUsers, children]
    }

    /// Whether a reference names the customer, or somebody on the customer's side.
    func isCustomer(_ reference: Int32, _ model: borrowing Model) -> Bool {
        let party = model.references[Int(reference)].declaration
        return party >= 0 && model.stands(party, under: customer)
    }

    /// Whether data may be shared with a noun without its being listed: with a system, or one of the parties themselves.
    func needsNoListing(_ noun: Int32, _ model: borrowing Model) -> Bool {
        let row = model.declarations[Int(noun)]
        return row.kind != .noun || row.nounKind != .party || model.stands(noun, underAnyOf: ownParties)
    }
}
