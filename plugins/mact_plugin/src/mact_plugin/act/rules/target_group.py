"""Who the support is for: chapter 2 of the guide, "Udbyttet for borgerne".

The guide gives five marks and does not say who assesses them. How severe the problems are
is no reason to leave anybody out.
"""

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
    rule,
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
from ..worksheets.citizen.support_course import EndReason, SupportCourse
from .core_elements import stopped_for

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
    """Reads the age at intake from the latest assessment; nobody's birthday is needed."""
    intake = latest(case.filled(Intake), ctx.as_of)
    if intake is None:
        return not_assessed(reasons.NO_INTAKE, case)
    if intake.age is None:
        return not_assessed(reasons.NO_AGE, intake)
    of_age = intake.age >= ctx.p.minimum_age
    return met_if(of_age, intake, otherwise=reasons.UNDER_AGE)


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
    """Both together.

    No diagnosis is asked for, and no degree: mild difficulties and little misuse belong
    as much as severe ones. Alcohol and drugs both count.
    """
    intake = latest(case.filled(Intake), ctx.as_of)
    if intake is None:
        return not_assessed(reasons.NO_INTAKE, case)
    return told_by(
        intake.has_both_problems,
        intake,
        missing=reasons.PROBLEMS_UNKNOWN,
        otherwise=reasons.OUTSIDE_GROUP,
    )


@rule(
    "ACT024",
    "employment-status-outside-group",
    on=Case,
    strength=Strength.DEFINING,
    source=CHAPTER,
    statement=Text(
        da="Borgeren er enten aktivitetsparat eller hører til målgruppen for ressourceforløb.",
        en="The citizen is either activity-ready or in the target group of a resource process.",
    ),
    parameters={"employment_counts": EMPLOYMENT_COUNTS},
)
def employment_status(case: Case, ctx: Context) -> Verdict:
    """Either status will do.

    The criterion belongs to the trial, whose employment focus is no part of the
    original method; a municipality can switch it off.
    """
    if not ctx.p.employment_counts:
        return not_applicable(reasons.EMPLOYMENT_NOT_ASKED, case)
    intake = latest(case.filled(Intake), ctx.as_of)
    if intake is None:
        return not_assessed(reasons.NO_INTAKE, case)
    return told_by(
        intake.has_employment_status,
        intake,
        missing=reasons.EMPLOYMENT_UNKNOWN,
        otherwise=reasons.OUTSIDE_GROUP,
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
    """Health, social or employment: the guide writes "and/or", so one system is enough."""
    intake = latest(case.filled(Intake), ctx.as_of)
    if intake is None:
        return not_assessed(reasons.NO_INTAKE, case)
    return told_by(
        intake.lost_ordinary_support,
        intake,
        missing=reasons.SUPPORT_HISTORY_UNKNOWN,
        otherwise=reasons.OUTSIDE_GROUP,
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
    """All five marks describe one course, so all five are asked for."""
    intake = latest(case.filled(Intake), ctx.as_of)
    if intake is None:
        return not_assessed(reasons.NO_INTAKE, case)
    return told_by(
        intake.needs_such_a_course,
        intake,
        missing=reasons.NEED_UNKNOWN,
        otherwise=reasons.OUTSIDE_GROUP,
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
    if admission.decided_on is not None and not ctx.past(admission.decided_on):
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


@rule(
    "ACT028",
    "ended-for-lack-of-progress",
    on=SupportCourse,
    strength=Strength.TYPICAL,
    source=CHAPTER,
    statement=Text(
        da="Støtten slutter ikke, fordi der er for lidt fremgang; i afprøvningen aftog tilbagegangen, jo længere støtten varede.",
        en="The support does not end for too little progress; in the trial decline lessened the longer the support lasted.",
    ),
)
def lack_of_progress_ends_nothing(course: SupportCourse, ctx: Context) -> Verdict:
    """Asked of a course that has ended, by the reason recorded.

    A finding of the evaluation and no norm, so it never comes out as a deviation. The
    citizen may end the support at any time.
    """
    return stopped_for(
        EndReason.NO_PROGRESS, course, ctx, otherwise=why.STOPPED_FOR_PROGRESS
    )
