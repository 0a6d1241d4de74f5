"""The national council: its board and its year."""

from .board_election import BoardElection

SHEETS = (BoardElection,)
