"""The mapping of adjacent initiatives and cooperation structures in a municipality.

It is not the pre-survey, though the Norwegian words for both begin alike.
"""

from datetime import date

from actcore.model import OrganisationId, Site
from actcore.variant import Choice, Text, item, row, worksheet


class Scope(Choice):
    """What a mapping looked for."""

    ONGOING = "ongoing", Text(nb="Innsatser som pågår", en="Initiatives that run")
    COMPLETED = (
        "completed",
        Text(nb="Innsatser som er gjennomført", en="Initiatives that are completed"),
    )
    STRUCTURES = (
        "structures",
        Text(nb="Samarbeidsstrukturer", en="Cooperation structures"),
    )


class InitiativeStatus(Choice):
    """How far an initiative has come."""

    ONGOING = "ongoing", Text(nb="Pågår", en="Runs")
    COMPLETED = "completed", Text(nb="Gjennomført", en="Completed")


class Decision(Choice):
    """What the municipality has decided about something that it found."""

    JOIN = "join", Text(nb="Slås sammen", en="To be joined")
    ALIGN = "align", Text(nb="Samordnes", en="To be aligned")
    LEARN_FROM = "learn_from", Text(nb="Læres av", en="To be learned from")
    KEEP_SEPARATE = "keep_separate", Text(nb="Holdes adskilt", en="To be kept separate")
    NO_RELATION = "no_relation", Text(nb="Har ingen sammenheng", en="No relation")


class GroupTask(Choice):
    """The tasks that a group may have begun."""

    MEETING_PLAN = "meeting_plan", Text(nb="Halvårsplan", en="Half-year plan")
    SPREADING = "spreading", Text(nb="Spredning", en="Spreading")
    TRAINING_PLAN = "training_plan", Text(nb="Opplæringsplan", en="Training plan")
    ROUTINES = "routines", Text(nb="Rutiner", en="Routines")
    GUIDE = "guide", Text(nb="Kommunal veileder", en="Municipal guide")
    MEASURES = "measures", Text(nb="Tiltak", en="Measures")


@row
class Initiative:
    """One effort beside the programme."""

    name: str = item(Text(nb="Innsats", en="Initiative"))
    status: InitiativeStatus | None = item(Text(nb="Status", en="Status"))
    decision: Decision | None = item(Text(nb="Beslutning", en="Decision"))


@row
class Structure:
    """One forum or arrangement for working together."""

    name: str = item(Text(nb="Samarbeidsstruktur", en="Cooperation structure"))
    decision: Decision | None = item(Text(nb="Beslutning", en="Decision"))


@worksheet(
    "mapping",
    title=Text(
        nb="Kartlegging av innsatser og samarbeidsstrukturer",
        en="Mapping of initiatives and cooperation structures",
    ),
    document=Site,
    supports=("BIR024", "BIR025", "BIR026", "BIR027", "BIR028"),
)
class Mapping:
    """One mapping."""

    municipality: OrganisationId | None = item(Text(nb="Kommune", en="Municipality"))
    done_on: date = item(Text(nb="Dato", en="Date"))
    earlier_tasks: tuple[GroupTask, ...] | None = item(
        Text(
            nb="Oppgaver gruppen var i gang med før kartleggingen",
            en="Tasks that the group had begun before the mapping",
        ),
        help=Text(
            nb="En tom liste betyr at kartleggingen kom først.",
            en="An empty list says that the mapping came first.",
        ),
    )
    looked_for: tuple[Scope, ...] | None = item(
        Text(nb="Hva ble kartlagt?", en="What was looked for?"),
        help=Text(
            nb="Kryss også av for det dere lette etter uten å finne noe.",
            en="Tick also what you looked for and did not find.",
        ),
    )
    initiatives: tuple[Initiative, ...] | None = item(
        Text(nb="Innsatser", en="Initiatives")
    )
    structures: tuple[Structure, ...] | None = item(
        Text(nb="Samarbeidsstrukturer", en="Cooperation structures")
    )
