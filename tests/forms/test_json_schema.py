"""The JSON Schema of one worksheet."""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonschema
import pytest
from filled import all_forms, examples, filled_values
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator as Validator

from actcore import Case, DocumentError, Site
from actcore.codec import json_schema
from actcore.codec.sheets import filled_sheet
from actcore.forms import Form, Kind, Question
from actcore.forms.json_schema import json_schema_of
from actcore.variant import Variant

CHECKER = jsonschema.FormatChecker()
FILLED = examples()
_WRONG: dict[Kind, list[Any]] = {
    Kind.TEXT: [1, ["a"], True],
    Kind.TEXTS: ["a", [1]],
    Kind.WHOLE: ["1", 1.5, True],
    Kind.NUMBER: ["1", True],
    Kind.DATE: ["2024-02-30", "1 May", "2024-1-1", 20240101],
    Kind.CLOCK: ["24:00", "9:30", 9],
    Kind.YES_NO: ["yes", 1, "true"],
    Kind.CHOICE: ["no such choice", 1],
    Kind.CHOICES: [["no such choice"], "no such choice"],
    Kind.REFERENCE: [1, ["a"]],
    Kind.REFERENCES: ["a", [1]],
    Kind.ROWS: [{}, "a", [1], [{"no_such_item": 1}]],
    Kind.GROUP: [[], "a", {"no_such_item": 1}],
}


def _one_of_each() -> list[Any]:
    """The first example of each worksheet, by number."""
    first: dict[str, int] = {}
    for number, (variant, form, _) in enumerate(FILLED):
        first.setdefault(f"{variant.id}-{form.id}", number)
    return [pytest.param(number, id=key) for key, number in first.items()]


def checked(schema: dict[str, Any]) -> Validator:
    """A schema, ready to judge."""
    return Validator(schema, format_checker=CHECKER)


def whole(variant: Variant, form: Form) -> dict[str, Any]:
    """What the schema of the whole document says of one worksheet."""
    schema = _document(form.document, variant)
    reference: dict[str, Any] = {"$defs": schema["$defs"]}
    (sheets,) = [
        definition
        for name, definition in schema["$defs"].items()
        if name.startswith("Worksheets")
    ]
    return {**reference, **sheets["properties"][form.id]["items"]}


@cache
def _document(kind: str, variant: Variant) -> dict[str, Any]:
    return json_schema({"case": Case, "site": Site}[kind], variant)


def damaged(form: Form, values: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The same answers with one thing wrong, in each way that there is."""
    yield {**values, "no_such_item": 1}
    for question in form.questions:
        yield from _each(question, values)
        rows = values.get(question.name) if question.kind is Kind.ROWS else ()
        for row in (rows or ())[:1]:
            for wrong in (w for part in question.parts for w in _each(part, row)):
                yield {**values, question.name: [wrong]}


def _each(question: Question, values: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if question.required:
        yield {name: v for name, v in values.items() if name != question.name}
    for wrong in _WRONG[question.kind]:
        yield {**values, question.name: wrong}
    for bound, step in ((question.minimum, -1), (question.maximum, 1)):
        if bound is not None:
            yield {**values, question.name: int(bound) + step}


@pytest.mark.parametrize(("form", "variant"), all_forms())
def test_every_worksheet_has_a_schema(form: Form, variant: Variant) -> None:
    """Every shipped worksheet has a valid schema in each of its languages."""
    for language in form.languages:
        schema = json_schema_of(form, language=language)
        Validator.check_schema(schema)
        assert schema["title"] == form.title.get(language)
        assert schema["$id"].endswith(f":{form.model}:{form.id}:{form.version}")


@pytest.mark.parametrize("number", range(len(FILLED)))
def test_every_example_is_valid(number: int) -> None:
    """Whatever the plugins' examples hold of a worksheet is what its schema allows."""
    _, form, values = FILLED[number]
    checked(json_schema_of(form)).validate(values)


@pytest.mark.parametrize("number", _one_of_each())
def test_both_schemas_and_the_codec_refuse_the_same(number: int) -> None:
    """What is damaged in an example is refused by both schemas, and by the codec too."""
    variant, form, values = FILLED[number]
    one, document = checked(json_schema_of(form)), checked(whole(variant, form))
    unbound = checked(_without_bounds(json_schema_of(form)))
    assert document.is_valid(values)
    for wrong in damaged(form, dict(values)):
        assert not one.is_valid(wrong)
        assert not document.is_valid(wrong)
        if not unbound.is_valid(wrong):  # of one sheet the codec sees the types
            with pytest.raises(DocumentError):
                filled_sheet(form.id, wrong, variant)


def _without_bounds(schema: Any) -> Any:
    """The schema without what it says of the size of numbers."""
    if isinstance(schema, dict):
        return {
            name: _without_bounds(inner)
            for name, inner in schema.items()
            if name not in ("minimum", "maximum") or isinstance(inner, dict)
        }
    return [_without_bounds(i) for i in schema] if isinstance(schema, list) else schema


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_whatever_can_be_filled_in_is_valid(data: st.DataObject) -> None:
    """Any answers that a form allows are what its schema allows."""
    form, _ = data.draw(st.sampled_from([param.values for param in all_forms()]))
    values = data.draw(filled_values(form))
    assert checked(json_schema_of(form)).is_valid(values)


def test_words_are_in_the_language_asked_for() -> None:
    """Titles, choices and conditions can be had in any language of the worksheet."""
    forms = [param.values[0] for param in all_forms()]
    form = next(form for form in forms if form.id == "coach_offer")
    swedish, english = (
        json.dumps(json_schema_of(form, language=code), ensure_ascii=False)
        for code in ("sv", "en")
    )
    assert "Vill inte svara" in swedish
    assert "Fyll i bara om" in swedish
    assert "I do not want to answer" in english
    assert json_schema_of(form) == json_schema_of(form, language="sv")
