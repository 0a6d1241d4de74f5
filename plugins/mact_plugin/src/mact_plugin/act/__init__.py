"""ACT for citizens with a mental disorder and concurrent substance misuse."""

from . import examples, principles, roles, teams, worksheets
from .rules import (
    anchoring,
    carrying_out,
    core_elements,
    deciding,
    plan,
    planning,
    target_group,
    values,
)

CHAPTERS = (
    target_group,
    core_elements,
    values,
    plan,
    deciding,
    planning,
    carrying_out,
    anchoring,
)
"""The guide's chapters and phases, in its order."""

__all__ = ["CHAPTERS", "examples", "principles", "roles", "teams", "worksheets"]
