"""What the municipality asks of citizens who are to receive ACT."""

from datetime import date

from actcore.model import Site
from actcore.variant import Choice, Text, item, worksheet

from ....sources import GUIDE, page
from .support_terms import Demand

NO_DEMAND = GUIDE.at(
    "Kort om ACT-metoden; Ikke krav om forandring", pages=page(8, 9, 12)
)
EMPLOYMENT = GUIDE.at("Kort om ACT-metoden", pages=page(8))


class EmploymentFocus(Choice):
    """What place work and education have in the support."""

    NONE = "none", Text(da="Ingen særlig", en="None in particular")
    OFFERED = (
        "offered",
        Text(da="Et tilbud til dem, der vil", en="An offer to those who wish it"),
    )
    EXPECTED = (
        "expected",
        Text(
            da="Alle forventes at have mål for det",
            en="Everybody is expected to have goals for it",
        ),
    )


@worksheet(
    "local_terms",
    title=Text(da="Kommunens vilkår for ACT", en="The municipality's terms for ACT"),
    document=Site,
    supports=("ACT014", "ACT015"),
)
class LocalTerms:
    """The terms on one day, as they apply to everybody."""

    filled_on: date = item(Text(da="Dato", en="Date"))
    demands: tuple[Demand, ...] | None = item(
        Text(
            da="Hvad kræver kommunen af borgeren for at give ACT?",
            en="What does the municipality demand of the citizen for ACT?",
        ),
        help=Text(
            da="Ud over at høre til målgruppen og ønske støtten.",
            en="Beyond belonging to the target group and wishing for it.",
        ),
        source=NO_DEMAND,
    )
    employment_focus: EmploymentFocus | None = item(
        Text(
            da="Hvilken plads har arbejde og uddannelse i støtten?",
            en="What place do work and education have in the support?",
        ),
        source=EMPLOYMENT,
    )
