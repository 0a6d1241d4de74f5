"""What was demanded of the citizen, and what happened when something was declined."""

from datetime import date

from actcore.model import Case
from actcore.variant import Choice, Text, item, row, worksheet

from ....sources import GUIDE, page

BOX = GUIDE.at("Boks 3-1: ACT-indsatsens kerneelementer", pages=page(8))
NO_DEMAND = GUIDE.at("Ikke krav om forandring", pages=page(9, 12))


class Demand(Choice):
    """What a condition for the support asks of the citizen."""

    MISUSE = (
        "misuse",
        Text(da="Mindske eller stoppe et misbrug", en="Reduce or end misuse"),
    )
    DWELLING = "dwelling", Text(da="Bo i en bolig", en="Live in a dwelling")
    BEHAVIOUR = "behaviour", Text(da="Ændre adfærd", en="Change behaviour")
    READINESS = (
        "readiness",
        Text(
            da="Give udtryk for vilje til forandring", en="Express readiness to change"
        ),
    )
    GOALS = "goals", Text(da="Sætte mål", en="Set goals")
    DEVELOPMENT = (
        "development",
        Text(da="Udvikle eller forandre sig", en="Develop or change"),
    )
    EVERY_AREA = (
        "every_area",
        Text(da="Arbejde med alle livsområder", en="Work on every area of life"),
    )
    OTHER = "other", Text(da="Andet", en="Something else")


class DemandedBy(Choice):
    """Whose condition it is."""

    TEAM = "team", Text(da="ACT-teamet", en="The ACT team")
    MUNICIPALITY = (
        "municipality",
        Text(
            da="Kommunens forvaltning eller visitation",
            en="The municipality's administration or referral office",
        ),
    )
    OTHERS = (
        "others",
        Text(
            da="Andre, fx værested eller jobcenter",
            en="Others, such as a drop-in centre or a job centre",
        ),
    )


class Consequence(Choice):
    """What became of the rest of the support."""

    SUPPORT_WENT_ON = (
        "support_went_on",
        Text(da="Resten fortsatte", en="The rest went on"),
    )
    SUPPORT_WITHDRAWN = (
        "support_withdrawn",
        Text(da="Hele støtten faldt bort", en="The whole support was withdrawn"),
    )
    CITIZEN_LEFT = (
        "citizen_left",
        Text(
            da="Borgeren ønskede selv at slutte helt",
            en="The citizen chose to end all of it",
        ),
    )


@row
class Condition:
    """One condition for receiving the support."""

    demand: Demand | None = item(
        Text(da="Hvad kræves?", en="What is demanded?"),
        source=NO_DEMAND,
    )
    demanded_by: DemandedBy | None = item(Text(da="Hvem kræver det?", en="By whom?"))


@row
class DeclinedPart:
    """One part of the support that the citizen declined."""

    part: str | None = item(
        Text(da="Hvad blev takket nej til?", en="What was declined?"),
        source=BOX,
        lines=2,
    )
    consequence: Consequence | None = item(
        Text(da="Hvad skete der med resten?", en="What became of the rest?"),
        source=BOX,
    )


@worksheet(
    "support_terms",
    title=Text(da="Vilkår for støtten", en="Terms of the support"),
    document=Case,
    supports=(
        "ACT013",
        "ACT016",
        "ACT017",
        "ACT018",
        "ACT019",
        "ACT020",
        "ACT021",
        "ACT039",
    ),
)
class SupportTerms:
    """The terms on one day. An empty list says that there was none."""

    filled_on: date = item(Text(da="Dato", en="Date"))
    conditions: tuple[Condition, ...] | None = item(
        Text(
            da="Krav, som borgeren skal opfylde for at få støtten",
            en="Conditions for receiving the support",
        ),
        help=Text(
            da="»Der er ingen« betyder, at der ikke er stillet krav.",
            en="“There are none” says that no conditions were set.",
        ),
        source=NO_DEMAND,
    )
    declined_parts: tuple[DeclinedPart, ...] | None = item(
        Text(
            da="Dele af støtten, som borgeren har takket nej til",
            en="Parts of the support that the citizen declined",
        ),
        help=Text(
            da="»Der er ingen« betyder, at der ikke er takket nej til noget.",
            en="“There are none” says that nothing was declined.",
        ),
        source=BOX,
    )
