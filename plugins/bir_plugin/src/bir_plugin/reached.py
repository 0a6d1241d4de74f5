"""How far a municipality has come with each part of its way, as the record tells it.

Where a rule asks the same, the rule is asked, with the source's own numbers: a step and
its rule never disagree.
"""

from collections.abc import Callable, Iterable

from actcore.model import Goal, Meeting, Site, Team
from actcore.variant import (
    Context,
    Outcome,
    ParameterNotSet,
    Parameters,
    Rule,
    Verdict,
    met,
    not_applicable,
    partly,
    unmet,
)

from .groups import (
    composition_of,
    coordinations,
    members_on,
    one_municipality,
    serves,
    sizes,
    work_groups,
)
from .periods import in_project, is_over
from .programme import closed_in
from .reasons import process as reasons
from .reasons.division import NO_WORK_GROUPS, NOT_SPLIT, ONLY_SPLIT
from .reasons.goals import REACHED
from .reasons.korus import CLOSED
from .reasons.programme import AFTER_CLOSURE
from .rules.composition import reviewed_after_mapping
from .rules.follow_up import korus_visit
from .rules.goals import (
    measures_in,
    measures_of_the_group,
    pre_survey,
    tied_to_the_work,
)
from .rules.meetings import half_year_plan
from .rules.routines import guide_in_hand, routine_in_place
from .rules.spreading import (
    departments_reached,
    in_use,
    trainings_held,
    when_and_how,
)
from .rules.work_groups import divisible, work_group_size
from .teams import MUNICIPALITY, RESOURCE_GROUP
from .worksheets.composition import State
from .worksheets.goals_and_measures import (
    GoalsAndMeasures,
    Measure,
    MeasureStatus,
    SurveyChannel,
)
from .worksheets.half_year_plan import HalfYearPlan
from .worksheets.mapping import Mapping
from .worksheets.participation import Participation
from .worksheets.spreading_plan import SpreadingPlan

Shown = Iterable[tuple[set[str | None], Verdict]]
"""How far something has come, and for which municipalities that holds."""


def together(ctx: Context, shown: Shown) -> Verdict:
    """Done where it is done for every municipality of the day, partly for some.

    Of several answers for one municipality the furthest counts. Where the project
    periods of all are over, nothing more is needed than what was done.
    """
    found: dict[str | None, Verdict] = {}
    for places, verdict in shown:
        for place in places:
            known = found.get(place)
            if known is None or _distance(verdict) < _distance(known):
                found[place] = verdict
    over = [found.get(p) for p in _municipalities(ctx.site) if is_over(p, ctx)]
    told = [found.get(place) or unmet() for place in _asked(ctx)] or [
        one if one and done(one) else not_applicable(reasons.PERIOD_OVER)
        for one in over
    ]
    if len(told) == 1:
        return told[0]
    evidence = [part for verdict in told for part in verdict.evidence]
    needed = {verdict.outcome for verdict in told} - {Outcome.NOT_APPLICABLE}
    if needed == {Outcome.MET}:
        return met(*evidence)
    if needed == {Outcome.UNMET}:
        return unmet()
    alike = {verdict.reason for verdict in told} == {told[0].reason}
    why = told[0].reason if alike and told[0].reason else reasons.NOT_EQUALLY_FAR
    return partly(why, *evidence) if needed else not_applicable(why, *evidence)


def of_groups(ctx: Context, how: Callable[[Team, Context], Verdict]) -> Verdict:
    """How far the groups of the day are, by what `how` says of each."""
    return together(ctx, ((served(g, ctx), how(g, ctx)) for g in groups(ctx)))


def says(rule: Rule, subject: object, ctx: Context) -> Verdict:
    """What a rule says with the source's own numbers; without them it cannot tell."""
    if rule.check is None:
        return unmet()
    try:
        return rule.check(subject, Context(ctx.document, ctx.as_of, _numbers_of(rule)))
    except ParameterNotSet:
        return unmet()


def done(verdict: Verdict) -> bool:
    """Whether something is in place."""
    return verdict.outcome is Outcome.MET


def home(organisation: str | None, ctx: Context) -> str | None:
    """The municipality that something belongs to; the only one, if there is one."""
    places = _municipalities(ctx.site)
    return places[0] if len(places) == 1 else organisation


def groups(ctx: Context) -> tuple[Team, ...]:
    """The municipal resource groups of the day."""
    return ctx.site.teams_of(RESOURCE_GROUP.id, ctx.as_of)


def served(team: Team, ctx: Context) -> set[str | None]:
    """The municipalities that a team is there for."""
    if len(_municipalities(ctx.site)) > 1 and team.kind == RESOURCE_GROUP.id:
        return {*serves(team, ctx)}
    return {home(team.organisation, ctx)}


def whose(meeting: Meeting, ctx: Context) -> set[str | None]:
    """The municipalities whose meeting it is."""
    team = ctx.site.team(meeting.team)
    return {home(None, ctx)} if team is None else served(team, ctx)


def periods(ctx: Context) -> Shown:
    """The project periods that have begun, the latest one of a municipality last."""
    begun: dict[str | None, tuple[int, Participation]] = {}
    for part in ctx.site.filled(Participation):
        year = part.project_since.year if part.project_since else part.joined_in
        if year is None or _lies_ahead(part, ctx):
            continue
        place = home(part.municipality, ctx)
        if part.project_since is None and year == ctx.as_of.year:
            yield {place}, partly(reasons.ONLY_THE_YEAR, part)
        elif place not in begun or begun[place][0] < year:
            begun[place] = (year, part)
    for place, (year, part) in begun.items():
        late = AFTER_CLOSURE if closed_in(year) else None
        yield {place}, met(part, because=late, year=year)


def organised(ctx: Context) -> Shown:
    """The groups of the day, and whether each municipality has a coordinator."""
    there = {place: team for team in groups(ctx) for place in served(team, ctx)}
    led = {
        home(one.organisation, ctx)
        for one in coordinations(ctx.site)
        if one.on(ctx.as_of)
    }
    for place in {*there, *led}:
        team = [there[place]] if place in there else []
        both = place in there and place in led
        part = partly(reasons.GROUP_OR_COORDINATOR, *team)
        yield {place}, met(*team) if both else part


def surveyed(ctx: Context) -> Shown:
    """Whether the course participants of each municipality had got the pre-survey."""
    for sheet in ctx.site.filled(GoalsAndMeasures):
        place = {home(sheet.municipality, ctx)}
        if done(verdict := says(pre_survey, sheet, ctx)):
            yield place, verdict
        elif ctx.past(sheet.survey_sent_on):
            yield place, _sent(sheet)


def named(ctx: Context) -> Shown:
    """The municipalities with a name of their own, and those that have considered one."""
    for part in ctx.site.filled(Participation):
        later = _lies_ahead(part, ctx) or ctx.ahead(part.local_name_since)
        if part.local_name and not later:
            yield {home(part.municipality, ctx)}, met(part)
    for sheet in ctx.site.filled(Mapping):
        if sheet.local_name_considered and ctx.past(sheet.done_on):
            thought = partly(reasons.NAME_CONSIDERED, sheet)
            yield {home(sheet.municipality, ctx)}, thought


def confirmed(group: Team, ctx: Context) -> Verdict:
    """Whether the composition was held against the mapping and is no longer provisional."""
    mapped = any(
        ctx.past(sheet.done_on) and home(sheet.municipality, ctx) in served(group, ctx)
        for sheet in ctx.site.filled(Mapping)
    )
    if not mapped:
        return unmet()
    sheet = composition_of(group, ctx)
    if sheet is not None and sheet.state is State.PROVISIONAL:
        return partly(reasons.STILL_PROVISIONAL, sheet)
    if done(says(reviewed_after_mapping, group, ctx)):
        return met(group)
    return partly(reasons.NOT_REVIEWED, group)


def planned(group: Team, ctx: Context) -> Verdict:
    """Whether a plan of a half-year is there for the time to come."""
    if done(verdict := says(half_year_plan, group, ctx)):
        return verdict
    plans = [
        plan
        for plan in ctx.site.filled(HalfYearPlan)
        if plan.team == group.id
        and not ctx.ahead(plan.adopted_on)
        and (plan.adopted_on or plan.since <= ctx.as_of)
    ]
    if any(plan.until >= ctx.as_of for plan in plans):
        return partly(reasons.PLAN_UNFINISHED, *plans)
    return partly(reasons.PLAN_RAN_OUT, *plans) if plans else unmet()


def divided(group: Team, ctx: Context) -> Verdict:
    """Whether there are work groups; a group that is or has to stay whole needs none."""
    found = work_groups(group, ctx)
    if not isinstance(found, Verdict):
        return met(*found)
    if found.reason is NOT_SPLIT:
        return found
    if found.reason is ONLY_SPLIT:
        return partly(ONLY_SPLIT, group)
    members, bounds = members_on(group, ctx), _numbers_of(work_group_size)
    if found.reason is not NO_WORK_GROUPS or isinstance(members, Verdict):
        return unmet()
    if not members or any(divisible(size, bounds) for size in sizes(members)):
        return unmet()
    return not_applicable(reasons.NO_USUAL_SPLIT, group, size=len(members))


def trained(group: Team, ctx: Context) -> Verdict:
    """Whether the spreading plan says when and how for every department in it."""
    plans = _spreading_plans(group, ctx)
    if done(says(when_and_how, group, ctx)):
        return met(*plans)
    begun = [plan for plan in plans if plan.departments]
    return partly(reasons.WHEN_OR_HOW_LEFT, *begun) if begun else unmet()


def written(group: Team, ctx: Context) -> Verdict:
    """Whether a routine is in place and the guide is out; one that is under way is not."""
    routine, guide = (
        says(rule, group, ctx) for rule in (routine_in_place, guide_in_hand)
    )
    evidence = [*routine.evidence, *guide.evidence]
    if done(routine) and done(guide) and guide.reason is None:
        return met(*evidence)
    if done(routine) or done(guide):
        return partly(reasons.ROUTINES_OR_GUIDE_LEFT, *evidence)
    return unmet()


def spread(group: Team, ctx: Context) -> Verdict:
    """Whether the knowledge is in use everywhere, or has reached some department."""
    plans = _spreading_plans(group, ctx)
    if all(done(says(rule, group, ctx)) for rule in (departments_reached, in_use)):
        return met(*plans)
    begun = trainings_held(group, ctx)
    return partly(reasons.SPREADING_GOES_ON, *begun) if begun else unmet()


def carried_out(ctx: Context) -> Shown:
    """The measures of each municipality that count, and whether each goal has its own."""
    rows: dict[str | None, list[Measure]] = {
        home(goal.owner, ctx): [] for goal in ctx.site.goals
    }
    for sheet in ctx.site.filled(GoalsAndMeasures):
        if not ctx.ahead(sheet.decided_on):
            own = rows.setdefault(home(sheet.municipality, ctx), [])
            own.extend(measures_in(sheet, ctx))
    for place, measures in rows.items():
        if not measures:
            yield {place}, _without_measures(place, ctx)
        elif any(measure.status is not MeasureStatus.DONE for measure in measures):
            yield {place}, partly(reasons.MEASURES_LEFT, *measures)
        else:
            yield {place}, _worked_on(place, measures, ctx)


def visited(group: Team, ctx: Context) -> Verdict:
    """Whether KoRus was at a meeting of the half-year that the day lies in."""
    plans = [
        plan
        for plan in ctx.site.filled(HalfYearPlan)
        if plan.team == group.id and plan.since <= ctx.as_of
    ]
    seen = [plan for plan in plans if done(says(korus_visit, plan, ctx))]
    now = [plan for plan in seen if plan.until >= ctx.as_of]
    if now:
        return met(*now)
    ends = min((p.until for p in plans if p.until >= ctx.as_of), default=ctx.as_of)
    closed = closed_in(ends.year)
    if closed or all(is_over(place, ctx) for place in served(group, ctx)):
        over = CLOSED if closed else reasons.PERIOD_OVER
        return met(*seen) if seen else not_applicable(over)
    return partly(reasons.KORUS_BEFORE, *seen) if seen else unmet()


def _sent(sheet: GoalsAndMeasures) -> Verdict:
    """How far a pre-survey that went out came, if it was not as it usually is."""
    nobody = sheet.survey_channel is SurveyChannel.NONE
    if nobody or sheet.sent_to_participants is False:
        return unmet()
    if sheet.survey_channel is SurveyChannel.OTHER and sheet.sent_to_participants:
        return met(sheet, because=reasons.SENT_OTHERWISE)
    return partly(reasons.HOW_SENT, sheet)


def _without_measures(place: str | None, ctx: Context) -> Verdict:
    """Whether a municipality without measures needs none, for its goals are reached."""
    told = [says(measures_of_the_group, goal, ctx) for goal in _goals_of(place, ctx)]
    reached = [verdict for verdict in told if verdict.reason is REACHED]
    if reached and {verdict.outcome for verdict in told} == {Outcome.NOT_APPLICABLE}:
        return not_applicable(reasons.GOALS_REACHED)
    return unmet()


def _worked_on(place: str | None, measures: list[Measure], ctx: Context) -> Verdict:
    """Whether each goal of a municipality has measures as the rules ask for them."""
    asked = (measures_of_the_group, tied_to_the_work)
    goals = _goals_of(place, ctx)
    told = {says(rule, goal, ctx).outcome for goal in goals for rule in asked}
    if told <= {Outcome.MET, Outcome.NOT_APPLICABLE}:
        return met(*measures)
    left = Outcome.UNMET in told
    return partly(reasons.GOALS_LEFT if left else reasons.GOALS_UNTOLD, *measures)


def _goals_of(place: str | None, ctx: Context) -> list[Goal]:
    return [goal for goal in ctx.site.goals if home(goal.owner, ctx) == place]


def _numbers_of(rule: Rule) -> Parameters:
    """The source's own numbers."""
    numbers = {name: number.default for name, number in rule.parameters.items()}
    return Parameters(numbers)


def _lies_ahead(part: Participation, ctx: Context) -> bool:
    """Whether a municipality joins later."""
    year = part.project_since.year if part.project_since else part.joined_in
    return ctx.ahead(part.project_since) or (year or 0) > ctx.as_of.year


def _municipalities(site: Site) -> list[str | None]:
    """Those that a record is about; one without a name where it says nothing of any."""
    kinds = (None, MUNICIPALITY) if one_municipality(site) else (MUNICIPALITY,)
    return [o.id for o in site.organisations if o.kind in kinds] or [None]


def _asked(ctx: Context) -> list[str | None]:
    """The municipalities of the day; before the first begins, those that are to come."""
    places = _municipalities(ctx.site)
    asked = [place for place in places if in_project(place, ctx) is not False]
    return asked or [place for place in places if not is_over(place, ctx)]


def _distance(verdict: Verdict) -> int:
    """How far from done, the furthest on first."""
    return _ORDER.index(verdict.outcome)


_ORDER = (Outcome.MET, Outcome.PARTLY, Outcome.NOT_APPLICABLE, Outcome.UNMET)


def _spreading_plans(group: Team, ctx: Context) -> list[SpreadingPlan]:
    return [
        plan
        for plan in ctx.site.filled(SpreadingPlan)
        if plan.team == group.id and not ctx.ahead(plan.made_on)
    ]
