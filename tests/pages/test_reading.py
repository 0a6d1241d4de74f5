"""The report page as readers meet it: on screen, without styles, and on paper."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from browser import needs_browser, opened, printed, violations, visible_text

from actcore.fidelity import Report
from actcore.pages import page, pictures_for

from .conftest import PAGES, example_page

Busy = Callable[..., Report]
examples = pytest.mark.parametrize(
    "example", PAGES, ids=[f"{found[1]}-{found[2]}" for found in PAGES]
)
schemes = pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])


@needs_browser
@examples
@schemes
def test_axe_finds_nothing_on_the_examples(
    example: tuple[str, str, str, str], dark: bool
) -> None:
    """The accessibility checker has no complaint in any language, everything unfolded."""
    with opened(example_page(*example), dark=dark) as shown:
        unfold(shown)
        assert not violations(shown)


@needs_browser
@schemes
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing_on_a_page_with_everything(
    busy: Busy, dark: bool, width: int
) -> None:
    """Waivers, deviations and problems are as accessible, and on a telephone too."""
    report = busy("Some longer words that somebody wrote")
    html = page(report, names="full", pictures=pictures_for(report))
    with opened(html, dark=dark, width=width) as shown:
        unfold(shown)
        assert not violations(shown)
        assert shown.evaluate("document.documentElement.scrollWidth") <= width


@needs_browser
@examples
def test_without_styles_all_is_there_in_the_same_order(
    example: tuple[str, str, str, str],
) -> None:
    """A reader that drops CSS gets every heading and finding, in the same order."""
    html = example_page(*example)
    with opened(html) as shown:
        unfold(shown)
        headings = shown.locator("h1, h2, h3").all_inner_texts()
        findings = shown.locator("summary").all_inner_texts()
    with opened(html, styled=False) as shown:
        unfold(shown)
        assert shown.locator("h1, h2, h3").all_inner_texts() == headings
        assert shown.locator("summary").all_inner_texts() == findings
        hidden = "e => !e.checkVisibility() && !e.closest('head, svg')"
        assert not shown.evaluate(
            f"[...document.querySelectorAll('body *')].filter({hidden}).length"
        )
        text = visible_text(shown)
    places = [text.index(heading) for heading in headings[:2]]
    assert places == sorted(places)


@needs_browser
def test_the_keyboard_reaches_the_report_past_the_contents(busy: Busy) -> None:
    """The first stop is a link that skips to the report, and it can be seen there."""
    with opened(page(busy())) as shown:
        shown.keyboard.press("Tab")
        link = shown.locator(":focus")
        assert link.inner_text() == "Go to the report"
        box = link.bounding_box()
        assert box is not None
        assert box["x"] >= 0
        shown.keyboard.press("Enter")
        assert shown.evaluate("document.activeElement.id") == "report"


@needs_browser
def test_hostile_texts_do_nothing(busy: Busy) -> None:
    """Nothing that stands in a record is run, fetched or taken for markup."""
    hostile = "<img src=//x.invalid/a onerror=document.title='gone'><b>bold</b>"
    with opened(page(busy(hostile), names="full", title=hostile)) as shown:
        assert not shown.locator("img, b").count()
        assert hostile in visible_text(shown)
        assert shown.title().startswith(hostile)


@needs_browser
@pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="reading the print needs poppler"
)
def test_the_print_holds_what_is_folded_away_on_screen(tmp_path: Path) -> None:
    """On paper every finding is there with its counting, source and evidence."""
    with opened(example_page("se.ract", "kim", "sv", "full")) as shown:
        codes = shown.locator("details.block").evaluate_all("all => all.map(e => e.id)")
        assert not shown.locator("dl").first.is_visible()
        (tmp_path / "kim.pdf").write_bytes(printed(shown))
    text = subprocess.run(
        ["pdftotext", "-layout", tmp_path / "kim.pdf", "-"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert codes
    assert not [code for code in codes if code not in text]
    assert text.count("Så räknas det") == text.count("Källa ") > 20
    assert "Bygger på" in text


def unfold(shown: object) -> None:
    """Open everything that is folded."""
    shown.evaluate(  # type: ignore[attr-defined]
        "document.querySelectorAll('details').forEach(e => { e.open = true })"
    )
