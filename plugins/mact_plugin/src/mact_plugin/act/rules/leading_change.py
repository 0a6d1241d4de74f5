"""Phase 3: leading a change. Leadership goes first, and team leaders involve the staff.

On the page of going first, the guide counts both team leadership and top leadership as
leadership, so an act of either is taken as one of leadership's.
"""

from actcore.model import Site, Team
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    judged,
    met_if,
    not_assessed,
    rule,
    stated,
)

from ...answers import any_of, graded, latest, latest_of, told_by
from ..reasons import carrying_out as reasons
from ..worksheets.carrying_out.leading_change import (
    GOING_FIRST,
    INVOLVING,
    LEADING,
    Act,
    LeadershipAct,
    LeadingChange,
    StaffInvolvement,
)
from ..worksheets.shared import LEADERSHIP, Level

_LEADERS = (*LEADERSHIP, Level.TEAM_LEADER)


@rule(
    "ACT157",
    "no-frames-for-implementation",
    on=Site,
    strength=Strength.REQUIRED,
    source=LEADING,
    statement=Text(
        da="Ledelsen har sørget for, at rammerne og de overordnede forhold omkring implementeringen ligger fast.",
        en="Leadership has seen to it that the frames and overall conditions of the implementation are settled.",
    ),
)
def frames_settled(site: Site, ctx: Context) -> Verdict:
    """One frame is enough, in the latest sheet; one without a date counts as settled.

    Whether they give the team the right terms is for people to say. The guide adds that
    leaders answer for an implementation plan; other rules ask about it.
    """
    sheet = latest(site.filled(LeadingChange), ctx.as_of)
    if sheet is None or sheet.frames is None:
        return not_assessed(reasons.FRAMES_UNKNOWN, sheet or site)
    settled = [f for f in sheet.frames if f.set_on is None or ctx.past(f.set_on)]
    return met_if(bool(settled), sheet, *settled, otherwise=reasons.NO_FRAMES)


@rule(
    "ACT158",
    "leadership-not-going-first",
    on=Site,
    strength=Strength.REQUIRED,
    source=GOING_FIRST,
    statement=Text(
        da="Ledelsen går forrest: Den sætter retning og prioriterer implementeringen.",
        en="Leadership goes first: it sets the direction and gives the implementation priority.",
    ),
)
def going_first(site: Site, ctx: Context) -> Verdict:
    """Looks for an act of each kind in the latest sheet; one of them alone is partly.

    Acts of top leadership, of department leaders and of the team leader count, those of
    staff and of politicians do not. Whether others follow is for people to say.
    """
    sheet = latest(site.filled(LeadingChange), ctx.as_of)
    if sheet is None or sheet.acts is None:
        return not_assessed(reasons.ACTS_UNKNOWN, sheet or site)
    kinds = (Act.DIRECTION, Act.PRIORITY)
    return graded(
        [acted(sheet.acts, kind, ctx) for kind in kinds],
        sheet,
        missing=reasons.ACTS_UNKNOWN,
        some=reasons.HALF_AN_ACT,
        none=reasons.NO_ACT,
    )


permeating = judged(
    "ACT159",
    "core-elements-not-throughout",
    on=Site,
    strength=Strength.REQUIRED,
    source=GOING_FIRST,
    statement=Text(
        da="Kerneelementerne præger hele organisationen, og visionen holder også, når den første begejstring har lagt sig.",
        en="The core elements mark the whole organisation, and the vision lasts when the first enthusiasm is over.",
    ),
    counts="Ask some time after the start, and outside the team too. That they become part of the culture is called optimal, not necessary.",
)


@rule(
    "ACT160",
    "knowledge-not-spread-by-leadership",
    on=Site,
    strength=Strength.REQUIRED,
    source=GOING_FIRST,
    statement=Text(
        da="Ledelsen sørger for, at kendskabet til ACT bliver udbredt i forvaltningerne.",
        en="Leadership sees to it that knowledge of ACT spreads among the administrations.",
    ),
)
def knowledge_spread(site: Site, ctx: Context) -> Verdict:
    """Looks for an act of spreading knowledge in the latest sheet, counted as in ACT158.

    The guide asks for curiosity in the same breath. No record shows that, so only the
    spreading is stated and counted.
    """
    sheet = latest(site.filled(LeadingChange), ctx.as_of)
    if sheet is None or sheet.acts is None:
        return not_assessed(reasons.ACTS_UNKNOWN, sheet or site)
    return told_by(
        acted(sheet.acts, Act.KNOWLEDGE, ctx),
        sheet,
        missing=reasons.ACTS_UNKNOWN,
        otherwise=reasons.NO_ACT,
    )


shared_picture = judged(
    "ACT161",
    "no-shared-picture-of-the-vision",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=GOING_FIRST,
    statement=Text(
        da="Ledelse og medarbejdere har samme billede af vision og mål og kan se værdien af metoden.",
        en="Leadership and staff have the same picture of vision and goals and can see the value of the method.",
    ),
    counts="Ask both sides. The guide calls it crucial to the change. Doubt among the staff is expected and is no fault in itself.",
)


@rule(
    "ACT162",
    "staff-not-involved-by-team-leadership",
    on=Team,
    kind="act_team",
    strength=Strength.RECOMMENDED,
    source=INVOLVING,
    statement=Text(
        da="Både i opstarten og løbende inddrager teamledelsen medarbejderne i, hvorfor og hvordan metoden skal bruges, og hvad den ventes at give.",
        en="Team leadership involves the staff, at the start and later on, in why and how the method is to be used and what it is expected to bring.",
    ),
)
def staff_involved(team: Team, ctx: Context) -> Verdict:
    """Five answers of the team's latest sheet; some yes and some no is partly.

    The guide speaks of a central role here and not of a duty, so a no is advice.
    Leadership's own duty to work for ownership stands in its table of roles.
    """
    sheet = latest_of(team, ctx.site.filled(StaffInvolvement), ctx.as_of)
    if sheet is None:
        return not_assessed(reasons.INVOLVEMENT_UNKNOWN, team)
    answers = [sheet.at_start, sheet.ongoing, sheet.why, sheet.how, sheet.value]
    return graded(
        answers,
        sheet,
        missing=reasons.INVOLVEMENT_UNKNOWN,
        some=reasons.PARTLY_INVOLVED,
        none=reasons.NOT_INVOLVED,
    )


pauses = stated(
    "ACT163",
    "pauses-on-the-way",
    on=Site,
    strength=Strength.PERMITTED,
    source=INVOLVING,
    statement=Text(
        da="Undervejs kan man stoppe op en gang imellem for at se på resultaterne indtil nu, tale om det svære og fortælle de gode historier.",
        en="One may stop now and then to look at the results so far, talk about what is difficult and tell the good stories.",
    ),
    counts="Called fruitful, with no number: how often is never counted.",
)


def acted(acts: tuple[LeadershipAct, ...], kind: Act, ctx: Context) -> bool | None:
    """Whether leadership has done something of this kind; what has no date counts."""
    return any_of(*[_is_such(act, kind, ctx) for act in acts])


def _is_such(act: LeadershipAct, kind: Act, ctx: Context) -> bool | None:
    if ctx.ahead(act.done_on):
        return False
    if act.act not in (None, kind) or act.level not in (None, *_LEADERS):
        return False
    return None if None in (act.act, act.level) else True
