"""Who sits in a municipal resource group, and how many.

"Sammensetning og organisering", the first paragraph and the beginning of the second.
"""

from collections.abc import Collection, Mapping

from actcore.model import Membership, Site, Team
from actcore.variant import (
    Context,
    Parameter,
    Strength,
    Text,
    Verdict,
    judged,
    met,
    met_if,
    not_applicable,
    not_assessed,
    rule,
    unmet,
)

from ..groups import COORDINATOR_COUNTS, counted_members, places_of
from ..reasons import common, composition
from ..roles import DECISION_MAKER
from ..sources import COMPOSITION, RESOURCE_GROUPS
from ..worksheets.composition import Level, Place

BIR011 = judged(
    "BIR011",
    "composition-does-not-fit-the-municipality",
    on=Site,
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="15"),  # first sentence
    statement=Text(
        nb="Hvem som sitter i gruppen, henger sammen med hvordan kommunen er organisert og hvor stor den er.",
        en="Who sits in the group depends on how the municipality is organised and how large it is.",
    ),
    counts="The source gives no formula. Ask for the reason; the participation worksheet has room for it.",
)


@rule(
    "BIR010",
    "no-decision-maker-in-the-group",
    on=Team,
    kind="resource_group",
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="15"),  # second sentence
    statement=Text(
        nb="Noen på enhetsledernivå eller en kommunalsjef er med, så viktige avgjørelser kan tas i møtet.",
        en="Somebody at unit-leader level or a municipal director takes part, so that important decisions can be taken in the meeting.",
    ),
)
def decision_maker(group: Team, ctx: Context) -> Verdict:
    """Counts members with the role, or with such a level in the composition worksheet.

    Experience, not a demand; a small municipality may have one such person in all.
    """
    members = group.on(ctx.as_of)
    if not members:
        return not_assessed(common.NO_MEMBERS, group)
    places = places_of(group, ctx)
    leaders = [
        member
        for member in members
        if member.has_role(DECISION_MAKER)
        or (member.person in places and places[member.person].level in _DECIDING)
    ]
    if leaders:
        return met(*leaders)
    if any(m.person not in places or places[m.person].level is None for m in members):
        return not_assessed(composition.NO_LEVEL, group)
    return unmet(None, group)


@rule(
    "BIR006",
    "professional-group-not-represented",
    on=Team,
    kind="resource_group",
    strength=Strength.REQUIRED,
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="17"),  # first sentence
    statement=Text(
        nb="Alle faggruppene i programmet er representert i ressursgruppen.",
        en="All professional groups of the programme are represented in the municipal resource group.",
    ),
    parameters={
        "professional_groups": Parameter(
            of=tuple,
            about=Text(
                nb="Faggruppene i programmet. Kilden lister dem ikke opp.",
                en="The professional groups of the programme. The source does not list them.",
            ),
        )
    },
)
def professional_groups(group: Team, ctx: Context) -> Verdict:
    """Holds the municipality's list against what the worksheet says of each member.

    Capitals do not matter. One person may represent several professional groups;
    deputies represent none. An empty list cannot be assessed and is never in place.
    """
    members = group.on(ctx.as_of)
    if not members:
        return not_assessed(common.NO_MEMBERS, group)
    wanted: tuple[str, ...] = ctx.p.professional_groups
    if not wanted:
        return not_assessed(composition.NO_GROUP_LIST, group)
    places = places_of(group, ctx)
    present = [
        places[m.person].professional_groups for m in members if m.person in places
    ]
    covered = {_plain(word) for words in present for word in words or ()}
    missing = [word for word in wanted if _plain(word) not in covered]
    if not missing:
        return met(group)
    if len(present) < len(members) or None in present:
        return not_assessed(composition.NO_PROFESSIONAL_GROUP, group)
    return unmet(composition.GROUPS_MISSING, group, groups=", ".join(missing))


@rule(
    "BIR005",
    "resource-group-too-small",
    on=Team,
    kind="resource_group",
    strength=Strength.REQUIRED,
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="17"),  # first sentence
    statement=Text(
        nb="Ressursgruppen har minst fem medlemmer.",
        en="The municipal resource group has at least five members.",
    ),
    parameters={
        "smallest": Parameter(5, unit="persons", minimum=1),
        "coordinator_counts": COORDINATOR_COUNTS,
    },
)
def smallest_size(group: Team, ctx: Context) -> Verdict:
    """Counts members on the day; deputies never count.

    The source gives the figure so that every professional group has room (BIR006),
    which five people may fail to do.
    """
    members = counted_members(group, ctx)
    if isinstance(members, Verdict):
        return members
    size = len(members)
    enough = size >= ctx.p.smallest
    return met_if(enough, group, otherwise=composition.SIZE, size=size)


@rule(
    "BIR008",
    "department-without-deputy",
    on=Team,
    kind="resource_group",
    strength=Strength.RECOMMENDED,
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="17"),  # second sentence
    statement=Text(
        nb="I en ressursgruppe på fem har hver fagavdeling pekt ut en varaperson.",
        en="In a municipal resource group of five, each professional department has named a deputy.",
    ),
    parameters={
        "size": Parameter(5, unit="persons", minimum=1),
        "coordinator_counts": COORDINATOR_COUNTS,
    },
)
def deputies(group: Team, ctx: Context) -> Verdict:
    """Asks at the smallest size only; of larger groups the source says nothing.

    The departments are those that the members come from: the fagavdeling, which is
    neither the professional group (faggruppe) nor any department (avdeling). A deputy
    for a person counts for the department that the worksheet gives for that person.
    """
    members = counted_members(group, ctx)
    if isinstance(members, Verdict):
        return members
    if len(members) != ctx.p.size:
        return not_applicable(composition.NOT_SMALLEST, group, size=len(members))
    places = places_of(group, ctx)
    known = [places[m.person].department for m in members if m.person in places]
    departments = {unit for unit in known if unit is not None}
    backed = {
        _department(d, departments, places, ctx) for d in group.deputies_on(ctx.as_of)
    }
    without = departments - backed
    if without and None in backed:
        return not_assessed(composition.NO_DEPUTY_DEPARTMENT, group)
    if without:
        return unmet(composition.WITHOUT_DEPUTY, group, departments=len(without))
    if len(known) < len(members) or None in known:
        return not_assessed(composition.NO_DEPARTMENT, group)
    return met(group, *group.deputies_on(ctx.as_of))


@rule(
    "BIR014",
    "resource-group-unusually-large",
    on=Team,
    kind="resource_group",
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="17"),  # third sentence
    statement=Text(
        nb="Ressursgrupper har hatt opptil 10–12 personer.",
        en="Municipal resource groups have had up to 10-12 people.",
    ),
    parameters={
        "largest": Parameter(12, unit="persons", minimum=1),
        "coordinator_counts": COORDINATOR_COUNTS,
    },
)
def largest_size(group: Team, ctx: Context) -> Verdict:
    """Counts members on the day.

    What some municipalities chose, not a limit; of six to nine the source says
    nothing, and nothing is wrong with them.
    """
    members = counted_members(group, ctx)
    if isinstance(members, Verdict):
        return members
    size = len(members)
    usual = size <= ctx.p.largest
    return met_if(usual, group, otherwise=composition.SIZE, size=size)


def _department(
    deputy: Membership,
    departments: Collection[str],
    places: Mapping[str, Place],
    ctx: Context,
) -> str | None:
    """What a deputy stands in for; None for a person whose department is unknown."""
    unit = deputy.deputy_for
    if unit in departments or ctx.site.person(unit) is None:
        return unit
    place = places.get(str(unit))
    return None if place is None else place.department


_DECIDING = (Level.UNIT_LEADER, Level.DIRECTOR)


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()
