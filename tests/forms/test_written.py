"""Texts that come back from a form are understood as what they were, or refused."""

from typing import Any

import pytest
from filled import all_forms, examples, filled_values, models
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actcore.codec.sheets import filled_sheet, sheet_values
from actcore.forms import Field, Form, blank, form_of, sheet_of, understood
from actcore.variant import Variant


def written(fields: tuple[Field, ...]) -> dict[str, list[str]]:
    """What a form with these fields would send."""
    sent: dict[str, list[str]] = {}
    for field in fields:
        if field.none is not None and field.none.chosen:
            sent[f"{field.path}[]"] = [field.none.value]
        for row in field.rows:
            sent.update(written(row))
        if field.texts:
            sent[field.path] = list(field.texts)
    return sent


def returned(form: Form, values: Any) -> tuple[dict[str, Any], Any]:
    """The answers as they come back from a sheet that shows `values`."""
    sent: dict[str, list[str]] = {}
    for part in sheet_of(form, blank(form, values)).parts:
        sent.update(written(part.fields))
    return understood(form, sent)


@pytest.mark.parametrize(("form", "variant"), all_forms())
@settings(max_examples=8, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_answers_come_back_as_they_went(
    form: Form, variant: Variant, data: st.DataObject
) -> None:
    """Whatever a worksheet can hold goes through its form without loss."""
    values = data.draw(filled_values(form))
    found, faults = returned(form, values)
    assert faults == []
    was = filled_sheet(form.id, values, variant)
    assert filled_sheet(form.id, found, variant) == was
    assert sheet_values(was, variant) == sheet_values(
        filled_sheet(form.id, found, variant), variant
    )


def test_every_filled_example_comes_back_as_it_went() -> None:
    """The worksheets in the shipped records go through their forms without loss."""
    assert len(examples()) > 300
    for variant, form, values in examples():
        found, faults = returned(form, values)
        assert faults == []
        assert filled_sheet(form.id, found, variant) == filled_sheet(
            form.id, values, variant
        )


def ract(worksheet: str) -> Form:
    return form_of(next(v for v in models() if v.id == "se.ract"), worksheet)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-03-01", "2024-03-01"),
        ("2024-3-1", "2024-03-01"),
        ("1.3.2024", "2024-03-01"),
        ("1/3 2024", "2024-03-01"),
        ("1/3-2024", "2024-03-01"),
        ("01.03.2024", "2024-03-01"),
    ],
)
def test_a_day_may_be_written_as_people_write_it(text: str, day: str) -> None:
    """Days are understood in the ways that are written by hand in the Nordic countries."""
    found, faults = understood(ract("coach_offer"), {"offered_on": [text]})
    assert (found, faults) == ({"offered_on": day}, [])


@pytest.mark.parametrize("text", ["31.2.2024", "2024", "3/2024", "i går", "12.13.2024"])
def test_a_day_that_is_none_is_refused_without_being_repeated(text: str) -> None:
    """What is no day gets a fault that says where and what was expected."""
    found, [fault] = understood(ract("coach_offer"), {"offered_on": [text]})
    assert found == {}
    assert fault.path == "$.offered_on"
    assert "expected a da" in fault.expected
    assert text not in str(fault)


def test_a_choice_may_be_named_by_its_words() -> None:
    """An answer typed as the form shows it counts as its value, in any language."""
    for said in ("yes", "Ja", "JA", "Yes"):
        found, _ = understood(ract("coach_offer"), {"answer": [said]})
        assert found == {"answer": "yes"}


def test_two_answers_where_one_is_asked_for_are_refused() -> None:
    """Of two ticks in a list of one none is taken for the answer."""
    found, [fault] = understood(ract("coach_offer"), {"answer": ["yes", "no"]})
    assert found == {}
    assert str(fault) == "expected one answer, several are ticked"


def test_an_unknown_question_gets_the_nearest_one() -> None:
    """A misspelt name is a fault with a suggestion, and nothing else is lost."""
    found, [fault] = understood(
        ract("coach_offer"), {"offerd_on": ["2024-01-01"], "answer": ["no"]}
    )
    assert found == {"answer": "no"}
    assert "did you mean 'offered_on'?" in fault.hint


def test_there_are_none_is_an_answer_and_a_blank_is_none() -> None:
    """An empty list says that there is nothing; a blank says nothing."""
    form = ract("core_trio")
    assert understood(form, {"vacancies[]": ["true"]})[0] == {"vacancies": []}
    assert understood(form, {"vacancies[0].place": [" "]})[0] == {}


def test_rows_beside_there_are_none_contradict_it() -> None:
    """Who ticks that there are none and fills in a row is asked what is meant."""
    _, [fault] = understood(
        ract("core_trio"),
        {"vacancies[0].place": ["physician"], "vacancies[]": ["true"]},
    )
    assert "contradicts" in fault.hint


@pytest.mark.parametrize(
    "path",
    ["vacancies", "vacancies[0]", "vacancies[x].place", "vacancies[99999].place", "$"],
)
def test_answers_out_of_place_are_told(path: str) -> None:
    """A path that leads nowhere is a fault, whatever it looks like."""
    found, faults = understood(ract("core_trio"), {path: ["physician"]})
    assert found == {}
    assert faults


def test_rows_keep_their_numbers_and_blank_ones_at_the_end_fall_away() -> None:
    """A row that was left blank does not let the next one take its place."""
    found, _ = understood(
        ract("core_trio"),
        {
            "vacancies[2].place": ["case_manager"],
            "vacancies[0].place": ["physician"],
            "vacancies[1].place": [""],
            "vacancies[3].place": [" "],
        },
    )
    assert found == {
        "vacancies": [{"place": "physician"}, {}, {"place": "case_manager"}]
    }


def test_only_rows_are_numbered() -> None:
    """A number on a group, or none on a row, is out of place and told."""
    form = ract("core_trio")
    for path in ("vacancies.place", "noted_on[0]", "vacancies[0].place[1]"):
        found, faults = understood(form, {path: ["physician"]})
        assert (found, len(faults)) == ({}, 1)
