"""Where a page sends its answers: one server, and nothing that is no server."""

import re

from actcore.errors import ActcoreError

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_SERVER = re.compile(
    r"https?://[A-Za-z0-9._-]+(:[0-9]{1,5})?(?=[/?#]|$)", re.IGNORECASE
)
_ADDRESS = re.compile(r"[^\x00-\x1f\x7f\\]*")
"""Browsers drop line breaks from an address, and read a backslash as a slash."""


def destination(action: str | None) -> str:
    """The source that a page's policy allows its form to be sent to.

    >>> destination("https://sheets.example/save?to=a;b")
    'https://sheets.example'
    >>> destination("/save")
    "'self'"

    Args:
        action: The address that the form is posted to; None where it is not.

    Raises:
        ActcoreError: If it is neither one of the web nor one beside the page.
    """
    if action is None:
        return "'none'"
    if _ADDRESS.fullmatch(action) and action == action.strip():
        if (server := _SERVER.match(action)) is not None:
            return server[0].lower()
        if not (_SCHEME.match(action) or action.startswith("//")):
            return "'self'"
    raise ActcoreError(
        "a page cannot send its answers there: give an address that begins with https://"
        " or http:// and a server's plain name, or one beside the page such as /answers"
    )
