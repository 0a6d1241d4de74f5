"""Training, supervision and sparring, and how places in the team are filled."""

from .training_activity import TrainingActivity

SHEETS = (TrainingActivity,)
