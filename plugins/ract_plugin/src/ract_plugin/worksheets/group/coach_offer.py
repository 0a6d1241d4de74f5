"""The offer to the client to invite a user coach while the group is put together."""

from datetime import date

from actcore.model import Case, PersonId
from actcore.variant import Choice, Text, item, worksheet


class CoachAnswer(Choice):
    """What the client said to the offer."""

    YES = "yes", Text(sv="Ja", en="Yes")
    NO = "no", Text(sv="Nej", en="No")
    LATER = "later", Text(sv="Senare", en="Later")


class Explained(Choice):
    """How the client learnt what a user coach is."""

    COACH = (
        "coach",
        Text(sv="En brukarcoach berättade själv", en="A user coach told of it"),
    )
    STAFF = "staff", Text(sv="Personalen berättade", en="Staff told of it")
    WRITING = "writing", Text(sv="Skriftligt", en="In writing")


@worksheet(
    "coach_offer",
    title=Text(sv="Erbjudande om brukarcoach", en="Offer of a user coach"),
    document=Case,
    supports=("RACT009", "RACT010", "RACT019", "RACT035", "RACT036"),
    audience="client",
)
class CoachOffer:
    """One offer, or a note that there was nobody to offer.

    When the coach comes and goes stands in the group.
    """

    offered_on: date | None = item(
        Text(sv="Datum för erbjudandet", en="Date of the offer")
    )
    offered_by: PersonId | None = item(Text(sv="Erbjudet av", en="Offered by"))
    explained_how: tuple[Explained, ...] | None = item(
        Text(
            sv="Hur fick du veta vad en brukarcoach är?",
            en="How did you learn what a user coach is?",
        )
    )
    answer: CoachAnswer | None = item(Text(sv="Ditt svar", en="Your answer"))
    own_words: str | None = item(Text(sv="Med egna ord", en="In your own words"))
    coach: PersonId | None = item(Text(sv="Brukarcoach", en="User coach"))
    nobody_to_offer: bool | None = item(
        Text(sv="Ingen brukarcoach finns att erbjuda", en="No user coach to offer"),
        help=Text(
            sv="Kryssa här om det inte finns någon brukarcoach i området just nu.",
            en="Tick this if there is no user coach in the area at present.",
        ),
    )
    ask_again_on: date | None = item(Text(sv="Fråga igen den", en="Ask again on"))
