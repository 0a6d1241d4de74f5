"""The form model: what a worksheet asks, whatever it is shown on.

One form is read by every renderer, every reader of answers and every export. It holds
texts in all their languages and nothing from any record.
"""

import json
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cached_property
from hashlib import sha256

import attrs

from actcore.text import Text
from actcore.variant import Condition

from . import words


class Kind(StrEnum):
    """What an answer to a question is."""

    TEXT = "text"
    TEXTS = "texts"
    WHOLE = "whole"
    NUMBER = "number"
    DATE = "date"
    CLOCK = "clock"
    YES_NO = "yes_no"
    CHOICE = "choice"
    CHOICES = "choices"
    REFERENCE = "reference"
    REFERENCES = "references"
    GROUP = "group"
    ROWS = "rows"

    @property
    def is_list(self) -> bool:
        """Whether an answer is a list of values."""
        return self in (Kind.TEXTS, Kind.CHOICES, Kind.REFERENCES, Kind.ROWS)

    @property
    def is_closed(self) -> bool:
        """Whether the answers are given on the form itself."""
        return self in (Kind.YES_NO, Kind.CHOICE, Kind.CHOICES)

    @property
    def has_parts(self) -> bool:
        """Whether it consists of questions of its own."""
        return self in (Kind.GROUP, Kind.ROWS)


@attrs.frozen(kw_only=True)
class Option:
    """One answer to choose.

    Args:
        value: Its value in records; of yes and no ``true`` and ``false``.
        label: Its words; of somebody or something in a record, the same in each language.
        unanswered: Whether it says that there is no answer.
        offered: Whether a sheet shows it; a record may hold one that it does not, and
            then it shows.
    """

    value: str
    label: Text
    unanswered: bool = False
    offered: bool = True


YES_NO = (
    Option(value="true", label=words.YES),
    Option(value="false", label=words.NO),
)
"""The answers to a question of `Kind.YES_NO`."""


@attrs.frozen(kw_only=True)
class Question:
    """One question of a form.

    Args:
        path: Its name among all questions, such as ``vacancies.since``.
        kind: What an answer is.
        label: What is asked.
        help: What the person who answers should know.
        required: Whether a filled form cannot do without.
        tells_none: Whether "there are none" is an answer to it, which a blank is not.
        options: The answers to choose from, of a closed question.
        refers: The list of the record that an answer points into, such as ``people``.
        minimum: The smallest number that makes sense.
        maximum: The largest number that makes sense.
        not_before: The name of the question, beside this one, whose day comes first.
        show_when: When the question is to be answered, if not always.
        lines: How many lines a text may take.
        prefill: What an opened form takes from the record; see `actcore.variant.item`.
        source: Where the model's source asks for it, or an empty text.
        parts: The questions of each row of `Kind.ROWS`, or of a `Kind.GROUP`.
    """

    path: str
    kind: Kind
    label: Text
    help: Text | None = None
    required: bool = False
    tells_none: bool = False
    options: tuple[Option, ...] = ()
    refers: str | None = None
    minimum: float | None = None
    maximum: float | None = None
    not_before: str | None = None
    show_when: Condition | None = None
    lines: int = 1
    prefill: str | None = None
    source: str = ""
    parts: tuple["Question", ...] = ()

    @property
    def name(self) -> str:
        """Its name beside the questions it stands with."""
        return self.path.rpartition(".")[2]

    @property
    def none(self) -> Text:
        """The words that say that a list has nothing in it."""
        if self.kind is Kind.CHOICES:
            return words.NONE_OF_THESE
        return words.NOTHING if self.kind is Kind.TEXTS else words.THERE_ARE_NONE

    def option(self, value: str) -> Option | None:
        """The option with this value, or None."""
        return next((o for o in self.options if o.value == value), None)


@attrs.frozen(kw_only=True)
class Section:
    """A part of a form.

    Args:
        title: Its heading; None of the part that needs none.
        questions: Its questions, in order.
    """

    title: Text | None
    questions: tuple[Question, ...]


@attrs.frozen(kw_only=True, eq=False)
class Form:
    """A worksheet as a form.

    Args:
        id: The worksheet's id.
        model: The national model it belongs to.
        title: What it is called.
        document: ``case`` where it is about a client, ``site`` where it is not.
        version: The version of its items.
        languages: The languages it is written in, its own first.
        sections: Its parts, in order.
        audience: Who fills it in, ``client`` or ``professional``.
        notice: What has to stand above its questions.
        supports: The codes of the rules that read it.
        unasked: What the stored worksheet holds and this form leaves out; sheets handed
            out with it can still be read.
        earlier: For each earlier version that can still be read, present names by the
            names of then.
    """

    id: str
    model: str
    title: Text
    document: str
    version: str
    languages: tuple[str, ...]
    sections: tuple[Section, ...]
    audience: str = "professional"
    notice: Text | None = None
    supports: tuple[str, ...] = ()
    unasked: tuple[Question, ...] = ()
    earlier: Mapping[str, Mapping[str, str]] = {}

    @property
    def questions(self) -> tuple[Question, ...]:
        """Its questions in order, those of rows within them."""
        return tuple(q for section in self.sections for q in section.questions)

    def walk(self) -> Iterator[Question]:
        """Every question, those of rows and groups after the question they are in."""
        for question in self.questions:
            yield question
            yield from question.parts

    @cached_property
    def hash(self) -> str:
        """Twelve characters that change with anything that a reader of the form sees."""
        told = json.dumps(_told(self), ensure_ascii=False, sort_keys=True)
        return sha256(told.encode()).hexdigest()[:12]


_UNSEEN = {"supports", "unasked", "earlier", "prefill", "source"}


def _told(value: object) -> object:
    """A part of a form as plain data, without what does not show."""
    if isinstance(value, Text):
        return value.as_dict()
    if isinstance(value, Form | Section | Question | Option):
        names = (field.name for field in attrs.fields(type(value)))
        return {n: _told(getattr(value, n)) for n in names if n not in _UNSEEN}
    if isinstance(value, tuple):
        return [_told(part) for part in value]
    return value
