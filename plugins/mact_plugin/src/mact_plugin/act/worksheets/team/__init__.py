"""How the team works together."""

from .motivation_moment import MotivationMoment
from .team_cooperation import TeamCooperation
from .team_decision import TeamDecision
from .team_meeting_record import TeamMeetingRecord
from .team_profile import TeamProfile

SHEETS = (
    TeamProfile,
    TeamCooperation,
    TeamMeetingRecord,
    TeamDecision,
    MotivationMoment,
)
