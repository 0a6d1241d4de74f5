"""What a municipal resource group is made up of, beside the dated places in it."""

from actcore.model import OrganisationId, PersonId, Site, TeamId
from actcore.variant import Choice, Text, item, row, worksheet


class Level(Choice):
    """Where somebody stands in the municipality."""

    STAFF = "staff", Text(nb="Ansatt", en="Employee")
    UNIT_LEADER = "unit_leader", Text(nb="Enhetsleder", en="Unit leader")
    DIRECTOR = "municipal_director", Text(nb="Kommunalsjef", en="Municipal director")


@row
class Place:
    """What one person brings into the group."""

    person: PersonId = item(Text(nb="Person", en="Person"))
    professional_groups: tuple[str, ...] | None = item(
        Text(nb="Faggruppe", en="Professional group"),
        help=Text(
            nb="Hvilken av programmets faggrupper personen representerer. Det kan være flere.",
            en="Which of the programme's professional groups the person represents. It can be several.",
        ),
    )
    department: OrganisationId | None = item(
        Text(nb="Fagavdeling", en="Professional department")
    )
    level: Level | None = item(Text(nb="Nivå", en="Level"))
    mandate: str | None = item(Text(nb="Mandat", en="Mandate"))
    placed_by_mandate: bool | None = item(
        Text(
            nb="Er plassen i arbeidsgruppen vurdert ut fra mandat og stilling?",
            en="Was the place in the work group weighed against mandate and position?",
        )
    )


@worksheet(
    "composition",
    title=Text(
        nb="Ressursgruppens sammensetning",
        en="Composition of the municipal resource group",
    ),
    document=Site,
    supports=(
        "BIR001",
        "BIR006",
        "BIR008",
        "BIR010",
        "BIR011",
        "BIR015",
        "BIR016",
        "BIR017",
        "BIR018",
        "BIR019",
        "BIR020",
        "BIR040",
    ),
)
class Composition:
    """The composition of one group; of several sheets on it, the last one counts."""

    team: TeamId = item(Text(nb="Ressursgruppe", en="Municipal resource group"))
    also_serves: tuple[OrganisationId, ...] | None = item(
        Text(
            nb="Andre kommuner som deler gruppen",
            en="Other municipalities that share the group",
        )
    )
    split: bool | None = item(
        Text(
            nb="Er gruppen delt i arbeidsgrupper?",
            en="Is the group divided into work groups?",
        )
    )
    places: tuple[Place, ...] | None = item(Text(nb="Medlemmer", en="Members"))
