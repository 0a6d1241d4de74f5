"""What a record holds that bears on the questions of the checklists.

None of it answers a question: whether agreements are with the relevant partners, or a
group is cross-professional, is for those to say who answer. Only what is there counts: a
sheet that says no, is empty or has been replaced shows nothing.
"""

from collections.abc import Callable, Iterable
from typing import Any

from actcore.model import Site
from actcore.variant import Context

from ...answers import latest, latest_of
from ..grid import kept
from ..rules.agreements import in_force
from ..rules.dialogue import was_held
from ..teams import ACT_TEAM, EVALUATION_DAY, STEERING_GROUP, SUPERVISION
from ..worksheets.anchoring.context_scan import ContextScan
from ..worksheets.anchoring.experience_exchange import ExperienceExchange
from ..worksheets.anchoring.in_operation import InOperation
from ..worksheets.anchoring.newcomer_plan import NewcomerPlan
from ..worksheets.anchoring.procedures import AnchoringProcedures
from ..worksheets.carrying_out.function_description import FunctionDescription
from ..worksheets.carrying_out.leading_change import LeadingChange
from ..worksheets.carrying_out.reflection_day import FollowUpFrames
from ..worksheets.deciding.implementation_decision import ImplementationDecision
from ..worksheets.deciding.partner_dialogue import PartnerDialogue
from ..worksheets.deciding.readiness_assessment import ReadinessAssessment
from ..worksheets.planning.anchoring_choice import AnchoringChoice, Place
from ..worksheets.planning.implementation_plan import ImplementationPlan
from ..worksheets.planning.role_overview import RoleOverview
from ..worksheets.team.team_cooperation import DynamicsWork, TeamCooperation
from ..worksheets.training.training_activity import TrainingActivity

Recorded = Callable[[Site, Context], Iterable[object]]


def _latest(cls: type[Any], says: Callable[[Any], object]) -> Recorded:
    """The latest sheet of a class, where it says that something is there."""

    def found(site: Site, ctx: Context) -> Iterable[object]:
        sheet = latest(site.filled(cls), ctx.as_of)
        return (sheet,) if sheet is not None and says(sheet) else ()

    return found


def _all_of(*parts: Recorded) -> Recorded:
    """What each of the parts finds."""
    return lambda site, ctx: [found for part in parts for found in part(site, ctx)]


def _held(kind: str) -> Recorded:
    """The meetings of a kind held by the day."""
    return lambda site, ctx: site.held((kind,), ctx.as_of)


def _teams(kind: str) -> Recorded:
    """The teams of a kind that have members on the day."""
    return lambda site, ctx: [
        team for team in site.teams_of(kind, ctx.as_of) if team.on(ctx.as_of)
    ]


def team_leader(site: Site, ctx: Context) -> Iterable[object]:
    """Whoever leads an ACT team on the day."""
    for team in site.teams_of(ACT_TEAM, ctx.as_of):
        yield from team.holding("team_leader", ctx.as_of)


def discussions(site: Site, ctx: Context) -> Iterable[object]:
    """The talks held before the decision."""
    sheet = latest(site.filled(ImplementationDecision), ctx.as_of)
    talks = sheet.prior_talks if sheet else None
    return [talk for talk in talks or () if ctx.past(talk.held_on)]


def dialogue(site: Site, ctx: Context) -> Iterable[object]:
    """The dialogues with partners held by the day."""
    return [d for d in site.filled(PartnerDialogue) if was_held(d, ctx)]


def training(site: Site, ctx: Context) -> Iterable[object]:
    """The training held by the day in which somebody took part."""
    for sheet in site.filled(TrainingActivity):
        if ctx.past(sheet.held_on) and sheet.participants:
            yield sheet


def functions(site: Site, ctx: Context) -> Iterable[object]:
    """The descriptions of functions that hold on the day."""
    sheets = site.filled(FunctionDescription)
    return [sheet for sheet in sheets if sheet.holds_on(ctx.as_of)]


def dynamics(site: Site, ctx: Context) -> Iterable[object]:
    """Each team's latest sheet, where it tells of work on how the team functions."""
    works = (DynamicsWork.SYSTEMATIC, DynamicsWork.NOW_AND_THEN)
    for team in site.teams_of(ACT_TEAM, ctx.as_of):
        sheet = latest_of(team, site.filled(TeamCooperation), ctx.as_of)
        if sheet is not None and sheet.dynamics in works:
            yield sheet


agreements = in_force
readiness = _latest(ReadinessAssessment, lambda sheet: sheet.statements)
anchoring_choice = _latest(
    AnchoringChoice, lambda sheet: sheet.place not in (None, Place.NOT_CHOSEN)
)
steering_group = _teams(STEERING_GROUP)
team = _teams(ACT_TEAM)
responsibilities = _latest(RoleOverview, lambda sheet: sheet.tasks)
implementation_plan = _latest(
    ImplementationPlan, lambda sheet: any(kept(sheet.activities or ()))
)
leadership = _latest(LeadingChange, lambda sheet: sheet.frames or sheet.acts)
supervision = _held(SUPERVISION)
follow_up = _all_of(
    _latest(FollowUpFrames, lambda sheet: sheet.frames), _held(EVALUATION_DAY)
)
procedures = _latest(AnchoringProcedures, lambda sheet: sheet.procedures)
experience = _all_of(
    _latest(InOperation, lambda sheet: sheet.experience_use),
    _latest(ExperienceExchange, lambda sheet: sheet.within_team or sheet.with_partners),
)
prerequisites = _all_of(
    _latest(InOperation, lambda sheet: any(i.what for i in sheet.influences or ())),
    _latest(ContextScan, lambda sheet: sheet.findings),
)
new_staff = _latest(NewcomerPlan, lambda sheet: sheet.for_staff)
attention = _latest(InOperation, lambda sheet: sheet.leadership_attention)
