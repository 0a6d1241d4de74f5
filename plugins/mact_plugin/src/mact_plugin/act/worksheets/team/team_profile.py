"""Which functions the team has, and who covers which area of support."""

from datetime import date

from actcore.model import PersonId, RoleId, Site, TeamId
from actcore.variant import Text, item, row, worksheet

from ....sources import GUIDE, page
from ...roles import IN_TEAM
from ..shared import Area

ROLES = GUIDE.at(
    "Etablering af ACT-team og udvælgelse af teamleder; Samspillet mellem monofagligheder",
    pages=page(17, 22),
)
DIRECT = GUIDE.at("Kort om ACT-metoden", pages=page(8))
AREAS = GUIDE.at("Fagspecialiseret støtte i ACT-indsatsen", pages=page(10))


@row
class TeamFunction:
    """One function in the team."""

    role: RoleId | None = item(
        Text(da="Funktion", en="Function"), source=DIRECT, roles=IN_TEAM
    )
    gives_directly: bool | None = item(
        Text(
            da="Giver funktionen selv støtte eller behandling?",
            en="Does this function give support or treatment itself?",
        ),
        help=Text(
            da="Svar ja, også hvis borgeren af og til bliver henvist til andre.",
            en="Answer yes even if citizens are now and then referred to others.",
        ),
        source=DIRECT,
    )
    role_clear: bool | None = item(
        Text(
            da="Er det klart for alle, hvad funktionen skal og har ansvar for?",
            en="Is it clear to all what this function does and answers for?",
        ),
        source=ROLES,
    )


@row
class SupportArea:
    """One area of support, and who can give it."""

    area: Area | None = item(Text(da="Område", en="Area"), source=AREAS)
    people: tuple[PersonId, ...] | None = item(
        Text(da="Hvem i teamet kan give støtten?", en="Who in the team can give it?"),
    )
    partner_gives: bool | None = item(
        Text(
            da="Kan borgeren få støtten hos en samarbejdspartner?",
            en="Can the citizen get it from a partner?",
        )
    )


@worksheet(
    "team_profile",
    title=Text(da="Teamets profil", en="The team's profile"),
    document=Site,
    supports=("ACT040", "ACT044", "ACT053"),
)
class TeamProfile:
    """What the team can do and who does it, on one day."""

    filled_on: date = item(Text(da="Dato", en="Date"))
    team: TeamId = item(Text(da="Team", en="Team"), prefill="team:act_team")
    functions: tuple[TeamFunction, ...] | None = item(
        Text(da="Funktioner i teamet", en="Functions in the team"),
        help=Text(
            da="Guidens fem funktioner er eksempler. Skriv dem, teamet har.",
            en="The guide's five functions are examples. List those the team has.",
        ),
        source=DIRECT,
    )
    areas: tuple[SupportArea, ...] | None = item(
        Text(da="Områder, der kan gives støtte på", en="Areas of support"), source=AREAS
    )
