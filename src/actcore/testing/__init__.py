"""Tests as a product: case files, their coverage, and a conformance kit for plugins.

With pytest installed (``actcore[test]``), files named ``*.case.toml`` are collected as
tests, and one line tests a plugin::

    from actcore.testing import conformance

    test_conformance = conformance("se.ract")
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .cases import CaseFile, read_case_file, run_case
    from .kit import conformance
    from .reading import lix

_HOMES = {
    "CaseFile": "cases",
    "conformance": "kit",
    "lix": "reading",
    "read_case_file": "cases",
    "run_case": "cases",
}

__all__ = ["CaseFile", "conformance", "lix", "read_case_file", "run_case"]


def __getattr__(name: str) -> Any:
    """Import a public name's module when the name is first used."""
    from importlib import import_module

    if name not in _HOMES:
        raise AttributeError(f"module 'actcore.testing' has no attribute '{name}'")
    return getattr(import_module(f".{_HOMES[name]}", __name__), name)
