"""The courses of the programme (brochure, annex 1)."""

from actcore.model import Team
from actcore.variant import (
    Context,
    Parameter,
    Strength,
    Text,
    Verdict,
    met,
    not_assessed,
    rule,
    unmet,
)

from ..profiles import PROGRAMME
from ..reasons import common
from ..reasons import training as reasons
from ..roles import BASE_TRAINEE
from ..sources import BROCHURE


@rule(
    "RACT098",
    "base-cohort-too-large",
    on=Team,
    kind="base_cohort",
    profile=PROGRAMME.id,
    strength=Strength.REQUIRED,
    source=BROCHURE.at("Bilaga 1, basutbildning", lines="538"),
    statement=Text(
        sv="Högst 30 deltagare går basutbildningen tillsammans.",
        en="At most 30 trainees take a base course together.",
    ),
    parameters={"largest": Parameter(30, unit="persons", minimum=1)},
)
def cohort_size(cohort: Team, ctx: Context) -> Verdict:
    """Counts the trainees on the day; lecturers and supervisors are no trainees.

    The number stands under base training only: a case manager course has no largest
    size.
    """
    places = cohort.on(ctx.as_of)
    trainees = len(cohort.holding(BASE_TRAINEE, ctx.as_of))
    unknown = sum(place.roles is None for place in places)
    if trainees > ctx.p.largest:
        return unmet(reasons.COHORT_SIZE, cohort, size=trainees)
    if trainees + unknown == 0:
        return not_assessed(common.NO_MEMBERS, cohort)
    if trainees + unknown > ctx.p.largest:
        return not_assessed(common.NO_ROLES, cohort)
    return met(cohort, size=trainees)
