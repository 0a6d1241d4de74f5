"""Debriefing, exchange of experience and annual seminars after the courses."""

from datetime import date

from actcore.model import MeetingId, PersonId, Site
from actcore.variant import Choice, Text, item, worksheet


class ExchangeForm(Choice):
    """In which form case managers exchange experience."""

    PEER = "peer", Text(sv="Case managers sinsemellan", en="Case managers on their own")
    SUPERVISED = (
        "supervised",
        Text(sv="Under erfaren handledning", en="Under experienced supervision"),
    )
    SEMINAR = "seminar", Text(sv="Årligt seminarium", en="Annual seminar")


@worksheet(
    "exchange",
    title=Text(
        sv="Debriefing och erfarenhetsutbyte",
        en="Debriefing and exchange of experience",
    ),
    document=Site,
    supports=("RACT095",),
)
class Exchange:
    """One occasion; its day and who was there stand among the meetings."""

    meeting: MeetingId | None = item(Text(sv="Vilket möte?", en="Which meeting?"))
    form: ExchangeForm | None = item(Text(sv="Form", en="Form"))
    supervisor: PersonId | None = item(Text(sv="Handledare", en="Supervisor"))
    themes: str | None = item(
        Text(sv="Vad togs upp?", en="What was taken up?"),
        help=Text(
            sv="Inga uppgifter om enskilda klienter.",
            en="Nothing about individual clients.",
        ),
    )
    follow_up: str | None = item(
        Text(sv="Vad ska följas upp?", en="What is to be followed up?")
    )


@worksheet(
    "exchange_system",
    title=Text(
        sv="Så är erfarenhetsutbytet ordnat", en="How the exchange is organised"
    ),
    document=Site,
    supports=("RACT095", "RACT123"),
)
class ExchangeSystem:
    """What is organised for trained case managers; the latest sheet counts."""

    noted_on: date | None = item(Text(sv="Datum", en="Date"))
    forms: tuple[ExchangeForm, ...] | None = item(
        Text(sv="Vilka former är ordnade?", en="Which forms are organised?"),
        help=Text(
            sv="Ange alla. En tom lista betyder att ingenting är ordnat.",
            en="Name them all. An empty list means that nothing is organised.",
        ),
    )
    seminars_listed: bool | None = item(
        Text(
            sv="Alla seminarier som har hållits finns i underlaget",
            en="Every seminar that was held is in the record",
        )
    )
