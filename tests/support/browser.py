"""Pages and pictures as a reader's browser shows them: headless Chromium, off the net.

    from browser import needs_browser, opened, violations

    @needs_browser
    def test_it_can_be_read() -> None:
        with opened(html, dark=True) as page:
            assert page.inner_text("h1") == "..."
            assert not violations(page)

What is opened asks nothing of the net and breaks none of its own rules: a request to
anywhere, an error of the page and a refused style fail the test when the page closes.
"""

import atexit
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, lru_cache

import pytest
from playwright.sync_api import Browser, Page, Route, sync_playwright

_PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_PROGRAM = next((found for name in _PROGRAMS if (found := shutil.which(name))), None)
_HERE = "http://page.invalid/"
_UNSTYLED = "default-src 'none'; img-src data:; style-src 'none'"


def needs_browser(test: object) -> object:
    """Mark a test that looks at what Chromium shows; skipped where there is none."""
    reason = "looking at pages needs Chromium or Chrome on the path"
    skipped = pytest.mark.skipif(_PROGRAM is None, reason=reason)
    return pytest.mark.program(skipped(test))


@contextmanager
def opened(
    text: str, *, dark: bool = False, styled: bool = True, width: int = 1280
) -> Iterator[Page]:
    """A page or an SVG picture, open in the browser.

    Args:
        text: HTML, or an SVG document.
        dark: Whether the reader's screen is dark.
        styled: False for a reader, or a server's policy, that blocks all CSS.
        width: Of the window.
    """
    kind = "image/svg+xml" if text.startswith("<svg") else "text/html"
    headers = {"content-type": f"{kind}; charset=utf-8"}
    if not styled:
        headers["content-security-policy"] = _UNSTYLED
    asked: list[str] = []
    complaints: list[str] = []

    def answer(route: Route) -> None:
        if route.request.url == _HERE and not asked:
            route.fulfill(body=text, headers=headers)
        else:
            route.abort()
        asked.append(route.request.url)

    context = _browser().new_context(
        color_scheme="dark" if dark else "light",
        viewport={"width": width, "height": 900},
    )
    try:
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on(
            "console",
            lambda said: complaints.append(said.text) if said.type == "error" else None,
        )
        page.route("**/*", answer)
        page.goto(_HERE)
        yield page
        assert asked == [_HERE], f"the page asked for {asked[1:]}"
        assert not (complaints and styled), complaints
    finally:
        context.close()


def violations(page: Page) -> list[str]:
    """What axe-core finds wrong with an open page, a line each with the elements."""
    found = page.evaluate(f"() => {{ {_axe()}; return axe.run(); }}")
    return [
        f"{one['id']}: {one['help']}: {node['target']} {node.get('failureSummary', '')}"
        for one in found["violations"]
        for node in one["nodes"]
    ]


def visible_text(page: Page) -> str:
    """The words that a page shows, in the order of reading."""
    return page.inner_text("body")


def printed(page: Page) -> bytes:
    """The page as Chromium prints it: a PDF on A4."""
    return page.pdf(format="A4", print_background=False)


@lru_cache(maxsize=1)
def _browser() -> Browser:
    """One browser for the whole run; starting it takes longer than most tests."""
    playwright = sync_playwright().start()
    atexit.register(playwright.stop)
    browser = playwright.chromium.launch(
        executable_path=_PROGRAM,
        args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
    )
    atexit.register(browser.close)
    return browser


@cache
def _axe() -> str:
    from axe_playwright_python.base import AXE_FILE_PATH

    return AXE_FILE_PATH.read_text(encoding="utf-8")
