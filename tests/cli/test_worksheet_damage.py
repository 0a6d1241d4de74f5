"""Whatever is in a file, ``actcore worksheet import`` says so and repeats nothing of it."""

import json
import random
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path
from urllib.parse import urlencode
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import actcore
from actcore import ActcoreError, sheets
from actcore.cli import taking_back
from actcore.testing.cases import example_bytes

from .conftest import Ran

Run = Callable[..., Ran]
DAY = date(2024, 3, 31)


def sound() -> dict[str, bytes]:
    """One file of each kind that answers come in, as they should be."""
    registry = actcore.load("se.ract")
    kim = example_bytes(registry.variant("se.ract"), "kim")
    case = actcore.read(kim, registry=registry)
    offer = sheets.opened(case, "coach_offer", as_of=DAY, entry=0, registry=registry)
    post = {"_worksheet": "coach_offer", "_model": "se.ract", "_version": "1.0"}
    csv = b"_worksheet,_model,offered_on\ncoach_offer,se.ract,2024-01-01\n"
    zipped = BytesIO()
    with ZipFile(zipped, "w") as parts:
        parts.writestr("a.csv", csv)
        parts.writestr("b.csv", "x,y\n1,2\n")
    return {
        "post": urlencode({**post, "offered_on": "2024-01-01"}).encode(),
        "json": sheets.export("se.ract", "coach_offer", "fhir-response", answers=offer),
        "docx": sheets.render("se.ract", "coach_offer", "docx", answers=offer),
        "xlsx": sheets.export("se.ract", "coach_offer", "xlsform", answers=offer),
        "csv": csv,
        "zip": zipped.getvalue(),
        "txt": sheets.render("se.ract", "sociogram", "txt") + b"Lena;mamma;Familj;1\n",
    }


SOUND = sound()
SPLICES = (b"\x00", b"{", b"[", b"]", b'"', b";", b",", b"\n", b"9" * 30, b"\xff\xfe")


def damaged(data: bytes, seed: int) -> bytes:
    """A file with some of its bytes changed, lost or doubled."""
    chance, found = random.Random(seed), bytearray(data)
    for _ in range(chance.choice((1, 1, 3, 20))):
        place = chance.randrange(len(found) + 1)
        how = chance.randrange(5)
        if how == 0:
            found[place : place + 1] = bytes([chance.randrange(256)])
        elif how == 1:
            del found[place : place + chance.randrange(60)]
        elif how == 2:
            found[place:place] = chance.choice(SPLICES)
        elif how == 3:
            found[place:place] = found[place : place + 30]
        else:
            del found[: place // 50]
    return bytes(found)


def damaged_within(data: bytes, seed: int) -> bytes:
    """A zip file with one of its parts damaged or gone."""
    chance, made = random.Random(seed), BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(made, "w") as new:
        hit = chance.choice(old.namelist())
        for name in old.namelist():
            if name != hit:
                new.writestr(name, old.read(name))
            elif seed % 5:
                new.writestr(name, damaged(old.read(name), seed))
    return made.getvalue()


@pytest.mark.parametrize("kind", sorted(SOUND))
@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 2**32), within=st.booleans(), named=st.booleans())
def test_a_damaged_file_is_read_or_refused(
    kind: str, seed: int, within: bool, named: bool
) -> None:
    """No damage makes a reader do anything but read, or say what is wrong."""
    data = SOUND[kind]
    if within and data.startswith(b"PK"):
        made = damaged_within(data, seed)
    else:
        made = damaged(data, seed)
    worksheet = ("sociogram" if kind == "txt" else "coach_offer") if named else None
    try:
        sheets.read(made, kind, model="se.ract", worksheet=worksheet)
    except ActcoreError:
        return  # with anything else the test fails


# a map is plain text, which may hold anybody's name
@pytest.mark.parametrize("kind", sorted({*sheets.READABLE} - {"txt"}))
@pytest.mark.parametrize(
    "data",
    [b"", b"\x00", b"\xff\xfe\x00", b"PK\x03\x04", b"[" * 100_000, b'{"a": 1e999}'],
    ids=["nothing", "zero", "mark", "zip", "deep", "large"],
)
def test_a_file_of_something_else_is_told_with_its_name(
    kind: str, data: bytes, run: Run, kim: Path, tmp_path: Path
) -> None:
    """The exit code is 2, the file is named, and nothing is called a mistake of ours."""
    file = tmp_path / f"answers.{kind}"
    file.write_bytes(data)
    found = run("worksheet", "import", str(file), "--into", str(kim))
    assert found.code == 2
    assert f"error: {file}" in found.err
    assert "nothing was written" in found.err
    assert "mistake" not in found.err


def test_a_word_file_that_lacks_its_beginning_is_refused() -> None:
    """A file that arrived in part is no Word file, wherever the part begins."""
    for lost in (5, 3000):
        with pytest.raises(ActcoreError, match="expected a Word file"):
            sheets.read(SOUND["docx"][lost:], "docx", model="se.ract")


@pytest.mark.parametrize("name", ["\x1b[31mred", "19900101-1239", "Kim Andersson"])
@pytest.mark.parametrize("kind", ["post", "json"])
def test_what_a_file_says_of_itself_is_not_repeated(
    kind: str, name: str, run: Run, kim: Path, tmp_path: Path
) -> None:
    """The name of a worksheet comes from anywhere, and reaches no terminal."""
    file = tmp_path / f"a.{kind}"
    told = {"_worksheet": name, "_model": "se.ract", "_version": "1.0"}
    page = {"worksheet": name, "model": "se.ract", "version": "1.0", "answers": {}}
    file.write_text(urlencode(told) if kind == "post" else json.dumps({**told, **page}))
    found = run("worksheet", "import", str(file), "--into", str(kim))
    assert found.code == 2
    assert str(file) in found.err
    assert name not in found.err
    assert "\x1b" not in found.err


def test_a_mistake_of_ours_is_told_without_what_the_file_says(
    run: Run, kim: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reader that breaks is called so, with where, and other files are still told."""

    def broken(*_: object, **__: object) -> object:
        raise KeyError("Göran")

    monkeypatch.setattr(taking_back.sheets, "read", broken)
    files = [tmp_path / "a.post", tmp_path / "b.tiff"]
    for file in files:
        file.write_bytes(b"x")
    names = [str(file) for file in files]
    found = run("worksheet", "import", *names, "--into", str(kim), "--format", "json")
    assert found.code == 2
    ours, other = found.json["errors"]
    assert "by a mistake in actcore; please report it: KeyError in" in ours
    assert "Göran" not in found.err + found.out
    assert "expected a file that ends in" in other
