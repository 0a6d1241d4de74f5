"""A picture with its words: what every drawing function of this room gives back."""

from collections.abc import Sequence

import attrs


@attrs.frozen(kw_only=True)
class Table:
    """The facts of a picture as rows, for a screen reader or a print.

    Args:
        caption: What it is of.
        header: The names of the columns.
        rows: The cells, a row each.
    """

    caption: str = attrs.field(repr=False)
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class Description:
    """A picture in words.

    Args:
        language: Of every word in it.
        title: What the picture is called.
        summary: One or two sentences.
        paragraphs: The whole of it in sentences.
        tables: The same as rows; some pictures need two.
    """

    language: str
    title: str = attrs.field(repr=False)
    summary: str = attrs.field(repr=False)
    paragraphs: tuple[str, ...] = attrs.field(default=(), repr=False)
    tables: tuple[Table, ...] = attrs.field(default=(), repr=False)

    def text(self) -> str:
        """Title, paragraphs and tables as plain text."""
        parts = [self.title, self.summary, *self.paragraphs]
        parts += ["\n".join(_lines(table)) for table in self.tables]
        return "\n\n".join(part for part in parts if part) + "\n"


@attrs.frozen(kw_only=True)
class Picture:
    """A picture and the same in words.

    Jupyter shows it by itself.

    Args:
        svg: The whole SVG document.
        words: The description of the same facts.
        width: Its width in units, of which 4 are a millimetre.
        height: Its height in units.
        layout: Where everything stands, as plain data that JSON can hold; None where a
            front end has nothing to move.
        advice: What to say to whoever made it, such as that it is too crowded.
    """

    svg: str = attrs.field(repr=False)
    words: Description
    width: float
    height: float
    layout: dict[str, object] | None = attrs.field(default=None, repr=False)
    advice: tuple[str, ...] = ()

    def _repr_svg_(self) -> str:
        return self.svg


def _lines(table: Table) -> list[str]:
    """A table as lines of columns that stand under each other."""
    rows: Sequence[tuple[str, ...]] = (table.header, *table.rows)
    widths = [max(len(row[i]) for row in rows) for i in range(len(table.header))]
    return [table.caption] + [
        "  ".join(
            cell.ljust(width) for cell, width in zip(row, widths, strict=True)
        ).rstrip()
        for row in rows
    ]
