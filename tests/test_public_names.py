"""The names that applications and plugin authors rely on."""

import doctest
import importlib
import pkgutil
import subprocess
import sys

import pytest

import actcore

MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(actcore.__path__, "actcore.")
    if "pytest_plugin" not in module.name and not module.name.endswith("__main__")
)


@pytest.mark.parametrize("package", ["actcore", "actcore.model", "actcore.variant"])
def test_every_listed_name_exists(package: str) -> None:
    """What a public package lists can be imported from it."""
    module = importlib.import_module(package)
    for name in module.__all__:
        assert getattr(module, name) is not None


def test_an_unknown_name_is_an_attribute_error() -> None:
    """A name that actcore does not have is refused as usual."""
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = actcore.nothing


@pytest.mark.parametrize("module", MODULES)
def test_examples_in_docstrings_run(module: str) -> None:
    """Every example in a docstring does what it shows."""
    failed, _ = doctest.testmod(importlib.import_module(module))
    assert not failed


def modules_after(program: str) -> set[str]:
    """The top-level modules that a program has imported when it ends."""
    tail = "import sys; print(*{m.partition('.')[0] for m in sys.modules})"
    done = subprocess.run(
        [sys.executable, "-c", f"{program}\n{tail}"],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.split())


def test_importing_actcore_imports_nothing_else() -> None:
    """An application pays for a part of the library when it first uses it."""
    assert not {"attrs", "cattrs", "msgspec", "pluggy"} & modules_after(
        "import actcore"
    )


def test_checking_a_sound_document_needs_no_graph_and_no_converter() -> None:
    """Reading and checking a good record imports neither networkx nor cattrs."""
    program = (
        "import actcore\n"
        "from datetime import date\n"
        'data = b\'{"schema":"actcore.case/1","model":"se.ract","id":"c","client":"k",'
        '"people":[{"id":"k"}]}\'\n'
        "actcore.check(actcore.read(data), as_of=date(2024, 1, 1))"
    )
    assert not {"cattrs", "networkx", "pytest"} & modules_after(program)
