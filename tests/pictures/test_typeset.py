"""Pictures as PDF and PNG: opened by poppler, the same bytes each time."""

import shutil
import subprocess
from pathlib import Path

import pytest

from actcore.pictures import Description, Picture, Table
from actcore.pictures.typeset import to_pdf, to_png

HOSTILE = '#read("/etc/passwd") *bold* $x$ \\ "quoted" <label> @ref'
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" width="50mm"'
    ' height="25mm"><circle cx="50" cy="50" r="30" fill="#0B5FA5"/></svg>'
)
PICTURE = Picture(
    svg=SVG,
    width=200,
    height=100,
    words=Description(
        language="sv",
        title=HOSTILE,
        summary="En mening.",
        paragraphs=(HOSTILE, "Åsa Öberg, Æ og Ø"),
        tables=(Table(caption="Alla", header=("namn",), rows=((HOSTILE,),)),),
    ),
)


def poppler(program: str, pdf: bytes, tmp_path: Path, *options: str) -> str:
    """What a poppler program prints of a PDF; the test is skipped where it is missing."""
    if shutil.which(program) is None:
        pytest.skip(f"needs {program} of poppler")
    file = tmp_path / "picture.pdf"
    file.write_bytes(pdf)
    command = [program, *options, str(file)]
    if program == "pdftotext":
        command.append("-")
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout


@pytest.mark.program
def test_text_reaches_the_page_as_it_stands(tmp_path: Path) -> None:
    """What looks like markup or a path to the typesetter is drawn letter by letter."""
    read = poppler("pdftotext", to_pdf(PICTURE), tmp_path, "-layout")
    assert read.count('#read("/etc/passwd") *bold* $x$') == 3
    assert "Åsa Öberg, Æ og Ø" in read


@pytest.mark.program
def test_a_pdf_is_tagged_and_knows_its_title_and_language(tmp_path: Path) -> None:
    """A reader with a screen reader is told what it is, and the words follow."""
    told = poppler("pdfinfo", to_pdf(PICTURE), tmp_path)
    assert "Tagged:          yes" in told
    assert HOSTILE in told
    assert "Pages:           2" in told
    assert "Pages:           1" in poppler(
        "pdfinfo", to_pdf(PICTURE, words=False), tmp_path
    )


@pytest.mark.parametrize("words", [False, True])
def test_a_pdf_says_that_it_is_accessible(words: bool) -> None:
    """Its metadata name the standard it was checked against: PDF/UA-1."""
    pdf = to_pdf(PICTURE, words=words)
    assert b"<pdfuaid:part>1</pdfuaid:part>" in pdf


def test_the_same_picture_gives_the_same_bytes() -> None:
    """Neither form holds a clock or chance."""
    assert to_pdf(PICTURE) == to_pdf(PICTURE)
    assert to_png(PICTURE) == to_png(PICTURE)


def test_a_png_has_the_size_that_is_asked_for() -> None:
    """50 mm at 254 dots an inch are 500 dots."""
    data = to_png(PICTURE, dots_per_inch=254)
    assert int.from_bytes(data[16:20], "big") == 500
    assert int.from_bytes(data[20:24], "big") == 250
