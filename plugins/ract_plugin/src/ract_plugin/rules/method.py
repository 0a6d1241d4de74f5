"""The manual, goals and obstacles, outcome and fidelity measured elsewhere, transitions.

Brochure, "RACT i Sverige", "En modell" and "Basutbildning i Resursgrupps ACT (RACT)".
"""

from actcore.model import Case, Goal, GoalStatus, MeetingStatus
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
    rule,
    unmet,
)

from ..reasons import common
from ..reasons import work as reasons
from ..sources import BROCHURE
from ..teams import COOPTED, RESOURCE_GROUP
from ..worksheets.work.manual_access import Adaptation, ManualAccess, ManualReader
from ..worksheets.work.measurement_reference import Instrument, MeasurementReference
from ..worksheets.work.meeting_note import Action, MeetingNote, WithoutGoal
from ..worksheets.work.obstacle import Obstacle, Progress
from ..worksheets.work.transition import Transition
from .reading import all_of, latest

STEPS = (Progress.STEP_CHOSEN, Progress.REMOVED)
INTERVAL = Parameter(
    of=int,
    unit="days",
    minimum=0,
    about=Text(
        sv="Hur många dagar det får gå mellan två mätningar. Källan säger inget om det; utan värde räcker en.",
        en="How many days may pass between two measurements. The source does not say; without a value one is enough.",
    ),
)
AUDIT_INTERVAL = Parameter(
    of=int,
    unit="days",
    minimum=0,
    about=Text(
        sv="Hur många dagar det får gå mellan två granskningar. Källan säger inget om det; utan värde räcker en.",
        en="How many days may pass between two audits. The source does not say; without a value one is enough.",
    ),
)


@rule(
    "RACT041",
    "action-not-for-the-clients-goals",
    on=MeetingNote,
    strength=Strength.DEFINING,
    source=BROCHURE.at("RACT i Sverige", lines="224-225"),
    statement=Text(
        sv="Det gruppen kommer överens om att göra hör till något av klientens mål i livet.",
        en="What the group agrees to do belongs to one of the client's goals in life.",
    ),
)
def actions_serve_goals(note: MeetingNote, ctx: Context) -> Verdict:
    """Follows each action of a meeting held to its goal, and asks whose goal it is.

    Practical matters of the group need no goal. A goal worded by somebody else is the
    client's once the client has confirmed it.
    """
    if apart := _not_held(note, ctx):
        return apart
    if note.actions is None:
        return not_assessed(reasons.NO_ACTIONS_NOTED, note)
    asked = [
        action
        for action in note.actions
        if action.without_goal is not WithoutGoal.HOUSEKEEPING
    ]
    if not asked:
        return not_applicable(reasons.NOTHING_FOR_A_GOAL, note)
    serving = [_serves_goal(action, ctx) for action in asked]
    if astray := serving.count(False):
        return unmet(reasons.ACTIONS_ASTRAY, note, astray=astray, total=len(asked))
    if None in serving:
        return not_assessed(reasons.NO_GOAL_OF_ACTION, note)
    return met(note)


@rule(
    "RACT042",
    "no-step-against-an-obstacle",
    on=Goal,
    document=Case,
    strength=Strength.TYPICAL,
    source=BROCHURE.at("RACT i Sverige", lines="225-226"),
    statement=Text(
        sv="Gruppen brukar arbeta handfast med att röja undan det som står i vägen för klientens mål.",
        en="The group tends to work in practical ways at clearing away what stands in the way of the client's goals.",
    ),
)
def obstacle_has_a_step(goal: Goal, ctx: Context) -> Verdict:
    """Asks of each active goal for one obstacle with a step chosen or behind it.

    A goal may well be without obstacle, where somebody has looked and noted it.
    """
    if ctx.ahead(goal.set_on):
        return not_applicable(common.NOT_YET, goal)
    if goal.status is None:
        return not_assessed(reasons.NO_GOAL_STATUS, goal)
    if goal.status is not GoalStatus.ACTIVE:
        return not_applicable(reasons.GOAL_NOT_ACTIVE, goal)
    noted = [
        sheet
        for sheet in ctx.case.filled(Obstacle)
        if sheet.goal in (goal.id, None)
        and (sheet.noted_on is None or ctx.past(sheet.noted_on))
    ]
    own = [sheet for sheet in noted if sheet.goal is not None]
    if steps := [sheet for sheet in own if sheet.progress in STEPS]:
        return met(goal, *steps)
    if not own or len(own) < len(noted) or any(s.progress is None for s in own):
        return not_assessed(reasons.NO_OBSTACLES_NOTED, goal, *noted)
    if all(sheet.progress is Progress.NO_OBSTACLE for sheet in own):
        return not_applicable(reasons.NOTHING_IN_THE_WAY, goal, *own)
    return unmet(reasons.WITHOUT_STEP, goal, *own)


@rule(
    "RACT045",
    "manual-not-shared-by-all",
    on=Case,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Basutbildning i Resursgrupps ACT (RACT)", lines="469-475"),
    statement=Text(
        sv="Alla medlemmar i gruppen har samma manual att arbeta efter, även klienten och de närstående.",
        en="All members of the group have the same manual to work by, the client and those close to the client included.",
    ),
)
def manual_is_shared(case: Case, ctx: Context) -> Verdict:
    """Asks for each member of the day, by the latest list, private persons included.

    Somebody who needs another language, easier text or reading aloud has the manual
    once that is arranged. A co-opted specialist is not asked about. The source says
    that the manual is used; that everybody has it is what a record can show.
    """
    groups = case.teams_of(RESOURCE_GROUP.id, ctx.as_of)
    places = [p for g in groups for p in g.on(ctx.as_of) if p.entry != COOPTED]
    members = {place.person for place in places}
    if not members or not all(group.on(ctx.as_of) for group in groups):
        return not_assessed(common.NO_MEMBERS, case)
    lists = latest(case.filled(ManualAccess), lambda sheet: sheet.noted_on, ctx)
    having = [_has_manual(person, lists) for person in members]
    if lacking := having.count(False):
        return unmet(reasons.WITHOUT_MANUAL, *lists, lacking=lacking, size=len(members))
    if None in having:
        return not_assessed(reasons.NO_MANUAL_ACCESS, case, *lists)
    return met(*lists)


RACT046 = judged(
    "RACT046",
    "not-working-by-the-manual",
    on=Case,
    strength=Strength.DEFINING,
    source=BROCHURE.at("En modell", lines="355"),
    statement=Text(
        sv="Arbetet följer metodens manual och dess arbetsblad.",
        en="The work follows the method's manual and its worksheets.",
    ),
    counts="Consider whether the group works by the manual and takes up those of its"
    " worksheets that fit. The source's figure for how many there are is approximate:"
    " no number is asked for, and the sheets of this library are not those of the"
    " manual and never stand for them.",
)


@rule(
    "RACT047",
    "outcome-not-evaluated",
    on=Case,
    strength=Strength.DEFINING,
    source=BROCHURE.at("En modell", lines="355-356"),
    statement=Text(
        sv="Hur det går för klienten följs upp med Kvalitetsstjärnan.",
        en="How the client fares is evaluated with Kvalitetsstjärnan, the Quality Star.",
    ),
    parameters={"interval": INTERVAL},
)
def outcome_is_evaluated(case: Case, ctx: Context) -> Verdict:
    """One dated reference by the day is enough, whatever the values are.

    The source prints no interval. Where a municipality sets one, the latest value may
    not be older. Values are never added up, and none of them stands for fidelity.
    """
    return _measured((Instrument.QUALITY_STAR,), case, ctx)


@rule(
    "RACT048",
    "fidelity-not-audited",
    on=Case,
    strength=Strength.DEFINING,
    source=BROCHURE.at("En modell", lines="356-357"),
    statement=Text(
        sv="Hur väl arbetet följer programmet granskas med CSI.",
        en="How well the work follows the programme is audited with the CSI scale.",
    ),
    parameters={"interval": AUDIT_INTERVAL},
)
def fidelity_is_audited(case: Case, ctx: Context) -> Verdict:
    """One dated reference by the day is enough, and the revised scale counts as well.

    The source prints no interval, nor any score to reach. A service's own check is no
    audit, and an outcome measure none either, even where it has a part on fidelity.
    """
    return _measured((Instrument.CSI, Instrument.CSI_R), case, ctx)


RACT049 = judged(
    "RACT049",
    "decisions-not-shared",
    on=Case,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Bakgrund", lines="143-146"),
    statement=Text(
        sv="Besluten fattas gemensamt, och arbetet stärker klientens förmåga och tilltro till sig själv.",
        en="Decisions are shared, and the work strengthens the client's confidence and ability.",
    ),
    counts="Consider whether the client knew the choices before deciding, and whether the"
    " client now does or decides more than before. Ask the client; the decisions on"
    " record and the client's own follow-up may help.",
)

RACT050 = judged(
    "RACT050",
    "client-not-more-active",
    on=Case,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Utbildning för läkare", lines="436-437"),
    statement=Text(
        sv="Klienten är mer aktiv i arbetet, och läkarens roll förändras med det.",
        en="The client is more active in the work, and the physician's role changes with it.",
    ),
    counts="Consider who raises questions and proposes at meetings, and how the physician"
    " takes part. It is about the way of working, never about how able the client is.",
)


RACT056 = judged(
    "RACT056",
    "transition-not-eased",
    on=Transition,
    strength=Strength.RECOMMENDED,
    source=BROCHURE.at(
        "Utbildning för personal inom psykiatrisk slutenvård", lines="404-405"
    ),
    statement=Text(
        sv="Övergångar mellan vårdformer bör underlättas.",
        en="Transitions between forms of care should be made easier.",
    ),
    counts="The source speaks of transitions as what inpatient staff learn to make"
    " easier, and not of how. Consider what was done before, during and after the move:"
    " whether there was a plan, whether the group knew, whether the case manager was"
    " there. Ask the client.",
)


def _not_held(note: MeetingNote, ctx: Context) -> Verdict | None:
    for meeting in ctx.case.meetings:
        if meeting.id == note.meeting:
            status = meeting.status_on(ctx.as_of)
            if status is None:
                return not_assessed(common.NO_STATUS, note, meeting)
            if status is not MeetingStatus.HELD:
                return not_applicable(common.NOT_HELD, note, meeting)
            return None
    return not_assessed(reasons.NO_MEETING_OF_NOTE, note)


def _serves_goal(action: Action, ctx: Context) -> bool | None:
    """Whether an action has a goal of the client's; None where that is not known."""
    if action.goal is None:
        return False if action.without_goal is WithoutGoal.NO_GOAL else None
    goal = next((goal for goal in ctx.case.goals if goal.id == action.goal), None)
    if goal is None:
        return None
    if str(goal.owner) == ctx.case.client or ctx.past(goal.confirmed_on):
        return True
    return None if goal.owner is None else False


def _has_manual(person: str, lists: list[ManualAccess]) -> bool | None:
    """What every list says of a person; None where they differ or one does not tell."""
    said: set[bool | None] = set()
    for sheet in lists:
        rows = [row for row in sheet.rows or () if row.person == person]
        said |= {_can_use(row) for row in rows} if rows else {None}
    return said.pop() if len(said) == 1 else None


def _can_use(row: ManualReader) -> bool | None:
    form = row.adaptation
    return all_of(
        (row.has_it, None if form is None else form is not Adaptation.LACKING)
    )


def _measured(instruments: tuple[Instrument, ...], case: Case, ctx: Context) -> Verdict:
    sheets = case.filled(MeasurementReference)
    own = [sheet for sheet in sheets if sheet.instrument in instruments]
    days = [
        value.measured_on
        for sheet in own
        for value in sheet.measurements or ()
        if value.measured_on is not None and ctx.past(value.measured_on)
    ]
    since = (ctx.as_of - max(days)).days if days else None
    if since is not None and (not ctx.p.is_set("interval") or since <= ctx.p.interval):
        return met(*own, days=since)
    if any(sheet.instrument is None for sheet in sheets) or _undated(own):
        return not_assessed(reasons.NO_REFERENCE, case, *own)
    if since is not None:
        return unmet(reasons.MEASUREMENT_OLD, *own, days=since)
    if any(ctx.past(sheet.not_done_on) for sheet in own):
        return unmet(reasons.NOT_MEASURED, *own)
    return not_assessed(reasons.NO_REFERENCE, case, *own)


def _undated(sheets: list[MeasurementReference]) -> bool:
    """Whether one of them may tell of a measurement on a day that is not recorded."""
    return any(
        any(value.measured_on is None for value in sheet.measurements)
        if sheet.measurements
        else sheet.not_done_on is None
        for sheet in sheets
    )
