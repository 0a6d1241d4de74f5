"""A municipality's road through the group course, from the decision to the call after it.

The order is the flyer's: the decision comes before the course (page 1, line 44), the
meetings follow by their dates (page 2), and organising comes before competence
development (page 1, lines 41-42). Where it does not order two steps, neither waits for the
other, and no step has a deadline. The follow-up does not wait for competence development.

A record of a whole course may hold several municipalities, each with a sheet on its
participation: a step is done once it is done for all of them. A municipality with a team
and nothing on any course has no way through one.
"""

from collections.abc import Callable, Sequence
from datetime import date

from actcore.model import Meeting, MeetingStatus, Site
from actcore.variant import (
    Context,
    Outcome,
    Process,
    Reason,
    Text,
    Verdict,
    met,
    met_if,
    partly,
    step,
    unmet,
)

from ..sources import FLYER
from .programme import described, holds, last_day, with_municipality, written
from .reasons import process as reasons
from .reasons.common import NO_CLOSING, NO_REPLACEMENT
from .reasons.course import WITH_WHOM_UNKNOWN
from .reasons.participation import UNDATED_DESCRIPTION
from .roles import ANCHOR_PERSON, CORE_TEAM_MEMBER
from .teams import CLOSING, FOLLOW_UP, PREPARATORY, REFLECTION, START_UP
from .worksheets import GroupCourse, Participation
from .worksheets.participation import Decision

GOALS, ASKED, DATES = "Mål", "Hvad kræver det af jer", "Vigtige datoer"


@step(
    "decision",
    title=Text(da="Beslutningen om M-ACT", en="The decision on M-ACT"),
    todo=Text(
        da="Beslut, om I vil indføre M-ACT, og skriv datoen ned.",
        en="Decide whether you want to implement M-ACT, and write down the date.",
    ),
    source=FLYER.at("Målgruppen", pages="1", lines="44"),
    rules=("MACT013",),
    sheets=("participation",),
)
def decision(site: Site, ctx: Context) -> Verdict:
    """Done once it is decided to implement; an undated decision is taken as made."""
    parts = site.filled(Participation)
    decisions = {part.decision for part in parts}
    if Decision.UNDECIDED in decisions and Decision.IMPLEMENT not in decisions:
        return partly(reasons.NOT_DECIDED)
    return _for_all(
        parts,
        lambda part: (
            part.decision is Decision.IMPLEMENT and _no_later(part.decided_on, ctx)
        ),
    )


@step(
    "sign_up",
    title=Text(da="Tilmeldingen", en="Signing up"),
    todo=Text(
        da="Meld jer til forløbet: Skriv, hvorfor I vil være med, og hvornår det forberedende møde passer jer.",
        en="Sign up for the course: write why you want to take part, and when the preparatory meeting suits you.",
    ),
    source=FLYER.at(f"{ASKED}; {DATES}", pages="2", lines="85-86, 111"),
    after=("decision",),
    rules=("MACT013", "MACT031"),
    sheets=("group_course", "participation"),
)
def sign_up(site: Site, ctx: Context) -> Verdict:
    """Done from the day of signing up."""
    parts = site.filled(Participation)
    return _for_all(parts, lambda part: ctx.past(part.signed_up_on))


@step(
    "preparatory_meeting",
    title=Text(da="Det forberedende møde", en="The preparatory meeting"),
    todo=Text(
        da="Hold det forberedende møde med leder eller tovholder.",
        en="Hold the preparatory meeting with the leader or the anchor person.",
    ),
    source=FLYER.at(DATES, pages="2", lines="110-111"),
    after=("sign_up",),
    rules=("MACT044",),
    sheets=("course_meeting",),
)
def preparatory_meeting(site: Site, ctx: Context) -> Verdict:
    """Done once each municipality's own is held."""
    return _held_with_each(site, ctx, PREPARATORY)


@step(
    "start_up",
    title=Text(da="Opstartsmødet", en="The start-up meeting"),
    todo=Text(
        da="Deltag i opstartsmødet med hele deltagerkredsen.",
        en="Attend the start-up meeting with the full circle of participants.",
    ),
    source=FLYER.at(DATES, pages="2", lines="113"),
    after=("preparatory_meeting",),
    rules=("MACT019", "MACT045"),
    sheets=("course_meeting",),
)
def start_up(site: Site, ctx: Context) -> Verdict:
    """Done once it is held."""
    return _held(site, ctx, START_UP)


@step(
    "local_work",
    title=Text(da="Arbejdet mellem møderne", en="The work between the meetings"),
    todo=Text(
        da="Planlæg og afprøv handlinger hos jer selv, og tag erfaringerne med til næste møde.",
        en="Plan actions and try them out locally, and bring the experience to the next meeting.",
    ),
    source=FLYER.at(f"Mellem møderne; {ASKED}", pages="2", lines="66-69, 93-97"),
    after=("start_up",),
    rules=("MACT029", "MACT030", "MACT035"),
    sheets=("participation",),
)
def local_work(site: Site, ctx: Context) -> Verdict:
    """Under way from the first action tried out, and done with the closing meeting."""
    parts = site.filled(Participation)
    verdict = _for_all(parts, lambda part: _tried(part, ctx))
    if _is_met(verdict) and not _is_met(_held(site, ctx, CLOSING)):
        return partly(reasons.COURSE_GOES_ON, *parts)
    return verdict


@step(
    "reflection_meetings",
    title=Text(da="Refleksionsmøderne", en="The reflection meetings"),
    todo=Text(
        da="Mød op, hold jeres korte oplæg, og giv de andre kommuner sparring.",
        en="Come to the meetings, give your short presentation, and be a sparring partner for the others.",
    ),
    source=FLYER.at(f"{ASKED}; {DATES}", pages="2", lines="91, 96-99, 115-117"),
    after=("start_up",),
    rules=("MACT033", "MACT035", "MACT036", "MACT046"),
    sheets=("course_meeting", "participation"),
)
def reflection_meetings(site: Site, ctx: Context) -> Verdict:
    """Done once all that stand in the record are held."""
    return _held(site, ctx, REFLECTION)


@step(
    "local_description",
    title=Text(
        da="Den lokale indsatsbeskrivelse", en="The local description of the effort"
    ),
    todo=Text(
        da="Beskriv i den lokale indsatsbeskrivelse, hvordan I har organiseret M-ACT.",
        en="Describe in the local description of the effort how you have organised M-ACT.",
    ),
    source=FLYER.at(f"{GOALS}; {ASKED}", pages="1-2", lines="39, 93-94"),
    after=("start_up",),
    rules=("MACT015", "MACT034"),
    sheets=("local_description",),
)
def local_description(site: Site, ctx: Context) -> Verdict:
    """Under way as a draft, and done once it is finished."""
    parts = site.filled(Participation)
    verdict = _for_all(parts, lambda part: written(part, site, ctx.as_of) is True)
    drafts = [d for p in parts for d in described(site, p.organisation, ctx.as_of)]
    if drafts and not _is_met(verdict):
        return partly(reasons.DRAFT, *drafts)
    answered = [part for part in parts if part.local_description_written]
    if answered and verdict.outcome is Outcome.UNMET:
        return partly(UNDATED_DESCRIPTION, *answered)
    return verdict


@step(
    "appointments",
    title=Text(da="Tovholder og kerneteam", en="Anchor person and core team"),
    todo=Text(
        da="Udpeg tovholder og kerneteam.",
        en="Appoint the anchor person and the core team.",
    ),
    source=FLYER.at(GOALS, pages="1", lines="40"),
    after=("start_up",),
    rules=("MACT016",),
    sheets=("local_description",),
)
def appointments(site: Site, ctx: Context) -> Verdict:
    """Done once both are appointed; the anchor person often is before the course."""
    parts = site.filled(Participation)
    held = {part: _appointed(part, site, ctx) for part in parts}
    verdict = _for_all(parts, lambda part: held[part] == 2)
    if not _is_met(verdict) and list(held.values()) == [1]:
        return partly(reasons.ONE_APPOINTED)
    return verdict


@step(
    "closing",
    title=Text(da="Afslutningsmødet", en="The closing meeting"),
    todo=Text(
        da="Deltag i afslutningsmødet med hele deltagerkredsen.",
        en="Attend the closing meeting with the full circle of participants.",
    ),
    source=FLYER.at(DATES, pages="2", lines="119"),
    after=("reflection_meetings",),
    rules=("MACT047",),
    sheets=("course_meeting", "course_evaluation"),
)
def closing(site: Site, ctx: Context) -> Verdict:
    """Done once it is held."""
    return _held(site, ctx, CLOSING)


@step(
    "competence_development",
    title=Text(da="Kompetenceudviklingen", en="Competence development"),
    todo=Text(
        da="Lad kerneteam og tovholder begynde på styrelsens kompetenceudvikling.",
        en="Let the core team and the anchor person begin the agency's competence development.",
    ),
    source=FLYER.at(GOALS, pages="1", lines="41-42"),
    after=("appointments", "closing"),
    rules=("MACT017", "MACT018"),
    sheets=("participation",),
)
def competence_development(site: Site, ctx: Context) -> Verdict:
    """Done once it has begun; after the closing being ready is on the way there."""
    parts = site.filled(Participation)
    verdict = _for_all(parts, lambda part: ctx.past(part.training_started_on))
    ready = [part for part in parts if part.ready_for_training]
    if ready and not _is_met(verdict) and _is_met(_held(site, ctx, CLOSING)):
        return partly(reasons.READY, *ready)
    return verdict


@step(
    "follow_up",
    title=Text(da="Den opfølgende samtale", en="The follow-up call"),
    todo=Text(
        da="Hold den opfølgende telefonsamtale, hvor leder eller tovholder er med.",
        en="Have the follow-up call, with the leader or the anchor person.",
    ),
    source=FLYER.at(f"Indhold på møderne; {DATES}", pages="1-2", lines="52, 121-122"),
    after=("closing",),
    rules=("MACT023", "MACT048"),
    sheets=("course_meeting",),
)
def follow_up(site: Site, ctx: Context) -> Verdict:
    """Done once each municipality has had its call, after the closing meeting."""
    closing = last_day(site, ctx.as_of)
    if closing is None:
        return unmet(NO_CLOSING)
    return _held_with_each(site, ctx, FOLLOW_UP, closing)


def no_course(site: Site, _: Context) -> Reason | None:
    """Why nothing comes next for a municipality that has a team and no course."""
    recorded = site.filled(Participation), site.filled(GroupCourse), site.meetings
    return reasons.NO_COURSE if site.teams and not any(recorded) else None


COURSE_PROCESS = Process(
    document=Site,
    steps=(
        decision,
        sign_up,
        preparatory_meeting,
        start_up,
        local_work,
        reflection_meetings,
        local_description,
        appointments,
        closing,
        competence_development,
        follow_up,
    ),
    over=no_course,
)


def _held(site: Site, ctx: Context, kind: str) -> Verdict:
    """How many of the meetings of a kind that are not cancelled have been held."""
    return _held_of(site.meetings_of(kind), ctx)


def _held_of(meetings: Sequence[Meeting], ctx: Context) -> Verdict:
    """How many of some meetings that are not cancelled have been held."""
    states = [meeting.status_on(ctx.as_of) for meeting in meetings]
    held = [meeting for meeting in meetings if meeting.was_held(ctx.as_of)]
    cancelled = states.count(MeetingStatus.CANCELLED)
    if held and len(held) + cancelled < len(states):
        return partly(reasons.MEETINGS_LEFT, *held)
    if states and cancelled == len(states):
        return unmet(NO_REPLACEMENT)
    return met_if(bool(held), *held)


def _held_with_each(
    site: Site, ctx: Context, kind: str, since: date = date.min
) -> Verdict:
    """Whether every municipality of the record has had a meeting of its own."""
    parts = site.filled(Participation)
    meetings = [
        m
        for m in site.meetings_of(kind)
        if m.date is None or (m.until or m.date) >= since
    ]
    if not parts:
        return _held_of(meetings, ctx)
    own = {
        (meeting, part): with_municipality(site, meeting, part.organisation)
        for meeting in meetings
        for part in parts
        if meeting.was_held(ctx.as_of) and part.organisation is not None
    }
    done = {part for (_, part), answer in own.items() if answer}
    verdict = _for_all(parts, lambda part: part in done)
    unclear = {meeting for (meeting, _), answer in own.items() if answer is None}
    if verdict.outcome is Outcome.UNMET and unclear:
        return partly(WITH_WHOM_UNKNOWN, *sorted(unclear, key=lambda m: m.id))
    return verdict


def _for_all(
    parts: tuple[Participation, ...], done: Callable[[Participation], bool]
) -> Verdict:
    """Met where it is done for every municipality of the record, partly for some.

    Several sheets of one municipality count as one.
    """
    ready = [part for part in parts if done(part)]
    if {part.organisation for part in parts} - {part.organisation for part in ready}:
        return partly(reasons.SOME_MUNICIPALITIES, *ready) if ready else unmet()
    return met(*ready) if ready else unmet()


def _appointed(part: Participation, site: Site, ctx: Context) -> int:
    """How many of the two roles somebody has held for a municipality."""
    if part.organisation is None:
        return 0
    roles = (ANCHOR_PERSON, CORE_TEAM_MEMBER)
    held = [holds(site, part.organisation, role, ctx.as_of) for role in roles]
    return held.count(True)


def _tried(part: Participation, ctx: Context) -> bool:
    return any(ctx.past(action.tried_on) for action in part.trial_actions or ())


def _no_later(day: date | None, ctx: Context) -> bool:
    return day is None or day <= ctx.as_of


def _is_met(verdict: Verdict) -> bool:
    return verdict.outcome is Outcome.MET
