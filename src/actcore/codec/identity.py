"""What looks like a national identity number, and whether it is one.

A code or a name may not even look like one. In free text that would refuse telephone,
case and invoice numbers too, so there the date and the check digits decide, as
python-stdnum works them out, and never the day of reading: a record reads alike for ever.

Norwegian: national and D-numbers, and those whose month is raised for help or trial, by
date and both check digits; the numbers without a date are not known here. Swedish:
personal and coordination numbers, with two or four digits for the year, by date and
check digit. Danish: since 2007 some numbers have no check digit. Written as they are
printed, six digits, a hyphen and four, the date alone decides; in any other writing the
check digit does too, since every Swedish mobile number from 0701 to 0709 begins with a
day. So a case number such as 150514-1234 is taken for a Danish number, and one in ten of
long rows of digits that begin with a day for a Swedish one. A day in groups with a time
of day after it is none. A whole number that lost its first nought is found if it has
ten digits left.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from actcore.errors import Fault

LOOKS_LIKE_ONE = "looks like a national identity number"
"""What is said of a code or a name that has the shape."""
NONE_IN_WORDS = "expected words without a national identity number"
"""What is said of free text that holds one."""


def identity_faults(payload: Any, hint: str, path: str = "$") -> Iterator[Fault]:
    """The identity numbers in a payload, by place, never repeated.

    Args:
        payload: Plain data; its keys are looked at too.
        hint: What to do about one.
        path: Where the payload is.
    """
    if not _anywhere(payload):  # the usual answer, and paths take their time
        return
    waiting: list[tuple[Any, str]] = [(payload, path)]
    while waiting:
        value, path = waiting.pop()
        if isinstance(value, dict):
            places = [(pair, f"{path}.{shown(pair[0])}") for pair in value.items()]
            inner = [(part, where) for pair, where in places for part in pair]
            waiting += reversed(inner)
        elif isinstance(value, list | tuple):
            inner = [(part, f"{path}[{n}]") for n, part in enumerate(value)]
            waiting += reversed(inner)
        elif holds_number(value):
            yield Fault(path, NONE_IN_WORDS, hint)


def _anywhere(payload: Any) -> bool:
    """Whether there is a number in any key or value of a payload."""
    waiting = [payload]
    while waiting:
        value = waiting.pop()
        kind = value.__class__
        if kind is str:
            if len(value) > 9 and _holds(value):
                return True
        elif kind is dict:
            waiting.extend(value)
            waiting.extend(value.values())
        elif kind is list or kind is tuple:
            waiting.extend(value)
        elif holds_number(value):
            return True
    return False


def looks_like_one(text: str) -> bool:
    """Whether a text has the shape of a Swedish, Danish or Norwegian number."""
    if _SIX_DIGITS.search(text) and _SHAPE.search(text):
        return True
    return holds_number(text)


def holds_number(value: object) -> bool:
    """Whether a text, or a whole number, holds a national identity number.

    >>> holds_number("Ring 070-123 45 67 om sak 2014/123456")
    False
    """
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int):
        return 10**9 <= value < 10**12 and any(map(_holds, (f"{value}", f"0{value}")))
    return isinstance(value, str) and _holds(value)


def shown(key: object) -> str:
    """A key as a path may show it: short, printable, no identity number."""
    text = "".join(c for c in str(key) if c.isprintable())
    if looks_like_one(text):
        return "…"
    return text if len(text) <= 40 else f"{text[:39]}…"


def may_hold(json: bytes) -> bool:
    """Whether a document has ten digits in a row anywhere, whatever stands between them.

    Told fast from its JSON; where this is false, it has no identity number in it.
    """
    if b"\\" in json:
        if b"\\u" in json:  # may stand for a digit
            return True
        json = _ESCAPE.sub(b" ", json)
    return _TEN in json.translate(_AS_ZEROS, _BETWEEN)


_SHAPE = re.compile(r"(?<!\d)(?:\d{6}|\d{8})[-–—+./_ ]?\d{4,5}(?!\d)")
_SIX_DIGITS = re.compile(r"\d{6}")
"""What the shape begins with, and hardly any code: found faster."""
_CLOCK = re.compile(r"([01]\d|2[0-3])[0-5]\d")
_TEN = b"0" * 10
_ESCAPE = re.compile(rb"\\.")
_DIGITS = frozenset(range(0x30, 0x3A))
_ASIDE = frozenset(range(0xCC, 0x100)) - {0xE2}
"""First bytes of letters and digits beyond Latin, which count as digits here.

What begins with another byte from 0x80 up is a Latin letter or a mark and no digit.
"""
_AS_ZEROS = bytes(0x30 if b in _DIGITS | _ASIDE else 0x78 for b in range(256))
_BETWEEN = bytes(
    b
    for b in range(256)
    if b not in _ASIDE and b not in b'"|' and not (b < 0x80 and chr(b).isalnum())
)
"""What may stand between digits: all but letters and what keeps two texts apart."""


def _holds(text: str) -> bool:
    if _TEN not in text.encode("utf-8", "replace").translate(_AS_ZEROS, _BETWEEN):
        return False
    text = "".join(map(_plain, text))
    return any(
        is_one(
            found["day"], found["month"], found["year"], found["tail"], _printed(found)
        )
        for layout, is_one in _LAYOUTS
        for found in layout.finditer(text)
        if not _in_a_row(found) and not _is_time(found)
    )


def _plain(character: str) -> str:
    """The ASCII digit, dash or blank that a character stands for; marks are dropped."""
    if character.isspace():
        return "\n" if character in "\n\r\v\f\x85\u2028\u2029" else " "
    if character.isascii():
        return character
    if 0xFF01 <= ord(character) <= 0xFF5E:  # the wide forms
        return chr(ord(character) - 0xFEE0)
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    kind = unicodedata.category(character)
    if kind == "Pd" or character in "\u2212\u2043":  # a minus, a bullet
        return "-"
    return "" if kind in ("Cf", "Mn", "Me") else character


def _in_a_row(found: "re.Match[str]") -> bool:
    """Whether groups of two go on at either end, as where telephone numbers are listed.

    Asked where a single check digit would decide.
    """
    text, gap = found.string, found["gap"]
    if not gap or len(found["tail"]) > 4 or len(found["year"]) > 2:
        return False
    first, last = found.start(), found.end("tail")
    before, after = text[max(0, first - 5) : first], text[last : last + 5]
    one_more = rf"\d\d{re.escape(gap)}"
    return (
        re.search(rf"(?<!\d){one_more}$", before) is not None
        or re.match(rf"{re.escape(gap)}\d\d(?!\d)", after) is not None
    )


def _is_time(found: "re.Match[str]") -> bool:
    """Whether a day written in groups is followed by a time of day."""
    apart = found["gap"] in ("-", ".", "/") and found["join"].isspace()
    return apart and _CLOCK.fullmatch(found["tail"]) is not None


def _printed(found: "re.Match[str]") -> bool:
    return found["gap"] == "" and found["join"] == "-"


def _norwegian(day: str, month: str, year: str, tail: str, _: bool) -> bool:
    from stdnum.no import fodselsnummer

    tail = re.sub(r"\D", "", tail)
    number = f"{day}{month}{year[-2:]}{tail}"
    first = fodselsnummer.calc_check_digit1(number)
    if number[-2:] != first + fodselsnummer.calc_check_digit2(number):
        return False
    raised = next((by for by in (80, 65) if int(month) > by), 0)  # of synthetic people
    plain = f"{day}{int(month) - raised:02}{year[-2:]}{tail}"
    return _is_day(fodselsnummer.get_birth_date, plain, year)


def _danish(day: str, month: str, year: str, tail: str, as_printed: bool) -> bool:
    from stdnum.dk import cpr

    number = f"{day}{month}{year[-2:]}{tail}"
    return (as_printed or cpr.checksum(number) == 0) and _is_day(
        cpr.get_birth_date, number, year
    )


def _swedish(day: str, month: str, year: str, tail: str, _: bool) -> bool:
    from stdnum import luhn
    from stdnum.se import personnummer

    if not luhn.is_valid(f"{year[-2:]}{month}{day}{tail}"):
        return False
    born = int(day) - 60 if int(day) > 60 else int(day)  # a coordination number
    whole = year if len(year) == 4 else f"20{year}"
    return "18" <= whole[:2] <= "20" and _is_day(
        personnummer.get_birth_date, f"{whole}{month}{born:02}-{tail}", whole
    )


def _is_day(birth_date: Callable[[str], date], number: str, year: str) -> bool:
    """Whether the number tells of a day, in this year where it has four digits."""
    from stdnum.exceptions import ValidationError

    try:
        born = birth_date(number)
    except ValidationError:
        return False
    return len(year) == 2 or born.year == int(year)


def _layout(*parts: str, tail: str) -> "re.Pattern[str]":
    """A date, its parts in a row or apart in one way, with a tail; found anywhere.

    A telephone number begins with a plus, so what has one before it is none.
    """
    first, second, third = parts
    return re.compile(
        rf"(?<![\d+])(?={first}(?P<gap>[-./ ]{{0,2}}){second}(?P=gap){third}"
        rf"(?P<join>[ \n]{{0,2}}[-+./:_]?[ \n]{{0,2}}){tail}(?!\d))"
    )


_DAY, _MONTH = r"(?P<day>\d\d)", r"(?P<month>\d\d)"
_YEAR, _FULL_YEAR = r"(?P<year>\d\d)", r"(?P<year>\d{4})"
_FOUR, _FIVE = r"(?P<tail>\d{4})", r"(?P<tail>\d{5}|\d{3}[-. ]\d\d)"
_LAYOUTS = (
    (_layout(_DAY, _MONTH, _YEAR, tail=_FIVE), _norwegian),
    (_layout(_DAY, _MONTH, _FULL_YEAR, tail=_FIVE), _norwegian),
    (_layout(_DAY, _MONTH, _YEAR, tail=_FOUR), _danish),
    (_layout(_DAY, _MONTH, _FULL_YEAR, tail=_FOUR), _danish),
    (_layout(_YEAR, _MONTH, _DAY, tail=_FOUR), _swedish),
    (_layout(_FULL_YEAR, _MONTH, _DAY, tail=_FOUR), _swedish),
)
"""How the numbers are written, each with what decides whether it is one."""
