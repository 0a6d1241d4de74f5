"""The offer to the client to invite a user coach while the group is put together."""

from datetime import date

from actcore.model import Case, PersonId
from actcore.variant import (
    DECLINES,
    DOES_NOT_KNOW,
    Choice,
    Text,
    Unanswered,
    answered,
    item,
    worksheet,
)


class CoachAnswer(Choice):
    """What the client said to the offer."""

    YES = "yes", Text(sv="Ja", en="Yes")
    NO = "no", Text(sv="Nej", en="No")
    LATER = "later", Text(sv="Kanske senare", en="Later, perhaps")
    DOES_NOT_KNOW = DOES_NOT_KNOW
    DECLINES = DECLINES


class Explained(Choice):
    """How the client learnt what a user coach is."""

    COACH = (
        "coach",
        Text(sv="En coach berättade det för mig", en="A coach told me"),
    )
    STAFF = (
        "staff",
        Text(sv="Någon som jobbar här sa det", en="Somebody who works here told me"),
    )
    WRITING = "writing", Text(sv="Jag läste om det", en="I read about it")
    DOES_NOT_KNOW = DOES_NOT_KNOW
    DECLINES = DECLINES


@worksheet(
    "coach_offer",
    title=Text(sv="Erbjudande om brukarcoach", en="Offer of a user coach"),
    document=Case,
    version="1.1",
    supports=("RACT009", "RACT010", "RACT019", "RACT035", "RACT036"),
    audience="client",
    earlier={"1.0": {}},
)
class CoachOffer:
    """One offer, or a note that there was nobody to offer.

    When the coach comes and goes stands in the group.
    """

    offered_on: date | None = item(
        Text(sv="När fick du frågan?", en="When were you asked?"),
        section=Text(sv="Frågan till dig", en="The question to you"),
    )
    offered_by: PersonId | None = item(Text(sv="Vem frågade dig?", en="Who asked you?"))
    explained_how: tuple[Explained, ...] | None = item(
        Text(
            sv="Hur fick du veta vad en brukarcoach är?",
            en="How did you learn what a user coach is?",
        )
    )
    nobody_to_offer: bool | Unanswered | None = item(
        Text(
            sv="Har du fått veta att det inte finns någon brukarcoach här nu?",
            en="Have you been told that there is no user coach here now?",
        ),
        help=Text(
            sv="Svara nej om det finns en som du kan bjuda in.",
            en="Answer no if there is one whom you can invite.",
        ),
    )
    answer: CoachAnswer | None = item(
        Text(
            sv="Vill du bjuda in en brukarcoach?",
            en="Do you want to invite a user coach?",
        ),
        help=Text(
            sv="En brukarcoach har själv levt med psykisk ohälsa och kan stötta dig i din grupp. Det är du som väljer.",
            en="A user coach has lived with mental ill-health too and can support you in your group. The choice is yours.",
        ),
        section=Text(sv="Ditt svar", en="Your answer"),
    )
    own_words: str | None = item(
        Text(
            sv="Vill du säga mer? Skriv med dina egna ord.",
            en="Do you want to say more? Put it in your own words.",
        )
    )
    coach: PersonId | None = item(
        Text(sv="Vilken brukarcoach gäller det?", en="Which user coach is it about?")
    )
    ask_again_on: date | None = item(
        Text(
            sv="När vill du få frågan igen?",
            en="When do you want to be asked again?",
        ),
        show_when=answered("answer", CoachAnswer.LATER, CoachAnswer.DOES_NOT_KNOW),
    )
