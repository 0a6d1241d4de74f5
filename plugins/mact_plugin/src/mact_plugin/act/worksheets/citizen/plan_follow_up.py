"""Following up on the goals of the plan."""

from datetime import date

from actcore.model import Case, GoalId, PersonId
from actcore.variant import Choice, Text, answered, item, row, worksheet

from ....sources import GUIDE, page

TABLE = GUIDE.at("Tabel 4-3: Rolle- og ansvarsfordeling", pages=page(20))
PLANS = GUIDE.at("Indsatsplaner", pages=page(10, 23))


class CitizenPart(Choice):
    """The citizen's part in a follow-up."""

    TOOK_PART = "took_part", Text(da="Borgeren var med", en="The citizen took part")
    DECLINED = (
        "declined",
        Text(
            da="Borgeren var inviteret, men ønskede ikke at være med",
            en="The citizen was asked and did not wish to take part",
        ),
    )
    NOT_ASKED = (
        "not_asked",
        Text(da="Borgeren var ikke inviteret", en="The citizen was not asked"),
    )


class Standing(Choice):
    """Where a goal stands."""

    FURTHER = "further", Text(da="Tættere på", en="Closer")
    SAME = "same", Text(da="Som før", en="As before")
    FURTHER_OFF = "further_off", Text(da="Længere væk", en="Further off")
    REACHED = "reached", Text(da="Nået", en="Reached")
    NO_LONGER_WISHED = (
        "no_longer_wished",
        Text(da="Ikke længere et ønske", en="No longer wished for"),
    )


@row
class GoalStanding:
    """One goal in a follow-up."""

    goal: GoalId = item(Text(da="Mål", en="Goal"), source=PLANS)
    standing: Standing | None = item(
        Text(da="Hvordan går det med målet?", en="Where does it stand?"),
        source=PLANS,
    )
    note: str | None = item(
        Text(da="Med borgerens egne ord", en="In the citizen's own words"), lines=2
    )


@worksheet(
    "plan_follow_up",
    title=Text(da="Opfølgning på indsatsplanen", en="Follow-up of the plan"),
    document=Case,
    supports=("ACT079",),
)
class PlanFollowUp:
    """One sheet for each follow-up; standing still is an answer like any other."""

    on: date = item(Text(da="Dato", en="Date"), source=TABLE)
    worker: PersonId | None = item(Text(da="Medarbejder", en="Worker"))
    citizen: CitizenPart | None = item(
        Text(da="Var borgeren med?", en="Did the citizen take part?"), source=TABLE
    )
    goals: tuple[GoalStanding, ...] | None = item(
        Text(da="Mål, der blev fulgt op på", en="Goals that were followed up"),
        help=Text(
            da="»Der er ingen« betyder, at der ikke blev talt om mål.",
            en="“There are none” says that no goals were talked about.",
        ),
        source=TABLE,
    )
    plan_changed: bool | None = item(
        Text(da="Blev planen ændret?", en="Was the plan changed?"),
        source=PLANS,
    )
    changes: str | None = item(
        Text(da="Hvad blev ændret?", en="What was changed?"),
        source=PLANS,
        show_when=answered("plan_changed", True),
    )
