"""`actcore.sheets`: what an application hands out and takes back, in one call each."""

from datetime import date
from urllib.parse import urlencode

import pytest
from filled import documents, models

import actcore
from actcore import sheets
from actcore.errors import ActcoreError, DocumentError, UnknownName

DAY = date(2024, 3, 31)


def kim() -> actcore.Case:
    found = next(d for d in documents() if "kim" in d.id)
    assert isinstance(found, actcore.Case)
    return found


def test_every_worksheet_has_a_form_and_models_with_clients_a_map() -> None:
    """The forms of a model are its worksheets, and the client's map if it has clients."""
    for variant in models():
        ids = [form.id for form in sheets.forms(variant.id)]
        assert len(ids) == len(set(ids))
        mapped = actcore.Case in variant.documents
        assert len(ids) == len(variant.worksheets) + mapped
        assert ("sociogram" in ids) == mapped


@pytest.mark.parametrize("to", sorted(sheets.FORMATS))
def test_a_sheet_is_the_same_bytes_each_time(to: str) -> None:
    """Rendering has no clock and no chance in it."""
    answers = sheets.opened(kim(), "coach_offer", as_of=DAY, names="full")
    first = sheets.render("se.ract", "coach_offer", to, answers=answers)
    assert sheets.render("se.ract", "coach_offer", to, answers=answers) == first


@pytest.mark.parametrize("kind", ["json", "docx"])
def test_a_filled_sheet_goes_out_and_comes_back(kind: str) -> None:
    """What was opened on an entry comes back to that entry and changes nothing."""
    case = kim()
    answers = sheets.opened(case, "coach_offer", as_of=DAY, entry=0)
    if kind == "docx":
        data = sheets.render("se.ract", "coach_offer", "docx", answers=answers)
    else:
        data = sheets.export("se.ract", "coach_offer", "fhir-response", answers=answers)
    [back] = sheets.read(data, kind, model="se.ract")
    assert (back.record, back.entry) == (case.id, 0)
    assert sheets.merge(case, back).document is case


def test_a_post_may_carry_fields_of_the_application() -> None:
    """A token against forgery is passed over when its name is told, and told when not."""
    version = sheets.form("se.ract", "coach_offer").version
    post = {
        "_worksheet": "coach_offer",
        "_model": "se.ract",
        "_version": version,
        "csrfmiddlewaretoken": "t",
        "answer": "yes",
    }
    data = urlencode(post).encode()
    token = ["csrfmiddlewaretoken"]
    [answers] = sheets.read(data, "post", model="se.ract", hidden=token)
    assert answers.values == {"answer": "yes"}
    with pytest.raises(DocumentError, match="unknown question"):
        sheets.read(data, "post", model="se.ract")


def test_a_page_may_go_without_script() -> None:
    """An application that allows no script gets a page that has none."""
    page = sheets.render("se.ract", "coach_offer", script=False, action="/send")
    assert b"<script" not in page
    assert b'action="/send"' in page


def test_what_there_is_not_is_told_with_the_nearest() -> None:
    """Formats, exports, kinds, worksheets and steps are refused by name."""
    with pytest.raises(UnknownName, match="did you mean 'docx'"):
        sheets.render("se.ract", "coach_offer", "doc")
    with pytest.raises(UnknownName, match="unknown export"):
        sheets.export("se.ract", "coach_offer", "xforms")
    with pytest.raises(UnknownName, match="unknown kind of answers"):
        sheets.read(b"", "fax", model="se.ract")
    with pytest.raises(UnknownName, match="unknown worksheet"):
        sheets.form("se.ract", "coach")
    with pytest.raises(UnknownName, match="unknown step"):
        sheets.forms_of_step("se.ract", "first")
    with pytest.raises(ActcoreError, match="only the client's map"):
        sheets.read(b"Lena", "txt", model="se.ract", worksheet="coach_offer")


def test_a_step_names_its_sheets() -> None:
    """Where the process says which sheets a step is written in, those are its sheets."""
    named = 0
    for variant in models():
        for step in variant.process.steps if variant.process else ():
            found = {form.id for form in sheets.forms_of_step(variant.id, step.id)}
            if step.sheets:
                assert found == set(step.sheets)
                named += 1
    assert named > 20


def test_paper_for_the_map_begins_with_the_sheet_to_draw_on() -> None:
    """The client's map is drawn by hand on its first page."""
    data = sheets.render("se.ract", "sociogram", "pdf")
    assert data.startswith(b"%PDF")
    assert len(data) > len(sheets.render("se.ract", "coach_offer", "pdf"))
