"""The citizen's own plan."""

from datetime import date

from actcore.model import Case, GoalId
from actcore.variant import Text, item, worksheet


@worksheet(
    "act_plan",
    title=Text(da="ACT-indsatsplan", en="ACT plan"),
    document=Case,
    supports=("ACT073", "ACT075", "ACT076"),
)
class ActPlan:
    """The plan as it stood on one day. A plan without goals is a whole plan."""

    filled_on: date = item(Text(da="Planens dato", en="Date of the plan"))
    made_with_citizen: bool | None = item(
        Text(
            da="Er planen lavet sammen med borgeren?",
            en="Was the plan made together with the citizen?",
        )
    )
    goals: tuple[GoalId, ...] | None = item(
        Text(da="Mål i planen", en="Goals in the plan"),
        help=Text(
            da="En tom liste betyder, at borgeren ikke ønsker at sætte mål nu.",
            en="An empty list says that the citizen wishes no goals for now.",
        ),
    )
    citizen_decided_goals: bool | None = item(
        Text(
            da="Har borgeren haft det afgørende ord om målene?",
            en="Did the citizen have the last word on the goals?",
        )
    )
    citizen_decided_actions: bool | None = item(
        Text(
            da="Har borgeren haft det afgørende ord om, hvad der skal ske?",
            en="Did the citizen have the last word on the actions?",
        )
    )
