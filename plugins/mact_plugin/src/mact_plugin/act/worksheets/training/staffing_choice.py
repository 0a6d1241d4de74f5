"""The choice between full-time and part-time places in the team, with its reasons."""

from datetime import date

from actcore.model import RoleId, Site, TeamId
from actcore.variant import Choice, Text, item, row, worksheet

from ....sources import GUIDE, page
from ...roles import FUNCTIONS

SELECTION = GUIDE.at("Udvælgelse af medarbejdere", pages=page(18))


class WorkingTime(Choice):
    """How a function is filled."""

    FULL_TIME = "full_time", Text(da="Fuld tid", en="Full time")
    PART_TIME = "part_time", Text(da="Deltid", en="Part time")
    BOTH = "both", Text(da="Begge dele", en="Both")


class StaffingReason(Choice):
    """What speaks for a choice; the guide takes no side."""

    UNDIVIDED = (
        "undivided",
        Text(da="Fuldt fokus på indsatsen", en="Undivided attention to the effort"),
    )
    EXPERTISE = (
        "expertise",
        Text(da="Ekspertise i metoden", en="Expertise in the method"),
    )
    COHESION = (
        "cohesion",
        Text(da="Et team, der hænger sammen", en="A team that coheres"),
    )
    CITIZENS = (
        "citizens",
        Text(
            da="Borgere nok til en hel stilling", en="Citizens enough for a whole post"
        ),
    )
    SPREADS_KNOWLEDGE = (
        "spreads_knowledge",
        Text(da="Viden hos flere medarbejdere", en="Knowledge with more of the staff"),
    )
    TURNOVER = (
        "turnover",
        Text(
            da="Mindre sårbart, når nogen stopper",
            en="Less vulnerable when somebody leaves",
        ),
    )
    AS_NEEDED = (
        "as_needed",
        Text(da="Faget bruges efter behov", en="The discipline is used as needed"),
    )
    OTHER = "other", Text(da="Andet", en="Something else")


@row
class FunctionChoice:
    """The choice for one function."""

    function: RoleId = item(
        Text(da="Funktion", en="Function"), source=SELECTION, roles=FUNCTIONS
    )
    working_time: WorkingTime | None = item(
        Text(da="Fuld tid eller deltid?", en="Full time or part time?"),
        source=SELECTION,
    )
    reasons: tuple[StaffingReason, ...] | None = item(
        Text(da="Hvorfor?", en="Why?"), source=SELECTION
    )
    note: str | None = item(Text(da="Med egne ord", en="In your own words"), lines=2)


@worksheet(
    "staffing_choice",
    title=Text(da="Valg af stillinger i teamet", en="Choice of posts in the team"),
    document=Site,
    supports=("ACT062", "ACT063", "ACT064", "ACT071", "ACT072"),
)
class StaffingChoice:
    """How places in the team are meant to be filled, and why, on one day."""

    filled_on: date = item(Text(da="Besluttet den", en="Decided on"))
    team: TeamId | None = item(Text(da="Team", en="Team"), prefill="team:act_team")
    functions: tuple[FunctionChoice, ...] | None = item(
        Text(da="Funktioner", en="Functions"), source=SELECTION
    )
    languages: str | None = item(
        Text(
            da="Hvilke sprog og kulturer er der brug for at kende i teamet?",
            en="Which languages and cultures does the team need to know?",
        ),
        source=GUIDE.at("Fortsat ledelsesfokus", pages=page(26)),
        lines=2,
    )
