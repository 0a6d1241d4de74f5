"""From first contact to a running resource group: what is recorded with the client."""

from .asking import Asking
from .chair_support import ChairSupport
from .coach_offer import CoachOffer
from .core_trio import CoreTrio
from .first_contact import FirstContact
from .goal_talk import GoalTalk
from .group_composition import GroupComposition
from .group_wish import GroupWish
from .map_drawing import MapDrawing
from .sharing_consent import SharingConsent

SHEETS = (
    FirstContact,
    SharingConsent,
    CoreTrio,
    GoalTalk,
    MapDrawing,
    GroupWish,
    Asking,
    CoachOffer,
    GroupComposition,
    ChairSupport,
)
