"""The collaboration agreements that a municipality makes around ACT."""

from datetime import date

from actcore.model import OrganisationId, Site
from actcore.variant import Choice, Text, item, worksheet


class AgreementAbout(Choice):
    """What an agreement is about; the guide gives these as examples."""

    DROP_IN_CENTRE = (
        "drop_in_centre",
        Text(da="Besøg på væresteder", en="Visits to drop-in centres"),
    )
    REFERRAL = "referral", Text(da="Henvisningsret", en="Right of referral")
    DISCHARGE = (
        "discharge",
        Text(da="Samarbejde ved udskrivelse", en="Collaboration at discharge"),
    )
    OUTREACH = (
        "outreach",
        Text(
            da="Snitflader til opsøgende tilbud", en="Interfaces with outreach services"
        ),
    )
    OTHER = "other", Text(da="Andet", en="Other")


class DischargeInformation(Choice):
    """How an agreement settles the passing on of information at discharge."""

    WITH_CONSENT = (
        "with_consent",
        Text(da="Kun med borgerens samtykke", en="Only with the citizen's consent"),
    )
    WITHOUT_CONSENT = (
        "without_consent",
        Text(da="Også uden samtykke", en="Without consent too"),
    )
    NOT_PASSED_ON = (
        "not_passed_on",
        Text(da="Oplysninger gives ikke videre", en="No information is passed on"),
    )


@worksheet(
    "agreement",
    title=Text(da="Samarbejdsaftale", en="Collaboration agreement"),
    document=Site,
    supports=("ACT104", "ACT114"),
)
class Agreement:
    """One agreement with one partner."""

    partner: OrganisationId | None = item(Text(da="Aftalepart", en="Partner"))
    about: AgreementAbout | None = item(
        Text(da="Hvad handler aftalen om?", en="What is the agreement about?")
    )
    agreed_on: date | None = item(Text(da="Aftalt den", en="Agreed on"))
    written: bool | None = item(
        Text(da="Er aftalen skriftlig?", en="Is the agreement in writing?")
    )
    by_leadership: bool | None = item(
        Text(
            da="Er aftalen indgået på ledelsesniveau?",
            en="Was it made at leadership level?",
        )
    )
    discharge_information: DischargeInformation | None = item(
        Text(
            da="Videregivelse af oplysninger ved udskrivelse",
            en="Passing on information at discharge",
        )
    )
