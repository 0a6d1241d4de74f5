"""The README's tables are those of the code."""

import re
from pathlib import Path

import pytest

from actcore.cli import main

README = Path(__file__).parent.parent / "README.md"
TABLE = re.compile(r"<!-- \w+: actcore (.*?) -->\n(.*?)<!-- end -->", re.DOTALL)


@pytest.mark.parametrize(
    ("command", "table"), TABLE.findall(README.read_text(encoding="utf-8"))
)
def test_a_table_is_what_its_command_prints(
    command: str, table: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each table between its two marks is the output of the command it names."""
    assert main(command.split()) == 0
    assert table == capsys.readouterr().out


def test_both_tables_are_there() -> None:
    """The README traces every rule and every worksheet."""
    assert len(TABLE.findall(README.read_text(encoding="utf-8"))) == 2
