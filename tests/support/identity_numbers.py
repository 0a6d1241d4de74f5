"""Invented national identity numbers, with check digits worked out here.

Norwegian and Danish ones are of people who are born in years to come; Swedish ones are
made up on the spot and written nowhere.
"""

from datetime import date

from hypothesis import strategies as st

TOLVAN = "19121212-1212"
"""A Swede who exists in examples only."""


@st.composite
def norwegian(draw: st.DrawFn) -> tuple[str, str]:
    """The six and the five digits of a Norwegian number of any sort."""
    born = draw(st.dates(date(2035, 1, 1), date(2039, 12, 31)))
    day = born.day + draw(st.sampled_from([0, 40]))  # a D-number
    month = born.month + draw(st.sampled_from([0, 40, 65, 80]))  # a synthetic one
    first = f"{day:02}{month:02}{born.year % 100:02}"
    serials = range(draw(st.integers(500, 980)), 1000)
    return first, next(tail for n in serials if (tail := _checked(f"{first}{n}")))


def _checked(nine: str) -> str:
    """The five last digits, or nothing where a check digit would be ten."""
    one = -sum(map(_times, nine, (3, 7, 6, 1, 8, 9, 4, 5, 2))) % 11
    ten = f"{nine}{one}"
    two = -sum(map(_times, ten, (5, 4, 3, 2, 7, 6, 5, 4, 3, 2))) % 11
    return "" if 10 in (one, two) else f"{ten[6:]}{two}"


@st.composite
def danish(draw: st.DrawFn, checked: bool = True) -> tuple[str, str]:
    """The six and the four digits of a Danish number, with its check digit or without."""
    born = draw(st.dates(date(2050, 1, 1), date(2057, 12, 31)))
    first = born.strftime("%d%m%y")
    serials = range(draw(st.integers(5000, 8900)), 9000)
    weights = (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
    return first, next(
        f"{n}"
        for n in serials
        if (sum(map(_times, f"{first}{n}", weights)) % 11 == 0) is checked
    )


@st.composite
def swedish(draw: st.DrawFn, digits: int = 8) -> tuple[str, str]:
    """The six or eight and the four digits of a Swedish number of either sort."""
    born = draw(st.dates(date(2090, 1, 1), date(2099, 12, 31)))
    day = born.day + draw(st.sampled_from([0, 60]))  # a coordination number
    first = f"{born.year}{born.month:02}{day:02}"[-digits:]
    nine = f"{first[-6:]}{draw(st.integers(0, 999)):03}"
    doubled = (_times(c, 2 - n % 2) for n, c in enumerate(nine))
    return first, f"{nine[6:]}{-sum(map(_cross_sum, doubled)) % 10}"


def _times(digit: str, weight: int) -> int:
    return int(digit) * weight


def _cross_sum(number: int) -> int:
    return number // 10 + number % 10


@st.composite
def written(draw: st.DrawFn) -> str:
    """A number of any of the three countries, in one of the ways they are written."""
    first, tail = draw(
        st.one_of(norwegian(), danish(), swedish(), swedish(6)), label="number"
    )
    clock = len(tail) == 4 and tail[:2] < "24" and tail[2:] < "60"  # after a day
    if draw(st.booleans()):
        parts = [first[:-4], first[-4:-2], first[-2:]]
        gaps = [" ", ". "] if clock else [" ", ".", "-", "/", ". "]
        first = draw(st.sampled_from(gaps)).join(parts)
    if len(tail) == 5 and draw(st.booleans()):
        tail = f"{tail[:3]} {tail[3:]}"
    between = [
        "",
        " ",
        "-",
        "+",
        "–",
        " - ",
        "\u00a0",
        "\u2011",
        "\n",
        "\u200b",
        "\u2212",
    ]
    text = f"{first}{draw(st.sampled_from(between))}{tail}"
    if draw(st.booleans()):
        text = text.translate(WIDE)
    return text


WIDE = {0x30 + n: 0xFF10 + n for n in range(10)}
"""ASCII digits to the wide ones."""


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Words, numbers of all sorts and identity numbers, in any order."""
    other = [
        "070-123 45 67",
        "2014-03-01",
        "kl 13:30",
        "12",
        "0701234567",
        "\\",
        '"',
        "\t",
    ]
    pieces = st.one_of(st.text(max_size=8), st.sampled_from(other), written())
    return "".join(draw(st.lists(pieces, max_size=4)))
