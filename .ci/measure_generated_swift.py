#!/usr/bin/env python3
"""Measures what generated Swift costs whoever compiles it.

For estates of equal declarations, the Swift of dpsac is compiled, and beside it Swift that is written by hand and, if they are
at hand, the generated code of swift-protobuf: everything public, as a debug and as a release build of one module.  The cost of a
run is the processor time, user and system, of the compiler and the processes that it starts.  The runs are interleaved, round by
round, and medians are compared.  The library that generated code needs is compiled before, and not counted.

How to run it, from the root of a check-out:

    swift build -c release --product dpsac --scratch-path .build/benchmark
    swift build -c release --product dpsac-benchmark --scratch-path .build/benchmark
    .ci/measure_generated_swift.py

That compares with Swift that is written by hand.  For swift-protobuf, protoc must be installed, and its plugin and library built
once from a check-out of github.com/apple/swift-protobuf, in ten minutes:

    swift build -c release --package-path ../swift-protobuf
    .ci/measure_generated_swift.py --protoc-gen-swift ../swift-protobuf/.build/release/protoc-gen-swift \\
        --swift-protobuf-modules ../swift-protobuf/.build/release/Modules

On a machine that does other work the seconds vary by as much as a half, but the sides of one round vary together: read the ratios.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile

# A module of an estate has six categories.
CATEGORIES = 6
MODES = {
    "debug": ["-Onone", "-g", "-enable-batch-mode"],
    "release": ["-O", "-whole-module-optimization"],
}


def run(arguments, directory):
    """Runs a command, and returns its CPU seconds with those of its children."""
    process = subprocess.Popen(arguments, cwd=directory, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stdout.close()
    if process.returncode != 0:
        sys.stderr.buffer.write(output[-4000:])
        sys.exit(f"{' '.join(arguments[:8])} …: status {process.returncode}")
    return usage.ru_utime + usage.ru_stime


def swift_files(folder):
    return sorted(
        os.path.join(root, name) for root, _, names in os.walk(folder) for name in names if name.endswith(".swift")
    )


class Side:
    """One kind of Swift, on one estate."""

    def __init__(self, name, folder, options):
        self.name = name
        self.files = swift_files(folder)
        self.options = options
        self.lines = sum(sum(1 for _ in open(file, encoding="utf-8")) for file in self.files)
        self.runs = {mode: [] for mode in MODES}
        self.bytes = {}

    def compile(self, mode, folder):
        output = os.path.join(folder, "output")
        shutil.rmtree(output, ignore_errors=True)
        os.mkdir(output)
        arguments = ["swiftc", "-parse-as-library", "-swift-version", "6", "-module-name", "Estate", "-j", "2"]
        arguments += ["-emit-module", "-emit-module-path", "Estate.swiftmodule", "-c", *MODES[mode], *self.options]
        self.runs[mode].append(run(arguments + self.files, output))
        objects = [os.path.join(output, name) for name in os.listdir(output) if name.endswith(".o")]
        sizes = subprocess.run(["size", *objects], check=True, capture_output=True, text=True).stdout.splitlines()[1:]
        self.bytes[mode] = sum(int(line.split()[0]) + int(line.split()[1]) for line in sizes)


def build_runtime(folder):
    """Compiles the library that generated code imports, and returns the options that find it."""
    root = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Sources")
    for module in ("DPSACalendar", "DPSARuntime"):
        if not os.path.isdir(os.path.join(root, module)):
            continue
        arguments = ["swiftc", "-parse-as-library", "-swift-version", "6", "-O", "-whole-module-optimization"]
        arguments += ["-enable-upcoming-feature", "InternalImportsByDefault", "-module-name", module, "-I", "."]
        arguments += ["-emit-module", "-emit-module-path", f"{module}.swiftmodule", "-c"]
        run(arguments + swift_files(os.path.join(root, module)), folder)
    return ["-I", folder]


def make_sides(options, modules, folder, runtime):
    tool, dpsac = (os.path.join(options.binaries, name) for name in ("dpsac-benchmark", "dpsac"))
    run([tool, "generate", str(modules), f"{folder}/dpsa"], folder)
    run([dpsac, "compile", "--emit", "swift", "--access", "public", "--output", f"{folder}/ours", f"{folder}/dpsa"], folder)
    run([tool, "generate-swift", str(modules), f"{folder}/hand"], folder)
    sides = [Side("dpsac", f"{folder}/ours", runtime), Side("by hand", f"{folder}/hand", [])]
    if options.protoc_gen_swift:
        run([tool, "generate-peers", str(modules), f"{folder}/peers"], folder)
        os.mkdir(f"{folder}/protobuf")
        plugin = f"--plugin=protoc-gen-swift={os.path.abspath(options.protoc_gen_swift)}"
        output = ["--swift_opt=Visibility=Public", f"--swift_out={folder}/protobuf", "@arguments"]
        run(["protoc", plugin, *output], f"{folder}/peers/proto")
        modules_path = os.path.abspath(options.swift_protobuf_modules)
        sides.append(Side("swift-protobuf", f"{folder}/protobuf", ["-I", modules_path]))
    return sides


def measure(options, categories, folder, runtime):
    modules = -(-categories // CATEGORIES)
    os.mkdir(folder)
    sides = make_sides(options, modules, folder, runtime)
    modes = options.modes.split(",")
    for _ in range(options.rounds):
        for mode in modes:
            for side in sides:
                side.compile(mode, folder)
    shutil.rmtree(folder)
    count = modules * CATEGORIES
    ours = sides[0]
    rows = []
    for mode in modes:
        for side in sides:
            ratios = [mine / theirs for mine, theirs in zip(ours.runs[mode], side.runs[mode])]
            rows.append(
                {
                    "categories": count,
                    "mode": mode,
                    "side": side.name,
                    "cpu_seconds": statistics.median(side.runs[mode]),
                    "cpu_seconds_of_runs": side.runs[mode],
                    "ours_by_this": statistics.median(ratios),
                    "lines_per_category": side.lines / count,
                    "object_bytes_per_category": side.bytes[mode] / count,
                }
            )
            print_row(rows[-1])
    return rows


HEADER = f"{'categories':>10}  {'mode':<8}{'Swift of':<16}{'CPU s':>8}{'ours / this':>13}{'lines':>7}{'bytes':>8}"


def print_row(row):
    print(
        f"{row['categories']:>10}  {row['mode']:<8}{row['side']:<16}{row['cpu_seconds']:>8.2f}{row['ours_by_this']:>13.2f}"
        f"{row['lines_per_category']:>7.0f}{row['object_bytes_per_category']:>8.0f}",
        flush=True,
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binaries", default=".build/benchmark/release", help="the folder of dpsac and dpsac-benchmark")
    parser.add_argument("--sizes", default="50,300,1000", help="numbers of categories (default 50,300,1000)")
    parser.add_argument("--modes", default="debug,release", help="which builds (default debug,release)")
    parser.add_argument("--rounds", type=int, default=3, help="how often each is compiled (default 3)")
    parser.add_argument("--protoc-gen-swift", help="the plugin of protoc, built elsewhere")
    parser.add_argument("--swift-protobuf-modules", help="the folder of SwiftProtobuf.swiftmodule, built elsewhere")
    parser.add_argument("--output", default=".build/generated-swift.json", help="the result file")
    options = parser.parse_args()
    if bool(options.protoc_gen_swift) != bool(options.swift_protobuf_modules):
        parser.error("--protoc-gen-swift and --swift-protobuf-modules go together")
    options.binaries = os.path.abspath(options.binaries)
    rows = []
    with tempfile.TemporaryDirectory(prefix="generated-swift-") as folder:
        runtime = build_runtime(folder)
        print(HEADER)
        for size in sorted(int(size) for size in options.sizes.split(",")):
            rows += measure(options, size, os.path.join(folder, str(size)), runtime)
    print("CPU s: user and system, medians; lines and bytes of object code (text and data) for each category")
    os.makedirs(os.path.dirname(os.path.abspath(options.output)), exist_ok=True)
    with open(options.output, "w") as file:
        json.dump(rows, file, indent=2)
        file.write("\n")


main()
