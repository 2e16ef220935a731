"""Reads the facts of a module's page back from its HTML, and compares them with its policy."""

import gzip
import html.parser
import json
import re

from page_grammar import PLACE_VERBS, Reader
from page_words import Words, is_denied_by_others

VOID = {"meta", "link", "br"}
# Elements that need no end tag, and the elements whose start ends them.
CELL_ENDS = {"td", "th", "tr", "thead", "tbody"}
ENDED_BY = {
    **{"li": {"li"}, "dt": {"dt", "dd"}, "dd": {"dt", "dd"}, "caption": {"thead", "tbody", "tr"}},
    **{"td": CELL_ENDS, "th": CELL_ENDS, "tr": {"tr", "thead", "tbody"}},
    **{"thead": {"thead", "tbody"}, "tbody": {"thead", "tbody"}},
    "p": {
        *("p", "ul", "ol", "dl", "div", "table", "section", "nav", "main", "footer", "header", "h1", "h2", "h3", "h4"),
        # These end what the paragraph is in.
        *("li", "dt", "dd", *CELL_ENDS),
    },
}
PROCESSING = {"usedFor"}
ORIGIN = {
    *("about", "givenBy", "observedBy", "generatedBy", "derivedFrom", "receivedFrom", "collectedBy"),
    *("transformedInto", "excludedFrom"),
}
DOCUMENT_PLACES = {"regions", "availableIn", "transferredUnder", "securedBy"}
PLACES = {*PLACE_VERBS, "stored", *DOCUMENT_PLACES}
RECIPIENTS = {"accessedBy", "controlledBy", "managedBy", "performedBy", "sharedWith", "integratedWith"}


# What a module with three kinds of data says itself, without what it takes over from its parent.
OWN_WORDS = 1_000
# Periods that are none.
VAGUE = (r"as long as (is )?necessary", r"selama diperlukan", r"solange (dies )?erforderlich", r"必要的期限")


class Node:
    """An element, with its attributes and what is inside it."""

    def __init__(self, name, attributes, parent=None):
        self.name, self.attributes, self.parent, self.children = name, dict(attributes), parent, []

    def all(self, *names):
        for child in self.children:
            if isinstance(child, Node):
                if not names or child.name in names:
                    yield child
                yield from child.all(*names)

    def elements(self, *names):
        return [child for child in self.children if isinstance(child, Node) and (not names or child.name in names)]

    def text(self, without=()):
        """The text, but not that of some elements."""
        return "".join(
            child if isinstance(child, str) else "" if child.name in without else child.text(without)
            for child in self.children
        )


class Document(html.parser.HTMLParser):
    """The tree of a page."""

    def __init__(self, source):
        super().__init__(convert_charrefs=True)
        self.root = self.open = Node("", {})
        self.ids = {}
        self.feed(source)
        self.close()

    def handle_starttag(self, name, attributes):
        while name in ENDED_BY.get(self.open.name, ()):
            self.open = self.open.parent
        node = Node(name, attributes, self.open)
        self.open.children.append(node)
        if "id" in node.attributes:
            self.ids.setdefault(node.attributes["id"], node)
        if name not in VOID:
            self.open = node

    def handle_startendtag(self, name, attributes):
        self.handle_starttag(name, attributes)
        self.handle_endtag(name)

    def handle_endtag(self, name):
        if name in VOID:
            return
        while self.open.name != name and self.open.name in ENDED_BY:
            self.open = self.open.parent
        if self.open.name != name:
            raise ValueError(f"</{name}> ends no {self.open.name or 'page'}")
        self.open = self.open.parent

    def handle_data(self, data):
        # Lines end between elements only; an element without an end tag may end with the line.
        if data.strip("\n"):
            self.open.children.append(data.strip("\n"))


class PageReader:
    """Reads one page, and compares it with the policy."""

    def __init__(self, source, policy, parent, language):
        self.source = source
        self.document = Document(source)
        self.policy, self.parent, self.language = policy, parent, language
        self.templates = language.templates
        self.words = Words(policy, language)
        self.parent_words = Words(parent, language) if parent else None
        self.parent_label = language.label(parent["name"], parent["label"]) if parent else None
        self.faults = []
        self.count = 0
        self.is_controller = policy.get("role") == "controller"
        self.headings = {}
        for name in self.words.categories:
            self.headings.setdefault(self.heading(name), name)
        self.cache = {}

    def heading(self, name):
        category = self.words.categories[name]
        label = self.words.label_of_category(name)
        if category.get("parent"):
            return self.templates.fill("subcategory", outer=self.heading(category["parent"]), label=label)
        return label

    # Reading.

    def fault(self, place, text):
        self.faults.append(f"{place}: {text}")

    def read(self, place, text, rule, *arguments, of_parent=False):
        """The one value of a text; None, and a fault, if it has none or several."""
        text = text.strip("\n")
        key = (text, rule, arguments, of_parent)
        if key not in self.cache:
            words = self.parent_words if of_parent else self.words
            reader = Reader(words, text, self.parent_label)
            words.field_labels = self.field_labels
            self.cache[key] = reader.readings(rule, *arguments)
        found = self.cache[key]
        self.count += 1
        if len(found) == 1:
            return found[0]
        self.fault(place, f"{text!r} can be read in {len(found)} ways{': ' + repr(found[:2]) if found else ''}")
        return None

    @property
    def field_labels(self):
        labels = set()

        def walk(fields, category, prefix):
            for field in fields:
                labels.add(self.words.label_of_field(prefix + field["name"], category, field["label"]))
                walk(field.get("fields", []), category, f"{prefix}{field['name']}.")

        for name, category in self.words.categories.items():
            for field_set in category.get("fieldSets", []):
                walk(field_set.get("fields", []), name, "")
        return sorted(labels, key=len, reverse=True)

    def compare(self, place, read, stated):
        """Compares two lists of facts."""
        read, stated = list(read), list(stated)
        if None in read or read == stated:
            return
        for value in stated:
            if value not in read:
                self.fault(place, f"the page does not say {value!r}")
        for value in read:
            if value not in stated:
                self.fault(place, f"the page says what the policy does not: {value!r}")
        if not [value for value in stated if value not in read] and not [
            value for value in read if value not in stated
        ]:
            self.fault(place, "the page has another order or number of facts than the policy")

    def is_text(self, key, text, **places):
        return text.strip("\n") == self.templates.fill(key, **places)

    def rows(self, table_or_body):
        """The rows of a table: the category, and the cells."""
        for row in table_or_body.all("tr"):
            header = row.elements("th")
            if len(header) == 1 and header[0].attributes.get("scope") == "row":
                yield row, header[0].text(), row.elements("td")

    def section(self, name):
        return self.document.ids.get(name, Node("", {}))

    def table(self, section, caption):
        for table in section.all("table"):
            for element in table.elements("caption"):
                if element.text() == self.templates.texts[caption]:
                    return table
        return Node("", {})

    def categories(self):
        return [(name, category, category.get("statements", {})) for name, category in self.words.categories.items()]

    def facts(self, statements, verbs):
        return [fact for fact in statements.get("facts", []) if fact["verb"] in verbs]

    # Comparing, section by section.

    def judge(self):
        self.header()
        self.linked_data()
        self.glance()
        self.about()
        self.processing()
        self.fields()
        self.origin()
        self.places()
        self.flow()
        self.recipients()
        self.retention()
        self.conditions()
        self.departures()
        self.rights()
        self.notes()
        self.times()
        self.places_to_link_to()
        self.weight()
        return self.faults

    def header(self):
        header = self.policy.get("header", {})
        text = next(
            (element.text() for element in self.section_of("header") if element.attributes.get("class") == "meta"), ""
        )
        for key, phrase in (
            ("effective", "headerEffective"),
            ("revised", "headerRevised"),
            ("reviewed", "headerReviewed"),
        ):
            if key in header:
                wanted = self.templates.fill(phrase, date=self.date(header[key]))
                if wanted not in text:
                    self.fault("header", f"{wanted!r} is not there")
        if "version" in header and self.templates.fill("headerVersion", version=header["version"]) not in text:
            self.fault("header", "the version is not there")
        titles = [element.text() for element in self.document.root.all("h1")]
        label = self.language.label(self.policy["name"], self.policy["label"])
        if titles != [self.templates.fill("modulePageTitle", label=label)]:
            self.fault("header", f"the title is {titles!r}")

    def linked_data(self):
        """The data for search engines say what the policy says."""
        blocks = [
            json.loads(element.text())
            for element in self.document.root.all("script")
            if element.attributes.get("type") == "application/ld+json"
        ]
        header, parent = self.policy.get("header", {}), self.policy.get("parent")
        published = header.get("published", "")
        expected = {
            "@context": "https://schema.org",
            "@type": ["WebPage", "DigitalDocument"],
            "identifier": self.policy["name"],
            "name": self.language.label(self.policy["name"], self.policy["label"]),
            "inLanguage": self.language.tag,
            "version": header.get("version"),
            "datePublished": header.get("effective"),
            "dateModified": header.get("revised"),
            "isBasedOn": published if published.startswith("https://") else None,
            "isPartOf": (
                {"@type": "DigitalDocument", "identifier": parent["name"], "name": self.parent_label}
                if parent
                else None
            ),
            "translationOfWork": (
                {"@type": "DigitalDocument", "name": self.policy["label"], "inLanguage": "en"}
                if self.language.tag != "en"
                else None
            ),
        }
        for block in blocks:
            block.pop("@id", None)
        self.compare("JSON-LD", blocks, [{key: value for key, value in expected.items() if value}])

    # The summary.

    def glance(self):
        texts = self.templates.texts
        rows = {}
        for row in self.section("glance").all("div"):
            terms, values = row.elements("dt"), row.elements("dd")
            if terms and values:
                rows[terms[0].text()] = values[0]
        for key in ("glanceWhat", "glanceWhy", "glanceWhere", "glanceHowLong", "glanceWho", "glanceRights"):
            if texts[key] not in rows:
                return self.fault("glance", f"does not answer {texts[key]!r}")
        categories = [name for name, category in self.words.categories.items() if not category.get("parent")]
        labels = [self.words.label_of_category(name) for name in categories]
        self.compare(
            "glance", [rows[texts["glanceWhat"]].text()], [" · ".join(distinct(labels)) or texts["glanceNothing"]]
        )
        facts = [fact for _, _, statements in self.categories() for fact in self.facts(statements, PROCESSING)]
        targets = [target for fact in facts if not fact.get("negated") for target in fact.get("targets", [])]
        purposes = distinct(self.words.reference(target)[1] for target in targets)
        if purposes:
            self.compare("glance", [rows[texts["glanceWhy"]].text()], [" · ".join(purposes)])
        places = []
        for _, _, statements in self.categories():
            for fact in self.facts(statements, PLACES):
                if fact["verb"] in PLACE_VERBS and not fact.get("negated"):
                    places += [self.words.reference(target)[1] for target in fact.get("targets", [])]
        missing = [place for place in places if place not in rows[texts["glanceWhere"]].text()]
        if missing:
            self.fault("glance", f"does not name the places {missing}")
        self.regions_in_short(rows[texts["glanceWhere"]])
        self.clauses_in_short()
        self.summary(rows[texts["glanceHowLong"]])

    def regions_in_short(self, cell):
        """The regions of the summary are those of the table of places, which are compared with the policy."""
        column = self.templates.texts["columnRegion"]
        table = self.table(self.section("places"), "placesCaption")
        heads = [head.text() for part in table.elements("thead") for head in part.all("th")]
        cells = [cells[heads.index(column) - 1].text().strip() for _, _, cells in self.rows(table)]
        none = [self.templates.texts[key] for key in ("regionNotStated", "regionNone")]
        cells = [cell for cell in cells if cell not in none]
        prefix = self.templates.fill("glanceRule", label=column, rule="\0").split("\0")[0]
        stated = [row.text().strip() for row in cell.elements("div") if row.text().strip().startswith(prefix)]
        if cells:
            separator = self.templates.separator("shortRules")
            self.compare("glance", stated, [prefix + separator.join(distinct(cells))])

    def clauses_in_short(self):
        """A link to a clause says the number of the clause that it leads to."""
        before, after = self.templates.fill("clauseOfParent", clause="\0").split("\0")
        for link in self.section("glance").all("a"):
            anchor = link.attributes.get("href", "").partition("#clause-")[2]
            text = link.text().strip()
            number = text.removeprefix(before).removesuffix(after)
            if anchor and re.sub("[^0-9A-Za-z]+", "-", number).strip("-") != anchor:
                self.fault("glance", f"{text!r} leads to the clause {anchor}")

    def summary(self, cell):
        """How long, in a few words, by category."""
        read = {}
        for row in cell.elements("div"):
            before, after = self.templates.fill("glanceRule", label="\0", rule="\1").split("\0")
            middle = after[: after.index("\1")]
            text = row.text().strip("\n")
            names, value = [], None
            for heading in sorted(self.headings, key=len, reverse=True):
                separator = self.templates.separator("listAndMore")
                if text.startswith(before + heading + middle):
                    names, value = [self.headings[heading]], text[len(before + heading + middle) :]
                    break
                if middle in text and heading == text.split(separator)[0]:
                    label, value = text.split(middle, 1)
                    names = [self.headings.get(part) for part in label.split(separator)]
                    break
            if not names or None in names:
                self.fault("glance", f"{text!r} is about no category")
                continue
            is_inherited = bool(list(row.all("a")))
            rule = ("sourced", "short_rules") if is_inherited else ("short_rules",)
            short = self.read("glance", value, *rule, of_parent=is_inherited)
            for name in names:
                read[name] = short
        for name, category, statements in self.categories():
            # A part with the rule of what is around it is not named beside it.
            around = name
            while around not in read and self.words.categories[around].get("parent"):
                around = self.words.categories[around]["parent"]
            denies = any(
                fact.get("negated") and not is_denied_by_others(fact) for fact in self.facts(statements, {"stored"})
            )
            inherited = self.parent["statements"].get("retention", []) if self.parent else []
            rules = statements.get("retention", [])
            if category.get("negative"):
                stated = ((("NotCollected",),),)
            elif rules:
                stated = tuple(self.words.short_rule(rule, name, len(rules) > 1) for rule in rules)
            elif denies:
                stated = ((("NotStored",),),)
            elif inherited:
                paths = tuple(self.parent_words.short_rule(rule, None, len(inherited) > 1) for rule in inherited)
                stated = (paths, inherited[0].get("clause"))
            else:
                stated = ((("NotStated",),),)
            if around not in read:
                self.fault("glance", f"does not say how long {name} is kept")
            else:
                self.compare("glance", [read[around]], [stated])

    # The picture.

    def flow(self):
        """The lines of the picture are the places of the table, and their regions."""
        for picture in self.section("places").all("svg"):
            if "flow" not in picture.attributes.get("class", ""):
                continue
            paths = {path.attributes.get("class"): path.attributes.get("d", "") for path in picture.all("path")}
            numbers = lambda text: [int(number) for number in re.findall(r"-?[0-9]+", text)]
            boxes = {}
            for piece in paths.get("b", "").split("z")[:-1]:
                x, y, width, height, _ = numbers(piece)
                boxes[x, y, width, height] = ""
            for element in picture.all("text"):
                x, y = int(element.attributes["x"]), int(element.attributes["y"])
                for box in boxes:
                    if box[0] < x < box[0] + box[2] and box[1] < y < box[1] + box[3]:
                        boxes[box] += element.text().replace(" ", "")
            edges = set()
            for piece in paths.get("e", "").split("M")[1:]:
                points = numbers(piece)
                if "H" in piece:
                    points.append(points[1])
                ends = []
                for x, y in (points[:2], points[-2:]):
                    at = [box for box in boxes if x in (box[0], box[0] + box[2]) and y == box[1] + box[3] // 2]
                    ends.append(boxes[at[0]] if len(at) == 1 else None)
                edges.add(tuple(ends))
            wanted = self.flow_edges()
            known = {text.replace(" ", "") for edge in wanted for text in edge}

            def whole(text):
                # A long text ends where there is no more room.
                fits = [one for one in known if text and (one == text or text[-1] == "…" and one.startswith(text[:-1]))]
                return fits[0] if len(fits) == 1 else text

            read = {(whole(start), whole(end)) for start, end in edges}
            self.compare("flow", [read], [{tuple(text.replace(" ", "") for text in edge) for edge in wanted}])

    def flow_edges(self):
        templates = self.templates
        parents = self.parent["statements"] if self.parent else {}
        own_regions = [fact for fact in self.facts(self.policy["statements"], {"regions"}) if not fact.get("negated")]

        def chosen(words, mention):
            label = words.reference(mention)[1]
            if mention == "customer":
                label = templates.texts["customerObject"]
            return templates.fill("flowChosen", chooser=label)

        def labels(words, fact):
            if fact.get("targets"):
                return [words.reference(target)[1] for target in fact["targets"]]
            return [chosen(words, fact["chooser"])]

        inherited = [fact for fact in self.facts(parents, {"regions"}) if not fact.get("negated")]
        of_parent = [label for fact in inherited for label in labels(self.parent_words, fact)]
        edges = set()
        for name, category, statements in self.categories():
            if category.get("negative"):
                continue
            data = self.words.label_of_category(name)
            regions = [fact for fact in self.facts(statements, {"regions"}) if not fact.get("negated")] + own_regions
            stated = False
            for fact in self.facts(statements, PLACES):
                if is_denied_by_others(fact):
                    continue
                stated |= not (fact["verb"] in DOCUMENT_PLACES and fact.get("origin") == "document")
                is_qualified = set(fact) - {"verb", "negated", "override", "targets", "origin", "clause", "parts"}
                if fact["verb"] == "stored" and fact.get("negated") and not is_qualified:
                    edges.add((data, templates.texts["shortNotStored"]))
                if fact["verb"] not in PLACE_VERBS or fact.get("negated"):
                    continue
                if not fact.get("targets"):
                    place = chosen(self.words, fact["chooser"])
                    edges.add((data, place))
                    edges |= {(place, region) for region in of_parent}
                for target in fact.get("targets", []):
                    place = self.words.reference(target)[1]
                    edges.add((data, place))
                    found = []
                    for region in regions:
                        places = {name_of(mention) for mention in region.get("places", [])}
                        if not places or name_of(target) in places:
                            found += labels(self.words, region)
                    for noun in [] if found else self.nouns(target, "system"):
                        found = [self.words.reference(home)[1] for home in noun.get("places", [])]
                    edges |= {(place, region) for region in found or of_parent}
            if not stated:
                for fact in self.facts(parents, PLACE_VERBS):
                    for target in [] if fact.get("negated") else fact.get("targets", []):
                        place = self.parent_words.reference(target)[1]
                        edges.add((data, place))
                        edges |= {(place, region) for region in of_parent}
        return edges

    def section_of(self, name):
        for element in self.document.root.all(name):
            return list(element.all("p"))
        return []

    def date(self, text):
        year, month, day = (int(part) for part in text[:10].split("-"))
        return self.templates.fill(
            "dateFormat", day=str(day), month=self.templates.texts[f"month{month}"], year=str(year)
        )

    def about(self):
        section = self.section("about")
        role = {"processor": "roleProcessor", "controller": "roleController"}.get(
            self.policy.get("role"), "roleUnknown"
        )
        paragraphs = section.elements("p")
        if not paragraphs or not paragraphs[0].text().startswith(self.templates.texts[role]):
            self.fault("about", "the role is not stated")
        if self.parent and self.templates.separator("sentencePair") is not None:
            part = self.templates.fill("partOfParent", parent=self.parent_label)
            part += self.templates.separator("sentencePair")
            part += self.templates.fill("clausesOfParent", parent=self.parent_label)
            if not paragraphs or not paragraphs[0].text().strip("\n").endswith(part):
                self.fault("about", "the parent is not named")
        verbs = {"features", "incorporates", "prevailsOver", "listed", "applies", "collected"}
        stated = [self.words.fact(fact) for fact in self.facts(self.policy["statements"], verbs)]
        read = [
            self.read("about", item.text(), "fact")
            for lists in section.elements("ul")[:1]
            for item in lists.elements("li")
        ]
        if stated or not self.policy.get("parent"):
            self.compare("about", read, stated)

    def condition_of(self, place, cell, expected):
        """The paragraphs before a value that say when it holds."""
        read = [
            self.read(place, paragraph.text(), "remarks", True)
            for paragraph in cell.elements("p")
            if paragraph.attributes.get("class") == "cond"
        ]
        self.compare(place, read, expected)

    def processing(self):
        seen = []
        for body in self.section("processing").all("tbody"):
            if not body.attributes.get("id", "").startswith("data-"):
                continue
            name = body.attributes["id"][len("data-") :]
            seen.append(name)
            if name not in self.words.categories:
                self.fault(body.attributes["id"], "no such category")
                continue
            self.processing_of(name, body)
        if seen != list(self.words.categories):
            self.fault("processing", f"the categories are {seen}")

    def processing_of(self, name, body):
        category = self.words.categories[name]
        statements = category.get("statements", {})
        facts = self.facts(statements, PROCESSING)
        expected = []
        for fact in facts:
            for target in fact.get("targets", []) or [None]:
                expected.append((fact, target))
        rows = list(self.rows(body))
        if not facts:
            expected = [(None, None)]
        if len(rows) != len(expected):
            return self.fault(f"data-{name}", f"{len(rows)} rows for {len(expected)} purposes")
        for (row, heading, cells), (fact, target) in zip(rows, expected):
            place = row.attributes.get("id", f"data-{name}")
            if heading != self.heading(name):
                self.fault(place, f"the row is that of {heading!r}")
            text = cells[0].text(without=("p",))
            conditions = []
            if "condition" in category:
                conditions.append((("condition", self.words.condition(category["condition"])),))
            if fact is None:
                self.inherited_purposes(place, category, cells, text)
                self.condition_of(place, cells[0], conditions) if conditions else None
                continue
            remarks = self.words.remarks(fact, name, ("bases", *(("reason",) if fact.get("override") else ())))
            if remarks:
                conditions.append(remarks)
            self.condition_of(place, cells[0], conditions)
            if target is None:
                self.compare(place, [self.read(place, text, "fact")], [self.words.fact(fact, name, ("bases",))])
            else:
                self.purpose(place, text, fact, target)
            if self.is_controller:
                self.bases(place, cells[1], fact, target)

    def purpose(self, place, text, fact, target):
        # A row names one purpose, as its id does.
        wanted = target if isinstance(target, str) else target.get("noun", "")
        if fact.get("negated"):
            before, after = self.templates.fill("purposeNegated", label="\0").split("\0")
            if not text.startswith(before) or not text.endswith(after):
                return self.fault(place, f"{text!r} does not deny")
            text = text[len(before) : len(text) - len(after)]
        self.compare(place, [self.read(place, text, "reference")], [self.words.reference(target)])
        if not re.search(rf"-{re.escape(wanted)}(-[0-9]+)?$", place):
            self.fault(place, f"the id does not name {wanted!r}")

    def inherited_purposes(self, place, category, cells, text):
        if category.get("negative"):
            if not self.is_text("notCollected", text):
                self.fault(place, f"{text!r} for data that are not collected")
            return
        facts = [fact for fact in self.facts(self.parent["statements"], PROCESSING)] if self.parent else []
        facts = [fact for fact in facts if fact.get("targets") and not fact.get("negated")]
        if not facts:
            if not self.is_text("purposeNotStated", text):
                self.fault(place, f"{text!r} where no purpose is stated")
            return
        read = [
            self.read(place, paragraph.text(), "sourced_mentions", of_parent=True)
            for paragraph in cells[0].elements("p")
            if paragraph.attributes.get("class") != "cond"
        ]
        stated = [(self.parent_words.references(fact["targets"]), fact.get("clause")) for fact in facts]
        self.compare(place, read, stated)

    def bases(self, place, cell, fact, target):
        text = cell.text()
        if fact.get("bases"):
            return self.compare(place, [self.read(place, text, "all_bases")], [self.words.references(fact["bases"])])
        for candidate in self.facts(self.parent["statements"], PROCESSING) if self.parent and target else []:
            names = [name_of(mention) for mention in candidate.get("targets", [])]
            if not candidate.get("negated") and candidate.get("bases") and name_of(target) in names:
                read = self.read(place, text, "sourced", "all_bases", of_parent=True)
                stated = (self.parent_words.references(candidate["bases"]), candidate.get("clause"))
                return self.compare(place, [read], [stated])
        if not self.is_text("basisNotStated", text):
            self.fault(place, f"{text!r} where no basis is stated")

    # Fields.

    def fields(self):
        for name, category, _ in self.categories():
            row = self.document.ids.get(f"fields-{name}")
            if row is None:
                self.fault(f"fields-{name}", "is not there")
                continue
            cell = row.elements("td")[0]
            lists, paragraphs = cell.elements("ul"), cell.elements("p")
            sets = category.get("fieldSets", [])
            stated = [field for field_set in sets for field in field_set.get("fields", [])]
            read = [item for list_ in lists for item in list_.elements("li")]
            self.field_list(f"fields-{name}", read, stated, name, "", False)
            texts = [paragraph.text().strip("\n") for paragraph in paragraphs]
            expected = 0
            for field_set in sets:
                if "condition" in field_set:
                    expected += 1
                    stated = (("condition", self.words.condition(field_set["condition"])),)
                    read = [
                        self.read(f"fields-{name}", text, "remarks", True) for text in texts[expected - 1 : expected]
                    ]
                    self.compare(f"fields-{name}", read, [stated])
                if "chooser" in field_set:
                    expected += 1
                    chooser = self.words.reference(field_set["chooser"])
                    read = [
                        self.read(f"fields-{name}", text, "fields_chosen") for text in texts[expected - 1 : expected]
                    ]
                    self.compare(f"fields-{name}", read, [chooser])
                if field_set.get("open"):
                    expected += 1
                    if texts[expected - 1 : expected] != [self.templates.texts["fieldsOpen"]]:
                        self.fault(f"fields-{name}", "does not say that there are further details")
            if len(texts) != expected:
                self.fault(f"fields-{name}", f"{len(texts)} remarks for {expected}")
            if not sets:
                has_inner = any(inner.get("parent") == name for inner in self.words.categories.values())
                if not self.is_text("fieldsInside" if has_inner else "fieldsNotStated", cell.text()):
                    self.fault(f"fields-{name}", f"{cell.text()!r} where no details are stated")

    def field_list(self, place, items, stated, category, prefix, is_open):
        if is_open:
            if not items or not self.is_text("fieldsOpen", items[-1].text()):
                self.fault(place, "does not say that there are further details")
            items = items[:-1]
        if len(items) != len(stated):
            return self.fault(place, f"{len(items)} details for {len(stated)}")
        for item, field in zip(items, stated):
            read = self.read(place, item.text(without=("ul",)), "field")
            self.compare(place, [read], [self.field(field, category, prefix)])
            inner = [element for list_ in item.elements("ul") for element in list_.elements("li")]
            path = f"{prefix}{field['name']}."
            self.field_list(place, inner, field.get("fields", []), category, path, field.get("open", False) and inner)

    def field(self, field, category, prefix):
        label = self.words.label_of_field(prefix + field["name"], category, field["label"])
        kind = field["type"]
        if isinstance(kind, dict) and ("listDepth" in kind or "alternatives" in kind or "values" in kind):
            values = tuple(self.words.value(value) for value in kind.get("values", []))
            kinds = () if values else self.words.references(kind.get("alternatives", []))
            read_kind = (kind.get("listDepth", 0), kinds, values)
        else:
            read_kind = (0, (self.words.reference(kind),), ())
        modifiers = field.get("modifiers", [])
        mapped = {
            key
            for modifier in modifiers
            for noun in self.words.nouns.get(name_of(modifier), [])
            for key in noun.get("mappings", {})
        }
        remarks = list(self.words.references(modifiers))
        for key, phrase in (("secret", "fieldSecret"), ("sensitive", "fieldSensitive")):
            if field.get(key) and key not in mapped:
                remarks.append(("mention", self.templates.texts[phrase], (), ""))
        remarks += [("when", self.words.condition(field["condition"]))] if "condition" in field else []
        facts = tuple(self.words.fact(fact, category) for fact in field.get("facts", []))
        return (label, read_kind, tuple(remarks), facts)

    # Sources, places, recipients.

    def fact_rows(self, section, caption, column=0):
        """By category, the cells of a table."""
        rows = {}
        for row, heading, cells in self.rows(self.table(self.section(section), caption)):
            name = self.headings.get(heading)
            if name is None:
                self.fault(section, f"a row of {heading!r}, which is no category")
            rows.setdefault(name, []).append(cells)
        return rows

    def origin(self):
        rows = self.fact_rows("origin", "originCaption")
        for name, _, statements in self.categories():
            place = f"origin of {name}"
            read = [self.read(place, cells[0].text(), "fact") for cells in rows.pop(name, [])]
            self.compare(place, read, [self.words.fact(fact, name) for fact in self.facts(statements, ORIGIN)])

    def places(self):
        own_regions = self.facts(self.policy["statements"], {"regions"})
        parents = self.parent["statements"] if self.parent else {}
        for name, category, statements in self.categories():
            place = f"place-{name}"
            body = self.document.ids.get(place)
            rows = list(self.rows(body)) if body else []
            if any(heading != self.heading(name) for _, heading, _ in rows):
                self.fault(place, "a row of another category")
            facts = [
                fact
                for fact in self.facts(statements, PLACES)
                if not is_denied_by_others(fact)
                and not (fact["verb"] in DOCUMENT_PLACES and fact.get("origin") == "document")
            ]
            if facts:
                read = [self.read(place, cells[0].text(), "fact") for _, _, cells in rows]
                self.compare(place, read, [self.words.fact(fact, name) for fact in facts])
                for fact, (_, _, cells) in zip(facts, rows):
                    self.regions(place, cells[1].text(), fact, statements, own_regions, parents)
                continue
            inherited = [fact for fact in self.facts(parents, PLACE_VERBS) if not fact.get("negated")]
            if category.get("negative") or not inherited:
                is_negative = category.get("negative")
                keys = ("notCollected", "regionNone") if is_negative else ("placeNotStated", "regionNotStated")
                texts = [cell.text().strip("\n") for _, _, cells in rows for cell in cells]
                if texts != [self.templates.texts[key] for key in keys]:
                    self.fault(place, "a place or a region where none is stated")
                continue
            read = [self.read(place, cells[0].text(), "sourced", "fact", of_parent=True) for _, _, cells in rows]
            self.compare(place, read, [(self.parent_words.fact(fact), fact.get("clause")) for fact in inherited])
            for fact, (_, _, cells) in zip(inherited, rows):
                self.inherited_regions(place, cells[1].text(), parents)
        own = self.facts(self.policy["statements"], DOCUMENT_PLACES if self.words.categories else PLACES)
        inherited = self.facts(parents, DOCUMENT_PLACES if self.words.categories else PLACES)
        self.fact_list("places", self.section("places").elements("ul"), own, inherited)

    def regions(self, place, text, fact, statements, own_regions, parents):
        """The region of a place: what the module says of it, else its home, else what the parent says."""
        if fact["verb"] == "regions":
            return self.compare(place, [self.read(place, text, "targets", "regions")], [self.words.targets(fact)])
        if fact["verb"] not in PLACE_VERBS or fact.get("negated"):
            if not self.is_text("regionNone", text):
                self.fault(place, f"{text!r} where no region applies")
            return
        names = {name_of(target) for target in fact.get("targets", [])}

        def holds(candidate):
            places = {name_of(mention) for mention in candidate.get("places", [])}
            return not candidate.get("negated") and (not places or places & names)

        candidates = [one for one in self.facts(statements, {"regions"}) if holds(one)]
        candidates += [one for one in own_regions if holds(one)]
        stated = distinct(self.words.targets(candidate) for candidate in candidates)
        if not stated:
            homes = [noun.get("places", []) for name in fact.get("targets", []) for noun in self.nouns(name, "system")]
            stated = distinct(("and", self.words.references(places)) for places in homes if places)
        separator = self.templates.separator("shortRules")
        if stated:
            read = [self.read(place, part, "targets", "regions") for part in text.strip("\n").split(separator)]
            return self.compare(place, read, stated)
        self.inherited_regions(place, text, parents)

    def inherited_regions(self, place, text, parents):
        inherited = [one for one in self.facts(parents, {"regions"}) if not one.get("negated")]
        if not inherited:
            if not self.is_text("regionNotStated", text):
                self.fault(place, f"{text!r} where no region is stated")
            return
        stated = [(self.parent_words.targets(one), one.get("clause")) for one in inherited]
        parts = text.strip("\n").split(self.templates.separator("shortRules"))
        read = [self.read(place, part, "sourced", "targets", "regions", of_parent=True) for part in parts]
        self.compare(place, read, stated)

    def nouns(self, mention, kind):
        found = [noun for noun in self.words.nouns.get(name_of(mention), []) if noun["kind"] == kind]
        container = mention.get("container") if isinstance(mention, dict) else None
        return [noun for noun in found if container in (None, noun.get("container", "Standard"))][:1]

    def fact_list(self, place, lists, own, inherited):
        """Items for the facts of the document itself, then for those of the parent."""
        items = [item for list_ in lists for item in list_.elements("li")]
        groups = joined(inherited)
        if len(items) != len(own) + len(groups):
            return self.fault(place, f"{len(items)} items for {len(own)} facts and {len(groups)} inherited ones")
        read = [self.read(place, item.text(), "fact") for item in items[: len(own)]]
        self.compare(place, read, [self.words.fact(fact) for fact in own])
        for item, (fact, clauses) in zip(items[len(own) :], groups):
            self.compare(place, [self.sourced(place, item)], [(self.parent_words.fact(fact), clauses)])

    def sourced(self, place, item):
        """A fact of the parent, and the clauses that say it."""
        links = [link.text() for link in item.all("a")]
        source = self.templates.fill("withSource", first="", link=self.templates.separator("listAndMore").join(links))
        if not links or not item.text().endswith(source):
            return self.fault(place, f"{item.text()!r} does not end with where it stands")
        fact = self.read(place, item.text()[: -len(source)], "fact", of_parent=True)
        clauses = [self.read(place, link, "whole_link", of_parent=True) for link in links]
        return (fact, clauses)

    def recipients(self):
        rows = self.fact_rows("recipients", "recipientsCaption")

        def is_recipient(fact):
            return fact["verb"] in RECIPIENTS or is_denied_by_others(fact)

        for name, _, statements in self.categories():
            facts = [
                fact for fact in statements.get("facts", []) if is_recipient(fact) and fact.get("origin") != "document"
            ]
            read = [self.read(f"recipients of {name}", cells[0].text(), "fact") for cells in rows.pop(name, [])]
            self.compare(f"recipients of {name}", read, [self.words.fact(fact, name) for fact in facts])
        own = [fact for fact in self.policy["statements"].get("facts", []) if is_recipient(fact)]
        parents = self.parent["statements"].get("facts", []) if self.parent else []
        inherited = [fact for fact in parents if is_recipient(fact)]
        engaged, loose = [], []
        for is_inherited, facts in (
            (False, self.facts(self.policy["statements"], {"engages"})),
            (
                False,
                [fact for _, _, s in self.categories() for fact in self.facts(s, {"engages"}) if "origin" not in fact],
            ),
            (True, [fact for fact in parents if fact["verb"] == "engages"]),
        ):
            for fact in facts:
                if fact.get("negated") or not fact.get("targets"):
                    loose.append((is_inherited, fact))
                else:
                    engaged += [(is_inherited, fact, target) for target in fact["targets"]]
        section = self.section("recipients")
        self.subprocessors(section, engaged)
        loose_own = [fact for is_inherited, fact in loose if not is_inherited]
        loose_inherited = [fact for is_inherited, fact in loose if is_inherited]
        items = [item for list_ in section.elements("ul") for item in list_.elements("li")]
        first = len(own) + len(inherited)
        self.items("recipients", items[:first], own, inherited)
        self.items("recipients", items[first:], loose_own, loose_inherited)

    def items(self, place, items, own, inherited):
        holder = Node("", {})
        holder.children = items
        self.fact_list(place, [holder], own, inherited)

    def subprocessors(self, section, engaged):
        """A table for those that are stated in one place and under the same conditions, which stand before it."""
        name, country, function, caption, none = (
            self.templates.texts[key]
            for key in ("columnName", "columnCountry", "columnFunction", "subprocessorsCaption", "countryNotStated")
        )
        rows = []
        for table, before in self.subprocessor_tables(section):
            source = [element.text() for element in table.elements("caption")][0][len(caption) :]
            heads = [head.text() for part in table.elements("thead") for head in part.all("th")]
            if heads == [name, country, function]:
                rows += [(heading, cells[0], cells[1], before, source) for _, heading, cells in self.rows(table)]
            elif heads == [function, name] and before[-1:] == [none]:
                # Without a country of anybody, the names stand beside what they do.
                for row, _, cells in self.rows(table):
                    names = [item for list_ in cells[0].elements("ul") for item in list_.elements("li")]
                    rows += [(item.text(), None, row.elements("th")[0], before[:-1], source) for item in names]
            else:
                self.fault("sub-processors", f"the columns are {heads}")
        if len(rows) != len(engaged):
            return self.fault("sub-processors", f"{len(rows)} rows for {len(engaged)}")
        for is_inherited, fact, target in engaged:
            words = self.parent_words if is_inherited else self.words
            wanted = words.reference(target)
            here = self.templates.fill("withSource", first="", link=self.templates.texts["statedHere"])
            alike = [row for row in rows if (row[4] == here) != is_inherited]
            read = lambda row: self.read("sub-processors", row[0], "reference", of_parent=is_inherited)
            found = [row for row in alike if read(row) == wanted]
            if not found:
                self.fault("sub-processors", f"{wanted!r} is missing")
                continue
            rows.remove(found[0])
            heading, places, functions, before, source = found[0]
            place = f"sub-processor {heading}"
            noun = next(iter(words.nouns.get(name_of(target), [{}])))
            if places:
                self.mentions(place, places, noun.get("places", []), "countryNotStated", words, is_inherited)
            elif noun.get("places"):
                self.fault(place, "its country is missing")
            purposes = noun.get("functions", [])
            purposes = purposes + [purpose for purpose in fact.get("purposes", []) if purpose not in purposes]
            self.mentions(place, functions, purposes, "functionNotStated", words, is_inherited)
            remarks = words.remarks(fact, None, ("purposes",))
            read = [self.read(place, text, "remarks", True, of_parent=is_inherited) for text in before]
            self.compare(place, read, [remarks] if remarks else [])
            if not is_inherited:
                if source != self.templates.fill("withSource", first="", link=self.templates.texts["statedHere"]):
                    self.fault(place, "does not say that it is stated here")
            else:
                link = self.templates.fill("withSource", first="", link="\0").split("\0")
                text = source[len(link[0]) : len(source) - len(link[1])]
                read = self.read(place, text, "whole_link", of_parent=True)
                self.compare(place, [(read,)], [(fact.get("clause"),)])

    def subprocessor_tables(self, section):
        """The tables of sub-processors, each with the paragraphs right before it."""
        before = []
        for element in section.elements():
            captions = [caption.text() for caption in element.elements("caption")]
            if captions and captions[0].startswith(self.templates.texts["subprocessorsCaption"]):
                yield element, before
            before = [*before, element.text().strip("\n")] if element.name == "p" else []

    def mentions(self, place, cell, stated, otherwise, words, of_parent):
        text = cell.text(without=("p",))
        if not stated:
            if not self.is_text(otherwise, text):
                self.fault(place, f"{text!r} where nothing is stated")
            return
        self.compare(place, [self.read(place, text, "all_mentions", of_parent=of_parent)], [words.references(stated)])

    # How long.

    def retention(self):
        seen = []
        for body in self.section("retention").all("tbody"):
            name = body.attributes.get("id", "")[len("ret-") :]
            seen.append(name)
            if name in self.words.categories:
                self.retention_of(name, body)
        if seen != list(self.words.categories):
            self.fault("retention", f"the categories are {seen}")
        holds = [
            ("hold", self.words.condition(hold["condition"])) for hold in self.policy["statements"].get("holds", [])
        ]
        parents = self.parent["statements"].get("holds", []) if self.parent else []
        paragraphs = [paragraph.text() for paragraph in self.section("retention").elements("p")]
        read = [self.read("holds", text, "hold") for text in paragraphs[: len(holds)]]
        self.compare("holds", read, holds)
        inherited = paragraphs[len(holds) : len(holds) + len(parents)]
        read = [self.read("holds", text, "sourced", "hold", of_parent=True) for text in inherited]
        stated = [(("hold", self.parent_words.condition(hold["condition"])), hold.get("clause")) for hold in parents]
        self.compare("holds", read, stated)

    def retention_of(self, name, body):
        category = self.words.categories[name]
        statements = category.get("statements", {})
        place = f"ret-{name}"
        rows = list(self.rows(body))
        if any(heading != self.heading(name) for _, heading, _ in rows):
            self.fault(place, "a row of another category")
        if category.get("negative"):
            if [self.is_text("notCollected", cells[1].text()) for _, _, cells in rows] != [True]:
                self.fault(place, "does not say that the data are not collected")
            return
        denials = [
            fact for fact in self.facts(statements, {"stored"}) if fact.get("negated") and not is_denied_by_others(fact)
        ]
        rules = statements.get("retention", [])
        if not denials and not rules:
            return self.inherited_retention(place, rows, statements)
        if len(rows) != len(denials) + len(rules):
            return self.fault(place, f"{len(rows)} rows for {len(denials)} denials and {len(rules)} rules")
        for fact, (_, _, cells) in zip(denials, rows):
            read = self.read(place, cells[1].text(), "not_stored")
            self.compare(place, [read], [self.words.remarks(fact, name)])
        for rule, (row, _, cells) in zip(rules, rows[len(denials) :]):
            self.rule(row.attributes.get("id", place), name, rule, rules, statements, cells)

    def rule(self, place, name, rule, rules, statements, cells):
        self.compare(place, [self.read(place, cells[0].text(), "scope")], [self.words.scope(rule, name)])
        paragraphs = cells[1].elements("p")
        texts = [paragraph.text() for paragraph in paragraphs]
        paths = rule["paths"]
        ends = [machine_end(path) for path in paths]
        marked = [paragraph.attributes for paragraph in paragraphs if "data-op" in paragraph.attributes]
        read = [(attributes["data-op"], attributes.get("data-anchor", "")) for attributes in marked]
        self.compare(place, read, [end for end in ends if end])
        read, rest = [], texts
        for index, path in enumerate(paths):
            if not rest:
                break
            read.append(self.read(place, rest[0], "path", index > 0))
            rest = rest[1:]
            if path["life"].get("asParent"):
                rest = self.parent_rules(place, rest)
        self.compare(place, read, [self.words.path(path) for path in paths])
        stated = []
        if "reason" in rule:
            stated.append((("reason", rule["reason"]),))
        overlap = self.templates.texts["retainOverlap"]
        scope = lambda rule: [rule.get(key) for key in ("parts", "purposes", "systems", "condition")]
        if any(other is not rule and scope(other) == scope(rule) for other in rules):
            if overlap not in [text.strip("\n") for text in rest]:
                self.fault(place, "does not say that rules overlap")
            rest = [text for text in rest if text.strip("\n") != overlap]
        if rule.get("override"):
            stated.append((("override", True),))
        holds = [hold for hold in statements.get("holds", []) if hold.get("origin") != "document"]
        remarks = rest[: len(rest) - len(holds)]
        self.compare(place, [self.read(place, text, "remarks", True) for text in remarks], stated)
        read = [self.read(place, text, "hold") for text in rest[len(remarks) :]]
        self.compare(place, read, [("hold", self.words.condition(hold["condition"])) for hold in holds])

    def inherited_retention(self, place, rows, statements):
        if len(rows) != 1:
            return self.fault(place, f"{len(rows)} rows where nothing is stated")
        texts = [paragraph.text() for paragraph in rows[0][2][1].elements("p")]
        has_rules = bool(self.parent and self.parent["statements"].get("retention"))
        wanted = self.templates.fill(
            "retainAsParent" if has_rules else "retainNotStated", parent=self.parent_label or ""
        )
        if not texts or texts[0].strip("\n") != wanted:
            self.fault(place, f"{texts[:1]!r} where nothing is stated")
        rest = self.parent_rules(place, texts[1:])
        holds = [hold for hold in statements.get("holds", []) if hold.get("origin") != "document"]
        read = [self.read(place, text, "hold") for text in rest]
        self.compare(place, read, [("hold", self.words.condition(hold["condition"])) for hold in holds])

    def parent_rules(self, place, texts):
        """Takes what the parent says from the paragraphs, and gives the rest."""
        if not self.parent:
            return texts
        rules = self.parent["statements"].get("retention") or self.parent["statements"].get("limits", [])
        is_bound = not self.parent["statements"].get("retention")
        for rule in rules:
            take = lambda: (texts.pop(0) if texts else "").strip("\n")
            texts = list(texts)
            if is_bound and take() != self.templates.texts["limitIntroduction"]:
                self.fault(place, "the parent's bound is not introduced")
            scope = self.parent_words.scope(rule, None)
            if scope:
                self.compare(place, [self.read(place, take(), "scope", of_parent=True)], [scope])
            for index, path in enumerate(rule["paths"]):
                read = self.read(place, take(), "path", index > 0, of_parent=True)
                self.compare(place, [read], [self.parent_words.path(path)])
            if "reason" in rule:
                read = self.read(place, take(), "remarks", True, of_parent=True)
                self.compare(place, [read], [(("reason", rule["reason"]),)])
            self.compare(place, [(self.read(place, take(), "whole_link", of_parent=True),)], [(rule.get("clause"),)])
        return texts

    # Obligations, departures, rights, notes.

    def conditions(self):
        own = self.policy["statements"].get("requirements", [])
        ours = [(requirement, mention) for requirement in own for mention in requirement["obligations"]]
        of_categories = [
            (name, requirement, mention)
            for name, _, statements in self.categories()
            for requirement in statements.get("requirements", [])
            if "origin" not in requirement
            for mention in requirement["obligations"]
        ]
        stated = {name_of(mention) for _, mention in ours} | {name_of(mention) for _, _, mention in of_categories}
        inherited = [
            (requirement, mention)
            for requirement in (self.parent["statements"].get("requirements", []) if self.parent else [])
            for mention in requirement["obligations"]
            if name_of(mention) not in stated
        ]
        section = self.section("conditions")
        items = [item for list_ in section.elements("ul") for item in list_.elements("li")]
        read = []
        for item in items:
            heading = item.elements("strong")
            inner = [element for list_ in item.elements("ul") for element in list_.elements("li")]
            text = item.text(without=("ul",)).strip("\n")
            category = None
            if heading and len(heading) > 1:
                category = self.headings.get(heading[0].text())
                text = text[len(heading[0].text()) + 1 :]
            is_inherited = bool(list(item.all("a")))
            if not inner:
                read.append(self.requirement(text, is_inherited, category))
                continue
            mention = self.read("conditions", text, "obligation", of_parent=is_inherited)
            for element in inner:
                rule = ("sourced", "variant") if is_inherited else ("variant",)
                variant = self.read("conditions", element.text(), *rule, of_parent=is_inherited)
                if not mention or not variant:
                    return
                (arguments, qualifiers), clause = variant if is_inherited else (variant, None)
                value = ((*mention[:2], arguments, mention[3]), qualifiers)
                read.append((category, (value, clause) if is_inherited else value))
        say = lambda words, requirement, mention: (words.reference(mention), self.with_reason(words, requirement))
        expected = [(None, say(self.words, *pair)) for pair in grouped(ours)]
        expected += [(name, say(self.words, requirement, mention)) for name, requirement, mention in of_categories]
        expected += [(None, (say(self.parent_words, *pair), pair[0].get("clause"))) for pair in grouped(inherited)]
        self.compare("conditions", read, expected)

    def requirement(self, text, is_inherited, category):
        rule = ("sourced", "requirement") if is_inherited else ("requirement",)
        value = self.read("conditions", text, *rule, of_parent=is_inherited)
        return None if value is None else (category, value)

    def with_reason(self, words, statement):
        reason = (("reason", statement["reason"]),) if "reason" in statement else ()
        return (*words.qualifiers(statement), *reason)

    def departures(self):
        section = self.section("departures")
        expected = []

        def add(name, statements):
            own = lambda statement: name is None or "origin" not in statement
            for fact in statements.get("facts", []):
                if (fact.get("override") or fact["verb"] == "listed" and fact.get("negated")) and own(fact):
                    value = self.words.fact(fact, name, ("reason", "departure"))
                    expected.append((name, ("fact", value), fact.get("reason")))
            for rule in statements.get("retention", []):
                if rule.get("override") and own(rule):
                    value = (self.words.scope(rule, name), tuple(self.words.path(path) for path in rule["paths"]))
                    expected.append((name, ("rule", value), rule.get("reason")))
            for requirement in statements.get("requirements", []):
                if requirement.get("override") and own(requirement):
                    for mention in requirement["obligations"][:1]:
                        value = (self.words.reference(mention), self.words.qualifiers(requirement))
                        expected.append((name, ("requirement", value), requirement.get("reason")))
            for grant in statements.get("grants", []):
                if grant.get("override") and own(grant):
                    expected.append((name, ("grant", self.grant(self.words, grant, False)), grant.get("reason")))

        add(None, self.policy["statements"])
        for name, _, statements in self.categories():
            add(name, statements)
        rows = list(self.rows(self.table(section, "departuresCaption")))
        if len(rows) != len(expected):
            return self.fault("departures", f"{len(rows)} rows for {len(expected)}")
        for (_, heading, cells), (name, (rule, value), reason) in zip(rows, expected):
            wanted = self.heading(name) if name else self.templates.texts["allData"]
            if heading != wanted:
                self.fault("departures", f"a row of {heading!r}, not of {wanted!r}")
            if rule == "rule":
                texts = [paragraph.text() for paragraph in cells[0].elements("p")]
                read = (
                    self.read("departures", texts[0], "scope"),
                    tuple(self.read("departures", text, "path", index > 0) for index, text in enumerate(texts[1:])),
                )
            else:
                read = self.read("departures", cells[0].text(), rule)
            self.compare("departures", [read], [value])
            said = self.words.text(reason) if reason else self.templates.texts["reasonNotStated"]
            if cells[1].text().strip("\n") != said:
                self.fault("departures", f"the reason is {cells[1].text()!r}")
        self.waivers(section)

    def waivers(self, section):
        expected = [(None, waiver) for waiver in self.policy["statements"].get("waivers", [])]
        of_document = self.policy["statements"].get("waivers", [])
        for name, category, statements in self.categories():
            around = category.get("parent")
            outer = self.words.categories[around].get("statements", {}).get("waivers", []) if around else []
            expected += [
                (name, waiver)
                for waiver in statements.get("waivers", [])
                if waiver not in of_document and waiver not in outer
            ]
        stated = []
        for name, waiver in expected:
            until = self.templates.texts["waiverForever"]
            if "until" in waiver:
                until = self.templates.fill("waiverUntil", date=self.date(waiver["until"]))
            heading = self.heading(name) if name else self.templates.texts["allData"]
            stated.append((heading, waiver["code"], self.words.text(waiver["reason"]), until))
        rows = self.rows(self.table(section, "waiversCaption"))
        read = [(heading, *(cell.text().strip("\n") for cell in cells)) for _, heading, cells in rows]
        self.compare("waivers", read, stated)

    def grant(self, words, grant, with_reason=True):
        more = []
        if "deadline" in grant:
            more.append(("deadline", words.period(grant["deadline"])))
        more += words.qualifiers(grant)
        if with_reason and "reason" in grant:
            more.append(("reason", grant["reason"]))
        return (grant.get("duty", False), words.references(grant["subjects"]), tuple(more))

    def rights(self):
        """Rights, then duties: each list after the words that its sentences begin with."""
        parents = self.parent["statements"].get("grants", []) if self.parent else []
        expected = []
        for is_duty in (False, True):
            of_kind = lambda grants: [grant for grant in grants if grant.get("duty", False) == is_duty]
            own = of_kind(self.policy["statements"].get("grants", []))
            expected += [(None, self.grant(self.words, grant)) for grant in own]
            for name, _, statements in self.categories():
                grants = [grant for grant in of_kind(statements.get("grants", [])) if "origin" not in grant]
                expected += [(name, self.grant(self.words, grant)) for grant in grants]
            inherited = of_kind(parents)
            expected += [(None, (self.grant(self.parent_words, grant), grant.get("clause"))) for grant in inherited]
        read, begin = [], ""
        for element in self.section("rights").elements("p", "ul"):
            if element.name == "p":
                begin = element.text()
            for item in element.elements("li"):
                heading = item.elements("strong")
                text = item.text().strip("\n")
                if heading:
                    text = text[len(heading[0].text()) + 1 :]
                is_inherited = bool(list(item.all("a")))
                rule = ("sourced", "grant") if is_inherited else ("grant",)
                value = self.read("rights", begin + text, *rule, of_parent=is_inherited)
                name = self.headings.get(heading[0].text()) if heading else None
                read.append(None if value is None else (name, value))
        self.compare("rights", read, expected)
        if not expected and begin.strip("\n") != self.templates.texts["rightsNone"]:
            self.fault("rights", f"{begin!r} where no right is stated")

    def notes(self):
        expected = [(None, note["text"]) for note in self.policy["statements"].get("notes", [])]
        of_document = self.policy["statements"].get("notes", [])
        for name, category, statements in self.categories():
            around = category.get("parent")
            outer = self.words.categories[around].get("statements", {}).get("notes", []) if around else []
            expected += [
                (name, note["text"])
                for note in statements.get("notes", [])
                if note not in of_document and note not in outer
            ]
        stated = [((self.heading(name) + " ") if name else "") + self.words.text(text) for name, text in expected]
        read = [paragraph.text().strip("\n") for paragraph in self.section("notes").elements("p")]
        self.compare("notes", read, stated or [self.templates.texts["notesNone"]])

    def places_to_link_to(self):
        """Every section and every kind of data in each table has a link to itself, in its heading."""
        for name, node in self.document.ids.items():
            if node.name == "section" or re.match("(data|place|ret|fields)-", name) and node.name in ("tbody", "tr"):
                # The further rows of a kind of data are found from its first one.
                if node.name == "tr" and not name.startswith("fields-"):
                    continue
                targets = {link.attributes.get("href", "") for link in node.all("a")}
                if f"#{name}" not in targets:
                    self.fault("links", f"{name} has no link to itself")
        for term in self.section("glance").all("dt"):
            for link in term.all("a"):
                if link.attributes.get("href", "")[1:] not in self.document.ids:
                    self.fault("links", f"{term.text()!r} leads nowhere")

    def weight(self):
        """What a reader's device has to bear, and what nobody may read."""
        nodes = sum(1 for _ in self.document.root.all())
        squeezed = len(gzip.compress(self.source.encode()))
        if nodes > 1_500:
            self.fault("weight", f"{nodes} elements; a module's page may have 1500")
        if squeezed > 12_000:
            self.fault("weight", f"{squeezed} bytes when compressed; a module's page may have 12000")
        (main,) = self.document.root.all("main")
        words = len(" ".join(pieces(main)).split())
        if self.language.tag == "en" and words > 3_000:
            self.fault("weight", f"{words} words; a module's page may have 3000")
        own = own_words(main)
        if self.language.tag == "en" and not self.is_controller and len(self.words.categories) <= 3 and own > OWN_WORDS:
            self.fault("weight", f"{own} words of its own; a module with three kinds of data may have {OWN_WORDS}")
        for vague in VAGUE:
            if re.search(vague, main.text(), re.I):
                self.fault("weight", f"says {vague!r}, from which nobody can tell a period")

    def times(self):
        """What a machine reads in a time is what a person reads."""
        for element in self.document.root.all("time"):
            value = element.attributes.get("datetime", "")
            text = element.text()
            if re.match(r"\d{4}-", value):
                if self.date(value) != text:
                    self.fault("times", f"{value!r} for {text!r}")
                continue
            read = self.read("times", text, "quantity")
            if read is None:
                continue
            amount, upper, working, unit = read
            form = {"second": "PT{}S", "minute": "PT{}M", "hour": "PT{}H", "day": "P{}D", "week": "{}w"}.get(unit, "")
            if working or upper is not None or form.format(amount) != value:
                self.fault("times", f"{value!r} for {text!r}")


def machine_end(path):
    """How a path ends, and the events that it names, in the words of the source; nothing if it names neither."""

    def names(expression):
        if not expression:
            return []
        if "event" in expression:
            return [name_of(expression["event"])]
        inner = expression.get("earliest") or expression.get("latest") or [expression.get("after")]
        return [name for operand in inner for name in names(operand)]

    life, disposal = path["life"], path.get("disposal", {})
    if "until" in life:
        operators, events = ["until"], names(life["until"])
    elif "period" in life:
        is_free = life["period"].get("choice") == "free"
        operators, events = ["chosen" if is_free else life.get("bound", "exactly")], names(life.get("after"))
    else:
        return None
    ends = (("delay", "after"), ("deadline", "within"), ("immediate", "immediately"))
    operators += [operator for key, operator in ends if key in disposal]
    return " ".join(operators), " ".join(events)


def own_words(node):
    """How many words stand below an element, without what is taken over from the parent with a link to its clause."""
    count = 0
    for child in node.children:
        if isinstance(child, str):
            count += len(child.split())
        elif child.name != "svg":
            is_whole = child.name in ("li", "tr", "p") and not list(child.all("ul"))
            # A table may say in its caption where all its rows stand.
            captions = child.elements("caption") if child.name == "table" else []
            is_whole |= any(list(caption.all("a")) for caption in captions)
            is_taken_over = any("#clause-" in link.attributes.get("href", "") for link in child.all("a"))
            count += 0 if is_whole and is_taken_over else own_words(child)
    return count


def pieces(node):
    """The texts below an element, one by one."""
    for child in node.children:
        if isinstance(child, str):
            yield child
        else:
            yield from pieces(child)


def name_of(mention):
    if isinstance(mention, str):
        return mention
    return mention.get("noun") or mention.get("category") or mention.get("field") or mention.get("declaration")


def joined(facts):
    """Facts, each with its clauses: those that say the same of several places stand together, where the first one stood."""
    groups = {}
    for number, fact in enumerate(facts):
        apart = {key: value for key, value in fact.items() if key not in ("places", "clause")}
        key = json.dumps(apart, sort_keys=True) if fact.get("places") else number
        groups.setdefault(key, []).append(fact)
    return [
        (
            {**group[0], **({"places": [place for fact in group for place in fact["places"]]} if len(group) > 1 else {})},
            [fact.get("clause") for fact in group],
        )
        for group in groups.values()
    ]


def distinct(values):
    return list(dict.fromkeys(values))


def grouped(pairs):
    """Pairs of a statement and an obligation: those with the same obligation stand together, where the first one stood."""
    groups = {}
    for pair in pairs:
        groups.setdefault(name_of(pair[1]), []).append(pair)
    return [pair for group in groups.values() for pair in group]
