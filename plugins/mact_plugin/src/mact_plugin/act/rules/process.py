"""How the guide wants the implementation to go as a whole: phases, drivers, checklists.

The guide calls itself inspiration and points to a manual for the method as such. What is
said here of loyalty to the method rests on the guide alone.
"""

from actcore.model import Site
from actcore.variant import (
    Context,
    Outcome,
    Reason,
    Strength,
    Text,
    Verdict,
    judged,
    met,
    not_applicable,
    not_assessed,
    partly,
    rule,
    stated,
    unmet,
)

from ...answers import any_of, graded
from ...sources import GUIDE, page
from .. import capacity, grid
from ..decision import decided_against
from ..reasons import common, deciding
from ..reasons import process as reasons
from ..worksheets.phase import ImplementationPhase
from ..worksheets.planning.implementation_plan import (
    ActivityKind,
    ActivityStatus,
    ImplementationPlan,
    PlannedActivity,
)
from ..worksheets.shared import Driver

CONCRETE = "Den konkrete implementering"
MAKING_IT_HAPPEN = "Making it happen – strategi for implementering af ACT-metoden"
ASKED = [kind for kind in ActivityKind if kind is not ActivityKind.SUPERVISION]
"""The parts that may be lacking; of supervision the text only says that it can follow."""

loyal = judged(
    "ACT201",
    "method-not-followed-loyally",
    on=Site,
    strength=Strength.REQUIRED,
    source=GUIDE.at(CONCRETE, pages=page(11)),
    statement=Text(
        da="Kommunen indfører metoden systematisk og er tro mod den.",
        en="The municipality brings the method in systematically and stays true to it.",
    ),
    counts=(
        "Look at the whole report. It follows the guide; the manual, which describes the"
        " method itself, is not among its sources, and the answer should say whether it"
        " was looked at."
    ),
)


@rule(
    "ACT202",
    "driver-without-activity",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=GUIDE.at(CONCRETE, pages=page(11)),
    statement=Text(
        da="Alle fem drivkræfter er i spil, side om side, i hver fase.",
        en="All five drivers are in play, side by side, in every phase.",
    ),
)
def drivers_in_every_phase(site: Site, ctx: Context) -> Verdict:
    """Holds the latest plan against five drivers and the phases that have begun.

    A phase once begun keeps counting, ended or gone back to. The guide puts it as what a
    successful implementation takes, and says that leaving a driver out may slow things
    down: advice. A driver without any activity, in whatever phase, is unmet; an empty
    cell is partly. What was done but stands in no plan is not seen. Planned,
    under way and done count alike, dropped does not.
    """
    if decided_against(site, ctx):
        return not_applicable(deciding.DECIDED_AGAINST, site)
    plan = grid.plan_on(site, ctx.as_of)
    if plan is None or plan.activities is None:
        return not_assessed(reasons.NO_PLANNED_ACTIVITIES, site)
    begun = grid.begun(site, ctx.as_of)
    undated = grid.undated(site, ctx.as_of)
    if not begun | undated:
        return _before_any_phase(site)
    asked = [cell for cell in grid.CELLS if cell[1] in begun | undated]
    unfilled = [cell for cell in asked if not _surely_in(plan.activities, cell)]
    vacant = [cell for cell in unfilled if not _maybe_in(plan.activities, cell)]
    empty = [cell for cell in vacant if cell[1] in begun]
    if not empty:
        if unfilled:
            return not_assessed(reasons.CELLS_UNCLEAR, plan, open=len(unfilled))
        return met(plan)
    acted_on = {d for d, phase in grid.CELLS if _maybe_in(plan.activities, (d, phase))}
    numbers = {"empty": len(empty), "cells": len(Driver) * len(begun)}
    if len(acted_on) < len(Driver):
        return unmet(reasons.DRIVER_ABSENT, plan, **numbers)
    return partly(reasons.EMPTY_CELLS, plan, **numbers)


circular_phases = stated(
    "ACT203",
    "phases-overlapping-or-reversed",
    on=Site,
    strength=Strength.PERMITTED,
    source=GUIDE.at(
        "Implementeringsprocessen er ikke lineær, men snarere cirkulær", pages=page(11)
    ),
    statement=Text(
        da="Faserne må gerne overlappe, og man kan vende tilbage til en tidligere fase, når man har lært noget nyt.",
        en="Phases may overlap, and one may return to an earlier phase after learning something new.",
    ),
    counts="Never a deviation; earlier checklists are kept and may be answered again.",
)


@rule(
    "ACT204",
    "implementation-not-active",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=GUIDE.at(MAKING_IT_HAPPEN, pages=page(3, 4)),
    statement=Text(
        da="Metoden indføres aktivt gennem ledelse, organisering, uddannelse, supervision og opfølgning.",
        en="The method is brought in actively, through leadership, organisation, training, supervision and follow-up.",
    ),
)
def active(site: Site, ctx: Context) -> Verdict:
    """Looks for each part in the latest plan and among what was done besides.

    Training held, a place chosen, leadership's acts, supervision and days of evaluation
    held, and frames for follow-up count like an activity of the plan that was not
    dropped. A part is lacking where a plan is recorded and nothing shows the part;
    supervision never is, for the text only says that it can follow the training (ACT168).
    How many and how often is not asked. The guide recommends this way of going about it
    as one that research supports, so what lacks is advice.
    """
    if decided_against(site, ctx):
        return not_applicable(deciding.DECIDED_AGAINST, site)
    traces = capacity.traces(site, ctx)
    there = {kind: any_of(*[told for told, _ in traces[kind]]) for kind in traces}
    shown = [
        next(thing for told, thing in found if told)
        for kind, found in traces.items()
        if there[kind]
    ]
    plan = grid.plan_on(site, ctx.as_of)
    verdict = graded(
        [there[kind] for kind in ASKED],
        *(shown or [plan or site]),
        missing=_parts_unknown(plan),
        some=reasons.PARTS_MISSING,
        none=reasons.NOTHING_ACTIVE,
    )
    if verdict.outcome is Outcome.MET and not there[ActivityKind.SUPERVISION]:
        return met(*shown, because=reasons.NO_SUPERVISION_SHOWN)
    return verdict


existing_practice = judged(
    "ACT205",
    "existing-practice-not-respected",
    on=Site,
    strength=Strength.REQUIRED,
    source=GUIDE.at(MAKING_IT_HAPPEN, pages=page(4)),
    statement=Text(
        da="Den faglige praksis, kultur og kontekst, der er i forvejen, bliver forstået og respekteret.",
        en="The professional practice, culture and context already there are understood and respected.",
    ),
    counts="Ask staff as well as leadership; the assessment of readiness tells some of it.",
)

support_to_staff = judged(
    "ACT206",
    "staff-left-to-themselves",
    on=Site,
    strength=Strength.REQUIRED,
    source=GUIDE.at(MAKING_IT_HAPPEN, pages=page(4)),
    statement=Text(
        da="Medarbejderne får hjælp til at forstå metoden, tolke den og bruge den dér, hvor de arbejder.",
        en="Staff are helped to understand the method, interpret it and use it where they work.",
    ),
    counts=(
        "Three things: understanding, interpreting and using. Best answered by staff;"
        " training, supervision and sparring show what help there is."
    ),
)

checklist_at_the_end = stated(
    "ACT207",
    "checklist-at-the-end-of-a-phase",
    on=Site,
    strength=Strength.PERMITTED,
    source=GUIDE.at(CONCRETE, pages=page(11)),
    statement=Text(
        da="En fase kan slutte med, at dens tjekliste bliver besvaret.",
        en="A phase may close with its checklist being answered.",
    ),
    counts="The lists give an overview; no phase waits for one.",
)


def _before_any_phase(site: Site) -> Verdict:
    if site.filled(ImplementationPhase):
        return not_applicable(common.NOT_YET, site)
    return not_assessed(reasons.NO_PHASES, site)


def _parts_unknown(plan: ImplementationPlan | None) -> Reason:
    if plan is None or plan.activities is None:
        return reasons.NO_PLANNED_ACTIVITIES
    return reasons.PARTS_UNCLEAR


def _surely_in(activities: tuple[PlannedActivity, ...], cell: grid.Cell) -> bool:
    return any(
        (a.driver, a.phase) == cell
        and a.status is not None
        and a.status is not ActivityStatus.DROPPED
        for a in activities
    )


def _maybe_in(activities: tuple[PlannedActivity, ...], cell: grid.Cell) -> bool:
    return any(grid.could_be_in(activity, cell) for activity in activities)
