"""The report page: what is on it, of whom it speaks, and that it is one sound file."""

import hashlib
import os
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from outline import Outline

import actcore
from actcore.errors import MissingExtra
from actcore.fidelity import Report, evaluate
from actcore.model import (
    Case,
    Goal,
    GoalStatus,
    Meeting,
    MeetingStatus,
    Membership,
    Team,
)
from actcore.pages import page, pictures_for
from actcore.pages.findings import state_of
from actcore.pages.page import _environment
from actcore.testing.cases import example_bytes
from actcore.variant import Text, Variant

from .conftest import PAGES, example_page

Busy = Callable[..., Report]
HOSTILE = (
    "\"'></style></title><script>alert(1)</script><img src=x onerror=a()>{{7*7}}\u202e"
)
PLAIN = "\"'></style></title><script>alert(1)</script><img src=x onerror=a()>{{7*7}}"
DAY = date(2024, 3, 31)


@pytest.fixture(params=PAGES, ids=lambda found: f"{found[1]}-{found[2]}")
def shipped(request: pytest.FixtureRequest) -> tuple[str, Outline]:
    """The page of an example, as text and read strictly."""
    html = example_page(*request.param)
    return html, Outline(html)


def test_the_page_is_whole_html(shipped: tuple[str, Outline]) -> None:
    """Every tag closes, ids are unique, links inside lead somewhere, levels have no gap."""
    html, found = shipped
    assert html.startswith("<!DOCTYPE html>\n<html lang=")
    assert len(found.ids) == len(set(found.ids))
    inside = [link[1:] for link in found.attributes("href") if link.startswith("#")]
    assert inside
    assert set(inside) <= set(found.ids)
    assert found.headings[:2] == [1, 2]
    assert found.headings.count(1) == 1
    steps = zip(found.headings, found.headings[1:], strict=False)
    assert all(after <= before + 1 for before, after in steps)


def test_the_page_needs_nothing_but_itself(shipped: tuple[str, Outline]) -> None:
    """No script, no frame, nothing fetched, no style or handler on an element."""
    _, found = shipped
    tags = {tag for tag, _ in found.tags}
    assert not tags & {"script", "iframe", "object", "embed", "link", "base", "form"}
    assert not found.attributes("src")
    names = {name for _, attributes in found.tags for name in attributes}
    assert "style" not in names
    assert not {name for name in names if name.startswith("on")}
    (policy,) = [a["content"] for t, a in found.tags if a.get("http-equiv")]
    assert str(policy).startswith("default-src 'none';")


def test_tables_have_captions_and_scopes(shipped: tuple[str, Outline]) -> None:
    """Each table says what it is of, and each header cell what it heads."""
    _, found = shipped
    tags = [tag for tag, _ in found.tags]
    assert tags.count("table") == tags.count("caption") > 0
    assert all(a.get("scope") in ("row", "col") for t, a in found.tags if t == "th")


@pytest.mark.parametrize(("model", "example", "language", "names"), PAGES)
def test_every_rule_is_told_with_its_statement_and_source(
    model: str, example: str, language: str, names: str
) -> None:
    """A reader finds each rule that was asked, what it says and where it stands."""
    found = Outline(example_page(model, example, language, names))
    variant = actcore.load(model).variant(model)
    document = actcore.read(example_bytes(variant, example))
    report = actcore.check(document, as_of=DAY)
    for finding in report.findings:
        assert finding.code in found.ids
        assert finding.statement(language) in found.text
        assert finding.source.section in found.text
        assert finding.rule.counts in found.text


def test_the_page_speaks_the_language_asked_for(busy: Busy) -> None:
    """Its own words are in that language; a model's that lack it are marked as English."""
    danish = page(busy(), language="da")
    assert '<html lang="da">' in danish
    assert "Sammenfatning" in danish
    assert '<span lang="en">The goals are few.</span>' in danish
    assert "Målen är få." in page(busy(), language="sv")
    assert '<html lang="nb">' in page(busy(), language="nn")


def test_what_asks_for_something_comes_first_and_open(busy: Busy) -> None:
    """A chapter starts with its most urgent rule, which needs no click to be read."""
    report = busy()
    html = page(report)
    blocks = re.findall(r'<details class="block" id="(\w+)"( open)?>', html)
    urgent = {f.code for f in report.findings if state_of(f) == "deviation"}
    assert urgent == {"TOY004"}
    assert blocks[0] == ("TOY004", " open")
    assert dict(blocks)["TOY001"] == ""
    summary = html[: html.index('id="to-judge"')]
    assert '<a href="#TOY004">TOY004</a>' in summary


def test_waivers_judgements_values_and_notices_are_told(busy: Busy) -> None:
    """Who decided what, until when, and what it would be otherwise."""
    text = Outline(page(busy())).text
    assert "partly" not in text
    assert "TOY003 Crew: mo not in place Captain 2024-01-01 – 2024-12-31" in text
    assert "TOY004 the record as a whole not in place Captain 2024-02-02" in text
    assert "15 day of the month decided locally Decided: board, 2024-01-05" in text
    assert "Reason: text local.params.toml" in text
    assert "TOY001, waiver: 2: this waiver has expired" in text


def test_an_incomplete_report_says_so_at_once(busy: Busy) -> None:
    """What could not be run stands in the summary."""
    html = page(busy("some message"))
    text = Outline(html).text
    told = text.index("plugin 'kommun' failed to import: some message")
    assert text.index("The report is incomplete") < told < text.index("To act on and")


def test_teams_goals_and_meetings_are_counted(busy: Busy) -> None:
    """One person and two are told apart; deputies and what is not recorded too."""
    text = Outline(page(busy())).text
    assert "2 people · 1 deputy · formed 2024-01-10" in text
    assert "Captain · Hired" in text
    assert "Goal 1 (g1) – – mo" in text
    assert "Goal 2 (g2) – – nobody yet" in text
    assert "Goal 3 (g3) – – not recorded" in text
    assert "held: 1 · cancelled: 1 · meetings without a date: 1" in text


def test_working_time_is_added_up_where_all_of_it_is_known(toy: Variant) -> None:
    """A sum over some members would pass for the team's; it is left out then."""

    def told(*shares: float | None) -> str:
        members = tuple(Membership(person=f"p{n}", fte=f) for n, f in enumerate(shares))
        team = Team(id="t", kind="crew", members=members)
        case = Case(model="xx.toy", id="c", client="kim", teams=(team,))
        return Outline(page(evaluate(case, toy, as_of=DAY), language="sv")).text

    assert "2 personer · årsarbetare: 0,75" in told(0.5, 0.25)
    assert "1 person · årsarbetare: 1" in told(1.0)
    assert "årsarbetare" not in told(0.5, None)


def test_a_meeting_after_the_day_is_still_planned(toy: Variant) -> None:
    """The page knows what was known on its day."""
    meeting = Meeting(
        id="m", kind="muster", date=date(2024, 4, 2), status=MeetingStatus.HELD
    )
    case = Case(model="xx.toy", id="c", client="kim", meetings=(meeting,))
    text = Outline(page(evaluate(case, toy, as_of=DAY))).text
    assert "planned: 1" in text


def test_names_and_texts_are_shown_when_asked_for_only(busy: Busy) -> None:
    """By default a page holds codes; with names it holds what people wrote as well."""
    report = busy("Hemlig")
    # what the municipality wrote beside the record is its own to show
    report = attrs.evolve(report, problems=())
    for names in ("codes", "roles"):
        html = page(report, names=names)
        assert html.count("Hemlig") == 2, names  # a local reason, a deputy's unit
    full = page(report, names="full")
    assert "Mo Hemlig" in full
    assert full.count("Hemlig") > 8


def test_goals_have_the_numbers_of_the_pictures(toy: Variant) -> None:
    """Those that are reached come after those that still go on."""
    goals = (
        Goal(id="past", status=GoalStatus.REACHED),
        Goal(id="first"),
        Goal(id="second"),
    )
    case = Case(model="xx.toy", id="c", client="kim", goals=goals)
    text = Outline(page(evaluate(case, toy, as_of=DAY))).text
    assert "Goal 3 (past) reached" in text
    assert "Goal 1 (first) –" in text
    assert "Goal 2 (second) –" in text


def test_a_report_that_tells_nothing_does_not_say_that_all_is_well(
    busy: Busy, toy: Variant
) -> None:
    """Where nothing could be told there is no green bar and no all-clear."""
    report = evaluate(Case(model="xx.toy", id="c", client="kim"), toy, as_of=DAY)
    untold = attrs.evolve(
        report, findings=tuple(f for f in report.findings if state_of(f) == "open")
    )
    assert untold.assessed[0] == 0 < untold.assessed[1]
    html = page(untold, language="nb")
    assert '<p class="standing untold">Materialet er ikke nok' in html
    assert "Ingenting i materialet går imot" not in html
    assert "Ingenting her krever" not in html
    assert '<p class="standing incomplete">' in page(busy(), language="nb")


def test_hostile_texts_are_text(busy: Busy) -> None:
    """Markup, templates and turned-round letters in a record come out as plain words."""
    found = Outline(page(busy(HOSTILE), names="full", title=HOSTILE))
    harmless = Outline(page(busy("x"), names="full", title="x"))
    assert [tag for tag, _ in found.tags] == [tag for tag, _ in harmless.tags]
    assert found.text.count(PLAIN) > 8
    assert "\u202e" not in found.text


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(written=st.text(min_size=1, max_size=30))
def test_no_text_changes_the_page_around_it(toy: Variant, written: str) -> None:
    """Whatever is written as a title, the page can be stored and its elements stay."""
    report = evaluate(Case(model="xx.toy", id="c", client="kim"), toy, as_of=DAY)
    html = page(report, title=written)
    same = Outline(page(report, title="x"))
    assert [tag for tag, _ in Outline(html).tags] == [tag for tag, _ in same.tags]
    assert html.encode()


def test_a_picture_that_comes_twice_is_shown_once(busy: Busy) -> None:
    """Two pictures alike would give the page two elements of one id."""
    report = busy()
    pictures = pictures_for(report)
    assert pictures
    assert page(report, pictures=pictures) == page(
        report, pictures=(*pictures, *pictures)
    )


def test_a_case_with_a_map_has_the_map_and_the_table() -> None:
    """Pictures are those that the record has something for."""
    variant = actcore.load("se.ract").variant("se.ract")
    kim = actcore.read(example_bytes(variant, "kim"))
    report = actcore.check(kim, as_of=DAY)
    drawn = pictures_for(report, language="sv")
    assert len(drawn) == 3
    assert "kommit något svar?" in drawn[0].svg
    bare = actcore.check(attrs.evolve(kim, sociogram=None, other_sociograms=()))
    assert len(pictures_for(bare, language="sv")) == 1


PROGRAM = """
from pages.conftest import PAGES, example_page
import hashlib
for found in PAGES:
    print(hashlib.sha256(example_page(*found).encode()).hexdigest())
"""


def test_the_bytes_are_the_same_in_every_process() -> None:
    """Runs and hash seeds do not show."""
    here = str(Path(__file__).parent.parent)
    seen = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": here},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(seen) == 1
    own = (hashlib.sha256(example_page(*found).encode()) for found in PAGES)
    assert seen == {"".join(f"{one.hexdigest()}\n" for one in own)}


def test_without_jinja_the_error_names_the_extra(
    busy: Busy, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who lacks the template engine is told what to install."""
    _environment.cache_clear()
    monkeypatch.setitem(sys.modules, "jinja2", None)
    with pytest.raises(MissingExtra, match=r"actcore\[report\]"):
        page(busy())


def test_the_page_has_its_words_in_four_languages() -> None:
    """Nobody gets a page that is half in another language."""
    from actcore.fidelity import terms
    from actcore.pages import record_words, words

    def texts(value: object) -> list[Text]:
        if isinstance(value, Text):
            return [value]
        inner = value.values() if isinstance(value, dict) else value
        return (
            [text for part in inner for text in texts(part)]
            if isinstance(inner, tuple) or isinstance(value, dict)
            else []
        )

    found = [
        t
        for room in (words, record_words, terms)
        for v in vars(room).values()
        for t in texts(v)
    ]
    assert len(found) > 100
    for text in found:
        assert {"en", "sv", "da", "nb"} <= set(text.languages), text
        holes = {
            tuple(sorted(re.findall(r"\{\w+\}", w))) for w in text.as_dict().values()
        }
        assert len(holes) == 1, text
