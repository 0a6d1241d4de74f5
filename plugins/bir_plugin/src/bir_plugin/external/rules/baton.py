"""What a routine says of the baton log and its holder: outside sources, off by default.

Log and holder are about one child, and neither is ever recorded here; the rules read what
the routine says of them. What a page says with "shall" is a rule of its own, apart from
what it tells as the way it is done. These are pointers and no legal advice.
"""

from actcore.model import Site
from actcore.variant import (
    Context,
    Reason,
    Strength,
    Text,
    Verdict,
    met_if,
    not_applicable,
    not_assessed,
    rule,
)

from .. import reasons
from ..profile import PACK
from ..reading import routines
from ..sources import BATON_HOLDER, BATON_LOG
from ..worksheets.concern_routine import ConcernRoutine


@rule(
    "BIRX07",
    "baton-log-shared-without-consent",
    on=Site,
    profile=PACK.id,
    strength=Strength.REQUIRED,
    source=BATON_LOG.at("Stafettlogg", lines="9-10"),
    statement=Text(
        nb="Rutinen krever et eget samtykke for hver ny tjeneste som tas med i en stafettlogg.",
        en="The routine asks for a consent of its own for each further service that is brought into a baton log.",
    ),
)
def consent_for_each(site: Site, ctx: Context) -> Verdict:
    """One answer of each routine in use on the day.

    Without a baton log the question does not arise. Consent is about one child and is
    never recorded here. A pointer, not legal advice.
    """

    def judge(sheet: ConcernRoutine) -> Verdict:
        if without := _no_log(sheet):
            return without
        answers = (sheet.consent_for_each_service,)
        return _answered(answers, sheet, reasons.LOG_UNKNOWN, reasons.NOT_EACH_SERVICE)

    return routines(site, ctx, judge)


@rule(
    "BIRX08",
    "baton-holder-left-open",
    on=Site,
    profile=PACK.id,
    strength=Strength.REQUIRED,
    source=BATON_HOLDER.at("Stafetthaldar – rolla", lines="6"),
    statement=Text(
        nb="Rutinen sier at det alltid er klart hvem som er stafettholder.",
        en="The routine says that it is always clear who is the baton holder.",
    ),
)
def clear_baton_holder(site: Site, ctx: Context) -> Verdict:
    """One answer of each routine in use on the day.

    Who holds the baton for a child is never recorded here. A pointer, not legal advice.
    """

    def judge(sheet: ConcernRoutine) -> Verdict:
        if without := _no_holder(sheet):
            return without
        answers = (sheet.holder_always_clear,)
        return _answered(answers, sheet, reasons.HOLDER_UNKNOWN, reasons.HOLDER_UNCLEAR)

    return routines(site, ctx, judge)


@rule(
    "BIRX11",
    "baton-log-opened-or-closed-otherwise",
    on=Site,
    profile=PACK.id,
    strength=Strength.TYPICAL,
    source=BATON_LOG.at("Stafettlogg", lines="5, 12"),
    statement=Text(
        nb="Rutinen sier at en stafettlogg opprettes etter samtykke, og at den kan avsluttes når foreldrene ønsker det.",
        en="The routine says that a baton log is opened on consent, and that it may be closed when the parents wish it.",
    ),
)
def log_opened_and_closed(site: Site, ctx: Context) -> Verdict:
    """Two answers of each routine in use on the day; lacking one of them is unusual.

    The page tells both as the way it is done. Whether a law asks for the consent is for a
    lawyer to say. Without a baton log the question does not arise. A pointer, not legal
    advice.
    """

    def judge(sheet: ConcernRoutine) -> Verdict:
        if without := _no_log(sheet):
            return without
        answers = (sheet.log_opened_on_consent, sheet.log_closed_on_wish)
        lacking = reasons.OPENED_OR_CLOSED_OTHERWISE
        return _answered(answers, sheet, reasons.LOG_UNKNOWN, lacking)

    return routines(site, ctx, judge)


@rule(
    "BIRX12",
    "baton-let-go-too-early",
    on=Site,
    profile=PACK.id,
    strength=Strength.TYPICAL,
    source=BATON_HOLDER.at("Stafetthaldar – rolla", lines="7"),
    statement=Text(
        nb="Rutinen sier at stafettholderen beholder rollen til en ny har tatt imot den.",
        en="The routine says that the baton holder keeps the role until another has accepted it.",
    ),
)
def held_until_accepted(site: Site, ctx: Context) -> Verdict:
    """One answer of each routine in use on the day; the page tells it as how it is done.

    Who holds the baton for a child is never recorded here. A pointer, not legal advice.
    """

    def judge(sheet: ConcernRoutine) -> Verdict:
        if without := _no_holder(sheet):
            return without
        answers = (sheet.held_until_accepted,)
        return _answered(answers, sheet, reasons.HOLDER_UNKNOWN, reasons.NOT_HELD)

    return routines(site, ctx, judge)


def _no_log(sheet: ConcernRoutine) -> Verdict | None:
    """Why nothing can be said of the log; None where there is one."""
    if sheet.uses_baton_log is None:
        return not_assessed(reasons.LOG_UNKNOWN, sheet)
    return None if sheet.uses_baton_log else not_applicable(reasons.NO_LOG, sheet)


def _no_holder(sheet: ConcernRoutine) -> Verdict | None:
    """Why nothing can be said of the holder; None where there are holders."""
    if sheet.uses_baton_holder is None:
        return not_assessed(reasons.HOLDER_UNKNOWN, sheet)
    return None if sheet.uses_baton_holder else not_applicable(reasons.NO_HOLDER, sheet)


def _answered(
    answers: tuple[bool | None, ...],
    sheet: ConcernRoutine,
    missing: Reason,
    lacking: Reason,
) -> Verdict:
    """A no is lacking, whatever the others are; a blank beside yeses is open."""
    if False in answers or None not in answers:
        return met_if(all(answers), sheet, otherwise=lacking)
    return not_assessed(missing, sheet)
