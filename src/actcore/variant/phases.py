"""What a process may have beside its steps: phases, a grid of two lists, and a history.

Phases may overlap and be gone back to; that is told, and nothing here calls it a failure.
"""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, NamedTuple

import attrs

from actcore.text import Text

from .vocabulary import Principle, Term


class Stay(NamedTuple):
    """One stay in a phase.

    Its first and last day are None where nobody recorded them; like other parts of a
    record, one without a first day has begun and one without a last day goes on.
    """

    phase: str
    since: date | None
    until: date | None
    evidence: object

    def covers(self, day: date) -> bool:
        """Whether the stay had begun by `day` and had not ended."""
        begun = self.since is None or self.since <= day
        return begun and (self.until is None or day <= self.until)


class Entry(NamedTuple):
    """Something recorded that belongs in one cell of a grid.

    Where it is not recorded in which, its row or column is None.
    """

    row: str | None
    column: str | None
    evidence: object


@attrs.frozen(kw_only=True, eq=False)
class Grid:
    """Two lists held against each other, such as what drives a change and its phases.

    Args:
        id: A short name, unique in the process.
        title: What the cells hold.
        rows: One list.
        columns: The other.
        entries: Says of a document on a day what is recorded for which cell; None where
            nothing tells, so that no cell is known to be empty.
    """

    id: str
    title: Text
    rows: tuple[Term | Principle, ...]
    columns: tuple[Term | Principle, ...]
    entries: Callable[[Any, date], Iterable[Entry] | None]
