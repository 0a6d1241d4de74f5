"""What makes the support ACT: chapter 3 of the guide, box 3-1."""

from actcore.model import Case
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    met_if,
    not_applicable,
    not_assessed,
    rule,
    stated,
)

from ...answers import latest
from ...sources import GUIDE, page
from ..reasons import citizen as reasons
from ..worksheets.citizen.support_terms import Consequence, SupportTerms

BOX = GUIDE.at("Boks 3-1: ACT-indsatsens kerneelementer", pages=page(8))

motivating = stated(
    "ACT012",
    "motivation-in-other-areas",
    on=Case,
    strength=Strength.PERMITTED,
    source=GUIDE.at("Boks 3-1: ACT-indsatsens kerneelementer", pages=page(8, 10)),
    statement=Text(
        da="Medarbejderen kan støtte og motivere til at se på andre problemer end dem, borgeren har valgt.",
        en="The worker may support and motivate towards problems that the citizen has not chosen.",
    ),
    counts="A permission; it turns into a deviation only where it becomes a demand (ACT020).",
)


@rule(
    "ACT013",
    "declining-a-part-cost-the-whole",
    on=Case,
    strength=Strength.REQUIRED,
    source=BOX,
    statement=Text(
        da="Borgeren kan takke nej til en del af støtten uden at miste resten.",
        en="The citizen can decline a part of the support without losing the rest.",
    ),
)
def declining_is_free(case: Case, ctx: Context) -> Verdict:
    """Looks at every part declined, in the latest terms.

    A citizen who chose to end all of it has not lost anything by declining.
    """
    terms = latest(case.filled(SupportTerms), ctx.as_of)
    if terms is None:
        return not_assessed(reasons.NO_TERMS, case)
    if terms.declined_parts is None:
        return not_assessed(reasons.DECLINED_UNKNOWN, terms)
    came_of_it = [part.consequence for part in terms.declined_parts]
    if Consequence.SUPPORT_WITHDRAWN not in came_of_it and None in came_of_it:
        return not_assessed(reasons.DECLINED_UNKNOWN, terms)
    declined = [c for c in came_of_it if c is not Consequence.CITIZEN_LEFT]
    if not declined:
        return not_applicable(reasons.NOTHING_DECLINED, terms)
    kept = Consequence.SUPPORT_WITHDRAWN not in declined
    return met_if(kept, terms, otherwise=reasons.SUPPORT_WITHDRAWN)
