"""What a project municipality organises, and what the group is there for.

The opening of the page, "Ressursgrupper".
"""

from collections import Counter
from collections.abc import Callable, Collection

from actcore.model import Organisation, Site, Team
from actcore.variant import (
    Context,
    Outcome,
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
    Coordination,
    coordinations,
    forms_later,
    may_coordinate,
    one_municipality,
    serves,
)
from ..periods import in_project, runs
from ..reasons import common, organisation
from ..sources import INTRODUCTION, RESOURCE_GROUPS
from ..teams import MUNICIPALITY, RESOURCE_GROUP
from ..worksheets.participation import Participation


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
    composition worksheet says is shared counts for each. That a municipality has
    none takes a group that has ended, or an answer that says so. The source speaks of
    one group; where there are more, the number is told. A municipality whose project
    period is over or lies ahead is not asked. Once the programme has closed, nobody can
    tell of a period without an end.
    """
    return _of_the_day(ctx, _groups_there)


def _groups_there(municipalities: list[Organisation], ctx: Context) -> Verdict:
    site = ctx.site
    groups = site.teams_of(RESOURCE_GROUP.id, ctx.as_of)
    alone = one_municipality(site)
    served = Counter(place for group in groups for place in serves(group, ctx))
    without = [
        m for m in municipalities if not (groups and alone) and m.id not in served
    ]
    if without and any(group.organisation is None for group in groups):
        return not_assessed(common.NO_ORGANISATION, *groups)
    if without:
        return _without_group(without, ctx)
    if unknown := [o for o in site.organisations if o.kind is None]:
        return not_assessed(common.NO_KIND, *unknown)
    most = len(groups) if alone else max(served[m.id] for m in municipalities)
    several = organisation.SEVERAL_GROUPS if most > 1 else None
    return met(*groups, because=several, groups=most)


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
    parameters={
        "grace": Parameter(
            0,
            unit="days",
            minimum=0,
            printed=False,
            about=Text(
                nb="Hvor lenge det kan gå mellom to koordinatorer. Kilden sier ikke noe om det.",
                en="How long there may be between two coordinators. The source says nothing of it.",
            ),
        )
    },
)
def has_coordinator(site: Site, ctx: Context) -> Verdict:
    """Counts who holds the role on the day, by appointment or by a place in a group.

    Two who share the work will do: the source speaks of one coordinator and does not
    say that the work cannot be shared. Nobody is coordinator for KoRus, which belongs
    to no municipality. A post is vacant where somebody is recorded as having left it,
    or the group that held it has ended, and longer than the municipality allows for. Of
    the coordinator in a group that municipalities share, only the group's own is sure.
    A municipality whose project period is over or lies ahead is not asked. Once the
    programme has closed, nobody can tell of a period without an end.
    """
    return _of_the_day(ctx, _coordinators_there)


def _coordinators_there(municipalities: list[Organisation], ctx: Context) -> Verdict:
    site = ctx.site
    alone = one_municipality(site)
    known = list(coordinations(site))
    holding = [one for one in known if one.on(ctx.as_of)]
    now = {one.organisation for one in holding}
    without = [m for m in municipalities if not (now and alone) and m.id not in now]
    if without and None in now:
        return not_assessed(common.NO_ORGANISATION)
    if without and not site.roles_known(ctx.as_of):
        return not_assessed(common.NO_ROLES)
    if without:
        return _vacant(without, known, ctx)
    if unknown := [o for o in site.organisations if o.kind is None]:
        return not_assessed(common.NO_KIND, *unknown)
    return met(*(one.held for one in holding))


@rule(
    "BIR003",
    "work-not-led-by-the-coordinator",
    on=Participation,
    strength=Strength.REQUIRED,
    source=RESOURCE_GROUPS.at(INTRODUCTION, lines="11"),  # third sentence
    statement=Text(
        nb="I kommunen er det koordinatoren som står i spissen for arbeidet.",
        en="The coordinator leads the work inside the municipality.",
    ),
)
def coordinator_leads(part: Participation, ctx: Context) -> Verdict:
    """Holds who is said to lead against who is the municipality's coordinator.

    Where two share the work, either may lead. Leading the work is not chairing the
    meetings: of a chair the source says nothing, and any member may be one. Somebody
    who was or will be coordinator at another time cannot be told, for the worksheet
    does not say when its answer held.
    """
    if beyond := _beyond(part, ctx):
        return beyond
    if part.led_by is None:
        return not_assessed(organisation.NO_LEADER, part)
    return _coordinator_among({part.led_by}, part, ctx, organisation.LED_BY_ANOTHER)


@rule(
    "BIR004",
    "coordinator-not-the-contact-with-korus",
    on=Participation,
    strength=Strength.REQUIRED,
    source=RESOURCE_GROUPS.at(INTRODUCTION, lines="11"),  # third sentence
    statement=Text(
        nb="Koordinatoren holder kontakten med KoRus på kommunens vegne.",
        en="The coordinator is the contact between the municipality and KoRus.",
    ),
)
def coordinator_is_contact(part: Participation, ctx: Context) -> Verdict:
    """Looks for a coordinator among the contacts.

    The source's sentence names one coordinator and ends in the plural, so others may
    be contacts too. An empty list says that there is no contact. Otherwise it is
    told as for who leads the work.
    """
    if beyond := _beyond(part, ctx):
        return beyond
    if part.korus_contacts is None:
        return not_assessed(organisation.NO_CONTACT_RECORDED, part)
    if not part.korus_contacts:
        return unmet(organisation.NO_CONTACT, part)
    return _coordinator_among(
        part.korus_contacts, part, ctx, organisation.OTHER_CONTACT
    )


def _recorded(site: Site) -> list[Organisation]:
    return [o for o in site.organisations if o.kind == MUNICIPALITY]


def _of_the_day(
    ctx: Context, how: Callable[[list[Organisation], Context], Verdict]
) -> Verdict:
    """What `how` says of the project municipalities of the day, if it tells of all."""
    recorded = _recorded(ctx.site)
    if not recorded:
        return not_assessed(organisation.NO_MUNICIPALITY)
    inside = [in_project(m.id, ctx) for m in recorded]
    asked = [m for m, told in zip(recorded, inside, strict=True) if told]
    verdict = how(asked, ctx) if asked else None
    if verdict is not None and verdict.outcome is Outcome.UNMET:
        return verdict
    if None in inside:
        return not_assessed(organisation.NO_END, *recorded)
    if not asked and (unknown := [o for o in ctx.site.organisations if o.kind is None]):
        return not_assessed(common.NO_KIND, *unknown)
    return verdict or not_applicable(organisation.OUTSIDE_PERIOD, *recorded)


def _without_group(without: list[Organisation], ctx: Context) -> Verdict:
    """What a municipality without a group means: one to come, one gone, or nothing known."""
    site, alone = ctx.site, one_municipality(ctx.site)
    found = [team for team in site.teams if team.kind == RESOURCE_GROUP.id]
    later = [group for group in found if forms_later(group, ctx)]
    expected = _places(later, without, ctx)
    if later and (alone or all(m.id in expected for m in without)):
        return not_applicable(organisation.NOT_FORMED, *later)
    gone = _places([team for team in found if ctx.past(team.until)], without, ctx)
    gone |= {
        part.municipality
        for part in site.filled(Participation)
        if part.has_resource_group is False and runs(part, ctx)
    }
    if lacking := [m for m in without if m.id in gone and m.id not in expected]:
        return unmet(organisation.WITHOUT_GROUP, *lacking, municipalities=len(lacking))
    return not_assessed(organisation.NO_GROUP, *without)


def _places(groups: list[Team], all_of: list[Organisation], ctx: Context) -> set[str]:
    """The municipalities of some groups; the only one, if there is one."""
    if groups and one_municipality(ctx.site):
        return {str(municipality.id) for municipality in all_of}
    return {place for group in groups for place in serves(group, ctx)}


def _vacant(
    without: list[Organisation], known: list[Coordination], ctx: Context
) -> Verdict:
    """What a municipality without a coordinator means: one who left, or nothing known."""
    alone = one_municipality(ctx.site)
    gone = [(c.organisation, (ctx.as_of - c.last).days) for c in known if c.last]
    left = {place for place, days in gone if days > 0}
    lately = {place for place, days in gone if 0 < days <= ctx.p.grace}
    shared = {p for c in known if c.on(ctx.as_of) for p in may_coordinate(c, ctx)}
    surely = [m for m in without if m.id not in shared]
    vacant = [m for m in surely if (alone and left) or m.id in left]
    waiting = [m for m in vacant if (alone and lately) or m.id in lately]
    if overdue := [m for m in vacant if m not in waiting]:
        return unmet(organisation.VACANT, *overdue)
    if waiting == without:
        return not_applicable(organisation.BETWEEN_TWO, *waiting)
    if len(surely) < len(without):
        return not_assessed(common.NO_ORGANISATION, *without)
    return not_assessed(common.NO_COORDINATOR, *without)


def _beyond(part: Participation, ctx: Context) -> Verdict | None:
    """Why a project period is not asked about, if so."""
    inside = runs(part, ctx)
    if inside is None:
        return not_assessed(organisation.NO_END, part)
    return None if inside else not_applicable(organisation.OUTSIDE_PERIOD, part)


def _coordinator_among(
    people: Collection[str], part: Participation, ctx: Context, otherwise: Reason
) -> Verdict:
    """Whether one of some people is coordinator of a municipality on the day."""
    site = ctx.site
    alone = one_municipality(site)
    of_others = {m.id for m in _recorded(site) if m.id != part.municipality}
    known = [
        c for c in coordinations(site) if alone or may_coordinate(c, ctx) - of_others
    ]
    now = [one for one in known if one.on(ctx.as_of)]
    own = part.municipality
    here = [one.held for one in now if alone or one.organisation == own]
    if found := [held for held in here if held.person in people]:
        return met(part, *found)
    if not site.roles_known(ctx.as_of):
        return not_assessed(common.NO_ROLES, part)
    if not here and not any(one.held.person in people for one in now):
        return not_assessed(common.NO_COORDINATOR, part)
    if any(one.held.person in people for one in now):
        return not_assessed(common.NO_ORGANISATION, part)
    if any(one.held.person in people for one in known):
        return not_assessed(organisation.ANOTHER_TIME, part)
    return unmet(otherwise, part, *here)
