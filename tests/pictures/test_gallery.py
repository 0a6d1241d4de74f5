"""The gallery itself: invented, whole and described."""

import re
from pathlib import Path

import pytest
from gallery import FOLDER, NAMES, gallery

import actcore


def test_every_case_of_the_gallery_is_tried_and_described() -> None:
    """A file that is not listed would be looked at by nobody."""
    files = sorted(path.stem for path in FOLDER.glob("*.json"))
    assert files == sorted(NAMES)
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `(\w+)`", readme, flags=re.MULTILINE) == list(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_case_of_the_gallery_survives_writing_and_reading(
    name: str, tmp_path: Path
) -> None:
    """It is sound, hostile words included."""
    path = tmp_path / "case.json"
    actcore.write(gallery(name), path)
    assert actcore.read(path) == gallery(name)


@pytest.mark.parametrize("name", NAMES)
def test_a_case_of_the_gallery_has_as_many_people_as_it_says(name: str) -> None:
    """The table in its description is right."""
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    told = re.search(rf"^\| `{name}` \| (\d+) \|", readme, flags=re.MULTILINE)
    drawn = gallery(name).sociogram
    assert told is not None
    assert drawn is not None
    assert len(drawn.contacts) == int(told[1])
