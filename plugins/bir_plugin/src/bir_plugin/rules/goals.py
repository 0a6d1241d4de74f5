"""The municipality's goals and the group's measures, "Kommunale mål for arbeidet".

Whoever picks the goals and whoever works on the measures are two: the municipality and
the group.
"""

from collections.abc import Iterator
from enum import Enum

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
    rule,
    unmet,
)

from ..groups import one_municipality
from ..reasons import common, goals
from ..sources import GOALS, RESOURCE_GROUPS
from ..survey import more_answers_than_recipients
from ..teams import MUNICIPALITY
from ..worksheets.goals_and_measures import (
    GoalsAndMeasures,
    Measure,
    Responsible,
    Support,
    SurveyChannel,
)


@rule(
    "BIR045",
    "no-pre-survey-by-e-mail",
    on=GoalsAndMeasures,
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(GOALS, lines="37"),  # first sentence
    statement=Text(
        nb="Kursdeltakerne får førkartleggingen som spørreskjema på e-post.",
        en="The course participants get the pre-survey as a questionnaire by e-mail.",
    ),
)
def pre_survey(sheet: GoalsAndMeasures, ctx: Context) -> Verdict:
    """Counts a pre-survey that was sent by the day, by e-mail, to the course participants.

    Who sends it the source does not say. How many got it and answered decides nothing
    and is never told in a finding; only that there are more answers than recipients is,
    for then one of the two numbers is wrong.
    """
    if ctx.ahead(sheet.survey_sent_on):
        return not_applicable(goals.SENT_LATER, sheet)
    if sheet.survey_channel is SurveyChannel.NONE:
        return unmet(goals.NO_SURVEY_MADE, sheet)
    if sheet.survey_channel is SurveyChannel.OTHER:
        return unmet(goals.OTHER_CHANNEL, sheet)
    if sheet.sent_to_participants is False:
        return unmet(goals.OTHER_RECIPIENTS, sheet)
    if sheet.survey_sent_on is None:
        return not_assessed(goals.NO_SURVEY, sheet)
    if sheet.survey_channel is None or sheet.sent_to_participants is None:
        return not_assessed(goals.NO_CHANNEL, sheet)
    if more_answers_than_recipients(sheet):
        return met(sheet, because=goals.MORE_ANSWERS)
    return met(sheet)


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

    That a goal was set before the survey, or that there was none, shows that its basis
    is something else. How many goals there are to be the source does not say. No rule of
    this chapter asks of a goal that is set later or has been dropped.
    """
    sheets = _sheets_of(goal, ctx)
    if isinstance(sheets, Verdict):
        return sheets
    rows = [(s, row) for s in sheets for row in s.goals or () if row.goal == goal.id]
    if any(row.rests_on_survey is False for _, row in rows):
        return unmet(None, goal)
    if any(s.survey_channel is SurveyChannel.NONE for s, _ in rows):
        return unmet(goals.NO_SURVEY_MADE, goal)
    told = [row.rests_on_survey for _, row in rows]
    if None in told or not told:
        missing = goals.BASIS_IN_PART if any(told) else goals.NO_BASIS
        return not_assessed(missing, goal)
    if goal.set_on is None:
        return not_assessed(goals.NO_GOAL_DATE, goal)
    for sheet, _ in rows:
        if sheet.survey_sent_on is not None and goal.set_on < sheet.survey_sent_on:
            return unmet(goals.BEFORE_SURVEY, goal, sheet)
    if any(sheet.goals is None for sheet in sheets):
        return not_assessed(goals.BASIS_IN_PART, goal)
    if any(sheet.survey_sent_on is None for sheet, _ in rows):
        return not_assessed(goals.NO_SURVEY, goal)
    return met(goal)


@rule(
    "BIR047",
    "goal-not-owned-by-the-municipality",
    on=Goal,
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(GOALS, lines="37"),  # first sentence, and the heading
    statement=Text(
        nb="Målene er kommunens egne.",
        en="The goals are the municipality's own.",
    ),
)
def owned_by_municipality(goal: Goal, ctx: Context) -> Verdict:
    """Counts goals whose owner is an organisation recorded as a project municipality.

    A person does not own one, and neither does KoRus. No word of duty stands there: the
    page tells that the municipality picks the goals, under a heading on municipal ones.
    So another owner is information and no deviation.
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
        nb="Ressursgruppen har ansvar for tiltak som skal bidra til å nå målet.",
        en="The municipal resource group is responsible for measures to reach the goal.",
    ),
)
def measures_of_the_group(goal: Goal, ctx: Context) -> Verdict:
    """Asks for one measure in the hands of the group or of one of its work groups.

    The group has a responsibility, and nobody else is kept from having measures as well:
    how many others have is only told. A measure that was dropped by the day is none;
    whether one has been carried out is not asked. A goal that is reached needs none.
    """
    sheets = _sheets_of(goal, ctx)
    if isinstance(sheets, Verdict):
        return sheets
    measures, complete = _measures(goal, sheets, ctx)
    elsewhere = [m for m in measures if m.responsible is Responsible.OTHERS]
    unknown = [m for m in measures if m.responsible is None]
    others = {"measures": len(elsewhere)}
    if len(measures) > len(elsewhere) + len(unknown):
        told = goals.ELSEWHERE if elsewhere else None
        return met(goal, *measures, because=told, **others)
    if goal.status is GoalStatus.REACHED:
        return not_applicable(goals.REACHED, goal)
    if not complete:
        return not_assessed(goals.NO_MEASURES, goal)
    if unknown:
        return not_assessed(goals.NO_RESPONSIBLE, goal, *unknown)
    if goal.status is None:
        return not_assessed(goals.NO_GOAL_STATUS, goal)
    if elsewhere:
        return unmet(goals.ELSEWHERE, goal, *elsewhere, **others)
    return unmet(goals.WITHOUT_MEASURE, goal)


@rule(
    "BIR049",
    "measure-without-link-to-the-work",
    on=Goal,
    strength=Strength.REQUIRED,
    source=RESOURCE_GROUPS.at(GOALS, lines="37"),  # second sentence
    statement=Text(
        nb="Gruppens tiltak henger sammen med spredningsarbeidet eller med arbeidet med rutiner og veileder.",
        en="The group's measures are tied to the spreading work or to the work on routines and guide.",
    ),
)
def tied_to_the_work(goal: Goal, ctx: Context) -> Verdict:
    """Counts the goal's measures that the worksheet ties to at least one of the three.

    The source gives the group this work, so measures in the hands of others are left out,
    and so is a measure that was dropped by the day. That a goal has no measure of the
    group is told by BIR048.
    """
    sheets = _sheets_of(goal, ctx)
    if isinstance(sheets, Verdict):
        return sheets
    measures, complete = _measures(goal, sheets, ctx)
    own = [m for m in measures if m.responsible is not Responsible.OTHERS]
    loose = [measure for measure in own if measure.supports == ()]
    if untied := [measure for measure in loose if measure.responsible]:
        return unmet(goals.NO_LINK, goal, *untied, measures=len(untied))
    if not complete:
        return not_assessed(goals.NO_MEASURES, goal)
    if not measures:
        return not_applicable(goals.WITHOUT_MEASURE, goal)
    if not own:
        return not_applicable(goals.ELSEWHERE, goal, *measures, measures=len(measures))
    if loose:
        return not_assessed(goals.NO_RESPONSIBLE, goal, *loose)
    if any(measure.supports is None for measure in own):
        return not_assessed(goals.NO_LINK_RECORDED, goal, *own)
    return met(goal, *own)


@rule(
    "BIR050",
    "measures-on-one-side-only",
    on=GoalsAndMeasures,
    strength=Strength.TYPICAL,
    source=RESOURCE_GROUPS.at(GOALS, lines="37"),  # second sentence, implied
    statement=Text(
        nb="Samlet gjelder tiltakene både spredningsarbeidet og arbeidet med rutiner og veileder.",
        en="Taken together, the measures are about the spreading work as well as the work on routines and guide.",
    ),
)
def on_both_sides(sheet: GoalsAndMeasures, ctx: Context) -> Verdict:
    """Looks for both sides over all measures of the municipality, whatever their goal.

    Routines or guide, either is the one side. The sentence names both with an "and" and
    says neither "must" nor "should" of the whole, so this is information and no advice.
    Measures that were dropped, or whose goal was dropped or is set later, are left out.
    """
    if ctx.ahead(sheet.decided_on):
        return not_applicable(goals.DECIDED_LATER, sheet)
    sheets, unclear = _same_municipality(sheet, ctx)
    statuses = {goal.id: goal.status for goal in ctx.site.goals}
    measures = [m for one in sheets for m in measures_in(one, ctx)]
    current = [m for m in measures if statuses[m.goal] is not None]
    sides = {side for measure in current for side in _sides(measure)}
    if len(sides) == len(_Side):
        return met(sheet, *current)
    if unclear:
        return not_assessed(common.NO_ORGANISATION, sheet)
    if any(one.measures is None for one in sheets):
        return not_assessed(goals.NO_MEASURES, sheet)
    if not measures:
        return not_applicable(goals.NO_STANDING_MEASURE, sheet)
    if any(measure.supports is None for measure in measures):
        return not_assessed(goals.NO_LINK_RECORDED, sheet)
    if len(current) < len(measures):
        return not_assessed(goals.NO_GOAL_STATUS, sheet)
    if not sides:
        return unmet(goals.NO_LINK, sheet, *measures, measures=len(measures))
    only = goals.ONLY_SPREADING if _Side.SPREADING in sides else goals.NO_SPREADING
    return unmet(only, sheet, *measures)


def measures_in(sheet: GoalsAndMeasures, ctx: Context) -> list[Measure]:
    """The measures of a sheet that count: neither they nor their goals were dropped."""
    asked = {goal.id for goal in ctx.site.goals if not _beyond(goal, ctx)}
    return [row for row in _standing(sheet, ctx) if row.goal in asked]


def _beyond(goal: Goal, ctx: Context) -> Verdict | None:
    """Why a goal is not asked about, if so."""
    if ctx.ahead(goal.set_on):
        return not_applicable(goals.SET_LATER, goal)
    if goal.status is GoalStatus.DROPPED:
        return not_applicable(goals.DROPPED, goal)
    return None


def _sheets_of(goal: Goal, ctx: Context) -> list[GoalsAndMeasures] | Verdict:
    """The sheets of a goal's municipality, or why the goal is not asked about.

    Sheets that were decided on later are left out.
    """
    if beyond := _beyond(goal, ctx):
        return beyond
    sheets = _decided(ctx)
    if one_municipality(ctx.site):
        return sheets
    owner = ctx.site.organisation(goal.owner)
    if owner is None or any(sheet.municipality is None for sheet in sheets):
        return not_assessed(common.NO_ORGANISATION, goal)
    return [sheet for sheet in sheets if sheet.municipality == owner.id]


def _same_municipality(
    sheet: GoalsAndMeasures, ctx: Context
) -> tuple[list[GoalsAndMeasures], bool]:
    """The sheets of a sheet's municipality, and whether any other may be one of them."""
    sheets = _decided(ctx)
    if one_municipality(ctx.site):
        return sheets, False
    others = [other for other in sheets if other is not sheet]
    if sheet.municipality is None:
        return [sheet], bool(others)
    own = [other for other in others if other.municipality == sheet.municipality]
    return [sheet, *own], any(other.municipality is None for other in others)


def _decided(ctx: Context) -> list[GoalsAndMeasures]:
    sheets = ctx.site.filled(GoalsAndMeasures)
    return [sheet for sheet in sheets if not ctx.ahead(sheet.decided_on)]


def _standing(sheet: GoalsAndMeasures, ctx: Context) -> list[Measure]:
    """The measures of a sheet that nobody had dropped by the day."""
    return [row for row in sheet.measures or () if not ctx.past(row.dropped_on)]


def _measures(
    goal: Goal, sheets: list[GoalsAndMeasures], ctx: Context
) -> tuple[list[Measure], bool]:
    """The measures towards a goal, and whether all measures are recorded."""
    rows = [row for sheet in sheets for row in _standing(sheet, ctx)]
    complete = bool(sheets) and all(sheet.measures is not None for sheet in sheets)
    return [row for row in rows if row.goal == goal.id], complete


class _Side(Enum):
    """The two things that measures are held against."""

    SPREADING = "spreading"
    DOCUMENTS = "routines and guide"


def _sides(measure: Measure) -> Iterator[_Side]:
    for support in measure.supports or ():
        yield _Side.SPREADING if support is Support.SPREADING else _Side.DOCUMENTS
