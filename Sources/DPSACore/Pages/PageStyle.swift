/// The style sheet of every page, and the policy that admits nothing else.
enum PageStyle {
    /// The style sheet.
    ///
    /// Rows of a `stack` table become labelled blocks on narrow screens; nothing is hidden there.  The sheet stands on every page,
    /// so its colours have short names: `m` of muted text, `l` of lines, `h` of hair lines, `a` of links and bars (the accent), `k`
    /// of cards; `s` is the sign after a heading that is a link to itself.
    static let sheet: StaticString = """
        :root{color-scheme:light dark;--bg:#fff;--fg:#1b1f24;--m:#57606a;--l:#848d97;--h:#d8dee4;--a:#0b57d0;--k:#f5f7f9;--s:" #"}
        @media(prefers-color-scheme:dark){:root{--bg:#14171a;--fg:#e6e9ec;--m:#a9b2bc;--l:#7d8792;--h:#343b43;--a:#8ab4f8;--k:#1d2226}}
        *,::before,::after{box-sizing:border-box}
        html{font:100%/1.5 system-ui,sans-serif;background:var(--bg);color:var(--fg);hyphens:auto}
        :lang(zh),:lang(ja){line-height:1.75;hyphens:manual}:lang(ar){line-height:1.7}
        body{margin:0 auto;padding:1.25rem 1rem;max-width:74rem;overflow-wrap:anywhere}
        p,li,dd{max-width:68ch}section li+li,li>ul{margin-top:.3rem}
        h1,h2,h3{line-height:1.3;text-wrap:balance}h1{font-size:2rem;margin-block:.75rem .1rem}
        h2{font-size:1.4rem;margin-block:3rem .75rem}[id^=clause] h2{font-size:1.15rem;margin-block:2.25rem .5rem}h3{font-size:1.1rem;margin-block:2.25rem .5rem}h4{font-size:1rem}
        a{color:var(--a);text-underline-offset:.18em;text-decoration-thickness:1px}
        [href*="l#clause"]{white-space:nowrap}
        :focus-visible{outline:3px solid var(--a);outline-offset:2px}
        :target{background:var(--k)}
        .skip{position:absolute;inset-inline-start:1rem;top:-10rem}.skip:focus{position:static}
        .meta{color:var(--m);margin-block:.25rem}.cond{color:var(--m)}footer{margin-top:4rem;padding-top:.5rem;border-top:1px solid var(--l);font-size:.9rem}
        h2>a,h3>a,h4>a,dt>a,th>[href^="#"]{color:inherit;text-decoration-color:transparent}dt>a{text-decoration-color:var(--l)}
        h2>a::after,h3>a::after,h4>a::after,th>[href^="#"]::after{content:var(--s);color:var(--m);font-weight:400;font-size:1rem}
        nav{font-size:.95rem}nav p{margin:0;max-width:none;display:flex;flex-wrap:wrap;gap:0 1rem}nav ul{padding-inline-start:1.2rem}nav a{display:inline-block;min-height:24px}dd p{margin:0}
        header{display:grid;grid-template-columns:1fr auto;gap:.25rem 2rem}header>:not(nav){grid-column:1/-1}
        #glance h2,#contents:first-child+section>h2{margin-block:1rem .6rem}
        .sum{margin:0;padding:.15rem 1rem;background:var(--k);border-radius:.6rem;display:grid;grid-template-columns:fit-content(11rem) minmax(0,1fr)}
        .sum>div{display:grid;grid-column:1/-1;grid-template-columns:subgrid;gap:0 1rem;border-bottom:1px solid var(--h)}.sum>:last-child{border:0}
        .sum dt{font-weight:600}.sum dt,.sum dd{margin:0;padding-block:.4rem}dd>div+div,dd>p+p{margin-top:.1rem}.sum .cond::before{content:"\\A";white-space:pre}
        time{white-space:nowrap}i{font-style:inherit}
        table{border-collapse:collapse;width:100%;margin-bottom:1rem}caption{text-align:start;color:var(--m);font-size:.9rem;padding-bottom:.5rem}
        th,td{min-width:7rem;border-bottom:1px solid var(--h);padding:.55rem .75rem;text-align:start;vertical-align:top}
        th:first-child,td:first-child{padding-inline-start:0}th:last-child,td:last-child{padding-inline-end:0}tbody th{width:26%;font-weight:600}
        thead th{border-bottom-color:var(--l);color:var(--m);font-size:.9rem;font-weight:600;overflow-wrap:break-word}tbody[id] tr+tr th{color:var(--m);font-weight:400}
        td p,td ul{margin:0}td p+p,td p+ul,td ul+p{margin-top:.4rem}td ul{padding-inline-start:1.2rem}
        .bar{display:block;width:100%;max-width:24rem;height:.75rem;margin-top:.3rem}[dir=rtl] .bar{transform:scaleX(-1)}
        .bar line{stroke:var(--a);stroke-width:8;transform:translateY(6px)}.bar .u{stroke-dasharray:6 4}.bar .o{stroke-width:4;stroke-dasharray:2 6}
        @media(forced-colors:active){.bar line{stroke:currentColor}}
        main:has(nav){--main:grid}
        @media screen and (min-width:68rem){main{display:var(--main,block);grid-template-columns:14rem minmax(0,1fr);gap:0 2rem}main>*{grid-column:2;min-width:0}
        #contents{grid-column:1;grid-row:1/span 99;align-self:start;position:sticky;top:0;max-height:100vh;overflow-y:auto;padding-block:1rem}
        #contents h2{font-size:1rem;margin:0 0 .5rem}#contents ul{list-style:none;padding:0;margin:0}#contents li{text-wrap:balance}#contents a{color:var(--m);text-decoration:none}#contents a:hover{text-decoration:underline}}
        @media screen and (max-width:45rem){h1{font-size:1.75rem}header,.sum,.sum>div{display:block}.sum{margin-inline:-1rem;padding-inline:1rem;border-radius:0}.sum dt{padding-bottom:0}.sum dd{padding-top:.1rem}
        table.stack,.stack tbody,.stack tr,.stack th,.stack td,.stack caption{display:block}.stack tbody th{width:auto}
        .stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .stack td::before{content:var(--b);display:block;font-size:.85rem;color:var(--m)}.stack td+td::before{content:var(--c)}.stack td+td+td::before{content:var(--d)}
        .stack th,.stack td{border:0;padding:.2rem 0}.stack tbody tr{border-bottom:1px solid var(--l);padding-block:.6rem}}
        @page{margin:20mm 16mm 22mm;@bottom-center{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif}}
        @media print{:root{color-scheme:light;--bg:#fff;--fg:#000;--m:#333;--a:#000;--l:#666;--h:#999;--k:#fff;--s:none}
        html{font-size:10pt}body{padding:0}nav,.noprint{display:none}th,td{min-width:5.5rem}.sum{padding:0}
        tr,.sum>div,footer p{break-inside:avoid}h2,h3,h4,caption{break-after:avoid}thead{display:table-header-group}
        a[href^="http"]::after{content:" <" attr(href) ">";font-size:.85em}}
        """

    /// What a page with a picture adds.
    static let pictureSheet: StaticString = """
        .flow{display:none;width:100%;overflow:visible;margin-bottom:1.25rem;font-size:14px}.flow text{text-anchor:middle;fill:var(--fg)}
        .flow .b{fill:var(--k);stroke:var(--l)}.flow .e{fill:none;stroke:var(--m)}@media(min-width:60rem){.flow{display:block}}
        @media(forced-colors:active){.flow path{stroke:currentColor}.flow text{fill:currentColor}}
        """

    /// What the page of a document adds: the names of the columns of its tables, which narrow screens show in each cell.
    ///
    /// An attribute of each cell would say them over and over.
    static func documentSheet(_ templates: TemplateSet) -> String {
        let properties = ["--b", "--c", "--d"]
        var sheet = ""
        // Tables that have the same name for a column share a rule.
        var values: [String] = []
        var selectors: [String] = []
        for table in PageTable.allCases {
            guard let labels = table.labels else { continue }
            let selector = ".\("\(labels.names)".drop { $0 != " " }.dropFirst())"
            for (property, column) in zip(properties, table.columns.dropFirst()) {
                let value = "{\(property):\(quoted(templates.plain(column)))}"
                if let known = values.firstIndex(of: value) {
                    selectors[known] += ",\(selector)"
                } else {
                    values.append(value)
                    selectors.append(selector)
                }
            }
        }
        for (selector, value) in zip(selectors, values) { sheet += selector + value }
        return sheet
    }

    /// A text as a style sheet has it, so that it ends neither the text nor the element that the sheet stands in.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\", "<", "\n": quoted += "\\\(String(scalar.value, radix: 16)) "
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// The digest of what a page with a picture adds.
    static let pictureDigest = digest(of: "\(pictureSheet)")

    /// A content security policy: no request at all, and no style but those named by their digests.
    static func contentSecurityPolicy(styles: String) -> String {
        "default-src 'none'; style-src \(styles); base-uri 'none'; form-action 'none'"
    }

    /// A digest as a policy names it.
    static func digest(of text: String) -> String { "'sha256-\(base64(SHA256.digest(of: Array(text.utf8))))'" }
}
