"""Where documents and variants meet."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import Any

import attrs

from actcore.errors import UnknownName
from actcore.model import Document, Judgement, Waiver
from actcore.registry import Problem, Provider
from actcore.variant import (
    Context,
    LocalValue,
    Method,
    Outcome,
    ParameterNotSet,
    Parameters,
    Rule,
    Strength,
    Variant,
    Verdict,
    not_assessed,
)

from . import words
from .parameters import Setting, parameters_of, settings_of
from .report import Addresses, Finding, Notice, NoticeKind, Report
from .subjects import Select, Subject, selector


@attrs.frozen(eq=False)
class _Step:
    """A rule, ready to be asked."""

    rule: Rule
    select: Select
    key: tuple[object, str | None]
    parameters: Parameters
    settings: dict[str, Setting]
    typical: bool

    def finding(
        self, verdict: Verdict, subject: object, addresses: Addresses
    ) -> Finding:
        """What the rule said of a subject."""
        if type(verdict) is not Verdict:
            verdict = _crash(TypeError(), self.rule.where)
        outcome = verdict[0]
        if self.typical and outcome is _UNMET:
            outcome = _UNUSUAL
        return _new(
            Finding, (self.rule, outcome, verdict, subject, self.settings, addresses)
        )


def evaluate(
    document: Document,
    variant: Variant,
    *,
    as_of: date,
    parameters: Sequence[LocalValue] = (),
    problems: Iterable[Problem] = (),
    providers: Iterable[Provider] = (),
) -> Report:
    """Ask every rule of a variant about a document.

    It has no clock and no other input: the same arguments give the same report.

    Args:
        document: The case or site.
        variant: The model to hold it against.
        as_of: The day the questions are asked for.
        parameters: Local parameter values; later ones win.
        problems: Plugins that could not be loaded and may be missed here.
        providers: The plugins that the rules come from.

    Raises:
        ParameterError: If a local value names nothing, or cannot be its value.
        UnknownName: If the document names a profile that the variant does not have.
    """
    cls: Any = type(document)
    steps = _steps(variant, cls, document.profiles, tuple(parameters))
    addresses = Addresses(document)
    missed = (*problems, *_foreign_worksheets(document, variant))
    findings = _findings(steps, document, as_of, addresses)
    findings += [
        Finding(rule, Outcome.NOT_RUN, _NOT_RUN, document, {}, addresses)
        for problem in missed
        for rule in problem.not_run
    ]
    notices: list[Notice] = []
    if document.judgements:
        notices += _settle(findings, document, variant, as_of)
    if document.waivers:
        notices += _waive(findings, document, variant, as_of)
    return Report(
        document=document,
        variant=variant,
        as_of=as_of,
        findings=tuple(findings),
        notices=tuple(notices),
        problems=missed,
        providers=tuple(providers),
    )


@lru_cache(maxsize=128)
def _steps(
    variant: Variant,
    cls: type[Document],
    profiles: tuple[str, ...] | None,
    local: tuple[LocalValue, ...],
) -> tuple[_Step, ...]:
    """The rules to ask of one kind of document, in the order of the model."""
    known = [profile.id for profile in variant.profiles]
    for name in profiles or ():
        if name not in known:
            raise UnknownName("profile", name, known)
    if profiles is None:
        profiles = tuple(p.id for p in variant.profiles if p.usual)
    rules = [
        rule
        for rule in variant.rules_for(cls)
        if rule.method is not Method.STATED and rule.profile in profiles
    ]
    settings = settings_of(variant, rules, local)
    return tuple(
        _Step(
            rule,
            selector(rule),
            (rule.on, rule.kind),
            parameters_of(settings[rule.code]),
            settings[rule.code],
            rule.strength is Strength.TYPICAL,
        )
        for rule in rules
    )


_NOTHING = not_assessed(words.NOTHING_RECORDED)
_NOT_JUDGED = not_assessed(words.NOT_JUDGED)
_NOT_RUN = Verdict(Outcome.NOT_RUN, words.NOT_RUN)


def _findings(
    steps: tuple[_Step, ...], document: Document, as_of: date, addresses: Addresses
) -> list[Finding]:
    findings: list[Finding] = []
    found: dict[object, tuple[Subject, ...]] = {}
    for step in steps:
        subjects = found.get(step.key)
        if subjects is None:
            subjects = found[step.key] = tuple(step.select(document, as_of))
        if subjects:
            _ask(
                step,
                subjects,
                Context(document, as_of, step.parameters),
                findings,
                addresses,
            )
        else:
            findings.append(step.finding(_NOTHING, document, addresses))
    return findings


def _ask(
    step: _Step,
    subjects: tuple[Subject, ...],
    ctx: Context,
    findings: list[Finding],
    addresses: Addresses,
) -> None:
    """Ask a rule about each subject; one that crashes does not stop the rest."""
    check, finding = step.rule.check, step.finding
    if check is None:
        findings += [
            finding(_NOT_JUDGED, subject, addresses) for subject, _ in subjects
        ]
        return
    remaining = iter(subjects)
    subject: object = None
    while True:
        try:  # around the loop, not in it: most rules answer for every subject
            for subject, team in remaining:
                if team is not ctx.team:
                    ctx = Context(ctx.document, ctx.as_of, ctx.p, team)
                findings.append(finding(check(subject, ctx), subject, addresses))
            return
        except ParameterNotSet as unset:
            values: dict[str, int | float | str] = {"parameter": unset.name}
            verdict = not_assessed(words.PARAMETER_NOT_SET, **values)
        except (Exception, SystemExit) as error:  # noqa: BLE001 - it must not stop the rest
            verdict = _crash(error)
        findings.append(finding(verdict, subject, addresses))


_UNMET, _UNUSUAL, _TYPICAL = Outcome.UNMET, Outcome.UNUSUAL, Strength.TYPICAL
_new = tuple.__new__  # what Finding() does, without a call in between


def _crash(error: BaseException, where: str = "") -> Verdict:
    """An ERROR that tells the kind of error and the line, and nothing of the data."""
    place = where or _last_line(error.__traceback__)
    values: dict[str, int | float | str] = {
        "error": type(error).__name__,
        "where": place,
    }
    return Verdict(Outcome.ERROR, words.CRASHED, (), values)


def _last_line(traceback: TracebackType | None) -> str:
    while traceback is not None and traceback.tb_next is not None:
        traceback = traceback.tb_next
    if traceback is None:
        return "unknown place"
    name = Path(traceback.tb_frame.f_code.co_filename)
    return f"{'/'.join(name.parts[-3:])}:{traceback.tb_lineno}"


def _foreign_worksheets(document: Document, variant: Variant) -> tuple[Problem, ...]:
    providers = {
        name.partition(".")[0]
        for name in document.worksheets
        if "." in name and name.partition(".")[0] not in variant.extensions
    }
    return tuple(
        Problem(
            plugin=f"{variant.id}+{provider}",
            stage="find",
            message=f"worksheets of '{provider}' are kept, but no plugin here reads them",
            models=(variant.id,),
        )
        for provider in sorted(providers)
    )


def _settle(
    findings: list[Finding], document: Document, variant: Variant, as_of: date
) -> list[Notice]:
    """Let judgements settle what could not be told; the latest one counts."""
    known = {rule.code for rule in variant.rules}
    used: set[int] = set()
    settled: dict[int, Judgement] = {}
    given = [j for j in document.judgements if j.on <= as_of]
    for judgement in sorted(given, key=lambda j: j.on):
        for index, finding in enumerate(findings):
            settles = finding.code == judgement.rule and (
                judgement.about is None or judgement.about == finding.about
            )
            if settles and _open(finding):
                if (last := settled.get(index)) is not None and last.on == judgement.on:
                    used.discard(id(last))  # two answers on one day: say so
                settled[index] = judgement
                used.add(id(judgement))
                verdict = _judged(judgement)
                outcome = verdict.outcome
                if outcome is _UNMET and finding.strength is _TYPICAL:
                    outcome = _UNUSUAL
                findings[index] = finding._replace(verdict=verdict, outcome=outcome)
    return [
        Notice(
            NoticeKind.JUDGEMENT_UNUSED
            if judgement.rule in known
            else NoticeKind.JUDGEMENT_OF_UNKNOWN_RULE,
            judgement.rule,
            f"judgements[{index}]",
        )
        for index, judgement in enumerate(document.judgements)
        if judgement.on <= as_of and id(judgement) not in used
    ]


def _open(finding: Finding) -> bool:
    """Whether nothing but an earlier judgement has settled a finding."""
    return (
        finding.outcome is Outcome.NOT_ASSESSED
        or finding.verdict.reason is words.JUDGED
    )


def _judged(judgement: Judgement) -> Verdict:
    values: dict[str, int | float | str] = {
        "by": judgement.by,
        "on": judgement.on.isoformat(),
    }
    return Verdict(Outcome(judgement.outcome), words.JUDGED, (judgement,), values)


def _waive(
    findings: list[Finding], document: Document, variant: Variant, as_of: date
) -> list[Notice]:
    """Mark what somebody has accepted, and tell of waivers that do nothing."""
    known = {rule.code for rule in variant.rules}
    notices = []
    for index, waiver in enumerate(document.waivers):
        if waiver.since > as_of:
            continue
        kind: NoticeKind | None = NoticeKind.WAIVER_UNUSED
        if waiver.rule not in known:
            kind = NoticeKind.WAIVER_OF_UNKNOWN_RULE
        elif waiver.until < as_of:
            kind = NoticeKind.WAIVER_EXPIRED
        else:
            for number, finding in enumerate(findings):
                if _covers(waiver, finding):
                    findings[number] = finding._replace(outcome=Outcome.WAIVED)
                    kind = None
        if kind is not None:
            notices.append(Notice(kind, waiver.rule, f"waivers[{index}]"))
    return notices


def _covers(waiver: Waiver, finding: Finding) -> bool:
    return (
        finding.code == waiver.rule
        and finding.outcome in (Outcome.UNMET, Outcome.PARTLY, Outcome.WAIVED)
        and _inside(finding.about, waiver.scope)
    )


def _inside(pointer: str, scope: str | None) -> bool:
    return (
        scope in (None, "case", "site")
        or pointer == scope
        or pointer.startswith((f"{scope}.", f"{scope}["))
    )
