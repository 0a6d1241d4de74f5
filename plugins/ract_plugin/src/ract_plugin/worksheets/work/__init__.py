"""The resource group's work: decisions, interventions, obstacles, follow-up."""

from .coopting import Coopting
from .decision import Decision
from .intervention import Intervention
from .manual_access import ManualAccess
from .measurement_reference import MeasurementReference
from .meeting_note import MeetingNote
from .need_review import NeedReview
from .obstacle import Obstacle
from .own_follow_up import OwnFollowUp
from .professionals_note import ProfessionalsNote
from .self_check import SelfCheck
from .transition import Transition
from .work_support import WorkSupport

SHEETS = (
    MeetingNote,
    Decision,
    Obstacle,
    NeedReview,
    Intervention,
    Coopting,
    ProfessionalsNote,
    Transition,
    WorkSupport,
    ManualAccess,
    OwnFollowUp,
    MeasurementReference,
    SelfCheck,
)
