"""How loyalty to ACT was measured in the Danish trial: an outside source, off by default.

The evaluation measured five themes in percent. The copy we could read breaks off in the
first, on what is demanded of the citizen, after three marks of it; the other four themes
are unknown here. No percentage is worked out.
"""

from actcore.model import Site
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    met,
    not_assessed,
    partly,
    rule,
    unmet,
)

from ...answers import latest
from .. import reasons
from ..profile import EXTERNAL as PROFILE
from ..sources import EVALUATION
from ..worksheets.demand_free import DemandFree


@rule(
    "ACTE25",
    "demands-in-practice",
    on=Site,
    profile=PROFILE.id,
    strength=Strength.DEFINING,
    source=EVALUATION.at("7.1.1 Krav til at modtage ACT-indsatsen", lines="1-3"),
    statement=Text(
        da="Ingen skal i behandling for at få ACT, støtten bygger på skadesreduktion, og borgeren kan vælge dens indhold og vælge om, uden at det går ud over støtten.",
        en="Nobody has to enter treatment to have ACT, the support rests on harm reduction, and the citizen may choose what it holds, and change it, at no cost to the support.",
    ),
)
def demand_free(site: Site, ctx: Context) -> Verdict:
    """Three answers of the latest sheet; one or two of them is partly.

    They are three marks of one of the five themes, told among others. The evaluation
    says "to a high degree" of the last two, so that is enough.
    """
    sheet = latest(site.filled(DemandFree), ctx.as_of)
    if sheet is None:
        return not_assessed(reasons.NO_PRACTICE_SHEET, site)
    marks = (sheet.treatment_demanded, sheet.harm_reduction, sheet.free_to_change)
    if None in marks:
        return not_assessed(reasons.PRACTICE_UNKNOWN, sheet)
    held = (not marks[0], marks[1], marks[2]).count(True)
    if held == len(marks):
        return met(sheet)
    if held:
        return partly(reasons.SOME_PRACTICE, sheet, held=held)
    return unmet(reasons.NO_PRACTICE, sheet)
