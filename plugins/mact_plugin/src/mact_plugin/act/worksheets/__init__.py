"""The worksheets of ACT.

They are our own design. The guide's annexes 1a to 1f are not in the source we have.
"""

from .act_plan import ActPlan
from .agreement import Agreement
from .checklists import (
    AnchoringChecklist,
    CarryingOutChecklist,
    DecidingChecklist,
    PlanningChecklist,
)
from .intake import Intake
from .support_terms import SupportTerms
from .team_meeting_note import TeamMeetingNote
from .training_activity import TrainingActivity

ALL = (
    Intake,
    SupportTerms,
    ActPlan,
    TeamMeetingNote,
    Agreement,
    TrainingActivity,
    DecidingChecklist,
    PlanningChecklist,
    CarryingOutChecklist,
    AnchoringChecklist,
)

__all__ = [
    "ALL",
    "ActPlan",
    "Agreement",
    "AnchoringChecklist",
    "CarryingOutChecklist",
    "DecidingChecklist",
    "Intake",
    "PlanningChecklist",
    "SupportTerms",
    "TeamMeetingNote",
    "TrainingActivity",
]
