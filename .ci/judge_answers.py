#!/usr/bin/env python3
"""Asks the pages of the five published modules what a reader asks, and looks at what the published texts got wrong.

usage: judge_answers.py DIR        where DIR is the --output of `dpsac compile Policies`

Five questions for each module must be answered by one row of its summary.  For each module, five defects of the text that was
published are listed with the place of the page where they are mended.  Pages are read by Python's own HTML parser.  The judge is
judged with pages from which each answer, and each mend, was taken.  Exits 1 and lists the faults, if there are any.
"""

import pathlib
import re
import sys

from page_reader import Document, Node, pieces

# A question, the row of the summary that answers it, and the answer.
QUESTIONS = {
    "XMusic": [
        ("Which data are in Cloud Log Service?", "Where", "User Operation Log: TencentDB for MySQL (MySQL) · Cloud Log"),
        ("How long after I leave?", "How long", "User Configuration Data: until you stop using the feature, then within 30 days"),
        ("Who else has them?", "Who else", "Sub-processors. See section 4."),
        ("Where are they?", "Where", "Region: Singapore; the service region that you select"),
        ("What must I see to?", "Required of you", "minimum age"),
    ],
    "MediaProcessingService": [
        ("Which data go to TDMQ?", "Who else", "TDMQ for CMQ: Message Queue Service Data"),
        ("How long after I close my account?", "How long", "your account is deleted, whichever comes first, then 30 days"),
        ("Who else has them?", "Who else", "Sub-processors. See section 4."),
        ("Where are they?", "Where", "Media Data: Cloud Object Storage (COS) · a store of a third party that you choose"),
        ("What must I not send?", "Required of you", "no sensitive data"),
    ],
    "LowCodeInteractiveClassroom": [
        ("Which data are in COS?", "Where", "Business Data: Cloud Object Storage (COS)"),
        ("How long after I leave?", "How long", "otherwise until you stop using the feature, then within 7 days"),
        ("Who else has them?", "Who else", "Sub-processors. See section 4."),
        ("Where are they?", "Where", "Region: the service region that you select"),
        ("What must I not send?", "Required of you", "no sensitive data"),
    ],
    "RealTimeCommunication": [
        ("Are calls stored?", "How long", "Audio and video content of end-users: not stored"),
        ("How long after I close my account?", "How long", "your account is deleted, whichever comes first, then within 7"),
        ("Who else has them?", "Who else", "Sub-processors. See section 4."),
        ("Where are they?", "Where", "Region: the service region that you select"),
        ("What must I see to?", "Required of you", "minimum age · consents"),
    ],
    "TokenHub": [
        ("Which data go to COS?", "Who else", "Cloud Object Storage (COS)"),
        ("How long after my task?", "How long", "at most 7 days after the task is requested"),
        ("How long for the bill?", "How long", "until you stop using the feature, no deadline after that"),
        ("Where are they?", "Where", "Region: the whole world"),
        ("What must I see to?", "Required of you", "minimum age · lawful use"),
    ],
}

# What a reader's device or another site had left in the published texts.
CHROME = r"7x24|Focus Mode|Font Size|Mode fokus|Ukuran font|Apakah halaman|feedback"
BASES = {"performance of a contract (Article 6(1)(b) GDPR)", "legitimate interests (Article 6(1)(f) GDPR)"}
KINDS = r"Configuration data › Template Configuration Data"


def is_resolved(page):
    """Whether what the parent says stands on the page itself, each time with a link to the clause."""
    links = [link.attributes.get("href", "") for name in ("places", "recipients", "rights") for link in page.all(name, "a")]
    parents = [link for link in links if link.startswith("../")]
    return len(parents) > 5 and all("#clause-" in link for link in parents)


def has_plain_date(page):
    """Whether the head says a day, in words, and no time of day."""
    times = [time.text() for time in page.head.all("time")]
    return bool(times) and all(re.fullmatch(r"\d+ [A-Z][a-z]+ \d{4}", time) for time in times)


def is_linked(page):
    """Whether the page links to the text that it is part of."""
    return any(link.attributes.get("href", "").endswith("DPSA/index.html") for link in page.all("about", "a"))


def has_no_chrome(page):
    return not re.search(CHROME, page.words(page.document.root))


def has_rows_of_their_own(page):
    rows = [page.says(f"ret-{name}", "180 days") for name in ("LogData", "QualityMonitoringData")]
    return all(rows) and not any({"rowspan", "colspan"} & set(cell.attributes) for cell in page.all("retention", "td", "th"))


def has_terms_apart(page):
    facts = ("processing", "places", "recipients", "retention")
    return page.says("conditions", "indemnity") and not any(page.says(name, "indemnity|warranty") for name in facts)


def has_periods_by_purpose(page):
    rows = page.count("ret-ConfigurationData", "Only for these purposes")
    return rows == 3 and not page.says("retention", r"\bgenerally\b|\blonger\b")


def is_a_controllers(page):
    heads = [page.words(head) for head in page.all("processing", "th") if head.attributes["scope"] == "col"]
    return heads[:3] == ["Data", "Purpose", "Legal basis"] and page.says("about", r"^1\. About this text We act as controller")


TIME = (r"(<time[^>]*>)(\d+ \w+ \d+)", r"\1\2 17:37")
PARENT = (r"(<section id=about>.*?)<a href=../DPSA/index.html>([^<]*)</a>", r"\1\2")
CLAUSE = (r"#clause-[^>]*", "")
# By module: what is wrong with the published text, the sections that mend it, whether they do, and a change that undoes that.
DEFECTS = {
    "XMusic": [
        (
            *("nothing is said of content that nobody deletes", "departures"),
            lambda page: page.says("departures", r"User Generated Content RET003 .*own deletion"),
            (r"<code>RET003", "<code>RET001"),
        ),
        (
            *("one deadline in two wordings", "retention"),
            lambda page: page.count("retention", r"We delete it within 30 days after that\.") == 2,
            (r"We delete it within <", "We remove it in <"),
        ),
        ("regions and sub-processors 'as specified' elsewhere", "places, recipients, rights", is_resolved, CLAUSE),
        ("a time of day without a zone", "head", has_plain_date, TIME),
        ("buttons of the site in the text", "everywhere", has_no_chrome, (r"<footer>", "<footer>Font Size")),
    ],
    "MediaProcessingService": [
        (
            *("a delay that reads like a deadline", "retention"),
            lambda page: page.count("retention", r"We delete it 30 days after that, not before\.") == 3,
            (r" after that, not before", ""),
        ),
        ("regions and sub-processors 'as specified' elsewhere", "places, recipients, rights", is_resolved, CLAUSE),
        (
            *("one kind of data under two names, and its parts in one section only", "processing, places, retention"),
            lambda page: all(page.says(name, KINDS) for name in ("processing", "places", "retention")),
            (r"› Template Configuration Data", "› Template Configuration data"),
        ),
        (
            *("headings in several cases", "headings"),
            lambda page: page.headings == HEADINGS,
            (r"4\. Who else", "4. WHO else"),
        ),
        (
            *("indemnity and warranty beside the facts", "conditions", has_terms_apart),
            (r"(<section id=retention>)", r"\1<p>indemnity</p>"),
        ),
    ],
    "LowCodeInteractiveClassroom": [
        (
            *("two kinds of data in one cell of the table of periods", "retention", has_rows_of_their_own),
            (r"(<tr id=ret-QualityMonitoringData\S*><th)", r"\1 rowspan=2"),
        ),
        (
            *("180 days from nothing", "retention, departures"),
            lambda page: page.says("ret-LogData", "The start of this period is not stated")
            and page.says("departures", "RET004"),
            (r" The start of this period is not stated\.", ""),
        ),
        (
            *("a number in words, and 'immediately' beside it", "retention"),
            lambda page: page.says("ret-BusinessData", r"We delete it at once\..*We delete it within 7 days after that\."),
            (r"We delete it at once", "We delete it immediately"),
        ),
        ("the link to the agreement is lost", "about", is_linked, PARENT),
        ("regions and sub-processors 'as specified' elsewhere", "places, recipients, rights", is_resolved, CLAUSE),
    ],
    "RealTimeCommunication": [
        (
            *("sound and pictures have no row in the table of periods", "retention"),
            lambda page: page.says("retention", "Audio and video content of end-users .*We do not store this data"),
            (r"We do not store this data", ""),
        ),
        ("the link to the agreement is lost", "about", is_linked, PARENT),
        ("regions and sub-processors 'as specified' elsewhere", "places, recipients, rights", is_resolved, CLAUSE),
        ("a time of day without a zone", "head", has_plain_date, TIME),
        (
            *("the menus of the site before the text", "head"),
            lambda page: len(page.words(page.head).split()) < 60 and has_no_chrome(page),
            (r"(<header>)", r"\1" + "menu " * 60),
        ),
    ],
    "TokenHub": [
        (
            *("'generally up to 7 days, may be longer'", "retention", has_periods_by_purpose),
            (r"at most <", "generally <"),
        ),
        ("a menu in another language than the text", "everywhere", has_no_chrome, (r"<footer>", "<footer>Mode fokus")),
        (
            *("one paragraph on the legal basis, three times", "processing"),
            lambda page: page.bases == BASES,
            (r"<td>performance of a contract \(", "<td>since we have a contract ("),
        ),
        (
            *("a controller's text in the columns of a processor's", "processing, about", is_a_controllers),
            (r"<th scope=col>Legal basis", "<th scope=col>Condition"),
        ),
        ("storing and sharing 'as specified' elsewhere", "places, recipients, rights", is_resolved, CLAUSE),
    ],
}

HEADINGS = [
    *("At a glance", "On this page", "1. About this text", "2. What we process and why"),
    *("3. Where it is stored and processed", "4. Who else receives or handles it", "5. How long we keep it"),
    *("6. What is required of you", "7. Departures from the parent", "8. Your rights", "9. Notes"),
]


class Page:
    """A page, and what is asked of it."""

    def __init__(self, source):
        self.document = Document(source)
        self.head, self.main = (next(self.document.root.all(name), Node("", {})) for name in ("header", "main"))
        self.headings = [heading.text() for heading in self.document.root.all("h2")]
        self.rows = {}
        for row in self.section("glance").all("div"):
            terms, values = row.elements("dt"), row.elements("dd")
            if terms and values:
                self.rows[self.words(terms[0])] = self.words(values[0])
        cells = [row.elements("td") for row in self.all("processing", "tr") if "id" in row.attributes]
        self.bases = {self.words(row[1]).partition(": ")[0] for row in cells if len(row) > 1}

    def section(self, name):
        return self.document.ids.get(name, Node("", {}))

    @staticmethod
    def words(node):
        """The text, with one space between elements, and none before a sign."""
        text = re.sub(r"\s+", " ", " ".join(pieces(node))).strip()
        return re.sub(r"\s+([:;,.)])", r"\1", text).replace("( ", "(")

    def says(self, name, pattern):
        return bool(re.search(pattern, self.words(self.section(name))))

    def count(self, name, pattern):
        return len(re.findall(pattern, self.words(self.section(name))))

    def all(self, section, *names):
        return list(self.section(section).all(*names))

    def answers(self, row, answer):
        return answer in self.rows.get(row, "")

    def is_first(self):
        """Whether the summary is the first thing under the title."""
        first = self.main.elements()
        return bool(first) and first[0].attributes.get("id") == "glance"


def main():
    if len(sys.argv) != 2:
        print(__doc__.split("\n\n")[1], file=sys.stderr)
        return 2
    root = pathlib.Path(sys.argv[1]).resolve() / "html"
    faults, asked, mended = [], 0, 0
    for name, questions in QUESTIONS.items():
        source = (root / name / "index.html").read_text(encoding="utf-8")
        page = Page(source)
        if not page.is_first():
            faults.append(f"{name}: the summary does not come first")
        print(f"\n{name}")
        for question, row, answer in questions:
            asked += 1
            print(f"  {question} {row}: {answer}")
            if not page.answers(row, answer):
                faults.append(f"{name}: {question!r} is not answered by {row!r}: {page.rows.get(row)!r}")
            # The answer must be the row's own: without the row there is none.
            without = re.sub(rf"<div><dt><a[^>]*>{row}</a><dd>.*?(?=<div><dt>|</dl>)", "", source, flags=re.S)
            if without == source or Page(without).answers(row, answer):
                faults.append(f"{name}: the judge does not miss the row {row!r}")
        for defect, place, is_mended, (pattern, undone) in DEFECTS[name]:
            mended += 1
            print(f"  defect: {defect}; mended in: {place}")
            if not is_mended(page):
                faults.append(f"{name}: not mended: {defect}")
            broken = re.sub(pattern, undone, source, flags=re.S)
            if broken == source or is_mended(Page(broken)):
                faults.append(f"{name}: the judge does not see it undone: {defect}")
    print()
    for fault in faults:
        print(fault)
    print(f"judge_answers: {asked} questions, {mended} defects, each also with a page that fails; {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
