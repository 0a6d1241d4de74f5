"""Phase 4, anchoring: from a way of trying to the way of working.

Anchoring means here that the effort is carried on in operation. Where in the organisation
it belongs is the other sense of the Danish word, and a matter of phase 2. Without the
sheet that tells of it nothing is assessed: no date says when phase 4 is due.
"""

from actcore.model import Site
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    met,
    not_applicable,
    not_assessed,
    partly,
    rule,
    stated,
    unmet,
)

from ...answers import all_of, graded, latest
from ...sources import GUIDE, page
from ..reasons import anchoring as reasons
from ..worksheets.anchoring.context_scan import Circumstance, ContextScan
from ..worksheets.anchoring.in_operation import InOperation
from ..worksheets.anchoring.newcomer_plan import NewcomerPlan
from ..worksheets.anchoring.transition import Continuation, Initiatives, Transition
from ..worksheets.shared import LEADERSHIP

ANCHOR = GUIDE.at("Fase 4: Forankre ACT-metoden", pages=page(26))
FOCUS = GUIDE.at("Fortsat ledelsesfokus", pages=page(26))
PROCEDURES = GUIDE.at("Procedurer for forankring af indsatsen", pages=page(26))


@rule(
    "ACT181",
    "activities-not-carried-on",
    on=Site,
    strength=Strength.REQUIRED,
    source=ANCHOR,
    statement=Text(
        da="Det, der blev sat i gang i fase 2 og 3, holdes ved lige og fortsætter i driften.",
        en="What was started in phases 2 and 3 is kept up and goes on in operation.",
    ),
)
def carried_on(site: Site, ctx: Context) -> Verdict:
    """Looks in the latest sheet on the transition for activities that have lapsed.

    The text says that securing this is what the phase is about. Going on in a new form is
    going on, and what was ended on purpose has not lapsed: what is learnt may change the
    effort.
    """
    sheet = latest(site.filled(Transition), ctx.as_of)
    if sheet is None:
        return not_assessed(reasons.NO_TRANSITION, site)
    became = [activity.became for activity in sheet.activities or ()]
    if not became or None in became:
        return not_assessed(reasons.CONTINUATION_UNKNOWN, sheet)
    lapsed = became.count(Continuation.LAPSED)
    if not lapsed:
        return met(sheet)
    if lapsed == len(became):
        return unmet(reasons.ALL_LAPSED, sheet)
    return partly(reasons.SOME_LAPSED, sheet, lapsed=lapsed, activities=len(became))


@rule(
    "ACT182",
    "newcomers-without-plan",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=GUIDE.at(
        "Fase 4: Forankre ACT-metoden; Tjekliste til forankringsfasen",
        pages=page(26, 27),
    ),
    statement=Text(
        da="Både nye medarbejdere og nye ledere bliver introduceret til indsatsen efter en plan.",
        en="New staff and new leaders alike are introduced to the effort by a plan.",
    ),
)
def newcomers(site: Site, ctx: Context) -> Verdict:
    """Both answers of the latest plan for newcomers.

    The text gives such a plan as an example of anchoring, and the checklist asks how new
    staff are to learn; together they make it advice.
    """
    plan = latest(site.filled(NewcomerPlan), ctx.as_of)
    if plan is None:
        return not_assessed(reasons.NO_NEWCOMER_PLAN, site)
    return graded(
        (plan.for_staff, plan.for_leaders),
        plan,
        missing=reasons.NO_NEWCOMER_PLAN,
        some=reasons.ONE_GROUP_ONLY,
        none=reasons.NO_PLAN_FOR_NEWCOMERS,
    )


@rule(
    "ACT183",
    "no-ongoing-development",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=ANCHOR,
    statement=Text(
        da="Kommunen bliver ved med at udvikle kompetencer, ledelse og organisering.",
        en="The municipality keeps developing competence, leadership and organisation.",
    ),
)
def ongoing_development(site: Site, ctx: Context) -> Verdict:
    """The three answers of the latest sheet on operation; how often is not asked."""
    sheet = latest(site.filled(InOperation), ctx.as_of)
    if sheet is None:
        return not_assessed(reasons.ONGOING_WORK_UNKNOWN, site)
    return graded(
        (
            sheet.works_on_competence,
            sheet.works_on_leadership,
            sheet.works_on_organisation,
        ),
        sheet,
        missing=reasons.ONGOING_WORK_UNKNOWN,
        some=reasons.SOME_ONGOING_WORK,
        none=reasons.NO_ONGOING_WORK,
    )


@rule(
    "ACT184",
    "attention-in-operation-undecided",
    on=Site,
    strength=Strength.REQUIRED,
    source=FOCUS,
    statement=Text(
        da="Det er afgjort, hvordan ledelse og politikere bakker op om ACT i driften.",
        en="It is settled how leadership and politicians back ACT in operation.",
    ),
)
def attention_settled(site: Site, ctx: Context) -> Verdict:
    """Asks for a position on both, not for what it is or whether it works.

    Deciding that politicians need not be involved is a position. Checklist 4 asks of
    the levels of leadership only (ACTC45).
    """
    sheet = latest(site.filled(InOperation), ctx.as_of)
    if sheet is None:
        return not_assessed(reasons.POSITION_UNKNOWN, site)
    return graded(
        (sheet.leadership_attention, sheet.political_attention),
        sheet,
        missing=reasons.POSITION_UNKNOWN,
        some=reasons.ONE_POSITION_ONLY,
        none=reasons.NO_POSITION,
    )


@rule(
    "ACT185",
    "circumstances-not-attended-to",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=FOCUS,
    statement=Text(
        da="Ledelsen er opmærksom på politiske, økonomiske, sociale og kulturelle samt teknologiske forhold, der fremmer eller hæmmer indsatsen.",
        en="Leadership attends to political, economic, social and cultural, and technological circumstances that further or hinder the effort.",
    ),
)
def circumstances(site: Site, ctx: Context) -> Verdict:
    """Looks in the latest scan for the four kinds, and for leadership above the team.

    The guide gives the four as examples, so a missing one makes it partly. A circumstance
    that makes no difference has been attended to. These are circumstances around the
    effort, and not the five drivers of implementation.
    """
    scan = latest(site.filled(ContextScan), ctx.as_of)
    if scan is None or scan.findings is None:
        return not_assessed(reasons.NO_SCAN, scan or site)
    if not scan.findings:
        return unmet(reasons.NOTHING_SCANNED, scan)
    looked = {f.circumstance for f in scan.findings if f.circumstance and f.effect}
    unclear = any(None in (f.circumstance, f.effect) for f in scan.findings)
    every: bool | None = len(looked) == len(Circumstance)
    if not every and unclear:
        every = None
    levels = scan.considered_by
    led = None if levels is None else any(level in LEADERSHIP for level in levels)
    answer = all_of(every, led)
    if answer is None:
        return not_assessed(reasons.NO_SCAN, scan)
    if every is False:
        return partly(reasons.SOME_SCANNED, scan, looked=len(looked))
    return met(scan) if answer else partly(reasons.WITHOUT_LEADERSHIP, scan)


monitoring = stated(
    "ACT186",
    "way-of-monitoring-decided",
    on=Site,
    strength=Strength.PERMITTED,
    source=FOCUS,
    statement=Text(
        da="Kommunen kan beslutte, hvordan den vil følge arbejdet med metoden.",
        en="The municipality may decide how to monitor the work with the method.",
    ),
    counts="Given as an example of technological circumstances.",
)


@rule(
    "ACT187",
    "moved-before-clarified",
    on=Site,
    strength=Strength.REQUIRED,
    source=PROCEDURES,
    statement=Text(
        da="Før arbejde og ansvar går over i driften, overvejer ledelsen, hvad der skal ændres eller afklares, og sørger for, at det sker.",
        en="Before work and responsibility move into operation, leadership considers what must change or be clarified, and sees to it.",
    ),
)
def clarified_first(site: Site, ctx: Context) -> Verdict:
    """Compares, in the latest sheet on the transition, the day of considering and the move.

    The guide asks for both considering and acting. Nothing can be late before the move.
    What was considered after it is still useful, and so partly; what is to be considered
    on a later day has not been.
    """
    sheet = latest(site.filled(Transition), ctx.as_of)
    if sheet is None:
        return not_assessed(reasons.NO_TRANSITION, site)
    if sheet.considered is None:
        return not_assessed(reasons.CONSIDERATION_UNKNOWN, sheet)
    ahead = ctx.ahead(sheet.considered_on)
    considered = sheet.considered and not ahead
    if not ctx.past(sheet.moved_on):
        return _before_the_move(sheet, considered)
    return _after_the_move(sheet, considered)


new_teams = stated(
    "ACT188",
    "new-teams-or-place",
    on=Site,
    strength=Strength.PERMITTED,
    source=PROCEDURES,
    statement=Text(
        da="Der kan udpeges nye ACT-teams, og teamet kan få en anden plads i organisationen.",
        en="New ACT teams may be appointed, and the team may get another place in the organisation.",
    ),
    counts="Where there is need. The place is the other sense of anchoring (ACT118).",
)

procedures = stated(
    "ACT189",
    "procedures-made-clear",
    on=Site,
    strength=Strength.PERMITTED,
    source=PROCEDURES,
    statement=Text(
        da="Procedurer kan gøre det klart, hvordan teamet arbejder, hvordan det samarbejder med andre, og hvordan der bygges bro til andre tilbud.",
        en="Procedures may make clear how the team works, how it works with others, and how bridges are built to other services.",
    ),
    counts="Checklist 4 asks whether there are procedures at all (ACTC41).",
)

manuals = stated(
    "ACT190",
    "manuals-carried-on",
    on=Site,
    strength=Strength.PERMITTED,
    source=GUIDE.at("Procedurer for forankring af indsatsen", pages=page(26, 27)),
    statement=Text(
        da="Manualer og funktionsbeskrivelser kan fortsat bruges og gøres kendt for nye medarbejdere og samarbejdspartnere.",
        en="Manuals and function descriptions may stay in use and be made known to new staff and partners.",
    ),
    counts="Checklist 4 asks whether there are procedures at all (ACTC41).",
)


def _before_the_move(sheet: Transition, considered: bool) -> Verdict:
    if not considered or sheet.initiatives is Initiatives.NOT_TAKEN:
        return not_applicable(reasons.NOT_MOVED, sheet)
    if sheet.initiatives is None:
        return not_assessed(reasons.INITIATIVES_UNKNOWN, sheet)
    return met(sheet)


def _after_the_move(sheet: Transition, considered: bool) -> Verdict:
    if not considered:
        return unmet(reasons.NOT_CONSIDERED, sheet)
    day, moved = sheet.considered_on, sheet.moved_on
    if day and moved and day > moved:
        return partly(reasons.CONSIDERED_LATE, sheet)
    if sheet.initiatives is Initiatives.NOT_TAKEN:
        return partly(reasons.NO_INITIATIVES, sheet)
    if day is None:
        return not_assessed(reasons.CONSIDERATION_UNKNOWN, sheet)
    if sheet.initiatives is None:
        return not_assessed(reasons.INITIATIVES_UNKNOWN, sheet)
    return met(sheet)
