"""An organisation's own worksheets go everywhere that shipped ones go."""

import json
from pathlib import Path
from typing import Any

import pytest

import actcore
from actcore import Case, Registry, sheets
from actcore.forms import Form, blank
from actcore.model import Goal, GoalId, Person, PersonId

DOCS = Path(__file__).parents[2] / "docs"
VALUES: dict[str, dict[str, Any]] = {
    "lund.follow_up": {
        "filled_on": "2024-03-01",
        "helper": "mo",
        "how": "bad",
        "why": "Det var =svårt <b>",
        "met": True,
        "times": 3,
        "steps": [{"goal": "g1", "step": "Gå ut", "begins_on": "2024-03-01"}],
    },
    "coach_offer": {"answer": "yes", "own_words": "Gärna", "offered_on": "2024-02-02"},
}
CASE = Case(
    model="se.ract",
    id="c1",
    client=PersonId("kim"),
    people=(Person(id=PersonId("kim")), Person(id=PersonId("mo"))),
    goals=(Goal(id=GoalId("g1"), statement="Flytta", owner=PersonId("kim")),),
)
each = pytest.mark.parametrize("worksheet", list(VALUES))


@pytest.fixture(scope="module")
def registry() -> Registry:
    """The Swedish model with the files of the documentation."""
    return actcore.load("se.ract", worksheets=[DOCS], strict=True)


def own_form(worksheet: str, registry: Registry) -> Form:
    """The form of a worksheet that a file makes."""
    return sheets.form("se.ract", worksheet, registry=registry)


@each
@pytest.mark.parametrize("to", list(sheets.FORMATS))
def test_it_is_rendered_blank_and_filled(
    worksheet: str, to: str, registry: Registry
) -> None:
    """Every format sets it, the same each time, and shows what is filled in."""
    answers = blank(own_form(worksheet, registry), VALUES[worksheet])
    empty = sheets.render("se.ract", worksheet, to, registry=registry)
    filled, again = (
        sheets.render("se.ract", worksheet, to, answers=answers, registry=registry)
        for _ in range(2)
    )
    assert filled == again != empty


@each
def test_its_answers_come_back_from_word_and_fhir(
    worksheet: str, registry: Registry
) -> None:
    """What went out filled comes back as it went, and belongs to the same worksheet."""
    answers = blank(own_form(worksheet, registry), VALUES[worksheet])
    word = sheets.render(
        "se.ract", worksheet, "docx", answers=answers, registry=registry
    )
    response = sheets.export(
        "se.ract", worksheet, "fhir-response", answers=answers, registry=registry
    )
    for data, kind in ((word, "docx"), (response, "json")):
        (found,) = sheets.read(data, kind, model="se.ract", registry=registry)
        assert found.worksheet == worksheet
        assert found.values == VALUES[worksheet]
        merged = sheets.merge(CASE, found, registry=registry)
        assert not merged.conflicts
        assert len(merged.document.worksheets[worksheet]) == 1


@each
def test_its_exports_name_it(worksheet: str, registry: Registry) -> None:
    """JSON Schema and FHIR carry its own title."""
    title = own_form(worksheet, registry).title.get("sv")
    for to in ("json-schema", "fhir"):
        data = sheets.export("se.ract", worksheet, to, language="sv", registry=registry)
        assert title in json.dumps(json.loads(data), ensure_ascii=False)


@each
def test_field_forms_are_made_of_it(worksheet: str, registry: Registry) -> None:
    """An XLSForm of it is accepted by the programs that read them."""
    pytest.importorskip("openpyxl", reason="openpyxl writes XLSForms")
    xls2xform = pytest.importorskip("pyxform.xls2xform", reason="pyxform reads them")
    data = sheets.export("se.ract", worksheet, "xlsform", registry=registry)
    made = xls2xform.convert(data)
    assert "Har gruppen" in made.xform or "brukarcoach" in made.xform


def test_what_an_adapted_sheet_leaves_out_stays_in_the_record(
    registry: Registry,
) -> None:
    """Answers merged on a form that no longer asks for something take nothing away."""
    data = (
        b'{"schema":"actcore.case/1","model":"se.ract","id":"c1","client":"kim",'
        b'"people":[{"id":"kim"}],"worksheets":{"coach_offer":'
        b'[{"answer":"yes","explained_how":["staff"]}]}}'
    )
    case = actcore.read(data, registry=registry)
    answers = sheets.opened(case, "coach_offer", entry=0, registry=registry)
    word = sheets.render(
        "se.ract", "coach_offer", "docx", answers=answers, registry=registry
    )
    (found,) = sheets.read(word, "docx", model="se.ract", registry=registry)
    merged = sheets.merge(case, found, registry=registry)
    assert merged.document == case
