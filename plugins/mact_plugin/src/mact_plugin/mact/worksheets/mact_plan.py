"""That the citizen has an M-ACT plan."""

from datetime import date

from actcore.model import Case
from actcore.variant import Text, item, worksheet


@worksheet(
    "mact_plan",
    title=Text(da="M-ACT-plan", en="M-ACT plan"),
    document=Case,
    supports=("MACT009",),
)
class MactPlan:
    """A note about the plan on one day.

    What the plan itself holds is not told by our source, so it is not asked for here.
    """

    filled_on: date = item(Text(da="Dato", en="Date"))
    in_use: bool | None = item(
        Text(da="Er en M-ACT-plan i brug?", en="Is an M-ACT plan in use?")
    )
    kept_at: str | None = item(Text(da="Hvor findes den?", en="Where is it kept?"))
