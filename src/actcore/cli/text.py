"""Reports for people: a page a document, or a line a finding."""

import argparse
import os
from collections import Counter
from typing import TextIO

from actcore.fidelity import Finding, Report, Severity, terms
from actcore.fidelity.people import spoken
from actcore.text import Text
from actcore.variant import Method, Outcome

from . import words
from .inputs import Checked

_SHOWN = (Severity.BROKEN, Severity.DEVIATION, Severity.ADVICE, Severity.UNUSUAL)
_COLOURS = {
    Severity.BROKEN: "31",
    Severity.DEVIATION: "31",
    Severity.ADVICE: "33",
    Severity.UNUSUAL: "36",
}


def printer(options: argparse.Namespace, out: TextIO) -> "Pages | Lines":
    """What prints reports in the form that `options` asks for."""
    return Lines(options, out) if options.format == "concise" else Pages(options, out)


class _Printer:
    def __init__(self, options: argparse.Namespace, out: TextIO) -> None:
        self._options, self._out = options, out
        self._language: str = options.lang
        self._colour = out.isatty() and "NO_COLOR" not in os.environ
        self._verdicts: Counter[str] = Counter()

    def finish(self) -> None:
        """Close the output; with several documents, tell how they came out."""

    def _say(self, text: Text) -> str:
        return text.get(self._language)

    def _line(self, text: str = "") -> None:
        self._out.write(f"{text}\n")

    def _word(self, finding: Finding) -> str:
        word = self._say(terms.word_of(finding))
        if self._colour and finding.severity in _COLOURS:
            return f"\033[{_COLOURS[finding.severity]}m{word}\033[0m"
        return word

    def _about(self, finding: Finding, report: Report) -> str:
        return spoken(
            finding.about,
            report.document,
            report.variant,
            self._options.names,
            self._language,
            report.as_of,
        )

    def _listed(self, report: Report) -> list[Finding]:
        if self._options.verbose:
            return list(report.findings)
        return [f for f in report.findings if f.severity in _SHOWN]


class Lines(_Printer):
    """One line a finding, for editors and grep."""

    def add(self, result: Checked) -> None:
        """Print the findings of one document."""
        if result.report is None:
            return
        for finding in self._listed(result.report):
            about = self._about(finding, result.report)
            message = finding.message(self._language)
            word = self._word(finding)
            self._line(f"{result.origin}:{about} {finding.code} {word} {message}")


class Pages(_Printer):
    """A page a document: what to act on and talk about, and what could not be told."""

    def add(self, result: Checked) -> None:
        """Print the report on one document."""
        report = result.report
        if report is None:
            self._verdicts["unread"] += 1
            return
        self._verdicts[self._say(terms.STANDING[report.verdict])] += 1
        kind = type(report.document).__name__.lower()
        day = f"{self._say(terms.AS_OF)} {report.as_of}"
        title = report.variant.title.get(self._language)
        self._line(
            f"{result.origin} · {report.variant.id} ({title}) ·"
            f" {kind} {report.document.id} · {day}"
        )
        self._line()
        for finding in self._listed(report):
            self._finding(finding, report)
        self._untold(report)
        self._notices(report)
        self._line(self._summary(report))
        self._line()

    def finish(self) -> None:
        """With several documents, tell how they came out."""
        if self._verdicts.total() > 1:
            parts = (f"{count} {word}" for word, count in self._verdicts.items())
            self._line(f"{self._verdicts.total()} documents: {', '.join(parts)}")

    def _finding(self, finding: Finding, report: Report) -> None:
        message = finding.message(self._language)
        self._line(f"{finding.code} {self._word(finding)}  {message}")
        self._line(f"  --> {self._about(finding, report)}  ({finding.name})")
        statement = finding.statement(self._language)
        if statement != message:
            self._line(f"   = {self._say(words.RULE)}: {statement}")
        if finding.severity in _SHOWN:
            outside = finding.source.source.external
            mark = f" [{self._say(terms.OUTSIDE)}]" if outside else ""
            self._line(f"   = {self._say(words.WHY)}: {finding.source}{mark}")
            self._line(f"   = {self._say(words.NEXT)}: actcore explain {finding.code}")
        self._line()

    def _untold(self, report: Report) -> None:
        if self._options.verbose:
            return
        untold = report.not_assessed
        for judged, text in ((True, terms.TO_JUDGE), (False, terms.NOT_ENOUGH)):
            codes = dict.fromkeys(
                f.code for f in untold if (f.rule.method is Method.JUDGED) is judged
            )
            if codes:
                self._line(f"{self._say(text)} ({len(codes)}): {' '.join(codes)}")
        if untold:
            self._line()

    def _notices(self, report: Report) -> None:
        for notice in report.notices:
            told = self._say(terms.NOTICE[notice.kind])
            self._line(f"{notice.code} {notice.pointer}: {told}")
        if report.notices:
            self._line()

    def _summary(self, report: Report) -> str:
        counts = Counter(self._group(finding) for finding in report.findings)
        parts = [f"{count} {word}" for word, count in counts.items()]
        told = terms.told_of(*report.assessed, self._language)
        mark = {"conformant": "✓", "deviations": "✗", "incomplete": "!"}[report.verdict]
        verdict = self._say(terms.STANDING[report.verdict])
        return f"{mark} {verdict}: {' · '.join(parts)}; {told}"

    def _group(self, finding: Finding) -> str:
        """Under which word a finding is counted; both that cannot be told are one."""
        untold = finding.outcome is Outcome.NOT_ASSESSED
        return self._say(terms.NOT_ENOUGH if untold else terms.word_of(finding))
