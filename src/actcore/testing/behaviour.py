"""The part of the conformance kit that runs rules."""

import builtins
import contextlib
import random
import socket
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any
from unittest import mock
from zoneinfo import available_timezones

import attrs

from actcore.codec import allowed_ids, parse_toml, schema_of, to_bytes
from actcore.errors import ActcoreError
from actcore.fidelity import Report, evaluate, progress
from actcore.model import Case, Document, Site
from actcore.variant import LocalValue, Outcome, Parameter, Rule, declaration

from . import coverage
from .cases import Result, local_values, run_case
from .removal import removals
from .samples import sample
from .subject import Subject
from .turning import turned

_BAD = (Outcome.UNMET, Outcome.PARTLY, Outcome.UNUSUAL)


def cases_hold(subject: Subject) -> Iterator[str]:
    """Every case of the package comes out as it expects."""
    for case in subject.cases:
        try:
            result = run_case(case, subject.registry)
        except ActcoreError as error:
            yield f"{case.where}: {error}"
        else:
            for mismatch in result.mismatches:
                yield f"{case.where}: {mismatch}"


def cases_show_both_sides(subject: Subject) -> Iterator[str]:
    """Every computed rule has a case that meets it and one that does not."""
    shown = {(c, str(outcome)) for r in subject.results for c, outcome in r.shown}
    yield from coverage.missing(subject.variant, shown)


def rules_are_pure(subject: Subject) -> Iterator[str]:
    """Rules give the same answer twice, change nothing and look at nothing else."""
    for document, result in subject.documents():
        before = subject.codec.encode(document)
        with _sealed():
            again = _report(document, result)
        if _outcomes(again) != _outcomes(result.report):
            yield f"{result.case.where}: a second run gives another answer"
        if subject.codec.encode(document) != before:
            yield f"{result.case.where}: a rule changed the document"
        for finding in (*again.findings, *result.report.findings):
            if finding.outcome is Outcome.ERROR:
                yield f"{result.case.where}: {finding.code}: {finding.message()}"


def missing_data_never_improves(subject: Subject) -> Iterator[str]:
    """Taking any recorded fact away never makes a rule come out better.

    On the base documents every rule is asked; on a case's document the rules that the
    case is about.
    """
    told: set[tuple[str, str]] = set()
    seen: set[tuple[str, date]] = set()
    tried = 0
    for document, result in subject.documents():
        case = result.case
        rules = {subject.variant.rule(name).code for name in case.rules}
        if (case.base, case.as_of) not in seen:
            seen.add((case.base, case.as_of))
            rules |= {rule.code for rule in subject.computed}
        asked = tuple(rule for rule in subject.computed if rule.code in rules)
        asking = attrs.evolve(
            result, variant=attrs.evolve(subject.variant, rules=asked)
        )
        before = _report(document, asking)
        for path, changed in removals(document, case.as_of):
            tried += 1
            for code, fault in _improvements(before, _report(changed, asking)):
                if (code, path) not in told:
                    told.add((code, path))
                    yield f"{case.where}: without {path}, {code} {fault}"
    if not tried:
        yield "no document of any case has a fact that could be taken away"


def order_decides_nothing(subject: Subject) -> Iterator[str]:
    """Turning any recorded list round changes no outcome of the rules a case is about."""
    told: set[tuple[str, str]] = set()
    for document, result in subject.documents():
        case = result.case
        about = {subject.variant.rule(name) for name in case.rules}
        rules = tuple(rule for rule in subject.computed if rule in about)
        asking = attrs.evolve(
            result, variant=attrs.evolve(subject.variant, rules=rules)
        )
        before = _counted(_report(document, asking))
        for path, changed in turned(document):
            for code, _ in _counted(_report(changed, asking)) - before:
                if (code, path) not in told:
                    told.add((code, path))
                    yield f"{case.where}: with {path} turned round, {code} differs"


def _counted(report: Report) -> Counter[tuple[str, Outcome]]:
    """How often each rule came out how; the places themselves may be other ones."""
    return Counter((finding.code, finding.outcome) for finding in report.findings)


def parameters_matter(subject: Subject) -> Iterator[str]:
    """Every parameter changes the outcome of at least one case."""
    for rule in subject.computed:
        for name, parameter in rule.parameters.items():
            if not any(_matters(r, rule, name, parameter) for r in subject.results):
                yield f"{rule.code}.{name}: no value of it changes any case"


def reasons_are_worded(subject: Subject) -> Iterator[str]:
    """Every reason that a case brings up is there in every language."""
    told: set[str] = set()
    for result in subject.results:
        for finding in result.report.findings:
            reason = finding.verdict.reason
            if reason is None or reason.code in told:
                continue
            told.add(reason.code)
            for language in subject.variant.languages:
                if language not in reason.text.languages:
                    yield f"{finding.code}: reason {reason.code} is missing in {language}"
                if "{" in finding.message(language):
                    yield f"{finding.code}: reason {reason.code} has an open placeholder"


def worksheets_round_trip(subject: Subject) -> Iterator[str]:
    """Every worksheet survives writing and reading, filled and blank, in both formats."""
    listed = allowed_ids(subject.variant)
    for cls in subject.variant.worksheets:
        sheet = declaration(cls)
        for filled in (True, False):
            try:
                document = _holding(
                    sample(cls, filled, listed), sheet.document, subject
                )
            except TypeError as error:
                yield f"worksheet {sheet.id}: {error}"
                continue
            data = to_bytes(document, subject.variant)
            toml = to_bytes(document, subject.variant, toml=True)
            kind = sheet.document
            if subject.codec.decode(data, kind) != document:
                yield f"worksheet {sheet.id} changes on its way through JSON"
            if subject.codec.structure(parse_toml(toml), kind) != document:
                yield f"worksheet {sheet.id} changes on its way through TOML"


def worksheets_tell_what_reads_them(subject: Subject) -> Iterator[str]:
    """A worksheet names the computed rules that read it, all of them and no others."""
    reads: set[tuple[str, str]] = set()
    for document, result in subject.documents():
        about = {subject.variant.rule(name) for name in result.case.rules}
        for rule in about & set(subject.computed):
            reads |= {(rule.code, name) for name in _read_by(rule, document, result)}
    codes = {rule.code for rule in subject.computed}
    for cls in subject.variant.worksheets:
        sheet = declaration(cls)
        readers = {code for code, name in reads if name == sheet.id}
        for code in sorted(readers - set(sheet.supports)):
            yield f"worksheet {sheet.id} is read by {code} and does not say so"
        for code in sorted(set(sheet.supports) & codes - readers):
            yield f"worksheet {sheet.id} says {code} reads it, and no case shows it"


def _read_by(rule: Rule, document: Document, result: Result) -> set[str]:
    """The worksheets that a rule is about or looks into on its way to an answer."""
    seen: set[str] = {rule.subject} if hasattr(rule.on, "__worksheet__") else set()
    filled = Document.filled

    def watched(self: Document, worksheet: type[Any]) -> Any:
        seen.add(declaration(worksheet).id)
        return filled(self, worksheet)

    alone = attrs.evolve(result, variant=attrs.evolve(result.variant, rules=(rule,)))
    with mock.patch.object(Document, "filled", watched):
        _report(document, alone)
    return seen


def process_can_be_told(subject: Subject) -> Iterator[str]:
    """Every document of the cases, whole or lacking a fact, has a place in the process."""
    process = subject.variant.process
    if process is None:
        return
    for as_of, changed, where in _whole_and_lacking(subject):
        if process.tells_of(changed):
            try:
                progress(changed, subject.variant, as_of=as_of)
            except ActcoreError as error:
                yield f"{where}: {error}"


def plans_can_be_dated(subject: Subject) -> Iterator[str]:
    """What the plans ask for, whole or lacking a fact, is of teams and kinds there are."""
    variant = subject.variant
    if variant.timezone is not None and variant.timezone not in available_timezones():
        yield f"no time zone is called '{variant.timezone}'"
    if variant.series is None:
        return
    kinds = {kind.id for kind in variant.meetings}
    for _, changed, where in _whole_and_lacking(subject):
        try:
            series = list(variant.series(changed))
        except Exception as error:  # noqa: BLE001 - whatever a plugin raises
            yield f"{where}: {type(error).__name__} on making series"
            continue
        for slot in {s for one in series for turn in one.turns for s in turn}:
            if changed.team(slot.team) is None or slot.kind not in kinds:
                yield f"{where}: a series names a team or a kind that is not there"


def _whole_and_lacking(subject: Subject) -> Iterator[tuple[date, Document, str]]:
    """Every document of the cases, and each base lacking one fact after the other."""
    seen: set[tuple[str, date]] = set()
    for document, result in subject.documents():
        case = result.case
        yield case.as_of, document, case.where
        if (case.base, case.as_of) not in seen:
            seen.add((case.base, case.as_of))
            for path, changed in removals(document, case.as_of):
                yield case.as_of, changed, f"{case.where}, without {path}"


def _report(document: Document, result: Result) -> Report:
    """What the rules of a result's variant say, with the values its case sets for them."""
    codes = {rule.code for rule in result.variant.rules}
    local = local_values(result.case, result.report.variant)
    return evaluate(
        document,
        result.variant,
        as_of=result.case.as_of,
        parameters=[value for value in local if value.rule in codes],
    )


def _outcomes(report: Report) -> dict[tuple[str, str], Outcome]:
    return {(f.code, f.about): f.outcome for f in report.findings}


def _improvements(before: Report, after: Report) -> Iterator[tuple[str, str]]:
    pairs: list[tuple[str, Outcome | None, Outcome]]
    if [f.code for f in before.findings] == [f.code for f in after.findings]:
        pairs = [  # the same subjects in the same order: no need for their pointers
            (old.code, old.outcome, new.outcome)
            for old, new in zip(before.findings, after.findings, strict=True)
        ]
    else:
        earlier = _outcomes(before)
        pairs = [
            (key[0], earlier.get(key), outcome)
            for key, outcome in _outcomes(after).items()
        ]
    for code, old_outcome, new_outcome in pairs:
        if fault := _improvement(old_outcome, new_outcome):
            yield code, fault


def _improvement(before: Outcome | None, after: Outcome) -> str:
    if after is Outcome.ERROR:
        return "crashes"
    worse_off = before in _BAD and after in (Outcome.MET, Outcome.NOT_APPLICABLE)
    if worse_off or (before is Outcome.NOT_ASSESSED and after is Outcome.MET):
        return f"goes from {before} to {after}"
    return ""


def _matters(result: Result, rule: Rule, name: str, parameter: Parameter) -> bool:
    usual = _changed(result, rule, name, None)
    return any(
        _changed(result, rule, name, value) != usual
        for value in _candidates(result, rule, name, parameter)
    )


def _changed(result: Result, rule: Rule, name: str, value: Any) -> list[Outcome]:
    values = [
        local
        for local in local_values(result.case, result.variant)
        if (local.rule, local.name) != (rule.code, name)
    ]
    if value is not None:
        values.append(
            LocalValue(
                rule=rule.code,
                name=name,
                value=value,
                reason="kit",
                decided_by="kit",
                decided_on=result.case.as_of,
            )
        )
    report = evaluate(
        result.report.document,
        result.variant,
        as_of=result.case.as_of,
        parameters=values,
    )
    return [finding.outcome for finding in report.on(rule.code)]


def _candidates(
    result: Result, rule: Rule, name: str, parameter: Parameter
) -> Iterator[Any]:
    for local in local_values(result.case, result.variant):
        if (local.rule, local.name) == (rule.code, name):
            yield local.value
    default = parameter.default
    if parameter.of is bool:
        yield not default
    elif parameter.of in (int, float):
        start = default if isinstance(default, int | float) else 0
        least = 0 if parameter.minimum is None else parameter.minimum
        most = 100_000 if parameter.maximum is None else parameter.maximum
        for value in (start - 1, start + 1, least, most):
            if parameter.refusal(parameter.of(value)) is None:
                yield parameter.of(value)


def _holding(worksheet: Any, kind: type[Document], subject: Subject) -> Document:
    more: dict[str, Any] = {"client": "sample"} if kind is Case else {}
    payload: dict[str, Any] = {
        "schema": schema_of(kind),
        "model": subject.variant.id,
        "id": "kit",
        "people": [{"id": "sample"}],
        "goals": [{"id": "sample"}],
        **more,
    }
    if subject.variant.teams:
        payload["teams"] = [{"id": "sample", "kind": subject.variant.teams[0].id}]
    if subject.variant.meetings:
        payload["meetings"] = [{"id": "sample", "kind": subject.variant.meetings[0].id}]
    if kind is Site:
        payload["organisations"] = [{"id": "sample"}]
    document = subject.codec.structure(payload, kind)
    sheet = declaration(type(worksheet))
    return attrs.evolve(document, worksheets={sheet.id: (worksheet,)})


@contextlib.contextmanager
def _sealed() -> Iterator[None]:
    """No files, no network, no clock, no chance while rules run."""
    no = AssertionError("rules are pure")
    with (
        mock.patch.object(builtins, "open", side_effect=no),
        mock.patch.object(socket, "socket", side_effect=no),
        mock.patch.object(time, "time", side_effect=no),
        mock.patch.object(random, "random", side_effect=no),
    ):
        yield
