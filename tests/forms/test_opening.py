"""A sheet that is opened on a record knows what the record knows, and says so."""

from datetime import date

import pytest
from filled import documents, models

import actcore
from actcore import sheets
from actcore.errors import ActcoreError
from actcore.forms import Answers, blank, form_of, forms_of, sheet_of, understood
from actcore.forms.opening import opened
from actcore.model import Case, Document

DAY = date(2024, 3, 31)


def kim() -> Document:
    """The shipped case with a map, a group and goals."""
    return next(d for d in documents() if d.id == "kim" or "kim" in d.id)


def labels(answers: Answers, refers: str) -> dict[str, str]:
    return {o.value: o.label.get("sv") for o in answers.choices[refers]}


def test_people_of_the_record_can_be_chosen_the_closest_first() -> None:
    """Those on the map come first, by how close the client put them."""
    case = kim()
    assert isinstance(case, Case)
    people = list(labels(sheets.opened(case, "coach_offer", as_of=DAY), "people"))
    drawn = case.map_on(DAY)
    assert drawn is not None
    closest = [c.person for c in drawn.contacts if c.closeness == 1]
    assert set(people[: len(closest)]) == set(closest)
    assert set(people) == {person.id for person in case.people}


def test_people_go_by_code_unless_names_are_asked_for() -> None:
    """A sheet tells names only with ``full``."""
    case = kim()
    named = {p.id: p.name for p in case.people if p.name}
    coded = labels(sheets.opened(case, "coach_offer", as_of=DAY), "people")
    assert all(code == label for code, label in coded.items())
    full = sheets.opened(case, "coach_offer", as_of=DAY, names="full")
    told = labels(full, "people")
    assert {code: told[code] for code in named} == named
    assert not any(name in repr(full) for name in named.values())


def test_those_called_alike_are_told_apart() -> None:
    """Of two nurses each has the code beside the role."""
    for document in documents():
        for form in forms_of(sheets.found.variant(document.model, None)):
            if form.document == type(document).__name__.lower():
                answers = sheets.opened(document, form.id, as_of=DAY, names="roles")
                for options in answers.choices.values():
                    told = [option.label.get("en") for option in options]
                    assert len(set(told)) == len(told)


def test_what_is_filled_in_beforehand_is_marked() -> None:
    """Everything that a new sheet holds when it is opened is told to be so."""
    some = 0
    for document in documents():
        for form in forms_of(sheets.found.variant(document.model, None)):
            if form.document != type(document).__name__.lower():
                continue
            answers = sheets.opened(document, form.id, as_of=DAY)
            sheet = sheet_of(form, answers)
            assert bool(answers.values) == bool(answers.prefilled)
            assert bool(sheet.prefilled_note) == bool(answers.prefilled)
            some += bool(answers.prefilled)
    assert some > 10


def test_a_blank_sheet_offers_nobody() -> None:
    """Without a record there is nobody to choose, and nothing is filled in."""
    page = sheet_of(form_of(sheets.found.variant("se.ract", None), "coach_offer"))
    fields = [field for part in page.parts for field in part.fields]
    assert not any(f.marks for f in fields if f.question.refers)
    assert not any(f.texts for f in fields)


def test_a_sheet_about_an_organisation_is_not_opened_on_a_client() -> None:
    """Which kind of record a sheet is about is told."""
    with pytest.raises(ActcoreError, match="about a site"):
        sheets.opened(kim(), "course", as_of=DAY)


def test_an_entry_that_is_not_there_is_told() -> None:
    """The message says how many there are and how they are counted."""
    with pytest.raises(ActcoreError, match="counted from 0"):
        sheets.opened(kim(), "coach_offer", as_of=DAY, entry=99)


def test_the_map_is_opened_to_be_drawn_anew() -> None:
    """The latest map is there, with the day of the new one."""
    case = kim()
    assert isinstance(case, Case)
    answers = sheets.opened(case, "sociogram", as_of=DAY, names="full")
    assert answers.values["drawn_on"] == "2024-03-31"
    drawn = case.map_on(DAY)
    assert drawn is not None
    assert len(answers.values["contacts"]) == len(drawn.contacts)


def test_opening_reads_nothing_but_the_record() -> None:
    """The same record, day and names give the same sheet."""
    form = form_of(sheets.found.variant("se.ract", None), "coach_offer")
    variant = sheets.found.variant("se.ract", None)
    first = opened(form, kim(), variant, as_of=DAY)
    assert opened(form, kim(), variant, as_of=DAY) == first


def test_a_case_of_another_model_is_of_that_model() -> None:
    """A sheet that the record's model does not have is unknown."""
    with pytest.raises(actcore.ActcoreError, match="unknown worksheet"):
        sheets.opened(kim(), "half_year_plan", as_of=DAY)


def test_a_role_that_a_sheet_does_not_offer_still_shows_where_it_is_recorded() -> None:
    """Of many roles a sheet offers those that fit, and loses none that a record holds."""
    limited = [
        (variant, form, question)
        for variant in models()
        for form in forms_of(variant)
        for question in form.questions
        if not question.kind.has_parts and any(not o.offered for o in question.options)
    ]
    assert limited
    for _, form, question in limited:
        other = next(o.value for o in question.options if not o.offered)
        value = [other] if question.kind.is_list else other
        for values, shown in (({}, False), ({question.name: value}, True)):
            parts = sheet_of(form, blank(form, values)).parts
            fields = [field for part in parts for field in part.fields]
            [field] = [f for f in fields if f.path == question.path]
            assert (other in [mark.value for mark in field.marks]) is shown
        assert understood(form, {question.path: [other]}) == (
            {question.name: value},
            [],
        )
