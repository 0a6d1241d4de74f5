"""A document held against a variant: evaluation, reports, local parameters."""

from .evaluate import evaluate
from .parameters import (
    LocalParameters,
    Origin,
    Setting,
    check_values,
    read_parameters,
)
from .progress import (
    GridProgress,
    PhaseProgress,
    Progress,
    StepProgress,
    StepState,
    Told,
    done_of,
    progress,
)
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
    "GridProgress",
    "LocalParameters",
    "Notice",
    "NoticeKind",
    "Origin",
    "PhaseProgress",
    "Progress",
    "Report",
    "Setting",
    "Severity",
    "Standing",
    "StepProgress",
    "StepState",
    "Told",
    "check_values",
    "done_of",
    "evaluate",
    "progress",
    "read_parameters",
]
