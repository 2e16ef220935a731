/// What the pages of the estate add to the style of all pages, and the policies that admit it.
enum EstateStyle {
    /// How many regions, and how many systems, a reader can choose among on one page of the matrix.
    static let greatestFilterCount = 24

    /// The style sheet of every page of the estate.
    static let sheet: StaticString = """
        [hidden]{display:none!important}
        .browse{margin-block:1.25rem 0;border-block:1px solid var(--line)}
        .browse ul{columns:auto;max-inline-size:none;display:flex;flex-wrap:wrap;gap:0 1.4rem;list-style:none;margin:0;padding:.35rem 0}
        .browse a{padding-block:.3rem;text-decoration:none}.browse a:hover{text-decoration:underline}
        .browse a[aria-current]{color:var(--fg);font-weight:600;box-shadow:0 2px var(--acc)}
        .counts{color:var(--mut);max-inline-size:none}
        .search{margin-block:1.5rem}.search label{display:block;font-weight:600;margin-block-end:.3rem}
        .search input{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--line);border-radius:.4rem;padding:.5rem .75rem;inline-size:100%;max-inline-size:32rem}
        .search p{min-block-size:1.55em;margin:.3rem 0 0;color:var(--mut)}
        .letters ul,.parts{columns:auto;display:flex;flex-wrap:wrap;gap:.25rem;list-style:none;padding:0;max-inline-size:none}
        .letters a{min-inline-size:2rem;min-block-size:2rem;line-height:2rem;text-align:center;border-radius:.3rem;background:var(--card);text-decoration:none}
        .parts{gap:.25rem 1.25rem}
        .entries{list-style:none;padding:0;margin:0}
        .entries li{max-inline-size:none;display:grid;grid-template-columns:minmax(0,18rem) minmax(0,1fr);gap:0 1.5rem;padding-block:.55rem;border-block-end:1px solid var(--line)}
        .entries p{margin:0;color:var(--mut);max-inline-size:none}
        .terms dt{font-weight:600;margin-block-start:1rem}.terms dd{margin:.1rem 0 0}.terms dd p{margin:0;color:var(--mut)}
        .num{text-align:end;font-variant-numeric:tabular-nums}
        @media(max-width:45rem){.entries li{display:block}.browse ul{gap:0 1rem}}
        """

    /// What the matrix adds: a row is shown if it has what was chosen of each kind.
    ///
    /// A browser that cannot choose by what is checked shows neither the choices nor a filtered table.
    static let matrixSheet: String = {
        let controls = """
            .filters{display:none}@supports selector(:has(a)){.filters{display:block}}
            fieldset{border:0;margin:0;padding:.6rem 0;display:flex;flex-wrap:wrap;gap:.4rem;border-block-end:1px solid var(--line)}
            fieldset:first-of-type{border-block-start:1px solid var(--line)}
            legend{float:inline-start;inline-size:7rem;font-weight:600;padding:.25rem 0}
            .filters label{display:inline-flex;align-items:center;gap:.4rem;min-block-size:2rem;padding:.1rem .75rem;border:1px solid var(--line);border-radius:1rem;cursor:pointer}
            .filters label:has(:checked){border-color:var(--acc);box-shadow:inset 0 0 0 1px var(--acc);background:var(--card)}
            .filters label:has(:focus-visible){outline:3px solid var(--acc);outline-offset:2px}
            .filters input{accent-color:var(--acc);margin:0}.filters span{color:var(--mut)}
            [data-matrix] th:first-child{position:sticky;inset-inline-start:0;background:var(--bg);z-index:1}
            @media(max-width:45rem){legend{inline-size:100%}[data-matrix] th:first-child{position:static}}
            @media print{.filters label:not(:has(:checked)){display:none}}

            """
        var selectors: [String] = []
        for group in ["r", "s"] {
            for number in 0..<greatestFilterCount { selectors.append(selector(group, number)) }
        }
        for band in RetentionBand.allCases { selectors.append(selector("t", Int(band.rawValue))) }
        return controls + selectors.joined(separator: ",") + "{display:none}"
    }()

    private static func selector(_ group: String, _ number: Int) -> String {
        "main:has(#\(group)\(number):checked) tbody tr:not(.\(group)\(number))"
    }

    /// The policy of a page: no request, and no style or script but those it names by their digests.
    static func contentSecurityPolicy(hasMatrix: Bool, hasScript: Bool) -> String {
        let styles = hasMatrix ? "\(commonDigest) \(sheetDigest) \(matrixDigest)" : "\(commonDigest) \(sheetDigest)"
        let script = hasScript ? " script-src \(scriptDigest);" : ""
        return "default-src 'none'; style-src \(styles);\(script) base-uri 'none'; form-action 'none'"
    }

    /// The policy that admits what any page has, for the headers of a server.
    static var contentSecurityPolicyOfSite: String {
        "\(contentSecurityPolicy(hasMatrix: true, hasScript: true)); frame-ancestors 'none'"
    }

    private static let scriptDigest = digest("\(EstateScript.search)")
    private static let commonDigest = digest("\(PageStyle.sheet)")
    private static let sheetDigest = digest("\(sheet)")
    private static let matrixDigest = digest(matrixSheet)

    private static func digest(_ text: String) -> String { "'sha256-\(base64(SHA256.digest(of: Array(text.utf8))))'" }
}
