"""A document held against a variant: evaluation, reports, local parameters."""

from .evaluate import evaluate
from .parameters import (
    LocalParameters,
    Origin,
    Setting,
    check_values,
    read_parameters,
)
from .progress import Progress, StepProgress, StepState, progress
from .report import (
    WORST_FIRST,
    Finding,
    Notice,
    NoticeKind,
    Report,
    Severity,
    Standing,
)

__all__ = [
    "WORST_FIRST",
    "Finding",
    "LocalParameters",
    "Notice",
    "NoticeKind",
    "Origin",
    "Progress",
    "Report",
    "Setting",
    "Severity",
    "Standing",
    "StepProgress",
    "StepState",
    "check_values",
    "evaluate",
    "progress",
    "read_parameters",
]
