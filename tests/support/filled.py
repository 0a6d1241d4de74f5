"""Filled worksheets: those that the plugins' examples hold, and invented ones."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from hypothesis import strategies as st

import actcore
from actcore.codec.sheets import sheet_values
from actcore.forms import Form, Kind, Option, Question, form_of, forms_of
from actcore.model import Document
from actcore.variant import Variant

_LETTERS = "abcdefghijklmnopqrstuvwxyzåäöæøŋđšABCÅÄÖÆØ"
_SIGNS = " .,;:-–'\"<>&=+@#*_`[](){}$|\\/%!?"


@cache
def models() -> tuple[Variant, ...]:
    """The installed national models."""
    return actcore.load().variants


def all_forms() -> list[Any]:
    """Every worksheet's form with its model, as parameters that say which they are."""
    import pytest

    return [
        pytest.param(form, variant, id=f"{variant.id}-{form.id}")
        for variant in models()
        for form in forms_of(variant)
    ]


@cache
def documents() -> tuple[Document, ...]:
    """Every record that the plugins ship."""
    return tuple(
        actcore.read(files(variant.package).joinpath(example.file).read_bytes())
        for variant in models()
        for example in variant.examples
    )


@cache
def examples() -> tuple[tuple[Variant, Form, Mapping[str, Any]], ...]:
    """Every worksheet that is filled in an example, with its answers."""
    return tuple(_examples())


def _examples() -> Iterator[tuple[Variant, Form, Mapping[str, Any]]]:
    variants = {variant.id: variant for variant in models()}
    for document in documents():
        variant = variants[document.model]
        for worksheet, rows in document.worksheets.items():
            for row in rows:
                yield variant, form_of(variant, worksheet), sheet_values(row, variant)


def texts() -> st.SearchStrategy[str]:
    """Texts that somebody may write, with signs that mean something elsewhere."""
    line = st.text(_LETTERS + _SIGNS, min_size=1, max_size=30).map(str.strip)
    return line.filter(bool)


def filled_values(form: Form) -> st.SearchStrategy[dict[str, Any]]:
    """Answers to a form as a record holds them, to some of its questions or all."""
    return _answers(form.questions)


def _answers(questions: tuple[Question, ...]) -> st.SearchStrategy[dict[str, Any]]:
    needed = {q.name: _answer(q) for q in questions if q.required}
    others = {q.name: _answer(q) for q in questions if not q.required and _asked(q)}
    return st.fixed_dictionaries(needed, optional=others).map(
        lambda values: _in_order(questions, values)
    )


def _asked(question: Question) -> bool:
    """Whether there is anything to answer; a model may list nothing to choose from."""
    return bool(question.options) or question.kind not in (Kind.CHOICE, Kind.CHOICES)


def _in_order(
    questions: tuple[Question, ...], values: dict[str, Any]
) -> dict[str, Any]:
    """The answers in the form's order, without days that come before they can."""
    kept = {q.name: values[q.name] for q in questions if q.name in values}
    pairs = [(q.not_before, q.name) for q in questions if q.not_before]
    pairs += [(first, "until") for first in ("since", "date")]
    for first, last in pairs:
        if first in kept and last in kept and str(kept[first]) > str(kept[last]):
            kept[last] = kept[first]
    return kept


def _answer(question: Question) -> st.SearchStrategy[Any]:
    kind = question.kind
    if kind is Kind.ROWS:
        rows = st.lists(_answers(question.parts).filter(bool), min_size=1, max_size=3)
        return _or_none(question, rows)
    if kind is Kind.GROUP:
        return _answers(question.parts).filter(bool)
    if kind is Kind.CHOICES:
        values = [o.value for o in _offered(question) if not o.unanswered]
        chosen = st.lists(st.sampled_from(values), min_size=1, max_size=4, unique=True)
        for option in question.options:
            if option.unanswered:  # stands alone
                chosen |= st.just([option.value])
        return _or_none(question, chosen)
    if kind.is_list:
        one = codes() if kind is Kind.REFERENCES else texts()
        return _or_none(question, st.lists(one, min_size=1, max_size=3, unique=True))
    if kind is Kind.CHOICE:
        return st.sampled_from([option.value for option in _offered(question)])
    return _single(question)


def _offered(question: Question) -> list[Option]:
    return [option for option in question.options if option.offered]


def codes() -> st.SearchStrategy[str]:
    """Codes of people and things in a record."""
    return st.from_regex(r"[a-z]{1,6}[0-9]{0,2}", fullmatch=True)


def _or_none(
    question: Question, values: st.SearchStrategy[Any]
) -> st.SearchStrategy[Any]:
    return values | st.just([]) if question.tells_none else values


def _single(question: Question) -> st.SearchStrategy[Any]:
    kind = question.kind
    low = 0 if question.minimum is None else int(question.minimum)
    high = low + 500 if question.maximum is None else int(question.maximum)
    if kind is Kind.WHOLE:
        return st.integers(low, high)
    if kind is Kind.NUMBER:
        thousandths = st.integers(low * 1000, high * 1000)
        return thousandths.map(lambda number: number / 1000)
    if kind is Kind.DATE:
        return st.dates().map(lambda day: day.isoformat())
    if kind is Kind.CLOCK:
        return st.times().map(lambda clock: f"{clock:%H:%M}")
    if kind is Kind.YES_NO:
        said = [o.value for o in question.options if o.unanswered]
        return st.sampled_from([True, False, *said])
    if kind is Kind.REFERENCE:
        return codes()
    return texts()
