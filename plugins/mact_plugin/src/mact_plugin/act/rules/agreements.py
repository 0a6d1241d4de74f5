"""Collaboration agreements: binding, at leadership level, and what they hold."""

from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    met_if,
    not_applicable,
    not_assessed,
    rule,
)

from ...answers import all_of, told_by
from ...sources import GUIDE, page
from ..reasons import common
from ..reasons import municipality as reasons
from ..worksheets.deciding.agreement import (
    Agreement,
    AgreementAbout,
    DischargeInformation,
)

AGREEMENTS = "Tætte forpligtende samarbejdsaftaler"


@rule(
    "ACT104",
    "agreement-not-binding",
    on=Agreement,
    strength=Strength.RECOMMENDED,
    source=GUIDE.at(AGREEMENTS, pages=page(14)),
    statement=Text(
        da="Samarbejdsaftalen er skriftlig og indgået på ledelsesniveau.",
        en="The collaboration agreement is in writing and made at leadership level.",
    ),
)
def binding(agreement: Agreement, ctx: Context) -> Verdict:
    """Asks for both marks: in writing, and made at leadership level.

    Which partners there should be depends on where ACT is anchored; the guide has no
    list that must be complete.
    """
    if _later(agreement, ctx):
        return not_applicable(common.NOT_YET, agreement)
    return told_by(
        all_of(agreement.written, agreement.by_leadership),
        agreement,
        missing=reasons.FORM_UNKNOWN,
        otherwise=reasons.NOT_BINDING,
    )


@rule(
    "ACT114",
    "discharge-information-without-consent",
    on=Agreement,
    strength=Strength.REQUIRED,
    source=GUIDE.at(AGREEMENTS, pages=page(15)),
    statement=Text(
        da="Aftaler om udskrivelse lader kun oplysninger gå videre med borgerens samtykke.",
        en="Agreements on discharge let information pass on only with the citizen's consent.",
    ),
)
def consent_at_discharge(agreement: Agreement, ctx: Context) -> Verdict:
    """Asked of agreements on discharge; having one is optional.

    Where nothing is passed on no consent is needed. What consent a given citizen has
    given is not looked at.
    """
    if _later(agreement, ctx):
        return not_applicable(common.NOT_YET, agreement)
    if agreement.about is None:
        return not_assessed(reasons.SUBJECT_UNKNOWN, agreement)
    passing_on = agreement.discharge_information
    if (
        agreement.about is not AgreementAbout.DISCHARGE
        or passing_on is DischargeInformation.NOT_PASSED_ON
    ):
        return not_applicable(reasons.NOT_ON_DISCHARGE, agreement)
    if passing_on is None:
        return not_assessed(reasons.CONSENT_UNKNOWN, agreement)
    asked = passing_on is DischargeInformation.WITH_CONSENT
    return met_if(asked, agreement, otherwise=reasons.CONSENT_NOT_NEEDED)


def _later(agreement: Agreement, ctx: Context) -> bool:
    return agreement.agreed_on is not None and not ctx.past(agreement.agreed_on)
