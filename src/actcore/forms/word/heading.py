"""Which worksheet a Word file is, before anything is known of it."""

from typing import Any

from actcore.errors import DocumentError, Fault

from . import own
from .package import Opened

_HEADING = ("worksheet", "model", "version", "hash", "record", "entry")


def heading(data: bytes) -> dict[str, Any]:
    """Which worksheet a Word file is, and where its answers belong.

    Args:
        data: The file.

    Returns:
        ``worksheet``, ``model``, ``version``, ``hash``, ``record`` and ``entry``; the
        last two None where the sheet was opened for no record, or is a new one.

    Raises:
        DocumentError: If it is no Word file, or none that `docx_of` made.
        MissingExtra: If ``actcore[docx]`` is not installed.
    """
    about = own_of(Opened(data))
    return {name: getattr(about, name) for name in _HEADING}


def own_of(file: Opened) -> own.Own:
    """What a file says of itself.

    Raises:
        DocumentError: If it says nothing.
    """
    for root in file.custom():
        if (found := own.read(root)) is not None:
            return found
    fault = Fault(
        "$",
        "expected a worksheet made by actcore",
        "this file does not say which worksheet it is; copy the answers into a new one",
    )
    raise DocumentError([fault], "Word file")
