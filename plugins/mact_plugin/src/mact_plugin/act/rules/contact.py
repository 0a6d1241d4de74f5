"""The worker in the contact: listening, active, persistent (chapter 3 of the guide).

The first four rules read the plan, the rest the contacts and the course of support. Few
contacts are no fault: what counts is that nobody is left alone against their wish.
"""

from collections.abc import Sequence
from datetime import date

from actcore.model import Case
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
    partly,
    rule,
    unmet,
)

from ...answers import all_of, latest, told_by
from ...sources import GUIDE, page
from ..reasons import citizen as plan_reasons
from ..reasons import common
from ..reasons import support as reasons
from ..roles import ADMINISTRATION, CATALOGUE, CITIZEN, TOP
from ..worksheets.citizen.act_plan import ActPlan, NeedsToldBy, ResourcesInPlan
from ..worksheets.citizen.contact import Contact, InitiatedBy
from ..worksheets.citizen.support_course import EndedBy, EndReason, SupportCourse
from .gaps import Stretch, longest_wait, quiet, supported, waited

RECOVERY = "Recovery-understøttende tilgang"
ACTIVE = GUIDE.at(
    "Aktiv indsats; Medarbejderne skal være de aktive parter", pages=page(9, 12)
)
PERSISTENT = GUIDE.at(
    "Aktiv indsats; Medarbejderne skal være de aktive parter", pages=page(9, 12, 13)
)


@rule(
    "ACT029",
    "action-not-wished-for",
    on=Case,
    strength=Strength.RECOMMENDED,
    source=GUIDE.at(RECOVERY, pages=page(8)),
    statement=Text(
        da="Det, der skal ændre sig i borgerens liv, udspringer af borgerens egne ønsker og mål.",
        en="What is to change in the citizen's life springs from the citizen's own wishes and goals.",
    ),
)
def own_wishes(case: Case, ctx: Context) -> Verdict:
    """Asks of every action in the latest plan whether the citizen wishes for it.

    An action need not belong to a goal. Whether the work listens at every step, which
    the same passage asks for, no record shows.
    """
    plan = latest(case.filled(ActPlan), ctx.as_of)
    if plan is None:
        return not_assessed(plan_reasons.NO_PLAN, case)
    if plan.actions is None:
        return not_assessed(reasons.ACTIONS_UNKNOWN, plan)
    if not plan.actions:
        return not_applicable(reasons.NO_ACTIONS, plan)
    return told_by(
        all_of(*[action.wished for action in plan.actions]),
        plan,
        missing=reasons.ACTIONS_UNKNOWN,
        otherwise=reasons.NOT_WISHED,
    )


@rule(
    "ACT030",
    "resources-left-out",
    on=Case,
    strength=Strength.RECOMMENDED,
    source=GUIDE.at(RECOVERY, pages=page(9)),
    statement=Text(
        da="Støtten bygger på borgerens ressourcer, evner og håb, og medarbejderen hjælper borgeren med at få øje på dem.",
        en="The support builds on the citizen's resources, abilities and hopes, and the worker helps the citizen to see them.",
    ),
)
def builds_on_resources(case: Case, ctx: Context) -> Verdict:
    """Reads from the latest plan what part the resources have in it.

    They may have faded, and looking for them together is then just as good. That there
    are none to name yet is never counted against the citizen.
    """
    plan = latest(case.filled(ActPlan), ctx.as_of)
    if plan is None:
        return not_assessed(plan_reasons.NO_PLAN, case)
    if plan.resources_in_plan is None:
        return not_assessed(reasons.RESOURCES_UNKNOWN, plan)
    if plan.resources_in_plan is ResourcesInPlan.NOT_LOOKED_FOR:
        return unmet(reasons.RESOURCES_NOT_LOOKED_FOR, plan)
    used = plan.resources_in_plan is not ResourcesInPlan.LEFT_OUT
    return met_if(used, plan, otherwise=reasons.RESOURCES_UNUSED)


@rule(
    "ACT031",
    "content-shaped-one-sidedly",
    on=Case,
    strength=Strength.REQUIRED,
    source=GUIDE.at(RECOVERY, pages=page(9)),
    statement=Text(
        da="Borger og medarbejdere former støtten i dialog, og medarbejderne bidrager med deres faglige viden.",
        en="Citizen and staff shape the support in dialogue, and the staff add their professional knowledge.",
    ),
)
def shaped_in_dialogue(case: Case, ctx: Context) -> Verdict:
    """Asks two things of the latest plan: made with the citizen, and professions behind it.

    One profession is enough; which ones it takes depends on what the citizen wants help
    with. The citizen's own part counts as the dialogue and not as a profession, and
    leaders above the team, politicians and steering groups add no knowledge from work
    with the citizen.
    """
    plan = latest(case.filled(ActPlan), ctx.as_of)
    if plan is None:
        return not_assessed(plan_reasons.NO_PLAN, case)
    if plan.made_with_citizen is None or plan.contributed is None:
        return not_assessed(reasons.SHAPING_UNKNOWN, plan)
    professions = set(plan.contributed) - _NOT_AT_WORK
    if plan.made_with_citizen:
        return met(plan) if professions else partly(reasons.ONLY_DIALOGUE, plan)
    if professions:
        return partly(reasons.ONLY_KNOWLEDGE, plan)
    return unmet(reasons.NEITHER, plan)


@rule(
    "ACT033",
    "start-from-others-view-of-need",
    on=Case,
    strength=Strength.RECOMMENDED,
    source=GUIDE.at(
        "Udgangspunkt i borgerens ønsker, ressourcer og behov", pages=page(9)
    ),
    statement=Text(
        da="Støtten tager udgangspunkt i det, borgeren selv oplever at have brug for.",
        en="The support starts from what the citizen feels a need of.",
    ),
)
def own_view_of_needs(case: Case, ctx: Context) -> Verdict:
    """Reads from the latest plan whose view of the needs it starts from.

    The team's view may be added to the citizen's. What part the resources have, which
    the same passage names, ACT030 asks.
    """
    plan = latest(case.filled(ActPlan), ctx.as_of)
    if plan is None:
        return not_assessed(plan_reasons.NO_PLAN, case)
    if plan.needs_told_by is None:
        return not_assessed(reasons.NEEDS_UNKNOWN, plan)
    own = (NeedsToldBy.CITIZEN, NeedsToldBy.CITIZEN_FIRST)
    return met_if(plan.needs_told_by in own, plan, otherwise=reasons.NEEDS_OF_OTHERS)


@rule(
    "ACT035",
    "worker-not-the-active-party",
    on=Case,
    strength=Strength.REQUIRED,
    source=ACTIVE,
    statement=Text(
        da="Medarbejderen er den aktive part i kontakten.",
        en="The worker is the active party in the contact.",
    ),
    parameters={
        "smallest_share": Parameter(
            of=int,
            unit="percent",
            about=Text(
                da="Hvor stor en del af kontakterne medarbejderen mindst skal tage initiativ til",
                en="The least share of contacts that the worker is to initiate",
            ),
            minimum=0,
            maximum=100,
        ),
    },
)
def worker_is_active(case: Case, ctx: Context) -> Verdict:
    """Counts who took the initiative to the contacts so far, attempts in vain included.

    The guide prints no share. Without one of the municipality's own only all or none of
    them can be told. That the citizen gets in touch as well is no fault, and one contact
    that the worker did not initiate tells nothing of who waits for whom.
    """
    contacts = _contacts(case, ctx)
    if not contacts:
        return not_assessed(reasons.NO_CONTACTS, case)
    first_steps = [contact.initiated_by for contact in contacts]
    own, open_ = first_steps.count(InitiatedBy.WORKER), first_steps.count(None)
    if own == len(contacts):
        return met(case)
    least = 1.0
    if own or ctx.p.is_set("smallest_share"):
        least = max(least, ctx.p.smallest_share * len(contacts) / 100)
    if own >= least:
        return met(case)
    if own + open_ >= least:
        return not_assessed(reasons.INITIATIVE_UNKNOWN, case)
    if len(contacts) == 1:
        return not_assessed(reasons.ONE_CONTACT, *contacts)
    return unmet(reasons.OTHERS_ACTIVE, case, own=own, contacts=len(contacts))


@rule(
    "ACT036",
    "attempts-broken-off",
    on=Case,
    strength=Strength.REQUIRED,
    source=PERSISTENT,
    statement=Text(
        da="Medarbejderen bliver tålmodigt ved med at opsøge borgeren, skabe tillid og motivere til kontakt.",
        en="The worker patiently keeps seeking the citizen out, building trust and motivating for contact.",
    ),
    parameters={
        "longest_pause": Parameter(
            of=int,
            unit="days",
            about=Text(
                da="Længste tid fra et forgæves forsøg til det næste",
                en="Longest time from an attempt in vain to the next one",
            ),
            minimum=0,
        ),
    },
)
def keeps_trying(case: Case, ctx: Context) -> Verdict:
    """The longest wait after a day on which the citizen was not reached.

    It lasts until the next contact or attempt, the end of the support or the day asked
    about; time in which the citizen asked to be left in peace is not counted. The guide
    gives no number of attempts and no pause. Trust and patience no record shows.
    """
    contacts, courses = _contacts(case, ctx), supported(case, ctx.as_of)
    if not contacts:
        return not_assessed(reasons.NO_CONTACTS, case)
    if courses is None:
        return not_assessed(reasons.COURSE_UNKNOWN, case)
    waits = [wait for course in courses for wait in _waits(contacts, course)]
    if not waits:
        return not_applicable(reasons.NEVER_IN_VAIN, case)
    longest = max(days for days, _ in waits)
    if longest <= ctx.p.longest_pause:
        return met(case, days=longest)
    certain = [days for days, in_vain in waits if in_vain]
    if not certain or max(certain) <= ctx.p.longest_pause:
        return not_assessed(reasons.REACHED_UNKNOWN, case)
    return unmet(reasons.BROKEN_OFF, case, days=max(certain))


@rule(
    "ACT037",
    "contact-given-up",
    on=SupportCourse,
    strength=Strength.REQUIRED,
    source=PERSISTENT,
    statement=Text(
        da="Teamet opgiver ikke kontakten til borgeren.",
        en="The team does not give up the contact with the citizen.",
    ),
)
def not_given_up(course: SupportCourse, ctx: Context) -> Verdict:
    """Asks of each course that has ended why it did, and who decided on it.

    The citizen's own wish, death, moving away and no more need give nothing up. An end
    for lost contact, too little progress, lacking readiness or a declined part does,
    unless the citizen decided on it. That the funding ran out leaves it open. A course
    that goes on in name only shows in ACT036 and ACT038.
    """
    if ctx.ahead(course.began_on):
        return not_applicable(common.NOT_YET, course)
    over = course.over(ctx.as_of)
    if over is False:
        return not_applicable(reasons.STILL_GOING, course)
    if over is None or course.end_reason is None:
        return not_assessed(reasons.ENDING_UNKNOWN, course)
    if course.end_reason in OWN_ENDINGS:
        return met(course)
    if course.end_reason not in GIVING_UP:
        return not_assessed(reasons.ENDING_OPEN, course)
    if course.ended_by is None:
        return not_assessed(reasons.ENDING_UNKNOWN, course)
    own = course.ended_by is EndedBy.CITIZEN
    return met_if(own, course, otherwise=reasons.GIVEN_UP)


OWN_ENDINGS = (
    EndReason.OWN_WISH,
    EndReason.NO_LONGER_NEEDED,
    EndReason.MOVED,
    EndReason.DEATH,
)
GIVING_UP = (
    EndReason.CONTACT_LOST,
    EndReason.NO_PROGRESS,
    EndReason.READINESS,
    EndReason.DECLINED_A_PART,
)


@rule(
    "ACT038",
    "support-out-of-reach",
    on=Case,
    strength=Strength.REQUIRED,
    source=GUIDE.at(
        "Aktiv indsats; Medarbejderne skal være de aktive parter", pages=page(9, 13)
    ),
    statement=Text(
        da="Borgeren kan hele tiden få den støtte, som borgeren ønsker og har brug for.",
        en="The citizen can at all times have the support that the citizen wishes for and needs.",
    ),
    parameters={
        "longest_gap": Parameter(
            of=int,
            unit="days",
            about=Text(
                da="Længste tid uden kontakt eller forsøg på kontakt",
                en="Longest time without contact or an attempt at one",
            ),
            minimum=0,
        ),
    },
)
def support_within_reach(case: Case, ctx: Context) -> Verdict:
    """The longest time in the support without contact and without an offer of it.

    An attempt of the worker's counts as an offer, reached or not; a citizen who calls in
    vain was offered nothing. Time in which the citizen asked to be left in peace is not
    counted, time in which staff were away is. The guide prints no number of days, and
    whether the support offered is the one wished for ACT011 asks.
    """
    contacts, courses = _contacts(case, ctx), supported(case, ctx.as_of)
    if not contacts:
        return not_assessed(reasons.NO_CONTACTS, case)
    if courses is None:
        return not_assessed(reasons.COURSE_UNKNOWN, case)
    if not courses:
        return not_applicable(common.NOT_YET, case)
    answers = [(contact.on, _offered(contact)) for contact in contacts]
    rests = quiet(contacts)
    sure = [day for day, offered in answers if offered]
    longest = longest_wait(courses, sure, rests)
    if longest <= ctx.p.longest_gap:
        return met(case, days=longest)
    possible = [day for day, offered in answers if offered is not False]
    longest = longest_wait(courses, possible, rests)
    if longest <= ctx.p.longest_gap:
        return not_assessed(reasons.REACHED_UNKNOWN, case)
    return unmet(reasons.OFFERS_APART, case, days=longest)


_NOT_AT_WORK = {"steering_group_member"} | {
    role.id for role in CATALOGUE if role.level in (CITIZEN, ADMINISTRATION, TOP)
}
"""Roles that carry out no support."""


def _contacts(case: Case, ctx: Context) -> list[Contact]:
    return [contact for contact in case.filled(Contact) if ctx.past(contact.on)]


def _waits(contacts: Sequence[Contact], course: Stretch) -> list[tuple[int, bool]]:
    """The wait after every day perhaps in vain, and whether it certainly was."""
    reached: dict[date, list[bool | None]] = {}
    for contact in contacts:
        if course.first <= contact.on <= course.last:
            reached.setdefault(contact.on, []).append(contact.reached)
    rests = quiet(contacts)
    made = []
    for day, answers in reached.items():
        if True not in answers:
            following = min((d for d in reached if d > day), default=course.last)
            made.append((waited(day, following, rests), None not in answers))
    return made


def _offered(contact: Contact) -> bool | None:
    """Whether the citizen met somebody, or was at least sought out."""
    if contact.reached or contact.initiated_by is InitiatedBy.WORKER:
        return True
    known = contact.reached is False and contact.initiated_by is not None
    return False if known else None
