r"""Texts as a field form may hold them: words, and nothing that a program acts upon.

A survey tool takes ``${name}`` for another answer, reads Markdown and some HTML in
labels, and its users open what it exports in a spreadsheet. Stars, underscores and
number signs get the backslash that survey tools know; what has no such sign is parted
by a character without width. What a spreadsheet would calculate gets an apostrophe, as
in the other tables that are written here.
"""

import re
from functools import lru_cache

from actcore.pictures.lettering import clean

_JOINER = "\u2060"
"""A character without width that parts what would be read as one."""
_PARTED = re.compile(
    r"\$(?=\{)|<(?=[A-Za-z/!?])|&(?=[#A-Za-z])|\](?=\()|instance(?=\()|(?<=^\d)(?=[.)] )"
)
_FORMULA = re.compile(r"'*[=+\-@|%＝＋－＠]")
_TWICE = ("*", "_")
"""What is Markdown only where it stands at both ends of something."""
_LONGEST = 30_000
"""A spreadsheet's cell holds no more than 32 767 characters."""


@lru_cache(maxsize=8192)
def plain(words: str) -> str:
    r"""Words that a survey tool and a spreadsheet show as they are.

    >>> plain("=SUM(A1)"), plain("*not* so")
    ("'=SUM(A1)", '\\*not\\* so')
    """
    text = clean(words)[:_LONGEST]
    text = re.sub(r"\\(?=[\\*_#])", r"\\\\", text)
    for sign in _TWICE:
        if text.count(sign) > 1:
            text = text.replace(sign, f"\\{sign}")
    if text.startswith(("#", "* ")):
        text = f"\\{text}"
    text = _PARTED.sub(lambda found: found[0] + _JOINER, text)
    return f"'{text}" if _FORMULA.match(text) else text
