"""A year of the national council: its membership, its groups and what it did."""

from datetime import date

from actcore.model import Site, TeamId
from actcore.variant import Choice, Text, item, row, worksheet


class GroupTopic(Choice):
    """What a working group of the council works with."""

    TRAINING = "training", Text(sv="Utbildning", en="Training")
    METHOD_SUPERVISION = (
        "method_supervision",
        Text(sv="Metodhandledning", en="Method supervision"),
    )
    SUPPORT = (
        "support_and_implementation",
        Text(sv="Stöd och implementering", en="Support and implementation"),
    )
    PEER_SUPPORT = (
        "peer_support",
        Text(sv="Information om peer support", en="Information on peer support"),
    )
    OTHER = "other", Text(sv="Något annat", en="Something else")


class ActivityKind(Choice):
    """What an activity of the council served."""

    INFORMATION = (
        "information",
        Text(
            sv="Sprida information om modellen", en="Spreading information on the model"
        ),
    )
    SUPPORT = (
        "support",
        Text(
            sv="Stödja en verksamhet som vill utveckla eller införa modellen",
            en="Supporting a service that wants to develop or introduce the model",
        ),
    )
    OWN_INITIATIVE = (
        "own_initiative",
        Text(sv="Ta ett eget initiativ", en="Taking an initiative of its own"),
    )
    KNOWLEDGE = "knowledge", Text(sv="Bygga kunskap", en="Building knowledge")
    METHOD = "method", Text(sv="Utveckla metoden", en="Developing the method")
    RESEARCH = "research", Text(sv="Stödja forskning", en="Supporting research")
    EXCHANGE = (
        "exchange",
        Text(
            sv="Utbyta information i hela landet",
            en="Exchanging information across the country",
        ),
    )
    QUALITY = "quality", Text(sv="Utveckla kvaliteten", en="Developing quality")


class Progress(Choice):
    """How far the council's work for something has come."""

    NONE = "none", Text(sv="Inget arbete pågår", en="No work is going on")
    PLANNED = "planned", Text(sv="Planerat", en="Planned")
    UNDER_WAY = "under_way", Text(sv="Pågår", en="Under way")
    EXTERNAL_REF = (
        "external_ref",
        Text(sv="Finns, se hänvisning", en="In place, see reference"),
    )


class CertificationStatus(Choice):
    """Whether a certification procedure exists. There are no levels and no criteria."""

    UNKNOWN = "unknown", Text(sv="Okänt", en="Not known")
    PLANNED = "planned", Text(sv="Planeras", en="Planned")
    EXTERNAL_REF = (
        "external_ref",
        Text(sv="Finns, se hänvisning", en="In place, see reference"),
    )


@row
class WorkingGroup:
    """A working group as it was that year."""

    topic: GroupTopic | None = item(
        Text(sv="Vad arbetar gruppen med?", en="What does the group work with?")
    )
    team: TeamId | None = item(Text(sv="Vilken grupp?", en="Which group?"))


@row
class Activity:
    """Something that the council did that year."""

    what: str | None = item(Text(sv="Vad gjordes?", en="What was done?"), lines=2)
    done_on: date | None = item(Text(sv="Datum", en="Date"))
    serves: tuple[ActivityKind, ...] | None = item(
        Text(sv="Vad var syftet?", en="What did it serve?")
    )


@worksheet(
    "council_year",
    title=Text(sv="Rådets år", en="The council's year"),
    document=Site,
    supports=(
        "RACT130",
        "RACT131",
        "RACT132",
        "RACT133",
        "RACT134",
        "RACT135",
        "RACT136",
        "RACT138",
        "RACT139",
        "RACT140",
        "RACT141",
    ),
)
class CouncilYear:
    """One calendar year. Who sits on the board stands among teams and elections."""

    year: int | None = item(
        Text(sv="År", en="Year"),
        minimum=2016,
        maximum=9999,
        section=Text(sv="Året och medlemskapet", en="The year and membership"),
    )
    open_to_anyone: bool | None = item(
        Text(
            sv="Får varje enskild person som vill bli medlem?",
            en="May any individual who wants to become a member?",
        )
    )
    fee: int | None = item(
        Text(sv="Medlemsavgift i kronor", en="Membership fee in kronor"),
        help=Text(
            sv="Skriv 0 om medlemskapet är gratis.",
            en="Enter 0 where membership is free.",
        ),
        minimum=0,
    )
    working_groups: tuple[WorkingGroup, ...] | None = item(
        Text(sv="Arbetsgrupper", en="Working groups"),
        section=Text(sv="Arbetsgrupperna", en="The working groups"),
    )
    groups_complete: bool | None = item(
        Text(
            sv="Är alla arbetsgrupper med i listan?",
            en="Does the list hold every working group?",
        )
    )
    activities: tuple[Activity, ...] | None = item(
        Text(sv="Vad rådet gjorde under året", en="What the council did in the year"),
        section=Text(sv="Vad rådet gjorde", en="What the council did"),
    )
    activities_complete: bool | None = item(
        Text(
            sv="Är allt som rådet gjorde med i listan?",
            en="Does the list hold everything that the council did?",
        )
    )
    user_perspective: str | None = item(
        Text(
            sv="Hur togs brukarnas perspektiv till vara?",
            en="How was the users' perspective taken into account?",
        )
    )
    training_criteria: Progress | None = item(
        Text(
            sv="Ramar och kvalitetskriterier för de nationella utbildningarna",
            en="Frames and quality criteria for national training",
        ),
        section=Text(
            sv="Utbildning, införande och certifiering",
            en="Training, implementation and certification",
        ),
    )
    implementation: Progress | None = item(
        Text(
            sv="Strukturer för införande med höga krav på kvalitet",
            en="Structures for implementation with high demands on quality",
        )
    )
    certification_work: Progress | None = item(
        Text(
            sv="Rådets arbete för en certifiering",
            en="The council's work for a certification",
        )
    )
    certification_status: CertificationStatus | None = item(
        Text(sv="Finns det en certifiering?", en="Is there a certification procedure?"),
        help=Text(
            sv="Hänvisa till den som ansvarar för certifieringen. Här anges varken nivåer eller krav.",
            en="Refer to whoever is responsible for it. Neither levels nor demands are entered here.",
        ),
    )
    references: str | None = item(Text(sv="Hänvisningar", en="References"))
