"""How a large municipal resource group has divided its work.

Who sits in a work group since when stands in the work group itself.
"""

from datetime import date

from actcore.model import PersonId, Site, TeamId
from actcore.variant import Choice, Text, item, row, worksheet


class Product(Choice):
    """What a work group works on, as the programme's page tells it."""

    MATERIAL = (
        "spreading_material",
        Text(nb="Spredningsmateriellet", en="The spreading material"),
    )
    TRAINING_PLAN = (
        "training_plan",
        Text(
            nb="Plan for når og hvordan opplæringen skal skje",
            en="Plan of when and how training takes place",
        ),
    )
    GUIDE = "guide", Text(nb="Kommunal veileder", en="Municipal guide")
    ROUTINES = "routines", Text(nb="Interne rutiner", en="Internal routines")
    OTHER = "other", Text(nb="Noe annet", en="Something else")


@row
class WorkGroup:
    """What is said of one work group."""

    team: TeamId = item(Text(nb="Arbeidsgruppe", en="Work group"))
    reason_by_mandate_position: str | None = item(
        Text(
            nb="Hvorfor sitter disse i arbeidsgruppen, ut fra mandat og stilling?",
            en="Why do these people sit in the work group, by mandate and position?",
        ),
        lines=2,
    )
    leader: PersonId | None = item(
        Text(nb="Hvem leder arbeidsgruppen?", en="Who leads the work group?"),
        help=Text(
            nb="Kilden nevner ingen leder. La feltet stå tomt om dere ikke har noen.",
            en="The source names no leader. Leave it blank if you have none.",
        ),
    )
    products: tuple[Product, ...] | None = item(
        Text(
            nb="Hva arbeider arbeidsgruppen med?",
            en="What does the work group work on?",
        )
    )


@worksheet(
    "work_groups",
    title=Text(
        nb="Deling i arbeidsgrupper",
        en="Division into work groups",
    ),
    document=Site,
    supports=(
        "BIR015",
        "BIR016",
        "BIR017",
        "BIR018",
        "BIR019",
        "BIR020",
        "BIR038",
        "BIR040",
    ),
)
class WorkGroups:
    """One division of one group."""

    team: TeamId = item(
        Text(nb="Ressursgruppe", en="Municipal resource group"),
        prefill="team:resource_group",
    )
    decided_on: date | None = item(
        Text(nb="Når ble delingen bestemt?", en="When was the division decided?")
    )
    groups: tuple[WorkGroup, ...] | None = item(
        Text(nb="Arbeidsgrupper", en="Work groups")
    )
