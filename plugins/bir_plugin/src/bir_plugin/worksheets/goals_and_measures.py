"""The municipality's goals, what they rest on, and the measures towards them."""

from datetime import date

from actcore.model import GoalId, Site
from actcore.variant import Choice, Text, item, row, worksheet


class Responsible(Choice):
    """In whose hands a measure is."""

    GROUP = (
        "resource_group",
        Text(nb="Ressursgruppen", en="The municipal resource group"),
    )
    SPREADING = (
        "wg_spreading",
        Text(nb="Arbeidsgruppen for spredning", en="The work group for spreading"),
    )
    GUIDE = (
        "wg_guide",
        Text(
            nb="Arbeidsgruppen for veileder og rutiner",
            en="The work group for guide and routines",
        ),
    )
    OTHERS = "others", Text(nb="Andre i kommunen", en="Others in the municipality")


class Support(Choice):
    """The work that a measure is held against."""

    SPREADING = "spreading", Text(nb="Spredningsarbeidet", en="The spreading work")
    ROUTINES = "routines", Text(nb="Rutinene", en="The routines")
    GUIDE = "guide", Text(nb="Veilederen", en="The guide")


@row
class GoalBasis:
    """What one goal rests on."""

    goal: GoalId = item(Text(nb="Mål", en="Goal"))
    rests_on_survey: bool | None = item(
        Text(
            nb="Bygger målet på førkartleggingen?", en="Does it rest on the pre-survey?"
        )
    )


@row
class Measure:
    """One measure towards a goal."""

    id: str = item(Text(nb="Kode", en="Code"))
    goal: GoalId = item(Text(nb="Mål", en="Goal"))
    measure: str | None = item(Text(nb="Tiltak", en="Measure"))
    responsible: Responsible | None = item(Text(nb="Ansvarlig", en="Responsible"))
    supports: tuple[Support, ...] | None = item(
        Text(nb="Støtter opp under", en="Supports"),
        help=Text(
            nb="En tom liste betyr at tiltaket ikke er knyttet til noe av dette.",
            en="An empty list says that the measure is tied to none of these.",
        ),
    )


@worksheet(
    "goals_and_measures",
    title=Text(nb="Kommunale mål og tiltak", en="Municipal goals and measures"),
    document=Site,
    supports=("BIR046", "BIR048", "BIR049"),
)
class GoalsAndMeasures:
    """The goals of one municipality; the pre-survey is kept as counts, never answers."""

    survey_sent_on: date | None = item(
        Text(nb="Førkartleggingen sendt", en="Pre-survey sent on")
    )
    recipients: int | None = item(Text(nb="Antall mottakere", en="Recipients"))
    answers: int | None = item(Text(nb="Antall svar", en="Answers"))
    goals: tuple[GoalBasis, ...] | None = item(Text(nb="Mål", en="Goals"))
    measures: tuple[Measure, ...] | None = item(Text(nb="Tiltak", en="Measures"))
