"""The collaboration agreements that a municipality makes around ACT."""

from datetime import date

from actcore.model import OrganisationId, Site
from actcore.variant import Choice, Text, item, worksheet

from ....sources import GUIDE, page

_AGREEMENTS = GUIDE.at("Tætte forpligtende samarbejdsaftaler", pages=page(14))
_PARTNERS = GUIDE.at("Tætte forpligtende samarbejdsaftaler", pages=page(15))
_EARLY = GUIDE.at(
    "Tidlig involvering af alle relevante samarbejdspartnere", pages=page(14)
)


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


class Settled(Choice):
    """What an agreement makes clear between two sides."""

    ROLES = "roles", Text(da="Roller", en="Roles")
    RESPONSIBILITY = "responsibility", Text(da="Ansvar", en="Responsibility")
    TASKS = "tasks", Text(da="Opgaver", en="Tasks")


class AgreementTopic(Choice):
    """What agreements are to cover between them."""

    COMPOSITION = (
        "composition",
        Text(da="Hvem teamet består af", en="Who is in the team"),
    )
    RESOURCES = "resources", Text(da="Ressourcer", en="Resources")
    ORGANISATION = "organisation", Text(da="Organisering", en="Organisation")
    FOLLOW_UP = "follow_up", Text(da="Løbende opfølgning", en="Ongoing follow-up")


@worksheet(
    "agreement",
    title=Text(da="Samarbejdsaftale", en="Collaboration agreement"),
    document=Site,
    supports=(
        "ACT104",
        "ACT105",
        "ACT106",
        "ACT107",
        "ACT108",
        "ACT109",
        "ACT110",
        "ACT111",
        "ACT112",
        "ACT113",
        "ACT114",
        "ACT115",
        "ACT116",
    ),
)
class Agreement:
    """One agreement with one partner, or with several."""

    partner: OrganisationId | None = item(
        Text(da="Aftalepart", en="Partner"), source=_AGREEMENTS
    )
    more_partners: tuple[OrganisationId, ...] | None = item(
        Text(da="Andre parter", en="Further partners"), source=_AGREEMENTS
    )
    about: AgreementAbout | None = item(
        Text(da="Hvad handler aftalen om?", en="What is the agreement about?"),
        source=_PARTNERS,
    )
    content: str | None = item(
        Text(da="Hvad er aftalt?", en="What is agreed?"), lines=6
    )
    agreed_on: date | None = item(
        Text(da="Aftalt den", en="Agreed on"), source=_AGREEMENTS
    )
    ends_on: date | None = item(
        Text(da="Gælder til", en="In force until"),
        help=Text(
            da="Lad feltet stå tomt, hvis aftalen ikke har en slutdato.",
            en="Leave it blank if the agreement has no end.",
        ),
        open_end=True,
        not_before="agreed_on",
    )
    written: bool | None = item(
        Text(da="Er aftalen skriftlig?", en="Is the agreement in writing?"),
        source=_AGREEMENTS,
        section=Text(da="Sådan er aftalen indgået", en="How the agreement was made"),
    )
    by_leadership: bool | None = item(
        Text(
            da="Er aftalen indgået på ledelsesniveau?",
            en="Was it made at leadership level?",
        ),
        source=_AGREEMENTS,
    )
    between_leaders: tuple[Settled, ...] | None = item(
        Text(
            da="Hvad afklarer aftalen mellem ledelsen bag ACT og ledelsen i andre forvaltninger?",
            en="What does it make clear between the leaders behind ACT and those of other administrations?",
        ),
        help=Text(
            da="»Intet af dette« betyder, at aftalen ikke siger noget om det.",
            en="“None of these” says that the agreement is silent on it.",
        ),
        source=_AGREEMENTS,
        section=Text(da="Det, aftalen afklarer", en="What the agreement makes clear"),
    )
    between_staff: tuple[Settled, ...] | None = item(
        Text(
            da="Hvad afklarer aftalen mellem teamets og partnerens medarbejdere?",
            en="What does it make clear between the team's staff and the partner's?",
        ),
        help=Text(
            da="»Intet af dette« betyder, at aftalen ikke siger noget om det.",
            en="“None of these” says that the agreement is silent on it.",
        ),
        source=_AGREEMENTS,
    )
    topics: tuple[AgreementTopic, ...] | None = item(
        Text(da="Hvad omfatter aftalen ellers?", en="What else does it cover?"),
        help=Text(
            da="»Intet af dette« betyder, at aftalen ikke omfatter noget af det.",
            en="“None of these” says that it covers none of this.",
        ),
        source=_EARLY,
    )
    expectations: bool | None = item(
        Text(
            da="Siger aftalen, hvordan I løbende afstemmer forventninger?",
            en="Does it say how you keep aligning expectations?",
        ),
        source=_PARTNERS,
        section=Text(da="Samarbejdet undervejs", en="Working together along the way"),
    )
    disagreement: bool | None = item(
        Text(
            da="Siger aftalen, hvad I gør, når det er svært, eller når I er uenige?",
            en="Does it say what you do when things are hard or you disagree?",
        ),
        source=_PARTNERS,
    )
    discharge_information: DischargeInformation | None = item(
        Text(
            da="Hvad siger aftalen om at give oplysninger videre ved udskrivelse?",
            en="What does it say on passing on information at discharge?",
        ),
        source=_PARTNERS,
        section=Text(da="Udskrivelse", en="Discharge"),
    )
