"""Training, supervision and sparring, and how places in the team are filled."""

from .learning_frame import LearningFrame
from .sparring_note import SparringNote
from .staffing_choice import StaffingChoice
from .supervision_note import SupervisionNote
from .training_activity import TrainingActivity

SHEETS = (
    StaffingChoice,
    TrainingActivity,
    SupervisionNote,
    SparringNote,
    LearningFrame,
)
