"""How a resource group, its work groups, its meetings and its worksheet belong together.

Several chapters of rules ask the same questions of a group. A record about one group
need not say whose the work groups and meetings are; a record about several has to.
"""

from collections.abc import Sequence
from typing import Any, TypeVar

import attrs

from actcore.model import Meeting, Membership, Site, Team
from actcore.variant import (
    Context,
    Parameter,
    Text,
    Verdict,
    not_applicable,
    not_assessed,
)

from .reasons import common, division
from .roles import COORDINATOR
from .teams import MUNICIPALITY, PLANNED_KINDS, RESOURCE_GROUP, WORK_GROUPS
from .worksheets.composition import Composition, Place

Said = TypeVar("Said", Composition, Place)

COORDINATOR_COUNTS = Parameter(
    True,
    printed=False,
    about=Text(
        nb="Om en koordinator som har plass i gruppen, regnes som medlem. Kilden sier ikke noe om det.",
        en="Whether a coordinator with a place in the group counts as a member. The source does not say.",
    ),
)


def composition_of(group: Team, ctx: Context) -> Composition | None:
    """The worksheet on the composition of a group that counts on the day.

    Earlier ones stay in the record as history. What sheets of the same day, or of no
    day, do not agree on has no answer.
    """
    sheets = [
        sheet
        for sheet in ctx.site.filled(Composition)
        if sheet.team == group.id and not ctx.ahead(sheet.composed_on)
    ]
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


def coordinators(ctx: Context) -> set[str]:
    """Everybody who is recorded as a coordinator on the day."""
    return {held.person for held in ctx.site.holders(COORDINATOR, ctx.as_of)}


def forms_later(team: Team, ctx: Context) -> bool:
    """Whether a group is recorded as formed after the day."""
    return team.since is not None and team.since > ctx.as_of


def counted_members(group: Team, ctx: Context) -> tuple[Membership, ...] | Verdict:
    """Who counts as a member on the day; deputies never do.

    Whether the coordinator does is the parameter `coordinator_counts` of the rule.
    """
    if not group.members:
        return not_assessed(common.NO_MEMBERS, group)
    members = group.on(ctx.as_of)
    if ctx.p.coordinator_counts:
        return members
    leading = coordinators(ctx)
    if not leading:
        return not_assessed(common.NO_COORDINATOR, group)
    if not group.roles_known(ctx.as_of):
        return not_assessed(common.NO_ROLES, group)
    return tuple(member for member in members if member.person not in leading)


def work_groups(group: Team, ctx: Context) -> tuple[Team, ...] | Verdict:
    """The work groups that a group is divided into on the day, or why there are none."""
    found = _work_groups(group, ctx)
    if found is None:
        return not_assessed(common.NO_ORGANISATION, group)
    if found:
        return found
    sheet = composition_of(group, ctx)
    if sheet is not None and sheet.split is False:
        return not_applicable(division.NOT_SPLIT, sheet)
    later = [t for t in ctx.site.teams if t.kind in WORK_GROUPS and forms_later(t, ctx)]
    if later:
        return not_applicable(division.NOT_SPLIT_YET, *later)
    return not_assessed(division.NO_WORK_GROUPS, group)


def meetings_of(group: Team, ctx: Context) -> tuple[tuple[Meeting, ...], bool]:
    """The dated meetings of a group and its work groups, oldest first.

    Returns:
        The meetings, and whether any other might be among them: one without a date or
        without a group.
    """
    meetings = ctx.site.meetings_of(*PLANNED_KINDS)
    unclear = any(meeting.date is None for meeting in meetings)
    if len(ctx.site.teams_of(RESOURCE_GROUP.id, ctx.as_of)) > 1:
        found = _work_groups(group, ctx)
        teams = {team.id for team in (group, *(found or ()))}
        unclear |= found is None or any(meeting.team is None for meeting in meetings)
        meetings = tuple(meeting for meeting in meetings if meeting.team in teams)
    dated = [(m.date, m) for m in meetings if m.date is not None]
    return tuple(m for _, m in sorted(dated, key=lambda pair: pair[0])), unclear


def _work_groups(group: Team, ctx: Context) -> tuple[Team, ...] | None:
    """The work groups of a group; None where it cannot be told whose they are."""
    day = ctx.as_of
    found = tuple(t for kind in WORK_GROUPS for t in ctx.site.teams_of(kind, day))
    if len(ctx.site.teams_of(RESOURCE_GROUP.id, day)) == 1:
        return found
    if any(team.organisation is None for team in (group, *found)):
        return None
    return tuple(team for team in found if team.organisation == group.organisation)


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
