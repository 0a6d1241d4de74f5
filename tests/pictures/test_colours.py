"""The colours of the pictures, measured: contrast, and what colour-blind eyes tell apart."""

import itertools
import math

import attrs
import pytest

from actcore.pictures import Theme
from actcore.pictures.theme import COLOURS, Colours

Rgb = tuple[float, float, float]

THEMES = tuple(theme for theme in Theme if theme is not Theme.AUTO)
MATRICES = {  # Machado, Oliveira and Fernandes 2009, full severity, on linear light
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
WHITE = (0.95047, 1.0, 1.08883)


def linear(colour: str) -> Rgb:
    """The linear light of an sRGB colour."""
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    )
    return red, green, blue


def contrast(first: str, second: str) -> float:
    """The contrast ratio of WCAG 2.1."""
    lights = sorted(
        0.2126 * red + 0.7152 * green + 0.0722 * blue
        for red, green, blue in (linear(first), linear(second))
    )
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def seen(colour: str, eye: str) -> Rgb:
    """The linear light of a colour as an eye takes it, inside what a screen can show."""
    light = linear(colour)
    red, green, blue = (
        min(max(sum(a * b for a, b in zip(row, light, strict=True)), 0.0), 1.0)
        for row in MATRICES[eye]
    )
    return red, green, blue


def lab(light: Rgb) -> Rgb:
    """CIE 1976 L*a*b* of linear sRGB light."""
    red, green, blue = light
    xyz = (
        0.4124564 * red + 0.3575761 * green + 0.1804375 * blue,
        0.2126729 * red + 0.7151522 * green + 0.0721750 * blue,
        0.0193339 * red + 0.1191920 * green + 0.9503041 * blue,
    )
    x, y, z = (
        t ** (1 / 3) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116
        for t in (part / white for part, white in zip(xyz, WHITE, strict=True))
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(first: str, second: str, eye: str) -> float:
    """The difference of two colours, CIE 1976, as an eye takes them."""
    return math.dist(lab(seen(first, eye)), lab(seen(second, eye)))


def grounds(colours: Colours) -> tuple[str, ...]:
    """Everything that is drawn upon."""
    return (colours.paper, colours.panel, *colours.rings)


def test_the_measures_agree_with_published_values() -> None:
    """Contrast is that of WCAG, and the Lab values are those of the usual references."""
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)
    assert lab(linear("#FF0000")) == pytest.approx((53.24, 80.09, 67.20), abs=0.02)
    assert distance("#808080", "#808080", "deutan") == 0
    assert distance("#FF0000", "#00FF00", "usual") > 5 * distance(
        "#CC6600", "#779900", "deutan"
    )


@pytest.mark.parametrize("theme", THEMES)
def test_text_can_be_read_on_every_ground(theme: Theme) -> None:
    """Ink, smaller text and words in a colour reach 4.5:1 on all they stand on."""
    colours = COLOURS[theme]
    texts = ["ink", "muted", "strained", "closer", "farther", "new", "gone", "other"]
    named = {name: getattr(colours, name) for name in texts}
    named |= {f"sector {i}": colour for i, colour in enumerate(colours.sectors)}
    for (name, text), ground in itertools.product(named.items(), grounds(colours)):
        assert contrast(text, ground) >= 4.5, (name, text, ground)


@pytest.mark.parametrize("theme", THEMES)
def test_letters_can_be_read_on_filled_marks(theme: Theme) -> None:
    """Initials reach 4.5:1 on every sector, on the client's disc and on a plus."""
    colours = COLOURS[theme]
    for ground in (*colours.sectors, colours.other, colours.new):
        assert contrast(colours.on_colour, ground) >= 4.5, ground
    assert contrast(colours.paper, colours.ink) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
def test_marks_and_ties_stand_out_from_every_ground(theme: Theme) -> None:
    """Lines that carry meaning reach 3:1, and so does a star by its outline or its fill."""
    colours = COLOURS[theme]
    for ground in grounds(colours):
        for line in (colours.tie, colours.gone, colours.strained, *colours.sectors):
            assert contrast(line, ground) >= 3, (line, ground)
        by_line = contrast(colours.star_line, ground)
        assert max(by_line, contrast(colours.star, ground)) >= 3, ground


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("eye", MATRICES)
def test_sectors_beside_each_other_stay_apart(theme: Theme, eye: str) -> None:
    """Neighbours round the map differ by 10 or more to every eye, for 2 to 6 sectors."""
    sectors = COLOURS[theme].sectors
    for count in range(2, len(sectors) + 1):
        used = sectors[:count]
        for first, second in itertools.pairwise((*used, used[0])):
            assert distance(first, second, eye) >= 10, (count, first, second)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("eye", MATRICES)
def test_people_without_a_part_of_life_are_told_from_their_neighbours(
    theme: Theme, eye: str
) -> None:
    """The colour of no sector differs from the first and from whichever comes last."""
    colours = COLOURS[theme]
    for sector in colours.sectors:
        assert distance(colours.other, sector, eye) >= 10, sector


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("eye", MATRICES)
def test_worse_is_told_from_better(theme: Theme, eye: str) -> None:
    """Strained is no colour for good news to any eye; in grey the shapes alone tell."""
    colours = COLOURS[theme]
    if theme is not Theme.GREY:
        assert distance(colours.strained, colours.closer, eye) >= 10
        assert distance(colours.strained, colours.new, eye) >= 10


def test_every_colour_is_written_as_six_hexadecimal_digits() -> None:
    """A colour is never a name or a short form, which some renderers do not know."""
    for colours in COLOURS.values():
        for value in attrs.astuple(colours):
            for colour in (value,) if isinstance(value, str) else value:
                assert len(colour) == 7
                assert colour[0] == "#"
                assert int(colour[1:], 16) >= 0
