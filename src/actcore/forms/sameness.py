"""Whether two filled sheets, or two rows, say the same."""

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from .answers import Values
from .form import Form, Kind, Question

_UNORDERED = (Kind.CHOICES, Kind.REFERENCES)


def comparable(questions: tuple[Question, ...], values: Values) -> dict[str, Any]:
    """Answers as they are compared: what is ticked has no order.

    Args:
        questions: The questions that they answer.
        values: The answers.
    """
    made = dict(values)
    for question in questions:
        value = values.get(question.name)
        if question.kind in _UNORDERED and isinstance(value, list):
            made[question.name] = sorted(value)
        elif question.kind is Kind.ROWS and value is not None:
            made[question.name] = [comparable(question.parts, row) for row in value]
        elif question.kind is Kind.GROUP and value is not None:
            made[question.name] = comparable(question.parts, value)
    return made


def same(question: Question, one: Any, other: Any) -> bool:
    """Whether two answers to a question are one."""
    name = question.name
    answers = (comparable((question,), {name: value}) for value in (one, other))
    return next(answers) == next(answers)


def have_in_common(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two rows, as they are compared, share an answer."""
    return any(name in one and one[name] == other[name] for name in other)


def mark_of(form: Form, values: Values) -> str:
    """Eight characters that change with the answers, by which they are found again."""
    told = json.dumps(
        comparable(form.questions, values), ensure_ascii=False, sort_keys=True
    )
    return sha256(told.encode()).hexdigest()[:8]
