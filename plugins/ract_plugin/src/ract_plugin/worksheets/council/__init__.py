"""The national council: its board, its year, and what is taught."""

from .board_election import BoardElection
from .council_year import CouncilYear
from .curriculum import Curriculum

SHEETS = (
    BoardElection,
    CouncilYear,
    Curriculum,
)
