"""When the client's map of people was made, first and later versions."""

from datetime import date

from actcore.model import Case, PersonId
from actcore.variant import Text, item, worksheet


@worksheet(
    "map_drawing",
    title=Text(sv="När sociogrammet gjordes", en="When the sociogram was made"),
    document=Case,
    supports=("RACT020", "RACT036"),
    audience="client",
)
class MapDrawing:
    """One time that the map was made, on paper or by word of mouth.

    The people on the map stand in the sociogram.
    """

    version: int | None = item(Text(sv="Version", en="Version"))
    drawn_on: date | None = item(Text(sv="Datum", en="Date"))
    drawn_by: PersonId | None = item(
        Text(sv="Vems karta är det?", en="Whose map is it?")
    )
    helper: PersonId | None = item(Text(sv="Vem hjälpte till?", en="Who helped?"))
    told_orally: bool | None = item(
        Text(sv="Berättad, inte ritad", en="Told, not drawn"),
        help=Text(
            sv="Du berättade och någon annan antecknade. Det är lika bra.",
            en="You told and somebody else took notes. That is just as good.",
        ),
    )
    changed: str | None = item(
        Text(sv="Vad har ändrats sedan sist?", en="What has changed since last time?")
    )
    declined_on: date | None = item(
        Text(sv="Ville inte göra någon karta, datum", en="Wanted no map, date"),
        help=Text(
            sv="Fyll i i stället för datumet ovan om du inte ville göra någon karta.",
            en="Fill in instead of the date above if you wanted no map.",
        ),
    )
