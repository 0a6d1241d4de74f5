"""When something that is recorded with dates holds.

Absence of an end date says that the thing still holds. Such fields carry `OPEN`, which
tells the conformance kit that leaving one out is no missing data but another statement.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any, Protocol, TypeVar

import attrs

OPEN = "actcore.open"


def open_end() -> Any:
    """A field whose absence is a statement: "still so", "in nobody's place"."""
    return attrs.field(default=None, metadata={OPEN: True})


class Dated(Protocol):
    """Anything with a first and a last day, both included, each possibly unknown."""

    @property
    def since(self) -> date | None: ...
    @property
    def until(self) -> date | None: ...


T = TypeVar("T", bound=Dated)


def in_force(record: Dated, day: date) -> bool:
    """Whether `record` holds on `day`; an unrecorded start counts as begun."""
    since, until = record.since, record.until
    return (since is None or since <= day) and (until is None or until >= day)


def current(records: Iterable[T], day: date) -> tuple[T, ...]:
    """The records that hold on `day`, in the order recorded."""
    return tuple([record for record in records if in_force(record, day)])
