"""Phase 3: how citizens are detected and recruited. Only the strategy is asked for."""

from actcore.model import Site
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    not_assessed,
    rule,
    stated,
)

from ...answers import graded, latest
from ..reasons import carrying_out as reasons
from ..worksheets.carrying_out.detection_strategy import DETECTION, DetectionStrategy


@rule(
    "ACT152",
    "no-detection-strategy",
    on=Site,
    strength=Strength.REQUIRED,
    source=DETECTION,
    statement=Text(
        da="Det er lagt fast, hvordan kommunen systematisk finder de borgere, indsatsen er til for, og får dem med.",
        en="It is settled how the municipality systematically finds the citizens whom the effort is for and brings them in.",
    ),
)
def detection_strategy(site: Site, ctx: Context) -> Verdict:
    """Both halves, as answered in the latest sheet; one of them alone is partly.

    There is no single recipe, so what the strategy holds is not asked: mapped barriers,
    materials, training and outreach (ACT153 to ACT156) are means one may choose.
    """
    sheet = latest(site.filled(DetectionStrategy), ctx.as_of)
    if sheet is None:
        return not_assessed(reasons.NO_STRATEGY_SHEET, site)
    return graded(
        [sheet.detection, sheet.recruitment],
        sheet,
        missing=reasons.NO_STRATEGY_SHEET,
        some=reasons.HALF_A_STRATEGY,
        none=reasons.NO_STRATEGY,
    )


barriers = stated(
    "ACT153",
    "detection-barriers-mapped",
    on=Site,
    strength=Strength.PERMITTED,
    source=DETECTION,
    statement=Text(
        da="Man kan kortlægge, hvad der står i vejen for at opspore borgerne tidligt.",
        en="One may map what stands in the way of detecting citizens early.",
    ),
    counts="An example from the two municipalities of the trial; none is needed.",
)

materials = stated(
    "ACT154",
    "detection-materials-made",
    on=Site,
    strength=Strength.PERMITTED,
    source=DETECTION,
    statement=Text(
        da="Der kan laves materialer, som fortæller om indsatsen og hjælper med at opspore bredt.",
        en="Materials may be made that tell of the effort and help to detect widely.",
    ),
    counts="An example from the two municipalities of the trial; none is needed.",
)

outreach = stated(
    "ACT156",
    "counselling-where-citizens-come",
    on=Site,
    strength=Strength.PERMITTED,
    source=DETECTION,
    statement=Text(
        da="Opsporingen kan støttes af fremskudt rådgivning og udgående indsats, fx i jobcentret, på væresteder og forsorgshjem.",
        en="Detection may be supported by counselling and outreach on the spot, for example at the job centre, drop-in centres and shelters.",
    ),
    counts="The places are examples, and none is needed.",
)
