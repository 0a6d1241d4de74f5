"""The Danish worksheets as those who fill them in meet them."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

import actcore
from actcore.forms import Kind, Question, blank, form_of, forms_of, sheet_of
from actcore.testing.cases import Case, case_files, changed_payload, report_on
from actcore.variant import Outcome, Variant

MODELS = ("dk.act", "dk.mact")
MOST_WITHOUT_HEADINGS = 7
LANGUAGES = {"da": r"»(.+?)« betyder", "en": r"“(.+?)” says"}


@pytest.fixture(params=MODELS)
def variant(request: pytest.FixtureRequest) -> Variant:
    """Each of the two installed Danish models."""
    return actcore.load(request.param).variant(request.param)


def test_no_sheet_is_for_the_citizen_alone(variant: Variant) -> None:
    """The sources tell of no sheet that citizens fill in; a worker asks and writes."""
    assert {form.audience for form in forms_of(variant)} == {"professional"}


def test_long_sheets_have_headings(variant: Variant) -> None:
    """A sheet of many questions is told apart by headings, in both languages."""
    for form in forms_of(variant):
        titles = [section.title for section in form.sections if section.title]
        assert titles or len(form.questions) <= MOST_WITHOUT_HEADINGS, form.id
        assert all(set(title) == {"da", "en"} for title in titles), form.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_none_means_is_told_in_the_words_on_the_sheet(
    variant: Variant, language: str
) -> None:
    """A help that explains "there are none" quotes the words that stand to be ticked."""
    quoted = 0
    for form in forms_of(variant):
        sheet = sheet_of(form, blank(form), language=language, blank_rows=1)
        for part in sheet.parts:
            for field in part.fields:
                for asked in (field, *(f for row in field.rows for f in row)):
                    for words in re.findall(LANGUAGES[language], asked.help.words):
                        assert asked.none is not None, asked.path
                        assert words == asked.none.label.words, asked.path
                        quoted += 1
    assert quoted


def test_a_blank_list_is_not_said_to_mean_anything(variant: Variant) -> None:
    """Nobody is told that an empty list is an answer; on a sheet it is a blank."""
    helps = [q.help for form in forms_of(variant) for q in form.walk() if q.help]
    assert helps
    assert not [h for h in helps if "tom liste" in h.get("da")]
    assert not [h for h in helps if "mpty list" in h.get("en")]


def test_what_is_prefilled_is_known_to_the_model(variant: Variant) -> None:
    """A team that a sheet is opened with is of a kind that the model has."""
    kinds = {kind.id for kind in variant.teams}
    asked = [q for form in forms_of(variant) for q in form.walk() if q.prefill]
    assert asked
    for question in asked:
        what, _, kind = str(question.prefill).partition(":")
        rows = question.kind is Kind.ROWS
        assert what == ("members" if rows else "team"), question.path
        assert kind in kinds, question.path


@pytest.mark.parametrize("model", MODELS)
def test_an_answer_that_a_condition_hides_decides_nothing(model: str) -> None:
    """Without answers that their conditions rule out, every case comes out the same."""
    registry = actcore.load(*MODELS)
    variant, hidden = registry.variant(model), 0
    for case in _cases(variant):
        payload = changed_payload(case, registry)
        if payload["model"] != model:
            continue
        shown = {**payload, "worksheets": dict(_shown(payload, variant))}
        if shown == payload:
            continue
        hidden += 1
        assert _told(shown, case, variant) == _told(payload, case, variant), case.where
    assert hidden


def _cases(variant: Variant) -> Iterator[Case]:
    return (case for file in case_files(variant) for case in file.cases)


def _shown(
    payload: Mapping[str, Any], variant: Variant
) -> Iterator[tuple[str, list[Any]]]:
    for name, filled in payload.get("worksheets", {}).items():
        form = form_of(variant, name)
        yield name, [_without_hidden(form.questions, sheet) for sheet in filled]


def _without_hidden(
    questions: tuple[Question, ...], answers: Mapping[str, Any]
) -> dict[str, Any]:
    """Answers less those whose condition another answer rules out; blanks rule none."""
    kept = dict(answers)
    for question in questions:
        if question.name in kept and question.kind is Kind.ROWS:
            rows = kept[question.name]
            kept[question.name] = [_without_hidden(question.parts, row) for row in rows]
        condition = question.show_when
        if condition is None or condition.item not in answers:
            continue
        said = answers[condition.item]
        chosen = said if isinstance(said, list) else [said]
        if not set(chosen) & set(condition.values):
            kept.pop(question.name, None)
    return kept


def _told(
    payload: Mapping[str, Any], case: Case, variant: Variant
) -> list[tuple[str, Outcome]]:
    document = actcore.read(json.dumps(payload).encode())
    report = report_on(document, variant, case)
    return [(finding.code, finding.outcome) for finding in report.findings]
