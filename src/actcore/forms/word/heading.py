"""Which worksheet a Word file is, before anything is known of it."""

from actcore.errors import DocumentError, Fault

from ..answers import Heading
from . import own
from .package import Opened


def heading(data: bytes) -> Heading:
    """Which worksheet a Word file is, and where its answers belong.

    Args:
        data: The file.

    Raises:
        DocumentError: If it is no Word file, or none that `docx_of` made.
        MissingExtra: If ``actcore[docx]`` is not installed.
    """
    return own_of(Opened(data)).heading


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
