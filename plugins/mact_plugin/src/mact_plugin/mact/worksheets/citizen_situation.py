"""Whether the citizen belongs to those whom M-ACT is for."""

from datetime import date

from actcore.model import Case
from actcore.variant import Text, item, worksheet


@worksheet(
    "citizen_situation",
    title=Text(da="Borgerens situation", en="The citizen's situation"),
    document=Case,
    supports=("MACT001",),
)
class CitizenSituation:
    """The situation on one day."""

    filled_on: date = item(Text(da="Dato", en="Date"))
    homeless: bool | None = item(
        Text(da="Er borgeren i hjemløshed?", en="Is the citizen in homelessness?")
    )
    most_complex: bool | None = item(
        Text(
            da="Vurderes problemerne at høre til de mest komplekse?",
            en="Are the problems assessed to be among the most complex?",
        ),
        help=Text(
            da="Kilden siger ikke, hvad der skal til; det er jeres vurdering.",
            en="The source does not say what it takes; the assessment is yours.",
        ),
    )
