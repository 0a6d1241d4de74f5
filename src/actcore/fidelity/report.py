"""What comes out: findings, and the report that holds them."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import NamedTuple

import attrs

from actcore.model import Document
from actcore.model.pointers import pointers
from actcore.registry import Problem, Provider
from actcore.variant import Citation, Outcome, Rule, Strength, Variant, Verdict

from . import words
from .parameters import Setting

WORST_FIRST = (
    Outcome.ERROR,
    Outcome.NOT_RUN,
    Outcome.UNMET,
    Outcome.PARTLY,
    Outcome.UNUSUAL,
    Outcome.NOT_ASSESSED,
    Outcome.WAIVED,
    Outcome.MET,
    Outcome.NOT_APPLICABLE,
)
"""The order in which one outcome stands for several."""


class Severity(StrEnum):
    """What a finding asks for."""

    BROKEN = "broken"
    DEVIATION = "deviation"
    ADVICE = "advice"
    UNUSUAL = "unusual"
    NONE = "none"


class Standing(StrEnum):
    """What a report comes to. It is never conformant by omission."""

    INCOMPLETE = "incomplete"
    DEVIATIONS = "deviations"
    CONFORMANT = "conformant"


class Addresses:
    """The pointers into one document, worked out as far as they are asked for."""

    __slots__ = ("_document", "_found", "_more")

    def __init__(self, document: Document) -> None:
        self._document = document
        self._found: dict[int, str] = {}
        self._more = pointers(document)

    def of(self, part: object) -> str | None:
        """The pointer of a part; the document itself goes by what it is."""
        if part is self._document:
            return type(part).__name__.lower()
        while id(part) not in self._found:
            section = next(self._more, None)
            if section is None:
                return None
            self._found.update(section)
        return self._found[id(part)]


_SEVERITY = {
    (strength, outcome): severity
    for outcome in (Outcome.UNMET, Outcome.PARTLY)
    for strength, severity in (
        (Strength.REQUIRED, Severity.DEVIATION),
        (Strength.DEFINING, Severity.DEVIATION),
        (Strength.RECOMMENDED, Severity.ADVICE),
        (Strength.TYPICAL, Severity.UNUSUAL),
    )
}


class Finding(NamedTuple):
    """What one rule says of one subject.

    Attributes:
        rule: The rule.
        outcome: How it came out, a waiver counted in.
        verdict: What the rule itself, or a person, answered.
        subject: The part of the document it is about.
        settings: The parameter values it used, by name.
        addresses: What gives the pointers into the document.
    """

    rule: Rule
    outcome: Outcome
    verdict: Verdict
    subject: object
    settings: Mapping[str, Setting]
    addresses: Addresses

    @property
    def code(self) -> str:
        """The rule's code."""
        return self.rule.code

    @property
    def name(self) -> str:
        """The rule's name."""
        return self.rule.name

    @property
    def strength(self) -> Strength:
        """How strongly the source puts it."""
        return self.rule.strength

    @property
    def source(self) -> Citation:
        """Where the source says it."""
        return self.rule.source

    @property
    def reason(self) -> str | None:
        """The short name of why it came out so, or None."""
        return self.verdict.reason.code if self.verdict.reason else None

    @property
    def severity(self) -> Severity:
        """What it asks for."""
        if self.outcome in (Outcome.ERROR, Outcome.NOT_RUN):
            return Severity.BROKEN
        if self.outcome is Outcome.UNUSUAL:
            return Severity.UNUSUAL
        return _SEVERITY.get((self.rule.strength, self.outcome), Severity.NONE)

    @property
    def about(self) -> str:
        """A pointer to the subject, such as ``teams[group].members[p3]``."""
        return self.addresses.of(self.subject) or self.rule.subject

    @property
    def evidence(self) -> tuple[str, ...]:
        """Pointers to the parts of the document that the answer rests on."""
        found = (self.addresses.of(part) for part in self.verdict.evidence)
        return tuple(pointer for pointer in found if pointer is not None)

    def statement(self, language: str = "en") -> str:
        """What should be so, in words."""
        return self.rule.statement.get(language)

    def message(self, language: str = "en") -> str:
        """What is so, in words: the reason where there is one, else the statement."""
        reason = self.verdict.reason
        if reason is None:
            statement = self.statement(language)
            if self.verdict.outcome is Outcome.MET:
                return statement
            return words.NOT_SO.get(language).replace("{statement}", statement)
        text = reason.text.get(language)
        if reason is words.PARAMETER_NOT_SET:
            text = text.replace("'{parameter}'", self._parameter(language))
        for name, value in (self.verdict.values or {}).items():
            text = text.replace(f"{{{name}}}", str(value))
        return text

    def _parameter(self, language: str) -> str:
        """The parameter that nobody has set: its name, and what it decides."""
        name = str((self.verdict.values or {})["parameter"])
        about = self.rule.parameters[name].about
        return f"'{name}'" + (f" ({about.get(language)})" if about else "")

    def __repr__(self) -> str:
        return f"<Finding {self.code} {self.outcome} {self.about}>"


class NoticeKind(StrEnum):
    """What is to be said about judgements and waivers."""

    WAIVER_EXPIRED = "waiver-expired"
    WAIVER_UNUSED = "waiver-unused"
    WAIVER_OF_UNKNOWN_RULE = "waiver-of-unknown-rule"
    JUDGEMENT_UNUSED = "judgement-unused"
    JUDGEMENT_OF_UNKNOWN_RULE = "judgement-of-unknown-rule"


@attrs.frozen(eq=False)
class Notice:
    """Something to tidy up in the document's judgements or waivers.

    Args:
        kind: What it is.
        code: The rule's code as the document gives it.
        pointer: Where it stands.
    """

    kind: NoticeKind
    code: str
    pointer: str


@attrs.frozen(kw_only=True, eq=False)
class Report:
    """What is in place, what deviates and what cannot be told, as of a day.

    Args:
        document: What was checked.
        variant: The model it was held against.
        as_of: The day the questions were asked for.
        findings: Every finding, in the order of the model's rules.
        notices: What to tidy up.
        problems: What kept the report from being whole.
        providers: The plugins that provided the rules.
    """

    document: Document
    variant: Variant
    as_of: date
    findings: tuple[Finding, ...]
    notices: tuple[Notice, ...] = ()
    problems: tuple[Problem, ...] = ()
    providers: tuple[Provider, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether there was something to ask, every rule ran and every plugin was there."""
        return (
            bool(self.findings)
            and not self.problems
            and all(
                finding.severity is not Severity.BROKEN for finding in self.findings
            )
        )

    @property
    def verdict(self) -> Standing:
        """Incomplete before anything else, then deviations, else conformant."""
        if not self.complete:
            return Standing.INCOMPLETE
        return Standing.DEVIATIONS if self.deviations else Standing.CONFORMANT

    @property
    def deviations(self) -> tuple[Finding, ...]:
        """What REQUIRED and DEFINING rules find missing, wholly or partly."""
        return self.of(Severity.DEVIATION)

    @property
    def advice(self) -> tuple[Finding, ...]:
        """What RECOMMENDED rules find missing, wholly or partly."""
        return self.of(Severity.ADVICE)

    @property
    def unusual(self) -> tuple[Finding, ...]:
        """What is otherwise than it tends to be; information only."""
        return self.of(Severity.UNUSUAL)

    @property
    def not_assessed(self) -> tuple[Finding, ...]:
        """What cannot be told from the record."""
        return tuple(f for f in self.findings if f.outcome is Outcome.NOT_ASSESSED)

    @property
    def waived(self) -> tuple[Finding, ...]:
        """What somebody has accepted for a time; ``verdict.outcome`` is underneath."""
        return tuple(f for f in self.findings if f.outcome is Outcome.WAIVED)

    @property
    def counts(self) -> dict[str, dict[str, int]]:
        """How many findings there are, by strength and outcome."""
        counts: dict[str, dict[str, int]] = {}
        for finding in self.findings:
            row = counts.setdefault(str(finding.strength), {})
            row[str(finding.outcome)] = row.get(str(finding.outcome), 0) + 1
        return counts

    @property
    def assessed(self) -> tuple[int, int]:
        """How many of the findings that apply could be told, and how many apply."""
        skipped = (Outcome.NOT_APPLICABLE,)
        untold = (Outcome.NOT_ASSESSED, Outcome.ERROR, Outcome.NOT_RUN)
        apply = [f for f in self.findings if f.outcome not in skipped]
        return sum(f.outcome not in untold for f in apply), len(apply)

    def of(self, severity: Severity) -> tuple[Finding, ...]:
        """The findings of one severity."""
        return tuple(f for f in self.findings if f.severity is severity)

    def on(self, code: str) -> tuple[Finding, ...]:
        """The findings of one rule, by its code or name."""
        return tuple(f for f in self.findings if code in (f.code, f.name))

    def outcome(self, code: str) -> Outcome | None:
        """The outcome that stands for all findings of a rule, or None if it has none."""
        found = [f.outcome for f in self.on(code)]
        return min(found, key=WORST_FIRST.index) if found else None

    def __repr__(self) -> str:
        return f"<Report {self.variant.id} {self.as_of} {self.verdict}>"
