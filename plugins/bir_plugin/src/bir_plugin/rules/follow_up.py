"""What KoRus does for the municipality, "Oppfølging og involvering".

These are KoRus' own doings and no duty of the group.
"""

from collections.abc import Iterator
from datetime import date

from actcore.model import Appointment, Meeting, MeetingStatus, Membership, Site, Team
from actcore.variant import (
    Context,
    Parameter,
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
from ..reasons import common, half_year, korus
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
        "shortest": Parameter(
            5,
            unit="months",
            minimum=1,
            maximum=120,
            printed=False,
            about=Text(
                nb="Det korteste som regnes som et halvår: fra august til og med desember.",
                en="The shortest that counts as a half-year: from August through December.",
            ),
        ),
        "longest": Parameter(
            7,
            unit="months",
            minimum=1,
            maximum=120,
            printed=False,
            about=Text(
                nb="Det lengste som regnes som et halvår: fra januar til og med juli.",
                en="The longest that counts as a half-year: from January through July.",
            ),
        ),
    },
)
def korus_visit(plan: HalfYearPlan, ctx: Context) -> Verdict:
    """Counts meetings held in the half-year of the plan that the KoRus leader attended.

    It tells of KoRus and is nothing that the group has failed to do. The leader was at a
    meeting where the list of those present or the contact log says so; any meeting in
    the municipality counts, and the gathering does not, for KoRus holds it itself. A
    half-year that is only partly in the project period is not asked about, and one that
    is not over is never told as lacking a visit. That nobody came takes a list of those
    present at every meeting, or a log kept for the whole half-year.
    """
    group = ctx.site.team(plan.team)
    if group is None or not (one_municipality(ctx.site) or group.organisation):
        return not_assessed(common.NO_ORGANISATION, plan)
    if beyond := _beyond_the_project(plan, group, ctx):
        return beyond
    months = _number(plan.until) - _number(plan.since) + 1
    if not ctx.p.shortest <= months <= ctx.p.longest:
        return not_assessed(korus.OTHER_LENGTH, plan, months=months)
    rows = _logged(group, ctx)
    meetings = _meetings_in(plan, group, rows, ctx)
    visits, doubtful = _attended(meetings, group, rows, ctx)
    if len(visits) >= ctx.p.visits:
        return met(*visits)
    if plan.until >= ctx.as_of:
        return not_applicable(korus.RUNNING, plan)
    told = _log_tells_all(plan, group, rows, ctx)
    if any(there or not told for there in doubtful):
        named = any(True for _ in _leaders(ctx.site))
        return not_assessed(korus.NO_ATTENDANCE if named else korus.NO_LEADER, plan)
    if not meetings and not told:
        return not_assessed(half_year.NO_MEETINGS, plan)
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
) -> tuple[list[Meeting], list[bool | None]]:
    """Where the leader was for certain, and of the doubtful ones whether it is told."""
    logged = {row.attended_meeting for row in rows}
    visits: list[Meeting] = []
    doubtful: list[bool | None] = []
    for meeting in meetings:
        there = meeting.id in logged or _leader_present(meeting, ctx.site)
        if meeting.status_on(ctx.as_of) is MeetingStatus.CANCELLED or there is False:
            continue
        held = meeting.date is not None and meeting.was_held(ctx.as_of)
        if there and held and _meeting_is_own(meeting, group, ctx):
            visits.append(meeting)
        else:
            doubtful.append(there)
    return visits, doubtful


def _leader_present(meeting: Meeting, site: Site) -> bool | None:
    """Whether whoever led the programme on the day is among those present."""
    leaders = list(_leaders(site))
    if meeting.present is None or not leaders:
        return None
    day = meeting.date
    there = [
        held
        for held in leaders
        if held.person in meeting.present
        and (day is None or held.until is None or held.until >= day)
    ]
    if any(day and held.since and held.since <= day for held in there):
        return True
    # Since when is needed here: the meeting may lie long before the day of the question.
    return None if any(not day or not held.since for held in there) else False


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


def _number(day: date) -> int:
    return day.year * 12 + day.month
