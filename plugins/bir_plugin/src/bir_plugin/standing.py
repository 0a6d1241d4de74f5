"""How far a piece of work has come by the day, as one or several records tell it."""

from collections.abc import Iterable
from enum import IntEnum


class Standing(IntEnum):
    """What a record shows on the day; of several records the first of these counts."""

    DONE = 0
    TO_COME = 1
    UNKNOWN = 2
    LACKING = 3


def best(standings: Iterable[Standing]) -> Standing:
    """What several records show together; without any record nothing is known."""
    return min(standings, default=Standing.UNKNOWN)
