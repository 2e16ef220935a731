/// The style sheet of every page, and the policy that admits nothing else.
enum PageStyle {
    /// The style sheet.
    ///
    /// Rows of a `stack` table become labelled blocks on narrow screens; nothing is hidden there.
    static let sheet: StaticString = """
        :root{color-scheme:light dark;--bg:#fff;--fg:#1a1a1a;--mut:#595959;--line:#767b84;--acc:#0b57d0;--card:#f3f5f8}
        @media(prefers-color-scheme:dark){:root{--bg:#121417;--fg:#e8eaed;--mut:#b0b6be;--line:#8b929c;--acc:#8ab4f8;--card:#1d2126}}
        *,::before,::after{box-sizing:border-box}
        html{font:100%/1.55 system-ui,sans-serif;background:var(--bg);color:var(--fg);hyphens:auto}
        :lang(zh),:lang(ja){line-height:1.75;hyphens:manual}
        body{margin:0 auto;padding:1rem;max-inline-size:72rem;overflow-wrap:anywhere}
        p,li,dd{max-inline-size:68ch}
        h1{font-size:1.9rem;line-height:1.2}h2{font-size:1.3rem;margin-block:2.5rem .5rem}h3{font-size:1.1rem;margin-block:2rem .5rem}
        h4,h5,h6{font-size:1rem;margin-block:1.5rem .5rem}
        a{color:var(--acc);text-underline-offset:.15em}
        :focus-visible{outline:3px solid var(--acc);outline-offset:2px}
        :target{background:var(--card);box-shadow:0 0 0 .35rem var(--card)}
        .skip{position:absolute;inset-inline-start:1rem;inset-block-start:-10rem}.skip:focus{position:static}
        .meta{color:var(--mut)}.cond{font-style:italic}
        .perma{display:inline-block;min-inline-size:24px;min-block-size:24px;text-align:center;text-decoration:none;color:var(--mut);font-weight:400}
        nav ul{padding-inline-start:1.2rem;columns:20rem;max-inline-size:68ch}dd p{margin:0}nav a{display:inline-block;min-block-size:24px}
        dl.sum{margin:0;display:grid;grid-template-columns:minmax(0,11rem) minmax(0,1fr)}
        dl.sum>div{display:grid;grid-column:1/-1;grid-template-columns:subgrid;border-block-end:1px solid var(--line)}
        dl.sum dt{font-weight:600}dl.sum dt,dl.sum dd{margin:0;padding:.4rem .5rem .4rem 0}time{white-space:nowrap}
        table{border-collapse:collapse;inline-size:100%;margin-block-end:1rem}caption{text-align:start;color:var(--mut);padding-block:.5rem}
        th,td{min-inline-size:7rem;border-block-end:1px solid var(--line);padding:.5rem;text-align:start;vertical-align:top}
        th:first-child,td:first-child{padding-inline-start:0}tbody th{inline-size:24%;font-weight:600}
        thead th{border-block-end-width:2px;overflow-wrap:break-word}td p,td ul{margin:0}td p+p,td p+ul,td ul+p{margin-block-start:.4rem}td ul{padding-inline-start:1.2rem}
        .scroll{overflow-x:auto;border-inline-end:3px dotted var(--line)}.scroll table{min-inline-size:60rem}
        @media screen and (max-width:45rem){dl.sum,dl.sum>div{display:block}dl.sum dd{padding-block-start:0}
        table.stack,.stack tbody,.stack tr,.stack th,.stack td,.stack caption{display:block}.stack tbody th{inline-size:auto}
        .stack thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
        .stack td::before{content:attr(data-label);display:block;font-weight:600;color:var(--mut)}
        .stack th,.stack td{border:0;padding:.25rem 0}.stack tbody tr{border-block-end:2px solid var(--line);padding-block:.5rem}}
        .bar{display:block;inline-size:100%;max-inline-size:24rem;block-size:.75rem;margin-block-start:.3rem}[dir=rtl] .bar{transform:scaleX(-1)}
        .bar line{stroke:var(--acc);stroke-width:8;transform:translateY(6px)}.bar .u{stroke-dasharray:6 4}.bar .o{stroke-width:4;stroke-dasharray:2 6}
        .flow{display:none;inline-size:100%;font-size:14px}.flow text{text-anchor:middle;fill:var(--fg)}
        .flow .b{fill:var(--card);stroke:var(--line)}.flow .e{fill:none;stroke:var(--mut)}@media(min-width:60rem){.flow{display:block}}
        @media(forced-colors:active){.bar line,.flow path{stroke:currentColor}.flow text{fill:currentColor}}
        @page{margin:20mm 16mm 22mm;@bottom-center{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif}}
        @media print{:root{color-scheme:light;--bg:#fff;--fg:#000;--mut:#333;--acc:#000;--line:#666;--card:#fff}
        html{font-size:10.5pt}.noprint,.perma{display:none}.scroll{overflow:visible;border:0}.scroll table,th,td{min-inline-size:0}
        tr,dl.sum>div{break-inside:avoid}h2,h3,h4,caption{break-after:avoid}thead{display:table-header-group}
        a[href^="http"]::after{content:" <" attr(href) ">";font-size:.85em}}
        """

    /// The content security policy: no request at all, and no style but ``sheet``, which it names by its digest.
    static let contentSecurityPolicy: String = {
        let digest = base64(SHA256.digest(of: Array("\(sheet)".utf8)))
        return "default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'"
    }()
}
