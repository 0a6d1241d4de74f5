"""What a record holds that bears on the questions of the checklists.

None of it answers a question: whether agreements are with the relevant partners, or a
group is cross-professional, is for those to say who answer.
"""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from actcore.model import Site

from ..teams import ACT_TEAM, EVALUATION_DAY, STEERING_GROUP, SUPERVISION
from ..worksheets.anchoring.context_scan import ContextScan
from ..worksheets.anchoring.experience_exchange import ExperienceExchange
from ..worksheets.anchoring.in_operation import InOperation
from ..worksheets.anchoring.newcomer_plan import NewcomerPlan
from ..worksheets.anchoring.procedures import AnchoringProcedures
from ..worksheets.carrying_out.function_description import FunctionDescription
from ..worksheets.carrying_out.leading_change import LeadingChange
from ..worksheets.carrying_out.reflection_day import FollowUpFrames
from ..worksheets.deciding.agreement import Agreement
from ..worksheets.deciding.implementation_decision import ImplementationDecision
from ..worksheets.deciding.partner_dialogue import PartnerDialogue
from ..worksheets.deciding.readiness_assessment import ReadinessAssessment
from ..worksheets.planning.anchoring_choice import AnchoringChoice
from ..worksheets.planning.implementation_plan import ImplementationPlan
from ..worksheets.planning.role_overview import RoleOverview
from ..worksheets.team.team_cooperation import TeamCooperation
from ..worksheets.training.training_activity import TrainingActivity

Recorded = Callable[[Site, date], Iterable[object]]


def _sheets(*classes: type[Any], on: str = "filled_on") -> Recorded:
    """The sheets of these classes that are dated by the day, by the item `on`."""

    def found(site: Site, day: date) -> Iterable[object]:
        for cls in classes:
            for sheet in site.filled(cls):
                when = getattr(sheet, on)
                if when is not None and when <= day:
                    yield sheet

    return found


def _held(kind: str, also: Recorded | None = None) -> Recorded:
    """The meetings of a kind held by the day, and what `also` finds."""

    def found(site: Site, day: date) -> Iterable[object]:
        yield from also(site, day) if also else ()
        yield from site.held((kind,), day)

    return found


def _teams(kind: str) -> Recorded:
    """The teams of a kind that exist on the day."""
    return lambda site, day: site.teams_of(kind, day)


def team_leader(site: Site, day: date) -> Iterable[object]:
    """Whoever leads an ACT team on the day."""
    for team in site.teams_of(ACT_TEAM, day):
        yield from team.holding("team_leader", day)


def dialogue(site: Site, day: date) -> Iterable[object]:
    """The dialogues with partners held by the day, by their own date or a meeting's."""
    held = {m.id for m in site.meetings if m.was_held(day)}
    for sheet in site.filled(PartnerDialogue):
        on_day = sheet.held_on is not None and sheet.held_on <= day
        if sheet.meeting in held or (sheet.meeting is None and on_day):
            yield sheet


discussions = _sheets(ImplementationDecision)
readiness = _sheets(ReadinessAssessment)
agreements = _sheets(Agreement, on="agreed_on")
anchoring_choice = _sheets(AnchoringChoice)
steering_group = _teams(STEERING_GROUP)
team = _teams(ACT_TEAM)
responsibilities = _sheets(RoleOverview)
training = _sheets(TrainingActivity, on="held_on")
implementation_plan = _sheets(ImplementationPlan)
leadership = _sheets(LeadingChange)
functions = _sheets(FunctionDescription)
dynamics = _sheets(TeamCooperation)
supervision = _held(SUPERVISION)
follow_up = _held(EVALUATION_DAY, _sheets(FollowUpFrames))
procedures = _sheets(AnchoringProcedures)
experience = _sheets(InOperation, ExperienceExchange)
prerequisites = _sheets(InOperation, ContextScan)
new_staff = _sheets(NewcomerPlan)
attention = _sheets(InOperation)
