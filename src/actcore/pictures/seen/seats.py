"""The client's team and goals in a scene: people off the map.

Somebody who is not to be seen has no number here that would tell who it is on the map.
"""

from collections.abc import Iterable, Mapping
from itertools import count

import attrs

from actcore.model import Audience, Goal, GoalStatus, PersonId

from .scene import Aim, Names, Part, Seat
from .sight import Sight, initials

_DONE = (GoalStatus.REACHED, GoalStatus.DROPPED)


def seats_of(sight: Sight) -> tuple[tuple[Seat, ...], dict[PersonId, str]]:
    """The client's team and who is asked into it, and the id that each has here."""
    people = (*sight.team.members, *sight.team.asked)
    seats, ids = _seated(sight, people, "seat")
    if sight.audience is Audience.STATISTICS:
        seats = tuple(attrs.evolve(seat, label="", initials="") for seat in seats)
    return seats, ids


def _seated(
    sight: Sight, people: Iterable[PersonId], word: str
) -> tuple[tuple[Seat, ...], dict[PersonId, str]]:
    """People off the map; who is not to be seen is nobody on the map either."""
    known = {person.id for person in sight.case.people}
    free = (code for n in count(1) if (code := f"{word}-{n}") not in known)
    ids = {p: str(p) if sight.sees(p) else next(free) for p in dict.fromkeys(people)}
    return tuple(_seat(sight, person, code) for person, code in ids.items()), ids


def _seat(sight: Sight, person: PersonId, id: str) -> Seat:
    seen = sight.sees(person)
    label = sight.label(person) if seen else sight.kind_word(person)
    role = sight.role(person) if seen else None
    member = person in sight.team.members
    asked = Part.ASKED if person in sight.team.asked else Part.MAPPED
    return Seat(
        id=id,
        label=label,
        initials=initials(label),
        role=role if role and role.casefold() != label.casefold() else None,
        kind=sight.kind(person),
        part=Part.MEMBER if member else asked,
        client=person == sight.case.client,
        known=seen,
    )


def goals_of(sight: Sight) -> tuple[Goal, ...]:
    """The goals set by the day that are neither reached nor dropped."""
    return tuple(
        goal
        for goal in sight.case.goals
        if goal.status not in _DONE
        and (goal.set_on is None or goal.set_on <= sight.day)
    )


def others_of(
    sight: Sight, goals: Iterable[Goal], known: Iterable[PersonId]
) -> tuple[tuple[Seat, ...], dict[PersonId, str]]:
    """Who supports a goal and is not among `known`, and the id that each has here.

    The number that somebody has on the map is never the id of a supporter: whoever knows
    who helps with a goal would know who it is on the map.
    """
    helpers = [person for goal in goals for person in goal.supported_by or ()]
    told = set(known)
    return _seated(sight, [p for p in helpers if p not in told], "other")


def aim_of(sight: Sight, number: int, goal: Goal, ids: Mapping[PersonId, str]) -> Aim:
    """A goal as the audience may see it.

    The client and the client's own team, who work for the goals, see their words; a staff
    team sees them where the client has opened the whole map to it.
    """
    told = sight.names is Names.FULL and (
        sight.audience in (Audience.CLIENT, Audience.GROUP) or sight.opened_whole
    )
    supporters = None
    if goal.supported_by is not None:
        supporters = tuple(ids[person] for person in dict.fromkeys(goal.supported_by))
    return Aim(
        number=number,
        words=sight.spoken(goal.statement) if told else None,
        supporters=supporters,
    )
