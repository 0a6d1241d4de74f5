"""Which findings rest on the client's map, and which of them others are not to read.

What the client thinks of somebody is for the client to show, also where the person is
known to the readers as a member of the team.
"""

from functools import partial

import attrs

from actcore.fidelity import Finding, Report
from actcore.model import Case

from .places import person_at
from .voice import Voice

_MAPS = ("sociogram", "other_sociograms")


@attrs.frozen(kw_only=True)
class Kept:
    """A report as its readers may see it.

    Args:
        report: The report with the findings that they may read.
        voice: How the page speaks.
        rules: The rules that rest on the map, where that matters to the readers.
        count: How many findings are left out.
    """

    report: Report
    voice: Voice
    rules: tuple[str, ...] = ()
    count: int = 0

    def voice_on(self, rule: str) -> Voice:
        """How the page speaks of what a rule is about."""
        return self.voice.of_map() if rule in self.rules else self.voice


def kept_back(report: Report, voice: Voice) -> Kept:
    """Leave out what is found about people whom the map does not show to the readers.

    How it came out does not matter, as that it came out well tells as much.
    """
    if not isinstance(report.document, Case) or not voice.keeps_back:
        return Kept(report=report, voice=voice)
    of_map = partial(_of_map, case=report.document)
    rules = tuple(dict.fromkeys(f.code for f in report.findings if of_map(f)))
    hidden = [
        finding
        for finding in report.findings
        if finding.code in rules
        and (person := person_at(finding.about, report.document)) is not None
        and not voice.knows(person, mapped=True)
    ]
    out = {id(finding) for finding in hidden}
    shown = tuple(finding for finding in report.findings if id(finding) not in out)
    return Kept(
        report=attrs.evolve(report, findings=shown),
        voice=voice,
        rules=rules,
        count=len(hidden),
    )


def on_map(pointer: str, case: Case) -> bool:
    """Whether a pointer leads to a map, or on a sheet to somebody who is on one."""
    if pointer.startswith(_MAPS):
        return True
    person = person_at(pointer, case) if pointer.startswith("worksheets.") else None
    return any(c.person == person for drawn in case.maps for c in drawn.contacts)


def _of_map(finding: Finding, case: Case) -> bool:
    return any(on_map(pointer, case) for pointer in (finding.about, *finding.evidence))
