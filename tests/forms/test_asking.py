"""How a question is to be answered: told once, in the same words whatever the sheet is."""

from typing import Any

import pytest
from outline import Outline
from sheet_words import REPLIES, asked, form_with
from word_files import part, words_in

from actcore.forms import Field, Form, Kind, blank, sheet_of
from actcore.forms.html import html_of, read_post
from actcore.forms.json_schema import json_schema_of
from actcore.forms.markdown import markdown_of
from actcore.forms.word import docx_of, read_docx
from actcore.forms.xlsform.survey import survey_of

RATED = form_with(asked("rating", Kind.WHOLE, minimum=0, maximum=10))
HINTS: list[tuple[dict[str, Any], str]] = [
    ({"kind": Kind.TEXT}, ""),
    ({"kind": Kind.DATE}, "år-månad-dag"),
    ({"kind": Kind.CLOCK}, "timmar:minuter"),
    ({"kind": Kind.YES_NO, "options": REPLIES}, ""),
    ({"kind": Kind.CHOICE, "options": REPLIES}, "Välj en"),
    ({"kind": Kind.CHOICES, "options": REPLIES}, "Välj en eller flera"),
    ({"kind": Kind.REFERENCE, "refers": "people"}, "namn, eller kod i akten"),
    ({"kind": Kind.REFERENCES, "refers": "goals"}, "kod i akten för ett mål"),
    ({"kind": Kind.WHOLE, "minimum": 0, "maximum": 10}, "Välj en"),
    ({"kind": Kind.NUMBER, "minimum": 0, "maximum": 10}, "från 0 till 10"),
    ({"kind": Kind.WHOLE, "minimum": 1, "maximum": 40}, "från 1 till 40"),
    ({"kind": Kind.WHOLE, "minimum": -3}, "-3 eller mer"),
    ({"kind": Kind.NUMBER, "minimum": 0.5}, "0,5 eller mer"),
    ({"kind": Kind.NUMBER, "maximum": 1_000_000}, "1000000 eller mindre"),
    ({"kind": Kind.WHOLE, "minimum": 0}, ""),
    ({"kind": Kind.WHOLE, "minimum": 2016, "maximum": 9999}, ""),
    ({"kind": Kind.WHOLE}, ""),
]


def first(form: Form, values: dict[str, Any] | None = None, **more: Any) -> Field:
    """The first question of a form, as its reader sees it."""
    return sheet_of(form, blank(form, values), **more).parts[0].fields[0]


@pytest.mark.parametrize(("question", "hint"), HINTS)
def test_a_question_tells_how_it_is_answered(
    question: dict[str, Any], hint: str
) -> None:
    """In a few words, and in none where nothing has to be told."""
    assert first(form_with(asked("it", **question))).hint == hint


def test_a_hint_is_in_the_language_of_the_sheet() -> None:
    """Decimal points are for English readers, commas for the others."""
    form = form_with(asked("share", Kind.NUMBER, minimum=0.5, maximum=1.5))
    found = [first(form, language=code).hint for code in form.languages]
    assert found == [
        "från 0,5 till 1,5",
        "fra 0,5 til 1,5",
        "fra 0,5 til 1,5",
        "from 0.5 to 1.5",
    ]


def told_by_all(form: Form) -> dict[str, str]:
    """The words of a blank sheet in each format that is filled in."""
    sheet = sheet_of(form)
    survey = survey_of(form).survey
    hints = (row.get("hint::Svenska (sv)", "") for row in survey)
    return {
        "markdown": markdown_of(sheet),
        "html": Outline(html_of(sheet)).text,
        "word": words_in(part(docx_of(sheet))),
        "xlsform": "\n".join(hints),
    }


@pytest.mark.parametrize(
    ("question", "hint"),
    [
        ({"kind": Kind.NUMBER, "minimum": 0.5}, "0,5 eller mer"),
        ({"kind": Kind.NUMBER, "maximum": 3}, "3 eller mindre"),
        ({"kind": Kind.NUMBER, "minimum": 0, "maximum": 1}, "rån 0 till 1"),
        ({"kind": Kind.REFERENCE, "refers": "goals"}, "od i akten för ett mål"),
        ({"kind": Kind.REFERENCES, "refers": "teams"}, "od i akten för ett team"),
    ],
)
def test_every_format_says_it_in_the_same_words(
    question: dict[str, Any], hint: str
) -> None:
    """A number's limits and where a code comes from are told wherever one writes."""
    for name, told in told_by_all(form_with(asked("it", **question))).items():
        assert hint in told, name


def test_the_columns_of_a_list_say_it_too() -> None:
    """Limits stand in the head of a table, on paper and in Word."""
    parts = (
        asked("rows.who", Kind.TEXT),
        asked("rows.times", Kind.WHOLE, minimum=1, maximum=5),
    )
    form = form_with(asked("rows", Kind.ROWS, parts=parts))
    for name, told in told_by_all(form).items():
        assert "rån 1 till 5" in told, name


def test_a_short_scale_is_ticked_wherever_one_ticks() -> None:
    """Each number is there to choose, and its text is the answer that comes back."""
    sheet = sheet_of(RATED, blank(RATED, {"rating": 7}))
    (field,) = sheet.parts[0].fields
    assert [mark.value for mark in field.scale if mark.chosen] == ["7"]
    assert "- [x] 7\n- [ ] 8" in markdown_of(sheet)
    tags = Outline(html_of(sheet)).tags
    assert [a for _, a in tags if a.get("class") == "marks scale"]
    radios = [a for _, a in tags if a.get("type") == "radio" and a["value"]]
    assert [a["value"] for a in radios] == [str(number) for number in range(11)]
    assert [a["value"] for a in radios if "checked" in a] == ["7"]
    assert "☒\u00a07\u2003☐\u00a08" in words_in(part(docx_of(sheet)))
    assert read_docx(docx_of(sheet), RATED).values == {"rating": 7}


def test_a_ticked_number_is_a_number() -> None:
    """What a page posts is read as a number, and records and field forms ask for one."""
    told = {"_worksheet": RATED.id, "_model": RATED.model, "_version": "1.0"}
    pairs = [*told.items(), ("rating", "10")]
    assert read_post(pairs, RATED).values == {"rating": 10}
    assert json_schema_of(RATED)["properties"]["rating"]["type"] == "integer"
    (row,) = (r for r in survey_of(RATED).survey if r.get("name") == "rating")
    assert row["type"] == "integer"
    assert row["hint::English (en)"] == "From 0 to 10."


def test_what_is_no_number_of_the_scale_is_not_lost() -> None:
    """An answer that the scale has no box for is written out, to be put right."""
    field = first(RATED, {"rating": 11})
    assert field.scale == ()
    assert field.hint == "från 0 till 10"
    sheet = sheet_of(RATED, blank(RATED, {"rating": 11}))
    assert 'value="11"' in html_of(sheet)
    assert "> 11" in markdown_of(sheet)


def test_in_rows_numbers_are_written() -> None:
    """A scale in every row of a list would be a table of its own."""
    parts = (asked("rows.rating", Kind.WHOLE, minimum=0, maximum=3),)
    form = form_with(asked("rows", Kind.ROWS, parts=parts))
    (cell,) = first(form).rows[0]
    assert (cell.ticks, cell.hint) == ((), "från 0 till 3")
