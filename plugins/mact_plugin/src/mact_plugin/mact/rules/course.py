"""The group course: for whom it is and how it runs (page 1 of the flyer).

The programme of 2023 is the flyer's own example, and its words are wider than its dates:
"half a year" is 180 days there, and "after three months" is 70 to 72. How much difference
still conforms is nowhere said, so it is a parameter without a default, and until somebody
decides the rule only tells the days.
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
from ..programme import (
    by_the_closing,
    days_off,
    first_day,
    last_day,
    of_one_course,
    several_courses,
    standing,
)
from ..reasons import common
from ..reasons import course as reasons
from ..teams import COMMON, COURSE, FOLLOW_UP, MUNICIPALITY, PREPARATORY
from ..worksheets import GroupCourse, Participation
from ..worksheets.participation import Decision

MEETINGS = "Indhold på møderne"
FEWEST_MEETINGS = Parameter(
    5,
    unit="meetings",
    about=Text(da="Færrest møder", en="Fewest meetings"),
    minimum=0,
)
MOST_MEETINGS = Parameter(
    6, unit="meetings", about=Text(da="Flest møder", en="Most meetings"), minimum=0
)


MONTHS_AFTER = Parameter(
    3,
    unit="months",
    about=Text(da="Tid efter afslutningsmødet", en="Time after the closing"),
    minimum=0,
    maximum=120,
)


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
    """Counts the municipalities that the course lists, each once.

    An organisation of another kind is not counted, and one of no recorded kind may or
    may not be a municipality. What a municipality does is asked of its sheet on the
    participation; one without that sheet is not asked about.
    """
    if course.municipalities is None:
        return not_assessed(reasons.MUNICIPALITIES_UNKNOWN, course)
    listed = [ctx.site.organisation(name) for name in set(course.municipalities)]
    kinds: list[str | None] = [one.kind if one else None for one in listed]
    count, unknown = kinds.count(MUNICIPALITY), kinds.count(None)
    possible = range(count, count + unknown + 1)
    within = {ctx.p.fewest <= number <= ctx.p.most for number in possible}
    if len(within) > 1:
        return not_assessed(reasons.KINDS_UNKNOWN, course)
    return met_if(within == {True}, course, otherwise=common.COUNT, count=count)


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
    """Compares the two days; deciding on the day of signing up will do.

    A municipality that has not decided goes against nothing until it signs up.
    """
    if part.decision is None or part.signed_up_on is None:
        return not_assessed(reasons.DECISION_UNKNOWN, part)
    if not ctx.past(part.signed_up_on):
        return not_assessed(common.NOTHING_DUE, part)
    if part.decision is Decision.UNDECIDED:
        return unmet(reasons.JOINED_FIRST, part)
    if part.decided_on is None:
        return not_assessed(reasons.DECISION_UNKNOWN, part)
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
        "fewest": FEWEST_MEETINGS,
        "most": MOST_MEETINGS,
        "count_preparatory": Parameter(
            of=bool,
            about=Text(
                da="Om det forberedende møde tæller med. Det siger kilden ikke; i 2023 passer antallet begge veje.",
                en="Whether the preparatory meeting counts. The source does not say; in 2023 the number fits either way.",
            ),
        ),
    },
)
def meetings(course: GroupCourse, ctx: Context) -> Verdict:
    """Counts start-up, reflection and closing meetings that are not cancelled.

    The follow-up call comes after the course. Each municipality has one preparatory
    meeting of its own, so these count as one or not at all, which the flyer leaves
    open: 2023 has five without and six with, and both conform. Only where it matters
    must it have been decided, and the meeting recorded. Too few are no finding until
    the closing meeting is past, since more may come.
    """
    if several_courses(ctx.site):
        return not_assessed(common.SEVERAL_COURSES, course)
    together = standing(ctx.site, ctx.as_of, *COMMON)
    before = standing(ctx.site, ctx.as_of, PREPARATORY)
    if together is None or before is None:
        return not_assessed(common.STATUS_UNKNOWN, course)
    if not together:
        return not_assessed(common.NO_MEETINGS, course)
    recorded = bool(ctx.site.meetings_of(PREPARATORY))
    counts = len(together), len(together) + bool(before or not recorded)
    fits = [ctx.p.fewest <= count <= ctx.p.most for count in counts]
    counted = fits[0] is not fits[1] and bool(ctx.p.count_preparatory)
    if counted and not recorded:
        return not_assessed(reasons.NO_PREPARATORY, course)
    count = counts[counted]
    verdict = met_if(fits[counted], course, otherwise=common.COUNT, count=count)
    too_few = count < ctx.p.fewest
    return by_the_closing(verdict, course, ctx) if too_few else verdict


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
                da="Hvor mange dage kortere eller længere forløbet må være. Kilden siger et halvt år, men dens egne datoer i 2023 giver 180 dage, fire for få; hvor meget der må afvige, står der ikke.",
                en="By how many days the course may be shorter or longer. The source says half a year, and its own dates of 2023 give 180 days, four too few; how much may differ is not said.",
            ),
            minimum=0,
            maximum=3660,
        ),
    },
)
def span(course: GroupCourse, ctx: Context) -> Verdict:
    """Compares the closing meeting's day with the start-up's, six months on.

    The course begins at the start-up, whether or not MACT021 counts the preparatory
    meeting. That of 2023 closes four days short of the half year.
    """
    if several_courses(ctx.site):
        return not_assessed(common.SEVERAL_COURSES, course)
    start, end = first_day(ctx.site, ctx.as_of), last_day(ctx.site, ctx.as_of)
    if start is None or end is None:
        return not_assessed(common.ENDS_UNKNOWN, course)
    if end < start:
        return unmet(reasons.CLOSED_FIRST, course)
    return _within(days_off(end, start, ctx.p.months), course, ctx)


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
        "months": MONTHS_AFTER,
        "tolerance": Parameter(
            of=int,
            unit="days",
            about=Text(
                da="Hvor mange dage for tidligt eller for sent opfølgningen må ligge. Kilden siger tre måneder, men dens egne datoer i 2023 giver 70 til 72 dage; hvor meget der må afvige, står der ikke.",
                en="By how many days the follow-up may be too early or too late. The source says three months, and its own dates of 2023 give 70 to 72 days; how much may differ is not said.",
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
    still calls it three months. A call before the closing follows nothing up, whatever
    may differ.
    """
    if call.status_on(ctx.as_of) is MeetingStatus.CANCELLED:
        return not_applicable(common.CANCELLED, call)
    closing = last_day(ctx.site, ctx.as_of)
    if closing is None or call.date is None:
        return not_assessed(common.ENDS_UNKNOWN, call)
    if (call.until or call.date) < closing:
        return of_one_course(unmet(reasons.FOLLOWED_FIRST, call), call, ctx)
    first = days_off(call.date, closing, ctx.p.months)
    last = days_off(call.until or call.date, closing, ctx.p.months)
    verdict = _within(min(max(0, first), last), call, ctx)
    return of_one_course(verdict, call, ctx)


def _within(days: int, subject: object, ctx: Context) -> Verdict:
    """Whether a day lies near enough to the one stated; a negative number is early."""
    if days == 0:
        return met(subject)
    if not ctx.p.is_set("tolerance"):
        undecided = reasons.EARLY_UNDECIDED if days < 0 else reasons.LATE_UNDECIDED
        return not_assessed(undecided, subject, days=abs(days))
    off = reasons.EARLY if days < 0 else reasons.LATE
    return met_if(abs(days) <= ctx.p.tolerance, subject, otherwise=off, days=abs(days))
