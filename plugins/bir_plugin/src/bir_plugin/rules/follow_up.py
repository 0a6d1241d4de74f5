"""What KoRus does for the municipality, "Oppfølging og involvering".

These are KoRus' own doings and no duty of the group.
"""

from collections.abc import Iterator
from datetime import date

from actcore.model import Appointment, Meeting, MeetingStatus, Membership, Site, Team
from actcore.variant import (
    Context,
    Parameter,
    Reason,
    Strength,
    Text,
    Verdict,
    met,
    not_applicable,
    not_assessed,
    rule,
    stated,
    unmet,
)

from ..groups import one_municipality
from ..half_years import (
    LONGEST,
    SHORTEST,
    SIX_MONTHS,
    exempt,
    long_enough,
    month_of,
    months_of,
    planned_for,
)
from ..programme import closed_in
from ..reasons import common, korus
from ..roles import KORUS_LEADER
from ..sources import FOLLOW_UP, RESOURCE_GROUPS
from ..teams import GATHERING
from ..worksheets.half_year_plan import HalfYearPlan
from ..worksheets.korus_contact import ContactChannel, KorusContact, LoggedContact
from ..worksheets.participation import Participation


@rule(
    "BIR042",
    "half-year-without-korus-visit",
    on=HalfYearPlan,
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(FOLLOW_UP, lines="31"),  # first sentence
    statement=Text(
        nb="Hvert halvår i prosjektperioden er lederen for programmet fra KoRus med på et møte i kommunen.",
        en="In each half-year of the project period the KoRus programme leader comes to a meeting in the municipality.",
    ),
    parameters={
        "visits": Parameter(1, unit="meetings", minimum=1),
        "shortest": SHORTEST,
        "longest": LONGEST,
    },
)
def korus_visit(plan: HalfYearPlan, ctx: Context) -> Verdict:
    """Counts meetings held in the half-year of the plan that the KoRus leader attended.

    It tells of KoRus and is nothing that the group has failed to do. The leader was at a
    meeting where the list of those present or the contact log says so; any meeting in
    the municipality counts, and the gathering does not, for KoRus holds it itself. A
    half-year that is only partly in the project period or goes on after the programme had
    closed is not asked about, and one that is not over is never told as lacking a visit.
    A time that is not six months is a half-year only where the municipality has said so;
    a visit in a shorter one is a visit. That nobody came takes a log kept for the whole half-year, or a meeting in every
    month, cancelled or with a list of those present; the plan's own months without
    meetings are left out. A list of those present tells something only where it is known
    who led the programme that day, and the log does not settle what such a list leaves
    open. So a leader whose first day is not recorded may or may not have been one then.
    """
    group = ctx.site.team(plan.team)
    if group is None or not (one_municipality(ctx.site) or group.organisation):
        return not_assessed(common.NO_ORGANISATION, plan)
    if beyond := _beyond_the_project(plan, group, ctx):
        return beyond
    months = len(months_of(plan))
    if months > SIX_MONTHS and months > ctx.p.longest:
        return not_assessed(korus.OTHER_LENGTH, plan, months=months)
    rows = _logged(group, ctx)
    meetings = _meetings_in(plan, group, rows, ctx)
    visits, doubtful = _attended(meetings, group, rows, ctx)
    if len(visits) >= ctx.p.visits:
        return met(*visits)
    if plan.until >= ctx.as_of:
        return not_applicable(korus.RUNNING, plan)
    if not long_enough(plan, ctx):  # too short a time to miss a visit in
        return not_assessed(korus.OTHER_LENGTH, plan, months=months)
    told = _log_tells_all(plan, group, rows, ctx)
    if any(open_ or not told for open_ in doubtful):
        return not_assessed(_why_open(meetings, ctx), plan)
    if not told and (untold := _months_untold(plan, meetings, group, ctx)):
        return not_assessed(korus.MONTHS_UNTOLD, plan, months=len(untold))
    return unmet(korus.VISITS, plan, *visits, visits=len(visits))


BIR043 = stated(
    "BIR043",
    "korus-can-be-reached",
    on=Site,
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(FOLLOW_UP, lines="31"),  # first sentence
    statement=Text(
        nb="Mellom møtene kan KoRus nås på e-post og telefon.",
        en="Between the meetings KoRus can be reached by e-mail and phone.",
    ),
    counts="An offer of KoRus; nobody has to make use of it.",
)

BIR044 = stated(
    "BIR044",
    "korus-sends-updates",
    on=Site,
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(FOLLOW_UP, lines="31"),  # second sentence
    statement=Text(
        nb="KoRus legger jevnlig ut nytt på nettsiden og i sosiale medier.",
        en="KoRus regularly posts news on its website and on social media.",
    ),
    counts="A record of a municipality cannot show it.",
)


def _beyond_the_project(
    plan: HalfYearPlan, group: Team, ctx: Context
) -> Verdict | None:
    """Why a half-year is not asked about, if so."""
    if ctx.ahead(plan.since):
        return not_applicable(korus.AHEAD, plan)
    if closed_in(plan.until.year):
        return not_applicable(korus.CLOSED, plan)
    parts = [
        part
        for part in ctx.site.filled(Participation)
        if _is_own(part.municipality, group, ctx)
    ]
    for part in parts:
        begun = part.project_since is not None and part.project_since <= plan.since
        if begun and (part.project_until is None or part.project_until >= plan.until):
            return None
    if not parts or any(part.project_since is None for part in parts):
        return not_assessed(korus.NO_PERIOD, plan)
    return not_applicable(korus.OUTSIDE, plan, *parts)


def _is_own(organisation: str | None, group: Team, ctx: Context) -> bool | None:
    """Whether something is of the group's municipality; None where nobody can tell."""
    if one_municipality(ctx.site):
        return True
    if organisation is None or group.organisation is None:
        return None
    return organisation == group.organisation


def _logged(group: Team, ctx: Context) -> list[LoggedContact]:
    """The contacts in the municipality's own logs, later ones left out."""
    return [
        row
        for log in ctx.site.filled(KorusContact)
        if _is_own(log.municipality, group, ctx)
        for row in log.contacts or ()
        if not ctx.ahead(row.day)
    ]


def _meetings_in(
    plan: HalfYearPlan, group: Team, rows: list[LoggedContact], ctx: Context
) -> list[Meeting]:
    """The meetings that are or may be the municipality's and in the half-year."""
    elsewhere = {row.attended_meeting for row in rows if _elsewhere(row, plan)}
    return [
        meeting
        for meeting in ctx.site.meetings
        if meeting.kind != GATHERING.id
        and _meeting_is_own(meeting, group, ctx) is not False
        and (
            _within(meeting.date, plan)
            if meeting.date is not None
            else meeting.id not in elsewhere
        )
    ]


def _meeting_is_own(meeting: Meeting, group: Team, ctx: Context) -> bool | None:
    team = ctx.site.team(meeting.team)
    return _is_own(team.organisation if team else None, group, ctx)


def _attended(
    meetings: list[Meeting], group: Team, rows: list[LoggedContact], ctx: Context
) -> tuple[list[Meeting], list[bool]]:
    """Where the leader was for certain, and of the doubtful ones whether no log settles it.

    A log settles only what nobody wrote down: not a visit that has no date, and not a
    list with people on it of whom one may have been the leader.
    """
    logged = {row.attended_meeting for row in rows}
    visits: list[Meeting] = []
    doubtful: list[bool] = []
    for meeting in meetings:
        there = meeting.id in logged or _leader_present(meeting, ctx.site)
        if meeting.status_on(ctx.as_of) is MeetingStatus.CANCELLED or there is False:
            continue
        held = meeting.date is not None and meeting.was_held(ctx.as_of)
        if there and held and _meeting_is_own(meeting, group, ctx):
            visits.append(meeting)
        else:
            doubtful.append(there is True or meeting.present is not None)
    return visits, doubtful


def _leader_present(meeting: Meeting, site: Site) -> bool | None:
    """Whether whoever led the programme on the day is among those present."""
    if not meeting.present:
        return None if meeting.present is None else False
    day = meeting.date
    leaders = [
        held
        for held in _leaders(site)
        if day is None or held.until is None or held.until >= day
    ]
    there = [held for held in leaders if held.person in meeting.present]
    # Since when is needed here: the meeting may lie long before the day of the question.
    if any(day and held.since and held.since <= day for held in there):
        return True
    if any(not day or not held.since for held in there):
        return None
    known = any(not day or (held.since and held.since <= day) for held in leaders)
    return False if known else None


def _why_open(meetings: list[Meeting], ctx: Context) -> Reason:
    """What is lacking: who led the programme, or whether they were there."""
    dated = [meeting for meeting in meetings if meeting.date and meeting.present]
    unknown = any(_leader_present(meeting, ctx.site) is None for meeting in dated)
    return korus.NO_LEADER if unknown else korus.NO_ATTENDANCE


def _months_untold(
    plan: HalfYearPlan, meetings: list[Meeting], group: Team, ctx: Context
) -> set[int]:
    """The months of a half-year in which there may have been a meeting nobody recorded."""
    days = [planned_for(m) for m in meetings if _meeting_is_own(m, group, ctx)]
    told = {month_of(day) for day in days if day is not None}
    return {m for m in months_of(plan) - told if m % 12 + 1 not in exempt(plan)}


def _leaders(site: Site) -> Iterator[Appointment | Membership]:
    """Everybody who leads or has led the programme at KoRus."""
    yield from (held for held in site.appointments if held.role == KORUS_LEADER)
    for team in site.teams:
        yield from (held for held in team.members if held.has_role(KORUS_LEADER))


def _log_tells_all(
    plan: HalfYearPlan, group: Team, rows: list[LoggedContact], ctx: Context
) -> bool:
    """Whether a log was kept all through the half-year and leaves no meeting open."""
    unnamed = [
        row
        for row in rows
        if row.attended_meeting is None
        and row.channel in (None, ContactChannel.MEETING)
        and not _elsewhere(row, plan)
    ]
    return not unnamed and any(
        log.contacts is not None
        and log.kept_since is not None
        and log.kept_until is not None
        and log.kept_since <= plan.since
        and log.kept_until >= plan.until
        for log in ctx.site.filled(KorusContact)
        if _is_own(log.municipality, group, ctx)
    )


def _elsewhere(row: LoggedContact, plan: HalfYearPlan) -> bool:
    day = row.day or row.half_year
    return day is not None and not _within(day, plan)


def _within(day: date, plan: HalfYearPlan) -> bool:
    return plan.since <= day <= plan.until
