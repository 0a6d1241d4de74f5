"""The social and health assessments that are relevant for the citizen."""

from datetime import date

from actcore.model import Case
from actcore.variant import Choice, Text, answered, item, row, worksheet

from ...sources import FLYER

_INTENTION = FLYER.at("Kort og klart", pages="1", lines="10-11")


class AssessmentKind(Choice):
    """The two kinds of assessment that the flyer speaks of."""

    SOCIAL = "social", Text(da="Social udredning", en="Social assessment")
    HEALTH = (
        "health",
        Text(da="Sundhedsmæssig udredning", en="Health assessment"),
    )


class Relevance(Choice):
    """Whether an assessment is called for."""

    RELEVANT = "relevant", Text(da="Ja, den er relevant", en="Yes, it is relevant")
    NOT_RELEVANT = "not_relevant", Text(da="Nej", en="No")
    DECLINED = (
        "declined",
        Text(
            da="Den er relevant, men borgeren ønsker den ikke nu",
            en="It is relevant, and the citizen does not want it now",
        ),
    )


class Stage(Choice):
    """How far an assessment has come."""

    ARRANGED = (
        "arranged",
        Text(da="Aftalt eller i gang", en="Arranged or under way"),
    )
    MADE = "made", Text(da="Foretaget", en="Made")


@row
class Assessment:
    """One assessment that has been arranged or made."""

    kind: AssessmentKind | None = item(Text(da="Slags", en="Kind"), source=_INTENTION)
    what: str | None = item(Text(da="Hvilken udredning?", en="Which assessment?"))
    stage: Stage | None = item(
        Text(da="Hvor langt er den nået?", en="How far has it come?")
    )
    made_on: date | None = item(
        Text(da="Foretaget den", en="Made on"), show_when=answered("stage", Stage.MADE)
    )


@worksheet(
    "assessments",
    title=Text(da="Udredninger", en="Assessments"),
    document=Case,
    supports=("MACT003",),
)
class Assessments:
    """What is relevant on one day, and what has come of it."""

    filled_on: date = item(Text(da="Dato", en="Date"))
    social: Relevance | None = item(
        Text(
            da="Er en social udredning relevant?", en="Is a social assessment relevant?"
        ),
        source=_INTENTION,
    )
    health: Relevance | None = item(
        Text(
            da="Er en sundhedsmæssig udredning relevant?",
            en="Is a health assessment relevant?",
        ),
        source=_INTENTION,
    )
    assessments: tuple[Assessment, ...] | None = item(
        Text(
            da="Udredninger, der er aftalt eller foretaget",
            en="Assessments that have been arranged or made",
        ),
        help=Text(
            da="»Der er ingen« betyder, at ingen er aftalt eller foretaget.",
            en="“There are none” says that none has been arranged or made.",
        ),
        source=_INTENTION,
    )
