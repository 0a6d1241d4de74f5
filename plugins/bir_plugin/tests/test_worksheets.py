"""The Norwegian worksheets as forms: what depends on what, and how none is told."""

import re
from collections.abc import Iterator

import pytest
from bir_plugin.roles import AT_WORK, DECIDING

import actcore
from actcore.forms import Form, Question, Sheet, blank, form_of, forms_of, sheet_of
from actcore.testing.cases import example_payload
from actcore.variant import Variant

BIR: Variant = actcore.load("no.bir").variant("no.bir")
ROLES = {
    ("composition", "decided_by"): DECIDING,
    ("mapping", "done_by"): AT_WORK,
    ("goals_and_measures", "measures.role"): AT_WORK,
}


@pytest.mark.parametrize("example", [example.id for example in BIR.examples])
def test_no_example_answers_what_its_sheet_would_not_ask(example: str) -> None:
    """Whoever answered a question that depends on another gave the answer it waits for."""
    record = example_payload(BIR, example)
    for worksheet, rows in record.get("worksheets", {}).items():
        form = form_of(BIR, worksheet)
        for row in rows:
            assert list(uncalled_for(sheet_of(form, blank(form, row)))) == []


def uncalled_for(sheet: Sheet) -> Iterator[str]:
    """The answered questions of a sheet whose condition is not met."""
    groups = [tuple(field for part in sheet.parts for field in part.fields)]
    while groups:
        beside = {field.path: field for field in groups.pop()}
        for field in beside.values():
            groups += field.rows[: field.filled]
            if field.shown_by is None or not (field.texts or field.filled):
                continue
            asked, wanted = field.shown_by
            given = beside[asked].texts
            if not (set(given) & set(wanted) if wanted else given):
                yield field.path


@pytest.mark.parametrize("form", forms_of(BIR), ids=lambda form: form.id)
def test_help_speaks_of_none_as_the_sheet_does(form: Form) -> None:
    """What the help calls the answer that there are none is what stands to be ticked."""
    for language, choose in (("nb", "Velg «"), ("en", "Choose “")):
        sheet = sheet_of(form, language=language, blank_rows=1)
        fields = [field for part in sheet.parts for field in part.fields]
        for field in (*fields, *(f for one in fields for row in one.rows for f in row)):
            if choose in field.help.words:
                assert field.none is not None, field.path
                quoted = field.help.words.partition(choose)[2]
                assert quoted.startswith(field.none.label.words), field.path


@pytest.mark.parametrize("form", forms_of(BIR), ids=lambda form: form.id)
def test_no_sheet_is_a_clients(form: Form) -> None:
    """The programme has no client, so employees fill in every sheet, about no client."""
    assert (form.audience, form.document) == ("professional", "site")


def test_a_question_on_roles_offers_those_that_fit_it() -> None:
    """Neither KoRus, course participants nor a department is offered as who did the work."""
    known = {role.id for role in BIR.roles}
    found = {
        (form.id, question.path): tuple(o.value for o in question.options if o.offered)
        for form in forms_of(BIR)
        for question in form.walk()
        if question.options and known.issuperset(o.value for o in question.options)
    }
    assert found == ROLES


@pytest.mark.parametrize("example", [example.id for example in BIR.examples])
def test_every_answer_of_an_example_is_offered(example: str) -> None:
    """No filled sheet of an example holds an answer that a blank one would not show."""
    record = example_payload(BIR, example)
    for worksheet, rows in record.get("worksheets", {}).items():
        form = form_of(BIR, worksheet)
        for row in rows:
            sheet = sheet_of(form, blank(form, row))
            assert list(not_offered(sheet)) == []


def not_offered(sheet: Sheet) -> Iterator[str]:
    """The fields whose answer is none of those that a blank sheet shows."""
    fields = [field for part in sheet.parts for field in part.fields]
    while fields:
        field = fields.pop()
        fields += [inner for row in field.rows[: field.filled] for inner in row]
        options = field.question.options
        offered = {option.value for option in options if option.offered}
        if options and not offered.issuperset(field.texts):
            yield field.path


def asked(form: Form, path: str) -> Question:
    """One question of a form."""
    return next(question for question in form.walk() if question.path == path)


def test_the_notice_on_health_allows_what_the_sheet_offers() -> None:
    """That somebody was ill may be ticked; the notice says so, and that no more is written."""
    form = form_of(BIR, "substitution")
    illness = asked(form, "reason").option("illness")
    assert form.notice is not None
    assert illness is not None
    for language in BIR.languages:
        assert illness.label.get(language).lower() in form.notice.get(language)


@pytest.mark.parametrize("form", forms_of(BIR), ids=lambda form: form.id)
def test_nobody_is_told_to_use_code_words(form: Form) -> None:
    """Questions and helps speak the language of the sheet alone."""
    for question in form.walk():
        for text in filter(None, (question.label, question.help)):
            said = text.as_dict().values()
            assert not any(re.search(r"\w_\w", words) for words in said), question.path


def test_every_step_names_its_worksheets() -> None:
    """Whoever works on a step is given its own sheets, not all that its rules read."""
    assert BIR.process is not None
    named = {step.id: step.sheets for step in BIR.process.steps}
    assert all(named.values())
    assert named["group"] == ("participation", "composition")
    assert named["routines_and_guide"] == ("routine", "guide")
    assert named["half_year_plan"] == ("half_year_plan",)
