"""What all charts and sheets have in common: sound, the same each time, in four languages."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from string import Formatter

import pytest
from browser import needs_browser, opened
from charts import CHARTS, shown, sound, texts

from actcore.pictures import Theme
from actcore.pictures.charts import caseload_words, chart_words
from actcore.pictures.drawn import sheet_words
from actcore.pictures.words import Count
from actcore.text import Text

LANGUAGES = ("sv", "da", "nb", "en")
RSVG = shutil.which("rsvg-convert")
WORDS = (caseload_words, chart_words, sheet_words)

charts = pytest.mark.parametrize("name", CHARTS)


@charts
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("theme", Theme)
def test_every_chart_is_sound(name: str, language: str, theme: Theme) -> None:
    """Only safe elements, a name and a description, and no letters off the page."""
    sound(CHARTS[name](language, theme), language)


@charts
def test_languages_differ_and_facts_do_not(name: str) -> None:
    """Another language says the same in other words: tables are as large."""
    found = [CHARTS[name](language, Theme.LIGHT) for language in LANGUAGES]
    assert len({shown(picture.svg) for picture in found}) == len(LANGUAGES)
    assert len({tuple(len(t.rows) for t in p.words.tables) for p in found}) == 1


@charts
def test_themes_change_colours_only(name: str) -> None:
    """Every word stands where it stood, whatever the theme."""
    found = [CHARTS[name]("sv", theme).svg for theme in Theme]
    assert len({tuple(texts(svg)) for svg in found}) == 1
    assert len(set(found)) == len(found)


@pytest.mark.parametrize("seed", ["0", "1", "4711"])
def test_the_same_facts_give_the_same_bytes(seed: str) -> None:
    """Another run with other hashes draws and tells exactly the same."""
    code = (
        "import sys\n"
        "from charts import CHARTS\n"
        "from actcore.pictures import Theme\n"
        "for chart in CHARTS.values():\n"
        "    picture = chart('sv', Theme.AUTO)\n"
        "    said = picture.svg + picture.words.text()\n"
        "    sys.stdout.buffer.write(said.encode())"
    )
    support = str(Path(__file__).parent.parent / "support")
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": support},
        capture_output=True,
        check=True,
    )
    drawn = [chart("sv", Theme.AUTO) for chart in CHARTS.values()]
    assert done.stdout.decode() == "".join(p.svg + p.words.text() for p in drawn)


@pytest.mark.parametrize("module", WORDS, ids=lambda module: module.__name__)
def test_every_word_is_there_in_four_languages(module: object) -> None:
    """Each text exists in each language, with the same places to fill in."""
    found: list[Text] = []
    for value in vars(module).values():
        if isinstance(value, Text):
            found.append(value)
        elif isinstance(value, Count):
            found += [value.one, value.many]
        elif isinstance(value, dict):
            found += [text for text in value.values() if isinstance(text, Text)]
    assert len(found) > 10
    for text in found:
        assert sorted(text.languages) == sorted(LANGUAGES), text
        places = {
            tuple(sorted(name for _, name, _, _ in Formatter().parse(word) if name))
            for word in text.as_dict().values()
        }
        assert len(places) == 1, text


@charts
@needs_browser
def test_a_browser_shows_the_words(name: str) -> None:
    """Chromium asks nothing of the net and shows every word on a light and a dark screen."""
    picture = CHARTS[name]("sv", Theme.AUTO)
    grounds = []
    for dark in (False, True):
        with opened(picture.svg, dark=dark) as page:
            said = page.evaluate("() => document.documentElement.textContent")
            grounds.append(
                page.evaluate(
                    "() => getComputedStyle(document.querySelector('rect')).fill"
                )
            )
        assert all(words in said for words in texts(picture.svg))
    assert grounds == ["rgb(255, 255, 255)", "rgb(20, 24, 29)"]


@charts
@pytest.mark.program
@pytest.mark.skipif(RSVG is None, reason="drawing with librsvg needs rsvg-convert")
def test_librsvg_draws_it(name: str, tmp_path: Path) -> None:
    """A renderer that is no browser draws more than an empty sheet."""
    source = tmp_path / "chart.svg"
    target = tmp_path / "chart.png"
    source.write_text(CHARTS[name]("sv", Theme.PRINT).svg, encoding="utf-8")
    assert RSVG
    subprocess.run([RSVG, "-w", "800", "-o", target, source], check=True)
    assert target.read_bytes().startswith(b"\x89PNG")
    assert target.stat().st_size > 10_000
