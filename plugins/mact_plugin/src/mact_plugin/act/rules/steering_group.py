"""The steering group: across sectors and professions, to commit the main partners.

The guide recommends one. It says nothing of its size, chair, mandate or rhythm.
"""

from collections.abc import Iterable

from actcore.model import Site, Team
from actcore.variant import (
    Context,
    Outcome,
    Parameter,
    Strength,
    Text,
    Verdict,
    judged,
    not_applicable,
    not_assessed,
    rule,
    stated,
    unmet,
)

from ...answers import graded, latest
from ...sources import GUIDE, page
from ..reasons import planning as reasons
from ..worksheets.planning.anchoring_choice import SteeringGroupNote

GROUP = GUIDE.at("Styregruppe skal sikre forpligtende samarbejde", pages=page(17))
PRINCIPAL, ORGANISATION = "principal", "organisation"

SECTOR = Parameter(
    PRINCIPAL,
    choices=(PRINCIPAL, ORGANISATION),
    printed=False,
    about=Text(
        da="Hvad der tæller som en sektor: den myndighed, medlemmet arbejder for, eller medlemmets organisation",
        en="What counts as a sector: the public body a member works for, or the member's organisation",
    ),
)


@rule(
    "ACT122",
    "steering-group-not-broad",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=GUIDE.at(
        "Styregruppe skal sikre forpligtende samarbejde", pages=page(17, 20)
    ),
    statement=Text(
        da="Der er en styregruppe, som går på tværs af sektorer og fag.",
        en="There is a steering group that spans sectors and professions.",
    ),
    parameters={"sector": SECTOR},
)
def broad_group(site: Site, ctx: Context) -> Verdict:
    """Asks for two sectors and two professions among those who are members on the day.

    Where there are several groups, one of them has to be broad by itself.
    The guide says neither how many nor what a sector is: municipality and region are
    two, and a municipality that sees it otherwise sets the parameter. Size, chair and
    rhythm are free.
    """
    groups = site.teams_of("steering_group", ctx.as_of)
    if not groups:
        note = latest(site.filled(SteeringGroupNote), ctx.as_of)
        if note is not None and note.established is False:
            return unmet(reasons.NO_GROUP, note)
        return not_assessed(reasons.NO_GROUP_RECORDED, note or site)
    found = [_breadth(group, ctx) for group in groups]
    return min(found, key=lambda verdict: _BEST_FIRST.index(verdict.outcome))


@rule(
    "ACT123",
    "main-partners-not-committed",
    on=Site,
    strength=Strength.REQUIRED,
    source=GROUP,
    statement=Text(
        da="Styregruppen sørger for, at de vigtigste samarbejdspartnere er inddraget og har forpligtet sig.",
        en="The steering group sees to it that the main partners are involved and have committed themselves.",
    ),
)
def partners_committed(site: Site, ctx: Context) -> Verdict:
    """Asks both of each partner in the latest note on the group.

    Which partners matter most is the municipality's to say; the guide's list is an
    example. Where there is no group, its task does not arise.
    """
    note = latest(site.filled(SteeringGroupNote), ctx.as_of)
    if note is None:
        return not_assessed(reasons.MAIN_PARTNERS_UNKNOWN, site)
    if note.established is False:
        return not_applicable(reasons.NO_GROUP, note)
    if not note.main_partners:
        return not_assessed(reasons.MAIN_PARTNERS_UNKNOWN, note)
    return graded(
        (
            *(partner.involved for partner in note.main_partners),
            *(partner.committed for partner in note.main_partners),
        ),
        note,
        missing=reasons.MAIN_PARTNERS_UNKNOWN,
        some=reasons.PARTNERS_IN_PART,
        none=reasons.PARTNERS_MISSING,
    )


shared_understanding = stated(
    "ACT124",
    "steering-group-for-shared-understanding",
    on=Site,
    strength=Strength.PERMITTED,
    source=GROUP,
    statement=Text(
        da="Styregruppen kan være med til at skabe en fælles forståelse af metoden.",
        en="The steering group may help to create a shared understanding of the method.",
    ),
    counts="A permission.",
)

clearing_roles = stated(
    "ACT125",
    "steering-group-clears-roles",
    on=Site,
    strength=Strength.TYPICAL,
    source=GUIDE.at(
        "Tværfaglig styregruppe har understøttet en effektiv implementering",
        pages=page(17),
    ),
    statement=Text(
        da="Styregruppen hjælper ledelsesniveauerne med at afklare roller, ansvar og snitflader og bakker op om, at indsatsen prioriteres.",
        en="The steering group helps the levels of leadership to clarify roles, responsibility and interfaces, and backs giving the effort priority.",
    ),
    counts="Experience from the trial; its four organisations are examples.",
)

whole_municipality = judged(
    "ACT129",
    "not-carried-by-the-whole-municipality",
    on=Site,
    strength=Strength.REQUIRED,
    source=GROUP,
    statement=Text(
        da="Kommunen løfter opgaven som helhed.",
        en="The municipality carries the work as a whole.",
    ),
    counts="Consider who sits in the steering group and what each administration contributes. That the effort is anchored in one of them is no fault.",
)


_BEST_FIRST = (Outcome.MET, Outcome.NOT_ASSESSED, Outcome.PARTLY, Outcome.UNMET)


def _breadth(group: Team, ctx: Context) -> Verdict:
    # A group whose members nobody recorded may be as broad as any.
    people = [ctx.site.person(place.person) for place in group.on(ctx.as_of)] or [None]
    return graded(
        (
            _several(getattr(person, ctx.p.sector, None) for person in people),
            _several(getattr(person, "profession", None) for person in people),
        ),
        group,
        missing=reasons.BREADTH_UNKNOWN,
        some=reasons.HALF_BROAD,
        none=reasons.NOT_BROAD,
    )


def _several(values: Iterable[str | None]) -> bool | None:
    """Whether there are two different ones; a missing one leaves a no open."""
    found = [None if value is None else value.strip().casefold() for value in values]
    if len(set(found) - {None}) > 1:
        return True
    return None if None in found else False
