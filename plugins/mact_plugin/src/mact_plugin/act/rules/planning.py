"""Phase 2, planning: whether the municipality is equipped, and where the effort belongs.

The guide holds no place in the municipality to be the best one. What it tells of the two
trial municipalities is experience and settles nothing for others.
"""

from actcore.model import Site
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    met_if,
    not_assessed,
    rule,
    stated,
    unmet,
)

from ...answers import graded, latest
from ...sources import GUIDE, page
from ..reasons import planning as reasons
from ..worksheets.planning.anchoring_choice import AnchoringChoice, Place
from ..worksheets.planning.driver_check import DriverCheck, InPlace
from ..worksheets.shared import LEADERSHIP, Level

ANCHORING = GUIDE.at("Den organisatoriske forankring af ACT-metoden", pages=page(16))
EMPLOYMENT = GUIDE.at(
    "Organisatorisk forankring på beskæftigelsesområdet", pages=page(17)
)


@rule(
    "ACT117",
    "drivers-not-assessed",
    on=Site,
    strength=Strength.REQUIRED,
    source=GUIDE.at("Fase 2: Planlægge implementering af ACT-metoden", pages=page(16)),
    statement=Text(
        da="Ledelse og teamledere vurderer, om forudsætningerne er på plads for hver af de fem drivkræfter.",
        en="Leadership and team leaders assess whether the prerequisites are in place for each of the five drivers.",
    ),
)
def drivers_assessed(site: Site, ctx: Context) -> Verdict:
    """Asks of the latest check whether each driver was assessed, and by both.

    What was found does not matter: a driver that is not in place has been assessed all
    the same. Team leaders are counted beside leadership here. The order of the decision
    and the check is not looked at, for phases may overlap (ACT203).
    """
    check = latest(site.filled(DriverCheck), ctx.as_of)
    if check is None:
        return not_assessed(reasons.NO_CHECK, site)
    found = (
        check.intervention,
        check.organisation,
        check.leadership,
        check.people,
        check.context,
    )
    return graded(
        (
            *(None if f is None else f is not InPlace.NOT_ASSESSED for f in found),
            _took_part(check, *LEADERSHIP),
            _took_part(check, Level.TEAM_LEADER),
        ),
        check,
        missing=reasons.CHECK_UNCLEAR,
        some=reasons.CHECK_IN_PART,
        none=reasons.NOT_CHECKED,
    )


@rule(
    "ACT118",
    "no-fitting-place-chosen",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=GUIDE.at(
        "Den organisatoriske forankring af ACT-metoden; tjekliste for fase 2",
        pages=page(16, 20),
    ),
    statement=Text(
        da="Indsatsen har en plads i kommunen, der passer til opgaven og til kommunens organisering.",
        en="The effort has a place in the municipality that fits the task and how the municipality is organised.",
    ),
)
def place_chosen(site: Site, ctx: Context) -> Verdict:
    """Reads the latest sheet: a place has been chosen, and those who know it say it fits.

    Every place can be met, employment services included. The text says that the best
    place depends on the municipality; that there should be a fitting one is asked by the
    checklist only, and so is advice.
    """
    choice = latest(site.filled(AnchoringChoice), ctx.as_of)
    if choice is None or choice.place is None:
        return not_assessed(reasons.NO_PLACE_RECORDED, choice or site)
    if choice.place is Place.NOT_CHOSEN:
        return unmet(reasons.NO_PLACE_CHOSEN, choice)
    if choice.fits is None:
        return not_assessed(reasons.FIT_UNKNOWN, choice)
    return met_if(choice.fits, choice, otherwise=reasons.DOES_NOT_FIT)


existing_act = stated(
    "ACT119",
    "placed-with-existing-act",
    on=Site,
    strength=Strength.PERMITTED,
    source=GUIDE.at(
        "Den organisatoriske forankring af ACT-metoden; Uddannelse- og kompetenceudvikling",
        pages=page(16, 18),
    ),
    statement=Text(
        da="Har kommunen allerede en ACT-indsats, kan den nye lægges sammen med den.",
        en="Where the municipality already has an ACT effort, the new one may be placed with it.",
    ),
    counts="A permission; the target group is small in most municipalities.",
)

broader_unit = stated(
    "ACT120",
    "unit-for-a-broader-group",
    on=Site,
    strength=Strength.PERMITTED,
    source=ANCHORING,
    statement=Text(
        da="Har kommunen ingen ACT-indsats, kan den oprette en enhed for en bredere gruppe, fx borgere i hjemløshed.",
        en="Where there is none, a unit may be set up for a broader group, such as homeless citizens.",
    ),
    counts="A permission; the marks of the target group (ACT022 to ACT026) stay as they are.",
)

relevant_place = stated(
    "ACT121",
    "placed-where-relevant-work-is-done",
    on=Site,
    strength=Strength.PERMITTED,
    source=ANCHORING,
    statement=Text(
        da="Indsatsen kan ligge et sted, der allerede arbejder med noget relevant, eller på tværs af forvaltninger.",
        en="The effort may lie where relevant work is done already, or across administrations.",
    ),
    counts="A permission; working with staff of employment or health services is another way.",
)

employment_risk = stated(
    "ACT126",
    "employment-duties-against-the-values",
    on=Site,
    strength=Strength.TYPICAL,
    source=EMPLOYMENT,
    statement=Text(
        da="Ligger indsatsen på beskæftigelsesområdet, kan mødepligt og krav om aktivitet arbejde imod dens værdier.",
        en="With employment services, compulsory meetings and demands for activity may work against the effort's values.",
    ),
    counts="Experience from the trial, with ACT127 as its other side; no place is held against anybody. Duties under employment law come from elsewhere and are no demand of the team's (ACT016 to ACT020).",
)

employment_gain = stated(
    "ACT127",
    "employment-helps-to-find-citizens",
    on=Site,
    strength=Strength.TYPICAL,
    source=EMPLOYMENT,
    statement=Text(
        da="Ligger indsatsen tæt på jobcentret, kan det hjælpe med at finde borgerne og ændre indgroede forestillinger om dem.",
        en="Closeness to the job centre may help to find citizens and shift old views of them.",
    ),
    counts="Experience from the trial; one municipality put the finding down to its small size.",
)

both_fields = stated(
    "ACT128",
    "knowledge-of-both-fields-turned-to-use",
    on=Site,
    strength=Strength.TYPICAL,
    source=EMPLOYMENT,
    statement=Text(
        da="Medarbejderne bruger deres viden om begge områder, så borgeren mødes dér, hvor borgeren er, selv om krav og love er forskellige.",
        en="Staff use what they know of both fields, so that citizens are met where they are, although demands and laws differ.",
    ),
    counts="Experience of one project leader; nothing recorded can show it.",
)


def _took_part(check: DriverCheck, *levels: Level) -> bool | None:
    if check.taken_part is None:
        return None
    return not set(levels).isdisjoint(check.taken_part)
