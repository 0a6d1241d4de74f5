"""Whether the municipality is equipped: the five drivers at the start of phase 2."""

from datetime import date

from actcore.model import Site
from actcore.variant import Choice, Text, item, worksheet

from ....sources import GUIDE, page
from ..shared import Level

_CHECK = GUIDE.at("Fase 2: Planlægge implementering af ACT-metoden", pages=page(16))
_HELP = Text(
    da='Et "nej" er også en vurdering; så er der noget at tage fat på.',
    en='A "no" is an assessment too; it shows where to begin.',
)


class InPlace(Choice):
    """What was found of a driver's prerequisites."""

    YES = "yes", Text(da="Ja", en="Yes")
    PARTLY = "partly", Text(da="Delvist", en="Partly")
    NO = "no", Text(da="Nej", en="No")
    NOT_ASSESSED = "not_assessed", Text(da="Ikke vurderet", en="Not assessed")


@worksheet(
    "driver_check",
    title=Text(da="Er kommunen rustet?", en="Is the municipality equipped?"),
    document=Site,
    supports=("ACT117",),
)
class DriverCheck:
    """Leadership's and team leaders' look at the five drivers on a day."""

    filled_on: date = item(Text(da="Vurderet den", en="Assessed on"))
    taken_part: tuple[Level, ...] | None = item(
        Text(da="Hvem har været med?", en="Who has taken part?"), source=_CHECK
    )
    intervention: InPlace | None = item(
        Text(
            da="Er forudsætningerne på plads i selve indsatsen?",
            en="Are the prerequisites in place in the intervention itself?",
        ),
        help=_HELP,
        source=_CHECK,
        section=Text(da="De fem drivkræfter", en="The five drivers"),
    )
    organisation: InPlace | None = item(
        Text(
            da="Er de på plads i organiseringen?",
            en="Are they in place in the organisation?",
        ),
        source=_CHECK,
    )
    leadership: InPlace | None = item(
        Text(da="Er de på plads i ledelsen?", en="Are they in place in leadership?"),
        source=_CHECK,
    )
    people: InPlace | None = item(
        Text(
            da="Er de på plads hos de mennesker, der skal bære indsatsen?",
            en="Are they in place among the people who are to carry it?",
        ),
        source=_CHECK,
    )
    context: InPlace | None = item(
        Text(da="Er de på plads i konteksten?", en="Are they in place in the context?"),
        source=_CHECK,
    )
    next_steps: str | None = item(
        Text(da="Hvad skal der arbejdes videre med?", en="What needs more work?"),
        section=Text(da="Det videre arbejde", en="What comes next"),
        lines=5,
    )
