"""What the municipality has decided about ACT, and from when it counts."""

from datetime import date

from actcore.model import Site
from actcore.variant import Context

from ..answers import latest
from .worksheets.deciding.implementation_decision import (
    Decision,
    ImplementationDecision,
)


def decision_on(site: Site, ctx: Context) -> Decision | None:
    """What has been decided by the day, by the latest sheet; None where unrecorded.

    A decision that is still to come does not undo the one that holds.
    """
    sheet = decision_sheet(site, ctx)
    if sheet is None:
        planned = latest(site.filled(ImplementationDecision), ctx.as_of)
        return None if planned is None else Decision.UNDECIDED
    return sheet.decision


def decided_against(site: Site, ctx: Context) -> bool:
    """Whether the municipality has decided against ACT.

    Then phase 1, the agreements, the driver grid and the checklists ask for nothing.
    """
    return decision_on(site, ctx) is Decision.AGAINST


def start_of(site: Site, ctx: Context) -> date | None:
    """The first day of the implementation, as the municipality counts it."""
    sheet = decision_sheet(site, ctx)
    return None if sheet is None else sheet.start_on


def decision_sheet(site: Site, ctx: Context) -> ImplementationDecision | None:
    """The latest sheet with a decision that does not lie ahead."""
    sheets = site.filled(ImplementationDecision)
    return latest([s for s in sheets if not ctx.ahead(s.decided_on)], ctx.as_of)
