"""What M-ACT is for: "Kort og klart" (page 1 of the flyer).

It tells a purpose and intentions: what the effort contributes to and supports, which is
less than what it guarantees. A citizen who wants no assessment, or ends the effort, goes
against none of it.
"""

from collections.abc import Sequence

from actcore.model import Case
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    judged,
    met,
    not_applicable,
    not_assessed,
    rule,
    unmet,
)

from ...answers import all_of, any_of, graded, latest, told_by
from ...sources import FLYER
from ..reasons import common
from ..reasons import support as reasons
from ..worksheets import Assessments, CitizenSituation, Effort
from ..worksheets.assessments import AssessmentKind, Relevance, Stage
from ..worksheets.effort import EndedBy

SHORT = "Kort og klart"


@rule(
    "MACT001",
    "outside-target-group",
    on=Case,
    strength=Strength.DEFINING,
    source=FLYER.at(SHORT, pages="1", lines="9"),
    statement=Text(
        da="Borgeren er i hjemløshed, og problemerne hører til de mest komplekse.",
        en="The citizen is in homelessness, and the problems are among the most complex.",
    ),
)
def target_group(case: Case, ctx: Context) -> Verdict:
    """Both answers on one day, whichever it was.

    Who found a dwelling later came in as one of the group and does not fall out of it.
    The flyer does not say what makes problems the most complex, so the assessment is
    local. Other public texts describe a wider group; this is the flyer's.
    """
    sheets = case.filled(CitizenSituation)
    days = sorted({sheet.filled_on for sheet in sheets if ctx.past(sheet.filled_on)})
    told = [latest((s for s in sheets if s.filled_on == day), day) for day in days]
    situations = [s for s in told if s and (s.homeless, s.most_complex) != (None, None)]
    if not situations:
        return not_assessed(reasons.NO_SITUATION, *sheets or (case,))
    return told_by(
        any_of(*[all_of(s.homeless, s.most_complex) for s in situations]),
        *situations,
        missing=reasons.SITUATION_UNKNOWN,
        otherwise=reasons.OUTSIDE_GROUP,
    )


life_and_wellbeing = judged(
    "MACT002",
    "life-not-helped",
    on=Case,
    strength=Strength.DEFINING,
    source=FLYER.at(SHORT, pages="1", lines="9-10"),
    statement=Text(
        da="Indsatsen bidrager til, at borgeren får en bedre livssituation og trives bedre.",
        en="The effort contributes to a better life situation and well-being for the citizen.",
    ),
    counts=(
        "To contribute is not to guarantee: that life has not become better does not make"
        " it unmet. The citizen's own view over time is on the sheet of the situation."
    ),
)


@rule(
    "MACT003",
    "relevant-assessment-not-arranged",
    on=Case,
    strength=Strength.REQUIRED,
    source=FLYER.at(SHORT, pages="1", lines="10-11"),
    statement=Text(
        da="Borgeren får hjælp til at få foretaget de sociale og sundhedsmæssige udredninger, der er relevante.",
        en="The citizen is helped to get the social and health assessments that are relevant.",
    ),
)
def assessments(case: Case, ctx: Context) -> Verdict:
    """Asks of each kind that the latest sheet calls relevant whether one is on its way.

    Arranged is enough: the intention is to support that they get made, and the flyer
    gives no time. One made counts from whichever sheet tells of it. What is not relevant,
    or not wanted by the citizen now, is not asked for.
    """
    sheets = [s for s in case.filled(Assessments) if ctx.past(s.filled_on)]
    sheet = latest(sheets, ctx.as_of)
    if sheet is None:
        return not_assessed(reasons.NO_ASSESSMENTS, case)
    needs = {
        AssessmentKind.SOCIAL: sheet.social,
        AssessmentKind.HEALTH: sheet.health,
    }
    not_now = (Relevance.NOT_RELEVANT, Relevance.DECLINED)
    relevant = [kind for kind, need in needs.items() if need not in not_now]
    if not relevant:
        return not_applicable(reasons.NONE_RELEVANT, sheet)
    return graded(
        [_helped(kind, sheet, sheets) if needs[kind] else None for kind in relevant],
        sheet,
        missing=reasons.RELEVANCE_UNKNOWN,
        some=reasons.ONE_ARRANGED,
        none=reasons.NONE_ARRANGED,
    )


@rule(
    "MACT004",
    "effort-too-short",
    on=Effort,
    strength=Strength.REQUIRED,
    source=FLYER.at(SHORT, pages="1", lines="11-12"),
    statement=Text(
        da="Indsatsen varer så længe, at der kommer bedring og stabilitet i borgerens liv.",
        en="The effort lasts long enough for improvement and stability in the citizen's life.",
    ),
)
def lasted(effort: Effort, ctx: Context) -> Verdict:
    """Asked of each effort that has ended, by how things were then.

    The flyer gives no duration, and does not say that there is no limit, as ACT's guide
    does. An end that the citizen chose, or that nobody chose, is not counted. How long
    a grant runs is another matter. An effort without a first day, or that says how it
    ended and not when, cannot be told.
    """
    if not _dated(effort):
        return not_assessed(reasons.EFFORT_UNDATED, effort)
    if effort.began_on is not None and not ctx.past(effort.began_on):
        return not_applicable(common.STILL_AHEAD, effort)
    if not ctx.past(effort.ended_on):
        return not_applicable(reasons.EFFORT_GOES_ON, effort)
    reached = all_of(effort.improved, effort.stable)
    if reached:
        return met(effort)
    if effort.ended_by in (EndedBy.CITIZEN, EndedBy.CIRCUMSTANCES):
        return not_applicable(reasons.NOT_ENDED_BY_MUNICIPALITY, effort)
    if reached is None or effort.ended_by is None:
        return not_assessed(reasons.END_UNKNOWN, effort)
    return unmet(reasons.ENDED_EARLY, effort)


def _dated(effort: Effort) -> bool:
    """Whether the days of an effort are there and agree with what else it says."""
    at_the_end = (effort.ended_by, effort.improved, effort.stable)
    ended = effort.ended_on is not None or at_the_end == (None, None, None)
    return effort.began_on is not None and ended


def _helped(
    kind: AssessmentKind, sheet: Assessments, sheets: Sequence[Assessments]
) -> bool | None:
    """Whether an assessment of a kind is made, or arranged by the latest sheet."""
    made = [
        all_of(_same(told.kind, kind), _same(told.stage, Stage.MADE))
        for each in sheets
        for told in each.assessments or ()
    ]
    if sheet.assessments is None:
        return any_of(*made, None)
    arranged = [
        all_of(_same(told.kind, kind), None if told.stage is None else True)
        for told in sheet.assessments
    ]
    return any_of(*made, *arranged)


def _same(answer: object, wanted: object) -> bool | None:
    return None if answer is None else answer is wanted
