"""How places in the team are filled, and how many citizens each carries."""

from typing import NamedTuple

from actcore.model import Membership, Team, current
from actcore.variant import (
    Context,
    Parameter,
    Strength,
    Text,
    Verdict,
    met_if,
    not_assessed,
    rule,
    stated,
)

from ...sources import GUIDE, page
from ..reasons import municipality as reasons

CASELOAD = GUIDE.at("Caseload på maksimum 10 borgere", pages=page(18))


WHOLE_TEAM = Parameter(
    False,
    about=Text(
        da="Om hele teamets arbejdstid tæller med, eller kun deres, der har borgere",
        en="Whether the whole team's working time counts, or only that of those who carry citizens",
    ),
    printed=False,
)


part_time = stated(
    "ACT062",
    "full-or-part-time",
    on=Membership,
    kind="act_team",
    strength=Strength.PERMITTED,
    source=GUIDE.at("Udvælgelse af medarbejdere", pages=page(18)),
    statement=Text(
        da="ACT-medarbejdere kan være ansat på fuld tid eller deltid.",
        en="ACT staff may work full-time or part-time.",
    ),
    counts="Both have advantages. Those who carry citizens tend towards full time.",
)


@rule(
    "ACT066",
    "caseload-above-maximum",
    on=Team,
    kind="act_team",
    strength=Strength.REQUIRED,
    source=CASELOAD,
    statement=Text(
        da="Der er højst 10 borgere pr. fuldtidsstilling hos dem, der har den primære kontakt.",
        en="There are at most 10 citizens to a full-time post among those with the primary contact.",
    ),
    parameters={
        "maximum": Parameter(
            10,
            unit="citizens",
            about=Text(
                da="Flest borgere pr. fuldtidsstilling",
                en="Most citizens to a full-time post",
            ),
            minimum=0,
        ),
        "whole_team": WHOLE_TEAM,
    },
)
def caseload_maximum(team: Team, ctx: Context) -> Verdict:
    """Divides the citizens carried on the day by the working time that carries them.

    A citizen with two workers counts once, one carried outside the team not at all. The
    working time is that of the members who carry citizens, or of the whole team. Exactly
    10 conforms. The maximum stands in the heading, and the text under it speaks of an
    average, so it is held against the average and not against each worker.

    The record does not say in which team somebody carries a citizen. Where a carrier has
    places in two ACT teams on the day, the load of neither can be told.
    """
    load = _load(team, ctx)
    if isinstance(load, Verdict):
        return load
    return met_if(
        load.average <= ctx.p.maximum,
        team,
        otherwise=reasons.CASELOAD,
        **load.numbers(),
    )


@rule(
    "ACT067",
    "caseload-outside-average",
    on=Team,
    kind="act_team",
    strength=Strength.REQUIRED,
    source=CASELOAD,
    statement=Text(
        da="Det gennemsnitlige antal borgere pr. fuldtidsstilling ligger inden for guidens spænd.",
        en="The average number of citizens to a full-time post lies within the guide's range.",
    ),
    parameters={
        "lowest": Parameter(
            of=float,
            unit="citizens",
            about=Text(da="Spændets nedre ende", en="Lower end of the range"),
            minimum=0,
        ),
        "highest": Parameter(
            of=float,
            unit="citizens",
            about=Text(da="Spændets øvre ende", en="Upper end of the range"),
            minimum=0,
        ),
        "whole_team": WHOLE_TEAM,
    },
)
def caseload_average(team: Team, ctx: Context) -> Verdict:
    """Counted as ACT066.

    The guide prints a range here, and our transcript has lost its digits, so neither
    end has a default. Whoever has the printed guide can set them; a lower end of 0
    leaves only the upper one.
    """
    load = _load(team, ctx)
    if isinstance(load, Verdict):
        return load
    within = ctx.p.lowest <= load.average <= ctx.p.highest
    return met_if(within, team, otherwise=reasons.CASELOAD, **load.numbers())


class _Load(NamedTuple):
    """The citizens of a team and the working time they are carried with."""

    citizens: int
    fte: float

    @property
    def average(self) -> float:
        # Six decimals: sums of tenths are not exact, and 10.0 is to conform.
        return round(self.citizens / self.fte, 6)

    def numbers(self) -> dict[str, int | float | str]:
        return {
            "citizens": self.citizens,
            "fte": round(self.fte, 2),
            "average": round(self.average, 2),
        }


def _load(team: Team, ctx: Context) -> _Load | Verdict:
    members = team.on(ctx.as_of)
    if not members:
        return not_assessed(reasons.NO_MEMBERS, team)
    people = {member.person for member in members}
    carried = [a for a in current(ctx.site.caseload, ctx.as_of) if a.person in people]
    if not carried:
        return not_assessed(reasons.NO_CASELOAD, team)
    carrying = {assignment.person for assignment in carried}
    teams = ctx.site.teams_of(team.kind, ctx.as_of)
    others = [other for other in teams if other.id != team.id]
    places = [member for other in others for member in other.on(ctx.as_of)]
    elsewhere = [member for member in places if member.person in carrying]
    if elsewhere:
        return not_assessed(reasons.SEVERAL_TEAMS, team, *elsewhere)
    if unknown := [other for other in others if not other.members]:
        return not_assessed(reasons.OTHER_TEAM_UNKNOWN, *unknown)
    carriers = people if ctx.p.whole_team else carrying
    counted = [member for member in members if member.person in carriers]
    if None in (*(a.since for a in carried), *(m.since for m in counted)):
        return not_assessed(reasons.DATES_UNKNOWN, team)
    shares = [member.fte for member in counted]
    known = [share for share in shares if share is not None]
    if len(known) < len(shares):
        return not_assessed(reasons.NO_WORKING_TIME, team)
    return _Load(len({a.client for a in carried}), sum(known))
