"""Word files in the hands of LibreOffice: opened, printed, saved again and read."""

import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs
import pytest
from filled import examples, models
from sample_form import FILLED, SAMPLE
from sheet_words import words_on
from word_files import converted, needs

from actcore.forms import Field, Form, Kind, Sheet, blank, forms_of, sheet_of
from actcore.forms.word import docx_of, heading, read_docx


def squeezed(words: str) -> str:
    """Words without blanks, however lines were broken in print."""
    return "".join(words.split())


def printed_words(pdf: Path) -> str:
    """What poppler reads in a PDF, squeezed."""
    made = subprocess.run(
        ["pdftotext", str(pdf), "-"], check=True, capture_output=True, timeout=60
    )
    return squeezed(made.stdout.decode())


@needs("soffice", "pdftotext")
@pytest.mark.parametrize("model", [variant.id for variant in models()])
def test_every_sheet_can_be_printed(tmp_path: Path, model: str) -> None:
    """LibreOffice sets every shipped sheet, and every label and answer is on it."""
    variant = next(v for v in models() if v.id == model)
    sheets = {form.id: sheet_of(form) for form in forms_of(variant)}
    made = converted(tmp_path, {name: docx_of(s) for name, s in sheets.items()}, "pdf")
    for name, data in made.items():
        assert data.startswith(b"%PDF"), name
        told = printed_words(tmp_path / "as-pdf" / f"{name}.pdf")
        for words in told_in_print(sheets[name]):
            assert squeezed(words) in told, name


def told_in_print(sheet: Sheet) -> list[str]:
    """The words that stand together in print; a narrow column breaks the longer ones."""
    labels = [
        words
        for field in fields_of(sheet)
        for words in (field.label.words, field.condition.words)
    ]
    return [sheet.title.words, sheet.for_whom, sheet.decides, sheet.footer, *labels]


def fields_of(sheet: Sheet) -> list[Field]:
    """The questions of the sheet itself."""
    return [field for part in sheet.parts for field in part.fields]


@needs("soffice", "pdftotext")
def test_every_word_of_a_filled_sheet_is_in_print(tmp_path: Path) -> None:
    """Each layout of a filled sheet is printed with all it has to tell."""
    values = FILLED | {"present": ["p2"]}
    sheets = {
        layout: sheet_of(SAMPLE, blank(SAMPLE, values), layout=layout)
        for layout in ("usual", "easy", "large")
    }
    converted(tmp_path, {name: docx_of(s) for name, s in sheets.items()}, "pdf")
    for name, sheet in sheets.items():
        told = printed_words(tmp_path / "as-pdf" / f"{name}.pdf")
        for words in words_on(sheet):
            assert squeezed(words) in told, name


@needs("soffice")
def test_answers_survive_being_saved_by_libreoffice(tmp_path: Path) -> None:
    """Filled sheets of every kind, saved twice by another program, lose nothing."""
    chosen = {
        f"s{place}": (form, values)
        for place, (_, form, values) in enumerate(examples()[::9])
    }
    chosen["all"] = (SAMPLE, FILLED)
    files = {
        name: docx_of(sheet_of(form, opened(form, values)))
        for name, (form, values) in chosen.items()
    }
    once = converted(tmp_path / "once", files, "docx")
    twice = converted(tmp_path / "twice", once, "docx")
    for saved in (once, twice):
        for name, (form, values) in chosen.items():
            assert without_order(read_docx(saved[name], form).values) == without_order(
                values
            ), name
            assert heading(saved[name]).record == "record-1"
            assert heading(saved[name]).entry == 3


def opened(form: Form, values: Mapping[str, Any]) -> Any:
    """Answers as they are of a sheet that was opened on a record."""
    return attrs.evolve(blank(form, values), record="record-1", entry=3)


def without_order(values: Any) -> Any:
    """Answers without the order of ticks, and without rows that say nothing."""
    if isinstance(values, Mapping):
        return {name: without_order(value) for name, value in values.items()}
    if isinstance(values, list):
        if all(isinstance(value, str) for value in values):
            return sorted(values)
        return [without_order(value) for value in values if value != {}]
    return values


@needs("soffice")
def test_a_blank_sheet_saved_by_libreoffice_is_still_blank(tmp_path: Path) -> None:
    """What stands where nothing is written does not become an answer."""
    blanks = {
        language: docx_of(sheet_of(SAMPLE, language=language))
        for language in ("sv", "da", "nb", "en")
    }
    for saved in converted(tmp_path, blanks, "docx").values():
        assert read_docx(saved, SAMPLE).values == {}


def test_every_kind_of_question_is_in_the_sample() -> None:
    """The sheet that is tried everywhere has each kind of question there is."""
    assert {question.kind for question in SAMPLE.walk()} == set(Kind)
