"""Phase 1, deciding: the decision itself, and understanding what the method changes.

A municipality may decide against ACT. Then nothing of this phase is missing.
"""

from datetime import date

from actcore.model import Site
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    judged,
    met,
    not_applicable,
    not_assessed,
    rule,
    unmet,
)

from ...answers import all_of, any_of, graded
from ...sources import GUIDE, page
from ..decision import decision_on, decision_sheet
from ..reasons import deciding as reasons
from ..worksheets.deciding.implementation_decision import (
    Decision,
    PriorTalk,
)
from ..worksheets.shared import LEADERSHIP, Level

MINDSHIFT = GUIDE.at(
    "Mindshift til et recovery-orienteret udgangspunkt", pages=page(12)
)
THREE_LEVELS = (LEADERSHIP, (Level.TEAM_LEADER,), (Level.STAFF,))
"""Leadership above the team, team leaders and staff, as this chapter sets them apart."""


@rule(
    "ACT086",
    "decision-without-leadership",
    on=Site,
    strength=Strength.DEFINING,
    source=GUIDE.at("Fase 1: Beslutte implementering af ACT-metoden", pages=page(12)),
    statement=Text(
        da="Det er ledelsen, der beslutter, om kommunen indfører ACT.",
        en="Leadership decides whether the municipality implements ACT.",
    ),
)
def leadership_decides(site: Site, ctx: Context) -> Verdict:
    """Asks who made the latest decision; a no is as good as a yes.

    Political, top and department level count. The guide counts team leaders among
    leadership elsewhere; here it names them beside it, so their decision alone does not
    do.
    """
    sheet = decision_sheet(site, ctx)
    decision = decision_on(site, ctx)
    if decision is None:
        return not_assessed(reasons.NO_DECISION, sheet or site)
    if sheet is None or decision is Decision.UNDECIDED:
        return not_applicable(reasons.UNDECIDED, sheet)
    if not sheet.decided_by:
        return not_assessed(reasons.DECIDER_UNKNOWN, sheet)
    if {Level.POLITICAL, *LEADERSHIP}.isdisjoint(sheet.decided_by):
        return unmet(reasons.DECIDED_BELOW, sheet)
    against = decision is Decision.AGAINST
    return met(sheet, because=reasons.DECIDED_AGAINST if against else None)


@rule(
    "ACT087",
    "changes-not-talked-about",
    on=Site,
    strength=Strength.REQUIRED,
    source=GUIDE.at("Forståelse af ACT-metoden", pages=page(12)),
    statement=Text(
        da="Før beslutningen drøfter ledelse, teamledere og medarbejdere, hvad metoden ændrer, og hvad der bliver svært.",
        en="Before the decision, leadership, team leaders and staff talk about what the method changes and what will be hard.",
    ),
)
def changes_talked_about(site: Site, ctx: Context) -> Verdict:
    """Asks of each of the three levels whether it took part in a talk about the changes.

    A talk counts on the day of the decision and before; the three need not have met at
    once. Staff meant for the team count as staff. Asked of a decision to implement.
    """
    sheet = decision_sheet(site, ctx)
    decision = decision_on(site, ctx)
    if decision is Decision.AGAINST:
        return not_applicable(reasons.DECIDED_AGAINST, sheet)
    if decision is Decision.UNDECIDED:
        return not_applicable(reasons.UNDECIDED, sheet)
    if sheet is None or decision is None:
        return not_assessed(reasons.NO_DECISION, sheet or site)
    if sheet.prior_talks is None:
        return not_assessed(reasons.TALKS_UNKNOWN, sheet)
    talks = sheet.prior_talks
    return graded(
        [
            any_of(*[_talked(talk, level, sheet.decided_on) for talk in talks])
            for level in THREE_LEVELS
        ],
        sheet,
        missing=reasons.TALKS_UNKNOWN,
        some=reasons.LEVELS_LEFT_OUT,
        none=reasons.NOT_TALKED_ABOUT,
    )


prepared_for_recovery = judged(
    "ACT088",
    "staff-unwilling-to-work-for-recovery",
    on=Site,
    strength=Strength.REQUIRED,
    source=MINDSHIFT,
    statement=Text(
        da="De teamledere og medarbejdere, der skal bruge metoden, vil gerne arbejde recovery-orienteret.",
        en="The team leaders and staff who are to use the method are willing to work in a recovery-oriented way.",
    ),
    counts="Willing is what is asked, not practised. What the readiness assessment"
    " says about people may help. It is about staff; nothing of the kind is asked of a"
    " citizen.",
)

belief_in_the_method = judged(
    "ACT089",
    "method-not-believed-in",
    on=Site,
    strength=Strength.REQUIRED,
    source=MINDSHIFT,
    statement=Text(
        da="Både ledere, teamledere og medarbejdere tror på det, metoden bygger på, og kan stå inde for dens principper og værdier.",
        en="Leaders, team leaders and staff all believe in what the method rests on and can stand by its principles and values.",
    ),
    counts="Ask all three levels. The guide says that such a change of mind takes time, so"
    " an early doubt is no reason for a no.",
)


def _talked(
    talk: PriorTalk, level: tuple[Level, ...], decided_on: date | None
) -> bool | None:
    """Whether somebody of a level took part in a talk that counts."""
    there = None if talk.levels is None else not set(level).isdisjoint(talk.levels)
    if talk.held_on is None or decided_on is None:
        return all_of(there, talk.about_changes, None)
    return all_of(there, talk.about_changes, talk.held_on <= decided_on)
