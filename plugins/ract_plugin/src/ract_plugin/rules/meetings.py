"""Who leads the group's meetings, and who else may meet.

Brochure, "Bakgrund" and figure 1.
"""

from datetime import date

from actcore.model import Meeting, Site
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    met,
    not_applicable,
    not_assessed,
    rule,
    stated,
    unmet,
)

from ..reasons import common
from ..reasons import group as reasons
from ..sources import BROCHURE
from ..worksheets.group.chair_support import (
    ChairSupport,
    Preparation,
    WhyNotChairing,
)
from .client import was_case_manager
from .reading import left_open


@rule(
    "RACT031",
    "client-not-chairing",
    on=Meeting,
    kind="resource_group_meeting",
    strength=Strength.RECOMMENDED,
    source=BROCHURE.at("Figur 1 (d)", lines="415-416"),
    statement=Text(
        sv="När det går bör klienten själv leda sin grupp.",
        en="Where possible the client should chair their own group.",
    ),
)
def client_chairs(meeting: Meeting, ctx: Context) -> Verdict:
    """Asks of each meeting held who chaired, and if not the client, why.

    The source makes it a condition that it is possible, so this is advice and never a
    deviation. A client who could not or would not is within the condition until the day
    has come to ask again; only not having been asked is worth a word. A client who does
    not know why, or does not want to say, owes nobody a reason. Of several sheets
    about a meeting the one asked latest tells; one that names no meeting leaves that
    open, unless it is older.
    """
    if meeting.status is None:
        return not_assessed(common.NO_STATUS, meeting)
    if not meeting.was_held(ctx.as_of):
        return not_applicable(common.NOT_HELD, meeting)
    if meeting.chair is None:
        return not_assessed(reasons.NO_CHAIR, meeting)
    if meeting.chair == ctx.case.client:
        return met(meeting)
    sheets = _latest_about(meeting, ctx)
    if len(sheets) > 1:
        return not_assessed(reasons.ASKING_ORDER_UNKNOWN, meeting, *sheets)
    why = sheets[0].why_not if sheets else None
    if why is None or left_open(why):
        return not_assessed(common.LEFT_OPEN if why else reasons.NO_REASON, meeting)
    sheet = sheets[0]
    if sheet.why_not is WhyNotChairing.NOT_ASKED:
        return unmet(reasons.CLIENT_NOT_ASKED, meeting, sheet)
    if sheet.ask_again_on is None:
        return not_assessed(reasons.NO_DAY_TO_ASK_AGAIN, meeting, sheet)
    if ctx.past(sheet.ask_again_on) and not _asked_since(sheet.ask_again_on, ctx):
        return not_assessed(reasons.ASK_AGAIN_DUE, meeting, sheet)
    return not_applicable(reasons.CHAIRING_NOT_POSSIBLE, meeting, sheet)


@rule(
    "RACT032",
    "chairing-unsupported",
    on=Meeting,
    kind="resource_group_meeting",
    strength=Strength.DEFINING,
    source=BROCHURE.at("Figur 1 (d)", lines="415-416"),
    statement=Text(
        sv="Case managern stöttar klienten som leder sin grupp.",
        en="The case manager supports the client who chairs their own group.",
    ),
)
def chairing_is_supported(meeting: Meeting, ctx: Context) -> Verdict:
    """Asks of each meeting that the client chaired who helped to prepare it.

    Whoever was case manager on the day of the preparation counts; the day of the meeting
    is early enough. A client who wished to prepare alone is left in peace, and so is one
    who does not know of any help or does not want to answer. A sheet that
    names no meeting may tell of help before this one. Help during the meeting does not
    show in the record.
    """
    if meeting.status is None:
        return not_assessed(common.NO_STATUS, meeting)
    if not meeting.was_held(ctx.as_of):
        return not_applicable(common.NOT_HELD, meeting)
    if meeting.chair is None:
        return not_assessed(reasons.NO_CHAIR, meeting)
    if meeting.chair != ctx.case.client:
        return not_applicable(reasons.CLIENT_DID_NOT_CHAIR, meeting)
    sheets = [s for s in ctx.case.filled(ChairSupport) if s.meeting == meeting.id]
    told = [_helped_beforehand(sheet, meeting, ctx) for sheet in sheets]
    if True in told:
        return met(meeting, *sheets)
    if any(sheet.preparation is Preparation.ON_OWN for sheet in sheets):
        return not_applicable(reasons.PREPARED_ALONE, meeting, *sheets)
    if open_ones := [sheet for sheet in sheets if left_open(sheet.preparation)]:
        return not_assessed(common.LEFT_OPEN, meeting, *open_ones)
    if not sheets or None in told:
        return not_assessed(reasons.NO_PREPARATION, meeting, *sheets)
    if loose := _perhaps_helped(meeting, ctx):
        return not_assessed(reasons.NO_PREPARATION, meeting, *sheets, *loose)
    return unmet(reasons.UNPREPARED, meeting, *sheets)


RACT051 = stated(
    "RACT051",
    "professionals-meeting-apart",
    on=Meeting,
    kind="professionals_meeting",
    strength=Strength.PERMITTED,
    source=BROCHURE.at("Bakgrund", lines="187-193"),
    statement=Text(
        sv="Yrkespersoner kan träffas i team och på konferenser utan klienten.",
        en="Professionals can meet in teams and conferences without the client.",
    ),
    counts="The meeting itself is never a deviation; what is decided there may be one, see"
    " RACT007.",
)


RACT052 = stated(
    "RACT052",
    "case-managers-supporting-each-other",
    on=Site,
    strength=Strength.PERMITTED,
    source=BROCHURE.at("Bakgrund", lines="193-194"),
    statement=Text(
        sv="Case managers kan ha egna nätverk där de stöttar varandra.",
        en="Case managers can have networks of their own to support each other.",
    ),
    counts="Nobody is to be faulted for having such a network, or for having none.",
)


def _latest_about(meeting: Meeting, ctx: Context) -> list[ChairSupport]:
    """The sheet asked latest about a meeting; several where that cannot be told."""
    by_now = [
        sheet
        for sheet in ctx.case.filled(ChairSupport)
        if sheet.asked_on is None or ctx.past(sheet.asked_on)
    ]
    sheets = [sheet for sheet in by_now if sheet.meeting == meeting.id]
    days = [sheet.asked_on for sheet in sheets if sheet.asked_on is not None]
    loose = [
        sheet
        for sheet in by_now
        if sheet.meeting is None and sheet.why_not is not None
        if not days or sheet.asked_on is None or sheet.asked_on >= max(days)
    ]
    if not sheets or loose or len(days) < len(sheets):
        return [*sheets, *loose] if sheets else []
    return [sheet for sheet in sheets if sheet.asked_on == max(days)]


def _helped_beforehand(
    sheet: ChairSupport, meeting: Meeting, ctx: Context
) -> bool | None:
    """Whether the case manager helped before the meeting; None if it cannot be told."""
    if sheet.prepared_with is None or sheet.prepared_on is None:
        return False if sheet.preparation is Preparation.NONE_GIVEN else None
    if meeting.date is None:
        return None
    if sheet.prepared_on > meeting.date:
        return False
    return was_case_manager(sheet.prepared_with, sheet.prepared_on, ctx.case)


def _perhaps_helped(meeting: Meeting, ctx: Context) -> list[ChairSupport]:
    """Sheets without a meeting that may tell of help before this one.

    One that says why the client did not chair is about another meeting.
    """
    return [
        sheet
        for sheet in ctx.case.filled(ChairSupport)
        if sheet.meeting is None and (sheet.why_not is None or left_open(sheet.why_not))
        if _helped_beforehand(sheet, meeting, ctx) is not False
    ]


def _asked_since(day: date, ctx: Context) -> bool:
    """Whether the client was asked again, or has chaired, on or after `day`."""
    asked = [sheet.asked_on for sheet in ctx.case.filled(ChairSupport)]
    chaired = [
        meeting.date
        for meeting in ctx.case.held(["resource_group_meeting"], ctx.as_of)
        if meeting.chair == ctx.case.client
    ]
    return any(d is not None and d >= day and ctx.past(d) for d in (*asked, *chaired))
