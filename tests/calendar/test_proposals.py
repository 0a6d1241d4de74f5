"""Dates for meetings at regular times."""

from collections.abc import Iterator
from datetime import date, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import actcore
from actcore.calendar import Proposed, clashes, public_holidays, with_meetings
from actcore.model import Meeting, MeetingStatus, Site, Team
from actcore.variant import Every, Guest, Series, Slot

DAY = date(2024, 1, 1)
TEAM = Site(model="dk.act", id="s", teams=(Team(id="act", kind="act_team"),))
WEEKLY = Series(
    since=DAY,
    until=date(2024, 6, 30),
    every=Every.WEEK,
    weekday=3,
    turns=((Slot("act", "team_meeting"),),),
)
MONTHLY = attrs.evolve(WEEKLY, every=Every.MONTH, which=2)


def proposed(document: Site, *series: Series, as_of: date = DAY) -> list[Proposed]:
    """What is proposed for a document."""
    return list(actcore.propose(document, as_of=as_of, series=series))


def days(found: list[Proposed]) -> list[date]:
    """The proposed days."""
    return [m.date for one in found for m in one.meetings if m.date is not None]


def test_a_danish_team_meets_every_week_but_on_public_holidays() -> None:
    """A weekly meeting gives way to the next working day of its week that is free."""
    found = proposed(TEAM, WEEKLY)
    moved = {p.wanted: p.meetings[0].date for p in found if p.holiday}
    assert moved == {
        date(2024, 3, 28): date(2024, 3, 27),  # Maundy Thursday, then Good Friday
        date(2024, 5, 9): date(2024, 5, 10),
    }
    assert len(found) == 26


def test_a_norwegian_second_thursday_avoids_ascension_day() -> None:
    """A monthly meeting gives way to the same weekday a week later."""
    site = attrs.evolve(TEAM, model="no.bir")
    found = {p.wanted: p for p in proposed(site, MONTHLY)}
    ascension = found[date(2024, 5, 9)]
    assert ascension.holiday == "Kristi himmelfartsdag"
    assert ascension.meetings[0].date == date(2024, 5, 16)


def test_what_is_recorded_is_not_proposed_again() -> None:
    """Proposing twice proposes nothing the second time, whatever became of a meeting."""
    planned = with_meetings(TEAM, proposed(TEAM, MONTHLY))
    first, second, third, *others = planned.meetings
    changed = (
        first.cancelled(on=DAY, reason="not_needed"),
        second.held_with(()),
        third.moved_to(date(2024, 4, 4), on=DAY),
        *others,
    )
    assert proposed(attrs.evolve(planned, meetings=changed), MONTHLY) == []


def test_nothing_is_proposed_for_the_past() -> None:
    """A plan that is proposed late begins on that day, and keeps whose turn it is."""
    turns = ((Slot("act", "team_meeting"),), (Slot("act", "supervision"),))
    alternating = attrs.evolve(MONTHLY, turns=turns)
    late = proposed(TEAM, alternating, as_of=date(2024, 3, 1))
    assert late == [
        attrs.evolve(
            one,
            meetings=tuple(
                attrs.evolve(m, planned_on=date(2024, 3, 1)) for m in one.meetings
            ),
        )
        for one in proposed(TEAM, alternating)[2:]
    ]


def test_a_guest_comes_to_the_first_such_meeting_from_a_day_on() -> None:
    """A guest is invited once, and not again once a meeting has the guest."""
    guest = Guest(person="tone", kind="team_meeting", not_before=date(2024, 4, 1))
    series = attrs.evolve(MONTHLY, guests=(guest,))
    found = proposed(TEAM, series)
    assert [m.date for one in found for m in one.meetings if m.invited] == [
        date(2024, 4, 11)
    ]
    april = next(m for one in found for m in one.meetings if m.invited)
    had = attrs.evolve(TEAM, meetings=(april,))
    assert not any(m.invited for one in proposed(had, series) for m in one.meetings)


def test_a_guest_who_was_invited_and_did_not_come_is_still_to_come() -> None:
    """Who was there decides where it is recorded; other teams and times do not count."""
    guest = Guest(person="tone", kind="team_meeting", not_before=date(2024, 1, 1))
    series = attrs.evolve(MONTHLY, guests=(guest,))
    held = Meeting(
        id="jan",
        kind="team_meeting",
        team="act",
        date=date(2024, 1, 11),
        status=MeetingStatus.HELD,
        invited=("tone",),
        present=("ada",),
    )
    elsewhere = attrs.evolve(held, id="x", team="other", present=("tone",))
    autumn = attrs.evolve(held, id="y", date=date(2024, 9, 12), present=("tone",))
    site = attrs.evolve(TEAM, meetings=(held, elsewhere, autumn))
    invited = [m for one in proposed(site, series) for m in one.meetings if m.invited]
    assert [m.date for m in invited] == [date(2024, 2, 8)]


def test_a_meeting_without_a_team_is_the_only_teams() -> None:
    """Where one team can be meant, a meeting need not say whose it is."""
    meeting = Meeting(id="m", kind="team_meeting", date=date(2024, 1, 10))
    site = attrs.evolve(TEAM, meetings=(meeting,))
    assert days(proposed(site, MONTHLY))[0] == date(2024, 2, 8)
    two = attrs.evolve(site, teams=(*TEAM.teams, Team(id="b", kind="act_team")))
    assert days(proposed(two, MONTHLY))[0] == date(2024, 1, 11)


def test_turns_go_on_from_what_was_recorded_last() -> None:
    """After a meeting of another turn, and over a month without one, turns alternate."""
    whole, work = Slot("act", "supervision"), Slot("act", "team_meeting")
    series = attrs.evolve(MONTHLY, turns=((work,), (whole,)))
    january = Meeting(id="m", kind="supervision", team="act", date=date(2024, 1, 11))
    site = attrs.evolve(TEAM, meetings=(january,))
    kinds = [m.kind for one in proposed(site, series) for m in one.meetings]
    assert kinds[:2] == ["team_meeting", "supervision"]
    may = {date(2024, 5, n): "free" for n in range(1, 32)}
    found = actcore.propose(TEAM, as_of=DAY, series=[series], holidays=may)
    dated = [m for one in found for m in one.meetings]
    assert [m.kind for m in dated[-2:]] == ["supervision", "team_meeting"]
    assert [m.date.month for m in dated[-2:] if m.date] == [4, 6]


def test_a_month_that_is_covered_in_part_has_its_meeting_there() -> None:
    """A plan that begins after the usual day takes the same weekday later in the month."""
    series = attrs.evolve(MONTHLY, since=date(2024, 8, 16), until=date(2024, 9, 5))
    assert days(proposed(TEAM, series)) == [date(2024, 8, 22), date(2024, 9, 5)]


def test_a_plan_may_run_to_the_end_of_time() -> None:
    """The last month that there is, is one like any other."""
    series = attrs.evolve(MONTHLY, since=date(9999, 11, 1), until=date.max)
    assert days(proposed(TEAM, series)) == [date(9999, 11, 11), date(9999, 12, 9)]


def test_a_stand_in_is_never_in_a_month_without_meetings() -> None:
    """The days before a holiday may lie in a month that is left out."""
    series = attrs.evolve(
        WEEKLY,
        since=date(2021, 3, 1),
        until=date(2021, 4, 30),
        without=frozenset({3}),
    )
    found = actcore.propose(TEAM, as_of=date(2021, 3, 1), series=[series])
    assert days(list(found)) == [date(2021, 4, n) for n in (8, 15, 22, 29)]


def test_a_stand_in_after_the_day_of_asking_is_proposed() -> None:
    """Between a holiday and the day that stands in for it, that day is still to come."""
    found = proposed(TEAM, MONTHLY, as_of=date(2024, 5, 10))
    assert days(found)[0] == date(2024, 5, 16)


def test_every_second_week_is_every_second_week() -> None:
    """An interval counts weeks or months from the first."""
    fortnights = attrs.evolve(WEEKLY, interval=2, until=date(2024, 2, 29))
    assert days(proposed(TEAM, fortnights)) == [
        date(2024, month, day)
        for month, day in ((1, 4), (1, 18), (2, 1), (2, 15), (2, 29))
    ]
    quarters = attrs.evolve(MONTHLY, interval=3)
    assert [day.month for day in days(proposed(TEAM, quarters))] == [1, 4]


def test_a_meeting_in_a_month_without_meetings_has_had_its_turn() -> None:
    """Turns go on from it, and nothing is proposed for that month."""
    whole, work = Slot("act", "supervision"), Slot("act", "team_meeting")
    series = attrs.evolve(MONTHLY, turns=((work,), (whole,)), without=frozenset({2}))
    extra = Meeting(id="m", kind="supervision", team="act", date=date(2024, 2, 8))
    site = attrs.evolve(TEAM, meetings=(extra,))
    dated = [m for one in proposed(site, series) for m in one.meetings]
    assert [(m.date.month, m.kind) for m in dated if m.date][:2] == [
        (1, "team_meeting"),
        (3, "team_meeting"),
    ]


def test_one_meeting_without_a_team_does_not_fill_two_places() -> None:
    """Where two teams of the series have such meetings, it may be either's."""
    other = Team(id="b", kind="board")
    series = attrs.evolve(
        MONTHLY, turns=((Slot("act", "team_meeting"), Slot("b", "team_meeting")),)
    )
    meeting = Meeting(id="m", kind="team_meeting", date=date(2024, 1, 11))
    site = attrs.evolve(TEAM, teams=(*TEAM.teams, other), meetings=(meeting,))
    assert days(proposed(site, series))[:2] == [date(2024, 1, 11)] * 2


def test_a_cancelled_visit_is_still_to_come() -> None:
    """Who was asked to a meeting that is cancelled is asked to the next."""
    guest = Guest(person="tone", kind="team_meeting", not_before=date(2024, 1, 1))
    series = attrs.evolve(MONTHLY, guests=(guest,))
    gone = Meeting(
        id="m",
        kind="team_meeting",
        team="act",
        date=date(2024, 1, 11),
        invited=("tone",),
        status=MeetingStatus.CANCELLED,
    )
    found = proposed(attrs.evolve(TEAM, meetings=(gone,)), series)
    invited = [m.date for one in found for m in one.meetings if m.invited]
    assert invited == [date(2024, 2, 8)]


def test_two_series_see_each_others_proposals() -> None:
    """Two plans for one team's month give one meeting."""
    thursdays, tuesdays = MONTHLY, attrs.evolve(MONTHLY, weekday=1)
    assert len(days(proposed(TEAM, thursdays, tuesdays))) == 6


def test_a_plan_of_decades_is_not_dated() -> None:
    """A last year that nobody can mean is told instead of taking for ever."""
    endless = attrs.evolve(WEEKLY, until=date(9999, 12, 31))
    with pytest.raises(actcore.ActcoreError, match="end it earlier"):
        actcore.propose(TEAM, as_of=DAY, series=[endless])


def test_a_day_without_any_way_out_is_told_and_left() -> None:
    """Where every day of the week is a holiday, nothing is proposed for it."""
    free = {DAY + timedelta(days=n): "free" for n in range(7)}
    found = actcore.propose(TEAM, as_of=DAY, series=[WEEKLY], holidays=free)
    assert (found[0].holiday, found[0].meetings) == ("free", ())


def test_an_id_that_is_taken_is_not_given_again() -> None:
    """A meeting of another kind that has the id keeps it."""
    taken = Meeting(id="act-m2024-01-11", kind="supervision", date=DAY)
    found = proposed(attrs.evolve(TEAM, meetings=(taken,)), MONTHLY)
    assert found[0].meetings[0].id == "act-m2024-01-11-2"


def test_a_record_whose_plan_does_not_say_when_gets_no_dates() -> None:
    """A model without plans, or a plan without a weekday, is told what is missing."""
    with pytest.raises(actcore.ActcoreError, match="which day of the week"):
        actcore.propose(TEAM, as_of=DAY)


def test_a_meeting_planned_for_a_public_holiday_is_told() -> None:
    """A clash names the meeting and the holiday; held and cancelled ones are past it."""
    planned = Meeting(
        id="m",
        kind="team_meeting",
        date=date(2024, 5, 9),
        status=MeetingStatus.PLANNED,
    )
    site = attrs.evolve(
        TEAM,
        meetings=(planned, attrs.evolve(planned, id="n", status=MeetingStatus.HELD)),
    )
    (clash,) = clashes(site, public_holidays("dk", [2024]))
    assert (clash.meeting.id, clash.holiday) == ("m", "Kristi himmelfartsdag")


def test_denmark_works_on_store_bededag_again() -> None:
    """The day that Denmark dropped from 2024 is no holiday then, and was one before."""
    known = public_holidays("dk", [2023, 2024])
    assert "Store bededag" in known.values()
    assert date(2024, 4, 26) not in known


@pytest.mark.parametrize(
    "wrong",
    [
        {"weekday": 7},
        {"turns": ()},
        {"which": 5},
        {"interval": 0},
        {"minutes": 0},
        {"starts": "9"},
    ],
)
def test_a_series_that_makes_no_sense_is_refused(wrong: dict[str, object]) -> None:
    """A number out of range is an error where the series is made."""
    with pytest.raises(ValueError, match=f"'{next(iter(wrong))}'"):
        attrs.evolve(WEEKLY, **wrong)


@st.composite
def plans(draw: st.DrawFn) -> Series:
    """A series of one or two turns within two years."""
    since = draw(st.dates(date(2012, 1, 1), date(2030, 1, 1)))
    turns = ((Slot("act", "team_meeting"),), (Slot("act", "supervision"),))
    return Series(
        since=since,
        until=since + timedelta(days=draw(st.integers(0, 400))),
        every=draw(st.sampled_from(Every)),
        interval=draw(st.integers(1, 3)),
        weekday=draw(st.integers(0, 4)),
        which=draw(st.sampled_from((1, 2, 3, 4, -1))),
        turns=turns[: draw(st.integers(1, 2))],
        without=draw(st.frozensets(st.integers(1, 12), max_size=11)),
    )


@given(plans())
def test_every_proposed_day_is_one_that_people_can_meet_on(series: Series) -> None:
    """A day is inside the plan, a working day, no holiday, and one for each period."""
    found = proposed(TEAM, series, as_of=series.since)
    free = public_holidays("dk", range(series.since.year, series.until.year + 1))
    for one in found:
        for meeting in one.meetings:
            assert meeting.date is not None
            assert series.since <= meeting.date <= series.until
            assert meeting.date.weekday() < 5
            assert meeting.date not in free
            assert meeting.date.month not in series.without
            assert series.period(meeting.date) == series.period(one.wanted)
    periods = [series.period(one.wanted) for one in found]
    assert len(set(periods)) == len(periods)


@given(plans())
def test_turns_are_taken_in_turn(series: Series) -> None:
    """The kinds of the proposed days go round, whatever months are left out."""
    kinds = [one.meetings[0].kind for one in _with_meetings(series)]
    for number, kind in enumerate(kinds):
        assert kind == series.turns[number % len(series.turns)][0].kind


def _with_meetings(series: Series) -> Iterator[Proposed]:
    return iter(actcore.propose(TEAM, as_of=series.since, series=[series], holidays={}))
