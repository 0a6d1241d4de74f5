"""Phase 3, carrying out: what the checklist on its last page asks for, read in the record.

ACTC31 and ACTC35 take the answer that somebody gave to the same two questions.
"""

from actcore.model import Site
from actcore.variant import (
    Context,
    Parameter,
    Strength,
    Text,
    Verdict,
    not_assessed,
    rule,
)

from ...answers import any_of, graded, latest
from ...sources import GUIDE, page
from ..reasons import carrying_out as reasons
from ..worksheets.carrying_out.leading_change import LeadingChange
from ..worksheets.carrying_out.reflection_day import (
    Focus,
    FollowUpFrame,
    FollowUpFrames,
)
from ..worksheets.shared import LEADERSHIP, Level

CHECKLIST = GUIDE.at("Tjekliste til Gennemførelsesfasen", pages=page(25))


@rule(
    "ACT179",
    "follow-up-without-frames",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CHECKLIST,
    statement=Text(
        da="Der er rammer for at følge op på både arbejdet og resultaterne og for at lære af dem.",
        en="There are frames for following up on both work and results, and for learning from them.",
    ),
)
def frames_for_follow_up(site: Site, ctx: Context) -> Verdict:
    """Goes by the frames themselves, in the latest sheet that lists them.

    Together they look at the work with the method, at the results and at learning. One
    frame may do all three, and any form will do. How often is never asked: the guide
    has no one formula. ACTC35 takes the answer in the checklist instead, so the two may
    differ.
    """
    sheet = latest(site.filled(FollowUpFrames), ctx.as_of)
    frames = None if sheet is None else sheet.frames
    if frames is None:
        return not_assessed(reasons.FOLLOW_UP_UNKNOWN, sheet or site)
    return graded(
        [_covered(frames, focus) for focus in Focus],
        sheet,
        missing=reasons.FOLLOW_UP_UNKNOWN,
        some=reasons.PARTLY_FOLLOWED_UP,
        none=reasons.NO_FOLLOW_UP,
    )


@rule(
    "ACT180",
    "not-anchored-in-leadership",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CHECKLIST,
    statement=Text(
        da="Ledelsen har ansvaret for implementeringen, og det er ledelsen, der driver den.",
        en="Leadership answers for the implementation, and leadership drives it.",
    ),
    parameters={
        "team_leader_counts": Parameter(
            False,
            about=Text(
                da="Om teamlederen regnes med til ledelsen",
                en="Whether the team leader counts as leadership",
            ),
            printed=False,
        )
    },
)
def anchored_in_leadership(site: Site, ctx: Context) -> Verdict:
    """Goes by where the responsibility lies and who drives, in the latest sheet.

    Leadership is the top and the departments. The guide's checklists name team leaders
    beside leadership, while its page on leading the change counts them in, so that is a
    parameter. ACTC31 takes the answer in the checklist instead.
    """
    sheet = latest(site.filled(LeadingChange), ctx.as_of)
    if sheet is None:
        return not_assessed(reasons.PLACING_UNKNOWN, site)
    leaders: tuple[Level, ...] = LEADERSHIP
    if ctx.p.team_leader_counts:
        leaders = (*leaders, Level.TEAM_LEADER)
    levels = (sheet.anchored_with, sheet.driven_by)
    answers = [None if level is None else level in leaders for level in levels]
    return graded(
        answers,
        sheet,
        missing=reasons.PLACING_UNKNOWN,
        some=reasons.PARTLY_WITH_LEADERSHIP,
        none=reasons.NOT_WITH_LEADERSHIP,
    )


def _covered(frames: tuple[FollowUpFrame, ...], focus: Focus) -> bool | None:
    seen = (frame.looks_at for frame in frames)
    return any_of(*[None if at is None else focus in at for at in seen])
