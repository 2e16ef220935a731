import DPSASyntax
import Testing

@testable import DPSACore

/// Pictures say what the words beside them say.
@Suite struct PagePictureTests {
    private static let shapes = RetentionSentenceTests.Shapes()

    private func strokes(_ life: Disclosure.Life, _ disposal: Disclosure.Disposal? = nil, endsByItself: Bool = false)
        -> String
    {
        let path = Disclosure.Path(life: life, disposal: disposal, exception: nil)
        return RetentionBar(of: path, endsByItself: endsByItself).strokes.map { "\($0.form) \($0.start)-\($0.end)" }
            .joined(separator: ", ")
    }

    /// The time up to an event always has the same length; periods have one of four.
    @Test func barsHaveHonestLengths() {
        let shapes = Self.shapes
        let until = Disclosure.Life.until(event(shapes.end))
        let delete = shapes.delete
        #expect(strokes(until, endsByItself: true) == "solid 0-50")
        #expect(strokes(until) == "solid 0-50, dotted 50-100")
        #expect(strokes(until, disposal(delete)) == "solid 0-50, dotted 50-100")
        #expect(strokes(until, disposal(delete, isImmediate: true)) == "solid 0-50")
        for (days, end) in [(1, 60), (7, 60), (8, 70), (31, 70), (32, 80), (184, 80), (185, 90), (4_000, 90)] {
            #expect(strokes(until, disposal(delete, within: period(days, .day))) == "solid 0-50, dashed 50-\(end)")
            #expect(strokes(until, disposal(delete, after: period(days, .day))) == "solid 0-50, solid 50-\(end)")
            let length = 2 * (end - 50)
            let start = event(shapes.end)
            let life = { Disclosure.Life.period($0, period(days, .day), after: start, dependingOn: nil) }
            #expect(strokes(life(.exactly)) == "solid 0-\(length)")
            #expect(strokes(life(.atMost)) == "dashed 0-\(length)")
            #expect(strokes(life(.atLeast)) == "solid 0-\(length), dotted \(length)-100")
        }
        #expect(
            strokes(until, disposal(delete, within: period(9, .day), after: period(9, .day))).hasSuffix("dashed 70-90")
        )
        #expect(strokes(.criteria("as needed")) == "dotted 0-100")
        let free = Disclosure.Period(choice: .free, bounds: [], chooser: [shapes.you], fallback: nil)
        #expect(strokes(.period(.exactly, free, after: nil, dependingOn: nil)) == "dotted 0-100")
    }

    /// Every row with a rule has a bar for each path, out of sight of those who hear the page.
    @Test func everyPathHasABar() throws {
        let disclosure = PageFixtures.module
        let generator = PageGenerator(baseURL: nil, categoryCount: 9)
        let page = try ReadPage(generator.modulePages(disclosure).files[0].bytes)
        let bars = page.tags.filter { $0.attributes["class"] == "bar" }
        let paths = disclosure.categories.flatMap(\.statements.retention).flatMap(\.paths)
        #expect(bars.count == paths.count && !bars.isEmpty)
        #expect(bars.allSatisfy { $0.attributes["aria-hidden"] == "true" })
        #expect(page.tags.allSatisfy { $0.attributes["style"] == nil })
    }

    // MARK: The flow

    private func picture(_ disclosure: Disclosure, _ locale: PageLocale = .english) -> FlowPicture {
        let addresses = PageAddresses(locale: locale, locales: [locale])
        let frame = PageFrame(addresses, baseURL: nil, translation: Translation(locale: locale))
        return ModulePage(frame: frame, disclosure: disclosure).flowPicture
    }

    @Test func flowShowsTheFacts() {
        let picture = picture(PageFixtures.module)
        let lines = picture.edges.map { edge in
            let (start, end) = (picture.columns[edge.column][edge.start], picture.columns[edge.column + 1][edge.end])
            return "\(start.text) > \(end.text)"
        }
        for line in [
            "Media Data > Cloud Object Storage (COS)", "Media Data > a store of a third party that you choose",
            "Configuration data > TencentDB for MySQL (MySQL)", "TencentDB for MySQL (MySQL) > Singapore",
            "Preview images > not stored",
        ] {
            #expect(lines.contains(line), "\(line) in \(lines)")
        }
        // What is not collected is nowhere.
        #expect(!lines.contains { $0.hasPrefix("Voice prints") })
        #expect(Set(lines).count == lines.count)
    }

    @Test func textsFitTheirBoxes() {
        #expect(FlowPicture.lines(of: "Files") == ["Files"])
        let long = FlowPicture.lines(
            of: "a store of a third party that you choose yourself, wherever in the world it stands"
        )
        #expect(long.count == 2 && long[1].hasSuffix("…"))
        #expect(long.allSatisfy { $0.count <= 37 })
        #expect(FlowPicture.lines(of: String(repeating: "数据", count: 12)).count == 2)
        #expect(FlowPicture.lines(of: String(repeating: "x", count: 500)).allSatisfy { $0.count <= 37 })
    }

    /// A page in Arabic is read from the right, and so is its picture.
    @Test func flowIsMirrored() throws {
        func curves(_ locale: PageLocale) throws -> [Int] {
            let generator = PageGenerator(baseURL: nil, categoryCount: 9, locales: [locale])
            let page = try ReadPage(generator.modulePages(PageFixtures.module).files[0].bytes)
            let path = try #require(page.tags.first { $0.attributes["class"] == "e" }?.attributes["d"])
            return path.split { !$0.isNumber }.compactMap { Int($0) }
        }
        let (left, right) = (try curves(.english), try curves(.arabic))
        #expect(left.count == right.count && left.count % 8 == 0)
        for index in stride(from: 0, to: left.count, by: 2) { #expect(left[index] + right[index] == 960) }
    }

    /// Hostile names stay text in drawings and in linked data.
    @Test func hostileNamesStayText() throws {
        for text in HTMLWriterTests.hostileTexts {
            var disclosure = PageFixtures.module
            disclosure.label = text
            for index in disclosure.categories.indices { disclosure.categories[index].label = text }
            let generator = PageGenerator(baseURL: nil, categoryCount: 9)
            let page = try ReadPage(generator.modulePages(disclosure).files[0].bytes)
            #expect(page.imbalance == nil)
            #expect(page.tags.filter { $0.name == "script" }.count == 1)
            let start = try #require(
                page.tokens.firstIndex { token in
                    if case .start(let tag) = token { tag.name == "script" } else { false }
                }
            )
            guard case .text(let json) = page.tokens[start + 1] else { continue }
            let value = try JSONParser.parse(Array(json.utf8))
            #expect(value["name"]?.text == text)
        }
    }
}
