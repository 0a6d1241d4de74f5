"""How ready the municipality is: the assessment of phase 1, with its five drivers.

This is the municipality's readiness. A citizen's is never asked for; see ACT019.
"""

from collections.abc import Callable

from actcore.model import Site
from actcore.variant import (
    Context,
    Outcome,
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

from ...answers import all_of, any_of, graded
from ...sources import GUIDE, page
from ..decision import decided_against, start_of
from ..reasons import common
from ..reasons import deciding as reasons
from ..worksheets.deciding.readiness_assessment import (
    ReadinessAssessment,
    ReadinessStatement,
    ReadinessTool,
)
from ..worksheets.shared import LEADERSHIP, Driver, Level
from .deciding import THREE_LEVELS

JOINT = GUIDE.at("Tag afsæt i en parathedsvurdering", pages=page(13))
BEFORE = GUIDE.at(
    "Parathedsvurdering forud for igangsættelse af implementering", pages=page(14)
)

_BEST_FIRST = (Outcome.MET, Outcome.NOT_ASSESSED, Outcome.PARTLY, Outcome.UNMET)


@rule(
    "ACT090",
    "readiness-not-assessed-jointly",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=GUIDE.at("Tag afsæt i en parathedsvurdering", pages=page(13, 14)),
    statement=Text(
        da="Ledere, teamledere og medarbejdere vurderer kommunens parathed sammen.",
        en="Leaders, team leaders and staff assess the municipality's readiness together.",
    ),
)
def assessed_jointly(site: Site, ctx: Context) -> Verdict:
    """Reads who took part in the assessments made by the day; the best one counts.

    One page recommends all three levels; the next asks leadership to do it, perhaps with
    staff. So an assessment with leadership conforms, with a note where the others are
    not known to have taken part. When it was made is asked by ACT092.
    """
    return _best_of(site, ctx, _jointly)


@rule(
    "ACT091",
    "driver-not-assessed",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=JOINT,
    statement=Text(
        da="Parathedsvurderingen ser på alle fem drivkræfter.",
        en="The assessment of readiness looks at all five drivers.",
    ),
)
def five_drivers(site: Site, ctx: Context) -> Verdict:
    """Counts the drivers with something written under them; the best assessment counts.

    A rating or what it rests on is enough. How ready the municipality is makes no
    difference; the annex's scale is unknown to us and no threshold is.
    """
    return _best_of(site, ctx, _by_driver)


@rule(
    "ACT092",
    "readiness-not-assessed-before-start",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=BEFORE,
    statement=Text(
        da="Ledelsen vurderer kommunens parathed, før implementeringen går i gang.",
        en="Leadership assesses the municipality's readiness before the implementation starts.",
    ),
)
def assessed_before_start(site: Site, ctx: Context) -> Verdict:
    """Looks for one assessment with leadership that is dated before the start.

    The start is the day that the municipality has set for itself; as long as it lies
    ahead nothing is late. A later assessment is welcome and takes nothing from the first
    one. The guide means its annex 1a and does
    not discuss other tools; one of those gives a note.
    """
    if decided_against(site, ctx):
        return not_applicable(reasons.DECIDED_AGAINST, site)
    sheets = [s for s in site.filled(ReadinessAssessment) if ctx.past(s.filled_on)]
    if not sheets:
        return not_assessed(reasons.NO_READINESS, site)
    start = start_of(site, ctx)
    if start is None:
        return not_assessed(reasons.START_UNKNOWN, *sheets)
    counted = [
        sheet
        for sheet in sheets
        if sheet.filled_on < start and _took_part(sheet, LEADERSHIP)
    ]
    if counted:
        tools = {sheet.tool for sheet in counted}
        other = reasons.OTHER_TOOL if tools == {ReadinessTool.OTHER} else None
        return met(*counted, because=other)
    if not ctx.past(start):
        return not_applicable(common.NOT_YET, *sheets)
    found = [all_of(s.filled_on < start, _took_part(s, LEADERSHIP)) for s in sheets]
    if any_of(*found) is None:
        return not_assessed(reasons.PARTICIPANTS_UNKNOWN, *sheets)
    return unmet(reasons.NOT_BEFORE_START, *sheets)


@rule(
    "ACT093",
    "swot-missing",
    on=Site,
    strength=Strength.DEFINING,
    source=BEFORE,
    statement=Text(
        da="Vurderingen viser styrker, svagheder, muligheder og trusler.",
        en="The assessment shows strengths, weaknesses, opportunities and threats.",
    ),
)
def four_lists(site: Site, ctx: Context) -> Verdict:
    """Reads the four lists of each assessment; the best one counts.

    One may be empty where it says why; four empty ones show nothing. It says what an
    assessment is to bring about, and asks nobody to make one.
    """
    return _best_of(site, ctx, _listed)


results_used_later = stated(
    "ACT094",
    "readiness-results-used-later",
    on=Site,
    strength=Strength.PERMITTED,
    source=BEFORE,
    statement=Text(
        da="Ledelse og teamledere kan bruge det, vurderingen viser, i de følgende faser.",
        en="Leadership and team leaders may use what the assessment shows in the phases that follow.",
    ),
    counts="The assessment's actions can point to the implementation plan.",
)


def _took_part(sheet: ReadinessAssessment, level: tuple[Level, ...]) -> bool | None:
    """Whether somebody of a level took part; an empty list names nobody."""
    return any_of(
        *[
            None if participant.level is None else participant.level in level
            for participant in sheet.participants or ()
        ],
        *([] if sheet.participants else [None]),
    )


def _assessed(
    statements: tuple[ReadinessStatement, ...], driver: Driver
) -> bool | None:
    """Whether something is written under a driver; a blank row leaves it open."""
    return any_of(
        *[
            True if statement.rating or statement.finding else None
            for statement in statements
            if statement.driver is driver
        ]
    )


def _best_of(
    site: Site, ctx: Context, ask: Callable[[ReadinessAssessment], Verdict]
) -> Verdict:
    """The best of the assessments made by the day: a later one takes nothing away."""
    if decided_against(site, ctx):
        return not_applicable(reasons.DECIDED_AGAINST, site)
    sheets = [s for s in site.filled(ReadinessAssessment) if ctx.past(s.filled_on)]
    if not sheets:
        return not_assessed(reasons.NO_READINESS, site)
    return min(map(ask, sheets), key=lambda told: _BEST_FIRST.index(told.outcome))


def _jointly(sheet: ReadinessAssessment) -> Verdict:
    leaders, *others = [_took_part(sheet, level) for level in THREE_LEVELS]
    if leaders:
        alone = None if all(others) else reasons.LEADERS_NOT_WITH_ALL
        return met(sheet, because=alone)
    if None in (leaders, *others):
        return not_assessed(reasons.PARTICIPANTS_UNKNOWN, sheet)
    if all(others):
        return partly(reasons.WITHOUT_LEADERS, sheet)
    return unmet(reasons.ONE_LEVEL, sheet)


def _by_driver(sheet: ReadinessAssessment) -> Verdict:
    if sheet.statements is None:
        return not_assessed(reasons.DRIVERS_UNKNOWN, sheet)
    return graded(
        [_assessed(sheet.statements, driver) for driver in Driver],
        sheet,
        missing=reasons.DRIVERS_UNKNOWN,
        some=reasons.DRIVERS_LEFT_OUT,
        none=reasons.NO_DRIVERS,
    )


def _listed(sheet: ReadinessAssessment) -> Verdict:
    lists = (sheet.strengths, sheet.weaknesses, sheet.opportunities, sheet.threats)
    if None in lists:
        return not_assessed(reasons.LISTS_UNKNOWN, sheet)
    if not any(lists):
        return unmet(reasons.NOTHING_FOUND, sheet)
    if not all(lists) and sheet.why_empty is None:
        return not_assessed(reasons.EMPTY_UNEXPLAINED, sheet)
    return met(sheet)
