// Facts: `[not] verb targets qualifiers`.

extension Parser {
    mutating func fact(flags: UInt8) {
        let node = begin(.fact, flags: flags)
        defer { finish(node) }
        if current.keyword == .not {
            nodes[node].flags |= SyntaxTree.Flags.negated
            advance()
        }
        let expected = "a verb, such as `used for` or `stored in`"
        guard current.keyword.beginsVerb && !hasEnded || repair(expected: expected, among: Keyword.verbStarts) else {
            reportUnexpected(expected: expected)
            return
        }
        guard let verb = verb() else { return }
        nodes[node].detail = verb.rawValue
        if !verb.isBare {
            guard targets(of: node) else { return }
            endedInTargets = hasEnded
        }
        qualifiers()
    }

    /// Reads the words of a verb.
    mutating func verb() -> Verb? {
        let verb = verbWords()
        if current.kind == .colon { passColon() }
        return verb
    }

    @inline(__always)
    private mutating func verbWords() -> Verb? {
        let word = current.keyword
        advance()
        switch word {
        case .used: return particle(.for, .usedFor)
        case .about: return .about
        case .given: return particle(.by, .givenBy)
        case .observed: return particle(.by, .observedBy)
        case .generated: return particle(.by, .generatedBy)
        case .derived: return particle(.from, .derivedFrom)
        case .received: return particle(.from, .receivedFrom)
        case .collected: return accept(.by) ? .collectedBy : .collected
        case .stored: return storage()
        case .backed: return expect(.up) ? particle(.in, .backedUpIn) : nil
        case .processed: return particle(.in, .processedIn)
        case .viewed: return particle(.in, .viewedIn)
        case .accessed: return particle(.by, .accessedBy)
        case .controlled: return particle(.by, .controlledBy)
        case .managed: return particle(.by, .managedBy)
        case .performed: return particle(.by, .performedBy)
        case .shared: return particle(.with, .sharedWith)
        case .integrated: return particle(.with, .integratedWith)
        case .transformed: return particle(.into, .transformedInto)
        case .excluded: return particle(.from, .excludedFrom)
        case .engages: return .engages
        case .features: return .features
        case .regions: return .regions
        case .available: return particle(.in, .availableIn)
        case .incorporates: return .incorporates
        case .prevails: return particle(.over, .prevailsOver)
        case .transferred: return particle(.under, .transferredUnder)
        case .secured: return particle(.by, .securedBy)
        case .listed: return .listed
        default: return .applies
        }
    }

    private mutating func particle(_ keyword: Keyword, _ verb: Verb) -> Verb? {
        if accept(keyword) { return verb }
        if repair(expected: "`\(keyword.spelling)`", among: [keyword]) {
            advance()
            return verb
        }
        if insert(keyword) { return verb }
        if wrongParticle(keyword) {
            advance()
            return verb
        }
        reportUnexpected(expected: "`\(keyword.spelling)`")
        return nil
    }

    private mutating func storage() -> Verb? {
        if accept(.and) {
            guard expect(.backed), expect(.up) else { return nil }
            if accept(.temporarily) { return particle(.in, .storedAndBackedUpTemporarilyIn) }
            return particle(.in, .storedAndBackedUpIn)
        }
        if accept(.temporarily) { return particle(.in, .storedTemporarilyIn) }
        return accept(.in) || insert(.in) ? .storedIn : .stored
    }

    mutating func targets(of fact: Int) -> Bool {
        if at(.chosen), following.keyword == .by {
            chooser()
        } else {
            let node = begin(.targets)
            guard firstTarget(node) else {
                finish(node)
                return false
            }
            finish(node)
            if at(.chosen), following.keyword == .by { chooser() }
        }
        if accept(.only) { nodes[fact].flags |= SyntaxTree.Flags.only }
        return true
    }

    private mutating func firstTarget(_ node: Int) -> Bool {
        guard target() else { return false }
        if at(.or) {
            nodes[node].kind = .alternatives
            while accept(.or) { guard target() else { return false } }
            if at(.comma) {
                report(
                    .unexpectedToken,
                    "expected the end of the list, found `,`; a list has either commas (all of them) or `or` (one of them)"
                )
                return false
            }
            return true
        }
        let isParted = at(.and) && separatesByAnd()
        if isParted || at(.comma) {
            if !isParted {
                if commaBeforeReason() { return true }
                advance()
                if at(.and) { passAnd() }
            }
            list { $0.target() }
            if at(.or) {
                report(
                    .unexpectedToken,
                    "expected `,`, found `or`; a list has either commas (all of them) or `or` (one of them)"
                )
                return false
            }
        }
        return position != lastFaultPosition
    }

    /// A term, and the text that may follow it.
    mutating func target() -> Bool {
        guard at(.name) else {
            reportUnexpected(expected: "a name")
            return false
        }
        if position > 0, tree.tokens[position - 1].kind == .comma, isVerbWithParticle {
            let words = "\(text(of: current)) \(text(of: following))"
            report(.unexpectedToken, "expected a name, found `\(words)`; write one statement to a line")
            hasEnded = true
            return false
        }
        if current.keyword != .none, missesTarget() { return false }
        let node = begin(.target)
        advance()
        qualification()
        if at(.leftParenthesis) { arguments() }
        if isAtString {
            advance()
            nodes[node].flags |= SyntaxTree.Flags.elaborated
        }
        finish(node)
        return true
    }

    /// Whether a verb of two words stands here, as after the comma of `stored in A, backed up in B`.
    @inline(__always)
    private var isVerbWithParticle: Bool {
        guard current.keyword.beginsVerb, following.kind == .name else { return false }
        switch following.keyword {
        case .by, .in, .up, .with, .from, .for, .into, .over: return true
        default: return false
        }
    }

    mutating func qualifiers() { while !hasEnded, qualifier() {} }

    /// One qualifier, if one stands here.
    mutating func qualifier() -> Bool {
        switch current.keyword {
        case .for: targetQualifier(.forQualifier)
        case .in: targetQualifier(.inQualifier)
        case .to: targetQualifier(.toQualifier)
        case .by: targetQualifier(.byQualifier)
        case .except: targetQualifier(.exceptQualifier)
        case .primarily: targetQualifier(.primarilyQualifier)
        case .basis: targetQualifier(.basisQualifier)
        case .when: condition(.whenQualifier)
        case .after: eventQualifier(.afterQualifier)
        case .before: eventQualifier(.beforeQualifier)
        case .until: eventQualifier(.untilQualifier)
        case .because: reason()
        default: return false
        }
        return true
    }

    private mutating func targetQualifier(_ kind: SyntaxKind) {
        let node = begin(kind)
        advance()
        list { $0.target() }
        finish(node)
    }

    private mutating func eventQualifier(_ kind: SyntaxKind) {
        let node = begin(kind)
        advance()
        event()
        finish(node)
    }

    mutating func reason() {
        let node = begin(.becauseQualifier)
        advance()
        _ = reasonText()
        finish(node)
    }
}
