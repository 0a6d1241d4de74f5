"""What the trial's evaluation looked for under the heading of demands."""

from datetime import date

from actcore.model import Site
from actcore.variant import Text, item, worksheet

from ..profile import NOTICE
from ..sources import EVALUATION

THEME = "7.1.1 Krav til at modtage ACT-indsatsen"


@worksheet(
    "external_demand_free",
    title=Text(da="ACT uden krav", en="ACT without demands"),
    document=Site,
    supports=("ACTE25",),
    notice=NOTICE,
)
class DemandFree:
    """The practice on one day. To a high degree is enough for the last two."""

    filled_on: date = item(Text(da="Dato", en="Date"))
    treatment_demanded: bool | None = item(
        Text(
            da="Skal borgeren i misbrugs- eller psykiatrisk behandling for at få ACT?",
            en="Must the citizen be in misuse or psychiatric treatment to have ACT?",
        ),
        source=EVALUATION.at(THEME, lines="1"),
    )
    harm_reduction: bool | None = item(
        Text(
            da="Bygger støtten i høj grad på skadesreduktion?",
            en="Does the support rest on harm reduction to a high degree?",
        ),
        source=EVALUATION.at(THEME, lines="2"),
    )
    free_to_change: bool | None = item(
        Text(
            da="Kan borgeren i høj grad vælge støttens indhold og vælge om, uden at det går ud over støtten?",
            en="Can the citizen to a high degree choose what the support holds, and change it, at no cost to the support?",
        ),
        source=EVALUATION.at(THEME, lines="3"),
    )
