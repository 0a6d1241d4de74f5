"""Training in the method: before the support is offered, for the leader, for newcomers.

The guide asks for concrete activities and gives neither hours nor deadlines.
"""

from datetime import date, timedelta

from actcore.model import Membership, Site, Team
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
    stated,
    unmet,
)

from ...sources import GUIDE, page
from ..reasons import common
from ..reasons import municipality as reasons
from ..reasons import training as why
from ..worksheets.training.training_activity import TrainingActivity
from .team import LEADING
from .training_log import (
    attendance_unknown,
    attended_by,
    completed_on,
    completion_unknown,
    content_unknown,
    covered_on,
    not_ahead,
)

TRAINING = GUIDE.at("Uddannelse- og kompetenceudvikling", pages=page(18))
CATALOGUE = GUIDE.at(
    "Inspirationskatalog til uddannelse- og kompetenceudviklingsforløb", pages=page(19)
)
NEW_STAFF = GUIDE.at("Kompetenceudvikling af nye medarbejdere", pages=page(27))


@rule(
    "ACT130",
    "citizens-before-training",
    on=Membership,
    kind="act_team",
    strength=Strength.REQUIRED,
    source=TRAINING,
    statement=Text(
        da="Den, der har borgere, har gennemført uddannelse i ACT-metoden, før arbejdet med dem begynder.",
        en="Whoever carries citizens has completed training in the ACT method before that work begins.",
    ),
)
def trained_first(member: Membership, ctx: Context) -> Verdict:
    """Compares the first activity completed with the first day of carrying a citizen.

    The guide makes training a condition for offering ACT. Training on the same day is
    in time, and training that came later is partly. How much of it there should be, the
    guide does not say: one completed activity is enough. Those who never carried a
    citizen are not asked here, since when their work begins is not recorded.
    """
    if member.deputy_for is not None:
        return not_applicable(reasons.DEPUTY, member)
    if not ctx.site.caseload:
        return not_assessed(reasons.NO_CASELOAD, member)
    carried = [a for a in ctx.site.caseload if a.person == member.person]
    if any(a.since is None for a in carried):
        return not_assessed(reasons.DATES_UNKNOWN, member)
    begun = [a.since for a in carried if a.since is not None and ctx.past(a.since)]
    if not begun:
        return not_applicable(why.CARRIES_NONE, member)
    log = ctx.site.filled(TrainingActivity)
    if not log:
        return not_assessed(reasons.NO_TRAINING_LOG, member)
    done = [day for activity in log for day in completed_on(activity, member, ctx)]
    if done and min(done) <= min(begun):
        return met(member)
    over = [a for a in not_ahead(log, ctx) if not ctx.ahead(a.ended_on)]
    if any(completion_unknown(activity, member) for activity in over):
        return not_assessed(why.COMPLETION_UNKNOWN, member)
    if done:
        return partly(why.TRAINED_LATER, member)
    return _nothing_logged(log, ctx) or unmet(why.NOT_COMPLETED, member)


@rule(
    "ACT131",
    "no-training",
    on=Membership,
    kind="act_team",
    strength=Strength.REQUIRED,
    source=CATALOGUE,
    statement=Text(
        da="Den, der skal udføre indsatsen, har deltaget i mindst én konkret uddannelsesaktivitet.",
        en="Whoever is to carry out the effort has taken part in at least one concrete training activity.",
    ),
)
def trained(member: Membership, ctx: Context) -> Verdict:
    """The only thing that the guide itself calls a minimum requirement.

    Every place in the team is asked, one attached from outside too. The guide gives
    newcomers no grace, so they are asked from their first day; who is down for an
    activity to come is not yet. It speaks of those who carry out the effort, so a leader
    without citizens is asked by ACT133 instead. Where there are several ACT teams and
    nobody of this one has taken part in anything, the log may be another team's.
    """
    if member.deputy_for is not None:
        return not_applicable(reasons.DEPUTY, member)
    log = ctx.site.filled(TrainingActivity)
    if not log:
        return not_assessed(reasons.NO_TRAINING_LOG, member)
    if attended := attended_by(log, member.person, ctx):
        return met(member, attended[0])
    return _only_leads(member, ctx) or _untrained(member, log, ctx)


@rule(
    "ACT132",
    "training-not-aimed-at-use",
    on=Membership,
    kind="act_team",
    strength=Strength.TYPICAL,
    source=TRAINING,
    statement=Text(
        da="Uddannelsen sigter mod, at den enkelte kan bruge metoden og arbejde ud fra den.",
        en="Training aims at each being able to use the method and work from it.",
    ),
)
def aimed_at_use(member: Membership, ctx: Context) -> Verdict:
    """Asks whether one activity that the person took part in had this aim.

    The guide tells it of the courses in the two trial municipalities and does not ask
    it of others. Whether the aim was reached is not looked at. Without any training it
    is counted as ACT131, for a leader without citizens too.
    """
    if member.deputy_for is not None:
        return not_applicable(reasons.DEPUTY, member)
    log = ctx.site.filled(TrainingActivity)
    if not log:
        return not_assessed(reasons.NO_TRAINING_LOG, member)
    attended = attended_by(log, member.person, ctx)
    aims = [activity.aims_at_use for activity in attended]
    if True in aims:
        return met(member, *attended)
    if not attended:
        return _untrained(member, log, ctx)
    if any(attendance_unknown(a) for a in not_ahead(log, ctx)):
        return not_assessed(reasons.TRAINING_UNCLEAR, member)
    if None in aims:
        return not_assessed(why.AIM_UNKNOWN, *attended)
    return unmet(why.OTHER_AIM, member)


@rule(
    "ACT133",
    "team-leader-untrained",
    on=Team,
    kind="act_team",
    strength=Strength.RECOMMENDED,
    source=GUIDE.at(
        'Fase 2, trykt under overskriften "Tjekliste til beslutningsfasen"',
        pages=page(20),
    ),
    statement=Text(
        da="Teamlederen har også deltaget i uddannelse i metoden.",
        en="The team leader too has taken part in training in the method.",
    ),
)
def leader_trained(team: Team, ctx: Context) -> Verdict:
    """Asks of whoever leads the team on the day; a stand-in is not asked.

    The checklist of phase 2 names the team leader beside the staff. Training from
    before the person became leader counts.
    """
    leaders = team.holding("team_leader", ctx.as_of)
    log = ctx.site.filled(TrainingActivity)
    if leaders and not log:
        return not_assessed(reasons.NO_TRAINING_LOG, team)
    without = [m for m in leaders if not attended_by(log, m.person, ctx)]
    if without and any(attendance_unknown(a) for a in not_ahead(log, ctx)):
        return not_assessed(reasons.TRAINING_UNCLEAR, *without)
    if without:
        return _nothing_logged(log, ctx, team) or unmet(
            why.LEADER_NOT_TRAINED, *without
        )
    if not team.roles_known(ctx.as_of):
        return not_assessed(reasons.ROLES_UNKNOWN, team)
    if not leaders:
        return not_assessed(why.NO_LEADER_TO_ASK, team)
    return met(*leaders)


broad_training = stated(
    "ACT134",
    "broad-training-at-first",
    on=Site,
    strength=Strength.PERMITTED,
    source=TRAINING,
    statement=Text(
        da="Arbejder ingen i kommunen med ACT endnu, kan medarbejderne uddannes bredt til at støtte borgere med komplekse sociale problemer.",
        en="Where nobody in the municipality works with ACT yet, staff may be trained broadly to support citizens with complex social problems.",
    ),
    counts=(
        "It lets them consult each other and work with several groups. The team"
        " still needs one foundation, which is ACT070."
    ),
)

annex_course = stated(
    "ACT135",
    "course-after-the-annex",
    on=Site,
    strength=Strength.PERMITTED,
    source=CATALOGUE,
    statement=Text(
        da="Kommunen kan lade sig inspirere af guidens eksempel på et uddannelsesforløb.",
        en="The municipality may take inspiration from the guide's example of a course.",
    ),
    counts="The example is annex 1b, which is not in the source we have.",
)

thorough_knowledge = judged(
    "ACT149",
    "method-not-known-thoroughly",
    on=Team,
    kind="act_team",
    strength=Strength.RECOMMENDED,
    source=GUIDE.at("Tabel 4-3: Rolle- og ansvarsfordeling", pages=page(20)),
    statement=Text(
        da="Teamleder og medarbejdere sørger for at kende metoden grundigt gennem uddannelse og løbende sparring.",
        en="Team leader and staff see to it that they know the method thoroughly, through training and ongoing sparring.",
    ),
    counts=(
        "The guide offers the table as inspiration, so it is advice here."
        " Sparring with leadership and with colleagues counts alike, and so does sparring"
        " outside meetings; the guide asks for no rhythm (ACT173)."
    ),
)

detection_training = stated(
    "ACT155",
    "training-in-detection",
    on=Site,
    strength=Strength.PERMITTED,
    source=GUIDE.at("Systematisk opsporing og rekruttering af borgere", pages=page(21)),
    statement=Text(
        da="Teamet og samarbejdspartnerne kan uddannes i den opsporende samtale og i at bruge materialerne til opsporing.",
        en="Team and partners may be trained in the detection conversation and in using the materials for detection.",
    ),
    counts="One of several ways that the trial municipalities tell of.",
)


@rule(
    "ACT197",
    "newcomer-not-developed",
    on=Membership,
    kind="act_team",
    strength=Strength.REQUIRED,
    source=NEW_STAFF,
    statement=Text(
        da="Nye medarbejdere får uddannelse i metodens kerneelementer og principper.",
        en="New staff are trained in the core elements and principles of the method.",
    ),
    parameters={
        "within": Parameter(
            of=int,
            unit="days",
            about=Text(
                da="Kommunens egen frist, regnet fra den første dag i teamet",
                en="The municipality's own deadline, from the first day in the team",
            ),
            minimum=0,
            maximum=3660,
        )
    },
)
def newcomer_developed(member: Membership, ctx: Context) -> Verdict:
    """Takes as new whoever came after the team's first day.

    Both contents are to be covered by activities the person took part in, one or
    several, also before the first day in the team. The guide gives no deadline: without
    one of the municipality's own, training done is in order whenever it came, and
    training missing cannot be told from training still to come. With one, training that
    came after it is partly.
    """
    if member.deputy_for is not None:
        return not_applicable(reasons.DEPUTY, member)
    places = [m for m in ctx.team.members if m.person == member.person]
    starts = [m.since for m in places if m.deputy_for is None]
    known = [day for day in starts if day is not None]
    if ctx.team.since is None or len(known) < len(starts):
        return not_assessed(reasons.DATES_UNKNOWN, member)
    if min(known) <= ctx.team.since:
        return not_applicable(why.FIRST_TEAM, member)
    log = ctx.site.filled(TrainingActivity)
    if not log:
        return not_assessed(reasons.NO_TRAINING_LOG, member)
    return _developed(member, min(known), log, ctx)


def _developed(
    member: Membership, start: date, log: tuple[TrainingActivity, ...], ctx: Context
) -> Verdict:
    covered = covered_on(attended_by(log, member.person, ctx))
    if covered is not None and not ctx.p.is_set("within"):
        return met(member)
    due = start + timedelta(days=ctx.p.within)
    if covered is not None and covered <= due:
        return met(member)
    if ctx.as_of <= due:
        return not_applicable(why.STILL_TIME, member)
    if any(content_unknown(a, member) for a in not_ahead(log, ctx)):
        return not_assessed(why.CONTENT_UNKNOWN, member)
    if covered is not None:
        return partly(why.DEVELOPED_LATER, member)
    return _nothing_logged(log, ctx) or unmet(why.NOT_DEVELOPED, member)


def _untrained(
    member: Membership, log: tuple[TrainingActivity, ...], ctx: Context
) -> Verdict:
    """What follows for a member who has taken part in none of the activities held."""
    if any(attendance_unknown(a) for a in not_ahead(log, ctx)):
        return not_assessed(reasons.TRAINING_UNCLEAR, member)
    if any(member.person in (activity.participants or ()) for activity in log):
        return not_applicable(common.NOT_YET, member)
    return _nothing_logged(log, ctx) or unmet(reasons.NOT_TRAINED, member)


def _only_leads(member: Membership, ctx: Context) -> Verdict | None:
    """Why a leader of the team without citizens is not asked, or cannot be told."""
    if any(a.person == member.person for a in ctx.site.caseload):
        return None
    if member.roles is None:
        return not_assessed(reasons.ROLES_UNKNOWN, member)
    if "team_leader" not in member.roles or not LEADING.issuperset(member.roles):
        return None
    if not ctx.site.caseload:
        return not_assessed(reasons.NO_CASELOAD, member)
    return not_applicable(why.ONLY_LEADS, member)


def _nothing_logged(
    log: tuple[TrainingActivity, ...], ctx: Context, team: Team | None = None
) -> Verdict | None:
    """Not assessed where nobody of one team of several has taken part in anything."""
    team = team or ctx.team
    if sum(1 for other in ctx.site.teams if other.kind == team.kind) < 2:
        return None
    if any(attended_by(log, member.person, ctx) for member in team.members):
        return None
    return not_assessed(why.NOT_THE_TEAMS_LOG, team)
