"""Who sits in a municipal resource group, and how many.

"Sammensetning og organisering", the first paragraph and the beginning of the second. Its
sentence on deputies stands in `deputies`; its demand to see parallel tracks together
stands with the mapping.
"""

import unicodedata
from collections.abc import Callable

from actcore.model import Site, Team
from actcore.variant import (
    Context,
    Parameter,
    Reason,
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

from ..groups import (
    COORDINATOR_COUNTS,
    composition_of,
    compositions_of,
    counted_members,
    members_on,
    one_municipality,
    places_of,
    serves,
    sizes,
)
from ..reasons import common, composition
from ..roles import DECISION_MAKER
from ..sources import COMPOSITION, RESOURCE_GROUPS
from ..worksheets.composition import Level, State
from ..worksheets.mapping import Mapping

PROFESSIONAL_GROUPS = Parameter(
    of=tuple,
    about=Text(
        nb="Faggruppene i programmet.",
        en="The professional groups of the programme.",
    ),
)

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
        nb="Noen på enhetsledernivå eller en kommunalsjef er med, slik at viktige avgjørelser kan tas i møtet.",
        en="Somebody at unit-leader level or a municipal director takes part, so that important decisions can be taken in the meeting.",
    ),
)
def decision_maker(group: Team, ctx: Context) -> Verdict:
    """Counts members with the role, or with such a level in the composition worksheet.

    Experience, not a demand; a small municipality may have only one such person.
    """
    members = members_on(group, ctx)
    if isinstance(members, Verdict):
        return members
    places = places_of(group, ctx)
    leaders = [
        member
        for member in members
        if member.has_role(DECISION_MAKER)
        or (member.person in places and places[member.person].level in _DECIDING)
    ]
    if surely := [member for member in leaders if member.roles is not None]:
        return met(*surely)
    if leaders:
        return not_assessed(common.NO_ROLES, *leaders)
    if any(m.person not in places or places[m.person].level is None for m in members):
        return not_assessed(composition.NO_LEVEL, group)
    return unmet(None, group)


@rule(
    "BIR012",
    "composition-not-reviewed-after-the-mapping",
    on=Team,
    kind="resource_group",
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="15"),  # third sentence
    statement=Text(
        nb="Når innsatser og samarbeidsstrukturer er kartlagt, blir gruppens sammensetning vurdert opp mot kartleggingen.",
        en="Once initiatives and cooperation structures are mapped, the composition of the group is checked against the mapping.",
    ),
)
def reviewed_after_mapping(group: Team, ctx: Context) -> Verdict:
    """Asks for a review on or after the day of the municipality's latest mapping.

    The group maps, and the mapping helps to decide who is in the group: so a
    composition is provisional first, and nothing is asked before the mapping or
    while a review lies ahead. A review counts even if it left the composition
    provisional, and a later sheet on the composition does not undo it. The source says as a plain fact that the mapping decides, and does
    not demand a review: hence information only.
    """
    sheet = composition_of(group, ctx)
    if sheet is None:
        return not_assessed(composition.NO_COMPOSITION, group)
    mappings = _mappings_for(group, ctx)
    if mappings is None:
        return not_assessed(common.NO_ORGANISATION, group)
    done = [mapping for mapping in mappings if ctx.past(mapping.done_on)]
    if not done:
        ahead = not_applicable(composition.NOT_MAPPED_YET, *mappings)
        return ahead if mappings else not_assessed(composition.NO_MAPPING, group)
    reviews = [one.reviewed_on for one in compositions_of(group, ctx)]
    reviewed = [day for day in reviews if day is not None and ctx.past(day)]
    if reviewed and max(reviewed) >= max(mapping.done_on for mapping in done):
        return met(group, *done)
    planned = (*reviews, *(mapping.composition_review_on for mapping in done))
    if any(ctx.ahead(day) for day in planned):
        return not_applicable(composition.REVIEW_AHEAD, group, *done)
    if reviewed:
        return unmet(composition.REVIEWED_BEFORE, group, *done)
    if sheet.state is State.PROVISIONAL:
        return unmet(composition.STILL_PROVISIONAL, group, *done)
    return not_assessed(composition.NO_REVIEW, group)


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
    parameters={"professional_groups": PROFESSIONAL_GROUPS},
)
def professional_groups(group: Team, ctx: Context) -> Verdict:
    """Holds the municipality's list against what the worksheet says of each member.

    Capitals do not matter. One person may represent several professional groups;
    deputies represent none. An empty list cannot be assessed and is never in place.
    """
    members = members_on(group, ctx)
    if isinstance(members, Verdict):
        return members
    wanted: tuple[str, ...] = ctx.p.professional_groups
    if not wanted:
        return not_assessed(composition.NO_GROUP_LIST, group)
    places = places_of(group, ctx)
    said = [
        (m, places[m.person].professional_groups) for m in members if m.person in places
    ]
    covered = {_plain(word) for _, words in said for word in words or ()}
    missing = [word for word in wanted if _plain(word) not in covered]
    surely = {
        _plain(w) for m, words in said if m.roles is not None for w in words or ()
    }
    if not missing:
        told = all(_plain(word) in surely for word in wanted)
        return met(group) if told else not_assessed(common.NO_ROLES, group)
    if len(said) < len(members) or any(words is None for _, words in said):
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

    Somebody whose role is not recorded may be a deputy: where the answer hangs on
    that, there is none. The source gives the figure so that every professional group
    has room (BIR006 and BIR007), which five people may fail to do.
    """
    return _by_size(group, ctx, lambda size: size >= ctx.p.smallest, composition.SIZE)


@rule(
    "BIR007",
    "fewer-members-than-professional-groups",
    on=Team,
    kind="resource_group",
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="17"),  # first sentence, implied
    statement=Text(
        nb="Gruppen er så stor at hver faggruppe kan ha sitt eget medlem.",
        en="The group is large enough for each professional group to have a member of its own.",
    ),
    parameters={
        "professional_groups": PROFESSIONAL_GROUPS,
        "coordinator_counts": COORDINATOR_COUNTS,
    },
)
def room_for_each(group: Team, ctx: Context) -> Verdict:
    """Holds the number of members against the number of professional groups listed.

    The source gives the professional groups as the reason for its figure of five, so
    it is their number that a size has to answer to. It does not say that each needs
    a member of its own: in a smaller group somebody has to stand for several,
    which is worth knowing and nothing worse. Whether all are represented is BIR006.
    """
    wanted = {_plain(word) for word in ctx.p.professional_groups}
    if not wanted:
        return not_assessed(composition.NO_GROUP_LIST, group)
    groups = len(wanted)
    fewer = composition.FEWER_THAN_GROUPS
    return _by_size(group, ctx, lambda size: size >= groups, fewer, groups=groups)


@rule(
    "BIR014",
    "resource-group-unusually-large",
    on=Team,
    kind="resource_group",
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="17"),  # third sentence
    statement=Text(
        nb="I enkelte kommuner har opptil 10–12 personer vært med i ressursgruppen.",
        en="In some municipalities up to 10-12 people have been in the municipal resource group.",
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
    return _by_size(group, ctx, lambda size: size <= ctx.p.largest, composition.SIZE)


def _by_size(
    group: Team,
    ctx: Context,
    fits: Callable[[int], bool],
    otherwise: Reason,
    **values: int,
) -> Verdict:
    """Whether the number of members fits, if all that it may be are alike in that."""
    members = counted_members(group, ctx)
    if isinstance(members, Verdict):
        return members
    answers = {fits(size) for size in sizes(members)}
    if len(answers) > 1:
        return not_assessed(common.NO_ROLES, group)
    size = len(members)
    return met_if(answers.pop(), group, otherwise=otherwise, size=size, **values)


def _mappings_for(group: Team, ctx: Context) -> tuple[Mapping, ...] | None:
    """The mappings of a group's municipality; None where it cannot be told."""
    mappings = ctx.site.filled(Mapping)
    if one_municipality(ctx.site):
        return mappings
    if group.organisation is None or any(m.municipality is None for m in mappings):
        return None
    served = serves(group, ctx)
    return tuple(mapping for mapping in mappings if mapping.municipality in served)


_DECIDING = (Level.UNIT_LEADER, Level.DIRECTOR)


def _plain(words: str) -> str:
    return " ".join(unicodedata.normalize("NFC", words).split()).casefold()
