"""Worksheets as XLSForms: what survey tools make of them."""

from io import BytesIO
from typing import Any
from zipfile import ZipFile

import attrs
import openpyxl
import pytest
from filled import all_forms
from lxml import etree
from pyxform.xls2xform import convert

from actcore.errors import MissingExtra
from actcore.forms import Form, Kind, Option, Question, Section
from actcore.forms.sheet import texts_of
from actcore.forms.xlsform import names_of, survey_of, xlsform_of
from actcore.forms.xlsform.names import choice_name, choice_value
from actcore.text import Text
from actcore.variant import Condition, Variant

HOSTILE = (
    '=HYPERLINK("http://x.invalid")',
    "+46 70",
    "-1",
    "@here",
    "${answer} ${last-saved#answer}",
    "<b>Kim</b> & <span style='color:red'>Bo</span>",
    "&lt;b&gt;",
    "*bold* and _slanted_",
    "# heading",
    "* item",
    "1. item",
    "[link](http://x.invalid)",
    "instance('x')/one/item",
    "a\tb\nc\x07d",
    "Kim\u202eBerg",
    "]]> {{ x }} {% y %}",
    "'=quoted",
    "\\*",
    "-",
    "\u200b",
)
LANGUAGE = {"sv": "Svenska (sv)", "da": "Dansk (da)", "nb": "Norsk bokmål (nb)"}
XF = {"x": "http://www.w3.org/2002/xforms", "h": "http://www.w3.org/1999/xhtml"}


def made(*questions: Question, **told: Any) -> Form:
    """A form of one section about a client."""
    return Form(
        id="sheet",
        model="se.ract",
        title=Text(sv="Blad", en="Sheet"),
        document="case",
        version="1.0",
        languages=("sv", "en"),
        sections=(Section(title=None, questions=questions),),
        **told,
    )


def asked(path: str, kind: Kind = Kind.TEXT, **told: Any) -> Question:
    """A question."""
    return Question(path=path, kind=kind, label=Text(sv=path, en=path), **told)


def people(*labels: str) -> dict[str, tuple[Option, ...]]:
    """Persons to choose from, by number."""
    return {
        "people": tuple(
            Option(value=f"p{number}", label=Text(en=label))
            for number, label in enumerate(labels)
        )
    }


def xform(form: Form, **told: Any) -> Any:
    """What pyxform makes of the form's XLSForm; it has nothing to complain of."""
    result = convert(
        xlsform=xlsform_of(form, **told), validate=False, file_type=".xlsx"
    )
    assert not result.warnings
    return etree.fromstring(result.xform.encode())


def labels(found: Any, language: str) -> list[str]:
    """Everything that the form says in a language."""
    values = found.xpath(f"//x:translation[@lang='{language}']//x:value", namespaces=XF)
    assert not [v for v in values if len(v)], "a text holds markup"
    return ["".join(v.itertext()) for v in values]


def expression(found: Any, name: str, attribute: str) -> str | None:
    """What decides over a question: whether it is asked, which answers it takes."""
    (bind,) = [
        bind
        for bind in found.xpath("//x:bind", namespaces=XF)
        if bind.get("nodeset").rpartition("/")[2] == name
    ]
    return bind.get(attribute)


def holds(found: Any, rule: str, **answers: str) -> bool:
    """Whether an expression holds of answers by name; the first one is the one judged."""
    data = etree.Element("data")
    for name, text in answers.items():
        etree.SubElement(data, name).text = text
    told = etree.FunctionNamespace(None)
    told["selected"] = lambda _, node, value: value in _text(node).split()
    told["count-selected"] = lambda _, node: float(len(_text(node).split()))
    flat = rule
    for bind in found.xpath("//x:bind/@nodeset", namespaces=XF):
        flat = flat.replace(f" {bind} ", f" /data/{bind.rpartition('/')[2]} ")
    return bool(data[0].xpath(f"boolean({flat})"))


def _text(node: Any) -> str:
    return (node[0].text or "") if node else ""


@pytest.mark.parametrize(("form", "variant"), all_forms())
def test_pyxform_accepts_every_worksheet(form: Form, variant: Variant) -> None:
    """Every shipped worksheet is a field form, and nothing about it is questioned."""
    found = xform(form)
    spoken = [t.get("lang") for t in found.xpath("//x:translation", namespaces=XF)]
    assert len(spoken) == len(form.languages)
    inputs = {ref.rpartition("/")[2] for ref in found.xpath("//*/@ref")}
    for question in form.questions:
        if not question.kind.has_parts:
            assert names_of(form)[question.path] in inputs


@pytest.mark.parametrize(("form", "variant"), all_forms())
def test_every_text_is_there_in_every_language(form: Form, variant: Variant) -> None:
    """No question and no choice lacks its words in any language of the worksheet."""
    survey = survey_of(form)
    for row in (*survey.survey, *survey.choices):
        for column in ("label", "hint", "constraint_message"):
            said = [
                text for name, text in row.items() if name.startswith(column + "::")
            ]
            assert len(said) in (0, len(form.languages))
            assert all(said)
        shown = row.get("type", "choice").partition(" ")[0]
        if shown not in ("calculate", "end_group", "end_repeat"):
            assert f"label::{LANGUAGE[form.languages[0]]}" in row


@pytest.mark.parametrize(("form", "variant"), all_forms())
def test_a_question_waits_for_the_answer_that_shows_it(
    form: Form, variant: Variant
) -> None:
    """Each answer that will do shows a question, and a blank does not."""
    waiting = [q for q in form.questions if q.show_when is not None]
    if not waiting:
        return
    found, names = xform(form), names_of(form)
    for question in waiting:
        condition = question.show_when
        assert condition is not None
        shown_by = next(q for q in form.questions if q.name == condition.item)
        if shown_by.kind is Kind.ROWS:
            continue
        own = f"{question.path}[]" if question.kind.has_parts else question.path
        rule = expression(found, names.get(own, names[question.path]), "relevant")
        assert rule is not None
        texts = list(texts_of(list(condition.values))) or ["something"]
        for text in texts:
            answer = choice_name(shown_by, text)
            assert holds(found, rule, **{names[shown_by.path]: answer})
        assert not holds(found, rule, **{names[shown_by.path]: ""})


def test_answers_carry_which_worksheet_and_record_they_belong_to() -> None:
    """The form's id, version and hash and the record's id go along unseen."""
    form = made(asked("who", Kind.REFERENCE, refers="people"))
    survey = survey_of(form, choices=people("Kim"), record="case 1", entry=2)
    hidden = {r["name"]: r["calculation"] for r in survey.survey if "calculation" in r}
    assert hidden == {
        "actcore_worksheet": "'sheet'",
        "actcore_model": "'se.ract'",
        "actcore_version": "'1.0'",
        "actcore_hash": f"'{form.hash}'",
        "actcore_record": "'case_x0020_1'",
        "actcore_entry": "'2'",
        "actcore_offered": "'people'",
    }
    assert form.hash in survey.settings[0]["version"]
    xform(form, choices=people("Kim"), record="case 1", entry=2)


def test_whoever_fills_in_a_form_for_many_records_is_asked_which() -> None:
    """Without a record the form asks for its code; with one it does not."""
    form = made(asked("a"))
    by_name = {row.get("name"): row for row in survey_of(form).survey}
    assert by_name["actcore_record"]["type"] == "text"
    assert "namn" in by_name["actcore_record"]["hint::Svenska (sv)"]
    with_record = {row.get("name"): row for row in survey_of(form, record="c").survey}
    assert with_record["actcore_record"]["type"] == "calculate"


def test_the_form_says_who_it_is_for_and_who_decides() -> None:
    """The first screen says who the sheet is for, that the client decides, the notice."""
    form = made(
        asked("a"), audience="client", notice=Text(sv="Läs först.", en="Read first.")
    )
    said = labels(xform(form), "Svenska (sv)")
    assert any("till dig" in text for text in said)
    assert any("Du bestämmer" in text for text in said)
    assert "Läs först." in said
    assert f"sheet · version 1.0 · {form.hash}" in said


def test_a_form_with_nothing_to_say_first_starts_with_its_questions() -> None:
    """Where there is nobody to speak to and nothing to note, no empty screen is shown."""
    form = attrs.evolve(made(asked("a")), document="site", audience="anyone")
    assert "about" not in [row.get("name") for row in survey_of(form).survey]
    xform(form)


def test_a_client_is_never_held_up() -> None:
    """What must be answered stops a professional; a client is only told."""
    needed = asked("a", required=True)
    (row,) = [r for r in survey_of(made(needed)).survey if r.get("name") == "a"]
    assert row["required"] == "yes"
    client = made(needed, audience="client")
    (row,) = [r for r in survey_of(client).survey if r.get("name") == "a"]
    assert "required" not in row
    assert row["hint::Svenska (sv)"] == "(behövs)"


def test_numbers_stay_within_their_bounds() -> None:
    """A number outside its range is refused with the bound it passed."""
    form = made(
        asked("share", Kind.NUMBER, minimum=0, maximum=1),
        asked("count", Kind.WHOLE, minimum=1),
    )
    found = xform(form)
    rule = expression(found, "share", "constraint") or ""
    judged = {
        text: holds(found, rule, share=text) for text in ("-0.1", "0", "1", "1.1")
    }
    assert judged == {"-0.1": False, "0": True, "1": True, "1.1": False}
    rule = expression(found, "count", "constraint") or ""
    assert holds(found, rule, count="1")
    assert not holds(found, rule, count="0")
    said = [
        row.get("constraint_message::English (en)") for row in survey_of(form).survey
    ]
    assert (
        "The smallest possible number is 0. The largest possible number is 1." in said
    )
    assert "The smallest possible number is 1." in said


def test_a_day_cannot_come_before_the_one_it_follows() -> None:
    """The second of two days is held against the first, within the same row too."""
    days = (
        asked("stays.first", Kind.DATE),
        asked("stays.last", Kind.DATE, not_before="first"),
    )
    form = made(asked("stays", Kind.ROWS, parts=days))
    rule = expression(xform(form), "last", "constraint") or ""
    assert "../first" in rule
    assert ">=" in rule
    said = [
        row.get("constraint_message::English (en)") for row in survey_of(form).survey
    ]
    assert "This day cannot come before the day in “stays.first”." in said


def test_none_of_these_stands_alone() -> None:
    """None of these is one of the choices, and is not chosen beside another."""
    options = (
        Option(value="a", label=Text(en="A")),
        Option(value="none", label=Text(en="No such")),
    )
    form = made(asked("some", Kind.CHOICES, options=options, tells_none=True))
    found = xform(form)
    rule = expression(found, "some", "constraint") or ""
    names = [row["name"] for row in survey_of(form).choices]
    assert names == ["a", "_x006E_one", "none"]
    judged = {t: holds(found, rule, some=t) for t in ("", "a", "none", "a none")}
    assert judged == {"": True, "a": True, "none": True, "a none": False}


def test_a_list_can_be_said_to_be_empty() -> None:
    """That there are none is asked before the rows, which then are not asked for."""
    rows = asked("guests", Kind.ROWS, tells_none=True, parts=(asked("guests.name"),))
    found = xform(made(rows))
    rule = expression(found, "guests", "relevant") or ""
    assert holds(found, rule, guests_none="")
    assert not holds(found, rule, guests_none="none")


def test_the_same_name_in_two_lists_is_two_names() -> None:
    """Names are one of a kind in the whole form, whatever survey tools keep of paths."""
    form = made(
        asked("since", Kind.DATE),
        asked("a", Kind.ROWS, tells_none=True, parts=(asked("a.since", Kind.DATE),)),
        asked("b", Kind.ROWS, parts=(asked("b.since", Kind.DATE), asked("b.who"))),
        asked("a_none"),
        asked("data"),
    )
    names = names_of(form)
    assert names["since"] == "since"
    assert names["a.since"] == "a_since"
    assert names["b.since"] == "b_since"
    assert names["b.who"] == "who"
    assert len({*names.values(), "data", "meta"}) == len(names) + 2
    xform(form)


def test_hostile_words_are_only_words() -> None:
    """Neither names to choose nor the form's own texts are acted upon by anything."""
    question = asked("who", Kind.REFERENCE, refers="people")
    sly = [
        attrs_question(f"q{number}", text) for number, text in enumerate(HOSTILE[:-1])
    ]
    form = made(question, *sly)
    found = xform(form, choices=people(*HOSTILE))
    said = labels(found, "English (en)")
    assert not [text for text in said if text[:1] in tuple("=+-@")]
    assert not [text for text in said if "${" in text or "</" in text or "](" in text]
    bare = {text.replace("\u2060", "") for text in said}
    assert '\'=HYPERLINK("http://x.invalid")' in bare
    assert "\\*bold\\* and \\_slanted\\_" in bare
    assert "<b>Kim</b> & <span style='color:red'>Bo</span>" in bare
    assert "KimBerg" in bare
    assert "a b cd" in bare
    assert "p19" in bare, "a label of nothing that shows is the value"


def attrs_question(path: str, words: str) -> Question:
    """A question in such words."""
    return Question(path=path, kind=Kind.TEXT, label=Text(sv=words, en=words))


def test_no_cell_is_a_formula() -> None:
    """A spreadsheet finds only text in the workbook, even where it looks like more."""
    form = made(asked("who", Kind.REFERENCE, refers="people"))
    book = openpyxl.load_workbook(
        BytesIO(xlsform_of(form, choices=people(*HOSTILE), record="=1+1"))
    )
    cells = [cell for sheet in book for row in sheet.rows for cell in row if cell.value]
    assert {cell.data_type for cell in cells} == {"s"}
    assert not [cell for cell in cells if str(cell.value)[0] in "=+-@"]


@pytest.mark.parametrize(
    "value", ["p1", "elin b", "none", "_x0041_", "å-1.b", "a/b", "😀"]
)
def test_any_code_can_be_chosen(value: str) -> None:
    """A person's code becomes a name that XLSForm allows, and becomes itself again."""
    question = asked("who", Kind.REFERENCES, refers="people", tells_none=True)
    name = choice_name(question, value)
    assert not set(name) & set(" /'\"<>${}")
    assert name != "none"
    assert choice_value(question, name) == value


def test_the_same_form_has_the_same_bytes() -> None:
    """The workbook tells no time, so that it only changes when the form does."""
    form = made(asked("a"))
    first, again = xlsform_of(form), xlsform_of(form)
    assert first == again
    assert xlsform_of(made(asked("b"))) != first
    with ZipFile(BytesIO(first)) as archive:
        assert {info.date_time for info in archive.infolist()} == {
            (1980, 1, 1, 0, 0, 0)
        }
        assert b"openpyxl" not in archive.read("docProps/core.xml")


def test_a_language_of_its_own_gets_a_column_of_its_own() -> None:
    """A worksheet in other languages says what it has, and the rest in its own words."""
    question = Question(
        path="a",
        kind=Kind.TEXT,
        label=Text(fi="Kysymys", sv="Fråga"),
        help=Text(fi="Apu"),
    )
    form = Form(
        id="oma.lomake",
        model="se.ract",
        title=Text(fi="Lomake", sv="Blankett"),
        document="site",
        version="1",
        languages=("fi", "sv"),
        sections=(Section(title=None, questions=(question,)),),
    )
    (row,) = [r for r in survey_of(form).survey if r.get("name") == "a"]
    assert row["label::fi (fi)"] == "Kysymys"
    assert row["hint::Svenska (sv)"] == "Apu"
    xform(form)


def test_a_question_with_nothing_to_choose_is_no_obstacle() -> None:
    """Where a model lists nothing to choose from, the question is shown as a note."""
    form = made(
        asked("kind", Kind.CHOICE),
        asked("why", show_when=Condition("kind", ())),
    )
    assert expression(xform(form), "why", "relevant")


def test_without_openpyxl_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Without the library the message names the extra."""
    monkeypatch.setitem(__import__("sys").modules, "openpyxl", None)
    with pytest.raises(MissingExtra, match="xlsform"):
        xlsform_of(made(asked("a")))
