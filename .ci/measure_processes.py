#!/usr/bin/env python3
"""Measures whole processes of dpsac and of its peers on equal estates.

The cost of a run is the processor time, user and system, of the process and its threads, as the kernel hands it over with the
exit status.  The runs of all commands are interleaved, round by round, and medians are compared, so that whatever else the
machine does falls on all of them.  Inputs and outputs lie in a memory file system; outputs are removed before each run.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time


def run_process(arguments, directory):
    """Runs a command; returns its CPU seconds, wall seconds, peak memory in bytes and the system's part of the CPU seconds."""
    begin = time.perf_counter()
    process = subprocess.Popen(
        arguments, cwd=directory, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stderr.close()
    if process.returncode != 0:
        sys.stderr.buffer.write(errors[-4000:])
        sys.exit(f"{' '.join(arguments)}: status {process.returncode}")
    return usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * 1024, usage.ru_stime


def peak_memory(arguments, directory):
    """Peak memory of a command in bytes.

    A process inherits the peak of the one that started it, and this one is larger than a small compiler; `time` is not.
    """
    with tempfile.NamedTemporaryFile() as result:
        run_process(["/usr/bin/time", "-f", "%M", "-o", result.name, *arguments], directory)
        return int(open(result.name).read()) * 1024


def size_of(directory, suffix=""):
    """The number of files below a directory and their bytes."""
    files = size = 0
    for folder, _, names in os.walk(directory):
        for name in names:
            if name.endswith(suffix):
                files += 1
                size += os.path.getsize(os.path.join(folder, name))
    return files, size


class Command:
    """A command that is measured on one estate."""

    def __init__(self, name, arguments, directory, output=None):
        self.name = name
        self.arguments = arguments
        self.directory = directory
        self.output = output
        self.runs = []

    def prepare(self):
        if self.output:
            shutil.rmtree(self.output, ignore_errors=True)
            os.mkdir(self.output)

    def run(self):
        self.prepare()
        self.runs.append(run_process(self.arguments, self.directory))

    def result(self, modules, declarations, read, measures_memory):
        cpu = statistics.median(run[0] for run in self.runs)
        memory = statistics.median(run[2] for run in self.runs)
        if measures_memory:
            self.prepare()
            memory = peak_memory(self.arguments, self.directory)
        files, written = size_of(self.output) if self.output else (0, 0)
        return {
            "modules": modules,
            "declarations": declarations,
            "cpu_seconds": cpu,
            "cpu_seconds_of_runs": [run[0] for run in self.runs],
            "system_seconds": statistics.median(run[3] for run in self.runs),
            "wall_seconds": statistics.median(run[1] for run in self.runs),
            "modules_per_cpu_second": modules / cpu,
            "declarations_per_cpu_second": declarations / cpu,
            "bytes_read": read,
            "bytes_written": written,
            "files_written": files,
            "peak_memory_bytes": memory,
        }


def generate(binaries, modules, folder):
    """Writes the estate in all languages; returns the number of declarations."""
    tool = os.path.join(binaries, "dpsac-benchmark")
    lines = subprocess.run([tool, "generate", str(modules), f"{folder}/dpsa"], check=True, capture_output=True, text=True).stdout
    lines += subprocess.run(
        [tool, "generate-peers", str(modules), f"{folder}/peers"], check=True, capture_output=True, text=True
    ).stdout
    print(lines, end="", flush=True)
    declarations = {line.split(" declarations")[0].split()[-1] for line in lines.splitlines()}
    if len(declarations) != 1:
        sys.exit("the languages have different numbers of declarations")
    return int(declarations.pop())


def measure_estate(options, modules, folder):
    """Measures all commands on an estate of some modules."""
    os.mkdir(folder)
    declarations = generate(options.binaries, modules, folder)
    dpsac = os.path.join(options.binaries, "dpsac")
    # What is measured must be the work on sound modules.
    run_process([dpsac, "check", "--fail-on", "note", "dpsa"], folder)
    proto, thrift = f"{folder}/peers/proto", f"{folder}/peers/thrift"
    commands = [
        Command("dpsac check", [dpsac, "check", "dpsa"], folder),
        Command("protoc check", ["protoc", "--descriptor_set_out=/dev/null", "@arguments"], proto),
        Command("dpsac compile", [dpsac, "compile", "--jobs", "1", "--output", "out", "dpsa"], folder, f"{folder}/out"),
    ]
    generators = ["--gen", "swift", "--gen", "json", "--gen", "html"]
    peer = Command(
        "thrift compile", ["thrift", "-r", *generators, "--out", "../out", "Estate.thrift"], thrift, f"{folder}/peers/out"
    )
    commands.append(peer)
    slow_rounds = min(options.rounds, options.slow_rounds if modules >= 10000 else options.rounds)
    for number in range(options.rounds):
        for command in commands:
            if command is not peer or number < slow_rounds:
                command.run()
    read = {
        "dpsac": size_of(f"{folder}/dpsa", ".dpsa")[1],
        "protoc": size_of(proto, ".proto")[1],
        "thrift": size_of(thrift, ".thrift")[1],
    }
    results = {}
    for command in commands:
        # At the largest size the peak is far above what is inherited.
        results[command.name] = command.result(modules, declarations, read[command.name.split()[0]], modules < 5000)
    tool = os.path.join(options.binaries, "dpsac-benchmark")
    phases = subprocess.run([tool, "phases", f"{folder}/dpsa"], check=True, capture_output=True, text=True).stdout
    shutil.rmtree(folder)
    return results, phases


def measure_pages(options, folder):
    """Measures the pages of estates in every language: what a page costs, and whether more pages cost more each."""
    tool, dpsac = (os.path.join(options.binaries, name) for name in ("dpsac-benchmark", "dpsac"))
    locales = options.locales.split(",")
    commands = []
    for modules in sorted(int(size) for size in options.pages.split(",")):
        estate = f"{folder}/pages-{modules}"
        os.mkdir(estate)
        subprocess.run([tool, "generate", str(modules), f"{estate}/dpsa"], check=True, capture_output=True)
        arguments = [dpsac, "compile", "--jobs", "1", "--emit", "html", "--locale", options.locales, "--output", "out", "dpsa"]
        commands.append((modules, Command("pages", arguments, estate, f"{estate}/out")))
    for _ in range(options.rounds):
        for _, command in commands:
            command.run()
    rows = [["pages in every language", "module pages", "CPU s", "in system", "ms per module page", "files", "MB written"]]
    results = {}
    for modules, command in commands:
        result = command.result(modules, 0, 0, False)
        pages = modules * len(locales)
        written = [f"{command.output}/html/{name}" for name in os.listdir(f"{command.output}/html")]
        found = sum(
            1
            for name in written
            if os.path.exists(f"{name}/policy.json")
            for place in ("", *locales)
            if os.path.exists(os.path.join(name, place, "index.html"))
        )
        if found < pages:
            sys.exit(f"{found} pages of documents in {len(locales)} languages for {modules} modules")
        result["module_pages"] = pages
        result["milliseconds_per_module_page"] = result["cpu_seconds"] * 1000 / pages
        results[modules] = result
        cells = [f"{result['cpu_seconds']:.2f}", f"{result['system_seconds']:.2f}"]
        cells += [f"{result['milliseconds_per_module_page']:.3f}", str(result["files_written"])]
        rows.append([f"{modules} modules × {len(locales)}", str(pages), *cells, f"{result['bytes_written'] / 1e6:.1f}"])
    print()
    print_table(rows)
    sizes = sorted(results)
    if len(sizes) > 1:
        first, last = (results[size]["milliseconds_per_module_page"] for size in (sizes[0], sizes[-1]))
        print(f"CPU per module page, {sizes[-1]} / {sizes[0]} modules: {last / first:.2f}")
    return results


def measure_start(options):
    """CPU and wall seconds of a process that does nothing but start, medians of interleaved runs."""
    commands = {"dpsac": os.path.join(options.binaries, "dpsac"), "flatc": "flatc", "protoc": "protoc", "true": "true"}
    runs = {name: [] for name in commands}
    for _ in range(options.starts):
        for name, path in commands.items():
            runs[name].append(run_process([path, "--version"], None))
    return {
        name: {
            "cpu_seconds": statistics.median(run[0] for run in of_name),
            "wall_seconds": statistics.median(run[1] for run in of_name),
            "peak_memory_bytes": peak_memory([commands[name], "--version"], None),
        }
        for name, of_name in runs.items()
    }


def spread(values):
    """The median, and between what it lies."""
    return {"median": statistics.median(values), "lowest": min(values), "highest": max(values)}


def summarize(results, start):
    """The ratios that are worth knowing.

    Two commands are compared round by round, since two runs that follow each other meet the same machine; the median of these
    ratios is steadier than the ratio of two medians.
    """
    sizes = sorted(results)
    ratios = {}
    for modules in sizes:
        of_size = results[modules]
        for ours, theirs in (("dpsac check", "protoc check"), ("dpsac compile", "thrift compile")):
            pairs = zip(of_size[ours]["cpu_seconds_of_runs"], of_size[theirs]["cpu_seconds_of_runs"])
            ratios[f"{ours} / {theirs}, declarations per CPU second, {modules} modules"] = spread(
                [other / one for one, other in pairs]
            )
        check = of_size["dpsac check"]
        ratios[f"dpsac check, peak memory per source byte, {modules} modules"] = (
            check["peak_memory_bytes"] / check["bytes_read"]
        )
    for name in results[sizes[0]]:
        if len(sizes) < 2:
            break
        first, last = results[sizes[0]][name], results[sizes[-1]][name]
        ratios[f"{name}, CPU per module, {sizes[-1]} / {sizes[0]} modules"] = (last["cpu_seconds"] / sizes[-1]) / (
            first["cpu_seconds"] / sizes[0]
        )
        if len(sizes) > 2:
            middle = results[sizes[-2]][name]
            slopes = [
                (later["cpu_seconds"] - earlier["cpu_seconds"]) / (later["modules"] - earlier["modules"])
                for earlier, later in ((first, middle), (middle, last))
            ]
            ratios[f"{name}, CPU per further module, above {sizes[-2]} / below"] = slopes[1] / slopes[0]
    check = results[sizes[0]]["dpsac check"]
    ratios[f"dpsac check, MB of peak memory above 10 bytes per source byte, {sizes[0]} modules"] = (
        check["peak_memory_bytes"] - 10 * check["bytes_read"]
    ) / 1e6
    ratios["start, wall, dpsac / flatc"] = start["dpsac"]["wall_seconds"] / start["flatc"]["wall_seconds"]
    ratios["start, CPU, dpsac / flatc"] = start["dpsac"]["cpu_seconds"] / start["flatc"]["cpu_seconds"]
    return ratios


def print_table(rows):
    """Prints rows in columns: the first to the left, the others to the right."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        cells = [row[0].ljust(widths[0])] + [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])]
        print("  ".join(cells))


def print_report(results, phases, start, ratios):
    rows = [["", "modules", "CPU s", "in system", "declarations/CPU s", "MB read", "MB written", "files", "peak MB"]]
    for modules, of_size in sorted(results.items()):
        for name, result in of_size.items():
            rows.append(
                [
                    name,
                    str(modules),
                    f"{result['cpu_seconds']:.4f}",
                    f"{result['system_seconds']:.4f}",
                    f"{result['declarations_per_cpu_second']:,.0f}",
                    f"{result['bytes_read'] / 1e6:.1f}",
                    f"{result['bytes_written'] / 1e6:.1f}",
                    str(result["files_written"]),
                    f"{result['peak_memory_bytes'] / 1e6:.1f}",
                ]
            )
    print()
    print_table(rows)
    for modules, table in sorted(phases.items()):
        print(f"\nPhases of {modules} modules, one thread, without writing:\n{table}", end="")
    rows = [["start (--version)", "wall ms", "CPU ms", "peak MB"]]
    for name, result in start.items():
        times = [f"{result[key] * 1000:.2f}" for key in ("wall_seconds", "cpu_seconds")]
        rows.append([name, *times, f"{result['peak_memory_bytes'] / 1e6:.1f}"])
    print()
    print_table(rows)
    print()
    rows = [["", "ratio", "lowest", "highest"]]
    for name, value in ratios.items():
        cells = value.values() if isinstance(value, dict) else [value]
        rows.append([name] + [f"{cell:.2f}" for cell in cells] + [""] * (3 - len(cells)))
    print_table(rows)


def main():
    parser = argparse.ArgumentParser(prog=".ci/benchmark", description=__doc__.split("\n\n")[0])
    parser.add_argument("--binaries", default=".build/benchmark/release", help="the folder of dpsac and dpsac-benchmark")
    parser.add_argument("--sizes", default="100,1000,10000", help="numbers of modules (default 100,1000,10000)")
    parser.add_argument("--rounds", type=int, default=5, help="how often each command runs on each estate (default 5)")
    parser.add_argument(
        "--slow-rounds", type=int, default=5, help="how often thrift runs on 10,000 modules or more (default 5)"
    )
    parser.add_argument("--starts", type=int, default=200, help="how often each process is started (default 200)")
    parser.add_argument("--folder", default="/dev/shm", help="a folder in a memory file system (default /dev/shm)")
    parser.add_argument("--output", default=".build/benchmark.json", help="the result file (default .build/benchmark.json)")
    parser.add_argument(
        "--pages", help="numbers of modules, such as 100,300,900: measures only their pages, in all languages"
    )
    parser.add_argument("--locales", default="en,id,zh-Hans,de,ja,fr,es,pt,ar", help="the languages of these pages")
    options = parser.parse_args()
    options.binaries = os.path.abspath(options.binaries)
    results, phases = {}, {}
    folder = tempfile.mkdtemp(prefix="dpsac-benchmark-", dir=options.folder)
    try:
        if options.pages:
            results = measure_pages(options, folder)
            with open(options.output, "w") as file:
                json.dump({"pages": results}, file, indent=2)
            return
        start = measure_start(options)
        for modules in sorted(int(size) for size in options.sizes.split(",")):
            results[modules], phases[modules] = measure_estate(options, modules, f"{folder}/{modules}")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    ratios = summarize(results, start)
    print_report(results, phases, start, ratios)
    os.makedirs(os.path.dirname(os.path.abspath(options.output)), exist_ok=True)
    with open(options.output, "w") as file:
        json.dump({"estates": results, "phases": phases, "start": start, "ratios": ratios}, file, indent=2)
        file.write("\n")


main()
