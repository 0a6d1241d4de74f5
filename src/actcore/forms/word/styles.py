"""How a worksheet looks in Word: letters, spaces and lines, for each layout."""

from collections.abc import Collection
from typing import Any, NamedTuple

from ..sheet import Layout
from .controls import LOCALES, MARK, PLACEHOLDER
from .xml import Element, made, qualified, valued

FACE = "Arial"
QUESTION, HELP, CONDITION = "SheetQuestion", "SheetHelp", "SheetCondition"
NOTICE, ANSWER, OPTION, CELL = "SheetNotice", "SheetAnswer", "SheetOption", "SheetCell"
_BAR = "1F5FA8"
_QUIET = "404040"
_UNSAID = "595959"
"""Grey that is read on white without effort: 7 to 1."""


_KEPT = {
    "Normal",
    "heading 1",
    "heading 2",
    "footer",
    "Default Paragraph Font",
    "Normal Table",
    "No List",
}
"""The styles of Word's own that a sheet needs, as its files call them."""


class Measures(NamedTuple):
    """The measures of a layout.

    Attributes:
        letters: The size of the letters, in points.
        air: The space between two questions, in points.
        margin: To the left and right, in twentieths of a point.
        line: How high a line is, in parts of 240.
    """

    letters: int
    air: int
    margin: int
    line: int

    @property
    def width(self) -> int:
        """How wide the text is on A4, in twentieths of a point."""
        return A4[0] - 2 * self.margin


A4 = (11906, 16838)
MEASURES = {
    Layout.USUAL: Measures(12, 16, 1560, 276),
    Layout.EASY: Measures(14, 40, 1560, 336),
    Layout.LARGE: Measures(18, 28, 1130, 300),
}
"""Lines of 57 to 75 letters; shorter ones where the letters are large."""


def set_styles(document: Any, layout: Layout, language: str) -> None:
    """Give a file of python-docx the styles of a worksheet.

    Args:
        document: The file.
        layout: How the sheet is set.
        language: The language of the sheet.
    """
    measures = MEASURES[layout]
    size, air = measures.letters, measures.air
    keep = [made("w:keepNext"), made("w:keepLines")]
    body = _spacing(0, size // 2, measures.line)
    sheet = _Styles(document)
    sheet.keep(_KEPT)
    sheet.defaults(size, language, body)
    sheet.give("Normal", [], [])
    for name, more, level in (("Heading 1", 10, 0), ("Heading 2", 4, 1)):
        spaces = _spacing(0 if level == 0 else air + 8, size // 2)
        parts = [*_keep(), spaces, valued("w:outlineLvl", level)]
        sheet.give(name, parts, _letters(size + more, bold=True))
    sheet.give("Footer", [_spacing(0, 0)], _letters(max(9, size - 3)))
    sheet.make(
        QUESTION, "Sheet question", [*keep, _spacing(air, 4)], _letters(bold=True)
    )
    sheet.make(HELP, "Sheet help", [*_keep(), _spacing(0, 4)], _letters(color=_QUIET))
    for style, name in ((CONDITION, "Sheet condition"), (NOTICE, "Sheet notice")):
        parts = [*(_keep() if style == CONDITION else []), _bar(), _spacing(4, 6)]
        sheet.make(style, name, [*parts, _indent(240)], [])
    sheet.make(ANSWER, "Sheet answer", [made("w:keepLines"), _box()], [])
    hanging = made("w:ind", {"w:left": size * 32, "w:hanging": size * 32})
    option = [made("w:keepLines"), _spacing(0, 4 if air < 20 else 12), hanging]
    sheet.make(OPTION, "Sheet option", option, [])
    sheet.make(CELL, "Sheet cell", [_spacing(2, 2, 252)], [])
    sheet.letters(PLACEHOLDER, "Sheet placeholder", _letters(color=_UNSAID))
    sheet.letters(MARK, "Sheet mark", _letters(color=_QUIET, bold=False))


class _Styles:
    """The styles of one file."""

    def __init__(self, document: Any) -> None:
        self._styles = document.styles
        self._root = document.styles.element

    def keep(self, names: Collection[str]) -> None:
        """Leave out every other style of the library's template."""
        for style in self._root.findall(qualified("w:style")):
            if style.find(qualified("w:name")).get(qualified("w:val")) not in names:
                self._root.remove(style)
                continue
            for link in style.findall(qualified("w:link")):
                style.remove(link)

    def defaults(self, size: int, language: str, spacing: Element) -> None:
        """What holds where no style says otherwise."""
        defaults = self._root.find(qualified("w:docDefaults"))
        locale = LOCALES.get(language, language)
        letters = [
            made("w:rFonts", dict.fromkeys(_FACES, FACE)),
            valued("w:sz", size * 2),
            valued("w:szCs", size * 2),
            made("w:lang", {"w:val": locale, "w:eastAsia": locale}),
        ]
        for part in list(defaults):
            defaults.remove(part)
        defaults.append(made("w:rPrDefault", None, made("w:rPr", None, *letters)))
        defaults.append(made("w:pPrDefault", None, made("w:pPr", None, spacing)))

    def give(self, name: str, about: list[Element], letters: list[Element]) -> None:
        """Set a style that Word has."""
        element = self._styles[name].element
        for part in ("w:pPr", "w:rPr"):
            for found in element.findall(qualified(part)):
                element.remove(found)
        element.append(made("w:pPr", None, *about))
        element.append(made("w:rPr", None, *letters))

    def make(
        self, id: str, name: str, about: list[Element], letters: list[Element]
    ) -> None:
        """Add a style of paragraphs."""
        self._add("paragraph", id, name, made("w:pPr", None, *about), letters)

    def letters(self, id: str, name: str, letters: list[Element]) -> None:
        """Add a style of letters."""
        self._add("character", id, name, None, letters)

    def _add(
        self,
        kind: str,
        id: str,
        name: str,
        about: Element | None,
        letters: list[Element],
    ) -> None:
        own = {"w:type": kind, "w:customStyle": 1, "w:styleId": id}
        parts = [valued("w:name", name)]
        if about is not None:
            parts += [valued("w:basedOn", "Normal"), made("w:qFormat"), about]
        self._root.append(made("w:style", own, *parts, made("w:rPr", None, *letters)))


_FACES = ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs")


def _letters(
    size: int | None = None, *, bold: bool | None = None, color: str = "000000"
) -> list[Element]:
    parts = [made("w:rFonts", dict.fromkeys(_FACES, FACE))]
    if bold is not None:
        parts.append(valued("w:b", int(bold)))
    parts.append(valued("w:color", color))
    if size is not None:
        parts += [valued("w:sz", size * 2), valued("w:szCs", size * 2)]
    return parts


def _keep() -> list[Element]:
    return [made("w:keepNext"), made("w:keepLines")]


def _spacing(before: int, after: int, line: int | None = None) -> Element:
    said: dict[str, object] = {"w:before": before * 20, "w:after": after * 20}
    if line is not None:
        said |= {"w:line": line, "w:lineRule": "auto"}
    return made("w:spacing", said)


def _indent(left: int) -> Element:
    return made("w:ind", {"w:left": left})


def _bar() -> Element:
    bar = {"w:val": "single", "w:sz": 24, "w:space": 8, "w:color": _BAR}
    return made("w:pBdr", None, made("w:left", bar))


def _box() -> Element:
    line = {"w:val": "single", "w:sz": 6, "w:space": 4, "w:color": _UNSAID}
    sides = ("top", "left", "bottom", "right", "between")
    return made("w:pBdr", None, *(made(f"w:{side}", line) for side in sides))
