"""Whether the citizen belongs to those whom M-ACT is for, and how life is going."""

from datetime import date

from actcore.model import Case
from actcore.variant import Choice, Text, item, worksheet

from ...sources import FLYER

_TARGET = FLYER.at("Kort og klart", pages="1", lines="9")
_PURPOSE = FLYER.at("Kort og klart", pages="1", lines="9-10")


class Change(Choice):
    """How something is, compared with the time before the effort."""

    BETTER = "better", Text(da="Bedre", en="Better")
    ALIKE = "alike", Text(da="Omtrent som før", en="Much as before")
    WORSE = "worse", Text(da="Dårligere", en="Worse")
    NOT_SAID = (
        "not_said",
        Text(
            da="Borgeren ved det ikke eller ønsker ikke at svare",
            en="The citizen does not know or does not wish to say",
        ),
    )


_OWN_VIEW = Text(
    da="Borgerens egen oplevelse, sammenlignet med tiden før indsatsen.",
    en="The citizen's own view, compared with the time before the effort.",
)


@worksheet(
    "citizen_situation",
    title=Text(da="Borgerens situation", en="The citizen's situation"),
    document=Case,
    supports=("MACT001", "MACT002"),
)
class CitizenSituation:
    """The situation on one day; a later sheet shows how it has changed."""

    filled_on: date = item(Text(da="Dato", en="Date"))
    homeless: bool | None = item(
        Text(da="Er borgeren i hjemløshed?", en="Is the citizen in homelessness?"),
        source=_TARGET,
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
        source=_TARGET,
    )
    life_situation: Change | None = item(
        Text(da="Hvordan er livssituationen?", en="How is the life situation?"),
        help=_OWN_VIEW,
        source=_PURPOSE,
    )
    wellbeing: Change | None = item(
        Text(da="Hvordan er trivslen?", en="How is the well-being?"),
        help=_OWN_VIEW,
        source=_PURPOSE,
    )
