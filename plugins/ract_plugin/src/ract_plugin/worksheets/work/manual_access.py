"""Who in the group has the manual that all of them share."""

from datetime import date

from actcore.model import Case, PersonId
from actcore.variant import Choice, Text, answered, item, row, worksheet


class Adaptation(Choice):
    """Whether the manual has to be adapted for the person."""

    NOT_NEEDED = "not_needed", Text(sv="Behövs inte", en="Not needed")
    IN_PLACE = "in_place", Text(sv="Behövs och är ordnad", en="Needed and arranged")
    LACKING = "lacking", Text(sv="Behövs men saknas", en="Needed and lacking")


@row
class ManualReader:
    """One member of the group."""

    person: PersonId = item(Text(sv="Vem?", en="Who?"))
    has_it: bool | None = item(
        Text(sv="Har personen manualen?", en="Does the person have the manual?")
    )
    adaptation: Adaptation | None = item(
        Text(
            sv="Behövs en anpassning, till exempel annat språk eller uppläst text?",
            en="Is an adaptation needed, such as another language or reading aloud?",
        )
    )
    adaptation_words: str | None = item(
        Text(sv="Vilken anpassning?", en="Which adaptation?"),
        show_when=answered("adaptation", Adaptation.IN_PLACE, Adaptation.LACKING),
    )


@worksheet(
    "manual_access",
    title=Text(sv="Vilka har manualen?", en="Who has the manual?"),
    document=Case,
    supports=("RACT045",),
)
class ManualAccess:
    """How it is with the whole group on one day; the latest sheet by the day counts."""

    noted_on: date | None = item(Text(sv="Datum", en="Date"))
    manual: str | None = item(
        Text(sv="Vilken manual, och vilken utgåva?", en="Which manual, which edition?"),
        lines=1,
    )
    rows: tuple[ManualReader, ...] | None = item(
        Text(
            sv="Medlem för medlem, även närstående",
            en="Member by member, those close included",
        ),
        prefill="members:resource_group",
    )
