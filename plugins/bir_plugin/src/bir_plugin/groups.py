"""How a resource group, its work groups, its meetings and its worksheet belong together.

Several chapters of rules ask the same questions of a group. A record about one group
need not say whose the work groups and meetings are; a record about several has to.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple, TypeVar

import attrs

from actcore.model import Appointment, Meeting, Membership, Site, Team, current
from actcore.variant import (
    Context,
    Parameter,
    Text,
    Verdict,
    not_applicable,
    not_assessed,
)

from .reasons import common, composition, division
from .roles import COORDINATOR, DEPUTY, MEMBER
from .teams import KORUS, MUNICIPALITY, PLANNED_KINDS, RESOURCE_GROUP, WORK_GROUPS
from .worksheets.composition import Composition, Place
from .worksheets.work_groups import WorkGroups

Said = TypeVar("Said", Composition, Place)

COORDINATOR_COUNTS = Parameter(
    True,
    printed=False,
    about=Text(
        nb="Om en koordinator som har plass i gruppen, regnes som medlem. Kilden sier ikke noe om det.",
        en="Whether a coordinator with a place in the group counts as a member. The source does not say.",
    ),
)


class Coordination(NamedTuple):
    """A coordinator's role: by appointment, or by a place in a group."""

    held: Appointment | Membership
    team: Team | None
    organisation: str | None

    @property
    def last(self) -> date | None:
        """The last day: a place ends with its group."""
        ends = [self.held.until, self.team.until if self.team else None]
        return min((day for day in ends if day is not None), default=None)

    def on(self, day: date) -> bool:
        """Whether the role is held on a day."""
        parts = (self.held,) if self.team is None else (self.held, self.team)
        return len(current(parts, day)) == len(parts)


def compositions_of(group: Team, ctx: Context) -> list[Composition]:
    """The worksheets on the composition of a group, later ones left out."""
    return [
        sheet
        for sheet in ctx.site.filled(Composition)
        if sheet.team == group.id and not ctx.ahead(sheet.composed_on)
    ]


def composition_of(group: Team, ctx: Context) -> Composition | None:
    """The worksheet on the composition of a group that counts on the day.

    Earlier ones stay in the record as history. What sheets of the same day, or of no
    day, do not agree on has no answer.
    """
    sheets = compositions_of(group, ctx)
    newest = max((s.composed_on for s in sheets if s.composed_on), default=None)
    last = [sheet for sheet in sheets if sheet.composed_on in (None, newest)]
    return _agreed(last) if last else None


def places_of(group: Team, ctx: Context) -> dict[str, Place]:
    """What the worksheet says of each person in a group."""
    sheet = composition_of(group, ctx)
    rows: dict[str, list[Place]] = {}
    for place in () if sheet is None else sheet.places or ():
        rows.setdefault(place.person, []).append(place)
    return {person: _agreed(said) for person, said in rows.items()}


def serves(group: Team, ctx: Context) -> set[str]:
    """The municipalities that a group is there for."""
    own = set() if group.organisation is None else {str(group.organisation)}
    sheet = composition_of(group, ctx)
    shared = () if sheet is None else sheet.also_serves or ()
    return own | set(shared)


def one_municipality(site: Site) -> bool:
    """Whether a record is about one municipality, so that everything in it is its own."""
    return sum(o.kind in (None, MUNICIPALITY) for o in site.organisations) == 1


def coordinations(site: Site) -> Iterator[Coordination]:
    """The coordinators of all days; nobody is one for a KoRus."""
    for held in site.appointments:
        person = site.person(held.person)
        employer = None if person is None else person.organisation
        at_korus = _is_korus(held.organisation or employer, site)
        if held.role == COORDINATOR and not at_korus:
            yield Coordination(held, None, held.organisation)
    for team in site.teams:
        if not _is_korus(team.organisation, site):
            for place in team.members:
                if place.has_role(COORDINATOR) and place.deputy_for is None:
                    yield Coordination(place, team, team.organisation)


def coordinators(group: Team, ctx: Context) -> dict[str, bool | None]:
    """The coordinators of the day, and whether each is one for whom the group serves.

    None where it is not recorded for which of several municipalities somebody is.
    """
    served, alone = serves(group, ctx), not _several(ctx.site)
    found: dict[str, bool | None] = {}
    for one in coordinations(ctx.site):
        if not one.on(ctx.as_of):
            continue
        person, place = one.held.person, one.organisation
        if alone or place in served or one.team == group:
            found[person] = True
        elif place is None and not found.get(person):
            found[person] = None
        else:
            found.setdefault(person, False)
    return found


def may_coordinate(one: Coordination, ctx: Context) -> set[str | None]:
    """The municipalities that a coordinator may be for.

    One in a shared group is so for the group's own; whether for the others as well, the
    record does not tell.
    """
    shared = () if one.team is None else serves(one.team, ctx)
    return {one.organisation, *shared}


def forms_later(team: Team, ctx: Context) -> bool:
    """Whether a group is recorded as formed after the day."""
    return team.since is not None and team.since > ctx.as_of


def members_on(team: Team, ctx: Context) -> tuple[Membership, ...] | Verdict:
    """Who may be a member of a group on the day: everybody but those who are deputies.

    Nobody is a member where all have left. Where no member is recorded, or all come
    later, that is what it says instead.
    """
    places = [place for place in team.members if not _is_deputy(place)]
    now = current(places, ctx.as_of)
    if now or any(ctx.past(place.until) for place in places):
        return now
    if places:
        return not_applicable(composition.MEMBERS_LATER, team)
    return not_assessed(common.NO_MEMBERS, team)


def deputies_on(group: Team, ctx: Context) -> tuple[Membership, ...]:
    """The deputies of a group on the day, those who are members as well among them."""
    standing_in = [p for p in group.members if _is_deputy(p) or p.has_role(DEPUTY)]
    return current(standing_in, ctx.as_of)


def sizes(members: Sequence[Membership]) -> range:
    """How many members there may be: a place without recorded roles may be a deputy's."""
    known = sum(place.roles is not None for place in members)
    return range(known, len(members) + 1)


def counted_members(group: Team, ctx: Context) -> tuple[Membership, ...] | Verdict:
    """Who may count as a member on the day; deputies never do.

    Whether the coordinator does is the parameter `coordinator_counts` of the rule.
    """
    members = members_on(group, ctx)
    if isinstance(members, Verdict) or ctx.p.coordinator_counts:
        return members
    leading = coordinators(group, ctx)
    if True not in leading.values():
        return not_assessed(common.NO_COORDINATOR, group)
    if not group.roles_known(ctx.as_of):
        return not_assessed(common.NO_ROLES, group)
    if unclear := [m for m in members if leading.get(m.person, False) is None]:
        return not_assessed(common.NO_ORGANISATION, group, *unclear)
    return tuple(member for member in members if not leading.get(member.person))


def work_groups(group: Team, ctx: Context) -> tuple[Team, ...] | Verdict:
    """The work groups that a group is divided into on the day, or why there are none."""
    found = work_groups_on(group, ctx)
    if found is None:
        return not_assessed(common.NO_ORGANISATION, group)
    if found:
        return found
    sheet = composition_of(group, ctx)
    if sheet is not None and sheet.split is False:
        return not_applicable(division.NOT_SPLIT, sheet)
    later = [
        team
        for team in ctx.site.teams
        if team.kind in WORK_GROUPS
        and forms_later(team, ctx)
        and _is_of(team, group, ctx)
    ]
    if later:
        return not_applicable(division.NOT_SPLIT_YET, *later)
    if sheet is not None and sheet.split:
        return not_assessed(division.ONLY_SPLIT, sheet)
    return not_assessed(division.NO_WORK_GROUPS, group)


def meetings_of(group: Team, ctx: Context) -> tuple[tuple[Meeting, ...], bool]:
    """The dated meetings of a group and its work groups, oldest first.

    Returns:
        The meetings, and whether any other might be among them: one without a date or
        without a group.
    """
    meetings = ctx.site.meetings_of(*PLANNED_KINDS)
    unclear = any(meeting.date is None for meeting in meetings)
    if not _only_group(group, ctx):
        found = work_groups_on(group, ctx)
        teams = {team.id for team in (group, *(found or ()))}
        unclear |= found is None or any(meeting.team is None for meeting in meetings)
        meetings = tuple(meeting for meeting in meetings if meeting.team in teams)
    dated = [(m.date, m) for m in meetings if m.date is not None]
    return tuple(m for _, m in sorted(dated, key=lambda pair: pair[0])), unclear


def work_groups_on(group: Team, ctx: Context) -> tuple[Team, ...] | None:
    """The work groups of a group; None where it cannot be told whose they are."""
    day = ctx.as_of
    found = [team for kind in WORK_GROUPS for team in ctx.site.teams_of(kind, day)]
    own = [_is_of(team, group, ctx) for team in found]
    if None in own:
        return None
    return tuple(team for team, mine in zip(found, own, strict=True) if mine)


def _is_of(team: Team, group: Team, ctx: Context) -> bool | None:
    """Whether a work group is a group's; None where nobody can tell.

    The worksheet on the division says so. Without it the organisations have to, which
    they do where no other group may be meant.
    """
    if _only_group(group, ctx):
        return True
    named = {
        sheet.team
        for sheet in ctx.site.filled(WorkGroups)
        for row in sheet.groups or ()
        if row.team == team.id
    }
    if len(named) == 1:
        return group.id in named
    if team.organisation is None or group.organisation is None:
        return None
    if team.organisation != group.organisation:
        return False
    may_be = (None, team.organisation)
    rivals = [other for other in _others(group, ctx) if other.organisation in may_be]
    return None if rivals else True


def _only_group(group: Team, ctx: Context) -> bool:
    """Whether everything in a record belongs to a group, for there is no other."""
    return not _several(ctx.site) and not _others(group, ctx)


def _several(site: Site) -> bool:
    """Whether a record is or may be about several municipalities."""
    return sum(o.kind in (None, MUNICIPALITY) for o in site.organisations) > 1


def _others(group: Team, ctx: Context) -> list[Team]:
    """The other municipal resource groups of the day."""
    found = ctx.site.teams_of(RESOURCE_GROUP.id, ctx.as_of)
    return [other for other in found if other.id != group.id]


def _is_deputy(place: Membership) -> bool:
    """Whether somebody only stands in: for a unit or person, or by the role."""
    by_role = place.has_role(DEPUTY) and not place.has_role(MEMBER)
    return place.deputy_for is not None or by_role


def _is_korus(organisation: str | None, site: Site) -> bool:
    found = site.organisation(organisation)
    return found is not None and found.kind == KORUS


def _agreed(said: Sequence[Said]) -> Said:
    """One sheet or row for several: what they do not agree on has no answer in it."""
    first: Any = said[0]
    names = [field.name for field in attrs.fields(type(first))]
    differing = [n for n in names if len({_plain(getattr(s, n)) for s in said}) > 1]
    made: Said = attrs.evolve(first, **dict.fromkeys(differing)) if differing else first
    return made


def _plain(answer: object) -> object:
    """An answer to compare: the order of a list says nothing."""
    return frozenset(answer) if isinstance(answer, tuple) else answer
