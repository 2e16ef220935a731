#!/usr/bin/env python3
"""Looks at the pages that dpsac wrote as a reader's browser shows them.

usage: judge_browser.py DIR…       where each DIR is an --output of `dpsac compile`

Of every kind of page (a processor's module, a controller's, an agreement, the index, and whatever else there is) the largest is
opened in Chromium in each of its languages, and looked at in every mode: wide, narrow, light, dark, enlarged, with wider text
spacing, in forced colours, by keyboard, and printed.  All other pages are opened once, narrow.  axe-core judges the rules of
WCAG 2.2 A and AA; judge_browser.js asks what axe does not.  Nothing may be loaded, logged, cut off, covered or lost.

Each check is itself checked: judge_browser_sabotage.py spoils a good page in one way for each.  Prints a line for each page and
mode, then the faults.  Exits 1 if there are faults, if a spoilt page passed, or if a kind of page was not there.
"""

import asyncio
import collections
import contextlib
import json
import os
import pathlib
import re
import shutil
import sys
import tempfile
import time
import unicodedata

import axe_playwright_python
from playwright.async_api import async_playwright

import judge_browser_sabotage as sabotage

HERE = pathlib.Path(__file__).resolve().parent
QUESTIONS = (HERE / "judge_browser.js").read_text(encoding="utf-8")
AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What can differ in the dark, where nothing but colours does; and those are the same in every language.
COLOUR_RULES = ["color-contrast", "link-in-text-block"]
COLOUR_LANGUAGES = {"en", "ar"}
TABS = 2
# Longer than any page takes, in all modes together, on a machine that does other work.
JOB_SECONDS = 240
REQUIRED_KINDS = {"module, processor", "module, controller", "agreement, processor", "index"}
# WCAG 2.2, 1.4.12.
SPACING = (
    "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}"
    "p{margin-bottom:2em!important}"
)
# What the margins of the sheets leave, in CSS pixels: A4 and Letter, 16 mm at each side.
SHEETS = {"A4": 672, "Letter": 695}
BIDI_MARKS = dict.fromkeys([0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF])


class Tab:
    """A tab of the browser, with what it logged and loaded since it opened its page."""

    def __init__(self, page):
        self.page = page
        self.path = None
        self.messages = []
        self.requests = []
        page.on("console", lambda message: self.messages.append(f"logs {message.type}: {message.text[:150]}"))
        page.on("pageerror", lambda error: self.messages.append(f"throws: {str(error)[:150]}"))
        page.on("request", lambda request: self.requests.append(request.url))

    async def open(self, path, width=1280):
        # An empty page first, since a page on the same address with another fragment is not loaded anew.
        await self.page.goto("about:blank")
        await self.show(width)
        self.path, self.messages, self.requests = path, [], []
        await self.page.goto(path.as_uri())
        await self.page.evaluate(QUESTIONS)

    async def show(self, width, scheme="light", forced="none", media="screen"):
        await self.page.set_viewport_size({"width": width, "height": max(256, width * 5 // 8)})
        await self.page.emulate_media(media=media, color_scheme=scheme, forced_colors=forced)

    async def ask(self, *questions):
        """The faults that the questions find, each after the name of its question."""
        listed = [question if "(" in question else f"{question}()" for question in questions]
        expression = ", ".join(f"await judge.{question}" for question in listed)
        answers = await self.page.evaluate(f"(async () => [{expression}])()")
        return [
            f"{question.split('(')[0]}: {fault}" for question, faults in zip(questions, answers) for fault in faults
        ]

    async def style(self, sheet):
        await self.page.evaluate("sheet => judge.style('mode', sheet)", sheet)

    async def axe(self, rules=RULES):
        if not await self.page.evaluate("typeof axe === 'object'"):
            await self.page.evaluate(AXE)
        found = await self.page.evaluate(
            "rules => axe.run(document, {runOnly: rules, resultTypes: ['violations'], preload: false})", rules
        )
        faults = []
        for violation in found["violations"]:
            nodes = violation["nodes"]
            faults.append(
                f"axe {violation['id']}: {violation['help']}: {len(nodes)} ×, first {nodes[0]['html'][:120]!r}"
            )
        return faults

    async def axe_of_colours(self, language):
        return await self.axe(COLOUR_RULES) if language in COLOUR_LANGUAGES else []

    async def table_roles(self):
        """How many rows, cells and headers assistive technology is told of."""
        session = await self.page.context.new_cdp_session(self.page)
        tree = await session.send("Accessibility.getFullAXTree")
        await session.detach()
        roles = [node["role"]["value"] for node in tree["nodes"] if not node.get("ignored") and "role" in node]
        return {role: roles.count(role) for role in ("table", "row", "columnheader", "rowheader", "cell")}


# MARK: Modes


async def load(tab, language):
    """As it is opened: nothing logged, nothing loaded, nothing stored, in the right language and fonts."""
    faults = [*tab.messages]
    faults += [f"loads {url[:150]}" for url in tab.requests if url != tab.path.as_uri()]
    stored = await tab.page.evaluate("[document.cookie, localStorage.length, sessionStorage.length].join()")
    if stored != ",0,0":
        faults.append(f"stores something: {stored}")
    return faults + await tab.ask(f"language({json.dumps(language)})", "glyphs", "typography", "disclosures")


async def wide(tab, language):
    await tab.show(1280)
    fold = f"fold({json.dumps(language)})"
    return await tab.ask("reflow", "cut", "overlap", "columns", "colours", fold) + await tab.axe()


async def wide_dark(tab, language):
    await tab.show(1280, "dark")
    return await tab.ask("colours") + await tab.axe_of_colours(language)


async def narrow(tab, language):
    """320 pixels, as in a window of 1280 enlarged to 400 %: all the words and all the cells of the wide page."""
    await tab.show(1280)
    words, roles = collections.Counter(await tab.page.evaluate("judge.words()")), await tab.table_roles()
    await tab.show(320)
    faults = await tab.ask("reflow", "cut", "overlap", "columns", "colours")
    missing = sorted(words - collections.Counter(await tab.page.evaluate("judge.words()")))
    if missing:
        faults.append(f"words: lost on a narrow screen: {' '.join(missing[:8])}")
    narrow_roles = await tab.table_roles()
    if narrow_roles != roles:
        faults.append(f"roles: tables are {narrow_roles}, on a wide screen {roles}")
    return faults + await tab.axe()


async def narrow_dark(tab, language):
    await tab.show(320, "dark")
    await tab.page.keyboard.press("Tab")
    return await tab.ask("colours", "focusFaults") + await tab.axe_of_colours(language)


async def zoomed(tab, language):
    await tab.show(640)
    return await tab.ask("reflow", "cut", "overlap", "columns")


async def large_text(tab, language):
    """The text alone at 200 %, by the browser's own setting."""
    await tab.show(1280)
    session = await tab.page.context.new_cdp_session(tab.page)
    await session.send("Page.setFontSizes", {"fontSizes": {"standard": 32}})
    faults = await tab.ask("reflow", "cut", "overlap")
    await session.send("Page.setFontSizes", {"fontSizes": {"standard": 16}})
    await session.detach()
    return faults


async def spaced(tab, language):
    faults = []
    await tab.style(SPACING)
    for width in (1280, 320):
        await tab.show(width)
        faults += [f"{width}: {fault}" for fault in await tab.ask("reflow", "cut", "overlap", "columns")]
    await tab.style("")
    return faults


async def pseudo_language(tab, language):
    """In words two fifths longer, as they are and mirrored: nothing is sized for the words of one language."""
    faults = []
    for is_mirrored in (False, True):
        await tab.open(tab.path)
        await tab.page.evaluate("isMirrored => judge.foreign(isMirrored)", is_mirrored)
        for width in (1280, 320):
            await tab.show(width)
            found = await tab.ask("reflow", "cut", "overlap", "columns")
            faults += [f"{width}{', mirrored' if is_mirrored else ''}: {fault}" for fault in found]
    await tab.open(tab.path)
    return faults


async def forced_colours(tab, language):
    faults = []
    for scheme in ("light", "dark"):
        await tab.show(1280, scheme, forced="active")
        await tab.page.keyboard.press("Tab")
        faults += [f"{scheme}: {fault}" for fault in await tab.ask("colours", "forced", "focusFaults")]
    return faults


async def keyboard(tab, language):
    """The Tab key visits every stop in the order of the page, and each shows that it has the focus."""
    # Opened anew, since the first press goes on from where the focus was last.
    await tab.open(tab.path)
    count = await tab.page.evaluate("judge.stopCount()")
    visited = []
    # Beyond a hundred stops a page repeats itself; focusFaults visits them all.
    for _ in range(min(count, 100)):
        await tab.page.keyboard.press("Tab")
        visited.append(await tab.page.evaluate("judge.focused()"))
    faults = []
    if visited != list(range(len(visited))):
        place = next(place for place, stop in enumerate(visited) if stop != place)
        faults.append(f"focus: stop {place} is the page's stop {visited[place]}")
    return faults + await tab.ask("focusFaults")


async def printed(tab, language):
    """On paper, from a dark screen: black on white, page numbers, and every fact."""
    await tab.show(1280)
    blocks = await tab.page.evaluate("judge.blocks()")
    faults = []
    for sheet, width in SHEETS.items():
        await tab.show(width, "dark", media="print")
        faults += [f"{sheet}: {fault}" for fault in await tab.ask("paper")]
    document = await tab.page.pdf(format="A4", prefer_css_page_size=True, tagged=True, outline=True)
    pages = (await pdf_text(document)).split("\f")[:-1]
    for number, page in enumerate(pages, 1):
        numbered = re.findall(r"^\W*(\d+) / (\d+)\W*$", page, flags=re.M)
        if not any({number, len(pages)} == {int(one), int(other)} for one, other in numbered):
            faults.append(f"paper: no “{number} / {len(pages)}” on its sheet {number}")
    text = "\n".join(re.sub(r"^\W*\d+ / \d+\W*$", "", page, flags=re.M) for page in pages)
    lost = lost_blocks(blocks, text, is_right_to_left=language == "ar")
    faults += [f"paper: is not on the sheets: {block[:80]!r}" for block in lost[:5]]
    return faults + ([f"paper: … and {len(lost) - 5} more"] if len(lost) > 5 else [])


async def pdf_text(document):
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(document)
        file.flush()
        command = ["pdftotext", "-raw", "-enc", "UTF-8", file.name, "-"]
        process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
        output, _ = await process.communicate()
    if process.returncode != 0:
        raise SystemExit(f"judge_browser: pdftotext failed ({process.returncode})")
    return output.decode("utf-8")


def lost_blocks(blocks, text, is_right_to_left):
    """The blocks that a text does not have.  Lines, hyphens and letters' forms on paper are not the page's."""

    def plain(part):
        return unicodedata.normalize("NFKC", part).translate(BIDI_MARKS)

    def joined(part):
        return re.sub(r"[\s\u2010\u2011-]+", "", plain(part))

    def words(part):
        # What runs from right to left comes out in the order of its glyphs, and torn at vowel marks.
        runs = re.findall(r"[\u0621-\u065f]{2,}|[A-Za-z]{2,}|[0-9]{2,}", plain(part))
        return {"".join(sorted(run)) for run in runs if not re.search(r"[\u064b-\u065f]", run)}

    if is_right_to_left:
        have = words(text)
        return [block for block in blocks if not words(block) <= have]
    have = joined(text)
    return [block for block in blocks if joined(block) not in have]


MODES = {
    "load": load,
    "1280 light": wide,
    "1280 dark": wide_dark,
    "320 light": narrow,
    "320 dark": narrow_dark,
    "zoom 200 %": zoomed,
    "text 200 %": large_text,
    "text spacing": spaced,
    "pseudo-language": pseudo_language,
    "forced colours": forced_colours,
    "keyboard": keyboard,
    "print": printed,
}


# MARK: Pages


class PageFile:
    """A page of an output: its language, its address without that language, and its kind."""

    def __init__(self, path, root):
        self.path = path
        text = path.read_text(encoding="utf-8")
        self.size = len(text)
        self.language = re.search(r'<html[^>]* lang="?([^" >]+)', text)[1]
        parts = [part.removesuffix(f"-{self.language}") for part in path.relative_to(root).parts]
        parts = [part for part in parts if part not in (self.language, "index.html")]
        # The index of a language lies in a folder that is named after it.
        self.address = "/".join(parts) if parts != ["index"] else ""
        policy = root / (parts[0] if parts else "") / "policy.json"
        if not self.address:
            self.kind = "index"
        elif policy.is_file():
            facts = json.loads(policy.read_text(encoding="utf-8"))
            self.kind = ", ".join([facts["form"], facts["role"], *parts[1:]])
        else:
            self.kind = parts[0] if len(parts) == 1 else f"{parts[0]}/…"


# The pages of lists and tables beside the documents' differ by language in their labels alone: one language of each direction
# and one without spaces will do.
LANGUAGES_OF_LISTS = {"en", "ar", "zh-Hans"}


def chosen_pages(pages):
    """Of each kind the largest; documents and the index in all their languages."""
    sizes = {}
    for page in pages:
        addresses = sizes.setdefault(page.kind, {})
        addresses[page.address] = addresses.get(page.address, 0) + page.size
    largest = {kind: max(sorted(addresses), key=addresses.get) for kind, addresses in sizes.items()}
    chosen = [page for page in pages if page.address == largest[page.kind]]
    is_list = lambda page: page.kind != "index" and "," not in page.kind
    return [page for page in chosen if not is_list(page) or page.language in LANGUAGES_OF_LISTS]


class Report:
    """What was found, by page and mode."""

    def __init__(self):
        self.faults = []
        self.count = 0

    def add(self, title, mode, faults, seconds):
        self.count += 1
        state = "ok" if not faults else f"{len(faults)} FAULTS"
        print(f"{title}  {mode:<14}  {seconds:4.1f} s  {state}", flush=True)
        for fault in faults:
            print(f"    {fault}", flush=True)
        self.faults += [f"{title.strip()}, {mode}: {fault}" for fault in faults]


async def judge_page(tab, page, title, report):
    await tab.open(page.path)
    for mode, judge in MODES.items():
        began = time.monotonic()
        faults = await judge(tab, page.language)
        report.add(title, mode, faults, time.monotonic() - began)
    return await tab.page.evaluate("judge.ids()")


async def judge_briefly(tab, page, title, report):
    began = time.monotonic()
    await tab.open(page.path, width=320)
    faults = [*tab.messages, *(f"loads {url}" for url in tab.requests if url != page.path.as_uri())]
    faults += await tab.ask("reflow", "cut", "columns", "glyphs", f"language({json.dumps(page.language)})")
    report.add(title, "opened at 320", faults, time.monotonic() - began)


async def judge_sabotage(tab, number, folder, failures):
    """Opens a spoilt page in the mode that should notice, and a good one if there is nothing to spoil."""
    name, mode, expected, _ = sabotage.SABOTAGES[number]
    path = folder / f"{number}.html"
    path.write_text(sabotage.spoilt_page(number), encoding="utf-8")
    await tab.open(path)
    faults = await MODES[mode](tab, "en")
    is_noticed = any(expected in fault for fault in faults)
    print(f"sabotage  {name:<44}  {mode:<14}  {'noticed' if is_noticed else 'PASSED'}", flush=True)
    if not is_noticed:
        failures.append(f"the sabotage “{name}” passed; found were {faults or 'no faults'}")


async def run_all(browser, jobs):
    """Runs the jobs, each with a tab, in as many tabs as there are; a tab that no longer answers gives way to another, once."""
    queue = list(reversed(jobs))

    async def new_tab():
        context = await browser.new_context(reduced_motion="no-preference")
        return Tab(await context.new_page())

    async def work():
        tab = await new_tab()
        while queue:
            job = queue.pop()
            try:
                await asyncio.wait_for(job(tab), JOB_SECONDS)
            except TimeoutError:
                print(f"no answer within {JOB_SECONDS} s: once more, in another tab", flush=True)
                tab = await new_tab()
                await asyncio.wait_for(job(tab), JOB_SECONDS)

    await asyncio.gather(*(work() for _ in range(TABS)))


async def judge(pages, report, folder):
    chosen = chosen_pages(pages)
    width = max(len(page.address) for page in pages) + 1
    ids = {}

    def job(page):
        title = f"{page.address or '(index)':<{width}}  {page.language:<7}  {page.kind:<22}"

        async def look(tab):
            if page in chosen:
                ids.setdefault(page.address, {})[page.language] = await judge_page(tab, page, title, report)
            else:
                await judge_briefly(tab, page, title, report)

        return look

    def sabotage_job(number):
        async def spoil(tab):
            await judge_sabotage(tab, number, folder, report.faults)

        return spoil

    async def good_job(tab):
        path = folder / "good.html"
        path.write_text(sabotage.good_page(), encoding="utf-8")
        await tab.open(path)
        for mode, judge_mode in MODES.items():
            report.add("a good page", mode, await judge_mode(tab, "en"), 0)

    executable = shutil.which("chromium")
    if not executable:
        raise SystemExit("judge_browser: there is no chromium")
    async with async_playwright() as playwright:
        # A socket's path may have a hundred characters, of which the browser itself takes forty.
        temporary = tempfile.gettempdir() if len(tempfile.gettempdir()) < 60 else "/tmp"
        environment = {**os.environ, "TMPDIR": temporary}
        browser = await playwright.chromium.launch(executable_path=executable, env=environment)
        print(f"Chromium {browser.version}, axe-core {re.search(r'axe v([0-9.]+)', AXE)[1]}", flush=True)
        await run_all(browser, [good_job, *map(sabotage_job, range(len(sabotage.SABOTAGES)))])
        await run_all(browser, [job(page) for page in pages])
        # Now and then Chromium does not come to an end; what was asked is answered, and the driver ends it by force.
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(browser.close(), timeout=20)
    for address, languages in ids.items():
        listed = list(languages.items())
        for language, found in listed[1:]:
            if found != listed[0][1]:
                report.faults.append(f"{address}: other ids, or in another order, in {language} than in {listed[0][0]}")
    return chosen


def main():
    if len(sys.argv) < 2:
        print(__doc__.split("\n\n")[1], file=sys.stderr)
        return 2
    began = time.monotonic()
    pages = []
    for directory in sys.argv[1:]:
        root = pathlib.Path(directory).resolve() / "html"
        pages += [PageFile(path, root) for path in sorted(root.rglob("*.html"))]
    report = Report()
    missing = REQUIRED_KINDS - {page.kind for page in pages}
    report.faults += [f"there is no page of the kind “{kind}”" for kind in sorted(missing)]
    if pages:
        with tempfile.TemporaryDirectory() as name:
            chosen = asyncio.run(judge(pages, report, pathlib.Path(name).resolve()))
        kinds, languages = {page.kind for page in pages}, sorted({page.language for page in pages})
        print(
            f"judge_browser: {len(chosen)} pages of {len(kinds)} kinds in {', '.join(languages)}, each in {len(MODES)} modes; "
            f"{len(pages) - len(chosen)} more opened; {len(sabotage.SABOTAGES)} sabotages; {len(report.faults)} faults; "
            f"{time.monotonic() - began:.0f} s"
        )
    for fault in report.faults:
        print(fault)
    return 1 if report.faults else 0


if __name__ == "__main__":
    sys.exit(main())
