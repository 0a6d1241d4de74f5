"""The meetings that the half-year plans of a municipality ask for.

The pattern is the source's: once a month, and in a divided group the work groups one
month and the whole group the next. Weekday, time and months without meetings are the
group's own.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from actcore.model import MeetingKindId, Site, Team
from actcore.variant import Context, Every, Guest, Parameters, Series, Slot

from .groups import work_groups_on
from .programme import closed_in
from .roles import KORUS_LEADER
from .teams import WHOLE_GROUP, WORK_MEETING
from .worksheets.half_year_plan import (
    FirstTurn,
    HalfYearPlan,
    Pattern,
    Weekday,
    Which,
)

_WHOLE, _WORK = MeetingKindId(WHOLE_GROUP.id), MeetingKindId(WORK_MEETING.id)
_Turns = tuple[tuple[Slot, ...], ...]


def series(site: Site) -> Iterator[Series]:
    """What each plan that names a weekday and a pattern asks for.

    A plan with another pattern asks for nothing that could be worked out, and neither
    does one that alternates in a group whose work groups are not recorded. A plan that
    was decided on later takes the place of an earlier one for as long as it lasts.
    """
    plans = site.filled(HalfYearPlan)
    for plan in plans:
        group = site.team(plan.team)
        if group is None or plan.weekday is None:
            continue
        turns = _turns(plan, group, site)
        for since, until in _stretches(plan, plans) if turns else ():
            yield Series(
                since=since,
                until=until,
                every=Every.MONTH,
                weekday=list(Weekday).index(plan.weekday),
                which=_WHICH[plan.which or Which.FIRST],
                turns=turns,
                without=frozenset(int(month) for month in plan.exempt_months or ()),
                starts=plan.starts,
                minutes=plan.minutes,
                place=plan.place,
                guests=tuple(_korus(plan, site)),
            )


def _stretches(
    plan: HalfYearPlan, plans: Iterable[HalfYearPlan]
) -> list[tuple[date, date]]:
    """The first and last days between which no plan decided on later counts."""
    decided, one = plan.adopted_on or date.min, timedelta(days=1)
    left = [(plan.since, plan.until)]
    for other in plans:
        if other.team == plan.team and (other.adopted_on or date.min) > decided:
            before = [(s, min(u, other.since - one)) for s, u in left]
            after = [
                (max(s, min(other.until, date.max - one) + one), u) for s, u in left
            ]
            left = [(s, u) for s, u in (*before, *after) if s <= u]
    return left


def _turns(plan: HalfYearPlan, group: Team, site: Site) -> _Turns:
    whole = (Slot(group.id, _WHOLE),)
    if plan.pattern is Pattern.MONTHLY:
        return (whole,)
    ends = [Context(site, day, Parameters({})) for day in (plan.since, plan.until)]
    found = (team.id for ctx in ends for team in work_groups_on(group, ctx) or ())
    work = tuple(Slot(team, _WORK) for team in dict.fromkeys(found))
    if plan.pattern is not Pattern.ALTERNATING or not work:
        return ()
    begins_whole = plan.first_turn is FirstTurn.WHOLE_GROUP
    return (whole, work) if begins_whole else (work, whole)


def _korus(plan: HalfYearPlan, site: Site) -> Iterator[Guest]:
    """The programme's leader from KoRus comes to one meeting of each half-year.

    Nobody is put down where several lead it, or after the programme was closed.
    """
    day = plan.korus_visit_from or _middle(plan)
    leaders = {held.person for held in site.holders(KORUS_LEADER, day)}
    for leader in leaders if len(leaders) == 1 and not closed_in(day.year) else ():
        yield Guest(person=leader, kind=_WHOLE, not_before=day)


def _middle(plan: HalfYearPlan) -> date:
    """The first day of the second half of the months that a plan touches."""
    first = plan.since.year * 12 + plan.since.month - 1
    last = plan.until.year * 12 + plan.until.month - 1
    year, month = divmod((first + last + 1) // 2, 12)
    return max(plan.since, date(year, month + 1, 1))


_WHICH = {
    Which.FIRST: 1,
    Which.SECOND: 2,
    Which.THIRD: 3,
    Which.FOURTH: 4,
    Which.LAST: -1,
}
