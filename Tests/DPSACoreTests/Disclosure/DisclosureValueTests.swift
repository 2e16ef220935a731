import DPSASyntax
import Testing

@testable import DPSACore

/// What lies behind a pointer is a value all the same.
@Suite struct DisclosureValueTests {
    @Test func aChangedFactLeavesItsCopyAsItWas() {
        let original = Disclosure.Fact(verb: .usedFor)
        var changed = original
        #expect(changed == original)
        changed.parts.append("Name")
        #expect(original.parts.isEmpty)
        #expect(changed != original)
        changed.parts = []
        #expect(changed == original)
    }

    @Test func aChangedRuleLeavesItsCopyAsItWas() throws {
        let act = Disclosure.Reference(target: .document, name: "delete", label: "delete")
        let original = rule(Disclosure.Path(life: .asParent, disposal: disposal(act), exception: nil))
        var changed = original
        changed.paths[0].disposal?.isManual = true
        changed.paths[0].life = .criteria("as long as needed")
        #expect(original.paths[0].disposal?.isManual == false)
        #expect(original.paths[0].life == .asParent)
        #expect(changed != original)
        #expect(original == rule(Disclosure.Path(life: .asParent, disposal: disposal(act), exception: nil)))
    }

    private func disposal(_ act: Disclosure.Reference) -> Disclosure.Disposal {
        Disclosure.Disposal(
            act: act,
            deadline: nil,
            delay: nil,
            isImmediate: false,
            isAutomatic: false,
            isManual: false,
            isRolling: false,
            actor: nil,
            recipient: nil
        )
    }

    private func rule(_ path: Disclosure.Path) -> Disclosure.RetentionRule {
        Disclosure.RetentionRule(
            systems: [],
            purposes: [],
            condition: nil,
            paths: [path],
            reason: nil,
            isOverride: false,
            parts: [],
            origin: .stated,
            clause: nil
        )
    }
}
