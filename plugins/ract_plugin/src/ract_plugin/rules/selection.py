"""Who is chosen for the courses (brochure, annex 1)."""

from actcore.model import Team
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

from ..profiles import PROGRAMME
from ..reasons import cm_training as reasons
from ..reasons import common, training
from ..sources import BROCHURE
from ..worksheets.training.course import CourseKind
from ..worksheets.training.selection import (
    BaseCourse,
    Criteria,
    OwnExperience,
    Place,
    Selection,
)
from .reading import all_of, any_of

BASE, CM = "Bilaga 1, basutbildning", "Bilaga 1, case managerutbildning"
CM_COURSE = "Case managerutbildning"
CM_TRAINEE = "cm_trainee"
INSTEAD_OF_WORK = "instead_of_work"
INSTEAD_OF_BOTH = "instead_of_education_and_work"


@rule(
    "RACT099",
    "base-selection-outside-the-criteria",
    on=Selection,
    profile=PROGRAMME.id,
    strength=Strength.RECOMMENDED,
    source=BROCHURE.at(BASE, lines="529-533"),
    statement=Text(
        sv="Till basutbildningen bör den väljas som har rätt grundutbildning för sitt arbete, som har arbetat med målgruppen eller har egen erfarenhet och som arbetsledningen bedömer vara motiverad och lämplig.",
        en="Those chosen for the base course should have an education that fits their job, should have worked with the target group or have own experience, and should be judged motivated and suitable by the management.",
    ),
    parameters={
        "reading": Parameter(
            INSTEAD_OF_WORK,
            choices=(INSTEAD_OF_WORK, INSTEAD_OF_BOTH),
            printed=False,
            about=Text(
                sv="Vad egen erfarenhet kan ersätta: bara arbete med målgruppen, eller även grundutbildningen.",
                en="What own experience can replace: work with the target group only, or the basic education too.",
            ),
        )
    },
)
def base_eligibility(selection: Selection, ctx: Context) -> Verdict:
    """Asks of everybody who got a place in a base course.

    The sentence can be bracketed in two ways, which the parameter settles; the
    management's judgement is wanted in both. Any work with the target group counts,
    however short. The source also speaks of suitability as case manager, which few base
    trainees become; the course is what is asked about here. Nobody has to tell of own
    experience.
    """
    if apart := _apart(selection, (CourseKind.BASE,), ctx):
        return apart
    years, education = selection.experience_years, selection.education_adequate
    worked = None if years is None else years > 0
    own = _told(selection.own_experience)
    if ctx.p.reading == INSTEAD_OF_WORK:
        grounds = all_of((education, any_of((worked, own))))
    else:
        grounds = any_of((all_of((education, worked)), own))
    if selection.management_supports is False:
        return unmet(reasons.NOT_SUPPORTED, selection)
    if grounds is False:
        return unmet(reasons.OUTSIDE_CRITERIA, selection)
    if grounds and selection.management_supports:
        return met(selection)
    if grounds is None and selection.own_experience is OwnExperience.NOT_TOLD:
        return not_assessed(reasons.OWN_EXPERIENCE_NOT_TOLD, selection)
    return not_assessed(reasons.NO_GROUNDS, selection)


@rule(
    "RACT100",
    "personal-qualities-not-considered",
    on=Selection,
    profile=PROGRAMME.id,
    strength=Strength.RECOMMENDED,
    source=BROCHURE.at(f"{BASE}; {CM}", lines="535-536, 551-552"),
    statement=Text(
        sv="När någon väljs till bas- eller case managerutbildningen bör personliga egenskaper vägas in.",
        en="Personal qualities should be considered when somebody is chosen for the base or the case manager course.",
    ),
)
def qualities_considered(selection: Selection, ctx: Context) -> Verdict:
    """Asks only whether qualities were considered, never what was found.

    The source names some as examples, such as maturity and empathy. There is no score
    and no place to write one.
    """
    if apart := _apart(selection, (CourseKind.BASE, CourseKind.CM), ctx):
        return apart
    if selection.qualities_considered is None:
        return not_assessed(reasons.NO_QUALITIES, selection)
    return met_if(selection.qualities_considered, selection)


@rule(
    "RACT104",
    "cm-trainee-without-base-course",
    on=Selection,
    profile=PROGRAMME.id,
    strength=Strength.REQUIRED,
    source=BROCHURE.at(f"{CM_COURSE}; {CM}", lines="482-483, 542-543"),
    statement=Text(
        sv="Den som går case managerutbildningen är godkänd på basutbildningen.",
        en="Whoever takes the case manager course has passed the base course.",
    ),
)
def base_course_passed(selection: Selection, ctx: Context) -> Verdict:
    """Having attended is not enough; the result counts.

    An equivalent older course is as good once somebody has accepted it by name.
    """
    if apart := _apart(selection, (CourseKind.CM,), ctx):
        return apart
    result = selection.base_course
    if result is None:
        return not_assessed(reasons.NO_BASE_RESULT, selection)
    if result is BaseCourse.UNDER_WAY:
        return not_assessed(reasons.BASE_UNDER_WAY, selection)
    if result is BaseCourse.EQUIVALENT and not selection.equivalent_accepted_by:
        return not_assessed(reasons.NOT_ACCEPTED, selection)
    return met_if(
        result in (BaseCourse.PASSED, BaseCourse.EQUIVALENT),
        selection,
        otherwise=reasons.WITHOUT_BASE,
    )


@rule(
    "RACT105",
    "cohort-not-mainly-from-close-everyday-work",
    on=Team,
    kind="cm_cohort",
    profile=PROGRAMME.id,
    strength=Strength.RECOMMENDED,
    source=BROCHURE.at(f"{CM_COURSE}; {CM}", lines="483-484, 543-545"),
    statement=Text(
        sv="De flesta i case managerutbildningen bör arbeta nära klienterna i deras vardag, och under lång tid.",
        en="Most of a case manager cohort should work closely with clients in everyday life, and for a long time.",
    ),
    parameters={
        "share": Parameter(
            0.5,
            unit="share of the cohort",
            minimum=0,
            maximum=1,
            printed=False,
            about=Text(
                sv="Andelen som ska överskridas. Källan säger bara ”huvudsakligen”.",
                en="The share to be exceeded. The source only says “mainly”.",
            ),
        )
    },
)
def mainly_close_contact(cohort: Team, ctx: Context) -> Verdict:
    """Counts the trainees on the day; it is asked of the cohort, never of one trainee.

    More than half is a reading of the word "mainly". A case manager cohort has no
    largest size.
    """
    places = cohort.on(ctx.as_of)
    if not places:
        return not_assessed(common.NO_MEMBERS, cohort)
    if any(place.roles is None for place in places):
        return not_assessed(common.NO_ROLES, cohort)
    trainees = cohort.holding(CM_TRAINEE, ctx.as_of)
    answers = [_close_contact(place.person, cohort, ctx) for place in trainees]
    size, close, unknown = len(answers), answers.count(True), answers.count(None)
    if not size:
        return not_assessed(common.NO_MEMBERS, cohort)
    least, most = close / size, (close + unknown) / size
    if least <= ctx.p.share < most:
        return not_assessed(reasons.CLOSE_CONTACT_UNKNOWN, cohort)
    return met_if(
        least > ctx.p.share,
        cohort,
        otherwise=reasons.CLOSE_CONTACT_SHARE,
        close=close,
        size=size,
    )


@rule(
    "RACT106",
    "trainee-not-chosen-by-the-employer",
    on=Selection,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at(CM_COURSE, lines="486-487"),
    statement=Text(
        sv="Arbetsgivaren avgör vem som får gå case managerutbildningen, enligt strategigruppens kriterier.",
        en="The employer decides who takes the case manager course, by the strategy group's criteria.",
    ),
)
def chosen_by_employer(selection: Selection, ctx: Context) -> Verdict:
    """Applying is free to everybody, but an application alone is no choice.

    Which version of the criteria was followed belongs to the record. An employer who
    chooses by other criteria does so in place to a part.
    """
    if apart := _apart(selection, (CourseKind.CM,), ctx):
        return apart
    if selection.place is not Place.EMPLOYER:
        return unmet(reasons.NOT_BY_EMPLOYER, selection)
    if selection.criteria in (Criteria.OWN, Criteria.NONE):
        return partly(reasons.OTHER_CRITERIA, selection)
    if selection.criteria is None or not selection.criteria_version:
        return not_assessed(reasons.NO_CRITERIA, selection)
    return met(selection)


@rule(
    "RACT115",
    "experience-too-short",
    on=Selection,
    profile=PROGRAMME.id,
    strength=Strength.RECOMMENDED,
    source=BROCHURE.at(CM, lines="548-550"),
    statement=Text(
        sv="Den som väljs till case managerutbildningen bör ha arbetat med målgruppen i minst tre år.",
        en="Those chosen for the case manager course should have worked with the target group for at least three years.",
    ),
    parameters={"years": Parameter(3, unit="years", minimum=0)},
)
def years_of_experience(selection: Selection, ctx: Context) -> Verdict:
    """Counts years of work with the target group.

    For the base course own experience can stand in for work; here the source does not
    name it as an alternative, though user coaches are named among the trainees.
    """
    if apart := _apart(selection, (CourseKind.CM,), ctx):
        return apart
    years = selection.experience_years
    if years is None:
        return not_assessed(reasons.NO_YEARS, selection)
    return met_if(years >= ctx.p.years, selection, otherwise=reasons.YEARS, years=years)


@rule(
    "RACT116",
    "cm-selection-outside-the-criteria",
    on=Selection,
    profile=PROGRAMME.id,
    strength=Strength.RECOMMENDED,
    source=BROCHURE.at(CM, lines="548-551"),
    statement=Text(
        sv="Den som väljs till case managerutbildningen bör ha rätt grundutbildning för sitt arbete och av arbetsledningen bedömas vara motiverad.",
        en="Those chosen for the case manager course should have an education that fits their job and be judged motivated by the management.",
    ),
)
def cm_eligibility(selection: Selection, ctx: Context) -> Verdict:
    """Asks for both; the education is the one that the present job calls for."""
    if apart := _apart(selection, (CourseKind.CM,), ctx):
        return apart
    if selection.management_supports is False:
        return unmet(reasons.NOT_SUPPORTED, selection)
    if selection.education_adequate is False:
        return unmet(reasons.OUTSIDE_CRITERIA, selection)
    if selection.management_supports is None or selection.education_adequate is None:
        return not_assessed(reasons.NO_GROUNDS, selection)
    return met(selection)


@rule(
    "RACT117",
    "study-situation-not-assessed-jointly",
    on=Selection,
    profile=PROGRAMME.id,
    strength=Strength.RECOMMENDED,
    source=BROCHURE.at(CM, lines="552-554"),
    statement=Text(
        sv="Före case managerutbildningen bör man gemensamt bedöma om livet och arbetet ger utrymme för studierna.",
        en="Before the case manager course it should be assessed jointly whether life and work leave room for the studies.",
    ),
    parameters={
        "least_assessors": Parameter(
            of=int,
            unit="persons",
            minimum=1,
            about=Text(
                sv="Hur många som minst ska göra bedömningen. Källan säger inte vilka som ska vara med.",
                en="How many people are to make the assessment, at least. The source does not name the parties.",
            ),
        )
    },
)
def assessed_jointly(selection: Selection, ctx: Context) -> Verdict:
    """Asks whether the assessment was made, never what came out of it.

    Who the parties are is not said, so their number is looked at only where it has been
    decided locally.
    """
    if apart := _apart(selection, (CourseKind.CM,), ctx):
        return apart
    if selection.joint_assessment is None:
        return not_assessed(reasons.NO_ASSESSMENT, selection)
    if not selection.joint_assessment:
        return unmet(reasons.NOT_ASSESSED_JOINTLY, selection)
    if not ctx.p.is_set("least_assessors"):
        return met(selection)
    if selection.assessors is None:
        return not_assessed(reasons.NO_ASSESSMENT, selection)
    size = len(set(selection.assessors))
    return met_if(
        size >= ctx.p.least_assessors,
        selection,
        otherwise=reasons.ASSESSORS,
        size=size,
    )


def _apart(
    selection: Selection, courses: tuple[CourseKind, ...], ctx: Context
) -> Verdict | None:
    """Whether the sheet is about something else than a place in one of `courses`."""
    if ctx.ahead(selection.decided_on):
        return not_applicable(common.NOT_YET, selection)
    if selection.course is None:
        return not_assessed(training.NO_COURSE_KIND, selection)
    if selection.course not in courses:
        return not_applicable(training.OTHER_COURSE, selection)
    if selection.place is None:
        return not_assessed(reasons.NO_DECISION, selection)
    if selection.place is Place.NO_PLACE:
        return not_applicable(reasons.NO_PLACE, selection)
    return None


def _told(answer: OwnExperience | None) -> bool | None:
    if answer is None or answer is OwnExperience.NOT_TOLD:
        return None
    return answer is OwnExperience.YES


def _close_contact(person: str, cohort: Team, ctx: Context) -> bool | None:
    """What the person's sheets say; None where they are silent or differ.

    A sheet that lacks its person, course or cohort may be this person's too.
    """
    sheets = [
        s
        for s in ctx.site.filled(Selection)
        if s.person in (person, None)
        and s.course in (CourseKind.CM, None)
        and s.cohort in (cohort.id, None)
        and not ctx.ahead(s.decided_on)
    ]
    said = {sheet.close_contact for sheet in sheets}
    own = any(sheet.person == person for sheet in sheets)
    return said.pop() if own and len(said) == 1 else None
