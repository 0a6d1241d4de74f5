"""Pictures that are kept, so that no change of what they look like goes unseen.

    pytest tests/pictures --golden-update

draws them anew. Look at `golden/index.html` in a browser before keeping them.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that draws the kept pictures anew."""
    parser.addoption(
        "--golden-update",
        action="store_true",
        help="keep the pictures as they are drawn now",
    )


@pytest.fixture
def kept(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """What holds a text against the kept one with the same file name."""
    update = request.config.getoption("--golden-update", default=False)

    def hold(name: str, text: str) -> None:
        path = GOLDEN / name
        if update:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        assert path.exists(), f"{name} is not kept; draw it with --golden-update"
        same = path.read_text(encoding="utf-8") == text
        assert same, f"{name} is drawn otherwise; look, then use --golden-update"

    return hold
