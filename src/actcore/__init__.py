"""Hold team-based support for people with complex needs against the model it follows.

A record goes in; what is in place, what deviates, what cannot be told and where the
source says so comes out::

    case = actcore.read("case.json")
    report = actcore.check(case, as_of=date(2024, 3, 31))

Applications need the names listed here. Plugin authors also import `actcore.model` and
`actcore.variant`; test suites `actcore.testing`.
"""

TYPE_CHECKING = False  # importing typing would double the time of `actcore --version`
if TYPE_CHECKING:
    from typing import Any

    from .embedding import (
        check,
        load,
        propose,
        read,
        read_many,
        status,
        to_ics,
        write,
    )
    from .errors import ActcoreError, DocumentError, Fault
    from .fidelity import Finding, Progress, Report, read_parameters
    from .hookspecs import hookimpl
    from .model import Case, Site
    from .registry import Registry
    from .text import Text
    from .variant import Extension, Variant

__version__ = "0.1.0"

_HOMES = {
    "ActcoreError": "errors",
    "Case": "model",
    "DocumentError": "errors",
    "Extension": "variant",
    "Fault": "errors",
    "Finding": "fidelity",
    "Progress": "fidelity",
    "Registry": "registry",
    "Report": "fidelity",
    "Site": "model",
    "Text": "text",
    "Variant": "variant",
    "check": "embedding",
    "hookimpl": "hookspecs",
    "load": "embedding",
    "propose": "embedding",
    "read": "embedding",
    "read_many": "embedding",
    "read_parameters": "fidelity",
    "status": "embedding",
    "to_ics": "embedding",
    "write": "embedding",
}

__all__ = [
    "ActcoreError",
    "Case",
    "DocumentError",
    "Extension",
    "Fault",
    "Finding",
    "Progress",
    "Registry",
    "Report",
    "Site",
    "Text",
    "Variant",
    "__version__",
    "check",
    "hookimpl",
    "load",
    "propose",
    "read",
    "read_many",
    "read_parameters",
    "status",
    "to_ics",
    "write",
]


def __getattr__(name: str) -> "Any":
    """Import a public name's module when the name is first used."""
    from importlib import import_module

    if name not in _HOMES:
        raise AttributeError(f"module 'actcore' has no attribute '{name}'")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
