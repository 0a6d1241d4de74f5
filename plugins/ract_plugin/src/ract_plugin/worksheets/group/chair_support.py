"""Before a meeting: does the client want to chair it, and with what support?"""

from datetime import date

from actcore.model import Case, MeetingId, PersonId
from actcore.variant import Choice, Text, item, worksheet


class WhyNotChairing(Choice):
    """Why somebody other than the client chaired."""

    DID_NOT_WANT = (
        "did_not_want",
        Text(sv="Ville inte den här gången", en="Did not want to this time"),
    )
    NOT_WELL = "not_well", Text(sv="Orkade inte", en="Did not feel up to it")
    ABSENT = "absent", Text(sv="Kunde inte vara med", en="Could not be there")
    NOT_ASKED = "not_asked", Text(sv="Fick inte frågan", en="Was not asked")


class Preparation(Choice):
    """Whether the client was helped to prepare."""

    HELPED = "helped", Text(sv="Fick hjälp", en="Was helped")
    ON_OWN = (
        "on_own",
        Text(sv="Ville göra det på egen hand", en="Wished to do it alone"),
    )
    NONE_GIVEN = "none_given", Text(sv="Fick ingen hjälp", en="Got no help")


@worksheet(
    "chair_support",
    title=Text(sv="Inför mötet: att leda din grupp", en="Chairing your own group"),
    document=Case,
    supports=("RACT031", "RACT032"),
    audience="client",
)
class ChairSupport:
    """One asking about one meeting.

    Day and chair stand in the meeting.
    """

    meeting: MeetingId | None = item(Text(sv="Vilket möte?", en="Which meeting?"))
    asked_on: date | None = item(
        Text(sv="När fick du frågan?", en="When were you asked?")
    )
    why_not: WhyNotChairing | None = item(
        Text(sv="Varför ledde du inte mötet?", en="Why did you not chair?")
    )
    ask_again_on: date | None = item(Text(sv="Fråga igen den", en="Ask again on"))
    support_wanted: str | None = item(
        Text(sv="Vilket stöd vill du ha?", en="What support do you want?")
    )
    preparation: Preparation | None = item(
        Text(
            sv="Fick du hjälp att förbereda mötet?",
            en="Were you helped to prepare the meeting?",
        )
    )
    prepared_with: PersonId | None = item(
        Text(sv="Vem hjälpte till?", en="Who helped?")
    )
    prepared_on: date | None = item(Text(sv="Förberett den", en="Prepared on"))
    place: str | None = item(
        Text(sv="Var vill du att ni träffas?", en="Where do you want to meet?")
    )
    own_points: tuple[str, ...] | None = item(Text(sv="Dina punkter", en="Your points"))
    points_of_others: tuple[str, ...] | None = item(
        Text(sv="Andras punkter", en="Points of others")
    )
