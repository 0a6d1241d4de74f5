"""The group course: for whom it is and how it runs (page 1 of the flyer).

The programme of 2023 is the flyer's own example, and its words are wider than its dates:
"half a year" is 180 days there, and "after three months" is 70 to 72. How much difference
still conforms is nowhere said, so it is a parameter without a default, and the rule says
that it cannot tell until somebody decides.
"""

from actcore.model import Meeting, MeetingStatus, Site
from actcore.variant import (
    Context,
    Parameter,
    Strength,
    Text,
    Verdict,
    judged,
    met,
    met_if,
    not_applicable,
    not_assessed,
    rule,
    stated,
    unmet,
)

from ...sources import FLYER
from ..programme import days_off, first_day, last_day, standing
from ..reasons import common
from ..reasons import course as reasons
from ..teams import COMMON, COURSE, FOLLOW_UP, PREPARATORY
from ..worksheets import GroupCourse, Participation
from ..worksheets.participation import Decision

MEETINGS = "Indhold på møderne"


@rule(
    "MACT012",
    "number-of-municipalities",
    on=GroupCourse,
    strength=Strength.DEFINING,
    profile=COURSE.id,
    source=FLYER.at("Kort og klart; Målgruppen", pages="1", lines="4, 44"),
    statement=Text(
        da="Forløbet har tre til seks kommuner.",
        en="The course has three to six municipalities.",
    ),
    parameters={
        "fewest": Parameter(
            3,
            unit="municipalities",
            about=Text(da="Færrest kommuner", en="Fewest municipalities"),
            minimum=0,
        ),
        "most": Parameter(
            6,
            unit="municipalities",
            about=Text(da="Flest kommuner", en="Most municipalities"),
            minimum=0,
        ),
    },
)
def municipalities(course: GroupCourse, ctx: Context) -> Verdict:
    """Counts the municipalities that the course lists, each once."""
    if course.municipalities is None:
        return not_assessed(reasons.MUNICIPALITIES_UNKNOWN, course)
    count = len(set(course.municipalities))
    within = ctx.p.fewest <= count <= ctx.p.most
    return met_if(within, course, otherwise=common.COUNT, count=count)


@rule(
    "MACT013",
    "joined-before-deciding",
    on=Participation,
    strength=Strength.REQUIRED,
    profile=COURSE.id,
    source=FLYER.at("Målgruppen", pages="1", lines="44"),
    statement=Text(
        da="Kommunen har besluttet at indføre M-ACT, når den melder sig til.",
        en="The municipality has decided to implement M-ACT when it signs up.",
    ),
)
def decided_first(part: Participation, ctx: Context) -> Verdict:
    """Compares the two days; deciding on the day of signing up will do."""
    if part.decision is Decision.UNDECIDED:
        return unmet(reasons.JOINED_FIRST, part)
    if part.decision is None or part.decided_on is None or part.signed_up_on is None:
        return not_assessed(reasons.DECISION_UNKNOWN, part)
    if not ctx.past(part.signed_up_on):
        return not_assessed(common.NOTHING_DUE, part)
    in_order = part.decided_on <= part.signed_up_on
    return met_if(in_order, part, otherwise=reasons.JOINED_FIRST)


leadership_interest = judged(
    "MACT019",
    "circle-without-leadership",
    on=Participation,
    strength=Strength.RECOMMENDED,
    profile=COURSE.id,
    source=FLYER.at("Deltagerkredsen", pages="1", lines="46-48"),
    statement=Text(
        da="Deltagerne er som udgangspunkt dem, der leder og styrer arbejdet med at indføre og forankre M-ACT.",
        en="The participants are, as a starting point, those who lead and steer the work of implementing and anchoring M-ACT.",
    ),
    counts=(
        "A starting point from which municipalities may differ, so advice. Look at what"
        " the participants can decide, not at their titles; MACT020 lists some."
    ),
)


circle = stated(
    "MACT020",
    "participants-of-other-roles",
    on=Site,
    strength=Strength.PERMITTED,
    profile=COURSE.id,
    source=FLYER.at("Deltagerkredsen", pages="1", lines="48-50"),
    statement=Text(
        da="Deltagerkredsen kan rumme linjeledere, faglige ledere, kommende koordinatorer, en projektleder, konsulenter samt ledere og koordinatorer hos partnerne.",
        en="The circle may hold line and professional leaders, future coordinators, a project leader, consultants, and leaders and coordinators at partners.",
    ),
    counts="It varies from municipality to municipality; nobody is missing by absence.",
)


@rule(
    "MACT021",
    "number-of-meetings",
    on=GroupCourse,
    strength=Strength.DEFINING,
    profile=COURSE.id,
    source=FLYER.at(MEETINGS, pages="1", lines="52"),
    statement=Text(
        da="Forløbet består af fem til seks møder.",
        en="The course consists of five to six meetings.",
    ),
    parameters={
        "fewest": Parameter(
            5,
            unit="meetings",
            about=Text(da="Færrest møder", en="Fewest meetings"),
            minimum=0,
        ),
        "most": Parameter(
            6,
            unit="meetings",
            about=Text(da="Flest møder", en="Most meetings"),
            minimum=0,
        ),
        "count_preparatory": Parameter(
            of=bool,
            about=Text(
                da="Om det forberedende møde tæller med",
                en="Whether the preparatory meeting counts",
            ),
        ),
    },
)
def meetings(course: GroupCourse, ctx: Context) -> Verdict:
    """Counts start-up, reflection and closing meetings that are not cancelled.

    The follow-up call comes after the course. Each municipality has one preparatory
    meeting of its own, so these count as one or not at all, which the flyer leaves
    open: 2023 has five without and six with, and both conform. Only where it matters
    must it have been decided.
    """
    together = standing(ctx.site, ctx.as_of, *COMMON)
    before = standing(ctx.site, ctx.as_of, PREPARATORY)
    if together is None or before is None:
        return not_assessed(common.STATUS_UNKNOWN, course)
    if not together:
        return not_assessed(common.NO_MEETINGS, course)
    without, with_it = len(together), len(together) + bool(before)
    fits = [ctx.p.fewest <= count <= ctx.p.most for count in (without, with_it)]
    if fits[0] is fits[1]:
        return met_if(fits[0], course, otherwise=common.COUNT, count=without)
    counted = bool(ctx.p.count_preparatory)
    count = with_it if counted else without
    return met_if(fits[counted], course, otherwise=common.COUNT, count=count)


@rule(
    "MACT022",
    "span-of-the-course",
    on=GroupCourse,
    strength=Strength.DEFINING,
    profile=COURSE.id,
    source=FLYER.at("Indhold på møderne; Mellem møderne", pages="1-2", lines="52, 66"),
    statement=Text(
        da="Forløbet strækker sig over et halvt år.",
        en="The course extends over half a year.",
    ),
    parameters={
        "months": Parameter(
            6,
            unit="months",
            about=Text(da="Forløbets længde", en="Length of the course"),
            minimum=1,
            maximum=120,
        ),
        "tolerance": Parameter(
            of=int,
            unit="days",
            about=Text(
                da="Hvor mange dage kortere eller længere forløbet må være",
                en="By how many days the course may be shorter or longer",
            ),
            minimum=0,
            maximum=3660,
        ),
    },
)
def span(course: GroupCourse, ctx: Context) -> Verdict:
    """Compares the closing meeting's day with the start-up's, six months on.

    The preparatory meeting is left out. The course of 2023 closes four days short of
    the half year.
    """
    start, end = first_day(ctx.site, ctx.as_of), last_day(ctx.site, ctx.as_of)
    if start is None or end is None:
        return not_assessed(common.ENDS_UNKNOWN, course)
    days = days_off(end, start, ctx.p.months)
    if days == 0:
        return met(course)
    within = abs(days) <= ctx.p.tolerance
    return met_if(within, course, otherwise=reasons.OFF_BY, days=days)


@rule(
    "MACT023",
    "time-of-the-follow-up",
    on=Meeting,
    kind=FOLLOW_UP,
    strength=Strength.DEFINING,
    profile=COURSE.id,
    source=FLYER.at(
        "Indhold på møderne; Vigtige datoer", pages="1-2", lines="52, 121-122"
    ),
    statement=Text(
        da="Der følges op tre måneder efter forløbet.",
        en="There is a follow-up three months after the course.",
    ),
    parameters={
        "months": Parameter(
            3,
            unit="months",
            about=Text(da="Tid efter afslutningsmødet", en="Time after the closing"),
            minimum=0,
            maximum=120,
        ),
        "tolerance": Parameter(
            of=int,
            unit="days",
            about=Text(
                da="Hvor mange dage opfølgningen må ligge før eller efter",
                en="By how many days the follow-up may be earlier or later",
            ),
            minimum=0,
            maximum=3660,
        ),
    },
)
def follow_up_time(call: Meeting, ctx: Context) -> Verdict:
    """Compares the call's window with the closing meeting's day, three months on.

    The nearest day of the window counts. The calls of 9-11 January 2024 come 20 to 22
    days before the three months are over, 70 to 72 days after the closing; the flyer
    still calls it three months.
    """
    if call.status_on(ctx.as_of) is MeetingStatus.CANCELLED:
        return not_applicable(common.CANCELLED, call)
    closing = last_day(ctx.site, ctx.as_of)
    if closing is None or call.date is None:
        return not_assessed(common.ENDS_UNKNOWN, call)
    first = days_off(call.date, closing, ctx.p.months)
    last = days_off(call.until or call.date, closing, ctx.p.months)
    days = min(max(0, first), last)
    if days == 0:
        return met(call)
    return met_if(
        abs(days) <= ctx.p.tolerance, call, otherwise=reasons.OFF_BY, days=days
    )
