"""Which question a column of an export holds the answers to.

Columns go by the names of the field form, with the groups they are in before them
(``section_1/offered_on``), or by the words that people saw.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from actcore.forms.form import Form, Kind, Option, Question
from actcore.text import folded

from . import names
from .plain import plain

_SEPARATORS = re.compile(r"[/.:-]")
_NUMBERED = re.compile(r"^(.*[^\]])\[(\d{1,4})\]([/.:-].+)$")
_THEIRS = re.compile(
    r"_.*|SET-OF-.*|(.*[/.:-])?(instanceID|instanceName|about_[a-z_]+)"
    r"|start|end|today|deviceid|phonenumber|username|subscriberid|simserial|audit"
    r"|formhub/.*|meta[/.:-].*|KEY|PARENT_KEY|SubmissionDate|Submitter(ID|Name)"
    r"|Attachments(Present|Expected)|Status|ReviewState|DeviceID|Edits|FormVersion"
    r"|isValidated"
)
"""What survey tools add of their own, and our own notes."""


_Choices = tuple[dict[str, str], dict[str, set[str]]]


class Column(NamedTuple):
    """What a column holds.

    Attributes:
        question: The question that it answers; None of what travels with the answers.
        name: What travels with the answers, such as the record's id.
        ticks: The value that is chosen where the cell says so; None where the cell is
            the answer.
        none: Whether it says that there are none.
        worded: Whether it goes by words, which "there are none" then shares with it.
        row: The row that it belongs to, where rows lie side by side in one table.
    """

    question: Question | None
    name: str = ""
    ticks: str | None = None
    none: bool = False
    worded: bool = False
    row: int | None = None


class Columns:
    """Recognises the columns of one table.

    Args:
        form: The form.
        rows: The question whose rows the table has; None of the main table.
        choices: What could be chosen of the record, where that is known.
    """

    def __init__(
        self,
        form: Form,
        rows: Question | None = None,
        choices: Mapping[str, tuple[Option, ...]] | None = None,
    ) -> None:
        self.form, self.choices = form, choices or {}
        every = {question.path: question for question in form.walk()}
        self._by_name: dict[str, Column] = {}
        for path, name in names.names_of(form).items():
            question = every[path.removesuffix("[]")]
            self._by_name[name] = Column(question, none=path.endswith("[]"))
        if rows is not None:  # within rows a question goes by its own name too
            self._by_name |= {part.name: Column(part) for part in rows.parts}
        self._choices: dict[str, _Choices] = {}
        self._asked = rows.parts if rows is not None else tuple(_outside_rows(form))

    def of(self, header: str) -> Column | None:
        """What the column holds; None where it is none of the form's."""
        header = header.strip()
        if numbered := _NUMBERED.match(header):
            outer = self._named(numbered[1])
            if outer and outer.question and outer.question.kind is Kind.ROWS:
                inner = Columns(self.form, outer.question, self.choices)
                found = inner.of(numbered[3][1:])
                return found and found._replace(row=int(numbered[2]) - 1)
        # a choice may be called what a question is called, a group never
        return self._tick(header) or self._named(header) or self._worded(header)

    def is_theirs(self, header: str) -> bool:
        """Whether survey tools add such a column of their own."""
        return _THEIRS.fullmatch(header.strip()) is not None

    def said(self, question: Question, text: str) -> str | None:
        """The value of the choice that goes by a name or by words; None if none does."""
        if question.path not in self._choices:
            self._choices[question.path] = _choices(question, self._options(question))
        by_name, by_words = self._choices[question.path]
        found = by_words.get(folded(text), set())
        return by_name.get(text) or (min(found) if len(found) == 1 else None)

    def says_none(self, question: Question, text: str) -> bool:
        """Whether a text is the choice that there are none."""
        if text == names.NONE:
            return True
        said = {folded(plain(word)) for word in question.none.as_dict().values()}
        return folded(text) in said and self.said(question, text) is None

    def labels(self, question: Question) -> Iterator[str]:
        """The words of every choice, the longest first."""
        texts = [option.label for option in self._options(question)]
        if question.tells_none:
            texts.append(question.none)
        spoken = {plain(word) for text in texts for word in text.as_dict().values()}
        return iter(sorted(spoken, key=lambda word: (-len(word), word)))

    def _options(self, question: Question) -> Sequence[Option]:
        if question.refers is not None:
            return self.choices.get(question.refers, ())
        return question.options

    def _named(self, header: str) -> Column | None:
        for last in (header.rpartition("/")[2], _SEPARATORS.split(header)[-1]):
            if last in names.OURS:
                return Column(None, name=last)
            if last in self._by_name:
                return self._by_name[last]
        return None

    def _tick(self, header: str) -> Column | None:
        """A column of its own for each choice, as in ``section_1/days/monday``."""
        for separator in reversed(list(_SEPARATORS.finditer(header))):
            column = self._named(header[: separator.start()])
            if column is None or column.question is None:
                continue
            if found := self._ticked(column, header[separator.end() :]):
                return found
        return None

    def _ticked(self, column: Column, choice: str) -> Column | None:
        question = column.question
        if question is None:
            return None
        chosen = question.kind in (Kind.CHOICES, Kind.REFERENCES)
        if not (chosen or column.none or column.worded):
            return None
        if question.tells_none and self.says_none(question, choice):
            return column._replace(ticks=names.NONE, none=True)
        value = self.said(question, choice)
        if value is None and question.refers and not self._options(question):
            value = names.decoded(choice)
        return None if value is None or column.none else column._replace(ticks=value)

    def _worded(self, header: str) -> Column | None:
        """A column that goes by what people saw; None where several would do."""
        alike: dict[str, Column] = {}
        grouped: dict[str, Column] = {}
        ticks: dict[tuple[str, str | None], Column] = {}
        wanted = folded(header)
        for question in self._asked:
            none = question.kind is Kind.ROWS
            column = Column(question, none=none, worded=True)
            for word in question.label.as_dict().values():
                label = plain(word)
                if wanted == folded(label):
                    alike[question.path] = column
                elif wanted.endswith(f"/{folded(label)}"):
                    grouped[question.path] = column
                for choice in _after(header, label):
                    if found := self._ticked(column, choice):
                        ticks[question.path, found.ticks] = found
        for candidates in (alike, ticks, grouped):
            if candidates:
                return next(iter(candidates.values())) if len(candidates) == 1 else None
        return None


def _after(header: str, label: str) -> Iterator[str]:
    """What stands behind a question's words, alone or within a group."""
    start, within = f"{folded(label)}/", f"/{folded(label)}/"
    if folded(header).startswith(start):
        yield header[len(start) :]
    if (place := folded(header).find(within)) >= 0:
        yield header[place + len(within) :]


def _choices(question: Question, options: Sequence[Option]) -> _Choices:
    """The values of choices by name, and by the words they go by in any language."""
    by_words: dict[str, set[str]] = {}
    for option in options:
        for word in option.label.as_dict().values():
            for said in (word, plain(word)):
                by_words.setdefault(folded(said), set()).add(option.value)
    return {names.choice_name(question, o.value): o.value for o in options}, by_words


def _outside_rows(form: Form) -> Iterator[Question]:
    for question in form.questions:
        if question.kind is Kind.GROUP:
            yield from question.parts
        else:
            yield question
