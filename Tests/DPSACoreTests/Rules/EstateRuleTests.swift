import DPSASyntax
import Testing

@testable import DPSACore

/// Rules on several modules together.
@Suite struct EstateRuleTests {
    private static let parents = """
        vocabulary House "House" { feature MailFeature "Mail"; feature ChatFeature "Chat" }
        agreement Addendum "Addendum" { role processor }
        agreement Policy "Policy" { role controller; used for ProvideFeature basis contract }

        """

    private static func module(
        _ name: String,
        under parent: String = "Addendum",
        label: String? = nil,
        feature: String? = nil,
        category: String = "Log Data",
        field: String = "entry",
        days: Int = 30,
        _ statements: String = ""
    ) -> String {
        """
        module \(name) "\(label ?? name)" under \(parent) {
            \(feature.map { "features \($0)" } ?? "")
            \(statements)
            category Data "\(category)" {
                fields { \(field): text "Entry" }
                used for ProvideFeature
                stored in ProviderSystems
                retain \(days) days after Creation
            }
        }

        """
    }

    private func codes(_ modules: String...) -> [String] {
        ExampleJudge.compile(Array((Self.parents + modules.joined()).utf8)).findings.map(\.rule.rawValue)
    }

    @Test func `categories of one name and data in common want one period`() {
        #expect(codes(Self.module("A"), Self.module("B", days: 60)) == ["CAT009"])
        #expect(codes(Self.module("A"), Self.module("B")) == [])
        // Another name, and other data.
        #expect(codes(Self.module("A"), Self.module("B", category: "Logs", days: 60)) == [])
        #expect(codes(Self.module("A"), Self.module("B", field: "other", days: 60)) == [])
        #expect(codes(Self.module("A"), Self.module("B", category: "log data", days: 60)) == ["CAT009"])
    }

    @Test func `a name is told of once, however many modules have it`() {
        let modules = (0..<50).map { Self.module("M\($0)", days: 1 + $0) }.joined()
        #expect(codes(modules) == ["CAT009"])
    }

    @Test func `a feature has one title and one place`() {
        func pair(_ first: String, _ second: String, label: String = "Chat") -> [String] {
            codes(
                Self.module("A", label: "Chat", feature: "ChatFeature", category: "Text", first),
                Self.module("B", under: "Policy", label: label, feature: "ChatFeature", category: "Log", second)
            )
        }
        #expect(pair("", "") == [])
        #expect(pair("", "", label: "Chats") == ["PAR014"])
        #expect(pair("", "", label: "CHAT") == [])
        #expect(pair("regions EEA", "regions EEA") == [])
        #expect(pair("regions EEA", "regions World") == ["PAR014"])
        #expect(pair("regions EEA", "") == [])
        #expect(pair("regions EEA in Backup", "regions World") == [])
        #expect(pair("available in EEA", "available in World") == ["PAR014"])
        #expect(pair("shared with thirdParties", "not shared with thirdParties") == ["PAR014"])
        #expect(pair("not shared with thirdParties", "not shared with thirdParties") == [])
        #expect(pair("shared with thirdParties", "not shared with thirdParties for Marketing") == [])
    }

    @Test func `two modules of one role may share a feature`() {
        let first = Self.module("A", label: "Chat", feature: "ChatFeature", category: "Text", "regions EEA")
        let second = Self.module("B", label: "Calls", feature: "ChatFeature", category: "Text", "regions World")
        #expect(codes(first, second) == [])
    }

    @Test func `one category in both roles`() {
        func pair(_ category: String, feature: String = "ChatFeature") -> [String] {
            codes(
                Self.module("A", label: "Chat", feature: "ChatFeature"),
                Self.module("B", under: "Policy", label: "Chat", feature: feature, category: category)
            )
        }
        #expect(pair("Log Data") == ["CAT008"])
        #expect(pair("LOG-DATA") == ["CAT008"])
        #expect(pair("Log") == [])
        #expect(pair("Log Data", feature: "MailFeature") == [])
    }

    @Test func `what one module shares, the other may not deny`() {
        func pair(_ first: String, _ second: String) -> [String] {
            codes(
                Self.module("A", label: "Chat", feature: "ChatFeature", category: "Text", first),
                Self.module("B", label: "Mail", feature: "MailFeature", category: "Log", second)
            )
        }
        #expect(pair("shared with MailFeature", "not received from ChatFeature") == ["REC007"])
        #expect(pair("shared with B", "not received from A") == ["REC007"])
        #expect(pair("received from MailFeature", "not shared with A") == ["REC007"])
        #expect(pair("integrated with MailFeature", "not integrated with ChatFeature") == ["REC007"])
        #expect(pair("shared with MailFeature", "received from ChatFeature") == [])
        #expect(pair("shared with MailFeature", "not shared with ChatFeature") == [])
        #expect(pair("shared with MailFeature", "not received from customer") == [])
        #expect(pair("not shared with MailFeature", "not received from ChatFeature") == [])
    }

    @Test func `a party of several modules is spelled in one way`() {
        func pair(_ first: String, _ second: String) -> [String] {
            codes(
                Self.module("A", category: "Text", "party x \"\(first)\"; shared with x"),
                Self.module("B", category: "Log", "party y \"\(second)\"; shared with y")
            )
        }
        #expect(pair("Night Courier Ltd.", "NIGHT COURIER LIMITED") == ["REC004"])
        #expect(pair("Night Courier Ltd.", "Night Courier Ltd.") == [])
        #expect(pair("Night Courier Ltd.", "Day Courier Ltd.") == [])
    }
}
