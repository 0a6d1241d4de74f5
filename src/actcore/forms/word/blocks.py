"""What the text of a Word file consists of: paragraphs, and tables with their rows."""

from collections.abc import Sequence

from .xml import Element, made, qualified, valued


def paragraph(style: str, *parts: Element, about: Sequence[Element] = ()) -> Element:
    """A paragraph.

    Args:
        style: The id of its style, or an empty text.
        parts: Its runs and controls.
        about: What else holds for it, in the order of the standard.
    """
    said = [*([valued("w:pStyle", style)] if style else []), *about]
    return made("w:p", None, *([made("w:pPr", None, *said)] if said else []), *parts)


def kept_with_next(part: Element) -> Element:
    """The same paragraph or table, on the page of what follows it."""
    name = qualified("w:p")
    for block in [part] if part.tag == name else part.iter(name):
        about = block.find(qualified("w:pPr"))
        if about is None:
            about = made("w:pPr")
            block.insert(0, about)
        styled = len(about) > 0 and about[0].tag == qualified("w:pStyle")
        about.insert(int(styled), made("w:keepNext"))
    return part


def row(
    cells: Sequence[list[Element]],
    *,
    height: int = 0,
    heads: bool = False,
) -> Element:
    """A row of a table, never broken over pages.

    Args:
        cells: What is in each cell.
        height: How high it is at least, in twentieths of a point.
        heads: Whether it is the heading, to be told again on each page.
    """
    about = [made("w:cantSplit")]
    if height:
        about.append(made("w:trHeight", {"w:val": height, "w:hRule": "atLeast"}))
    if heads:
        about.append(made("w:tblHeader"))
    made_cells = [made("w:tc", None, *cell) for cell in cells]
    return made("w:tr", None, made("w:trPr", None, *about), *made_cells)


def table(widths: Sequence[int], rows: Sequence[Element], name: str) -> Element:
    """A table with lines around its cells.

    Args:
        widths: How wide its columns are, in twentieths of a point.
        rows: Its rows, or what holds them.
        name: What a reader of the screen hears.
    """
    line = {"w:val": "single", "w:sz": 6, "w:space": 0, "w:color": "595959"}
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    margins = {"top": 60, "left": 110, "bottom": 60, "right": 110}
    about = made(
        "w:tblPr",
        None,
        made("w:tblW", {"w:w": sum(widths), "w:type": "dxa"}),
        made("w:tblBorders", None, *(made(f"w:{side}", line) for side in sides)),
        made("w:tblLayout", {"w:type": "fixed"}),
        made(
            "w:tblCellMar",
            None,
            *(
                made(f"w:{side}", {"w:w": width, "w:type": "dxa"})
                for side, width in margins.items()
            ),
        ),
        valued("w:tblCaption", name),
    )
    grid = made("w:tblGrid", None, *(made("w:gridCol", {"w:w": w}) for w in widths))
    return made("w:tbl", None, about, grid, *rows)
