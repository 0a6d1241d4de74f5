"""What the places in the resource group do not say of the people who hold them."""

from datetime import date

from actcore.model import Case, PersonId
from actcore.variant import Choice, Text, item, row, worksheet


class Category(Choice):
    """Whom somebody in the group belongs with."""

    PSYCHIATRY = (
        "psychiatry",
        Text(sv="Personal från psykiatrin", en="Psychiatry staff"),
    )
    SOCIAL_SERVICES = (
        "social_services",
        Text(sv="Personal från socialtjänsten", en="Social services staff"),
    )
    CLOSE_PERSON = (
        "close_person",
        Text(sv="Anhörig eller annan närstående", en="Relative or other close person"),
    )
    USER_COACH = "user_coach", Text(sv="Brukarcoach", en="User coach")
    OTHER = "other", Text(sv="Någon annan", en="Somebody else")


@row
class CompositionRow:
    """Somebody in the group."""

    person: PersonId = item(Text(sv="Vem?", en="Who?"))
    category: Category | None = item(Text(sv="Kategori", en="Category"))
    reachable: str | None = item(
        Text(
            sv="Hur och när går det att nå personen?", en="How and when to reach them?"
        )
    )
    counts_in_size: bool | None = item(
        Text(
            sv="Räknas personen in i gruppens storlek?",
            en="Does the person count in the group's size?",
        )
    )


@worksheet(
    "group_composition",
    title=Text(
        sv="Resursgruppens sammansättning", en="Who the resource group consists of"
    ),
    document=Case,
    supports=("RACT025", "RACT026", "RACT027"),
)
class GroupComposition:
    """The group on one day; who is in it and since when stands in the group itself."""

    noted_on: date | None = item(Text(sv="Datum", en="Date"))
    members: tuple[CompositionRow, ...] | None = item(
        Text(sv="Medlemmar", en="Members"), prefill="members:resource_group"
    )
