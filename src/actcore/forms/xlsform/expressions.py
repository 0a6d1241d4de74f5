"""When a question of a field form is asked, and which answers it takes: in XPath."""

from actcore.forms.form import Kind, Question
from actcore.forms.sheet import texts_of
from actcore.variant import Condition

from .names import choice_name


def relevant(condition: Condition, asked: Question, name: str) -> str:
    """The expression that a condition holds.

    Args:
        condition: The condition.
        asked: The question that it speaks of.
        name: What that question is called in the field form.
    """
    said = f"${{{name}}}"
    if asked.kind is Kind.ROWS:
        return f"count({said}) > 0"
    wanted = [choice_name(asked, text) for text in texts_of(list(condition.values))]
    if not wanted:
        return f"{said} != ''"
    if asked.kind.is_list:
        return " or ".join(f"selected({said}, '{value}')" for value in wanted)
    return " or ".join(f"{said} = '{value}'" for value in wanted)


def bounds(question: Question) -> tuple[str, str]:
    """The smallest and the largest number as words, empty where there is none."""
    low, high = question.minimum, question.maximum
    return "".join(texts_of(_float(low))), "".join(texts_of(_float(high)))


def _float(number: float | None) -> float | None:
    return None if number is None else float(number)


def in_range(question: Question) -> str:
    """The expression that a number is within the question's range, if it has one."""
    if question.kind not in (Kind.WHOLE, Kind.NUMBER):
        return ""
    low, high = bounds(question)
    rules = [f". >= {low}"] if low else []
    return " and ".join([*rules, f". <= {high}"] if high else rules)


def not_before(name: str) -> str:
    """The expression that a day does not come before that of another question."""
    return f"${{{name}}} = '' or . >= ${{{name}}}"
