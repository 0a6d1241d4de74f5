"""Who the support is for: chapter 2 of the guide, "Udbyttet for borgerne".

The guide gives five marks and does not say who assesses them. How severe the problems are
is no reason to leave anybody out.
"""

from collections.abc import Callable

from actcore.model import Case
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

from ...answers import latest, told_by
from ...sources import GUIDE, page
from ..reasons import citizen as reasons
from ..reasons import common
from ..reasons import delivery as why
from ..worksheets.citizen.admission import (
    WITHIN_THE_GROUP,
    Admission,
    Answer,
    Ground,
)
from ..worksheets.citizen.intake import Intake
from ..worksheets.citizen.support_course import SupportCourse

CHAPTER = GUIDE.at("Udbyttet for borgerne", pages=page(6))

MINIMUM_AGE = Parameter(
    18,
    unit="years",
    about=Text(da="Den laveste alder ved optagelsen", en="The lowest age at intake"),
    minimum=0,
)
EMPLOYMENT_COUNTS = Parameter(
    True,
    about=Text(
        da="Om kriteriet om borgerens status på beskæftigelsesområdet bruges",
        en="Whether the criterion on employment status is used",
    ),
    printed=False,
)


@rule(
    "ACT022",
    "under-age-at-intake",
    on=Case,
    strength=Strength.DEFINING,
    source=CHAPTER,
    statement=Text(
        da="Borgeren er fyldt 18 år ved optagelsen; der er ingen øvre grænse.",
        en="The citizen is 18 or over at intake; there is no upper limit.",
    ),
    parameters={"minimum_age": MINIMUM_AGE},
)
def old_enough(case: Case, ctx: Context) -> Verdict:
    """Reads the age at intake from the latest assessment; nobody's birthday is needed.

    Not asked where the latest answer is no, the team's or the citizen's own, and no
    course still runs. Unmet only where ACT was granted, or a course of it has begun and
    no answer contradicts that.
    """
    return _marked(
        case,
        ctx,
        lambda intake: None if intake.age is None else intake.age >= ctx.p.minimum_age,
        missing=reasons.NO_AGE,
        otherwise=reasons.UNDER_AGE,
    )


@rule(
    "ACT023",
    "dual-problem-missing",
    on=Case,
    strength=Strength.DEFINING,
    source=CHAPTER,
    statement=Text(
        da="Borgeren har både psykiske vanskeligheder og et misbrug på samme tid.",
        en="The citizen has mental-health difficulties and concurrent substance misuse.",
    ),
)
def both_problems(case: Case, ctx: Context) -> Verdict:
    """Both together, where ACT was given: counted as ACT022.

    No diagnosis is asked for, and no degree: mild difficulties and little misuse belong
    as much as severe ones. Alcohol and drugs both count.
    """
    return _marked(
        case,
        ctx,
        lambda intake: intake.has_both_problems,
        missing=reasons.PROBLEMS_UNKNOWN,
    )


@rule(
    "ACT024",
    "employment-status-outside-group",
    on=Case,
    strength=Strength.DEFINING,
    source=CHAPTER,
    statement=Text(
        da="Over for jobcentret er borgeren aktivitetsparat, eller borgeren hører til dem, der kan få et ressourceforløb.",
        en="In the employment system the citizen counts as activity-ready, or as somebody who may have a resource process.",
    ),
    parameters={"employment_counts": EMPLOYMENT_COUNTS},
)
def employment_status(case: Case, ctx: Context) -> Verdict:
    """Either status will do, where ACT was given: counted as ACT022.

    The criterion belongs to the trial, whose employment focus is no part of the
    original method; a municipality can switch it off.
    """
    if not ctx.p.employment_counts:
        return not_applicable(reasons.EMPLOYMENT_NOT_ASKED, case)
    return _marked(
        case,
        ctx,
        lambda intake: intake.has_employment_status,
        missing=reasons.EMPLOYMENT_UNKNOWN,
    )


@rule(
    "ACT025",
    "ordinary-support-not-lost",
    on=Case,
    strength=Strength.DEFINING,
    source=CHAPTER,
    statement=Text(
        da="Det er ikke lykkedes at fastholde støtte eller behandling i de ordinære systemer.",
        en="Support or treatment in the ordinary systems could not be held on to.",
    ),
)
def lost_ordinary_support(case: Case, ctx: Context) -> Verdict:
    """Health, social or employment: the guide writes "and/or", so one system is enough.

    Counted as ACT022.
    """
    return _marked(
        case,
        ctx,
        lambda intake: intake.lost_ordinary_support,
        missing=reasons.SUPPORT_HISTORY_UNKNOWN,
    )


@rule(
    "ACT026",
    "no-need-of-such-a-course",
    on=Case,
    strength=Strength.DEFINING,
    source=CHAPTER,
    statement=Text(
        da="Det er vurderet, at borgeren har brug for et fleksibelt, intensivt, opsøgende, længerevarende og helhedsorienteret forløb.",
        en="The citizen is assessed to need a course that is flexible, intensive, outreaching, longer-term and holistic.",
    ),
)
def needs_such_a_course(case: Case, ctx: Context) -> Verdict:
    """All five marks describe one course, so all five are asked for.

    Counted as ACT022.
    """
    return _marked(
        case,
        ctx,
        lambda intake: intake.needs_such_a_course,
        missing=reasons.NEED_UNKNOWN,
    )


@rule(
    "ACT027",
    "refused-for-severity",
    on=Admission,
    strength=Strength.DEFINING,
    source=CHAPTER,
    statement=Text(
        da="Ingen får afslag, fordi vanskelighederne er for svære eller for milde, eller fordi der også er andre problemer.",
        en="Nobody is refused because the difficulties are too severe or too mild, or because there are other problems too.",
    ),
)
def severity_excludes_nobody(admission: Admission, ctx: Context) -> Verdict:
    """Asked of each answer to whether somebody can have ACT.

    Bad health, debts, having no home, crime and not seeking help belong to the target
    group. A refusal for age, or for want of a place, is another matter.
    """
    if ctx.ahead(admission.decided_on):
        return not_applicable(common.NOT_YET, admission)
    if admission.answer is None:
        return not_assessed(why.ANSWER_UNKNOWN, admission)
    if admission.answer is Answer.GRANTED:
        return met(admission)
    if admission.answer is Answer.CITIZEN_DECLINED:
        return not_applicable(why.CITIZEN_SAID_NO, admission)
    grounds = admission.grounds or ()
    if not set(grounds).isdisjoint(WITHIN_THE_GROUP):
        return unmet(why.REFUSED_FOR_SEVERITY, admission)
    if not grounds or Ground.OTHER in grounds:
        return not_assessed(why.GROUNDS_UNKNOWN, admission)
    return met(admission)


lessening_decline = stated(
    "ACT028",
    "decline-lessening-with-time",
    on=SupportCourse,
    strength=Strength.TYPICAL,
    source=CHAPTER,
    statement=Text(
        da="For borgere uden fremgang aftog tilbagegangen i afprøvningen, jo længere støtten varede.",
        en="For citizens who made no progress, decline lessened in the trial the longer the support lasted.",
    ),
    counts=(
        "A finding of the evaluation and no norm. Whether support was ended for too little"
        " progress is asked by ACT037."
    ),
)


def in_act(case: Case, ctx: Context) -> bool | None:
    """Whether the citizen was given ACT, by the latest answer and the courses begun.

    None where that cannot be told: nothing is recorded, the answers do not agree on it, a
    course begins after a no, or one still runs in spite of it.
    """
    answers = [a for a in case.filled(Admission) if not ctx.ahead(a.decided_on)]
    courses = [c for c in case.filled(SupportCourse) if not ctx.ahead(c.began_on)]
    begun = any(course.began_on is not None for course in courses)
    decided = max([a.decided_on for a in answers if a.decided_on], default=None)
    said = {a.answer for a in answers if a.decided_on in (decided, None)}
    if said == {Answer.GRANTED}:
        return True
    if not said or not said <= {Answer.REFUSED, Answer.CITIZEN_DECLINED}:
        return True if begun else None
    before = all(c.began_on and decided and c.began_on < decided for c in courses)
    over = all(course.over(ctx.as_of) for course in courses)
    return False if before and over else None


def _marked(
    case: Case,
    ctx: Context,
    mark: Callable[[Intake], bool | None],
    *,
    missing: Reason,
    otherwise: Reason = reasons.OUTSIDE_GROUP,
) -> Verdict:
    """What follows from one mark of the latest assessment."""
    given = in_act(case, ctx)
    if given is False:
        return not_applicable(reasons.NOT_GIVEN, case)
    intake = latest(case.filled(Intake), ctx.as_of)
    if intake is None:
        return not_assessed(reasons.NO_INTAKE, case)
    answer = mark(intake)
    if answer is False and given is None:
        return not_assessed(reasons.GIVEN_UNKNOWN, intake)
    return told_by(answer, intake, missing=missing, otherwise=otherwise)
