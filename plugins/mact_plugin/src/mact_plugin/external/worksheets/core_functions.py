"""Who holds M-ACT's three core functions, and from which field they come."""

from datetime import date

from actcore.model import PersonId, Site, TeamId
from actcore.variant import Choice, Text, item, row, worksheet

from ..profile import NOTICE
from ..sources import MACT_PAGE

FUNCTIONS = MACT_PAGE.at("Indledning: de tre kernefunktioner", lines="1-3")


class CoreFunction(Choice):
    """What a core function is for, as the page has it; the flyer only counts them."""

    SOCIAL = (
        "social",
        Text(da="Social og praktisk støtte", en="Social and practical support"),
    )
    HEALTH = (
        "health",
        Text(da="Specialiseret helbredsindsats", en="Specialised health effort"),
    )
    ADMINISTRATIVE = (
        "administrative",
        Text(da="Administrativ støtte", en="Administrative support"),
    )


class Field(Choice):
    """What somebody works as."""

    SUPPORT_WORKER = (
        "support_worker",
        Text(
            da="Mestrings- eller bostøttemedarbejder",
            en="Mastery or housing-support worker",
        ),
    )
    SUBSTANCE_TREATMENT = (
        "substance_treatment",
        Text(da="Rusmiddelbehandler", en="Substance-treatment practitioner"),
    )
    SOMATIC_NURSE = (
        "somatic_nurse",
        Text(da="Somatisk sygeplejerske", en="Somatic nurse"),
    )
    PSYCHIATRIC_NURSE = (
        "psychiatric_nurse",
        Text(da="Psykiatrisk sygeplejerske", en="Psychiatric nurse"),
    )
    PSYCHOLOGIST = "psychologist", Text(da="Psykolog", en="Psychologist")
    SOCIAL_AUTHORITY = (
        "social_authority",
        Text(
            da="Myndighedssagsbehandler på socialområdet",
            en="Authority case worker in social affairs",
        ),
    )
    EMPLOYMENT_AUTHORITY = (
        "employment_authority",
        Text(
            da="Myndighedssagsbehandler på beskæftigelsesområdet",
            en="Authority case worker in employment",
        ),
    )
    OTHER = "other", Text(da="Andet", en="Something else")


@row
class Holder:
    """One person's core function."""

    person: PersonId = item(Text(da="Medarbejder", en="Worker"))
    function: CoreFunction | None = item(
        Text(da="Kernefunktion", en="Core function"), source=FUNCTIONS
    )
    works_as: Field | None = item(
        Text(da="Arbejder som", en="Works as"), source=FUNCTIONS
    )


@worksheet(
    "external_core_functions",
    title=Text(da="Teamets kernefunktioner", en="The team's core functions"),
    document=Site,
    supports=("MACTE01", "MACTE03"),
    notice=NOTICE,
)
class CoreFunctions:
    """The functions on one day; they follow the page, not the numbers of the roles."""

    filled_on: date = item(Text(da="Dato", en="Date"))
    team: TeamId = item(Text(da="Team", en="Team"), prefill="team:mact_team")
    holders: tuple[Holder, ...] | None = item(
        Text(da="Hvem varetager hvad?", en="Who holds what?"),
        source=FUNCTIONS,
        prefill="members:mact_team",
    )
