"""Collaboration agreements: binding, at leadership level, and what they hold."""

from datetime import date
from enum import StrEnum
from typing import Any

from actcore.model import Site
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

from ...answers import all_of, any_of, graded, latest, told_by
from ...sources import GUIDE, page
from ..decision import decided_against, decision_on, start_of
from ..reasons import agreements as own
from ..reasons import common, deciding
from ..reasons import municipality as reasons
from ..worksheets.deciding.agreement import (
    Agreement,
    AgreementAbout,
    AgreementTopic,
    DischargeInformation,
    Settled,
)
from ..worksheets.deciding.implementation_decision import Decision
from ..worksheets.deciding.partner_overview import AgreementStatus, PartnerOverview

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
    list that must be complete. An agreement that has ended is not asked.
    """
    if decided_against(ctx.site, ctx):
        return not_applicable(deciding.DECIDED_AGAINST, agreement)
    if out_of_force := _out_of_force(agreement, ctx):
        return out_of_force
    return told_by(
        all_of(agreement.written, agreement.by_leadership),
        agreement,
        missing=reasons.FORM_UNKNOWN,
        otherwise=reasons.NOT_BINDING,
    )


@rule(
    "ACT105",
    "no-agreement-before-the-start",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=GUIDE.at(AGREEMENTS, pages=page(14)),
    statement=Text(
        da="Samarbejdet er aftalt, før implementeringen går i gang.",
        en="The collaboration is agreed upon before the implementation starts.",
    ),
)
def agreed_before_start(site: Site, ctx: Context) -> Verdict:
    """Looks for one agreement dated before the day that the municipality calls the start.

    Agreements made later are just as useful: beside an early one they are noted, and
    without one they are half of what is advised. An agreement that has ended since
    counts. That none was made before the start only an overview of the partners from
    then or later can tell; where no partner needs an agreement, none is asked for.
    """
    if decided_against(site, ctx):
        return not_applicable(deciding.DECIDED_AGAINST, site)
    start = start_of(site, ctx)
    if start is None:
        return not_assessed(deciding.START_UNKNOWN, site)
    made = [a for a in site.filled(Agreement) if not ctx.ahead(a.agreed_on)]
    days = [a.agreed_on for a in made if a.agreed_on is not None]
    late = sum(day >= start for day in days)
    if len(days) > late:
        return (
            met(*made, because=own.SOME_AFTER_START, later=late) if late else met(*made)
        )
    if len(days) < len(made):
        return not_assessed(common.NO_DATE, *made)
    if made:
        return partly(own.ALL_AFTER_START, *made)
    if not ctx.past(start):
        return not_applicable(common.NOT_YET, site)
    return _without_agreement(site, ctx, start)


@rule(
    "ACT106",
    "unclear-between-leaders",
    on=Site,
    strength=Strength.REQUIRED,
    source=GUIDE.at(AGREEMENTS, pages=page(14)),
    statement=Text(
        da="Aftalerne er med til at gøre roller, ansvar og opgaver klare mellem ledelsen bag ACT og ledelsen i andre forvaltninger.",
        en="The agreements help to make roles, responsibility and tasks clear between the leaders behind ACT and those of other administrations.",
    ),
)
def clear_between_leaders(site: Site, ctx: Context) -> Verdict:
    """Asks of the three whether one of the agreements in force makes it clear.

    The guide speaks of the agreements together; one on visits to a drop-in centre need
    not settle what leaders do. Whether every partner is covered is not looked at.
    """
    return _covered(site, ctx, "between_leaders", Settled)


@rule(
    "ACT107",
    "unclear-between-staff",
    on=Site,
    strength=Strength.REQUIRED,
    source=GUIDE.at(AGREEMENTS, pages=page(14)),
    statement=Text(
        da="Aftalerne er med til at gøre roller, ansvar og opgaver klare mellem medarbejderne i teamet og medarbejderne hos de vigtigste samarbejdspartnere.",
        en="The agreements help to make roles, responsibility and tasks clear between the team's staff and the staff of the main partners.",
    ),
)
def clear_between_staff(site: Site, ctx: Context) -> Verdict:
    """Counted as ACT106, for those who do the work."""
    return _covered(site, ctx, "between_staff", Settled)


@rule(
    "ACT108",
    "agreements-incomplete",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=GUIDE.at(
        "Tidlig involvering af alle relevante samarbejdspartnere", pages=page(14)
    ),
    statement=Text(
        da="Der er aftaler om, hvem der er med i teamet, om ressourcer, om organisering og om løbende opfølgning.",
        en="There are agreements on who is in the team, on resources, organisation and ongoing follow-up.",
    ),
)
def four_topics(site: Site, ctx: Context) -> Verdict:
    """Asks of the four whether one of the agreements in force covers it."""
    return _covered(site, ctx, "topics", AgreementTopic)


partners_by_context = stated(
    "ACT109",
    "partners-by-context",
    on=Agreement,
    strength=Strength.PERMITTED,
    source=GUIDE.at(AGREEMENTS, pages=page(15)),
    statement=Text(
        da="Hvem der skal laves aftaler med, afhænger af, hvor ACT er forankret.",
        en="With whom there are to be agreements depends on where ACT is anchored.",
    ),
    counts="No partner must be there for the list to be complete.",
)

drop_in_centres = stated(
    "ACT110",
    "agreement-on-drop-in-centres",
    on=Agreement,
    strength=Strength.PERMITTED,
    source=GUIDE.at(AGREEMENTS, pages=page(15)),
    statement=Text(
        da="Der kan laves aftaler om, at medarbejderne besøger væresteder, både kommunale og private.",
        en="There may be agreements that staff visit drop-in centres, both municipal and private.",
    ),
)

outreach_services = stated(
    "ACT111",
    "agreement-on-outreach-services",
    on=Agreement,
    strength=Strength.PERMITTED,
    source=GUIDE.at(AGREEMENTS, pages=page(15)),
    statement=Text(
        da="Der kan laves aftaler med opsøgende tilbud om, hvem der gør hvad på gadeplan.",
        en="There may be agreements with outreach services on who does what in the street.",
    ),
)

right_of_referral = stated(
    "ACT112",
    "agreement-on-referral",
    on=Agreement,
    strength=Strength.PERMITTED,
    source=GUIDE.at(AGREEMENTS, pages=page(15)),
    statement=Text(
        da="Der kan laves aftaler med behandlingspsykiatri og somatiske sygehuse om, at teamet kan henvise borgere til dem.",
        en="There may be agreements with treatment psychiatry and somatic hospitals that the team may refer citizens to them.",
    ),
)

discharge_procedures = stated(
    "ACT113",
    "agreement-on-discharge",
    on=Agreement,
    strength=Strength.PERMITTED,
    source=GUIDE.at(AGREEMENTS, pages=page(15)),
    statement=Text(
        da="Der kan laves aftaler med behandlingspsykiatri og somatiske sygehuse om samarbejdet, når en borger udskrives.",
        en="There may be agreements with treatment psychiatry and somatic hospitals on working together when a citizen is discharged.",
    ),
    counts="What such an agreement may let pass on is another matter; see ACT114.",
)


@rule(
    "ACT114",
    "discharge-information-without-consent",
    on=Agreement,
    strength=Strength.REQUIRED,
    source=GUIDE.at(AGREEMENTS, pages=page(15)),
    statement=Text(
        da="Efter aftalerne om udskrivelse må oplysninger kun gives videre med borgerens samtykke.",
        en="Agreements on discharge let information be passed on only with the citizen's consent.",
    ),
)
def consent_at_discharge(agreement: Agreement, ctx: Context) -> Verdict:
    """Asked of agreements in force on discharge.

    In the guide's example the hospital may pass information on, and the citizen's
    consent is the condition. Where nothing is passed on no consent is needed. An
    agreement said to be on something else that lets information go without consent
    contradicts itself, and is not assessed. What consent a given citizen has given is
    not looked at.
    """
    if out_of_force := _out_of_force(agreement, ctx):
        return out_of_force
    passing_on = agreement.discharge_information
    if passing_on is DischargeInformation.NOT_PASSED_ON:
        return not_applicable(reasons.NOT_ON_DISCHARGE, agreement)
    if agreement.about not in (None, AgreementAbout.DISCHARGE):
        if passing_on is DischargeInformation.WITHOUT_CONSENT:
            return not_assessed(own.SUBJECT_CONTRADICTED, agreement)
        return not_applicable(reasons.NOT_ON_DISCHARGE, agreement)
    if passing_on is None:
        subject = (
            reasons.CONSENT_UNKNOWN if agreement.about else reasons.SUBJECT_UNKNOWN
        )
        return not_assessed(subject, agreement)
    asked = passing_on is DischargeInformation.WITH_CONSENT
    return met_if(asked, agreement, otherwise=reasons.CONSENT_NOT_NEEDED)


@rule(
    "ACT115",
    "expectations-not-aligned",
    on=Agreement,
    strength=Strength.REQUIRED,
    source=GUIDE.at(AGREEMENTS, pages=page(15)),
    statement=Text(
        da="Samarbejdsaftalen giver plads til åbenhed og til løbende at afstemme forventninger.",
        en="The collaboration agreement leaves room for openness and for aligning expectations along the way.",
    ),
)
def expectations_aligned(agreement: Agreement, ctx: Context) -> Verdict:
    """Reads what the agreement says on expectations, and on difficulty and disagreement.

    The guide names disagreement as an example, so silence on it alone is a note. Openness
    itself is for those who work together to judge. An agreement that has ended is not
    asked.
    """
    if decided_against(ctx.site, ctx):
        return not_applicable(deciding.DECIDED_AGAINST, agreement)
    if out_of_force := _out_of_force(agreement, ctx):
        return out_of_force
    if agreement.expectations:
        silent = agreement.disagreement is False
        return met(agreement, because=own.DISAGREEMENT_OPEN if silent else None)
    if agreement.expectations is None or agreement.disagreement is None:
        return not_assessed(own.EXPECTATIONS_UNKNOWN, agreement)
    if agreement.disagreement:
        return partly(own.ONLY_DISAGREEMENT, agreement)
    return unmet(own.NO_ALIGNING, agreement)


@rule(
    "ACT116",
    "no-agreement",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=GUIDE.at("Tabel 4-3: Rolle- og ansvarsfordeling", pages=page(20)),
    statement=Text(
        da="Ledelsen sørger for, at der er konkrete samarbejdsaftaler.",
        en="Leadership sees to it that there are concrete collaboration agreements.",
    ),
)
def agreements_exist(site: Site, ctx: Context) -> Verdict:
    """Looks for one agreement in force, else for what the overview of the partners says.

    Only an overview can tell that there is none; agreements that are merely not in this
    record are not missing. Where no partner needs one, none is asked for, and nothing is
    asked before a decision. The table it stands in is offered as an inspiration: advice.
    """
    decision = decision_on(site, ctx)
    if decision is Decision.AGAINST:
        return not_applicable(deciding.DECIDED_AGAINST, site)
    if decision is Decision.UNDECIDED:
        return not_applicable(deciding.UNDECIDED, site)
    if found := in_force(site, ctx):
        return met(*found)
    overview = latest(site.filled(PartnerOverview), ctx.as_of)
    listed = overview.partners if overview else None
    if any(p.agreement is AgreementStatus.IN_PLACE for p in listed or ()):
        return met(overview)
    return _without_agreement(site, ctx)


def in_force(site: Site, ctx: Context) -> list[Agreement]:
    """The agreements that count on the day; one without a date does."""
    return [a for a in site.filled(Agreement) if not _out_of_force(a, ctx)]


def _out_of_force(agreement: Agreement, ctx: Context) -> Verdict | None:
    """Why an agreement is not asked about on the day: it lies ahead or has ended."""
    if ctx.ahead(agreement.agreed_on):
        return not_applicable(common.NOT_YET, agreement)
    if agreement.ends_on is not None and agreement.ends_on < ctx.as_of:
        return not_applicable(own.ENDED, agreement)
    return None


def _without_agreement(site: Site, ctx: Context, since: date = date.min) -> Verdict:
    """What an overview of the partners from `since` or later says of agreements."""
    overview = latest(site.filled(PartnerOverview), ctx.as_of)
    if overview is None or overview.partners is None or overview.filled_on < since:
        return not_assessed(own.NO_AGREEMENT, overview or site)
    if not overview.partners:
        return not_applicable(deciding.NO_PARTNERS, overview)
    states = {partner.agreement for partner in overview.partners}
    if AgreementStatus.IN_PLACE in states:
        return not_assessed(own.NO_AGREEMENT, overview)
    if None in states:
        return not_assessed(own.REGISTER_UNKNOWN, overview)
    if states == {AgreementStatus.NOT_NEEDED}:
        return not_applicable(own.NOT_NEEDED, overview)
    return unmet(own.NO_AGREEMENT_MADE, overview)


def _covered(site: Site, ctx: Context, item: str, wanted: type[StrEnum]) -> Verdict:
    """Whether the agreements in force together cover all that is asked of an item."""
    if decided_against(site, ctx):
        return not_applicable(deciding.DECIDED_AGAINST, site)
    found = in_force(site, ctx)
    if not found:
        return not_assessed(own.NO_AGREEMENT, site)
    answers: list[tuple[Any, ...] | None] = [getattr(a, item) for a in found]
    return graded(
        [
            any_of(*[None if answer is None else part in answer for answer in answers])
            for part in wanted
        ],
        *found,
        missing=own.CONTENT_UNKNOWN,
        some=own.CONTENT_LACKING,
        none=own.NO_CONTENT,
    )
