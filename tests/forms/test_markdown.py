"""Sheets as Markdown: plain to read, and read by a CommonMark parser as they are meant."""

import re
from typing import Any

import pytest
from filled import all_forms, examples
from hypothesis import given
from hypothesis import strategies as st
from sheet_words import (
    REPLIES,
    answers_of_everything,
    asked,
    form_of_everything,
    form_with,
    words_on,
)

from actcore.forms import Form, Kind, Sheet, blank, sheet_of
from actcore.forms.markdown import markdown_of
from actcore.pictures.lettering import clean
from actcore.variant import Text, Variant

_SIGNS = "\\`*_{}[]()#+-.!|<>&;:=~$@ \nax1'\"/^%wfhtps"
_TRAPS = (
    r"(https?://x\.se|www\.|x\.se|\d+[.)] |[-+] |#{1,3} |\[x\]\(|!\[x\]\(u\)|&amp;|&#35;"
    r"|<b>|<!--|\[a\]: /x|mailto:|a@b\.se|```|~~~|\| --- \||====|----|\$x\$|\{\{x\}\}){1,4}"
)


def written() -> st.SearchStrategy[str]:
    """What somebody may write to get more than text onto the page."""
    return st.one_of(
        st.text(st.sampled_from(_SIGNS), max_size=30),
        st.from_regex(_TRAPS, fullmatch=True),
        st.text(max_size=20),
    )


def parsed(text: str) -> list[Any]:
    """The tokens that a parser of GitHub's Markdown makes of a text."""
    markdown_it = pytest.importorskip("markdown_it")
    pytest.importorskip("linkify_it")
    tokens: list[Any] = markdown_it.MarkdownIt("gfm-like").parse(text)
    return tokens


def blocks(text: str) -> list[str]:
    """The kinds of blocks that a text is read as, in order."""
    return [token.type for token in parsed(text) if token.type != "inline"]


def shown(text: str) -> str:
    """The words that a reader of the rendered text sees, one paragraph a line."""
    found = []
    for token in parsed(text):
        if token.type == "inline":
            parts = [
                " " if c.type == "hardbreak" else c.content for c in token.children
            ]
            found.append("".join(parts))
    return "\n".join(found)


def told(sheet: Sheet) -> str:
    """What is shown of a sheet, with every run of blanks as one."""
    return " ".join(shown(markdown_of(sheet)).split())


@pytest.mark.parametrize(("form", "variant"), all_forms())
def test_a_blank_sheet_tells_all_that_is_on_it(form: Form, variant: Variant) -> None:
    """Each question, answer to choose and condition is there, in each language."""
    for language in form.languages:
        sheet = sheet_of(form, language=language)
        read = told(sheet)
        missing = [w for w in words_on(sheet) if " ".join(clean(w).split()) not in read]
        assert not missing


def test_a_filled_sheet_tells_every_answer() -> None:
    """What the shipped examples hold is read on their sheets."""
    for _, form, values in examples():
        sheet = sheet_of(form, blank(form, values))
        read = told(sheet)
        assert not [
            w for w in words_on(sheet) if " ".join(clean(w).split()) not in read
        ]


def sheet_saying(answer: str, label: str) -> str:
    """A sheet that says something in every place that words can come to."""
    rows = (asked("rows.one", Kind.TEXT), asked("rows.two", Kind.TEXTS))
    form = form_with(
        asked("text", Kind.TEXT, label=Text(sv=label), help=Text(sv=label)),
        asked("list", Kind.TEXTS),
        asked("rows", Kind.ROWS, parts=rows),
        title=label,
    )
    values = {
        "text": f"{answer}\nx\n{answer}\n\n{answer}",
        "list": [answer, f"{answer}x"],
        "rows": [{"one": f"x\n{answer}", "two": [answer, "x"]}],
    }
    return markdown_of(sheet_of(form, blank(form, values)))


@given(written(), written())
def test_what_is_written_stays_text(answer: str, label: str) -> None:
    """No answer and no question becomes a link, a heading, a list or markup."""
    answer, label = clean(answer) or "x", clean(label) or "x"
    text = sheet_saying(answer, label)
    assert blocks(text) == blocks(sheet_saying("x", "x"))
    inline = [c.type for token in parsed(text) for c in token.children or ()]
    assert set(inline) <= {
        "text",
        "text_special",
        "hardbreak",
        "softbreak",
        "strong_open",
        "strong_close",
    }
    lines = shown(text).splitlines()
    assert lines.count(label) >= 2
    assert f"{answer} x {answer}" in lines
    assert {answer, f"{answer}x", f"x / {answer}"} <= set(lines)


@given(written())
def test_no_line_break_opens_a_way_out(answer: str) -> None:
    """Answers of several lines, blank ones among them, stay where they stand."""
    kinds = set(blocks(sheet_saying(f"x{answer}", "x")))
    assert kinds <= set(blocks(sheet_saying("x", "x")))


def test_a_sheet_is_read_as_plain_text() -> None:
    """Without any program it is seen what is asked, what is ticked and what is said."""
    form = form_with(
        asked("reply", Kind.CHOICE, options=REPLIES, required=True),
        asked("why", Kind.TEXT, lines=2),
        asked("day", Kind.DATE),
    )
    text = markdown_of(
        sheet_of(form, blank(form, {"reply": "no", "why": "Ont. Trött."}))
    )
    assert "**reply** (behövs)\n\nVälj en:\n\n- [ ] Ja gärna\n- [x] Helst inte" in text
    assert "**why**\n\n> Ont. Trött.\n" in text
    assert re.search(r"\*\*day\*\*\n\n\(år-månad-dag\)\n\n_{10,}\n", text)


def test_a_question_has_as_many_lines_as_it_asks_for() -> None:
    """Somebody who prints the text has room to write."""
    form = form_with(asked("why", Kind.TEXT, lines=4))
    kinds = blocks(markdown_of(sheet_of(form)))
    assert kinds.count("hr") == 4 + 1  # and the one above the foot


def test_everything_that_a_form_can_ask_for_is_set() -> None:
    """Sections are headings, conditions sentences, few columns a table, many blocks."""
    form = form_of_everything()
    sheet = sheet_of(form, answers_of_everything())
    text = markdown_of(sheet)
    read = " ".join(shown(text).split())
    assert not [w for w in words_on(sheet) if w not in read]
    kinds = blocks(text)
    assert kinds.count("table_open") == 1
    assert kinds.count("heading_open") == 3
    assert "→ Fyll i bara om du svarade ”Helst inte” på ”reply”." in text
    assert "> Första raden\n>\n> Tredje raden" in text
    assert "- [x] 7\n" in text
    assert "**Rad 1: few q0**" not in text
    assert "**Rad 1: many q0**" in text
    assert "**who** (ifyllt i förväg)" in text
    assert "Noll (ifyllt i förväg)" in text


def test_that_there_are_none_is_an_answer_of_its_own() -> None:
    """A list that is empty on purpose is ticked, a blank one is not."""
    form = form_with(asked("things", Kind.TEXTS, tells_none=True))
    assert "- [ ] Inget\n" in markdown_of(sheet_of(form))
    none = markdown_of(sheet_of(form, blank(form, {"things": []})))
    assert "- [x] Inget\n" in none


def test_the_foot_names_the_sheet() -> None:
    """Its id, version and hash are the last line."""
    form = form_of_everything()
    last = shown(markdown_of(sheet_of(form))).splitlines()[-1]
    assert last == f"everything · version 2.1 · {form.hash}"
