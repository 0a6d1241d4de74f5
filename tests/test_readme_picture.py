"""The README shows the picture of its own example."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from actcore.cli import main

ROOT = Path(__file__).parent.parent


def test_the_readme_shows_what_its_own_command_draws(tmp_path: Path) -> None:
    """Following the README gives the picture that stands in it, to the byte.

    Where it has changed on purpose, run the README's command with ``-o docs/kim.svg``.
    """
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = re.search(r"!\[[^\]]+\]\(([^)]+\.svg)\)", readme)
    command = re.search(r"^actcore (sociogram .+) -o kim\.svg$", readme, re.M)
    assert shown is not None
    assert command is not None
    assert main(["demo", str(tmp_path / "examples")]) == 0
    asked = command[1].replace("examples/", f"{tmp_path}/examples/").split()
    assert main([*asked, "-o", str(tmp_path / "kim.svg")]) == 0
    drawn = (tmp_path / "kim.svg").read_bytes()
    assert drawn == (ROOT / shown[1]).read_bytes()


def test_the_readmes_lines_about_the_map_run_as_they_stand(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    readme_block: Callable[[str], str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """After the lines for embedding, those for pictures, measures and exchange work."""
    monkeypatch.chdir(tmp_path)
    assert main(["demo", "examples"]) == 0
    blocks = ("import actcore\n", "import actcore.draw", "from actcore.network import")
    names: dict[str, Any] = {}
    for start in blocks:
        exec(readme_block(start), names)
    assert len(names["graph"]) == 19
    assert {person.name for person in names["people"]} >= {"Lena", "Åsa Öberg"}
    assert "Sociogram" in capsys.readouterr().out
