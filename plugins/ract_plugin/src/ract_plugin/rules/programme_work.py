"""What the leadership of the national programme sets going, from the launch on.

Brochure, "En modell", "Ledning på nationell nivå", "Ledning på regional och lokal nivå"
and "Case managerutbildning".
"""

from actcore.variant import (
    Context,
    Parameter,
    Reason,
    Strength,
    Text,
    Verdict,
    met,
    met_if,
    not_applicable,
    not_assessed,
    partly,
    rule,
    unmet,
)

from ..profiles import PROGRAMME
from ..reasons import common
from ..reasons import programme as reasons
from ..sources import BROCHURE
from ..worksheets.programme.programme_plan import (
    AgreementTemplate,
    ProgrammePlan,
    Reach,
    SelectionCriteria,
    TemplateIssuer,
)
from .programme import both_leading

Issued = tuple[AgreementTemplate, ...] | tuple[SelectionCriteria, ...]


@rule(
    "RACT074",
    "no-national-template-for-agreements",
    on=ProgrammePlan,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Ledning på regional och lokal nivå", lines="392-393"),
    statement=Text(
        sv="Den nationella ledningen ger ut mallar som områdena kan bygga sina avtal på.",
        en="The national leadership issues templates for the areas to base their agreements on.",
    ),
)
def templates_issued(plan: ProgrammePlan, ctx: Context) -> Verdict:
    """One template from the national leadership is enough, whatever its version.

    An area that also uses one of its own does no wrong. Until the programme has been
    launched nothing is asked.
    """
    if ctx.ahead(plan.launched_on):
        return not_applicable(common.NOT_YET, plan)
    if plan.templates is None:
        return not_assessed(reasons.NO_TEMPLATES, plan)
    right, wrong = TemplateIssuer.LEADERSHIP, reasons.TEMPLATES_MISSING
    issued = _issued(plan.templates, right, plan, ctx, otherwise=wrong)
    return issued or not_assessed(reasons.NO_TEMPLATES, plan)


@rule(
    "RACT080",
    "too-few-areas-sought",
    on=ProgrammePlan,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at("En modell", lines="350-352"),
    statement=Text(
        sv="Satsningen har som mål att hitta tio områden, med kommuner och regioner, där man vill börja eller fortsätta arbeta enligt modellen.",
        en="The programme aims to find ten areas, of municipalities and regions, that want to start or go on working by the model.",
    ),
    parameters={"areas": Parameter(10, unit="areas", minimum=0)},
)
def areas_sought(plan: ProgrammePlan, ctx: Context) -> Verdict:
    """Looks at the goal, not at how many areas have joined, which is theirs to decide.

    A goal of its time: it is asked only of a programme that has recorded its plan and
    has been launched, and to aim for more is fine.
    """
    if ctx.ahead(plan.launched_on):
        return not_applicable(common.NOT_YET, plan)
    if plan.areas_sought is None:
        return not_assessed(reasons.NO_AREAS_SOUGHT, plan)
    return met_if(
        plan.areas_sought >= ctx.p.areas,
        plan,
        otherwise=reasons.AREAS_SOUGHT,
        areas=plan.areas_sought,
    )


@rule(
    "RACT085",
    "data-not-collected-regularly",
    on=ProgrammePlan,
    profile=PROGRAMME.id,
    strength=Strength.RECOMMENDED,
    source=BROCHURE.at("Ledning på nationell nivå", lines="373-374"),
    statement=Text(
        sv="Uppgifter bör samlas in regelbundet, så att satsningen kan analyseras längre fram.",
        en="Data should be collected regularly, so that the programme can be analysed later on.",
    ),
    parameters={
        "longest_gap": Parameter(
            of=int,
            unit="days",
            minimum=1,
            about=Text(
                sv="Hur många dagar det högst får gå mellan två insamlingar.",
                en="How many days may at most go by between two collections.",
            ),
        )
    },
)
def data_collected(plan: ProgrammePlan, ctx: Context) -> Verdict:
    """Measures the longest time between collections, and from the last one to the day.

    The source gives no interval, so somebody has to decide what is regular. That
    nothing has been collected at all needs no interval. Until the programme has been
    launched nothing is asked.
    """
    if ctx.ahead(plan.launched_on):
        return not_applicable(common.NOT_YET, plan)
    if plan.data_collections is None:
        return not_assessed(reasons.NO_DATA_COLLECTION, plan)
    if not plan.data_collections:
        return unmet(reasons.NOTHING_COLLECTED, plan)
    dated = [c.collected_on for c in plan.data_collections if c.collected_on]
    if len(dated) < len(plan.data_collections):
        return not_assessed(reasons.NO_DATA_COLLECTION, plan)
    days = sorted(day for day in dated if ctx.past(day))
    if not days:
        return not_applicable(common.NOT_YET, plan)
    ends = (*days[1:], ctx.as_of)
    gap = max((end - day).days for day, end in zip(days, ends, strict=True))
    return met_if(
        gap <= ctx.p.longest_gap, plan, otherwise=reasons.COLLECTION_GAP, days=gap
    )


@rule(
    "RACT087",
    "no-criteria-from-the-strategy-group",
    on=ProgrammePlan,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Case managerutbildning", lines="486-487"),
    statement=Text(
        sv="Strategigruppen tar fram kriterier och råd för urvalet till case managerutbildningen.",
        en="The strategy group works out criteria and advice for choosing case manager trainees.",
    ),
)
def criteria_issued(plan: ProgrammePlan, ctx: Context) -> Verdict:
    """One version is enough, if this programme's own strategy group worked it out.

    What the criteria say is not looked at. Until the programme has been launched nothing
    is asked.
    """
    if ctx.ahead(plan.launched_on):
        return not_applicable(common.NOT_YET, plan)
    if plan.criteria is None:
        return not_assessed(reasons.NO_CRITERIA, plan)
    group = ctx.site.team(plan.strategy_group)
    if group is None and plan.criteria:
        return not_assessed(reasons.NO_STRATEGY_GROUP, plan)
    own = group.id if group is not None and group.kind == "strategy_group" else ""
    wrong = reasons.CRITERIA_MISSING
    issued = _issued(plan.criteria, own, plan, ctx, otherwise=wrong)
    return issued or not_assessed(reasons.NO_CRITERIA, plan)


@rule(
    "RACT088",
    "launch-information-not-sent-to-all",
    on=ProgrammePlan,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at("En modell", lines="346-348"),
    statement=Text(
        sv="När satsningen börjar får alla kommuner och regioner samt de regionala primärvårdscheferna brev och broschyr, och de två ledande organisationerna lägger ut informationen på sina webbplatser.",
        en="As the programme starts, all municipalities, regions and regional primary care managers get a letter and a brochure, and the two leading organisations publish the information on their web sites.",
    ),
)
def launch_reached_all(plan: ProgrammePlan, ctx: Context) -> Verdict:
    """Asks once, of the start: three groups of addressees and two web sites.

    Those who come later need no letter of their own. That nobody at all was told is known
    only where all of it is on record.
    """
    if ctx.ahead(plan.launched_on):
        return not_applicable(common.NOT_YET, plan)
    mail = [plan.sent_to_municipalities, plan.sent_to_regions]
    mail.append(plan.sent_to_primary_care)
    published = both_leading(plan.published_by, ctx)
    if published and all(reach is Reach.ALL for reach in mail):
        return met(plan)
    if published is not False and not {Reach.SOME, Reach.NONE} & set(mail):
        return not_assessed(reasons.NO_LAUNCH, plan)
    if plan.published_by or {Reach.ALL, Reach.SOME} & set(mail):
        return partly(reasons.LAUNCH_PARTIAL, plan)
    if plan.published_by is None or None in mail:
        return not_assessed(reasons.NO_LAUNCH, plan)
    return unmet(reasons.LAUNCH_PARTIAL, plan)


def _issued(
    rows: Issued, by: str, plan: ProgrammePlan, ctx: Context, *, otherwise: Reason
) -> Verdict | None:
    """Whether one of `rows` was issued by whom it should be; None if not known."""
    right = [row.issued_on for row in rows if row.issued_by == by]
    if any(ctx.past(day) for day in right):
        return met(plan)
    if any(row.issued_on is None or row.issued_by is None for row in rows):
        return None
    return not_applicable(common.NOT_YET, plan) if right else unmet(otherwise, plan)
