"""A talk in which the client is helped to put goals in life into words."""

from datetime import date

from actcore.model import Case, PersonId
from actcore.variant import Choice, Text, item, worksheet


class TalkEnd(Choice):
    """Where the talk ended."""

    WORDED = "worded", Text(sv="Mål formulerades", en="Goals were put into words")
    NOT_YET = (
        "not_yet",
        Text(
            sv="Inte klart än, samtalet fortsätter", en="Not ready yet, to be continued"
        ),
    )
    DECLINED = (
        "declined",
        Text(sv="Klienten vill inte sätta mål nu", en="The client wants no goals now"),
    )


@worksheet(
    "goal_talk",
    title=Text(sv="Samtal om mål i livet", en="Talk about goals in life"),
    document=Case,
    supports=("RACT011",),
    audience="client",
)
class GoalTalk:
    """One talk. The goals themselves stand among the case's goals."""

    held_on: date | None = item(Text(sv="Datum", en="Date"))
    helped_by: PersonId | None = item(
        Text(sv="Vem hjälpte klienten?", en="Who helped the client?")
    )
    ended: TalkEnd | None = item(Text(sv="Hur slutade samtalet?", en="How did it end?"))
