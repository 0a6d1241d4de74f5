"""When which citizens are carried, and by whom; no chapter, and no rules."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from actcore.model import CaseloadAssignment, ClientRef, Site, Team, current

from ..teams import ACT_TEAM


class Carried(NamedTuple):
    """A time in which somebody with a place in a team carried a citizen.

    `since` is None where it is not recorded, `until` while it lasts.
    """

    client: ClientRef
    since: date | None
    until: date | None


def carried_by(team: Team, site: Site) -> list[Carried]:
    """When each citizen was with somebody who had a place in the team, stand-ins too."""
    made: list[Carried] = []
    for assignment in site.caseload:
        for place in team.members:
            if place.person != assignment.person:
                continue
            starts = [d for d in (assignment.since, place.since) if d is not None]
            ends = [d for d in (assignment.until, place.until) if d is not None]
            until = min(ends, default=None)
            if until is None or all(start <= until for start in starts):
                since = max(starts) if len(starts) == 2 else None
                made.append(Carried(assignment.client, since, until))
    return made


def together_since(times: Iterable[Carried], client: str, day: date) -> date | None:
    """The first day of a citizen's unbroken time with a team that lasts on `day`."""
    own = [t for t in times if t.client == client and (not t.since or t.since <= day)]
    first, found = None, day
    while first != found:
        first = found
        joined = first - timedelta(days=1)
        starts = [t.since for t in own if t.until is None or t.until >= joined]
        known = [start for start in starts if start is not None]
        if len(known) < len(starts):
            return None
        found = min([first, *known])
    return first


def unplaced(site: Site, day: date) -> tuple[CaseloadAssignment, ...]:
    """The citizens of the day with somebody who has had no place in any ACT team yet."""
    places = [m for t in site.teams if t.kind == ACT_TEAM for m in t.members]
    known = {m.person for m in places if m.since is None or m.since <= day}
    return tuple([a for a in current(site.caseload, day) if a.person not in known])


def with_stand_ins(team: Team, site: Site, day: date) -> tuple[CaseloadAssignment, ...]:
    """The citizens of the day with somebody who only stands in for others in the team."""
    own = {member.person for member in team.on(day)}
    others = {member.person for member in team.deputies_on(day)} - own
    return tuple([a for a in current(site.caseload, day) if a.person in others])
