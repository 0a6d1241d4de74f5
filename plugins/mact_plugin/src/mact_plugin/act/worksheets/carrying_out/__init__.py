"""Phase 3: detection, leading the change, functions, and days of reflection."""

from .detection_strategy import DetectionStrategy
from .function_description import FunctionDescription
from .leading_change import LeadingChange, Pause, StaffInvolvement
from .reflection_day import FollowUpFrames, ReflectionDay

SHEETS = (
    DetectionStrategy,
    LeadingChange,
    StaffInvolvement,
    Pause,
    FunctionDescription,
    ReflectionDay,
    FollowUpFrames,
)
