"""Answers that come back from a page, as a post and as a saved file."""

import json
from contextlib import suppress
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlencode

import attrs
import pytest
from filled import all_forms, examples, filled_values
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actcore.codec.sheets import filled_sheet
from actcore.errors import DocumentError
from actcore.forms import (
    Answers,
    Form,
    Heading,
    Kind,
    Option,
    Question,
    blank,
    form_of,
    sheet_of,
)
from actcore.forms.html import heading, html_of, read_download, read_post
from actcore.forms.html.posted import HEADING, MOST_BYTES, MOST_FIELDS
from actcore.variant import Variant

Pairs = list[tuple[str, str]]


class Submitted(HTMLParser):
    """What a browser sends of a page that somebody opens and sends at once."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.pairs: Pairs = []
        self._menu: str | None = None
        self._options: list[tuple[str, bool]] = []
        self._area: str | None = None
        self._text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what a control holds."""
        found = {name: value or "" for name, value in attrs}
        if tag == "input":
            if found["type"] not in ("radio", "checkbox") or "checked" in found:
                self.pairs.append((found["name"], _one_line(found["value"])))
        elif tag == "select":
            self._menu, self._options = found["name"], []
        elif tag == "option":
            self._options.append((found["value"], "selected" in found))
        elif tag == "textarea":
            self._area, self._text = found["name"], ""

    def handle_data(self, data: str) -> None:
        """Gather what stands in a text area."""
        self._text += data

    def handle_endtag(self, tag: str) -> None:
        """Send what a menu or a text area holds."""
        if tag == "select" and self._menu is not None:
            chosen = [value for value, selected in self._options if selected]
            self.pairs.append((self._menu, (chosen or [self._options[0][0]])[-1]))
            self._menu = None
        elif tag == "textarea" and self._area is not None:
            text = self._text.removeprefix("\n")
            self.pairs.append((self._area, text.replace("\n", "\r\n")))
            self._area = None


def _one_line(text: str) -> str:
    return text.replace("\r", "").replace("\n", "")


def posted(form: Form, answers: Answers, **how: Any) -> bytes:
    """The body of the post that a browser sends of the page with these answers."""
    html = html_of(sheet_of(form, answers, **how), action="/")
    return urlencode(Submitted(html).pairs).encode()


def saved(pairs: Pairs) -> dict[str, Any]:
    """What the page's script writes into a file for these pairs."""
    answers: dict[str, list[str]] = {}
    for name, text in pairs:
        if not name.startswith("_") and text.strip():
            answers.setdefault(name, []).append(text)
    return {**{n: t for n, t in pairs if n in HEADING}, "answers": answers}


def pairs_for(form: Form, *more: tuple[str, str]) -> Pairs:
    """The hidden fields of a page and some answers."""
    return [
        ("_worksheet", form.id),
        ("_model", form.model),
        ("_version", form.version),
        ("_hash", form.hash),
        ("_record", ""),
        ("_entry", ""),
        *more,
    ]


def in_order(questions: tuple[Question, ...], values: Any) -> dict[str, Any]:
    """Answers with those of several that are ticked in the order of the page."""
    kept = dict(values)
    for question in questions:
        found = kept.get(question.name)
        if question.kind is Kind.CHOICES and found:
            options = [option.value for option in question.options]
            kept[question.name] = sorted(found, key=options.index)
        elif question.kind is Kind.ROWS and found:
            kept[question.name] = [in_order(question.parts, one) for one in found]
        elif question.kind is Kind.GROUP and found:
            kept[question.name] = in_order(question.parts, found)
    return kept


@pytest.fixture
def talk(toy: Variant) -> Form:
    """The form of the invented model's talk."""
    return form_of(toy, "talk")


@pytest.mark.parametrize(("form", "variant"), all_forms())
@settings(max_examples=5, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_answers_come_back_as_they_went(
    form: Form, variant: Variant, data: st.DataObject
) -> None:
    """Whatever a worksheet can hold goes through a page and a post without loss."""
    values = data.draw(filled_values(form))
    layout = data.draw(st.sampled_from(["usual", "easy", "large"]))
    language = data.draw(st.sampled_from([*form.languages, "da"]))
    body = posted(form, blank(form, values), layout=layout, language=language)
    found = read_post(body, form)
    was = filled_sheet(form.id, in_order(form.questions, values), variant)
    assert filled_sheet(form.id, found.values, variant) == was


def test_every_filled_example_comes_back_as_it_went() -> None:
    """The worksheets of the shipped records go through both ways without loss."""
    assert len(examples()) > 300
    for variant, form, values in examples():
        html = html_of(sheet_of(form, blank(form, values)))
        pairs = Submitted(html).pairs
        was = filled_sheet(form.id, in_order(form.questions, values), variant)
        for found in (
            read_post(urlencode(pairs).encode(), form),
            read_post(pairs, form),
            read_download(json.dumps(saved(pairs)).encode(), form),
        ):
            assert filled_sheet(form.id, found.values, variant) == was


def test_people_who_are_chosen_come_back(talk: Form) -> None:
    """Codes come back from menus and boxes, also one that the record no longer has."""
    values = {"steps": [{"who": 'a"<b>', "clients": ["c1", "c 2"]}, {"who": "gone"}]}
    choices = {
        "people": (Option(value='a"<b>', label=talk.title),),
        "clients": tuple(
            Option(value=c, label=talk.title) for c in ("c1", "c 2", "c3")
        ),
    }
    answers = attrs.evolve(blank(talk, values), choices=choices)
    assert read_post(posted(talk, answers), talk).values == values


@pytest.mark.parametrize(
    "text",
    [
        "\n\nfirst",
        "one\ntwo\n\n three",
        "</textarea><script>",
        "&amp; &lt;",
        "\u202eright to left\u202c",
        "e\u0301 and \u200d",
        "a  b",
        "x" * 500,
        "=1+1",
    ],
)
def test_a_text_comes_back_letter_by_letter(talk: Form, text: str) -> None:
    """Blank lines around a text are all that a form does not keep."""
    body = posted(talk, blank(talk, {"note": text}))
    assert read_post(body, talk).values == {"note": text.strip()}


def test_answers_find_their_way_home(talk: Form) -> None:
    """The version, the record and the entry come back with the answers."""
    answers = attrs.evolve(
        blank(talk, {"on": "2024-01-02"}), record="c-17", entry=0, version="0.9"
    )
    found = read_post(posted(talk, answers), talk)
    assert (found.worksheet, found.model) == ("talk", "xx.toy")
    assert (found.version, found.hash) == ("0.9", talk.hash)
    assert (found.record, found.entry) == ("c-17", 0)
    new = read_post(posted(talk, blank(talk)), talk)
    assert (new.record, new.entry, new.values) == (None, None, {})


def test_a_heading_is_read_before_the_form_is_known(talk: Form) -> None:
    """A post, its pairs and a file say alike which worksheet they answer."""
    answers = attrs.evolve(blank(talk), record="c-17", entry=2)
    pairs = Submitted(html_of(sheet_of(talk, answers))).pairs
    file = b"\n " + json.dumps(saved(pairs)).encode()
    told = Heading(
        worksheet="talk",
        model="xx.toy",
        version="1.0",
        hash=talk.hash,
        record="c-17",
        entry=2,
    )
    assert heading(urlencode(pairs).encode()) == told
    assert heading(iter(pairs)) == told
    assert heading(file) == told


def test_numbers_and_days_are_read_as_people_write_them(talk: Form) -> None:
    """A decimal comma, and a day in a browser that knows no days."""
    found = read_post(pairs_for(talk, ("rating", "7,5"), ("on", "1.2.2024")), talk)
    assert found.values == {"rating": 7.5, "on": "2024-02-01"}


def test_the_applications_own_fields_are_passed_over(talk: Form) -> None:
    """Those that begin with a line under them always, others where they are named."""
    pairs = pairs_for(talk, ("_csrf", "x"), ("token", "y"), ("mood", "good"))
    assert read_post(pairs, talk, hidden=("token",)).values == {"mood": "good"}
    with pytest.raises(DocumentError) as caught:
        read_post(pairs, talk)
    assert [fault.path for fault in caught.value.faults] == ["$.token"]


@pytest.mark.parametrize(
    ("change", "path", "said"),
    [
        ({"_worksheet": "survey"}, "$._worksheet", "another worksheet"),
        ({"_model": "se.ract"}, "$._worksheet", "another worksheet"),
        ({"_worksheet": ""}, "$._worksheet", "is missing"),
        ({"_model": ""}, "$._model", "is missing"),
        ({"_version": ""}, "$._version", "is missing"),
        ({"_entry": "-1"}, "$._entry", "the number of an entry"),
        ({"_entry": "٣"}, "$._entry", "the number of an entry"),
        ({"_entry": "9" * 5000}, "$._entry", "the number of an entry"),
    ],
)
def test_answers_that_belong_elsewhere_are_refused(
    talk: Form, change: dict[str, str], path: str, said: str
) -> None:
    """Each place that is wrong in the heading is told, in a post and in a file."""
    pairs = [(n, change.get(n, t)) for n, t in pairs_for(talk, ("note", "Secret"))]
    for read in (
        lambda: read_post(urlencode(pairs).encode(), talk),
        lambda: read_download(json.dumps(saved(pairs)).encode(), talk),
    ):
        with pytest.raises(DocumentError) as caught:
            read()
        (fault,) = caught.value.faults
        assert fault.path == path
        assert said in str(fault)
        assert "Secret" not in str(caught.value)


def test_a_heading_that_contradicts_itself_is_refused(talk: Form) -> None:
    """Nobody slips in a second worksheet, version or record."""
    with pytest.raises(DocumentError, match="twice"):
        read_post(pairs_for(talk, ("_version", "2.0")), talk)
    with pytest.raises(DocumentError, match="twice"):
        heading(pairs_for(talk, ("_worksheet", "survey")))


def test_every_bad_answer_has_its_path_and_none_is_repeated(talk: Form) -> None:
    """All faults are told at once, without what was written."""
    pairs = pairs_for(
        talk,
        ("on", "Secret1"),
        ("rating", "Secret2"),
        ("mood", "Secret3"),
        ("steps[1].by", "Secret4"),
        ("steps[x].by", "Secret5"),
        ("Secret6", "x"),
        ("on[]", "true"),
    )
    with pytest.raises(DocumentError) as caught:
        read_post(pairs, talk)
    found = [fault.path for fault in caught.value.faults]
    assert {"$.on", "$.rating", "$.mood", "$.steps[1].by", "$"} <= set(found)
    assert "Secret" not in str(caught.value).replace("$.Secret6", "")


def test_a_list_that_is_empty_and_filled_contradicts_itself(talk: Form) -> None:
    """A tick that there are none, and a row, are refused with the path of the list."""
    for order in (1, -1):
        more = [("steps[]", "true"), ("steps[0].who", "mo")][::order]
        with pytest.raises(DocumentError) as caught:
            read_post(pairs_for(talk, *more), talk)
        assert caught.value.faults[0].path.startswith("$.steps")
    assert read_post(pairs_for(talk, ("steps[]", "true")), talk).values == {"steps": []}


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is missing"),
        (b"\xff\xfe=1", "not UTF-8"),
        (b"_worksheet=%ff", "not UTF-8"),
        (b"a=1&" * (MOST_FIELDS + 1), "too many fields"),
        (b"a" * (MOST_BYTES + 1), "too large"),
    ],
)
def test_what_is_no_post_is_refused(talk: Form, data: bytes, said: str) -> None:
    """Before anything of it is understood."""
    with pytest.raises(DocumentError, match=said):
        read_post(data, talk)


def test_pairs_are_measured_too(talk: Form) -> None:
    """Whatever a framework lets through; endless ones are not read to their end."""
    with pytest.raises(DocumentError, match="too many fields"):
        read_post(iter(lambda: ("note", "x"), None), talk)
    with pytest.raises(DocumentError, match="too large"):
        read_post(pairs_for(talk, ("note", "x" * (MOST_BYTES + 1))), talk)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"[]", "that a worksheet's page saved"),
        (b"{}", "that a worksheet's page saved"),
        (b'{"_worksheet": "talk", "_worksheet": "talk"}', "given twice"),
        (b'{"_worksheet": 1}', "expected a text"),
        (b'{"_worksheet": "talk", "answers": []}', "expected texts by path"),
        (b'{"_worksheet": "talk", "answers": {"note": "x"}}', "a list of texts"),
        (b'{"_worksheet": "talk", "answers": {"note": [1]}}', "a list of texts"),
        (b'{"_worksheet": "talk", "answers": {"_entry": ["1"]}}', "questions only"),
        (b'{"_worksheet": "talk", "anwsers": {}}', "did you mean 'answers'"),
        (b" " * (MOST_BYTES + 1), "too large"),
        (b'{"_worksheet": ' + b"[" * 100_000, "nested too deeply"),
    ],
)
def test_what_is_no_saved_page_is_refused(talk: Form, data: bytes, said: str) -> None:
    """With what was expected instead."""
    with pytest.raises(DocumentError, match=said):
        read_download(data, talk)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff",
        b"{",
        b'{"_worksheet": 1}',
        b"a" * (MOST_BYTES + 1),
        b"_worksheet=other&_model=xx.toy&_version=1",
        b"_worksheet=talk&_model=xx.toy&_version=1&mood=x&on=x",
    ],
)
def test_a_refusal_says_what_was_read(talk: Form, data: bytes) -> None:
    """A page's answers are no record, and are not called one."""
    for read in (read_post, read_download):
        with pytest.raises(DocumentError) as caught:
            read(data, talk)
        assert str(caught.value).startswith("answers of a page: ")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    pairs=st.lists(
        st.tuples(
            st.sampled_from(
                ["note", "steps[0].who", "steps[]", "mood", "_entry", "x.y"]
            )
            | st.text(max_size=12),
            st.text(max_size=12),
        ),
        max_size=8,
    )
)
def test_whatever_is_posted_is_answers_or_a_fault(talk: Form, pairs: Pairs) -> None:
    """Nothing that anybody sends raises anything else."""
    for data in (
        [*pairs_for(talk), *pairs],
        json.dumps(saved([*pairs_for(talk), *pairs])).encode(),
    ):
        read = read_download if isinstance(data, bytes) else read_post
        with suppress(DocumentError):
            assert read(data, talk).worksheet == "talk"  # type: ignore[arg-type]


def test_nothing_that_was_answered_shows_in_a_repr(
    talk: Form,
) -> None:
    """Answers keep to themselves where they are logged."""
    assert "Secret" not in repr(read_post(pairs_for(talk, ("note", "Secret")), talk))
