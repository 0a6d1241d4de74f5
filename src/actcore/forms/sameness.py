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


def mark_of(form: Form, values: Values, names: Mapping[str, str] | None = None) -> str:
    """Eight characters that change with the answers, by which they are found again.

    Args:
        form: The form.
        values: The answers.
        names: The names that questions went by in the version that was handed out, by
            their present paths.
    """
    said = comparable(form.questions + form.unasked, values)
    told = json.dumps(renamed(said, names or {}), ensure_ascii=False, sort_keys=True)
    return sha256(told.encode()).hexdigest()[:8]


def renamed(
    values: Values, names: Mapping[str, str], prefix: str = ""
) -> dict[str, Any]:
    """Answers by other names of their questions.

    Args:
        values: The answers.
        names: Other paths by path, such as ``vacancies.since``; what is not among them
            keeps its name.
        prefix: The path of the row or group that they stand in, and a dot.
    """
    made: dict[str, Any] = {}
    for name, value in values.items():
        path = f"{prefix}{name}"
        if isinstance(value, Mapping):
            value = renamed(value, names, f"{path}.")
        elif isinstance(value, list):
            value = [
                renamed(row, names, f"{path}.") if isinstance(row, Mapping) else row
                for row in value
            ]
        made[names.get(path, path).rpartition(".")[2]] = value
    return made
