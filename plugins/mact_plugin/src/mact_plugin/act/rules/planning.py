"""Phase 2, planning: the team, its working time, its training, and checklist 2.

The guide prints the title of phase 1 over this phase's checklist, so the page tells them
apart.
"""

from datetime import date
from typing import NamedTuple

from actcore.model import Membership, Site, Team, current
from actcore.variant import (
    Context,
    Parameter,
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

from ...sources import GUIDE, page
from ..checklist import answered
from ..reasons import municipality as reasons
from ..worksheets import PlanningChecklist, TrainingActivity

CASELOAD = GUIDE.at("Caseload på maksimum 10 borgere", pages=page(18))
CHECKLIST = GUIDE.at(
    'Fase 2, trykt under overskriften "Tjekliste til beslutningsfasen"', pages=page(20)
)

WHOLE_TEAM = Parameter(
    False,
    about=Text(
        da="Om hele teamets arbejdstid tæller med, eller kun deres, der har borgere",
        en="Whether the whole team's working time counts, or only that of those who carry citizens",
    ),
    printed=False,
)


@rule(
    "ACT056",
    "no-team-leader-from-the-start",
    on=Team,
    kind="act_team",
    strength=Strength.REQUIRED,
    source=GUIDE.at(
        "Etablering af ACT-team og udvælgelse af teamleder", pages=page(17)
    ),
    statement=Text(
        da="Teamet har en teamleder, og der blev valgt en, da teamet blev etableret.",
        en="The team has a team leader, and one was chosen when the team was set up.",
    ),
)
def team_leader(team: Team, ctx: Context) -> Verdict:
    """Somebody leads the team on the day, and somebody did on its first day.

    It need not be the same person. An acting leader, or a first one who came later, is
    partly. Without the dates only a vacancy can be told.
    """
    if not team.on(ctx.as_of):
        return not_assessed(reasons.NO_MEMBERS, team)
    leaders = team.holding("team_leader", ctx.as_of)
    if not leaders:
        return _without_leader(team, ctx)
    chosen = [m for m in team.members if m.has_role("team_leader") and not m.deputy_for]
    if team.since is None or all(leader.since is None for leader in leaders):
        return not_assessed(reasons.DATES_UNKNOWN, team, *leaders)
    if any(_in_place(leader, team.since) for leader in chosen):
        return met(team, *leaders)
    if any(leader.since is None for leader in chosen):
        return not_assessed(reasons.DATES_UNKNOWN, team, *leaders)
    if any(m.roles is None for m in team.members):
        return not_assessed(reasons.ROLES_UNKNOWN, team)
    return partly(reasons.LEADER_LATER, team, *leaders)


part_time = stated(
    "ACT062",
    "full-or-part-time",
    on=Membership,
    kind="act_team",
    strength=Strength.PERMITTED,
    source=GUIDE.at("Udvælgelse af medarbejdere", pages=page(18)),
    statement=Text(
        da="ACT-medarbejdere kan være ansat på fuld tid eller deltid.",
        en="ACT staff may work full-time or part-time.",
    ),
    counts="Both have advantages. Those who carry citizens tend towards full time.",
)


@rule(
    "ACT066",
    "caseload-above-maximum",
    on=Team,
    kind="act_team",
    strength=Strength.REQUIRED,
    source=CASELOAD,
    statement=Text(
        da="Der er højst 10 borgere pr. fuldtidsstilling hos dem, der har den primære kontakt.",
        en="There are at most 10 citizens to a full-time post among those with the primary contact.",
    ),
    parameters={
        "maximum": Parameter(
            10,
            unit="citizens",
            about=Text(
                da="Flest borgere pr. fuldtidsstilling",
                en="Most citizens to a full-time post",
            ),
            minimum=0,
        ),
        "whole_team": WHOLE_TEAM,
    },
)
def caseload_maximum(team: Team, ctx: Context) -> Verdict:
    """Divides the citizens carried on the day by the working time that carries them.

    A citizen with two workers counts once, one carried outside the team not at all. The
    working time is that of the members who carry citizens, or of the whole team. Exactly
    10 conforms. The maximum stands in the heading, and the text under it speaks of an
    average, so it is held against the average and not against each worker.

    The record does not say in which team somebody carries a citizen. Where a carrier has
    places in two ACT teams on the day, the load of neither can be told.
    """
    load = _load(team, ctx)
    if isinstance(load, Verdict):
        return load
    return met_if(
        load.average <= ctx.p.maximum,
        team,
        otherwise=reasons.CASELOAD,
        **load.numbers(),
    )


@rule(
    "ACT067",
    "caseload-outside-average",
    on=Team,
    kind="act_team",
    strength=Strength.REQUIRED,
    source=CASELOAD,
    statement=Text(
        da="Det gennemsnitlige antal borgere pr. fuldtidsstilling ligger inden for guidens spænd.",
        en="The average number of citizens to a full-time post lies within the guide's range.",
    ),
    parameters={
        "lowest": Parameter(
            of=float,
            unit="citizens",
            about=Text(da="Spændets nedre ende", en="Lower end of the range"),
            minimum=0,
        ),
        "highest": Parameter(
            of=float,
            unit="citizens",
            about=Text(da="Spændets øvre ende", en="Upper end of the range"),
            minimum=0,
        ),
        "whole_team": WHOLE_TEAM,
    },
)
def caseload_average(team: Team, ctx: Context) -> Verdict:
    """Counted as ACT066.

    The guide prints a range here, and our transcript has lost its digits, so neither
    end has a default. Whoever has the printed guide can set them; a lower end of 0
    leaves only the upper one.
    """
    load = _load(team, ctx)
    if isinstance(load, Verdict):
        return load
    within = ctx.p.lowest <= load.average <= ctx.p.highest
    return met_if(within, team, otherwise=reasons.CASELOAD, **load.numbers())


@rule(
    "ACT131",
    "no-training",
    on=Membership,
    kind="act_team",
    strength=Strength.REQUIRED,
    source=GUIDE.at(
        "Inspirationskatalog til uddannelse- og kompetenceudviklingsforløb",
        pages=page(19),
    ),
    statement=Text(
        da="Den, der skal udføre indsatsen, har deltaget i mindst én konkret uddannelsesaktivitet.",
        en="Whoever is to carry out the effort has taken part in at least one concrete training activity.",
    ),
)
def trained(member: Membership, ctx: Context) -> Verdict:
    """The only thing that the guide itself calls a minimum requirement.

    Every place in the team is asked, one attached from outside too. The guide gives
    newcomers no grace, so they are asked from their first day.
    """
    if member.deputy_for is not None:
        return not_applicable(reasons.DEPUTY, member)
    log = ctx.site.filled(TrainingActivity)
    if not log:
        return not_assessed(reasons.NO_TRAINING_LOG, member)
    for activity in log:
        if ctx.past(activity.held_on) and member.person in (
            activity.participants or ()
        ):
            return met(member, activity)
    if any(a.held_on is None or a.participants is None for a in log):
        return not_assessed(reasons.TRAINING_UNCLEAR, member)
    return unmet(reasons.NOT_TRAINED, member)


@rule(
    "ACTC21",
    "no-fitting-anchoring",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CHECKLIST,
    statement=Text(
        da="Indsatsen er forankret et sted, der passer organisatorisk og fagligt.",
        en="The effort is anchored where it fits, in organisation and in profession.",
    ),
)
def anchoring(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 2 on the day.

    No single place is the best.
    """
    return answered(site, ctx, PlanningChecklist, "anchoring")


@rule(
    "ACTC22",
    "no-steering-group",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CHECKLIST,
    statement=Text(
        da="En tværfaglig styregruppe følger implementeringen.",
        en="A cross-professional steering group follows the implementation.",
    ),
)
def steering_group(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 2 on the day.

    It counts also where the record holds a steering group: whether the group is cross-
    professional and follows the work is for them to say.
    """
    return answered(site, ctx, PlanningChecklist, "steering_group")


@rule(
    "ACTC23",
    "no-team-established",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CHECKLIST,
    statement=Text(
        da="Medarbejderne er udpeget, og teamet er etableret.",
        en="The staff are appointed and the team is established.",
    ),
)
def team_established(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 2 on the day."""
    return answered(site, ctx, PlanningChecklist, "team")


@rule(
    "ACTC24",
    "no-team-leader-appointed",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CHECKLIST,
    statement=Text(
        da="ACT-teamet har fået en teamleder.",
        en="The ACT team has been given a team leader.",
    ),
)
def team_leader_appointed(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 2 on the day.

    The checklist is the guide's own way of asking. What the team's recorded places say
    is ACT056's matter, and the two may differ, which is worth knowing.
    """
    return answered(site, ctx, PlanningChecklist, "team_leader")


@rule(
    "ACTC25",
    "responsibilities-unclear",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CHECKLIST,
    statement=Text(
        da="Det er klart, hvem i ledelse og team der har hvilke roller og hvilket ansvar.",
        en="It is clear who in leadership and team has which role and responsibility.",
    ),
)
def responsibilities(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 2 on the day."""
    return answered(site, ctx, PlanningChecklist, "responsibilities")


@rule(
    "ACTC26",
    "no-competence-development",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CHECKLIST,
    statement=Text(
        da="Både medarbejdere og teamleder er blevet uddannet i metoden.",
        en="Both staff and team leader have been trained in the method.",
    ),
)
def competence_development(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 2 on the day.

    Person by person it is ACT131.
    """
    return answered(site, ctx, PlanningChecklist, "training")


@rule(
    "ACTC27",
    "no-implementation-plan",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CHECKLIST,
    statement=Text(
        da="Hele implementeringen er samlet i én plan.",
        en="The whole implementation is gathered in one plan.",
    ),
)
def implementation_plan(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 2 on the day."""
    return answered(site, ctx, PlanningChecklist, "implementation_plan")


class _Load(NamedTuple):
    """The citizens of a team and the working time they are carried with."""

    citizens: int
    fte: float

    @property
    def average(self) -> float:
        # Six decimals: sums of tenths are not exact, and 10.0 is to conform.
        return round(self.citizens / self.fte, 6)

    def numbers(self) -> dict[str, int | float | str]:
        return {
            "citizens": self.citizens,
            "fte": round(self.fte, 2),
            "average": round(self.average, 2),
        }


def _load(team: Team, ctx: Context) -> _Load | Verdict:
    members = team.on(ctx.as_of)
    if not members:
        return not_assessed(reasons.NO_MEMBERS, team)
    people = {member.person for member in members}
    carried = [a for a in current(ctx.site.caseload, ctx.as_of) if a.person in people]
    if not carried:
        return not_assessed(reasons.NO_CASELOAD, team)
    carrying = {assignment.person for assignment in carried}
    teams = ctx.site.teams_of(team.kind, ctx.as_of)
    others = [other for other in teams if other.id != team.id]
    places = [member for other in others for member in other.on(ctx.as_of)]
    elsewhere = [member for member in places if member.person in carrying]
    if elsewhere:
        return not_assessed(reasons.SEVERAL_TEAMS, team, *elsewhere)
    if unknown := [other for other in others if not other.members]:
        return not_assessed(reasons.OTHER_TEAM_UNKNOWN, *unknown)
    carriers = people if ctx.p.whole_team else carrying
    counted = [member for member in members if member.person in carriers]
    if None in (*(a.since for a in carried), *(m.since for m in counted)):
        return not_assessed(reasons.DATES_UNKNOWN, team)
    shares = [member.fte for member in counted]
    known = [share for share in shares if share is not None]
    if len(known) < len(shares):
        return not_assessed(reasons.NO_WORKING_TIME, team)
    return _Load(len({a.client for a in carried}), sum(known))


def _without_leader(team: Team, ctx: Context) -> Verdict:
    acting = [m for m in team.deputies_on(ctx.as_of) if m.has_role("team_leader")]
    if not team.roles_known(ctx.as_of):
        return not_assessed(reasons.ROLES_UNKNOWN, team)
    if acting:
        return partly(reasons.ACTING_LEADER, *acting)
    return unmet(reasons.NO_LEADER, team)


def _in_place(leader: Membership, day: date) -> bool:
    """Whether somebody is known to have led the team on `day`."""
    since, until = leader.since, leader.until
    return since is not None and since <= day and (until is None or day <= until)
