"""A worksheet's page: what is on it, in which control, and that it is one sound file."""

import hashlib
import os
import re
import subprocess
import sys
from base64 import b64encode
from collections.abc import Callable
from datetime import date

import attrs
import pytest
from filled import all_forms, examples
from outline import Outline

from actcore.errors import ActcoreError, MissingExtra
from actcore.forms import (
    Answers,
    Form,
    Kind,
    Layout,
    Option,
    Sheet,
    blank,
    form_of,
    sheet_of,
)
from actcore.forms.html import html_of, script_policy
from actcore.forms.html.page import _environment
from actcore.model import Case, PersonId
from actcore.variant import Choice, Text, Variant, answered, item, row, worksheet

HOSTILE = (
    "\"'></style></title></textarea><script>alert(1)</script><img src=x onerror=a()>"
    "{{7*7}}${x}]]>\u202e"
)


class Reply(Choice):
    """A reply."""

    YES = "yes", Text(sv="Ja", en="Yes")
    NO = "no", Text(sv="Nej", en="No")


@row
class Try:
    """One try."""

    what: str = item(Text(sv="Vad", en="What"))
    went: bool | None = item(Text(sv="Gick det?", en="Did it go well?"))
    why: str | None = item(
        Text(sv="Varför inte?", en="Why not?"), show_when=answered("went", False)
    )


@worksheet(
    "tries",
    title=Text(sv="Försök", en="Tries"),
    document=Case,
    notice=Text(en="Only a trial."),
)
class Tries:
    """A sheet with every kind of control."""

    on: date = item(Text(sv="Dag", en="Day"))
    met: Reply = item(Text(sv="Möttes ni?", en="Did you meet?"))
    reason: str | None = item(
        Text(sv="Varför inte?", en="Why not?"),
        show_when=answered("met", Reply.NO),
        help=Text(sv="Kort", en="Short"),
    )
    parts: str | None = item(Text(en="Where?"), lines=1)
    share: float | None = item(Text(en="Share"), minimum=0, maximum=1)
    who: PersonId | None = item(Text(sv="Vem", en="Who"))
    helpers: tuple[PersonId, ...] | None = item(Text(sv="Hjälp", en="Help"))
    words: tuple[str, ...] | None = item(Text(sv="Ord", en="Words"))
    tries: tuple[Try, ...] | None = item(Text(sv="Försök", en="Tries"))


@pytest.fixture
def tries(variant_with: Callable[..., Variant]) -> Form:
    """The form of a sheet with every kind of control."""
    return form_of(variant_with(worksheets=(Tries,), rules=()), "tries")


def tag(html: str, element: str, /, **wanted: str) -> dict[str, str | None]:
    """The attributes of the one element of a page that has these."""
    found = [
        attributes
        for kind, attributes in Outline(html).tags
        if kind == element and wanted.items() <= attributes.items()
    ]
    assert len(found) == 1, f"{len(found)} of {element} {wanted}"
    return found[0]


@pytest.mark.parametrize(("form", "variant"), all_forms())
def test_each_worksheet_makes_a_whole_page(form: Form, variant: Variant) -> None:
    """In each language all tags close, ids are unique, and labels name what there is."""
    for language in form.languages:
        sheet = sheet_of(form, language=language)
        html = html_of(sheet)
        found = Outline(html)
        assert html.startswith(f'<!DOCTYPE html>\n<html lang="{language}">')
        assert len(found.ids) == len(set(found.ids))
        named = set(found.attributes("for"))
        told = {
            one for ids in found.attributes("aria-describedby") for one in ids.split()
        }
        assert named | told <= set(found.ids)
        assert found.headings[0] == 1
        assert set(found.headings[1:]) <= {2}
        for question in form.walk():
            assert " ".join(question.label.get(language).split()) in found.text
        for words in (sheet.title.words, sheet.for_whom, sheet.decides, sheet.footer):
            assert " ".join(words.split()) in found.text


@pytest.mark.parametrize(("form", "variant"), all_forms())
def test_each_question_stands_under_its_path(form: Form, variant: Variant) -> None:
    """Whatever can be answered has a control, and nothing else has one."""
    names = set(Outline(html_of(sheet_of(form), script=False)).attributes("name"))
    sent = {re.sub(r"\[\d*\]", "", name) for name in names if not name.startswith("_")}
    asked = {
        question.path
        for question in form.walk()
        if not question.kind.has_parts or question.tells_none
    }
    assert sent - {"viewport", "referrer"} == asked


def test_the_page_needs_nothing_but_itself(tries: Form) -> None:
    """Nothing is fetched, no style or handler stands on an element, and a policy says so."""
    for action, script in ((None, True), (None, False), ("/save", True)):
        html = html_of(sheet_of(tries), action=action, script=script)
        found = Outline(html)
        tags = [kind for kind, _ in found.tags]
        assert not {"iframe", "object", "embed", "link", "base", "img"} & set(tags)
        assert tags.count("script") == script
        names = {name for _, attributes in found.tags for name in attributes}
        assert not {n for n in names if n.startswith("on")} | ({"style", "src"} & names)
        policy = str(
            tag(html, "meta", **{"http-equiv": "Content-Security-Policy"})["content"]
        )
        assert policy.startswith("default-src 'none'; style-src 'unsafe-inline';")
        assert (script_policy() in policy) is script
        to = "'none'" if action is None else "'self'"
        assert policy.endswith(f"; form-action {to}")


def test_the_policy_allows_the_script_that_is_on_the_page(tries: Form) -> None:
    """An application can allow the script by its hash, whatever the sheet."""
    html = html_of(sheet_of(tries))
    script = html[html.index("<script>") + 8 : html.index("</script>")]
    digest = b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert script_policy() == f"'sha256-{digest}'"


def test_a_page_without_an_address_sends_nothing(tries: Form) -> None:
    """Its form goes nowhere, has no button to send, and says what to do instead."""
    html = html_of(sheet_of(tries, language="en"))
    assert tag(html, "form")["method"] == "dialog"
    assert 'type="submit"' not in html
    assert "Save the answers as a file" in html
    plain = html_of(sheet_of(tries, language="en"), script=False)
    assert '<button type="button" data-do="save"' not in plain
    assert "Print the page to keep it." in Outline(plain).text


def test_a_page_with_an_address_posts_there(tries: Form) -> None:
    """The address and the application's own fields are data like everything else."""
    html = html_of(
        sheet_of(tries, language="en"), action='/a?b="c"&d', hidden={"token": '"<t>"'}
    )
    form = tag(html, "form")
    assert (form["method"], form["action"]) == ("post", '/a?b="c"&d')
    assert tag(html, "input", name="token")["value"] == '"<t>"'
    assert "Nothing that you write here" not in html
    assert tag(html, "button", type="submit")


@pytest.mark.parametrize(
    ("action", "source"),
    [
        ("", "'self'"),
        ("answers", "'self'"),
        ("/a;script-src *", "'self'"),
        ("?to=https://x.example", "'self'"),
        ("../a:b", "'self'"),
        ("https://Sheets.example/a;b?c", "https://sheets.example"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
    ],
)
def test_a_page_may_post_to_one_server_only(
    tries: Form, action: str, source: str
) -> None:
    """Its policy names that server and nothing else that stands in the address."""
    html = html_of(sheet_of(tries), action=action)
    said = tag(html, "meta", **{"http-equiv": "Content-Security-Policy"})["content"]
    assert str(said).endswith(f"; form-action {source}")
    assert "*" not in str(said)


@pytest.mark.parametrize(
    "action",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "java\tscript:alert(1)",
        " javascript:alert(1)",
        "data:text/html,x",
        "mailto:kim@x.example",
        "file:///tmp/x",
        "//x.example/save",
        "/\\x.example/save",
        "https:x.example",
        "https://x.example;default-src *",
        "https://kim:secret@x.example/",
        "https://å.example/",
        "https:///save",
    ],
)
def test_a_page_posts_to_no_other_kind_of_address(tries: Form, action: str) -> None:
    """What is no plain server is refused, without repeating it, and with what will do."""
    with pytest.raises(ActcoreError, match="begins with https://") as caught:
        html_of(sheet_of(tries), action=action)
    assert action not in str(caught.value)


def test_each_kind_of_question_has_a_control_of_the_browser(tries: Form) -> None:
    """Days, numbers with a comma, one answer, several, and codes where nobody is known."""
    html = html_of(sheet_of(tries, language="en"))
    assert tag(html, "input", name="on")["type"] == "date"
    assert tag(html, "input", name="share")["inputmode"] == "decimal"
    assert tag(html, "input", name="share")["type"] == "text"
    assert "From 0 to 1." in html
    assert tag(html, "input", name="met", value="yes")["type"] == "radio"
    assert tag(html, "textarea", name="reason")["rows"] == "3"
    assert tag(html, "input", name="parts")["type"] == "text"
    assert tag(html, "input", name="helpers[]")["type"] == "checkbox"
    assert html.count('name="helpers"') == 3
    assert "Name, or code in the record." in html
    assert tag(html, "input", name="tries[2].went", value="")["type"] == "radio"
    assert "Row 3" in html
    assert "tries[3]" not in html


def test_people_of_the_record_are_there_to_choose(tries: Form) -> None:
    """Where it is known who they are, nobody types a code, and an unknown one is kept."""
    people = (
        Option(value="mo", label=Text(en="Mo <b>")),
        Option(value="di", label=Text(en="Di")),
    )
    answers = attrs.evolve(
        blank(tries, {"who": "di", "helpers": ["mo", "gone"]}),
        choices={"people": people},
    )
    html = html_of(sheet_of(tries, answers, language="en"))
    assert tag(html, "select", name="who")
    assert "selected" in tag(html, "option", value="di")
    assert "Mo &lt;b&gt;" in html
    ticked = [
        v
        for v in ("mo", "di", "gone")
        if "checked" in tag(html, "input", name="helpers", value=v)
    ]
    assert ticked == ["mo", "gone"]
    assert "The code that" not in html


def test_many_answers_to_choose_one_of_are_a_menu() -> None:
    """A long list is a menu, with the same list to tick on paper."""
    found = [
        (form.values[0], question)
        for form in all_forms()
        for question in form.values[0].questions
        if question.kind is Kind.CHOICE
        and len([o for o in question.options if o.offered]) > 7
    ]
    assert found
    for form, question in found:
        html = html_of(sheet_of(form))
        assert tag(html, "select", name=question.path)["id"] == question.path
        assert '<ul class="paper" aria-hidden="true">' in html


def test_one_answer_can_be_taken_back_without_script(tries: Form) -> None:
    """A blank sheet has "not chosen" chosen, and it can be chosen again."""
    html = html_of(sheet_of(tries, language="en"))
    assert "checked" in tag(html, "input", name="tries[0].went", value="")
    told = blank(tries, {"tries": [{"went": False}]})
    html = html_of(sheet_of(tries, told, language="en"))
    assert "checked" not in tag(html, "input", name="tries[0].went", value="")
    assert "checked" in tag(html, "input", name="tries[0].went", value="false")


def test_only_staff_are_held_back_by_a_blank(tries: Form) -> None:
    """What is needed is said to everybody; the browser insists with staff, never in rows."""

    def held(audience: str) -> list[str]:
        html = html_of(sheet_of(attrs.evolve(tries, audience=audience), language="en"))
        assert html.count("(needed)") == 2 + 3
        tags = Outline(html).tags
        return [str(a["name"]) for _, a in tags if "required" in a]

    assert held("professional") == ["on", "met", "met"]
    assert held("client") == []


def test_a_condition_is_a_sentence_and_something_a_script_reads(tries: Form) -> None:
    """Without script the sentence stands; in a row it speaks of the same row."""
    html = html_of(sheet_of(tries, language="en"))
    assert "Fill in only if you answered “No” to “Did you meet?”." in Outline(html).text
    waits = [a for _, a in Outline(html).tags if "data-shown-by" in a]
    assert [a["data-shown-by"] for a in waits] == ["met"] + [
        f"tries[{index}].went" for index in range(3)
    ]
    assert waits[0]["data-answers"] == '["no"]'
    assert not any("hidden" in a for a in waits)


def test_what_was_filled_in_beforehand_is_marked(tries: Form) -> None:
    """Each such answer says so, and the page says once what it means."""
    answers = attrs.evolve(
        blank(tries, {"on": "2024-01-02"}), prefilled=frozenset({"on"})
    )
    html = html_of(sheet_of(tries, answers, language="sv"))
    assert tag(html, "input", name="on")["aria-describedby"] == "on-prefilled"
    assert html.count("ifyllt i förväg") == 2
    assert html.count(">ifyllt i förväg</p>") == 1


def test_words_in_another_language_say_so(tries: Form) -> None:
    """The page is in one language, and what is not is marked."""
    html = html_of(sheet_of(tries, language="da"))
    assert '<html lang="da">' in html
    assert '<span lang="sv">Möttes ni?</span>' in html
    assert '<h1><span lang="sv">Försök</span></h1>' in html
    assert '<p class="notice"><span lang="en">Only a trial.</span></p>' in html
    assert "ikke valgt" in html


def _sheet_of_text(form: Form, text: str) -> Sheet:
    """A sheet in which every word and every answer is `text`."""
    said = Text(en=text)
    values = {
        "reason": text,
        "parts": text,
        "who": text,
        "helpers": [text],
        "words": [text, text],
        "tries": [{"what": text, "why": text}],
    }
    questions = tuple(
        attrs.evolve(question, label=said, help=said) for question in form.questions
    )
    form = attrs.evolve(
        form,
        title=said,
        notice=said,
        version=text,
        sections=(attrs.evolve(form.sections[0], title=said, questions=questions),),
    )
    people = (Option(value=text, label=said),)
    answers = Answers(
        worksheet=form.id,
        model=form.model,
        version=text,
        values=values,
        record=text,
        choices={"people": people},
    )
    return sheet_of(form, answers, language="en")


def test_hostile_text_is_plain_text(tries: Form) -> None:
    """Markup, templates and style in a form or a record make no element and no rule."""
    hostile = html_of(_sheet_of_text(tries, HOSTILE))
    harmless = html_of(_sheet_of_text(tries, "x" * len(HOSTILE)))
    tags = [kind for kind, _ in Outline(hostile).tags]
    assert tags == [kind for kind, _ in Outline(harmless).tags]
    head = hostile[: hostile.index("</style>")]
    assert "script>" not in head.partition("<style>")[2]
    assert "{{7*7}}${x}]]>" in Outline(hostile).text
    shown = re.sub(r'value="[^"]*"|<textarea.*?</textarea>', "", hostile, flags=re.S)
    assert "\u202e" not in shown


def test_every_example_shows_its_answers() -> None:
    """What a filled worksheet holds stands in its controls."""
    assert len(examples()) > 300
    for _, form, values in examples():
        sheet = sheet_of(form, blank(form, values))
        found = Outline(html_of(sheet, script=False))
        shown = {*found.attributes("value"), *found.words}
        joined = "\n".join(shown)
        for part in sheet.parts:
            for field in part.fields:
                assert all(text in joined for text in field.texts)


@pytest.mark.parametrize("layout", list(Layout))
def test_a_layout_changes_the_looks_only(layout: Layout, tries: Form) -> None:
    """The same words and controls, set otherwise."""
    usual = Outline(html_of(sheet_of(tries)))
    other = html_of(sheet_of(tries, layout=layout))
    assert tag(other, "body")["class"] == f"{layout} for-staff"
    assert Outline(other).words == usual.words


def test_the_same_sheet_gives_the_same_bytes(tries: Form) -> None:
    """Also in another run, with another order of sets."""
    code = (
        "import actcore\nfrom actcore.forms import form_of, sheet_of\n"
        "from actcore.forms.html import html_of\n"
        "v = actcore.load('se.ract').variant('se.ract')\n"
        "print(html_of(sheet_of(form_of(v, 'coach_offer'))), end='')"
    )
    made = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(made) == 1
    assert len(made.pop()) > 5000


def test_a_missing_library_is_named(
    tries: Form, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without Jinja the error says what to install."""
    monkeypatch.setitem(sys.modules, "jinja2", None)
    _environment.cache_clear()
    try:
        with pytest.raises(MissingExtra, match=r"actcore\[report\]"):
            html_of(sheet_of(tries))
    finally:
        _environment.cache_clear()
