"""The client: own case manager, own goals, a place in the group, a say in decisions.

Brochure, "Bakgrund" and "RACT i Sverige".
"""

from datetime import date

from actcore.model import (
    Appointment,
    Case,
    Goal,
    GoalStatus,
    Membership,
    Team,
    current,
    in_force,
)
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    judged,
    met,
    met_if,
    not_applicable,
    not_assessed,
    rule,
    unmet,
)

from ..reasons import common
from ..reasons import group as reasons
from ..roles import CASE_MANAGER
from ..sources import BROCHURE
from ..worksheets.group.first_contact import (
    ContactOutcome,
    FirstContact,
    WhyNotOffered,
)
from ..worksheets.group.goal_talk import GoalTalk, TalkEnd
from ..worksheets.work.decision import ClientPart, ClientPosition, Decision
from .reading import left_open

FOR_DIAGNOSIS = (WhyNotOffered.DIAGNOSIS, WhyNotOffered.NO_DIAGNOSIS)


@rule(
    "RACT001",
    "turned-away-for-diagnosis",
    on=FirstContact,
    strength=Strength.TYPICAL,
    source=BROCHURE.at("RACT i Sverige", lines="268-270"),
    statement=Text(
        sv="Stödet brukar kunna ges till alla med svåra psykiska besvär, oavsett diagnos.",
        en="The support can usually be given to everybody with severe mental difficulties, whatever the diagnosis.",
    ),
)
def no_gate_of_diagnosis(contact: FirstContact, ctx: Context) -> Verdict:
    """Looks at why support was not offered, never at the diagnosis itself.

    No diagnosis is fine, and so is any. That the person said no, or that something else
    than the diagnosis stood in the way, is no matter here.
    """
    if ctx.ahead(contact.contacted_on):
        return not_applicable(common.NOT_YET, contact)
    if contact.outcome is ContactOutcome.OPEN:
        return not_applicable(common.NOT_YET, contact)
    if contact.outcome in (ContactOutcome.OFFERED, ContactOutcome.DECLINED):
        return met(contact)
    if contact.outcome is None or not contact.why_not:
        return not_assessed(reasons.NO_OUTCOME, contact)
    return met_if(
        not any(why in FOR_DIAGNOSIS for why in contact.why_not),
        contact,
        otherwise=reasons.TURNED_AWAY,
    )


RACT002 = judged(
    "RACT002",
    "not-the-intended-clients",
    on=Case,
    strength=Strength.DEFINING,
    source=BROCHURE.at(
        "Sammanfattning; RACT i Sverige; Plan för riktade insatser (PRIO)",
        lines="41-44, 215, 293-301",
    ),
    statement=Text(
        sv="Modellen är till för människor med omfattande eller sammansatta psykiska problem.",
        en="The model is for people with extensive or complex mental problems.",
    ),
    counts="Consider how extensive and how tangled the person's difficulties are in"
    " everyday life. The source gives no scale, and a diagnosis does not settle it.",
)


@rule(
    "RACT003",
    "no-case-manager",
    on=Case,
    strength=Strength.DEFINING,
    source=BROCHURE.at("RACT i Sverige", lines="215-216"),
    statement=Text(
        sv="Klienten har en egen case manager.",
        en="The client has a case manager of their own.",
    ),
)
def has_case_manager(case: Case, ctx: Context) -> Verdict:
    """Whoever holds the role on the day counts, by appointment or by a place.

    Two case managers, one from each principal, are as good as one. A stand-in entered
    as deputy does not count; somebody who has taken over is entered as case manager.

    That the client has none is known where one is recorded as having left, or where
    everybody's roles in a formed group are. While the group is being put together and
    nobody has left, support is beginning. A group that has ended tells nothing.
    """
    if holders := case.holders(CASE_MANAGER, ctx.as_of):
        begun = [holder for holder in holders if holder.since is not None]
        return met(*begun) if begun else not_assessed(common.NO_START, *holders)
    groups = current(case.teams, ctx.as_of)
    appointed = [a for a in case.appointments if a.role == CASE_MANAGER]
    seated = [m for t in groups for m in t.members if m.has_role(CASE_MANAGER)]
    left = any(ctx.past(a.until) for a in appointed) or any(
        m.deputy_for is None and ctx.past(m.until) for m in seated
    )
    manned = [group for group in groups if group.on(ctx.as_of)]
    if not case.roles_known(ctx.as_of) or not (left or manned):
        return not_assessed(common.NO_ROLES, case)
    if not left and not any(ctx.past(group.since) for group in manned):
        return not_assessed(reasons.NOT_FORMED, *manned)
    return unmet(reasons.WITHOUT_CASE_MANAGER, case)


@rule(
    "RACT004",
    "goal-not-the-clients-own",
    on=Goal,
    document=Case,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Bakgrund", lines="150-151"),
    statement=Text(
        sv="Klienten sätter själv sina mål.",
        en="The client sets their own goals.",
    ),
)
def goal_is_the_clients(goal: Goal, ctx: Context) -> Verdict:
    """A goal worded by somebody else counts once the client has confirmed it.

    A goal that has been dropped is not asked about.
    """
    if ctx.ahead(goal.set_on):
        return not_applicable(common.NOT_YET, goal)
    if goal.status is GoalStatus.DROPPED:
        return not_applicable(reasons.GOAL_DROPPED, goal)
    if goal.owner is None:
        return not_assessed(reasons.NO_OWNER, goal)
    own = str(goal.owner) == ctx.case.client
    return met_if(
        own or ctx.past(goal.confirmed_on), goal, otherwise=reasons.GOAL_OF_ANOTHER
    )


@rule(
    "RACT005",
    "decided-against-the-clients-wish",
    on=Decision,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Bakgrund", lines="151-152"),
    statement=Text(
        sv="Klientens ord avgör hur vården och stödet läggs upp.",
        en="The client's word decides how treatment and support are arranged.",
    ),
)
def client_decides(decision: Decision, ctx: Context) -> Verdict:
    """Asks of each decision what the client wanted.

    Decisions that the law gives to somebody else, such as compulsory care, lie outside.
    """
    if beyond := _beyond(decision, ctx):
        return beyond
    if decision.client_position is None:
        return not_assessed(reasons.NO_POSITION, decision)
    if decision.client_position is ClientPosition.NO_VIEW:
        return not_assessed(reasons.NO_VIEW, decision)
    if decision.client_position is not ClientPosition.AGAINST:
        return met(decision)
    if decision.by_law is None:
        return not_assessed(reasons.NO_LEGAL_GROUND, decision)
    return unmet(reasons.AGAINST_CLIENT, decision)


@rule(
    "RACT006",
    "client-shut-out",
    on=Team,
    kind="resource_group",
    strength=Strength.REQUIRED,
    source=BROCHURE.at("Bakgrund", lines="179-182"),
    statement=Text(
        sv="Klienten stängs aldrig ute från sitt eget team.",
        en="The client is never shut out of their own team.",
    ),
)
def client_never_shut_out(group: Team, ctx: Context) -> Verdict:
    """Looks for days without a place for the client since the group was formed.

    Missing a meeting is not being shut out.
    """
    if not group.members:
        return not_assessed(common.NO_MEMBERS, group)
    if group.since is None:
        return not_assessed(reasons.NOT_FORMED, group)
    places = [place for place in group.members if place.person == ctx.case.client]
    periods = [(p.since, p.until or ctx.as_of) for p in places if p.since is not None]
    if len(periods) < len(places):
        return not_assessed(common.NO_START, *places)
    days = _days_outside(periods, group.since, ctx.as_of)
    return met_if(
        days == 0, *places, group, otherwise=reasons.CLIENT_WITHOUT_PLACE, days=days
    )


@rule(
    "RACT007",
    "decided-over-the-clients-head",
    on=Decision,
    strength=Strength.REQUIRED,
    source=BROCHURE.at("Bakgrund", lines="182-185"),
    statement=Text(
        sv="Klienten är med i besluten; inget avgörs över klientens huvud.",
        en="The client is part of the decisions; nothing is settled over the client's head.",
    ),
)
def client_is_part_of_decisions(decision: Decision, ctx: Context) -> Verdict:
    """The client took part in each decision or was asked beforehand.

    It is decisions that are looked at: professionals may well meet on their own, as
    long as they do not decide there. Decisions that the law gives to somebody else lie
    outside.
    """
    if beyond := _beyond(decision, ctx):
        return beyond
    if decision.client_part is None:
        return not_assessed(reasons.NO_PART, decision)
    if decision.client_part in (ClientPart.TOOK_PART, ClientPart.ASKED_BEFORE):
        return met(decision)
    if decision.by_law is None:
        return not_assessed(reasons.NO_LEGAL_GROUND, decision)
    return unmet(reasons.NOT_PART_OF_DECISION, decision)


RACT008 = judged(
    "RACT008",
    "not-starting-from-needs-and-wishes",
    on=Case,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Bakgrund", lines="180-181"),
    statement=Text(
        sv="Arbetet tar sin utgångspunkt i vad klienten behöver och vill.",
        en="The work starts from what the client needs and wants.",
    ),
    counts="Consider whether needs and wishes were on record before the support was"
    " planned, and whether the client recognises them in it. Ask the client.",
)


@rule(
    "RACT011",
    "no-help-with-goals-in-life",
    on=Case,
    strength=Strength.DEFINING,
    source=BROCHURE.at("RACT i Sverige", lines="217"),
    statement=Text(
        sv="Klienten får hjälp av sin case manager att sätta ord på vad hen vill med livet.",
        en="The case manager helps the client to put into words what they want in life.",
    ),
)
def case_manager_helps_with_goals(case: Case, ctx: Context) -> Verdict:
    """Asks for one talk led by whoever was case manager on that day.

    A goal may be there by the day, or the client is not ready or wants none now, which is
    just as good.
    """
    talks = [t for t in case.filled(GoalTalk) if ctx.past(t.held_on) and t.helped_by]
    if not talks:
        return not_assessed(reasons.NO_GOAL_TALK, case)
    told = [_led_by_case_manager(talk, case) for talk in talks]
    led = [talk for talk, did in zip(talks, told, strict=True) if did]
    goals = [goal for goal in case.goals if not goal.set_on or ctx.past(goal.set_on)]
    for talk in led:
        if goals or talk.ended in (TalkEnd.NOT_YET, TalkEnd.DECLINED):
            return met(talk, *goals)
    if led:
        unsaid = left_open(*(talk.ended for talk in led))
        missing = common.LEFT_OPEN if unsaid else reasons.NO_GOALS
        return not_assessed(missing, *led)
    if len(talks) < len(case.filled(GoalTalk)):
        return not_assessed(reasons.NO_GOAL_TALK, case)
    if None in told:
        return not_assessed(reasons.NO_CASE_MANAGER, *talks)
    return unmet(reasons.HELPED_BY_OTHERS, *talks)


RACT012 = judged(
    "RACT012",
    "contact-not-close-and-respectful",
    on=Case,
    strength=Strength.REQUIRED,
    source=BROCHURE.at("Bakgrund", lines="195-197"),
    statement=Text(
        sv="Kontakten med klienten är nära och respektfull.",
        en="The contact with the client is close and respectful.",
    ),
    counts="Only the client can tell. Ask in a way that is free to answer; no number of"
    " visits or calls says it.",
)


def _beyond(decision: Decision, ctx: Context) -> Verdict | None:
    if decision.by_law:
        return not_applicable(reasons.STATUTORY, decision)
    if ctx.ahead(decision.decided_on):
        return not_applicable(common.NOT_YET, decision)
    return None


def _days_outside(periods: list[tuple[date, date]], first: date, last: date) -> int:
    """How many of the days from `first` to `last` no period covers."""
    # In day numbers: the day after the last day of the calendar is no date.
    outside, day, end = 0, first.toordinal(), last.toordinal()
    for since, until in sorted(periods):
        if since > last:
            break
        outside += max(0, since.toordinal() - day)
        day = max(day, until.toordinal() + 1)
    return outside + max(0, end - day + 1)


def _led_by_case_manager(talk: GoalTalk, case: Case) -> bool | None:
    if talk.held_on is None or talk.helped_by is None:
        return None
    return was_case_manager(talk.helped_by, talk.held_on, case)


def was_case_manager(person: str, day: date, case: Case) -> bool | None:
    """Whether `person` was the client's case manager on `day`; None if it cannot be told.

    A place counts from its own first day, also before the group was formed. One without
    a first day proves nothing.
    """
    seats = [
        place
        for team in case.teams
        if team.until is None or team.until >= day
        for place in team.members
        if place.deputy_for is None and in_force(place, day)
    ]
    holders: list[Appointment | Membership] = [
        *(a for a in current(case.appointments, day) if a.role == CASE_MANAGER),
        *(seat for seat in seats if seat.has_role(CASE_MANAGER)),
    ]
    if any(h.person == person and h.since is not None for h in holders):
        return True
    unclear = any(seat.person == person and seat.roles is None for seat in seats)
    if unclear or not holders or any(h.since is None for h in holders):
        return None
    return False
