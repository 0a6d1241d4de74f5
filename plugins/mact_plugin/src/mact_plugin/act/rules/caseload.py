"""How many citizens the team carries with how much working time.

The guide's heading speaks of a maximum of 10, and its text of an average to a full-time
worker, whose digits our transcript has lost. The two are kept apart here. What other
descriptions of ACT print, such as ten to one, is never put in the place of the lost range.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from operator import or_
from typing import NamedTuple

from actcore.model import Site, Team, current
from actcore.variant import (
    Context,
    Parameter,
    Strength,
    Text,
    Verdict,
    judged,
    met,
    met_if,
    not_assessed,
    rule,
    unmet,
)

from ...sources import GUIDE, page
from ..reasons import caseload as over_time
from ..reasons import municipality as reasons
from .carried import carried_by, unplaced, with_stand_ins

CASELOAD = GUIDE.at("Caseload på maksimum 10 borgere", pages=page(18))


MAXIMUM = Parameter(
    10,
    unit="citizens",
    about=Text(
        da="Højeste antal borgere pr. fuldtidsstilling",
        en="Highest number of citizens to a full-time post",
    ),
    minimum=0,
)
WHOLE_TEAM = Parameter(
    False,
    about=Text(
        da="Om hele teamets arbejdstid tæller med, eller kun arbejdstiden for dem, der har borgere",
        en="Whether the whole team's working time counts, or only that of those who carry citizens",
    ),
    printed=False,
)


low_caseload = judged(
    "ACT065",
    "caseload-not-low",
    on=Team,
    kind="act_team",
    strength=Strength.RECOMMENDED,
    source=CASELOAD,
    statement=Text(
        da="De, der har den primære kontakt, har så få borgere, at støtten kan være intensiv, fleksibel, udgående og direkte.",
        en="Those with the primary contact carry few enough citizens for the support to be intensive, flexible, outreaching and direct.",
    ),
    counts=(
        "The guide calls it crucial and goes on to say what low is, with the number that"
        " is lost. The figures of ACT066 to ACT068 help; whether they leave time for the"
        " support that these citizens need just now is for people to say."
    ),
)


@rule(
    "ACT066",
    "caseload-above-maximum",
    on=Team,
    kind="act_team",
    strength=Strength.REQUIRED,
    source=CASELOAD,
    statement=Text(
        da="Der er højst 10 borgere pr. fuldtidsmedarbejder i teamet.",
        en="There are at most 10 citizens to a full-time worker in the team.",
    ),
    parameters={
        "maximum": MAXIMUM,
        "whole_team": WHOLE_TEAM,
    },
)
def caseload_maximum(team: Team, ctx: Context) -> Verdict:
    """Divides the citizens carried on the day by the working time that carries them.

    A citizen with two workers counts once, one carried in another team not at all. The
    maximum stands in the heading, and the text under it speaks of an average, so it is
    held against the average and not against each worker. Exactly 10 conforms. It asks of
    one day; whether a busy day evens out over time ACT068 asks.

    The text names those with the primary contact, and full-time workers in the team. So
    `whole_team` chooses the working time: off, that of the members who carry citizens,
    each with the share of a full post that the place has; on, that of every member, the
    team leader and those without citizens too, which makes the figure smaller.

    The record does not say in which team somebody carries a citizen. Where a carrier has
    places in two ACT teams on the day, the load of neither can be told. Where a stand-in
    carries citizens, or somebody without a known place in any ACT team does, their time
    is added and their citizens are not: unmet where even that is too many, else it cannot
    be told. A second team with neither first day nor members hides no load above it.
    """
    load = _load(team, ctx.site, ctx.as_of, ctx.p.whole_team)
    return load if isinstance(load, Verdict) else _held(load, ctx.p.maximum, team)


@rule(
    "ACT067",
    "average-caseload-too-high",
    on=Team,
    kind="act_team",
    strength=Strength.REQUIRED,
    source=CASELOAD,
    statement=Text(
        da="Der er i gennemsnit omkring det antal borgere pr. fuldtidsmedarbejder, som guiden skriver, eller færre.",
        en="There are on average about as many citizens to a full-time worker as the guide prints, or fewer.",
    ),
    parameters={
        "highest": Parameter(
            of=float,
            unit="citizens",
            about=Text(
                da="Det højeste gennemsnit, der er omkring guidens tal",
                en="The highest average that is about what the guide prints",
            ),
            minimum=0,
        ),
        "whole_team": WHOLE_TEAM,
    },
)
def caseload_average(team: Team, ctx: Context) -> Verdict:
    """Counted as ACT066, on the day.

    The guide prints here about how many there are, and our transcript has lost the
    digits; whether a range stood there or one number cannot be seen. So the upper end has
    no default, and whoever has the printed guide can set it. The text asks for a low
    caseload, so an average below what it prints is in order.
    """
    load = _load(team, ctx.site, ctx.as_of, ctx.p.whole_team)
    return load if isinstance(load, Verdict) else _held(load, ctx.p.highest, team)


@rule(
    "ACT068",
    "caseload-above-maximum-over-time",
    on=Team,
    kind="act_team",
    strength=Strength.REQUIRED,
    source=CASELOAD,
    statement=Text(
        da="Set over en periode er der i gennemsnit højst 10 borgere pr. fuldtidsstilling, for behovet for støtte svinger.",
        en="Over a period there are on average at most 10 citizens to a full-time post, for the need for support varies.",
    ),
    parameters={
        "window": Parameter(
            of=int,
            unit="days",
            about=Text(
                da="Hvor mange dage gennemsnittet dækker, dagen for opgørelsen medregnet",
                en="How many days the average is taken over, the day itself included",
            ),
            minimum=1,
            maximum=3660,
        ),
        "maximum": MAXIMUM,
        "whole_team": WHOLE_TEAM,
    },
)
def caseload_over_time(team: Team, ctx: Context) -> Verdict:
    """Works out the figure of ACT066 for each day of the window and takes the average.

    The guide wants the caseload seen in the light of needs that vary, and gives no
    period, so `window` has no default. The peak and its first day are shown with the
    average and decide nothing here; on the day itself ACT066 asks. Exactly 10 conforms.
    10 is the maximum of the heading, and an average above it is too high whatever the
    lost digits were (ACT067).

    Each day counts the places and citizens of that day: a worker who left, a citizen
    handed over, a change of working time recorded as a new place. Days before the team
    began, and days on which nobody in it carried a citizen though somebody did before and
    after, are left out, for they would flatter the average. A day with citizens of a
    stand-in's counts with the lowest figure possible, as in ACT066; any other day that
    cannot be told leaves the whole period untold.
    """
    first = _first_day(team, ctx)
    if isinstance(first, Verdict):
        return first
    counted: list[tuple[date, int, float]] = []
    unclear: list[Verdict] = []
    for day, days in _unchanged(team, ctx.site, first, ctx.as_of):
        if _between(team, ctx.site, day, ctx.as_of):
            continue
        load = _load(team, ctx.site, day, ctx.p.whole_team)
        if isinstance(load, Verdict):
            return load
        counted.append((day, days, load.citizens / load.fte))
        unclear += [load.unclear] if load.unclear else []
    total = sum(days for _, days, _ in counted)
    average = round(sum(days * load for _, days, load in counted) / total, 6)
    peak = max(round(load, 6) for _, _, load in counted)
    peak_on = min(day for day, _, load in counted if round(load, 6) == peak)
    figures: dict[str, int | float | str] = {
        "days": total,
        "average": _shown(average, ctx.p.maximum),
        "peak": _shown(peak, ctx.p.maximum),
        "peak_on": peak_on.isoformat(),
    }
    if average <= ctx.p.maximum and unclear:
        return unclear[0]
    if average <= ctx.p.maximum:
        return met(team, because=over_time.OVER_TIME, **figures)
    return unmet(over_time.OVER_TIME, team, **figures)


class _Load(NamedTuple):
    """The citizens of a team and the working time they are carried with.

    Where `unclear` says why there may be more, these are the fewest to the most time.
    """

    citizens: int
    fte: float
    unclear: Verdict | None = None

    @property
    def average(self) -> float:
        # Six decimals: sums of tenths are not exact, and 10.0 is to conform.
        return round(self.citizens / self.fte, 6)

    def numbers(self, limit: float) -> dict[str, int | float | str]:
        return {
            "citizens": self.citizens,
            "fte": round(self.fte, 4),
            "average": _shown(self.average, limit),
        }


def _shown(value: float, limit: float) -> float:
    """Two decimals, or as many as it takes to show on which side of the limit it lies."""
    shorter = (round(value, digits) for digits in range(2, 6))
    return next((s for s in shorter if (s > limit) == (value > limit)), value)


def _held(load: _Load, limit: float, team: Team) -> Verdict:
    if load.average <= limit and load.unclear:
        return load.unclear
    return met_if(
        load.average <= limit,
        team,
        otherwise=reasons.CASELOAD,
        **load.numbers(limit),
    )


def _load(team: Team, site: Site, day: date, whole_team: bool) -> _Load | Verdict:
    if not team.on(day):
        return not_assessed(reasons.NO_MEMBERS, team)
    outside, stand_ins = unplaced(site, day), with_stand_ins(team, site, day)
    if not outside and not stand_ins:
        return _own_load(team, site, day, whole_team)
    unclear = (
        not_assessed(over_time.CARRIER_UNKNOWN, team, *outside)
        if outside
        else not_assessed(over_time.STAND_IN_CARRIES, team, *stand_ins)
    )
    own = _own_load(team, site, day, whole_team, unknown=1.0)
    if isinstance(own, Verdict):
        return unclear
    carrying = {a.person for a in stand_ins}
    places = [m for m in team.deputies_on(day) if m.person in carrying]
    time = sum(1.0 if m.fte is None else m.fte for m in places)
    time += len({a.person for a in outside})
    return _Load(own.citizens, own.fte + time, unclear)


def _own_load(
    team: Team,
    site: Site,
    day: date,
    whole_team: bool,
    unknown: float | None = None,
) -> _Load | Verdict:
    """What those with an own place carry; `unknown` stands for a time not recorded."""
    members = team.on(day)
    people = {member.person for member in members}
    carried = [a for a in current(site.caseload, day) if a.person in people]
    if not carried:
        return not_assessed(reasons.NO_CASELOAD, team)
    carrying = {assignment.person for assignment in carried}
    others = [t for t in site.teams_of(team.kind, day) if t.id != team.id]
    places = [m for t in others for m in current(t.members, day)]
    elsewhere = [member for member in places if member.person in carrying]
    if elsewhere:
        return not_assessed(reasons.SEVERAL_TEAMS, team, *elsewhere)
    empty = [other for other in others if not other.members]
    hidden = not_assessed(reasons.OTHER_TEAM_UNKNOWN, *empty) if empty else None
    if hidden and any(other.since is not None for other in empty):
        return hidden
    carriers = people if whole_team else carrying
    counted = [member for member in members if member.person in carriers]
    if None in (*(a.since for a in carried), *(m.since for m in counted)):
        return not_assessed(reasons.DATES_UNKNOWN, team)
    shares = [unknown if m.fte is None else m.fte for m in counted]
    known = [share for share in shares if share is not None]
    if len(known) < len(shares):
        return not_assessed(reasons.NO_WORKING_TIME, team)
    return _Load(len({a.client for a in carried}), sum(known), hidden)


def _first_day(team: Team, ctx: Context) -> date | Verdict:
    """The first day of the window on which the team had begun to carry citizens."""
    if team.since is None:
        return not_assessed(reasons.DATES_UNKNOWN, team)
    starts = [time.since for time in carried_by(team, ctx.site)]
    known = [start for start in starts if start is not None]
    begun = min(known) if len(known) == len(starts) and known else date.min
    window = ctx.as_of - timedelta(days=ctx.p.window - 1)
    first = max(window, team.since, begun)
    if not starts or first > ctx.as_of:
        return not_assessed(reasons.NO_CASELOAD, team)
    return first


def _between(team: Team, site: Site, day: date, last: date) -> bool:
    """Whether nobody carried a citizen on a day, and somebody did before and after."""
    times = carried_by(team, site)
    before = [time.until is not None and time.until < day for time in times]
    after = [time.since is not None and day < time.since for time in times]
    if unplaced(site, day) or not all(map(or_, before, after)):
        return False
    return any(before) and any(t.since and day < t.since <= last for t in times)


def _unchanged(
    team: Team, site: Site, first: date, last: date
) -> Iterator[tuple[date, int]]:
    """The stretches of days on which nothing changes: first day and number of days."""
    teams = [t for t in site.teams if t.kind == team.kind]
    periods = [(t.since, t.until) for t in teams]
    periods += [(m.since, m.until) for t in teams for m in t.members]
    periods += [(a.since, a.until) for a in site.caseload]
    starts = {since for since, _ in periods if since is not None}
    starts |= {u + timedelta(days=1) for _, u in periods if u is not None and u < last}
    starts = {day for day in starts if first < day <= last} | {first}
    days = sorted(starts)
    ends = (*days[1:], last + timedelta(days=1))
    for day, following in zip(days, ends, strict=True):
        yield day, (following - day).days
