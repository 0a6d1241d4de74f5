"""How the team works: as equals from several disciplines, on one foundation."""

from actcore.model import Team
from actcore.variant import (
    Context,
    Parameter,
    Strength,
    Text,
    Verdict,
    judged,
    met,
    not_applicable,
    not_assessed,
    partly,
    rule,
    unmet,
)

from ...answers import graded, latest_of, told_by
from ...sources import GUIDE, page
from ..reasons import common
from ..reasons import team as reasons
from ..worksheets.team.motivation_moment import MomentAnswer, MotivationMoment
from ..worksheets.team.team_cooperation import DynamicsWork, TeamCooperation
from .team import functions_held, said_of, team_profile

GENUINE_TEAM = GUIDE.at("Teammedlemmernes roller", pages=page(22))


@rule(
    "ACT050",
    "no-fast-contact-between-meetings",
    on=Team,
    kind="act_team",
    strength=Strength.RECOMMENDED,
    source=GUIDE.at("Teammedlemmernes roller", pages=page(22)),
    statement=Text(
        da="Medarbejderne kan hurtigt få fat i hinanden om en borger, også mellem møderne.",
        en="The staff can get hold of each other fast about a citizen, also between meetings.",
    ),
)
def fast_contact(team: Team, ctx: Context) -> Verdict:
    """Reads the latest sheet on the team's cooperation.

    The telephone is the guide's example. It gives no time within which to answer.
    """
    sheet = team_cooperation(team, ctx)
    if sheet is None:
        return not_assessed(reasons.NO_COOPERATION, team)
    return told_by(
        sheet.fast_contact,
        sheet,
        missing=reasons.NOT_SAID,
        otherwise=reasons.NO_FAST_CONTACT,
    )


equal_parties = judged(
    "ACT051",
    "members-not-equal",
    on=Team,
    kind="act_team",
    strength=Strength.RECOMMENDED,
    source=GENUINE_TEAM,
    statement=Text(
        da="Alle i teamet er ligeværdige, når de kommer med forslag til løsninger.",
        en="All in the team are equals when they propose solutions.",
    ),
    counts=(
        "Best answered by the members, each on their own. It goes together with the team"
        " leader's last word: that is for disagreement only (ACT058)."
    ),
)

own_discipline = judged(
    "ACT052",
    "discipline-lost-in-the-team",
    on=Team,
    kind="act_team",
    strength=Strength.REQUIRED,
    source=GUIDE.at(
        "Teammedlemmernes roller; Samspillet mellem monofagligheder", pages=page(22)
    ),
    statement=Text(
        da="Teamet arbejder tværfagligt, og hver medarbejder bygger på sit eget fag.",
        en="The team works across disciplines, and each worker builds on their own.",
    ),
    counts="Nobody need master every discipline. Function descriptions help to answer.",
)


@rule(
    "ACT053",
    "team-roles-not-clear",
    on=Team,
    kind="act_team",
    strength=Strength.RECOMMENDED,
    source=GUIDE.at(
        "Etablering af ACT-team og udvælgelse af teamleder; Samspillet mellem monofagligheder",
        pages=page(17, 22),
    ),
    statement=Text(
        da="Det er klart, hvilken rolle og hvilket ansvar hver enkelt i teamet har.",
        en="It is clear which role and which responsibility each in the team has.",
    ),
)
def clear_roles(team: Team, ctx: Context) -> Verdict:
    """Asks the latest profile about each role held in the team on the day.

    The leader's is one. Some of them clear is partly. Written function descriptions are
    one way to get there, and the profile does not ask for them.
    """
    profile = team_profile(team, ctx)
    if profile is None:
        return not_assessed(reasons.NO_PROFILE, team)
    return graded(
        [
            said_of(profile, role, lambda row: row.role_clear)
            for role in functions_held(team, ctx, without=())
        ],
        profile,
        missing=reasons.CLARITY_UNKNOWN,
        some=reasons.SOME_CLEAR,
        none=reasons.NONE_CLEAR,
    )


@rule(
    "ACT054",
    "group-dynamics-left-to-chance",
    on=Team,
    kind="act_team",
    strength=Strength.RECOMMENDED,
    source=GUIDE.at(
        "Etablering af ACT-team og udvælgelse af teamleder; Tjekliste til Gennemførelsesfasen",
        pages=page(17, 25),
    ),
    statement=Text(
        da="Teamet arbejder systematisk med, hvordan det fungerer som gruppe, så samarbejdet er sundt og ægte.",
        en="The team works systematically on how it functions as a group, so that its dynamics are sound and genuine.",
    ),
)
def group_dynamics(team: Team, ctx: Context) -> Verdict:
    """Reads the latest sheet on the team's cooperation.

    Only when there is occasion is partly. The answer of checklist 3 is another rule's
    (ACTC33), and how good the dynamics are is nobody's to compute.
    """
    sheet = team_cooperation(team, ctx)
    if sheet is None:
        return not_assessed(reasons.NO_COOPERATION, team)
    if sheet.dynamics is None:
        return not_assessed(reasons.NOT_SAID, sheet)
    if sheet.dynamics is DynamicsWork.SYSTEMATIC:
        return met(sheet)
    if sheet.dynamics is DynamicsWork.NOW_AND_THEN:
        return partly(reasons.DYNAMICS_ON_OCCASION, sheet)
    return unmet(reasons.NO_DYNAMICS_WORK, sheet)


@rule(
    "ACT055",
    "motivation-passed-by",
    on=MotivationMoment,
    strength=Strength.DEFINING,
    source=GENUINE_TEAM,
    statement=Text(
        da="Teamet handler hurtigt og fleksibelt, når borgeren selv viser lyst til at ændre noget.",
        en="The team acts fast and flexibly when a citizen shows motivation for a change.",
    ),
    parameters={
        "longest": Parameter(
            of=int,
            unit="days",
            about=Text(
                da="Længste tid, før teamet handler; 0 er samme dag",
                en="Longest time until the team acts; 0 is the same day",
            ),
            minimum=0,
            maximum=3660,
        )
    },
)
def motivation_answered(moment: MotivationMoment, ctx: Context) -> Verdict:
    """Asks of each recorded moment what the team did, and after how many days.

    The guide says fast and prints no time, so the number is the municipality's.
    It is the citizen's opportunity and never a demand: a citizen without such moments
    has nothing recorded, and one who thinks again is asked for nothing.
    """
    if ctx.ahead(moment.noticed_on):
        return not_applicable(common.NOT_YET, moment)
    if moment.answer is None:
        return not_assessed(reasons.MOMENT_UNKNOWN, moment)
    if moment.answer is MomentAnswer.CITIZEN_CHANGED:
        return not_applicable(reasons.CITIZEN_CHANGED, moment)
    if moment.answer is MomentAnswer.NOT_ACTED:
        return unmet(reasons.NOT_ACTED, moment)
    if moment.noticed_on is None or moment.acted_on is None:
        return not_assessed(reasons.MOMENT_DATES_UNKNOWN, moment)
    days = (min(moment.acted_on, ctx.as_of) - moment.noticed_on).days
    if days < 0:
        return not_assessed(reasons.ACTED_BEFORE, moment)
    if days > ctx.p.longest:
        return unmet(reasons.ACTED_LATE, moment, days=days)
    if ctx.ahead(moment.acted_on):
        return not_applicable(common.NOT_YET, moment)
    return met(moment, days=days)


@rule(
    "ACT070",
    "foundation-not-common",
    on=Team,
    kind="act_team",
    strength=Strength.RECOMMENDED,
    source=GUIDE.at("Uddannelse- og kompetenceudvikling", pages=page(18)),
    statement=Text(
        da="Hele teamet arbejder ud fra metodens fælles principper og kerneelementer.",
        en="The whole team works from the common principles and core elements of the method.",
    ),
)
def common_foundation(team: Team, ctx: Context) -> Verdict:
    """Both answers of the latest sheet on the team's cooperation; one alone is partly.

    It matters most where the team supports several target groups. Who has been trained
    is ACT131's matter.
    """
    sheet = team_cooperation(team, ctx)
    if sheet is None:
        return not_assessed(reasons.NO_COOPERATION, team)
    shared = (sheet.shared_principles, sheet.shared_core_elements)
    if None in shared:
        return not_assessed(reasons.NOT_SAID, sheet)
    if all(shared):
        return met(sheet)
    if any(shared):
        return partly(reasons.HALF_A_FOUNDATION, sheet)
    return unmet(reasons.NO_FOUNDATION, sheet)


def team_cooperation(team: Team, ctx: Context) -> TeamCooperation | None:
    """The sheet on the team's cooperation that counts on the day."""
    return latest_of(team, ctx.site.filled(TeamCooperation), ctx.as_of)
