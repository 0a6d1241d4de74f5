"""Case files: what domain experts expect, in TOML.

A file names a base document and a day; each case changes a few things and says what the
rules then say::

    base = "kim"
    as_of = 2024-03-31

    [[case]]
    name = "A friend who sat in before anyone asked him"
    change."teams[group].members[amir].since" = 2024-01-02
    expect."RACT024[amir]" = "unmet"
"""

import copy
import re
from collections.abc import Iterator, Mapping
from datetime import date
from importlib import resources
from pathlib import Path
from typing import Any

import attrs

from actcore.codec import codec_for, parse, parse_toml, values_of
from actcore.codec.envelope import envelope_of
from actcore.errors import ActcoreError, DocumentError, UnknownName
from actcore.fidelity import Finding, Report, evaluate
from actcore.model import Document
from actcore.registry import Registry
from actcore.variant import LocalValue, Outcome, Variant

from .addresses import add_at, remove_at, set_at

SUFFIX = ".case.toml"
_HEADER = re.compile(r"\s*\[\[\s*case\s*\]\]")
_EXPECTED = re.compile(r"([\w-]+?)(?:\[([^\[\]]+)\])?")


@attrs.frozen(kw_only=True)
class _Case:
    name: str
    why: str | None = None
    base: str | None = None
    as_of: date | None = None
    change: dict[str, Any] = attrs.field(factory=dict)
    add: dict[str, Any] = attrs.field(factory=dict)
    remove: tuple[str, ...] = ()
    parameters: dict[str, dict[str, Any]] = attrs.field(factory=dict)
    expect: dict[str, str]


@attrs.frozen(kw_only=True)
class _File:
    base: str | None = None
    as_of: date | None = None
    case: tuple[_Case, ...]


@attrs.frozen(kw_only=True)
class Case:
    """One situation with what is expected of it.

    Args:
        name: The situation, in a sentence.
        base: The document it starts from.
        as_of: The day the questions are asked for.
        change: Values to set, by address.
        add: Items to append, by the address of their list.
        remove: Addresses of what to take out.
        parameters: Local parameter values by rule and name.
        expect: Outcomes by rule, or by rule and subject.
        path: The file it stands in.
        line: The line it starts at.
    """

    name: str
    base: str
    as_of: date
    change: Mapping[str, Any]
    add: Mapping[str, Any]
    remove: tuple[str, ...]
    parameters: Mapping[str, Mapping[str, Any]]
    expect: Mapping[str, str]
    path: Path
    line: int

    @property
    def where(self) -> str:
        """File and line."""
        return f"{self.path.name}:{self.line}"

    @property
    def rules(self) -> tuple[str, ...]:
        """The codes or names of the rules it expects something of."""
        return tuple(dict.fromkeys(_rule_of(key) for key in self.expect))

    def expected_of(self, *names: str) -> dict[str, str]:
        """What it expects of the rule that goes by `names`."""
        return {key: v for key, v in self.expect.items() if _rule_of(key) in names}


@attrs.frozen(kw_only=True)
class CaseFile:
    """A file of cases.

    Args:
        path: Where it is.
        cases: Its cases, in order.
    """

    path: Path
    cases: tuple[Case, ...]


@attrs.frozen(kw_only=True)
class Result:
    """How a case came out.

    Args:
        case: The case.
        report: What the rules say of it.
        variant: The model of its base.
        mismatches: Every expectation that does not hold, in words.
        shown: The rule and outcome of every expectation that holds.
    """

    case: Case
    report: Report
    variant: Variant
    mismatches: tuple[str, ...]
    shown: tuple[tuple[str, Outcome], ...]


def read_case_file(path: Path) -> CaseFile:
    """Read a case file.

    Raises:
        DocumentError: With every fault, each with the line of its case.
        OSError: If it cannot be opened.
    """
    text = path.read_bytes()
    lines = [
        number
        for number, line in enumerate(text.decode("utf-8", "replace").splitlines(), 1)
        if _HEADER.match(line)
    ]
    try:
        file: _File = values_of(_File, parse_toml(text))
        cases = tuple(
            _complete(case, file, path, line)
            for case, line in zip(file.case, lines, strict=True)
        )
    except DocumentError as error:
        faults = [attrs.evolve(f, path=_with_line(f.path, lines)) for f in error.faults]
        raise DocumentError(faults, path.name) from None
    names = [case.name for case in cases]
    for case in cases:
        if names.count(case.name) > 1:
            raise ActcoreError(f"{case.where}: two cases share this name")
    return CaseFile(path=path, cases=cases)


def case_files(variant: Variant) -> Iterator[CaseFile]:
    """The case files that a variant's package ships beside its rules."""
    folder = resources.files(variant.package) / "cases"
    for entry in sorted(folder.iterdir(), key=lambda e: e.name):
        if entry.name.endswith(SUFFIX):
            with resources.as_file(entry) as path:
                yield read_case_file(path)


def example_bytes(variant: Variant, id: str) -> bytes:
    """An example document of a variant, as its file holds it."""
    for example in variant.examples:
        if example.id == id:
            return (resources.files(variant.package) / example.file).read_bytes()
    raise UnknownName("example", id, (example.id for example in variant.examples))


def example_payload(variant: Variant, id: str) -> dict[str, Any]:
    """An example document of a variant, as plain data."""
    return dict(parse(example_bytes(variant, id)))


def base_payload(case: Case, registry: Registry) -> dict[str, Any]:
    """The document that a case starts from: an example, or a file beside it."""
    file = case.path.parent / case.base
    if case.base.endswith((".json", ".toml")):
        data = file.read_bytes()
        loaded = parse_toml(data) if file.suffix == ".toml" else parse(data)
        return dict(loaded)
    for variant in registry.variants:
        if any(example.id == case.base for example in variant.examples):
            return example_payload(variant, case.base)
    known = [example.id for v in registry.variants for example in v.examples]
    raise UnknownName("base document", case.base, known)


def changed_payload(case: Case, registry: Registry) -> dict[str, Any]:
    """The document of a case, as plain data."""
    payload = copy.deepcopy(base_payload(case, registry))
    for address, value in case.change.items():
        set_at(payload, address, _plain(value))
    for address, values in case.add.items():
        add_at(payload, address, _plain(values))
    for address in case.remove:
        remove_at(payload, address)
    return payload


def run_case(case: Case, registry: Registry) -> Result:
    """Run a case against the variants of a registry.

    Raises:
        ActcoreError: If the case itself is at fault: an address that leads nowhere, an
            unknown rule, a changed document that is no document any more.
    """
    payload = changed_payload(case, registry)
    envelope = envelope_of(payload)
    variant = registry.variant(envelope.model)
    try:
        document = codec_for(variant).structure(payload, envelope.cls)
    except DocumentError as error:
        raise error.at("the changed document") from None
    report = report_on(document, variant, case)
    mismatches, shown = [], []
    for key, expected in case.expect.items():
        rule = variant.rule(_rule_of(key))
        outcome, reason = _wanted(expected, key)
        findings = _findings(report, rule.code, key)
        if not findings:
            mismatches.append(f"{key}: nothing was asked about this")
            continue
        worst = min(findings, key=lambda f: _rank(f.outcome))
        if worst.outcome is not outcome or (reason and reason != worst.reason):
            mismatches.append(f"{key}: expected {expected}, got {_told(worst)}")
        else:
            shown.append((rule.code, outcome))
    return Result(
        case=case,
        report=report,
        variant=variant,
        mismatches=tuple(mismatches),
        shown=tuple(shown),
    )


def report_on(document: Document, variant: Variant, case: Case) -> Report:
    """What the rules say of a document on a case's day and with its parameters."""
    return evaluate(
        document, variant, as_of=case.as_of, parameters=local_values(case, variant)
    )


def local_values(case: Case, variant: Variant) -> tuple[LocalValue, ...]:
    """The parameter values that a case sets."""
    return tuple(
        LocalValue(
            rule=variant.rule(rule).code,
            name=name,
            value=tuple(value) if isinstance(value, list) else value,
            reason="case",
            decided_by="case",
            decided_on=case.as_of,
            origin=case.where,
        )
        for rule, values in case.parameters.items()
        for name, value in values.items()
    )


def _complete(case: _Case, file: _File, path: Path, line: int) -> Case:
    base, as_of = case.base or file.base, case.as_of or file.as_of
    if base is None or as_of is None:
        raise ActcoreError(
            f"{path.name}:{line}: the case needs a base and an as_of day"
        )
    if not case.expect:
        raise ActcoreError(f"{path.name}:{line}: the case expects nothing")
    return Case(
        name=case.name,
        base=base,
        as_of=as_of,
        change=case.change,
        add=case.add,
        remove=case.remove,
        parameters=case.parameters,
        expect=case.expect,
        path=path,
        line=line,
    )


def _with_line(path: str, lines: list[int]) -> str:
    found = re.match(r"\$\.case\[(\d+)\]", path)
    if found and int(found[1]) < len(lines):
        return f"line {lines[int(found[1])]}: {path}"
    return path


def _rule_of(key: str) -> str:
    found = _EXPECTED.fullmatch(key)
    return found[1] if found else key


def _findings(report: Report, code: str, key: str) -> tuple[Finding, ...]:
    found = _EXPECTED.fullmatch(key)
    subject = found[2] if found else None
    return tuple(
        finding
        for finding in report.on(code)
        if subject is None or finding.about.endswith(f"[{subject}]")
    )


def _wanted(expected: str, key: str) -> tuple[Outcome, str]:
    word, _, reason = expected.partition(":")
    name = word.strip().replace(" ", "_").replace("-", "_")
    try:
        return Outcome(name), reason.strip()
    except ValueError:
        raise UnknownName(f"outcome of {key}", word.strip(), list(Outcome)) from None


def _rank(outcome: Outcome) -> int:
    from actcore.fidelity import WORST_FIRST

    return WORST_FIRST.index(outcome)


def _told(finding: Finding) -> str:
    word = finding.outcome.replace("_", " ")
    return f"{word}: {finding.reason}" if finding.reason else word


def _plain(value: Any) -> Any:
    """TOML values as JSON would write them: a date becomes its text."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return value
