"""ACT for citizens with a mental disorder and concurrent substance misuse."""

from . import examples, principles, roles, teams, worksheets
from .rules import (
    agreements,
    anchoring,
    carrying_out,
    caseload,
    checklists,
    contact,
    core_elements,
    deciding,
    delivery,
    plan,
    plan_follow_up,
    planning,
    process,
    supervision,
    target_group,
    team,
    team_leader,
    team_meetings,
    training,
    values,
)

CHAPTERS = (
    target_group,
    core_elements,
    delivery,
    values,
    contact,
    plan,
    plan_follow_up,
    team,
    team_meetings,
    team_leader,
    caseload,
    process,
    deciding,
    agreements,
    planning,
    training,
    carrying_out,
    supervision,
    anchoring,
    checklists,
)
"""The support, the team and the four phases, in the order of the guide."""

__all__ = ["CHAPTERS", "examples", "principles", "roles", "teams", "worksheets"]
