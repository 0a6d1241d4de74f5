"""The pre-survey's numbers as they may be shown.

The record holds counts and shares only, never what one person answered. A small count
can give somebody away all the same: of a course with thirty participants everybody may
know which two did not answer. So whatever shows the survey's numbers to others starts from
`shown_survey`. No finding tells them; the filled worksheet itself is the record and holds
them all.
"""

from collections.abc import Sequence
from typing import Final, TypeVar

import attrs

from actcore.variant import Choice, Text

from .worksheets.goals_and_measures import GoalsAndMeasures, Question

__all__ = [
    "SMALLEST_SHOWN",
    "ShownQuestion",
    "ShownSurvey",
    "Withheld",
    "more_answers_than_recipients",
    "shown_survey",
]

N = TypeVar("N", int, float)

SMALLEST_SHOWN: Final = 5
"""The smallest count that is shown unless told otherwise.

It is this library's own caution. The programme's page gives no such number.
"""


class Withheld(Choice):
    """What stands in the place of a number that is not shown."""

    WITHHELD = (
        "withheld",
        Text(nb="Vises ikke, for få", en="Not shown, too few"),
    )


Count = int | Withheld | None
"""A count, or `Withheld`, or None where nobody recorded it."""
Share = float | Withheld | None
"""A share of 1, or `Withheld`, or None where nobody recorded it."""


@attrs.frozen(kw_only=True)
class ShownQuestion:
    """What may be shown of one question.

    Args:
        question: The question.
        share_before: The share who answered yes in the pre-survey.
        n_before: How many answered the question then.
        share_after: The share who answered yes when it was asked again.
        n_after: How many answered the question then.
    """

    question: str = attrs.field(repr=False)
    share_before: Share
    n_before: Count
    share_after: Share
    n_after: Count


@attrs.frozen(kw_only=True)
class ShownSurvey:
    """What may be shown of one municipality's survey.

    Args:
        recipients: How many got the pre-survey.
        answers: How many answered it.
        questions: The questions asked before and later, in the order recorded.
    """

    recipients: Count
    answers: Count
    questions: tuple[ShownQuestion, ...]


def shown_survey(
    sheet: GoalsAndMeasures, *, smallest: int = SMALLEST_SHOWN
) -> ShownSurvey:
    """The numbers of a survey, each withheld that is small or gives a small one away.

    Withheld are counts below `smallest`, and what a small count could be worked out of:
    the answers where only a few of the recipients did not answer, with all numbers of
    the pre-survey's questions; a question where only a few left it out; questions of one
    survey where only a few more answered the one than the other; the share and the number
    of a question where fewer than `smallest`, none included, answered yes or no. The
    later survey may have gone to the same people, so its numbers are held against the
    recipients too. Numbers that contradict each other are withheld. Even somebody who
    knows all this cannot tell a withheld number from the shown ones.

    >>> from bir_plugin.worksheets.goals_and_measures import GoalsAndMeasures, Question
    >>> sheet = GoalsAndMeasures(
    ...     recipients=34,
    ...     answers=29,
    ...     questions=(
    ...         Question(
    ...             question="Do you know the routine?",
    ...             share_before=0.31, n_before=29, share_after=0.96, n_after=27,
    ...         ),
    ...     ),
    ... )
    >>> shown = shown_survey(sheet)
    >>> shown.recipients, shown.answers
    (34, 29)
    >>> shown.questions[0].share_before, str(shown.questions[0].share_after)
    (0.31, 'withheld')
    >>> shown_survey(sheet, smallest=6).answers.label.get("en")
    'Not shown, too few'

    Args:
        sheet: The worksheet on goals and measures that the survey stands in.
        smallest: The smallest count of people that is shown; at least 2.

    Raises:
        ValueError: If `smallest` is less than 2, for then nothing would be hidden: what
            is withheld as fewer than one can only be none.
    """
    if smallest < 2:
        raise ValueError("the smallest count that is shown has to be 2 or more")
    recipients_fit = _is_large(sheet.recipients, smallest) and not (
        more_answers_than_recipients(sheet)
    )
    answers_fit = _is_large(sheet.answers, smallest) and _leaves_many(
        sheet.recipients, sheet.answers, smallest
    )
    questions = sheet.questions or ()
    before = [answers_fit and _before_fits(q, sheet, smallest) for q in questions]
    after = [_after_fits(q, sheet, smallest) for q in questions]
    before = _far_apart([q.n_before for q in questions], before, smallest)
    after = _far_apart([q.n_after for q in questions], after, smallest)
    return ShownSurvey(
        recipients=_told(sheet.recipients, recipients_fit),
        answers=_told(sheet.answers, answers_fit),
        questions=tuple(map(_shown, questions, before, after)),
    )


def more_answers_than_recipients(sheet: GoalsAndMeasures) -> bool:
    """Whether the two counts contradict each other, so that one of them is wrong.

    >>> more_answers_than_recipients(GoalsAndMeasures(recipients=20, answers=21))
    True
    >>> more_answers_than_recipients(GoalsAndMeasures(answers=21))
    False
    """
    if sheet.recipients is None or sheet.answers is None:
        return False
    return sheet.answers > sheet.recipients


def _before_fits(question: Question, sheet: GoalsAndMeasures, smallest: int) -> bool:
    return (
        _leaves_many(sheet.recipients, question.n_before, smallest)
        and _leaves_many(sheet.answers, question.n_before, smallest)
        and _are_many(question.n_before, question.share_before, smallest)
    )


def _after_fits(question: Question, sheet: GoalsAndMeasures, smallest: int) -> bool:
    # More people may answer the later survey than got the first one.
    apart = (sheet.recipients or 0) - (question.n_after or 0)
    return apart not in range(1, smallest) and _are_many(
        question.n_after, question.share_after, smallest
    )


def _far_apart(
    counts: Sequence[int | None], fit: Sequence[bool], smallest: int
) -> list[bool]:
    """Which of one survey's counts still fit, held against each other.

    Of two that lie close both are withheld: the few by whom they differ are those who
    left the one question out.
    """
    told = {n for n, fits in zip(counts, fit, strict=True) if fits and n is not None}
    return [
        fits and (n is None or all(abs(n - m) not in range(1, smallest) for m in told))
        for n, fits in zip(counts, fit, strict=True)
    ]


def _shown(question: Question, before: bool, after: bool) -> ShownQuestion:
    return ShownQuestion(
        question=question.question,
        share_before=_told(question.share_before, before),
        n_before=_told(question.n_before, before),
        share_after=_told(question.share_after, after),
        n_after=_told(question.n_after, after),
    )


def _are_many(number: int | None, share: float | None, smallest: int) -> bool:
    """Whether all who answered, who answered yes and who answered no are many enough."""
    if number is None:
        return share is None
    yes = number if share is None else round(share * number, 6)
    no = number if share is None else round(number - share * number, 6)
    return min(yes, no) >= smallest


def _leaves_many(whole: int | None, part: int | None, smallest: int) -> bool:
    """Whether the rest is nobody or many; a rest below nobody is a contradiction."""
    if whole is None or part is None:
        return True
    return whole == part or whole - part >= smallest


def _is_large(count: int | None, smallest: int) -> bool:
    return count is None or count >= smallest


def _told(number: N | None, fit: bool) -> N | Withheld | None:
    return number if fit or number is None else Withheld.WITHHELD
