"""A worksheet's page in a browser: read, filled in, sent, saved and printed."""

import json
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import attrs
import pytest
from browser import needs_browser, opened, printed, violations, visible_text
from filled import all_forms, examples, models
from playwright.sync_api import Page

from actcore.forms import Form, Option, Sheet, blank, form_of, forms_of, sheet_of
from actcore.forms.html import html_of, read_download, read_post, script_policy
from actcore.model import Case, PersonId
from actcore.variant import Text, Variant, answered, item, row, worksheet

needs_poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="reading a PDF needs poppler"
)
PLAIN = "default-src 'none'; style-src 'unsafe-inline'"
CLIENT = [
    pytest.param(form, language, id=f"{variant.id}-{form.id}-{language}")
    for variant in models()
    for number, form in enumerate(forms_of(variant))
    if form.audience == "client"
    for language in (form.languages[0], ("da", "nb", "en")[number % 3])
]
STAFF = [one for one in all_forms() if one.values[0].audience != "client"]
SAMPLE = [
    ("dk.act-act_plan", "da", "easy"),
    ("no.bir-mapping", "nb", "usual"),
    ("se.ract-meeting_note", "en", "large"),
]


@row
class Call:
    """One call."""

    who: PersonId | None = item(Text(sv="Vem", en="Who"))
    done: bool | None = item(Text(sv="Klart", en="Done"))
    why: str | None = item(
        Text(sv="Varför inte", en="Why not"), show_when=answered("done", False)
    )


@worksheet(
    "elements",
    title=Text(sv="Samtal", en="Calls"),
    document=Case,
    audience="client",
)
class Calls:
    """A sheet whose questions are named like what a form has of its own."""

    on: date | None = item(Text(sv="Dag", en="Day"))
    elements: bool | None = item(Text(sv="Ringde du?", en="Did you call?"))
    action: str | None = item(
        Text(sv="Vad sade de?", en="What did they say?"),
        show_when=answered("elements", True),
    )
    name: str | None = item(Text(sv="Mer?", en="More?"), show_when=answered("action"))
    hidden: tuple[str, ...] | None = item(Text(sv="Ord", en="Words"))
    submit: tuple[Call, ...] | None = item(Text(sv="Samtal", en="Calls"))


@pytest.fixture
def calls(variant_with: Any) -> Form:
    """The form of a sheet with conditions, rows and awkward names."""
    return form_of(variant_with(worksheets=(Calls,), rules=()), "elements")


def read_all_through(sheet: Sheet) -> list[str]:
    """What axe-core finds wrong with a sheet's page, by day and by night."""
    with opened(html_of(sheet, action="/save")) as page:
        found = violations(page)
        page.emulate_media(color_scheme="dark")
        return found + violations(page)


@needs_browser
@pytest.mark.parametrize(("form", "language"), CLIENT)
def test_everybody_can_read_a_clients_sheet(form: Form, language: str) -> None:
    """Axe-core finds nothing on any of them, by day and by night."""
    assert not read_all_through(sheet_of(form, language=language))


@needs_browser
@pytest.mark.parametrize(("form", "variant"), STAFF)
def test_everybody_can_read_a_sheet_of_those_who_work(
    form: Form, variant: Variant
) -> None:
    """Axe-core finds nothing on any other sheet either, blank in its own language."""
    with opened(html_of(sheet_of(form), action="/save")) as page:
        assert not violations(page)


@needs_browser
@pytest.mark.parametrize(("sample", "language", "layout"), SAMPLE)
def test_everybody_can_read_a_filled_sheet(
    sample: str, language: str, layout: str
) -> None:
    """Axe-core finds nothing on long sheets with rows, menus and marks either."""
    form, values = next(
        (form, values)
        for variant, form, values in examples()
        if f"{variant.id}-{form.id}" == sample
    )
    people = tuple(Option(value=f"p{n}", label=Text(en=f"Bo {n}")) for n in range(9))
    first = form.questions[0].name
    answers = attrs.evolve(
        blank(form, values), choices={"people": people}, prefilled=frozenset({first})
    )
    sheet = sheet_of(form, answers, language=language, layout=layout)
    assert not read_all_through(sheet)


@contextmanager
def served(html: str, policy: str) -> Iterator[tuple[str, list[bytes]]]:
    """A page on a server of one's own: its address, and what is posted to it."""
    posts: list[bytes] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer(html if self.path == "/" else "")

        def do_POST(self) -> None:
            assert self.headers["origin"].startswith("http://127.0.0.1")
            posts.append(self.rfile.read(int(self.headers["content-length"])))
            self._answer("<!DOCTYPE html><title>ok</title><p>Received")

        def _answer(self, text: str) -> None:
            self.send_response(200)
            self.send_header("content-type", "text/html; charset=utf-8")
            self.send_header("content-security-policy", policy)
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, *args: object) -> None:
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/", posts
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def visited(
    html: str, *, policy: str = PLAIN, script: bool = True
) -> Iterator[tuple[Page, list[bytes]]]:
    """A page as a server gives it to a browser, and what is posted."""
    with opened("<!DOCTYPE html><title>-</title>") as first:
        browser = first.context.browser
        assert browser is not None
        context = browser.new_context(java_script_enabled=script)
        try:
            with served(html, policy) as (address, posts):
                page = context.new_page()
                page.goto(address)
                yield page, posts
        finally:
            context.close()


def fill(page: Page) -> None:
    """Answer as somebody with a keyboard does."""
    page.fill("[name=on]", "2024-03-05")
    page.check("[name=elements][value=true]")
    page.fill("[name=action]", 'Åsa sa: "ring <b>åter</b>"\n& så')
    page.locator("[name=hidden]").nth(1).fill("ett, två")
    page.fill("[name='submit[0].who']", "mo")
    page.check("[name='submit[1].done'][value=false]")


ANSWERS = {
    "on": "2024-03-05",
    "elements": True,
    "action": 'Åsa sa: "ring <b>åter</b>"\n& så',
    "hidden": ["ett, två"],
    "submit": [{"who": "mo"}, {"done": False}],
}


@needs_browser
@pytest.mark.parametrize("script", [True, False])
@pytest.mark.parametrize("allowed", [True, False])
def test_a_sheet_is_filled_in_and_sent(
    calls: Form, script: bool, allowed: bool
) -> None:
    """With script, with a policy that forbids it, and in a browser that has none."""
    policy = f"{PLAIN}; script-src {script_policy()}" if allowed else PLAIN
    html = html_of(sheet_of(calls, language="en"), action="/")
    with visited(html, policy=policy, script=script) as (page, posts):
        assert page.locator("[name=action]").is_visible() is not (script and allowed)
        fill(page)
        page.click("text=Send")
        page.wait_for_selector("text=Received")
    assert read_post(posts[0], calls).values == ANSWERS


@needs_browser
def test_the_answers_are_saved_as_a_file(calls: Form) -> None:
    """Nothing is sent; the file holds the heading and every answer."""
    answers = attrs.evolve(blank(calls), record="c-1", entry=3)
    html = html_of(sheet_of(calls, answers, language="en"), hidden={"token": "x"})
    with opened(html) as page:
        fill(page)
        with page.expect_download() as saving:
            page.click("button >> text=Save the answers as a file")
        assert saving.value.suggested_filename == "elements.answers.json"
        data = Path(saving.value.path()).read_bytes()
    found = read_download(data, calls)
    assert found.values == ANSWERS
    assert (found.record, found.entry, found.hash) == ("c-1", 3, calls.hash)


@needs_browser
def test_half_a_day_is_not_saved_without_a_word(calls: Form) -> None:
    """The browser shows what is unfinished instead of dropping it."""
    with opened(html_of(sheet_of(calls, language="en"))) as page:
        page.focus("[name=on]")
        page.keyboard.type("12")
        saved: list[object] = []
        page.on("download", lambda download: saved.append(download))
        page.click("button >> text=Save the answers as a file")
        page.wait_for_timeout(200)
        assert page.evaluate("document.activeElement.name") == "on"
        assert not saved


@needs_browser
def test_a_key_sends_nothing_where_there_is_no_address(calls: Form) -> None:
    """The key that sends a form elsewhere leaves the page and what is written as it is."""
    with opened(html_of(sheet_of(calls, language="en"))) as page:
        page.locator("[name=hidden]").first.fill("kept")
        page.locator("[name=hidden]").first.press("Enter")
        page.wait_for_timeout(100)
        assert page.url == "http://page.invalid/"
        assert page.locator("[name=hidden]").first.input_value() == "kept"


@needs_browser
def test_what_does_not_apply_is_out_of_sight_while_it_is_blank(calls: Form) -> None:
    """It comes when it applies; what somebody wrote in it is never hidden."""
    with opened(html_of(sheet_of(calls, language="en"))) as page:
        asked, more = page.locator("[name=action]"), page.locator("[name=name]")
        assert not asked.is_visible()
        page.check("[name=elements][value=true]")
        assert asked.is_visible()
        assert not more.is_visible()
        asked.fill("words")
        asked.blur()
        assert more.is_visible()
        page.check("[name=elements][value=false]")
        assert asked.is_visible()
        asked.fill("")
        asked.blur()
        assert not asked.is_visible()
        assert not more.is_visible()


@needs_browser
def test_what_a_record_holds_is_in_sight(calls: Form) -> None:
    """An answer that no longer applies can be seen, and is sent as it is seen."""
    sheet = sheet_of(calls, blank(calls, {"action": "old"}), language="en")
    with opened(html_of(sheet)) as page:
        assert page.locator("[name=action]").input_value() == "old"
        assert page.locator("[name=action]").is_visible()


@needs_browser
def test_rows_are_added_blank_and_under_their_own_number(calls: Form) -> None:
    """Their conditions speak of their own row, and what is filled in stays."""
    values = {
        "submit": [{"who": f"p{n}", "done": False, "why": "x"} for n in range(10)]
    }
    answers = attrs.evolve(blank(calls, values), prefilled=frozenset({"submit[9].who"}))
    sheet = sheet_of(calls, answers, language="en", blank_rows=0)
    with opened(html_of(sheet)) as page:
        page.locator("text=Add a row").nth(1).click()
        assert page.evaluate("document.activeElement.name") == "submit[10].who"
        assert page.locator("[name='submit[10].who']").input_value() == ""
        assert page.locator("[name='submit[9].who']").input_value() == "p9"
        assert page.locator("text=filled in beforehand >> visible=true").count() == 2
        assert page.is_checked("[name='submit[10].done'][value='']")
        assert page.is_checked("[name='submit[9].done'][value=false]")
        assert not page.locator("[name='submit[10].why']").is_visible()
        page.check("[name='submit[10].done'][value=false]")
        assert page.locator("[name='submit[10].why']").is_visible()
        assert "Row 11" in visible_text(page)
        page.locator("text=Add a row").first.click()
        assert page.locator("[name=hidden]").count() == 4
        assert page.locator("[name=hidden]").last.get_attribute("aria-label") == "Row 4"
        assert not violations(page)


@needs_browser
def test_without_script_the_page_says_what_to_do(calls: Form) -> None:
    """No button that does nothing, and every question and condition in sight."""
    html = html_of(sheet_of(calls, language="en"))
    with visited(html, script=False) as (page, _):
        text = visible_text(page)
        assert "Print the page to keep it." in text
        assert "Save the answers" not in text
        assert "Add a row" not in text
        assert "Fill in only if you answered “Yes” to “Did you call?”." in text
        assert page.locator("[name=action]").is_visible()
    with opened(html) as page:
        assert "Print the page to keep it." not in visible_text(page)


@needs_browser
def test_a_page_without_style_says_the_same(calls: Form) -> None:
    """Where all CSS is blocked the words and controls are still there."""
    html = html_of(sheet_of(calls, language="en"), action="/")
    with opened(html, styled=False) as page:
        assert "Did you call?" in visible_text(page)


@needs_browser
def test_hostile_answers_run_nothing(calls: Form) -> None:
    """Text of a record stays in its control, whatever it looks like."""
    text = "\"></textarea><script>document.title='hit'</script><img src=x onerror=a()>"
    values = {"action": text, "hidden": [text], "submit": [{"who": text}]}
    people = (Option(value=text, label=Text(en=text)),)
    answers = attrs.evolve(blank(calls, values), choices={"people": people})
    with opened(html_of(sheet_of(calls, answers, language="en"))) as page:
        assert page.title() == "Calls"
        assert page.locator("[name=action]").input_value() == text
        assert page.locator("[name='submit[0].who']").input_value() == text
        assert page.locator("img").count() == 0


def pages_of(pdf: bytes, folder: Path) -> list[str]:
    """The words of each page of a PDF, with single spaces."""
    (folder / "sheet.pdf").write_bytes(pdf)
    command = ["pdftotext", "-layout", str(folder / "sheet.pdf"), "-"]
    told = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    return [" ".join(page.split()) for page in told.removesuffix("\f").split("\f")]


@needs_browser
@needs_poppler
@pytest.mark.parametrize(
    ("layout", "most"), [("usual", 30), ("easy", 12), ("large", 12)]
)
def test_no_question_is_broken_over_two_pages(
    layout: str, most: int, tmp_path: Path
) -> None:
    """Who answers on paper sees all answers that a page has room for at once."""
    form = next(form for v in models() for form in forms_of(v) if form.id == "act_plan")
    sheet = sheet_of(form, layout=layout)
    with opened(html_of(sheet)) as page:
        pages = pages_of(printed(page), tmp_path)
    fields = [field for part in sheet.parts for field in part.fields]
    asked = [field for field in fields if 0 < len(field.marks) <= most]
    assert len(pages) > 5
    assert len(asked) > 5
    for field in asked:
        words = [field.label.words, *(mark.label.words for mark in field.marks)]
        assert any(all(word in text for word in words) for text in pages), field.path


@needs_browser
@needs_poppler
@pytest.mark.parametrize("layout", ["usual", "easy", "large"])
def test_every_printed_page_says_which_sheet_it_is(
    calls: Form, layout: str, tmp_path: Path
) -> None:
    """Id, version, hash and page stand at the foot; what only a screen needs does not."""
    form = attrs.evolve(calls, version='1.0"</style>')
    sheet = sheet_of(form, language="en", layout=layout)
    with opened(html_of(sheet)) as page:
        pages = pages_of(printed(page), tmp_path)
    assert len(pages) > 1
    for number, text in enumerate(pages, start=1):
        assert text.endswith(f"{sheet.footer} Page {number} of {len(pages)}")
    told = " ".join(pages)
    assert "not chosen" not in told
    assert "Save the answers" not in told
    assert "Fill in only if" in told


def test_a_saved_file_is_plain_json(calls: Form) -> None:
    """Anybody can write one: a heading, and texts by path."""
    file = {
        "_worksheet": "elements",
        "_model": "xx.toy",
        "_version": "1.0",
        "answers": {"submit[0].who": ["mo"], "submit[1].done": ["false"]},
    }
    found = read_download(json.dumps(file).encode(), calls)
    assert found.values == {"submit": [{"who": "mo"}, {"done": False}]}
