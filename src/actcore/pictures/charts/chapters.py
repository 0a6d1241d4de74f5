"""A report by the chapters of its sources: how many points came out how."""

from collections.abc import Mapping

import attrs

from actcore.fidelity import Report
from actcore.variant import Outcome, Rule, Source

ORDER = (
    Outcome.MET,
    Outcome.PARTLY,
    Outcome.UNMET,
    Outcome.UNUSUAL,
    Outcome.WAIVED,
    Outcome.NOT_ASSESSED,
    Outcome.ERROR,
)
"""From left to right; what could not be run goes by ERROR."""
_UNTOLD = (Outcome.NOT_ASSESSED, Outcome.ERROR)


@attrs.frozen(kw_only=True, eq=False)
class Chapter:
    """One chapter of a source.

    Args:
        source: The document.
        title: The chapter's heading, in the document's own language.
        counts: How many points came out how.
    """

    source: Source
    title: str
    counts: Mapping[Outcome, int]

    def count(self, outcome: Outcome) -> int:
        """How many points came out so."""
        return self.counts.get(outcome, 0)

    @property
    def applying(self) -> int:
        """How many points apply."""
        return sum(self.count(outcome) for outcome in ORDER)

    @property
    def told(self) -> int:
        """How many of those could be told."""
        return self.applying - sum(self.count(outcome) for outcome in _UNTOLD)

    @property
    def share_met(self) -> float:
        """How much of what applies is in place, from 0 to 1."""
        return self.count(Outcome.MET) / self.applying if self.applying else 0


def chapter_of(rule: Rule) -> str:
    """The chapter that a rule's source has it in."""
    return rule.source.section.partition(";")[0].strip()


def chapters(report: Report) -> tuple[Chapter, ...]:
    """The chapters of a report, source by source, in the order of the model's rules."""
    found: dict[str, dict[str, dict[Outcome, int]]] = {}
    sources: dict[str, Source] = {}
    for finding in report.findings:
        source = finding.rule.source.source
        sources.setdefault(source.id, source)
        rows = found.setdefault(source.id, {})
        counts = rows.setdefault(chapter_of(finding.rule), {})
        outcome = finding.outcome
        if outcome is Outcome.NOT_RUN:
            outcome = Outcome.ERROR
        counts[outcome] = counts.get(outcome, 0) + 1
    return tuple(
        Chapter(source=sources[name], title=title, counts=counts)
        for name, rows in found.items()
        for title, counts in rows.items()
    )
