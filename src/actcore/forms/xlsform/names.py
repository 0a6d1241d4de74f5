"""What questions and choices are called in a field form, and back again.

A name in a field form is small letters, digits and underscores, and nothing else of the
form has it. A choice's name has no blanks, because several are told apart by blanks.
"""

import re
from functools import lru_cache

from actcore.errors import DefinitionError
from actcore.forms.form import Form, Kind, Question

WORKSHEET, MODEL = "actcore_worksheet", "actcore_model"
VERSION, HASH = "actcore_version", "actcore_hash"
RECORD, ENTRY, OFFERED = "actcore_record", "actcore_entry", "actcore_offered"
OURS = (WORKSHEET, MODEL, VERSION, HASH, RECORD, ENTRY, OFFERED)
"""What travels with the answers: which form they answer, and which record they go to.
The last is which lists of the record could be chosen from, with blanks between."""
ABOUT = "about"
NOTES = ("about_for_whom", "about_decides", "about_notice", "about_footer")
NONE = "none"
"""The name of the choice that there are none."""
_YES_NO = {"true": "yes", "false": "no"}
"""A spreadsheet program would take true and false for its own, and translate them."""
_RESERVED = {"data", "meta", "start", "end", "today", *OURS, ABOUT, *NOTES}
_ESCAPED = re.compile(r"_x([0-9A-F]{4,6})_")
_UNSAFE = re.compile(r"[^A-Za-z0-9_.-]|_(?=x[0-9A-F]{4,6}_)")


@lru_cache(maxsize=1024)
def names_of(form: Form) -> dict[str, str]:
    """The names in a field form, by path.

    A question is called what it is called in its row, unless another one is called so.
    That there are none goes by the path with ``[]`` behind it, as in ``vacancies[]``.

    Args:
        form: The form.
    """
    taken = set(_RESERVED)
    names: dict[str, str] = {}
    for question in form.questions:
        names[question.path] = _free(question.name, taken)
    for question in form.questions:
        for part in _inner(question):
            if _legal(part.name) in taken:
                names[part.path] = _free(part.path, taken)
            else:
                names[part.path] = _free(part.name, taken)
    for question in _all(form):
        if has_none_of_its_own(question):
            none = f"{names[question.path]}_none"
            names[f"{question.path}[]"] = _free(none, taken)
    return names


def section_names(form: Form) -> tuple[str, ...]:
    """The names of the groups that the form's sections become, in order."""
    taken = {*_RESERVED, *names_of(form).values()}
    numbers = range(1, len(form.sections) + 1)
    return tuple(_free(f"section_{number}", taken) for number in numbers)


def has_none_of_its_own(question: Question) -> bool:
    """Whether "there are none" is asked beside it, and is no choice among its own."""
    return question.tells_none and question.kind is not Kind.CHOICES


def choice_name(question: Question, value: str) -> str:
    """What the choice of a value is called.

    >>> from actcore.text import Text
    >>> person = Question(
    ...     path="who", kind=Kind.REFERENCE, label=Text(en="Who"), refers="people"
    ... )
    >>> choice_name(person, "elin b")
    'elin_x0020_b'
    >>> choice_value(person, "elin_x0020_b")
    'elin b'
    """
    if question.kind is Kind.YES_NO:
        return _YES_NO.get(value, value)
    name = encoded(value)
    reserved = question.tells_none and name == NONE
    return "_x006E_one" if reserved else name


def choice_value(question: Question, name: str) -> str:
    """The value of the choice that is called so; the opposite of `choice_name`."""
    if question.kind is Kind.YES_NO:
        return next((v for v, called in _YES_NO.items() if called == name), name)
    return decoded(name)


def encoded(text: str) -> str:
    """A text without blanks and signs; what reads it back is `decoded`."""
    return _UNSAFE.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def decoded(text: str) -> str:
    """The text that was `encoded`."""
    return _ESCAPED.sub(_letter, text)


def _letter(escaped: re.Match[str]) -> str:
    code = int(escaped[1], 16)
    return chr(code) if code <= 0x10FFFF else escaped[0]


def _all(form: Form) -> list[Question]:
    inner = [part for question in form.questions for part in _inner(question)]
    return [*form.questions, *inner]


def _inner(question: Question) -> tuple[Question, ...]:
    if any(part.kind.has_parts for part in question.parts):
        raise DefinitionError(f"{question.path}: a field form has no rows within rows")
    return question.parts


def _legal(name: str) -> str:
    legal = re.sub(r"[^a-z0-9_]", "_", name.lower())
    return legal if legal[:1].isalpha() else f"q{legal}"


def _free(name: str, taken: set[str]) -> str:
    """The name, or one with a number where another thing has it already."""
    legal = _legal(name)
    free, number = legal, 1
    while free in taken:
        number += 1
        free = f"{legal}_{number}"
    taken.add(free)
    return free
