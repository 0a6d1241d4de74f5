"""Phase 3: descriptions of the functions in the team.

The guide offers them as a means of making roles clear and gives an example in an annex
that our source lacks. Where there are none, nothing is asked here.
"""

from datetime import date

from actcore.model import Membership, Site, Team
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    met,
    not_applicable,
    not_assessed,
    partly,
    rule,
    stated,
    unmet,
)

from ...answers import told_by
from ...sources import GUIDE, page
from ..reasons import carrying_out as reasons
from ..reasons import common
from ..reasons import municipality as known
from ..worksheets.carrying_out.function_description import (
    ANNEX,
    FunctionDescription,
    Part,
)

HEADING = "Funktionsbeskrivelser for medarbejdere i ACT-teamet"

described = stated(
    "ACT164",
    "functions-described",
    on=Site,
    strength=Strength.PERMITTED,
    source=GUIDE.at(
        "Teammedlemmernes roller og hvordan skaber man et ægte team", pages=page(22)
    ),
    statement=Text(
        da="Der kan skrives funktionsbeskrivelser for de enkelte roller i teamet.",
        en="Descriptions may be written of the functions in the team.",
    ),
    counts="One means of making roles clear; it is the clearness that the guide calls essential. The checklist takes it for granted that functions are described (ACTC32).",
)


@rule(
    "ACT165",
    "function-description-by-somebody-else",
    on=FunctionDescription,
    strength=Strength.RECOMMENDED,
    source=GUIDE.at(HEADING, pages=page(23)),
    statement=Text(
        da="Det er teamlederen, der udarbejder funktionsbeskrivelsen.",
        en="It is the team leader who draws up the function description.",
    ),
)
def by_team_leader(description: FunctionDescription, ctx: Context) -> Verdict:
    """The author leads the team on the day it is written, or on the day of the question.

    Either will do, since a description may be older than the team. Where nobody is known
    to have led the team on the day it was written, no other author is held against it. A
    stand-in for the team leader counts. Staff may well help; the sheet names who drew it
    up.
    """
    if no_longer := _out_of_force(description, ctx):
        return no_longer
    if description.author is None:
        return not_assessed(reasons.NO_AUTHOR, description)
    team = _team(description, ctx)
    if team is None:
        return not_assessed(reasons.LEADER_UNKNOWN, description)
    days = (ctx.as_of, description.filled_on)
    leading = [m for m in team.members if m.has_role("team_leader")]
    own = [m for m in team.members if m.person == description.author]
    if mine := [m for m in leading if m in own and _led(m, *days)]:
        return met(description, *mine)
    if any(member.roles is None for member in own):
        return not_assessed(known.ROLES_UNKNOWN, description, *own)
    if any(member.since is None for member in own if member in leading):
        return not_assessed(known.DATES_UNKNOWN, description, *own)
    if not any(m.since and _led(m, description.filled_on) for m in leading):
        return not_assessed(reasons.LEADER_UNKNOWN, description, team)
    return unmet(reasons.BY_SOMEBODY_ELSE, description)


@rule(
    "ACT166",
    "function-description-lacking-parts",
    on=FunctionDescription,
    strength=Strength.RECOMMENDED,
    source=ANNEX,
    statement=Text(
        da="Funktionsbeskrivelsen rummer formål, primære opgaver, roller i forløbets faser samt faglige og personlige kompetencer.",
        en="The function description has purpose, primary tasks, roles in the phases of the course, and professional and personal competences.",
    ),
)
def five_parts(description: FunctionDescription, ctx: Context) -> Verdict:
    """A part is there if it is filled in or ticked, and lacking if it is not ticked.

    Without ticks an empty part is not known to be lacking. An empty list of phases says
    that there are none. The guide tells what its example holds and does not command it,
    so a missing part is advice, and it does not say which phases a course has.
    """
    if no_longer := _out_of_force(description, ctx):
        return no_longer
    there = [_has(description, part) for part in Part]
    missing = there.count(False)
    if missing == len(there):
        return unmet(reasons.PARTS_MISSING, description, missing=missing)
    if missing and True in there:
        return partly(reasons.PARTS_MISSING, description, missing=missing)
    if None in there:
        return not_assessed(reasons.PARTS_UNKNOWN, description)
    return met(description)


@rule(
    "ACT167",
    "function-description-leaving-roles-unclear",
    on=FunctionDescription,
    strength=Strength.REQUIRED,
    source=GUIDE.at(HEADING, pages=page(23)),
    statement=Text(
        da="Funktionsbeskrivelsen gør rollefordelingen klar; den kan også bruges, når nye medarbejdere ansættes.",
        en="The function description makes the division of roles clear; it may also serve when new staff are hired.",
    ),
)
def division_clear(description: FunctionDescription, ctx: Context) -> Verdict:
    """The answer in the description, about the other functions.

    Only the first half is a duty. Using it when hiring is a permission and not asked for.
    """
    if no_longer := _out_of_force(description, ctx):
        return no_longer
    return told_by(
        description.clear_division,
        description,
        missing=reasons.DIVISION_UNKNOWN,
        otherwise=reasons.DIVISION_UNCLEAR,
    )


def _out_of_force(description: FunctionDescription, ctx: Context) -> Verdict | None:
    if not ctx.past(description.filled_on):
        return not_applicable(common.NOT_YET, description)
    if not description.holds_on(ctx.as_of):
        return not_applicable(reasons.REPLACED, description)
    return None


def _team(description: FunctionDescription, ctx: Context) -> Team | None:
    """The team that the function belongs to, where there is only one that it can be."""
    teams = [team for team in ctx.site.teams if team.kind == "act_team"]
    if description.team is not None:
        teams = [team for team in teams if team.id == description.team]
    return teams[0] if len(teams) == 1 else None


def _led(leader: Membership, *days: date) -> bool:
    """Whether a place is known to have been held on one of the days, today's first."""
    ended = leader.until or date.max
    if leader.since is None:
        return days[0] <= ended
    return any(leader.since <= day <= ended for day in days)


def _has(description: FunctionDescription, part: Part) -> bool | None:
    """Whether the description has a part, where that can be told."""
    text = {
        Part.PURPOSE: description.purpose,
        Part.TASKS: description.primary_tasks,
        Part.PHASE_ROLES: description.phase_roles,
        Part.PROFESSIONAL: description.professional_competences,
        Part.PERSONAL: description.personal_competences,
    }[part]
    if text or (description.parts is not None and part in description.parts):
        return True
    return None if description.parts is None and text != () else False
