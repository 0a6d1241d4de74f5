"""What the course is for: "Indhold i gruppeforløbet" and "Mål" (page 1 of the flyer).

The goals are a municipality's to reach by the end of the course; until the closing meeting
nothing is late.
"""

from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    judged,
    met_if,
    not_assessed,
    rule,
)

from ...answers import any_of, graded, latest, told_by
from ...sources import FLYER
from ..programme import (
    by_the_closing,
    described,
    holds,
    last_day,
    of_one_course,
    written,
)
from ..reasons import common
from ..reasons import course as reasons
from ..roles import ANCHOR_PERSON, CORE_TEAM_MEMBER
from ..teams import COURSE
from ..worksheets import GroupCourse, Participation

GOALS = "Mål"


purpose = judged(
    "MACT014",
    "no-knowledge-for-a-foundation",
    on=GroupCourse,
    strength=Strength.DEFINING,
    profile=COURSE.id,
    source=FLYER.at("Indhold i gruppeforløbet", pages="1", lines="34-36"),
    statement=Text(
        da="Forløbet giver viden om, hvordan M-ACT organiseres godt, så kommunerne kan lægge et lokalt fundament, der holder.",
        en="The course gives knowledge of organising M-ACT well, so that the municipalities can lay a local foundation that lasts.",
    ),
    counts=(
        "Whether a foundation lasts shows after the course; the follow-up call is a good"
        " time to ask. The municipalities' evaluations help."
    ),
)


@rule(
    "MACT015",
    "organisation-not-in-place-or-described",
    on=Participation,
    strength=Strength.REQUIRED,
    profile=COURSE.id,
    source=FLYER.at(GOALS, pages="1", lines="39"),
    statement=Text(
        da="Når forløbet slutter, har kommunen sin organisering klar og har skrevet den ned i en indsatsplan.",
        en="When the course ends, the municipality has its organisation ready and has written it down in a plan of its own.",
    ),
)
def organised(part: Participation, ctx: Context) -> Verdict:
    """Reads the municipality's latest description, and whether one is finished.

    The plan is what the flyer later calls a local description of the effort (MACT034).
    It is about the organisation; the citizens' M-ACT plans are MACT009's.
    """
    if part.organisation is None:
        return not_assessed(common.MUNICIPALITY_UNKNOWN, part)
    sheets = described(ctx.site, part.organisation, ctx.as_of)
    sheet = latest(sheets, ctx.as_of)
    verdict = graded(
        (
            sheet.organisation_in_place if sheet else None,
            written(part, ctx.site, ctx.as_of),
        ),
        part,
        *sheets,
        missing=reasons.ORGANISING_UNKNOWN,
        some=reasons.HALF_ORGANISED,
        none=reasons.NOT_ORGANISED,
    )
    return by_the_closing(verdict, part, ctx)


@rule(
    "MACT016",
    "staff-cannot-be-appointed",
    on=Participation,
    strength=Strength.REQUIRED,
    profile=COURSE.id,
    source=FLYER.at(GOALS, pages="1", lines="40"),
    statement=Text(
        da="Når forløbet slutter, kan tovholder og kerneteam udpeges.",
        en="When the course ends, the anchor person and the core team can be appointed.",
    ),
)
def staff(part: Participation, ctx: Context) -> Verdict:
    """Whoever is or was appointed for the municipality shows that it can be done.

    Else the latest description says whether it can, unless somebody is recorded whose
    first day or municipality is not known. The team coordinator is another role
    and makes no anchor person, though one person may hold both. How many there should
    be is not said.
    """
    if part.organisation is None:
        return not_assessed(common.MUNICIPALITY_UNKNOWN, part)
    sheet = latest(described(ctx.site, part.organisation, ctx.as_of), ctx.as_of)
    possible = {
        ANCHOR_PERSON: sheet.anchor_person_ready if sheet else None,
        CORE_TEAM_MEMBER: sheet.core_team_ready if sheet else None,
    }
    verdict = graded(
        [
            any_of(holds(ctx.site, part.organisation, role, ctx.as_of), answer)
            for role, answer in possible.items()
        ],
        part,
        missing=reasons.STAFF_UNKNOWN,
        some=reasons.HALF_STAFFED,
        none=reasons.NOT_STAFFED,
    )
    return by_the_closing(verdict, part, ctx)


@rule(
    "MACT017",
    "not-ready-for-training",
    on=Participation,
    strength=Strength.REQUIRED,
    profile=COURSE.id,
    source=FLYER.at(GOALS, pages="1", lines="41-42"),
    statement=Text(
        da="Efter forløbet kan kerneteam og tovholder begynde på styrelsens kompetenceudvikling.",
        en="After the course the core team and the anchor person can begin the agency's competence development.",
    ),
)
def ready(part: Participation, ctx: Context) -> Verdict:
    """Who has begun was ready; else the municipality's own answer.

    This is about staff and training, not about a citizen's readiness for anything.
    """
    begun = True if ctx.past(part.training_started_on) else None
    verdict = told_by(
        begun or part.ready_for_training,
        part,
        missing=reasons.READINESS_UNKNOWN,
        otherwise=reasons.NOT_READY,
    )
    return by_the_closing(verdict, part, ctx)


@rule(
    "MACT018",
    "training-before-organising",
    on=Participation,
    strength=Strength.DEFINING,
    profile=COURSE.id,
    source=FLYER.at("Mål", pages="1", lines="41-42"),
    statement=Text(
        da="Organiseringen kommer først og kompetenceudviklingen bagefter.",
        en="Organising comes first and competence development after it.",
    ),
)
def organising_first(part: Participation, ctx: Context) -> Verdict:
    """Competence development begins on or after the day of the closing meeting.

    That the course marks the end of organising is how we read "efterfølgende". ACT has
    its training in the planning phase; the two are not to be mixed.
    """
    closing = last_day(ctx.site, ctx.as_of)
    if closing is None:
        return not_assessed(common.NO_CLOSING, part)
    if not ctx.past(part.training_started_on) or part.training_started_on is None:
        return not_assessed(reasons.TRAINING_NOT_STARTED, part)
    in_order = closing <= part.training_started_on
    verdict = met_if(in_order, part, otherwise=reasons.TRAINED_FIRST)
    return of_one_course(verdict, part, ctx)
