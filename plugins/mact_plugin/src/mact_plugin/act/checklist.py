"""How an item of a phase checklist is read.

The guide offers its checklists for an overview to leadership, team leaders and staff. They
may be answered again when the phases overlap or one goes back; each filled list stays in
the record, and the latest one on or before the day counts. A "no" is advice.
"""

from typing import Any, cast

from actcore.model import Site
from actcore.variant import Context, Verdict, not_assessed

from ..answers import latest, told_by
from .reasons import municipality as reasons


def answered(site: Site, ctx: Context, checklist: type[Any], item: str) -> Verdict:
    """The verdict that follows from one item of the latest checklist of a kind.

    An item left open in the latest list is not filled from an earlier one.
    """
    sheet = latest(site.filled(checklist), ctx.as_of)
    if sheet is None:
        return not_assessed(reasons.NO_CHECKLIST, site)
    answer = cast(bool | None, getattr(sheet, item))
    return told_by(
        answer, sheet, missing=reasons.NO_ANSWER, otherwise=reasons.ANSWERED_NO
    )
