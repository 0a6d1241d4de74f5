"""A document held against a variant: evaluation, reports, local parameters."""

from .evaluate import evaluate
from .parameters import (
    LocalParameters,
    Origin,
    Setting,
    check_values,
    read_parameters,
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
    "LocalParameters",
    "Notice",
    "NoticeKind",
    "Origin",
    "Report",
    "Setting",
    "Severity",
    "Standing",
    "check_values",
    "evaluate",
    "read_parameters",
]
