"""The citizen's course: intake, terms, plan, and what the team does."""

from .act_plan import ActPlan
from .admission import Admission
from .contact import Contact
from .intake import Intake
from .local_terms import LocalTerms
from .need_change import NeedChange
from .plan_follow_up import PlanFollowUp
from .progress_note import ProgressNote
from .service import Service
from .support_course import SupportCourse
from .support_terms import SupportTerms
from .team_meeting_note import TeamMeetingNote

SHEETS = (
    LocalTerms,
    Intake,
    Admission,
    SupportTerms,
    ActPlan,
    PlanFollowUp,
    ProgressNote,
    SupportCourse,
    Service,
    NeedChange,
    Contact,
    TeamMeetingNote,
)
