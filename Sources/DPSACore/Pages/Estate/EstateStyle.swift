/// What the pages of the estate add to the style of all pages, and the policies that admit it.
enum EstateStyle {
    /// How many regions, and how many systems, a reader can choose among on one page of the matrix.
    static let greatestFilterCount = 24

    /// The style sheet of every page of the estate.
    static let sheet: StaticString = """
        [hidden]{display:none!important}
        main [href*="l#clause"]{white-space:normal}
        header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:0 2rem}
        header>*{flex-basis:100%}header>nav:not(.browse){flex:0 1 auto}header h1{margin:0}header>nav:has([hreflang]){margin-inline-start:auto}header h1{padding-block:.9rem .35rem}
        header>.meta{margin-block-start:.75rem}
        .counts{color:var(--m);max-inline-size:none;margin:0}
        .browse{margin-block-start:1.25rem;border-block:1px solid var(--h)}
        .browse ul{columns:auto;max-inline-size:none;display:flex;flex-wrap:wrap;gap:0 1.5rem;list-style:none;margin:0;padding:0}
        .browse a{padding-block:.6rem;text-decoration:none}.browse a:hover{text-decoration:underline}
        .browse a[aria-current]{color:var(--fg);font-weight:600;box-shadow:inset 0 -2px var(--a)}
        main>:first-child{margin-block-start:1.75rem}
        main th,main td{border-color:var(--h)}thead th{border-color:var(--l)}
        tbody th{font-weight:400}tbody th>a{font-weight:600;text-decoration-thickness:1px}tbody th>span{display:block;color:var(--m);font-size:.9em}tbody th>span a{color:inherit}tbody th a{display:inline-block;min-block-size:24px}
        .list{inline-size:auto;min-inline-size:min(100%,44rem)}.list tbody th{inline-size:auto}
        .search{margin-block:1.75rem 0}.search label{display:block;font-weight:600;margin-block-end:.35rem}
        .search input{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--l);border-radius:.4rem;padding:.55rem .8rem;inline-size:100%;max-inline-size:32rem}
        .search p{margin:.35rem 0 0;color:var(--m)}
        .letters ul,.parts{columns:auto;display:flex;flex-wrap:wrap;gap:.3rem;list-style:none;padding:0;max-inline-size:none}
        .letters a{min-inline-size:2.1rem;line-height:2.1rem;text-align:center;border-radius:.35rem;background:var(--k);text-decoration:none}
        nav .parts{gap:.25rem 1.5rem}.parts a[aria-current]{color:var(--fg);font-weight:600;text-decoration:none}
        .entries{list-style:none;padding:0;margin:0}
        .entries li{max-inline-size:none;display:grid;grid-template-columns:minmax(0,19rem) minmax(0,1fr);gap:0 1.5rem;padding-block:.55rem;border-block-end:1px solid var(--h)}
        .entries p{margin:0;color:var(--m);max-inline-size:none}
        .terms{margin:0}.terms>div{display:grid;grid-template-columns:minmax(0,19rem) minmax(0,1fr);gap:0 1.5rem;padding-block:.55rem;border-block-end:1px solid var(--h)}
        .terms dt{font-weight:600}.terms dd{margin:0}.terms dd p{max-inline-size:68ch}.terms dd p+p{color:var(--m)}
        .scroll{overflow-x:auto;border-inline-end:3px dotted var(--l)}.scroll table{min-width:60rem}
        @media print{.scroll{overflow:visible;border:0}.scroll table{min-width:0}}
        @media(min-width:62.01rem){.scroll{border:0}.narrow{display:none}#modules tbody th{inline-size:20%}#modules td:nth-of-type(4){inline-size:29%}}
        @media screen and (max-width:45rem){.stack td::before{content:attr(data-th)!important}}
        @media(max-width:45rem){.entries li,.terms>div{display:block}.browse ul{gap:0 1.1rem}.browse a{padding-block:.35rem}.stack tbody tr{border-color:var(--h)}.list{min-inline-size:0}}
        """

    /// What the matrix adds: a row is shown if it has what was chosen of each kind.
    ///
    /// A browser that cannot choose by what is checked shows neither the choices nor a filtered table.
    static let matrixSheet: String = {
        let controls = """
            .filters{display:none;margin-block:1.25rem}@supports selector(:has(a)){.filters{display:block}}
            fieldset{border:0;margin:0;min-inline-size:0;padding:.6rem 0;display:grid;grid-template-columns:7rem minmax(0,1fr);border-block-end:1px solid var(--h)}
            legend{float:inline-start;font-weight:600;padding:.25rem 0}fieldset div{display:flex;flex-wrap:wrap;gap:.4rem}
            .filters label{display:inline-flex;align-items:center;gap:.45rem;min-block-size:2rem;padding:.1rem .8rem;border:1px solid var(--h);border-radius:1rem;cursor:pointer}
            .filters label:has(:checked){border-color:var(--a);box-shadow:inset 0 0 0 1px var(--a);background:var(--k)}
            .filters label:has(:focus-visible){outline:3px solid var(--a);outline-offset:2px}
            .filters input{accent-color:var(--a);margin:0}.filters label>span:last-child{flex:none;color:var(--m)}
            [data-matrix] th:first-child{position:sticky;inset-inline-start:0;background:var(--bg);z-index:1}
            @media(max-width:45rem){fieldset{display:block}legend{float:none}[data-matrix] th:first-child{position:static}}
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
    ///
    /// - Parameter documents: the digests of the style sheets of the documents' pages, one for each language.
    static func contentSecurityPolicyOfSite(documents: [String]) -> String {
        let styles = ([commonDigest, sheetDigest, matrixDigest, PageStyle.pictureDigest] + documents).joined(
            separator: " "
        )
        return
            "default-src 'none'; style-src \(styles); script-src \(scriptDigest); base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'"
    }

    private static let scriptDigest = PageStyle.digest(of: "\(EstateScript.search)")
    private static let commonDigest = PageStyle.digest(of: "\(PageStyle.sheet)")
    private static let sheetDigest = PageStyle.digest(of: "\(sheet)")
    private static let matrixDigest = PageStyle.digest(of: matrixSheet)
}
