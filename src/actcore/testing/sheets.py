"""The part of the conformance kit that looks at worksheets as forms."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from actcore.codec import allowed_ids
from actcore.codec.sheets import filled_sheet, sheet_values
from actcore.errors import ActcoreError
from actcore.forms import Field, Form, Question, blank, form_of, sheet_of, understood
from actcore.forms.sheet import texts_of
from actcore.text import folded
from actcore.variant import (
    UNANSWERED,
    Choice,
    declaration,
    items_of,
)

from .cases import example_payload
from .samples import sample
from .subject import Subject


def worksheets_make_forms(subject: Subject) -> Iterator[str]:
    """A form can be made of every worksheet, and its sections and choices are worded."""
    for form, fault in _forms(subject):
        if form is None:
            yield fault
            continue
        for section in form.sections:
            for language in subject.variant.languages if section.title else ():
                if language not in section.title.languages:  # type: ignore[union-attr]
                    yield f"worksheet {form.id}: a section has no heading in {language}"
        for question in form.walk():
            yield from _alike(form, question)


def questions_can_come_up(subject: Subject) -> Iterator[str]:
    """What waits for an answer waits for one that can be given."""
    for form in _made(subject):
        for beside in _groups(form.questions):
            names = {question.name: question for question in beside}
            for question in beside:
                if (condition := question.show_when) is None:
                    continue
                where = f"worksheet {form.id}.{question.path}"
                asked = names.get(condition.item)
                if asked is None:
                    yield f"{where} waits for '{condition.item}', which is not asked"
                    continue
                for value in texts_of(list(condition.values)):
                    if asked.option(value) is None:
                        yield f"{where} waits for '{value}', which cannot be answered"


def clients_need_not_answer(subject: Subject) -> Iterator[str]:
    """Closed questions of a client's sheet can be left unknown, and be declined."""
    for cls in subject.variant.worksheets:
        sheet = declaration(cls)
        if sheet.audience != "client":
            continue
        for item in items_of(cls):
            offered = {
                choice.value
                for kind in item.types
                if issubclass(kind, Choice)
                for choice in kind
            }
            closed = offered or bool in item.types
            for value in UNANSWERED if closed else ():
                if value not in offered:
                    yield f"worksheet {sheet.id}.{item.name} does not offer '{value}'"


def forms_lose_nothing(subject: Subject) -> Iterator[str]:
    """A filled worksheet comes back from the texts of its form as it was."""
    listed = allowed_ids(subject.variant)
    for cls in subject.variant.worksheets:
        name = declaration(cls).id
        values = sheet_values(sample(cls, True, listed), subject.variant)
        yield from _lost(name, _as_written(values), subject, "a sample")
    for example in subject.variant.examples:
        document = subject.decode(example_payload(subject.variant, example.id))
        for name, rows in document.worksheets.items():
            for row in rows if name in subject.codec.worksheets else ():
                values = sheet_values(row, subject.variant)
                yield from _lost(name, values, subject, f"example {example.id}")


def written_of(fields: Sequence[Field]) -> Iterator[tuple[str, Sequence[str]]]:
    """The texts that a filled sheet holds, by path, as a reader of answers finds them."""
    for field in fields:
        if field.none is not None and field.none.chosen:
            yield f"{field.path}[]", ["true"]
        elif field.rows:
            for row in field.rows:
                yield from written_of(row)
        else:
            yield field.path, field.texts


def _lost(
    name: str, values: Mapping[str, Any], subject: Subject, what: str
) -> Iterator[str]:
    variant = subject.variant
    try:
        form = form_of(variant, name)
        was = filled_sheet(name, values, variant)
        sheet = sheet_of(form, blank(form, values))
        fields = [field for part in sheet.parts for field in part.fields]
        found, faults = understood(form, dict(written_of(fields)))
        if faults:
            told = "; ".join(f"{fault.path}: {fault}" for fault in faults[:3])
            yield f"worksheet {name}: {what} cannot be read back ({told})"
        elif filled_sheet(name, found, variant) != was:
            lost = [key for key in values if values[key] != found.get(key)]
            yield f"worksheet {name}: {what} comes back changed in {', '.join(lost)}"
    except ActcoreError as error:
        yield f"worksheet {name}: {what} makes no form ({type(error).__name__})"


def _as_written(value: Any) -> Any:
    """Sample answers as a person would write them: without blanks at their ends."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, list):
        return [_as_written(part) for part in value]
    if isinstance(value, dict):
        return {key: _as_written(part) for key, part in value.items()}
    return value


def _forms(subject: Subject) -> Iterator[tuple[Form | None, str]]:
    for cls in subject.variant.worksheets:
        name = declaration(cls).id
        try:
            yield form_of(subject.variant, name), ""
        except ActcoreError as error:
            yield None, f"worksheet {name}: {error}"


def _made(subject: Subject) -> Iterator[Form]:
    return (form for form, _ in _forms(subject) if form is not None)


def _groups(questions: tuple[Question, ...]) -> Iterator[tuple[Question, ...]]:
    """The questions that stand beside each other: of the sheet, and of each row."""
    yield questions
    for question in questions:
        if question.parts:
            yield from _groups(question.parts)


def _alike(form: Form, question: Question) -> Iterator[str]:
    """Answers of one question that go by the same words."""
    for language in form.languages:
        words = [folded(option.label.get(language)) for option in question.options]
        for word in sorted({word for word in words if words.count(word) > 1}):
            where = f"worksheet {form.id}.{question.path}"
            yield f"{where}: two answers go by the words '{word}' in {language}"
