"""Goals: the client's own in a case, the organisation's in a site."""

from datetime import date
from enum import StrEnum

import attrs

from .ids import GoalId, OwnerId, PersonId


class GoalStatus(StrEnum):
    """How far a goal has come."""

    ACTIVE = "active"
    REACHED = "reached"
    PAUSED = "paused"
    DROPPED = "dropped"


@attrs.frozen(kw_only=True)
class Goal:
    """Something that somebody wants to achieve.

    Args:
        id: Its code in this document.
        statement: The goal in words; left out of every repr, error and log.
        owner: Whose goal it is and who set it: a person or, in a site, an organisation.
        set_on: The day it was set.
        confirmed_on: The day the client confirmed a goal that somebody else worded.
        status: How far it has come.
        supported_by: Who helps with it.
    """

    id: GoalId
    statement: str | None = attrs.field(default=None, repr=False)
    owner: OwnerId | None = None
    set_on: date | None = None
    confirmed_on: date | None = None
    status: GoalStatus | None = None
    supported_by: tuple[PersonId, ...] | None = None
