"""The Danish worksheets as those who fill them in meet them."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from mact_plugin.act.roles import FUNCTIONS, GIVING_SUPPORT, IN_TEAM
from mact_plugin.mact.roles import RUNNING_A_COURSE

import actcore
from actcore.forms import Kind, Question, Sheet, blank, form_of, forms_of, sheet_of
from actcore.testing.cases import (
    Case,
    case_files,
    changed_payload,
    example_payload,
    report_on,
)
from actcore.variant import Outcome, Variant

MODELS = ("dk.act", "dk.mact")
MOST_WITHOUT_HEADINGS = 7
ROLES = {
    "dk.act": {
        ("act_plan", "actions.function"): GIVING_SUPPORT,
        ("act_plan", "contributed"): GIVING_SUPPORT,
        ("team_profile", "functions.role"): IN_TEAM,
        ("staffing_choice", "functions.function"): FUNCTIONS,
        ("function_description", "function"): FUNCTIONS,
    },
    "dk.mact": {("group_course", "run_by"): RUNNING_A_COURSE},
}
ANYBODY = {("role_overview", "tasks.roles")}
"""A task or a responsibility may be anybody's, the citizen's among them."""
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


def test_a_question_on_roles_offers_those_that_fit_it(variant: Variant) -> None:
    """No citizen, politician or steering group is offered as a function in the team."""
    every = tuple(role.id for role in variant.roles)
    asked = {
        (form.id, question.path): tuple(o.value for o in question.options if o.offered)
        for form in forms_of(variant)
        for question in form.walk()
        if question.options and {o.value for o in question.options} <= set(every)
    }
    open_to_all = {place for place, roles in asked.items() if roles == every}
    assert open_to_all == ANYBODY & asked.keys()
    fitting = {place: asked[place] for place in asked.keys() - open_to_all}
    assert fitting == ROLES[variant.id]


def test_every_answer_of_an_example_is_offered(variant: Variant) -> None:
    """No filled sheet of an example holds an answer that a blank one would not show."""
    for example in variant.examples:
        record = example_payload(variant, example.id)
        for worksheet, rows in record.get("worksheets", {}).items():
            form = form_of(variant, worksheet)
            for row in rows:
                sheet = sheet_of(form, blank(form, row))
                assert list(_not_offered(sheet)) == [], (example.id, worksheet)


def _not_offered(sheet: Sheet) -> Iterator[str]:
    """The fields whose answer is none of those that a blank sheet shows."""
    fields = [field for part in sheet.parts for field in part.fields]
    while fields:
        field = fields.pop()
        fields += [inner for row in field.rows[: field.filled] for inner in row]
        options = field.question.options
        offered = {option.value for option in options if option.offered}
        if options and not offered.issuperset(field.texts):
            yield field.path


def test_every_step_names_its_worksheets(variant: Variant) -> None:
    """Whoever works on a step is given its own sheets, not all that its rules read."""
    assert variant.process is not None
    named = {step.id: step.sheets for step in variant.process.steps}
    assert all(named.values())
    if variant.id == "dk.mact":
        assert named["sign_up"] == ("group_course", "participation")
        assert named["local_description"] == ("local_description",)
        assert named["closing"] == ("course_meeting", "course_evaluation")


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
