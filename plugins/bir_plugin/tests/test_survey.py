"""The pre-survey's numbers as they may be shown, and what no finding tells of them."""

import doctest
import itertools
import json
from datetime import date
from typing import Any

import attrs
import pytest
from bir_plugin import survey
from bir_plugin.survey import Withheld, more_answers_than_recipients, shown_survey
from bir_plugin.worksheets.goals_and_measures import GoalsAndMeasures, Question
from hypothesis import given
from hypothesis import strategies as st

import actcore
from actcore.testing.cases import example_bytes

HIDDEN = Withheld.WITHHELD
NUMBERS = st.integers(0, 12) | st.integers(0, 400)
SHARES = st.none() | st.floats(0, 1) | st.sampled_from([0.0, 0.2, 0.5, 0.8, 1.0])


def _beside(number: int) -> st.SearchStrategy[int | None]:
    """A count that may well lie close to another one, most often just below it."""
    near = st.integers(-1, 12).map(lambda less: max(number - less, 0))
    return near | near | NUMBERS | st.none()


@st.composite
def sheets(draw: st.DrawFn) -> GoalsAndMeasures:
    """Worksheets with all sorts of counts, the delicate ones often."""
    recipients = draw(NUMBERS)
    answers = draw(_beside(recipients))
    before = recipients if answers is None else answers
    # Now and then all questions lie close to a number that stands nowhere.
    near_before, near_after = (draw(st.just(n) | NUMBERS) for n in (before, recipients))
    questions = [
        Question(
            question="?",
            share_before=draw(SHARES),
            n_before=draw(_beside(near_before)),
            share_after=draw(SHARES),
            n_after=draw(_beside(near_after)),
        )
        for _ in range(draw(st.integers(0, 3)))
    ]
    return GoalsAndMeasures(
        recipients=draw(st.sampled_from([recipients, recipients, None])),
        answers=answers,
        questions=tuple(questions),
    )


SHEETS = sheets()
THRESHOLDS = st.integers(2, 12)


@given(SHEETS, THRESHOLDS, st.sampled_from([0, 1]))
def test_nobody_can_work_out_a_withheld_number(
    sheet: GoalsAndMeasures, smallest: int, instead: int
) -> None:
    """Nought and one in the place of all that is withheld show the same numbers.

    So each withheld number has two values at least that fit everything shown, for a
    reader who knows the rule and the threshold too.
    """
    shown = shown_survey(sheet, smallest=smallest)
    assert shown_survey(_filled_in(sheet, shown, instead), smallest=smallest) == shown


@given(SHEETS, THRESHOLDS)
def test_every_number_of_people_shown_or_left_over_is_none_or_many(
    sheet: GoalsAndMeasures, smallest: int
) -> None:
    """Counts, those who said yes and no, and those left over between two counts."""
    shown = shown_survey(sheet, smallest=smallest)
    for part in (shown.answers, *(q.n_before for q in shown.questions)):
        for whole in (shown.recipients, shown.answers):
            if isinstance(whole, int) and isinstance(part, int):
                assert whole == part or whole - part >= smallest
    counts = [(shown.recipients, None), (shown.answers, None)]
    for question in shown.questions:
        counts.append((question.n_before, question.share_before))
        counts.append((question.n_after, question.share_after))
        if isinstance(shown.recipients, int) and isinstance(question.n_after, int):
            assert shown.recipients - question.n_after not in range(1, smallest)
    for number, share in counts:
        if isinstance(number, int):
            assert number >= smallest
            if isinstance(share, float):
                assert smallest <= round(share * number, 6) <= number - smallest + 1e-6
        else:
            assert not isinstance(share, float)


@given(SHEETS, THRESHOLDS, st.sampled_from(["n_before", "n_after"]))
def test_two_questions_shown_are_answered_by_as_many_or_by_many_more(
    sheet: GoalsAndMeasures, smallest: int, survey_round: str
) -> None:
    """So nobody learns how few left out a question that others of them answered."""
    shown = shown_survey(sheet, smallest=smallest)
    told = [getattr(question, survey_round) for question in shown.questions]
    numbers = [number for number in told if isinstance(number, int)]
    for one, other in itertools.combinations(numbers, 2):
        assert abs(one - other) not in range(1, smallest)


@given(SHEETS, THRESHOLDS)
def test_what_was_not_recorded_is_told_apart_from_what_is_withheld(
    sheet: GoalsAndMeasures, smallest: int
) -> None:
    """A blank stays a blank, and a number that is not withheld is shown as it stands."""
    shown = shown_survey(sheet, smallest=smallest)
    assert shown.recipients in (sheet.recipients, HIDDEN)
    assert (shown.answers is None) == (sheet.answers is None)
    for told, question in zip(shown.questions, sheet.questions or (), strict=True):
        for name in ("share_before", "n_before", "share_after", "n_after"):
            recorded = getattr(question, name)
            assert getattr(told, name) == recorded or (
                recorded is not None and getattr(told, name) is HIDDEN
            )


@pytest.mark.parametrize(
    ("recipients", "answers", "told"),
    [
        (34, 29, (34, 29)),
        (34, 30, (34, HIDDEN)),
        (34, 34, (34, 34)),
        (34, 4, (34, HIDDEN)),
        (5, 5, (5, 5)),
        (4, 4, (HIDDEN, HIDDEN)),
        (20, 21, (HIDDEN, HIDDEN)),
        (None, 29, (None, 29)),
    ],
)
def test_the_answers_are_withheld_where_a_few_did_not_answer(
    recipients: int | None, answers: int | None, told: tuple[object, object]
) -> None:
    """Five who did not answer can be told, four cannot, and neither can four who did."""
    sheet = GoalsAndMeasures(recipients=recipients, answers=answers)
    shown = shown_survey(sheet)
    assert (shown.recipients, shown.answers) == told


@pytest.mark.parametrize("survey_round", ["n_before", "n_after"])
@pytest.mark.parametrize("recipients", [None, 60])
@pytest.mark.parametrize(
    ("counts", "told"),
    [
        ((29, 27), (HIDDEN, HIDDEN)),
        ((27, 25), (HIDDEN, HIDDEN)),
        ((29, 25), (HIDDEN, HIDDEN)),
        ((29, 24), (29, 24)),
        ((29, 29), (29, 29)),
        ((45, 29, 27), (45, HIDDEN, HIDDEN)),
        ((32, 27, 29), (HIDDEN, HIDDEN, HIDDEN)),
        ((5, 3), (5, HIDDEN)),
    ],
)
def test_questions_are_withheld_where_a_few_answered_only_one_of_them(
    counts: tuple[int, ...],
    told: tuple[object, ...],
    recipients: int | None,
    survey_round: str,
) -> None:
    """Nobody learns how few left a question out, whichever totals are recorded."""
    asked: list[Any] = [{survey_round: number} for number in counts]
    questions = tuple(Question(question="?", **numbers) for numbers in asked)
    shown = shown_survey(GoalsAndMeasures(recipients=recipients, questions=questions))
    assert tuple(getattr(q, survey_round) for q in shown.questions) == told


def test_a_share_of_everybody_is_withheld() -> None:
    """That all answered alike tells what each of them answered."""
    everybody = Question(question="?", share_before=1.0, n_before=30)
    sheet = GoalsAndMeasures(questions=(everybody,))
    (shown,) = shown_survey(sheet).questions
    assert (shown.share_before, shown.n_before) == (HIDDEN, HIDDEN)


@pytest.mark.parametrize("smallest", [-1, 0, 1])
def test_a_threshold_that_hides_nothing_is_refused(smallest: int) -> None:
    """What is withheld as fewer than one could only be none."""
    with pytest.raises(ValueError, match="2 or more"):
        shown_survey(GoalsAndMeasures(), smallest=smallest)


def test_counts_that_contradict_each_other_are_noticed() -> None:
    """More answers than recipients is a mistake; as many is not, nor is a blank."""
    assert more_answers_than_recipients(GoalsAndMeasures(recipients=9, answers=10))
    assert not more_answers_than_recipients(GoalsAndMeasures(recipients=9, answers=9))
    assert not more_answers_than_recipients(GoalsAndMeasures(answers=9))


def test_no_finding_tells_a_count_of_the_survey() -> None:
    """A report reads the same, in every language, whatever the survey's numbers are."""
    assert _words_of(recipients=34, answers=29) == _words_of(recipients=3, answers=1)


def test_the_example_of_the_function_holds() -> None:
    """What the documentation shows is what comes out."""
    assert doctest.testmod(survey).failed == 0


def _filled_in(
    sheet: GoalsAndMeasures, shown: survey.ShownSurvey, instead: int
) -> GoalsAndMeasures:
    """The sheet with another number in the place of each one that is withheld."""
    questions = tuple(
        _with(question, told, instead)
        for question, told in zip(sheet.questions or (), shown.questions, strict=True)
    )
    return attrs.evolve(_with(sheet, shown, instead), questions=questions)


def _with(record: Any, shown: Any, instead: int) -> Any:
    names = ("recipients", "answers", "share_before", "n_before")
    hidden = {
        name: float(instead) if name.startswith("share") else instead
        for name in (*names, "share_after", "n_after")
        if getattr(shown, name, None) is HIDDEN
    }
    return attrs.evolve(record, **hidden)


def _words_of(**counts: int) -> list[str]:
    variant = actcore.load("no.bir").variant("no.bir")
    record = json.loads(example_bytes(variant, "tangevik"))
    record["worksheets"]["goals_and_measures"][0] |= counts
    document = actcore.read(json.dumps(record).encode())
    report = actcore.check(document, as_of=date(2014, 5, 31))
    return [f.message(language) for f in report.findings for language in ("nb", "en")]
