"""What makes the support ACT: chapter 3 of the guide, box 3-1."""

from actcore.model import Case, Site
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
    stated,
    unmet,
)

from ...answers import all_of, any_of, latest
from ...sources import GUIDE, page
from ..reasons import citizen as reasons
from ..reasons import common
from ..reasons import delivery as why
from ..worksheets.citizen.local_terms import EmploymentFocus, LocalTerms
from ..worksheets.citizen.service import ChosenBy, Service
from ..worksheets.citizen.support_course import (
    EndedBy,
    EndReason,
    EndSetInAdvance,
    SupportCourse,
)
from ..worksheets.citizen.support_terms import Consequence, SupportTerms

INTRODUCTION = GUIDE.at("Kort om ACT-metoden", pages=page(8))
BOX = GUIDE.at("Boks 3-1: ACT-indsatsens kerneelementer", pages=page(8))

one_whole = judged(
    "ACT001",
    "support-not-one-whole",
    on=Site,
    strength=Strength.DEFINING,
    source=INTRODUCTION,
    statement=Text(
        da="Støtte og behandling gives som én helhed, der omfatter borgerens samlede situation.",
        en="Support and treatment are given as one whole that covers the citizen's overall situation.",
    ),
    counts="Whole does not mean everything at once: what the citizen does not wish to work on is not missing.",
)


@rule(
    "ACT009",
    "end-set-in-advance",
    on=SupportCourse,
    strength=Strength.DEFINING,
    source=BOX,
    statement=Text(
        da="Støtten har ingen tidsgrænse; der er ikke på forhånd sat en slutdato for den.",
        en="The support has no time limit; no end has been set for it in advance.",
    ),
)
def no_set_end(course: SupportCourse, ctx: Context) -> Verdict:
    """Asked of each course of support.

    How long a grant, a refund or a project runs is another matter than how long the
    support lasts, and an end that the citizen has asked for is no limit.
    """
    if ctx.ahead(course.began_on):
        return not_applicable(common.NOT_YET, course)
    if course.end_set_in_advance is None:
        return not_assessed(why.END_UNKNOWN, course)
    if course.end_set_in_advance is EndSetInAdvance.NO and course.planned_end:
        return not_assessed(why.END_CONTRADICTED, course)
    limited = course.end_set_in_advance is EndSetInAdvance.SUPPORT
    return met_if(not limited, course, otherwise=why.END_SET)


@rule(
    "ACT010",
    "stopped-for-want-of-readiness",
    on=SupportCourse,
    strength=Strength.DEFINING,
    source=BOX,
    statement=Text(
        da="Støtten stopper ikke, selv om borgeren endnu ikke viser parathed eller motivation.",
        en="The support does not stop even though readiness or motivation is not yet shown.",
    ),
)
def not_stopped_for_readiness(course: SupportCourse, ctx: Context) -> Verdict:
    """Asked of a course that has ended, by the reason recorded.

    The citizen may end it at any time, for whatever reason. Spells of little contact
    are not an end.
    """
    over = course.over(ctx.as_of)
    if over is None:
        return not_assessed(why.END_DATE_UNKNOWN, course)
    if not over:
        return not_applicable(why.GOES_ON, course)
    if course.ended_by is EndedBy.CITIZEN:
        return met(course)
    if course.end_reason is None:
        return not_assessed(why.END_REASON_UNKNOWN, course)
    if course.end_reason is not EndReason.READINESS:
        return met(course)
    if course.ended_by is None:
        return not_assessed(why.ENDED_BY_UNKNOWN, course)
    return unmet(why.STOPPED_FOR_READINESS, course)


@rule(
    "ACT011",
    "area-not-chosen-by-citizen",
    on=Service,
    strength=Strength.DEFINING,
    source=BOX,
    statement=Text(
        da="Det er borgeren, der beslutter, hvad der skal arbejdes med.",
        en="It is the citizen who decides what to work on.",
    ),
)
def chosen_by_citizen(service: Service, ctx: Context) -> Verdict:
    """Asked of each thing that the citizen receives support or treatment for.

    Settling it in talks with the worker is the citizen's decision too. What a job
    centre or another authority has decided is not held against the team.
    """
    if ctx.ahead(service.since):
        return not_applicable(common.NOT_YET, service)
    if service.chosen_by is None:
        return not_assessed(why.CHOOSER_UNKNOWN, service)
    if service.chosen_by is ChosenBy.OTHERS:
        return not_applicable(why.CHOSEN_OUTSIDE, service)
    own = service.chosen_by is not ChosenBy.TEAM
    return met_if(own, service, otherwise=why.CHOSEN_BY_TEAM)


motivating = stated(
    "ACT012",
    "motivation-in-other-areas",
    on=Case,
    strength=Strength.PERMITTED,
    source=GUIDE.at("Boks 3-1: ACT-indsatsens kerneelementer", pages=page(8, 10)),
    statement=Text(
        da="Medarbejderen kan støtte og motivere til at se på andre problemer end dem, borgeren har valgt.",
        en="The worker may support and motivate towards problems that the citizen has not chosen.",
    ),
    counts="A permission; it turns into a deviation only where it becomes a demand (ACT020).",
)


@rule(
    "ACT013",
    "declining-a-part-cost-the-whole",
    on=Case,
    strength=Strength.DEFINING,
    source=BOX,
    statement=Text(
        da="Borgeren kan takke nej til en del af støtten uden at miste resten.",
        en="The citizen can decline a part of the support without losing the rest.",
    ),
)
def declining_is_free(case: Case, ctx: Context) -> Verdict:
    """Looks at the parts declined, in the latest terms that hold any.

    Later terms without a declined part do not undo a withdrawal; later ones after which
    the rest went on do. A course that somebody else than the citizen ended because a
    part was declined is a withdrawal too. A citizen who chose to end all of it has not
    lost anything by declining.
    """
    ended = _ended_for_declining(case, ctx)
    if ended:
        return unmet(reasons.SUPPORT_WITHDRAWN, case)
    terms, complete = _terms_with_parts(case, ctx)
    if terms is None:
        return not_assessed(reasons.NO_TERMS, case)
    came_of_it = [part.consequence for part in terms.declined_parts or ()]
    if Consequence.SUPPORT_WITHDRAWN in came_of_it:
        return unmet(reasons.SUPPORT_WITHDRAWN, terms)
    if not complete or None in came_of_it:
        return not_assessed(reasons.DECLINED_UNKNOWN, terms)
    if ended is None:
        return not_assessed(why.ENDING_UNKNOWN, case)
    if Consequence.SUPPORT_WENT_ON not in came_of_it:
        return not_applicable(reasons.NOTHING_DECLINED, terms)
    return met(terms)


@rule(
    "ACT014",
    "demands-on-citizens",
    on=Site,
    strength=Strength.DEFINING,
    source=GUIDE.at(
        "Kort om ACT-metoden; Ikke krav om forandring", pages=page(8, 9, 12)
    ),
    statement=Text(
        da="Kommunen tilbyder ACT uden at stille krav til borgerne.",
        en="The municipality offers ACT without making demands on the citizens.",
    ),
)
def demand_free(site: Site, ctx: Context) -> Verdict:
    """Reads the municipality's own terms; ACT016 to ACT021 ask about each citizen.

    Belonging to the target group and wishing for the support are no demands in this
    sense. Duties under employment law come from elsewhere.
    """
    terms = latest(site.filled(LocalTerms), ctx.as_of)
    if terms is None:
        return not_assessed(why.LOCAL_TERMS_UNKNOWN, site)
    if terms.demands is None:
        return not_assessed(why.DEMANDS_UNKNOWN, terms)
    return met_if(not terms.demands, terms, otherwise=why.LOCAL_DEMAND)


@rule(
    "ACT015",
    "employment-goals-expected",
    on=Site,
    strength=Strength.DEFINING,
    source=INTRODUCTION,
    statement=Text(
        da="Fokus på beskæftigelse hører ikke til den oprindelige ACT-indsats og er ikke et krav til alle.",
        en="A focus on employment is no part of original ACT and is not demanded of everybody.",
    ),
)
def employment_is_an_addition(site: Site, ctx: Context) -> Verdict:
    """Reads what place employment has in the municipality's terms.

    The trial added it. A municipality may offer the same or leave it out; a citizen
    without such goals is in good order either way.
    """
    terms = latest(site.filled(LocalTerms), ctx.as_of)
    if terms is None:
        return not_assessed(why.LOCAL_TERMS_UNKNOWN, site)
    if terms.employment_focus is None:
        return not_assessed(why.FOCUS_UNKNOWN, terms)
    free = terms.employment_focus is not EmploymentFocus.EXPECTED
    return met_if(free, terms, otherwise=why.EMPLOYMENT_EXPECTED)


def _terms_with_parts(case: Case, ctx: Context) -> tuple[SupportTerms | None, bool]:
    """The latest terms with a declined part, and whether no later ones left it open.

    Where none has a declined part, the latest terms of all.
    """
    sheets = case.filled(SupportTerms)
    days = sorted({s.filled_on for s in sheets if ctx.past(s.filled_on)}, reverse=True)
    complete, newest = True, None
    for day in days:
        terms = latest(sheets, day)
        newest = newest or terms
        if terms is not None and terms.declined_parts:
            return terms, complete
        complete = complete and terms is not None and terms.declined_parts is not None
    return newest, complete


def _ended_for_declining(case: Case, ctx: Context) -> bool | None:
    """Whether somebody ended a course because the citizen declined a part of it."""
    courses = case.filled(SupportCourse)
    return any_of(*[_ended_so(c, ctx) for c in courses]) if courses else None


def _ended_so(course: SupportCourse, ctx: Context) -> bool | None:
    reason, by = course.end_reason, course.ended_by
    return all_of(
        course.over(ctx.as_of),
        None if reason is None else reason is EndReason.DECLINED_A_PART,
        None if by is None else by is not EndedBy.CITIZEN,
    )
