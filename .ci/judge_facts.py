#!/usr/bin/env python3
"""Reads the facts of every module's page back from its HTML, in every language, and compares them with policy.json.

usage: judge_facts.py DIR [PATH...]

DIR is the --output of `dpsac compile`; each PATH a .dpsa file with translations that it was given, or a folder of them.

Pages are parsed by Python's own HTML parser, sentences by a grammar that is made of the templates of the locale and
the names of the policy: what can be read in no way, or in two ways, is a fault, and so is a fact that stands in one of
the two places only.  The pages of a module must have the same ids in the same order in every language.  The judge itself
is judged with pages that were tampered with.  Exits 1 and lists the faults, if there are any or there was no page.
"""

import pathlib
import re
import sys

from page_reader import OWN_WORDS, PageReader
from page_words import Language, policy_of

SOURCES = pathlib.Path(__file__).resolve().parent.parent / "Sources/DPSACore"

# Each pair takes a page to one that says something else; the judge must see every one that can be applied.
TAMPERED = [
    (r"(id=ret-\S*.*?<time datetime=P)(\d+)(D>)(\d+)", lambda m: f"{m[1]}{m[2]}{m[3]}{int(m[4]) + 1}"),
    (r"(id=ret-\S*.*?<time datetime=P)(\d+)(D>)", lambda m: f"{m[1]}{int(m[2]) + 1}{m[3]}"),
    (r" within (<time[^>]*>[^<]*</time>) after that\.", lambda m: f" {m[1]} after that, not before."),
    (r"(<p[^>]*>)We keep this data until", lambda m: f"{m[1]}We keep this data at least until"),
    (r"<tr id=data-[^>]*>.*?(?=<tr|<tbody|</table)", lambda m: ""),
    (r"<tr id=ret-[^>]*>.*?(?=<tr|<tbody|</table)", lambda m: ""),
    (r"(<tr id=data-[^>]*><th[^>]*>(?:<a[^>]*>)?[^<]*(?:</a>)?<td[^>]*>)", lambda m: m[1] + "Not for this purpose: "),
    (r"We store this data, and back-ups of it, in", lambda m: "We store this data in"),
    (r"We store this data in ", lambda m: "We store this data temporarily in "),
    (r"(<tbody id=place-[^>]*><tr><th[^<]*<a[^<]*</a><td>[^\n]*<td>)([^<\n]+)", lambda m: f"{m[1]}Atlantis"),
    (r"<th scope=col>Country", lambda m: "<th scope=col>County"),
    (r"(<tr><th scope=row>run data centres and infrastructure<td><ul><li[^>]*>)[^<]*<li[^>]*>", lambda m: m[1]),
    (r'(<caption>Sub-processors )[^\n]*?(?=<thead)', lambda m: m[1]),
    (r"<p class=cond>No country is stated\.\n", lambda m: ""),
    (r"clause (\d+)", lambda m: f"clause 9{m[1]}"),
    (r"Only when [^.]*\.", lambda m: ""),
    (r" This departs from [^.]*\.", lambda m: ""),
    (r"<li>[^<]*: list of ([^<]*)", lambda m: f"<li>{m[1]}"),
    (r", kept secret\)", lambda m: ")"),
    (r"<p>You have these rights: ", lambda m: "<p>These duties are owed: "),
    (r'data-op="until within"', lambda m: 'data-op="until after"'),
    (r'data-anchor=("?)', lambda m: f"data-anchor={m[1]}Other"),
    (r"<a href=#(ret|place|data|fields)-[^>]*>([^<]*)</a>", lambda m: m[2]),
    (r"<h2><a href=#retention>([^<]*)</a>", lambda m: f"<h2>{m[1]}"),
    (r"</main>", lambda m: f"<p>{'word ' * OWN_WORDS}</p></main>"),
    (r"We share this data with", lambda m: "We do not share this data with"),
    (r"<code>([A-Z]{3})(\d{3})</code>", lambda m: f"<code>{m[1]}999</code>"),
    (r"We act as your processor\.", lambda m: "We act as controller."),
    (r"(<time datetime=\d{4}-\d\d-\d\d[^>]*>)(\d+)", lambda m: f"{m[1]}{int(m[2]) % 28 + 1}"),
    (r"( or )([^<]*), whichever comes first", lambda m: f"{m[1]}{m[2]}, whichever comes last"),
    (r'(<path class=e d="M)(\d+ \d+(?:H\d+|C\d+ \d+ \d+ \d+ \d+ \d+))(M|")', lambda m: f'<path class=e d="{m[3]}'),
    (r"(, )(<a [^>]*#clause-[^>]*>[^<]*</a>)(?=\))", lambda m: ""),
    (r"(<text [^>]*>)([^<]*)(</text><text [^>]*>)([^<]*)(</text>)", lambda m: f"{m[1]}{m[4]}x{m[3]}{m[2]}{m[5]}"),
    (r'"inLanguage": "en"', lambda m: '"inLanguage": "fr"'),
    (r'"dateModified": "\d', lambda m: '"dateModified": "9'),
    (r"(<dt><a[^>]*>How long</a><dd><div><strong>[^<]*</strong>[^<]*)( until| for| at most) ", lambda m: f"{m[1]} at least "),
    (r"(<dt><a[^>]*>Why</a><dd>)", lambda m: f"{m[1]}anything · "),
]


def tampered(source):
    """The pages to which a change applies, each with one change."""
    for number, (pattern, change) in enumerate(TAMPERED):
        match = re.search(pattern, source, re.S)
        if match:
            yield number, source[: match.start()] + change(match) + source[match.end() :]


def main():
    if len(sys.argv) < 2:
        print(__doc__.split("\n\n")[1], file=sys.stderr)
        return 2
    root = pathlib.Path(sys.argv[1]).resolve() / "html"
    translations = sorted((SOURCES / "Standard/Translations").glob("*.dpsa"))
    for argument in sys.argv[2:]:
        path = pathlib.Path(argument)
        translations += sorted(path.rglob("*.dpsa")) if path.is_dir() else [path]
    languages, policies, faults = {}, {}, []
    for path in sorted(root.glob("*/policy.json")):
        policies[path.parent.name] = policy_of(path)
    vocabularies = set()
    for policy in policies.values():
        for noun in policy.get("nouns", []):
            vocabularies.add(noun.get("container", "Standard"))
    vocabularies -= set(policies)

    def language(tag):
        if tag not in languages:
            languages[tag] = Language(tag, SOURCES / "Pages/Templates", translations)
            languages[tag].share(vocabularies)
        return languages[tag]

    pages = sentences = 0
    seen_changes = set()
    for name, policy in policies.items():
        if policy["form"] != "module":
            continue
        parent = policies.get(policy.get("parent", {}).get("name"))
        ids = None
        for path in sorted((root / name).rglob("index.html")):
            source = path.read_bytes().decode("utf-8")
            tag = re.search(r'<html lang="?([^" >]+)', source)[1]
            reader = PageReader(source, policy, parent, language(tag))
            faults += [f"{path.relative_to(root).as_posix()}: {fault}" for fault in reader.judge()]
            pages, sentences = pages + 1, sentences + reader.count
            if ids is not None and ids != list(reader.document.ids):
                faults.append(
                    f"{path.relative_to(root).as_posix()}: other ids, or in another order, than in another language"
                )
            ids = list(reader.document.ids)
            if tag != "en":
                continue
            for number, changed in tampered(source):
                if number not in seen_changes:
                    if PageReader(changed, policy, parent, language(tag)).judge():
                        seen_changes.add(number)
                    else:
                        faults.append(f"{name}: the judge does not see the change {TAMPERED[number][0]!r}")
    if not pages:
        faults.append("no module's page was found")
    for fault in faults:
        print(fault)
    print(
        f"judge_facts: {pages} pages, {sentences} sentences read back, {len(seen_changes)} of {len(TAMPERED)} kinds of"
        f" tampering seen; {len(faults)} faults"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
