"""The team leader: chosen with the team, link to leadership, guardian of the method."""

from datetime import date

from actcore.model import Membership, Team
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    met,
    not_applicable,
    not_assessed,
    partly,
    rule,
    stated,
    unmet,
)

from ...answers import all_of, told_by
from ...sources import GUIDE, page
from ..reasons import common, municipality
from ..reasons import team as reasons
from ..worksheets.team.team_decision import (
    DecidedBy,
    DecisionAbout,
    TeamDecision,
)
from .team_work import team_cooperation

KEY_ACTOR = GUIDE.at("Teamlederen er en nøgleaktør", pages=page(18))


@rule(
    "ACT056",
    "no-team-leader-from-the-start",
    on=Team,
    kind="act_team",
    strength=Strength.RECOMMENDED,
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

    The guide calls it one element in supporting a team that works well, so it is advice.
    It need not be the same person. An acting leader, or a first one who came later, is
    partly. Without the dates only a vacancy can be told.
    """
    if not team.on(ctx.as_of):
        return not_assessed(municipality.NO_MEMBERS, team)
    leaders = team.holding("team_leader", ctx.as_of)
    if not leaders:
        return _without_leader(team, ctx)
    chosen = [m for m in team.members if m.has_role("team_leader") and not m.deputy_for]
    if team.since is None or all(leader.since is None for leader in leaders):
        return not_assessed(municipality.DATES_UNKNOWN, team, *leaders)
    if any(_in_place(leader, team.since) for leader in chosen):
        return met(team, *leaders)
    if any(leader.since is None for leader in chosen):
        return not_assessed(municipality.DATES_UNKNOWN, team, *leaders)
    if any(m.roles is None for m in team.members):
        return not_assessed(municipality.ROLES_UNKNOWN, team)
    return partly(municipality.LEADER_LATER, team, *leaders)


@rule(
    "ACT057",
    "leader-no-link-to-leadership",
    on=Team,
    kind="act_team",
    strength=Strength.TYPICAL,
    source=KEY_ACTOR,
    statement=Text(
        da="Teamlederen er bindeled mellem teamet og forvaltningens ledelse og er med til at holde ledelsens fokus på implementeringen.",
        en="The team leader is the link between the team and the administration's leadership and helps to keep its attention on the implementation.",
    ),
)
def link_to_leadership(team: Team, ctx: Context) -> Verdict:
    """Both answers of the latest sheet on the team's cooperation.

    The guide tells it as what the trial showed.
    """
    sheet = team_cooperation(team, ctx)
    if sheet is None:
        return not_assessed(reasons.NO_COOPERATION, team)
    return told_by(
        all_of(sheet.leader_is_link, sheet.leadership_attentive),
        sheet,
        missing=reasons.NOT_SAID,
        otherwise=reasons.NO_LINK,
    )


@rule(
    "ACT058",
    "disagreement-not-settled-by-the-leader",
    on=TeamDecision,
    strength=Strength.DEFINING,
    source=GUIDE.at(
        "Etablering af ACT-team og udvælgelse af teamleder; Boks 3-1; Teamindsats og tværfaglighed; Indsatsplaner",
        pages=page(8, 9, 17, 23),
    ),
    statement=Text(
        da="Når teamet er uenigt, har teamlederen det sidste ord, men ikke over borgerens eget valg.",
        en="Where the team disagrees, the team leader has the last word, though not over the citizen's own choice.",
    ),
)
def last_word(decision: TeamDecision, ctx: Context) -> Verdict:
    """Asks only of decisions that the team disagreed on; agreement needs no last word.

    The citizen chooses what to work on and has the decisive say on goals and plan
    (ACT011, ACT076). That this goes before the leader's word follows from the guide
    without standing there. A stand-in leader counts as the leader. Where the leadership
    above the team settles something else than a citizen's further course, it cannot be
    told: what has to pass leadership is the municipality's to say (page 27).
    """
    if ctx.ahead(decision.decided_on):
        return not_applicable(common.NOT_YET, decision)
    if decision.disagreement is None:
        return not_assessed(reasons.DISAGREEMENT_UNKNOWN, decision)
    if not decision.disagreement:
        return not_applicable(reasons.NO_DISAGREEMENT, decision)
    if decision.decided_by is DecidedBy.CITIZEN:
        return not_applicable(reasons.CITIZEN_DECIDED, decision)
    if decision.against_citizens_choice:
        return unmet(reasons.AGAINST_CITIZEN, decision)
    return _settled(decision)


strong_and_loyal = stated(
    "ACT059",
    "leader-keeping-the-team-to-the-method",
    on=Team,
    kind="act_team",
    strength=Strength.TYPICAL,
    source=KEY_ACTOR,
    statement=Text(
        da="Teamlederen er fagligt stærk og sikrer, at arbejdet er tro mod metodens principper.",
        en="The team leader is professionally strong and keeps the work true to the principles of the method.",
    ),
    counts="What staff in the trial called crucial. No leader is graded by it.",
)

sparring_partner = stated(
    "ACT060",
    "leader-as-sparring-partner",
    on=Team,
    kind="act_team",
    strength=Strength.TYPICAL,
    source=KEY_ACTOR,
    statement=Text(
        da="Teamlederen sparrer med teamet, giver tryghed, motiverer, holder fast og anerkender.",
        en="The team leader is the team's sparring partner, gives security, motivates, holds on and recognises.",
    ),
    counts="What staff in the trial told of their leaders: a picture, not a measure.",
)

detailed_knowledge = stated(
    "ACT061",
    "leader-with-detailed-knowledge",
    on=Team,
    kind="act_team",
    strength=Strength.PERMITTED,
    source=GUIDE.at("Gå forrest som leder og sæt retning!", pages=page(21)),
    statement=Text(
        da="Det er en fordel, at teamlederen kender metodens sider og kerneelementer indgående.",
        en="It is an advantage that the team leader knows the facets and core elements of the method in detail.",
    ),
    counts="Called an advantage. Everybody in the team is to be trained (ACT131).",
)


def _settled(decision: TeamDecision) -> Verdict:
    by = decision.decided_by
    if by is None:
        return not_assessed(reasons.DECIDER_UNKNOWN, decision)
    direction = decision.about is DecisionAbout.DIRECTION
    if by is DecidedBy.LEADERSHIP and not direction:
        return not_assessed(reasons.LEADERSHIP_MAY, decision)
    if by not in (DecidedBy.TEAM_LEADER, DecidedBy.TEAM):
        return unmet(reasons.OTHER_DECIDER, decision)
    if decision.against_citizens_choice is None:
        return not_assessed(reasons.CITIZENS_CHOICE_UNKNOWN, decision)
    if by is DecidedBy.TEAM:
        return not_applicable(reasons.NO_DISAGREEMENT, decision)
    return met(decision)


def _without_leader(team: Team, ctx: Context) -> Verdict:
    acting = [m for m in team.deputies_on(ctx.as_of) if m.has_role("team_leader")]
    if not team.roles_known(ctx.as_of):
        return not_assessed(municipality.ROLES_UNKNOWN, team)
    if acting:
        return partly(municipality.ACTING_LEADER, *acting)
    return unmet(municipality.NO_LEADER, team)


def _in_place(leader: Membership, day: date) -> bool:
    """Whether somebody is known to have led the team on `day`."""
    since, until = leader.since, leader.until
    return since is not None and since <= day and (until is None or day <= until)
