"""How several chapters read a record: sheets by the day, questions with an unknown answer."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import TypeVar

from actcore.variant import (
    UNANSWERED,
    Context,
    Reason,
    Verdict,
    met_if,
    not_assessed,
    partly,
)

S = TypeVar("S")


def all_of(answers: Iterable[bool | None]) -> bool | None:
    """One no settles it; one unknown leaves it open, and so does no answer at all."""
    found = tuple(answers)
    if False in found:
        return False
    return None if None in found or not found else True


def any_of(answers: Iterable[bool | None]) -> bool | None:
    """One yes settles it; one unknown leaves it open, and so does no answer at all."""
    found = tuple(answers)
    if True in found:
        return True
    return None if None in found or not found else False


def left_open(*answers: object) -> bool:
    """Whether somebody answered that they do not know or do not want to answer.

    Such an answer is a text and so is true where it is asked for as a yes or no; it is
    neither.
    """
    return any(answer in UNANSWERED for answer in answers)


def latest(
    sheets: Iterable[S], day_of: Callable[[S], date | None], ctx: Context
) -> list[S]:
    """The sheets of the last day by `as_of`, then the undated; none without a dated.

    Several of one day are all given, for which of them came last is not known.
    """
    known = tuple(sheets)
    newest = of_last_day((s for s in known if ctx.past(day_of(s))), day_of)
    undated = [sheet for sheet in known if day_of(sheet) is None]
    return [*newest, *undated] if newest else []


def of_last_day(sheets: Iterable[S], day_of: Callable[[S], date | None]) -> list[S]:
    """The sheets of the latest day, in the order recorded; those without one left out."""
    dated = [(day, sheet) for sheet in sheets if (day := day_of(sheet)) is not None]
    last = max((day for day, _ in dated), default=None)
    return [sheet for day, sheet in dated if day == last]


def weigh(
    parts: Iterable[bool | None],
    *evidence: object,
    some: Reason,
    none: Reason,
    unknown: Reason,
) -> Verdict:
    """In place if every part is; a part is None where nobody recorded it.

    That some parts are in place and others are not stands whatever the unknown ones are.
    """
    states = tuple(parts)
    known = [state for state in states if state is not None]
    told: dict[str, int] = {"lacking": known.count(False), "parts": len(known)}
    if True in states and False in states:
        return partly(some, *evidence, **told)
    if None in states or not states:
        return not_assessed(unknown, *evidence)
    return met_if(all(states), *evidence, otherwise=none, **told)
