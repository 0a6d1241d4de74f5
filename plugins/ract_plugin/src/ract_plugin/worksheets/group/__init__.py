"""From first contact to a running resource group: what is recorded with the client."""

from .chair_support import ChairSupport
from .coach_offer import CoachOffer
from .goal_talk import GoalTalk
from .group_wish import GroupWish
from .map_drawing import MapDrawing

SHEETS = (
    GoalTalk,
    MapDrawing,
    GroupWish,
    CoachOffer,
    ChairSupport,
)
