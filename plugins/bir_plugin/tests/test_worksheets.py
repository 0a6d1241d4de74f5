"""The Norwegian worksheets as forms: what depends on what, and how none is told."""

from collections.abc import Iterator

import pytest

import actcore
from actcore.forms import Form, Sheet, blank, form_of, forms_of, sheet_of
from actcore.testing.cases import example_payload
from actcore.variant import Variant

BIR: Variant = actcore.load("no.bir").variant("no.bir")


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
