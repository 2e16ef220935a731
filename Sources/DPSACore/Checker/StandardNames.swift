import DPSASyntax

/// The nouns of Standard that rules rest on, by declaration; −1 for one that is not there.
struct StandardNames {
    private(set) var legitimateInterests: Int32 = -1
    private(set) var consent: Int32 = -1
    private(set) var contract: Int32 = -1
    private(set) var improvement: Int32 = -1
    private(set) var withdrawConsent: Int32 = -1
    private(set) var minimumAge: Int32 = -1
    private(set) var parentalConsent: Int32 = -1
    private(set) var ageVerification: Int32 = -1
    private(set) var noSensitiveData: Int32 = -1
    private(set) var endUsers: Int32 = -1
    private(set) var children: Int32 = -1
    private(set) var resident: Int32 = -1

    /// Reads the first document, which is Standard.
    init(_ model: borrowing Model) {
        guard let standard = model.documents.first else { return }
        for declaration in standard.declaration..<standard.endDeclaration {
            switch model.name(of: declaration) {
            case "legitimateInterests": legitimateInterests = declaration
            case "consent": consent = declaration
            case "contract": contract = declaration
            case "Improvement": improvement = declaration
            case "WithdrawConsent": withdrawConsent = declaration
            case "MinimumAge": minimumAge = declaration
            case "ParentalConsent": parentalConsent = declaration
            case "AgeVerification": ageVerification = declaration
            case "NoSensitiveData": noSensitiveData = declaration
            case "endUsers": endUsers = declaration
            case "children": children = declaration
            case "Resident": resident = declaration
            default: break
            }
        }
    }
}

extension Model {
    /// Whether a noun is another one, or stands under it or implies it, over however many steps.
    func isKind(_ declaration: Int32, of other: Int32) -> Bool {
        if declaration < 0 || other < 0 { return false }
        // Nearly every noun stands under one or none: a walk up, without making lists.
        var candidate = declaration
        while candidate != other {
            let row = declarations[Int(candidate)]
            guard row.kind == .noun, row.row >= 0, !nouns[Int(row.row)].broader.isEmpty else { return false }
            let above = onlyBroader(candidate)
            if above < 0 { return broader(candidate).contains(other) }
            candidate = above
        }
        return true
    }

    /// The references of a statement's qualifiers of one kind.
    func references(_ kind: SyntaxKind, of qualifiers: Slice) -> [Int] {
        var result: [Int] = []
        for qualifier in qualifiers.indices where self.qualifiers[qualifier].kind == kind {
            result += self.qualifiers[qualifier].targets.indices
        }
        return result
    }

    /// Whether a statement or a noun has a qualifier of a kind.
    func has(_ kind: SyntaxKind, in qualifiers: Slice) -> Bool {
        for qualifier in qualifiers.indices where self.qualifiers[qualifier].kind == kind { return true }
        return false
    }

    /// The noun that a declaration declares; nil if it declares something else.
    func noun(_ declaration: Int32) -> Noun? {
        guard declaration >= 0 else { return nil }
        let row = declarations[Int(declaration)]
        return row.kind == .noun && row.row >= 0 ? nouns[Int(row.row)] : nil
    }

    /// Whether one scope is the other, or stands around it.
    func isScope(_ outer: Int32, around inner: Int32) -> Bool {
        var scope = inner
        while scope >= 0 {
            if scope == outer { return true }
            scope = scopes[Int(scope)].parent
        }
        return false
    }

    /// Whether a range holds anything.
    func isEmpty(_ range: ByteRange) -> Bool { range.start == range.end }
}
