"""Which map is looked at, on which day, and who is in the client's own team then."""

from datetime import date

from actcore.errors import DocumentError, Fault
from actcore.model import Case, Goal, PersonId, Sociogram, current


def map_of(
    case: Case, sociogram: Sociogram | None = None, as_of: date | None = None
) -> Sociogram:
    """The map that is asked for.

    Args:
        case: The case.
        sociogram: The map, where it is chosen already.
        as_of: The day; where the present map was drawn later, the latest one of the
            same layer that was drawn by then.

    Raises:
        DocumentError: If there is none.
    """
    found = case.sociogram if sociogram is None else sociogram
    if sociogram is None and found is not None and as_of is not None:
        found = case.map_on(as_of, found.layer)
    if found is None:
        hint = (
            "the client draws one first" if as_of is None else "or ask for a later day"
        )
        raise DocumentError([Fault("$.sociogram", "expected a map", hint)], "case")
    return found


def day_of(sociogram: Sociogram, as_of: date | None) -> date | None:
    """The day that teams and goals are asked for: if not told, that of the drawing."""
    return sociogram.drawn_on if as_of is None else as_of


def members_on(case: Case, day: date | None) -> tuple[PersonId, ...] | None:
    """Who is in the client's own teams on `day`, the client left out.

    None where there is no day or no team, so that nothing can be told.
    """
    teams = () if day is None else current(case.teams, day)
    if day is None or not teams:
        return None
    seated = {place.person: None for team in teams for place in team.on(day)}
    seated.pop(case.client, None)
    return tuple(seated)


def goals_on(case: Case, day: date | None) -> list[Goal]:
    """The goals that were set by `day`; an undated one counts as set."""
    return [
        goal
        for goal in case.goals
        if day is None or goal.set_on is None or goal.set_on <= day
    ]
