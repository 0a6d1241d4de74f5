"""What a course meeting was like."""

from actcore.model import MeetingId, OrganisationId, Site
from actcore.variant import Choice, Text, answered, item, row, worksheet

from ...sources import FLYER

_DATES = FLYER.at("Vigtige datoer", pages="2", lines="110-122")


class Form(Choice):
    """How people meet."""

    PHYSICAL = "physical", Text(da="Fysisk", en="In person")
    VIRTUAL = "virtual", Text(da="Virtuelt", en="Online")
    PHONE = "phone", Text(da="Telefon", en="By phone")


class Circle(Choice):
    """Who is invited."""

    FULL = "full", Text(da="Fuld deltagerkreds", en="The full circle of participants")
    LEADER_OR_ANCHOR = (
        "leader_or_anchor",
        Text(da="Leder eller tovholder", en="Leader or anchor person"),
    )


class CoursePlace(Choice):
    """Where people meet in person."""

    AGENCY = (
        "agency",
        Text(
            da="Styrelsens lokaler i Odense",
            en="The agency's premises in Odense",
        ),
    )
    MUNICIPALITY = "municipality", Text(da="Hos en kommune", en="At a municipality")
    OTHER = "other", Text(da="Et andet sted", en="Somewhere else")


class CourseTheme(Choice):
    """What a meeting is about; the flyer expects the first three and calls them a guide."""

    FRAMES = (
        "frames",
        Text(
            da="Ledelse af de organisatoriske rammer",
            en="Leading the organisational frames",
        ),
    )
    LOCAL_PROCESSES = (
        "local_processes",
        Text(
            da="Lokale ledelses- og styringsprocesser",
            en="Local processes of leadership and steering",
        ),
    )
    PROFESSIONALS = (
        "professionals",
        Text(
            da="Faglig ledelse og valg af medarbejdere",
            en="Professional leadership and choice of staff",
        ),
    )
    OTHER = "other", Text(da="Et andet tema", en="Another theme")


@row
class MeetingTheme:
    """One theme of a meeting."""

    theme: CourseTheme | None = item(
        Text(da="Tema", en="Theme"),
        source=FLYER.at("Indhold på møderne", pages="1", lines="53-58"),
    )
    words: str | None = item(Text(da="Med egne ord", en="In your own words"))


@worksheet(
    "course_meeting",
    title=Text(da="Møde i gruppeforløbet", en="Meeting of the group course"),
    document=Site,
    supports=(
        "MACT024",
        "MACT030",
        "MACT042",
        "MACT043",
        "MACT044",
        "MACT045",
        "MACT046",
        "MACT047",
        "MACT048",
    ),
)
class CourseMeeting:
    """More about one meeting of the record."""

    meeting: MeetingId = item(Text(da="Møde", en="Meeting"))
    form: Form | None = item(
        Text(da="Hvordan mødtes I?", en="How did you meet?"),
        source=_DATES,
        section=Text(da="Form og deltagere", en="Form and participants"),
    )
    place: CoursePlace | None = item(
        Text(da="Hvor?", en="Where?"),
        source=FLYER.at("Økonomi", pages="2", lines="104-105"),
        show_when=answered("form", Form.PHYSICAL),
    )
    full_day: bool | None = item(
        Text(da="Hele dagen?", en="The whole day?"), source=_DATES
    )
    circle: Circle | None = item(Text(da="Deltagere", en="Participants"), source=_DATES)
    organisation: OrganisationId | None = item(
        Text(
            da="Kommune, hvis mødet kun er med én",
            en="Municipality, if the meeting is with one only",
        ),
        source=FLYER.at("Vigtige datoer", pages="2", lines="110, 121"),
    )
    themes: tuple[MeetingTheme, ...] | None = item(
        Text(da="Temaer", en="Themes"),
        help=Text(
            da="»Der er ingen« betyder, at mødet ikke havde et tema.",
            en="“There are none” says that the meeting had no theme.",
        ),
        source=FLYER.at("Indhold på møderne", pages="1", lines="53"),
        section=Text(da="Indhold", en="What it held"),
    )
    local_experience_used: bool | None = item(
        Text(
            da="Blev kommunernes egne erfaringer brugt til fælles refleksion, udveksling og sparring?",
            en="Was the municipalities' own experience used for reflecting together, exchange and sparring?",
        ),
        source=FLYER.at("Mellem møderne", pages="2", lines="68-69"),
    )
