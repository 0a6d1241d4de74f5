"""The half-year as the plan in a record asks for it."""

from datetime import date, timedelta

import attrs
from bir_plugin.worksheets import HalfYearPlan
from bir_plugin.worksheets.half_year_plan import (
    FirstTurn,
    Month,
    Pattern,
    Weekday,
    Which,
)
from hypothesis import given, settings
from hypothesis import strategies as st

import actcore
from actcore.calendar import with_meetings
from actcore.model import Appointment, Meeting, Organisation, Person, Site, Team
from actcore.variant import Outcome

PLAN = HalfYearPlan(
    team="gruppe",
    since=date(2024, 1, 1),
    until=date(2024, 6, 30),
    adopted_on=date(2023, 12, 7),
    pattern=Pattern.ALTERNATING,
    weekday=Weekday.THURSDAY,
    which=Which.SECOND,
)
GROUPS = ("gruppe", "spredning", "veileder")


def site(*plans: HalfYearPlan) -> Site:
    """A divided group with these plans, and KoRus' leader."""
    kinds = ("resource_group", "wg_spreading", "wg_guide")
    return Site(
        model="no.bir",
        id="fjellvik",
        people=(Person(id="korus"),),
        organisations=(Organisation(id="fjellvik", kind="municipality"),),
        teams=tuple(
            Team(id=name, kind=kind, organisation="fjellvik", since=date(2023, 9, 1))
            for name, kind in zip(GROUPS, kinds, strict=True)
        ),
        appointments=(Appointment(person="korus", role="korus_leader"),),
        worksheets={"half_year_plan": plans},
    )


def dated(record: Site, as_of: date = date(2023, 12, 7)) -> list[Meeting]:
    """The meetings that are proposed for a record."""
    return [m for one in actcore.propose(record, as_of=as_of) for m in one.meetings]


def test_a_divided_group_meets_in_turn_and_korus_comes_once() -> None:
    """Work groups one month and the whole group the next; KoRus in the second half."""
    meetings = dated(site(PLAN))
    assert [(m.date, m.team) for m in meetings] == [
        (date(2024, 1, 11), "spredning"),
        (date(2024, 1, 11), "veileder"),
        (date(2024, 2, 8), "gruppe"),
        (date(2024, 3, 14), "spredning"),
        (date(2024, 3, 14), "veileder"),
        (date(2024, 4, 11), "gruppe"),
        (date(2024, 5, 16), "spredning"),  # the second Thursday is Ascension Day
        (date(2024, 5, 16), "veileder"),
        (date(2024, 6, 13), "gruppe"),
    ]
    assert [m.date for m in meetings if m.invited] == [date(2024, 4, 11)]


def test_an_undivided_group_meets_as_a_whole_every_month() -> None:
    """Six meetings of the whole group in six months."""
    plan = attrs.evolve(PLAN, pattern=Pattern.MONTHLY)
    assert [m.team for m in dated(site(plan))] == ["gruppe"] * 6


def test_who_meets_first_and_when_nobody_meets_is_the_groups_own() -> None:
    """The whole group may begin, July may be left out, and the plan may cross New Year."""
    plan = attrs.evolve(
        PLAN,
        since=date(2024, 7, 1),
        until=date(2025, 1, 31),
        first_turn=FirstTurn.WHOLE_GROUP,
        exempt_months=(Month.JULY,),
    )
    meetings = dated(site(plan))
    assert {m.date.month for m in meetings if m.date} == {8, 9, 10, 11, 12, 1}
    assert meetings[0].kind == "whole_group"


def test_a_plan_that_was_decided_on_later_takes_over() -> None:
    """From the day that it begins, whichever stands first in the record."""
    later = attrs.evolve(
        PLAN,
        since=date(2024, 3, 1),
        adopted_on=date(2024, 2, 15),
        weekday=Weekday.TUESDAY,
    )
    for plans in ((PLAN, later), (later, PLAN)):
        days = sorted({m.date for m in dated(site(*plans)) if m.date})
        assert [day.weekday() for day in days] == [3, 3, 1, 1, 1, 1]


def test_each_municipality_has_its_own_work_groups() -> None:
    """A neighbour's work groups take no turn in this group's plan."""
    own = site(PLAN)
    neighbour = Team(id="nabo", kind="wg_guide", organisation="nesvik")
    other = Organisation(id="nesvik", kind="municipality")
    both = attrs.evolve(
        own,
        teams=(*own.teams, neighbour),
        organisations=(*own.organisations, other),
    )
    assert dated(both) == dated(own)


@st.composite
def plans(draw: st.DrawFn) -> HalfYearPlan:
    """An alternating plan of five to seven months, some of them left out."""
    since = date(draw(st.integers(2024, 2040)), draw(st.integers(1, 12)), 1)
    months = draw(st.integers(5, 7))
    return attrs.evolve(
        PLAN,
        since=since,
        until=(since + timedelta(days=30.5 * months)).replace(day=1)
        - timedelta(days=1),
        adopted_on=since,
        weekday=draw(st.sampled_from(Weekday)),
        which=draw(st.sampled_from(Which)),
        first_turn=draw(st.sampled_from([None, *FirstTurn])),
        exempt_months=tuple(draw(st.sets(st.sampled_from(Month), max_size=2))),
    )


@given(plans())
@settings(deadline=None)
def test_what_the_planner_proposes_is_what_the_rules_ask_for(
    plan: HalfYearPlan,
) -> None:
    """A proposed half-year alternates (BIR040) and leaves no month out (BIR038)."""
    record = site(plan)
    proposed = actcore.propose(record, as_of=plan.since)
    report = actcore.check(with_meetings(record, proposed), as_of=plan.until)
    outcomes = {f.code: f.outcome for f in report.findings}
    assert outcomes["BIR040"] is Outcome.MET
    assert outcomes["BIR038"] is Outcome.MET
