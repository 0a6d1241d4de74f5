"""Assessment and action plan in ACT in homelessness: an outside source, off by default.

The agency's page of 2015 was read whole. It calls it important that the support does not
wait, and says what should be done, so both rules are advice.
"""

from actcore.model import Case
from actcore.variant import (
    Context,
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

from ...act.reasons import common
from ...answers import latest
from .. import reasons
from ..profile import EXTERNAL as PROFILE
from ..sources import ASSESSMENT
from ..worksheets.assessment import Assessment
from ..worksheets.homeless_support import ActionPlan, HomelessSupport

PAGE = "Udredning"


@rule(
    "ACTE20",
    "support-delayed-by-assessment",
    on=Assessment,
    profile=PROFILE.id,
    strength=Strength.RECOMMENDED,
    source=ASSESSMENT.at(PAGE, lines="5-6"),
    statement=Text(
        da="Den praktiske og sociale støtte går hurtigt i gang, mens udredningen står på.",
        en="The practical and social support starts quickly, while the assessment is going on.",
    ),
)
def support_first(assessment: Assessment, ctx: Context) -> Verdict:
    """The support is to begin no later than on the day the assessment is finished.

    The page gives no number of days, so how quickly within that is not counted. An
    assessment without a last day is still going on.
    """
    began, ended = assessment.began_on, assessment.ended_on
    support = assessment.support_began_on
    if began is None:
        return not_assessed(reasons.NO_ASSESSMENT_DATE, assessment)
    if not ctx.past(began):
        return not_applicable(common.NOT_YET, assessment)
    if support is None:
        return not_assessed(reasons.NO_SUPPORT_DATE, assessment)
    if ended is not None and ctx.past(ended) and support > ended:
        return unmet(reasons.WAITED_FOR_ASSESSMENT, assessment)
    if not ctx.past(support):
        return not_applicable(common.NOT_YET, assessment)
    return met(assessment)


@rule(
    "ACTE21",
    "support-outside-action-plan",
    on=Case,
    profile=PROFILE.id,
    strength=Strength.RECOMMENDED,
    source=ASSESSMENT.at(PAGE, lines="7"),
    statement=Text(
        da="Behovene og indsatserne er beskrevet i en handleplan efter servicelovens § 141.",
        en="The needs and the efforts are described in an action plan under section 141 of the act on social services.",
    ),
)
def in_action_plan(case: Case, ctx: Context) -> Verdict:
    """Reads the latest sheet. A citizen may decline an action plan.

    The section is that of 2015; what the law asks for today is not checked here.
    """
    support = latest(case.filled(HomelessSupport), ctx.as_of)
    if support is None:
        return not_assessed(reasons.NO_SUPPORT_SHEET, case)
    if support.action_plan is None:
        return not_assessed(reasons.ACTION_PLAN_UNKNOWN, support)
    if support.action_plan is ActionPlan.DECLINED:
        return not_applicable(reasons.ACTION_PLAN_DECLINED, support)
    if support.action_plan is ActionPlan.WITHOUT_THE_SUPPORT:
        return partly(reasons.NOT_IN_ACTION_PLAN, support)
    described = support.action_plan is ActionPlan.DESCRIBED
    return met_if(described, support, otherwise=reasons.NO_ACTION_PLAN)
