#!/usr/bin/env python3
"""Judges the schemas and policies that dpsac wrote, with two independent JSON Schema engines.

usage: judge_schemas.py DIR        where DIR is the --output of `dpsac compile`

1. Every schemas/**/*.schema.json passes the 2020-12 metaschema; its references stay inside the file and resolve; it and
   its properties have titles; an instance made from it is accepted, and refused without a required property, or, where
   `additionalProperties` is false, with an undeclared one.
2. Every *.policy.json has no key twice, validates against schemas/dpsa-policy.schema.json, formats included, and is the
   same bytes at html/<Module>/policy.json.
3. The judge itself: planted faults must be refused.

Exits 1 and lists the faults, if there are any or nothing was found to judge.
"""

import json
import pathlib
import sys

import jsonschema
import jsonschema_rs

DIALECT = "https://json-schema.org/draft/2020-12/schema"
POLICY_SCHEMA = "dpsa-policy.schema.json"
SAMPLES = {
    "date": "2024-02-29",
    "date-time": "2024-02-29T11:54:26Z",
    "time": "11:54:26Z",
    "duration": "P30D",
    "email": "a@example.com",
    "uri": "https://example.com/",
    "uri-reference": "/a",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "hostname": "example.com",
    "uuid": "123e4567-e89b-12d3-a456-426614174000",
}


class Unmade(Exception):
    """`sample` knows no instance of a schema."""


def read(path):
    """The value of a JSON file, strictly: UTF-8, no key twice, no NaN."""

    def unique(pairs):
        keys = [key for key, _ in pairs]
        for key in keys:
            if keys.count(key) > 1:
                raise ValueError(f"the key {key!r} stands twice in one object")
        return dict(pairs)

    def refuse(word):
        raise ValueError(f"{word} is no JSON")

    return json.loads(path.read_bytes().decode("utf-8"), object_pairs_hook=unique, parse_constant=refuse)


def metaschema_faults(schema):
    """What each engine has against a schema."""
    faults = []
    try:
        jsonschema.Draft202012Validator.check_schema(schema)
    except jsonschema.SchemaError as error:
        faults.append(f"jsonschema: {error.json_path}: {error.message}")
    try:
        if not jsonschema_rs.meta.is_valid(schema):
            faults.append("jsonschema-rs: not a schema")
        jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
    except ValueError as error:
        faults.append(f"jsonschema-rs: {str(error).splitlines()[0]}")
    return faults


def instance_faults(schema, instance):
    """What each engine has against an instance, formats on."""
    python = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)
    rust = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
    faults = [f"jsonschema: {error.json_path}: {error.message}" for error in python.iter_errors(instance)]
    faults += [
        f"jsonschema-rs: {'/'.join(map(str, error.instance_path))}: {error.message}"
        for error in rust.iter_errors(instance)
    ]
    return faults


def is_open(schema):
    """Whether a record may have properties that the schema does not name.

    A category that only groups others is a record of any one of them, so it is open where one of them is.
    """
    if "anyOf" in schema and "properties" not in schema:
        definitions = [schema["$defs"][part["$ref"].removeprefix("#/$defs/")] for part in schema["anyOf"]]
        return any(is_open({**part, "$defs": schema["$defs"]}) for part in definitions)
    return schema.get("additionalProperties") is not False


def refused_by_both(schema, instance):
    engines = {fault.split(":")[0] for fault in instance_faults(schema, instance)}
    return engines == {"jsonschema", "jsonschema-rs"}


def subschemas(schema, place="#"):
    """Every schema object inside a schema, with its place."""
    if not isinstance(schema, dict):
        return
    yield place, schema
    for key in ("properties", "patternProperties", "$defs", "dependentSchemas"):
        for name, value in schema.get(key, {}).items():
            yield from subschemas(value, f"{place}/{key}/{name}")
    for key in (
        "items",
        "additionalProperties",
        "propertyNames",
        "contains",
        "not",
        "if",
        "then",
        "else",
        "unevaluatedProperties",
    ):
        if key in schema:
            yield from subschemas(schema[key], f"{place}/{key}")
    for key in ("allOf", "anyOf", "oneOf", "prefixItems"):
        for number, value in enumerate(schema.get(key, [])):
            yield from subschemas(value, f"{place}/{key}/{number}")


def resolve(root, reference):
    """What a reference inside the file points at; None where it leads nowhere."""
    if not reference.startswith("#"):
        return None
    value = root
    for part in reference[1:].split("/")[1:]:
        part = part.replace("~1", "/").replace("~0", "~")
        if not isinstance(value, dict) or part not in value:
            return None
        value = value[part]
    return value


def form_faults(schema):
    """Faults of a schema's own form: what outputs promise and no metaschema asks for."""
    faults = []
    if schema.get("$schema") != DIALECT:
        faults.append(f"$schema is {schema.get('$schema')!r}, not {DIALECT}")
    faults += [f"no {key}" for key in ("$id", "title", "description") if not str(schema.get(key) or "").strip()]
    checked = jsonschema.Draft202012Validator.FORMAT_CHECKER.checkers
    for place, part in subschemas(schema):
        if "$ref" in part and resolve(schema, part["$ref"]) is None:
            faults.append(f"{place}: $ref {part['$ref']!r} does not resolve inside the file")
        if "format" in part and part["format"] not in checked:
            faults.append(f"{place}: format {part['format']!r} is one that the judge cannot check")
        for name in part.get("required", []):
            if "properties" in part and name not in part["properties"]:
                faults.append(f"{place}: required {name!r} is no property")
        for name, value in part.get("properties", {}).items():
            target = resolve(schema, value["$ref"]) if isinstance(value, dict) and "$ref" in value else None
            title = value.get("title") or (target or {}).get("title") if isinstance(value, dict) else None
            if not str(title or "").strip():
                faults.append(f"{place}/properties/{name}: no title")
    return faults


def sample(schema, root, depth=0):
    """An instance that a schema allows, every property filled in."""
    if schema is False or depth > 40 or (schema is not True and "not" in schema):
        raise Unmade("a schema that refuses, or that contains itself")
    if schema is True:
        return "x"
    if "$ref" in schema:
        return sample(resolve(root, schema["$ref"]), root, depth + 1)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][0]
    for key in ("oneOf", "anyOf"):
        if key in schema:
            return sample(schema[key][0], root, depth + 1)
    if "allOf" in schema or "pattern" in schema:
        raise Unmade("allOf" if "allOf" in schema else "pattern")
    kind = schema.get("type", "object" if "properties" in schema else "string")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "object":
        return {name: sample(value, root, depth + 1) for name, value in schema.get("properties", {}).items()}
    if kind == "array":
        return [sample(schema.get("items", True), root, depth + 1)] * max(1, schema.get("minItems", 1))
    if kind in ("integer", "number"):
        return schema.get("minimum", 1)
    if kind == "string":
        text = SAMPLES.get(schema.get("format"), "eA==")
        return text + "x" * max(0, schema.get("minLength", 0) - len(text))
    return {"boolean": True, "null": None}[kind]


def record_faults(schema):
    """Faults that show in instances made from a category's schema."""
    instance = sample(schema, schema)
    faults = [f"an instance made from it is refused: {fault}" for fault in instance_faults(schema, instance)]
    if faults or not isinstance(instance, dict):
        return faults
    for name in schema.get("required", []):
        if not refused_by_both(schema, {key: value for key, value in instance.items() if key != name}):
            faults.append(f"an instance without the required {name!r} is accepted")
    open_list = is_open(schema)
    if open_list == bool(instance_faults(schema, {**instance, "undeclaredByThePolicy": "x"})):
        faults.append(f"an undeclared property is {'refused' if open_list else 'accepted'}")
    return faults


def judge(directory):
    """The faults of one output directory, and the counts of what was judged."""
    schemas, html, faults = directory / "schemas", directory / "html", []
    counts = {"schemas": 0, "instances": 0, "policies": 0, "schemas without an instance": 0}
    identifiers, policy_schema = {}, None

    def tell(path, found):
        faults.extend(f"{path.relative_to(directory).as_posix()}: {fault}" for fault in found)

    for path in sorted(schemas.rglob("*.schema.json")):
        counts["schemas"] += 1
        try:
            schema = read(path)
        except ValueError as error:
            tell(path, [error])
            continue
        if not isinstance(schema, dict):
            tell(path, ["not a schema object"])
            continue
        found = metaschema_faults(schema) or form_faults(schema)
        other = identifiers.setdefault(schema.get("$id"), path)
        if other is not path:
            found.append(f"$id {schema.get('$id')!r} is that of {other.relative_to(directory).as_posix()} too")
        tell(path, found)
        if found:
            continue
        if path == schemas / POLICY_SCHEMA:
            policy_schema = schema
            continue
        try:
            tell(path, record_faults(schema))
            counts["instances"] += 1
        except Unmade:
            counts["schemas without an instance"] += 1

    policies = sorted(schemas.rglob("*.policy.json"))
    if policies and policy_schema is None:
        faults.append(f"schemas/{POLICY_SCHEMA}: not there, or faulty; no policy was validated")
    for path in policies:
        counts["policies"] += 1
        copy = html / path.name.removesuffix(".policy.json") / "policy.json"
        if not copy.is_file():
            tell(copy, ["not there"])
        elif copy.read_bytes() != path.read_bytes():
            tell(copy, [f"differs from {path.relative_to(directory).as_posix()}"])
        try:
            policy = read(path)
        except ValueError as error:
            tell(path, [error])
            continue
        if policy_schema is None:
            continue
        found = instance_faults(policy_schema, policy)
        tell(path, found)
        # A schema that refuses nothing would accept every policy: take this one's parts away, and add one.
        if not found:
            damaged = [("{}", {}), ("an undeclared key", {**policy, "undeclaredByTheSchema": 1})]
            damaged += [
                (f"no {key!r}", {k: v for k, v in policy.items() if k != key})
                for key in policy_schema.get("required", [])
            ]
            tell(
                path,
                [
                    f"the policy schema accepts {name}"
                    for name, value in damaged
                    if not refused_by_both(policy_schema, value)
                ],
            )
    for path in sorted(html.rglob("policy.json")):
        if not (schemas / f"{path.parent.name}.policy.json").is_file():
            tell(path, ["has no counterpart among the schemas"])
    faults += [f"no {name} were found" for name in ("schemas", "policies") if counts[name] == 0]
    return faults, counts


def self_test():
    """Planted faults that were accepted."""
    good = {
        "$schema": DIALECT,
        "$id": "urn:dpsa:A:B",
        "title": "B",
        "description": "b",
        "type": "object",
        "required": ["day"],
        "properties": {"day": {"title": "Day", "type": "string", "format": "date"}},
        "additionalProperties": False,
    }
    day = good["properties"]["day"]
    faults = [
        f"a good schema is refused: {fault}"
        for fault in metaschema_faults(good) + form_faults(good) + record_faults(good)
    ]
    planted = [
        ("an unknown type", metaschema_faults, {**good, "type": "objekt"}),
        ("a required that is no list", metaschema_faults, {**good, "required": "day"}),
        ("a reference to nowhere", form_faults, {**good, "properties": {"day": {"$ref": "#/$defs/none"}}}),
        (
            "a reference to another file",
            form_faults,
            {**good, "properties": {"day": {"$ref": "other.json#/x", "title": "x"}}},
        ),
        ("a property without a title", form_faults, {**good, "properties": {"day": {"type": "string"}}}),
        ("an older dialect", form_faults, {**good, "$schema": "http://json-schema.org/draft-07/schema#"}),
        ("a format that no engine checks", form_faults, {**good, "properties": {"day": {**day, "format": "dateish"}}}),
        ("a required that no property has", form_faults, {**good, "required": ["night"]}),
    ]
    faults += [f"the judge accepts {name}" for name, check, schema in planted if not check(schema)]
    instances = [
        ("a date that does not exist", {"day": "2024-02-30"}),
        ("a number for a string", {"day": 1}),
        ("a missing property", {}),
        ("an undeclared property", {"day": "2024-02-29", "night": 1}),
    ]
    faults += [f"the judge accepts {name}" for name, instance in instances if not refused_by_both(good, instance)]
    return faults, len(planted) + len(instances)


def main():
    if len(sys.argv) != 2:
        print(__doc__.split("\n\n")[1], file=sys.stderr)
        return 2
    faults, plants = self_test()
    found, counts = judge(pathlib.Path(sys.argv[1]).resolve())
    faults += found
    for fault in faults:
        print(fault)
    numbers = ", ".join(f"{count} {name}" for name, count in counts.items())
    print(f"judge_schemas: {numbers}, {plants} planted faults; {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
