"""The SKL team of an area and the agreement between its principals.

SKL stands for cooperation between municipality and county council here; the association
of the same name is somebody else.
"""

from datetime import date

from actcore.model import OrganisationId, PersonId, Site
from actcore.variant import Choice, Text, answered, item, row, worksheet


class Mandate(Choice):
    """What the team has been charged with."""

    TRAINING = (
        "training",
        Text(
            sv="Samordna hur utbildningarna organiseras",
            en="Coordinate how training is organised",
        ),
    )
    IMPLEMENTATION = (
        "implementation",
        Text(
            sv="Samordna införandet hos kommunerna och regionen",
            en="Coordinate implementation in municipalities and region",
        ),
    )


class AgreementTopic(Choice):
    """What an agreement can speak of."""

    COOPERATION = (
        "cooperation",
        Text(sv="Formerna för samverkan", en="The forms of cooperation"),
    )
    SKL_TEAM = (
        "skl_team",
        Text(sv="Att SKL-teamet inrättas", en="That the SKL team is set up"),
    )
    SUPPORT = (
        "support",
        Text(sv="Aktivt stöd till deltagarna", en="Active support to participants"),
    )
    REPORTING = (
        "reporting",
        Text(
            sv="Rapportering till den nationella strategigruppen",
            en="Reporting to the national strategy group",
        ),
    )


class MovementLevel(Choice):
    """For which part of the movement somebody speaks."""

    REGIONAL = "regional", Text(sv="Den regionala", en="The regional one")
    LOCAL = "local", Text(sv="Den lokala", en="The local one")
    BOTH = "both", Text(sv="Både den regionala och den lokala", en="Both")


class ObstacleKind(Choice):
    """What stands in the way."""

    PRACTICAL = "practical", Text(sv="Ett praktiskt hinder", en="A practical obstacle")
    LEADERS = "leaders", Text(sv="Motstånd i ledningen", en="Resistance among leaders")
    STAFF = "staff", Text(sv="Motstånd i arbetslagen", en="Resistance among staff")


@row
class MovementSeat:
    """The seat of somebody who speaks for users or for relatives."""

    person: PersonId = item(Text(sv="Vem?", en="Who?"))
    employed: bool | None = item(
        Text(
            sv="Är personen anställd?",
            en="Is the person employed?",
        ),
        help=Text(
            sv="Gäller även en brukarcoach som har platsen.",
            en="Goes for a user coach in the seat as well.",
        ),
    )
    level: MovementLevel | None = item(
        Text(
            sv="Vilken del av rörelsen företräder personen?",
            en="Which part of the movement does the person represent?",
        )
    )


@row
class AgreementParty:
    """A municipality or region that takes part."""

    organisation: OrganisationId | None = item(Text(sv="Part", en="Party"))
    signed: bool | None = item(
        Text(sv="Har parten skrivit under?", en="Has the party signed?")
    )
    signed_on: date | None = item(
        Text(sv="Vilken dag?", en="On which day?"), show_when=answered("signed", True)
    )


@row
class AreaObstacle:
    """Something that stands in the way of the change."""

    what: str | None = item(Text(sv="Vad är det?", en="What is it?"), lines=2)
    kind: ObstacleKind | None = item(
        Text(sv="Vilket slags hinder?", en="What sort of obstacle?")
    )
    raised_on: date | None = item(
        Text(sv="När togs det upp?", en="When was it raised?")
    )
    handled_on: date | None = item(
        Text(sv="När hade ni tagit hand om det?", en="When had you dealt with it?")
    )
    still_open: bool | None = item(Text(sv="Finns det kvar?", en="Is it still there?"))


@worksheet(
    "skl_agreement",
    title=Text(sv="SKL-team och avtal", en="SKL team and agreement"),
    document=Site,
    supports=(
        "RACT065",
        "RACT066",
        "RACT067",
        "RACT068",
        "RACT071",
        "RACT072",
        "RACT073",
    ),
)
class SklAgreement:
    """An area's team and agreement as they are at present; a new sheet replaces the old."""

    area: OrganisationId | None = item(
        Text(sv="Vilket område gäller det?", en="Which area?"),
        section=Text(sv="SKL-teamet", en="The SKL team"),
    )
    noted_on: date | None = item(Text(sv="Datum", en="Date"))
    formed: bool | None = item(
        Text(sv="Är SKL-teamet bildat?", en="Has the SKL team been formed?")
    )
    mandate: tuple[Mandate, ...] | None = item(
        Text(
            sv="Vad har SKL-teamet fått i uppdrag?",
            en="What has the SKL team been charged with?",
        ),
        help=Text(
            sv="Välj ”Inget av detta” om teamet inte har något uppdrag.",
            en="Choose “None of these” if the team has no mandate.",
        ),
    )
    movement_seats: tuple[MovementSeat, ...] | None = item(
        Text(
            sv="Brukar- och anhörigrörelsens platser",
            en="Seats of the users' and relatives' movement",
        )
    )
    cooperation: str | None = item(
        Text(
            sv="Hur samarbetar teamet med satsningens ägare och brukarnas paraplyorganisation?",
            en="How does the team cooperate with the programme's owner and the users' umbrella organisation?",
        ),
        lines=4,
    )
    agreement: bool | None = item(
        Text(
            sv="Finns det ett avtal mellan huvudmännen?",
            en="Is there an agreement between the principals?",
        ),
        section=Text(sv="Avtalet", en="The agreement"),
    )
    parties: tuple[AgreementParty, ...] | None = item(
        Text(sv="Avtalets parter", en="Parties to the agreement"),
        show_when=answered("agreement", True),
    )
    all_listed: bool | None = item(
        Text(
            sv="Är alla kommuner och regioner som deltar uppräknade?",
            en="Are all municipalities and regions that take part listed?",
        ),
        show_when=answered("agreement", True),
    )
    topics: tuple[AgreementTopic, ...] | None = item(
        Text(sv="Vad tar avtalet upp?", en="What does the agreement cover?"),
        show_when=answered("agreement", True),
    )
    other_topics: str | None = item(
        Text(sv="Vad mer tar det upp?", en="What else does it cover?"),
        show_when=answered("agreement", True),
        lines=2,
    )
    reporting: str | None = item(
        Text(
            sv="Hur rapporterar ni, och hur ofta?",
            en="How do you report, and how often?",
        )
    )
    obstacles: tuple[AreaObstacle, ...] | None = item(
        Text(sv="Hinder för förändringen", en="Obstacles to the change"),
        help=Text(
            sv="Välj ”Det finns inga” om inget hinder har tagits upp.",
            en="Choose “There are none” if no obstacle has been raised.",
        ),
        section=Text(sv="Hinder", en="Obstacles"),
    )
