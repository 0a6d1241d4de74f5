"""The worksheets of ACT, by what they are about.

They are our own design. The guide's annexes 1a to 1f are not in the source we have; an item
cites the guide where the guide tells that an annex asks for it, or speaks of the matter
itself, and is ours elsewhere.
"""

from . import (
    anchoring,
    carrying_out,
    checklists,
    citizen,
    deciding,
    phase,
    planning,
    team,
    training,
)

ALL = (
    *citizen.SHEETS,
    *team.SHEETS,
    *training.SHEETS,
    *deciding.SHEETS,
    *planning.SHEETS,
    *carrying_out.SHEETS,
    *anchoring.SHEETS,
    *phase.SHEETS,
    *checklists.SHEETS,
)
