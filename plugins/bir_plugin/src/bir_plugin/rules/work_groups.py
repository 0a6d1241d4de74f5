"""How a large group has divided its work between two work groups.

"Sammensetning og organisering", the rest of the second paragraph. All of it is what some
municipalities did; only the advice on mandate and position is more.
"""

from collections import Counter

from actcore.model import Site, Team
from actcore.variant import (
    Context,
    Parameter,
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

from ..groups import coordinators, places_of, work_groups
from ..reasons import common, division
from ..sources import COMPOSITION, RESOURCE_GROUPS
from ..teams import GUIDE_GROUP, SPREADING_GROUP
from ..worksheets.work_groups import WorkGroups


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
    """Counts members of each work group on the day, a coordinator in both in each.

    Two groups of five or six that share nobody exist for ten, eleven and twelve
    people only; for other sizes the finding says so and proposes nothing. A
    coordinator who stays outside both, or goes between them, is not one of those to
    be divided.
    """
    found = work_groups(group, ctx)
    if isinstance(found, Verdict):
        return found
    sizes = [len(_people(team, ctx)) for team in found if team.members]
    if any(not ctx.p.smallest <= size <= ctx.p.largest for size in sizes):
        reason = division.NO_SUCH_SPLIT
        if _can_be_divided(group, found, ctx):
            reason = division.WORK_GROUP_SIZE
        shown = " + ".join(map(str, sorted(sizes)))
        return unmet(reason, *found, sizes=shown, size=len(_people(group, ctx)))
    if len(sizes) < len(found):
        return not_assessed(division.NO_WORK_GROUP_MEMBERS, *found)
    return met(*found)


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

    A reason written down for a work group covers everybody in it. Without one, the
    composition worksheet says of each place whether it was weighed.
    """
    found = work_groups(group, ctx)
    if isinstance(found, Verdict):
        return found
    places = places_of(group, ctx)
    reasoned = _reasoned(ctx)
    seated = [
        (team.id in reasoned, places.get(member.person))
        for team in found
        for member in team.on(ctx.as_of)
    ]
    weighed = [
        True if explained else place.placed_by_mandate if place else None
        for explained, place in seated
    ]
    if number := weighed.count(False):
        return unmet(division.NOT_WEIGHED, *found, places=number)
    if not all(team.members for team in found):
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
    if not group.members:
        return not_assessed(common.NO_MEMBERS, group)
    if not all(team.members for team in found):
        return not_assessed(division.NO_WORK_GROUP_MEMBERS, *found)
    times = _times(found, ctx)
    floating = coordinators(ctx)
    asked = [m for m in group.on(ctx.as_of) if m.person not in floating]
    outside = [member for member in asked if times[member.person] == 0]
    twice = [m for m in asked if times[m.person] > 1 and not ctx.p.overlap]
    if any(member.roles is None for member in (*outside, *twice)):
        return not_assessed(common.NO_ROLES, *outside, *twice)
    if outside:
        return unmet(division.NOT_PLACED, *outside, members=len(outside))
    return met_if(not twice, *twice, otherwise=division.IN_BOTH, members=len(twice))


def _one_of(kind: str, group: Team, ctx: Context) -> Verdict:
    found = work_groups(group, ctx)
    if isinstance(found, Verdict):
        return found
    return met_if(sum(1 for team in found if team.kind == kind) == 1, *found)


def _reasoned(ctx: Context) -> set[str]:
    """The work groups for which a reason by mandate and position is written down."""
    return {
        row.team
        for sheet in ctx.site.filled(WorkGroups)
        if not ctx.ahead(sheet.decided_on)
        for row in sheet.groups or ()
        if (row.reason_by_mandate_position or "").strip()
    }


def _can_be_divided(group: Team, found: tuple[Team, ...], ctx: Context) -> bool:
    """Whether two work groups of the asked-for size can be made of a group's members."""
    times = _times(found, ctx)
    floating = {person for person in coordinators(ctx) if times[person] != 1}
    people = _people(group, ctx)
    shared = sum(1 for person in floating & people if times[person] > 1)
    number = len(people - floating) + 2 * shared
    return bool(2 * ctx.p.smallest <= number <= 2 * ctx.p.largest)


def _times(found: tuple[Team, ...], ctx: Context) -> Counter[str]:
    """In how many work groups each person sits."""
    return Counter(person for team in found for person in _people(team, ctx))


def _people(team: Team, ctx: Context) -> set[str]:
    """Who sits in a group on the day."""
    return {member.person for member in team.on(ctx.as_of)}
