"""A good page, and one way to spoil it for each thing that judge_browser.py looks for."""

import base64
import hashlib

STYLE = """
:root{color-scheme:light dark;--bg:#fff;--fg:#1a1a1a;--line:#767b84;--acc:#0b57d0}
@media(prefers-color-scheme:dark){:root{--bg:#121417;--fg:#e8eaed;--line:#8b929c;--acc:#8ab4f8}}
*,::before{box-sizing:border-box}
html{font:100%/1.55 sans-serif;background:var(--bg);color:var(--fg)}
body{margin:0 auto;padding:1rem;max-inline-size:60rem;overflow-wrap:anywhere}
p,li,dd{max-inline-size:60ch}a{color:var(--acc)}nav a{display:inline-block;min-block-size:24px;padding-inline:4px}
:focus-visible{outline:3px solid var(--acc);outline-offset:2px}
.skip{position:absolute;inset-block-start:-10rem}.skip:focus{position:static}
table{border-collapse:collapse;inline-size:100%}th,td{text-align:start;padding:.5rem;border-block-end:1px solid var(--line)}
svg{display:block;inline-size:10rem;block-size:1rem}rect{fill:var(--line)}
.scroll{overflow-x:auto}.scroll table{min-inline-size:60rem}
@media screen and (max-width:45rem){.stack,.stack tbody,.stack tr,.stack th,.stack td,.stack caption{display:block}
.stack thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.stack td::before{content:attr(data-th);display:block}}
@page{margin:20mm 16mm 22mm;@bottom-center{content:counter(page) " / " counter(pages)}}
@media print{:root{color-scheme:light;--bg:#fff;--fg:#000;--acc:#000}.noprint{display:none}
.scroll{overflow:visible}.scroll table{min-inline-size:0}tr{break-inside:avoid}h2,h3{break-after:avoid}
details::details-content{content-visibility:visible;display:block;block-size:auto}
a[href^="http"]::after{content:" <" attr(href) ">"}}
"""

ROWS = "".join(
    f'<tr><th scope="row">Kind of data {number}</th><td data-th="Purpose">To provide the service</td>'
    '<td data-th="Period">For 30 days from your request</td></tr>\n'
    for number in range(60)
)

BODY = f"""<a class="skip noprint" href="#main">Skip to main content</a>
<header><nav class="noprint" aria-label="Pages"><a href="#data">Data</a> <a href="#more">More</a></nav>
<h1>A page</h1></header>
<main id="main"><section id="data" aria-labelledby="h"><h2 id="h">What we keep</h2>
<p id="text">This page says what is kept, for what and for how long, in words which a reader can follow, and it says no more than
that. See <a href="https://example.com/">the terms</a> for the rest.</p>
<table class="stack"><caption>What is kept, and why</caption>
<thead><tr><th scope="col">Data</th><th scope="col">Purpose</th><th scope="col">Period</th></tr></thead>
<tbody>{ROWS}</tbody></table>
<svg aria-hidden="true" viewBox="0 0 10 1"><rect width="9" height="1"/></svg></section>
<section id="more"><h2>More</h2><div class="scroll" role="region" tabindex="0" aria-label="A wide table"><table>
<caption>A wide table</caption><thead><tr><th scope="col">System</th><th scope="col">Region</th></tr></thead>
<tbody><tr><th scope="row">Store</th><td>Germany</td></tr><tr><th scope="row">Queue</th><td>Singapore</td></tr></tbody></table></div>
<details id="old"><summary>The wording of the source</summary><p id="wording">Data are kept for thirty days.</p></details>
</section></main>
<footer><p>This page loads nothing.</p></footer>"""


def page(style, body, head="", policy=None, language="en", direction="ltr"):
    """A page whose policy admits its style."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = policy or f"default-src 'none'; style-src 'sha256-{digest}'"
    return (
        f'<!doctype html>\n<html lang="{language}" dir="{direction}"><head><meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>A page</title>{head}<style>{style}</style></head>\n<body>{body}</body></html>\n"
    )


def good_page():
    """The page that must pass."""
    return page(STYLE, BODY)


def rule(text):
    """Adds a rule to the style."""
    return lambda: page(STYLE + text, BODY)


def without(part, replacement=""):
    """Replaces a part of the style."""
    if part not in STYLE:
        raise SystemExit(f"judge_browser: the good style has no {part!r}")
    return lambda: page(STYLE.replace(part, replacement, 1), BODY)


def markup(part, replacement):
    """Replaces a part of the body."""
    if part not in BODY:
        raise SystemExit(f"judge_browser: the good page has no {part!r}")
    return lambda: page(STYLE, BODY.replace(part, replacement, 1))


WORDS = "Unbreakable" * 12
# What is spoilt, the mode that must notice it, what a fault there must say, and the page.
SABOTAGES = [
    # load
    ("a style that the policy refuses", "load", "logs error", markup("<h1>", '<h1 style="color:red">')),
    (
        "an image from elsewhere",
        "load",
        "logs error",
        markup("</main>", '<img alt="" src="https://example.com/a.png"></main>'),
    ),
    (
        "an image that the policy admits",
        "load",
        "loads https",
        lambda: page(
            STYLE, BODY + '<img alt="" src="https://example.com/a.png">', policy="img-src *; style-src 'unsafe-inline'"
        ),
    ),
    (
        "a script that stores",
        "load",
        "stores something",
        lambda: page(STYLE, BODY + "<script>localStorage.a = 1</script>", policy="default-src 'unsafe-inline'"),
    ),
    (
        "a script that fails",
        "load",
        "throws",
        lambda: page(STYLE, BODY + "<script>none()</script>", policy="default-src 'unsafe-inline'"),
    ),
    ("the wrong language", "load", "language: lang=ar", lambda: page(STYLE, BODY, language="ar")),
    ("the wrong direction", "load", "runs from the wrong side", lambda: page(STYLE, BODY, direction="rtl")),
    ("Arabic words that are not marked", "load", "language: is not in en", markup("Germany", "ألمانيا")),
    ("Chinese words that are not marked", "load", "language: is not in en", markup("Germany", "德国")),
    (
        "an English sentence in a Chinese page",
        "load",
        "language: is not in zh",
        lambda: page(STYLE, BODY, language="zh-Hans"),
    ),
    ("text set to one side", "load", "is set to the wrong side", rule("p,th{text-align:right}")),
    ("a character without a font", "load", "glyphs: no font", markup("Germany", "Germany \ue123")),
    (
        "a font of its own",
        "load",
        "fonts of its own",
        rule("@font-face{font-family:a;src:local('Noto Sans')}"),
    ),
    ("small text", "load", "px high", rule("body{font-size:14px}")),
    ("close lines", "load", "lines are too close", rule("body{line-height:1.3}")),
    ("long lines", "load", "lines of", rule("p{max-inline-size:none}body{font-family:serif}")),
    ("something that moves", "load", "moves", rule("a{transition:color 1s}")),
    ("a disclosure without its mark", "load", "no mark to open it", rule("summary{display:block}")),
    ("facts in a closed disclosure", "load", "hides facts", markup('id="wording"', 'id="wording" class="fact"')),
    # 1280 light
    ("a page wider than its window", "1280 light", "reflow: the page is", rule("table{min-inline-size:1400px}")),
    (
        "text out of the window",
        "1280 light",
        "reflow: out of the window",
        rule("#text{position:relative;inset-inline-start:-300px}"),
    ),
    ("text that a box cuts", "1280 light", "cut: cut off", rule("#text{block-size:1rem;overflow:hidden}")),
    ("text that is not drawn", "1280 light", "cut: not to be seen", rule("#text{visibility:hidden}")),
    (
        "a summary that ends on the second screen",
        "1280 light",
        "fold: the summary ends",
        markup("</main>", '<dl class="sum"><div><dt>Why</dt><dd>To provide the service</dd></div></dl></main>'),
    ),
    ("tiny text", "1280 light", "cut: smaller than 11 px", rule("td{font-size:9px}")),
    ("text on text", "1280 light", "overlap:", rule("#text{margin-block-end:-3rem}")),
    ("a lost column", "1280 light", "columns: a lost cell", rule("td:last-child{display:none}")),
    (
        "a cell too few",
        "1280 light",
        "columns: 2 cells",
        markup('<td data-th="Purpose">To provide the service</td>', ""),
    ),
    ("pale text", "1280 light", "axe color-contrast", rule("td{color:#999}")),
    ("a link that is only coloured", "1280 light", "axe link-in-text-block", rule("a{text-decoration:none}")),
    ("an image without words", "1280 light", "axe image-alt", markup("</main>", '<img src="a.png"></main>')),
    (
        "small targets",
        "1280 light",
        "axe target-size",
        rule(
            "nav a{min-block-size:0;font-size:11px;line-height:1;padding:0;margin:0;display:inline-flex;inline-size:8px;overflow:visible}nav{word-spacing:-1ex}"
        ),
    ),
    ("a skipped heading", "1280 light", "axe heading-order", markup("<h2>More</h2>", "<h4>More</h4>")),
    ("text outside of landmarks", "1280 light", "axe region", markup("<footer>", "<p>Outside</p><footer>")),
    # 1280 dark, 320 dark
    ("dark text on a dark page", "1280 dark", "colours: contrast", rule("td{color:#222}")),
    ("dark lines in a dark drawing", "1280 dark", "a shape that is hardly seen", rule("rect{fill:#222}")),
    (
        "pale text on a narrow dark page",
        "320 dark",
        "axe color-contrast",
        rule("@media(max-width:40rem){td{color:#555}}"),
    ),
    (
        "a focus that does not show in the dark",
        "320 dark",
        "focusFaults: does not show",
        rule(":focus-visible{outline-color:#222}"),
    ),
    # 320 light
    (
        "a long word",
        "320 light",
        "reflow:",
        lambda: page(
            STYLE + "body{overflow-wrap:normal}",
            BODY.replace("Germany", WORDS).replace("to provide", WORDS, 1).replace("This page says", WORDS, 1),
        ),
    ),
    ("a region that only a mouse scrolls", "320 light", "no named region", markup('role="region" tabindex="0" ', "")),
    (
        "a column hidden on a phone",
        "320 light",
        "a lost cell",
        rule("@media(max-width:40rem){.stack td:last-child{display:none}}"),
    ),
    ("words hidden on a phone", "320 light", "words: lost", rule("@media(max-width:40rem){#text{display:none}}")),
    (
        "blocks without the names of columns",
        "320 light",
        "columns: labelled",
        without("content:attr(data-th)", 'content:""'),
    ),
    (
        "a table that is none for assistive technology",
        "320 light",
        "roles: tables",
        rule("@media(max-width:40rem){thead{display:none}}"),
    ),
    (
        "tiny words in a drawing",
        "320 light",
        "drawn",
        markup('<rect width="9" height="1"/>', '<text y="1" font-size="0.3">A</text>'),
    ),
    # zoom, large text, spacing
    ("a fixed width", "zoom 200 %", "reflow:", rule("main{inline-size:700px}")),
    ("a fixed height in pixels", "text 200 %", "cut: cut off", rule("caption{block-size:30px;overflow:hidden}")),
    ("a fixed height of lines", "text spacing", "cut: cut off", rule("#text{block-size:5rem;overflow:hidden}")),
    # pseudo-language
    (
        "a caption as wide as its English words",
        "pseudo-language",
        "cut: cut off",
        rule("caption{display:block;inline-size:11rem;white-space:nowrap;overflow:hidden}"),
    ),
    (
        "text placed from one side",
        "pseudo-language",
        "mirrored: reflow: out of the window",
        rule("[dir=rtl] #text{position:relative;left:-300px;inset-inline-start:300px}"),
    ),
    # forced colours
    (
        "colours that are kept when forced",
        "forced colours",
        "keeps its own colours",
        rule("td{forced-color-adjust:none}"),
    ),
    (
        "rows told apart by backgrounds",
        "forced colours",
        "no line between rows",
        rule("th,td{border:0}tr:nth-child(odd){background:#eee}"),
    ),
    # keyboard
    ("no outline", "keyboard", "does not show its focus", rule(":focus-visible{outline:0}")),
    ("an order of its own", "keyboard", "focus: stop", markup('<a href="#more">', '<a tabindex="1" href="#more">')),
    (
        "a stop that takes no focus",
        "keyboard",
        "focusFaults: is covered",
        rule("header{position:fixed;inset:0;background:#fff}header a{position:relative;z-index:-1}"),
    ),
    ("no skip link", "keyboard", "no skip link", markup('class="skip noprint"', 'class="noprint"')),
    # print
    ("no page numbers", "print", "no “1 /", without('content:counter(page) " / " counter(pages)', 'content:""')),
    (
        "a section left out on paper",
        "print",
        "is left out",
        markup('<section id="more">', '<section id="more"><div class="noprint"><dl><dt>A</dt><dd>B</dd></dl></div>'),
    ),
    ("text hidden on paper", "print", "is not on the sheets", rule("@media print{#text{display:none}}")),
    (
        "a closed disclosure on paper",
        "print",
        "is not on the sheets",
        without("details::details-content", "details::none"),
    ),
    (
        "a link without its address on paper",
        "print",
        "is not on the sheets",
        without('content:" <" attr(href) ">"', 'content:""'),
    ),
    ("a dark sheet", "print", "not white", without(":root{color-scheme:light;--bg:#fff;--fg:#000;--acc:#000}")),
    ("a table wider than the sheet", "print", "px of a sheet", without(".scroll table{min-inline-size:0}")),
    ("rows torn apart", "print", "may be torn apart", without("tr{break-inside:avoid}")),
    ("heads that are not repeated", "print", "is not repeated", rule("@media print{thead{display:table-row-group}}")),
    ("a heading at the end of a sheet", "print", "may end a sheet", without("h2,h3{break-after:avoid}")),
]


def spoilt_page(number):
    """The page of a sabotage."""
    return SABOTAGES[number][3]()
