"""How wide words are, and how they are broken and shortened to fit.

The advances are those of the metric that Arial, Helvetica, Liberation Sans and Arimo
share, in thousandths of the size, so that boxes are right without opening a font.
"""

from functools import lru_cache
from unicodedata import category, combining, normalize

FAMILY = "Arial,'Liberation Sans',Arimo,Helvetica,sans-serif"
"""Several names: a renderer that lacks one takes the next."""

_UNKNOWN = 667
"""For letters outside the table: that of a capital, so that boxes are rather too wide."""
_WIDE = 1000

_REGULAR = {
    191: "'",
    222: "ijlįĵĺļłſ‘’",
    260: "|¦",
    278: " !,./:;I[\\]ft·ÌÍÎÏìíîïĨĩĪīĬĭĮİıţŧ",
    292: "ľ",
    333: "()-`r¡¨²³´¸¹ŕŗř“”",
    334: "{}ŀ",
    350: "•",
    355: '"',
    365: "º",
    370: "ª",
    375: "ť",
    389: "*",
    400: "°",
    444: "ĳ",
    469: "^",
    500: "JcksvxyzçýÿćĉċčĴķĸśŝşšŷźżž",
    537: "¶",
    549: "±÷",
    552: "¯",
    556: (
        "#$0123456789?L_abdeghnopqu¢£¤¥§«»àáâãäåèéêëðñòóôõöùúûüþāăąđēĕėęěĝğġģĥħ"
        "ĹĻĽĿŁńņňŋōŏőũūŭůűų–"
    ),
    576: "µ",
    584: "+<=>~¬×",
    604: "ŉ",
    611: "FTZ¿ßøŢŤŦŹŻŽ",
    615: "ď",
    667: "&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞĀĂĄĒĔĖĘĚĶŚŜŞŠŶŸ",
    722: "CDHNRUwÇÐÑÙÚÛÜĆĈĊČĎĐĤĦŃŅŇŔŖŘŨŪŬŮŰŲŵ",
    723: "Ŋ",
    735: "Ĳ",
    737: "©®",
    778: "GOQÒÓÔÕÖØĜĞĠĢŌŎŐ",
    833: "Mm",
    834: "¼½¾",
    889: "%æ",
    944: "WœŴ",
    1000: "ÆŒ—…",
    1015: "@",
}
_BOLD = {
    238: "'",
    278: " ,./I\\ijl·ÌÍÎÏìíîïĨĩĪīĬĭĮįİıĵĺļłſ‘’",
    280: "|¦",
    333: "!()-:;[]`ft¡¨²³´¸¹ţŧ",
    350: "•",
    365: "º",
    370: "ª",
    385: "ľ",
    389: "*r{}ŕŗř",
    400: "°",
    474: '"',
    479: "ŀť",
    500: "zźżž“”",
    549: "±÷",
    552: "¯",
    556: "#$0123456789J_aceksvxy¢£¤¥§«¶»àáâãäåçèéêëýÿāăąćĉċčēĕėęěĳĴķĸśŝşšŷ–",
    576: "µ",
    584: "+<=>^~¬×",
    611: "?FLTZbdghnopqu¿ßðñòóôõöøùúûüþđĝğġģĥħĹĻĽĿŁńņňŋōŏőŢŤŦũūŭůűųŹŻŽ",
    667: "EPSVXYÈÉÊËÝÞĒĔĖĘĚŚŜŞŠŶŸ",
    708: "ŉ",
    719: "ď",
    722: "&ABCDHKNRUÀÁÂÃÄÅÇÐÑÙÚÛÜĀĂĄĆĈĊČĎĐĤĦĶŃŅŇŔŖŘŨŪŬŮŰŲ",
    723: "Ŋ",
    737: "©®",
    778: "GOQwÒÓÔÕÖØĜĞĠĢŌŎŐŵ",
    785: "Ĳ",
    833: "M",
    834: "¼½¾",
    889: "%mæ",
    944: "WœŴ",
    975: "@",
    1000: "ÆŒ—…",
}


def _table(faces: dict[int, str]) -> dict[str, int]:
    return {letter: width for width, letters in faces.items() for letter in letters}


_ADVANCES = {False: _table(_REGULAR), True: _table(_BOLD)}


def clean(words: str) -> str:
    r"""Text as it may be drawn: composed, on one line, without invisible characters.

    >>> clean("Kim\u202e\nBerg")
    'Kim Berg'
    """
    spaced = "".join(" " if letter in "\t\r\n\x0b\x0c" else letter for letter in words)
    kept = (letter for letter in normalize("NFC", spaced) if _drawn(letter))
    return " ".join("".join(kept).split())


def _drawn(letter: str) -> bool:
    code = ord(letter)
    stray = code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF  # no letters at all
    return not stray and category(letter) not in ("Cc", "Cf", "Cs", "Co")


@lru_cache(maxsize=8192)
def width(words: str, size: float, *, bold: bool = False) -> float:
    """How wide `words` are at `size`, in the same units."""
    advances = _ADVANCES[bold]
    return sum(_advance(letter, advances) for letter in words) * size / 1000


def _advance(letter: str, advances: dict[str, int]) -> int:
    if letter in advances:
        return advances[letter]
    if combining(letter):
        return 0
    return _WIDE if ord(letter) > 0x1100 else _UNKNOWN


def shortened(words: str, size: float, room: float, *, bold: bool = False) -> str:
    """`words`, cut with an ellipsis where they need more than `room`."""
    if width(words, size, bold=bold) <= room:
        return words
    kept = words
    while kept and width(f"{kept}…", size, bold=bold) > room:
        kept = kept[:-1]
    return f"{kept.rstrip()}…"


def wrapped(
    words: str, size: float, room: float, *, bold: bool = False, most: int | None = None
) -> tuple[str, ...]:
    """`words` in lines no wider than `room`; of more than `most` the last is cut."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer, size, bold=bold) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    if most is not None and len(lines) > most:
        lines = [*lines[: most - 1], " ".join(lines[most - 1 :])]
    return tuple(shortened(line, size, room, bold=bold) for line in lines)
