"""The log of training in the method."""

from datetime import date

from actcore.model import PersonId, Site
from actcore.variant import Text, item, worksheet


@worksheet(
    "training_activity",
    title=Text(da="Uddannelse i ACT-metoden", en="Training in the ACT method"),
    document=Site,
    supports=("ACT131",),
)
class TrainingActivity:
    """One concrete activity of training or competence development in the method."""

    title: str | None = item(Text(da="Aktivitet", en="Activity"))
    held_on: date | None = item(Text(da="Gennemført den", en="Held on"))
    participants: tuple[PersonId, ...] | None = item(
        Text(da="Hvem deltog?", en="Who took part?")
    )
