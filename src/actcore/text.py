"""The same words in several languages, and words as they are compared.

Anyone may import this module; it imports nothing of actcore.
"""

from collections.abc import Iterator, Sequence
from unicodedata import normalize

__all__ = ["FALLBACKS", "LANGUAGES", "Text", "folded", "joined"]

LANGUAGES = ("en", "sv", "da", "nb", "nn")
"""The languages that actcore's own words can be asked for in."""

FALLBACKS = {"nn": ("nb",), "no": ("nb",)}
"""Languages that are read instead of one that is missing, before English."""


class Text:
    """One message in several languages, by ISO 639-1 code.

    >>> greeting = Text(sv="Hej", en="Hello")
    >>> greeting.get("sv"), greeting.get("da")
    ('Hej', 'Hello')

    Args:
        words: The message in each language, for example ``sv="...", en="..."``.
    """

    __slots__ = ("_words",)

    def __init__(self, **words: str) -> None:
        self._words = words

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that the message exists in, in the order given."""
        return tuple(self._words)

    def get(self, language: str) -> str:
        """The message in `language`, else in English, else in whatever there is."""
        for code in (language, *FALLBACKS.get(language, ()), "en", *self._words):
            if code in self._words:
                return self._words[code]
        return ""

    def as_dict(self) -> dict[str, str]:
        """The message by language, as a new dict."""
        return dict(self._words)

    def __iter__(self) -> Iterator[str]:
        return iter(self._words)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and self._words == other._words

    def __hash__(self) -> int:
        return hash(tuple(self._words.items()))

    def __str__(self) -> str:
        return self.get("en")

    def __repr__(self) -> str:
        return f"Text({', '.join(f'{k}={v!r}' for k, v in self._words.items())})"


def folded(word: str) -> str:
    """A word as it is compared: in lower case, with letters and their marks as one.

    >>> folded("LA\u0308KARE")
    'läkare'
    """
    return normalize("NFC", word).casefold()


_AND = Text(en="and", sv="och", da="og", nb="og")


def joined(words: Sequence[str], language: str, last: Text = _AND) -> str:
    """Words as a sentence lists them.

    >>> joined(["Bo", "Elin", "Noa"], "sv")
    'Bo, Elin och Noa'

    Args:
        words: The words.
        language: The language of the sentence.
        last: What stands before the last of them.
    """
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last.get(language)} {words[-1]}"
