import DPSASyntax
import Testing

@testable import DPSACore

/// What agreements, and the life cycle around a module, bring into the module's Swift.
@Suite struct SwiftAgreementTests {
    /// A source, and what its Swift says and does not say.
    struct Sample: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var agreement = ""
        var above = ""
        var module = SwiftAgreementTests.log
        var expected: [String] = []
        var absent: [String] = []

        init(_ title: String) { testDescription = title }

        fileprivate func swift() throws -> String {
            let source = """
                language 1
                agreement Policy "Policy" {
                    role processor
                \(above)
                }
                agreement Terms "Terms" under Policy {
                    role processor
                \(agreement)
                }
                module Shop "Shop" under Terms {
                    system Desk "the desk"
                    system Vault "the vault" under ProviderSystems
                \(module)
                }

                """
            return String(decoding: try GeneratedPolicy.swift(source, access: .internal), as: UTF8.self)
        }

        /// What a text lacks, or says too much.
        fileprivate func faults(_ text: String) -> [String] {
            expected.filter { !text.contains($0) }.map { "lacks \($0)" }
                + absent.filter { text.contains($0) }.map { "has \($0)" }
        }
    }

    private static let log = """
            category Log "Log" {
                fields { name: account "Name" }
                used for ProvideFeature
                stored in Desk, Vault
                retain until Termination, then delete after 8 months automatically
            }
        """

    private static let samples: [Sample] = {
        let minima = "static var agreementMinima: [Retention<Shop>.Rule] { ["
        func minimum(_ months: Int, _ limits: String = "") -> String {
            ".init(\(limits)paths: [.init(.period(.atLeast, .months(\(months)), after: .event(.creation)))])"
        }
        var samples: [Sample] = []
        func add(_ title: String, _ change: (inout Sample) -> Void) {
            var sample = Sample(title)
            change(&sample)
            samples.append(sample)
        }
        add("a service can tell of an event that implies one of the module's") {
            $0.expected = [
                "        case accountDeletion\n", "case .accountDeletion, .shutdown, .expiry: [.termination]",
            ]
            // Nothing here depends on these, directly or not.
            $0.absent = ["collection", "manualDeletion", "arrears", "securityIncident"].map { "        case \($0)\n" }
            $0.absent.append("agreementHolds")
        }
        add("a service can tell of the events of a duty") {
            $0.agreement = #"    clause "7" "Breach" { owes BreachNotice to customer after SecurityIncident }"#
            $0.expected = ["        case securityIncident\n"]
        }
        add("a service can tell of the agreement's own events") {
            $0.agreement = #"    event Merger "we merge" implies Termination"#
            $0.expected = [
                "        case merger\n", "case .merger, .accountDeletion, .shutdown, .expiry: [.termination]",
            ]
        }
        add("holds and minima of the agreement are the module's") {
            $0.agreement = """
                    clause "9" "Storage" {
                        hold while Dispute or Arrears
                        limit at least 6 months after Creation
                    }
                """
            $0.expected = [
                "static var agreementHolds: [Retention<Shop>.Condition] { [.any([.given(.dispute), .happened(.arrears)])] }",
                "\(minima)\(minimum(6))] }", "        case dispute\n", "        case arrears\n",
            ]
        }
        add("holds and minima of all agreements above count, the nearest first") {
            $0.agreement =
                #"    clause "9" "Storage" { hold while Dispute"# + "\n" + "limit at least 6 months after Creation }"
            $0.above =
                #"    clause "3" "Records" { hold while LegalHold"# + "\n" + "limit at least 5 months after Creation }"
            $0.expected = [
                "static var agreementHolds: [Retention<Shop>.Condition] { [.given(.dispute)] + [.given(.legalHold)] }",
                "\(minima)\(minimum(6)), \(minimum(5))] }", "        case legalHold\n",
            ]
        }
        add("a minimum for some systems or purposes is one for the module's own") {
            $0.agreement = """
                    system Cellar "the cellar"
                    clause "9" "Storage" {
                        limit in ProviderSystems: at least 7 months after Creation
                        limit for ProvideFeature: at least 6 months after Creation
                        limit in Cellar: at least 3 months after Creation unless LegalHold
                    }
                """
            $0.expected = ["\(minima)\(minimum(7, "in: [.vault], ")), \(minimum(6, "for: [.provideFeature], "))] }"]
            // The module keeps nothing in the cellar.
            $0.absent = [".months(3)", "legalHold"]
        }
        add("what is not stored for a purpose is a rule of its own") {
            let used = "used for ProvideFeature, Marketing\n            not stored for Marketing"
            $0.module = log.replacing("used for ProvideFeature", with: used)
            $0.expected = ["automatically]))]), .notStored(for: [.marketing]))"]
        }
        add("what somebody else does not store is none") {
            let stored = "stored in Desk, Vault\n            not stored by Desk"
            $0.module = log.replacing("stored in Desk, Vault", with: stored)
            $0.absent = ["notStored"]
        }
        return samples
    }()

    @Test(arguments: samples)
    func `what agreements say is in the module's Swift`(sample: Sample) throws {
        let text = try sample.swift()
        #expect(sample.faults(text) == [], "\(text)")
    }

    // MARK: Mistakes

    /// Mistakes that the samples have to notice, planted in the generated text.
    enum Mistake: CaseIterable, Sendable {
        case impliedEventsAreMissing, dutiesAreIgnored, implicationsAreMissing, holdsAreMissing, minimaAreMissing
        case upperHoldsAreMissing, upperMinimaAreMissing, limitsAreMissing, denialsAreMissing, denialsAreOfAll

        func text(_ text: String) -> String {
            switch self {
            case .impliedEventsAreMissing: text.replacing("        case accountDeletion\n", with: "")
            case .dutiesAreIgnored: text.replacing("        case securityIncident\n", with: "")
            case .implicationsAreMissing: text.replacing(": [.termination]", with: ": []")
            case .holdsAreMissing: text.replacing("agreementHolds", with: "holds")
            case .minimaAreMissing: text.replacing("agreementMinima", with: "minima")
            case .upperHoldsAreMissing: text.replacing(" + [.given(.legalHold)]", with: "")
            case .upperMinimaAreMissing: text.replacing(".months(5)", with: ".months(6)")
            case .limitsAreMissing: text.replacing("in: [.vault], ", with: "")
            case .denialsAreMissing: text.replacing(", .notStored(for: [.marketing])", with: "")
            case .denialsAreOfAll: text.replacing(".notStored(for: [.marketing])", with: ".notStored()")
            }
        }
    }

    @Test(arguments: Mistake.allCases)
    func `a planted mistake is noticed`(mistake: Mistake) throws {
        let isNoticed = try Self.samples.contains { !$0.faults(mistake.text(try $0.swift())).isEmpty }
        #expect(isNoticed, "\(mistake) is not noticed")
    }
}
