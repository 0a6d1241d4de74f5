"""What the client wishes about private persons in the resource group."""

from datetime import date

from actcore.model import Case
from actcore.variant import Choice, Text, item, worksheet


class PrivatePersons(Choice):
    """Whether the client wants private persons in the group."""

    WELCOME = "welcome", Text(sv="Ja, gärna", en="Yes, gladly")
    NOT_NOW = "not_now", Text(sv="Nej, inte nu", en="No, not now")
    NOBODY = "nobody", Text(sv="Har ingen att nämna", en="Has nobody to name")


@worksheet(
    "group_wish",
    title=Text(sv="Önskemål om resursgruppen", en="Wishes about the resource group"),
    document=Case,
    supports=("RACT028",),
    audience="client",
)
class GroupWish:
    """The client's wish on one day; the latest one by the day in question counts."""

    noted_on: date | None = item(Text(sv="Datum", en="Date"))
    private_persons: PrivatePersons | None = item(
        Text(
            sv="Vill du ha med någon privatperson?",
            en="Do you want private persons in it?",
        )
    )
    own_words: str | None = item(Text(sv="Med egna ord", en="In your own words"))
