"""``actcore sociogram`` and ``actcore diff``: a client's map drawn, told and compared."""

import json
import re
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import networkx
import pytest

import actcore
from actcore.testing.cases import example_bytes

from .conftest import DAY, Ran

Run = Callable[..., Ran]
Change = Callable[[Callable[[dict[str, Any]], object]], Path]
LATER = ["--as-of", "2025-10-01"]


@pytest.fixture
def robin(tmp_path: Path) -> Path:
    """An invented client with two maps, in a file."""
    path = tmp_path / "robin.json"
    variant = actcore.load("se.ract").variant("se.ract")
    path.write_bytes(example_bytes(variant, "robin"))
    return path


def words_of(svg: Path) -> str:
    """Every text that an SVG draws."""
    root = ET.fromstring(svg.read_text(encoding="utf-8"))
    return " ".join(t.text or "" for t in root.iter() if t.tag.endswith("}text"))


def test_a_map_is_printed_as_text_where_no_file_is_asked_for(
    run: Run, kim: Path
) -> None:
    """In codes unless names are asked for, in the model's language."""
    codes = run("sociogram", str(kim), *DAY)
    assert codes.code == 0
    assert "● lena ★" in codes.out
    assert "Lena" not in codes.out
    named = run("sociogram", str(kim), *DAY, "--names", "full", "--lang", "en")
    assert "● Lena ★" in named.out
    assert "Very close" in named.out


@pytest.mark.parametrize("theme", ["auto", "light", "dark", "print", "grey"])
def test_a_map_is_written_as_svg(run: Run, kim: Path, theme: str) -> None:
    """The same bytes each time, and names only when asked for."""
    out = kim.with_name("kim.svg")
    asked = ("sociogram", str(kim), *DAY, "-o", str(out), "--theme", theme)
    assert run(*asked).code == 0
    first = out.read_bytes()
    assert "Lena" not in words_of(out)
    assert run(*asked).code == 0
    assert out.read_bytes() == first
    assert run(*asked, "--names", "full").code == 0
    assert "Lena" in words_of(out)


def test_only_whom_the_client_opened_the_map_for_are_shown_to_the_group(
    run: Run, change: Change
) -> None:
    """With names asked for, somebody who is not open to the group has none on the map."""

    def open_lena(payload: dict[str, Any]) -> None:
        payload["sociogram"]["contacts"][0]["shown_to"] = ["group"]

    out = change(open_lena).with_name("group.svg")
    file = str(out.with_name("kim.json"))
    ran = run(
        "sociogram", file, *DAY, "-o", str(out), "--for", "group", "--names", "full"
    )
    assert ran.code == 0
    assert "Lena" in words_of(out)
    assert "Jocke" not in words_of(out)
    assert "privatperson" in words_of(out)


def test_a_change_is_drawn_between_the_maps_of_one_record(
    run: Run, robin: Path
) -> None:
    """Since a day or, where none is given, since the map before."""
    out = robin.with_name("change.svg")
    asked = ("sociogram", str(robin), *LATER, "-o", str(out), "--view", "change")
    assert run(*asked, "--names", "full").code == 0
    assert "Kuratorn" in words_of(out)
    before = out.read_bytes()
    assert run(*asked, "--names", "full", "--since", "2024-12-31").code == 0
    assert out.read_bytes() == before
    early = run(*asked, "--since", "2024-01-01")
    assert early.code == 2
    assert "no earlier sociogram drawn by 2024-01-01" in early.err


@pytest.mark.parametrize("view", ["map", "change", "blank", "table"])
def test_every_view_is_a_picture_and_words(run: Run, robin: Path, view: str) -> None:
    """Each view can be drawn, told, and printed without a file."""
    for suffix in ("svg", "txt"):
        out = robin.with_name(f"{view}.{suffix}")
        asked = ("sociogram", str(robin), *LATER, "--view", view)
        assert run(*asked, "-o", str(out)).code == 0
        assert out.stat().st_size > 300
        assert run(*asked).out.strip()


def test_too_many_people_for_a_sheet_become_two_pictures(
    run: Run, tmp_path: Path
) -> None:
    """One of the private people, one of the professionals, and the command says so."""
    gallery = Path(__file__).parent.parent / "pictures" / "gallery"
    out = tmp_path / "many.svg"
    ran = run("sociogram", str(gallery / "forty_five.json"), "-o", str(out))
    assert ran.code == 0
    assert "two pictures" in ran.err
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["many-private.svg", "many-professional.svg"]


@pytest.mark.parametrize("suffix", ["png", "pdf"])
def test_print_forms_have_the_same_bytes_each_time(
    run: Run, kim: Path, suffix: str
) -> None:
    """A PNG and a PDF hold no clock and no chance."""
    out = kim.with_name(f"kim.{suffix}")
    asked = ("sociogram", str(kim), *DAY, "-o", str(out))
    assert run(*asked).code == 0
    first = out.read_bytes()
    assert first.startswith({"png": b"\x89PNG", "pdf": b"%PDF"}[suffix])
    assert run(*asked).code == 0
    assert out.read_bytes() == first


def test_a_layout_and_a_graph_are_written_for_other_tools(run: Run, kim: Path) -> None:
    """Everybody on the map has a place in the one and a node in the other."""
    layout, graph = kim.with_name("kim-layout.json"), kim.with_name("kim.graphml")
    assert run("sociogram", str(kim), *DAY, "-o", str(layout)).code == 0
    places = json.loads(layout.read_text(encoding="utf-8"))["places"]
    assert len(places) == 18
    assert run("sociogram", str(kim), *DAY, "-o", str(graph)).code == 0
    read = networkx.read_graphml(BytesIO(graph.read_bytes()))
    assert len(read) == 19
    assert b"Lena" not in graph.read_bytes()
    assert (
        run("sociogram", str(kim), *DAY, "-o", str(graph), "--names", "full").code == 0
    )
    assert b"Lena" in graph.read_bytes()
    for option, value in (
        ("--for", "group"),
        ("--only", "private"),
        ("--view", "table"),
    ):
        refused = run("sociogram", str(kim), *DAY, "-o", str(graph), option, value)
        assert refused.code == 2
        assert f"leave out {option}" in refused.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["-o", "kim.bmp"], "expected a name that ends in .svg"),
        (["--since", "2024-01-01"], "--since has no use with --view map"),
        (["--view", "table", "--size", "large"], "--size has no use with --view table"),
        (["--view", "blank", "--for", "group"], "--for has no use with --view blank"),
        (["--view", "blank", "-o", "x.json"], "-o .json has no use with --view blank"),
        (["--text", "-o", "x.svg"], "--text has no use"),
        (["--layer", "crisis"], "no sociogram of the layer 'crisis'"),
        (["--view", "change"], "no earlier sociogram"),
        (["--for", "nobody"], "unknown value for --for"),
    ],
)
def test_what_cannot_be_drawn_is_told_in_a_line(
    run: Run, kim: Path, arguments: list[str], told: str
) -> None:
    """With what to do, without a traceback, and nothing is written."""
    ran = run("sociogram", str(kim), *DAY, *arguments)
    assert ran.code == 2
    assert told in ran.err
    assert [path.name for path in kim.parent.iterdir()] == ["kim.json"]


def test_a_graph_holds_the_map_of_the_day(run: Run, robin: Path) -> None:
    """Asked for an earlier day, it is the earlier map that is written."""
    out = robin.with_name("robin.graphml")
    for day, there, away in (
        ("2025-10-01", "karim", "kurator"),
        ("2024-12-01", "kurator", "karim"),
    ):
        ran = run("sociogram", str(robin), "--as-of", day, "-o", str(out))
        assert ran.code == 0
        nodes = set(networkx.read_graphml(BytesIO(out.read_bytes())))
        assert there in nodes
        assert away not in nodes


def test_a_site_has_no_sociogram(run: Run, tmp_path: Path) -> None:
    """It says so instead of drawing nothing."""
    site = tmp_path / "site.json"
    site.write_text('{"schema": "actcore.site/1", "model": "dk.act", "id": "s"}')
    ran = run("sociogram", str(site))
    assert ran.code == 2
    assert "this is a site" in ran.err


@pytest.mark.parametrize(
    ("missing", "extra", "suffix"),
    [("typst", "typst", "pdf"), ("networkx", "network", "graphml")],
)
def test_a_missing_extra_is_told_with_what_to_install(
    run: Run,
    kim: Path,
    monkeypatch: pytest.MonkeyPatch,
    missing: str,
    extra: str,
    suffix: str,
) -> None:
    """Without the extra the command says how to get it, and an SVG needs none."""
    monkeypatch.setitem(sys.modules, missing, None)
    ran = run("sociogram", str(kim), *DAY, "-o", str(kim.with_name(f"kim.{suffix}")))
    assert ran.code == 2
    assert f"pip install 'actcore[{extra}]'" in ran.err
    assert run("sociogram", str(kim), *DAY, "-o", str(kim.with_name("k.svg"))).code == 0


def test_two_records_of_a_client_are_compared(run: Run, robin: Path) -> None:
    """Who came, left and moved is told, and the exit code is that of diff."""
    old = robin.with_name("old.json")
    payload = json.loads(robin.read_text(encoding="utf-8"))
    payload["sociogram"] = payload.pop("other_sociograms")[0]
    old.write_text(json.dumps(payload), encoding="utf-8")
    ran = run("diff", str(old), str(robin), "--names", "full", "--lang", "en")
    assert ran.code == 1
    for name in ("Karim", "Agneta", "Kuratorn", "Mikael", "Dr Eva"):
        assert name in ran.out
    codes = run("diff", str(old), str(robin), "--format", "json")
    assert codes.json["changed"] is True
    assert not re.search("Karim|Agneta|Mikael", codes.out)
    assert run("diff", str(robin), str(robin)).code == 0


def test_records_of_different_clients_are_not_compared(
    run: Run, robin: Path, kim: Path
) -> None:
    """People are told apart by their codes, which mean nothing across clients."""
    ran = run("diff", str(robin), str(kim))
    assert ran.code == 2
    assert "not two records of one client" in ran.err
