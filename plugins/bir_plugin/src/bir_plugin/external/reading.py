"""How the rules of the pack read the routines of one or several municipalities."""

from collections.abc import Callable, Iterable

from actcore.model import Site
from actcore.variant import (
    Context,
    Outcome,
    Reason,
    Verdict,
    met,
    not_applicable,
    not_assessed,
    partly,
    unmet,
)

from ..reasons import common
from ..teams import MUNICIPALITY
from . import reasons
from .legal import RESTS_ON
from .worksheets.concern_routine import ConcernRoutine

_WORST_FIRST = (
    Outcome.UNMET,
    Outcome.PARTLY,
    Outcome.NOT_ASSESSED,
    Outcome.MET,
    Outcome.NOT_APPLICABLE,
)


def routines(
    site: Site, ctx: Context, judge: Callable[[ConcernRoutine], Verdict]
) -> Verdict:
    """What `judge` says of the routines in use on the day: the worst of its answers.

    Each municipality in the record needs a routine of its own in use. One that has none
    recorded leaves the question open, unless another routine already answers it badly.
    """
    in_use = [sheet for sheet in site.filled(ConcernRoutine) if _in_use(sheet, ctx)]
    told = [judge(sheet) for sheet in in_use]
    served = {sheet.municipality for sheet in in_use}
    unserved = [o for o in site.organisations if o.id not in served]
    if not in_use or any(o.kind == MUNICIPALITY for o in unserved):
        told.append(not_assessed(reasons.NO_ROUTINE))
    elif any(o.kind is None for o in unserved):
        told.append(not_assessed(common.NO_KIND))
    worst = min(_WORST_FIRST.index(verdict.outcome) for verdict in told)
    alike = [v for v in told if v.outcome is _WORST_FIRST[worst]]
    evidence = tuple(part for verdict in alike for part in verdict.evidence)
    return alike[0]._replace(evidence=evidence)


def out_of_force(code: str, ctx: Context) -> Verdict | None:
    """Why a rule cannot be told on the day, or None if what it rests on applied.

    What took a provision's place was not read, so whether it asks the same is open.
    """
    among = RESTS_ON[code]
    if any(basis.in_force(ctx.as_of) for basis in among):
        return None
    for basis in among:
        if basis.valid_to is not None and basis.ended(ctx.as_of):
            return not_assessed(reasons.REPLACED, year=basis.valid_to.year)
    if any(basis.in_force(ctx.as_of) is None for basis in among):
        return not_assessed(reasons.VALIDITY_UNKNOWN)
    return not_applicable(reasons.NOT_IN_FORCE)


def graded(
    answers: Iterable[bool | None],
    sheet: ConcernRoutine,
    *,
    missing: Reason,
    some: Reason,
    none: Reason,
) -> Verdict:
    """Met if all are yes, unmet if all are no, and partly where some are.

    A no stays certain beside a missing answer, so the two together are partly too.
    """
    given = tuple(answers)
    yes, lacking = given.count(True), given.count(False)
    if yes and lacking:
        return partly(some, sheet, yes=yes, of=len(given))
    if lacking and None in given:
        return partly(reasons.REST_UNKNOWN, sheet)
    if None in given:
        return not_assessed(missing, sheet)
    return unmet(none, sheet) if lacking else met(sheet)


def _in_use(sheet: ConcernRoutine, ctx: Context) -> bool:
    ended = sheet.in_use_until is not None and sheet.in_use_until < ctx.as_of
    return ctx.past(sheet.in_use_from) and not ended
