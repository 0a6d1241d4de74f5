"""When a municipality is in the programme: its project periods.

The rules and the steps ask the same here, so they agree on who is asked.
"""

from actcore.variant import Context

from .programme import closed_in
from .worksheets.participation import Participation


def runs(part: Participation, ctx: Context) -> bool | None:
    """Whether a project period runs on the day; None where nobody can tell.

    One without an end goes on. But the programme itself has closed, and whether a
    period that began before that has outlived it is not known.
    """
    later = part.joined_in is not None and part.joined_in > ctx.as_of.year
    if later or ctx.ahead(part.project_since):
        return False
    if part.project_until is not None:
        return part.project_until >= ctx.as_of
    year = part.project_since.year if part.project_since else part.joined_in
    began_after = year is not None and closed_in(year)
    return None if closed_in(ctx.as_of.year) and not began_after else True


def in_project(place: str | None, ctx: Context) -> bool | None:
    """Whether a municipality is in a project period; None where nobody can tell.

    One of which no period is recorded is taken to be, for as long as the programme is
    there.
    """
    told = {runs(part, ctx) for part in _periods_of(place, ctx)}
    if True in told:
        return True
    if not told:
        return None if closed_in(ctx.as_of.year) else True
    return None if None in told else False


def is_over(place: str | None, ctx: Context) -> bool:
    """Whether every project period of a municipality has come to its end."""
    ends = [part.project_until for part in _periods_of(place, ctx)]
    return bool(ends) and all(day is not None and day < ctx.as_of for day in ends)


def _periods_of(place: str | None, ctx: Context) -> list[Participation]:
    parts = ctx.site.filled(Participation)
    return [part for part in parts if part.municipality == place]
