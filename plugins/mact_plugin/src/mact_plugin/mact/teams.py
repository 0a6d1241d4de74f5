"""The kinds of team, meeting and organisation that the flyer speaks of."""

from actcore.model import Site
from actcore.variant import MeetingKind, Profile, TeamKind, Term, Text

from ..sources import FLYER

MACT_TEAM, CORE_TEAM = "mact_team", "core_team"
MUNICIPALITY = "municipality"
PREPARATORY, START_UP, REFLECTION, CLOSING, FOLLOW_UP = (
    "preparatory_meeting",
    "start_up_meeting",
    "reflection_meeting",
    "closing_meeting",
    "follow_up_call",
)
COMMON = (START_UP, REFLECTION, CLOSING)
"""The meetings that all municipalities of a course attend together."""

COURSE = Profile(
    id="course",
    title=Text(
        da="Gruppeforløbet for kommuner", en="The group course for municipalities"
    ),
)
"""Most of the flyer is about the course; the rest is about M-ACT itself."""

KINDS = (
    TeamKind(
        id=MACT_TEAM,
        title=Text(da="M-ACT-team", en="M-ACT team"),
        document=Site,
        source=FLYER.at("M-ACT - en modificeret udgave", pages="1", lines="16"),
        about=Text(
            da="Tre kernefunktioner, ledet af en team-koordinator.",
            en="Three core functions, led by a team coordinator.",
        ),
    ),
    TeamKind(
        id=CORE_TEAM,
        title=Text(da="Kerneteam", en="Core team"),
        document=Site,
        source=FLYER.at("Mål", pages="1", lines="40-42"),
        about=Text(
            da="Medarbejdere, som kommunen udpeger til indsatsen; om det er hele teamet, står der ikke.",
            en="Staff whom the municipality appoints for the effort; whether they are the whole team is not said.",
        ),
    ),
    TeamKind(
        id="participant_circle",
        title=Text(da="Deltagerkreds", en="Circle of participants"),
        document=Site,
        source=FLYER.at("Deltagerkredsen", pages="1", lines="46-50"),
        about=Text(
            da="De ledere og koordinatorer, som en kommune sender på gruppeforløbet.",
            en="The leaders and coordinators whom a municipality sends to the group course.",
        ),
    ),
)

MEETINGS = (
    MeetingKind(
        id=PREPARATORY,
        title=Text(
            da="Forberedende individuelt møde", en="Preparatory individual meeting"
        ),
        document=Site,
        source=FLYER.at("Vigtige datoer", pages="2", lines="110-111"),
    ),
    MeetingKind(
        id=START_UP,
        title=Text(da="Opstartsmøde", en="Start-up meeting"),
        document=Site,
        source=FLYER.at("Vigtige datoer", pages="2", lines="113"),
    ),
    MeetingKind(
        id=REFLECTION,
        title=Text(da="Refleksionsmøde", en="Reflection meeting"),
        document=Site,
        source=FLYER.at("Vigtige datoer", pages="2", lines="115-117"),
    ),
    MeetingKind(
        id=CLOSING,
        title=Text(da="Afslutningsmøde", en="Closing meeting"),
        document=Site,
        source=FLYER.at("Vigtige datoer", pages="2", lines="119"),
    ),
    MeetingKind(
        id=FOLLOW_UP,
        title=Text(da="Opfølgende telefonsamtale", en="Follow-up call"),
        document=Site,
        source=FLYER.at("Vigtige datoer", pages="2", lines="121-122"),
    ),
)

PRINCIPALS = (
    Term("municipality", Text(da="Kommune", en="Municipality")),
    Term("state", Text(da="Stat", en="State")),
)

ORGANISATIONS = (
    Term(MUNICIPALITY, Text(da="Kommune", en="Municipality")),
    Term(
        "agency",
        Text(da="Styrelse", en="National agency"),
        aliases=("Socialstyrelsen",),
    ),
    Term("partner", Text(da="Central samarbejdspartner", en="Central partner")),
)
