"""Half a year of meetings at a time.

"Sammensetning og organisering", the last paragraph. Which months make a half-year the
source leaves open, so the group's own plan for the day tells.
"""

from collections.abc import Sequence
from datetime import date

from actcore.model import Meeting, MeetingStatus, Team
from actcore.variant import (
    Context,
    Parameter,
    Strength,
    Text,
    Verdict,
    met,
    met_if,
    not_applicable,
    not_assessed,
    rule,
    unmet,
)

from ..groups import meetings_of, work_groups
from ..half_years import (
    SHORTEST,
    called,
    covers,
    exempt,
    long_enough,
    month_of,
    months_of,
    plan_in_force,
    planned_for,
    plans_of,
)
from ..reasons import half_year
from ..sources import COMPOSITION, RESOURCE_GROUPS
from ..teams import CANCEL_REASONS, NOT_NEEDED, PLANNED_KINDS, WHOLE_GROUP
from ..worksheets.half_year_plan import HalfYearPlan, Pattern

_EXEMPT_MONTHS = Parameter(
    (),
    choices=tuple(map(str, range(1, 13))),
    printed=False,
    about=Text(
        nb="Måneder uten møter, som tall: 7 for juli.",
        en="Months without meetings, as numbers: 7 for July.",
    ),
)


@rule(
    "BIR036",
    "half-year-not-planned",
    on=Team,
    kind="resource_group",
    strength=Strength.RECOMMENDED,
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="21"),  # first sentence
    statement=Text(
        nb="Møtene er planlagt for et halvt år om gangen.",
        en="The meetings are planned for half a year at a time.",
    ),
    parameters={"shortest": SHORTEST},
)
def half_year_plan(group: Team, ctx: Context) -> Verdict:
    """Looks for one plan of a half-year that was decided on by the day and is not over.

    Counts the months it touches: six, or as few as the municipality has said make a
    half-year. One that lies ahead counts too, so the days between two half-years are no
    fault, nor is a plan made early. Once all plans have run out, nothing tells whether another was made, nor
    does a plan for the day that is decided on later tell what stood until then.
    """
    plans = plans_of(group, ctx)
    if not plans:
        return not_assessed(half_year.NO_PLAN, group)
    standing = [plan for plan in plans if plan.until >= ctx.as_of]
    by_length = sorted(standing, key=lambda plan: -len(months_of(plan)))
    for plan in by_length:  # where six months are decided on, no number is asked for
        if ctx.past(plan.adopted_on) and long_enough(plan, ctx):
            return met(plan)
    long = [plan for plan in standing if long_enough(plan, ctx)]
    if any(plan.adopted_on is None for plan in long):
        return not_assessed(half_year.NO_ADOPTION, *long)
    current = [plan for plan in standing if covers(plan, ctx.as_of)]
    if not current:
        return not_assessed(half_year.NO_CURRENT_PLAN, *plans)
    if short := [plan for plan in current if ctx.past(plan.adopted_on)]:
        return unmet(half_year.NO_SUCH_PLAN, *short)
    if any(plan.adopted_on is None for plan in current):
        return not_assessed(half_year.NO_ADOPTION, *current)
    return not_assessed(half_year.NOT_DECIDED_YET, *current)


@rule(
    "BIR037",
    "meeting-called-at-short-notice",
    on=Meeting,
    strength=Strength.RECOMMENDED,
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="21"),  # first sentence
    statement=Text(
        nb="Det kalles ikke inn til møter med kort frist.",
        en="Meetings are not called at short notice.",
    ),
    parameters={
        "min_notice": Parameter(
            of=int,
            unit="days",
            minimum=0,
            maximum=3660,
            about=Text(
                nb="Den korteste fristen som ikke regnes som kort.",
                en="The shortest notice that does not count as short.",
            ),
        )
    },
)
def notice(meeting: Meeting, ctx: Context) -> Verdict:
    """Counts days from when the meeting was put into the plan to its date.

    For a meeting that was moved by the day, from the last move to the date that it gave;
    a later move counts for nothing yet. Looks at the meetings of the group and its work
    groups, cancelled ones included. A meeting put into the plan, or moved, after its own
    date tells nothing of notice.
    """
    if meeting.kind not in PLANNED_KINDS:
        return not_applicable(half_year.OTHER_MEETING, meeting)
    call = called(meeting, ctx)
    if call.day is None:
        return not_assessed(half_year.NO_DATE, meeting)
    if call.on is None:
        missing = half_year.NO_MOVING if call.moved else half_year.NO_PLANNING
        return not_assessed(missing, meeting)
    if ctx.ahead(call.on):
        return not_assessed(half_year.PLANNED_LATER, meeting)
    days = (call.day - call.on).days
    if days < 0:
        return not_assessed(half_year.PLANNED_AFTERWARDS, meeting)
    told = half_year.NOTICE_OF_MOVE if call.moved else half_year.NOTICE
    return met_if(days >= ctx.p.min_notice, meeting, otherwise=told, days=days)


@rule(
    "BIR038",
    "month-without-meeting",
    on=Team,
    kind="resource_group",
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="21"),  # second sentence
    statement=Text(
        nb="Planen har et møte hver måned.",
        en="The plan has a meeting every month.",
    ),
    parameters={"exempt_months": _EXEMPT_MONTHS},
)
def monthly(group: Team, ctx: Context) -> Verdict:
    """Counts months of the plan with a meeting of the group or of a work group.

    Held, still planned or cancelled: a cancelled meeting was in the plan, and one that
    was moved keeps its month. Single meetings may be cancelled; that all of them are is
    pointed out. The plan's own months without meetings are left out. Of several plans
    for the day the one decided on last counts.
    """
    plan = plan_in_force(group, ctx)
    if isinstance(plan, Verdict):
        return plan
    planned, unclear = _planned(group, plan, ctx)
    within = [meeting for _, meeting in planned]
    taken = {month_of(day) for day, _ in planned}
    free = {int(month) for month in ctx.p.exempt_months} | exempt(plan)
    empty = {m for m in months_of(plan) - taken if m % 12 + 1 not in free}
    if not taken:
        meetings, _ = meetings_of(group, ctx)
        later = [meeting for meeting in meetings if _within(meeting, plan)]
        none = half_year.ALL_PLANNED_LATER if later else half_year.NO_MEETINGS
        return not_assessed(none, group)
    if (empty or _cancelled(within, ctx)) and unclear:
        return not_assessed(half_year.NO_DATE, group)
    if _cancelled(within, ctx):
        if any(meeting.status is None for meeting in within):
            return not_assessed(half_year.NO_STATUS, group)
        return unmet(half_year.ALL_CANCELLED, group, meetings=len(within))
    return met_if(not empty, group, otherwise=half_year.EMPTY_MONTHS, months=len(empty))


@rule(
    "BIR039",
    "cancelled-for-another-reason",
    on=Meeting,
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="21"),  # second sentence
    statement=Text(
        nb="Et enkeltmøte i planen avlyses når det ikke er behov for det.",
        en="A single meeting of the plan is cancelled when it is not needed.",
    ),
)
def cancelled_when_not_needed(meeting: Meeting, ctx: Context) -> Verdict:
    """Looks at cancelled meetings only.

    Cancelling what nobody needs is how it is usually done and never a fault;
    another reason is shown, for information. The reason is one of the words not_needed,
    too_few (too few could come), illness and other; any other word tells nothing.
    """
    if meeting.kind not in PLANNED_KINDS:
        return not_applicable(half_year.OTHER_MEETING, meeting)
    status = meeting.status_on(ctx.as_of)
    if status is None:
        return not_assessed(half_year.NO_STATUS, meeting)
    if status is not MeetingStatus.CANCELLED:
        return not_applicable(half_year.NOT_CANCELLED, meeting)
    if meeting.reason is None:
        return not_assessed(half_year.NO_CAUSE, meeting)
    if meeting.reason not in CANCEL_REASONS:
        return not_assessed(half_year.UNKNOWN_CAUSE, meeting)
    return met_if(meeting.reason == NOT_NEEDED, meeting)


@rule(
    "BIR040",
    "meetings-do-not-alternate",
    on=Team,
    kind="resource_group",
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="21"),  # third sentence
    statement=Text(
        nb="En delt gruppe har arbeidsmøter den ene gangen og møte med hele gruppen den neste.",
        en="A divided group has work meetings one time and a meeting of the whole group the next.",
    ),
)
def alternating(group: Team, ctx: Context) -> Verdict:
    """Compares the order of the kinds of meeting in the plan's months, not the months.

    So a skipped month breaks nothing. Work meetings in one month are one turn, and a
    meeting that was cancelled or moved keeps its turn. A group that has agreed on another
    pattern is not asked. Of several plans for the day the one decided on last counts.
    """
    found = work_groups(group, ctx)
    if isinstance(found, Verdict):
        return found
    plan = plan_in_force(group, ctx)
    if isinstance(plan, Verdict):
        return plan
    if plan.pattern not in (None, Pattern.ALTERNATING):
        return not_applicable(half_year.OTHER_PATTERN, plan)
    planned, unclear = _planned(group, plan, ctx)
    if unclear:
        return not_assessed(half_year.NO_DATE, group)
    turns: list[tuple[int, bool]] = []
    for day, meeting in planned:
        turn = (month_of(day), meeting.kind == WHOLE_GROUP.id)
        if not turns or turns[-1] != turn:
            turns.append(turn)
    if len(turns) < 2:
        return not_assessed(half_year.TOO_FEW_MEETINGS, group)
    in_turn = all(turns[n][1] != turns[n + 1][1] for n in range(len(turns) - 1))
    return met_if(in_turn, group)


def _planned(
    group: Team, plan: HalfYearPlan, ctx: Context
) -> tuple[list[tuple[date, Meeting]], bool]:
    """What stood in a plan on the day, by the days first planned, the earliest first.

    Returns:
        The meetings, and whether any other might be among them.
    """
    meetings, unclear = meetings_of(group, ctx)
    dated = [
        (day, meeting)
        for meeting in meetings
        if (day := _within(meeting, plan)) and not ctx.ahead(meeting.planned_on)
    ]
    # Of two on one day the work meeting comes first, as it does in the source.
    return sorted(dated, key=lambda p: (p[0], p[1].kind == WHOLE_GROUP.id)), unclear


def _within(meeting: Meeting, plan: HalfYearPlan) -> date | None:
    """The day that a meeting was first planned for, if it lies in a plan's months."""
    day = planned_for(meeting)
    return day if day is not None and month_of(day) in months_of(plan) else None


def _cancelled(meetings: Sequence[Meeting], ctx: Context) -> bool:
    """Whether nothing of a half-year is left; what is unknown may be cancelled too."""
    gone = (None, MeetingStatus.CANCELLED)
    return len(meetings) > 1 and all(m.status_on(ctx.as_of) in gone for m in meetings)
