"""What a project municipality organises, and what the group is there for.

The opening of the page, "Ressursgrupper".
"""

from collections.abc import Collection
from datetime import date

from actcore.model import Appointment, Membership, Organisation, Site
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

from ..groups import forms_later, one_municipality, serves
from ..reasons import common, organisation
from ..roles import COORDINATOR
from ..sources import INTRODUCTION, RESOURCE_GROUPS
from ..teams import MUNICIPALITY, RESOURCE_GROUP
from ..worksheets.participation import Participation

_Coordinator = tuple[Appointment | Membership, str | None, date | None]


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
    composition worksheet says is shared counts for each. A municipality whose
    project period is over or lies ahead is not asked.
    """
    municipalities = _municipalities(site, ctx)
    if isinstance(municipalities, Verdict):
        return municipalities
    if not site.teams:
        return not_assessed(organisation.NO_TEAMS)
    groups = site.teams_of(RESOURCE_GROUP.id, ctx.as_of)
    alone = one_municipality(site)
    served = {place for group in groups for place in serves(group, ctx)}
    without = [
        m for m in municipalities if not (groups and alone) and m.id not in served
    ]
    if without and any(group.organisation is None for group in groups):
        return not_assessed(common.NO_ORGANISATION, *groups)
    resource_groups = [t for t in site.teams if t.kind == RESOURCE_GROUP.id]
    later = [group for group in resource_groups if forms_later(group, ctx)]
    expected = {place for group in later for place in serves(group, ctx)}
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

    Two who share the work are one coordinator: the source's own sentence ends in the
    plural. A post is vacant where somebody is recorded as having left it, and longer
    than the municipality allows for. A municipality whose project period is over or
    lies ahead is not asked.
    """
    municipalities = _municipalities(site, ctx)
    if isinstance(municipalities, Verdict):
        return municipalities
    alone = one_municipality(site)
    holding = {id(held) for held in site.holders(COORDINATOR, ctx.as_of)}
    known = _coordinators(site)
    now = {place for held, place, _ in known if id(held) in holding}
    without = [m for m in municipalities if not (now and alone) and m.id not in now]
    if without and None in now:
        return not_assessed(common.NO_ORGANISATION)
    if without and not site.roles_known(ctx.as_of):
        return not_assessed(common.NO_ROLES)
    if without:
        return _vacant(without, known, ctx)
    if unknown := [o for o in site.organisations if o.kind is None]:
        return not_assessed(common.NO_KIND, *unknown)
    return met(*(held for held, _, _ in known if id(held) in holding))


@rule(
    "BIR003",
    "work-not-led-by-the-coordinator",
    on=Participation,
    strength=Strength.REQUIRED,
    source=RESOURCE_GROUPS.at(INTRODUCTION, lines="11"),  # third sentence
    statement=Text(
        nb="Koordinatoren leder arbeidet internt i kommunen.",
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
    if not _inside(part, ctx):
        return not_applicable(organisation.OUTSIDE_PERIOD, part)
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
        nb="Koordinatoren er kontaktperson mellom kommunen og KoRus.",
        en="The coordinator is the contact between the municipality and KoRus.",
    ),
)
def coordinator_is_contact(part: Participation, ctx: Context) -> Verdict:
    """Looks for a coordinator among the contacts.

    The source's sentence names one coordinator and ends in the plural, so others may
    be contacts too. An empty list says that there is no contact. Otherwise it is
    told as for who leads the work.
    """
    if not _inside(part, ctx):
        return not_applicable(organisation.OUTSIDE_PERIOD, part)
    if part.korus_contacts is None:
        return not_assessed(organisation.NO_CONTACT_RECORDED, part)
    if not part.korus_contacts:
        return unmet(organisation.NO_CONTACT, part)
    return _coordinator_among(
        part.korus_contacts, part, ctx, organisation.OTHER_CONTACT
    )


def _recorded(site: Site) -> list[Organisation]:
    return [o for o in site.organisations if o.kind == MUNICIPALITY]


def _municipalities(site: Site, ctx: Context) -> list[Organisation] | Verdict:
    """The project municipalities of the day, or why there are none."""
    recorded = _recorded(site)
    if not recorded:
        return not_assessed(organisation.NO_MUNICIPALITY)
    sheets = site.filled(Participation)
    outside = {s.municipality for s in sheets if not _inside(s, ctx)}
    outside -= {s.municipality for s in sheets if _inside(s, ctx)}
    asked = [m for m in recorded if m.id not in outside]
    if not asked and (unknown := [o for o in site.organisations if o.kind is None]):
        return not_assessed(common.NO_KIND, *unknown)
    return asked or not_applicable(organisation.OUTSIDE_PERIOD, *recorded)


def _vacant(
    without: list[Organisation], known: list[_Coordinator], ctx: Context
) -> Verdict:
    """What a municipality without a coordinator means: one who left, or nothing known."""
    alone = one_municipality(ctx.site)
    gone = [(place, (ctx.as_of - last).days) for _, place, last in known if last]
    left = {place for place, days in gone if days > 0}
    lately = {place for place, days in gone if 0 < days <= ctx.p.grace}
    vacant = [m for m in without if (alone and left) or m.id in left]
    waiting = [m for m in vacant if (alone and lately) or m.id in lately]
    if overdue := [m for m in vacant if m not in waiting]:
        return unmet(organisation.VACANT, *overdue)
    if waiting == without:
        return not_applicable(organisation.BETWEEN_TWO, *waiting)
    return not_assessed(common.NO_COORDINATOR, *without)


def _inside(part: Participation, ctx: Context) -> bool:
    """Whether the project period runs on the day, as far as the record tells."""
    last = part.project_until
    return not ctx.ahead(part.project_since) and (last is None or last >= ctx.as_of)


def _coordinator_among(
    people: Collection[str], part: Participation, ctx: Context, otherwise: Reason
) -> Verdict:
    """Whether one of some people is coordinator of a municipality on the day."""
    site = ctx.site
    held_now = {id(held) for held in site.holders(COORDINATOR, ctx.as_of)}
    alone = one_municipality(site)
    of_others = {m.id for m in _recorded(site) if m.id != part.municipality}
    known = [(h, p) for h, p, _ in _coordinators(site) if alone or p not in of_others]
    now = [(held, place) for held, place in known if id(held) in held_now]
    here = [held for held, place in now if alone or place == part.municipality]
    if found := [held for held in here if held.person in people]:
        return met(part, *found)
    if not site.roles_known(ctx.as_of):
        return not_assessed(common.NO_ROLES, part)
    if not here and not any(held.person in people for held, _ in now):
        return not_assessed(common.NO_COORDINATOR, part)
    if any(held.person in people for held, _ in now):
        return not_assessed(common.NO_ORGANISATION, part)
    if any(held.person in people for held, _ in known):
        return not_assessed(organisation.ANOTHER_TIME, part)
    return unmet(otherwise, part, *here)


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
