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
    since=date(2018, 1, 1),
    until=date(2018, 6, 30),
    adopted_on=date(2017, 12, 7),
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
            Team(id=name, kind=kind, organisation="fjellvik", since=date(2017, 9, 1))
            for name, kind in zip(GROUPS, kinds, strict=True)
        ),
        appointments=(Appointment(person="korus", role="korus_leader"),),
        worksheets={"half_year_plan": plans},
    )


def dated(record: Site, as_of: date = date(2017, 12, 7)) -> list[Meeting]:
    """The meetings that are proposed for a record."""
    return [m for one in actcore.propose(record, as_of=as_of) for m in one.meetings]


def test_a_divided_group_meets_in_turn_and_korus_comes_once() -> None:
    """Work groups one month and the whole group the next; KoRus in the second half."""
    meetings = dated(site(PLAN))
    assert [(m.date, m.team) for m in meetings] == [
        (date(2018, 1, 11), "spredning"),
        (date(2018, 1, 11), "veileder"),
        (date(2018, 2, 8), "gruppe"),
        (date(2018, 3, 8), "spredning"),
        (date(2018, 3, 8), "veileder"),
        (date(2018, 4, 12), "gruppe"),
        (date(2018, 5, 24), "spredning"),  # past Ascension Day and Constitution Day
        (date(2018, 5, 24), "veileder"),
        (date(2018, 6, 14), "gruppe"),
    ]
    assert [m.date for m in meetings if m.invited] == [date(2018, 4, 12)]


def test_an_undivided_group_meets_as_a_whole_every_month() -> None:
    """Six meetings of the whole group in six months."""
    plan = attrs.evolve(PLAN, pattern=Pattern.MONTHLY)
    assert [m.team for m in dated(site(plan))] == ["gruppe"] * 6


def test_who_meets_first_and_when_nobody_meets_is_the_groups_own() -> None:
    """The whole group may begin, July may be left out, and the plan may cross New Year."""
    plan = attrs.evolve(
        PLAN,
        since=date(2018, 7, 1),
        until=date(2019, 1, 31),
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
        since=date(2018, 3, 1),
        adopted_on=date(2018, 2, 15),
        weekday=Weekday.TUESDAY,
    )
    for plans in ((PLAN, later), (later, PLAN)):
        days = sorted({m.date for m in dated(site(*plans)) if m.date})
        assert [day.weekday() for day in days] == [3, 3, 1, 1, 1, 1]


def test_a_plan_counts_again_once_the_later_one_has_ended() -> None:
    """A later plan for March alone changes March alone, and one for autumn nothing."""
    march = attrs.evolve(
        PLAN,
        since=date(2018, 3, 1),
        until=date(2018, 3, 31),
        adopted_on=date(2018, 2, 15),
        weekday=Weekday.TUESDAY,
    )
    autumn = attrs.evolve(
        PLAN,
        since=date(2018, 8, 1),
        until=date(2018, 12, 31),
        adopted_on=date(2018, 2, 20),
    )
    months = {m.date.month for m in dated(site(march, PLAN, autumn)) if m.date}
    assert months == {1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12}


def test_a_work_group_meets_from_its_first_day_to_its_last() -> None:
    """One that is dissolved in February has no meeting in March, and a new one has."""
    record = site(PLAN)
    whole, spreading, guide = record.teams
    teams = (
        whole,
        attrs.evolve(spreading, until=date(2018, 2, 1)),
        attrs.evolve(guide, since=date(2018, 1, 20)),
    )
    meetings = dated(attrs.evolve(record, teams=teams))
    assert [m.team for m in meetings if m.kind == "work_meeting"] == [
        "spredning",
        "veileder",
        "veileder",
    ]


def test_the_plans_own_words_are_in_every_meeting() -> None:
    """Time, length and place, and KoRus from the day that the plan says."""
    plan = attrs.evolve(
        PLAN,
        starts="09:00",
        minutes=90,
        place="Rådhuset",
        korus_visit_from=date(2018, 5, 1),
    )
    meetings = dated(site(plan))
    told = {(m.starts, m.minutes, m.place) for m in meetings}
    assert told == {("09:00", 90, "Rådhuset")}
    assert [m.date for m in meetings if m.invited] == [date(2018, 6, 14)]


def test_korus_is_put_down_where_one_leads_the_programme_and_it_runs() -> None:
    """With two leaders people decide, and after the closure nobody comes."""
    record = site(PLAN)
    second = Appointment(person="korus2", role="korus_leader")
    two = attrs.evolve(
        record,
        people=(*record.people, Person(id="korus2")),
        appointments=(*record.appointments, second),
    )
    assert not any(m.invited for m in dated(two))
    late = attrs.evolve(PLAN, since=date(2024, 1, 1), until=date(2024, 6, 30))
    meetings = dated(site(late), as_of=date(2023, 12, 7))
    assert meetings
    assert not any(m.invited for m in meetings)


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
    since = date(draw(st.integers(2018, 2040)), draw(st.integers(1, 12)), 1)
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
