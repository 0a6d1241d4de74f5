"""Drawing on one SVG: plain elements, every colour by its meaning, every text as data.

Only elements and attributes that browsers, librsvg, resvg, Typst and WeasyPrint agree on
are used, and escaping is ElementTree's.
"""

from collections.abc import Iterable, Sequence
from hashlib import sha256
from math import ceil
from xml.etree import ElementTree as ET

from .lettering import FAMILY, clean
from .theme import COLOURS, DARK, Colours, Theme

Point = tuple[float, float]
_HALO = 3.4


def number(value: float) -> str:
    """A coordinate with at most two decimals, without a negative zero.

    >>> number(-0.001), number(12.50), number(3)
    ('0', '12.5', '3')
    """
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def even(units: float) -> float:
    """The next even length: at 10 dots a millimetre it is a whole number of dots.

    >>> even(840), even(840.3)
    (840.0, 842.0)
    """
    return 2.0 * ceil(units / 2)


class Canvas:
    """An SVG in the making.

    Colours are given by meaning: the name of a field of `Colours`, ``sector:0``,
    ``sector:`` for none, ``ring:1``, or ``none``.

    Args:
        width: In units; 4 are a millimetre.
        height: In units.
        theme: The colours.
        language: The language of its words.
        title: Its name.
        summary: One or two sentences that describe it.
        uid: What the ids in it begin with; made of its content where left out, so give
            one where the same picture stands twice on a page.
        zoom: How many times larger than its units say it is on paper.
    """

    def __init__(
        self,
        width: float,
        height: float,
        *,
        theme: Theme,
        language: str,
        title: str,
        summary: str,
        uid: str | None = None,
        zoom: float = 1,
    ) -> None:
        width, height = even(width), even(height)
        self.width, self.height = width * zoom, height * zoom
        self._uid = uid
        self._colours = COLOURS[theme]
        self._adapts = theme is Theme.AUTO
        self._dark: dict[str, str] = {}
        self.root = ET.Element(
            "svg",
            {
                "xmlns": "http://www.w3.org/2000/svg",
                "width": f"{number(width / 4 * zoom)}mm",
                "height": f"{number(height / 4 * zoom)}mm",
                "viewBox": f"0 0 {number(width)} {number(height)}",
                "role": "img",
                "lang": language,
                "font-family": FAMILY,
            },
        )
        self._title = ET.SubElement(self.root, "title")
        self._title.text = clean(title)
        self._desc = ET.SubElement(self.root, "desc")
        self._desc.text = clean(summary)
        self.rect(0, 0, width, height, fill="paper")

    def group(
        self, parent: ET.Element | None = None, *, title: str | None = None
    ) -> ET.Element:
        """A group; `title` is shown when the pointer rests on it."""
        group = ET.SubElement(self._in(parent), "g")
        if title:
            ET.SubElement(group, "title").text = clean(title)
        return group

    def rect(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        corner: float = 0,
        parent: ET.Element | None = None,
        **paint: str | float | None,
    ) -> None:
        """A rectangle; for `paint` see `line`."""
        place = {"x": x, "y": y, "width": width, "height": height}
        if corner:
            place["rx"] = corner
        self._shape("rect", place, parent, paint)

    def circle(
        self,
        x: float,
        y: float,
        radius: float,
        *,
        parent: ET.Element | None = None,
        **paint: str | float | None,
    ) -> None:
        """A circle; for `paint` see `line`."""
        self._shape("circle", {"cx": x, "cy": y, "r": radius}, parent, paint)

    def polygon(
        self,
        points: Iterable[Point],
        *,
        parent: ET.Element | None = None,
        **paint: str | float | None,
    ) -> None:
        """A closed polygon; for `paint` see `line`."""
        self._shape("polygon", {"points": _points(points)}, parent, paint)

    def polyline(
        self,
        points: Iterable[Point],
        *,
        parent: ET.Element | None = None,
        **paint: str | float | None,
    ) -> None:
        """A line through points; for `paint` see `line`."""
        paint.setdefault("fill", "none")
        self._shape("polyline", {"points": _points(points)}, parent, paint)

    def path(
        self,
        steps: Sequence[str | float],
        *,
        parent: ET.Element | None = None,
        **paint: str | float | None,
    ) -> None:
        """A path of letters and numbers; for `paint` see `line`."""
        way = " ".join(s if isinstance(s, str) else number(s) for s in steps)
        paint.setdefault("fill", "none")
        self._shape("path", {"d": way}, parent, paint)

    def line(
        self,
        start: Point,
        end: Point,
        *,
        parent: ET.Element | None = None,
        **paint: str | float | None,
    ) -> None:
        """A straight line.

        Args:
            start: From where.
            end: To where.
            parent: The group it belongs to.
            paint: ``fill`` and ``stroke`` as meanings; ``width`` of the stroke, ``dash``
                as a pattern, ``cap`` and ``opacity``.
        """
        place = {"x1": start[0], "y1": start[1], "x2": end[0], "y2": end[1]}
        self._shape("line", place, parent, paint)

    def text(
        self,
        x: float,
        y: float,
        words: str,
        size: float,
        *,
        bold: bool = False,
        anchor: str = "start",
        fill: str = "ink",
        halo: str | None = None,
        parent: ET.Element | None = None,
    ) -> None:
        """A line of text with its foot at `y`.

        Args:
            x: Where it starts, has its middle or ends, as `anchor` says.
            y: Its foot.
            words: What it says; drawn as text, whatever it holds.
            size: Its size in units.
            bold: Whether it is bold.
            anchor: ``start``, ``middle`` or ``end``.
            fill: Its colour.
            halo: A colour to lie under the letters, so that lines do not run into them.
            parent: The group it belongs to.
        """
        place: dict[str, str | float] = {"x": x, "y": y, "font-size": size}
        if anchor != "start":
            place["text-anchor"] = anchor
        if bold:
            place["font-weight"] = "bold"
        if halo:  # a copy of its own: two renderers hide text with paint-order
            under = self._shape(
                "text",
                place | {"aria-hidden": "true"},
                parent,
                {"fill": halo, "stroke": halo, "width": _HALO, "join": "round"},
            )
            under.text = clean(words)
        self._shape("text", place, parent, {"fill": fill}).text = clean(words)

    def finish(self) -> str:
        """The SVG as text; the same drawing always gives the same text."""
        uid = self._uid or f"ac{sha256(self._written().encode()).hexdigest()[:8]}"
        self.root.set("id", uid)
        self._title.set("id", f"{uid}-title")
        self._desc.set("id", f"{uid}-desc")
        self.root.set("aria-labelledby", f"{uid}-title")
        self.root.set("aria-describedby", f"{uid}-desc")
        if self._dark:
            style = ET.Element("style")
            rules = "".join(f"#{uid} .{k}{{{v}}}" for k, v in self._dark.items())
            style.text = f"@media screen and (prefers-color-scheme:dark){{{rules}}}"
            self.root.insert(2, style)
        return self._written() + "\n"

    def _written(self) -> str:
        return ET.tostring(self.root, encoding="unicode")

    def _in(self, parent: ET.Element | None) -> ET.Element:
        return self.root if parent is None else parent

    def _shape(
        self,
        tag: str,
        place: dict[str, str | float] | dict[str, float] | dict[str, str],
        parent: ET.Element | None,
        paint: dict[str, str | float | None],
    ) -> ET.Element:
        shape = ET.SubElement(self._in(parent), tag)
        for name, value in place.items():
            shape.set(name, value if isinstance(value, str) else number(value))
        classes = []
        for name in ("fill", "stroke"):
            meaning = paint.get(name)
            if isinstance(meaning, str):
                shape.set(name, _colour(meaning, self._colours))
                if self._adapts and meaning != "none":
                    classes.append(self._adapting(name, meaning))
        if classes:
            shape.set("class", " ".join(classes))
        for name, attribute in _ATTRIBUTES.items():
            drawn = paint.get(name)
            if drawn is not None:
                shape.set(attribute, drawn if isinstance(drawn, str) else number(drawn))
        return shape

    def _adapting(self, name: str, meaning: str) -> str:
        """The class of what takes another colour on a dark screen."""
        key = f"{name[0]}-{meaning.replace(':', '').replace('_', '-')}"
        self._dark[key] = f"{name}:{_colour(meaning, DARK)}"
        return key


_ATTRIBUTES = {
    "width": "stroke-width",
    "dash": "stroke-dasharray",
    "cap": "stroke-linecap",
    "join": "stroke-linejoin",
    "opacity": "opacity",
}


def _points(points: Iterable[Point]) -> str:
    return " ".join(f"{number(x)},{number(y)}" for x, y in points)


def _colour(meaning: str, colours: Colours) -> str:
    name, _, index = meaning.partition(":")
    if name == "none":
        return "none"
    if name == "sector":
        return colours.sector(int(index) if index else None)
    if name == "ring":
        return colours.ring(int(index))
    found = getattr(colours, name)
    assert isinstance(found, str)  # noqa: S101 - a meaning is one of the fields
    return found
