"""Plain data to values that are no documents: a parameter file, a case file."""

from typing import Any, TypeVar

from actcore.errors import DocumentError

T = TypeVar("T")


def values_of(cls: type[T], payload: Any) -> T:
    """Structure plain data strictly, telling of every fault; no identity numbers.

    Args:
        cls: The attrs class to make.
        payload: The data as read from JSON or TOML.

    Raises:
        DocumentError: With every fault.
    """
    from .identity import identity_faults
    from .strict import faults_of, make_converter, register_choices

    if faults := list(identity_faults(payload, "take it out")):
        raise DocumentError(faults)
    converter = make_converter({}, {})
    register_choices(converter, cls)
    try:
        return converter.structure(payload, cls)
    except Exception as error:  # noqa: BLE001 - cattrs groups what the hooks raise
        raise DocumentError(list(faults_of(error))) from None
