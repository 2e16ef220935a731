import Testing

@testable import DPSACore

@Suite struct SwiftNamingTests {
    @Test(arguments: [
        ("UserOperationLog", "userOperationLog"), ("UIN", "uin"), ("COS", "cos"), ("MySQL", "mySQL"),
        ("SDKLogs", "sdkLogs"),
        ("IDs", "ids"), ("IPAddress", "ipAddress"), ("userName", "userName"), ("user_name", "userName"),
        ("MAX_SIZE", "maxSize"), ("_private", "private"), ("_1", "_1"), ("_", "value"), ("", "empty"),
        ("H264Level", "h264Level"),
        ("text/plain", "textPlain"), ("1080p", "_1080p"), ("two words", "twoWords"), ("+", "value"), ("视频", "视频"),
        ("é-mail", "éMail"), ("a\u{202E}b", "aB"), ("Configuration.Template", "configurationTemplate"), ("👍", "value"),
    ])
    func lowerCamel(text: String, name: String) { #expect(SwiftNaming.lowerCamel(text) == name) }

    @Test(arguments: [
        ("parameters", "Parameters"), ("UserLog", "UserLog"), ("user_log", "UserLog"), ("_x", "X"),
        ("sdkLogs", "SdkLogs"),
        ("_", "Value"), ("MAX_SIZE", "MaxSize"),
    ])
    func upperCamel(text: String, name: String) { #expect(SwiftNaming.upperCamel(text) == name) }

    /// Names that are spelled in other bytes and read the same are one name to a reader, and to a `switch` over strings.
    @Test func otherBytesOfOneNameAreTheSameName() {
        for count in [0, 20] {
            var table = SwiftNameTable()
            for number in 0..<count { _ = table.claim("name\(number)") }
            let claims = ["caf\u{E9}", "cafe\u{301}", "K", "\u{212A}"].map { table.claim($0) }
            #expect(claims == [true, false, true, false])
            #expect(table.contains("cafe\u{301}") && !table.contains("cafe"))
        }
    }

    @Test func membersThatCannotBe() {
        var table = SwiftNameTable()
        let names = ["Type", "default", "Self", "self", "allCases", "None", "await", "ordinary"].map {
            table.member($0)
        }
        #expect(names == ["type", "`default`", "self_", "self_2", "allCases_", "none_", "`await`", "ordinary"])
    }

    @Test func collisions() {
        var table = SwiftNameTable()
        let names = ["foo_bar", "FooBar", "fooBar2", "fooBar"].map { table.member($0) }
        #expect(names == ["fooBar", "fooBar2", "fooBar22", "fooBar3"])
    }

    @Test func typesThatAreTaken() {
        var table = SwiftNameTable()
        _ = table.unique("Chat")
        let names = ["Chat", "Category", "String", "Type", "ChatRecord", "Log", "log"].map {
            table.type($0, suffix: "Record")
        }
        #expect(
            names == [
                "ChatRecord", "CategoryRecord", "StringRecord", "TypeRecord", "ChatRecordRecord", "Log", "LogRecord",
            ]
        )
    }

    @Test(arguments: [
        ("XMusic", "XMusic"), ("String", "String_"), ("String_", "String__"), ("Type", "Type_"),
        ("default", "`default`"),
        ("self", "self_"), ("_", "Underscore_"), ("lower", "lower"),
    ])
    func moduleTypes(name: String, type: String) { #expect(SwiftNaming.moduleType(name) == type) }
}
