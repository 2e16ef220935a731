#!/usr/bin/env python3
"""Judges Grammar/dpsa.tmLanguage.json with babi's TextMate engine, which matches with Oniguruma as editors do.

usage: judge_highlighting.py

1. The sample below: the scope of every word that a `#~` line names.
2. Every keyword of Grammar/dpsa.ebnf has a keyword's scope somewhere in the sample.
3. Every .dpsa file of Policies, Sources and Tests/Fixtures: no `invalid` scope, and every block closed at the end.
   A fixture that is meant to be faulty lies in a folder whose name begins with SYN, Broken, Invalid or Malformed.
4. The judge itself: grammars with a planted fault, and a faulty file, must be refused.

Exits 1 and lists the faults, if there are any.
"""

import json
import pathlib
import re
import sys
import tempfile

import lark
from babi.highlight import Grammars, highlight_line

ROOT = pathlib.Path(__file__).resolve().parent.parent
GRAMMAR = ROOT / "Grammar" / "dpsa.tmLanguage.json"
EBNF = ROOT / "Grammar" / "dpsa.ebnf"
FAULTY_FOLDER = re.compile(r"(?i)^(syn|broken|invalid|malformed)")

# `#~ word scope; …` tells the innermost scopes of the line above: of the first such word, of the second with `word@2`.
SAMPLE = r'''
language 1
#~ language keyword.control.language; 1 constant.numeric
/// What the ledger keeps: used for nothing else.
#~ What comment.line.documentation; used comment.line.documentation
//// Not documentation.
#~ Not comment.line.double-slash
module Ledger "The ledger, used for \"tests\" \u{2014}" under Terms.Ledgers { // note
#~ module storage.type.declaration; Ledger entity.name.type.declaration; used string.quoted.double
#~ \" constant.character.escape
#~ \u{2014} constant.character.escape; under keyword.other.relation; Terms.Ledgers variable.other.name
#~ note comment.line
    revised 2024-03-04T11:54; effective 2024-03-05; reviewed 2024-03-06T01:02:03
#~ revised keyword.control.header; 2024-03-04T11:54 constant.other.date; effective keyword.control.header
#~ reviewed keyword.control.header; 2024-03-06T01:02:03 constant.other.date
    version "1.2"; published "https://example.com/ledger"; prevailing "en"
#~ version keyword.control.header; published keyword.control.header; // string; prevailing keyword.control.header
    contact "https://example.com/ask" for Erasure; role processor
#~ contact keyword.control.header; for keyword.other.qualifier; role keyword.control.header
#~ processor variable.other.name
    /* outer /* inner */ retain */ features Books
#~ outer comment.block; inner comment.block; retain comment.block; features keyword.other.verb
#~ Books variable.other.name

    kind note "Note" under text maps (format: "text", for: "x")
#~ kind storage.type.noun; note entity.name.type.noun; under keyword.other.relation; maps keyword.other.relation
#~ format variable.parameter; for variable.parameter
    modifier folded "folded"
#~ modifier storage.type.noun; folded entity.name.type.noun
    purpose Bookkeeping "keep books" under ProvideFeature
#~ purpose storage.type.noun; ProvideFeature variable.other.name
    basis custom "custom" says """
#~ basis storage.type.noun; says keyword.other.relation; """ punctuation.definition.string.begin
        A long sentence "in quotes", with a \n escape; retain nothing.
#~ quotes string.quoted.triple; \n constant.character.escape; retain string.quoted.triple
        """
#~ """ punctuation.definition.string.end
    event Closing "the books are closed" implies Deletion within 2 days after Termination
#~ event storage.type.noun; Closing entity.name.type.noun; implies keyword.other.relation
#~ within keyword.other.qualifier
#~ 2 constant.numeric; days keyword.other.unit; after keyword.other.qualifier
    disposal shred "shred"; system Shelf "the shelf" alias "rack" in World
#~ disposal storage.type.noun; system storage.type.noun; alias keyword.other.relation; in keyword.other.qualifier
    region North "the north" under World excluding South
#~ region storage.type.noun; excluding keyword.other.relation; South variable.other.name
    party Carrier "a carrier"; option Folding "fold"; plan Gold "gold"; platform Web "web"; circumstance Night "night"
#~ party storage.type.noun; option storage.type.noun; plan storage.type.noun; platform storage.type.noun
#~ circumstance storage.type.noun
    obligation Silence "silence"; right Look "look"; duty Tell "tell"; measure Lock "lock"; mechanism Seal "seal"
#~ obligation storage.type.noun; right storage.type.noun; duty storage.type.noun; measure storage.type.noun
#~ mechanism storage.type.noun
    feature Books "books"; document Charter "the charter"
#~ feature storage.type.noun; document storage.type.noun; Charter entity.name.type.noun

    category retain "A name like a keyword" when Folding and not (Night or Web) {
#~ category storage.type.category; retain entity.name.type.category; when keyword.other.qualifier
#~ and keyword.operator.logical
#~ not keyword.operator.logical; or keyword.operator.logical; Web variable.other.name
        fields chosen by customer including when Night {
#~ fields keyword.control.fields; chosen by keyword.other.qualifier; including keyword.other.qualifier
#~ when keyword.other.qualifier
            /// The retained part.
            retain: text "Retained" optional
#~ retain variable.other.member; : punctuation.separator; text support.type.kind; optional storage.modifier
            until, in, or: timestamp; fields: list of list of video or list of audio when Night or Web
#~ until variable.other.member; in variable.other.member; or variable.other.member; timestamp support.type.kind
#~ fields variable.other.member; list of keyword.other.field-kind; list of@2 keyword.other.field-kind
#~ video support.type.kind
#~ list of@3 keyword.other.field-kind; audio support.type.kind; or@2 keyword.operator.logical
#~ when keyword.other.qualifier
#~ Night variable.other.name; or@3 keyword.operator.logical
            used: one of("for", "in") given by customer encrypted; note,
#~ used variable.other.member; one of keyword.other.field-kind; for string; given by keyword.other.verb
#~ customer variable.other.name
#~ encrypted storage.modifier; note variable.other.member
                because: record {
#~ because variable.other.member; record support.type.kind
                when: number
#~ when variable.other.member; number support.type.kind
                } hashed
#~ hashed storage.modifier
            not: secret
#~ not variable.other.member; secret support.type.kind
        }
        about visitors; given by customer; observed by provider; generated by feature; derived from Books.input
#~ about keyword.other.verb; given by keyword.other.verb; observed by keyword.other.verb
#~ generated by keyword.other.verb
#~ derived from keyword.other.verb; Books.input variable.other.name
        received from Carrier; collected by provider; used for Bookkeeping "to keep them" basis contract, custom "why"
#~ received from keyword.other.verb; collected by keyword.other.verb; used for keyword.other.verb
#~ basis keyword.other.qualifier
        used for Bookkeeping
            basis legitimateInterests "to know"
#~ basis keyword.other.qualifier; legitimateInterests variable.other.name
            except Night, note.used
#~ except keyword.other.qualifier; note.used variable.other.name
        stored and backed up temporarily in Shelf or Box chosen by customer only
#~ stored and backed up temporarily in keyword.other.verb; or keyword.operator.logical; only keyword.other.qualifier
        stored in role; stored temporarily in Shelf; stored and backed up in Shelf
#~ stored in keyword.other.verb; role variable.other.name; stored temporarily in keyword.other.verb
#~ stored and backed up in keyword.other.verb
        backed up in Box; processed in Box only; viewed in Shelf when Night; accessed by provider for Security
#~ backed up in keyword.other.verb; processed in keyword.other.verb; viewed in keyword.other.verb
#~ accessed by keyword.other.verb
        controlled by customer; managed by provider; performed by Carrier; shared with Carrier to North by provider
#~ controlled by keyword.other.verb; managed by keyword.other.verb; performed by keyword.other.verb
#~ shared with keyword.other.verb
#~ to keyword.other.qualifier; by keyword.other.verb; by@4 keyword.other.qualifier
        integrated with Books; transformed into Ledger.sum; excluded from Bookkeeping
#~ integrated with keyword.other.verb; transformed into keyword.other.verb; excluded from keyword.other.verb
        not stored; not collected by Carrier; not stored by Carrier; not listed; applies when Night
#~ not keyword.operator.logical; stored keyword.other.verb; collected by keyword.other.verb
#~ by@2 keyword.other.qualifier
#~ listed keyword.other.verb; applies keyword.other.verb
        retain in Shelf for A, B: at least 30 to 40 working days after earliest of (Closing, 2 weeks after End),
#~ retain keyword.control.retention; in keyword.other.qualifier; at least keyword.other.retention
#~ 30 constant.numeric; to keyword
#~ 40 constant.numeric; working keyword.other.unit; days keyword.other.unit; after keyword.other.retention
#~ earliest of keyword.operator.event; Closing variable.other.name; weeks keyword.other.unit
#~ after@2 keyword.other.qualifier
            then shred within 1 day automatically by provider unless Night within 1 hour
#~ then keyword.other.retention; shred support.function.disposal; within keyword.other.retention; day keyword.other.unit
#~ automatically keyword.other.retention; by keyword.other.qualifier; unless keyword.other.retention
#~ hour keyword.other.unit
            otherwise until latest of (Closing, Termination), then delete immediately manually rolling after 5 minutes
#~ otherwise keyword.other.retention; until keyword.other.retention; latest of keyword.operator.event
#~ delete support.function.disposal
#~ immediately keyword.other.retention; manually keyword.other.retention; rolling keyword.other.retention
#~ minutes keyword.other.unit

            otherwise as parent
#~ otherwise keyword.other.retention; as parent keyword.other.retention
        retain when Night: up to 7 seconds depending on Books.grade
#~ when keyword.other.qualifier; up to keyword.other.retention; seconds keyword.other.unit
#~ depending on keyword.other.retention
        retain chosen by customer one of (1 second, 2 minute, 3 hours, 4 week, 5 month, 6 year) default 7 years
#~ chosen by keyword.other.qualifier; one of keyword.other.qualifier; second keyword.other.unit
#~ minute keyword.other.unit
#~ hours keyword.other.unit; week keyword.other.unit; month keyword.other.unit; year keyword.other.unit
#~ default keyword.other.qualifier
#~ years keyword.other.unit
        retain chosen by customer from 1 to 12 months; retain until Full(5 KB), Full(5 MB), Full(5 GB), Full(5 TB)
#~ from keyword.other.qualifier; to keyword.other.qualifier; months keyword.other.unit; KB keyword.other.unit
#~ MB keyword.other.unit
#~ GB keyword.other.unit; TB keyword.other.unit
        retain criteria "as the law asks"; hold while Dispute or LegalHold
#~ criteria keyword.other.retention; law string; hold while keyword.control.retention; or keyword.operator.logical
        retain 1_000 weeks; days: retain
#~ 1_000 constant.numeric; weeks keyword.other.unit; days variable.other.name
    }
    category Sub "Sub" { not collected } category Next "Next" { used for A }
#~ category storage.type.category; not keyword.operator.logical; collected keyword.other.verb
#~ category@2 storage.type.category
#~ Next entity.name.type.category; used for keyword.other.verb
    part Sub, Next.note: retain until Closing
#~ part keyword.control.part; Next.note variable.other.name; retain keyword.control.retention
#~ until keyword.other.retention
        otherwise 30 days
#~ otherwise keyword
    part all except Sub {
#~ part keyword.control.part; all except keyword.other.qualifier; Sub variable.other.name
        part x: part y: not stored in Shelf primarily North
#~ part@2 keyword.control.part; not keyword.operator.logical; stored in keyword.other.verb
#~ primarily keyword.other.qualifier
    }
    part x: fields { retain: text }
#~ fields keyword.control.fields; retain variable.other.member
    override not listed because "new"; override used for Marketing because "asked"; override regions North in Shelf
#~ override keyword.control.override; not keyword.operator.logical; listed keyword.other.verb
#~ because keyword.other.qualifier
#~ override@2 keyword.control.override; used for keyword.other.verb; regions keyword.other.verb
#~ in keyword.other.qualifier
    override retain 2 days because "so"; override requires Silence
#~ override keyword.control.override; retain keyword.control.retention; because keyword.other.qualifier
#~ requires keyword.control.requirement
    requires Consent(from: endUsers, covers: [Sub, Next], until: 2027-01-01, not: 5), Silence to dataSubjects
#~ requires keyword.control.requirement; Consent variable.other.name; from variable.parameter; covers variable.parameter
#~ Next variable.other.name; until variable.parameter; 2027-01-01 constant.other.date; not variable.parameter
#~ 5 constant.numeric
#~ to keyword.other.qualifier
    note "retain this"; waive RET003 because "known" until 2027-01-01
#~ note keyword.control.note; retain string; waive keyword.control.waiver; RET003 constant.other.rule
#~ because keyword.other.qualifier
#~ until keyword.other.qualifier; 2027-01-01 constant.other.date
    engages Carrier,
        Second in North before Night
#~ Second variable.other.name; in keyword.other.qualifier; before keyword.other
    available in World; incorporates Books; prevails over Charter; transferred under Seal in North; secured by Lock
#~ available in keyword.other.verb; incorporates keyword.other.verb; prevails over keyword.other.verb
#~ transferred under keyword.other.verb
#~ secured by keyword.other.verb
}
agreement Terms "Terms"
    under Charter
{
#~ { punctuation.section.block
    clause "6.1(a)" "Purposes" { used for Bookkeeping; limit for Billing: until Closing }
#~ clause keyword.control.clause; 6.1(a) entity.name.section; Purposes string.quoted.double; used for keyword.other.verb
#~ limit keyword.control.retention; for@2 keyword.other.qualifier; until keyword.other.retention
    clause "7"; grants Look, Erasure within 10 days; owes Tell within 2 days to customer
#~ grants keyword.control.requirement; within keyword.other.qualifier; owes keyword.control.requirement
#~ customer variable.other.name
}
vocabulary Words "Words" {}
#~ vocabulary storage.type.declaration; Words entity.name.type.declaration
translation of Ledger to "id" {
#~ translation storage.type.declaration; of keyword; Ledger variable.other.name; to keyword.other.qualifier; id string
    Ledger "Buku"
#~ Ledger entity.other.attribute-name; Buku string
    Ledger.retain.until "sampai"
#~ Ledger.retain.until entity.other.attribute-name
}
'''

NOTATION = r"""
grammar: rule+
rule: NAME "=" choice "."
choice: sequence ("|" sequence)*
sequence: item+
?item: NAME -> reference | WORD -> terminal | "[" choice "]" | "{" choice "}" | "(" choice ")"
NAME: /[A-Za-z]+/
WORD: /"[^"]*"/
COMMENT: /\(\*.*?\*\)/s
%ignore COMMENT
%ignore /\s+/
"""
LEXICAL = {"Name", "Int", "Date", "String", "END", "NEWLINE"}


class Highlighter:
    """One grammar, as an editor runs it."""

    def __init__(self, grammar):
        # The engine finds a grammar by its file's name, which must be the scope's.
        with tempfile.TemporaryDirectory() as folder:
            pathlib.Path(folder, "source.dpsa.json").write_text(json.dumps(grammar), encoding="utf-8")
            self.compiler = Grammars(folder).compiler_for_scope("source.dpsa")

    def lines(self, text):
        """Yields every line with its regions; a last empty line shows what is still open."""
        state, first = self.compiler.root_state, True
        for line in text.split("\n"):
            state, regions = highlight_line(self.compiler, state, line + "\n", first)
            first = False
            yield line, regions
        self.open = [entry.scope[-1] for entry in state.entries[1:]]


def scopes_of(regions, start, end):
    """The innermost scopes of a span, white space aside."""
    return {region.scope[-1] for region in regions if region.start < end and region.end > start}


def is_keyword(scopes):
    return any(scope.startswith(("keyword.", "storage.type.")) for scope in scopes)


def judge_sample(highlighter):
    """Faults of the sample's scopes, and the words that have a keyword's scope."""
    source, expected = [], []
    for line in SAMPLE.strip("\n").split("\n"):
        if line.startswith("#~"):
            expected.extend((len(source) - 1, entry.strip()) for entry in line[2:].split(";") if entry.strip())
        else:
            source.append(line)
    coloured = list(highlighter.lines("\n".join(source) + "\n"))
    faults, keywords = [], set()
    for number, entry in expected:
        target, scope = entry.rsplit(" ", 1)
        word, _, count = target.partition("@")
        line, regions = coloured[number]
        edges = (r"(?<!\w)" if word[0].isalnum() else ""), (r"(?!\w)" if word[-1].isalnum() else "")
        found = list(re.finditer(edges[0] + re.escape(word) + edges[1], line))
        position = int(count or 1) - 1
        if position >= len(found):
            raise SystemExit(f"judge_highlighting: the sample has no {target!r} in {line!r}")
        scopes = scopes_of(regions, *found[position].span())
        if not all(name.startswith(scope) for name in scopes):
            faults.append(f"sample, line {number + 1}: {word!r} is {sorted(scopes)}, not {scope}: {line.strip()}")
    for line, regions in coloured:
        for word in re.finditer(r"\w+", line):
            if is_keyword(scopes_of(regions, *word.span())):
                keywords.add(word.group())
        if any("invalid" in scope for region in regions for scope in region.scope):
            faults.append(f"sample: invalid scope in {line!r}")
    if highlighter.open:
        faults.append(f"sample: still open at its end: {highlighter.open}")
    return faults, keywords


def keywords_of_ebnf():
    """The words between quotation marks in the grammar; faults where a rule is missing or unused."""
    tree = lark.Lark(NOTATION, start="grammar", parser="lalr").parse(EBNF.read_text(encoding="utf-8"))
    defined = [str(rule.children[0]) for rule in tree.find_data("rule")]
    used = {str(reference.children[0]) for reference in tree.find_data("reference")}
    faults = [f"dpsa.ebnf: {name} is used and not defined" for name in sorted(used - set(defined) - LEXICAL)]
    faults += [f"dpsa.ebnf: {name} is defined and not used" for name in sorted(set(defined[1:]) - used)]
    faults += [f"dpsa.ebnf: {name} is defined twice" for name in sorted(set(defined)) if defined.count(name) > 1]
    words = {str(terminal.children[0])[1:-1] for terminal in tree.find_data("terminal")}
    return faults, {word for word in words if word.isalpha()}


def judge_grammar(grammar, keywords):
    """Faults of a grammar against the sample and the language's keywords."""
    rules = grammar["repository"]
    faults, coloured = judge_sample(Highlighter(grammar))
    faults += [f"keyword without a keyword's scope in the sample: {word}" for word in sorted(keywords - coloured)]
    ends = {rule["end"] for rule in rules.values() if r"\1" in rule.get("end", "")}
    if len(ends) != 1:
        faults.append(f"the statements end in {len(ends)} different ways: {sorted(ends)}")
    verbs = rules["field-fact"]["match"].split(")", 1)[1].rsplit(r")\s+(", 1)[0]
    if verbs not in rules["fact"]["begin"]:
        faults.append("the verbs of a field are not those of a fact")
    return faults


def judge_text(highlighter, name, text):
    faults = []
    for number, (line, regions) in enumerate(highlighter.lines(text.rstrip("\n") + "\n"), 1):
        for region in regions:
            if any("invalid" in scope for scope in region.scope):
                faults.append(f"{name}:{number}: invalid: {line[region.start:region.end]!r}")
    if highlighter.open:
        faults.append(f"{name}: still open at its end: {highlighter.open}")
    return faults


def judge_files(highlighter):
    faults, count, exempt = [], 0, 0
    for folder in ("Policies", "Sources", "Tests/Fixtures"):
        for path in sorted((ROOT / folder).rglob("*.dpsa")):
            name = path.relative_to(ROOT)
            if any(FAULTY_FOLDER.match(part) for part in name.parts[:-1]):
                exempt += 1
                continue
            count += 1
            faults += judge_text(highlighter, name, path.read_text(encoding="utf-8-sig"))
    if count == 0:
        faults.append("no .dpsa file was found")
    return faults, count, exempt


def planted(source):
    """Grammars with one fault each, which the sample must show."""

    def changed(name, edit):
        grammar = json.loads(source)
        edit(grammar["repository"])
        if json.dumps(grammar) == json.dumps(json.loads(source)):
            raise SystemExit(f"judge_highlighting: the planted fault {name!r} changes nothing")
        return name, grammar

    def replace(rule, key, old, new):
        rule[key] = rule[key].replace(old, new)

    yield changed(
        "fields hold statements", lambda rules: rules["record"].update(patterns=[{"include": "#block-contents"}])
    )
    yield changed("a verb is missing", lambda rules: replace(rules["fact"], "begin", "|engages", ""))
    yield changed("no continuation by `basis`", lambda rules: replace(rules["fact"], "end", "|basis", ""))
    yield changed("comments do not nest", lambda rules: rules["block-comment"].pop("patterns"))
    yield changed("a string never ends", lambda rules: rules["string"]["patterns"][1].update(end=r"(\z)"))
    yield changed("arguments have no labels", lambda rules: rules["argument-label"].update(match=r"(\z)(\z)"))


def main():
    source = GRAMMAR.read_text(encoding="utf-8")
    highlighter = Highlighter(json.loads(source))
    faults, keywords = keywords_of_ebnf()
    faults += judge_grammar(json.loads(source), keywords)
    file_faults, count, exempt = judge_files(highlighter)
    faults += file_faults
    plants = 0
    for name, grammar in planted(source):
        plants += 1
        if not judge_grammar(grammar, keywords):
            faults.append(f"the judge accepts a grammar with a planted fault: {name}")
    for name, text in (
        ("an unknown escape", 'note "a \\q"\n'),
        ("an open string", 'note "a\n'),
        ("an open block", "module A {\n"),
    ):
        plants += 1
        if not judge_text(highlighter, name, text):
            faults.append(f"the judge accepts {name}")
    for fault in faults:
        print(fault)
    print(
        f"judge_highlighting: {len(keywords)} keywords, {SAMPLE.count('#~')} lines of expectations, {count} files"
        f" ({exempt} faulty on purpose), {plants} planted faults; {len(faults)} faults"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
