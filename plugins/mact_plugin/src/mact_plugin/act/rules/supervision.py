"""Supervision, sparring and the room for learning that follow training.

Neither supervision nor sparring has a number that it could fail on: the guide gives no
interval for the one and says outright that there is none for the other.
"""

from actcore.model import Meeting, Team
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    met,
    not_assessed,
    partly,
    rule,
    stated,
    unmet,
)

from ...answers import latest_of, told_by
from ...sources import GUIDE, page
from ..reasons import training as why
from ..worksheets.training.learning_frame import DevelopmentOf, LearningFrame
from ..worksheets.training.supervision_note import SupervisionNote, SupervisionTopic

SUPERVISION = GUIDE.at("Supervision af arbejdet med ACT-metoden", pages=page(23))
FOLLOW_UP = "Opfølgning på arbejdet med ACT-metoden"
SPARRING = GUIDE.at("Sparringsmøder", pages=page(24))
BOTH_TOPICS = {SupervisionTopic.CORE_ELEMENTS, SupervisionTopic.PRACTICE}

supervision_after_training = stated(
    "ACT168",
    "supervision-after-training",
    on=Team,
    kind="act_team",
    strength=Strength.PERMITTED,
    source=SUPERVISION,
    statement=Text(
        da="Supervision kan løbende følge op på uddannelsen.",
        en="Supervision may follow up the training on an ongoing basis.",
    ),
    counts=(
        "A possibility in the text. The checklist of phase 3 takes it for granted, ongoing"
        " and systematic, and that is ACTC34. Neither gives an interval."
    ),
)


@rule(
    "ACT169",
    "supervision-one-sided",
    on=Team,
    kind="act_team",
    strength=Strength.TYPICAL,
    source=SUPERVISION,
    statement=Text(
        da="Supervisionen handler både om kerneelementerne og om at omsætte metoden til praksis.",
        en="Supervision is about the core elements as well as about turning the method into practice.",
    ),
)
def supervision_topics(team: Team, ctx: Context) -> Verdict:
    """Gathers the topics of all supervision that the team has had so far.

    One session on each, or one on both, is enough, however long ago. What the two trial
    municipalities found they might need, and so information only.
    """
    meetings = [
        m for m in ctx.site.meetings_of("supervision") if m.team in (team.id, None)
    ]
    held = [m for m in meetings if m.was_held(ctx.as_of)]
    notes = ctx.site.filled(SupervisionNote)
    own = {m.id for m in held if m.team == team.id}
    topics = {t for n in notes if n.meeting in own for t in n.topics or ()}
    if topics >= BOTH_TOPICS:
        return met(team)
    if any(_topics_unknown(meeting, notes, ctx) for meeting in meetings):
        return not_assessed(why.SUPERVISION_UNCLEAR, team)
    if not held:
        return not_assessed(why.NO_SUPERVISION, team)
    return unmet(why.ONE_SIDED, *held)


@rule(
    "ACT170",
    "no-room-to-discuss",
    on=Team,
    kind="act_team",
    strength=Strength.REQUIRED,
    source=GUIDE.at(FOLLOW_UP, pages=page(23)),
    statement=Text(
        da="Der er et rum, hvor teamleder og team kan drøfte både det, der lykkes, og det, der er svært.",
        en="There is a room in which team leader and team can discuss both what succeeds and what is hard.",
    ),
)
def room_to_discuss(team: Team, ctx: Context) -> Verdict:
    """Reads the team's latest sheet on its frames; room for one side only is partly.

    What form the room has and how often it is used is left open: a sparring meeting
    will do, and so will part of a team meeting.
    """
    frame = learning_frame(team, ctx)
    if frame is None:
        return not_assessed(why.NO_FRAME, team)
    sides = (frame.room_for_successes, frame.room_for_challenges)
    if None in sides:
        return not_assessed(why.FRAME_UNANSWERED, frame)
    if not any(sides):
        return unmet(why.NO_ROOM, frame)
    return met(frame) if all(sides) else partly(why.ONLY_ONE_SIDE, frame)


@rule(
    "ACT171",
    "no-time-for-depth",
    on=Team,
    kind="act_team",
    strength=Strength.REQUIRED,
    source=GUIDE.at(FOLLOW_UP, pages=page(24)),
    statement=Text(
        da="Der er tid til at gå i dybden, når teamet reflekterer sammen, og til at lære af det.",
        en="There is time to go into depth when the team reflects together, and to learn from it.",
    ),
)
def time_for_depth(team: Team, ctx: Context) -> Verdict:
    """Reads the team's latest sheet on its frames.

    That knowledge is used often is an advantage in the guide's eyes and no duty, so how
    often is not counted. It has no single formula for the routines either.
    """
    frame = learning_frame(team, ctx)
    if frame is None:
        return not_assessed(why.NO_FRAME, team)
    return told_by(
        frame.time_for_depth,
        frame,
        missing=why.FRAME_UNANSWERED,
        otherwise=why.NO_TIME,
    )


sparring_meetings = stated(
    "ACT172",
    "sparring-of-one-to-two-hours",
    on=Meeting,
    kind="sparring_meeting",
    strength=Strength.PERMITTED,
    source=SPARRING,
    statement=Text(
        da="Ud over de almindelige møder kan teamet holde sparringsmøder på en til to timer om kerneelementerne.",
        en="Besides the ordinary meetings, the team may hold sparring meetings of one to two hours on the core elements.",
    ),
    counts="A good idea in the guide's words. A shorter or longer one is in order too.",
)

monthly_sparring = stated(
    "ACT173",
    "monthly-sparring",
    on=Team,
    kind="act_team",
    strength=Strength.PERMITTED,
    source=SPARRING,
    statement=Text(
        da="Sparringsmøder kan holdes hver måned, men både sjældnere og oftere er i orden.",
        en="Sparring meetings may be held monthly, but both less and more often is in order.",
    ),
    counts="Never counted: a month, a season or a year without one is no deviation.",
)

case_based_sparring = stated(
    "ACT174",
    "case-based-sparring",
    on=Meeting,
    kind="sparring_meeting",
    strength=Strength.PERMITTED,
    source=GUIDE.at("Case-reviews af borgerforløb", pages=page(24)),
    statement=Text(
        da="Sparringen kan begynde med, at en medarbejder fortæller om et borgerforløb.",
        en="Sparring may begin with a worker telling of a citizen's course.",
    ),
    counts=(
        "It may lead to the phases of the method, motivation and relation, contact that is"
        " hard to keep, or grips such as questions from motivational interviewing."
    ),
)

sparring_circle = stated(
    "ACT175",
    "who-takes-part-in-sparring",
    on=Meeting,
    kind="sparring_meeting",
    strength=Strength.PERMITTED,
    source=SPARRING,
    statement=Text(
        da="Teamleder og medarbejdere kan deltage i sparringen, og ledelsen eventuelt også.",
        en="Team leader and staff may take part in sparring, and possibly leadership too.",
    ),
    counts="Sparring without the leadership, or without the team leader, is in order.",
)


@rule(
    "ACT198",
    "no-frame-for-development",
    on=Team,
    kind="act_team",
    strength=Strength.REQUIRED,
    source=GUIDE.at("Kompetenceudvikling af nye medarbejdere", pages=page(27)),
    statement=Text(
        da="Ledelsen sørger for rammer, så både medarbejdere, teamledere og nye medarbejdere kan blive ved med at udvikle deres kompetencer.",
        en="Leadership sees to frames in which staff, team leaders and newcomers alike can go on developing their competence.",
    ),
)
def frame_for_development(team: Team, ctx: Context) -> Verdict:
    """Reads for which of the three groups the team's latest sheet knows of frames.

    Some of the three are partly, and a list that is recorded as empty is unmet. What a
    frame must hold, the guide does not say.
    """
    frame = learning_frame(team, ctx)
    if frame is None:
        return not_assessed(why.NO_FRAME, team)
    if frame.development_of is None:
        return not_assessed(why.FRAME_UNANSWERED, frame)
    if not frame.development_of:
        return unmet(why.FRAME_FOR_NOBODY, frame)
    if set(frame.development_of) < set(DevelopmentOf):
        return partly(why.FRAME_FOR_SOME, frame)
    return met(frame)


def learning_frame(team: Team, ctx: Context) -> LearningFrame | None:
    """The sheet on a team's frames for learning that counts on the day."""
    return latest_of(team, ctx.site.filled(LearningFrame), ctx.as_of)


def _topics_unknown(
    meeting: Meeting, notes: tuple[SupervisionNote, ...], ctx: Context
) -> bool:
    """Whether supervision may have taken up a topic without its being recorded."""
    if meeting.status is None:
        return True
    if not meeting.was_held(ctx.as_of):
        return False
    topics = [note.topics for note in notes if note.meeting == meeting.id]
    return meeting.team is None or not topics or None in topics
