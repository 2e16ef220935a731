"""What pages are written with: the sentences of a locale, and the names and texts of a policy in its language."""

import json
import re

UNIT_NAMES = {"KB": "kilobyte", "MB": "megabyte", "GB": "gigabyte", "TB": "terabyte"}
QUALIFIERS = (
    ("purposes", "factPurposes"),
    ("places", "factPlaces"),
    ("beneficiaries", "factBeneficiaries"),
    ("actors", "factActors"),
    ("exceptions", "factExceptions"),
    ("primarily", "factPrimarily"),
)


class Templates:
    """The sentences of a locale, cut into literals and places."""

    def __init__(self, path):
        self.texts = {}
        for line in path.read_text(encoding="utf-8").splitlines():
            if " = " in line and not line.startswith("#"):
                key, text = line.split(" = ", 1)
                self.texts[key] = text
        self.segments = {key: self.cut(text) for key, text in self.texts.items()}
        self.verbs = sorted(
            {key.split(".")[1] for key in self.texts if key.startswith("fact.")}, key=lambda verb: (len(verb), verb)
        )

    @staticmethod
    def cut(text):
        parts = re.split(r"\{([a-z]+)(?::oblique)?\}", text)
        return [(index % 2 == 1, part) for index, part in enumerate(parts) if part or index % 2 == 1]

    def separator(self, key):
        segments = self.segments[key]
        return segments[1][1] if len(segments) == 3 else ""

    def fill(self, key, **places):
        return "".join(places[part] if is_place else part for is_place, part in self.segments[key])


class Language:
    """What translations say, and the templates of the locale."""

    def __init__(self, tag, templates, translations):
        self.tag = tag
        self.templates = Templates(templates / f"{tag}.templates")
        self.labels, self.texts, self.shared = {}, {}, {}
        for path in translations:
            self.read(path.read_text(encoding="utf-8"))

    def read(self, source):
        vocabulary = not re.search(r"^(module|agreement)\b", source, re.M)
        for match in re.finditer(r'^translation of (\w+) to "([^"]+)" \{\n(.*?)^\}', source, re.M | re.S):
            document, tag, body = match.groups()
            if tag != self.tag:
                continue
            for key, name, text in re.findall(r'(?:("(?:[^"\\]|\\.)*")|([\w.]+))\s+("(?:[^"\\]|\\.)*")', body):
                if name:
                    self.labels[name] = unquoted(text)
                else:
                    self.texts.setdefault(document, {})[unquoted(key)] = unquoted(text)

    def share(self, vocabularies):
        """Texts of vocabularies hold in every document."""
        for name in vocabularies:
            self.shared.update(self.texts.get(name, {}))

    def label(self, name, source):
        return self.labels.get(name, source)

    def text(self, document, source):
        return self.texts.get(document, {}).get(source) or self.shared.get(source) or source


def unquoted(text):
    return re.sub(
        r"\\(u\{([0-9A-Fa-f]+)\}|.)",
        lambda match: chr(int(match[2], 16)) if match[2] else {"n": "\n", "t": "\t"}.get(match[1], match[1]),
        text[1:-1],
    )


class Words:
    """The names and texts of a policy in a language: what the places of sentences can hold."""

    def __init__(self, policy, language):
        self.policy, self.language, self.name = policy, language, policy["name"]
        self.nouns = {}
        for noun in policy.get("nouns", []):
            self.nouns.setdefault(noun["name"], []).append(noun)
        self.categories = {
            category.get("qualifiedName", category["name"]): category for category in policy.get("categories", [])
        }
        self.labels, self.kinds, self.subjects, self.clauses = {}, {}, {}, {}
        for noun in policy.get("nouns", []):
            self.add(self.label_of_noun(noun), noun["kind"])
            if noun["kind"] == "party" and noun.get("container", "Standard") == "Standard":
                form = {"provider": "providerObject", "customer": "customerObject"}.get(noun["name"])
                if form:
                    self.labels[language.templates.texts[form]] = self.label_of_noun(noun)
        for name in self.categories:
            self.add(self.label_of_category(name), "category")
        self.free = {}
        self.parts = set()
        self.walk(policy)
        self.parts |= {self.label_of_category(name) for name in self.categories}
        for index, clause in enumerate(policy.get("clauses", [])):
            self.clauses[clause["number"]] = index
        self.articles = {
            self.label_of_noun(noun): self.sentence(noun) for noun in policy.get("nouns", []) if noun.get("sentence")
        }
        self.longest = sorted(self.labels, key=len, reverse=True)

    def add(self, label, kind):
        self.labels[label] = label
        self.kinds.setdefault(label, set()).add(kind)

    def walk(self, value, category=""):
        """Collects what is said in free words, and what is mentioned of other documents."""
        if isinstance(value, list):
            for item in value:
                self.walk(item, category)
            return
        if not isinstance(value, dict):
            return
        if "statements" in value and "label" in value and value is not self.policy:
            category = value.get("qualifiedName", value["name"])
        for key in ("elaboration", "reason", "criteria", "text"):
            if isinstance(value.get(key), str):
                self.free[self.text(value[key])] = value[key]
        for argument in value.get("arguments", []):
            if argument.get("label"):
                self.free[self.text(argument["label"])] = argument["label"]
        if "declaration" in value:
            self.add(self.language.label(value["declaration"], value["label"]), "document")
        if "field" in value and "of" in value:
            self.add(self.label_of_field(value["field"], value["of"], value["label"]), "field")
        if "fieldSets" in value:
            for fields in value["fieldSets"]:
                for field in fields.get("fields", []):
                    self.parts.add(self.label_of_field(field["name"], category, field["label"]))
        for item in value.values():
            self.walk(item, category)

    def text(self, source):
        return self.language.text(self.name, source)

    def sentence(self, noun):
        source = noun["sentence"]
        own = self.language.texts.get(self.name, {}).get(source)
        return (
            own
            or self.language.texts.get(noun.get("container", "Standard"), {}).get(source)
            or self.language.shared.get(source)
            or source
        )

    def label_of_noun(self, noun):
        return self.language.label(f"{noun.get('container', 'Standard')}.{noun['name']}", noun["label"])

    def label_of_category(self, name):
        return self.language.label(f"{self.name}.{name}", self.categories[name]["label"])

    def label_of_field(self, path, category, source):
        return self.language.label(f"{self.name}.{category}.{path}", source)

    def label_of_document(self, reference):
        return self.language.label(reference["name"], reference["label"])

    # What the policy says, in the words of the language.

    def reference(self, value):
        if isinstance(value, str):
            value = {"noun": value}
        if "noun" in value:
            nouns = self.nouns[value["noun"]]
            container = value.get("container")
            noun = next((noun for noun in nouns if container in (None, noun.get("container", "Standard"))), nouns[0])
            label = self.label_of_noun(noun)
        elif "category" in value:
            label = self.label_of_category(value["category"])
        elif "field" in value:
            label = self.label_of_field(value["field"], value["of"], value["label"])
        else:
            label = self.language.label(value["declaration"], value["label"])
        arguments = tuple(
            (argument.get("label", ""), self.value(argument["value"])) for argument in value.get("arguments", [])
        )
        return ("mention", label, arguments, value.get("elaboration", ""))

    def references(self, values):
        return tuple(self.reference(value) for value in values)

    def value(self, value):
        ((kind, content),) = value.items()
        if kind == "reference":
            return self.reference(content)
        if kind == "period":
            return self.period(content)
        if kind == "list":
            return (
                ("list", tuple(self.value(item) for item in content)) if len(content) != 1 else self.value(content[0])
            )
        if kind == "date":
            return ("date", content[:10])
        return (kind, content)

    def quantity(self, value):
        unit = UNIT_NAMES.get(value["unit"], value["unit"])
        return (value["amount"], value.get("upper"), value.get("working", False), unit)

    def period(self, value):
        bounds = tuple(self.quantity(bound) for bound in value.get("bounds", []))
        fallback = self.quantity(value["fallback"]) if "fallback" in value else None
        return ("period", value.get("choice", "fixed"), bounds, self.references(value.get("chooser", [])), fallback)

    def event(self, value):
        if "event" in value:
            return ("event", self.reference(value["event"]))
        if "delay" in value:
            return ("delayed", self.period(value["delay"]), self.event(value["after"]))
        ((kind, operands),) = value.items()
        return (kind, tuple(self.event(operand) for operand in operands))

    def condition(self, value):
        if "term" in value:
            return ("term", self.reference(value["term"]), self.period(value["within"]) if "within" in value else None)
        ((kind, operands),) = value.items()
        if kind == "not":
            return ("not", self.condition(operands))
        return (kind, tuple(self.condition(operand) for operand in operands))

    def qualifiers(self, value, omitting=()):
        found = []
        for key, _ in QUALIFIERS:
            if value.get(key) and key not in omitting:
                found.append((key, self.references(value[key])))
        if value.get("bases") and "bases" not in omitting:
            found.append(("bases", self.references(value["bases"])))
        if "condition" in value:
            found.append(("condition", self.condition(value["condition"])))
        for key in ("after", "before", "until"):
            if key in value:
                found.append((key, self.event(value[key])))
        return tuple(found)

    def remarks(self, fact, category, omitting=()):
        """What is said after the sentence of a fact."""
        found = []
        targets = fact.get("targets", [])
        if "chooser" in fact and targets:
            found.append(("chooser", self.reference(fact["chooser"])))
        if fact.get("exclusive"):
            found.append(("exclusive", True))
        if fact.get("parts"):
            found.append(("parts", tuple(self.part(part, category) for part in fact["parts"])))
        by_others = ("actors",) if is_denied_by_others(fact) else ()
        found += self.qualifiers(fact, (*omitting, *by_others))
        if fact.get("override") and "departure" not in omitting:
            found.append(("override", True))
        if "reason" in fact and "reason" not in omitting:
            found.append(("reason", fact["reason"]))
        return tuple(found)

    def part(self, name, category):
        around = category
        while around:
            for fields in self.categories[around].get("fieldSets", []):
                for field in fields.get("fields", []):
                    if field["name"] == name:
                        return self.label_of_field(name, around, field["label"])
            for inner, content in self.categories.items():
                if content.get("parent") == around and content["name"] == name:
                    return self.label_of_category(inner)
            around = self.categories[around].get("parent")
        if category is None and name in self.categories:
            return self.label_of_category(name)
        return name

    def fact(self, fact, category=None, omitting=()):
        if is_denied_by_others(fact):
            head = ("fact", "notStoredBy", True, self.references(fact["actors"]))
        else:
            head = ("fact", fact["verb"], fact.get("negated", False), self.targets(fact))
        return (*head, self.remarks(fact, category, omitting))

    def targets(self, fact):
        if fact["verb"] in ("stored", "collected", "listed", "applies"):
            return None
        targets = self.references(fact.get("targets", []))
        if not targets:
            return ("chosen", self.reference(fact["chooser"]) if "chooser" in fact else None)
        return ("or" if fact.get("alternative") and len(targets) > 1 else "and", targets)

    def path(self, path):
        life = path["life"]
        if "bound" in life:
            read = (
                "period",
                life["bound"],
                self.period(life["period"]),
                self.event(life["after"]) if "after" in life else None,
                self.reference(life["dependingOn"]) if "dependingOn" in life else None,
            )
        elif life.get("asParent"):
            read = ("asParent",)
        elif "criteria" in life:
            read = ("criteria", life["criteria"])
        else:
            read = ("until", self.event(life["until"] if "until" in life else life))
        disposal = path.get("disposal")
        done = None
        if disposal:
            period = lambda key: self.period(disposal[key]) if key in disposal else None
            reference = lambda key: self.reference(disposal[key]) if key in disposal else None
            # "At once" is only said where there is neither a delay nor a deadline.
            immediate = disposal.get("immediate", False) and "delay" not in disposal and "deadline" not in disposal
            done = (
                self.reference(disposal["act"]),
                period("delay"),
                period("deadline"),
                immediate,
                reference("actor"),
                disposal.get("automatic", False),
                disposal.get("manual", False),
                disposal.get("rolling", False),
                reference("recipient"),
            )
        return ("path", read, done, self.condition(path["exception"]) if "exception" in path else None)

    def short_rule(self, rule, category, is_one_of_several):
        """What the summary says of a rule: what it is limited to stands there only to tell it from others."""
        paths = tuple(self.short_path(path) for path in rule["paths"])
        scope = tuple(limit for _, limit in self.scope(rule, category))
        return ("scope", scope, paths) if scope and is_one_of_several else paths

    def short_path(self, path):
        """What the summary says of a path."""
        _, life, done, _ = self.path(path)
        if life[0] == "period":
            return ({"exactly": "For", "atMost": "AtMost", "atLeast": "AtLeast"}[life[1]], life[3], life[2], None)
        if life[0] != "until":
            return (f"{life[0][0].upper()}{life[0][1:]}",)
        delay, deadline = (done[1], done[2]) if done else (None, None)
        is_immediate = bool(path.get("disposal", {}).get("immediate"))
        name = {
            (True, True): "UntilAfterWithin",
            (True, False): "UntilAfter",
            (False, True): "UntilWithin",
            (False, False): "Until" if self.ends_data(path["life"]) else "UntilAtOnce" if is_immediate else "UntilThen",
        }[delay is not None, deadline is not None]
        return (name, life[1], delay, deadline)

    def ends_data(self, life):
        """Whether every event that ends the wait is itself the end of the data."""

        def ends(event):
            if "event" in event:
                name = event["event"] if isinstance(event["event"], str) else event["event"].get("noun", "")
                nouns = self.nouns.get(name, [])
                return any(noun["name"] == "Deletion" or "Deletion" in noun.get("broader", []) for noun in nouns)
            return "earliest" in event and all(ends(operand) for operand in event["earliest"])

        return ends(life["until"] if "until" in life else life)

    def scope(self, rule, category):
        found = []
        if rule.get("parts"):
            found.append(("parts", tuple(self.part(part, category) for part in rule["parts"])))
        for key in ("purposes", "systems"):
            if rule.get(key):
                found.append((key, self.references(rule[key])))
        if "condition" in rule:
            found.append(("condition", self.condition(rule["condition"])))
        return tuple(found)


def is_denied_by_others(fact):
    return fact["verb"] == "stored" and fact.get("negated", False) and bool(fact.get("actors"))


def policy_of(path):
    return json.loads(path.read_text(encoding="utf-8"))
