"""What the M-ACT plan starts from, what it supports, and how widely one has looked."""

from datetime import date

from actcore.model import Case
from actcore.variant import Choice, Text, item, row, worksheet

from ..profile import NOTICE
from ..sources import MACT_PAGE, SUPPORT_METHODS

START = MACT_PAGE.at("En plan for M-ACT-indsatsen", lines="1")
RELATIONS = MACT_PAGE.at("En plan for M-ACT-indsatsen", lines="2")
DIMENSIONS = SUPPORT_METHODS.at("Tilrettelæggelse af støtten", lines="1")


class StartsFrom(Choice):
    """What a plan takes its start in."""

    CITIZEN = (
        "citizen",
        Text(
            da="Borgerens ønsker, håb og drømme",
            en="The citizen's wishes, hopes and dreams",
        ),
    )
    NONE_VOICED = (
        "none_voiced",
        Text(
            da="Borgeren er spurgt, men har ikke sat ord på noget endnu",
            en="The citizen was asked but has not put anything into words yet",
        ),
    )
    OTHERS = (
        "others",
        Text(
            da="Noget andet, fx det, teamet ser et behov for",
            en="Something else, such as what the team sees a need for",
        ),
    )


class Dimension(Choice):
    """A dimension of life; the page counts eight, and the text we have names seven."""

    HOUSING = "housing", Text(da="Bolig", en="Dwelling")
    MENTAL_HEALTH = "mental_health", Text(da="Psykisk helbred", en="Mental health")
    PHYSICAL_HEALTH = (
        "physical_health",
        Text(da="Fysisk helbred", en="Physical health"),
    )
    DAILY_ACTIVITIES = (
        "daily_activities",
        Text(da="Daglige aktiviteter", en="Daily activities"),
    )
    NETWORK = (
        "network",
        Text(da="Netværk og sociale relationer", en="Network and social relations"),
    )
    SUBSTANCES = "substances", Text(da="Brug af rusmidler", en="Use of substances")
    EDUCATION_AND_WORK = (
        "education_and_work",
        Text(da="Uddannelse og beskæftigelse", en="Education and employment"),
    )
    EIGHTH = (
        "eighth",
        Text(
            da="Den ottende, som kommunen selv har angivet",
            en="The eighth, as the municipality has given it",
        ),
    )


NAMED = tuple(d for d in Dimension if d is not Dimension.EIGHTH)
"""The seven whose names can be read."""


class Look(Choice):
    """Whether a dimension was taken into view."""

    TAKEN_IN = "taken_in", Text(da="Vi har set på den", en="We have looked at it")
    NOT_WISHED = (
        "not_wished",
        Text(
            da="Borgeren ønskede ikke at tale om den",
            en="The citizen did not wish to talk about it",
        ),
    )
    LEFT_OUT = (
        "left_out",
        Text(da="Vi har ikke set på den", en="We have not looked at it"),
    )


@row
class DimensionView:
    """One dimension of the citizen's life."""

    dimension: Dimension | None = item(Text(da="Dimension", en="Dimension"))
    look: Look | None = item(
        Text(da="Er den taget med?", en="Was it taken into view?"),
        help=Text(
            da="At se på den er nok; borgeren vælger, hvad der skal arbejdes med.",
            en="Looking at it is enough; the citizen chooses what to work on.",
        ),
    )


@worksheet(
    "external_plan",
    title=Text(
        da="M-ACT-planens afsæt og bredde", en="The M-ACT plan's start and width"
    ),
    document=Case,
    supports=("MACTE05", "MACTE06", "MACTE22"),
    notice=NOTICE,
)
class PublicPlan:
    """The plan as it stands on one day; its own fields are not public knowledge."""

    filled_on: date = item(Text(da="Dato", en="Date"))
    starts_from: StartsFrom | None = item(
        Text(da="Hvad tager planen afsæt i?", en="What does the plan start from?"),
        source=START,
    )
    supports_citizen: bool | None = item(
        Text(
            da="Støtter planen samarbejdet med borgeren?",
            en="Does the plan support working together with the citizen?",
        ),
        source=RELATIONS,
    )
    supports_team: bool | None = item(
        Text(
            da="Støtter planen samarbejdet mellem fagene i teamet?",
            en="Does the plan support collaboration between the team's professions?",
        ),
        source=RELATIONS,
    )
    supports_partners: bool | None = item(
        Text(
            da="Støtter planen koordineringen med partnere uden for teamet?",
            en="Does the plan support coordination with partners outside the team?",
        ),
        source=RELATIONS,
    )
    dimensions: tuple[DimensionView, ...] | None = item(
        Text(da="Dimensioner af borgerens liv", en="Dimensions of the citizen's life"),
        help=Text(
            da="Kilden taler om otte, men i den tekst, vi har, mangler navnet på den ene.",
            en="The source speaks of eight, but the text we have lacks the name of one.",
        ),
        source=DIMENSIONS,
    )
