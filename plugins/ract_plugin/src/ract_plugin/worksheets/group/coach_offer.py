"""The offer to the client to invite a user coach while the group is put together."""

from datetime import date

from actcore.model import Case, PersonId
from actcore.variant import Choice, Text, item, worksheet


class CoachAnswer(Choice):
    """What the client said to the offer."""

    YES = "yes", Text(sv="Ja", en="Yes")
    NO = "no", Text(sv="Nej", en="No")
    LATER = "later", Text(sv="Senare", en="Later")


@worksheet(
    "coach_offer",
    title=Text(sv="Erbjudande om brukarcoach", en="Offer of a user coach"),
    document=Case,
    supports=("RACT009",),
    audience="client",
)
class CoachOffer:
    """One offer, or a note that there was nobody to offer."""

    offered_on: date | None = item(
        Text(sv="Datum för erbjudandet", en="Date of the offer")
    )
    offered_by: PersonId | None = item(Text(sv="Erbjudet av", en="Offered by"))
    answer: CoachAnswer | None = item(Text(sv="Svar", en="Answer"))
    coach: PersonId | None = item(Text(sv="Brukarcoach", en="User coach"))
    nobody_to_offer: bool | None = item(
        Text(sv="Ingen brukarcoach finns att erbjuda", en="No user coach to offer"),
        help=Text(
            sv="Kryssa här om det inte finns någon brukarcoach i området just nu.",
            en="Tick this if there is no user coach in the area at present.",
        ),
    )
