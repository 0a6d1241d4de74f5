"""The citizen's course: intake, terms, plan, and what the team does."""

from .act_plan import ActPlan
from .intake import Intake
from .support_terms import SupportTerms
from .team_meeting_note import TeamMeetingNote

SHEETS = (
    Intake,
    SupportTerms,
    ActPlan,
    TeamMeetingNote,
)
