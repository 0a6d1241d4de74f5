"""Answers in Word files: read as they were written, whatever was done to the file."""

import copy
from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any
from zipfile import ZIP_STORED, ZipFile

import attrs
import pytest
from filled import all_forms, examples, filled_values
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from sample_form import FILLED, SAMPLE, asked
from sheet_words import form_with
from word_files import MAIN, W, changed, control, part, replaced, run, tick, write

from actcore.errors import DocumentError
from actcore.forms import Form, Heading, Kind, Option, blank, sheet_of
from actcore.forms.word import docx_of, heading, read_docx
from actcore.forms.words import PREFILLED
from actcore.text import Text
from actcore.variant import Variant

PEOPLE = tuple(
    Option(value=code, label=Text(en=name))
    for code, name in (("p1", "Kim"), ("p2", "Noa “N” Berg"), ("p3", "Kim"))
)


def file(values: Mapping[str, Any] | None = None, **more: Any) -> bytes:
    """The invented sheet with a question of every kind, as a Word file."""
    return docx_of(sheet_of(SAMPLE, blank(SAMPLE, values), **more))


def read(data: bytes, form: Form = SAMPLE) -> Mapping[str, Any]:
    """The answers in a file."""
    return read_docx(data, form).values


def same(values: Any, ticked: frozenset[str]) -> Any:
    """Answers without the order of ticks, and without rows that say nothing."""
    if isinstance(values, Mapping):
        return {
            name: sorted(value) if name in ticked else same(value, ticked)
            for name, value in values.items()
        }
    if isinstance(values, list):
        return [same(value, ticked) for value in values if value != {}]
    return values


def ticked_in(form: Form) -> frozenset[str]:
    """The names of the questions that several boxes are ticked for."""
    return frozenset(q.name for q in form.walk() if q.kind is Kind.CHOICES)


def faults(data: bytes, form: Form = SAMPLE) -> dict[str, str]:
    """What is wrong with a file, by path."""
    with pytest.raises(DocumentError) as caught:
        read_docx(data, form)
    return {fault.path: str(fault) for fault in caught.value.faults}


@pytest.mark.parametrize(("form", "variant"), all_forms())
@settings(max_examples=2, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_answers_come_back_as_they_went(
    form: Form, variant: Variant, data: st.DataObject
) -> None:
    """Whatever is answered on any shipped sheet is read again, and nothing more."""
    values = data.draw(filled_values(form))
    ticked = ticked_in(form)
    layout = data.draw(st.sampled_from(["usual", "easy"]))
    written = docx_of(sheet_of(form, blank(form, values), layout=layout))
    assert same(read(written, form), ticked) == same(values, ticked)


def test_every_example_comes_back() -> None:
    """The filled sheets that the plugins ship lose nothing on the way."""
    for _, form, values in examples():
        written = docx_of(sheet_of(form, blank(form, values)))
        ticked = ticked_in(form)
        assert same(read(written, form), ticked) == same(values, ticked)


@pytest.mark.parametrize("language", ["sv", "da", "nb", "en"])
def test_a_blank_sheet_says_nothing(language: str) -> None:
    """What stands where nothing is written is no answer, in no language."""
    assert read(file(language=language)) == {}


def test_every_kind_of_answer_comes_back_from_each_layout() -> None:
    """Layouts differ in what stands in tables, not in what is read."""
    for layout in ("usual", "easy", "large"):
        found = read(file(FILLED, layout=layout))
        ticked = frozenset({"moods"})
        assert same(found, ticked) == same(FILLED, ticked)


@given(
    st.text(
        st.characters(
            exclude_categories=("Cs", "Cc"), exclude_characters="\u2028\u2029"
        )
    )
)
def test_any_text_comes_back(text: str) -> None:
    """Whatever letters and signs there are come back, but for those that are none."""
    unseen = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b"
    kept = "".join(
        letter
        for letter in text
        if letter not in unseen
        and ord(letter) & 0xFFFE != 0xFFFE
        and not 0xFDD0 <= ord(letter) <= 0xFDEF
    ).strip()
    found = read(file({"why": text.replace("\u200b", "")}))
    assert found == ({"why": kept} if kept else {})


MARKS = PREFILLED.as_dict()


@pytest.mark.parametrize("said", [*MARKS.values(), "Skriv här", "år-månad-dag"])
def test_an_answer_may_be_the_words_of_a_mark(said: str) -> None:
    """The sheet's own words are told by their sign; the same words are an answer."""
    parts = (asked("steps.a", Kind.TEXT), asked("steps.b", Kind.TEXT))
    form = form_with(
        asked("why", Kind.TEXT, lines=3), asked("steps", Kind.ROWS, parts=parts)
    )
    values = {
        "why": f"ett\n{said}\ntre",
        "steps": [{"a": said, "b": f"{said}\n{said}"}],
    }
    answers = attrs.evolve(
        blank(form, values), prefilled=frozenset({"steps[0].a", "steps[0].b"})
    )
    assert read(docx_of(sheet_of(form, answers)), form) == values


def test_a_mark_is_no_answer() -> None:
    """A prefilled cell that somebody emptied, or wrote in, holds what is written."""
    parts = (asked("steps.a", Kind.TEXT), asked("steps.b", Kind.TEXT))
    form = form_with(asked("steps", Kind.ROWS, parts=parts))
    values = {"steps": [{"a": "x", "b": "y"}]}
    answers = attrs.evolve(
        blank(form, values), prefilled=frozenset({"steps[0].a", "steps[0].b"})
    )
    for language in form.languages:

        def edit(root: etree._Element) -> None:
            write(control(root, "steps.a"), "")
            last = list(next(control(root, "steps.b").iterancestors(f"{W}tc")))[-1]
            last.append(run("z"))

        data = docx_of(sheet_of(form, answers, language=language))
        assert read(changed(data, edit), form) == {"steps": [{"b": "y\nz"}]}


def test_a_file_says_which_sheet_of_which_record_it_is() -> None:
    """Answers find their way home without anybody typing where they belong."""
    opened = attrs.evolve(
        blank(SAMPLE), record="case-1", entry=2, version="2.0", hash="0123456789ab"
    )
    data = docx_of(sheet_of(SAMPLE, opened))
    assert heading(data) == Heading(
        worksheet="all_kinds",
        model="xx.toy",
        version="2.0",
        hash="0123456789ab",
        record="case-1",
        entry=2,
    )
    assert read_docx(data, SAMPLE) == attrs.evolve(opened, choices={})
    assert heading(file()).entry is None


def test_what_is_written_by_hand_is_understood() -> None:
    """Words typed in Word, in pieces and over lines, become answers."""

    def fill(root: etree._Element) -> None:
        write(control(root, "on"), "1/3", " 2024")
        write(control(root, "at"), "9.30")
        write(control(root, "why"), "Bussen gick\n", "inte")
        write(control(root, "hours"), "1,5")
        write(control(root, "places", 1), "hemma")
        tick(control(root, "met=false"))
        tick(control(root, "steps[]"))

    assert read(changed(file(), fill)) == {
        "on": "2024-03-01",
        "at": "09:30",
        "met": False,
        "why": "Bussen gick\ninte",
        "hours": 1.5,
        "places": ["hemma"],
        "steps": [],
    }


def test_a_day_is_the_one_that_is_shown() -> None:
    """The day that somebody reads counts; the one picked helps where it is in words."""
    data = file({"on": "2024-03-01"})
    assert read(changed(data, lambda r: write(control(r, "on"), "2025-04-02"))) == {
        "on": "2025-04-02"
    }
    assert read(changed(data, lambda r: write(control(r, "on"), "1 mars 2024"))) == {
        "on": "2024-03-01"
    }
    other = changed(data, lambda r: write(control(r, "on"), "nästa tisdag"))
    assert faults(other)["$.on"].startswith("expected a date")


def test_a_person_is_chosen_by_what_is_shown() -> None:
    """The words in the list stand for the code, also where Word made quotes its own."""
    opened = attrs.evolve(blank(SAMPLE), choices={"people": PEOPLE})
    data = docx_of(sheet_of(SAMPLE, opened))
    for shown, code in (('Noa "N"\u00a0Berg', "p2"), ("Kim (p3)", "p3")):
        chosen = changed(data, lambda r, s=shown: write(control(r, "chair"), s))
        assert read(chosen) == {"chair": code}
    unchosen = changed(data, lambda r: write(control(r, "chair"), "Välj en"))
    assert read(unchosen) == {}
    ticked = changed(data, lambda r: tick(control(r, "present=p3")))
    assert read(ticked) == {"present": ["p3"]}


def test_a_copied_row_is_a_new_entry() -> None:
    """A row copied in Word, with its tags, is one more entry of its list."""

    def copy_row(root: etree._Element) -> None:
        row = next(control(root, "steps.who").iterancestors(f"{W}tr"))
        twin = copy.deepcopy(row)
        row.addnext(twin)
        write(control(twin, "steps.who"), "p9")

    data = file({"steps": [{"who": "p1", "done": True}, {"who": "p2"}]})
    assert read(changed(data, copy_row)) == {
        "steps": [
            {"who": "p1", "done": True},
            {"who": "p9", "done": True},
            {"who": "p2"},
        ]
    }


def test_rows_without_tags_are_read_by_their_bookmarks_and_neighbours() -> None:
    """LibreOffice 7.4 drops tags; bookmarks, and for copies other rows, stand in."""

    def without_tags(root: etree._Element) -> None:
        row = next(control(root, "steps.who").iterancestors(f"{W}tr"))
        twin = copy.deepcopy(row)
        row.addnext(twin)
        write(control(twin, "steps.who"), "p9")
        for mark in list(twin.iter(f"{W}bookmarkStart")):
            mark.getparent().remove(mark)
        for tag in list(root.iter(f"{W}tag")):
            tag.getparent().remove(tag)

    data = file({"guests": 3, "steps": [{"who": "p1", "done": True}]})
    assert read(changed(data, without_tags)) == {
        "guests": 3,
        "steps": [{"who": "p1", "done": True}, {"who": "p9", "done": True}],
    }


def test_tracked_changes_are_read_as_accepted() -> None:
    """What was struck out is gone, what was put in is there, deleted rows are gone."""

    def edit(root: etree._Element) -> None:
        content = control(root, "why").find(f"{W}sdtContent")
        old = content.find(f"{W}r")
        struck = etree.SubElement(content, f"{W}del")
        struck.append(old)
        etree.SubElement(content, f"{W}ins").append(run("det nya"))
        row = next(control(root, "steps.who").iterancestors(f"{W}tr"))
        etree.SubElement(row.find(f"{W}trPr"), f"{W}del")

    data = file({"why": "det gamla", "steps": [{"who": "p1"}, {"who": "p2"}]})
    assert read(changed(data, edit)) == {"why": "det nya", "steps": [{"who": "p2"}]}


def test_what_is_written_beside_a_field_is_not_lost() -> None:
    """Words after the edge of a field, in its own box or line, belong to its answer."""

    def beside(root: etree._Element) -> None:
        why = next(control(root, "why").iterancestors(f"{W}p"))
        why.append(run(" och mer"))
        more = etree.Element(f"{W}p")
        more.append(run("på nästa rad"))
        why.addnext(more)
        guests = next(control(root, "guests").iterancestors(f"{W}p"))
        guests.append(run("4"))

    found = read(changed(file({"why": "Det här"}), beside))
    assert found == {"why": "Det här och mer\npå nästa rad", "guests": 4}


def test_a_field_that_word_stretched_over_paragraphs_is_read_whole() -> None:
    """Word moves a field around the paragraphs when somebody presses Enter in it."""

    def stretch(root: etree._Element) -> None:
        sdt = control(root, "why")
        paragraph = next(sdt.iterancestors(f"{W}p"))
        paragraph.addprevious(sdt)
        content = sdt.find(f"{W}sdtContent")
        for inner in list(content):
            content.remove(inner)
        for words in ("en rad", "", "en till"):
            etree.SubElement(content, f"{W}p").append(run(words))

    assert read(changed(file({"why": "x"}), stretch)) == {"why": "en rad\n\nen till"}


def test_somebody_elses_fields_are_passed_over() -> None:
    """A letter head with a field of its own around the sheet does no harm."""

    def add(root: etree._Element) -> None:
        foreign = copy.deepcopy(control(root, "guests"))
        foreign.find(f"{W}sdtPr/{W}tag").set(f"{W}val", "Kommun")
        write(foreign, "Kommunen")
        first = etree.Element(f"{W}p")
        first.append(foreign)
        root.find(f"{W}body").insert(0, first)

    assert read(changed(file({"guests": 3}), add)) == {"guests": 3}


def test_long_names_of_questions_and_answers_find_their_way() -> None:
    """Word takes 64 letters in a tag; a longer one is looked up in the file."""
    value = "v" * 70
    options = (Option(value=value, label=Text(sv="Långt")),)
    form = form_with(asked("long", Kind.CHOICES, options=options))
    data = docx_of(sheet_of(form, blank(form, {"long": [value]})))
    tags = [tag.get(f"{W}val") for tag in part(data).iter(f"{W}tag")]
    assert max(map(len, tags)) <= 64
    assert read(data, form) == {"long": [value]}


def test_bad_answers_get_a_path_and_a_reason() -> None:
    """Everything that is wrong is told at once, without repeating what was written."""

    def spoil(root: etree._Element) -> None:
        write(control(root, "guests"), "hemligt många")
        write(control(root, "steps.since", 1), "igår")
        write(control(root, "steps.who", 1), "p1")
        tick(control(root, "met=true"))
        tick(control(root, "met=false"))

    found = faults(changed(file({"steps": [{"who": "p0"}]}), spoil))
    assert set(found) == {"$.guests", "$.met", "$.steps[1].since"}
    assert "several are ticked" in found["$.met"]
    assert not any("hemligt" in said for said in found.values())


def test_an_answer_torn_out_of_its_row_is_refused() -> None:
    """Nobody can tell which entry an answer belongs to that stands in none."""

    def tear(root: etree._Element) -> None:
        paragraph = next(control(root, "steps.since").iterancestors(f"{W}p"))
        root.find(f"{W}body").insert(0, paragraph)

    assert "copy whole rows" in faults(changed(file(), tear))["$.steps"]


def test_answers_to_another_sheet_are_refused() -> None:
    """A file says which sheet it is, and is not read as another."""
    other = form_with(asked("why", Kind.TEXT))
    said = faults(file(), other)["$"]
    assert (
        said
        == "these are answers to another worksheet, expected answers to 'invented' of"
        " xx.invented"
    )


def test_a_sheet_without_its_fields_is_refused() -> None:
    """A file that a program flattened has no answers, which is not the same as blank."""

    def flatten(root: etree._Element) -> None:
        for sdt in list(root.iter(f"{W}sdt")):
            sdt.getparent().remove(sdt)

    assert faults(changed(file(), flatten))["$"].startswith("expected fields")


def with_doctype() -> bytes:
    """A file that defines an entity to read a file with."""
    with ZipFile(BytesIO(file({"why": "QQQ"}))) as zipped:
        text = zipped.read("word/document.xml").decode()
    start = (
        '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    )
    body = text[text.index("<w:document") :].replace("QQQ", "&x;")
    return replaced(file(), {"word/document.xml": (start + body).encode()})


def with_macros() -> bytes:
    """A file that holds macros."""
    return replaced(file(), {"word/vbaProject.bin": b"x"})


def bomb() -> bytes:
    """A file that is small, and unpacked would fill the memory."""
    return replaced(file(), {"word/media/image1.png": bytes(70_000_000)})


def without_own() -> bytes:
    """A file that does not say which sheet it is."""
    return replaced(file(), {"customXml/item1.xml": None})


SPOILED: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", "expected a Word file"),
    "half a zip": (lambda: b"PK\x03\x04 and nothing more", "expected a Word file"),
    "words": (lambda: b"just words", "expected a Word file"),
    "old Word": (lambda: b"\xd0\xcf\x11\xe0" + bytes(600), "has a password"),
    "cut off": (lambda: file()[:-400], "expected a Word file"),
    "broken": (lambda: replaced(file(), {MAIN: b"<w"}), "expected a Word file"),
    "empty": (lambda: replaced(file(), {MAIN: None}), "expected a Word file"),
    "entities": (with_doctype, "defines entities"),
    "macros": (with_macros, "holds macros"),
    "bomb": (bomb, "too large"),
    "huge": (lambda: bytes(20_000_001), "too large"),
    "another": (without_own, "expected a worksheet made by actcore"),
}


@pytest.mark.parametrize("case", SPOILED)
def test_what_is_no_worksheet_is_refused_with_a_reason(case: str) -> None:
    """Files that are damaged, dangerous or something else are refused, and told why."""
    made, said = SPOILED[case]
    assert said in faults(made())["$"]


@pytest.mark.parametrize("case", ["words", "old Word", "macros", "bomb", "another"])
def test_no_heading_is_read_of_such_files(case: str) -> None:
    """What is no worksheet is not asked which one it is."""
    made, said = SPOILED[case]
    with pytest.raises(DocumentError) as caught:
        heading(made())
    assert said in str(caught.value)


def test_parts_with_a_false_size_are_refused() -> None:
    """A part that says it is small and is not is not unpacked for ever."""
    made = BytesIO()
    with ZipFile(made, "w", ZIP_STORED) as zipped:
        zipped.writestr("[Content_Types].xml", "<x/>")
        zipped.writestr("word/document.xml", "<x/>" * 100)
    data = bytearray(made.getvalue())
    place = data.rindex(b"PK\x01\x02")
    data[place + 20 : place + 28] = (4).to_bytes(4, "little") * 2
    assert set(faults(bytes(data))) == {"$"}


def test_nothing_that_was_written_shows_in_a_repr() -> None:
    """Answers are about people; what goes into logs by accident holds none."""
    read_back = read_docx(file({"why": "hemligt"}), SAMPLE)
    assert "hemligt" not in repr(read_back)
