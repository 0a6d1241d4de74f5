"""A municipality's road through the group course on M-ACT, at its turning points."""

import copy
import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

import actcore
from actcore.fidelity import Progress
from actcore.testing.cases import example_payload

Record = dict[str, Any]
Change = Callable[[Record], object]

VARIANT = actcore.load("dk.mact").variant("dk.mact")
VESTERLUND = example_payload(VARIANT, "mact_municipality")
ANNOUNCED = example_payload(VARIANT, "mact_course_2023")


def standing(record: Record, day: str) -> Progress:
    """Where a record stands on a day."""
    site = actcore.read(json.dumps(record).encode())
    return actcore.status(site, as_of=date.fromisoformat(day))


def vesterlund(day: str, change: Change = lambda _: None) -> Progress:
    """Where the invented municipality stands on a day, with a change to the record."""
    record = copy.deepcopy(VESTERLUND)
    change(record)
    return standing(record, day)


def states(progress: Progress) -> dict[str, str]:
    """The state of each step."""
    return {reached.step.id: str(reached.state) for reached in progress.steps}


def following(progress: Progress) -> list[str]:
    """The steps that come next."""
    return [reached.step.id for reached in progress.next]


def part_of(record: Record) -> Record:
    """The municipality's sheet on its participation."""
    part: Record = record["worksheets"]["participation"][0]
    return part


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2024-01-31", ["decision"]),
        ("2024-03-01", ["sign_up"]),
        ("2024-03-20", ["preparatory_meeting"]),
        ("2024-04-30", ["start_up"]),
        (
            "2024-06-30",
            ["local_work", "reflection_meetings", "local_description", "appointments"],
        ),
        ("2024-10-22", ["local_work", "local_description", "closing"]),
        ("2024-11-10", ["competence_development", "follow_up"]),
        ("2024-12-01", ["follow_up"]),
        ("2025-03-31", []),
    ],
)
def test_the_municipalitys_way_step_by_step(day: str, expected: list[str]) -> None:
    """At each date in the story what comes next is what the municipality would do."""
    assert following(vesterlund(day)) == expected


def test_an_empty_record_begins_with_the_decision() -> None:
    """A record without any sheet is told without a fault, and the decision comes first."""
    empty = {key: VESTERLUND[key] for key in ("schema", "model", "id")}
    progress = standing(empty, "2025-03-31")
    assert progress.done == (0, 11)
    assert following(progress) == ["decision"]


def test_an_undecided_municipality_is_under_way_to_its_decision() -> None:
    """Undecided is a recorded answer, and signing up waits for it."""

    def undecided(record: Record) -> None:
        part_of(record)["decision"] = "undecided"

    progress = vesterlund("2024-03-01", undecided)
    assert states(progress)["decision"] == "under_way"
    assert following(progress) == ["decision"]


def test_announced_meetings_are_not_taken_as_held() -> None:
    """The flyer of 2023 announces every meeting and tells of none that took place."""
    assert set(states(standing(ANNOUNCED, "2024-01-31")).values()) == {"to_come"}


def test_a_cancelled_reflection_meeting_holds_nothing_up() -> None:
    """A meeting that fell away is neither held nor left."""

    def cancel(record: Record) -> None:
        august = next(m for m in record["meetings"] if m["id"] == "august")
        august["status"] = "cancelled"

    assert states(vesterlund("2024-10-22", cancel))["reflection_meetings"] == "done"


def test_a_draft_of_the_description_is_under_way() -> None:
    """The description counts from the day it is finished, and a draft is on the way."""

    def draft(record: Record) -> None:
        del record["worksheets"]["local_description"][0]["written_on"]

    assert states(vesterlund("2025-03-31", draft))["local_description"] == "under_way"


def test_the_coordinator_is_not_taken_for_the_anchor_person() -> None:
    """The team coordinator and the anchor person are two roles; one person may hold both."""

    def without_anchor(record: Record) -> None:
        record["appointments"] = []
        record["teams"] = [team for team in record["teams"] if team["id"] != "circle"]

    def coordinator_is_anchor(record: Record) -> None:
        without_anchor(record)
        carla = {"person": "carla", "role": "anchor_person", "since": "2024-10-21"}
        record["appointments"] = [carla | {"organisation": "vesterlund"}]

    def undated(record: Record) -> None:
        coordinator_is_anchor(record)
        del record["appointments"][0]["since"]

    day = "2025-03-31"
    assert states(vesterlund(day, without_anchor))["appointments"] == "under_way"
    assert states(vesterlund(day, coordinator_is_anchor))["appointments"] == "done"
    assert states(vesterlund(day, undated))["appointments"] == "under_way"


def test_being_ready_counts_after_the_closing_meeting_only() -> None:
    """Competence development comes after organising, so readiness before it is no step."""

    def not_begun(record: Record) -> None:
        del part_of(record)["training_started_on"]

    step = "competence_development"
    assert states(vesterlund("2024-10-22", not_begun))[step] == "to_come"
    assert states(vesterlund("2024-11-10", not_begun))[step] == "under_way"


def test_a_course_is_as_far_as_its_last_municipality() -> None:
    """In a record of a whole course a step is done once it is done for everybody."""

    def another(record: Record) -> None:
        other = {"organisation": "noerrehavn", "decision": "implement"}
        record["worksheets"]["participation"].append(other)

    progress = vesterlund("2025-03-31", another)
    assert states(progress)["decision"] == "done"
    assert states(progress)["sign_up"] == "under_way"


def test_each_municipality_has_its_own_meetings() -> None:
    """One municipality's preparatory meeting and call are not another one's."""

    def another(record: Record) -> None:
        other = part_of(record) | {"organisation": "noerrehavn"}
        record["worksheets"]["participation"].append(other)

    def not_said_with_whom(record: Record) -> None:
        del record["worksheets"]["course_meeting"][6]["organisation"]

    day = "2025-03-31"
    reached = states(vesterlund(day, another))
    assert reached["preparatory_meeting"] == reached["follow_up"] == "under_way"
    assert states(vesterlund(day, not_said_with_whom))["follow_up"] == "under_way"


def test_a_second_sheet_of_the_same_municipality_holds_nothing_up() -> None:
    """Two sheets on one municipality's participation are one municipality."""

    def again(record: Record) -> None:
        record["worksheets"]["participation"].append({"organisation": "vesterlund"})

    assert vesterlund("2025-03-31", again).done == (11, 11)


def test_a_call_before_the_closing_meeting_is_no_follow_up() -> None:
    """What comes before the end of the course follows nothing up."""

    def early(record: Record) -> None:
        call = next(m for m in record["meetings"] if m["id"] == "follow_up")
        call["date"] = "2024-10-28"

    assert states(vesterlund("2025-03-31", early))["follow_up"] == "to_come"


def test_a_cancelled_closing_meeting_is_still_to_come_and_says_why() -> None:
    """Where nothing stands in for it, the course has not been closed."""

    def cancel(record: Record) -> None:
        closing = next(m for m in record["meetings"] if m["id"] == "closing")
        closing["status"] = "cancelled"

    progress = vesterlund("2025-03-31", cancel)
    closing = next(r for r in progress.steps if r.step.id == "closing")
    assert (str(closing.state), "aflyst" in closing.why("da")) == ("to_come", True)


def test_a_team_without_a_course_is_not_sent_on_one() -> None:
    """M-ACT is done without the course too; then nothing of the course comes next."""
    record = copy.deepcopy(VESTERLUND)
    record["worksheets"], record["meetings"] = {}, []
    progress = standing(record, "2025-03-31")
    assert (progress.over is not None, following(progress)) == (True, [])


def test_all_meetings_of_2023_fall_on_working_days() -> None:
    """The year that follows from the one dated call puts every date on a working day."""
    days = [meeting["date"] for meeting in ANNOUNCED["meetings"]]
    days += [m["until"] for m in ANNOUNCED["meetings"] if "until" in m]
    assert all(date.fromisoformat(day).weekday() < 5 for day in days)


def test_the_dates_of_2023_are_as_far_apart_as_the_catalogue_says() -> None:
    """The course spans 180 days, and the calls come 70 to 72 days after it."""
    at = {m["id"]: date.fromisoformat(m["date"]) for m in ANNOUNCED["meetings"]}
    assert (at["closing"] - at["start_up"]).days == 180
    assert (at["follow_up"] - at["closing"]).days == 70
    assert (date(2024, 1, 11) - at["closing"]).days == 72
