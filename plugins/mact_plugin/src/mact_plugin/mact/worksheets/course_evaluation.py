"""What a municipality got out of the course."""

from datetime import date

from actcore.model import OrganisationId, Site
from actcore.variant import Choice, Text, item, worksheet


class Gained(Choice):
    """How much came of something."""

    YES = "yes", Text(da="Ja", en="Yes")
    PARTLY = "partly", Text(da="Delvist", en="Partly")
    NO = "no", Text(da="Nej", en="No")


class CourseTool(Choice):
    """What the course gives tools for; the flyer's list is open."""

    DRIVERS_AND_BARRIERS = (
        "drivers_and_barriers",
        Text(da="At finde drivkræfter og barrierer", en="To find drivers and barriers"),
    )
    ORGANISING = (
        "organising",
        Text(da="At organisere sig rigtigt", en="To set up the right organisation"),
    )
    APPOINTING = (
        "appointing",
        Text(
            da="At udpege tovholder og kerneteam",
            en="To appoint the anchor person and the core team",
        ),
    )
    AGREEMENTS = (
        "agreements",
        Text(da="At lave samarbejdsaftaler", en="To draw up collaboration agreements"),
    )
    OTHER = "other", Text(da="Andet", en="Other")


@worksheet(
    "course_evaluation",
    title=Text(da="Evaluering af forløbet", en="Evaluation of the course"),
    document=Site,
    supports=("MACT014", "MACT037", "MACT038", "MACT039"),
)
class CourseEvaluation:
    """The municipality's own view on one day."""

    filled_on: date = item(Text(da="Dato", en="Date"))
    organisation: OrganisationId = item(Text(da="Kommune", en="Municipality"))
    knowledge: Gained | None = item(
        Text(
            da="Har I fået viden om M-ACT og om, hvad der skal til for at indføre metoden?",
            en="Have you gained knowledge of M-ACT and of what it takes to implement it?",
        ),
        section=Text(da="Det, I fik ud af det", en="What you got out of it"),
    )
    tools: tuple[CourseTool, ...] | None = item(
        Text(
            da="Hvilke værktøjer har I lært at kende og prøvet?",
            en="Which tools have you come to know and tried?",
        ),
    )
    exchange: Gained | None = item(
        Text(
            da="Har I fået sparring og udvekslet erfaringer med de andre kommuner?",
            en="Have you had sparring and exchanged experience with the other municipalities?",
        ),
    )
    foundation: Gained | None = item(
        Text(
            da="Har forløbet hjulpet jer til et lokalt fundament, der kan holde?",
            en="Has the course helped you to a local foundation that can last?",
        ),
    )
    words: str | None = item(Text(da="Med egne ord", en="In your own words"), lines=5)
