"""The house as the design draws it: who may import whom, and what only one room uses."""

import ast
from pathlib import Path

import pytest

import actcore

ROOT = Path(actcore.__file__).parent
ROOMS = (
    ("errors", "text"),
    ("model",),
    ("variant",),
    ("registry",),
    ("codec",),
    ("network",),
    ("fidelity",),
    ("calendar", "pictures"),
    ("pages", "forms"),
    ("hookspecs",),
    ("plugins",),
    ("embedding",),
    ("draw",),
    ("sheets",),
    ("testing",),
    ("cli",),
)
LEVEL = {room: level for level, rooms in enumerate(ROOMS) for room in rooms}
WALLS = {
    "cattrs": {"codec"},
    "msgspec": {"codec"},
    "holidays": {"calendar"},
    "icalendar": {"calendar"},
    "docx": {"forms"},
    "jinja2": {"pages", "forms"},
    "lxml": {"forms"},
    "networkx": {"network"},
    "openpyxl": {"forms"},
    "pluggy": {"hookspecs", "plugins"},
    "pytest": {"testing"},
    "stdnum": {"codec"},
    "typst": {"pictures"},
}


def modules() -> list[tuple[str, Path]]:
    """Every module of the package with the room it is in; the doors left out."""
    doors = ("__init__.py", "__main__.py")
    return [
        (path.relative_to(ROOT).parts[0].removesuffix(".py"), path)
        for path in sorted(ROOT.rglob("*.py"))
        if not (path.parent == ROOT and path.name in doors)
    ]


def imports(path: Path) -> list[str]:
    """The absolute names of everything that a module imports, lazily or not."""
    package = ["actcore", *path.relative_to(ROOT).parts[:-1]]
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            stem = ".".join([*base, *([node.module] if node.module else [])])
            found += [stem, *(f"{stem}.{alias.name}" for alias in node.names)]
    return found


@pytest.mark.parametrize(("room", "path"), modules(), ids=lambda v: str(v)[-40:])
def test_a_room_imports_only_from_rooms_above_it(room: str, path: Path) -> None:
    """Data flows one way: no module imports from a room further down the house."""
    for name in imports(path):
        parts = name.split(".")
        if parts[0] == "actcore" and len(parts) > 1 and parts[1] in LEVEL:
            assert parts[1] == room or LEVEL[parts[1]] < LEVEL[room], name


@pytest.mark.parametrize(("room", "path"), modules(), ids=lambda v: str(v)[-40:])
def test_a_library_is_imported_in_its_one_room_only(room: str, path: Path) -> None:
    """Only codec uses cattrs and msgspec, only the plugin modules pluggy."""
    for name in imports(path):
        top = name.partition(".")[0]
        assert room in WALLS.get(top, {room}), f"{path.name} imports {top}"


def test_every_room_is_on_the_plan() -> None:
    """No room is added to the house without a place in its order."""
    assert {room for room, _ in modules()} <= LEVEL.keys()


def test_no_module_grows_past_the_limit() -> None:
    """A module stays under 400 lines, so that a reader can hold it."""
    long = {
        path.name: count
        for _, path in modules()
        if (count := len(path.read_text(encoding="utf-8").splitlines())) >= 400
    }
    assert not long
