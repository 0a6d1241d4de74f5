"""The worksheets of M-ACT and its group course. They are our own design."""

from .citizen_situation import CitizenSituation
from .course_meeting import CourseMeeting
from .group_course import GroupCourse
from .mact_plan import MactPlan
from .participation import Participation

ALL = (CitizenSituation, MactPlan, GroupCourse, CourseMeeting, Participation)

__all__ = [
    "ALL",
    "CitizenSituation",
    "CourseMeeting",
    "GroupCourse",
    "MactPlan",
    "Participation",
]
