"""The plan for how newcomers get to know the effort."""

from datetime import date

from actcore.model import PersonId, Site
from actcore.variant import Text, item, worksheet

from ....sources import GUIDE, page

_PLAN = GUIDE.at("Fase 4: Forankre ACT-metoden", pages=page(26))


@worksheet(
    "newcomer_plan",
    title=Text(
        da="Plan for nye medarbejdere og ledere", en="Plan for new staff and leaders"
    ),
    document=Site,
    supports=("ACT182",),
)
class NewcomerPlan:
    """How somebody new gets to know ACT."""

    filled_on: date = item(Text(da="Udfyldt den", en="Filled in on"))
    for_staff: bool | None = item(
        Text(
            da="Er der en plan for nye medarbejdere?",
            en="Is there a plan for new staff?",
        ),
        source=_PLAN,
    )
    for_leaders: bool | None = item(
        Text(
            da="Er der en plan for nye ledere?", en="Is there a plan for new leaders?"
        ),
        source=_PLAN,
    )
    content: str | None = item(
        Text(da="Hvad består den af?", en="What does it consist of?"), lines=5
    )
    responsible: PersonId | None = item(
        Text(da="Hvem tager imod de nye?", en="Who receives newcomers?")
    )
