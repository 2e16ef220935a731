#!/usr/bin/env python3
"""Searches a large index as a reader does, in Chromium, from a file.

usage: judge_search.py DIR         where DIR is the --output of `dpsac compile` for twenty modules or more

The search box must be hidden without scripts and shown with them.  Every word of every module's label, of its kinds of data
and, as far as the index has room for them, of its fields, systems and other names must find the module: what has to be found is
worked out from policy.json.  Nothing may be loaded.  The judge is judged with a page from which the hidden words were taken.
Exits 1 and lists the faults, if there are any.
"""

import json
import pathlib
import re
import shutil
import sys
import unicodedata

from playwright.sync_api import sync_playwright

# So many labels are looked for.
SAMPLES = 60


def plain(text):
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(part for part in decomposed if not unicodedata.combining(part)).lower()


def labels_of(policy):
    """The labels by which a module is found: what its entry shows, and what it does not."""
    shown = [policy["label"]]
    fields = []

    def walk(listed):
        for field in listed:
            fields.append(field["label"])
            walk(field.get("fields", []))

    for category in policy.get("categories", []):
        for field_set in category.get("fieldSets", []):
            walk(field_set.get("fields", []))
    nouns = policy.get("nouns", [])
    names = [noun["label"] for noun in nouns if noun["kind"] == "system"]
    names += [alias for noun in nouns if noun["kind"] == "system" for alias in noun.get("aliases", [])]
    return shown, fields + names


def found(page, words):
    """The modules that a search shows."""
    page.fill("#search-words", words)
    listed = "[...document.querySelectorAll('#modules li[id]:not([hidden])')].map(entry => entry.id.slice(7))"
    return page.evaluate(listed)


def judge(page, address, policies):
    """The faults, and how many of the hidden labels were found."""
    requests = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto(address)
    faults = [f"loads {url}" for url in requests if url != address]
    if not page.is_visible("#search"):
        return [*faults, "the search box is not shown"], 0, 0
    everything = found(page, "")
    if sorted(everything) != sorted(policies):
        faults.append(f"{len(everything)} entries for {len(policies)} modules")
    if found(page, "zzzz no such words"):
        faults.append("what nobody says is found")
    hidden = {label: name for name, policy in policies.items() for label in labels_of(policy)[1]}
    shown = {label: name for name, policy in policies.items() for label in labels_of(policy)[0]}
    for label, name in list(shown.items())[:SAMPLES]:
        if name not in found(page, label.upper()):
            faults.append(f"{label!r} does not find {name}")
    step = max(1, len(hidden) // SAMPLES)
    samples = list(hidden.items())[::step]
    count = sum(name in found(page, plain(label)) for label, name in samples)
    return faults, count, len(samples)


def main():
    if len(sys.argv) != 2:
        print(__doc__.split("\n\n")[1], file=sys.stderr)
        return 2
    root = pathlib.Path(sys.argv[1]).resolve() / "html"
    policies = {}
    for path in sorted(root.glob("*/policy.json")):
        policy = json.loads(path.read_text(encoding="utf-8"))
        if policy["form"] == "module":
            policies[policy["name"]] = policy
    index = root / "index.html"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"))
        without = browser.new_context(java_script_enabled=False).new_page()
        without.goto(index.as_uri())
        faults = ["the search box is shown without scripts"] if without.is_visible("#search") else []
        page = browser.new_context().new_page()
        found_faults, count, samples = judge(page, index.as_uri(), policies)
        faults += found_faults
        has_words = "data-words=" in index.read_text(encoding="utf-8")
        if has_words and count < samples:
            faults.append(f"{samples - count} of {samples} labels that are not shown find nothing")
        spoilt = root / "spoilt-search.html"
        try:
            spoilt.write_text(re.sub(r' data-words=("[^"]*"|[^ >]*)', "", index.read_text(encoding="utf-8")), encoding="utf-8")
            _, spoilt_count, _ = judge(browser.new_context().new_page(), spoilt.as_uri(), policies)
        finally:
            spoilt.unlink()
        if has_words and spoilt_count == count:
            faults.append("the judge does not notice that the hidden words are gone")
        browser.close()
    for fault in faults:
        print(fault)
    print(
        f"judge_search: {len(policies)} modules, an index of {index.stat().st_size} bytes; {count} of {samples} hidden labels"
        f" are found, {spoilt_count} without the hidden words; {len(faults)} faults"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
