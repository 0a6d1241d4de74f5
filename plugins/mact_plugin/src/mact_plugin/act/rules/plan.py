"""The citizen's plan: chapter 3 of the guide, and "Indsatsplaner" in phase 3.

The plan is the team's duty and the goals are the citizen's choice. The guide sets no day
by which a plan is to be made, and never counts a missing goal against anybody.
"""

from datetime import date

from actcore.model import Case, Goal, Meeting, MeetingStatus, current
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    met,
    met_if,
    not_applicable,
    not_assessed,
    partly,
    rule,
    stated,
    unmet,
)

from ...answers import all_of, latest, told_by
from ...sources import GUIDE, page
from ..reasons import citizen as reasons
from ..reasons import common, support
from ..roles import CATALOGUE, TEAM
from ..teams import CITIZEN_ITEM
from ..worksheets.citizen.act_plan import ActPlan, GoalsSetBy
from ..worksheets.citizen.team_meeting_note import TeamMeetingNote

TEAM_EFFORT = GUIDE.at("Teamindsats og tværfaglighed; Indsatsplaner", pages=page(9, 23))
RESPONSIBLE = GUIDE.at(
    "Teamindsats og tværfaglighed; Indsatsplaner", pages=page(9, 10, 23)
)
TEAM_ROLES = frozenset(role.id for role in CATALOGUE if role.level == TEAM)


@rule(
    "ACT073",
    "plan-without-the-citizen",
    on=Case,
    strength=Strength.DEFINING,
    source=TEAM_EFFORT,
    statement=Text(
        da="Borgeren og teamet laver en plan sammen.",
        en="The citizen and the team make a plan together.",
    ),
)
def made_together(case: Case, ctx: Context) -> Verdict:
    """Reads the latest plan.

    Without one the rule cannot tell: the guide gives no deadline, and the plan may
    simply not be in this record.
    """
    plan = latest(case.filled(ActPlan), ctx.as_of)
    if plan is None:
        return not_assessed(reasons.NO_PLAN, case)
    return told_by(
        plan.made_with_citizen,
        plan,
        missing=reasons.MAKING_UNKNOWN,
        otherwise=reasons.MADE_WITHOUT,
    )


@rule(
    "ACT074",
    "plan-not-used-at-meeting",
    on=Meeting,
    kind=CITIZEN_ITEM,
    strength=Strength.RECOMMENDED,
    source=TEAM_EFFORT,
    statement=Text(
        da="Når teamet drøfter borgeren, tager det udgangspunkt i planen.",
        en="When the team talks about the citizen, it starts from the plan.",
    ),
)
def plan_on_the_table(meeting: Meeting, ctx: Context) -> Verdict:
    """Asks about each item held on the citizen, by the note written of it.

    That the plan was not used is held against a team only where one had been made.
    """
    status = meeting.status_on(ctx.as_of)
    if status is None:
        return not_assessed(reasons.STATUS_UNKNOWN, meeting)
    if status is not MeetingStatus.HELD:
        return not_applicable(common.NOT_HELD, meeting)
    used = [
        n.plan_used for n in ctx.case.filled(TeamMeetingNote) if n.meeting == meeting.id
    ]
    answer = all_of(*used) if used else None
    if answer is False and not _planned_by(ctx.case, meeting.date or ctx.as_of):
        return not_assessed(reasons.NO_PLAN, meeting)
    return told_by(
        answer,
        meeting,
        missing=reasons.USE_UNKNOWN,
        otherwise=reasons.PLAN_NOT_USED,
    )


@rule(
    "ACT075",
    "goals-not-the-citizens",
    on=Case,
    strength=Strength.DEFINING,
    source=TEAM_EFFORT,
    statement=Text(
        da="Planens mål er dem, borgeren ønsker; en plan uden mål er også i orden.",
        en="The plan's goals are those the citizen wants; a plan without goals is in order too.",
    ),
)
def goals_of_the_citizen(case: Case, ctx: Context) -> Verdict:
    """Takes a goal as the citizen's if the citizen set it, or has confirmed it.

    Somebody else may have worded it. Unmet only where the plan says that the team set
    its goals without the citizen, or that the citizen did not have the last word on them;
    a missing confirmation alone tells nothing. An empty list of goals is an answer; no
    list at all is none.
    """
    plan = latest(case.filled(ActPlan), ctx.as_of)
    if plan is None:
        return not_assessed(reasons.NO_PLAN, case)
    if plan.goals is None:
        return not_assessed(reasons.GOALS_UNKNOWN, plan)
    goals = [_goal(case, name) for name in plan.goals]
    own = all_of(*[_is_the_citizens(goal, plan, ctx) for goal in goals])
    return told_by(
        own,
        plan,
        *goals,
        missing=reasons.GOALS_UNKNOWN,
        otherwise=reasons.GOAL_OF_OTHERS,
    )


@rule(
    "ACT076",
    "citizen-without-the-last-word",
    on=Case,
    strength=Strength.DEFINING,
    source=TEAM_EFFORT,
    statement=Text(
        da="Borgeren har det afgørende ord om mål og handlinger i planen.",
        en="The citizen has the last word on the plan's goals and actions.",
    ),
)
def last_word(case: Case, ctx: Context) -> Verdict:
    """Both answers of the latest plan.

    Deciding to have no goals is deciding on the goals. The team leader's final word is
    for disagreement in the team, not with the citizen.
    """
    plan = latest(case.filled(ActPlan), ctx.as_of)
    if plan is None:
        return not_assessed(reasons.NO_PLAN, case)
    said = (plan.citizen_decided_goals, plan.citizen_decided_actions)
    if None in said:
        return not_assessed(reasons.SAY_UNKNOWN, plan)
    if all(said):
        return met(plan)
    return (
        partly(reasons.HALF_A_SAY, plan) if any(said) else unmet(reasons.NO_SAY, plan)
    )


@rule(
    "ACT077",
    "responsibility-outside-the-team",
    on=Case,
    strength=Strength.REQUIRED,
    source=RESPONSIBLE,
    statement=Text(
        da="Teamet har ansvaret for, at planen bliver lavet, og at der følges op på målene sammen med borgeren.",
        en="The team answers for the plan being made and its goals being followed up with the citizen.",
    ),
)
def team_answers(case: Case, ctx: Context) -> Verdict:
    """Takes the one whom the latest plan names, and the functions held on the day.

    Any function of the team will do. The citizen decides on the plan and does not have
    to see to it that there is one. ACT079 asks for the following up itself.
    """
    plan = latest(case.filled(ActPlan), ctx.as_of)
    if plan is None:
        return not_assessed(reasons.NO_PLAN, case)
    if plan.responsible is None:
        return not_assessed(support.NOBODY_RESPONSIBLE, plan)
    if plan.responsible == case.client:
        return unmet(support.RESPONSIBILITY_ON_CITIZEN, plan)
    held = [
        place
        for place in current(case.appointments, ctx.as_of)
        if place.person == plan.responsible
    ]
    if not held:
        return not_assessed(support.FUNCTION_UNKNOWN, plan)
    inside = any(place.role in TEAM_ROLES for place in held)
    return met_if(inside, plan, *held, otherwise=support.RESPONSIBLE_OUTSIDE)


primary_contact = stated(
    "ACT078",
    "plan-with-primary-contact",
    on=Case,
    strength=Strength.PERMITTED,
    source=RESPONSIBLE,
    statement=Text(
        da="Ansvaret for planen kan ligge hos den socialpædagogiske støtte, som har den primære kontakt.",
        en="The social-pedagogical support with the primary contact may answer for the plan.",
    ),
    counts="The guide says that it often is so; others in the team may answer for it too.",
)


@rule(
    "ACT081",
    "goals-set-without-the-citizen",
    on=Case,
    strength=Strength.RECOMMENDED,
    source=GUIDE.at("Tabel 4-3: Rolle- og ansvarsfordeling", pages=page(20)),
    statement=Text(
        da="Teamet tilbyder at sætte mål sammen med borgeren og sætter ingen mål uden borgeren.",
        en="The team offers to set goals together with the citizen and sets none without.",
    ),
)
def goals_set_together(case: Case, ctx: Context) -> Verdict:
    """Reads from the latest plan how its goals came about.

    The guide makes setting goals together a task of the team and forbids it as a demand
    (ACT020), so the offer is what counts: a citizen who wishes for none, or has set them
    alone, leaves nothing undone. That no goals are wished for and a goal in the plan that
    is not known to be the citizen's cannot both be right, so they tell nothing.
    """
    plan = latest(case.filled(ActPlan), ctx.as_of)
    if plan is None:
        return not_assessed(reasons.NO_PLAN, case)
    if plan.goals_set_by is None:
        return not_assessed(support.SETTING_UNKNOWN, plan)
    if plan.goals_set_by is GoalsSetBy.NOT_OFFERED:
        return unmet(support.SETTING_NOT_OFFERED, plan)
    if plan.goals_set_by is GoalsSetBy.NONE_WISHED and not _only_own(case, plan):
        return not_assessed(support.NONE_WISHED_AND_GOALS, plan)
    together = plan.goals_set_by is not GoalsSetBy.TEAM_ALONE
    return met_if(together, plan, otherwise=support.SET_WITHOUT)


template = stated(
    "ACT085",
    "template-for-the-plan",
    on=Case,
    strength=Strength.PERMITTED,
    source=GUIDE.at("ACT-Indsatsplaner (borgernes plan)", pages=page(23)),
    statement=Text(
        da="Guidens skabelon til en ACT-indsatsplan kan bruges.",
        en="The guide's template for an ACT plan may be used.",
    ),
    counts="The template is an annex that our source lacks; a plan of another shape is as good.",
)


def _goal(case: Case, name: str) -> Goal | None:
    return next((goal for goal in case.goals if goal.id == name), None)


def _is_the_citizens(goal: Goal | None, plan: ActPlan, ctx: Context) -> bool | None:
    if goal is None or goal.owner is None:
        return None
    if str(goal.owner) == ctx.case.client or ctx.past(goal.confirmed_on):
        return True
    imposed = plan.goals_set_by is GoalsSetBy.TEAM_ALONE
    return False if imposed or plan.citizen_decided_goals is False else None


def _only_own(case: Case, plan: ActPlan) -> bool:
    """Whether the plan's goals are recorded, and each of them is the citizen's own."""
    goals = [_goal(case, name) for name in plan.goals or ()]
    owners = [None if goal is None else goal.owner for goal in goals]
    return plan.goals is not None and set(map(str, owners)) <= {str(case.client)}


def _planned_by(case: Case, day: date) -> bool:
    return any(plan.filled_on <= day for plan in case.filled(ActPlan))
