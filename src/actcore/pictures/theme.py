"""The colours of a picture, by what they stand for; chosen to be told apart by all eyes.

White on a sector's colour, and the colour on every ground it meets, reach 4.5:1; sectors
that lie beside each other, however many of them are used, stay apart under three
simulations of colour blindness. The tests compute both.
"""

from enum import StrEnum

import attrs


class Theme(StrEnum):
    """How a picture is to be looked at.

    ``AUTO`` is light, with a style block that turns it dark where the reader's screen is.
    """

    AUTO = "auto"
    LIGHT = "light"
    DARK = "dark"
    PRINT = "print"
    GREY = "grey"


@attrs.frozen(kw_only=True)
class Colours:
    """One theme's colours as ``#RRGGBB``.

    Args:
        paper: The background.
        panel: The ground of the side panel.
        ink: Text and what is drawn strongest.
        muted: Smaller text.
        rings: The grounds of the rings, the innermost first; the last for all further.
        rule: Lines that only order the page.
        tie: Ties between two others.
        strained: What is strained or broken.
        star: A star's fill.
        star_line: A star's outline.
        closer: Moved closer, or better.
        farther: Moved further away.
        new: New since last time.
        gone: No longer there.
        on_colour: Text on a sector's colour.
        sectors: The colours of the parts of life, in their order.
        other: The colour of people without a part of life, and of all sectors past the last.
    """

    paper: str
    panel: str
    ink: str
    muted: str
    rings: tuple[str, ...]
    rule: str
    tie: str
    strained: str
    star: str
    star_line: str
    closer: str
    farther: str
    new: str
    gone: str
    on_colour: str
    sectors: tuple[str, ...]
    other: str

    def ring(self, ring: int) -> str:
        """The ground of a ring, counted from 1."""
        return self.rings[min(ring, len(self.rings)) - 1]

    def sector(self, index: int | None) -> str:
        """The colour of the sector at `index` in the variant's order."""
        if index is None or index >= len(self.sectors):
            return self.other
        return self.sectors[index]


LIGHT = Colours(
    paper="#FFFFFF",
    panel="#F5F7F9",
    ink="#1B1F24",
    muted="#4A5460",
    rings=("#FFF6E0", "#FBFAF5", "#F5F7F9"),
    rule="#C3CAD2",
    tie="#6E7884",
    strained="#B00020",
    star="#F2B705",
    star_line="#5C4300",
    closer="#0B5FA5",
    farther="#9A5200",
    new="#23705E",
    gone="#5A6570",
    on_colour="#FFFFFF",
    sectors=("#0B5FA5", "#6B6200", "#75318C", "#9A5200", "#23705E", "#45566B"),
    other="#424242",
)
DARK = Colours(
    paper="#14181D",
    panel="#1C2229",
    ink="#F2F4F7",
    muted="#B7C0CA",
    rings=("#2B2718", "#20242A", "#191E24"),
    rule="#46505C",
    tie="#98A3AF",
    strained="#FF8A95",
    star="#F2B705",
    star_line="#2A1F00",
    closer="#6CB6F5",
    farther="#F0A95B",
    new="#63C7AE",
    gone="#A9B9CC",
    on_colour="#14181D",
    sectors=("#6CB6F5", "#CFC45A", "#D096D3", "#F0A95B", "#77D1B8", "#A9B9CC"),
    other="#989898",
)
PRINT = attrs.evolve(
    LIGHT, panel="#FFFFFF", rings=("#FFFFFF",), rule="#8A939D", paper="#FFFFFF"
)
GREY = Colours(
    paper="#FFFFFF",
    panel="#FFFFFF",
    ink="#000000",
    muted="#3D3D3D",
    rings=("#F0F0F0", "#F8F8F8", "#FFFFFF"),
    rule="#8C8C8C",
    tie="#6E6E6E",
    strained="#000000",
    star="#FFFFFF",
    star_line="#000000",
    closer="#000000",
    farther="#555555",
    new="#000000",
    gone="#5E5E5E",
    on_colour="#FFFFFF",
    sectors=("#141414", "#6B6B6B", "#4A4A4A", "#6B6B6B", "#4A4A4A", "#6B6B6B"),
    other="#303030",
)
COLOURS = {
    Theme.AUTO: LIGHT,
    Theme.LIGHT: LIGHT,
    Theme.DARK: DARK,
    Theme.PRINT: PRINT,
    Theme.GREY: GREY,
}
