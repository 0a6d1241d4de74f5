"""Phases that may overlap and be gone back to, grids, and what was told before."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest

import actcore
from actcore import Case, Registry, Variant
from actcore.errors import ActcoreError, DefinitionError
from actcore.fidelity import Progress, StepState
from actcore.variant import (
    Context,
    Entry,
    Grid,
    Principle,
    Process,
    Source,
    Stay,
    Step,
    Term,
    Text,
    Verdict,
    met,
    met_if,
    unmet,
)

DAY = date(2024, 3, 31)
WORDS = Text(sv="Ord", en="Words")
BOOK = Source(id="book", title="Book", publisher="A municipality").at("Page", lines="1")
PHASES = tuple(Principle(id=name, title=WORDS, source=BOOK) for name in ("plan", "do"))


def step_of(id: str, phase: str, reached: Callable[[Any, Context], Verdict]) -> Step:
    """A step of a phase."""
    return Step(
        id=id, title=WORDS, todo=WORDS, source=None, reached=reached, phase=phase
    )


def never(_: Case, __: Context) -> Verdict:
    """Nothing shows it."""
    return unmet()


def always(case: Case, _: Context) -> Verdict:
    """The first goal shows it."""
    return met(case.goals[0])


def stays_of(*stays: tuple[str, date | None, date | None]) -> Callable[..., Any]:
    """Told of every document."""

    def told(case: Case, day: date) -> Iterator[Stay]:
        for phase, since, until in stays:
            yield Stay(phase, since, until, case)

    return told


Told = Callable[..., Progress]


@pytest.fixture
def told(payload: dict[str, Any], variant_with: Callable[..., Variant]) -> Told:
    """What is told of the invented case by a process with these parts."""

    def tell(as_of: date = DAY, **parts: Any) -> Progress:
        parts.setdefault("stays", stays_of())
        process = Process(document=Case, **parts)
        registry = Registry([variant_with(process=process, phases=PHASES)])
        case = actcore.read(json.dumps(payload).encode(), registry=registry)
        return actcore.status(case, as_of=as_of, registry=registry)

    return tell


STEPS = (
    step_of("first", "plan", always),
    step_of("second", "plan", never),
    step_of("third", "do", never),
)


def test_a_phase_tells_its_steps_and_all_its_stays(told: Told) -> None:
    """Coming back to a phase is another stay, and the one before it is kept."""
    back = (
        ("plan", date(2024, 3, 1), None),
        ("plan", date(2023, 1, 1), date(2023, 6, 1)),
    )
    progress = told(steps=STEPS, stays=stays_of(*back))
    plan, do = progress.phases
    assert [stay.since for stay in plan.stays] == [date(2023, 1, 1), date(2024, 3, 1)]
    assert [s.step.id for s in plan.steps] == ["first", "second"]
    assert plan.under_way
    assert (do.stays, do.under_way) == ((), False)


def test_what_is_next_belongs_to_the_phases_under_way(told: Told) -> None:
    """Two phases may be under way at once, and then both have something next."""
    doing = told(steps=STEPS, stays=stays_of(("do", date(2024, 1, 1), None)))
    assert [s.step.id for s in doing.next] == ["third"]
    both = stays_of(("plan", date(2024, 1, 1), None), ("do", date(2024, 1, 1), None))
    assert [s.step.id for s in told(steps=STEPS, stays=both).next] == [
        "second",
        "third",
    ]


@pytest.mark.parametrize(
    "stays",
    [
        (),
        (("do", date(2024, 4, 1), None),),
        (("do", date(2023, 1, 1), date(2023, 2, 1)),),
    ],
)
def test_with_no_phase_known_to_be_under_way_the_first_open_one_is_next(
    stays: tuple[tuple[str, date | None, date | None], ...], told: Told
) -> None:
    """No stay, one ahead or one that has ended: none of them counts."""
    progress = told(steps=STEPS, stays=stays_of(*stays))
    assert [s.step.id for s in progress.next] == ["second"]


def test_when_the_phase_under_way_has_nothing_left_the_next_one_is_told(
    told: Told,
) -> None:
    """A phase whose steps are done points to the first that has something left."""
    steps = (step_of("first", "plan", always), step_of("third", "do", never))
    progress = told(steps=steps, stays=stays_of(("plan", date(2024, 1, 1), None)))
    assert [s.step.id for s in progress.next] == ["third"]


def test_a_step_of_no_phase_can_always_come_next(told: Told) -> None:
    """It does not wait for the phase that happens to be under way."""
    loose = Step(id="loose", title=WORDS, todo=WORDS, source=None, reached=never)
    doing = stays_of(("do", date(2024, 1, 1), None))
    progress = told(steps=(loose, *STEPS), stays=doing)
    assert [s.step.id for s in progress.next] == ["loose", "third"]


def test_a_step_answered_again_keeps_what_was_told_before(told: Told) -> None:
    """The history has every answer up to the day, oldest first, and none after it."""
    days = (date(2024, 2, 1), date(2023, 6, 1), date(2024, 5, 1), date(2024, 2, 1))

    def since_february(_: Case, ctx: Context) -> Verdict:
        return met_if(ctx.past(date(2024, 2, 1)))

    asked = Step(
        id="asked",
        title=WORDS,
        todo=WORDS,
        source=None,
        reached=since_february,
        answered=lambda _: days,
    )
    (reached,) = told(steps=(asked,)).steps
    assert reached.state is StepState.DONE
    assert [(then.day, then.state) for then in reached.history] == [
        (date(2023, 6, 1), StepState.TO_COME),
        (date(2024, 2, 1), StepState.DONE),
    ]


def test_what_shows_a_step_is_told_by_pointers(told: Told) -> None:
    """The evidence is addresses into the document, never what stands there."""
    first, second, _ = told(steps=STEPS).steps
    assert first.evidence == ("goals[g1]",)
    assert second.evidence == ()


def test_a_grid_tells_every_cell_and_which_are_empty(told: Told) -> None:
    """Each cell has what belongs there; a cell without anything is told as empty."""

    def entries(case: Case, day: date) -> Iterator[Entry]:
        yield Entry("up", "left", case.goals[0])
        yield Entry("up", "left", case.people[0])

    grid = Grid(
        id="grid",
        title=WORDS,
        rows=(Term("up", WORDS),),
        columns=(Term("left", WORDS), Term("right", WORDS)),
        entries=entries,
    )
    (shown,) = told(steps=STEPS, grids=(grid,)).grids
    assert len(shown.cells["up", "left"]) == 2
    assert shown.empty == (("up", "right"),)


def test_a_stay_without_days_goes_on(told: Told) -> None:
    """As elsewhere in a record: without a first day it has begun, without a last it lasts."""
    progress = told(steps=STEPS, stays=stays_of(("do", None, None)))
    assert progress.phases[1].under_way


@pytest.mark.parametrize(
    ("day", "inside"),
    [
        (date(2023, 12, 31), False),
        (date(2024, 1, 1), True),
        (date(2024, 2, 1), True),
        (date(2024, 2, 2), False),
    ],
)
def test_a_stay_holds_on_its_first_and_on_its_last_day(
    day: date, inside: bool, told: Told
) -> None:
    """Both ends belong to it."""
    stays = stays_of(("do", date(2024, 1, 1), date(2024, 2, 1)))
    assert told(as_of=day, steps=STEPS, stays=stays).phases[1].under_way is inside


def test_a_grid_that_nothing_tells_of_has_no_empty_cells(told: Told) -> None:
    """Nothing recorded is not the same as recorded and empty."""
    one = (Term("one", WORDS),)
    silent = Grid(id="s", title=WORDS, rows=one, columns=one, entries=lambda *_: None)
    blank = Grid(id="b", title=WORDS, rows=one, columns=one, entries=lambda *_: ())
    nowhere, empty = told(steps=STEPS, grids=(silent, blank)).grids
    assert (nowhere.told, nowhere.empty) == (False, ())
    assert (empty.told, empty.empty) == (True, (("one", "one"),))


def test_what_has_no_known_place_in_a_grid_stands_beside_it(told: Told) -> None:
    """An entry without row or column is kept, and fills no cell."""
    one = (Term("one", WORDS),)

    def entries(case: Case, day: date) -> Iterator[Entry]:
        yield Entry("one", None, case.goals[0])

    grid = Grid(id="g", title=WORDS, rows=one, columns=one, entries=entries)
    (shown,) = told(steps=STEPS, grids=(grid,)).grids
    assert shown.beside == ("goals[g1]",)
    assert shown.empty == (("one", "one"),)


def test_a_stay_in_no_phase_and_an_entry_beside_the_grid_are_mistakes(
    told: Told,
) -> None:
    """A plugin that tells of what it did not declare gives no half standing."""
    with pytest.raises(ActcoreError, match="failed: KeyError"):
        told(steps=STEPS, stays=stays_of(("sing", DAY, None)))
    grid = Grid(
        id="grid",
        title=WORDS,
        rows=(),
        columns=(),
        entries=lambda case, day: [Entry("up", "left", case)],
    )
    with pytest.raises(ActcoreError, match="failed: KeyError"):
        told(steps=STEPS, grids=(grid,))


def test_a_step_of_no_phase_of_the_process_is_refused(
    variant_with: Callable[..., Variant],
) -> None:
    """A step names a phase that the process has."""
    process = Process(document=Case, steps=(step_of("x", "sing", never),))
    with pytest.raises(
        DefinitionError, match="step x: nothing tells of a phase 'sing'"
    ):
        variant_with(process=process)
