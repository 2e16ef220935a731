#!/usr/bin/env python3
"""Judges the reports of `dpsac check`: SARIF by the schema of its standard, and every format against the others.

usage: judge_reports.py DPSAC      where DPSAC is the executable; run it in the root of the repository

1. For the policies, the corpus and texts full of mistakes, among them files with names that need escaping: the SARIF is one
   document that validates against the schema of OASIS (formats included), its rules and places are what its results refer to,
   and its addresses are relative; JSON, SARIF and GitHub's commands name the same findings at the same places.
2. So it is for errors of usage and for `--fix`.
3. The judge itself: planted faults must be refused.

Exits 1 and lists the faults, if there are any.
"""

import copy
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse

import jsonschema

ROOT = pathlib.Path.cwd()
SCHEMA = ROOT / "Tests/Fixtures/SARIF/sarif-schema-2.1.0.json"
LEVELS = {"error": "error", "danger": "error", "warning": "warning", "note": "note"}
MISTAKES = """agreement A "A" {
    role processor
    revised 2025-12-01
    used for Marketting, Nowhere
    waive RET003 because "none, {0} 100 %"
    note "\u202e"
}
module M "M é😀" under A {
    used for Sale
    category C "C" {
        waive RET001 because "the source says nothing" until 2099-01-01
        fields { name: personName }
        used for Billing
        stored in ProviderSytems
    }
}
"""
NAMES = ["plain.dpsa", "a,b:c%.dpsa", "a b#c?.dpsa", "é/数😀.dpsa", "x=y;'\".dpsa", "100%25.dpsa", "::error::.dpsa"]


def schema_faults(document):
    """What the schema of the standard has against a document."""
    schema = json.loads(SCHEMA.read_text("utf-8"))
    validator = jsonschema.Draft4Validator(schema, format_checker=jsonschema.Draft4Validator.FORMAT_CHECKER)
    return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(document)]


def form_faults(document):
    """What the schema cannot say: what refers to something finds it, and nothing depends on the machine."""
    faults = []
    if len(document["runs"]) != 1:
        return [f"has {len(document['runs'])} runs"]
    run = document["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    if run.get("columnKind") != "unicodeCodePoints":
        faults.append("does not say how columns are counted")
    used = {result["ruleId"] for result in run["results"]}
    if [rule["id"] for rule in rules] != sorted(used):
        faults.append("its rules are not those of its results")
    for rule in rules:
        for key in ("shortDescription", "fullDescription", "help", "defaultConfiguration", "properties"):
            if key not in rule:
                faults.append(f"the rule {rule['id']} has no {key}")
        if not rule.get("help", {}).get("markdown"):
            faults.append(f"the rule {rule['id']} has no help in Markdown")
    prints = [result["partialFingerprints"]["dpsacContext/v1"] for result in run["results"]]
    if len(set(prints)) != len(prints):
        faults.append("two results have one fingerprint")
    for result in run["results"]:
        if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
            faults.append(f"a result of {result['ruleId']} points at another rule")
        if "suppressions" not in result:
            faults.append(f"a result of {result['ruleId']} does not say whether it is suppressed")
    for artifact in everything(document, "artifactLocation"):
        if artifact.get("uriBaseId") not in run["originalUriBaseIds"]:
            faults.append(f"{artifact['uri']} has no base")
        if not re.fullmatch(r"[A-Za-z0-9._~/%-]+", artifact["uri"]) or artifact["uri"].startswith("/"):
            faults.append(f"{artifact['uri']} is not relative and encoded")
    for text in everything(document, "message"):
        if re.search(r"(?<!\{)\{(\{\{)*(?!\{)", text["text"]):
            faults.append(f"a message has a single brace: {text['text']}")
    return faults


def everything(value, key):
    """All values of a key, however deep."""
    found = []
    pending = [value]
    while pending:
        value = pending.pop()
        if isinstance(value, dict):
            found += [value[key]] if key in value else []
            pending += value.values()
        elif isinstance(value, list):
            pending += value
    return found


def sarif_findings(document):
    findings = []
    for result in document["runs"][0]["results"]:
        place = result["locations"][0]["physicalLocation"]
        region = place["region"]
        findings.append(
            (
                result["ruleId"],
                result["level"],
                urllib.parse.unquote(place["artifactLocation"]["uri"]),
                (region["startLine"], region["startColumn"], region["endLine"], region["endColumn"]),
                [suppression["justification"] for suppression in result["suppressions"]],
            )
        )
    return findings


def json_findings(document):
    findings = []
    for finding in document["findings"]:
        place = finding["location"]
        findings.append(
            (
                finding["code"],
                LEVELS[finding["severity"]],
                place["path"],
                (place["line"], place["column"], place["endLine"], place["endColumn"]),
                [finding["waiver"]["reason"]] if finding["waived"] else [],
            )
        )
    return findings


def github_findings(text):
    """The findings of workflow commands: what is waived comes last, as a notice with its reason on the last line."""

    def plain(value):
        for sign in (":", ",", "\r", "\n", "%"):
            value = value.replace(f"%{ord(sign):02X}", sign)
        return value

    findings = []
    for line in text.split("\n"):
        match = re.fullmatch(r"::(error|warning|notice) ([^:]*)::(.*)", line)
        if not match:
            continue
        properties = {key: plain(value) for key, value in (pair.split("=", 1) for pair in match[2].split(","))}
        is_waived = properties["title"].endswith("(waived)")
        reason = [plain(match[3]).split("\n")[-1].split(": ", 1)[1]] if is_waived else []
        place = tuple(int(properties.get(key, 0)) for key in ("line", "col", "endLine", "endColumn"))
        level = match[1] if match[1] != "notice" else "note"
        findings.append((properties["title"][:6], level, properties["file"], place, reason))
    return findings


def as_github(findings):
    """Findings as the commands have them."""
    shown = []
    for code, level, path, place, reason in [f for f in findings if not f[4]] + [f for f in findings if f[4]]:
        if place[0] != place[2]:
            place = (place[0], 0, place[2], 0)
        shown.append((code, "note" if reason else level, path, place, reason))
    return shown


class Judge:
    def __init__(self, executable):
        self.executable = executable
        self.faults = []
        self.documents = 0
        self.findings = 0

    def run(self, arguments, directory):
        process = subprocess.run([self.executable, *arguments], cwd=directory, capture_output=True, check=False)
        return process.returncode, process.stdout.decode("utf-8")

    def document(self, name, arguments, directory):
        """The one SARIF document of a run, judged."""
        status, output = self.run([*arguments, "--format", "sarif"], directory)
        try:
            document = json.loads(output)
        except ValueError as error:
            self.faults.append(f"{name}: not one document: {error}")
            return status, None
        self.documents += 1
        found = schema_faults(document) or form_faults(document)
        self.faults += [f"{name}: {fault}" for fault in found]
        return status, document

    def inputs(self, name, arguments, directory, expected=None):
        """Judges one set of inputs in all formats; `expected` findings at least, where that is known."""
        arguments = ["check", "--as-of", "2026-01-31", "--max-findings", "1000000", *arguments]
        status, document = self.document(name, arguments, directory)
        if document is None:
            return None
        json_status, output = self.run([*arguments, "--format", "json"], directory)
        github_status, commands = self.run([*arguments, "--format", "github"], directory)
        findings = json_findings(json.loads(output))
        self.findings += len(findings)
        if not status == json_status == github_status:
            self.faults.append(f"{name}: the formats end with other statuses")
        if sarif_findings(document) != findings:
            self.faults.append(f"{name}: SARIF and JSON differ")
        if github_findings(commands) != as_github(findings):
            self.faults.append(f"{name}: GitHub's commands and JSON differ")
        if expected is not None and len(findings) < expected:
            self.faults.append(f"{name}: has {len(findings)} findings, not {expected}")
        return document


def self_test(document):
    """Planted faults that were accepted."""

    def planted(change):
        damaged = copy.deepcopy(document)
        change(damaged, damaged["runs"][0], damaged["runs"][0]["results"][0])
        return damaged

    changes = {
        "another version": lambda log, run, result: log.update(version="2.1"),
        "a level that does not exist": lambda log, run, result: result.update(level="fatal"),
        "an undeclared member": lambda log, run, result: result.update(severity="danger"),
        "a result without a message": lambda log, run, result: result.pop("message"),
        "a line 0": lambda log, run, result: result["locations"][0]["physicalLocation"]["region"].update(startLine=0),
        "a suppression without a kind": lambda log, run, result: result.update(suppressions=[{"status": "accepted"}]),
        "a rule that is not used": lambda log, run, result: run["tool"]["driver"]["rules"].append({"id": "ZZZ999"}),
        "an index of another rule": lambda log, run, result: result.update(ruleIndex=result["ruleIndex"] + 1),
        "an absolute address": lambda log, run, result: result["locations"][0]["physicalLocation"][
            "artifactLocation"
        ].update(uri="/home/x.dpsa"),
        "an address with a blank": lambda log, run, result: result["locations"][0]["physicalLocation"][
            "artifactLocation"
        ].update(uri="a b.dpsa"),
        "a single brace": lambda log, run, result: result["message"].update(text="{0}"),
        "one fingerprint twice": lambda log, run, result: [
            other.update(partialFingerprints={"dpsacContext/v1": "0"}) for other in run["results"]
        ],
    }
    accepted = []
    for name, change in changes.items():
        damaged = planted(change)
        if not (schema_faults(damaged) or form_faults(damaged)):
            accepted.append(f"the judge accepts {name}")
    moved = planted(
        lambda log, run, result: result["locations"][0]["physicalLocation"]["region"].update(endColumn=999)
    )
    if sarif_findings(moved) == sarif_findings(document):
        accepted.append("the judge accepts another place")
    return accepted, len(changes) + 1


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    judge = Judge(pathlib.Path(sys.argv[1]).resolve())
    judge.inputs("the policies", ["Policies"], ROOT, expected=10)
    judge.inputs("the corpus", ["Tests/Fixtures/Corpus"], ROOT)
    sample = None
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for number, name in enumerate(NAMES):
            own = folder / str(number)
            (own / name).parent.mkdir(parents=True)
            (own / name).write_text(MISTAKES, "utf-8")
            sample = judge.inputs(name, [name if not name.startswith("-") else f"./{name}"], own, expected=5) or sample
        for path in sorted((ROOT / "Policies").glob("*.dpsa")):
            text = path.read_bytes()
            for part in (3, 2):
                cut = folder / "cut.dpsa"
                cut.write_bytes(text[: len(text) * (part - 1) // part])
                judge.inputs(f"{path.name}, cut", ["cut.dpsa"], folder)
        for arguments in (["check", "x", "--bogus"], ["check", "missing.dpsa"], ["chekc", "x"], ["compile", "x"]):
            status, document = judge.document(" ".join(arguments), arguments, folder)
            if status != 2 or document is None or document["runs"][0]["invocations"][0]["executionSuccessful"]:
                judge.faults.append(f"{' '.join(arguments)}: is not reported as a failure")
        status, document = judge.document("--fix", ["check", "--fix", "--as-of", "2026-01-31", NAMES[1]], folder / "1")
        notes = document["runs"][0]["invocations"][0].get("toolExecutionNotifications", []) if document else []
        if len(notes) < 2:
            judge.faults.append("--fix: SARIF does not say what was fixed")
    accepted, planted = self_test(sample) if sample else (["there is no document to plant faults in"], 0)
    for fault in judge.faults + accepted:
        print(fault)
    print(f"{judge.documents} SARIF documents, {judge.findings} findings, {planted} planted faults")
    sys.exit(1 if judge.faults or accepted else 0)


if __name__ == "__main__":
    main()
