"""The national leadership of the programme.

Brochure, "En modell" and "Ledning på nationell nivå".
"""

from actcore.model import OrganisationId, Team, current
from actcore.variant import (
    Context,
    Parameter,
    Reason,
    Strength,
    Text,
    Verdict,
    judged,
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

LEADING = {"programme_owner", "user_umbrella"}
"""The kinds of the two organisations that lead together; a profile tells who they were."""

BODIES = ("working_committee", "strategy_group")
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

    An area that also uses one of its own does no wrong.
    """
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

    A goal of its time: it is asked only of a programme that has recorded its plan, and
    to aim for more is fine.
    """
    if plan.areas_sought is None:
        return not_assessed(reasons.NO_AREAS_SOUGHT, plan)
    return met_if(
        plan.areas_sought >= ctx.p.areas,
        plan,
        otherwise=reasons.AREAS_SOUGHT,
        areas=plan.areas_sought,
    )


@rule(
    "RACT081",
    "no-joint-national-leadership",
    on=ProgrammePlan,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Ledning på nationell nivå", lines="368"),
    statement=Text(
        sv="Satsningens ägare och brukarnas paraplyorganisation utser tillsammans en ansvarig och ett arbetsutskott.",
        en="The programme's owner and the users' umbrella organisation jointly appoint one lead and one working committee.",
    ),
)
def joint_leadership(plan: ProgrammePlan, ctx: Context) -> Verdict:
    """Counts who leads on the day and the working committees formed by then.

    Both organisations are to have appointed the lead as well as the committee. A lead
    who has left and whom nobody has followed is told as a gap. The source gives neither
    size nor term.
    """
    appointers = (plan.lead_appointed_by, plan.committee_appointed_by)
    jointly = [_both(organisations, ctx) for organisations in appointers]
    parts = (
        (_one_holder("programme_lead", ctx), reasons.NOT_ONE_LEAD, reasons.NO_LEAD),
        (_one_committee(ctx), reasons.NOT_ONE_COMMITTEE, reasons.NO_COMMITTEE),
        *((joint, reasons.NOT_JOINTLY, reasons.NO_APPOINTER) for joint in jointly),
    )
    for holds, wrong, _ in parts:
        if holds is False:
            return unmet(wrong, plan)
    for holds, _, unknown in parts:
        if holds is None:
            return not_assessed(unknown, plan)
    return met(plan)


@rule(
    "RACT082",
    "no-strategy-group",
    on=ProgrammePlan,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Ledning på nationell nivå", lines="368-369"),
    statement=Text(
        sv="En strategigrupp bildas för att följa satsningen och se till att den når sina mål.",
        en="A strategy group is formed to follow the programme and see that it reaches its goals.",
    ),
)
def has_strategy_group(plan: ProgrammePlan, ctx: Context) -> Verdict:
    """Asks for this programme's own group, in existence on the day and with that task.

    The group of an earlier programme is another body, and so is the national council
    that came later.
    """
    group = ctx.site.team(plan.strategy_group)
    if group is None:
        return not_assessed(reasons.NO_STRATEGY_GROUP, plan)
    if group.kind != "strategy_group":
        return unmet(reasons.ANOTHER_BODY, group, plan)
    if group.until is not None and group.until < ctx.as_of:
        return unmet(reasons.STRATEGY_GROUP_ENDED, group, plan)
    if group.since is None:
        return not_assessed(reasons.STRATEGY_GROUP_NOT_FORMED, group)
    if not ctx.past(group.since):
        return not_applicable(common.NOT_YET, group)
    if plan.follows_goals is None:
        return not_assessed(reasons.NO_TASK, plan)
    return met_if(plan.follows_goals, group, plan, otherwise=reasons.OTHER_TASK)


RACT083 = judged(
    "RACT083",
    "strategy-group-no-forum-for-consultation",
    on=Team,
    kind="strategy_group",
    profile=PROGRAMME.id,
    strength=Strength.REQUIRED,
    source=BROCHURE.at("Ledning på nationell nivå", lines="369-371"),
    statement=Text(
        sv="I strategigruppen samråder de som driver satsningen med andra i samhället som berörs av den.",
        en="In the strategy group those who run the programme consult with others in society whom it concerns.",
    ),
    counts="Consider whether actors from outside were invited, whether the group meets at"
    " all, and whether what they say is taken up. A seat list or a number of meetings does"
    " not say it, and somebody who was invited and declined counts against nobody.",
)


@rule(
    "RACT084",
    "leading-organisation-not-represented",
    on=Team,
    kind="strategy_group",
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Ledning på nationell nivå", lines="371-373"),
    statement=Text(
        sv="Både satsningens ägare och brukarnas paraplyorganisation är företrädda i strategigruppen.",
        en="Both the programme's owner and the users' umbrella organisation are represented in the strategy group.",
    ),
)
def both_represented(group: Team, ctx: Context) -> Verdict:
    """Looks at which organisation each member on the day comes from; one of each will do.

    Deputies are not counted. Nothing depends on whether others who are invited come.
    """
    members = group.on(ctx.as_of)
    if not members:
        return not_assessed(common.NO_MEMBERS, group)
    kinds = {_kind_of_home(member.person, ctx) for member in members}
    if kinds >= LEADING:
        return met(group)
    if None in kinds:
        return not_assessed(reasons.NO_REPRESENTED, group)
    return unmet(reasons.NOT_REPRESENTED, group)


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
    nothing has been collected at all needs no interval.
    """
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
    "RACT086",
    "no-research-lead",
    on=ProgrammePlan,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Ledning på nationell nivå", lines="374-375"),
    statement=Text(
        sv="Satsningen har en forskningsansvarig.",
        en="The programme has a research lead.",
    ),
)
def has_research_lead(plan: ProgrammePlan, ctx: Context) -> Verdict:
    """Counts who holds the role on the day, by appointment or by a place in a body.

    A holder who has left and whom nobody has followed is told as a gap.
    """
    holds = _one_holder("research_lead", ctx)
    if holds is None:
        return not_assessed(reasons.NO_RESEARCH_LEAD, plan)
    return met_if(holds, plan, otherwise=reasons.NOT_ONE_RESEARCH_LEAD)


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

    What the criteria say is not looked at.
    """
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

    Those who come later need no letter of their own.
    """
    if plan.launched_on is not None and not ctx.past(plan.launched_on):
        return not_applicable(common.NOT_YET, plan)
    mail = [plan.sent_to_municipalities, plan.sent_to_regions]
    mail.append(plan.sent_to_primary_care)
    published = _both(plan.published_by, ctx)
    if published and all(reach is Reach.ALL for reach in mail):
        return met(plan)
    if published is not False and not {Reach.SOME, Reach.NONE} & set(mail):
        return not_assessed(reasons.NO_LAUNCH, plan)
    reached = plan.published_by or {Reach.ALL, Reach.SOME} & set(mail)
    return (partly if reached else unmet)(reasons.LAUNCH_PARTIAL, plan)


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


def _one_holder(role: str, ctx: Context) -> bool | None:
    """Whether one person holds `role` on the day; None where it cannot be told."""
    site, day = ctx.site, ctx.as_of
    bodies = [t for t in current(site.teams, day) if t.kind in BODIES]
    appointed = [a for a in site.appointments if a.role == role]
    holders = {a.person for a in current(appointed, day)}
    holders |= {m.person for t in bodies for m in t.holding(role, day)}
    if len(holders) > 1:
        return False
    if not all(body.on(day) and body.roles_known(day) for body in bodies):
        return None
    if holders:
        return True
    left = [m for t in bodies for m in t.members if not m.deputy_for]
    ends = [a.until for a in appointed] + [m.until for m in left if m.has_role(role)]
    return False if any(ctx.past(end) for end in ends) else None


def _one_committee(ctx: Context) -> bool | None:
    """Whether one working committee is at work; None where it cannot be told."""
    committees = [t for t in ctx.site.teams if t.kind == "working_committee"]
    ended = [t for t in committees if t.until is not None and t.until < ctx.as_of]
    formed = [t for t in committees if t not in ended and ctx.past(t.since)]
    if len(formed) > 1:
        return False
    if any(t.since is None for t in committees if t not in ended):
        return None
    if formed:
        return True
    return False if ended else None


def _both(
    organisations: tuple[OrganisationId, ...] | None, ctx: Context
) -> bool | None:
    """Whether the two leading kinds are among `organisations`; None if not known."""
    if organisations is None:
        return None
    listed = [o for o in ctx.site.organisations if o.id in organisations]
    kinds = {organisation.kind for organisation in listed}
    if kinds >= LEADING:
        return True
    return None if None in kinds else False


def _kind_of_home(person: str, ctx: Context) -> str | None:
    """The kind of the organisation that somebody comes from."""
    found = ctx.site.person(person)
    home = ctx.site.organisation(found.organisation if found else None)
    return home.kind if home else None
