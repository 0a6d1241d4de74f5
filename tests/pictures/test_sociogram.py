"""The map as a picture: what is on it, what never is, and that readers can open it."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import attrs
import pytest
from album import ALBUM, LANGUAGES, page, picture, scene, scenes
from browser import needs_browser, opened
from hypothesis import given, settings
from hypothesis import strategies as st

from actcore.model import Audience, PersonKind, Spot
from actcore.pictures import Figure, Names, Scene, Seat, Theme
from actcore.pictures.drawn.drawn_words import (
    COVERED,
    CROWDED,
    CROWDED_PART,
    CUT,
    FEWER_LINES,
    LINES_TOLD,
)
from actcore.pictures.drawn.sociogram import sociogram, sociograms
from actcore.pictures.lettering import clean, width
from actcore.pictures.seen.view import narrowed

SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = {
    "svg", "title", "desc", "style", "g", "rect", "circle", "line", "polyline",
    "polygon", "path", "text",
}  # fmt: skip
ATTRIBUTES = {
    "id", "width", "height", "viewBox", "role", "lang", "font-family", "font-size",
    "font-weight", "text-anchor", "aria-labelledby", "aria-describedby", "aria-hidden",
    "x", "y", "rx", "cx", "cy", "r", "x1", "y1", "x2", "y2", "points", "d", "fill",
    "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin",
    "opacity", "class",
}  # fmt: skip
STYLE = r"@media screen and \(prefers-color-scheme:dark\)\{(#ac[0-9a-f]{8} \.[a-z0-9-]+\{(fill|stroke):#[0-9A-F]{6}\})+\}"
RSVG = shutil.which("rsvg-convert")

pictures = pytest.mark.parametrize("name", ALBUM)


def read(svg: str) -> ET.Element:
    """The elements of a picture."""
    return ET.fromstring(svg)


def texts(svg: str) -> list[ET.Element]:
    """The words that a picture shows, their halos left out."""
    return [
        text
        for text in read(svg).iter(f"{SVG}text")
        if "aria-hidden" not in text.attrib
    ]


def titles(svg: str) -> list[str]:
    """What is shown when the pointer rests on something."""
    found = [group.find(f"{SVG}title") for group in read(svg).iter(f"{SVG}g")]
    return [title.text or "" for title in found if title is not None]


@pictures
def test_the_pictures_are_as_they_were_kept(
    name: str, kept: Callable[[str, str], None]
) -> None:
    """Nothing about a picture changes unseen."""
    kept(f"{name}.svg", picture(name).svg)


def test_a_page_shows_every_kept_picture(kept: Callable[[str, str], None]) -> None:
    """The kept pictures can be looked at side by side, and there are no others."""
    kept("index.html", page())
    folder = Path(__file__).parent / "golden"
    assert {path.stem for path in folder.glob("*.svg")} == set(ALBUM)


@pictures
def test_a_picture_holds_only_what_every_renderer_draws(name: str) -> None:
    """Elements and attributes are those that all renderers agree on; none can act."""
    svg = picture(name).svg
    for element in read(svg).iter():
        assert element.tag.removeprefix(SVG) in ELEMENTS
        assert set(element.attrib) <= ATTRIBUTES
    for style in re.findall(r"<style>(.*?)</style>", svg):
        assert re.fullmatch(STYLE, style)
    assert "url(" not in svg


@pictures
def test_all_words_are_on_the_page(name: str) -> None:
    """No text runs out of the sheet, as wide as its letters are."""
    svg = picture(name).svg
    _, _, right, bottom = map(float, read(svg).attrib["viewBox"].split())
    for text in texts(svg):
        size = float(text.attrib["font-size"])
        bold = text.attrib.get("font-weight") == "bold"
        wide = width(text.text or "", size, bold=bold)
        share = {"start": 0.0, "middle": 0.5, "end": 1.0}
        left = float(text.attrib["x"]) - wide * share[text.get("text-anchor", "start")]
        assert left >= 0, text.text
        assert left + wide <= right, text.text
        assert size <= float(text.attrib["y"]) <= bottom, text.text


@pictures
def test_a_picture_can_be_heard(name: str) -> None:
    """It has the role of an image, a short name, and a description of two sentences."""
    drawn = picture(name)
    root = read(drawn.svg)
    uid = root.attrib["id"]
    assert root.attrib["role"] == "img"
    assert root.attrib["lang"] == drawn.words.language
    assert root.attrib["aria-labelledby"] == f"{uid}-title"
    assert root.attrib["aria-describedby"] == f"{uid}-desc"
    title, desc = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert desc is not None
    assert title.text == clean(drawn.words.title)
    assert desc.text == clean(drawn.words.summary)


def test_a_map_of_eighteen_is_small() -> None:
    """The usual map, with its colours for dark screens, stays within 50 kB."""
    assert len(picture("eighteen-auto").svg.encode()) <= 50_000


@pytest.mark.parametrize("seed", ["0", "1", "4711"])
def test_the_same_map_gives_the_same_bytes(seed: str) -> None:
    """Another run with other hashes draws exactly the same."""
    names = ("eighteen-auto", "hostile", "change-change", "forty_five-1")
    code = (
        "import sys, album\n"
        f"for name in {names!r}:\n"
        "    sys.stdout.buffer.write(album.picture(name).svg.encode())"
    )
    support = str(Path(__file__).parent.parent / "support")
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": support},
        capture_output=True,
        check=True,
    )
    assert done.stdout.decode() == "".join(picture(name).svg for name in names)


@pytest.mark.parametrize("name", ["one", "eight", "eighteen", "gaps", "forty_five"])
def test_everybody_is_in_the_picture(name: str) -> None:
    """Who has no place on the map is in the list of those, with the whole name."""
    said = " ".join(titles(picture(name).svg))
    for figure in scene(name).figures:
        assert clean(figure.label) in said


def test_each_tie_tells_what_it_is_like() -> None:
    """The line to the client says between whom it is and how it is."""
    found = titles(picture("eight").svg)
    assert "Elis – Gunilla: starkt" in found
    assert "Elis – Isak: ansträngt" in found
    assert any("känner varandra" in title for title in found)


def test_hostile_names_are_text() -> None:
    """Markup in a name is shown as it was written and adds nothing to the picture."""
    svg = picture("hostile").svg
    shown = [text.text or "" for text in texts(svg)]
    assert '"><script>alert(1)</script>' in shown
    assert "<script" not in svg
    assert "\u202e" not in svg
    assert {e.tag for e in read(svg).iter()} <= {f"{SVG}{tag}" for tag in ELEMENTS}


@settings(max_examples=40)
@given(label=st.text(max_size=60), note=st.text(max_size=200))
def test_any_text_can_be_drawn(label: str, note: str) -> None:
    """Whatever a record holds, the picture can be read and holds nothing but words."""
    small = scene("three")
    figures = [attrs.evolve(f, label=label, relation=label) for f in small.figures]
    aims = [attrs.evolve(aim, words=label) for aim in small.aims]
    named = attrs.evolve(
        small, client=label, figures=tuple(figures), aims=tuple(aims), team=label
    )
    for element in read(sociogram(named, notes=(note,)).svg).iter():
        assert element.tag.removeprefix(SVG) in ELEMENTS
        assert set(element.attrib) <= ATTRIBUTES


@pytest.mark.parametrize("audience", [Audience.STATISTICS, Audience.TEAM])
def test_who_is_not_to_be_seen_is_not_in_the_file(audience: Audience) -> None:
    """No name, relation or code of such a person is anywhere in the SVG."""
    open_to_all = scene("eight")
    narrow = scene("eight", audience=audience)
    svg = sociogram(narrow).svg
    seen = {one.label for one in (*narrow.figures, *narrow.seats)}
    hidden = [figure for figure in open_to_all.figures if figure.label not in seen]
    assert hidden
    for figure in hidden:
        assert figure.label not in svg
        assert f">{figure.id}<" not in svg


def test_statistics_name_nobody() -> None:
    """Neither the client nor a helper is named, and nobody is in a list."""
    svg = sociogram(scene("eight", audience=Audience.STATISTICS)).svg
    assert "Elis" not in svg
    assert "Karin" not in svg
    assert "Sociogram<" in svg


def test_codes_keep_names_out() -> None:
    """With codes, no name and no relation is in the file."""
    svg = sociogram(scene("eight", names=Names.CODES)).svg
    for figure in scene("eight").figures:
        assert figure.label not in svg
        assert f">{figure.relation}<" not in svg


def test_a_crowded_map_becomes_two() -> None:
    """Where one sheet is too small there is one of private people, one of professionals."""
    crowded = scene("forty_five")
    assert picture("forty_five").advice
    private, professional = sociograms(crowded, theme=Theme.LIGHT)
    for figure in crowded.figures:
        on_private = figure.kind is not PersonKind.PROFESSIONAL
        found = titles((private if on_private else professional).svg)
        assert any(title.startswith(figure.label) for title in found)
    assert private.words.title != professional.words.title


def alike(count: int, **more: object) -> Scene:
    """A map of the family with as many people in one ring, told apart by number."""
    model = scene("one")
    given: dict[str, object] = {"ring": 1, "sphere": model.sectors[0].id, **more}
    figures = [
        Figure(
            id=f"p{n}", label=f"Person {n}", initials=f"{n}",
            kind=PersonKind.PRIVATE, **given,
        )  # type: ignore[arg-type]
        for n in range(count)
    ]  # fmt: skip
    return attrs.evolve(
        model, figures=tuple(figures), lines=(), seats=(), aims=(), others=()
    )


def test_a_crowd_of_one_sort_stays_on_one_sheet() -> None:
    """There is no sheet without people, and no advice to divide what is of one sort."""
    (drawn,) = sociograms(alike(40))
    assert drawn.advice == (CROWDED_PART.get("sv"),)
    assert sociogram(narrowed(alike(40), PersonKind.PRIVATE)).advice == drawn.advice
    assert picture("forty_five").advice[0] == CROWDED.get("sv")


@pytest.mark.parametrize("panel", [True, False])
def test_who_does_not_fit_is_told_from_who_has_no_place(panel: bool) -> None:
    """Somebody without a place and somebody without room stand under different words."""
    crowded = alike(40)
    loose = attrs.evolve(crowded.figures[0], id="loose", ring=None)
    both = attrs.evolve(crowded, figures=(*crowded.figures, loose))
    drawn = sociogram(both, panel=panel)
    layout = drawn.layout
    assert layout is not None
    left = len(layout["tray"]) - 1  # type: ignore[arg-type]
    shown = {text.text for text in texts(drawn.svg)}
    assert {
        "Utan plats: 1 person",
        f"Får inte plats: {left} personer",
    } <= shown


def test_a_part_of_a_map_says_how_many_are_on_the_whole() -> None:
    """The sheet of one sort of people never passes for the whole map."""
    private = picture("forty_five-1")
    said = "Ett urval, 39 av 45 personer på kartan: privatpersoner"
    assert private.words.summary.startswith(f"{said}.")
    assert any((text.text or "").startswith(said) for text in texts(private.svg))
    none = narrowed(alike(25), PersonKind.PROFESSIONAL)
    shown = {text.text for text in texts(sociogram(none).svg)}
    assert "Ett urval, 0 av 25 personer på kartan: yrkespersoner" in shown


def test_people_drawn_on_the_same_spot_are_advised_of() -> None:
    """The spots stay the client's; that one mark hides another is said."""
    spot = Spot(angle=100, distance=0.5)
    drawn = sociogram(alike(2, spot=spot))
    assert drawn.advice == (COVERED.get("sv").format(n=2),)


@pytest.mark.parametrize("panel", [True, False])
@pytest.mark.parametrize("language", LANGUAGES)
def test_that_lines_are_left_out_is_told_whole(language: str, panel: bool) -> None:
    """The foot of a crowded sheet is not cut, and who made the sheet is told as well."""
    crowd = scene("forty_five", language=language)
    unknown = [attrs.evolve(f, kind=None) for f in crowd.figures[:9]]
    figures = (*unknown, *crowd.figures[9:])
    drawn = sociogram(attrs.evolve(crowd, figures=figures), panel=panel)
    facts = " ".join(text.text or "" for text in texts(drawn.svg))
    assert FEWER_LINES.get(language) in facts
    assert LINES_TOLD.get(language) in drawn.advice


def test_names_that_are_cut_are_advised_of() -> None:
    """How many are not written out whole is said, and where they are."""
    drawn = picture("long_names")
    layout = drawn.layout
    assert layout is not None
    cut = [label for label in layout["labels"] if "…" in label["name"]]  # type: ignore[attr-defined]
    assert len(cut) > 1
    assert CUT.of(len(cut), "sv") in drawn.advice
    assert picture("eight").advice == ()


def test_names_with_something_on_them_are_advised_of() -> None:
    """Words that no place was found for count as cut ones do."""
    spots = [Spot(angle=100 + n % 6, distance=0.3 + n % 5 / 50) for n in range(30)]
    crowd = alike(30)
    together = [
        attrs.evolve(figure, spot=spot)
        for figure, spot in zip(crowd.figures, spots, strict=True)
    ]
    drawn = sociogram(attrs.evolve(crowd, figures=tuple(together)))
    layout = drawn.layout
    assert layout is not None
    labels = layout["labels"]
    shortened = [label["id"] for label in labels if "…" in label["name"]]  # type: ignore[attr-defined]
    cut: list[str] = layout["cut"]  # type: ignore[assignment]
    assert set(shortened) < set(cut)
    assert CUT.of(len(cut), "sv") in drawn.advice


def test_every_ring_has_its_name_in_the_picture() -> None:
    """A ring further out than the model's words is told by its number, as in the text."""
    assert "Ring 4" in {text.text for text in texts(picture("gaps").svg)}


def test_names_are_read_out_once() -> None:
    """What lies under the letters for the eye alone is hidden from a screen reader."""
    for name in ("eighteen", "change-change", "hostile"):
        every = list(read(picture(name).svg).iter(f"{SVG}text"))
        under = [text for text in every if "stroke" in text.attrib]
        assert under
        for text in every:
            assert (text.get("aria-hidden") == "true") is (text in under)
        read_out = [
            (t.text, t.attrib["x"], t.attrib["y"]) for t in texts(picture(name).svg)
        ]
        assert len(read_out) == len(set(read_out))


def test_a_map_with_room_stays_one() -> None:
    """Eighteen people fit on one sheet, and nothing is advised."""
    drawn = sociograms(scene("eighteen"), theme=Theme.LIGHT)
    assert [one.svg for one in drawn] == [picture("eighteen").svg]
    assert drawn[0].advice == ()


def test_parts_of_life_without_people_can_be_left_out() -> None:
    """An empty sector is named, without a number; asked to, the map leaves it out."""
    of_one = scene("one")
    whole, fewer = sociogram(of_one).svg, sociogram(of_one, hide_empty=True).svg
    lived = {figure.sphere for figure in of_one.figures}
    for sector in of_one.sectors:
        assert sector.title.split()[0] in whole
        assert (f">{sector.title}<" in fewer) is (sector.id in lived)
    assert ">0 " not in whole


def test_a_sector_keeps_its_colour_when_others_are_left_out() -> None:
    """A part of life has the same colour on every map of the model."""
    last = scene("eight").sectors[-1]
    figures = [f for f in scene("eight").figures if f.sphere == last.id]
    alone = attrs.evolve(scene("eight"), figures=tuple(figures), lines=())
    svg = sociogram(alone, theme=Theme.LIGHT, hide_empty=True).svg
    name = next(t for t in texts(svg) if t.text == last.title)
    assert name.attrib["fill"] == "#45566B"


@pytest.mark.parametrize(
    ("size", "panel", "millimetres"),
    [
        ("a4", True, ("297mm", "210mm")),
        ("large", True, ("420mm", "296.97mm")),
        ("portrait", True, ("210mm", "297mm")),
        ("square", True, ("212mm", "212mm")),
        ("a4", False, ("212mm", "212mm")),
    ],
)
def test_a_sheet_has_the_size_asked_for(
    size: str, panel: bool, millimetres: tuple[str, str]
) -> None:
    """A4 lying and standing, A3, and a square for the screen."""
    drawn = sociogram(scene("three"), size=size, panel=panel)  # type: ignore[arg-type]
    root = read(drawn.svg)
    assert (root.attrib["width"], root.attrib["height"]) == millimetres
    assert drawn.width / 4 == pytest.approx(float(millimetres[0][:-2]), abs=0.01)


def test_an_unknown_size_is_refused() -> None:
    """The error names the sizes there are."""
    with pytest.raises(ValueError, match="a4, large, portrait, square"):
        sociogram(scene("one"), size="a5")  # type: ignore[arg-type]


def test_without_a_panel_those_without_a_place_stand_below() -> None:
    """The square figure grows by the rows it needs."""
    with_tray = sociogram(scene("gaps"), panel=False)
    without = sociogram(scene("three"), panel=False)
    assert with_tray.height > without.height == without.width
    assert "Utan plats: 3 personer" in {text.text for text in texts(with_tray.svg)}


def test_the_same_picture_can_stand_twice_on_a_page() -> None:
    """With ids of one's own nothing in the one refers to the other."""
    one, other = (sociogram(scene("one"), uid=uid).svg for uid in ("first", "second"))
    ids = re.findall(r' id="([^"]+)"', one)
    assert ids
    assert all(found.startswith("first") for found in ids)
    assert "first" not in other


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_to_be_talked_about_is_in_picture_and_words(language: str) -> None:
    """The caller's notes stand in the panel and are told."""
    drawn = sociogram(scene("eight", language=language), notes=("Who asks Hedda?",))
    assert "Who asks Hedda?" in {text.text for text in texts(drawn.svg)}
    assert "Who asks Hedda?" in drawn.words.text()


@pytest.mark.parametrize("count", [1, 2, 9])
@pytest.mark.parametrize("size", ["a4", "portrait"])
def test_a_note_is_told_whole_or_counted(count: int, size: str) -> None:
    """No note loses its end, where its caution stands; what has no room is counted."""
    notes = [
        f"Fråga {n}: {'vad ligger bakom det här, ' * 9}slut {n}." for n in range(count)
    ]
    svg = sociogram(scene("eight"), size=size, notes=notes).svg  # type: ignore[arg-type]
    shown = " ".join(text.text or "" for text in texts(svg))
    whole = [note in shown for note in notes]
    assert whole == sorted(whole, reverse=True)
    assert [f"slut {n}." in shown for n in range(count)] == whole
    assert [f"Fråga {n}:" in shown for n in range(count)] == whole
    assert (f"och {whole.count(False)} till" in shown) is (False in whole)
    assert whole[0]
    assert False in whole or count < 9
    told = [
        t
        for t in texts(svg)
        if re.match("Fråga|.*ligger|.*slut|och .* till", t.text or "")
    ]
    feet = [float(text.attrib["y"]) for text in told]
    assert all(below - above >= 14 for above, below in pairwise(feet))


def crowd(count: int) -> Scene:
    """A map with as many in the client's team."""
    seats = [
        Seat(id=f"s{i}", label=f"Person {i}", initials="P", kind=PersonKind.PRIVATE)
        for i in range(count)
    ]
    return attrs.evolve(scene("eight"), seats=tuple(seats))


@pytest.mark.parametrize("count", [1, 12, 14, 15, 40])
@pytest.mark.parametrize("size", ["a4", "portrait"])
def test_a_long_list_says_how_many_it_leaves_out(count: int, size: str) -> None:
    """Of a large team as many are listed as fit, and the rest is counted."""
    svg = sociogram(crowd(count), size=size).svg  # type: ignore[arg-type]
    shown = [text.text or "" for text in texts(svg)]
    listed = sum(bool(re.fullmatch(r"Person \d+", line)) for line in shown)
    more = [line for line in shown if re.fullmatch(r"och \d+ till", line)]
    left_out = sum(int(line.split()[1]) for line in more)
    goals = 0 if any(line == "Sjunga på vårkonserten" for line in shown) else left_out
    assert listed + left_out >= count
    assert listed + left_out - goals <= count
    lowest = max(float(text.attrib["y"]) for text in texts(svg))
    assert lowest <= float(read(svg).attrib["viewBox"].split()[3])


def test_what_is_cut_is_whole_when_pointed_at() -> None:
    """A name that is too long for its place is in the title of what it stands on."""
    svg = picture("long_names").svg
    shown = {text.text for text in texts(svg)}
    whole = " ".join(titles(svg))
    cut = [f for f in scene("long_names").figures if clean(f.label) not in shown]
    assert cut
    for figure in cut:
        assert clean(figure.label) in whole


@pytest.mark.program
@pytest.mark.skipif(RSVG is None, reason="drawing with librsvg needs rsvg-convert")
@pictures
def test_librsvg_draws_every_picture(name: str, tmp_path: Path) -> None:
    """The renderer of many desktops reads it and draws more than an empty sheet."""
    source, made = tmp_path / "p.svg", tmp_path / "p.png"
    source.write_text(picture(name).svg, encoding="utf-8")
    subprocess.run([str(RSVG), "-w", "600", "-o", made, source], check=True)
    assert len(made.read_bytes()) > 10_000


@needs_browser
def test_a_browser_shows_hostile_names_as_text() -> None:
    """Chromium shows the markup in names as words, runs nothing and asks for nothing."""
    with opened(picture("hostile").svg) as shown:
        words = shown.evaluate(
            "() => [...document.querySelectorAll('text')].map(t => t.textContent)"
        )
        assert '"><script>alert(1)</script>' in words
        assert shown.evaluate("() => document.scripts.length") == 0
        assert len(shown.screenshot()) > 10_000


@needs_browser
@pytest.mark.parametrize("name", ["eighteen-auto", "change-change"])
def test_a_picture_follows_the_readers_screen(name: str) -> None:
    """On a dark screen the sheet is dark and the words on it are light."""
    looks = []
    for dark in (False, True):
        with opened(picture(name).svg, dark=dark) as shown:
            looks.append(
                shown.evaluate(
                    "() => ['svg > rect', 'svg > g > text, svg > text'].map("
                    "s => getComputedStyle(document.querySelector(s)).fill)"
                )
            )
    assert looks[0][0] == "rgb(255, 255, 255)"
    assert looks[1][0] == "rgb(20, 24, 29)"
    assert looks[0][1] != looks[1][1]


@needs_browser
def test_a_picture_in_a_page_obeys_a_strict_policy() -> None:
    """Where a server blocks all styles the picture keeps its looks."""
    html = f"<!doctype html><title>t</title><body>{picture('eight').svg}"
    with opened(html, styled=False) as shown:
        fill = "() => getComputedStyle(document.querySelector('svg circle')).fill"
        assert shown.evaluate(fill) == "rgb(245, 247, 249)"


def test_scenes_made_together_are_drawn_apart() -> None:
    """A map drawn for a comparison is the same as the map alone."""
    now, _ = scenes()
    assert sociogram(now, theme=Theme.LIGHT).svg == picture("change").svg
