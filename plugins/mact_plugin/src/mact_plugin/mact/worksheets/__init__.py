"""The worksheets of M-ACT and its group course. They are our own design.

An item that the flyer asks for cites it; the others are ours.
"""

from .assessments import Assessments
from .citizen_situation import CitizenSituation
from .course_evaluation import CourseEvaluation
from .course_meeting import CourseMeeting
from .effort import Effort
from .frame_in_use import FrameInUse
from .group_course import GroupCourse
from .local_description import LocalDescription
from .mact_plan import MactPlan
from .participation import Participation

ALL = (
    CitizenSituation,
    Assessments,
    Effort,
    MactPlan,
    FrameInUse,
    GroupCourse,
    CourseMeeting,
    Participation,
    LocalDescription,
    CourseEvaluation,
)

__all__ = [
    "ALL",
    "Assessments",
    "CitizenSituation",
    "CourseEvaluation",
    "CourseMeeting",
    "Effort",
    "FrameInUse",
    "GroupCourse",
    "LocalDescription",
    "MactPlan",
    "Participation",
]
