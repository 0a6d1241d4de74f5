"""Meetings as iCalendar, read back by a library that did not write them."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import attrs
import icalendar
import pytest
import recurring_ical_events
from hypothesis import given
from hypothesis import strategies as st

import actcore
from actcore.calendar import with_meetings
from actcore.model import (
    Appointment,
    Case,
    Clock,
    Meeting,
    MeetingStatus,
    Membership,
    Organisation,
    Person,
    Site,
    Team,
)
from actcore.variant import Every, Series, Slot

OSLO = ZoneInfo("Europe/Oslo")
MEETING = Meeting(
    id="feb",
    kind="whole_group",
    team="gruppe",
    date=date(2014, 2, 13),
    starts=Clock("09:00"),
    minutes=120,
    place="Rådhuset; rom 3, 2. etasje",
    status=MeetingStatus.PLANNED,
    planned_on=date(2013, 12, 5),
)
SITE = Site(
    model="no.bir",
    id="tangevik",
    teams=(Team(id="gruppe", kind="resource_group"),),
    meetings=(MEETING,),
)


def only(data: bytes) -> icalendar.Component:
    """The one event of a calendar."""
    (event,) = icalendar.Calendar.from_ical(data).walk("VEVENT")
    return event


def with_(**changes: object) -> Site:
    """The site with its meeting changed."""
    return attrs.evolve(SITE, meetings=(attrs.evolve(MEETING, **changes),))


def test_a_year_of_meetings_is_at_nine_in_oslo_summer_and_winter() -> None:
    """A calendar reader in Norway sees the same days and times across both changes of the clock."""
    series = Series(
        since=date(2014, 1, 1),
        until=date(2014, 12, 31),
        every=Every.WEEK,
        weekday=3,
        turns=((Slot("gruppe", "whole_group"),),),
        starts=Clock("09:00"),
        minutes=90,
    )
    bare = attrs.evolve(SITE, meetings=())
    site = with_meetings(
        bare, actcore.propose(bare, series=[series], as_of=date(2014, 1, 1))
    )
    calendar = icalendar.Calendar.from_ical(actcore.to_ics(site))
    seen = recurring_ical_events.of(calendar).between((2014, 1, 1), (2015, 1, 1))
    starts = sorted(event["DTSTART"].dt.astimezone(OSLO) for event in seen)
    assert [start.date() for start in starts] == sorted(
        m.date for m in site.meetings if m.date
    )
    assert {start.time() for start in starts} == {time(9)}
    offsets = {start.utcoffset() for start in starts}
    assert offsets == {timedelta(hours=1), timedelta(hours=2)}
    assert {event["DTEND"].dt - event["DTSTART"].dt for event in seen} == {
        timedelta(minutes=90)
    }


@given(st.dates(date(2000, 1, 1), date(2035, 12, 31)), st.integers(0, 24 * 60 - 1))
def test_any_time_of_day_comes_back_as_it_was(day: date, minute: int) -> None:
    """The wall clock in Oslo shows what was recorded, wherever the reader is.

    But for the hour that does not exist in spring, which becomes the one after it.
    """
    clock = Clock(f"{minute // 60:02}:{minute % 60:02}")
    event = only(actcore.to_ics(with_(date=day, starts=clock)))
    there = event["dtstart"].dt.astimezone(OSLO)
    wanted = datetime.combine(day, time.fromisoformat(clock))
    if there.replace(tzinfo=None) != wanted:
        assert there.replace(tzinfo=None) - wanted == timedelta(hours=1)
        assert (day.month, day.weekday(), minute // 60) == (3, 6, 2)


def test_times_are_in_utc_and_no_time_zone_is_described() -> None:
    """A reader need not understand any description of a time zone."""
    data = actcore.to_ics(SITE)
    assert b"DTSTART:20140213T080000Z" in data
    assert b"VTIMEZONE" not in data
    assert b"RRULE" not in data


def test_a_meeting_without_a_time_of_day_fills_its_days() -> None:
    """Without a time it is an event of the day, or of all days from the first to the last."""
    event = only(actcore.to_ics(with_(starts=None, until=date(2014, 2, 14))))
    assert event["dtstart"].dt == date(2014, 2, 13)
    assert event["dtend"].dt == date(2014, 2, 15)  # the day after, as RFC 5545 has it


def test_a_meeting_without_a_length_has_no_end_of_our_making() -> None:
    """A length that nobody recorded is not made up."""
    assert "dtend" not in only(actcore.to_ics(with_(minutes=None)))


def test_the_same_record_gives_the_same_bytes() -> None:
    """Nothing in the calendar depends on when or where it is written."""
    assert actcore.to_ics(SITE) == actcore.to_ics(SITE)
    turned = attrs.evolve(
        SITE, meetings=(*SITE.meetings, attrs.evolve(MEETING, id="x"))
    )
    backwards = attrs.evolve(turned, meetings=turned.meetings[::-1])
    assert actcore.to_ics(turned) == actcore.to_ics(backwards)


def test_a_moved_meeting_keeps_its_uid_and_counts_up() -> None:
    """A reader that has the meeting moves it instead of adding another."""
    moved = MEETING.moved_to(date(2014, 2, 20), on=date(2014, 2, 1), reason="too_few")
    before, after = (
        only(actcore.to_ics(SITE)),
        only(actcore.to_ics(with_(moved=moved.moved, date=moved.date))),
    )
    assert before["uid"] == after["uid"]
    assert (before["sequence"], after["sequence"]) == (0, 1)
    assert after["dtstamp"].dt.date() == date(2014, 2, 1)


def test_a_cancelled_meeting_stays_in_the_calendar() -> None:
    """Cancelling is told, not done by leaving the meeting out, and without the reason."""
    gone = MEETING.cancelled(on=date(2014, 2, 6), reason="illness")
    data = actcore.to_ics(attrs.evolve(SITE, meetings=(gone,)))
    event = only(data)
    assert (event["status"], event["sequence"]) == ("CANCELLED", 1)
    assert b"illness" not in data


def test_carrying_on_a_calendar_counts_every_change() -> None:
    """Written over the last one, an unchanged meeting stays as it was and a changed one counts up."""
    first = actcore.to_ics(SITE)
    assert actcore.to_ics(SITE, previous=first) == first
    second = actcore.to_ics(with_(place="Biblioteket"), previous=first)
    third = actcore.to_ics(with_(place="Rådhuset"), previous=second)
    assert [only(data)["sequence"] for data in (first, second, third)] == [0, 1, 2]


def test_a_meeting_that_left_the_record_is_cancelled_in_the_calendar() -> None:
    """It stays cancelled, once, and comes back as a change if it returns."""
    first = actcore.to_ics(SITE)
    empty = attrs.evolve(SITE, meetings=())
    second = actcore.to_ics(empty, previous=first)
    assert (only(second)["status"], only(second)["sequence"]) == ("CANCELLED", 1)
    assert actcore.to_ics(empty, previous=second) == second
    back = only(actcore.to_ics(SITE, previous=second))
    assert (back["status"], back["sequence"]) == ("CONFIRMED", 2)


def test_what_somebody_added_by_hand_stays() -> None:
    """An appointment that is not ours is carried on untouched."""
    own = b"BEGIN:VEVENT\r\nDTSTART:20140213T110000Z\r\nUID:mine\r\nEND:VEVENT\r\n"
    added = actcore.to_ics(SITE).replace(b"END:VCALENDAR", own + b"END:VCALENDAR")
    assert own in actcore.to_ics(SITE, previous=added)
    assert own in actcore.to_ics(attrs.evolve(SITE, meetings=()), previous=added)


def test_an_event_that_lost_its_mark_is_still_the_meetings() -> None:
    """A program may drop what it does not know, or leave an old copy behind."""
    first = actcore.to_ics(SITE).replace(b"SEQUENCE:0", b"SEQUENCE:3")
    mark = next(line for line in first.splitlines() if line.startswith(b"X-ACTCORE"))
    head, event = first.split(b"BEGIN:VEVENT", 1)
    bare = head + b"BEGIN:VEVENT" + event.replace(mark + b"\r\n", b"")
    assert only(actcore.to_ics(SITE, previous=bare))["sequence"] == 4
    old = b"BEGIN:VEVENT" + event.replace(b"SEQUENCE:3", b"SEQUENCE:1")
    twice = first.replace(b"END:VCALENDAR\r\n", old)
    assert only(actcore.to_ics(SITE, previous=twice))["sequence"] == 3


def test_what_a_reader_can_filter_and_show_by() -> None:
    """Categories of kind, group and guest; the calendar's name; who comes, by role."""
    site = attrs.evolve(
        SITE,
        people=(Person(id="tone", name="Tone Lie"),),
        appointments=(Appointment(person="tone", role="korus_leader"),),
        meetings=(attrs.evolve(MEETING, invited=("tone",)),),
    )
    data = actcore.to_ics(site)
    event = only(data)
    assert (
        event["categories"].to_ical()
        == b"BIR-WHOLE-GROUP,BIR-RESOURCE-GROUP,BIR-KORUS-LEADER"
    )
    assert event["description"] == "Leder for programmet i KoRus"
    assert b"X-WR-CALNAME:Barn i rusfamilier (BiR)" in data
    assert b"Tone" not in data


def test_the_stamp_is_the_last_day_on_which_the_record_changed() -> None:
    """Planned, then moved, then cancelled; without any of it, the meeting's own day."""
    cancelled = MEETING.cancelled(on=date(2014, 2, 6))
    event = only(actcore.to_ics(attrs.evolve(SITE, meetings=(cancelled,))))
    assert event["dtstamp"].dt.date() == date(2014, 2, 6)
    event = only(actcore.to_ics(with_(planned_on=None)))
    assert event["dtstamp"].dt.date() == date(2014, 2, 13)


def test_the_last_day_there_is_can_be_written() -> None:
    """No day comes after it, so the event has no end."""
    event = only(actcore.to_ics(with_(starts=None, date=date.max)))
    assert event["dtstart"].dt == date.max


def test_a_time_that_was_changed_by_hand_is_a_change() -> None:
    """The record's time comes back with a higher SEQUENCE, so that readers take it."""
    by_hand = actcore.to_ics(SITE).replace(b"20140213T080000Z", b"20140213T070000Z")
    event = only(actcore.to_ics(SITE, previous=by_hand))
    assert event["dtstart"].dt.hour == 8
    assert event["sequence"] == 1


def test_groups_of_several_municipalities_are_told_apart() -> None:
    """A title names the kind of group where kinds differ, and whose it is by its name."""
    places = ("tangevik", "nesvik")
    site = attrs.evolve(
        SITE,
        organisations=tuple(Organisation(id=p, name=p.title()) for p in places),
        teams=tuple(
            Team(id=f"{p}-{kind}", kind=kind, organisation=p)
            for p in places
            for kind in ("wg_spreading", "wg_guide")
        ),
        meetings=tuple(
            attrs.evolve(
                MEETING, id=f"{p}-{kind}", team=f"{p}-{kind}", kind="work_meeting"
            )
            for p in places
            for kind in ("wg_spreading", "wg_guide")
        ),
    )
    events = icalendar.Calendar.from_ical(actcore.to_ics(site)).walk("VEVENT")
    titles = {str(event["summary"]) for event in events}
    assert len(titles) == 4
    assert "Arbeidsmøte · Arbeidsgruppe for spredning · Nesvik" in titles


def test_a_meeting_over_several_days_keeps_its_last_day_when_it_is_moved() -> None:
    """The first day and the last move together, and a time of day gives way to the days."""
    meeting = attrs.evolve(MEETING, until=date(2014, 2, 14))
    moved = meeting.moved_to(date(2014, 3, 20), on=date(2014, 2, 1))
    event = only(actcore.to_ics(attrs.evolve(SITE, meetings=(moved,))))
    assert event["dtstart"].dt == date(2014, 3, 20)
    assert event["dtend"].dt == date(2014, 3, 22)


@pytest.mark.parametrize(
    "other",
    [
        actcore.to_ics(attrs.evolve(SITE, id="other")),
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n",
        actcore.to_ics(SITE).replace(b"UID:", b"X-UID:"),
        actcore.to_ics(SITE).replace(b"SEQUENCE:0", b"SEQUENCE:first"),
        b"\x00 no calendar",
        b"",
    ],
)
def test_a_calendar_of_something_else_is_not_carried_on(other: bytes) -> None:
    """Somebody's other calendar is never changed into ours."""
    with pytest.raises(actcore.ActcoreError, match="write to another file"):
        actcore.to_ics(SITE, previous=other)


def test_a_calendar_of_a_client_tells_kinds_and_times_only() -> None:
    """No name, place, guest or code of the client's is in it, and it is confidential."""
    case = Case(
        model="se.ract",
        id="case-17",
        client="kim",
        people=(Person(id="kim", name="Kim Persson"), Person(id="amir", name="Amir")),
        teams=(Team(id="rg", kind="resource_group"),),
        meetings=(
            Meeting(
                id="kim-1",
                kind="resource_group_meeting",
                team="rg",
                date=date(2024, 3, 4),
                starts=Clock("10:00"),
                place="Storgatan 5",
                invited=("amir",),
                chair="kim",
            ),
        ),
    )
    to = {"kim": "kim@example.org", "amir": "amir@example.org"}
    data = actcore.to_ics(case, addresses=to)
    assert only(data)["class"] == "CONFIDENTIAL"
    for word in (b"kim", b"Kim", b"mir", b"Storgatan", b"case-17", b"Persson", b"@"):
        assert word not in data


def test_text_from_the_record_stays_text() -> None:
    """Line breaks and commas in a place make no new property and no new event."""
    hostile = "A\r\nEND:VEVENT\r\nBEGIN:VEVENT\nSUMMARY:x,y;z\\"
    event = only(actcore.to_ics(with_(place=hostile)))
    assert str(event["location"]).split() == hostile.split()


def test_whoever_has_an_address_is_invited() -> None:
    """Members are required and deputies optional; nobody else's address gets in."""
    site = attrs.evolve(
        SITE,
        people=tuple(Person(id=name) for name in ("ada", "bo", "cia", "tone")),
        teams=(
            Team(
                id="gruppe",
                kind="resource_group",
                members=(
                    Membership(person="ada"),
                    Membership(person="bo", roles=("deputy",), deputy_for="skole"),
                    Membership(person="cia"),
                ),
            ),
        ),
        organisations=(Organisation(id="skole"),),
        meetings=(attrs.evolve(MEETING, invited=("tone",), chair="ada"),),
    )
    to = {name: f"{name}@example.org" for name in ("ada", "bo", "tone", "nobody")}
    event = only(actcore.to_ics(site, addresses=to))
    invited = {str(a): a.params["ROLE"] for a in event["attendee"]}
    assert invited == {
        "mailto:tone@example.org": "REQ-PARTICIPANT",
        "mailto:ada@example.org": "REQ-PARTICIPANT",
        "mailto:bo@example.org": "OPT-PARTICIPANT",
    }
    assert event["organizer"] == "mailto:ada@example.org"
    assert b"example.org" not in actcore.to_ics(site)


def test_titles_are_in_the_language_that_is_asked_for() -> None:
    """The model's own language unless another is asked for."""
    assert only(actcore.to_ics(SITE))["summary"] == "Møte med hele gruppen"
    english = only(actcore.to_ics(SITE, language="en"))
    assert english["summary"] == "Meeting of the whole group"
