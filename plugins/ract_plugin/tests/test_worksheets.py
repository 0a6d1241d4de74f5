"""The Swedish worksheets as forms: what a client may leave open, and what depends on what."""

import copy
import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

import actcore
from actcore.fidelity import Report
from actcore.forms import (
    Form,
    Kind,
    Question,
    Sheet,
    blank,
    form_of,
    forms_of,
    sheet_of,
)
from actcore.testing.cases import example_payload
from actcore.variant import UNANSWERED, Outcome, Variant

Record = dict[str, Any]
Place = tuple[dict[str, Any], Question]

RACT: Variant = actcore.load("se.ract").variant("se.ract")
FORMS = {form.id: form for form in forms_of(RACT)}
CLIENTS = tuple(form for form in FORMS.values() if form.audience == "client")
DAYS = {"kim": date(2024, 3, 31), "robin": date(2025, 5, 31)}


def closed(form: Form) -> Iterator[Question]:
    """The questions of a form whose answers are chosen on the form itself."""
    return (question for question in form.walk() if question.kind.is_closed)


def answers_in(record: Record) -> Iterator[Place]:
    """Every closed question that is answered on a client's sheet, with where it stands."""
    for form in CLIENTS:
        for sheet in record["worksheets"].get(form.id, ()):
            for question in form.questions:
                rows = sheet.get(question.name, ()) if question.parts else ()
                asked = [
                    (sheet, question),
                    *((r, p) for r in rows for p in question.parts),
                ]
                yield from (
                    (at, q) for at, q in asked if q.kind.is_closed and q.name in at
                )


def checked(record: Record, day: date) -> Report:
    """What the rules say of a record."""
    return actcore.check(read(record), as_of=day)


def read(record: Record) -> Any:
    """The record as a document."""
    return actcore.read(json.dumps(record).encode())


def outcomes(record: Record, day: date) -> dict[tuple[str, str], Outcome]:
    """How each rule comes out for each of its subjects."""
    return {(f.code, f.about): f.outcome for f in checked(record, day).findings}


@pytest.mark.parametrize("form", CLIENTS, ids=lambda form: form.id)
def test_a_client_may_leave_every_closed_question_open(form: Form) -> None:
    """Not knowing and not wanting to answer are two answers of their own everywhere."""
    for question in closed(form):
        offered = tuple(o.value for o in question.options if o.unanswered)
        assert offered == UNANSWERED, question.path


def test_the_seven_sheets_that_clients_fill_in() -> None:
    """These are in the client's hands, and what was written on their first version counts."""
    assert {form.id for form in CLIENTS} == {
        "sharing_consent",
        "goal_talk",
        "map_drawing",
        "group_wish",
        "coach_offer",
        "chair_support",
        "own_follow_up",
    }
    assert all(form.earlier == {"1.0": {}} for form in CLIENTS)


@pytest.mark.parametrize("said", UNANSWERED)
@pytest.mark.parametrize("example", DAYS)
def test_an_answer_left_open_is_neither_yes_nor_no(example: str, said: str) -> None:
    """Each rule says what it says of a blank, or that it cannot be told; never more."""
    record, day = example_payload(RACT, example), DAYS[example]
    tried = 0
    for number, (_, question) in enumerate(list(answers_in(record))):
        spoken, silent = copy.deepcopy(record), copy.deepcopy(record)
        value: Any = [said] if question.kind is Kind.CHOICES else said
        list(answers_in(spoken))[number][0][question.name] = value
        del list(answers_in(silent))[number][0][question.name]
        of_blank = outcomes(silent, day)
        for about, outcome in outcomes(spoken, day).items():
            assert outcome in (of_blank[about], Outcome.NOT_ASSESSED), (
                question.path,
                about,
            )
        steps = [
            reached.state for reached in actcore.status(read(spoken), as_of=day).steps
        ]
        assert steps == [
            reached.state for reached in actcore.status(read(silent), as_of=day).steps
        ], question.path
        tried += 1
    assert tried > 10


@pytest.mark.parametrize("example", [example.id for example in RACT.examples])
def test_no_example_answers_what_its_sheet_would_not_ask(example: str) -> None:
    """Whoever answered a question that depends on another gave the answer it waits for."""
    record = example_payload(RACT, example)
    for worksheet, rows in record.get("worksheets", {}).items():
        form = form_of(RACT, worksheet)
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


@pytest.mark.parametrize("form", FORMS.values(), ids=lambda form: form.id)
def test_help_speaks_of_none_as_the_sheet_does(form: Form) -> None:
    """What the help calls the answer that there are none is what stands to be ticked."""
    for language, choose in (("sv", "Välj ”"), ("en", "Choose “")):
        sheet = sheet_of(form, language=language, blank_rows=1)
        fields = [field for part in sheet.parts for field in part.fields]
        for field in (*fields, *(f for one in fields for row in one.rows for f in row)):
            if choose in field.help.words:
                assert field.none is not None, field.path
                quoted = field.help.words.partition(choose)[2]
                assert quoted.startswith(field.none.label.words), field.path


def test_what_a_client_has_to_say_can_be_left_with_its_row() -> None:
    """Where one answer is needed in a row, its help tells that the row can be skipped."""
    needed = [q for form in CLIENTS for q in form.walk() if q.required]
    assert needed
    for question in needed:
        assert "." in question.path
        assert question.help is not None, question.path
        assert "hoppa över" in question.help.get("sv"), question.path
        assert "skip" in question.help.get("en"), question.path


def asked(form: Form, path: str) -> Question:
    """One question of a form."""
    return next(question for question in form.walk() if question.path == path)


def test_a_rank_is_asked_for_as_a_place_among_the_goals() -> None:
    """How much a goal matters is no number; which place it has is one."""
    question = asked(FORMS["goal_talk"], "goals.priority")
    assert "plats" in question.label.get("sv")
    assert "place" in question.label.get("en")


def test_the_client_is_asked_what_the_client_knows_of_a_coach() -> None:
    """Whether there is a coach is for staff to know; what one was told, one knows."""
    question = asked(FORMS["coach_offer"], "nobody_to_offer")
    assert question.label.get("sv").startswith("Har du fått veta")
    assert question.label.get("en").startswith("Have you been told")


def test_every_sheet_about_a_client_belongs_to_a_step() -> None:
    """Whoever works on a step is given its sheets, with the client's map where it is made."""
    assert RACT.process is not None
    named = {step.id: step.sheets for step in RACT.process.steps}
    about = {form.id for form in FORMS.values() if form.document == "case"}
    assert {sheet for sheets in named.values() for sheet in sheets} == {
        *about,
        "sociogram",
    }
    assert [step for step, sheets in named.items() if not sheets] == ["case_manager"]
    assert named["sociogram"] == ("map_drawing", "sociogram")
    assert named["asking"] == ("asking",)
    assert named["nomination"] == ("group_wish",)
