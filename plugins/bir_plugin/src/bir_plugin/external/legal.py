"""The law and the guidelines that the pack's pages rest on, each with its validity.

These are pointers and not legal advice. What we could not read is marked as not verified
and never counts as in force.
"""

from collections.abc import Iterable
from datetime import date

import attrs

from actcore.variant import (
    Citation,
    Context,
    Text,
    Verdict,
    not_applicable,
    not_assessed,
)

from . import reasons, sources


@attrs.frozen(kw_only=True)
class LegalReference:
    """A provision or a national guideline, and when it applied.

    >>> from datetime import date
    >>> GUIDELINE.in_force(date(2019, 12, 2)), GUIDELINE.in_force(date(2019, 12, 3))
    (False, True)

    Args:
        id: A short name, unique here.
        title: The act or the guideline.
        paragraph: The section; None for the whole.
        valid_from: Its first day; None where that is unknown.
        valid_to: Its last day; None where no end is known.
        known_on: A day on which it is told to have applied, where `valid_from` is unknown.
        replaced_by: The id of what took its place, where that is known.
        source: What tells when it applied.
        verified: Whether we could read that it exists and when it applied.
    """

    id: str
    title: Text
    paragraph: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    known_on: date | None = None
    replaced_by: str | None = None
    source: Citation
    verified: bool = True

    def in_force(self, day: date) -> bool | None:
        """Whether it applied on `day`; None where that cannot be told."""
        if not self.verified:
            return None
        if self.valid_to is not None and day > self.valid_to:
            return False
        if self.valid_from is not None:
            return day >= self.valid_from
        return True if self.known_on is not None and day >= self.known_on else None


_ACT_1992 = Text(
    nb="Lov om barneverntjenester av 1992 (barnevernloven)",
    en="Child Welfare Services Act of 1992",
)
_ACT_2021 = Text(
    nb="Lov om barnevern av 2021 (barnevernsloven)", en="Child Welfare Act of 2021"
)
_CAME_INTO_FORCE = sources.ACT_OF_1992.at("Barnevernloven", lines="1")
_FIRST_DAY, _LAST_DAY = date(1993, 1, 1), date(2022, 12, 31)

REVIEW = LegalReference(
    id="child-welfare-1992-4-2",
    title=_ACT_1992,
    paragraph="§ 4-2",
    valid_from=_FIRST_DAY,
    valid_to=_LAST_DAY,
    replaced_by="child-welfare-2021",
    source=_CAME_INTO_FORCE,
)
"""The week for a review. What section of the act of 2021 took its place was not read."""

DUTY = LegalReference(
    id="child-welfare-1992-6-4",
    title=_ACT_1992,
    paragraph="§ 6-4",
    valid_from=_FIRST_DAY,
    valid_to=_LAST_DAY,
    replaced_by="child-welfare-2021-13-2",
    source=_CAME_INTO_FORCE,
)
"""The duty to inform child welfare. It was worded anew from 1 July 2018."""

FEEDBACK = LegalReference(
    id="child-welfare-1992-6-7a",
    title=_ACT_1992,
    paragraph="§ 6-7 a",
    valid_to=_LAST_DAY,
    known_on=date(2016, 10, 6),
    replaced_by="child-welfare-2021",
    source=sources.HEARING.at(
        "4.3.2.8 Barneverntjenestens plikt til å gi tilbakemelding"
    ),
)
"""Feedback to whoever reported. It was added to the act later; when was not read."""

NEW_ACT = LegalReference(
    id="child-welfare-2021",
    title=_ACT_2021,
    valid_from=date(2023, 1, 1),
    source=sources.NEW_ACT.at("Ny barnevernslov", lines="1-3"),
)
"""The act as a whole, which took the place of that of 1992."""

NEW_DUTY = LegalReference(
    id="child-welfare-2021-13-2",
    title=_ACT_2021,
    paragraph="§ 13-2",
    source=sources.ACT_OF_2021.at("§ 13-2"),
    verified=False,
)
"""The number of the section is the catalogue's own, which asks for it to be checked."""

HEALTH_STAFF = LegalReference(
    id="health-personnel-33",
    title=Text(
        nb="Lov om helsepersonell av 1999 (helsepersonelloven)",
        en="Health Personnel Act of 1999",
    ),
    paragraph="§ 33",
    valid_from=date(2001, 1, 1),
    source=sources.HEALTH_ACT.at("Ikrafttredelse", lines="1"),
)
"""The same duty for health personnel; fitted to the act of 2021 from 1 January 2023."""

GUIDELINE = LegalReference(
    id="early-detection",
    title=Text(
        nb="Nasjonal faglig retningslinje for tidlig oppdagelse av utsatte barn og unge",
        en="National guideline on early detection of vulnerable children and young people",
    ),
    valid_from=date(2019, 12, 3),
    source=sources.GUIDELINE_HOME.at("Nyhet", lines="1"),
)

HANDBOOK = LegalReference(
    id="is-1742",
    title=Text(
        nb="Fra bekymring til handling (IS-1742), en nasjonal veileder",
        en="From concern to action (IS-1742), a national handbook",
    ),
    valid_to=date(2019, 12, 2),
    replaced_by="early-detection",
    source=sources.GUIDELINE_HOME.at("Nyhet", lines="3"),
)
"""No rule rests on it. Its first day was not read."""

ALL = (
    REVIEW,
    DUTY,
    FEEDBACK,
    NEW_ACT,
    NEW_DUTY,
    HEALTH_STAFF,
    GUIDELINE,
    HANDBOOK,
)

RESTS_ON = {
    "BIRX05": (DUTY, NEW_DUTY, HEALTH_STAFF),
    "BIRX06": (REVIEW, FEEDBACK),
    "BIRX09": (GUIDELINE,),
}
"""Which rules rest on law or on a guideline; one that applies is enough for a rule."""


def in_force_on(
    day: date, among: Iterable[LegalReference] = ALL
) -> tuple[LegalReference, ...]:
    """The references that are known to have applied on `day`."""
    return tuple(reference for reference in among if reference.in_force(day) is True)


def successor(reference: LegalReference) -> LegalReference | None:
    """What took a reference's place, as far as that is known."""
    return next((r for r in ALL if r.id == reference.replaced_by), None)


def out_of_force(code: str, ctx: Context) -> Verdict | None:
    """Why a rule cannot be asked on the day, or None if what it rests on applied.

    What is not verified never makes a rule apply.
    """
    among = RESTS_ON[code]
    if in_force_on(ctx.as_of, among):
        return None
    answers = [r.in_force(ctx.as_of) for r in among if r.verified]
    if None in answers:
        return not_assessed(reasons.VALIDITY_UNKNOWN)
    return not_applicable(reasons.NOT_IN_FORCE)
