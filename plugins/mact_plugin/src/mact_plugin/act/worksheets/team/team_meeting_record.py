"""Whom a team meeting talked about, and whether all came to know and contributed."""

from actcore.model import ClientRef, MeetingId, Site
from actcore.variant import Text, item, row, worksheet

from ....sources import GUIDE, page

MEETINGS = GUIDE.at("Teammedlemmernes roller", pages=page(22))


@row
class CitizenDiscussed:
    """One citizen whom the meeting talked about."""

    client: ClientRef | None = item(Text(da="Borger", en="Citizen"), source=MEETINGS)
    offered_to_come: bool | None = item(
        Text(
            da="Fik borgeren tilbud om at være med?",
            en="Was the citizen offered to take part?",
        ),
        help=Text(
            da="Borgeren bestemmer selv og må gerne sige nej.",
            en="It is for the citizen to decide, and no is a fine answer.",
        ),
        source=MEETINGS,
    )
    took_part: bool | None = item(
        Text(da="Var borgeren med?", en="Did the citizen take part?"), source=MEETINGS
    )


@worksheet(
    "team_meeting_record",
    title=Text(da="Referat fra teammødet", en="Record of a team meeting"),
    document=Site,
    supports=("ACT046", "ACT048", "ACT049"),
)
class TeamMeetingRecord:
    """The record of one team meeting; who was there stands with the meeting itself."""

    meeting: MeetingId = item(Text(da="Møde", en="Meeting"))
    citizens: tuple[CitizenDiscussed, ...] | None = item(
        Text(da="Borgere, I drøftede", en="Citizens you talked about"),
        help=Text(
            da="»Der er ingen« betyder, at ingen borgere blev drøftet.",
            en="“There are none” says that no citizens were talked about.",
        ),
        source=MEETINGS,
    )
    absent_updated: bool | None = item(
        Text(
            da="Blev de kolleger, der ikke var med, opdateret bagefter?",
            en="Were colleagues who were not there brought up to date afterwards?",
        ),
        source=MEETINGS,
    )
    all_could_contribute: bool | None = item(
        Text(
            da="Kunne alle bidrage med deres faglige viden?",
            en="Could everybody contribute with their professional knowledge?",
        ),
        source=MEETINGS,
    )
