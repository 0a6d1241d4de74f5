"""How hard the sheets that clients fill in are to read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import actcore
from actcore.forms import form_of, read_worksheet
from actcore.testing import lix
from actcore.testing.reading import client_sheets_read_easily, words_of
from actcore.testing.subject import Subject

HEAD = (
    'worksheet="lund.x"\nmodel="se.ract"\nversion="1"\naudience="client"\ntitle="{}"\n'
)
ITEM = '[[item]]\nname="a"\nasks="{}"\n'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 0.0),
        ("... !", 0.0),
        ("Hej", 1.0),
        ("Kim bor hemma. Mo hjälper till.", 19.67),
        ("En mening om kommunen", 29.0),
        ("En mening\nom kommunen", 27.0),
        ("Den 1.5 kom hon.", 4.0),
    ],
)
def test_lix_is_words_a_sentence_and_the_share_of_long_words(
    text: str, expected: float
) -> None:
    """Lines end sentences, a number with a point is one word, seven letters are long."""
    assert lix(text) == expected


@given(st.text())
def test_lix_is_a_number_of_any_text(text: str) -> None:
    """No text breaks the count, and none is easier than nothing."""
    assert lix(text) >= 0


def test_all_words_of_a_sheet_count() -> None:
    """Title, notice, headings, labels, help and answers are what somebody reads."""
    ract = actcore.load("se.ract").variant("se.ract")
    items = (
        '[[item]]\nname="a"\nsection="Rubrik"\nasks="Fråga"\nhelp="Hjälp"\n'
        'kind="choice"\nchoices=[{value="x", label="Svar"}]\n'
        '[[item]]\nname="b"\nasks="Lista"\nkind="rows"\n'
        '[[item.item]]\nname="c"\nasks="Rad"\n'
    )
    head = HEAD.format("Titel") + 'notice="Obs"\n'
    variant = ract.with_worksheets(read_worksheet(f"{head}{items}".encode(), ract))
    assert words_of(form_of(variant, "lund.x"), "sv").split() == [
        *("Titel", "Obs", "Rubrik", "Fråga", "Hjälp", "Svar"),
        *("Vet", "inte", "Vill", "inte", "svara", "Lista", "Rad"),
    ]


def test_a_heavy_sheet_is_told_of() -> None:
    """The kit names the sheet and its value; a sheet of professionals may be heavier."""
    registry = actcore.load("se.ract")
    ract = registry.variant("se.ract")
    heavy = "Insatsernas genomförandeplanering dokumenteras kontinuerligt"
    text = HEAD.format(heavy) + ITEM.format(heavy)
    for audience, count in (("client", 1), ("professional", 0)):
        made = read_worksheet(text.replace("client", audience).encode(), ract)
        subject = Subject("se.ract", actcore.Registry([ract.with_worksheets(made)]))
        faults = [f for f in client_sheets_read_easily(subject) if "lund.x" in f]
        assert len(faults) == count
