"""What a team meeting had to say about the citizen."""

from actcore.model import Case, MeetingId
from actcore.variant import Text, item, worksheet

from ....sources import GUIDE, page

PLAN = GUIDE.at("Teamindsats og tværfaglighed; Indsatsplaner", pages=page(9, 23))


@worksheet(
    "team_meeting_note",
    title=Text(
        da="Notat fra borgerens punkt på teammødet",
        en="Note from the citizen's item at the team meeting",
    ),
    document=Case,
    supports=("ACT074",),
)
class TeamMeetingNote:
    """One note to one meeting of the kind ``citizen_item``."""

    meeting: MeetingId = item(Text(da="Møde", en="Meeting"))
    plan_used: bool | None = item(
        Text(
            da="Tog drøftelsen udgangspunkt i borgerens plan?",
            en="Did the talk start from the citizen's plan?",
        ),
        source=PLAN,
    )
