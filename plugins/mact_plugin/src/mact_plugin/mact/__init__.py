"""M-ACT, modified ACT for citizens in homelessness."""

from . import examples, principles, process, roles, teams, worksheets
from .rules import (
    course,
    dates,
    frame,
    goals,
    outcome,
    participation,
    purpose,
    team,
    terms,
    themes,
)

CHAPTERS = (
    purpose,
    team,
    frame,
    goals,
    course,
    themes,
    participation,
    outcome,
    terms,
    dates,
)
"""The flyer's sections, near its order: what a municipality does stands together."""

__all__ = [
    "CHAPTERS",
    "examples",
    "principles",
    "process",
    "roles",
    "teams",
    "worksheets",
]
