"""Worksheets that an organisation writes in a file, without code."""

import copy
import json
import pickle
from pathlib import Path
from typing import Any

import pytest
from filled import filled_values
from hypothesis import given
from hypothesis import strategies as st

import actcore
from actcore import DocumentError, Variant
from actcore.codec import codec_for, json_schema
from actcore.codec.sheets import filled_sheet, sheet_values
from actcore.forms import (
    Form,
    Kind,
    blank,
    form_of,
    read_worksheet,
    read_worksheets,
    sheet_of,
    understood,
)
from actcore.model import Case
from actcore.testing.sheets import written_of
from actcore.variant import DECLINES, DOES_NOT_KNOW, UNANSWERED, declaration

DOCS = Path(__file__).parents[2] / "docs"
EXAMPLE = (DOCS / "own_worksheet.toml").read_text(encoding="utf-8")
RACT = actcore.load("se.ract").variant("se.ract")
OWN = RACT.with_worksheets(read_worksheet(EXAMPLE.encode(), RACT))
FORM = form_of(OWN, "lund.follow_up")
HEAD = 'worksheet = "lund.x"\nmodel = "xx.toy"\nversion = "1"\ntitle = "X"\n'


def of(toy: Variant, items: str, head: str = HEAD) -> tuple[type[Any], Form]:
    """The class and the form of a file for the invented model."""
    cls = read_worksheet(f"{head}{items}".encode(), toy)
    return cls, form_of(toy.with_worksheets(cls), declaration(cls).id)


def refused(toy: Variant, items: str, head: str = HEAD) -> dict[str, str]:
    """What a file is refused for, by path."""
    with pytest.raises(DocumentError) as caught:
        read_worksheet(f"{head}{items}".encode(), toy)
    return {fault.path: str(fault) for fault in caught.value.faults}


def test_the_file_in_the_documentation_says_what_the_form_asks() -> None:
    """The example shows every part of a form, and each comes out as it is written."""
    kinds = {question.path: question.kind for question in FORM.walk()}
    assert kinds == {
        "filled_on": Kind.DATE,
        "helper": Kind.REFERENCE,
        "how": Kind.CHOICE,
        "why": Kind.TEXT,
        "met": Kind.YES_NO,
        "times": Kind.WHOLE,
        "steps": Kind.ROWS,
        "steps.goal": Kind.REFERENCE,
        "steps.step": Kind.TEXT,
        "steps.begins_on": Kind.DATE,
        "steps.ends_on": Kind.DATE,
    }
    found = {question.path: question for question in FORM.walk()}
    assert (FORM.audience, FORM.document, FORM.version) == ("client", "case", "1.0")
    assert [s.title.get("sv") for s in FORM.sections if s.title] == [
        "Veckan som var",
        "Det du vill göra",
    ]
    assert (found["times"].minimum, found["times"].maximum) == (1, 20)
    assert found["why"].lines == 5
    assert found["helper"].prefill == "role:case_manager"
    assert found["steps.step"].required
    assert not found["steps"].required
    assert found["steps"].tells_none
    assert found["steps.ends_on"].not_before == "begins_on"


def test_a_condition_of_another_section_is_told_as_a_sentence(toy: Variant) -> None:
    """An item may wait for one that stands in an earlier part of the form."""
    _, form = of(
        toy,
        '[[item]]\nname="met"\nasks="Träffats?"\nkind="yes_no"\n'
        '[[item]]\nname="why"\nsection="Mer"\nasks="Varför inte?"\n'
        'show_when={item="met", is=false}\n',
    )
    condition = sheet_of(form).parts[1].fields[0].condition
    assert condition.words == "Fyll i bara om du svarade ”Nej” på ”Träffats?”."


def test_closed_questions_of_a_client_can_be_left_unanswered(toy: Variant) -> None:
    """Both words for no answer are offered unasked, unless the file says otherwise."""
    items = (
        '[[item]]\nname="a"\nasks="A"\nkind="choice"\n'
        'choices=[{value="one", label="Ett"}]\n'
        '[[item]]\nname="b"\nasks="B"\nkind="yes_no"\n'
        '[[item]]\nname="c"\nasks="C"\nkind="yes_no"\nalways_answered=true\n'
    )
    _, form = of(toy, items, f'{HEAD}audience = "client"\n')
    unanswered = {
        question.path: tuple(o.value for o in question.options if o.unanswered)
        for question in form.walk()
    }
    assert unanswered == {"a": UNANSWERED, "b": UNANSWERED, "c": ()}
    _, form = of(toy, items)
    assert not any(o.unanswered for q in form.walk() for o in q.options)


def test_what_the_file_says_of_no_answer_goes_before_the_usual_words(
    toy: Variant,
) -> None:
    """A file may word "does not know" itself; it is not offered twice."""
    _, form = of(
        toy,
        '[[item]]\nname="a"\nasks="A"\nkind="choice"\nchoices=['
        f'{{value="one", label="Ett"}}, {{value="{DOES_NOT_KNOW[0]}", label="Kanske"}}]\n',
        f'{HEAD}audience = "client"\n',
    )
    options = form.questions[0].options
    assert [o.value for o in options] == ["one", DOES_NOT_KNOW[0], DECLINES[0]]
    assert options[1].label.get("sv") == "Kanske"
    assert options[1].unanswered


def test_equal_files_make_equal_forms() -> None:
    """Blanks, comments and the order of keys change neither the class nor the hash."""
    moved = EXAMPLE.replace('language = "sv"\n', "# moved\n")
    again = read_worksheet(f'language = "sv"\n\n{moved}'.encode(), RACT)
    assert again is declaration(OWN.worksheet("lund.follow_up").cls).cls
    other = read_worksheet(EXAMPLE.replace("Bra", "Fint").encode(), RACT)
    form = form_of(RACT.with_worksheets(other), "lund.follow_up")
    assert form.hash != FORM.hash


@given(filled_values(FORM))
def test_what_is_filled_in_comes_back_from_the_form(values: dict[str, Any]) -> None:
    """Class to form texts to class, through pickles and copies, loses nothing."""
    filled = filled_sheet("lund.follow_up", values, OWN)
    assert sheet_values(filled, OWN) == values
    fields = [f for p in sheet_of(FORM, blank(FORM, values)).parts for f in p.fields]
    found, faults = understood(FORM, dict(written_of(fields)))
    assert not faults
    assert filled_sheet("lund.follow_up", found, OWN) == filled
    assert pickle.loads(pickle.dumps(filled)) == filled
    assert copy.deepcopy(filled) == filled


def test_records_hold_it_as_any_other_worksheet() -> None:
    """Both routes in and the way out agree, and the schema tells of it."""
    payload = {
        "schema": "actcore.case/1",
        "model": "se.ract",
        "id": "c1",
        "client": "kim",
        "people": [{"id": "kim"}],
        "worksheets": {
            "lund.follow_up": [
                {"how": "bad", "met": DECLINES[0], "steps": [{"step": "Gå"}]},
                {"how": "good", "met": True, "times": 3, "helper": "kim", "steps": []},
            ]
        },
    }
    codec = codec_for(OWN)
    document = codec.structure(payload, Case)
    data = codec.encode(document)
    assert codec.fast(data, Case) == document
    assert json.loads(data)["worksheets"] == payload["worksheets"]
    assert "Hur har veckan varit?" in json.dumps(
        json_schema(Case, OWN, "sv"), ensure_ascii=False
    )
    payload["worksheets"] = {"lund.follow_up": [{"how": "bda", "times": 99}]}
    with pytest.raises(DocumentError) as caught:
        codec.structure(payload, Case)
    faults = {fault.path: str(fault) for fault in caught.value.faults}
    where = "$.worksheets.lund.follow_up[0]"
    assert faults[f"{where}.how"] == "unknown value, did you mean 'bad'?"
    assert faults[f"{where}.times"] == "expected 1 to 20"


def test_a_filled_sheet_tells_nothing_of_what_is_in_it() -> None:
    """What people wrote stays out of every repr."""
    filled = filled_sheet("lund.follow_up", {"why": "Hemligt"}, OWN)
    assert "Hemligt" not in repr(filled)


ITEM = '[[item]]\nname = "a"\nasks = "A"\n'
CHOICE = f'{ITEM}kind = "choice"\nchoices = [{{value = "one", label = "Ett"}}]\n'
AGAIN = '[[item]]\nname = "b"\nasks = "B"\n'


@pytest.mark.parametrize(
    ("items", "path", "words"),
    [
        ("", "$.item", "is missing"),
        ("item = []\n", "$.item", "expected an item"),
        (f'{ITEM}kind = "chioce"\n', "$.item[0].kind", "did you mean 'choice'?"),
        (f"{ITEM}mandatory = true\n", "$.item[0].mandatory", "unknown key"),
        (f"{ITEM}requird = true\n", "$.item[0].requird", "did you mean 'required'?"),
        ('[[item]]\nname="A b"\nasks="A"\n', "$.item[0].name", "small letters"),
        ('[[item]]\nname="class"\nasks="A"\n', "$.item[0].name", "small letters"),
        ('[[item]]\nname="id"\nasks="A"\n', "$.item[0].name", "means something else"),
        (f"{ITEM}{ITEM}", "$.item[1].name", "before it has this name"),
        ('[[item]]\nname="a"\nasks=" "\n', "$.item[0].asks", "cannot be blank"),
        ('[[item]]\nname="a"\nasks=3\n', "$.item[0].asks", "expected words"),
        ('[[item]]\nname="a"\nasks={en="A"}\n', "$.item[0].asks", "no words in sv"),
        ('[[item]]\nname="a"\nasks="A\\u0007"\n', "$.item[0].asks", "printed"),
        (f'{ITEM}kind="choice"\n', "$.item[0].choices", "answers to choose from"),
        (
            CHOICE.replace("}]", '}, {value="one", label="Y"}]'),
            "$.item[0].choices[1].value",
            "stands earlier",
        ),
        (
            f'{ITEM}kind="choice"\nchoices=[{{value="Så där", label="X"}}]\n',
            "$.item[0].choices[0].value",
            "a name for records",
        ),
        (f'{ITEM}choices=[{{value="x", label="X"}}]\n', "$.item[0].choices", "belong"),
        (f"{ITEM}minimum=1\n", "$.item[0].minimum", "it is for numbers"),
        (
            f'{ITEM}kind="whole"\nminimum=3\nmaximum=1\n',
            "$.item[0].maximum",
            "the minimum or more",
        ),
        (f"{ITEM}lines=0\n", "$.item[0].lines", "expected 1 to"),
        (f'{ITEM}kind="date"\nlines=2\n', "$.item[0].lines", "it is for texts"),
        (f'{ITEM}kind="date"\nnot_before="b"\n', "$.item[0].not_before", "no other"),
        (f"{ITEM}always_answered=true\n", "$.item[0].always_answered", "yes_no"),
        (f'{ITEM}kind="principal"\n', "$.item[0].kind", "lists none of these"),
        (f'{ITEM}kind="rows"\n', "$.item[0].item", "[[item.item]]"),
        (
            f'{ITEM}kind="rows"\n[[item.item]]\nname="b"\nasks="B"\nkind="rows"\n',
            "$.item[0].item[0].kind",
            "cannot stand in a row",
        ),
        (
            f'{ITEM}[[item.item]]\nname="b"\nasks="B"\n',
            "$.item[0].item",
            'kind = "rows"',
        ),
        (f'{ITEM}prefill="clent"\n', "$.item[0].prefill", "what the record knows"),
        (f'{ITEM}prefill="client"\n', "$.item[0].prefill", "it is for person"),
        (
            f'{ITEM}kind="person"\nprefill="role:captin"\n',
            "$.item[0].prefill",
            "did you mean 'role:captain'?",
        ),
        (
            f'{CHOICE}{AGAIN}show_when={{item="aa", is=["one"]}}\n',
            "$.item[1].show_when.item",
            "no item before it",
        ),
        (
            f'{CHOICE}{AGAIN}show_when={{item="a", is=["two"]}}\n',
            "$.item[1].show_when.is",
            "one of 'one'",
        ),
        (
            f'{CHOICE}{AGAIN}show_when={{item="a", iss="one"}}\n',
            "$.item[1].show_when",
            "did you mean 'is'?",
        ),
        (f'{ITEM}{AGAIN}show_when="a"\n', "$.item[1].show_when", "an item and its"),
        (
            f'{ITEM}{AGAIN}show_when={{item="a", is="x"}}\n',
            "$.item[1].show_when.is",
            "any answer will do",
        ),
        (
            f'{CHOICE}{AGAIN}required=true\nshow_when={{item="a"}}\n',
            "$.item[1].show_when",
            "cannot wait",
        ),
    ],
)
def test_what_is_wrong_with_an_item_is_told_with_its_place(
    toy: Variant, items: str, path: str, words: str
) -> None:
    """Every fault has a path in the file, what was expected, and what to do."""
    faults = refused(toy, items)
    assert words in faults[path]
    assert len(faults) == 1


@pytest.mark.parametrize(
    ("old", "new", "path", "words"),
    [
        ("lund.x", "x", "$.worksheet", "lund.follow_up"),
        ("lund.x", "Lund.X", "$.worksheet", "small letters"),
        ("xx.toy", "se.ract", "$.model", "another model"),
        ('"1"', '"one two"', "$.version", "expected a version"),
        ('title = "X"', 'title = {sv = "X", EN = "X"}', "$.title", "languages as keys"),
        ('title = "X"', 'titel = "X"', "$.titel", "did you mean 'title'?"),
        ('title = "X"', 'title = "X"\nlanguage = "Swedish"', "$.language", "letters"),
        ('title = "X"', 'title = "X"\ndocument = "sight"', "$.document", "one of case"),
        ('title = "X"', 'title = "X"\nearlier = "0"', "$.earlier", "table"),
        (
            'title = "X"',
            'title = "X"\nearlier."0".old = "gone"',
            "$.earlier.0",
            "no item has this name",
        ),
        ('title = "X"', 'title = "800101-0019"', "$.title", "identity number"),
    ],
)
def test_what_is_wrong_with_the_head_is_told_with_its_place(
    toy: Variant, old: str, new: str, path: str, words: str
) -> None:
    """So has every fault above the items; none repeats what stands there."""
    faults = refused(toy, ITEM, HEAD.replace(old, new))
    assert words in faults[path]
    assert "800101" not in str(faults)


def test_a_file_that_is_no_toml_is_refused_with_its_line(toy: Variant) -> None:
    """What cannot be parsed is told by line and column."""
    assert "line 1" in refused(toy, "", "x = [1,, 2]\n")["$"]


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_whatever_a_file_holds_is_refused_in_words(data: bytes) -> None:
    """No content of a file raises anything but a list of faults."""
    with pytest.raises(DocumentError):
        read_worksheet(data, RACT)


_JUNK = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["item", "is", "name", "sv", "x"]), inner)
    ),
    max_leaves=6,
)


@given(
    st.dictionaries(
        st.sampled_from(
            [
                "title",
                "notice",
                "language",
                "asks",
                "help",
                "section",
                "kind",
                "choices",
                "show_when",
                "lines",
                "minimum",
                "prefill",
                "item",
            ]
        ),
        _JUNK.filter(lambda value: value is not None),
        min_size=1,
    )
)
def test_no_value_of_a_key_breaks_the_reading(junk: dict[str, Any]) -> None:
    """A wrong value anywhere is a fault, and a right one makes a form."""
    tomli_w = pytest.importorskip("tomli_w", reason="tomli_w writes the file")
    head = {k: v for k, v in junk.items() if k in ("title", "notice", "language")}
    item = {k: v for k, v in junk.items() if k not in head}
    payload = {
        "worksheet": "lund.x",
        "model": "se.ract",
        "version": "1",
        "title": "X",
        **head,
        "item": [{"name": "a", "asks": "A", **item}],
    }
    try:
        data = tomli_w.dumps(payload).encode()
    except (TypeError, UnicodeEncodeError):
        return  # TOML has no word for it
    try:
        cls = read_worksheet(data, RACT)
    except DocumentError:
        return
    assert sheet_of(form_of(RACT.with_worksheets(cls), "lund.x")).parts


def test_a_folder_is_read_by_name_and_its_faults_by_file(
    tmp_path: Path, toy: Variant
) -> None:
    """Files of other models are passed over; every faulty file is told of."""
    head = HEAD.replace("lund.x", "lund.{}")
    for name in ("b", "a"):
        text = head.replace("{}", name) + ITEM
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    (tmp_path / "c.toml").write_text(EXAMPLE, encoding="utf-8")
    (tmp_path / "readme.txt").write_text("x", encoding="utf-8")
    made = read_worksheets(tmp_path, toy)
    assert [declaration(cls).id for cls in made] == ["lund.a", "lund.b"]
    (tmp_path / "a.toml").write_text(HEAD, encoding="utf-8")
    (tmp_path / "b.toml").write_text("x = ", encoding="utf-8")
    with pytest.raises(DocumentError) as caught:
        read_worksheets(tmp_path, toy)
    assert [f.path for f in caught.value.faults] == ["a.toml: $.item", "b.toml: $"]
