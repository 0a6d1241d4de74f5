"""``actcore calendar``: a record's meetings listed, written and proposed."""

import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import icalendar
import pytest

import actcore
from actcore.testing.cases import example_bytes

from .conftest import Ran

Run = Callable[..., Ran]


@pytest.fixture
def lardal(tmp_path: Path) -> Path:
    """Lardal's half-year in a file."""
    file = tmp_path / "lardal.json"
    file.write_bytes(
        example_bytes(actcore.load("no.bir").variant("no.bir"), "lardal_half_year")
    )
    return file


def changed(file: Path, change: Callable[[dict[str, Any]], object]) -> Path:
    """The file with its content changed in place."""
    payload = json.loads(file.read_text(encoding="utf-8"))
    change(payload)
    file.write_text(json.dumps(payload), encoding="utf-8")
    return file


def events(file: Path) -> dict[str, icalendar.Component]:
    """The events of a calendar file, by their day."""
    calendar = icalendar.Calendar.from_ical(file.read_bytes())
    return {str(e["dtstart"].dt)[:10]: e for e in calendar.walk("VEVENT")}


def test_the_meetings_are_listed_in_order(run: Run, lardal: Path) -> None:
    """Held, moved, cancelled and planned, in the language that is asked for."""
    ran = run("calendar", str(lardal), "--lang", "nb")
    assert ran.code == 0
    _, *rows = ran.out.splitlines()
    assert [row.split()[:4] for row in rows] == [
        ["tors", "2013-01-10", "09:00", "holdt"],
        ["tors", "2013-02-14", "09:00", "holdt"],
        ["tors", "2013-03-14", "09:00", "avlyst"],
        ["tors", "2013-04-11", "09:00", "holdt"],
        ["tors", "2013-05-16", "09:00", "holdt"],
        ["tors", "2013-06-13", "09:00", "planlagt"],
    ]
    assert "flyttet fra 2013-05-09" in rows[4]


def test_the_half_year_is_written_as_a_calendar(run: Run, lardal: Path) -> None:
    """Six events, one cancelled and one moved, in the model's own language."""
    plan = lardal.with_name("plan.ics")
    assert run("calendar", str(lardal), "-o", str(plan)).code == 0
    found = events(plan)
    assert len(found) == 6
    assert found["2013-03-14"]["status"] == "CANCELLED"
    assert found["2013-05-16"]["sequence"] == 1
    assert found["2013-01-10"]["summary"] == "Møte med hele gruppen"


def test_a_calendar_that_is_there_is_carried_on(run: Run, lardal: Path) -> None:
    """Writing again changes nothing; writing after a change counts up."""
    plan = lardal.with_name("plan.ics")
    run("calendar", str(lardal), "-o", str(plan))
    first = plan.read_bytes()
    run("calendar", str(lardal), "-o", str(plan))
    assert plan.read_bytes() == first
    changed(lardal, lambda p: p["meetings"].pop(5))
    run("calendar", str(lardal), "-o", str(plan))
    june = events(plan)["2013-06-13"]
    assert (june["status"], june["sequence"]) == ("CANCELLED", 1)


def test_somebody_elses_file_is_not_overwritten(run: Run, lardal: Path) -> None:
    """A calendar of another record, or no calendar at all, is left as it is."""
    plan = lardal.with_name("mine.ics")
    plan.write_text("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
    ran = run("calendar", str(lardal), "-o", str(plan))
    assert ran.code == 2
    assert "write to another file" in ran.err
    assert plan.read_text() == "BEGIN:VCALENDAR\nEND:VCALENDAR\n"


def test_the_plan_in_the_record_is_dated(run: Run, lardal: Path) -> None:
    """Lardal's own plan gives the days that the half-year had, but for the holiday in May."""
    held = changed(lardal, lambda p: p.pop("meetings"))
    ran = run("calendar", str(held), "--propose", "--as-of", "2012-12-06")
    days = [row.split()[1] for row in ran.out.splitlines()[1:]]
    assert days == [
        "2013-01-10",
        "2013-02-14",
        "2013-03-14",
        "2013-04-11",
        "2013-05-16",
        "2013-06-13",
    ]
    assert "2013-05-09 Kristi himmelfartsdag" in ran.err


def test_a_proposal_is_written_into_a_record(run: Run, lardal: Path) -> None:
    """The record with the proposal can be read, and proposes nothing more."""
    target = lardal.with_name("with.json")
    bare = changed(lardal, lambda p: p.pop("meetings"))
    ran = run(
        "calendar", str(bare), "--propose", "--as-of", "2012-12-06", "-o", str(target)
    )
    assert ran.code == 0
    meetings = actcore.read(target).meetings
    assert len(meetings) == 6
    assert [m.date for m in meetings if m.invited] == [date(2013, 4, 11)]
    again = run("calendar", str(target), "--propose", "--as-of", "2012-12-06")
    assert "has its meeting" in again.err


def test_any_model_can_have_meetings_at_regular_times(run: Run, tmp_path: Path) -> None:
    """A Danish team's weekly meeting is proposed from options alone."""
    file = tmp_path / "act.json"
    team = {"id": "act", "kind": "act_team"}
    site = {"schema": "actcore.site/1", "model": "dk.act", "id": "s", "teams": [team]}
    file.write_text(json.dumps(site))
    plan, planned = tmp_path / "act.ics", str(tmp_path / "planned.json")
    series = ("--team", "act", "--kind", "team_meeting", "--weekday", "wed")
    times = ("--at", "08:30", "--since", "2024-03-01", "--until", "2024-04-30")
    ran = run(
        "calendar",
        str(file),
        "--propose",
        "--as-of",
        "2024-03-01",
        *series,
        *times,
        "-o",
        planned,
    )
    assert ran.code == 0
    assert run("calendar", planned, "-o", str(plan)).code == 0
    assert list(events(plan)) == [
        f"2024-{day}"
        for day in (
            "03-06",
            "03-13",
            "03-20",
            "03-27",
            "04-03",
            "04-10",
            "04-17",
            "04-24",
        )
    ]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ("--team ressursgruppe", "--team goes with --propose"),
        ("--propose --team ressursgruppe", "also needs --kind"),
        ("--propose --at 9:30", "HH:MM"),
        ("--propose --weekday someday", "unknown value"),
        (
            "--propose --team resursgrupp --kind whole_group --weekday thu --until 2099-01-01",
            "did you mean 'ressursgruppe'?",
        ),
        (
            "--propose --team ressursgruppe --kind whole_grup --weekday thu --until 2099-01-01",
            "did you mean 'whole_group'?",
        ),
        (
            "--propose --team ressursgruppe --kind whole_group --weekday thu --until 1999-01-01",
            "--until is before the first day",
        ),
        ("-o plan.pdf", "ends in .ics"),
        ("-o nowhere/plan.ics", "nowhere/plan.ics: no such file"),
        ("--propose -o plan.ics", "ends in .json or .toml"),
        ("--as-of 2013-01-01", "--as-of goes with --propose"),
        ("--propose --minutes 0", "whole number from 1"),
        ("--lang fi", "unknown value for --lang 'fi'"),
        ("-o plan.json", "ends in .ics"),
    ],
)
def test_what_makes_no_sense_is_told_with_what_to_do(
    run: Run, lardal: Path, arguments: str, told: str
) -> None:
    """Bad options end with 2 and one line that says what was expected."""
    ran = run("calendar", str(lardal), *arguments.split())
    assert ran.code == 2
    assert told in ran.err


def test_a_broken_record_is_told_with_its_path(run: Run, lardal: Path) -> None:
    """A time of day that is none is told where it stands, without the value."""
    changed(lardal, lambda p: p["meetings"][0].update(starts="25:00"))
    ran = run("calendar", str(lardal))
    assert ran.code == 2
    assert "meetings[0].starts" in ran.err
    assert "25:00" not in ran.err


def test_a_meeting_on_a_public_holiday_is_told(run: Run, lardal: Path) -> None:
    """A planned meeting on Ascension Day is listed with a note."""
    changed(lardal, lambda p: p["meetings"][5].update(date="2013-05-09"))
    ran = run("calendar", str(lardal))
    assert "2013-05-09 Kristi himmelfartsdag" in ran.err
    assert ran.code == 0


def test_the_options_say_when(run: Run, tmp_path: Path) -> None:
    """Every second month on the last Friday, for so long."""
    file, planned = tmp_path / "act.json", tmp_path / "planned.json"
    team = {"id": "act", "kind": "act_team"}
    site = {"schema": "actcore.site/1", "model": "dk.act", "id": "s", "teams": [team]}
    file.write_text(json.dumps(site))
    options = "--team act --kind team_meeting --weekday fri --every month --which last"
    options += (
        " --interval 2 --at 10:15 --minutes 45 --as-of 2024-01-01 --until 2024-06-30"
    )
    ran = run("calendar", str(file), "--propose", *options.split(), "-o", str(planned))
    assert ran.code == 0
    assert [(m.date, m.starts, m.minutes) for m in actcore.read(planned).meetings] == [
        (date(2024, 1, 26), "10:15", 45),
        (date(2024, 3, 22), "10:15", 45),  # the 29th is Good Friday
        (date(2024, 5, 31), "10:15", 45),
    ]


def test_a_record_of_something_else_is_not_written_over(
    run: Run, lardal: Path, tmp_path: Path
) -> None:
    """A proposal may be written into its own record, and into no other."""
    other = tmp_path / "other.json"
    other.write_bytes(
        example_bytes(actcore.load("no.bir").variant("no.bir"), "lillevik")
    )
    before = other.read_bytes()
    bare = changed(lardal, lambda p: p.pop("meetings"))
    arguments = ("calendar", str(bare), "--propose", "--as-of", "2012-12-06", "-o")
    ran = run(*arguments, str(other))
    assert (ran.code, other.read_bytes()) == (2, before)
    assert "holds something else" in ran.err
    assert run(*arguments, str(bare)).code == 0
    assert len(actcore.read(bare).meetings) == 6


def test_the_list_says_no_more_of_a_client_than_the_calendar(
    run: Run, tmp_path: Path
) -> None:
    """Why a client's meeting was cancelled is not printed; why a group's was, is."""
    meeting = {"id": "m", "kind": "resource_group_meeting", "date": "2024-01-11"}
    meeting |= {"status": "cancelled", "reason": "ligger på psyket"}
    case = {"schema": "actcore.case/1", "model": "se.ract", "id": "c", "client": "kim"}
    case |= {"people": [{"id": "kim"}], "meetings": [meeting]}
    file = tmp_path / "case.json"
    file.write_text(json.dumps(case), encoding="utf-8")
    ran = run("calendar", str(file))
    assert ran.code == 0
    assert "psyket" not in ran.out


def test_the_list_names_who_comes_besides_by_role(run: Run, lardal: Path) -> None:
    """The meeting that KoRus was asked to says so."""
    april = next(
        r for r in run("calendar", str(lardal)).out.splitlines() if "04-11" in r
    )
    assert april.endswith("KoRus programme leader")


def test_what_the_readme_shows_works_as_it_stands(
    run: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    readme_block: Callable[[str], str],
) -> None:
    """Its two commands and its program, in a folder with the examples."""
    monkeypatch.chdir(tmp_path)
    run("demo", "examples")
    for command in readme_block("actcore calendar").replace("\\\n", " ").splitlines():
        assert run(*command.split()[1:]).code == 0
    assert len(events(tmp_path / "planned.ics")) > 10
    program = readme_block("from actcore.calendar")
    names: dict[str, Any] = {"actcore": actcore, "date": date}
    exec(program, names)
    assert names["calendar"].count(b"BEGIN:VEVENT") > 10


@pytest.mark.parametrize("missing", ["icalendar", "holidays"])
def test_a_missing_extra_is_told_with_what_to_install(
    run: Run, lardal: Path, monkeypatch: pytest.MonkeyPatch, missing: str
) -> None:
    """Without the extra the command says how to get it, and nothing else breaks."""
    monkeypatch.setitem(sys.modules, missing, None)
    ran = run("calendar", str(lardal), "-o", str(lardal.with_name("plan.ics")))
    assert ran.code == 2
    assert "pip install 'actcore[calendar]'" in ran.err
    assert run("check", str(lardal), "--as-of", "2013-05-31").code == 0
