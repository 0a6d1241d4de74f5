"""Something that stands in the way of a goal, and the step that is to remove it."""

from datetime import date

from actcore.model import Case, GoalId, PersonId
from actcore.variant import Choice, Text, answered, item, worksheet


class ObstacleKind(Choice):
    """Where the obstacle lies; our own division."""

    MONEY = "money", Text(sv="Pengar", en="Money")
    HOUSING = "housing", Text(sv="Boende", en="Housing")
    HEALTH = "health", Text(sv="Hälsa och mående", en="Health and well-being")
    PEOPLE = "people", Text(sv="Relationer", en="Relations")
    AUTHORITY = (
        "authority",
        Text(sv="Kontakt med myndigheter", en="Dealings with authorities"),
    )
    PRACTICAL = "practical", Text(sv="Praktiskt i vardagen", en="Practical matters")
    OTHER = "other", Text(sv="Annat", en="Something else")


class Progress(Choice):
    """How far the group has come with it."""

    NO_OBSTACLE = (
        "no_obstacle",
        Text(
            sv="Inget står i vägen just nu",
            en="Nothing stands in the way at present",
        ),
    )
    NO_STEP = "no_step", Text(sv="Inget steg är valt", en="No step has been chosen")
    STEP_CHOSEN = "step_chosen", Text(sv="Ett steg är valt", en="A step is chosen")
    REMOVED = "removed", Text(sv="Hindret är undanröjt", en="The obstacle is removed")


@worksheet(
    "obstacle",
    title=Text(sv="Hinder för ett mål", en="An obstacle to a goal"),
    document=Case,
    supports=("RACT042",),
)
class Obstacle:
    """One obstacle, or a note that nothing stands in a goal's way."""

    id: str | None = item(
        Text(sv="Hindrets beteckning", en="Code of the obstacle"),
        lines=1,
        section=Text(sv="Hindret", en="The obstacle"),
    )
    goal: GoalId | None = item(Text(sv="Vilket mål gäller det?", en="Which goal?"))
    noted_on: date | None = item(Text(sv="Datum", en="Date"))
    what: str | None = item(Text(sv="Vad står i vägen?", en="What stands in the way?"))
    kind: ObstacleKind | None = item(Text(sv="Vad handlar det om?", en="About what?"))
    ideas: tuple[str, ...] | None = item(
        Text(sv="Vad skulle kunna hjälpa?", en="What might help?"),
        section=Text(sv="Steget", en="The step"),
    )
    progress: Progress | None = item(
        Text(sv="Hur långt har ni kommit?", en="How far have you come?")
    )
    step: str | None = item(
        Text(sv="Vilket steg har ni valt?", en="Which step?"),
        show_when=answered("progress", Progress.STEP_CHOSEN, Progress.REMOVED),
        lines=2,
    )
    responsible: PersonId | None = item(
        Text(sv="Vem ansvarar?", en="Who sees to it?"),
        show_when=answered("progress", Progress.STEP_CHOSEN, Progress.REMOVED),
    )
    due: date | None = item(
        Text(sv="När ska det vara gjort?", en="By when?"),
        show_when=answered("progress", Progress.STEP_CHOSEN, Progress.REMOVED),
    )
    result: str | None = item(
        Text(sv="Hur gick det?", en="How did it go?"),
        show_when=answered("progress", Progress.STEP_CHOSEN, Progress.REMOVED),
    )
