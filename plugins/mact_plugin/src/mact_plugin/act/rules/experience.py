"""Phase 4, anchoring: what is learnt, who may act on it, and what it is used for."""

from collections.abc import Iterable

from actcore.model import Site
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    judged,
    met,
    not_assessed,
    partly,
    rule,
    stated,
    unmet,
)

from ...answers import any_of, graded, latest, told_by
from ...sources import GUIDE, page
from ..reasons import anchoring as reasons
from ..worksheets.anchoring.decision_matrix import (
    DecisionAbout,
    DecisionMatrix,
)
from ..worksheets.anchoring.experience_exchange import ExperienceExchange
from ..worksheets.anchoring.in_operation import Influence, InOperation, Weight

EXCHANGE = GUIDE.at("Videndeling og erfaringsudveksling", pages=page(27))
CLARITY = GUIDE.at(
    "Vigtig med tydelighed om, hvor meget og hvordan medarbejderne kan reagere og"
    " beslutte",
    pages=page(27),
)
CHECKLIST = GUIDE.at("Tjekliste til forankringsfasen", pages=page(27))


@rule(
    "ACT191",
    "no-exchange-of-experience",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=EXCHANGE,
    statement=Text(
        da="Der er rammer for at dele erfaringer, både i teamet og med samarbejdspartnere.",
        en="There are frames for sharing experience, within the team and with partners.",
    ),
)
def exchange(site: Site, ctx: Context) -> Verdict:
    """Both answers of the latest sheet on exchange; its form and rhythm are free."""
    sheet = latest(site.filled(ExperienceExchange), ctx.as_of)
    if sheet is None:
        return not_assessed(reasons.EXCHANGE_UNKNOWN, site)
    return graded(
        (sheet.within_team, sheet.with_partners),
        sheet,
        missing=reasons.EXCHANGE_UNKNOWN,
        some=reasons.ONE_EXCHANGE_ONLY,
        none=reasons.NO_EXCHANGE,
    )


reflection_sessions = stated(
    "ACT192",
    "standing-reflection-sessions",
    on=Site,
    strength=Strength.PERMITTED,
    source=EXCHANGE,
    statement=Text(
        da="Teamet kan holde faste møder med fælles refleksion og invitere partnere, når der er brug for det.",
        en="The team may hold regular meetings to reflect together and invite partners when needed.",
    ),
    counts="The guide sets no number, and no rhythm is ever too slow.",
)

good_relations = judged(
    "ACT193",
    "relations-with-partners-neglected",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=EXCHANGE,
    statement=Text(
        da="Det gode forhold til de relevante samarbejdspartnere bliver plejet.",
        en="Good relations with the relevant partners are looked after.",
    ),
    counts=(
        "Regional psychiatry and job centres are examples. Asking a partner tells more"
        " than counting contacts."
    ),
)


@rule(
    "ACT194",
    "ways-of-deciding-not-chosen",
    on=Site,
    strength=Strength.REQUIRED,
    source=EXCHANGE,
    statement=Text(
        da="Det er lagt fast, hvordan beslutninger træffes fremover.",
        en="It has been chosen how decisions are to be made from now on.",
    ),
)
def ways_of_deciding(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest overview of who decides what."""
    matrix = latest(site.filled(DecisionMatrix), ctx.as_of)
    if matrix is None:
        return not_assessed(reasons.CHOICES_UNKNOWN, site)
    return told_by(
        matrix.processes_chosen,
        matrix,
        missing=reasons.CHOICES_UNKNOWN,
        otherwise=reasons.NO_CHOICES,
    )


@rule(
    "ACT195",
    "staffs-mandate-unclear",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CLARITY,
    statement=Text(
        da="Det er klart, hvad medarbejderne selv må afgøre, og hvad teamleder eller ledelse skal tage stilling til.",
        en="It is clear what staff may decide themselves and what is for team leader or leadership.",
    ),
)
def mandate(site: Site, ctx: Context) -> Verdict:
    """Asks that the latest overview names who decides, and that staff know it.

    How much staff may decide is free. The guide's heading calls clarity important; the
    stronger word below it reports what two municipalities learnt in a trial.
    """
    matrix = latest(site.filled(DecisionMatrix), ctx.as_of)
    if matrix is None or matrix.rights is None:
        return not_assessed(reasons.RIGHTS_UNKNOWN, matrix or site)
    if not matrix.rights:
        return unmet(reasons.NOTHING_SETTLED, matrix)
    if matrix.staff_know is False:
        return partly(reasons.STAFF_DO_NOT_KNOW, matrix)
    named = all(right.decided_by is not None for right in matrix.rights)
    if not named or matrix.staff_know is None:
        return not_assessed(reasons.RIGHTS_UNKNOWN, matrix)
    return met(matrix)


@rule(
    "ACT196",
    "widening-left-implicit",
    on=Site,
    strength=Strength.TYPICAL,
    source=CLARITY,
    statement=Text(
        da="Det er sagt højt, hvem der kan beslutte at udvide målgruppen.",
        en="Who may decide to widen the target group is said openly.",
    ),
)
def widening(site: Site, ctx: Context) -> Verdict:
    """Looks for the question in the latest overview of who decides what.

    The guide names it as an example from the trial. Who decides is free; widening the
    group is neither forbidden nor asked for.
    """
    matrix = latest(site.filled(DecisionMatrix), ctx.as_of)
    if matrix is None or matrix.rights is None:
        return not_assessed(reasons.RIGHTS_UNKNOWN, matrix or site)
    on_widening = [
        right for right in matrix.rights if right.about is DecisionAbout.TARGET_GROUP
    ]
    if any(right.decided_by is not None for right in on_widening):
        return met(matrix)
    if on_widening or any(right.about is None for right in matrix.rights):
        return not_assessed(reasons.RIGHTS_UNKNOWN, matrix)
    return unmet(reasons.WIDENING_IMPLICIT, matrix)


@rule(
    "ACT199",
    "experience-in-operation-undecided",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CHECKLIST,
    statement=Text(
        da="Det er afgjort, hvordan driften får mest ud af det, man har lært.",
        en="It is settled how operation makes the most of what has been learnt.",
    ),
)
def experience_used(site: Site, ctx: Context) -> Verdict:
    """Asks for a position in the latest sheet on operation, not whether it works.

    Checklist 4 asks the same when it is answered (ACTC42); the two may be told on
    different days.
    """
    sheet = latest(site.filled(InOperation), ctx.as_of)
    if sheet is None:
        return not_assessed(reasons.POSITION_UNKNOWN, site)
    return told_by(
        sheet.experience_use,
        sheet,
        missing=reasons.POSITION_UNKNOWN,
        otherwise=reasons.NO_POSITION,
    )


@rule(
    "ACT200",
    "success-and-barriers-undescribed",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CHECKLIST,
    statement=Text(
        da="Kommunen har beskrevet de vigtigste forudsætninger for, at indsatsen lykkes, og de vigtigste barrierer.",
        en="The municipality has described the main prerequisites for success and the main barriers.",
    ),
)
def influences(site: Site, ctx: Context) -> Verdict:
    """Looks for one of each in the latest sheet on operation; one without words is open.

    Checklist 4 asks whether they are described (ACTC43); here the description counts.
    """
    sheet = latest(site.filled(InOperation), ctx.as_of)
    if sheet is None or sheet.influences is None:
        return not_assessed(reasons.INFLUENCES_UNKNOWN, sheet or site)
    return graded(
        tuple(_described(sheet.influences, weight) for weight in Weight),
        sheet,
        missing=reasons.INFLUENCES_UNKNOWN,
        some=reasons.ONE_SIDE_DESCRIBED,
        none=reasons.NOTHING_DESCRIBED,
    )


def _described(found: Iterable[Influence], weight: Weight) -> bool | None:
    return any_of(*[_is_such(influence, weight) for influence in found])


def _is_such(influence: Influence, weight: Weight) -> bool | None:
    if influence.weight not in (weight, None):
        return False
    return True if influence.weight and influence.what else None
