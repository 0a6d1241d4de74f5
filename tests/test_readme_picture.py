"""The README shows the picture of its own example."""

import re
from pathlib import Path

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
