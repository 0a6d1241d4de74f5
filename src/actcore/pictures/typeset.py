"""Pictures and other pages as PDF or PNG, set by Typst; the only place that imports it.

What a record holds reaches Typst as data beside a page that never changes, so nothing
in it can be taken for markup or a path.
"""

import json
from collections.abc import Mapping, Sequence
from importlib.resources import files
from typing import Any

from actcore.errors import MissingExtra

from .picture import Picture
from .rare_letters import missing_letters, without

_MILLIMETRE = 4
"""Units."""


def to_pdf(picture: Picture, *, words: bool = True) -> bytes:
    """A picture as a tagged PDF (PDF/UA-1), with its alternative text.

    Args:
        picture: The picture.
        words: Whether its words and tables follow on the next pages.

    Returns:
        The same bytes for the same picture, fonts and version of Typst.

    Raises:
        MissingExtra: If ``actcore[typst]`` is not installed.
    """
    return set_as_pdf(_page(), _data(picture, words))


def set_as_pdf(page: bytes, data: Mapping[str, Any]) -> bytes:
    """A page of Typst with its data as a tagged PDF (PDF/UA-1).

    PDF/UA refuses a page with a letter that cannot be shown. A name in letters that a
    server has no font for must not keep anybody from printing, so each such letter
    becomes an empty square.

    Args:
        page: The page, which reads ``sys.inputs.data`` as JSON.
        data: What it shows.

    Returns:
        The same bytes for the same data, fonts and version of Typst.

    Raises:
        MissingExtra: If ``actcore[typst]`` is not installed.
    """
    try:
        return _set(page, data)
    except RuntimeError:
        missing = missing_letters(data, _can_be_set)
        if not missing:
            raise
    return _set(page, without(data, missing))


def _set(page: bytes, data: Mapping[str, Any]) -> bytes:
    made: bytes = _typst().compile(
        page,
        format="pdf",
        sys_inputs={"data": json.dumps(data)},
        pdf_standards="ua-1",
    )
    return made


_LETTERS = b"""#let data = json(bytes(sys.inputs.data))
#set document(title: "x", date: none)
#set text(lang: "en", font: ("Arial", "Liberation Sans", "Arimo", "Helvetica"))
#text(data.letters)"""


def _can_be_set(letters: Sequence[str]) -> bool:
    try:
        _set(_LETTERS, {"letters": " ".join(letters)})
    except RuntimeError:
        return False
    return True


def to_png(picture: Picture, *, dots_per_inch: float = 254) -> bytes:
    """A picture as a PNG.

    Args:
        picture: The picture.
        dots_per_inch: How fine. At 254, 10 a millimetre, and its multiples a picture is
            whole dots; at others Typst drops a row of dots here and there.

    Raises:
        MissingExtra: If ``actcore[typst]`` is not installed.
    """
    made: bytes = _typst().compile(
        _page(),
        format="png",
        sys_inputs={"data": json.dumps(_data(picture))},
        ppi=dots_per_inch,
    )
    return made


def _typst() -> Any:
    try:
        import typst
    except ImportError:
        raise MissingExtra("writing PDF and PNG", "typst") from None
    return typst


def _page() -> bytes:
    return files(__package__).joinpath("picture.typ").read_bytes()


def _data(picture: Picture, words: bool = False) -> dict[str, Any]:
    told = picture.words
    return {
        "svg": picture.svg,
        "width": picture.width / _MILLIMETRE,
        "height": picture.height / _MILLIMETRE,
        "language": told.language,
        "title": told.title,
        "summary": told.summary,
        "paragraphs": told.paragraphs if words else (),
        "tables": [
            {"caption": t.caption, "header": t.header, "rows": t.rows}
            for t in (told.tables if words else ())
        ],
    }
