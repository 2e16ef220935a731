import DPSASyntax
import Testing

@testable import DPSACore

/// What an agreement, and the life cycle around a module, bring into the module's Swift.
@Suite struct SwiftAgreementTests {
    private static func swift(_ agreement: String, _ module: String) throws -> String {
        let source = """
            language 1
            agreement Terms "Terms" {
                role processor
            \(agreement)
            }
            module Shop "Shop" under Terms {
                system Desk "the desk"
            \(module)
            }

            """
        return String(decoding: try GeneratedPolicy.swift(source, access: .internal), as: UTF8.self)
    }

    private static let log = """
            category Log "Log" {
                fields { name: account "Name" }
                used for ProvideFeature
                stored in Desk
                retain until Termination, then delete within 30 days
            }
        """

    @Test func `a service can tell of an event that implies one of the module's`() throws {
        let text = try Self.swift("", Self.log)
        #expect(text.contains("        case accountDeletion\n"))
        #expect(text.contains("case .accountDeletion, .shutdown, .expiry: [.termination]"))
        // Nothing here depends on these, directly or not.
        for other in ["collection", "manualDeletion", "arrears"] {
            #expect(!text.contains("case \(other)\n"), "\(other)")
        }
    }

    @Test func `a service can tell of the agreement's events`() throws {
        let duty = #"    clause "7" "Breach" { owes BreachNotice to customer after SecurityIncident }"#
        #expect(try Self.swift(duty, Self.log).contains("        case securityIncident\n"))
        #expect(try !Self.swift("", Self.log).contains("        case securityIncident\n"))
        let text = try Self.swift(#"    event Merger "we merge" implies Termination"#, Self.log)
        #expect(text.contains("        case merger\n"))
        #expect(text.contains("case .merger, .accountDeletion, .shutdown, .expiry: [.termination]"))
    }

    @Test func `holds and minima of the agreement are the module's`() throws {
        let clause = """
                clause "9" "Storage" {
                    hold while Dispute or Arrears
                    limit at least 6 months after Creation
                    limit in Vault: at least 7 months after Creation
                }
                system Vault "the vault"
            """
        let text = try Self.swift(clause, Self.log.replacing("within 30 days", with: "after 8 months automatically"))
        #expect(
            text.contains(
                "static var agreementHolds: [Retention<Shop>.Condition] { [.any([.given(.dispute), .happened(.arrears)])] }"
            )
        )
        #expect(
            text.contains(
                "static var agreementMinima: [Retention<Shop>.Rule] "
                    + "{ [.init(paths: [.init(.period(.atLeast, .months(6), after: .event(.creation)))])] }"
            )
        )
        #expect(text.contains("        case dispute\n") && text.contains("        case arrears\n"))
        #expect(try !Self.swift("", Self.log).contains("agreementHolds"))
    }

    @Test func `what is not stored for a purpose is a rule of its own`() throws {
        let used = "used for ProvideFeature, Marketing\n            not stored for Marketing"
        let text = try Self.swift("", Self.log.replacing("used for ProvideFeature", with: used))
        #expect(text.contains("within: .days(30)))]), .notStored(for: [.marketing]))"))
        let stored = "stored in Desk\n            not stored by Desk"
        let other = try Self.swift("", Self.log.replacing("stored in Desk", with: stored))
        #expect(!other.contains("notStored"))
    }
}
