"""Who does something good and important for the client, and whom the client wants."""

from datetime import date

from actcore.model import Case, PersonId
from actcore.variant import (
    DECLINES,
    DOES_NOT_KNOW,
    Choice,
    Text,
    Unanswered,
    item,
    row,
    worksheet,
)


class PrivatePersons(Choice):
    """Whether the client wants private persons in the group."""

    WELCOME = "welcome", Text(sv="Ja, gärna", en="Yes, gladly")
    NOT_NOW = "not_now", Text(sv="Nej, inte nu", en="No, not now")
    NOBODY = "nobody", Text(sv="Jag har ingen att nämna", en="I have nobody to name")
    DOES_NOT_KNOW = DOES_NOT_KNOW
    DECLINES = DECLINES


class Wanted(Choice):
    """Whether the client wants somebody in the group."""

    YES = "yes", Text(sv="Ja", en="Yes")
    NO = "no", Text(sv="Nej", en="No")
    LATER = "later", Text(sv="Kanske senare", en="Later, perhaps")
    DOES_NOT_KNOW = DOES_NOT_KNOW
    DECLINES = DECLINES


@row
class WishAboutPerson:
    """What the client says of one person, private or professional."""

    person: PersonId = item(
        Text(sv="Vem är det?", en="Who is it?"),
        help=Text(
            sv="Du kan hoppa över hela raden. Svarar du på något i den, skriv vem det gäller.",
            en="You can skip the whole row. If you answer anything in it, say who it is about.",
        ),
    )
    good_function: bool | Unanswered | None = item(
        Text(sv="Gör personen något bra för dig?", en="Does the person do you good?")
    )
    important_function: bool | Unanswered | None = item(
        Text(
            sv="Är det viktigt för dig?", en="Is what the person does important to you?"
        )
    )
    contributes: str | None = item(
        Text(sv="Vad gör personen för dig?", en="What does the person do for you?"),
        lines=2,
    )
    wanted: Wanted | None = item(
        Text(
            sv="Vill du ha med personen i din grupp?",
            en="Do you want the person in your group?",
        )
    )


@worksheet(
    "group_wish",
    title=Text(sv="Vilka vill du ha med?", en="Whom do you want in the group?"),
    document=Case,
    version="1.1",
    supports=("RACT022", "RACT023", "RACT028", "RACT036"),
    audience="client",
    earlier={"1.0": {}},
)
class GroupWish:
    """The client's wish on one day; the latest one by the day in question counts.

    The nominations themselves stand in the invitations.
    """

    noted_on: date | None = item(Text(sv="Vilken dag är det?", en="Which day is it?"))
    helped_by: PersonId | None = item(Text(sv="Vem hjälpte dig?", en="Who helped you?"))
    private_persons: PrivatePersons | None = item(
        Text(
            sv="Vill du ha med någon som inte är med i sitt jobb?",
            en="Do you want somebody in it who is not there as part of a job?",
        ),
        help=Text(
            sv="Till exempel någon i din familj, en vän eller en granne.",
            en="Somebody in your family, a friend or a neighbour, for example.",
        ),
    )
    persons: tuple[WishAboutPerson, ...] | None = item(
        Text(sv="Vad säger du om var och en?", en="What do you say of each person?")
    )
    own_words: str | None = item(
        Text(
            sv="Vill du säga mer? Skriv med dina egna ord.",
            en="Do you want to say more? Put it in your own words.",
        )
    )
