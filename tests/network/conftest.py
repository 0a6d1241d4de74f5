"""The example that ships with the Swedish model, as a case."""

from pathlib import Path

import pytest
import ract_plugin

import actcore
from actcore.model import Case


@pytest.fixture(scope="session")
def kim() -> Case:
    """An invented client with 18 people on the map."""
    case = actcore.read(Path(ract_plugin.__file__).parent / "examples" / "kim.json")
    assert isinstance(case, Case)
    return case
