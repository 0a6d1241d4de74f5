"""The worksheets of the Swedish model. They are our own design.

Nothing is taken from the model's manual, from Kvalitetsstjärnan or from the CSI scale.
"""

from .board_election import BoardElection
from .chair_support import ChairSupport
from .coach_offer import CoachOffer
from .decision import Decision
from .goal_talk import GoalTalk
from .group_wish import GroupWish
from .map_drawing import MapDrawing
from .work_support import WorkSupport

ALL = (
    GoalTalk,
    MapDrawing,
    GroupWish,
    CoachOffer,
    ChairSupport,
    Decision,
    WorkSupport,
    BoardElection,
)
