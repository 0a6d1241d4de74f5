"""What a routine says of the baton log and its holder: outside sources, off by default.

Log and holder are about one child, and neither is ever recorded here; the rules read what
the routine says of them. These are pointers and no legal advice.
"""

from actcore.model import Site
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    not_applicable,
    not_assessed,
    rule,
)

from .. import reasons
from ..profile import PACK
from ..reading import graded, routines
from ..sources import BATON_HOLDER, BATON_LOG
from ..worksheets.concern_routine import ConcernRoutine


@rule(
    "BIRX07",
    "baton-log-without-consent",
    on=Site,
    profile=PACK.id,
    strength=Strength.REQUIRED,
    source=BATON_LOG.at("Stafettlogg", lines="5, 9-12"),
    statement=Text(
        nb="Rutinen krever samtykke før en stafettlogg opprettes, og et eget samtykke for hver ny tjeneste, og den sier at loggen avsluttes når foreldrene ønsker det.",
        en="The routine asks for consent before a baton log is opened, and for one of its own for each further service, and it says that the log is closed when the parents wish it.",
    ),
)
def log_on_consent(site: Site, ctx: Context) -> Verdict:
    """Three answers of each routine in use on the day; one or two of them is partly.

    Without a baton log the question does not arise. The page says "shall" of the consent
    for further services, and says the rest as how it is done. Consent is about one child
    and is never recorded here. A pointer, not legal advice.
    """

    def judge(sheet: ConcernRoutine) -> Verdict:
        if sheet.uses_baton_log is None:
            return not_assessed(reasons.LOG_UNKNOWN, sheet)
        if not sheet.uses_baton_log:
            return not_applicable(reasons.NO_LOG, sheet)
        return graded(
            (
                sheet.log_opened_on_consent,
                sheet.consent_for_each_service,
                sheet.log_closed_on_wish,
            ),
            sheet,
            missing=reasons.LOG_UNKNOWN,
            some=reasons.CONSENT_IN_PART,
            none=reasons.NO_CONSENT,
        )

    return routines(site, ctx, judge)


@rule(
    "BIRX08",
    "baton-holder-left-open",
    on=Site,
    profile=PACK.id,
    strength=Strength.REQUIRED,
    source=BATON_HOLDER.at("Stafetthaldar – rolla", lines="6-7"),
    statement=Text(
        nb="Rutinen sier at det alltid er én stafettholder, og at stafettholderen beholder rollen til en ny har tatt imot den.",
        en="The routine says that there is always one baton holder, and that the baton holder keeps the role until another has accepted it.",
    ),
)
def one_baton_holder(site: Site, ctx: Context) -> Verdict:
    """Two answers of each routine in use on the day; one of them is partly.

    The page says that it shall always be clear who holds the baton; that there is one at
    a time is how we read it. Who holds it for a child is never recorded here. A pointer,
    not legal advice.
    """

    def judge(sheet: ConcernRoutine) -> Verdict:
        if sheet.uses_baton_holder is None:
            return not_assessed(reasons.HOLDER_UNKNOWN, sheet)
        if not sheet.uses_baton_holder:
            return not_applicable(reasons.NO_HOLDER, sheet)
        return graded(
            (sheet.one_holder_at_a_time, sheet.held_until_accepted),
            sheet,
            missing=reasons.HOLDER_UNKNOWN,
            some=reasons.HOLDER_IN_PART,
            none=reasons.HOLDER_UNCLEAR,
        )

    return routines(site, ctx, judge)
