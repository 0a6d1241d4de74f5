"""What leadership and team do for the implementation: table 4-3, and what is documented.

The guide gives the table as an inspiration for dividing roles and responsibility, and says
that the division depends on the municipality. So what stands in it is advice here.
"""

from typing import TypeVar

from actcore.model import Meeting, MeetingStatus, Site, Team
from actcore.variant import (
    Choice,
    Context,
    Reason,
    Strength,
    Text,
    Verdict,
    met,
    met_if,
    not_applicable,
    not_assessed,
    rule,
    stated,
)

from ...answers import all_of, any_of, graded, latest, latest_of, told_by
from ...sources import GUIDE, page
from ..reasons import common
from ..reasons import leadership as reasons
from ..worksheets.planning.leadership_tasks import (
    LeadershipTasks,
    Motivation,
    OutcomeReport,
    PartnerGroup,
    Shared,
    TeamTasks,
)

TABLE = GUIDE.at("Tabel 4-3: Rolle- og ansvarsfordeling", pages=page(20))
REPORTING = GUIDE.at("Mødeguide til evaluerings- og refleksionsdage", pages=page(24))
C = TypeVar("C", bound=Choice)


@rule(
    "ACT143",
    "goals-and-results-not-followed",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=TABLE,
    statement=Text(
        da="Ledelsen følger op på implementeringens mål og resultater.",
        en="Leadership follows up the implementation's goals and results.",
    ),
)
def follows_goals(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest sheet on leadership's tasks.

    These are the implementation's goals, never a citizen's.
    """
    tasks = latest(site.filled(LeadershipTasks), ctx.as_of)
    return _done(tasks.follows_goals if tasks else None, tasks, site)


@rule(
    "ACT144",
    "workflows-not-coherent",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=TABLE,
    statement=Text(
        da="Ledelsen sørger for arbejdsgange, der hænger sammen og støtter arbejdet med metoden.",
        en="Leadership sees to workflows that hang together and support work by the method.",
    ),
)
def coherent_workflows(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest sheet on leadership's tasks."""
    tasks = latest(site.filled(LeadershipTasks), ctx.as_of)
    return _done(tasks.coherent_workflows if tasks else None, tasks, site)


@rule(
    "ACT145",
    "staff-without-backing",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=TABLE,
    statement=Text(
        da="Ledelsen bakker dem op, der arbejder med metoden, fx med efteruddannelse, tid og ressourcer.",
        en="Leadership backs those who work by the method, for instance with further training, time and resources.",
    ),
)
def staff_backed(site: Site, ctx: Context) -> Verdict:
    """Met where leadership gives anything of the kind, by the latest sheet.

    Training, time and resources are the guide's examples, so none of them has to be
    there.
    """
    tasks = latest(site.filled(LeadershipTasks), ctx.as_of)
    if tasks is None or tasks.backing is None:
        return _unanswered(tasks, site)
    return met_if(bool(tasks.backing), tasks, otherwise=reasons.NO_BACKING)


@rule(
    "ACT146",
    "ownership-not-worked-for",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=TABLE,
    statement=Text(
        da="Ledelsen arbejder for ejerskab og motivation ved at anerkende medarbejderne, inddrage dem løbende og drøfte arbejdet med dem.",
        en="Leadership works for ownership and motivation by recognising the staff, involving them along the way and discussing the work with them.",
    ),
)
def ownership(site: Site, ctx: Context) -> Verdict:
    """Asks for the three ways, in the latest sheet; how motivated staff are is not asked."""
    tasks = latest(site.filled(LeadershipTasks), ctx.as_of)
    if tasks is None or tasks.motivation is None:
        return _unanswered(tasks, site)
    return graded(
        _each_in(Motivation, tasks.motivation),
        tasks,
        missing=reasons.TASK_UNANSWERED,
        some=reasons.MOTIVATION_IN_PART,
        none=reasons.NO_MOTIVATION,
    )


@rule(
    "ACT147",
    "partners-not-involved",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=TABLE,
    statement=Text(
        da="Ledelsen inddrager stofmisbrugsbehandlingen, myndighedsområdet og andre, der arbejder med målgruppen.",
        en="Leadership involves drug treatment, the area of public authority and others who work with the target group.",
    ),
)
def partners_involved(site: Site, ctx: Context) -> Verdict:
    """Asks for each of the three groups, in the latest sheet.

    Which partners in a group are relevant is the municipality's to say.
    """
    tasks = latest(site.filled(LeadershipTasks), ctx.as_of)
    if tasks is None or tasks.partners_involved is None:
        return _unanswered(tasks, site)
    return graded(
        _each_in(PartnerGroup, tasks.partners_involved),
        tasks,
        missing=reasons.TASK_UNANSWERED,
        some=reasons.PARTNERS_IN_PART,
        none=reasons.NO_PARTNERS,
    )


@rule(
    "ACT148",
    "no-occasion-to-share-knowledge",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=TABLE,
    statement=Text(
        da="Ledelsen giver lejlighed til at dele viden om arbejdet med borgerne, fx på faste refleksionsmøder.",
        en="Leadership gives occasion to share knowledge of the work with citizens, for instance at regular reflection meetings.",
    ),
)
def knowledge_shared(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest sheet; a reflection meeting held since overtakes a no.

    A meeting alone does not tell how it is now: it may be long past. Such meetings are
    an example, and the guide gives no interval.
    """
    tasks = latest(site.filled(LeadershipTasks), ctx.as_of)
    said = None if tasks is None else tasks.knowledge_sharing
    if tasks is not None and said is False:
        meetings = site.held(["reflection_meeting"], ctx.as_of)
        since = [m for m in meetings if m.date and m.date >= tasks.filled_on]
        if since:
            return met(*since)
    return _done(said, tasks, site)


@rule(
    "ACT082",
    "documentation-not-gathered",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=TABLE,
    statement=Text(
        da="Ledelsen samler op på dokumentationen for de enkelte borgere.",
        en="Leadership gathers up what is documented on individual citizens.",
    ),
)
def documentation_gathered(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest sheet on leadership's tasks.

    The documentation itself stays with the citizens' cases.
    """
    tasks = latest(site.filled(LeadershipTasks), ctx.as_of)
    return _done(tasks.collects_documentation if tasks else None, tasks, site)


documented_subjects = stated(
    "ACT083",
    "development-and-fidelity-documented",
    on=Site,
    strength=Strength.PERMITTED,
    source=REPORTING,
    statement=Text(
        da="Drøftelserne kan bygge på det, der er dokumenteret, fx om borgernes udvikling og om, hvor tro teamet er mod metoden.",
        en="The discussions may build on what is documented, such as citizens' development and how true the team is to the method.",
    ),
    counts="An offer with examples; what has to be there where days build on it is ACT084.",
)


@rule(
    "ACT084",
    "no-good-report-before-the-day",
    on=Meeting,
    kind="evaluation_day",
    strength=Strength.REQUIRED,
    source=REPORTING,
    statement=Text(
        da="Bygger en evaluerings- og refleksionsdag på dokumentation, er en god og tilgængelig afrapportering klar inden.",
        en="Where an evaluation and reflection day builds on documentation, a good and accessible report is ready before it.",
    ),
)
def report_ready(day: Meeting, ctx: Context) -> Verdict:
    """Asks of each day held whether one of the reports made for it was ready and good.

    Ready on the day itself is in time. A day need not build on documentation: without a
    report for it the rule cannot tell.
    """
    status = day.status_on(ctx.as_of)
    if status is not None and status is not MeetingStatus.HELD:
        return not_applicable(common.NOT_HELD, day)
    if status is None or day.date is None:
        return not_assessed(reasons.DAY_UNCLEAR, day)
    reports = [r for r in ctx.site.filled(OutcomeReport) if r.for_day == day.id]
    if not reports:
        return not_assessed(reasons.NO_REPORT, day)
    ready = [
        all_of(
            None if report.reported_on is None else report.reported_on <= day.date,
            report.good,
            report.accessible,
        )
        for report in reports
    ]
    return told_by(
        any_of(*ready),
        *reports,
        missing=reasons.REPORT_UNCLEAR,
        otherwise=reasons.REPORT_LATE_OR_POOR,
    )


@rule(
    "ACT150",
    "citizens-not-sought-out",
    on=Team,
    kind="act_team",
    strength=Strength.RECOMMENDED,
    source=TABLE,
    statement=Text(
        da="Teamleder og medarbejdere opsøger borgerne for at få kontakt.",
        en="Team leader and staff seek citizens out to establish contact.",
    ),
)
def citizens_sought_out(team: Team, ctx: Context) -> Verdict:
    """The answer in the team's latest sheet on its tasks.

    It asks for the way of working. Contact that does not succeed is no fault.
    """
    tasks = _tasks_of(team, ctx)
    return told_by(
        None if tasks is None else tasks.seeks_out,
        tasks or team,
        missing=reasons.NO_TEAM_TASKS,
        otherwise=reasons.NOT_SEEKING,
    )


@rule(
    "ACT151",
    "knowledge-and-stories-not-shared",
    on=Team,
    kind="act_team",
    strength=Strength.RECOMMENDED,
    source=TABLE,
    statement=Text(
        da="Teamet deler viden om målgruppen, fortæller de gode historier og drøfter udfordringer.",
        en="The team shares knowledge of the target group, tells the good stories and discusses challenges.",
    ),
)
def shared_in_the_team(team: Team, ctx: Context) -> Verdict:
    """Asks for the three, in the team's latest sheet; where and how often is free."""
    tasks = _tasks_of(team, ctx)
    if tasks is None or tasks.shares is None:
        return not_assessed(reasons.NO_TEAM_TASKS, tasks or team)
    return graded(
        _each_in(Shared, tasks.shares),
        tasks,
        missing=reasons.NO_TEAM_TASKS,
        some=reasons.SHARES_IN_PART,
        none=reasons.SHARES_NOTHING,
    )


def _done(answer: bool | None, tasks: LeadershipTasks | None, site: Site) -> Verdict:
    return told_by(
        answer, tasks or site, missing=_missing(tasks), otherwise=reasons.NOT_DONE
    )


def _unanswered(tasks: LeadershipTasks | None, site: Site) -> Verdict:
    return not_assessed(_missing(tasks), tasks or site)


def _missing(tasks: LeadershipTasks | None) -> Reason:
    return reasons.NO_TASKS if tasks is None else reasons.TASK_UNANSWERED


def _tasks_of(team: Team, ctx: Context) -> TeamTasks | None:
    return latest_of(team, ctx.site.filled(TeamTasks), ctx.as_of)


def _each_in(choices: type[C], ticked: tuple[C, ...]) -> tuple[bool, ...]:
    return tuple([choice in ticked for choice in choices])
