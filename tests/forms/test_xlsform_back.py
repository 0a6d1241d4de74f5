"""What comes back from field forms: exports of KoBo and ODK."""

import csv
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
import pytest
from field_exports import (
    KOBO,
    ODK,
    Sent,
    Style,
    as_csv,
    kobo_workbook,
    odk_zip,
    sent,
    wide_csv,
)
from filled import all_forms, examples, filled_values
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actcore.errors import DocumentError, MissingExtra
from actcore.forms import Form, Heading, Kind, Option, Question, Section
from actcore.forms.xlsform import heading, read_field_data
from actcore.forms.xlsform.tables import LARGEST
from actcore.text import Text

Export = Callable[[Sequence[Sent]], bytes]
PLAIN = Style()
TICKED = Style(split=True, whole=False)
NAMED: list[tuple[Export, Style]] = [
    (wide_csv, PLAIN),
    (kobo_workbook, KOBO),
    (odk_zip, ODK),
]
NAMES = ["csv", "kobo", "odk"]
LANGUAGE = {"sv": "Svenska (sv)", "da": "Dansk (da)", "nb": "Norsk bokmål (nb)"}


def by_form() -> list[Any]:
    """The filled worksheets of the examples, those of one form together."""
    grouped: dict[str, tuple[Form, list[Mapping[str, Any]]]] = {}
    for variant, form, values in examples():
        key = f"{variant.id}-{form.id}"
        grouped.setdefault(key, (form, []))[1].append(values)
    return [
        pytest.param(form, filled, id=key) for key, (form, filled) in grouped.items()
    ]


def unordered(values: Any) -> Any:
    """Values of which several choices are a set: columns to tick tell no order."""
    if isinstance(values, Mapping):
        return {name: unordered(value) for name, value in values.items()}
    if isinstance(values, list):
        inner = [unordered(value) for value in values]
        return sorted(inner) if all(isinstance(v, str) for v in inner) else inner
    return values


def made(*questions: Question) -> Form:
    """A form of one section about a client."""
    return Form(
        id="sheet",
        model="se.ract",
        title=Text(sv="Blad", en="Sheet"),
        document="case",
        version="1.0",
        languages=("sv", "en"),
        sections=(Section(title=None, questions=questions),),
    )


def asked(path: str, kind: Kind = Kind.TEXT, **told: Any) -> Question:
    """A question."""
    return Question(path=path, kind=kind, label=Text(sv=path, en=path), **told)


ROWS = asked(
    "stays",
    Kind.ROWS,
    tells_none=True,
    parts=(asked("stays.since", Kind.DATE), asked("stays.beds", Kind.WHOLE)),
)
DAYS = asked(
    "days",
    Kind.CHOICES,
    tells_none=True,
    options=(
        Option(value="mon", label=Text(sv="På måndag", en="Monday")),
        Option(value="tue", label=Text(sv="På tisdag, kväll", en="Tuesday evening")),
    ),
)


def faults(data: bytes, form: Form) -> dict[str, str]:
    """What is wrong with an export, by path."""
    with pytest.raises(DocumentError) as caught:
        read_field_data(data, form, name="x.csv")
    assert caught.value.origin == "x.csv"
    return {fault.path: str(fault) for fault in caught.value.faults}


@pytest.mark.parametrize(("form", "filled"), by_form())
@pytest.mark.parametrize(("export", "style"), NAMED, ids=NAMES)
def test_examples_come_back_as_they_went(
    form: Form, filled: list[Mapping[str, Any]], export: Export, style: Style
) -> None:
    """Every example, sent with a field form, comes back with nothing lost or added."""
    data = export([sent(form, values, style, record="case 1") for values in filled])
    answers = read_field_data(data, form)
    assert [a.values for a in answers] == filled
    assert {a.record for a in answers} == {"case 1"}
    assert {(a.worksheet, a.model, a.version, a.hash) for a in answers} == {
        (form.id, form.model, form.version, form.hash)
    }


@pytest.mark.parametrize(("form", "filled"), by_form())
@pytest.mark.parametrize("split", [False, True], ids=["whole", "split"])
def test_examples_come_back_by_their_words(
    form: Form, filled: list[Mapping[str, Any]], split: bool
) -> None:
    """An export with labels instead of names is understood in the sheet's language."""
    style = Style(language=LANGUAGE[form.languages[0]], split=split, whole=not split)
    data = kobo_workbook([sent(form, values, style) for values in filled])
    answers = read_field_data(data, form)
    if split:
        assert unordered([a.values for a in answers]) == unordered(filled)
    else:
        assert [a.values for a in answers] == filled


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_whatever_is_sent_comes_back(data: st.DataObject) -> None:
    """Any answers to any worksheet come back from each kind of export."""
    form, _ = data.draw(st.sampled_from([param.values for param in all_forms()]))
    filled = data.draw(st.lists(filled_values(form), min_size=1, max_size=3))
    export, style = data.draw(st.sampled_from(NAMED))
    exported = export([sent(form, values, style) for values in filled])
    assert [a.values for a in read_field_data(exported, form)] == filled


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_whatever_is_sent_comes_back_by_its_words(data: st.DataObject) -> None:
    """An export with labels says as much as one with names."""
    form, _ = data.draw(st.sampled_from([param.values for param in all_forms()]))
    style = Style(language=LANGUAGE[form.languages[0]])
    filled = data.draw(st.lists(filled_values(form), min_size=1, max_size=2))
    exported = kobo_workbook([sent(form, values, style) for values in filled])
    assert [a.values for a in read_field_data(exported, form)] == filled


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_whatever_is_ticked_comes_back(data: st.DataObject) -> None:
    """Columns to tick alone say the same, but for the order of what was chosen."""
    form, _ = data.draw(st.sampled_from([param.values for param in all_forms()]))
    values = data.draw(filled_values(form))
    (answers,) = read_field_data(wide_csv([sent(form, values, TICKED)]), form)
    assert unordered(answers.values) == unordered(values)


def test_a_spreadsheet_program_may_have_saved_it() -> None:
    """Semicolons, tabs, a byte order mark and a line that tells the separator will do."""
    form = made(asked("a"), asked("b", Kind.NUMBER))
    rows = [{"a": "x; y, z", "b": "1,5"}]
    for delimiter in ",;\t":
        text = as_csv(rows, delimiter)
        for before in ("", "\ufeff"):
            (answers,) = read_field_data((before + text).encode(), form)
            assert answers.values == {"a": "x; y, z", "b": 1.5}
    (answers,) = read_field_data(b"sep=;\r\n" + as_csv(rows, ";").encode(), form)
    assert answers.values == {"a": "x; y, z", "b": 1.5}


@pytest.mark.parametrize("said", ["1", "1.0", "TRUE", "SANT", "Sand"])
def test_a_tick_is_a_tick_in_any_language(said: str) -> None:
    """Nordic spreadsheet programs translate true and false when they save."""
    form = made(DAYS)
    header, row = b"days/mon,days/tue,days/none", f"{said},FALSK,0".encode()
    (answers,) = read_field_data(header + b"\r\n" + row, form)
    assert answers.values == {"days": ["mon"]}


def test_that_there_are_none_is_not_a_blank() -> None:
    """What was ticked as none is an empty list, and what was left alone is nothing."""
    form = made(DAYS, ROWS)
    (answers,) = read_field_data(b"days/mon,days/none,stays_none\n0,1,none\n", form)
    assert answers.values == {"days": [], "stays": []}
    (answers,) = read_field_data(b"days/mon,days/none,stays_none\n0,0,\n", form)
    assert answers.values == {}
    (answers,) = read_field_data(b"days,stays_none/none\nnone,1\n", form)
    assert answers.values == {"days": [], "stays": []}


def test_none_and_some_contradict_each_other() -> None:
    """Whoever says that there are none and lists some is told so, in the right row."""
    form = made(DAYS, ROWS)
    assert list(faults(b"days\nmon\nmon none\n", form)) == ["$[1].days[]"]
    data = b"stays_none,stays[1]/beds\n,1\nnone,1\n"
    assert all(path.startswith("$[1].stays") for path in faults(data, form))


def test_labels_with_blanks_are_taken_apart() -> None:
    """Several choices in one cell are told apart even where their words have blanks."""
    form = made(DAYS)
    data = 'days\n"På tisdag, kväll På måndag"\n'.encode()
    (answers,) = read_field_data(data, form)
    assert answers.values == {"days": ["tue", "mon"]}


def test_persons_come_back_by_code_or_by_label() -> None:
    """A chosen person is the code; a label is one too where the choices are known."""
    form = made(
        asked("who", Kind.REFERENCE, refers="people"),
        asked("all", Kind.REFERENCES, refers="people", tells_none=True),
    )
    choices = {
        "people": (
            Option(value="elin b", label=Text(en="Elin Berg")),
            Option(value="none", label=Text(en="=Mo")),
        )
    }
    values = {"who": "none", "all": ["elin b", "none"]}
    for style in (PLAIN, KOBO):
        data = wide_csv([sent(form, values, style, choices=choices)])
        (answers,) = read_field_data(data, form)
        assert answers.values == values
    for style in (
        Style(language="English (en)"),
        Style(language="English (en)", split=True),
    ):
        data = kobo_workbook([sent(form, values, style, choices=choices)])
        (answers,) = read_field_data(data, form, choices=choices)
        assert answers.values == values


def test_nobody_to_choose_is_no_choice() -> None:
    """Where the record has nobody to offer, people are written as if none were known."""
    form = made(asked("all", Kind.REFERENCES, refers="people", tells_none=True))
    values = {"all": ["elin", "Kim Berg"]}
    data = wide_csv([sent(form, values, PLAIN, choices={"people": ()})])
    assert read_field_data(data, form)[0].values == values


@pytest.mark.parametrize(("export", "style"), NAMED, ids=NAMES)
def test_questions_that_belong_together_come_back_together(
    export: Export, style: Style
) -> None:
    """A group of questions is one answer with parts, wherever its columns stand."""
    parts = (asked("where.since", Kind.DATE), asked("where.note"))
    form = made(asked("since", Kind.DATE), asked("where", Kind.GROUP, parts=parts))
    values = {"since": "2024-01-01", "where": {"since": "2024-01-02", "note": "x"}}
    (answers,) = read_field_data(export([sent(form, values, style)]), form)
    assert answers.values == values


def test_persons_who_were_written_are_one_a_line() -> None:
    """Where nobody could be chosen, each line is a person, blanks and all."""
    form = made(asked("all", Kind.REFERENCES, refers="people", tells_none=True))
    (answers,) = read_field_data(b'all\n"elin\nKim Berg\n"\n', form)
    assert answers.values == {"all": ["elin", "Kim Berg"]}


def test_days_and_clocks_are_read_as_tools_write_them() -> None:
    """A day with a time behind it is the day; a clock's seconds and zone are left out."""
    form = made(asked("d", Kind.DATE), asked("c", Kind.CLOCK), asked("n", Kind.WHOLE))
    data = b"d,c,n\n2024-03-01T00:00:00.000+01:00,09:30:00.000+01:00,3.0\n"
    (answers,) = read_field_data(data, form)
    assert answers.values == {"d": "2024-03-01", "c": "09:30", "n": 3}


def test_cells_of_every_kind_are_read_as_text() -> None:
    """Dates, numbers, truths and formulas in a workbook are what they look like."""
    from datetime import datetime, time

    form = made(
        asked("d", Kind.DATE),
        asked("c", Kind.CLOCK),
        asked("n", Kind.NUMBER),
        asked("y", Kind.YES_NO, options=_yes_no()),
        asked("t"),
    )
    book = openpyxl.Workbook()
    book.active.append(["d", "c", "n", "y", "t"])
    book.active.append([datetime(2024, 3, 1), time(9, 30), 2.5, True, "=1+1"])
    out = BytesIO()
    book.save(out)
    (answers,) = read_field_data(out.getvalue(), form)
    assert answers.values == {
        "d": "2024-03-01",
        "c": "09:30",
        "n": 2.5,
        "y": True,
        "t": "=1+1",
    }


def _yes_no() -> tuple[Option, ...]:
    from actcore.forms.words import NO, YES

    return (Option(value="true", label=YES), Option(value="false", label=NO))


def test_a_fault_says_which_answers_and_which_row() -> None:
    """Every fault of an export is told at once, counted from 0."""
    form = made(asked("on", Kind.DATE), ROWS)
    data = b"on,stays[1]/beds,stays[2]/since\n2024-01-01,1,\nsoon,two,2024-13-01\n"
    found = faults(data, form)
    assert list(found) == ["$[1].on", "$[1].stays[0].beds", "$[1].stays[1].since"]
    assert "whole number" in found["$[1].stays[0].beds"]


def test_faults_of_list_tables_say_whose_they_are() -> None:
    """A bad cell in a list's own table is told by the answers and row it belongs to."""
    form = made(ROWS)
    good = sent(form, {"stays": [{"beds": 1}, {"beds": 2}]}, ODK)
    bad = sent(form, {"stays": [{"beds": 1}, {"beds": 2}]}, ODK)
    bad.lists["stays"][1]["stays-beds"] = "many"
    assert list(faults(odk_zip([good, bad]), form)) == ["$[1].stays[1].beds"]
    assert list(faults(kobo_workbook([good, bad]), form)) == ["$[1].stays[1].beds"]


def test_answers_in_a_column_that_the_form_lacks_are_not_dropped() -> None:
    """A column nobody knows is a fault where it has answers, with the nearest name."""
    form = made(asked("offered_on", Kind.DATE))
    assert (
        "offered_on"
        in faults(b"ofered_on,offered_on\nx,2024-01-01\n", form)["$[0].ofered_on"]
    )
    data = b"ofered_on,offered_on,_tags,start,about/about_notice\n,2024-01-01,x,y,\n"
    (answers,) = read_field_data(data, form)
    assert answers.values == {"offered_on": "2024-01-01"}


def test_answers_to_something_else_are_refused() -> None:
    """Another worksheet's or another model's answers are not taken for this one's."""
    form = made(asked("a"))
    other = b"actcore_worksheet,actcore_model,a\nsheet,se.ract,1\nleaf,se.ract,1\n"
    assert list(faults(other, form)) == ["$[1]"]
    assert list(faults(b"actcore_model,a\nno.bir,1\n", form)) == ["$[0]"]
    assert list(faults(b"actcore_entry,a\n-1,1\n", form)) == ["$[0]"]


def test_answers_say_which_filled_worksheet_they_go_on_with() -> None:
    """The version and the entry come back as they were sent."""
    data = b"about/actcore_version,actcore_hash,actcore_entry,a\n0.9,abc,2,x\n"
    (answers,) = read_field_data(data, made(asked("a")))
    assert (answers.version, answers.hash, answers.entry) == ("0.9", "abc", 2)
    assert answers.record is None


def test_rows_without_their_answers_are_refused() -> None:
    """A list whose answers were left out of the export is not dropped in silence."""
    form = made(asked("a"), ROWS)
    one = sent(form, {"a": "x", "stays": [{"beds": 1}]}, ODK)
    with ZipFile(BytesIO(odk_zip([one]))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["form.csv"] = parts["form.csv"].replace(b"uuid:1", b"uuid:9")
    assert list(faults(zipped(parts), form)) == ["$.stays"]
    del parts["form.csv"]
    assert "one table of answers" in faults(zipped(parts), form)["$"]


def test_a_list_is_known_by_its_columns_where_its_name_is_cut() -> None:
    """A workbook cuts long names of sheets; the columns still say which list it is."""
    long = "a_list_with_quite_a_long_name_and_more"
    part = asked(f"{long}.beds", Kind.WHOLE)
    form = made(asked("a"), asked(long, Kind.ROWS, parts=(part,)), ROWS)
    values = {"a": "x", long: [{"beds": 1}, {"beds": 2}]}
    (answers,) = read_field_data(kobo_workbook([sent(form, values, KOBO)]), form)
    assert answers.values == values


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """A zip file."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def test_what_is_no_export_is_refused() -> None:
    """Neither noise nor a picture nor an empty file is a table of answers."""
    form = made(asked("a"))
    for data in (
        b"",
        b"\n\n",
        b"\x89PNG\r\n\x1a\n\x00\xff",
        b"PK\x03\x04 not a zip",
        b"other,things\n1,2\n",
        b'a\n"open\n',
        b"a\n1,2\n",
        zipped({"readme.txt": b"x"}),
        zipped({"xl/workbook.xml": b"<x/>"}),
        zipped({"xl/workbook.xml": b"<!DOCTYPE x [<!ENTITY y 'z'>]><x/>"}),
    ):
        assert list(faults(data, form)) == ["$"], data[:20]


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(NAMED),
    st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), max_size=12),
    st.floats(0.3, 1),
)
def test_a_broken_export_is_understood_or_refused(
    named: tuple[Export, Style], changed: list[tuple[float, int]], kept: float
) -> None:
    """Whatever happened to a file on its way, reading it ends with answers or faults."""
    export, style = named
    form = made(asked("on", Kind.DATE), DAYS, ROWS)
    values = {"on": "2024-01-01", "days": ["mon"], "stays": [{"beds": 1}]}
    data = bytearray(export([sent(form, values, style)]))
    for place, byte in changed:
        data[int(place * len(data))] = byte
    with suppress(DocumentError):  # nothing else is ever raised
        answers = read_field_data(bytes(data[: int(kept * len(data))]), form)
        assert {found.worksheet for found in answers} <= {form.id}


def test_sizes_are_held_against_limits() -> None:
    """Neither a huge file nor a small one that unpacks to a huge one is read."""
    form = made(asked("a"))
    assert "larger" in faults(b"a\n" + b"x" * LARGEST, form)["$"]
    bomb = zipped({"form.csv": b"a\n" + b"x" * 90_000_000})
    assert len(bomb) < 200_000
    assert "unpacks" in faults(bomb, form)["$"]
    wide = ",".join(f"c{n}" for n in range(5000)).encode()
    assert "columns" in faults(wide + b"\n1\n", form)["$"]
    cell = b"a\n" + b"x" * (csv.field_size_limit() + 1)
    assert list(faults(cell, form)) == ["$"]


def test_no_fault_repeats_what_somebody_wrote() -> None:
    """What people wrote stays out of messages and of every repr."""
    form = made(asked("on", Kind.DATE), DAYS)
    found = faults(b"on,days,secret name\nhemlig,hemlig,hemlig\n", form)
    assert "hemlig" not in str(found)
    (answers,) = read_field_data(b"on\n2024-01-01\n", form)
    assert "2024" not in repr(answers)


def test_an_export_says_which_worksheet_it_answers() -> None:
    """Before the form is known, the export itself tells worksheet, model and record."""
    form = made(asked("a"), ROWS)
    one = sent(form, {"a": "x", "stays": [{"beds": 1}]}, ODK, record="case 1")
    expected = Heading(
        worksheet="sheet",
        model="se.ract",
        version="1.0",
        hash=form.hash,
        record="case 1",
    )
    for data in (odk_zip([one]), kobo_workbook([one]), wide_csv([one])):
        assert heading(data) == expected
    assert heading(b"a,b\n1,2\n") == Heading()
    with pytest.raises(DocumentError, match=r"x\.zip"):
        heading(b"PK", name="x.zip")


def test_a_workbook_needs_openpyxl_and_a_table_does_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Without the library CSV is read all the same, and a workbook names the extra."""
    form = made(asked("a"))
    book = kobo_workbook([sent(form, {"a": "x"}, KOBO)])
    monkeypatch.setitem(__import__("sys").modules, "openpyxl", None)
    assert read_field_data(b"a\nx\n", form)[0].values == {"a": "x"}
    with pytest.raises(MissingExtra, match="xlsform"):
        read_field_data(book, form)
