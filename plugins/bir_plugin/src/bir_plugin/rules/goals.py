"""The municipality's goals and the group's measures, "Kommunale mål for arbeidet".

Whoever picks the goals and whoever works on the measures are two: the municipality and
the group.
"""

from actcore.model import Goal, GoalStatus
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

from ..reasons import common, goals
from ..sources import GOALS, RESOURCE_GROUPS
from ..teams import MUNICIPALITY
from ..worksheets.goals_and_measures import GoalsAndMeasures, Measure, Responsible


@rule(
    "BIR046",
    "goal-without-basis-in-the-survey",
    on=Goal,
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(GOALS, lines="37"),  # first sentence
    statement=Text(
        nb="Kommunen velger målene for satsingen på bakgrunn av førkartleggingen.",
        en="The municipality picks the goals of the effort on the basis of the pre-survey.",
    ),
)
def rests_on_survey(goal: Goal, ctx: Context) -> Verdict:
    """Counts a goal said to rest on the pre-survey and set no earlier than it was sent.

    That a goal was set before the survey shows that its basis is something else. No
    rule of this chapter asks of a goal that is set later or has been dropped.
    """
    if beyond := _beyond(goal, ctx):
        return beyond
    sheets = ctx.site.filled(GoalsAndMeasures)
    rows = [(s, row) for s in sheets for row in s.goals or () if row.goal == goal.id]
    if any(row.rests_on_survey is False for _, row in rows):
        return unmet(None, goal)
    if not rows or any(row.rests_on_survey is None for _, row in rows):
        return not_assessed(goals.NO_BASIS, goal)
    if goal.set_on is None:
        return not_assessed(goals.NO_GOAL_DATE, goal)
    for sheet, _ in rows:
        if sheet.survey_sent_on is not None and goal.set_on < sheet.survey_sent_on:
            return unmet(goals.BEFORE_SURVEY, goal, sheet)
    if any(sheet.survey_sent_on is None or sheet.goals is None for sheet in sheets):
        return not_assessed(goals.NO_SURVEY, goal)
    return met(goal)


@rule(
    "BIR047",
    "goal-not-owned-by-the-municipality",
    on=Goal,
    strength=Strength.REQUIRED,
    source=RESOURCE_GROUPS.at(GOALS, lines="37"),  # first sentence, implied
    statement=Text(
        nb="Målene er kommunens egne.",
        en="The goals are the municipality's own.",
    ),
)
def owned_by_municipality(goal: Goal, ctx: Context) -> Verdict:
    """Counts goals whose owner is an organisation recorded as a project municipality.

    A person never owns one, and neither does KoRus.
    """
    if beyond := _beyond(goal, ctx):
        return beyond
    if goal.owner is None:
        return not_assessed(goals.NO_OWNER, goal)
    if ctx.site.person(goal.owner) is not None:
        return unmet(None, goal)
    owner = ctx.site.organisation(goal.owner)
    if owner is None or owner.kind is None:
        return not_assessed(common.NO_KIND, goal)
    return met_if(owner.kind == MUNICIPALITY, goal, owner)


@rule(
    "BIR048",
    "goal-without-measure-of-the-group",
    on=Goal,
    strength=Strength.REQUIRED,
    source=RESOURCE_GROUPS.at(GOALS, lines="37"),  # second sentence
    statement=Text(
        nb="Ressursgruppen har ansvar for tiltak som skal nå målet.",
        en="The municipal resource group is responsible for measures to reach the goal.",
    ),
)
def measures_of_the_group(goal: Goal, ctx: Context) -> Verdict:
    """Counts measures in the hands of the group or of one of its work groups.

    A goal that the municipality has dropped needs none.
    """
    if beyond := _beyond(goal, ctx):
        return beyond
    measures, complete = _measures(goal, ctx)
    elsewhere = [m for m in measures if m.responsible is Responsible.OTHERS]
    unknown = [m for m in measures if m.responsible is None]
    if not measures and complete:
        return unmet(goals.WITHOUT_MEASURE, goal)
    if len(measures) > len(elsewhere) + len(unknown) and elsewhere:
        return partly(goals.ELSEWHERE, goal, *elsewhere, measures=len(elsewhere))
    if not complete:
        return not_assessed(goals.NO_MEASURES, goal)
    if unknown:
        return not_assessed(goals.NO_RESPONSIBLE, goal, *unknown)
    if elsewhere:
        return unmet(goals.ELSEWHERE, goal, *elsewhere, measures=len(elsewhere))
    return met(goal, *measures)


@rule(
    "BIR049",
    "measure-without-link-to-the-work",
    on=Goal,
    strength=Strength.REQUIRED,
    source=RESOURCE_GROUPS.at(GOALS, lines="37"),  # second sentence
    statement=Text(
        nb="Tiltakene henger sammen med spredningsarbeidet eller med arbeidet med rutiner og veileder.",
        en="The measures are tied to the spreading work or to the work on routines and guide.",
    ),
)
def tied_to_the_work(goal: Goal, ctx: Context) -> Verdict:
    """Counts the goal's measures that the worksheet ties to at least one of the three.

    That a goal has no measure is told by BIR048.
    """
    if beyond := _beyond(goal, ctx):
        return beyond
    measures, complete = _measures(goal, ctx)
    loose = [measure for measure in measures if measure.supports == ()]
    if loose:
        return unmet(goals.NO_LINK, goal, *loose, measures=len(loose))
    if not complete:
        return not_assessed(goals.NO_MEASURES, goal)
    if not measures:
        return not_applicable(goals.WITHOUT_MEASURE, goal)
    if any(measure.supports is None for measure in measures):
        return not_assessed(goals.NO_LINK_RECORDED, goal, *measures)
    return met(goal, *measures)


def _beyond(goal: Goal, ctx: Context) -> Verdict | None:
    """Why a goal is not asked about, if so."""
    if ctx.ahead(goal.set_on):
        return not_applicable(goals.SET_LATER, goal)
    if goal.status is GoalStatus.DROPPED:
        return not_applicable(goals.DROPPED, goal)
    return None


def _measures(goal: Goal, ctx: Context) -> tuple[list[Measure], bool]:
    """The measures towards a goal, and whether all measures are recorded."""
    sheets = ctx.site.filled(GoalsAndMeasures)
    rows = [row for sheet in sheets for row in sheet.measures or ()]
    complete = bool(sheets) and all(sheet.measures is not None for sheet in sheets)
    return [row for row in rows if row.goal == goal.id], complete
