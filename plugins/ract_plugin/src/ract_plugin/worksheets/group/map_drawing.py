"""When the client's map of people was made, first and later versions."""

from datetime import date

from actcore.model import Case, PersonId
from actcore.variant import Text, Unanswered, item, worksheet


@worksheet(
    "map_drawing",
    title=Text(sv="När sociogrammet gjordes", en="When the sociogram was made"),
    document=Case,
    version="1.1",
    supports=("RACT020", "RACT036"),
    audience="client",
    earlier={"1.0": {}},
)
class MapDrawing:
    """One time that the map was made, on paper or by word of mouth.

    The people on the map stand in the sociogram.
    """

    version: int | None = item(
        Text(sv="Vilken karta i ordningen är det?", en="Which map in order is it?"),
        help=Text(
            sv="Skriv 1 för den första kartan, 2 för nästa.",
            en="Write 1 for the first map, 2 for the next.",
        ),
        section=Text(sv="Din karta", en="Your map"),
    )
    drawn_on: date | None = item(
        Text(sv="Vilken dag gjordes kartan?", en="On which day was the map made?")
    )
    drawn_by: PersonId | None = item(
        Text(sv="Vems karta är det?", en="Whose map is it?"),
        help=Text(
            sv="Den är din om det är du som har sagt vilka som är med.",
            en="It is yours if it was you who said who is on it.",
        ),
    )
    helper: PersonId | None = item(Text(sv="Vem hjälpte dig?", en="Who helped you?"))
    told_orally: bool | Unanswered | None = item(
        Text(
            sv="Berättade du i stället för att rita?",
            en="Did you tell instead of drawing?",
        ),
        help=Text(
            sv="Någon annan kan skriva medan du berättar. Det är lika bra.",
            en="Somebody else can write while you tell. That is just as good.",
        ),
    )
    changed: str | None = item(
        Text(sv="Vad är nytt sedan sist?", en="What is new since last time?")
    )
    declined_on: date | None = item(
        Text(
            sv="Vilken dag sa du att du inte ville göra någon karta?",
            en="On which day did you say that you wanted no map?",
        ),
        help=Text(
            sv="Lämna då dagen för kartan tom.",
            en="Leave the day of the map blank in that case.",
        ),
        section=Text(sv="Om det inte blev någon karta", en="If there was no map"),
    )
