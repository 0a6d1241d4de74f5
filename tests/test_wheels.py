"""The built distributions, installed in a clean environment without the workspace."""

import os
import shutil
import subprocess
import sys
import venv
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
UV = os.environ.get("UV") or shutil.which("uv")

pytestmark = [
    pytest.mark.skipif(UV is None, reason="building wheels needs uv on the path"),
    pytest.mark.skipif(
        not (ROOT / "plugins").is_dir(), reason="needs the whole workspace"
    ),
]


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel of every distribution of the workspace."""
    out = tmp_path_factory.mktemp("wheels")
    call(UV, "build", "--all-packages", "--wheel", "--out-dir", out, ROOT, "--quiet")
    return out


@pytest.fixture(scope="module")
def python(wheels: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh environment with the four wheels and their dependencies, nothing else."""
    home = tmp_path_factory.mktemp("clean") / "venv"
    venv.create(home, with_pip=False, symlinks=True)
    interpreter = home / "bin" / "python"
    call(
        UV, "pip", "install", "--quiet", "--python", interpreter, *wheels.glob("*.whl")
    )
    return interpreter


def call(*arguments: object, cwd: Path | None = None) -> str:
    """Run a program away from this checkout; its output."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    done = subprocess.run(
        [str(argument) for argument in arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=cwd,
        env=environment,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_each_wheel_holds_its_package_and_nothing_else(wheels: Path) -> None:
    """A wheel has one package with py.typed, its licence, and no tests."""
    packages = {"actcore", "ract_plugin", "mact_plugin", "bir_plugin"}
    found = set()
    for wheel in wheels.glob("*.whl"):
        names = zipfile.ZipFile(wheel).namelist()
        (package,) = {n.split("/")[0] for n in names if ".dist-info" not in n}
        found.add(package)
        assert f"{package}/py.typed" in names
        assert any(name.endswith("licenses/LICENSE") for name in names)
        assert not any("tests/" in name for name in names)
    assert found == packages


def test_the_command_works_without_the_workspace(python: Path, tmp_path: Path) -> None:
    """The demo, with every plugin's examples, runs from the wheels alone."""
    out = call(python.parent / "actcore", "demo", tmp_path / "examples", cwd=tmp_path)
    for model in ("se.ract", "dk.act", "dk.mact", "no.bir"):
        assert f"({model})" in out
    assert "RACT024" in call(
        python.parent / "actcore", "explain", "RACT024", cwd=tmp_path
    )


def test_the_ten_lines_of_the_readme_work(
    python: Path, tmp_path: Path, readme_block: Callable[[str], str]
) -> None:
    """What the README shows for embedding runs as it stands, on the demo's files."""
    call(python.parent / "actcore", "demo", tmp_path / "examples", cwd=tmp_path)
    program = tmp_path / "embed.py"
    program.write_text(readme_block("import actcore"), encoding="utf-8")
    out = call(python, program, cwd=tmp_path)
    assert "could be told" in out


def test_the_plugin_of_the_readme_works_as_it_stands(
    python: Path, tmp_path: Path, readme_block: Callable[[str], str]
) -> None:
    """The rule, the hook and the pyproject of the README make a plugin that loads."""
    folder = tmp_path / "lund"
    folder.mkdir()
    rule, hook = readme_block("from actcore.model"), readme_block("from actcore import")
    (folder / "lund_rules.py").write_text(f"{rule}\n{hook}", encoding="utf-8")
    (folder / "pyproject.toml").write_text(readme_block("[build-system]"))
    environment = tmp_path / "venv"
    shutil.copytree(python.parent.parent, environment, symlinks=True)
    interpreter = environment / "bin" / "python"
    call(UV, "pip", "install", "--quiet", "--no-deps", "--python", interpreter, folder)
    out = call(interpreter, "-m", "actcore", "plugins", cwd=tmp_path)
    assert "se.ract+lund   lund-rules 1.0" in out
    assert "LUND001" in call(interpreter, "-m", "actcore", "explain", "LUND001")


def test_pytest_is_not_needed_to_run(python: Path) -> None:
    """Production environments get neither pytest nor hypothesis."""
    program = "import importlib.util as u; print(u.find_spec('pytest'))"
    assert call(python, "-c", program).strip() == "None"
    assert Path(sys.executable) != python


def test_types_are_seen_from_outside(python: Path, tmp_path: Path) -> None:
    """Mypy finds the annotations of an installed actcore, and an error against them."""
    mypy = shutil.which("mypy") or Path(sys.executable).parent / "mypy"
    program = tmp_path / "typed.py"
    program.write_text(
        "import actcore\nreport = actcore.check(actcore.Case('x'))\nreveal_type(report)\n"
    )
    done = subprocess.run(
        [str(mypy), "--strict", "--python-executable", str(python), str(program)],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert "Report" in done.stdout
    assert "Too many positional arguments" in done.stdout
