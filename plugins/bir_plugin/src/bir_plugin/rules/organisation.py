"""What a project municipality organises, and what the group is there for.

The opening of the page, "Ressursgrupper".
"""

from datetime import date

from actcore.model import Appointment, Membership, Organisation, Site, Team
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    judged,
    met,
    not_applicable,
    not_assessed,
    rule,
    unmet,
)

from ..groups import composition_of, forms_later
from ..reasons import common, organisation
from ..roles import COORDINATOR
from ..sources import INTRODUCTION, RESOURCE_GROUPS
from ..teams import MUNICIPALITY, RESOURCE_GROUP

_Coordinator = tuple[Appointment | Membership, str | None, date | None]

BIR023 = judged(
    "BIR023",
    "knowledge-spread-but-not-in-use",
    on=Site,
    strength=Strength.REQUIRED,
    source=RESOURCE_GROUPS.at(INTRODUCTION, lines="11"),  # first sentence
    statement=Text(
        nb="Kunnskapen er ikke bare spredt til avdelingene, den er også tatt i bruk der.",
        en="The knowledge has not only reached the departments, it is also in use there.",
    ),
    counts=(
        "The source does not say what counts as implemented. The municipality puts its"
        " own criterion in words before it answers."
    ),
)


@rule(
    "BIR001",
    "municipality-without-resource-group",
    on=Site,
    strength=Strength.REQUIRED,
    source=RESOURCE_GROUPS.at(INTRODUCTION, lines="11"),  # third sentence
    statement=Text(
        nb="Hver prosjektkommune har en ressursgruppe.",
        en="Each project municipality has a municipal resource group.",
    ),
)
def has_resource_group(site: Site, ctx: Context) -> Verdict:
    """Counts the groups that exist on the day.

    The source is silent on groups shared by municipalities; one that the
    composition worksheet says is shared counts for each.
    """
    municipalities = _municipalities(site)
    if not municipalities:
        return not_assessed(organisation.NO_MUNICIPALITY)
    if not site.teams:
        return not_assessed(organisation.NO_TEAMS)
    groups = site.teams_of(RESOURCE_GROUP.id, ctx.as_of)
    alone = len(municipalities) == 1
    served = {place for group in groups for place in _serves(group, ctx)}
    without = [
        m for m in municipalities if not (groups and alone) and m.id not in served
    ]
    if without and any(group.organisation is None for group in groups):
        return not_assessed(common.NO_ORGANISATION, *groups)
    resource_groups = [t for t in site.teams if t.kind == RESOURCE_GROUP.id]
    later = [group for group in resource_groups if forms_later(group, ctx)]
    expected = {place for group in later for place in _serves(group, ctx)}
    if without and later and (alone or all(m.id in expected for m in without)):
        return not_applicable(organisation.NOT_FORMED, *later)
    if without:
        return unmet(organisation.WITHOUT_GROUP, *without, municipalities=len(without))
    if unknown := [o for o in site.organisations if o.kind is None]:
        return not_assessed(common.NO_KIND, *unknown)
    return met(*groups)


@rule(
    "BIR002",
    "municipality-without-coordinator",
    on=Site,
    strength=Strength.REQUIRED,
    source=RESOURCE_GROUPS.at(INTRODUCTION, lines="11"),  # third sentence
    statement=Text(
        nb="Hver prosjektkommune har en koordinator.",
        en="Each project municipality has a coordinator.",
    ),
)
def has_coordinator(site: Site, ctx: Context) -> Verdict:
    """Counts who holds the role on the day, by appointment or by a place in a group.

    Two who share the work are one coordinator: the source's own sentence ends in the
    plural. A post is vacant where somebody is recorded as having left it.
    """
    municipalities = _municipalities(site)
    if not municipalities:
        return not_assessed(organisation.NO_MUNICIPALITY)
    alone = len(municipalities) == 1
    holding = {id(held) for held in site.holders(COORDINATOR, ctx.as_of)}
    known = _coordinators(site)
    now = {place for held, place, _ in known if id(held) in holding}
    left = {place for _, place, last in known if last and last < ctx.as_of}
    without = [m for m in municipalities if not (now and alone) and m.id not in now]
    if without and None in now:
        return not_assessed(common.NO_ORGANISATION)
    if without and not site.roles_known(ctx.as_of):
        return not_assessed(common.NO_ROLES)
    if vacant := [m for m in without if (alone and left) or m.id in left]:
        return unmet(organisation.VACANT, *vacant)
    if without:
        return not_assessed(common.NO_COORDINATOR, *without)
    if unknown := [o for o in site.organisations if o.kind is None]:
        return not_assessed(common.NO_KIND, *unknown)
    return met(*(held for held, _, _ in known if id(held) in holding))


def _municipalities(site: Site) -> list[Organisation]:
    return [o for o in site.organisations if o.kind == MUNICIPALITY]


def _serves(group: Team, ctx: Context) -> set[str]:
    """The municipalities that a group is there for."""
    own = set() if group.organisation is None else {str(group.organisation)}
    sheet = composition_of(group, ctx)
    shared = () if sheet is None else sheet.also_serves or ()
    return own | set(shared)


def _coordinators(site: Site) -> list[_Coordinator]:
    """Everybody recorded as coordinator: the place held, for whom, and the last day."""
    appointed: list[_Coordinator] = [
        (a, a.organisation, a.until) for a in site.appointments if a.role == COORDINATOR
    ]
    return appointed + [
        (member, team.organisation, member.until or team.until)
        for team in site.teams
        for member in team.members
        if member.has_role(COORDINATOR) and member.deputy_for is None
    ]
