"""What social support and psychiatric care an area offers, and who answers for it."""

from datetime import date

from actcore.model import OrganisationId, PrincipalId, Site
from actcore.variant import Choice, Text, item, row, worksheet


class ServiceKind(Choice):
    """A service that the model counts on."""

    SOCIAL_SERVICES = "social_services", Text(sv="Socialtjänst", en="Social services")
    HOUSING_SUPPORT = "housing_support", Text(sv="Boendestöd", en="Housing support")
    GENERAL_PSYCHIATRY = (
        "general_psychiatry_team",
        Text(sv="Allmänpsykiatriskt team", en="General psychiatry team"),
    )
    SPECIALIST = "specialist_team", Text(sv="Specialistteam", en="Specialist team")
    OUTPATIENT = (
        "outpatient_team",
        Text(sv="Psykiatrisk öppenvård", en="Psychiatric outpatient care"),
    )
    INPATIENT = (
        "inpatient_unit",
        Text(sv="Psykiatrisk slutenvård", en="Psychiatric inpatient care"),
    )
    PRIMARY_CARE = "primary_care", Text(sv="Primärvård", en="Primary care")
    OTHER = "other", Text(sv="Något annat", en="Something else")


@row
class AreaService:
    """One service."""

    kind: ServiceKind | None = item(
        Text(sv="Vilken verksamhet?", en="Which service?"),
        help=Text(
            sv="Finns det flera former av boendestöd får varje form en egen rad.",
            en="Each form of housing support has a row of its own.",
        ),
    )
    principal: PrincipalId | None = item(
        Text(sv="Vem ansvarar för den?", en="Who answers for it?"),
        help=Text(
            sv="Den som har ansvaret, även när en privat utförare gör arbetet på uppdrag.",
            en="Who has the responsibility, also where a private provider does the work.",
        ),
    )
    available: bool | None = item(
        Text(sv="Finns den att tillgå i området?", en="Is it on offer in the area?"),
        help=Text(
            sv="Svara ja även om ingen klient behöver den just nu.",
            en="Say yes even if no client needs it at present.",
        ),
    )
    contracted: bool | None = item(
        Text(
            sv="Utförs den av en privat utförare på uppdrag?",
            en="Is it carried out by a private provider on contract?",
        )
    )


@worksheet(
    "area_services",
    title=Text(sv="Stöd och vård i området", en="Support and care in the area"),
    document=Site,
    supports=("RACT053", "RACT054", "RACT055"),
)
class AreaServices:
    """The services of one area as they are at present."""

    area: OrganisationId | None = item(
        Text(sv="Vilket område gäller det?", en="Which area?")
    )
    noted_on: date | None = item(Text(sv="Datum", en="Date"))
    services: tuple[AreaService, ...] | None = item(
        Text(sv="Vilka verksamheter finns?", en="Which services are there?")
    )
    primary_care_part: str | None = item(
        Text(
            sv="Hur är primärvården med i det psykosociala arbetet?",
            en="What part has primary care in psychosocial work?",
        ),
        lines=4,
    )
