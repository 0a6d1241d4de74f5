"""The plan for bringing the knowledge to the departments, and how far it has come."""

from datetime import date

from actcore.model import MeetingId, OrganisationId, Site, TeamId
from actcore.variant import Choice, Text, answered, item, row, worksheet


class Way(Choice):
    """How the training of a department is held."""

    STAFF_MEETING = "staff_meeting", Text(nb="På personalmøte", en="In a staff meeting")
    PLANNING_DAY = (
        "planning_day",
        Text(nb="På planleggingsdag", en="On a planning day"),
    )
    WORKSHOP = "workshop", Text(nb="Som verksted", en="As a workshop")
    E_LEARNING = "e_learning", Text(nb="Som e-læring", en="As e-learning")
    OTHER = "other", Text(nb="På en annen måte", en="In another way")
    UNDECIDED = "not_decided_yet", Text(nb="Ikke bestemt ennå", en="Not decided yet")


class Progress(Choice):
    """How far the knowledge has come in a department; each step follows the one before."""

    NOT_STARTED = (
        "not_started",
        Text(nb="Verken holdt eller planlagt", en="Neither held nor planned"),
    )
    PLANNED = (
        "planned",
        Text(nb="Opplæringen er planlagt", en="The training is planned"),
    )
    SPREAD = (
        "spread",
        Text(
            nb="Spredt: opplæringen er holdt", en="Spread: the training has been held"
        ),
    )
    IMPLEMENTED = (
        "implemented",
        Text(
            nb="Implementert: kunnskapen er i bruk",
            en="Implemented: the knowledge is in use",
        ),
    )


@row
class DepartmentTraining:
    """The training of one department, planned or held."""

    department: OrganisationId = item(Text(nb="Avdeling", en="Department"))
    leader: str | None = item(
        Text(nb="Hvem leder avdelingen?", en="Who leads the department?"),
        help=Text(
            nb="Skriv stillingen, ikke navnet.", en="Write the position, not the name."
        ),
    )
    staff: int | None = item(
        Text(
            nb="Hvor mange ansatte har avdelingen?",
            en="How many employees does the department have?",
        ),
        minimum=0,
    )
    since: date | None = item(
        Text(nb="Når er opplæringen?", en="When is the training?"),
        help=Text(
            nb="Er bare måneden bestemt, fører dere den første og den siste dagen i måneden.",
            en="If only the month is settled, give its first and its last day.",
        ),
    )
    until: date | None = item(
        Text(nb="Siste dag, hvis det er flere", en="Last day, if there are several")
    )
    how: Way | None = item(
        Text(nb="Hvordan holdes opplæringen?", en="How is the training held?")
    )
    trained_by: str | None = item(
        Text(nb="Hvem holder opplæringen?", en="Who holds the training?"),
        help=Text(nb="Skriv rollen, ikke navnet.", en="Write the role, not the name."),
    )
    status: Progress | None = item(
        Text(
            nb="Hvor langt har avdelingen kommet?",
            en="How far has the department come?",
        )
    )
    participants: int | None = item(
        Text(nb="Hvor mange deltok?", en="How many took part?"),
        minimum=0,
        show_when=answered("status", Progress.SPREAD, Progress.IMPLEMENTED),
    )
    follow_up_on: date | None = item(
        Text(
            nb="Når skal dere undersøke om kunnskapen er i bruk?",
            en="When will you look at whether the knowledge is in use?",
        ),
        not_before="since",
    )
    in_use_since: date | None = item(
        Text(nb="I bruk fra", en="In use since"),
        not_before="since",
        show_when=answered("status", Progress.SPREAD, Progress.IMPLEMENTED),
    )
    barrier: str | None = item(
        Text(nb="Hva står i veien?", en="What stands in the way?"), lines=2
    )


@worksheet(
    "spreading_plan",
    title=Text(nb="Spredningsplan", en="Spreading plan"),
    document=Site,
    supports=("BIR022", "BIR023", "BIR029", "BIR032"),
)
class SpreadingPlan:
    """One plan of a group for the departments; several plans are read as one."""

    team: TeamId = item(
        Text(nb="Ressursgruppe", en="Municipal resource group"),
        prefill="team:resource_group",
        section=Text(nb="Planen", en="The plan"),
    )
    made_on: date | None = item(
        Text(nb="Når ble planen laget?", en="When was the plan made?")
    )
    updated_on: date | None = item(
        Text(nb="Når ble den sist oppdatert?", en="When was it last updated?"),
        help=Text(
            nb="Dagen viser om det som står i planen, er skrevet før eller etter opplæringen.",
            en="The day shows whether what the plan says was written before or after the training.",
        ),
        not_before="made_on",
    )
    gathering: MeetingId | None = item(
        Text(
            nb="På hvilken ressursgruppesamling fikk dere materiellet?",
            en="At which gathering were you given the material?",
        ),
        section=Text(nb="Materiellet", en="The material"),
    )
    material: str | None = item(
        Text(
            nb="Hvilket spredningsmateriell, og hvilken utgave?",
            en="Which spreading material, and which edition?",
        ),
        lines=1,
    )
    uses_material: bool | None = item(
        Text(
            nb="Bygger opplæringen på materiellet fra samlingen?",
            en="Does the training rest on the material from the gathering?",
        )
    )
    in_use_means: str | None = item(
        Text(
            nb="Når regner dere kunnskapen som tatt i bruk?",
            en="When do you count the knowledge as in use?",
        ),
        help=Text(
            nb="Kilden sier det ikke. Skriv kommunens eget kriterium, slik at det går an å svare ja eller nei for hver avdeling.",
            en="The source does not say. Write the municipality's own criterion so that it can be answered with yes or no for each department.",
        ),
        section=Text(nb="Avdelingene", en="The departments"),
    )
    departments: tuple[DepartmentTraining, ...] | None = item(
        Text(nb="Avdelinger", en="Departments"),
        help=Text(
            nb="Avdelingene der kunnskapen skal spres. Velg «Det finnes ingen» hvis ingen er med i planen ennå.",
            en="The departments that the knowledge is to reach. Choose “There are none” if none is in the plan yet.",
        ),
    )
