"""How somebody was asked to join the client's resource group."""

from datetime import date

from actcore.model import Case, PersonId
from actcore.variant import Choice, Text, item, worksheet


class AskedHow(Choice):
    """How the question was put."""

    MEETING = "meeting", Text(sv="Vid ett möte", en="At a meeting")
    IN_PASSING = (
        "in_passing",
        Text(sv="I förbifarten, av klienten själv", en="In passing, by the client"),
    )
    PHONE = "phone", Text(sv="Per telefon", en="By phone")
    WRITING = "writing", Text(sv="Skriftligt", en="In writing")


class ToldOf(Choice):
    """What the person was told of."""

    GROUP = "group", Text(sv="Vad en resursgrupp är", en="What a resource group is")
    GOALS = "goals", Text(sv="Klientens mål", en="The client's goals")
    PART = "part", Text(sv="Vad som förväntas", en="What is expected")
    FREE = "free", Text(sv="Att det är frivilligt", en="That it is voluntary")
    SECRECY = "secrecy", Text(sv="Tystnadsplikt", en="Confidentiality")


@worksheet(
    "asking",
    title=Text(sv="Frågan om att vara med", en="Asking somebody to join"),
    document=Case,
)
class Asking:
    """One person who was asked; the days and the answer stand in the invitation."""

    person: PersonId | None = item(Text(sv="Vem tillfrågades?", en="Who was asked?"))
    how: AskedHow | None = item(
        Text(sv="Hur ställdes frågan?", en="How was the question put?")
    )
    told_of: tuple[ToldOf, ...] | None = item(
        Text(sv="Vad fick personen veta?", en="What was the person told?")
    )
    conditions: str | None = item(
        Text(
            sv="Har personen några villkor eller önskemål?",
            en="Does the person have conditions or wishes?",
        )
    )
    closed_on: date | None = item(
        Text(
            sv="Vilken dag avslutades frågan utan svar?",
            en="On which day was it closed without an answer?",
        ),
        help=Text(
            sv="Ingen är skyldig att svara. Frågan kan ställas igen.",
            en="Nobody is obliged to answer. The question can be put again.",
        ),
    )
