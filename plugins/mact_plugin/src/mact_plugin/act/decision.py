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
    """What has been decided by the day, by the latest sheet; None where unrecorded."""
    sheet = latest(site.filled(ImplementationDecision), ctx.as_of)
    if sheet is None:
        return None
    if ctx.ahead(sheet.decided_on):
        return Decision.UNDECIDED
    return sheet.decision


def decided_against(site: Site, ctx: Context) -> bool:
    """Whether the municipality has decided against ACT, so that nothing is missing."""
    return decision_on(site, ctx) is Decision.AGAINST


def start_of(site: Site, ctx: Context) -> date | None:
    """The first day of the implementation, as the municipality counts it."""
    sheet = latest(site.filled(ImplementationDecision), ctx.as_of)
    return None if sheet is None else sheet.start_on
