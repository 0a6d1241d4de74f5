"""How a question is to be answered: what to write, how many to choose, which numbers.

It is decided here once, in a few words without a full stop; renderers only set it.
"""

from . import words
from .form import Kind, Question

_WIDEST = 100
"""A wider range is none that anybody has to be told."""
_STEPS = 10
"""A longer scale is written and not ticked."""
_NUMBERS = (Kind.WHOLE, Kind.NUMBER)


def hint(question: Question, language: str, *, offered: bool) -> str:
    """What to write or how many to choose; no words where there is nothing to tell.

    Args:
        question: The question.
        language: Of the words.
        offered: Whether answers are offered to choose from.
    """
    kind = question.kind
    if kind is Kind.DATE:
        return words.DATE_FORM.get(language)
    if kind is Kind.CLOCK:
        return words.CLOCK_FORM.get(language)
    if offered and kind is not Kind.YES_NO:
        many = words.CHOOSE_SOME if kind.is_list else words.CHOOSE_ONE
        return many.get(language)
    if question.refers is not None:
        return pointing(question.refers, language)
    return in_range(question, language)


def sentence(hint: str) -> str:
    """A hint as a sentence of its own."""
    return f"{hint[0].upper()}{hint[1:]}." if hint else ""


def pointing(refers: str, language: str) -> str:
    """What to write where an answer points into a list of the record."""
    if refers in ("people", "organisations", "owners"):
        return words.NAME_OR_CODE.get(language)
    return code_of(refers, language)


def code_of(refers: str, language: str) -> str:
    """That a code is to be written, and of what."""
    what = words.CODE_OF[refers].get(language)
    return words.CODE_IN.get(language).format(what=what)


def in_range(question: Question, language: str) -> str:
    """Which numbers will do, or no words.

    That there are not fewer than none goes without saying.
    """
    low, high = question.minimum, question.maximum
    if question.kind not in _NUMBERS:
        return ""
    if low is not None and high is not None:
        told = words.FROM_TO if high - low <= _WIDEST else None
    elif high is not None:
        told = words.AT_MOST
    else:
        told = words.AT_LEAST if low else None
    if told is None:
        return ""
    return told.get(language).format(
        low=_number(low, language), high=_number(high, language)
    )


def _number(value: float | None, language: str) -> str:
    """A number as people write it, with a comma except in English."""
    if value is None:
        return ""
    told = repr(float(value)).removesuffix(".0")
    return told if language == "en" else told.replace(".", ",")


def steps(question: Question) -> tuple[str, ...]:
    """The numbers of a short scale, which are ticked; nothing where one writes."""
    low, high = question.minimum, question.maximum
    if question.kind is not Kind.WHOLE or low is None or high is None:
        return ()
    if not 0 < high - low <= _STEPS:
        return ()
    return tuple(str(number) for number in range(int(low), int(high) + 1))
