"""When the client's map of people was made, first and later versions."""

from datetime import date

from actcore.model import Case, PersonId
from actcore.variant import Text, item, worksheet


@worksheet(
    "map_drawing",
    title=Text(sv="När sociogrammet gjordes", en="When the sociogram was made"),
    document=Case,
    supports=("RACT020",),
    audience="client",
)
class MapDrawing:
    """One time that the map was made, on paper or by word of mouth."""

    version: int | None = item(Text(sv="Version", en="Version"))
    drawn_on: date | None = item(Text(sv="Datum", en="Date"))
    drawn_by: PersonId | None = item(
        Text(sv="Vems karta är det?", en="Whose map is it?")
    )
    helper: PersonId | None = item(Text(sv="Vem hjälpte till?", en="Who helped?"))
