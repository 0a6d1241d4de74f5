"""How a routine goes from concern to action: outside sources, off by default.

Municipal pages say how one municipality does it. Strengths follow their words, and a
municipality that does otherwise may be right. These are pointers and no legal advice.
"""

from collections.abc import Set as AbstractSet

from actcore.model import Site
from actcore.variant import (
    Context,
    Parameter,
    Strength,
    Text,
    Verdict,
    met,
    met_if,
    not_assessed,
    partly,
    rule,
    stated,
    unmet,
)

from ...programme import FINAL_REPORT_NEWS
from .. import reasons
from ..profile import PACK
from ..reading import routines
from ..sources import EVALUATION, FROLAND, TROMSO, VESTRE_TOTEN
from ..worksheets.answers import Asked, Contacted, LocalDeadline, ParentsTold, Reach
from ..worksheets.concern_routine import ConcernRoutine

_ASKED = {
    Asked.CONCLUSIONS: reasons.CONCLUSIONS,
    Asked.NOT_SAID: reasons.WRITING_NOT_SAID,
}
_LEVELS = Parameter(
    (
        str(Reach.CLARIFY),
        str(Reach.OWN_SERVICE),
        str(Reach.TWO_SERVICES),
        str(Reach.SEVERAL_SERVICES),
    ),
    choices=tuple(str(reach) for reach in Reach),
    about=Text(
        nb="Hvor langt nivåene rekker. Noen kommuner har færre nivåer eller bruker bokstaver.",
        en="How far the levels reach. Some municipalities have fewer levels or use letters.",
    ),
)


@rule(
    "BIRX01",
    "observations-not-asked-for",
    on=Site,
    profile=PACK.id,
    strength=Strength.RECOMMENDED,
    source=FINAL_REPORT_NEWS.at("BIR brøt ned barrierer", lines="8-9"),
    statement=Text(
        nb="Rutinen ber ansatte skrive ned det de har sett og hørt, og ikke hva de konkluderer med.",
        en="The routine asks employees to write down what they have seen and heard, and not what they conclude.",
    ),
)
def observations(site: Site, ctx: Context) -> Verdict:
    """Reads each routine in use on the day; asking for both is partly.

    The programme taught that it is for the employee to observe, and for others to
    conclude. Tingvoll's page calls it important to write down what one has observed, so
    this is advice. A pointer, not legal advice.
    """

    def judge(sheet: ConcernRoutine) -> Verdict:
        if sheet.asks_for is None:
            return not_assessed(reasons.WRITING_UNKNOWN, sheet)
        if sheet.asks_for is Asked.BOTH:
            return partly(reasons.CONCLUSIONS_TOO, sheet)
        otherwise = _ASKED.get(sheet.asks_for)
        return met_if(otherwise is None, sheet, otherwise=otherwise)

    return routines(site, ctx, judge)


@rule(
    "BIRX02",
    "levels-of-concern-differ",
    on=Site,
    profile=PACK.id,
    strength=Strength.TYPICAL,
    source=VESTRE_TOTEN.at("Om modellen", lines="3-7"),
    statement=Text(
        nb="Rutinen har fire nivåer: avklaring, egen tjeneste, to tjenester og flere tjenester.",
        en="The routine has four levels: finding out, one's own service, two services, and several services.",
    ),
    parameters={"levels": _LEVELS},
)
def four_levels(site: Site, ctx: Context) -> Verdict:
    """Looks for a level of each reach, whatever the levels are called and in any order.

    How one municipality has it, and no norm for others: Overhalla has letters, and one
    level for two services or more. A level whose reach is not recorded may be the one
    that is looked for. A pointer, not legal advice.
    """

    def judge(sheet: ConcernRoutine) -> Verdict:
        if sheet.levels is None:
            return not_assessed(reasons.LEVELS_UNKNOWN, sheet)
        reaches = [level.reach for level in sheet.levels]
        lacking = _lacking(ctx.p.levels, {str(r) for r in reaches if r is not None})
        if lacking and None in reaches:
            return not_assessed(reasons.LEVELS_UNKNOWN, sheet)
        if lacking:
            of = len(ctx.p.levels)
            return unmet(reasons.OTHER_LEVELS, sheet, lacking=lacking, of=of)
        return met(sheet)

    return routines(site, ctx, judge)


@rule(
    "BIRX03",
    "local-deadline-missing-or-longer",
    on=Site,
    profile=PACK.id,
    strength=Strength.TYPICAL,
    source=TROMSO.at("Nivå 0, trinn 4", lines="2"),
    statement=Text(
        nb="Rutinen setter en lokal frist, enten for å bestemme hva som skal skje, eller for å dele undringen med foreldrene, og fristen er ikke lengre enn kommunen har bestemt.",
        en="The routine sets a local deadline, either for deciding what is to happen or for sharing the wonder with the parents, and the deadline is no longer than the municipality has decided.",
    ),
    parameters={
        "decide_days": Parameter(
            of=int,
            unit="days",
            minimum=0,
            about=Text(
                nb="Hvor mange dager det høyst kan gå fra bekymring til beslutning. Kommunen bestemmer tallet selv.",
                en="How many days may pass at most from concern to decision. The municipality decides the number itself.",
            ),
        ),
        "share_days": Parameter(
            of=int,
            unit="days",
            minimum=0,
            about=Text(
                nb="Hvor mange dager det høyst kan gå før undringen er delt med foreldrene. Kommunen bestemmer tallet selv.",
                en="How many days may pass at most before the wonder is shared with the parents. The municipality decides the number itself.",
            ),
        ),
    },
)
def local_deadline(site: Site, ctx: Context) -> Verdict:
    """Two different clocks, each held against its own number; one of them is enough.

    No number is taken over: Tromsø's page says 14 days to a decision and Overhalla is
    said to have four weeks for sharing, and both are theirs alone. Tromsø has revised its
    model since. So the rule cannot be told until a municipality sets the number of the
    clock that its routine uses. A pointer, not legal advice.
    """

    def judge(sheet: ConcernRoutine) -> Verdict:
        days = {
            LocalDeadline.DECIDE: sheet.decide_within_days,
            LocalDeadline.SHARE: sheet.share_within_days,
        }
        for clock, given in days.items():
            if given is None:
                continue
            decided = clock is LocalDeadline.DECIDE
            limit: int = ctx.p.decide_days if decided else ctx.p.share_days
            if given > limit:
                return unmet(reasons.CLOCK_TOO_LONG, sheet, days=given, limit=limit)
        if sheet.local_deadlines is None:
            return not_assessed(reasons.CLOCKS_UNKNOWN, sheet)
        if any(days[clock] is None for clock in sheet.local_deadlines):
            return not_assessed(reasons.CLOCKS_UNKNOWN, sheet)
        has_one = bool(sheet.local_deadlines)
        return met_if(has_one, sheet, otherwise=reasons.NO_CLOCK)

    return routines(site, ctx, judge)


@rule(
    "BIRX04",
    "suspected-violence-handled-otherwise",
    on=Site,
    profile=PACK.id,
    strength=Strength.REQUIRED,
    source=FROLAND.at("Nivå 0: Undring", lines="4-6"),
    statement=Text(
        nb="Rutinen sier at den ansatte kontakter barnevernet eller politiet direkte ved mistanke om vold eller overgrep, og at foreldrene ikke får vite det først, uansett nivå.",
        en="The routine says that on suspicion of violence or abuse the employee contacts child welfare or the police directly, and that the parents are not told first, whatever the level.",
    ),
)
def suspected_violence(site: Site, ctx: Context) -> Verdict:
    """Three answers of each routine: whom to contact, the parents, and at which levels.

    It goes before the levels and any other step of talking with the parents. Telling the
    parents first, or sending the employee elsewhere, is unmet; silence on the parents or
    on some level is partly. The page asks for child welfare, and for the police at the
    same time when one is seriously worried; that of Statens barnehus leaves it at either
    (Noen generelle råd, 2 and 7), so naming the police alone is enough. That the
    routine also asks for talking with one's superior is not held against it. A pointer,
    not legal advice.
    """

    def judge(sheet: ConcernRoutine) -> Verdict:
        contact, parents = sheet.violence_contact, sheet.violence_parents
        if parents is ParentsTold.FIRST:
            return unmet(reasons.PARENTS_FIRST, sheet)
        if contact in (Contacted.SOMEBODY_ELSE, Contacted.NOT_SAID):
            return unmet(reasons.NOT_DIRECTLY, sheet)
        if None in (contact, parents, sheet.violence_at_every_level):
            return not_assessed(reasons.VIOLENCE_UNKNOWN, sheet)
        if parents is ParentsTold.NOT_SAID or not sheet.violence_at_every_level:
            return partly(reasons.VIOLENCE_IN_PART, sheet)
        return met(sheet)

    return routines(site, ctx, judge)


BIRX10 = stated(
    "BIRX10",
    "knowledge-without-structures",
    on=Site,
    profile=PACK.id,
    strength=Strength.CLAIM,
    source=EVALUATION.at("Sammendrag", lines="3-4"),
    statement=Text(
        nb="Kunnskap alene endrer ikke praksis. Kommunen trenger også klare rammer for hvordan arbeidet gjøres.",
        en="Knowledge alone does not change practice. The municipality also needs clear structures for how the work is done.",
    ),
    counts="What the evaluation found of the programme. It says why routines matter as much"
    " as spreading knowledge (BIR030 and BIR031 beside BIR022), and is nothing to check."
    " A pointer, not legal advice.",
)


def _lacking(wanted: tuple[str, ...], seen: AbstractSet[str]) -> int:
    """How many of the wanted levels are not there."""
    return len(set(wanted) - seen)
