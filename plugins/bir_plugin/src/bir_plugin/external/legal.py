"""The law and the guidelines that the pack's pages rest on, each with its validity.

These are pointers and not legal advice. The act of 2021 took the place of that of 1992 on
1 January 2023. No page that we could read names its sections (the catalogue has § 13-2
for the duty, unverified), so no rule rests on it. Section 33 of the act on health
personnel has the duty as well, for them alone; that is not enough for a whole routine.
"""

from datetime import date

import attrs

from actcore.variant import Citation, Text

from . import sources


@attrs.frozen(kw_only=True)
class Basis:
    """A provision or a national guideline that a rule rests on, and when it applied.

    >>> from datetime import date
    >>> GUIDELINE.in_force(date(2019, 12, 2)), GUIDELINE.in_force(date(2019, 12, 3))
    (False, True)

    Args:
        title: The act or the guideline.
        paragraph: The section; None for the whole.
        valid_from: Its first day; None where that is unknown.
        valid_to: Its last day; None where no end is known.
        known_on: A day on which it is told to have applied, where `valid_from` is unknown.
        sources: What tells when it applied.
    """

    title: Text
    paragraph: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    known_on: date | None = None
    sources: tuple[Citation, ...]

    def in_force(self, day: date) -> bool | None:
        """Whether it applied on `day`; None where that cannot be told."""
        if self.ended(day):
            return False
        if self.valid_from is not None:
            return day >= self.valid_from
        return True if self.known_on is not None and day >= self.known_on else None

    def ended(self, day: date) -> bool:
        """Whether it is known to have been out of force by `day`."""
        return self.valid_to is not None and day > self.valid_to


_ACT = Text(
    nb="Lov om barneverntjenester av 1992 (barnevernloven)",
    en="Child Welfare Services Act of 1992",
)
_FIRST_DAY, _LAST_DAY = date(1993, 1, 1), date(2022, 12, 31)
_BEGAN = sources.ACT_OF_1992.at("Barnevernloven", lines="1")
_ENDED = sources.NEW_ACT.at("Ny barnevernslov", lines="1-3")

REVIEW = Basis(
    title=_ACT,
    paragraph="§ 4-2",
    valid_from=_FIRST_DAY,
    valid_to=_LAST_DAY,
    sources=(_BEGAN, _ENDED),
)
"""The week for a review."""

DUTY = Basis(
    title=_ACT,
    paragraph="§ 6-4",
    valid_from=_FIRST_DAY,
    valid_to=_LAST_DAY,
    sources=(_BEGAN, _ENDED),
)
"""The duty to inform child welfare. It was worded anew from 1 July 2018."""

FEEDBACK = Basis(
    title=_ACT,
    paragraph="§ 6-7 a",
    valid_to=_LAST_DAY,
    known_on=date(2016, 10, 6),
    sources=(
        sources.HEARING.at("4.3.2.8 Barneverntjenestens plikt til å gi tilbakemelding"),
        _ENDED,
    ),
)
"""Feedback to whoever reported. It was added to the act later; when was not read."""

GUIDELINE = Basis(
    title=Text(
        nb="Nasjonal faglig retningslinje for tidlig oppdagelse av utsatte barn og unge",
        en="National guideline on early detection of vulnerable children and young people",
    ),
    valid_from=date(2019, 12, 3),
    sources=(sources.GUIDELINE_HOME.at("Nyhet", lines="1"),),
)
"""It took the place of the handbook "Fra bekymring til handling" (IS-1742)."""

RESTS_ON = {
    "BIRX05": (DUTY,),
    "BIRX06": (REVIEW, FEEDBACK),
    "BIRX09": (GUIDELINE,),
}
"""Which rules rest on law or on a guideline; one that applies is enough for a rule."""
