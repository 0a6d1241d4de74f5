"""What a municipal resource group is made up of, beside the dated places in it."""

from datetime import date

from actcore.model import OrganisationId, PersonId, RoleId, Site, TeamId
from actcore.variant import Choice, Text, item, row, worksheet

from ..roles import DECIDING


class Level(Choice):
    """Where somebody stands in the municipality."""

    STAFF = "staff", Text(nb="Ansatt", en="Employee")
    UNIT_LEADER = "unit_leader", Text(nb="Enhetsleder", en="Unit leader")
    DIRECTOR = "municipal_director", Text(nb="Kommunalsjef", en="Municipal director")


class State(Choice):
    """How settled a composition is."""

    PROVISIONAL = (
        "provisional",
        Text(nb="Foreløpig, før kartleggingen", en="Provisional, before the mapping"),
    )
    CONFIRMED = "confirmed", Text(nb="Endelig", en="Confirmed")


@row
class Place:
    """What one person brings into the group."""

    person: PersonId = item(Text(nb="Person", en="Person"))
    professional_groups: tuple[str, ...] | None = item(
        Text(nb="Faggruppe", en="Professional group"),
        help=Text(
            nb="Hvilken av programmets faggrupper personen representerer. Det kan være mer enn én.",
            en="Which of the programme's professional groups the person represents. There can be more than one.",
        ),
    )
    department: OrganisationId | None = item(
        Text(nb="Fagavdeling", en="Professional department"),
        help=Text(
            nb="Enheten som peker ut varaperson. Det er ikke en faggruppe, og heller ikke en avdeling der kunnskapen skal spres.",
            en="The unit that names a deputy. It is neither a professional group nor a department that the knowledge is spread to.",
        ),
    )
    position: str | None = item(
        Text(nb="Stilling i kommunen", en="Position in the municipality")
    )
    level: Level | None = item(Text(nb="Nivå", en="Level"))
    mandate: str | None = item(
        Text(nb="Mandat", en="Mandate"),
        help=Text(
            nb="Hva kan personen bestemme eller love på vegne av sin enhet?",
            en="What can the person decide or promise for the unit?",
        ),
        lines=2,
    )
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
        "BIR002",
        "BIR003",
        "BIR004",
        "BIR005",
        "BIR006",
        "BIR007",
        "BIR008",
        "BIR009",
        "BIR010",
        "BIR011",
        "BIR012",
        "BIR014",
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
    """The composition of one group; of several sheets, the last one by its day counts."""

    team: TeamId = item(
        Text(nb="Ressursgruppe", en="Municipal resource group"),
        prefill="team:resource_group",
        section=Text(nb="Sammensetningen", en="The composition"),
    )
    composed_on: date | None = item(
        Text(nb="Sammensetningen gjelder fra", en="The composition applies from"),
        help=Text(
            nb="Fyll ut et nytt skjema når sammensetningen endres, så kan dere se hvordan den var før.",
            en="Fill in a new sheet when the composition changes, and you can see what it was before.",
        ),
    )
    state: State | None = item(
        Text(
            nb="Er sammensetningen foreløpig eller endelig?",
            en="Is the composition provisional or confirmed?",
        )
    )
    reviewed_on: date | None = item(
        Text(
            nb="Når ble sammensetningen sist vurdert opp mot kartleggingen?",
            en="When was the composition last checked against the mapping?",
        )
    )
    decided_by: RoleId | None = item(
        Text(nb="Hvem bestemte sammensetningen?", en="Who decided the composition?"),
        help=Text(nb="En rolle, ikke et navn.", en="A role, not a name."),
        roles=DECIDING,
    )
    also_serves: tuple[OrganisationId, ...] | None = item(
        Text(
            nb="Hvilke andre kommuner er med i gruppen?",
            en="Which other municipalities share the group?",
        )
    )
    split: bool | None = item(
        Text(
            nb="Er gruppen delt i arbeidsgrupper?",
            en="Is the group divided into work groups?",
        )
    )
    places: tuple[Place, ...] | None = item(
        Text(nb="Medlemmer", en="Members"),
        help=Text(
            nb="Datoene for når noen ble med og sluttet, føres på selve gruppen. Varapersoner føres også der, med fagavdelingen de er vara for.",
            en="The dates on which somebody joined and left are entered in the group itself. Deputies are entered there too, with the professional department that they stand in for.",
        ),
        prefill="members:resource_group",
        section=Text(nb="Medlemmene", en="The members"),
    )
