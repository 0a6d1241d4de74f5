"""The pytest plugin: collects ``*.case.toml`` and shows which rules they cover."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

SUFFIX = ".case.toml"
_STATE = pytest.StashKey["_State"]()


class _State:
    """What one pytest run knows: the plugins, loaded once, and what cases have shown."""

    def __init__(self) -> None:
        self._registry: Any = None
        self.shown: set[tuple[str, str]] = set()
        self.files = 0

    @property
    def registry(self) -> Any:
        if self._registry is None:
            import actcore

            self._registry = actcore.load()
        return self._registry


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--actcore-coverage``."""
    parser.getgroup("actcore").addoption(
        "--actcore-coverage",
        action="append",
        metavar="MODEL",
        default=[],
        help="fail unless case files show every computed rule of MODEL met and unmet",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Start with nothing shown."""
    config.stash[_STATE] = _State()


def pytest_collect_file(
    file_path: Path, parent: pytest.Collector
) -> "CaseFileCollector | None":
    """Collect files of cases."""
    if file_path.name.endswith(SUFFIX):
        return CaseFileCollector.from_parent(parent, path=file_path)
    return None


class CaseFileCollector(pytest.File):
    """A file of cases."""

    def collect(self) -> Iterator["CaseItem"]:
        """Yield a test for each case, named by its sentence."""
        from actcore.errors import ActcoreError
        from actcore.testing.cases import read_case_file

        try:
            file = read_case_file(self.path)
        except ActcoreError as error:
            raise self.CollectError(str(error)) from None
        self.config.stash[_STATE].files += 1
        for case in file.cases:
            yield CaseItem.from_parent(self, name=case.name, case=case)


class CaseFailed(Exception):
    """A case whose expectations do not hold."""


class CaseItem(pytest.Item):
    """One case."""

    def __init__(self, *, case: Any, **more: Any) -> None:
        super().__init__(**more)
        self.case = case

    def runtest(self) -> None:
        """Run the case; every mismatch is told at once."""
        from actcore.errors import ActcoreError
        from actcore.testing.cases import run_case

        state = self.config.stash[_STATE]
        try:
            result = run_case(self.case, state.registry)
        except ActcoreError as error:
            raise CaseFailed(str(error)) from None
        state.shown.update((code, str(outcome)) for code, outcome in result.shown)
        if result.mismatches:
            raise CaseFailed("\n".join(result.mismatches))

    def repr_failure(self, excinfo: Any, style: Any = None) -> Any:
        """Say file, line and what was expected; no traceback."""
        if isinstance(excinfo.value, CaseFailed):
            rows = "\n".join(f"  {row}" for row in str(excinfo.value).splitlines())
            return f"{self.path}:{self.case.line}: case '{self.name}'\n{rows}"
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """File, line from 0, and name."""
        return self.path, self.case.line - 1, self.name


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Print the coverage that was asked for."""
    for model in config.getoption("--actcore-coverage"):
        table, missing = _coverage(config, model)
        terminalreporter.section(f"actcore coverage of {model}")
        for line in (*table, *missing):
            terminalreporter.line(line)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail a run whose coverage is incomplete or cannot be determined."""
    asked = session.config.getoption("--actcore-coverage")
    if any(_coverage(session.config, model)[1] for model in asked):
        if session.exitstatus in (
            pytest.ExitCode.OK,
            pytest.ExitCode.NO_TESTS_COLLECTED,
        ):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _coverage(config: pytest.Config, model: str) -> tuple[list[str], list[str]]:
    from actcore.testing.coverage import coverage_table, undetermined

    state = config.stash[_STATE]
    if reasons := undetermined(state.registry, model, state.files):
        return [], reasons
    return coverage_table(state.registry.variant(model), state.shown)
