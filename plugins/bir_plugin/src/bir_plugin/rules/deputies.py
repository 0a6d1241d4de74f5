"""Who steps in when somebody in a small municipal resource group is away.

"Sammensetning og organisering", the second sentence of the second paragraph.
"""

from collections.abc import Collection, Mapping

from actcore.model import Membership, Team
from actcore.variant import (
    Context,
    Parameter,
    Reason,
    Strength,
    Text,
    Verdict,
    met,
    not_applicable,
    not_assessed,
    rule,
    unmet,
)

from ..groups import (
    COORDINATOR_COUNTS,
    counted_members,
    deputies_on,
    members_on,
    places_of,
    sizes,
)
from ..reasons import common, composition
from ..sources import COMPOSITION, RESOURCE_GROUPS
from ..teams import PROFESSIONAL_DEPARTMENT
from ..worksheets.composition import Place
from ..worksheets.substitution import Cause, Substitution


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
    neither the professional group (faggruppe) nor any department (avdeling). Where
    another sort of unit is recorded, the professional department is not known and
    nothing is said against the group. A deputy for a person counts for the department
    that the worksheet gives for that person. A deputy is to come from the department:
    where the deputy works, or the worksheet, tells. One from another professional
    department does not count, and of one who may come from anywhere nobody can tell.
    """
    members = counted_members(group, ctx)
    if isinstance(members, Verdict):
        return members
    if ctx.p.size not in sizes(members):
        return not_applicable(composition.NOT_SMALLEST, group, size=len(members))
    if len(sizes(members)) > 1:
        return not_assessed(common.NO_ROLES, group)
    places = places_of(group, ctx)
    known = [places[m.person].department for m in members if m.person in places]
    departments = {str(unit) for unit in known if _is_professional(unit, ctx)}
    standing_in = deputies_on(group, ctx)
    backing = [(_backs(d, departments, places, ctx), d) for d in standing_in]
    backed = {unit for unit, d in backing if _comes_from(unit, d, places, ctx)}
    without = departments - backed
    if without and (unclear := _unclear(backing, without, places, ctx)):
        return not_assessed(unclear, group)
    if without:
        return unmet(composition.WITHOUT_DEPUTY, group, departments=len(without))
    if len(known) < len(members) or None in known:
        return not_assessed(composition.NO_DEPARTMENT, group)
    if not all(_is_professional(unit, ctx) for unit in known):
        return not_assessed(composition.NOT_A_PROFESSIONAL_DEPARTMENT, group)
    return met(group, *standing_in)


@rule(
    "BIR009",
    "deputy-used-for-another-reason",
    on=Substitution,
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="17"),  # second sentence
    statement=Text(
        nb="Det er på grunn av fravær, sykdom og jobbskifte at en liten gruppe trenger varapersoner.",
        en="Absence, illness and changes of job are why a small group needs deputies.",
    ),
)
def reason_for_deputy(use: Substitution, ctx: Context) -> Verdict:
    """Looks at the reason for one use of a deputy, as a category and never more.

    A change of job is lasting and calls for a new member. The finding says so as
    long as nobody from the same professional department is recorded to have joined
    the group since.
    """
    if ctx.ahead(use.on):
        return not_applicable(composition.USED_LATER, use)
    if use.reason is None:
        return not_assessed(composition.NO_REASON, use)
    if use.reason is Cause.OTHER:
        return unmet(composition.OTHER_REASON, use)
    if use.reason is Cause.JOB_CHANGE and not _replaced(use, ctx):
        return met(use, because=composition.NEEDS_REPLACEMENT)
    return met(use)


def _is_professional(unit: str | None, ctx: Context) -> bool:
    """Whether a unit is recorded as a professional department."""
    organisation = ctx.site.organisation(unit)
    return organisation is not None and organisation.kind == PROFESSIONAL_DEPARTMENT


def _backs(
    deputy: Membership,
    departments: Collection[str],
    places: Mapping[str, Place],
    ctx: Context,
) -> str | None:
    """What a deputy stands in for; None for a person whose department is unknown."""
    unit = deputy.deputy_for
    if unit in departments or (unit and ctx.site.person(unit) is None):
        return unit
    place = places.get(str(unit))
    return None if place is None else place.department


def _comes_from(
    unit: str | None, deputy: Membership, places: Mapping[str, Place], ctx: Context
) -> bool | None:
    """Whether a deputy comes from a unit; None where that is not told, or in two ways."""
    person, place = ctx.site.person(deputy.person), places.get(deputy.person)
    told: set[str | None] = {person.organisation} if person else set()
    told = (told | ({place.department} if place else set())) - {None}
    if told == {unit}:
        return True
    elsewhere = told and all(_is_professional(own, ctx) for own in told - {unit})
    return False if elsewhere and unit not in told else None


def _unclear(
    backing: Collection[tuple[str | None, Membership]],
    without: Collection[str],
    places: Mapping[str, Place],
    ctx: Context,
) -> Reason | None:
    """Why a deputy may be the one that a department lacks, if one may be."""
    backed = {unit for unit, _ in backing}
    if None in backed:
        return composition.NO_DEPUTY_DEPARTMENT
    units = [o for o in ctx.site.organisations if o.id in backed]
    if any(unit.kind is None for unit in units):
        return common.NO_KIND
    if any(unit.kind != PROFESSIONAL_DEPARTMENT for unit in units):
        return composition.DEPUTY_FOR_OTHER_UNIT
    from_where = [_comes_from(u, d, places, ctx) for u, d in backing if u in without]
    return composition.NO_DEPUTY_ORIGIN if None in from_where else None


def _replaced(use: Substitution, ctx: Context) -> bool:
    """Whether the professional department has a new member since a deputy stepped in."""
    group = ctx.site.team(use.team)
    if group is None or use.department is None:
        return False
    places, members = places_of(group, ctx), members_on(group, ctx)
    return not isinstance(members, Verdict) and any(
        places[member.person].department == use.department
        for member in members
        if member.person in places
        and member.since is not None
        and member.since >= use.on
    )
