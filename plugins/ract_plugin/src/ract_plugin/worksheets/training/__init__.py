"""Courses, selection, case managers in training, and exchange afterwards."""

from .cm_logbook import CmLogbook
from .course import Course
from .exchange import Exchange, ExchangeSystem
from .selection import Selection
from .training_start import TrainingStart

SHEETS = (
    Course,
    TrainingStart,
    Selection,
    CmLogbook,
    Exchange,
    ExchangeSystem,
)
