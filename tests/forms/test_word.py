"""Worksheets as Word files: what is in them and how they are built."""

from collections.abc import Mapping
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import attrs
import docx
import pytest
from filled import all_forms, examples
from sample_form import FILLED, SAMPLE, asked
from sheet_words import form_with, words_on
from word_files import W, control, part, words_in

from actcore.forms import Form, Kind, Layout, Option, Sheet, blank, sheet_of
from actcore.forms.word import docx_of
from actcore.text import Text
from actcore.variant import Variant

LANGUAGES = ("sv", "da", "nb", "en")


def sheet(values: Mapping[str, Any] | None = None, **more: Any) -> Sheet:
    """The invented sheet with a question of every kind."""
    return sheet_of(SAMPLE, blank(SAMPLE, values), **more)


def folded_words(text: str) -> str:
    """Words as they are read, however their lines end."""
    return " ".join(text.split())


def tags(root: Any) -> list[str]:
    """What each control answers, in order."""
    return [tag.get(f"{W}val") for tag in root.iter(f"{W}tag")]


@pytest.mark.parametrize(("form", "variant"), all_forms())
def test_every_sheet_tells_all_that_it_has_to_tell(
    form: Form, variant: Variant
) -> None:
    """Nothing that a reader has to see is left out of any shipped sheet."""
    made = sheet_of(form)
    data = docx_of(made)
    told = folded_words(words_in(part(data)))
    for words in words_on(attrs.evolve(made, footer="")):
        assert folded_words(words) in told
    assert made.footer in words_in(part(data, "word/footer1.xml"))
    assert docx.Document(BytesIO(data)).core_properties.title == made.title.words


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_layout_says_the_same(layout: Layout, language: str) -> None:
    """However a sheet is set, and in whatever language, nothing is missing."""
    made = sheet(FILLED | {"present": ["p2"]}, layout=layout, language=language)
    told = folded_words(words_in(part(docx_of(made))))
    for words in words_on(attrs.evolve(made, footer="")):
        assert folded_words(words) in told


def test_the_same_sheet_is_the_same_bytes() -> None:
    """A file holds nothing of the time or the machine it was made on."""
    first = docx_of(sheet(FILLED))
    assert first == docx_of(sheet(FILLED))
    with ZipFile(BytesIO(first)) as file:
        assert {info.date_time for info in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_nobody_is_named_as_the_author() -> None:
    """What the file says of itself is its title, its language and which sheet it is."""
    about = docx.Document(BytesIO(docx_of(sheet()))).core_properties
    assert (about.author, about.last_modified_by, about.comments) == ("", "", "")
    assert (about.created, about.modified) == (None, None)
    assert (about.title, about.language) == ("Alla slag", "sv")
    assert (about.identifier, about.version) == ("all_kinds", "2.1")


def test_title_and_sections_are_headings() -> None:
    """A reader of the screen goes from heading to heading, questions included."""
    document = docx.Document(BytesIO(docx_of(sheet())))
    styles = [(p.style.name, p.text) for p in document.paragraphs]
    assert ("Heading 1", "Alla slag") in styles
    assert ("Heading 2", "Listor") in styles
    levels = {
        words_in(level.getparent().getparent()): level.get(f"{W}val")
        for level in part(docx_of(sheet())).iter(f"{W}outlineLvl")
    }
    assert levels["on (sv) (behövs)"] == "1"
    assert levels["guests (sv)"] == "2"


def test_every_control_has_a_name_to_be_heard() -> None:
    """Each place for an answer says which question it belongs to."""
    root = part(docx_of(sheet(FILLED)))
    for tag in root.iter(f"{W}tag"):
        alias = tag.getparent().find(f"{W}alias")
        assert alias is not None
        assert 0 < len(alias.get(f"{W}val")) <= 64
    name = control(root, "mood=good").find(f"{W}sdtPr/{W}alias")
    assert name.get(f"{W}val") == "Bra: mood (sv)"


def test_controls_and_bookmarks_are_each_their_own() -> None:
    """No number and no bookmark is given twice, which Word would refuse."""
    root = part(docx_of(sheet(FILLED)))
    numbers = [about.get(f"{W}val") for about in root.iterfind(f".//{W}sdtPr/{W}id")]
    marks = [mark.get(f"{W}name") for mark in root.iter(f"{W}bookmarkStart")]
    assert len(set(numbers)) == len(numbers)
    assert len(set(marks)) == len(marks)
    assert max(map(len, marks)) <= 40


def test_words_in_another_language_say_so() -> None:
    """Words that the sheet lacks in the reader's language are marked with their own."""
    form = form_with(asked("when", Kind.DATE, label=Text(sv="När?")))
    root = part(docx_of(sheet_of(form, language="en")))
    marked = [
        (
            words_in(language.getparent().getparent().getparent()),
            language.get(f"{W}val"),
        )
        for language in root.iter(f"{W}lang")
    ]
    assert marked == [("När?", "sv-SE")]
    styles = part(docx_of(sheet_of(form, language="en")), "word/styles.xml")
    usual = styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    assert usual.get(f"{W}val") == "en-GB"


def test_tables_have_heading_rows_that_are_told_on_each_page() -> None:
    """The columns of a list keep their names on every page, and rows stay whole."""
    form = form_with(
        asked(
            "steps",
            Kind.ROWS,
            parts=(
                asked("steps.who", Kind.TEXT, label=Text(sv="who")),
                asked("steps.on", Kind.DATE, label=Text(sv="on")),
            ),
        )
    )
    root = part(docx_of(sheet_of(form)))
    (head,) = root.iter(f"{W}tblHeader")
    assert words_in(head.getparent().getparent()) == "who\non"
    rows = list(root.iter(f"{W}tr"))
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
    assert tags(root) == ["steps.who", "steps.on"] * 3


@pytest.mark.parametrize(
    ("layout", "size", "least"),
    [("usual", 24, 57), ("easy", 28, 40), ("large", 36, 30)],
)
def test_letters_are_as_large_as_the_layout_says(
    layout: str, size: int, least: int
) -> None:
    """12 points usually, 14 for easy reading, 18 in large print; lines of 75 at most."""
    data = docx_of(sheet(layout=layout))
    usual = part(data, "word/styles.xml").find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    assert usual.find(f"{W}sz").get(f"{W}val") == str(size)
    page = part(data).find(f".//{W}sectPr")
    margins, paper = page.find(f"{W}pgMar"), page.find(f"{W}pgSz")
    width = int(paper.get(f"{W}w")) - 2 * int(margins.get(f"{W}left"))
    letters = width / 20 / (size / 2 * 0.5)  # a letter is half as wide as it is high
    assert least <= letters <= 76


def test_a_few_answers_are_boxes_and_many_are_a_list() -> None:
    """What paper must show is shown; a list to open holds what would fill a page."""
    few = tuple(Option(value=f"v{n}", label=Text(sv=f"Val {n}")) for n in range(7))
    many = tuple(Option(value=f"v{n}", label=Text(sv=f"Val {n}")) for n in range(8))
    form = form_with(
        asked("few", Kind.CHOICE, options=few), asked("many", Kind.CHOICE, options=many)
    )
    root = part(docx_of(sheet_of(form, blank(form, {"many": "v3"}))))
    assert tags(root) == [*(f"few=v{n}" for n in range(7)), "many"]
    shown = [item.get(f"{W}displayText") for item in root.iter(f"{W}listItem")]
    assert shown == ["Välj en", *(f"Val {n}" for n in range(8))]
    assert words_in(control(root, "many").getparent().getparent()).count("Val 3")


def test_people_of_the_record_are_offered_even_with_the_same_name() -> None:
    """Two people with one name are told apart by their codes."""
    people = tuple(
        Option(value=code, label=Text(en=name))
        for code, name in (("p1", "Kim"), ("p2", "Kim"), ("p3", "Bo"))
    )
    answers = attrs.evolve(blank(SAMPLE, {"chair": "p2"}), choices={"people": people})
    root = part(docx_of(sheet_of(SAMPLE, answers)))
    items = control(root, "chair").iter(f"{W}listItem")
    shown = {item.get(f"{W}value"): item.get(f"{W}displayText") for item in items}
    assert shown == {"": "Välj en", "p1": "Kim (p1)", "p2": "Kim (p2)", "p3": "Bo"}
    assert "present=p3" in tags(root)


def test_text_is_never_markup() -> None:
    """Signs that mean something in a file, a field or a formula are only signs."""
    hostile = "=cmd|' /C calc'!A0 ]]> <w:t>x</w:t> & ${x} {{ y }} \"q\" \x07\u202efdp.exe\ufffe"
    form = form_with(asked("why", Kind.TEXT, lines=3), title=hostile)
    answers = attrs.evolve(blank(form, {"why": hostile}), record=hostile, entry=2)
    data = docx_of(sheet_of(form, answers))
    clean = hostile.replace("\x07\u202e", "").replace("\ufffe", "")
    root = part(data)
    assert words_in(control(root, "why").getparent()) == clean
    assert words_in(root).startswith(clean)
    assert not list(root.iter(f"{W}instrText"))
    fields = part(data, "word/footer1.xml").iter(f"{W}fldSimple")
    assert [field.get(f"{W}instr") for field in fields] == ["PAGE", "NUMPAGES"]


def test_nothing_in_a_file_points_out_of_it() -> None:
    """No picture, template or link is fetched from anywhere when a file is opened."""
    with ZipFile(BytesIO(docx_of(sheet(FILLED)))) as file:
        for name in file.namelist():
            if name.endswith(".rels"):
                assert b"External" not in file.read(name)
        assert not any("thumbnail" in name for name in file.namelist())


def test_a_file_stays_small() -> None:
    """A filled sheet is some tens of kilobytes at most, which any mailbox takes."""
    sizes = [len(docx_of(sheet_of(f, blank(f, v)))) for _, f, v in examples()[::12]]
    assert max(sizes) < 60_000


def test_prefilled_cells_are_marked() -> None:
    """In a table the mark stands below the answer."""
    parts = (asked("steps.a", Kind.TEXT), asked("steps.b", Kind.TEXT))
    form = form_with(asked("steps", Kind.ROWS, parts=parts))
    answers = attrs.evolve(
        blank(form, {"steps": [{"a": "x"}]}), prefilled=frozenset({"steps[0].a"})
    )
    root = part(docx_of(sheet_of(form, answers)))
    cell = next(control(root, "steps.a").iterancestors(f"{W}tc"))
    assert words_in(cell) == "x\nifyllt i förväg\u200b"


def test_prefilled_answers_are_marked() -> None:
    """What was taken from the record says so beside its question."""
    answers = attrs.evolve(
        blank(SAMPLE, {"guests": 3}), prefilled=frozenset({"guests"})
    )
    told = words_in(part(docx_of(sheet_of(SAMPLE, answers))))
    assert "guests (sv) (ifyllt i förväg)" in told
    assert told.count("(ifyllt i förväg)") == 1
