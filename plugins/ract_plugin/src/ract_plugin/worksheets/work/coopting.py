"""Why somebody with a special competence is co-opted into the group for a while."""

from datetime import date

from actcore.model import Case, PersonId
from actcore.variant import Text, item, worksheet


@worksheet(
    "coopting",
    title=Text(sv="Adjungering", en="Co-opting a specialist"),
    document=Case,
    supports=("RACT019", "RACT030"),
)
class Coopting:
    """One co-opting; the place and its days stand among the group's members."""

    person: PersonId | None = item(Text(sv="Vem adjungeras?", en="Who is co-opted?"))
    competence: str | None = item(
        Text(sv="Vilken kompetens behövs?", en="Which competence is needed?"), lines=2
    )
    client_agrees: bool | None = item(
        Text(sv="Vill klienten det?", en="Does the client want it?")
    )
    asked_by: PersonId | None = item(Text(sv="Vem frågade?", en="Who asked?"))
    asked_on: date | None = item(
        Text(sv="När ställdes frågan?", en="When was the question put?")
    )
    result: str | None = item(Text(sv="Vad gav det?", en="What came of it?"))
