#!/usr/bin/env python3
"""Judges the pages of the estate: whether they say what the policies say, and whether everything can be reached.

usage: judge_estate.py DIR          where DIR is the --output of `dpsac compile`

From every html/*/policy.json alone it works out what the matrix, the lists by kind, region, system and recipient, the pages of
sub-processors, terms and changes, and the index have to say in English, and compares that with what justhtml reads from the
pages.  Every page has to be reachable from the index by links, in every language from that language's index.  Feed and site
map, if there are any, are read by Python's XML parser and held against the rules of their formats; the recommended headers have
to admit what the pages have, and nothing else.  The judge itself is judged with planted faults.  Exits 1 and lists the
faults, if there are any or there was no estate.
"""

import base64
import copy
import csv
import hashlib
import json
import math
import pathlib
import re
import sys
import urllib.parse
import xml.etree.ElementTree as ElementTree

from judge_pages import Page, descendants, raw_text, text_of
from page_grammar import PLACE_VERBS
from page_reader import distinct

INDEX_BYTES, MATRIX_BYTES = 100_000, 250_000
PLACE_SECTION = {*PLACE_VERBS, "regions", "availableIn", "transferredUnder", "securedBy"}
RECIPIENT_VERBS = {"accessedBy", "controlledBy", "managedBy", "performedBy", "sharedWith", "integratedWith"}
BANDS = ["not stored", "until an event", "7 days", "30 days", "180 days", "longer", "chosen", "open"]
ATOM = "{http://www.w3.org/2005/Atom}"
SITE_MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


# What the policies say.


class Document:
    """A policy, with its names resolved."""

    def __init__(self, policy):
        self.policy = policy
        self.name, self.label, self.form = policy["name"], policy["label"], policy["form"]
        self.revised = policy.get("header", {}).get("revised", "")
        self.parent = None
        self.nouns = policy.get("nouns", [])

    def noun(self, reference):
        """The noun that is mentioned; None if it is none."""
        name = reference if isinstance(reference, str) else reference.get("noun")
        container = None if isinstance(reference, str) else reference.get("container")
        for noun in self.nouns:
            if noun["name"] == name and container in (None, noun.get("container", "Standard")):
                return noun
        return None

    def facts(self, holder):
        return holder.get("statements", {}).get("facts", [])


def key(noun):
    return noun.get("container", "Standard"), noun["name"]


def names_place(fact):
    return fact["verb"] in PLACE_VERBS and not fact.get("negated")


def denies_storage(fact):
    return fact["verb"] == "stored" and fact.get("negated") and not fact.get("actors")


def chooser_label(document, fact):
    chooser = document.noun(fact["chooser"]) if "chooser" in fact else None
    if chooser is None:
        return "chosen by others"
    pronouns = {("Standard", "customer"): "you", ("Standard", "provider"): "us"}
    return f"chosen by {pronouns.get(key(chooser), chooser['label'])}"


def places_of(document, category):
    """The facts that say where data are, with the document that states them."""
    facts = document.facts(category)
    if category.get("negative"):
        return [], document
    if any(fact["verb"] in PLACE_SECTION or denies_storage(fact) for fact in facts):
        return [fact for fact in facts if names_place(fact)], document
    if document.parent is None:
        return [], document
    return [fact for fact in document.parent.facts(document.parent.policy) if names_place(fact)], document.parent


def systems_of(document, category):
    facts, source = places_of(document, category)
    labels = []
    for fact in facts:
        nouns = [source.noun(target) for target in fact.get("targets", [])]
        labels += [noun["label"] for noun in nouns if noun and noun["kind"] != "region"]
        if not nouns:
            labels.append(chooser_label(source, fact))
    return distinct(labels)


def named_regions(document, fact):
    if not fact.get("targets"):
        return [chooser_label(document, fact)]
    return [noun["label"] for noun in map(document.noun, fact["targets"]) if noun]


def parent_regions(document):
    if document.parent is None:
        return []
    facts = document.parent.facts(document.parent.policy)
    return [
        label
        for fact in facts
        if fact["verb"] == "regions" and not fact.get("negated")
        for label in named_regions(document.parent, fact)
    ]


def regions_of(document, category):
    facts, source = places_of(document, category)
    labels = []
    for fact in facts:
        if source is not document:
            labels += parent_regions(document)
            continue
        # A fact about regions of one place only says so of facts that name this place.
        targets = {json.dumps(target) for target in fact.get("targets", [])}
        own = [
            other
            for other in document.facts(category) + document.facts(document.policy)
            if other["verb"] == "regions" and not other.get("negated")
        ]
        own = [
            other
            for other in own
            if not other.get("places") or targets & {json.dumps(place) for place in other["places"]}
        ]
        found = [label for other in own for label in named_regions(document, other)]
        if not found:
            for target in fact.get("targets", []):
                noun = document.noun(target)
                if noun and noun["kind"] == "region":
                    found.append(noun["label"])
                elif noun and noun["kind"] == "system":
                    found += [home["label"] for home in map(document.noun, noun.get("places", [])) if home]
        labels += found or parent_regions(document)
    return distinct(labels)


def recipients_of(document, category):
    if category.get("negative"):
        return []
    labels = []
    for fact in document.facts(category):
        if fact["verb"] in RECIPIENT_VERBS and not fact.get("negated"):
            nouns = [document.noun(target) for target in fact.get("targets", [])]
            labels += [
                noun["label"]
                for noun in nouns
                if noun and key(noun) not in (("Standard", "customer"), ("Standard", "provider"))
            ]
    return distinct(labels)


def days(quantity):
    """The days that a quantity has at most; more than any band for one that is no time."""
    amount = quantity.get("upper", quantity["amount"])
    factors = {"second": 1 / 86400, "minute": 1 / 1440, "hour": 1 / 24, "day": 1, "week": 7, "month": 31, "year": 366}
    if quantity["unit"] not in factors:
        return math.inf
    exact = math.ceil(amount * factors[quantity["unit"]] - 1e-9)
    return exact * 7 // 5 + 2 if quantity.get("working") else exact


def span(period):
    """The days of a period at most, and whether somebody chooses it."""
    chosen = any(name in period for name in ("choice", "chooser"))
    return max((days(bound) for bound in period.get("bounds", [])), default=0), chosen


def delay(event):
    """The days that an event expression adds to the event that decides, and whether somebody chooses them."""
    if "event" in event:
        return 0, False
    if "delay" in event:
        (length, chosen), (inner, also) = span(event["delay"]), delay(event["after"])
        return length + inner, chosen or also
    operands = [delay(operand) for operand in event.get("earliest") or event["latest"]]
    return max(length for length, _ in operands), any(chosen for _, chosen in operands)


def ends_data(document, event):
    if "event" in event:
        noun = document.noun(event["event"])
        return bool(noun) and noun["kind"] == "event" and (
            noun["name"] == "Deletion" or "Deletion" in noun.get("broader", [])
        )
    return "earliest" in event and all(ends_data(document, operand) for operand in event["earliest"])


def band(document, path):
    life, disposal = path["life"], path.get("disposal", {})
    total, chosen = 0, False
    if "until" in life:
        total, chosen = delay(life["until"])
        is_over = ends_data(document, life["until"]) or disposal.get("immediate") or total > 0
        if not is_over and "delay" not in disposal and "deadline" not in disposal:
            return "open"
    elif "period" in life:
        length, chosen = span(life["period"])
        if life.get("bound") == "atLeast":
            return "open"
        if "after" not in life:
            return "chosen" if chosen and life.get("bound", "exactly") == "exactly" else "open"
        more, also = delay(life["after"])
        total, chosen = length + more, chosen or also
    else:
        return "open"
    for name in ("delay", "deadline"):
        if name in disposal:
            length, also = span(disposal[name])
            total, chosen = total + length, chosen or also
    if chosen:
        return "chosen"
    limits = [(0, "until an event"), (7, "7 days"), (30, "30 days"), (180, "180 days")]
    return next((name for limit, name in limits if total <= limit), "longer")


def bands_of_rules(document, rules, inherited=("open",)):
    bands = set()
    for rule in rules:
        for path in rule["paths"]:
            is_inherited = path["life"] == "asParent" or "asParent" in path["life"]
            bands |= set(inherited) if is_inherited else {band(document, path)}
    return bands or {"open"}


def bands_of(document, category):
    if category.get("negative"):
        return {"not stored"}
    statements = category.get("statements", {})
    inherited = {"open"}
    if document.parent is not None:
        rules = document.parent.policy.get("statements", {}).get("retention", [])
        inherited = bands_of_rules(document.parent, rules)
    if document.policy.get("inheritedPaths"):
        inherited = bands_of_rules(document, [{"paths": document.policy["inheritedPaths"]}])
    if statements.get("retention"):
        return bands_of_rules(document, statements["retention"], inherited)
    if any(denies_storage(fact) for fact in document.facts(category)):
        return {"not stored"}
    if document.parent is None:
        return {"open"}
    return bands_of_rules(document.parent, document.parent.policy.get("statements", {}).get("retention", []))


def category_label(policy, category):
    if "parent" not in category:
        return category["label"]
    for outer in policy["categories"]:
        if outer.get("qualifiedName", outer["name"]) == category["parent"]:
            return f"{category_label(policy, outer)} › {category['label']}"
    raise SystemExit(f"judge_estate: {policy['name']} has no category {category['parent']}")


def read_documents(root):
    documents = [
        Document(json.loads(path.read_text(encoding="utf-8"))) for path in sorted(root.glob("*/policy.json"))
    ]
    by_name = {document.name: document for document in documents}
    for document in documents:
        parent = document.policy.get("parent", {}).get("name")
        document.parent = by_name.get(parent)
        if parent and document.parent is None:
            raise SystemExit(f"judge_estate: {document.name} is under {parent}, which has no policy")
    return documents


def expected_rows(documents):
    """What the matrix has to say, by the address of each row's link below the html folder."""
    rows = {}
    for document in documents:
        for category in document.policy.get("categories", []):
            name = category.get("qualifiedName", category["name"])
            bands = bands_of(document, category)
            nothing = "not stored" if bands == {"not stored"} else "Not stated"
            rows[f"{document.name}/index.html#data-{name}"] = {
                "category": name,
                "label": category_label(document.policy, category),
                "document": document.label,
                "systems": systems_of(document, category),
                "regions": regions_of(document, category),
                "recipients": recipients_of(document, category),
                "nothing": nothing,
                "bands": bands,
            }
    return rows


# What the pages say.


def elements_in(node, *names):
    return [part for part in descendants(node) if part.name in names]


def below(page, root, address):
    """The path below the html folder that an address on a page leads to, with its fragment."""
    parts = urllib.parse.urlsplit(address)
    target = (page.path.parent / urllib.parse.unquote(parts.path)).resolve() if parts.path else page.path
    path = target.relative_to(root).as_posix() if target.is_relative_to(root) else str(target)
    return f"{path}#{urllib.parse.unquote(parts.fragment)}" if parts.fragment else path


def body_rows(page):
    return [row for body in page.named("tbody") for row in elements_in(body, "tr")]


def cells(row):
    return elements_in(row, "th", "td")


def heading(cell):
    """What a row is about: the label, and the document under it."""
    link = elements_in(cell, "a")[0]
    spans = [part for part in cell.children if part.name == "span"]
    return text_of(link), text_of(spans[0]) if spans else ""


def values(cell):
    return text_of(cell).split(" · ")


def matrix_faults(pages, root, expected):
    """The matrix, in as many parts as it has, has every row once and says what the policies say."""
    parts = [page for page in pages if page.path.relative_to(root).parts[0] == "all-data"]
    faults, seen = [], []
    for page in parts:
        if len(page.text.encode()) > MATRIX_BYTES:
            faults.append(f"{page.path.relative_to(root)}: {len(page.text.encode())} bytes; a matrix may have {MATRIX_BYTES}")
        choices = {
            element.attrs.get("id"): text_of(element.parent) for element in page.named("input") if "id" in element.attrs
        }
        for row in body_rows(page):
            first, *rest = cells(row)
            address = below(page, root, elements_in(first, "a")[0].attrs["href"])
            seen.append(address)
            wanted = expected.get(address)
            if wanted is None:
                faults.append(f"the matrix has a row that no policy has: {address}")
                continue
            if heading(first) != (wanted["label"], wanted["document"]):
                faults.append(f"{address}: headed {heading(first)}, not {(wanted['label'], wanted['document'])}")
            for name, cell in zip(("systems", "regions"), rest):
                if values(cell) != (wanted[name] or [wanted["nothing"]]):
                    faults.append(f"{address}: {name} {values(cell)}, not {wanted[name] or [wanted['nothing']]}")
            classes = (row.attrs.get("class") or "").split()
            bands = {BANDS[int(name[1:])] for name in classes if name.startswith("t")}
            if bands != wanted["bands"]:
                faults.append(f"{address}: chosen as {sorted(bands)}, not {sorted(wanted['bands'])}")
            for group, name in (("r", "regions"), ("s", "systems")):
                labels = {
                    re.sub(r"\s*\d+$", "", choices[choice])
                    for choice in choices
                    if re.fullmatch(rf"{group}\d+", choice) and choice in classes
                }
                known = {
                    re.sub(r"\s*\d+$", "", choices[choice])
                    for choice in choices
                    if re.fullmatch(rf"{group}\d+", choice)
                }
                if known and labels != set(wanted[name]) & known:
                    faults.append(f"{address}: chosen by {sorted(labels)}, not by {sorted(wanted[name])}")
    for address in expected:
        if seen.count(address) != 1:
            faults.append(f"the matrix has the row {address} {seen.count(address)} times")
    return faults


def value_faults(pages, root, expected):
    """The lists by kind, region, system and recipient, and the pages that they link to."""
    faults = []
    by_path = {page.path.relative_to(root).as_posix(): page for page in pages}
    wanted = {}
    for address, row in expected.items():
        wanted.setdefault(("by-category", row["category"]), []).append(address)
        for folder, name in (("by-region", "regions"), ("by-system", "systems"), ("by-recipient", "recipients")):
            for label in row[name]:
                wanted.setdefault((folder, label), []).append(address)
    for folder in ("by-category", "by-region", "by-system", "by-recipient"):
        page = by_path.get(f"{folder}/index.html")
        if page is None:
            faults.append(f"there is no {folder}/index.html")
            continue
        listed = {}
        for row in body_rows(page):
            first, count, documents = cells(row)
            name = (row.attrs.get("id") or "").removeprefix("value-")
            # A kind of data is told by its name, since two documents can label it differently.
            listed.setdefault(name if folder == "by-category" else text_of(first), []).append(
                (int(text_of(count)), elements_in(first, "a"), documents)
            )
        rows_wanted = {name: rows for (place, name), rows in wanted.items() if place == folder}
        for name in rows_wanted.keys() - listed.keys():
            faults.append(f"{folder}: {name!r} is not listed")
        for name, entries in listed.items():
            rows = rows_wanted.get(name, [])
            if sum(count for count, _, _ in entries) != len(set(rows)):
                faults.append(f"{folder}: {name!r} has {[count for count, _, _ in entries]} rows, not {len(set(rows))}")
            for count, links, documents in entries:
                if count and not links:
                    named = {below(page, root, link.attrs["href"]) for link in elements_in(documents, "a")}
                    if len(entries) == 1 and named != {address.split("#")[0] for address in rows}:
                        faults.append(f"{folder}: {name!r} is said to be in {sorted(named)}")
                if links and len(entries) == 1:
                    target = below(page, root, links[0].attrs["href"])
                    faults += value_page_faults(by_path.get(target), root, target, rows)
    return faults


def value_page_faults(page, root, path, rows):
    if page is None:
        return [f"there is no {path}"]
    found = [below(page, root, elements_in(cells(row)[0], "a")[0].attrs["href"]) for row in body_rows(page)]
    if all("#" in address for address in found):
        if distinct(found) != rows:
            return [f"{path} has the rows {found}, not {rows}"]
    elif found != distinct(address.split("#")[0] for address in rows):
        return [f"{path} names the documents {found}"]
    return []


def word_faults(pages, root, documents):
    """Sub-processors, terms, changes, and the index."""
    faults = []
    by_path = {page.path.relative_to(root).as_posix(): page for page in pages}
    page = by_path["sub-processors/index.html"]
    engaged = set()
    for document in documents:
        for holder in [document.policy, *document.policy.get("categories", [])]:
            for fact in document.facts(holder):
                if fact["verb"] == "engages" and not fact.get("negated"):
                    engaged |= {noun["label"] for noun in map(document.noun, fact.get("targets", [])) if noun}
    named = {text_of(cells(row)[0]) for row in body_rows(page)}
    if named != engaged:
        faults.append(f"sub-processors: {sorted(named ^ engaged)} on one side only")
    page = by_path["glossary-of-terms/index.html"]
    terms = {}
    for document in documents:
        for noun in document.nouns:
            terms.setdefault(noun["label"], set()).add(noun.get("sentence", ""))
    for term in page.named("dt"):
        if text_of(term) not in terms:
            faults.append(f"glossary: no policy mentions {text_of(term)!r}")
    said = {text_of(part) for part in page.named("p")}
    shared = {
        noun["sentence"]
        for document in documents
        for noun in document.nouns
        if noun.get("sentence")
        and noun["kind"] in ("basis", "obligation", "region", "system", "party", "right", "duty", "measure", "mechanism")
        and not (document.form == "module" and noun.get("container") == document.name)
    }
    for sentence in sorted(shared - said):
        faults.append(f"glossary: {sentence!r} is not said")
    page = by_path["change-log/index.html"]
    dates = {}
    for row in body_rows(page):
        moments = [part.attrs.get("datetime", "") for part in elements_in(row, "time")]
        dates[(row.attrs.get("id") or "").removeprefix("change-")] = moments[0] if moments else ""
    wanted = {document.name: document.revised for document in documents}
    if dates != {name: wanted[name] for name in dates} or len(dates) < min(len(wanted), 200):
        faults.append(f"change log: {dates}, not {wanted}")
    ordered = list(dates.values())
    if ordered != sorted(ordered, reverse=True):
        faults.append("change log: the newest is not first")
    page = by_path["index.html"]
    modules = [document.name for document in documents if document.form == "module"]
    listed = [name.removeprefix("module-") for name in page.ids if name.startswith("module-")]
    if listed != modules:
        faults.append(f"index: the modules are {listed}, not {modules}")
    if len(modules) <= 300 and len(page.text.encode()) > INDEX_BYTES:
        faults.append(f"index: {len(page.text.encode())} bytes; it may have {INDEX_BYTES}")
    has_search = any(element.attrs.get("type") == "search" for element in page.named("input"))
    if has_search != (len(modules) >= 20):
        faults.append(f"index: {'a' if has_search else 'no'} search for {len(modules)} modules")
    for element in page.named("div"):
        if element.attrs.get("id") == "search" and "hidden" not in element.attrs:
            faults.append("index: the search box is there before its script is")
    return faults


def module_faults(pages, root, documents):
    """The page of an agreement lists its modules, and says how many there are."""
    faults = []
    for document in documents:
        if document.form != "agreement":
            continue
        page = next((page for page in pages if page.path == root / document.name / "index.html"), None)
        modules = sorted(one.name for one in documents if one.form == "module" and one.parent is document)
        sections = [element for element in page.elements if element.attrs.get("id") == "modules"] if page else []
        if not sections:
            if modules:
                faults.append(f"{document.name}: does not list its modules")
            continue
        listed = [link.attrs.get("href", "") for link in elements_in(sections[0], "li") for link in elements_in(link, "a")]
        if sorted(listed) != [f"../{name}/index.html" for name in modules]:
            faults.append(f"{document.name}: lists {listed}, and its modules are {modules}")
        counts = [text_of(element) for element in elements_in(sections[0], "p")]
        if not any(re.search(rf"(?<!\d){len(modules)}$", count) for count in counts):
            faults.append(f"{document.name}: says {counts} of {len(modules)} modules")
    return faults


def reach_faults(pages, root):
    """Every page is reached from the index of its language by links within that language, in three steps at most."""
    by_path = {page.path: page for page in pages}
    languages = {}
    for page in pages:
        languages.setdefault(page.named("html")[0].attrs.get("lang"), []).append(page.path)
    faults = []
    for language, paths in languages.items():
        starts = [path for path in (root / "index.html", root / f"index-{language}" / "index.html") if path in paths]
        if len(starts) != 1:
            faults.append(f"{len(starts)} indices in {language}")
            continue
        distance, queue = {starts[0]: 0}, [starts[0]]
        for path in queue:
            for link in by_path[path].named("a"):
                target = urllib.parse.urlsplit(link.attrs.get("href") or "")
                if target.scheme or link.attrs.get("hreflang"):
                    continue
                target = (path.parent / urllib.parse.unquote(target.path)).resolve() if target.path else path
                if target in by_path and target not in distance:
                    distance[target] = distance[path] + 1
                    queue.append(target)
        faults += [
            f"{path.relative_to(root).as_posix()} is {distance.get(path, 'not')} steps away from its index"
            for path in paths
            if distance.get(path, 9) > 3
        ]
    return faults


# Table, feed, site map and headers.


def table_faults(path, expected):
    """The table of all data says what the matrix says, and nothing that a spreadsheet would reckon with."""
    with path.open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file, strict=True))
    faults = []
    found = {f"{line['document']}/index.html#data-{line['category']}": line for line in lines}
    if list(found) != list(expected) or len(found) != len(lines):
        faults.append(f"data.csv: {sorted(set(found) ^ set(expected))} on one side only, or in another order")
    for address in found.keys() & expected.keys():
        line, wanted = found[address], expected[address]
        for name in ("systems", "regions", "recipients"):
            if line[name] != "; ".join(wanted[name]):
                faults.append(f"data.csv: {address}: {name} {line[name]!r}, not {wanted[name]}")
        if line["label"] != wanted["label"] or not line["retention"]:
            faults.append(f"data.csv: {address}: {line}")
        if any(value[:1] in "=+-@" and value for value in line.values()):
            faults.append(f"data.csv: {address}: a formula")
    return faults


def feed_faults(text, name):
    """What RFC 4287 asks of a feed."""
    try:
        feed = ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        return [f"{name}: {error}"]
    faults = []
    if feed.tag != f"{ATOM}feed":
        return [f"{name}: the root is {feed.tag}"]
    moment = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")

    def once(parent, tag):
        found = parent.findall(f"{ATOM}{tag}")
        if len(found) != 1 or not (found[0].text or "").strip():
            faults.append(f"{name}: not one {tag} with text")
            return ""
        return found[0].text

    names = [once(feed, "id")]
    once(feed, "title")
    newest = once(feed, "updated")
    if not feed.findall(f"{ATOM}author/{ATOM}name"):
        faults.append(f"{name}: no author")
    relations = [link.get("rel") for link in feed.findall(f"{ATOM}link")]
    if relations.count("self") != 1 or relations.count("alternate") != 1:
        faults.append(f"{name}: the links are {relations}")
    updates = []
    for entry in feed.findall(f"{ATOM}entry"):
        names.append(once(entry, "id"))
        once(entry, "title")
        updates.append(once(entry, "updated"))
        if [link.get("rel") for link in entry.findall(f"{ATOM}link")] != ["alternate"]:
            faults.append(f"{name}: an entry without one alternate link")
    faults += [f"{name}: {update!r} is no moment" for update in [newest, *updates] if not moment.fullmatch(update)]
    faults += [f"{name}: {address!r} is no absolute address" for address in names if not address.startswith("https://")]
    faults += [
        f"{name}: {link.get('href')!r} is no absolute address"
        for link in feed.iter(f"{ATOM}link")
        if not (link.get("href") or "").startswith("https://")
    ]
    if len(set(names)) != len(names):
        faults.append(f"{name}: two have one id")
    if updates != sorted(updates, reverse=True) or updates and newest != updates[0]:
        faults.append(f"{name}: the newest entry is not first, or not the feed's own date")
    return faults


def site_map_faults(text, root, pages):
    """What sitemaps.org asks of a site map; and it names every page once."""
    try:
        site_map = ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        return [f"sitemap.xml: {error}"]
    if site_map.tag != f"{SITE_MAP}urlset":
        return [f"sitemap.xml: the root is {site_map.tag}"]
    faults, addresses = [], []
    for url in site_map:
        addresses.append(url.findtext(f"{SITE_MAP}loc") or "")
        date = url.findtext(f"{SITE_MAP}lastmod")
        if date is not None and not re.fullmatch(r"\d{4}-\d\d-\d\d", date):
            faults.append(f"sitemap.xml: {date!r} is no date")
    bases = {address.removesuffix("index.html") for address in addresses}
    base = min(bases, key=len, default="")
    if not base.startswith("https://") or len(addresses) > 50_000 or len(text.encode()) > 50 * 1024 * 1024:
        faults.append(f"sitemap.xml: {len(addresses)} addresses below {base!r}")
    wanted = sorted(base + page.path.relative_to(root).as_posix() for page in pages)
    if sorted(addresses) != wanted:
        faults.append(f"sitemap.xml: {sorted(set(addresses) ^ set(wanted))} on one side only, or twice")
    return faults


def digests(page, name):
    return {
        "'sha256-" + base64.b64encode(hashlib.sha256(raw_text(element).encode()).digest()).decode() + "'"
        for element in page.named(name)
        if element.attrs.get("type") != "application/ld+json"
    }


def header_faults(text, pages):
    """The recommended policy admits every style and script of the pages, and nothing else."""
    match = re.search(r"^/\*\n(?:  .*\n)*?  Content-Security-Policy: (.*)$", text, re.M)
    if not match:
        return ["_headers: no content security policy for all paths"]
    directives = {part.split()[0]: set(part.split()[1:]) for part in match[1].split(";")}
    faults = []
    for name, wanted in (("default-src", {"'none'"}), ("base-uri", {"'none'"}), ("form-action", {"'none'"}), ("frame-ancestors", {"'none'"})):
        if directives.get(name) != wanted:
            faults.append(f"_headers: {name} is {directives.get(name)}")
    for name, element in (("style-src", "style"), ("script-src", "script")):
        wanted = set().union(*(digests(page, element) for page in pages))
        if not wanted <= directives.get(name, set()):
            faults.append(f"_headers: {name} does not admit {sorted(wanted - directives.get(name, set()))}")
        if any(not re.fullmatch(r"'sha256-[A-Za-z0-9+/=]+'", source) for source in directives.get(name, ())):
            faults.append(f"_headers: {name} admits more than digests")
    for name in ("X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer"):
        if name not in text:
            faults.append(f"_headers: no {name}")
    return faults


# The judge, judged.

PLANTED_FEED = [
    ("<updated>", "<updated>about "),
    ("</id>", "</id><id>https://example.com/</id>"),
    ("<title>", "<!-- "),
    ('rel="self"', 'rel="other"'),
    ("https://example.com/a", "a"),
    ("2026-02-01T00:00:00Z</updated><l", "2026-01-01T00:00:00Z</updated><l"),
]
FEED = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>https://example.com/f</id>
<updated>2026-02-01T00:00:00Z</updated><author><name>A</name></author>
<link rel="self" href="https://example.com/f"/><link rel="alternate" href="https://example.com/"/>
<entry><title>E</title><id>https://example.com/a</id><updated>2026-02-01T00:00:00Z</updated><link rel="alternate" href="https://example.com/a"/></entry>
</feed>"""


def planted_faults(documents):
    """Changes of what the policies say that the comparison with the pages must notice, by name."""
    def change(label, edit):
        changed = copy.deepcopy(documents)
        by_name = {document.name: document for document in changed}
        for document in changed:
            document.parent = by_name.get(document.policy.get("parent", {}).get("name"))
        for document in changed:
            for category in document.policy.get("categories", []):
                if edit(document, category):
                    return label, changed
        return label, None

    def drop_category(document, category):
        name = category.get("qualifiedName", category["name"])
        if any(other.get("parent") == name for other in document.policy["categories"]):
            return False
        document.policy["categories"].remove(category)
        return True

    def other_system(document, category):
        facts = [fact for fact in document.facts(category) if names_place(fact) and fact.get("targets")]
        for fact in facts:
            fact["targets"] = [{"noun": "nowhere"}]
        return bool(facts)

    def longer(document, category):
        for rule in category.get("statements", {}).get("retention", []):
            for path in rule["paths"]:
                deadline = path.get("disposal", {}).get("deadline")
                if deadline and deadline.get("bounds"):
                    deadline["bounds"][0]["amount"] = 5000
                    return True
        return False

    def renamed(document, category):
        category["label"] += " (new)"
        return True

    return [
        change("a category that is missing", drop_category),
        change("another system", other_system),
        change("a longer period", longer),
        change("another label", renamed),
    ]


def comparison_faults(english, root, documents):
    expected = expected_rows(documents)
    return matrix_faults(english, root, expected) + value_faults(english, root, expected)


def self_faults(english, root, documents):
    faults = [f"the judge refuses a good feed: {fault}" for fault in feed_faults(FEED, "feed")]
    for old, new in PLANTED_FEED:
        if old not in FEED:
            raise SystemExit(f"judge_estate: the good feed has no {old!r}")
        if not feed_faults(FEED.replace(old, new, 1), "feed"):
            faults.append(f"the judge accepts {new!r} for {old!r}")
    count = len(PLANTED_FEED)
    for label, changed in planted_faults(documents):
        if changed is None:
            continue
        count += 1
        if not comparison_faults(english, root, changed):
            faults.append(f"the judge does not notice {label}")
    for label, broken in (
        ("a page that nothing links to", [page for page in english if page.path != root / "by-region/index.html"]),
    ):
        count += 1
        if not reach_faults(broken, root):
            faults.append(f"the judge does not notice {label}")
    if any(document.form == "module" and document.parent for document in documents):
        count += 1
        last = max((one for one in documents if one.form == "module" and one.parent), key=lambda one: one.name)
        if not module_faults(english, root, [document for document in documents if document is not last]):
            faults.append("the judge does not notice a module too many on the page of its agreement")
    count += 1
    if not header_faults("/*\n  Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\n", english):
        faults.append("the judge accepts loose headers")
    return faults, count


def main():
    if len(sys.argv) != 2:
        print(__doc__.split("\n\n")[1], file=sys.stderr)
        return 2
    root = pathlib.Path(sys.argv[1]).resolve() / "html"
    documents = read_documents(root)
    pages = [Page(path, path.read_text(encoding="utf-8")) for path in sorted(root.rglob("*.html"))]
    english = [page for page in pages if page.named("html")[0].attrs.get("lang") == "en"]
    if not documents or not english:
        print("judge_estate: no estate was found")
        return 1
    faults = comparison_faults(english, root, documents) + word_faults(english, root, documents)
    if root / "index.html" in [page.path for page in english]:
        faults += table_faults(root / "all-data" / "data.csv", expected_rows(documents))
    faults += module_faults(english, root, documents)
    faults += reach_faults(pages, root)
    faults += header_faults((root / "_headers").read_text(encoding="utf-8"), pages)
    feeds = sorted(root.rglob("feed.xml"))
    for path in feeds:
        faults += feed_faults(path.read_text(encoding="utf-8"), path.relative_to(root).as_posix())
    if (root / "sitemap.xml").is_file():
        faults += site_map_faults((root / "sitemap.xml").read_text(encoding="utf-8"), root, pages)
    own, plants = self_faults(english, root, documents)
    faults += own
    for fault in faults:
        print(fault)
    rows = sum(len(document.policy.get("categories", [])) for document in documents)
    print(
        f"judge_estate: {len(pages)} pages, {rows} kinds of data, {len(feeds)} feeds, {plants} planted faults; "
        f"{len(faults)} faults"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
