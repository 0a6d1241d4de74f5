"""The core trio: who answers for its two professionals, who steps in, what is vacant."""

from datetime import date

from actcore.model import Case, PersonId, PrincipalId
from actcore.variant import Choice, Text, item, row, worksheet


class TrioPlace(Choice):
    """A place in the trio that can fall vacant."""

    PHYSICIAN = "physician", Text(sv="Läkare", en="Physician")
    CASE_MANAGER = "case_manager", Text(sv="Case manager", en="Case manager")


@row
class Vacancy:
    """A time when nobody holds the place."""

    place: TrioPlace | None = item(
        Text(sv="Vilken plats är vakant?", en="Which place is vacant?")
    )
    since: date | None = item(Text(sv="Vakant från", en="Vacant from"))
    until: date | None = item(
        Text(sv="Vakant till och med", en="Vacant up to and including"),
        help=Text(
            sv="Lämna tomt så länge platsen är vakant.",
            en="Leave blank as long as the place is vacant.",
        ),
    )
    what_is_done: str | None = item(
        Text(sv="Vad görs för att fylla platsen?", en="What is done to fill it?"),
        lines=2,
    )


@worksheet(
    "core_trio",
    title=Text(sv="Grundbulten", en="The core trio"),
    document=Case,
    supports=("RACT015", "RACT017", "RACT018", "RACTG08"),
)
class CoreTrio:
    """What the places in the group do not say of client, physician and case manager."""

    noted_on: date | None = item(Text(sv="Datum", en="Date"))
    case_manager_employer: PrincipalId | None = item(
        Text(
            sv="Vilken huvudman har anställt case managern?",
            en="Which principal employs the case manager?",
        )
    )
    case_manager_substitute: PersonId | None = item(
        Text(
            sv="Vem går in när case managern är borta?",
            en="Who steps in for the case manager?",
        )
    )
    physician_unit: str | None = item(
        Text(sv="Läkarens enhet", en="The physician's unit"), lines=1
    )
    physician_substitute: PersonId | None = item(
        Text(
            sv="Vem går in när läkaren är borta?", en="Who steps in for the physician?"
        )
    )
    vacancies: tuple[Vacancy, ...] | None = item(
        Text(sv="Vakanta platser", en="Vacant places")
    )
