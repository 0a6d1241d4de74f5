"""What is written down of how things go for the citizen."""

from datetime import date

from actcore.model import Case, PersonId
from actcore.variant import Choice, Text, item, worksheet

from ....sources import GUIDE, page
from ..shared import Area

TABLE = GUIDE.at("Tabel 4-3: Rolle- og ansvarsfordeling", pages=page(20))


class Horizon(Choice):
    """How far a note looks."""

    CURRENT = "current", Text(da="Hvordan det går nu", en="How things go now")
    LONGER_TERM = (
        "longer_term",
        Text(da="Udviklingen på længere sigt", en="Development in the longer term"),
    )
    BOTH = "both", Text(da="Begge dele", en="Both")


@worksheet(
    "progress_note",
    title=Text(da="Notat om borgerens udvikling", en="Note on the citizen's progress"),
    document=Case,
    supports=("ACT080",),
)
class ProgressNote:
    """One note. That nothing moves, or moves back, is worth a note too."""

    on: date = item(Text(da="Dato", en="Date"), source=TABLE)
    worker: PersonId | None = item(Text(da="Medarbejder", en="Worker"))
    horizon: Horizon | None = item(
        Text(da="Hvad handler notatet om?", en="What is the note about?"), source=TABLE
    )
    areas: tuple[Area, ...] | None = item(Text(da="Hvilke områder?", en="Which areas?"))
    note: str | None = item(
        Text(da="Hvordan går det?", en="How are things?"), source=TABLE, lines=6
    )
    own_words: str | None = item(
        Text(da="Hvad siger borgeren selv?", en="What does the citizen say?"), lines=4
    )
