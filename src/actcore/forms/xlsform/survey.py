"""What an XLSForm of a worksheet holds, as plain rows of texts."""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from actcore.forms import asking, words
from actcore.forms.answers import blank
from actcore.forms.form import Form, Kind, Option, Question
from actcore.forms.sheet import Field, Mark, Part, Sheet, sheet_of
from actcore.pictures.lettering import clean
from actcore.text import Text

from . import names
from .expressions import bounds, in_range, not_before, relevant
from .plain import plain
from .words import (
    AT_LEAST,
    AT_MOST,
    NAMES,
    NONE_ALONE,
    NOT_BEFORE,
    ONE_A_LINE,
    RECORD_CODE,
    WHICH_RECORD,
)

Row = dict[str, str]
Voices = tuple[Field, ...]
"""The same question in each of the form's languages."""
_MANY = 7
"""More choices than this are a list to open, not a list to read through."""
_TYPES = {
    Kind.TEXT: "text",
    Kind.WHOLE: "integer",
    Kind.NUMBER: "decimal",
    Kind.DATE: "date",
    Kind.CLOCK: "time",
}


@attrs.frozen(kw_only=True)
class Survey:
    """The three sheets of an XLSForm, each a list of rows by column.

    Args:
        survey: The questions.
        choices: What can be chosen.
        settings: What it is called and how it is told from other forms; one row.
    """

    survey: tuple[Row, ...] = attrs.field(repr=False)
    choices: tuple[Row, ...] = attrs.field(repr=False)
    settings: tuple[Row, ...]


def survey_of(
    form: Form,
    *,
    choices: Mapping[str, tuple[Option, ...]] | None = None,
    record: str | None = None,
    entry: int | None = None,
    mark: str = "",
) -> Survey:
    """A worksheet as an XLSForm, row by row.

    Every text is in every language of the form. Which worksheet is answered, in which
    version and for which record goes along in hidden fields; where no record is given,
    whoever fills in the form is asked for its code.

    Args:
        form: The form.
        choices: What can be chosen of a record, as `Answers.choices`; without it people,
            goals and the like are given by code.
        record: The id of the record that the answers are for.
        entry: Which filled worksheet of the record the answers go on with.
        mark: The hash of form and entry, as opened answers have it; the form's own where
            left out.
    """
    answers = attrs.evolve(blank(form), choices=choices or {})
    sheets = [
        sheet_of(form, answers, language=language, blank_rows=1)
        for language in form.languages
    ]
    return _Writer(form, sheets, record, entry, mark or form.hash).survey()


class _Writer:
    """Writes the rows of one form; the sheets are the form in each of its languages."""

    def __init__(
        self,
        form: Form,
        sheets: Sequence[Sheet],
        record: str | None,
        entry: int | None,
        mark: str,
    ) -> None:
        self.form, self.sheets, self.record, self.entry = form, sheets, record, entry
        self.mark = mark
        self.languages = [f"{_called(code)} ({code})" for code in form.languages]
        self.names = names.names_of(form)
        self.lists: dict[tuple[tuple[str, ...], ...], str] = {}
        self.choices: list[Row] = []

    def survey(self) -> Survey:
        rows = [*self._hidden(), *self._about(), *self._which_record()]
        sections = zip(*[sheet.parts for sheet in self.sheets], strict=True)
        for name, parts in zip(names.section_names(self.form), sections, strict=True):
            rows += self._section(name, parts)
        rows.append(self._note("about_footer", [sheet.footer for sheet in self.sheets]))
        return Survey(
            survey=tuple(rows),
            choices=tuple(self.choices),
            settings=(self._settings(),),
        )

    def _settings(self) -> Row:
        form = self.form
        day = "format-date(today(), '%Y-%m-%d')"
        return {
            "form_title": plain(self.sheets[0].title.words),
            "form_id": names.encoded(f"{form.model}.{form.id}"),
            "version": f"{form.version}-{form.hash}",
            "default_language": self.languages[0],
            "instance_name": f"concat('{names.encoded(form.id)} ', {day})",
        }

    def _hidden(self) -> Iterator[Row]:
        form = self.form
        told: dict[str, str | None] = {
            names.WORKSHEET: form.id,
            names.MODEL: form.model,
            names.VERSION: form.version,
            names.HASH: self.mark,
            names.RECORD: self.record,
            names.ENTRY: None if self.entry is None else str(self.entry),
        }
        hidden = {name: names.encoded(text) for name, text in told.items() if text}
        choices = self.sheets[0].answers.choices
        refers = {question.refers for question in form.walk()}
        if offered := sorted(name for name in refers if name and choices.get(name)):
            hidden[names.OFFERED] = " ".join(offered)
        for name, text in hidden.items():
            yield {"type": "calculate", "name": name, "calculation": f"'{text}'"}

    def _about(self) -> Iterator[Row]:
        """What is said before anything is asked, on one screen."""
        told = (
            [sheet.for_whom for sheet in self.sheets],
            [sheet.decides for sheet in self.sheets],
            [sheet.notice.words for sheet in self.sheets],
        )
        pairs = zip(names.NOTES, told, strict=False)
        if notes := [self._note(name, said) for name, said in pairs if all(said)]:
            label = self._all("label", [sheet.title.words for sheet in self.sheets])
            start = {"type": "begin_group", "name": names.ABOUT, **label}
            yield {**start, "appearance": "field-list"}
            yield from notes
            yield {"type": "end_group"}

    def _which_record(self) -> Iterator[Row]:
        if self.record is None:
            yield {
                "type": "text",
                "name": names.RECORD,
                **self._all("label", self._say(WHICH_RECORD)),
                **self._all("hint", self._say(RECORD_CODE)),
            }

    def _section(self, name: str, parts: tuple[Part, ...]) -> Iterator[Row]:
        titles = [part.title.words for part in parts]
        if any(titles):
            label = self._all("label", titles)
            yield {"type": "begin_group", "name": name, **label}
        everything = self._beside([_fields(sheet) for sheet in self.sheets])
        yield from self._questions([part.fields for part in parts], everything)
        if any(titles):
            yield {"type": "end_group"}

    def _questions(
        self, voices: Sequence[Sequence[Field]], beside: Mapping[str, Voices]
    ) -> Iterator[Row]:
        for fields in zip(*voices, strict=True):
            yield from self._question(fields, beside)

    @staticmethod
    def _beside(voices: Sequence[Sequence[Field]]) -> dict[str, Voices]:
        """Questions by name, as conditions speak of them."""
        return {f[0].question.name: f for f in zip(*voices, strict=True)}

    def _question(self, fields: Voices, beside: Mapping[str, Voices]) -> Iterator[Row]:
        question = fields[0].question
        condition = self._condition(question, beside)
        if names.has_none_of_its_own(question) and not fields[0].marks:
            none = self.names[f"{question.path}[]"]
            yield self._none(none, fields, condition)
            unless = f"not(selected(${{{none}}}, '{names.NONE}'))"
            condition = f"({condition}) and {unless}" if condition else unless
        if question.kind.has_parts:
            yield from self._parts(fields, condition)
        else:
            yield self._single(fields, condition, beside)

    def _none(self, name: str, fields: Voices, condition: str) -> Row:
        """That there are none, as one box to tick."""
        marks = tuple(
            (attrs.evolve(f.none, value=_NONE_VALUE),) for f in fields if f.none
        )
        return {
            "type": f"select_multiple {self._list(fields[0].question, marks, name)}",
            "name": name,
            **self._all("label", [field.label.words for field in fields]),
            **({"relevant": condition} if condition else {}),
        }

    def _parts(self, fields: Voices, condition: str) -> Iterator[Row]:
        kind = "repeat" if fields[0].question.kind is Kind.ROWS else "group"
        yield {
            "type": f"begin_{kind}",
            "name": self.names[fields[0].question.path],
            **self._all("label", [field.label.words for field in fields]),
            **({"relevant": condition} if condition else {}),
        }
        rows = [field.rows[0] for field in fields]
        yield from self._questions(rows, self._beside(rows))
        yield {"type": f"end_{kind}"}

    def _single(
        self, fields: Voices, condition: str, beside: Mapping[str, Voices]
    ) -> Row:
        question = fields[0].question
        marks = tuple(_marks(field) for field in fields)
        row: Row = {
            "type": self._type(question, marks),
            "name": self.names[question.path],
            **self._all("label", [field.label.words for field in fields]),
        }
        if any(hints := self._hints(fields)):
            row |= self._all("hint", hints)
        if appearance := _appearance(question, len(marks[0])):
            row["appearance"] = appearance
        if condition:
            row["relevant"] = condition
        row |= self._constraint(fields, beside)
        # a client may leave out any question, and is told so
        if question.required and self.form.audience != "client":
            row["required"] = "yes"
        return row

    def _type(self, question: Question, marks: tuple[tuple[Mark, ...], ...]) -> str:
        if marks[0]:
            several = question.kind.is_list
            listed = self._list(question, marks, self.names[question.path])
            return f"select_{'multiple' if several else 'one'} {listed}"
        # the model may list nothing to choose from
        return "note" if question.kind.is_closed else _TYPES.get(question.kind, "text")

    def _list(
        self, question: Question, marks: tuple[tuple[Mark, ...], ...], name: str
    ) -> str:
        """The name of a list of choices; the same choices are listed once."""
        rows = []
        for choice in zip(*marks, strict=True):
            value = choice[0].value
            none = value == _NONE_VALUE
            called = names.NONE if none else names.choice_name(question, value)
            said = [m.label.words if clean(m.label.words) else value for m in choice]
            rows.append({"name": called, **self._all("label", said)})
        key = tuple(tuple(row.values()) for row in rows)
        if key not in self.lists:
            self.lists[key] = name
            self.choices += [{"list_name": name, **row} for row in rows]
        return self.lists[key]

    def _condition(self, question: Question, beside: Mapping[str, Voices]) -> str:
        if question.show_when is None:
            return ""
        asked = beside[question.show_when.item][0].question
        return relevant(question.show_when, asked, self.names[asked.path])

    def _constraint(self, fields: Voices, beside: Mapping[str, Voices]) -> Row:
        question = fields[0].question
        if question.not_before is not None:
            first = beside[question.not_before]
            rule = not_before(self.names[first[0].question.path])
            labels = [field.label.words for field in first]
            said = [
                sheet.say(NOT_BEFORE, question=label)
                for sheet, label in zip(self.sheets, labels, strict=True)
            ]
        elif question.tells_none and any(_marks(fields[0])):
            rule = f"not(selected(., '{names.NONE}') and count-selected(.) > 1)"
            none = [field.none.label.words if field.none else "" for field in fields]
            said = [
                sheet.say(NONE_ALONE, none=label)
                for sheet, label in zip(self.sheets, none, strict=True)
            ]
        elif rule := in_range(question):
            low, high = bounds(question)
            told = [text for text, end in ((AT_LEAST, low), (AT_MOST, high)) if end]
            said = [
                " ".join(sheet.say(text, low=low, high=high) for text in told)
                for sheet in self.sheets
            ]
        else:
            return {}
        return {"constraint": rule, **self._all("constraint_message", said)}

    def _hints(self, fields: Voices) -> list[str]:
        question = fields[0].question
        hints = []
        for sheet, field in zip(self.sheets, fields, strict=True):
            said = [field.help.words]
            if question.refers is not None and not field.marks:
                # a field form is kept where a record is not: never a name
                said.append(
                    asking.sentence(asking.code_of(question.refers, sheet.language))
                )
            said.append(asking.sentence(asking.in_range(question, sheet.language)))
            if question.kind.is_list and not field.marks:
                said.append(sheet.say(ONE_A_LINE))
            if question.required and self.form.audience == "client":
                said.append(f"({sheet.say(words.REQUIRED)})")
            hints.append(" ".join(filter(None, said)))
        return hints

    def _say(self, text: Text) -> list[str]:
        return [sheet.say(text) for sheet in self.sheets]

    def _note(self, name: str, said: Sequence[str]) -> Row:
        return {"type": "note", "name": name, **self._all("label", said)}

    def _all(self, column: str, said: Sequence[str]) -> Row:
        """A text in every language, each in a column of its own."""
        pairs = zip(self.languages, said, strict=True)
        return {f"{column}::{language}": plain(text) for language, text in pairs}


_NONE_VALUE = "\0none"
"""No value of a record: that there are none is among the choices by this."""


def _marks(field: Field) -> tuple[Mark, ...]:
    """What can be chosen, with "none of these" last where that is an answer."""
    if not field.marks or field.none is None:
        return field.marks
    return (*field.marks, attrs.evolve(field.none, value=_NONE_VALUE))


def _fields(sheet: Sheet) -> list[Field]:
    return [field for part in sheet.parts for field in part.fields]


def _appearance(question: Question, choices: int) -> str:
    if not choices:
        listed = question.kind.is_list
        long = question.kind is Kind.TEXT and question.lines > 1
        return "multiline" if listed or long else ""
    if question.refers is not None and choices > _MANY:
        return "autocomplete"
    return "minimal" if choices > _MANY and not question.kind.is_list else ""


def _called(code: str) -> str:
    return NAMES.get(code, code)
