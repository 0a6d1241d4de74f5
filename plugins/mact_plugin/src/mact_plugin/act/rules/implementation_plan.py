"""The overall plan: who makes it, what it shows, and who gets to know of it.

Leadership answers for the plan; that team leaders and each member of staff take part in
making it is recommended. The latest plan on the day counts, and earlier ones are kept.
"""

from collections.abc import Container

from actcore.model import Site
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    met,
    met_if,
    not_applicable,
    not_assessed,
    rule,
    stated,
    unmet,
)

from ...answers import any_of, graded, latest
from ...sources import GUIDE, page
from ..reasons import common
from ..reasons import planning as reasons
from ..worksheets.planning.implementation_plan import (
    ActivityStatus,
    Audience,
    ImplementationPlan,
    PlanFollowUp,
    PlannedActivity,
    StaffPart,
    Unsettled,
)
from ..worksheets.planning.role_overview import RoleOverview, SharedTask
from ..worksheets.shared import Level

PLAN = GUIDE.at("En samlet plan for implementeringen", pages=page(19))


@rule(
    "ACT136",
    "plan-not-made-together",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=PLAN,
    statement=Text(
        da="Ledelse og teamledere laver implementeringsplanen sammen med hver enkelt medarbejder i teamet.",
        en="Leadership and team leaders make the implementation plan together with each of the team's staff.",
    ),
)
def plan_made_together(site: Site, ctx: Context) -> Verdict:
    """Asks for all three, in the latest plan; some of the staff is a part.

    That leadership has the responsibility is another rule (ACT138).
    """
    plan = latest(site.filled(ImplementationPlan), ctx.as_of)
    if plan is None:
        return not_assessed(reasons.NO_PLAN, site)
    staff = plan.made_with_staff
    return graded(
        (
            plan.made_by_leadership,
            plan.made_by_team_leaders,
            None if staff is None else staff is not StaffPart.NONE,
            None if staff is None else staff is StaffPart.ALL,
        ),
        plan,
        missing=reasons.MAKERS_UNKNOWN,
        some=reasons.SOME_MAKERS,
        none=reasons.NO_MAKERS,
    )


@rule(
    "ACT137",
    "plan-without-overview-or-follow-up",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=PLAN,
    statement=Text(
        da="Planen giver overblik over aktiviteterne og bliver fulgt op og drøftet undervejs.",
        en="The plan gives an overview of the activities and is followed up and discussed under way.",
    ),
)
def plan_gives_overview(site: Site, ctx: Context) -> Verdict:
    """Asks whether the latest plan has activities, and a follow-up held or agreed.

    The guide gives no interval, so a day that is only agreed is enough; a row without
    day or notes tells of none. Sorting activities by focus area is something a plan may do, and none is asked for.
    """
    plan = latest(site.filled(ImplementationPlan), ctx.as_of)
    if plan is None:
        return not_assessed(reasons.NO_PLAN, site)
    return graded(
        (
            None if plan.activities is None else bool(plan.activities),
            None if plan.follow_ups is None else _followed(plan.follow_ups),
        ),
        plan,
        missing=reasons.OVERVIEW_UNKNOWN,
        some=reasons.OVERVIEW_IN_PART,
        none=reasons.NO_OVERVIEW,
    )


@rule(
    "ACT138",
    "activity-without-time-purpose-or-result",
    on=Site,
    strength=Strength.REQUIRED,
    source=GUIDE.at(
        "Ledelse af en forandring og teamlederen som forandringsagent", pages=page(21)
    ),
    statement=Text(
        da="Ledelsen sørger for en plan, der for hver aktivitet viser tidspunkt, formål og forventet resultat.",
        en="Leadership sees to a plan that shows time, purpose and expected result of each activity.",
    ),
)
def plan_shows_three_things(site: Site, ctx: Context) -> Verdict:
    """Asks for the three of every activity in the latest plan that has not been dropped.

    Leadership answers for the plan, whoever wrote it; who did is ACT136. A first or a
    last day is enough of a time. A blank may only be missing from the
    record; it tells against the plan where it is marked as not settled.
    """
    plan = latest(site.filled(ImplementationPlan), ctx.as_of)
    if plan is None:
        return not_assessed(reasons.NO_PLAN, site)
    if plan.activities is None:
        return not_assessed(reasons.ACTIVITIES_UNKNOWN, plan)
    standing = [a for a in plan.activities if a.status is not ActivityStatus.DROPPED]
    if not standing:
        return not_applicable(reasons.NO_ACTIVITIES, plan)
    return graded(
        (*(answer for activity in standing for answer in _shown(activity)),),
        plan,
        missing=reasons.ACTIVITY_UNCLEAR,
        some=reasons.ACTIVITY_UNSETTLED,
        none=reasons.NOTHING_SETTLED,
    )


@rule(
    "ACT139",
    "plan-not-discussed-by-both-levels",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=PLAN,
    statement=Text(
        da="Øverste ledelse og afdelingsledelse drøfter planen i den samlede ledergruppe.",
        en="Top and department leadership discuss the plan in the joint leadership group.",
    ),
)
def plan_discussed(site: Site, ctx: Context) -> Verdict:
    """Asks for both levels in the latest plan; team leaders are neither of them.

    A discussion set for a later day has not taken place yet.
    """
    plan = latest(site.filled(ImplementationPlan), ctx.as_of)
    if plan is None:
        return not_assessed(reasons.NO_PLAN, site)
    if ctx.ahead(plan.discussed_on):
        return not_applicable(common.NOT_YET, plan)
    levels = plan.discussed_by
    return graded(
        (
            None if levels is None else Level.TOP in levels,
            None if levels is None else Level.DEPARTMENT in levels,
        ),
        plan,
        missing=reasons.DISCUSSION_UNKNOWN,
        some=reasons.ONE_LEVEL_ONLY,
        none=reasons.NOT_DISCUSSED,
    )


@rule(
    "ACT140",
    "team-not-told-of-the-plan",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=PLAN,
    statement=Text(
        da="Medarbejderne i teamet får klar besked om planens indsatsområder, aktiviteter og milepæle.",
        en="The team's staff are told clearly of the plan's focus areas, activities and milestones.",
    ),
)
def plan_communicated(site: Site, ctx: Context) -> Verdict:
    """Looks for the team among those told, in the latest plan, or for the day it was told.

    Partners may be told too, and need not. What is to be told on a later day has not
    been told yet.
    """
    plan = latest(site.filled(ImplementationPlan), ctx.as_of)
    if plan is None:
        return not_assessed(reasons.NO_PLAN, site)
    day = plan.team_told_on or plan.communicated_on
    if ctx.ahead(day):
        return not_applicable(common.NOT_YET, plan)
    if plan.team_told_on is not None:
        return met(plan)
    if plan.communicated_to is None:
        return not_assessed(reasons.COMMUNICATION_UNKNOWN, plan)
    told = Audience.TEAM in plan.communicated_to
    return met_if(told, plan, otherwise=reasons.TEAM_NOT_TOLD)


@rule(
    "ACT141",
    "roles-not-clear",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=GUIDE.at(
        "En samlet plan for implementeringen; tjekliste for fase 2", pages=page(19, 20)
    ),
    statement=Text(
        da="Opgaverne er fordelt, og hver af dem har et tidspunkt og et formål.",
        en="The tasks are shared out, and each of them has a time and a purpose.",
    ),
)
def roles_clear(site: Site, ctx: Context) -> Verdict:
    """Asks for who, when and why of each task in the latest overview.

    The text offers the overview as a part of the plan, and the checklist asks for clear
    roles; together they are advice. How roles are divided is the municipality's own
    affair: table 4-3 is an inspiration, and none of its rows has to be there.
    """
    overview = latest(site.filled(RoleOverview), ctx.as_of)
    if overview is None or overview.tasks is None:
        return not_assessed(reasons.NO_OVERVIEW_OF_ROLES, overview or site)
    if not overview.tasks:
        return unmet(reasons.NO_TASKS, overview)
    return graded(
        (*(answer for task in overview.tasks for answer in _clear(task)),),
        overview,
        missing=reasons.TASK_UNCLEAR,
        some=reasons.TASK_UNSETTLED,
        none=reasons.NO_TASK_SETTLED,
    )


overview_updated = stated(
    "ACT142",
    "role-overview-updated",
    on=Site,
    strength=Strength.PERMITTED,
    source=GUIDE.at("Tabel 4-3: Rolle- og ansvarsfordeling", pages=page(20)),
    statement=Text(
        da="Overblikket over roller og ansvar kan med fordel opdateres fra tid til anden.",
        en="The overview of roles and responsibilities may usefully be updated from time to time.",
    ),
    counts="Offered, with no interval; an old overview is never a deviation.",
)


def _followed(follow_ups: tuple[PlanFollowUp, ...]) -> bool | None:
    """Whether one is held or agreed; a blank row leaves it open."""
    return any_of(*[True if f.on or f.notes else None for f in follow_ups])


def _shown(activity: PlannedActivity) -> tuple[bool | None, ...]:
    when = activity.planned_from or activity.planned_to
    open_points = activity.unsettled
    return (
        _settled(when, Unsettled.WHEN, open_points),
        _settled(activity.purpose, Unsettled.PURPOSE, open_points),
        _settled(activity.expected_result, Unsettled.EXPECTED_RESULT, open_points),
    )


def _clear(task: SharedTask) -> tuple[bool | None, ...]:
    return (
        _settled(task.roles, Unsettled.WHO, task.unsettled),
        _settled(task.when, Unsettled.WHEN, task.unsettled),
        _settled(task.purpose, Unsettled.PURPOSE, task.unsettled),
    )


def _settled(
    answer: object, point: Unsettled, open_points: Container[Unsettled] | None
) -> bool | None:
    """Yes where it is filled in, no where it is marked as open, else unknown."""
    if answer:
        return True
    return False if open_points is not None and point in open_points else None
