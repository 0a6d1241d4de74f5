"""Which control of the browser asks a question, and what it says beside the question."""

from enum import StrEnum
from typing import NamedTuple

import attrs

from actcore.forms import words as form_words
from actcore.forms.asking import sentence
from actcore.forms.form import Kind, Question
from actcore.forms.sheet import Field, Said, Sheet

MOST_RADIOS = 7
"""More answers than this to choose one of are a menu; people read fewer at a glance."""
_LETTERS_A_LINE = 60
_SPARE_LINES = 3
"""How many lines a list of texts has to write on, and one spare."""


class Control(StrEnum):
    """What the browser shows for a question."""

    TEXT = "text"
    DATE = "date"
    TIME = "time"
    RADIOS = "radios"
    MENU = "menu"
    BOXES = "boxes"
    LINES = "lines"
    ROWS = "rows"
    GROUP = "group"

    @property
    def is_set(self) -> bool:
        """Whether it consists of several controls, which a legend names."""
        return self not in (self.TEXT, self.DATE, self.TIME, self.MENU)


_BY_KIND = {
    Kind.DATE: Control.DATE,
    Kind.CLOCK: Control.TIME,
    Kind.YES_NO: Control.RADIOS,
    Kind.CHOICES: Control.BOXES,
    Kind.TEXTS: Control.LINES,
    Kind.ROWS: Control.ROWS,
    Kind.GROUP: Control.GROUP,
}
_TELLING = (Control.DATE, Control.TIME, Control.RADIOS, Control.MENU)
"""Controls that show by themselves what to write, or that one answer is chosen."""


def control_of(field: Field) -> Control:
    """The control for a field.

    Several answers are always boxes to tick, however many: a menu for several needs
    keys that few people know.
    """
    kind = field.question.kind
    if field.scale:
        return Control.RADIOS
    if kind is Kind.CHOICE:
        few = len(field.marks) <= MOST_RADIOS
        return Control.RADIOS if few else Control.MENU
    if kind is Kind.REFERENCE and field.marks:
        return Control.MENU
    if kind is Kind.REFERENCES:
        return Control.BOXES if field.marks else Control.LINES
    return _BY_KIND.get(kind, Control.TEXT)


def needs_area(question: Question, text: str, least: int) -> bool:
    """Whether a text has more lines than one, now or where it is to be written."""
    if question.kind not in (Kind.TEXT, Kind.TEXTS):
        return False
    return least > 1 or len(text) > _LETTERS_A_LINE or len(text.splitlines()) > 1


def height(text: str, least: int) -> int:
    """How many lines a text needs to be seen whole, also where pages are printed."""
    lines = text.splitlines()
    return max(least, sum(1 + len(line) // _LETTERS_A_LINE for line in lines))


def texts_to_write(field: Field) -> tuple[str, ...]:
    """The texts of a list and blank lines after them."""
    spare = max(1, _SPARE_LINES - len(field.texts))
    return (*field.texts, *[""] * spare)


def is_missed(field: Field, sheet: Sheet, nested: bool) -> bool:
    """Whether the browser holds a sheet back in which this question has no answer.

    Never a client's sheet: the client decides. Never in a row: blank rows follow the
    filled ones, and nobody has to fill them in.
    """
    control = control_of(field)
    one = control is Control.RADIOS or not control.is_set
    client = sheet.form.audience == "client"
    return one and field.question.required and not nested and not client


@attrs.frozen
class Keys:
    """Which keys a screen shows to write with, and whether the words are checked."""

    mode: str | None = None
    plain: bool = False


def keys_of(question: Question) -> Keys:
    """How an answer is typed; a number is a text, so that a decimal comma will do."""
    if question.kind is Kind.NUMBER:
        return Keys("decimal", plain=True)
    if question.kind is Kind.WHOLE:
        never_below = question.minimum is not None and question.minimum >= 0
        return Keys("numeric" if never_below else None, plain=True)
    return Keys(plain=question.refers is not None)


class Note(NamedTuple):
    """Something said beside a question.

    Attributes:
        part: What it is: ``condition``, ``help``, ``hint`` or ``prefilled``.
        said: Its words.
    """

    part: str
    said: Said


def notes_of(field: Field, sheet: Sheet) -> tuple[Note, ...]:
    """What is said beside a question, in the order of reading."""
    prefilled = sheet.say(form_words.PREFILLED) if field.prefilled else ""
    notes = (
        Note("condition", field.condition),
        Note("help", field.help),
        Note("hint", Said(_hint(field))),
        Note("prefilled", Said(prefilled)),
    )
    return tuple(note for note in notes if note.said.words)


def _hint(field: Field) -> str:
    """What to write or how many to choose, where the control does not show it."""
    return "" if control_of(field) in _TELLING else sentence(field.hint)
