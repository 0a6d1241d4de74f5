"""Answers that may be missing, and worksheets that are filled in again.

Both models' rules read yes, no and not recorded alike; what they ask is their own.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Protocol, TypeVar

import attrs

from actcore.model import Team, TeamId
from actcore.variant import Reason, Verdict, met_if, not_assessed, partly

from .wording import because


class Filled(Protocol):
    """A worksheet that says on which day it was filled in."""

    @property
    def filled_on(self) -> date:
        """The day."""


class OfTeam(Filled, Protocol):
    """A worksheet that also says which team it is about."""

    @property
    def team(self) -> TeamId:
        """The team."""


F = TypeVar("F", bound=Filled)
T = TypeVar("T", bound=OfTeam)
S = TypeVar("S")


def latest(sheets: Iterable[F], day: date) -> F | None:
    """The sheet that counts on `day`: the last one filled in by then, or None.

    Earlier ones stay in the record as history. Several of the last day count as one, and
    an answer that they do not agree on as none, for which came last is not known.
    """
    last = of_last_day(sheets, day)
    return agreed(last) if last else None


def latest_of(team: Team, sheets: Iterable[T], day: date) -> T | None:
    """The sheet about a team that counts on `day`, told as by `latest`."""
    return latest([sheet for sheet in sheets if sheet.team == team.id], day)


def of_last_day(sheets: Iterable[F], day: date) -> list[F]:
    """The sheets filled in on the last day that any was, by `day`."""
    filled = [sheet for sheet in sheets if sheet.filled_on <= day]
    newest = max((sheet.filled_on for sheet in filled), default=None)
    return [sheet for sheet in filled if sheet.filled_on == newest]


def agreed(sheets: Sequence[S]) -> S:
    """One sheet for several: what they do not agree on has no answer in it."""
    if len(sheets) == 1:
        return sheets[0]
    first: Any = sheets[0]
    names = (field.name for field in attrs.fields(type(first)))
    differing = [n for n in names if len({getattr(s, n) for s in sheets}) > 1]
    if not differing:
        return sheets[0]
    made: S = attrs.evolve(first, **dict.fromkeys(differing))
    return made


def all_of(*answers: bool | None) -> bool | None:
    """Whether all are yes: a single no decides, else a missing one leaves it open."""
    if False in answers:
        return False
    return None if None in answers else True


def any_of(*answers: bool | None) -> bool | None:
    """Whether one is yes: a single yes decides, else a missing one leaves it open."""
    if True in answers:
        return True
    return None if None in answers else False


def told_by(
    answer: bool | None,
    *evidence: object,
    missing: Reason,
    otherwise: Reason | None = None,
) -> Verdict:
    """Met or not as `answer` says, and not assessed where there is none."""
    if answer is None:
        return not_assessed(missing, *evidence)
    return met_if(answer, *evidence, otherwise=otherwise)


REST_UNKNOWN = because(
    "some-lacking-others-not-recorded",
    da="Mindst én del er ikke på plads, og om andre er der ikke noteret noget.",
    en="At least one part is not in place, and of others nothing is recorded.",
)


def graded(
    answers: Iterable[bool | None],
    *evidence: object,
    missing: Reason,
    some: Reason,
    none: Reason,
) -> Verdict:
    """Met if all are yes, unmet if all are no, and partly where some are.

    A no is certain whatever the missing answers are, so a no beside nothing but missing
    ones is partly too. Without a no a missing answer leaves it open, and so does no
    answer at all. The reason of a partly may name how many are ``{yes}`` or
    ``{lacking}``, and ``{of}`` how many.
    """
    given = tuple(answers)
    yes, lacking = given.count(True), given.count(False)
    if yes and lacking:
        return partly(some, *evidence, yes=yes, lacking=lacking, of=yes + lacking)
    if lacking and None in given:
        return partly(REST_UNKNOWN, *evidence)
    if not given or None in given:
        return not_assessed(missing, *evidence)
    return met_if(yes > 0, *evidence, otherwise=none)
