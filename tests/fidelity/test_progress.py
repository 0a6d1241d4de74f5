"""Where a document stands in the process of its model, and what comes next."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest

import actcore
from actcore import Case, Registry, Variant
from actcore.errors import ActcoreError, DefinitionError
from actcore.variant import (
    Context,
    Placed,
    Process,
    Reason,
    Step,
    Term,
    Text,
    Track,
    Verdict,
    met_if,
    not_applicable,
    partly,
    step,
)

DAY = date(2024, 3, 31)
WORDS = Text(sv="Ord", en="Words")
SO = Reason("so", WORDS)


@step("goal", title=WORDS, todo=WORDS, source=None, rules=("TOY001",))
def goal(case: Case, ctx: Context) -> Verdict:
    """A goal has been set."""
    return met_if(bool(case.goals))


@step("crew", title=WORDS, todo=WORDS, source=None, after=("goal",))
def crew(case: Case, ctx: Context) -> Verdict:
    """Somebody has a place."""
    return partly(SO) if case.teams else met_if(False)


@step("sing", title=WORDS, todo=WORDS, source=None)
def sing(case: Case, ctx: Context) -> Verdict:
    """Nobody needs to sing."""
    return not_applicable(SO)


@step("party", title=WORDS, todo=WORDS, source=None, after=("crew", "sing"))
def party(case: Case, ctx: Context) -> Verdict:
    """There is a party some day."""
    return met_if(False)


def places(case: Case, day: date) -> Iterator[Placed]:
    """Everybody in a team is aboard."""
    for team in case.teams:
        for member in team.on(day):
            yield Placed(member.person, "aboard")


ABOARD = Track(
    id="boarding",
    title=WORDS,
    stages=(Term("ashore", WORDS), Term("aboard", WORDS)),
    places=places,
)
PROCESS = Process(document=Case, steps=(goal, crew, sing, party), tracks=(ABOARD,))


@pytest.fixture
def sailing(variant_with: Callable[..., Variant]) -> Registry:
    """The invented model with a process."""
    return Registry([variant_with(process=PROCESS)])


def case_of(payload: dict[str, Any], registry: Registry) -> Case:
    """The payload as a case."""
    case = actcore.read(json.dumps(payload).encode(), registry=registry)
    assert isinstance(case, Case)
    return case


def test_every_step_is_told_with_its_state(
    payload: dict[str, Any], sailing: Registry
) -> None:
    """A step is done, under way, to come or not needed, in the order of the process."""
    progress = actcore.status(case_of(payload, sailing), as_of=DAY, registry=sailing)
    assert [(s.step.id, str(s.state)) for s in progress.steps] == [
        ("goal", "done"),
        ("crew", "under_way"),
        ("sing", "not_needed"),
        ("party", "to_come"),
    ]
    assert progress.done == (1, 3)


def test_a_reason_speaks_with_its_numbers(
    payload: dict[str, Any], variant_with: Callable[..., Variant]
) -> None:
    """What the reason counts stands in its words."""
    counted = Reason("goals", Text(sv="{count} mål", en="{count} goals"))

    def some(case: Case, ctx: Context) -> Verdict:
        return partly(counted, count=len(case.goals))

    process = Process(
        document=Case,
        steps=(Step(id="x", title=WORDS, todo=WORDS, source=None, reached=some),),
    )
    registry = Registry([variant_with(process=process)])
    progress = actcore.status(case_of(payload, registry), as_of=DAY, registry=registry)
    assert progress.steps[0].why("sv") == f"{len(payload['goals'])} mål"


def test_what_is_next_waits_for_what_comes_before(
    payload: dict[str, Any], sailing: Registry
) -> None:
    """What is under way goes on, and what has not begun waits until all before is done."""
    full = actcore.status(case_of(payload, sailing), as_of=DAY, registry=sailing)
    assert [s.step.id for s in full.next] == ["crew"]
    payload["goals"], payload["meetings"] = [], []
    early = actcore.status(case_of(payload, sailing), as_of=DAY, registry=sailing)
    assert [s.step.id for s in early.next] == ["goal"]


def test_tracks_tell_where_everybody_is_on_the_day(
    payload: dict[str, Any], sailing: Registry
) -> None:
    """A track is asked for the day in question, not for today."""
    case = case_of(payload, sailing)
    (_, now), *_ = actcore.status(case, as_of=DAY, registry=sailing).tracks
    assert now == (Placed("kim", "aboard"), Placed("mo", "aboard"))
    before = actcore.status(case, as_of=date(2024, 1, 15), registry=sailing)
    assert before.tracks[0][1] == (Placed("kim", "aboard"),)


def test_a_model_without_a_process_says_so(
    payload: dict[str, Any], registry: Registry
) -> None:
    """Where no order is told of, none is made up."""
    with pytest.raises(ActcoreError, match=r"xx\.toy tells of no process for a case"):
        actcore.status(case_of(payload, registry), as_of=DAY, registry=registry)


def test_a_process_that_fails_gives_no_half_standing(
    payload: dict[str, Any], variant_with: Callable[..., Variant]
) -> None:
    """A step that crashes is an error that tells nothing of the record."""

    def crash(case: Case, ctx: Context) -> Verdict:
        raise KeyError("Kim Karlsson")

    broken = Step(id="x", title=WORDS, todo=WORDS, source=None, reached=crash)
    process = Process(document=Case, steps=(broken,))
    registry = Registry([variant_with(process=process)])
    with pytest.raises(ActcoreError) as caught:
        actcore.status(case_of(payload, registry), as_of=DAY, registry=registry)
    assert str(caught.value) == "the process of xx.toy failed: KeyError"


@pytest.mark.parametrize(
    ("steps", "fault"),
    [
        ((crew, goal), "step crew comes after 'goal', which is no step before it"),
        ((goal, goal), "step goal is declared twice"),
    ],
)
def test_a_process_that_contradicts_itself_is_refused(
    steps: tuple[Step, ...], fault: str, variant_with: Callable[..., Variant]
) -> None:
    """Steps come after earlier ones, and once each."""
    with pytest.raises(DefinitionError, match=fault):
        variant_with(process=Process(document=Case, steps=steps))
