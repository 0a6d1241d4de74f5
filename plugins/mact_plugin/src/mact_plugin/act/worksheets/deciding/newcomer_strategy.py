"""The strategy for involving and informing those who come later."""

from datetime import date

from actcore.model import PersonId, Site
from actcore.variant import Text, item, worksheet

from ....sources import GUIDE, page

_STRATEGY = GUIDE.at(
    "Tidlig involvering af alle relevante samarbejdspartnere", pages=page(14)
)


@worksheet(
    "newcomer_strategy",
    title=Text(
        da="Strategi for at få nye ledere og medarbejdere med",
        en="Strategy for bringing new leaders and staff along",
    ),
    document=Site,
    supports=("ACT103",),
)
class NewcomerStrategy:
    """What is to happen when leaders or staff change, at the partners' as well."""

    filled_on: date = item(Text(da="Udfyldt den", en="Filled in on"))
    for_leaders: bool | None = item(
        Text(
            da="Siger strategien, hvordan nye ledere bliver inddraget og informeret?",
            en="Does the strategy say how new leaders are involved and informed?",
        ),
        source=_STRATEGY,
    )
    for_staff: bool | None = item(
        Text(
            da="Siger strategien, hvordan nye medarbejdere bliver inddraget og informeret?",
            en="Does the strategy say how new staff are involved and informed?",
        ),
        source=_STRATEGY,
    )
    how: str | None = item(
        Text(da="Hvordan gør I?", en="How do you go about it?"), lines=5
    )
    responsible: PersonId | None = item(
        Text(da="Hvem tager sig af det?", en="Who sees to it?")
    )
