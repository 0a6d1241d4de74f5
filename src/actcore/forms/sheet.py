"""A form with its answers as one reader sees it: in a language, row by row.

Every renderer reads this and nothing else, so that no two tell a sheet differently.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

import attrs

from actcore.errors import UnknownName
from actcore.text import FALLBACKS, LANGUAGES, Text, joined
from actcore.variant import UNANSWERED, Condition

from . import asking, words
from .answers import Answers, blank
from .form import Form, Kind, Option, Question


class Layout(StrEnum):
    """How a sheet is set."""

    USUAL = "usual"
    EASY = "easy"
    LARGE = "large"


class Said(NamedTuple):
    """Words on a sheet.

    Attributes:
        words: The words.
        language: Their language, where it is another than the sheet's.
    """

    words: str
    language: str | None = None


NOTHING = Said("")


@attrs.frozen(kw_only=True)
class Mark:
    """One answer to choose, and whether it is chosen.

    Args:
        value: Its value in records.
        label: Its words.
        chosen: Whether it is the answer, or one of them.
        unanswered: Whether it says that there is no answer.
    """

    value: str
    label: Said
    chosen: bool
    unanswered: bool = False


@attrs.frozen(kw_only=True)
class Field:
    """One question on the sheet, with its answer.

    Args:
        path: Where its answer belongs, such as ``offered_on`` or ``vacancies[0].since``.
        question: What is asked.
        label: The question in words.
        help: What to know, or no words.
        hint: What to write or how many to choose, in a few words of the sheet's language
            without a full stop; or no words.
        condition: When to answer it, as a sentence; no words where always.
        shown_by: The path of the field that the condition speaks of, and the answers
            that will do, as texts; none where it is always shown.
        marks: The answers to choose from; of a person or a goal those that the record
            offers, if it is known.
        scale: The numbers of a short scale, where a number is asked for once; ticked
            where answers can be, though a record holds a number.
        none: That there are none, where a list may say so; its path is the field's with
            ``[]`` behind it.
        texts: The answer as texts, one for each value, as a record holds it.
        told: The answer as words to read; empty where there is none.
        prefilled: Whether the answer was filled in beforehand.
        rows: The rows of `Kind.ROWS`, filled ones and then blank ones; the one row of
            a `Kind.GROUP`.
        filled: How many of the rows are filled.
    """

    path: str
    question: Question
    label: Said
    help: Said = NOTHING
    hint: str = ""
    condition: Said = NOTHING
    shown_by: tuple[str, tuple[str, ...]] | None = None
    marks: tuple[Mark, ...] = ()
    scale: tuple[Mark, ...] = ()
    none: Mark | None = None
    texts: tuple[str, ...] = attrs.field(default=(), repr=False)
    told: Said = attrs.field(default=NOTHING, repr=False)
    prefilled: bool = False
    rows: tuple[tuple["Field", ...], ...] = ()
    filled: int = 0

    @property
    def ticks(self) -> tuple[Mark, ...]:
        """All that stands there to be ticked: answers, or the numbers of a scale."""
        return self.marks or self.scale


@attrs.frozen(kw_only=True)
class Part:
    """A section of the sheet.

    Args:
        title: Its heading, or no words.
        fields: Its questions.
    """

    title: Said
    fields: tuple[Field, ...]


@attrs.frozen(kw_only=True)
class Sheet:
    """A form with its answers, in one language.

    Args:
        form: The form.
        answers: The answers that it shows.
        language: The language of the words that are no part of the worksheet.
        title: What the sheet is called.
        for_whom: Who it is for.
        decides: That the client decides; no words on a sheet about no client.
        notice: What has to stand above the questions, or no words.
        prefilled_note: What "filled in beforehand" means; no words where nothing is.
        parts: Its sections.
        footer: Its id, version and hash, to be on every page.
        layout: How it is set.
    """

    form: Form
    answers: Answers
    language: str
    title: Said
    for_whom: str
    decides: str
    notice: Said
    prefilled_note: str
    parts: tuple[Part, ...]
    footer: str
    layout: Layout

    def say(self, text: Text, **values: object) -> str:
        """Words that are no part of the worksheet."""
        return text.get(self.language).format_map(values)

    def pointing(self, refers: str) -> str:
        """What to write where an answer points into a list of the record."""
        return asking.pointing(refers, self.language)


def sheet_of(
    form: Form,
    answers: Answers | None = None,
    *,
    language: str | None = None,
    layout: Layout | str = Layout.USUAL,
    blank_rows: int = 3,
) -> Sheet:
    """A form with its answers as one reader sees it.

    Args:
        form: The form.
        answers: What is filled in; nothing where left out.
        language: The reader's; the worksheet's own where left out. A worksheet that lacks
            it is shown in its own language.
        layout: How it is set: ``usual``, ``easy`` or ``large``.
        blank_rows: How many empty rows follow the filled ones in each list.

    Raises:
        UnknownName: If there are no words in the language, or no such layout.
    """
    known = dict.fromkeys((*LANGUAGES, *form.languages))
    language = language or form.languages[0]
    if language not in known:
        raise UnknownName("language", language, known)
    if layout not in set(Layout):
        raise UnknownName("layout", layout, list(Layout))
    answers = answers or blank(form)
    view = _View(form, answers, language, blank_rows)
    own = view.language
    parts = tuple(
        Part(
            title=view.say(section.title) if section.title else NOTHING,
            fields=view.fields(section.questions, answers.values, "", form.questions),
        )
        for section in form.sections
    )
    case = form.document == "case"
    return Sheet(
        form=form,
        answers=answers,
        language=own,
        title=view.say(form.title),
        for_whom=words.FOR_WHOM[form.audience].get(own) if _told(form) else "",
        decides=words.CLIENT_DECIDES[form.audience].get(own) if case else "",
        notice=view.say(form.notice) if form.notice else NOTHING,
        prefilled_note=words.PREFILLED_NOTE.get(own) if answers.prefilled else "",
        parts=parts,
        footer=f"{form.id} · {words.VERSION.get(own)} {form.version} · {form.hash}",
        layout=Layout(layout),
    )


def _told(form: Form) -> bool:
    return form.audience in words.FOR_WHOM


class _View:
    """One reader's view: the language, the answers, what the record offers."""

    def __init__(
        self, form: Form, answers: Answers, wanted: str, blank_rows: int
    ) -> None:
        self.form, self.answers, self.blank_rows = form, answers, blank_rows
        self.wanted = wanted
        own = [wanted, *FALLBACKS.get(wanted, ()), "en"]
        self.language = next(code for code in own if code in words.YES.languages)

    def say(self, text: Text) -> Said:
        """Words of the worksheet: in the reader's language, else in its own."""
        order = (
            self.wanted,
            *FALLBACKS.get(self.wanted, ()),
            *self.form.languages,
            *text.languages,
        )
        found = next((code for code in order if code in text.languages), "en")
        return Said(text.get(found), None if found == self.language else found)

    def fields(
        self,
        questions: tuple[Question, ...],
        values: Mapping[str, Any],
        prefix: str,
        beside: tuple[Question, ...] = (),
    ) -> tuple[Field, ...]:
        """The fields; a condition may speak of any question beside, in any section."""
        asked = beside or questions
        return tuple(self._field(q, asked, values, prefix) for q in questions)

    def _field(
        self,
        question: Question,
        beside: tuple[Question, ...],
        values: Mapping[str, Any],
        prefix: str,
    ) -> Field:
        path = f"{prefix}{question.name}"
        value = values.get(question.name)
        rows, filled = self._rows(question, value, path)
        texts = () if question.kind.has_parts else tuple(texts_of(value))
        marks = self._marks(question, texts)
        scale = () if "[" in prefix else _scale(question, texts)
        offered = bool(marks or scale)
        condition, shown_by = NOTHING, None
        if question.show_when is not None:
            condition, shown_by = self._condition(question.show_when, beside, prefix)
        return Field(
            path=path,
            question=question,
            label=self.say(question.label),
            help=self.say(question.help) if question.help else NOTHING,
            hint=asking.hint(question, self.language, offered=offered),
            condition=condition,
            shown_by=shown_by,
            marks=marks,
            scale=scale,
            none=self._none(question, value),
            texts=texts,
            told=self._told(question, value, texts, marks),
            prefilled=path in self.answers.prefilled,
            rows=rows,
            filled=filled,
        )

    def _rows(
        self, question: Question, value: Any, path: str
    ) -> tuple[tuple[tuple[Field, ...], ...], int]:
        if question.kind is Kind.GROUP:
            return (self.fields(question.parts, value or {}, f"{path}."),), 1
        if question.kind is not Kind.ROWS:
            return (), 0
        given = list(value or ())
        rows = [*given, *({} for _ in range(self.blank_rows))]
        return (
            tuple(
                self.fields(question.parts, row, f"{path}[{index}].")
                for index, row in enumerate(rows)
            ),
            len(given),
        )

    def _marks(self, question: Question, texts: tuple[str, ...]) -> tuple[Mark, ...]:
        options: tuple[Option, ...] = question.options
        if question.refers is not None:
            options = self.answers.choices.get(question.refers, ())
            there = {option.value for option in options}
            missing = [text for text in texts if text not in there]
            if options:  # an answer that the record no longer offers is not lost
                extra = (Option(value=t, label=Text(en=t)) for t in missing)
                options = (*options, *extra)
        return tuple(
            Mark(
                value=option.value,
                label=self._label(option, question),
                chosen=option.value in texts,
                unanswered=option.unanswered,
            )
            for option in options
            if option.offered or option.value in texts
        )

    def _label(self, option: Option, question: Question) -> Said:
        if question.refers is not None:  # a name or a code is of no language
            return Said(option.label.get(self.language))
        if question.kind is Kind.YES_NO or option.value in UNANSWERED:
            return self._beside(option.label, question)
        return self.say(option.label)

    def _beside(self, text: Text, question: Question) -> Said:
        """Our own words beside a question, in the question's language."""
        spoken = self.say(question.label).language
        return Said(text.get(spoken or self.language), spoken)

    def _none(self, question: Question, value: Any) -> Mark | None:
        if not question.tells_none:
            return None
        chosen = value is not None and not value
        return Mark(
            value="true", label=self._beside(question.none, question), chosen=chosen
        )

    def _told(
        self,
        question: Question,
        value: Any,
        texts: tuple[str, ...],
        marks: tuple[Mark, ...],
    ) -> Said:
        none = self._none(question, value)
        if none is not None and none.chosen:
            return none.label
        chosen = [mark.label for mark in marks if mark.chosen]
        if not marks:
            return Said(", ".join(texts))
        language = chosen[0].language if chosen else None
        return Said(", ".join(label.words for label in chosen), language)

    def _condition(
        self, condition: Condition, beside: tuple[Question, ...], prefix: str
    ) -> tuple[Said, tuple[str, tuple[str, ...]]]:
        asked = next(q for q in beside if q.name == condition.item)
        question = self.say(asked.label)
        language = question.language or self.language
        texts = tuple(texts_of(list(condition.values)))
        found = [asked.option(text) for text in texts]
        labels = [self._label(o, asked).words for o in found if o] or list(texts)
        pattern = words.ONLY_IF if texts else words.ONLY_IF_ANSWERED
        quoted = [words.QUOTED.get(language).format(words=label) for label in labels]
        told = pattern.get(language).format(
            answers=joined(quoted, language, words.OR), question=question.words
        )
        return Said(told, question.language), (f"{prefix}{condition.item}", texts)


def _scale(question: Question, texts: tuple[str, ...]) -> tuple[Mark, ...]:
    """The numbers of a short scale; none where the answer is no number of it."""
    steps = asking.steps(question)
    if not set(texts) <= set(steps):
        return ()
    return tuple(
        Mark(value=step, label=Said(step), chosen=step in texts) for step in steps
    )


def texts_of(value: Any) -> Iterator[str]:
    """An answer as texts, as forms carry it; nothing where there is none."""
    if isinstance(value, bool):
        yield "true" if value else "false"
    elif isinstance(value, float):
        yield repr(value).removesuffix(".0")
    elif isinstance(value, list | tuple):
        for part in value:
            yield from texts_of(part)
    elif value is not None:
        yield str(value)
