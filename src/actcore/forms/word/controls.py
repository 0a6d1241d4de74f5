"""Content controls: the places in a Word file that answers are written in.

A control says in its tag which question it answers. LibreOffice up to 7.4 drops tags and
names, but keeps bookmarks: each control is inside one, and the file's own data says
which control it is (`own`). Texts are rich-text controls, which are what LibreOffice
keeps whole; of a plain-text one it loses the line breaks.
"""

from collections.abc import Iterator, Sequence

from ..sheet import Mark, Said
from .xml import Element, carried, made, valued

LONGEST = 64
"""Word refuses a file in which a tag or a name has more letters than this."""
PLACEHOLDER = "SheetPlaceholder"
MARK = "SheetMark"
UNSAID = "\u200b"
"""Ends the sheet's own words where answers are written: those that stand while nothing
is, and the mark of what was filled in beforehand; nobody types it."""
_BOX = {True: "☒", False: "☐"}
LOCALES = {
    "sv": "sv-SE",
    "da": "da-DK",
    "nb": "nb-NO",
    "nn": "nn-NO",
    "en": "en-GB",
}


class Controls:
    """The controls of one file, numbered as they are made.

    Attributes:
        keys: What each control made so far answers, in order. A key is the path of a
            question, ``[]`` behind it where it says that there are none, and ``=`` and
            a value where it is one of several answers to tick.
    """

    def __init__(self, language: str) -> None:
        self.keys: list[str] = []
        self._language = language
        self._sections = 0

    def text(self, key: str, name: str, answer: str, unsaid: str) -> list[Element]:
        """A place to write in.

        Args:
            key: What it answers.
            name: What a reader of the screen hears.
            answer: What is written already.
            unsaid: The words to show while nothing is.
        """
        return self._control(key, name, [], answer, unsaid)

    def day(self, key: str, name: str, answer: str, unsaid: str) -> list[Element]:
        """A place for a day, which Word offers a calendar for."""
        picker = made(
            "w:date",
            {"w:fullDate": f"{answer}T00:00:00Z"} if answer else None,
            valued("w:dateFormat", "yyyy-MM-dd"),
            valued("w:lid", LOCALES.get(self._language, self._language)),
            valued("w:storeMappedDataAs", "date"),
            valued("w:calendar", "gregorian"),
        )
        return self._control(key, name, [picker], answer, unsaid)

    def choice(
        self, key: str, name: str, marks: Sequence[Mark], unsaid: str
    ) -> list[Element]:
        """A list to choose one answer of."""
        shown = list(_told_apart(marks))
        items = [made("w:listItem", {"w:displayText": unsaid, "w:value": ""})]
        for mark, label in zip(marks, shown, strict=True):
            item = {"w:displayText": label, "w:value": mark.value}
            items.append(made("w:listItem", item))
        chosen = [s for mark, s in zip(marks, shown, strict=True) if mark.chosen]
        answer = chosen[0] if chosen else ""
        return self._control(
            key, name, [made("w:dropDownList", None, *items)], answer, unsaid
        )

    def tick(self, key: str, name: str, mark: Mark) -> list[Element]:
        """A box to tick."""
        box = made(
            "w14:checkbox",
            None,
            made("w14:checked", {"w14:val": int(mark.chosen)}),
            made("w14:checkedState", {"w14:val": "2612", "w14:font": "MS Gothic"}),
            made("w14:uncheckedState", {"w14:val": "2610", "w14:font": "MS Gothic"}),
        )
        return self._control(key, name, [box], _BOX[mark.chosen], "", face="MS Gothic")

    def repeated(self, name: str, rows: Sequence[Element]) -> Element:
        """Rows that Word offers to add another one to."""
        items = [
            self._section([made("w15:repeatingSectionItem")], [row]) for row in rows
        ]
        return self._section([made("w15:repeatingSection")], items, name)

    def _section(
        self, kind: list[Element], content: Sequence[Element], name: str = ""
    ) -> Element:
        self._sections += 1
        said = [valued("w:alias", _short(name))] if name else []
        number = valued("w:id", 500_000 + self._sections)
        about = made("w:sdtPr", None, *said, number, *kind)
        return made("w:sdt", None, about, made("w:sdtContent", None, *content))

    def _control(
        self,
        key: str,
        name: str,
        kind: list[Element],
        answer: str,
        unsaid: str,
        face: str = "",
    ) -> list[Element]:
        number = len(self.keys) + 1
        mark = mark_of(len(self.keys))
        self.keys.append(key)
        answer = carried(answer)
        if answer:
            shown = run(answer, face=face)
            showing = []
        else:
            shown = run(unsaid + UNSAID, style=PLACEHOLDER)
            showing = [made("w:showingPlcHdr")]
        about = made(
            "w:sdtPr",
            None,
            valued("w:alias", _short(name)),
            valued("w:tag", key if len(key) <= LONGEST else mark),
            valued("w:id", number),
            *showing,
            *kind,
        )
        content = made("w:sdtContent", None, shown)
        return [
            made("w:bookmarkStart", {"w:id": number, "w:name": mark}),
            made("w:sdt", None, about, content),
            made("w:bookmarkEnd", {"w:id": number}),
        ]


def mark_of(place: int) -> str:
    """The name of the bookmark that the control with this number is in."""
    return f"answer{place}"


def run(
    words: str | Said,
    *,
    style: str = "",
    face: str = "",
    bold: bool = False,
    language: str | None = None,
) -> Element:
    """Words as a run, with line breaks and tabs as Word has them.

    Args:
        words: The words; if `Said`, in their language.
        style: The character style.
        face: The typeface, where it is another than the style's.
        bold: Whether they are set bold, where the style does not say so.
        language: Their language, where it is another than the file's.
    """
    if isinstance(words, Said):
        words, language = words
    about = []
    if style:
        about.append(valued("w:rStyle", style))
    if face:
        about.append(
            made("w:rFonts", {f"w:{k}": face for k in ("ascii", "hAnsi", "eastAsia")})
        )
    if bold:
        about.append(made("w:b"))
    if language:
        about.append(valued("w:lang", LOCALES.get(language, language)))
    return made("w:r", None, *_about(about), *_lines(carried(words)))


def _about(parts: list[Element]) -> list[Element]:
    return [made("w:rPr", None, *parts)] if parts else []


def _lines(words: str) -> Iterator[Element]:
    for place, line in enumerate(words.split("\n")):
        if place:
            yield made("w:br")
        for column, piece in enumerate(line.split("\t")):
            if column:
                yield made("w:tab")
            if piece:
                text = made("w:t", {"xml:space": "preserve"})
                text.text = piece
                yield text


def _short(name: str) -> str:
    name = " ".join(carried(name).split())
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1].rstrip()}…"


def _told_apart(marks: Sequence[Mark]) -> Iterator[str]:
    """The words of each; two that go by the same name are told apart by their codes."""
    labels = [" ".join(carried(mark.label.words).split()) for mark in marks]
    for mark, label in zip(marks, labels, strict=True):
        yield label if labels.count(label) == 1 else f"{label} ({mark.value})"
