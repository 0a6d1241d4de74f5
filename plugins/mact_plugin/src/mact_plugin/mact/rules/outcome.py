"""What a municipality gets out of the course: "Hvad får I ud af at deltage" (page 2).

The flyer offers it, so the municipality's own evaluation is what counts. Until the closing
meeting is past, nothing is missing.
"""

from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    met_if,
    not_assessed,
    partly,
    rule,
)

from ...answers import graded, latest
from ...sources import FLYER
from ..programme import by_the_closing
from ..reasons import common
from ..reasons import participation as reasons
from ..teams import COURSE
from ..worksheets import CourseEvaluation, Participation
from ..worksheets.course_evaluation import CourseTool, Gained

OFFER = "Hvad får I ud af at deltage"
NAMED_TOOLS = tuple(tool for tool in CourseTool if tool is not CourseTool.OTHER)


@rule(
    "MACT037",
    "knowledge-not-gained",
    on=Participation,
    strength=Strength.REQUIRED,
    profile=COURSE.id,
    source=FLYER.at(OFFER, pages="2", lines="73-74"),
    statement=Text(
        da="Kommunen får viden om M-ACT og om, hvad der skal til for at indføre metoden, også i organiseringen.",
        en="The municipality gains knowledge of M-ACT and of what it takes to implement it, its organisation included.",
    ),
)
def knowledge(part: Participation, ctx: Context) -> Verdict:
    """The answer of the municipality's latest evaluation."""
    evaluation = _evaluation(part, ctx)
    if isinstance(evaluation, Verdict):
        return evaluation
    return by_the_closing(_gained(evaluation.knowledge, evaluation), part, ctx)


@rule(
    "MACT038",
    "tools-not-learnt",
    on=Participation,
    strength=Strength.REQUIRED,
    profile=COURSE.id,
    source=FLYER.at(OFFER, pages="2", lines="76-78"),
    statement=Text(
        da="Kommunen lærer værktøjer at kende: til at finde drivkræfter og barrierer, organisere sig, udpege tovholder og kerneteam og lave samarbejdsaftaler.",
        en="The municipality comes to know tools: for finding drivers and barriers, organising, appointing the anchor person and the core team, and drawing up agreements.",
    ),
)
def tools(part: Participation, ctx: Context) -> Verdict:
    """Looks in the latest evaluation for the four tools that the flyer names.

    The flyer's list is open; further tools are welcome and not counted. That drivers are
    spoken of in ACT's guide too makes none of its lists M-ACT's.
    """
    evaluation = _evaluation(part, ctx)
    if isinstance(evaluation, Verdict):
        return evaluation
    if evaluation.tools is None:
        return not_assessed(reasons.ANSWER_UNKNOWN, evaluation)
    verdict = graded(
        [tool in evaluation.tools for tool in NAMED_TOOLS],
        evaluation,
        missing=reasons.ANSWER_UNKNOWN,
        some=reasons.SOME_TOOLS,
        none=reasons.NO_TOOL,
    )
    return by_the_closing(verdict, part, ctx)


@rule(
    "MACT039",
    "no-exchange-with-others",
    on=Participation,
    strength=Strength.REQUIRED,
    profile=COURSE.id,
    source=FLYER.at(OFFER, pages="2", lines="80-81"),
    statement=Text(
        da="Kommunen får sparring og udveksler erfaringer med de andre kommuner.",
        en="The municipality gets sparring and exchanges experience with the other municipalities.",
    ),
)
def exchange(part: Participation, ctx: Context) -> Verdict:
    """The answer of the municipality's latest evaluation; MACT036 asks what it gave."""
    evaluation = _evaluation(part, ctx)
    if isinstance(evaluation, Verdict):
        return evaluation
    return by_the_closing(_gained(evaluation.exchange, evaluation), part, ctx)


def _evaluation(part: Participation, ctx: Context) -> CourseEvaluation | Verdict:
    """The municipality's latest evaluation, or why there is none to read."""
    if part.organisation is None:
        return not_assessed(common.MUNICIPALITY_UNKNOWN, part)
    sheets = ctx.site.filled(CourseEvaluation)
    own = [sheet for sheet in sheets if sheet.organisation == part.organisation]
    return latest(own, ctx.as_of) or not_assessed(reasons.NO_EVALUATION, part)


def _gained(answer: Gained | None, evaluation: CourseEvaluation) -> Verdict:
    if answer is None:
        return not_assessed(reasons.ANSWER_UNKNOWN, evaluation)
    if answer is Gained.PARTLY:
        return partly(reasons.GAINED_IN_PART, evaluation)
    return met_if(answer is Gained.YES, evaluation, otherwise=reasons.NOT_GAINED)
