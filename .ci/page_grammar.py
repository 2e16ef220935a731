"""Reads sentences of the pages back into facts, in every language.

The templates of a locale are taken as a grammar, and the names and texts of a policy as its words.  A sentence is read
in every way in which it can be read; one that can be read in two ways, or in none, is a fault.  Nothing here knows how
pages are written, only what their sentences say.
"""

import functools
import re

from page_words import QUALIFIERS

UNITS = ("second", "minute", "hour", "day", "week", "month", "year", "kilobyte", "megabyte", "gigabyte", "terabyte")
# The numbers of the plural categories whose phrase may leave the number out.
EXACT = {"zero": 0, "one": 1, "two": 2}
PLACE_VERBS = (
    "storedIn",
    "storedTemporarilyIn",
    "storedAndBackedUpIn",
    "storedAndBackedUpTemporarilyIn",
    "backedUpIn",
    "processedIn",
    "viewedIn",
)


def rule(function):
    """A rule of the grammar: all ways to read what begins at a place, as pairs of an end and a value."""

    @functools.wraps(function)
    def parse(self, position, *arguments):
        key = (function.__name__, position, arguments)
        if key in self.active or key in self.done:
            self.has_recursed |= key in self.active
            return self.found.get(key, ())
        self.active.add(key)
        results = tuple(dict.fromkeys(function(self, position, *arguments)))
        self.active.remove(key)
        self.done.add(key)
        if results != self.found.get(key, ()):
            self.has_grown = True
            self.found[key] = results
        return results

    return parse


class Reader:
    """Reads one text with the words of a policy."""

    def __init__(self, words, text, parent=None):
        self.words, self.text, self.parent = words, text, parent
        self.templates = words.language.templates
        self.found, self.active, self.done = {}, set(), set()
        self.has_recursed = self.has_grown = False

    def readings(self, name, *arguments):
        """Every value that the whole text has by a rule."""
        while True:
            self.done.clear()
            self.has_recursed = self.has_grown = False
            results = getattr(self, name)(0, *arguments)
            if not (self.has_recursed and self.has_grown):
                return list(dict.fromkeys(value for end, value in results if end == len(self.text)))

    # Templates and lists.

    def literal(self, position, text):
        if self.text.startswith(text, position):
            yield position + len(text)
        # A sentence whose last word has a full stop of its own gets no second one.
        elif (
            text[0] in ".。" and self.text[:position].endswith((".", "。")) and self.text.startswith(text[1:], position)
        ):
            yield position + len(text) - 1

    def template(self, position, key, **places):
        """All ways to read a template, as pairs of an end and the values of its places."""

        def parts(position, index, values):
            if index == len(segments):
                yield position, dict(values)
                return
            is_place, part = segments[index]
            if not is_place:
                for end in self.literal(position, part):
                    yield from parts(end, index + 1, values)
                return
            parse = places[part]
            found = parse(position) if callable(parse) else getattr(self, parse)(position)
            for end, value in found:
                yield from parts(end, index + 1, (*values, (part, value)))

        segments = self.templates.segments.get(key)
        if segments:
            yield from parts(position, 0, ())

    def listed(self, position, item, form):
        """One item, or several with the separators of a list."""
        keys = {
            "and": ("listAndPair", "listAndMore", "listAndLast"),
            "or": ("listOrPair", "listOrMore", "listOrLast"),
            "choices": ("listAndMore", "listAndMore", "listAndMore"),
            "rules": ("shortRules", "shortRules", "shortRules"),
        }[form]
        pair, more, last = (self.templates.separator(key) for key in keys)

        def rest(position, items):
            for end in self.literal(position, more):
                for end, value in item(end):
                    yield from rest(end, (*items, value))
            for end in self.literal(position, last):
                for end, value in item(end):
                    yield end, (*items, value)

        for end, first in item(position):
            yield end, (first,)
            for place in self.literal(end, pair):
                for stop, second in item(place):
                    yield stop, (first, second)
            for place in self.literal(end, more):
                for stop, second in item(place):
                    yield from rest(stop, (first, second))

    # Words.

    def label(self, position):
        for label in self.words.longest:
            if self.text.startswith(label, position):
                yield position + len(label), self.words.labels[label]

    def part(self, position):
        for label in self.words.parts:
            if self.text.startswith(label, position):
                yield position + len(label), label

    def free(self, position):
        for text, source in self.words.free.items():
            if text and self.text.startswith(text, position):
                yield position + len(text), source

    def number(self, position):
        match = re.compile(r"-?[0-9]+").match(self.text, position)
        if match:
            yield match.end(), int(match[0])

    def parent_label(self, position):
        if self.parent and self.text.startswith(self.parent, position):
            yield position + len(self.parent), self.parent

    @rule
    def reference(self, position):
        for end, (label, arguments) in self.with_arguments(position):
            yield end, ("mention", label, arguments, "")
        for end, values in self.template(position, "withElaboration", label="with_arguments", text="free"):
            yield end, ("mention", *values["label"], values["text"])

    @rule
    def with_arguments(self, position):
        for end, label in self.label(position):
            yield end, (label, ())
        arguments = lambda position: self.listed(position, self.argument, "rules")
        for end, values in self.template(position, "withArguments", label="label", list=arguments):
            yield end, (values["label"], values["list"])

    @rule
    def argument(self, position):
        for end, value in self.value(position):
            yield end, ("", value)
        for end, values in self.template(position, "argumentNamed", name="free", value="value"):
            yield end, (values["name"], values["value"])

    @rule
    def value(self, position):
        yield from self.single_value(position)
        for end, values in self.listed(position, self.single_value, "and"):
            if len(values) > 1:
                yield end, ("list", values)

    @rule
    def single_value(self, position):
        for end, values in self.template(position, "quotation", text="free"):
            yield end, ("text", values["text"])
        for end, number in self.number(position):
            yield end, ("integer", number)
        yield from self.date(position)
        yield from self.period(position)
        for end, mention in self.reference(position):
            # What modifies a field is no argument of its kind.
            if self.words.kinds.get(mention[1]) != {"modifier"}:
                yield end, mention

    @rule
    def date(self, position):
        months = {self.templates.texts[f"month{month}"]: month for month in range(1, 13)}

        def month(position):
            for name, number in months.items():
                if self.text.startswith(name, position):
                    yield position + len(name), number

        for end, values in self.template(position, "dateFormat", day="number", month=month, year="number"):
            yield end, ("date", f"{values['year']:04}-{values['month']:02}-{values['day']:02}")

    # Time.

    @rule
    def quantity(self, position):
        def amount(position):
            for end, number in self.number(position):
                yield end, (number, None)
            for end, values in self.template(position, "rangeAmount", lower="number", upper="number"):
                yield end, (values["lower"], values["upper"])

        for unit in (*UNITS, "workingDay"):
            for category in ("zero", "one", "two", "few", "many", "other"):
                for form in ("", ".oblique"):
                    key = f"{unit}.{category}{form}"
                    for end, values in self.template(position, key, amount=amount):
                        lower, upper = values.get("amount", (EXACT.get(category), None))
                        is_working = unit == "workingDay"
                        yield end, (lower, upper, is_working, "day" if is_working else unit)
        for end, values in self.template(position, "workingQuantity", quantity="quantity"):
            lower, upper, _, unit = values["quantity"]
            yield end, (lower, upper, True, unit)

    @rule
    def period(self, position):
        quantities = lambda position: self.listed(position, self.quantity, "or")
        choosers = lambda position: self.listed(position, self.reference, "or")
        for end, bounds in quantities(position):
            yield end, ("period", "fixed", bounds, (), None)
        places = {"chooser": choosers, "fallback": "quantity", "period": quantities, "list": quantities}
        for choice in ("free", "range", "list", "upTo"):
            for suffix in ("", "Default"):
                key = f"period{choice[0].upper()}{choice[1:]}{suffix}"
                for end, values in self.template(position, key, **places):
                    bounds = values.get("period", values.get("list", ()))
                    yield end, ("period", choice, bounds, values["chooser"], values.get("fallback"))
        for end, values in self.template(position, "periodChosenOblique", period="period"):
            if values["period"][1] != "fixed":
                yield end, values["period"]

    @rule
    def event(self, position):
        yield from self.simple_event(position)
        yield from self.race(position)

    @rule
    def simple_event(self, position):
        for end, mention in self.reference(position):
            if "event" in self.words.kinds.get(mention[1], ()):
                yield end, ("event", mention)
        for end, values in self.template(position, "eventDelayed", period="period", event="inner_event"):
            yield end, ("delayed", values["period"], values["event"])

    @rule
    def race(self, position):
        for kind, form in (("earliest", "or"), ("latest", "and")):
            operands = lambda position: self.listed(position, self.inner_event, form)
            key = f"event{kind.capitalize()}"
            for end, values in self.template(position, key, list=operands):
                yield end, (kind, values["list"])

    @rule
    def inner_event(self, position):
        yield from self.simple_event(position)
        for end, values in self.template(position, "eventGroup", event="race"):
            yield end, values["event"]

    # Conditions.

    @rule
    def condition(self, position):
        yield from self.simple_condition(position)
        yield from self.junction(position)

    @rule
    def inner_condition(self, position):
        yield from self.simple_condition(position)
        for end, values in self.template(position, "conditionGroup", condition="junction"):
            yield end, values["condition"]

    @rule
    def junction(self, position):
        for kind, form in (("all", "and"), ("any", "or")):
            for end, operands in self.listed(position, self.inner_condition, form):
                if len(operands) > 1:
                    yield end, (kind, operands)

    @rule
    def simple_condition(self, position):
        yield from self.term(position)
        for end, values in self.template(position, "conditionNot", condition="inner_condition"):
            yield end, ("not", values["condition"])
        for end, values in self.template(position, "conditionWithin", condition="term", period="period"):
            kind, mention, period = values["condition"]
            if kind == "term" and period is None:
                yield end, ("term", mention, values["period"])

    @rule
    def term(self, position):
        for end, mention in self.reference(position):
            kinds = self.words.kinds.get(mention[1], set())
            if kinds - {"option", "plan", "platform"}:
                yield end, ("term", mention, None)
        for kind, on, off in (
            ("option", "conditionOption", "conditionOptionOff"),
            ("plan", "conditionPlan", "conditionPlanNot"),
            ("platform", "conditionPlatform", "conditionPlatformNot"),
        ):
            for key in (on, off):
                for end, values in self.template(position, key, label="reference"):
                    if kind in self.words.kinds.get(values["label"][1], ()):
                        term = ("term", values["label"], None)
                        yield end, term if key == on else ("not", term)

    # Facts.

    def mentions(self, position):
        return self.listed(position, self.reference, "and")

    def sequence(self, position, steps, is_first):
        """Some of the steps, in order, with a space between sentences."""

        def after(position, index, is_first, values):
            yield position, values
            for place in [position] if is_first else self.literal(position, space) if space else [position]:
                for later in range(index, len(steps)):
                    for end, value in steps[later](place):
                        if end > place:
                            yield from after(end, later + 1, False, (*values, value))

        space = self.templates.separator("sentencePair")
        yield from after(position, 0, is_first, ())

    def step(self, name, key, place=None, parse=None, value=None):
        def read(position):
            places = {place: parse} if place else {}
            for end, values in self.template(position, key, **places):
                yield end, (name, values[place] if value is None else value)

        return read

    def qualifier_steps(self):
        return [
            *(self.step(name, key, "list", self.mentions) for name, key in QUALIFIERS),
            self.step("bases", "factBases", "list", "bases"),
            self.step("condition", "factCondition", "condition", "condition"),
            self.step("after", "factAfter", "event", "event"),
            self.step("before", "factBefore", "event", "event"),
            self.step("until", "factUntil", "event", "event"),
        ]

    @rule
    def remarks(self, position, is_first):
        parts = lambda position: self.listed(position, self.part, "and")
        yield from self.sequence(
            position,
            [
                self.chooser,
                self.step("exclusive", "factExclusive", value=True),
                self.step("parts", "factParts", "list", parts),
                *self.qualifier_steps(),
                self.override,
                self.step("reason", "factReason", "text", "free"),
            ],
            is_first,
        )

    def override(self, position):
        for end, _ in self.template(position, "factOverride", parent="parent_label"):
            yield end, ("override", True)

    def chooser(self, position):
        for key in ("factChosen", "factChosenAlone"):
            for end, values in self.template(position, key, chooser="reference"):
                yield end, ("chooser", values["chooser"])

    @rule
    def qualifiers(self, position, is_first):
        steps = [*self.qualifier_steps(), self.step("reason", "factReason", "text", "free")]
        yield from self.sequence(position, steps, is_first)

    def bases(self, position):
        return self.listed(position, self.basis, "and")

    @rule
    def basis(self, position):
        def article(position):
            for label, sentence in self.words.articles.items():
                if self.text.startswith(sentence, position):
                    yield position + len(sentence), label

        for key in ("basisWithArticle", "basisWithInterest"):
            for end, values in self.template(position, key, label="label", sentence=article, text="free"):
                if values["label"] == values["sentence"]:
                    yield end, ("mention", values["label"], (), values.get("text", ""))
        for end, mention in self.reference(position):
            if mention[1] not in self.words.articles:
                yield end, mention

    @rule
    def targets(self, position, verb):
        for end, mentions in self.listed(position, self.reference, "and"):
            yield end, ("and", mentions)
        for end, mentions in self.listed(position, self.reference, "or"):
            if len(mentions) > 1:
                yield end, ("or", mentions)
        key = "anyRegion" if verb in ("regions", "availableIn") else "anyPlace" if verb in PLACE_VERBS else "anyTarget"
        for end, values in self.template(position, key, chooser="reference"):
            yield end, ("chosen", values["chooser"])

    @rule
    def sentence(self, position):
        """The sentence of a fact's verb."""
        for verb in self.templates.verbs:
            for suffix in ("", ".not"):
                targets = lambda position, verb=verb: self.targets(position, verb)
                for end, values in self.template(position, f"fact.{verb}{suffix}", targets=targets):
                    yield end, ("fact", verb, bool(suffix), values.get("targets"))
        for end, values in self.template(position, "notStoredBy", list=self.mentions):
            yield end, ("fact", "notStoredBy", True, values["list"])

    @rule
    def fact(self, position):
        for end, head in self.sentence(position):
            for stop, remarks in self.remarks(end, False):
                yield stop, (*head, remarks)

    # Where a value of the parent is stated.

    def source(self, position):
        segments = self.templates.segments["withSource"]
        before, after = segments[1][1], segments[3][1] if len(segments) > 3 else ""
        for start in self.literal(position, before):
            for end, clause in self.link(start):
                for stop in self.literal(end, after) if after else [end]:
                    yield stop, clause

    def link(self, position):
        def clause(position):
            for number, index in self.words.clauses.items():
                if self.text.startswith(number, position):
                    yield position + len(number), index

        for end, _ in self.template(position, "asInParent", parent="parent_label"):
            yield end, None
        for end, values in self.template(position, "clauseOfParent", clause=clause):
            yield end, values["clause"]

    @rule
    def sourced(self, position, name, *arguments):
        """What a rule reads, followed by the place in the parent where it is stated."""
        for end, value in getattr(self, name)(position, *arguments):
            for stop, clause in self.source(end):
                yield stop, (value, clause)

    def sourced_mentions(self, position):
        return self.sourced(position, "all_mentions")

    @rule
    def all_mentions(self, position):
        return self.listed(position, self.reference, "and")

    @rule
    def all_bases(self, position):
        return self.listed(position, self.basis, "and")

    @rule
    def whole_link(self, position):
        return self.link(position)

    @rule
    def fields_chosen(self, position):
        for end, values in self.template(position, "fieldsChosen", chooser="reference"):
            yield end, values["chooser"]

    @rule
    def not_stored(self, position):
        for end, _ in self.template(position, "retainNotStored"):
            yield from self.remarks(end, False)

    # How long.

    @rule
    def path(self, position, is_alternative):
        for end, life in self.life(position, "otherwise" if is_alternative else "retain"):
            for stop, more in self.rest_of_path(end):
                values = dict(more)
                if "depends" in values:
                    if life[0] != "period":
                        continue
                    life_read = (*life[:4], values["depends"])
                else:
                    life_read = life
                if values.get("noDeadline") and (life[0] != "until" or "act" in values):
                    continue
                done = None
                if "act" in values:
                    act, delay, deadline, immediate, actor = values["act"]
                    flags = tuple(values.get(key, False) for key in ("automatic", "manual", "rolling"))
                    done = (act, delay, deadline, immediate, actor, *flags, values.get("recipient"))
                yield stop, ("path", life_read, done, values.get("exception"))

    def life(self, position, prefix):
        for end, values in self.template(position, f"{prefix}Until", event="event"):
            yield end, ("until", values["event"])
        for bound, word in (("exactly", "For"), ("atMost", "AtMost"), ("atLeast", "AtLeast")):
            for suffix in ("", "Unanchored"):
                for end, values in self.template(position, f"{prefix}{word}{suffix}", period="period", event="event"):
                    yield end, ("period", bound, values["period"], values.get("event"), None)
        for end, values in self.template(position, f"{prefix}Chosen", period="period"):
            if values["period"][1] == "free":
                yield end, ("period", "exactly", values["period"], None, None)
        for end, _ in self.template(position, f"{prefix}AsParent", parent="parent_label"):
            yield end, ("asParent",)
        for end, values in self.template(position, f"{prefix}Criteria", text="free"):
            yield end, ("criteria", values["text"])

    @rule
    def rest_of_path(self, position):
        yield from self.sequence(
            position,
            [
                self.step("depends", "retainDepends", "label", "reference"),
                self.step("noDeadline", "retainNoDeadline", value=True),
                self.disposal,
                self.step("automatic", "disposeAutomatically", value=True),
                self.step("manual", "disposeManually", value=True),
                self.step("rolling", "disposeRolling", value=True),
                self.step("recipient", "disposeTo", "recipient", "reference"),
                self.step("exception", "retainUnless", "condition", "condition"),
            ],
            False,
        )

    # How long, in a few words.

    @rule
    def short_rules(self, position):
        rules = self.templates.separator("shortRules")
        for end, first in self.short_rule(position):
            yield end, (first,)
            for start in self.literal(end, rules):
                for stop, more in self.short_rules(start):
                    yield stop, (first, *more)

    @rule
    def short_rule(self, position):
        """The paths of a rule, after what it is limited to if it is one of several."""
        yield from self.short_paths(position)
        for end, values in self.template(position, "glanceRule", label="short_scope", rule="short_paths"):
            yield end, ("scope", values["label"], values["rule"])

    @rule
    def short_scope(self, position):
        for end, first in self.short_limit(position):
            yield end, (first,)
            for start in self.literal(end, " · "):
                for stop, more in self.short_scope(start):
                    yield stop, (first, *more)

    @rule
    def short_limit(self, position):
        yield from self.listed(position, self.part, "and")
        yield from self.mentions(position)
        for end, values in self.template(position, "fieldCondition", condition="condition"):
            yield end, values["condition"]

    @rule
    def short_paths(self, position):
        otherwise = self.templates.separator("shortOtherwise")
        for end, path in self.short_path(position):
            yield end, (path,)
            for start in self.literal(end, otherwise):
                for stop, more in self.short_paths(start):
                    yield stop, (path, *more)

    @rule
    def short_path(self, position):
        places = {"event": "event", "period": "period", "deadline": "period"}
        for name in ("Until", "UntilThen", "UntilWithin", "UntilAfter", "UntilAfterWithin", "UntilAtOnce"):
            for end, values in self.template(position, f"short{name}", **places):
                yield end, (name, values["event"], values.get("period"), values.get("deadline"))
        for name in ("For", "AtMost", "AtLeast"):
            for suffix in ("", "Unanchored"):
                for end, values in self.template(position, f"short{name}{suffix}", **places):
                    yield end, (name, values.get("event"), values["period"], None)
        for end, _ in self.template(position, "shortAsParent", parent="parent_label"):
            yield end, ("AsParent",)
        for name in ("Criteria", "NotStored", "NotCollected", "NotStated"):
            for end, _ in self.template(position, f"short{name}"):
                yield end, (name,)

    def disposal(self, position):
        for name in ("Then", "ThenOpen", "Within", "After", "AfterWithin", "AtOnce"):
            for suffix in ("", "By"):
                places = {"act": "reference", "actor": "reference", "period": "period", "deadline": "period"}
                for end, values in self.template(position, f"dispose{name}{suffix}", **places):
                    delay = values.get("period") if name.startswith("After") else None
                    deadline = values.get("deadline", values.get("period") if name == "Within" else None)
                    yield end, ("act", (values["act"], delay, deadline, name == "AtOnce", values.get("actor")))

    @rule
    def scope(self, position):
        parts = lambda position: self.listed(position, self.part, "and")
        for end, _ in self.template(position, "scopeAll"):
            yield end, ()
        steps = [
            self.step("parts", "scopeParts", "list", parts),
            self.step("purposes", "scopePurposes", "list", self.mentions),
            self.step("systems", "scopeSystems", "list", self.mentions),
            self.step("condition", "scopeCondition", "condition", "condition"),
        ]
        for end, values in self.sequence(position, steps, True):
            if values:
                yield end, values

    @rule
    def hold(self, position):
        for end, values in self.template(position, "hold", condition="condition"):
            yield end, ("hold", values["condition"])

    # Fields.

    @rule
    def kind(self, position):
        for end, values in self.template(position, "kindList", kind="kind"):
            depth, kinds, choices = values["kind"]
            yield end, (depth + 1, kinds, choices)
        choices = lambda position: self.listed(position, self.value, "or")
        for end, values in self.template(position, "kindValues", list=choices):
            yield end, (0, (), values["list"])
        for end, kinds in self.listed(position, self.reference, "or"):
            yield end, (0, kinds, ())

    @rule
    def field(self, position):
        remarks = lambda position: self.listed(position, self.field_remark, "choices")
        for key in ("field", "fieldWithRemarks"):
            for end, values in self.template(position, key, label="field_label", kind="kind", list=remarks):
                head = (values["label"], values["kind"], values.get("list", ()))
                yield end, (*head, ())
                for start in self.literal(end, self.templates.separator("fieldFacts")):
                    for stop, facts in self.facts(start):
                        yield stop, (*head, facts)

    def facts(self, position):
        space = self.templates.separator("sentencePair")
        for end, fact in self.fact(position):
            yield end, (fact,)
            for start in self.literal(end, space) if space else [end]:
                for stop, more in self.facts(start):
                    yield stop, (fact, *more)

    def field_label(self, position):
        for label in self.words.field_labels:
            if self.text.startswith(label, position):
                yield position + len(label), label

    @rule
    def field_remark(self, position):
        for end, mention in self.reference(position):
            yield end, mention
        for key in ("fieldSecret", "fieldSensitive"):
            for end, _ in self.template(position, key):
                yield end, ("mention", self.templates.texts[key], (), "")
        for end, values in self.template(position, "fieldCondition", condition="condition"):
            yield end, ("when", values["condition"])

    # Obligations and rights.

    @rule
    def obligation(self, position):
        def sentence(position):
            for label, text in self.words.articles.items():
                if self.text.startswith(text, position):
                    yield position + len(text), label

        for end, values in self.template(position, "condition", label="reference", sentence=sentence):
            if values["label"][1] == values["sentence"]:
                yield end, values["label"]
        for end, values in self.template(position, "conditionPlain", label="reference"):
            if values["label"][1] not in self.words.articles:
                yield end, values["label"]

    @rule
    def requirement(self, position):
        for end, mention in self.obligation(position):
            for stop, qualifiers in self.qualifiers(end, False):
                yield stop, (mention, qualifiers)

    @rule
    def variant(self, position):
        arguments = lambda position: self.listed(position, self.argument, "rules")
        for end, values in self.template(position, "conditionVariant", list=arguments):
            for stop, qualifiers in self.qualifiers(end, False):
                yield stop, (values["list"], qualifiers)
        for end, values in self.template(position, "conditionVariant", list="label"):
            for stop, qualifiers in self.qualifiers(end, False):
                yield stop, ((), qualifiers)

    @rule
    def grant(self, position):
        for key, is_duty in (("rightsGranted", False), ("rightsOwed", True)):
            for end, values in self.template(position, key, list=self.mentions):
                steps = [
                    self.step("deadline", "rightsDeadline", "period", "period"),
                    *self.qualifier_steps(),
                    self.step("reason", "factReason", "text", "free"),
                ]
                for stop, more in self.sequence(end, steps, False):
                    yield stop, (is_duty, values["list"], more)
