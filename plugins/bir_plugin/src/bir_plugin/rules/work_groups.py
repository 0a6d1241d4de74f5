"""How a large group has divided its work between two work groups.

"Sammensetning og organisering", the rest of the second paragraph. All of it is what some
municipalities did; only the advice on mandate and position is more.
"""

from collections import Counter
from collections.abc import Collection, Iterable
from datetime import date

from actcore.model import Membership, Site, Team
from actcore.variant import (
    Context,
    Parameter,
    Parameters,
    Strength,
    Text,
    Verdict,
    met,
    met_if,
    not_assessed,
    rule,
    stated,
    unmet,
)

from ..groups import coordinators, members_on, places_of, work_groups
from ..reasons import common, division
from ..sources import COMPOSITION, RESOURCE_GROUPS
from ..teams import GUIDE_GROUP, SPREADING_GROUP
from ..worksheets.work_groups import WorkGroup, WorkGroups


@rule(
    "BIR015",
    "unusual-number-of-work-groups",
    on=Team,
    kind="resource_group",
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="17"),  # fourth sentence
    statement=Text(
        nb="En stor ressursgruppe som deler seg, har to arbeidsgrupper.",
        en="A large municipal resource group that divides has two work groups.",
    ),
    parameters={"groups": Parameter(2, unit="groups", minimum=1)},
)
def two_work_groups(group: Team, ctx: Context) -> Verdict:
    """Counts work groups on the day.

    Nobody has to divide: an undivided group is not asked.
    """
    found = work_groups(group, ctx)
    if isinstance(found, Verdict):
        return found
    number = len(found)
    usual = number == ctx.p.groups
    return met_if(usual, *found, otherwise=division.WORK_GROUPS, groups=number)


BIR041 = stated(
    "BIR041",
    "whole-group-meets-as-agreed",
    on=Site,
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="17"),  # fourth sentence
    statement=Text(
        nb="En delt gruppe har også møter med hele gruppen, etter avtale.",
        en="A divided group also meets as a whole, as agreed.",
    ),
    counts="How often is a matter of agreement, so there is nothing to hold it against.",
)


@rule(
    "BIR016",
    "work-group-size-unusual",
    on=Team,
    kind="resource_group",
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="17"),  # fourth sentence
    statement=Text(
        nb="Hver arbeidsgruppe har fem eller seks medlemmer.",
        en="Each work group has five or six members.",
    ),
    parameters={
        "smallest": Parameter(5, unit="persons", minimum=1),
        "largest": Parameter(6, unit="persons", minimum=1),
    },
)
def work_group_size(group: Team, ctx: Context) -> Verdict:
    """Counts the group's members in each work group, a coordinator in both in each.

    Two groups of five or six that share nobody exist for ten, eleven and twelve
    people only; for other sizes the finding says so and proposes nothing. A
    coordinator who stays outside both takes no place, and one who goes between them
    takes two. Anybody else in several is one person, and people from outside the
    group are not counted.
    """
    found = work_groups(group, ctx)
    if isinstance(found, Verdict):
        return found
    members = _members(group, ctx)
    if isinstance(members, Verdict):
        return members
    surely = [member for member in members if member.roles is not None]
    told = [_size_of_each(found, those, group, ctx) for those in (surely, members)]
    if told[0].outcome is not told[1].outcome:
        return not_assessed(common.NO_ROLES, group)
    return told[1]


def divisible(number: int, bounds: Parameters) -> bool:
    """Whether two work groups of the usual size can be made of a number of people."""
    return bool(2 * bounds.smallest <= number <= 2 * bounds.largest)


@rule(
    "BIR017",
    "no-work-group-for-spreading",
    on=Team,
    kind="resource_group",
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="17"),  # fifth sentence
    statement=Text(
        nb="Én arbeidsgruppe arbeider med spredningsmateriellet og planen for når og hvordan opplæringen skal skje.",
        en="One work group works on the spreading material and the plan for when and how training takes place.",
    ),
)
def spreading_group(group: Team, ctx: Context) -> Verdict:
    """Counts the work groups of that kind; one is the usual number."""
    return _one_of(SPREADING_GROUP.id, group, ctx)


@rule(
    "BIR018",
    "no-work-group-for-guide-and-routines",
    on=Team,
    kind="resource_group",
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="17"),  # sixth sentence
    statement=Text(
        nb="Den andre arbeidsgruppen arbeider med kommunens veileder og interne rutiner.",
        en="The other work group works on the municipal guide and the internal routines.",
    ),
)
def guide_group(group: Team, ctx: Context) -> Verdict:
    """Counts the work groups of that kind; one is the usual number."""
    return _one_of(GUIDE_GROUP.id, group, ctx)


@rule(
    "BIR019",
    "mandate-and-position-not-weighed",
    on=Team,
    kind="resource_group",
    strength=Strength.RECOMMENDED,
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="17"),  # seventh sentence
    statement=Text(
        nb="Plassene i arbeidsgruppene er vurdert ut fra hver enkelts mandat og stilling.",
        en="Who sits in which work group has been weighed against each person's mandate and position.",
    ),
)
def weighed_by_mandate(group: Team, ctx: Context) -> Verdict:
    """Counts places in the work groups that were weighed, not whether rightly.

    A reason written down for a work group covers everybody who sat in it on the day
    of the division; the last division of the group counts. Without a reason, the
    composition worksheet says of each place whether it was weighed.
    """
    found = work_groups(group, ctx)
    if isinstance(found, Verdict):
        return found
    places = places_of(group, ctx)
    decided, reasoned = _reasoned(group, ctx)
    seated = [
        (
            team.id in reasoned and _was_there(member, decided),
            places.get(member.person),
        )
        for team in found
        for member in team.on(ctx.as_of)
    ]
    weighed = [
        True if explained else place.placed_by_mandate if place else None
        for explained, place in seated
    ]
    if number := weighed.count(False):
        return unmet(division.NOT_WEIGHED, *found, places=number)
    if not all(team.on(ctx.as_of) for team in found):
        return not_assessed(division.NO_WORK_GROUP_MEMBERS, *found)
    if None in weighed:
        return not_assessed(division.NO_WEIGHING, *found)
    return met(*found)


@rule(
    "BIR020",
    "member-outside-the-work-groups",
    on=Team,
    kind="resource_group",
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="17"),  # fourth sentence, implied
    statement=Text(
        nb="Alle i en delt ressursgruppe er med i én av arbeidsgruppene.",
        en="Everybody in a divided municipal resource group is in one of the work groups.",
    ),
    parameters={
        "overlap": Parameter(
            False,
            printed=False,
            about=Text(
                nb="Om noen kan være med i begge arbeidsgruppene.",
                en="Whether somebody can be in both work groups.",
            ),
        )
    },
)
def everyone_placed(group: Team, ctx: Context) -> Verdict:
    """Follows from dividing the whole group in two.

    A coordinator may go between the groups or stay outside both.
    """
    found = work_groups(group, ctx)
    if isinstance(found, Verdict):
        return found
    members = _members(group, ctx)
    if isinstance(members, Verdict):
        return members
    seated = [_seated(team, ctx) for team in found]
    if None in seated:
        return not_assessed(division.NO_WORK_GROUP_MEMBERS, *found)
    times, leading = _times(seated), coordinators(group, ctx)
    asked = [m for m in members if not leading.get(m.person)]
    outside = [member for member in asked if times[member.person] == 0]
    twice = [m for m in asked if times[m.person] > 1 and not ctx.p.overlap]
    if any(member.roles is None for member in (*outside, *twice)):
        return not_assessed(common.NO_ROLES, *outside, *twice)
    if any(leading.get(m.person, False) is None for m in (*outside, *twice)):
        return not_assessed(common.NO_ORGANISATION, *outside, *twice)
    if outside:
        return unmet(division.NOT_PLACED, *outside, members=len(outside))
    return met_if(not twice, *twice, otherwise=division.IN_BOTH, members=len(twice))


def _one_of(kind: str, group: Team, ctx: Context) -> Verdict:
    found = work_groups(group, ctx)
    if isinstance(found, Verdict):
        return found
    return met_if(sum(1 for team in found if team.kind == kind) == 1, *found)


def _reasoned(group: Team, ctx: Context) -> tuple[date | None, set[str]]:
    """The day of a group's last division, and the work groups that it gives a reason for.

    Where the last one cannot be told, no reason counts.
    """
    sheets = [
        sheet
        for sheet in ctx.site.filled(WorkGroups)
        if sheet.team == group.id and not ctx.ahead(sheet.decided_on)
    ]
    days = [sheet.decided_on for sheet in sheets if sheet.decided_on is not None]
    if not days or len(days) < len(sheets):
        return None, set()
    last = [sheet for sheet in sheets if sheet.decided_on == max(days)]
    given = [
        {row.team for row in sheet.groups or () if _says_why(row)} for sheet in last
    ]
    return max(days), {str(team) for team in set.intersection(*given)}


def _says_why(row: WorkGroup) -> bool:
    return bool((row.reason_by_mandate_position or "").strip())


def _was_there(member: Membership, day: date | None) -> bool:
    """Whether somebody had a place by a day."""
    return day is not None and member.since is not None and member.since <= day


def _members(group: Team, ctx: Context) -> tuple[Membership, ...] | Verdict:
    """The members of a group that is divided; without any there is nobody to divide."""
    return members_on(group, ctx) or not_assessed(common.NO_MEMBERS, group)


def _size_of_each(
    found: tuple[Team, ...],
    members: Collection[Membership],
    group: Team,
    ctx: Context,
) -> Verdict:
    """What some of a group's members, in its work groups, make of them."""
    own = {member.person for member in members}
    seated = [_seated(team, ctx) for team in found]
    told = [people & own for people in seated if people is not None]
    sizes = sorted(map(len, told))
    times, leading = _times(told), coordinators(group, ctx)
    shared = [m for m in members if times[m.person] > 1 and not leading.get(m.person)]
    seats = sum(sizes) - sum(times[member.person] - 1 for member in shared)
    usual = all(ctx.p.smallest <= size <= ctx.p.largest for size in sizes)
    if usual and seats >= len(sizes) * ctx.p.smallest:
        complete = len(told) == len(found)
        unknown = not_assessed(division.NO_WORK_GROUP_MEMBERS, *found)
        return met(*found) if complete else unknown
    if usual and any(member.roles is None for member in shared):
        return not_assessed(common.NO_ROLES, *shared)
    if usual and any(leading.get(m.person, False) is None for m in shared):
        return not_assessed(common.NO_ORGANISATION, *shared)
    number = sum(times[p] if leading.get(p) else 1 for p in own)
    if not divisible(number, ctx.p):
        shown = " + ".join(map(str, sizes))
        return unmet(division.NO_SUCH_SPLIT, *found, sizes=shown, size=number)
    if usual:
        return unmet(division.IN_BOTH, *shared, members=len(shared))
    return unmet(division.WORK_GROUP_SIZE, *found, sizes=" + ".join(map(str, sizes)))


def _times(seated: Iterable[set[str] | None]) -> Counter[str]:
    """In how many work groups each person sits."""
    return Counter(person for people in seated for person in people or ())


def _seated(team: Team, ctx: Context) -> set[str] | None:
    """Who sits in a work group on the day; None where that is not recorded."""
    places = members_on(team, ctx)
    if isinstance(places, Verdict):
        return None
    return {place.person for place in places}
