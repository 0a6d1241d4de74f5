"""Sheets on paper: read by poppler, accessible, the same bytes each time."""

import re
import shutil
import subprocess
import sys
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from filled import all_forms, examples
from sheet_words import (
    REPLIES,
    answers_of_everything,
    asked,
    form_of_everything,
    form_with,
    in_all,
    words_on,
)

from actcore.errors import MissingExtra
from actcore.forms import Form, Kind, Layout, Sheet, blank, sheet_of
from actcore.forms.pdf import pdf_of
from actcore.forms.words import OF, PAGE
from actcore.pictures.lettering import clean
from actcore.variant import Text, Variant

HOSTILE = '#read("/etc/passwd") *bold* $x$ ]{{7*7}} \\ "quoted" <label> @ref ${x} =1+1'


def poppler(program: str, pdf: bytes, tmp_path: Path, *options: str) -> str:
    """What a poppler program prints of a PDF; the test is skipped where it is missing."""
    if shutil.which(program) is None:
        pytest.skip(f"needs {program} of poppler")
    file = tmp_path / "sheet.pdf"
    file.write_bytes(pdf)
    command = [program, *options, str(file)]
    if program == "pdftotext":
        command.append("-")
    done = subprocess.run(command, capture_output=True, check=True)
    return done.stdout.decode(errors="replace")


def close(text: str) -> str:
    """Words without blanks, since lines end elsewhere on paper."""
    return "".join(clean(text).split())


def pages(sheet: Sheet, tmp_path: Path) -> list[str]:
    """The words of each page of a sheet, in the order of reading."""
    read = poppler("pdftotext", pdf_of(sheet), tmp_path, "-raw")
    return read.removesuffix("\f").split("\f")


def missing(sheet: Sheet, tmp_path: Path) -> list[str]:
    """What the sheet should tell and its pages do not; a page's foot is looked for too."""
    found = pages(sheet, tmp_path)
    for number, page in enumerate(found, start=1):
        foot = f"{sheet.say(PAGE)} {number} {sheet.say(OF)} {len(found)}"
        assert close(sheet.footer) in close(page)
        assert close(foot) in close(page)
    foot = re.escape(close(sheet.footer)) + r"\w{4,5}\d+\w{2}\d+"
    read = re.sub(foot, "", "".join(map(close, found)))
    told = [words for words in words_on(sheet) if words != sheet.footer]
    return [words for words in told if close(words) not in read]


_SWEDISH = re.compile(rb"/Lang ?\(sv\)")


@pytest.mark.program
@pytest.mark.parametrize(("form", "variant"), all_forms())
def test_a_blank_sheet_tells_all_that_is_on_it(
    form: Form, variant: Variant, tmp_path: Path
) -> None:
    """Each question, answer to choose and condition, and the foot of each page."""
    assert not missing(sheet_of(form), tmp_path)


@pytest.mark.program
@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize(("form", "variant"), all_forms()[::9])
def test_it_does_so_in_each_language_and_layout(
    form: Form, variant: Variant, layout: Layout, tmp_path: Path
) -> None:
    """Nothing is lost in larger letters or in another language."""
    for language in form.languages:
        assert not missing(sheet_of(form, language=language, layout=layout), tmp_path)


@pytest.mark.program
@pytest.mark.parametrize("place", range(0, 300, 23))
def test_a_filled_sheet_tells_every_answer(place: int, tmp_path: Path) -> None:
    """What the shipped examples hold is read on their sheets."""
    _, form, values = examples()[place]
    assert not missing(sheet_of(form, blank(form, values)), tmp_path)


@pytest.mark.program
@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("filled", [False, True])
def test_everything_that_a_form_can_ask_for_is_set(
    filled: bool, layout: Layout, tmp_path: Path
) -> None:
    """Conditions, notices, groups, tables and long rows, blank or filled."""
    form = form_of_everything()
    answers = answers_of_everything() if filled else None
    sheet = sheet_of(form, answers, layout=layout)
    assert not missing(sheet, tmp_path)
    read = close("".join(pages(sheet, tmp_path)))
    assert close("Fyll i bara om du svarade ”Helst inte” på ”reply”.") in read
    assert close("reply (behövs)") in read
    assert close("år-månad-dag") in read or filled
    assert (close("who (ifyllt i förväg)") in read) == filled


def everything(layout: Layout = Layout.USUAL) -> Sheet:
    """A filled sheet with all there is."""
    return sheet_of(form_of_everything(), answers_of_everything(), layout=layout)


@pytest.mark.program
def test_what_is_chosen_is_crossed(tmp_path: Path) -> None:
    """A cross can be copied as text; a circle is for one answer, a square for several."""
    form = form_with(
        asked("one", Kind.CHOICE, options=REPLIES),
        asked("some", Kind.CHOICES, options=REPLIES, tells_none=True),
        audience="client",
    )
    read = pages(sheet_of(form), tmp_path)[0]
    assert (read.count("○"), read.count("⊗")) == (2, 0)
    assert (read.count("☐"), read.count("☒")) == (3, 0)
    chosen = sheet_of(form, blank(form, {"one": "no", "some": []}))
    lines = [line.split() for line in pages(chosen, tmp_path)[0].splitlines()]
    assert ["⊗", "Helst", "inte"] in lines
    assert ["○", "Ja", "gärna"] in lines
    assert ["☒", "Inget", "av", "detta"] in lines


@pytest.mark.program
@pytest.mark.parametrize("layout", list(Layout))
def test_a_sheet_is_tagged(layout: Layout, tmp_path: Path) -> None:
    """A screen reader finds headings, lists of answers, tables with heads, no gaps."""
    pdf = pdf_of(everything(layout))
    told = poppler("pdfinfo", pdf, tmp_path)
    assert re.search(r"Tagged: +yes", told)
    assert re.search(r"Title: +Ett blad med allt", told)
    assert re.search(r"Page size: .*A4", told)
    tree = poppler("pdfinfo", pdf, tmp_path, "-struct-text")
    assert re.search(r"H1 .*\n +\"Ett blad med allt\"", tree)
    assert re.search(r"H2 .*\n +\"Första delen\"", tree)
    assert re.search(r"H3 .*\n(?:.*\n)?.*\"reply\"", tree)
    levels = [int(level) for level in re.findall(r"^ *H([1-6]) ", tree, re.MULTILINE)]
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert re.search(r"Lbl .*\n.*\"○\"", tree)
    heads = len(re.findall(r"^ *TH[ :<]", tree, re.MULTILINE))
    assert heads == (3 if layout is Layout.USUAL else 0)


def test_a_sheet_says_that_it_is_accessible() -> None:
    """Its metadata name the standard it was checked against, and its language."""
    pdf = pdf_of(everything())
    assert b"<pdfuaid:part>1</pdfuaid:part>" in pdf
    assert b"<dc:language><rdf:Bag><rdf:li>sv</rdf:li>" in pdf
    assert _SWEDISH.search(pdf)


def test_words_in_another_language_say_so() -> None:
    """A Swedish sheet read in Danish is heard with a Swedish voice where it is Swedish."""
    form = form_with(asked("text", Kind.TEXT, label=Text(sv="Vad vill du?")))
    assert _SWEDISH.search(pdf_of(sheet_of(form, language="da")))
    danish = sheet_of(form_with(asked("text", Kind.TEXT)), language="da")
    assert not _SWEDISH.search(pdf_of(danish))


@pytest.mark.parametrize("layout", list(Layout))
def test_the_same_sheet_gives_the_same_bytes(layout: Layout) -> None:
    """A sheet holds no clock and no chance."""
    assert pdf_of(everything(layout)) == pdf_of(everything(layout))


@pytest.mark.program
def test_text_reaches_the_page_as_it_stands(tmp_path: Path) -> None:
    """What looks like markup or a path to the typesetter is set letter by letter."""
    rows = (asked("rows.a", Kind.TEXT), asked("rows.b", Kind.TEXT))
    form = form_with(
        asked("text", Kind.TEXT, label=in_all(HOSTILE), help=in_all(HOSTILE)),
        asked("rows", Kind.ROWS, parts=rows),
        title=HOSTILE,
        notice=in_all(HOSTILE),
    )
    values = {"text": HOSTILE, "rows": [{"a": HOSTILE, "b": "Åsa Æ Ø đ ŋ š"}]}
    sheet = sheet_of(form, blank(form, values), blank_rows=0)
    read = close("".join(pages(sheet, tmp_path)))
    assert read.count(close(HOSTILE)) == 6
    assert close("Åsa Æ Ø đ ŋ š") in read
    assert HOSTILE in poppler("pdfinfo", pdf_of(sheet), tmp_path)


@pytest.mark.program
@pytest.mark.parametrize(
    ("answer", "seen"),
    [
        ("Kim\u202egreB \x00\x07\ufeffBo", "KimgreB Bo"),
        ("שלום", "שלום"),
        ("漢 \U0001f9ff Bo \U00012000 \U000e0041", "Bo"),
        ("e\u0301 o\u0308\u0300", "é"),
    ],
)
def test_any_letter_can_be_printed(answer: str, seen: str, tmp_path: Path) -> None:
    """No sign turns the line or hides, and a letter without a font stops no sheet."""
    form = form_with(asked("text", Kind.TEXT), asked("list", Kind.TEXTS))
    sheet = sheet_of(form, blank(form, {"text": answer, "list": [answer]}))
    assert "".join(pages(sheet, tmp_path)).count(seen) >= 2


@pytest.mark.program
@pytest.mark.parametrize("layout", list(Layout))
def test_long_answers_stay_on_the_page(layout: Layout, tmp_path: Path) -> None:
    """An answer of three pages, a word without end, and sixty rows are all there."""
    parts = (asked("rows.a", Kind.TEXT), asked("rows.b", Kind.YES_NO, options=REPLIES))
    form = form_with(asked("text", Kind.TEXT), asked("rows", Kind.ROWS, parts=parts))
    long = " ".join(f"ord{number}" for number in range(1500))
    word = "x" * 300 + "slut"
    rows = [{"a": f"rad{number}"} for number in range(59)] + [{"a": word}]
    sheet = sheet_of(form, blank(form, {"text": long, "rows": rows}), layout=layout)
    found = pages(sheet, tmp_path)
    assert len(found) > 4
    read = "".join(found)
    assert all(re.search(rf"\bord{number}\b", read) for number in range(1500))
    assert all(re.search(rf"\brad{number}\b", read) for number in range(59))
    pdf = pdf_of(sheet)
    boxes = poppler("pdftotext", pdf, tmp_path, "-bbox")
    assert max(map(float, re.findall(r'xMax="([\d.]+)"', boxes))) <= 595.3 - 50
    assert max(map(float, re.findall(r'<word.*yMax="([\d.]+)"', boxes))) <= 842 - 20


@pytest.mark.program
def test_many_columns_become_blocks(tmp_path: Path) -> None:
    """A table of more columns than can be read is set row by row instead."""
    of = partial(asked, kind=Kind.TEXT)
    few = form_with(
        asked("rows", Kind.ROWS, parts=tuple(of(f"rows.q{n}") for n in range(5)))
    )
    many = form_with(
        asked("rows", Kind.ROWS, parts=tuple(of(f"rows.q{n}") for n in range(6)))
    )
    assert "Rad 1" not in pages(sheet_of(few), tmp_path)[0]
    assert "Rad 1" in pages(sheet_of(many), tmp_path)[0]


def test_without_typst_it_is_said_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Only paper needs the extra; whoever lacks it is told its name."""
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(MissingExtra, match=r"actcore\[typst\]"):
        pdf_of(everything())
