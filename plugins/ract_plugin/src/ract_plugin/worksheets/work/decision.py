"""A decision on how the client's treatment and support are arranged."""

from datetime import date

from actcore.model import Case, MeetingId
from actcore.variant import Choice, Text, item, worksheet


class ClientPart(Choice):
    """How the client was part of the decision."""

    TOOK_PART = "took_part", Text(sv="Var med och beslutade", en="Took part")
    ASKED_BEFORE = (
        "asked_before",
        Text(sv="Tillfrågades i förväg", en="Was asked beforehand"),
    )
    TOLD_AFTERWARDS = (
        "told_afterwards",
        Text(sv="Fick veta efteråt", en="Was told afterwards"),
    )
    NOT_TOLD = "not_told", Text(sv="Har inte fått veta", en="Has not been told")


class ClientPosition(Choice):
    """What the client wanted."""

    WANTED = "wanted", Text(sv="Ville det", en="Wanted it")
    AGREED = "agreed", Text(sv="Gick med på det", en="Agreed to it")
    AGAINST = "against", Text(sv="Ville det inte", en="Did not want it")
    NO_VIEW = "no_view", Text(sv="Tog inte ställning", en="Took no position")


@worksheet(
    "decision",
    title=Text(sv="Beslut om vården och stödet", en="Decision on treatment or support"),
    document=Case,
    supports=("RACT005", "RACT007", "RACT049", "RACTG09"),
)
class Decision:
    """One decision."""

    id: str | None = item(
        Text(sv="Beslutets beteckning", en="Code of the decision"),
        lines=1,
        section=Text(sv="Beslutet", en="The decision"),
    )
    decided_on: date | None = item(Text(sv="Datum", en="Date"))
    meeting: MeetingId | None = item(Text(sv="På vilket möte?", en="At which meeting?"))
    what: str | None = item(Text(sv="Vad beslutades?", en="What was decided?"), lines=4)
    client_part: ClientPart | None = item(
        Text(sv="Var klienten med?", en="Was the client part of it?"),
        section=Text(sv="Klientens del i det", en="The client's part in it"),
    )
    client_position: ClientPosition | None = item(
        Text(sv="Vad ville klienten?", en="What did the client want?")
    )
    by_law: bool | None = item(
        Text(
            sv="Lägger lagen beslutet på någon annan än klienten?",
            en="Does the law give the decision to somebody other than the client?",
        ),
        help=Text(
            sv="Till exempel ett beslut om tvångsvård.",
            en="A decision on compulsory care, for instance.",
        ),
    )
