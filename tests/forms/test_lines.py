"""The client's map as lines of text: what is written, and how it is read again."""

from typing import Any

import attrs
import pytest
from filled import codes, documents, filled_values, models, texts
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actcore import sheets
from actcore.errors import DocumentError
from actcore.forms import Answers, Form, blank
from actcore.forms.lines import lines_of, read_lines
from actcore.forms.sociogram import map_form, map_values
from actcore.model import Case

FORMS = {v.id: map_form(v) for v in models() if Case in v.documents}
FORM = FORMS["se.ract"]
LANGUAGES = ("sv", "da", "nb", "en")
HOSTILE = (
    "#Noa",
    "#",
    "Case: 7",
    "datum: 2024-06-01",
    "karta: 1",
    "namn",
    "Name",
    "Ek, Lena",
    'Lars "Lasse" Ek',
    '"Lasse" Ek, Lars',
    '"',
    "Bo|a|b|c|d|e|f|g|h",
    "Bo; och Siv",
    "Bo\tSiv",
    "*",
    ",",
)


def read(text: str) -> Answers:
    return read_lines(text.encode(), FORM)


def rows_of(text: str) -> list[dict[str, Any]]:
    return list(read(text).values.get("contacts", ()))


def faults(text: str) -> list[str]:
    with pytest.raises(DocumentError) as caught:
        read(text)
    return [f"{fault.path}: {fault}" for fault in caught.value.faults]


@st.composite
def maps(draw: st.DrawFn, form: Form) -> Answers:
    """Maps of people with names that mean something else, who know each other."""
    values = draw(filled_values(form))
    names = st.sampled_from(HOSTILE) | texts()
    rows = values.get("contacts", [])
    for row in rows:
        row.update(draw(st.fixed_dictionaries({}, optional=_freely(names))))
    known = [row[key] for row in rows for key in ("name", "person") if key in row]
    if known:
        for row in rows:
            some = draw(st.lists(st.sampled_from(known), max_size=3))
            row |= {"knows": some} if some else {}
    record = draw(st.none() | codes())
    return attrs.evolve(blank(form, values), record=record)


def _freely(names: st.SearchStrategy[str]) -> dict[str, st.SearchStrategy[Any]]:
    return {"name": names, "relation": names, "person": codes()}


def told(values: Any) -> dict[str, Any]:
    """The part of a map's answers that its text tells."""
    rows = [_told(row) for row in values.get("contacts", ())]
    while rows and not rows[-1]:
        rows.pop()
    kept = {n: v for n, v in values.items() if n in ("drawn_on", "layer")}
    return {**kept, "contacts": rows} if rows else kept


def _told(row: dict[str, Any]) -> dict[str, Any]:
    functions = ("good_function", "important_function")
    left_out = {"meanings"}
    if not all(row.get(name) for name in functions):
        left_out.update(functions)
    if row.get("name") == row.get("person"):
        left_out.add("name")
    return {name: value for name, value in row.items() if name not in left_out}


@settings(max_examples=150, suppress_health_check=list(HealthCheck), deadline=None)
@given(
    data=st.data(),
    model=st.sampled_from(sorted(FORMS)),
    language=st.sampled_from(LANGUAGES),
)
def test_lines_come_back_as_they_went(
    data: st.DataObject, model: str, language: str
) -> None:
    """Whatever the text tells is read again as it was, in every language."""
    form = FORMS[model]
    answers = data.draw(maps(form))
    found = read_lines(lines_of(form, answers, language).encode(), form)
    assert dict(found.values) == told(answers.values)
    assert found.record == answers.record


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_is_taken_for_something_else(name: str) -> None:
    """Neither for a note, a heading or columns, nor for several names."""
    rows = [{"name": name}, {"name": "Siv", "knows": [name, "Noa"]}, {"name": "Noa"}]
    for language in LANGUAGES:
        assert (
            rows_of(lines_of(FORM, blank(FORM, {"contacts": rows}), language)) == rows
        )


def test_every_shipped_map_comes_back_through_its_lines() -> None:
    """Written as text and merged again a map of a record changes nothing in it."""
    seen = 0
    for document in documents():
        if not isinstance(document, Case):
            continue
        form = FORMS[document.model]
        for drawn in document.maps:
            for names in ("codes", "full"):
                values = map_values(document, drawn, names)
                opened = attrs.evolve(blank(form, values), record=document.id)
                text = lines_of(form, opened, form.languages[0])
                found = sheets.merge(document, read_lines(text.encode(), form))
                assert found.became is sheets.Became.UNCHANGED, document.id
                seen += 1
    assert seen > 4


def test_a_blank_map_reads_as_one() -> None:
    """The text to fill in says nothing yet, and has no column for codes."""
    text = lines_of(FORM, blank(FORM), "sv")
    assert dict(read(text).values) == {}
    assert text.endswith(
        "\ndatum: \nnamn;relation;del av livet;ring;stjärna;band;känner\n"
    )


def test_line_breaks_become_spaces() -> None:
    """A person stays on one line, whatever ends lines in the text about them."""
    rows = [
        {"name": "Lena\nEk", "relation": "a\r\nb\u2028c\x1dd", "knows": ["Noa\nEk"]},
        {"name": "\x1b#\x00Noa\nEk"},
    ]
    text = lines_of(FORM, blank(FORM, {"contacts": rows}), "en")
    assert "\x1b" not in text
    assert rows_of(text) == [
        {"name": "Lena Ek", "relation": "a b c d", "knows": ["Noa Ek"]},
        {"name": "#Noa Ek"},
    ]


def test_a_code_stands_where_no_name_is_told() -> None:
    """The line can be read by people, and says no more than the answers did."""
    answers = blank(FORM, {"contacts": [{"person": "lena", "closeness": "1"}]})
    text = lines_of(FORM, answers, "sv")
    assert text.splitlines()[-1].startswith("lena;")
    assert dict(read(text).values) == dict(answers.values)


def test_a_map_of_a_crisis_comes_back_as_one() -> None:
    """It would else be taken for a map of everyday life."""
    answers = blank(FORM, {"layer": "crisis", "contacts": [{"name": "Noa"}]})
    assert read(lines_of(FORM, answers, "da")).values["layer"] == "crisis"
    assert faults("karta: jul\nNoa\n")[0].startswith("line 1, map: ")


def test_columns_may_be_named_in_another_order() -> None:
    """A first line that starts with the name's word says which columns follow."""
    assert rows_of("namn\tring\tband\nLena Ek\t2\tsvagt\n\t3\n") == [
        {"name": "Lena Ek", "closeness": "2", "bond": "weak"},
        {"closeness": "3"},
    ]


def test_the_line_of_columns_settles_the_separator() -> None:
    """What else a line holds most of is then part of its texts."""
    assert rows_of("namn;relation\nBo|Siv|Åke;kompisar\nnamn;en till\n") == [
        {"name": "Bo|Siv|Åke", "relation": "kompisar"},
        {"name": "namn", "relation": "en till"},
    ]


def test_separators_within_quotes_part_nothing() -> None:
    """Lines without columns above them are understood by what stands outside quotes."""
    assert rows_of('"Bo|Siv|Åke"; kompisar\n') == [
        {"name": "Bo|Siv|Åke", "relation": "kompisar"}
    ]


def test_a_heading_below_the_columns_is_asked_about() -> None:
    """It is neither a date nobody sees nor somebody with an odd name."""
    below = "namn;ring\nNoa;1\ndatum: 2024-06-01\n"
    assert faults(below)[0].startswith("line 3: this belongs above")
    assert rows_of('namn;ring\n"Datum: x"\nCase: 7;2\n') == [
        {"name": "Datum: x"},
        {"name": "Case: 7", "closeness": "2"},
    ]


def test_a_day_is_told_once() -> None:
    """Of two days neither is chosen; a heading left blank says nothing."""
    twice = faults("datum: 2024-06-01\nNoa\ndate: 2024-06-02\n")
    assert twice == ["line 3: says again what line 1 says, leave one out"]
    assert faults("ärende: c1\nsag: c1\n")[0].startswith("line 2: says again")
    answers = read("datum:\ndatum: 2024-06-01\nNoa\n")
    assert answers.values["drawn_on"] == "2024-06-01"
    assert faults("\ndatum: igår\nNoa\n")[0].startswith("line 2, date: ")


def test_a_column_stands_there_once_and_is_known() -> None:
    """Of two columns of a kind neither counts in silence."""
    told_faults = faults("namn;ring;rnig;ring\nNoa;1;2;3\n")
    assert told_faults == [
        "line 1: unknown column, did you mean 'ring'?",
        "line 1: a column stands there twice",
    ]
    many = faults("namn" + ";zzz" * 200_000)
    assert len(many) == 8
    assert many[0] == "line 1: expected at most 8 columns"


@pytest.mark.parametrize("line", ["{};mor\n", 'Noa;;;;;;"{}"\n', "namn;{}\n"])
def test_a_text_longer_than_any_is_a_fault(line: str) -> None:
    """It is told of its line, not raised by what takes lines apart."""
    told_faults = faults("Åke;far\n" + line.format("a" * 140_000))
    assert told_faults == ["line 2: holds a text that is too long, shorten it"]


def test_reading_stops_where_there_are_too_many_people() -> None:
    """One fault tells of the first line too many, not one of every line after it."""
    many = "".join(f"n{number}\n" for number in range(100_000))
    assert faults(many) == ["line 1001: expected at most 1000 people"]
    assert len(rows_of("".join(f"n{number}\n" for number in range(1000)))) == 1000
