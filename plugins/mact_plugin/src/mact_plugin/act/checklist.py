"""How an item of a phase checklist is read.

The guide offers its checklists for an overview to leadership, team leaders and staff. They
may be answered again when the phases overlap or one goes back; each filled list stays in
the record, and the latest one on or before the day counts. A "no" is advice.
"""

from typing import Any

from actcore.model import Site
from actcore.variant import Context, Verdict, met, not_applicable, not_assessed, unmet

from ..answers import of_last_day
from .decision import decided_against
from .reasons import deciding
from .reasons import municipality as reasons


def answered(site: Site, ctx: Context, checklist: type[Any], item: str) -> Verdict:
    """The verdict that follows from one item of the latest checklist of a kind.

    An item left open in the latest list is not filled from an earlier one, and two lists
    of one day that answer it differently leave it open. A municipality that has decided
    against ACT is not asked.
    """
    if decided_against(site, ctx):
        return not_applicable(deciding.DECIDED_AGAINST, site)
    return answer_in(site, ctx, checklist, item)


def answer_in(site: Site, ctx: Context, checklist: type[Any], item: str) -> Verdict:
    """What the latest checklist says of an item, whatever was decided about ACT."""
    sheets = of_last_day(site.filled(checklist), ctx.as_of)
    if not sheets:
        return not_assessed(reasons.NO_CHECKLIST, site)
    answers = {getattr(sheet, item) for sheet in sheets}
    if len(answers) > 1:
        return not_assessed(reasons.ANSWERED_BOTH_WAYS, *sheets)
    if None in answers:
        return not_assessed(reasons.NO_ANSWER, *sheets)
    return met(*sheets) if True in answers else unmet(reasons.ANSWERED_NO, *sheets)
