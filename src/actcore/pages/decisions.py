"""What people have decided around the rules: values, waivers and judgements."""

from collections.abc import Iterator

import attrs

from actcore.fidelity import Report, Setting, terms
from actcore.model import Judgement, Waiver
from actcore.variant import Outcome

from . import words
from .kept import Kept
from .places import WHOLE, place
from .voice import Said, Voice


@attrs.frozen(kw_only=True)
class Value:
    """One number or choice that rules were held against.

    Args:
        rules: The codes of the rules that share it.
        name: Its name in a file of local values.
        about: What it decides; None where nothing tells.
        value: The value, or a dash where nobody has set one.
        origin: Where it comes from.
        reason: Why, where it was decided locally.
        decided: By which role and when, where it was decided locally.
        file: The file or plugin that it was decided in.
    """

    rules: tuple[str, ...]
    name: str
    about: Said | None
    value: Said
    origin: str
    reason: str
    decided: Said
    file: str


@attrs.frozen(kw_only=True)
class Accepted:
    """A waiver, with how things would come out without it."""

    rule: str
    scope: Said
    underneath: tuple[str, ...]
    approved_by: Said
    since: str
    until: str
    reason: str


@attrs.frozen(kw_only=True)
class Answered:
    """A judgement that somebody made."""

    rule: str
    about: Said
    answer: str
    by: Said
    on: str
    note: str


def values(report: Report, voice: Voice) -> tuple[Value, ...]:
    """Every value that rules were held against, local ones first."""
    settings: dict[int, tuple[str, Setting]] = {}
    shared: dict[int, dict[str, None]] = {}
    for finding in report.findings:
        for name, setting in finding.settings.items():
            key = id(setting.parameter)
            settings.setdefault(key, (name, setting))
            shared.setdefault(key, {})[finding.code] = None
    made = [
        (setting.local is None, _value(tuple(shared[key]), name, setting, voice))
        for key, (name, setting) in settings.items()
    ]
    return tuple(value for _, value in sorted(made, key=lambda pair: pair[0]))


def waivers(kept: Kept) -> tuple[Accepted, ...]:
    """The waivers that hold on the day of the report."""
    report, voice = kept.report, kept.voice
    return tuple(
        Accepted(
            rule=waiver.rule,
            scope=place(waiver.scope or "case", kept.voice_on(waiver.rule)),
            underneath=tuple(dict.fromkeys(_underneath(report, waiver, voice))),
            approved_by=voice.role(waiver.approved_by),
            since=waiver.since.isoformat(),
            until=waiver.until.isoformat(),
            reason=voice.wrote(waiver.reason),
        )
        for waiver in report.document.waivers
        if waiver.since <= report.as_of <= waiver.until
    )


def judgements(kept: Kept) -> tuple[Answered, ...]:
    """The judgements that were made by the day of the report, in the order recorded."""
    return tuple(
        _answered(judgement, kept.voice_on(judgement.rule))
        for judgement in kept.report.document.judgements
        if judgement.on <= kept.report.as_of
    )


def notices(report: Report, voice: Voice) -> tuple[tuple[str, Said, str], ...]:
    """What to tidy up: the rule's code, the place, and what is the matter."""
    return tuple(
        (
            notice.code,
            place(notice.pointer, voice),
            voice.word(terms.NOTICE[notice.kind]),
        )
        for notice in report.notices
    )


def _value(rules: tuple[str, ...], name: str, setting: Setting, voice: Voice) -> Value:
    parameter = setting.parameter
    local = None if voice.counts_only else setting.local
    value = _written(setting.value, voice)
    unit = parameter.unit or "" if isinstance(setting.value, int | float) else ""
    return Value(
        rules=rules,
        name=name,
        about=voice.say(parameter.about) if parameter.about else None,
        value=voice.quote(f"{value} {unit}", "en") if unit else Said(value),
        origin=voice.word(words.ORIGINS[setting.origin]),
        reason=voice.free(local.reason) if local else "",
        decided=_decided(local.decided_by, local.decided_on.isoformat(), voice)
        if local
        else Said(""),
        file=voice.free(local.origin) if local else "",
    )


def _decided(role: str, day: str, voice: Voice) -> Said:
    said = voice.role(role)
    return said._replace(words=f"{said.words}, {day}")


def _written(value: object, voice: Voice) -> str:
    if value is None:
        return "–"
    if isinstance(value, bool):
        return voice.word(words.YES_NO[value])
    if isinstance(value, int | float):
        return voice.number(value)
    if isinstance(value, tuple):
        return ", ".join(value)
    return str(value)


def _underneath(report: Report, waiver: Waiver, voice: Voice) -> Iterator[str]:
    scope = "" if waiver.scope in WHOLE else waiver.scope or ""
    for finding in report.on(waiver.rule):
        if finding.outcome is Outcome.WAIVED and finding.about.startswith(scope):
            yield voice.word(words.OUTCOME[finding.verdict.outcome])


def _answered(judgement: Judgement, voice: Voice) -> Answered:
    return Answered(
        rule=judgement.rule,
        about=place(judgement.about or "case", voice),
        answer=voice.word(words.OUTCOME[Outcome(judgement.outcome)]),
        by=voice.role(judgement.by),
        on=judgement.on.isoformat(),
        note=voice.wrote(judgement.note),
    )
