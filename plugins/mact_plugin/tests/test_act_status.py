"""Where a municipality stands with ACT: four phases, 21 questions, five drivers."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from mact_plugin.act import principles
from mact_plugin.act.worksheets.shared import Driver, Phase

import actcore
from actcore.fidelity import Progress, StepProgress, StepState
from actcore.testing.cases import example_bytes

DAY = date(2024, 3, 31)
VARIANT = actcore.load("dk.act").variant("dk.act")
PHASES = ["deciding", "planning", "carrying_out", "anchoring"]
Tell = Callable[..., Progress]


@pytest.fixture
def payload() -> dict[str, Any]:
    """The municipality that has been through all four phases."""
    made: dict[str, Any] = json.loads(example_bytes(VARIANT, "act_four_phases"))
    return made


def told(payload: dict[str, Any], day: date = DAY) -> Progress:
    """What is told of a municipality."""
    return actcore.status(actcore.read(json.dumps(payload).encode()), as_of=day)


def step_of(progress: Progress, name: str) -> StepProgress:
    """One step of what is told."""
    (found,) = [reached for reached in progress.steps if reached.step.id == name]
    return found


def test_every_question_of_the_four_checklists_is_a_step(
    payload: dict[str, Any],
) -> None:
    """The guide's lists have four, seven, five and five questions."""
    phases = told(payload).phases
    assert [part.phase.id for part in phases] == PHASES
    assert [len(part.steps) for part in phases] == [4, 7, 5, 5]


def test_a_municipality_without_any_sheet_has_everything_to_come(
    payload: dict[str, Any],
) -> None:
    """An empty record is told without a fault: all 21 to come, phase 1 first."""
    progress = told({key: payload[key] for key in ("schema", "model", "id")})
    assert progress.done == (0, 21)
    assert {reached.step.phase for reached in progress.next} == {"deciding"}
    (grid,) = progress.grids
    assert not grid.told


def test_going_back_to_a_phase_is_told_and_is_no_failure(
    payload: dict[str, Any],
) -> None:
    """Planning was taken up again in January 2024, beside carrying out."""
    january = told(payload, date(2024, 1, 31))
    under_way = [part.phase.id for part in january.phases if part.under_way]
    assert under_way == ["planning", "carrying_out"]
    planning = told(payload).phases[1]
    assert [stay.since for stay in planning.stays] == [
        date(2023, 6, 1),
        date(2024, 1, 8),
    ]
    assert not planning.under_way


def test_an_answer_given_again_keeps_the_one_before(payload: dict[str, Any]) -> None:
    """Training was a no in August and a yes in September, and both are told."""
    training = step_of(told(payload), "training")
    assert [(then.day, then.state) for then in training.history] == [
        (date(2023, 8, 30), StepState.TO_COME),
        (date(2023, 9, 29), StepState.DONE),
    ]
    then = step_of(told(payload, date(2023, 9, 1)), "training")
    assert then.state is StepState.TO_COME


def test_what_an_answer_rests_on_is_told(payload: dict[str, Any]) -> None:
    """The sheet, the evidence named for the question, and what the record holds."""
    shown = step_of(told(payload), "steering_group").evidence
    assert shown == (
        "worksheets.checklist_planning[1]",
        "worksheets.checklist_planning[1].evidence[0]",
        "teams[steering]",
    )


def test_a_record_without_an_answer_is_under_way(payload: dict[str, Any]) -> None:
    """A team that exists does not answer the checklist; somebody has to."""
    del payload["worksheets"]["checklist_planning"]
    team = step_of(told(payload), "team")
    assert team.state is StepState.UNDER_WAY
    assert team.evidence == ("teams[team]",)


def test_a_question_answered_no_is_open_whatever_the_record_holds(
    payload: dict[str, Any],
) -> None:
    """The answer counts, and what bears on it is told beside it."""
    attention = step_of(told(payload), "attention")
    assert attention.state is StepState.TO_COME
    assert attention.reason is not None
    assert attention.reason.code == "answered-no"
    assert "worksheets.in_operation[0]" in attention.evidence


def test_a_sheet_that_says_no_shows_nothing(payload: dict[str, Any]) -> None:
    """A plan for newcomers that there is not, and agreements that ended, count for none."""
    del payload["worksheets"]["checklist_deciding"]
    del payload["worksheets"]["checklist_anchoring"]
    payload["worksheets"]["newcomer_plan"] = [
        {"filled_on": "2024-03-01", "for_staff": False, "for_leaders": False}
    ]
    for sheet in payload["worksheets"]["agreement"]:
        sheet["ends_on"] = "2024-01-31"
    progress = told(payload)
    assert step_of(progress, "new_staff").state is StepState.TO_COME
    assert step_of(progress, "agreements").state is StepState.TO_COME


def test_two_lists_of_one_day_that_differ_settle_nothing(
    payload: dict[str, Any],
) -> None:
    """Both are told as what there is, and which of them counts is for people to say."""
    (list_,) = payload["worksheets"]["checklist_deciding"]
    other = {**list_, "readiness": False}
    payload["worksheets"]["checklist_deciding"] = [list_, other]
    progress = told(payload)
    assert step_of(progress, "readiness").state is StepState.UNDER_WAY
    assert step_of(progress, "dialogue").state is StepState.DONE
    assert "worksheets.checklist_deciding[1]" in step_of(progress, "dialogue").evidence


def test_a_municipality_that_decided_against_has_nothing_next(
    payload: dict[str, Any],
) -> None:
    """The decision may be a no, and then nothing is missing."""
    (decision,) = payload["worksheets"]["implementation_decision"]
    decision["decision"] = "against"
    progress = told(payload)
    assert progress.next == ()
    assert progress.over is not None
    states = {reached.step.id: str(reached.state) for reached in progress.steps}
    assert states["readiness"] == "done"
    assert states["attention"] == "not_needed"
    assert not any(part.under_way for part in progress.phases)


def test_days_that_lie_ahead_are_not_told(payload: dict[str, Any]) -> None:
    """In June 2023 nobody could know when the planning phase would end."""
    june = told(payload, date(2023, 6, 15))
    assert [stay.until for stay in june.phases[1].stays] == [None]


def test_nothing_dated_later_is_told(payload: dict[str, Any]) -> None:
    """In March 2023 phase 1 had begun, and there was no team, seminar or agreement."""
    march = told(payload, date(2023, 3, 31))
    for name in ("team", "dialogue", "agreements"):
        assert step_of(march, name).evidence == ()
        assert step_of(told(payload), name).evidence != ()
    assert [part.phase.id for part in march.phases if part.stays] == ["deciding"]


def test_the_grid_tells_which_drivers_are_worked_on_in_which_phase(
    payload: dict[str, Any],
) -> None:
    """People have no activity in the deciding phase, and leadership has one."""
    (grid,) = told(payload).grids
    assert grid.cells["leadership", "deciding"] == (
        "worksheets.implementation_plan[0].activities[1]",
    )
    assert ("people", "deciding") in grid.empty


@pytest.mark.parametrize(
    ("choices", "listed"),
    [(Driver, principles.DRIVERS), (Phase, principles.PHASES)],
    ids=["drivers", "phases"],
)
def test_sheets_and_catalogue_name_the_same_drivers_and_phases(
    choices: type[Driver] | type[Phase], listed: tuple[Any, ...]
) -> None:
    """A driver ticked on a sheet is one that the model names, in the same order."""
    assert [choice.value for choice in choices] == [part.id for part in listed]


def test_both_readings_of_the_core_elements_can_be_had() -> None:
    """Six in the box; the sentence above it counts the holistic effort as a seventh."""
    assert len(principles.BOXED_ELEMENTS) == 6
    assert principles.CORE_ELEMENTS[:6] == principles.BOXED_ELEMENTS
    assert [part.id for part in principles.CORE_ELEMENTS[6:]] == ["holistic"]
