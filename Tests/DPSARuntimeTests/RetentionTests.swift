import DPSARuntime
import Testing

private enum Post: DisclosedModule {
    static var name: String { "Post" }
    static var label: String { "Post" }
    static var parentName: String { "" }
    typealias Purpose = NoTerm
    typealias System = NoTerm

    enum Event: DisclosedEvent {
        case termination
        static var termTexts: StaticString {
            """
            Termination\0the end\0
            """
        }
        var termIndex: Int { 0 }
    }
}

@Suite struct RetentionTests {
    @Test func plainValues() {
        let one = Retention<Post>(
            .init(paths: [.init(.until(.event(.termination)), then: .init("delete", within: .days(30)))])
        )
        let other = Retention<Post>(
            .init(paths: [.init(.until(.event(.termination)), then: .init("delete", after: .days(30)))])
        )
        #expect(one != other)
        #expect(one.isStored && one.rules[0].paths[0].disposal?.deadline == .days(30))
        #expect(other.rules[0].paths[0].disposal?.delay == .days(30))
        #expect(Period.days(30) != Period.months(1))
    }

    @Test func whatIsNotARule() {
        #expect(!Retention<Post>.notStored.isStored)
        #expect(Retention<Post>.notStated.isStored && Retention<Post>.notStated.rules.isEmpty)
        #expect(Retention<Post>.notStored != .notStated)
    }

    @Test func choices() {
        let free = Retention<Post>(.init(paths: [.init(.period(.exactly, .chosen(.free, by: ["customer"])))]))
        let bounded = Retention<Post>(
            .init(paths: [.init(.period(.exactly, .chosen(.upTo(.init(30, .days)), by: ["customer"])))])
        )
        #expect(free.isChosenFreely)
        #expect(!bounded.isChosenFreely)
        #expect(!Retention<Post>.notStated.isChosenFreely)
    }
}
