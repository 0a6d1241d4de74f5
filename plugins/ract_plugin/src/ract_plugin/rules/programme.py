"""Who leads the national programme.

Brochure, "Ledning på nationell nivå".
"""

from actcore.model import OrganisationId, Team, current
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    judged,
    met,
    met_if,
    not_applicable,
    not_assessed,
    rule,
    unmet,
)

from ..profiles import PROGRAMME
from ..reasons import common
from ..reasons import programme as reasons
from ..sources import BROCHURE
from ..worksheets.programme.programme_plan import ProgrammePlan

LEADING = {"programme_owner", "user_umbrella"}
"""The kinds of the two organisations that lead together; a profile tells who they were."""

BODIES = ("working_committee", "strategy_group")


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
    jointly = [both_leading(organisations, ctx) for organisations in appointers]
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
    if ctx.ahead(group.since):
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


def both_leading(
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


def _kind_of_home(person: str, ctx: Context) -> str | None:
    """The kind of the organisation that somebody comes from."""
    found = ctx.site.person(person)
    home = ctx.site.organisation(found.organisation if found else None)
    return home.kind if home else None
