"""Debriefing, exchange of experience and annual seminars after the courses."""

from datetime import date

from actcore.model import MeetingId, PersonId, Site
from actcore.variant import Choice, Text, answered, item, worksheet


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
    form: ExchangeForm | None = item(Text(sv="I vilken form?", en="In which form?"))
    supervisor: PersonId | None = item(
        Text(sv="Vem handledde?", en="Who supervised?"),
        show_when=answered("form", ExchangeForm.SUPERVISED, ExchangeForm.SEMINAR),
    )
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
            sv="Ange alla. Välj ”Inget av detta” om ingenting är ordnat.",
            en="Name them all. Choose “None of these” if nothing is organised.",
        ),
    )
    seminars_listed: bool | None = item(
        Text(
            sv="Finns alla seminarier som har hållits i underlaget?",
            en="Is every seminar that was held in the record?",
        )
    )
