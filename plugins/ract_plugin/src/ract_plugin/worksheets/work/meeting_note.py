"""What a meeting agreed to do. Chair, those present and goals stand with the meeting."""

from datetime import date

from actcore.model import Case, GoalId, MeetingId, PersonId
from actcore.variant import Choice, Text, item, row, worksheet


class WithoutGoal(Choice):
    """Why an action has no goal."""

    HOUSEKEEPING = (
        "housekeeping",
        Text(
            sv="Gäller det praktiska kring gruppen",
            en="About practical matters of the group",
        ),
    )
    NO_GOAL = (
        "no_goal",
        Text(
            sv="Hör inte till något av klientens mål",
            en="Belongs to none of the client's goals",
        ),
    )


@row
class Action:
    """Something that somebody is going to do."""

    what: str | None = item(
        Text(sv="Vad ska göras?", en="What is to be done?"), lines=2
    )
    goal: GoalId | None = item(Text(sv="För vilket mål?", en="For which goal?"))
    without_goal: WithoutGoal | None = item(
        Text(sv="Om inget mål: varför?", en="If for no goal: why?")
    )
    who: PersonId | None = item(Text(sv="Vem gör det?", en="Who does it?"))
    due: date | None = item(Text(sv="När ska det vara klart?", en="By when?"))
    done: bool | None = item(Text(sv="Är det klart?", en="Is it done?"))


@worksheet(
    "meeting_note",
    title=Text(sv="Anteckning från mötet", en="Note of the meeting"),
    document=Case,
    supports=("RACT041",),
)
class MeetingNote:
    """One meeting's note; decisions on treatment and support have a sheet of their own."""

    meeting: MeetingId | None = item(Text(sv="Vilket möte?", en="Which meeting?"))
    place: str | None = item(
        Text(sv="Var möttes ni?", en="Where did you meet?"), lines=1
    )
    absent: tuple[PersonId, ...] | None = item(
        Text(sv="Vilka kunde inte komma?", en="Who could not come?")
    )
    actions: tuple[Action, ...] | None = item(
        Text(sv="Vem gör vad till nästa gång?", en="Who does what until next time?")
    )
    next_meeting: MeetingId | None = item(
        Text(sv="Vilket är nästa möte?", en="Which is the next meeting?")
    )
