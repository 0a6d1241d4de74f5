"""Who does something good and important for the client, and whom the client wants."""

from datetime import date

from actcore.model import Case, PersonId
from actcore.variant import Choice, Text, item, row, worksheet


class PrivatePersons(Choice):
    """Whether the client wants private persons in the group."""

    WELCOME = "welcome", Text(sv="Ja, gärna", en="Yes, gladly")
    NOT_NOW = "not_now", Text(sv="Nej, inte nu", en="No, not now")
    NOBODY = "nobody", Text(sv="Har ingen att nämna", en="Has nobody to name")


class Wanted(Choice):
    """Whether the client wants somebody in the group."""

    YES = "yes", Text(sv="Ja", en="Yes")
    NO = "no", Text(sv="Nej", en="No")
    LATER = "later", Text(sv="Kanske senare", en="Later, perhaps")


@row
class WishAboutPerson:
    """What the client says of one person, private or professional."""

    person: PersonId = item(Text(sv="Vem?", en="Who?"))
    good_function: bool | None = item(
        Text(sv="Gör personen något bra för dig?", en="Does the person do you good?")
    )
    important_function: bool | None = item(
        Text(
            sv="Är det viktigt för dig?", en="Is what the person does important to you?"
        )
    )
    contributes: str | None = item(
        Text(sv="Vad bidrar personen med?", en="What does the person contribute?")
    )
    wanted: Wanted | None = item(
        Text(sv="Vill du ha med personen?", en="Do you want the person in the group?")
    )


@worksheet(
    "group_wish",
    title=Text(sv="Vilka vill du ha med?", en="Whom do you want in the group?"),
    document=Case,
    supports=("RACT022", "RACT023", "RACT028", "RACT036"),
    audience="client",
)
class GroupWish:
    """The client's wish on one day; the latest one by the day in question counts.

    The nominations themselves stand in the invitations.
    """

    noted_on: date | None = item(Text(sv="Datum", en="Date"))
    helped_by: PersonId | None = item(Text(sv="Vem hjälpte till?", en="Who helped?"))
    private_persons: PrivatePersons | None = item(
        Text(
            sv="Vill du ha med någon privatperson?",
            en="Do you want private persons in it?",
        )
    )
    persons: tuple[WishAboutPerson, ...] | None = item(
        Text(sv="Person för person", en="Person by person")
    )
    own_words: str | None = item(Text(sv="Med egna ord", en="In your own words"))
