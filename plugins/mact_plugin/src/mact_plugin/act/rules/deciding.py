"""Chapter 4 of the guide: the order of the phases, and phase 1, deciding.

Phase 1 has psychiatry in the team, collaboration agreements and checklist 1.
"""

from actcore.model import Site, Team
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    met,
    met_if,
    not_applicable,
    not_assessed,
    partly,
    rule,
    stated,
    unmet,
)

from ...answers import all_of, told_by
from ...sources import GUIDE, page
from ..checklist import answered
from ..reasons import municipality as reasons
from ..teams import EXTERNAL, MEMBER
from ..worksheets import Agreement, DecidingChecklist
from ..worksheets.agreement import AgreementAbout, DischargeInformation

AGREEMENTS = "Tætte forpligtende samarbejdsaftaler"
CHECKLIST = GUIDE.at("Tjekliste til beslutningsfasen", pages=page(15))

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
    "ACT045",
    "no-psychiatrist-in-the-team",
    on=Team,
    kind="act_team",
    strength=Strength.RECOMMENDED,
    source=GUIDE.at(
        "Samarbejde med fx behandlingspsykiatrien er vigtigt", pages=page(13)
    ),
    statement=Text(
        da="Teamet har psykiatrisk kompetence, og en psykiater er med i det.",
        en="The team has psychiatric competence, and a psychiatrist is part of it.",
    ),
)
def psychiatrist(team: Team, ctx: Context) -> Verdict:
    """Grades: part of the team is met, attached from outside is partly, none is unmet.

    The guide calls taking part crucial and tells that both trial teams long did
    without; it gives no working time.
    """
    if not team.on(ctx.as_of):
        return not_assessed(reasons.NO_MEMBERS, team)
    places = team.holding("psychiatrist", ctx.as_of)
    ways = [place.entry for place in places]
    if any(p.entry == MEMBER and p.since is not None for p in places):
        return met(*places)
    if MEMBER in ways:
        return not_assessed(reasons.DATES_UNKNOWN, *places)
    if not team.roles_known(ctx.as_of):
        return not_assessed(reasons.ROLES_UNKNOWN, team)
    if None in ways:
        return not_assessed(reasons.ATTACHMENT_UNKNOWN, *places)
    if EXTERNAL in ways:
        return partly(reasons.PSYCHIATRIST_EXTERNAL, *places)
    return unmet(reasons.NO_PSYCHIATRIST, team)


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
        return not_applicable(reasons.NOT_YET, agreement)
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
        return not_applicable(reasons.NOT_YET, agreement)
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


@rule(
    "ACTC11",
    "no-shared-understanding",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CHECKLIST,
    statement=Text(
        da="Ledelse, teamledere og medarbejdere forstår metoden og det, den kan ændre.",
        en="Leadership, team leaders and staff understand the method and what it may change.",
    ),
)
def understanding(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 1 on the day."""
    return answered(site, ctx, DecidingChecklist, "understanding")


@rule(
    "ACTC12",
    "readiness-not-assessed",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CHECKLIST,
    statement=Text(
        da="Kommunens parathed til at indføre metoden er vurderet.",
        en="The municipality's readiness to implement the method has been assessed.",
    ),
)
def readiness(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 1 on the day.

    This is the municipality's readiness; the citizen's is never asked for (ACT019).
    """
    return answered(site, ctx, DecidingChecklist, "readiness")


@rule(
    "ACTC13",
    "no-dialogue-with-partners",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CHECKLIST,
    statement=Text(
        da="En dialog med mulige samarbejdspartnere er begyndt.",
        en="A dialogue with possible partners has begun.",
    ),
)
def dialogue(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 1 on the day.

    A seminar is one way of many.
    """
    return answered(site, ctx, DecidingChecklist, "dialogue")


@rule(
    "ACTC14",
    "no-binding-agreements",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CHECKLIST,
    statement=Text(
        da="Der er bindende aftaler med relevante samarbejdspartnere.",
        en="There are binding agreements with relevant partners.",
    ),
)
def agreements(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 1 on the day.

    Only those who answer know which partners are relevant, so recorded agreements do
    not answer it; see ACT104 for them.
    """
    return answered(site, ctx, DecidingChecklist, "agreements")


def _later(agreement: Agreement, ctx: Context) -> bool:
    return agreement.agreed_on is not None and not ctx.past(agreement.agreed_on)
