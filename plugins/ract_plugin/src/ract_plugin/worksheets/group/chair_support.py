"""Before a meeting: does the client want to chair it, and with what support?"""

from datetime import date

from actcore.model import Case, MeetingId, PersonId
from actcore.variant import (
    DECLINES,
    DOES_NOT_KNOW,
    Choice,
    Text,
    answered,
    item,
    worksheet,
)


class WhyNotChairing(Choice):
    """Why somebody other than the client chaired."""

    DID_NOT_WANT = (
        "did_not_want",
        Text(sv="Jag ville inte den här gången", en="I did not want to this time"),
    )
    NOT_WELL = "not_well", Text(sv="Jag orkade inte", en="I did not feel up to it")
    ABSENT = "absent", Text(sv="Jag kunde inte vara med", en="I could not be there")
    NOT_ASKED = "not_asked", Text(sv="Jag fick inte frågan", en="I was not asked")
    DOES_NOT_KNOW = DOES_NOT_KNOW
    DECLINES = DECLINES


class Preparation(Choice):
    """Whether the client was helped to prepare."""

    HELPED = "helped", Text(sv="Ja, jag fick hjälp", en="Yes, I was helped")
    ON_OWN = (
        "on_own",
        Text(sv="Nej, jag ville göra det själv", en="No, I wished to do it alone"),
    )
    NONE_GIVEN = (
        "none_given",
        Text(sv="Nej, jag fick ingen hjälp", en="No, I got no help"),
    )
    DOES_NOT_KNOW = DOES_NOT_KNOW
    DECLINES = DECLINES


@worksheet(
    "chair_support",
    title=Text(sv="Inför mötet: att leda din grupp", en="Chairing your own group"),
    document=Case,
    version="1.1",
    supports=("RACT031", "RACT032"),
    audience="client",
    earlier={"1.0": {}},
)
class ChairSupport:
    """One asking about one meeting.

    Day and chair stand in the meeting.
    """

    meeting: MeetingId | None = item(
        Text(sv="Vilket möte gäller det?", en="Which meeting is it about?"),
        section=Text(sv="Mötet", en="The meeting"),
    )
    asked_on: date | None = item(
        Text(
            sv="När fick du frågan om att leda mötet?",
            en="When were you asked to chair the meeting?",
        )
    )
    place: str | None = item(
        Text(sv="Var vill du att ni träffas?", en="Where do you want to meet?"), lines=1
    )
    own_points: tuple[str, ...] | None = item(
        Text(sv="Vad vill du ta upp?", en="What do you want to bring up?")
    )
    points_of_others: tuple[str, ...] | None = item(
        Text(sv="Vad vill de andra ta upp?", en="What do the others want to bring up?")
    )
    support_wanted: str | None = item(
        Text(sv="Vilket stöd vill du ha?", en="What support do you want?"),
        section=Text(sv="Stöd till dig", en="Support for you"),
    )
    preparation: Preparation | None = item(
        Text(
            sv="Fick du hjälp att göra dig redo för mötet?",
            en="Were you helped to prepare the meeting?",
        )
    )
    prepared_with: PersonId | None = item(
        Text(sv="Vem hjälpte dig?", en="Who helped you?"),
        show_when=answered("preparation", Preparation.HELPED),
    )
    prepared_on: date | None = item(
        Text(sv="Vilken dag var det?", en="On which day was that?"),
        show_when=answered("preparation", Preparation.HELPED),
    )
    why_not: WhyNotChairing | None = item(
        Text(
            sv="Varför ledde du inte mötet?",
            en="Why did you not chair the meeting?",
        ),
        help=Text(
            sv="Svara bara om någon annan ledde det.",
            en="Answer only if somebody else chaired it.",
        ),
        section=Text(
            sv="Om någon annan ledde mötet", en="If somebody else chaired the meeting"
        ),
    )
    ask_again_on: date | None = item(
        Text(
            sv="När vill du få frågan igen?",
            en="When do you want to be asked again?",
        ),
        show_when=answered("why_not"),
    )
