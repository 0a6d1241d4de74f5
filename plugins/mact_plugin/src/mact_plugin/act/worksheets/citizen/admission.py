"""The answer to whether a citizen can have ACT."""

from datetime import date

from actcore.model import Case
from actcore.variant import Choice, Text, answered, item, worksheet


class Answer(Choice):
    """What came of the request."""

    GRANTED = "granted", Text(da="Ja, borgeren fik ACT", en="Yes, ACT was granted")
    REFUSED = "refused", Text(da="Nej, der blev givet afslag", en="No, it was refused")
    CITIZEN_DECLINED = (
        "citizen_declined",
        Text(da="Borgeren takkede nej", en="The citizen declined"),
    )


class Ground(Choice):
    """Why somebody was refused."""

    OUTSIDE_GROUP = (
        "outside_group",
        Text(da="Uden for målgruppen", en="Outside the target group"),
    )
    NO_PLACE = "no_place", Text(da="Ingen ledig plads", en="No place free")
    TOO_SEVERE = (
        "too_severe",
        Text(da="For svære vanskeligheder", en="Difficulties too severe"),
    )
    TOO_MILD = (
        "too_mild",
        Text(da="For milde vanskeligheder", en="Difficulties too mild"),
    )
    PHYSICAL_HEALTH = (
        "physical_health",
        Text(da="Fysisk helbred", en="Physical health"),
    )
    ECONOMY = "economy", Text(da="Økonomi", en="Economy")
    HOUSING = "housing", Text(da="Boligsituation", en="Housing situation")
    CRIME = "crime", Text(da="Kriminalitet", en="Crime")
    SEEKS_NO_HELP = (
        "seeks_no_help",
        Text(
            da="Søger ikke hjælp eller holder ikke fast i den",
            en="Seeks no help or does not keep it up",
        ),
    )
    OTHER = "other", Text(da="Andet", en="Something else")


WITHIN_THE_GROUP = (
    Ground.TOO_SEVERE,
    Ground.TOO_MILD,
    Ground.PHYSICAL_HEALTH,
    Ground.ECONOMY,
    Ground.HOUSING,
    Ground.CRIME,
    Ground.SEEKS_NO_HELP,
)
"""What the guide finds within the target group, so that it shuts nobody out."""


@worksheet(
    "admission",
    title=Text(da="Svar på ønsket om ACT", en="Answer to the wish for ACT"),
    document=Case,
    supports=(
        "ACT021",
        "ACT022",
        "ACT023",
        "ACT024",
        "ACT025",
        "ACT026",
        "ACT027",
    ),
)
class Admission:
    """One sheet for each answer; somebody may be refused first and granted later."""

    decided_on: date | None = item(Text(da="Svarets dato", en="Date of the answer"))
    answer: Answer | None = item(
        Text(da="Hvad blev svaret?", en="What was the answer?")
    )
    grounds: tuple[Ground, ...] | None = item(
        Text(da="Med hvilken begrundelse?", en="On what grounds?"),
        show_when=answered("answer", Answer.REFUSED),
    )
