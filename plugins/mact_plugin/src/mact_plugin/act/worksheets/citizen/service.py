"""What the citizen receives, who chose it, and who gives it."""

from datetime import date

from actcore.model import Case
from actcore.variant import Choice, Text, answered, item, worksheet

from ....sources import GUIDE, page
from ..shared import Area

BOX = GUIDE.at("Boks 3-1: ACT-indsatsens kerneelementer", pages=page(8))
AREAS = GUIDE.at("Individuelt tilrettelagt; Fagspecialiseret støtte", pages=page(8, 10))


class ChosenBy(Choice):
    """Who decided that this is worked on."""

    CITIZEN = "citizen", Text(da="Borgeren", en="The citizen")
    TOGETHER = (
        "together",
        Text(
            da="Borgeren, i samråd med medarbejderen",
            en="The citizen, in talks with the worker",
        ),
    )
    TEAM = "team", Text(da="Teamet", en="The team")
    OTHERS = (
        "others",
        Text(da="Andre, fx jobcentret", en="Others, such as the job centre"),
    )


class GivenBy(Choice):
    """Who gives the support or the treatment."""

    TEAM = "team", Text(da="Teamet selv", en="The team itself")
    TEAM_AND_OTHERS = (
        "team_and_others",
        Text(da="Teamet sammen med andre", en="The team together with others"),
    )
    OTHERS = "others", Text(da="Andre end teamet", en="Others than the team")


class WhyOthers(Choice):
    """Why others than the team give it."""

    ADMISSION = "admission", Text(da="Det kræver indlæggelse", en="It takes admission")
    SPECIALIST_CARE = (
        "specialist_care",
        Text(
            da="Henvist til psykiatrien eller sygehuset",
            en="Referred to psychiatry or hospital",
        ),
    )
    AUTHORITY = (
        "authority",
        Text(da="Kun en myndighed kan gøre det", en="Only an authority can do it"),
    )
    CITIZENS_WISH = (
        "citizens_wish",
        Text(da="Borgeren ønskede det sådan", en="The citizen wanted it so"),
    )
    NO_SUCH_PROFESSION = (
        "no_such_profession",
        Text(da="Teamet har ikke faget", en="The team lacks the profession"),
    )
    NO_CAPACITY = (
        "no_capacity",
        Text(da="Teamet havde ikke tid", en="The team had no time"),
    )
    USUAL_PRACTICE = (
        "usual_practice",
        Text(da="Vi plejer at henvise videre", en="We usually refer on"),
    )
    OTHER = "other", Text(da="Andet", en="Something else")


BEYOND_THE_TEAM = (
    WhyOthers.ADMISSION,
    WhyOthers.SPECIALIST_CARE,
    WhyOthers.AUTHORITY,
    WhyOthers.CITIZENS_WISH,
)
"""Why something may well be given by others, however the team is made up."""


@worksheet(
    "service",
    title=Text(da="Støtte eller behandling", en="Support or treatment"),
    document=Case,
    supports=("ACT002", "ACT007", "ACT008", "ACT011"),
)
class Service:
    """One sheet for each thing that the citizen receives support or treatment for."""

    area: Area | None = item(
        Text(da="Hvad arbejdes der med?", en="What is being worked on?"),
        source=AREAS,
    )
    chosen_by: ChosenBy | None = item(
        Text(
            da="Hvem afgjorde, at der skulle arbejdes med det?",
            en="Who decided to work on it?",
        ),
        help=Text(
            da="Medarbejderen må gerne have foreslået det.",
            en="The worker may well have suggested it.",
        ),
        source=AREAS,
    )
    given_by: GivenBy | None = item(
        Text(
            da="Hvem giver støtten eller behandlingen?",
            en="Who gives the support or treatment?",
        ),
        source=BOX,
    )
    why_others: WhyOthers | None = item(
        Text(
            da="Hvorfor er det andre end teamet?",
            en="Why is it others than the team?",
        ),
        show_when=answered("given_by", GivenBy.OTHERS),
    )
    since: date | None = item(Text(da="Fra hvornår?", en="From when?"))
    until: date | None = item(
        Text(da="Til hvornår?", en="Until when?"),
        help=Text(
            da="Lad feltet stå tomt, så længe den er i gang.",
            en="Leave it blank as long as it goes on.",
        ),
        open_end=True,
    )

    @property
    def by_the_team(self) -> bool | None:
        """Whether the team gives it, alone or with others."""
        return None if self.given_by is None else self.given_by is not GivenBy.OTHERS
