"""The pictures that are kept, and how each is drawn."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from html import escape

from charts import CHARTS
from gallery import NAMES, gallery

from actcore.embedding import variant_of
from actcore.model import Audience, Layer
from actcore.pictures import Picture, Scene, Theme
from actcore.pictures.drawn.change import change
from actcore.pictures.drawn.sociogram import sociogram, sociograms
from actcore.pictures.seen.scene import Names
from actcore.pictures.seen.view import scene_of, scenes_of

DAY = date(2025, 4, 1)
LANGUAGES = ("sv", "da", "nb", "en")


def scene(name: str, **asked: object) -> Scene:
    """A case of the gallery as a scene; names in full unless asked otherwise."""
    case = gallery(name)
    variant = variant_of(case.model)
    choices = {
        "as_of": DAY,
        "language": variant.languages[0],
        "names": Names.FULL,
        **asked,
    }
    return scene_of(case, variant, **choices)  # type: ignore[arg-type]


def scenes(name: str = "change", **asked: object) -> tuple[Scene, Scene]:
    """A case's map and its first one, made together."""
    case = gallery(name)
    variant = variant_of(case.model)
    dated = [m for m in case.other_sociograms if m.drawn_on is not None]
    first = min(dated, key=lambda m: m.drawn_on)  # type: ignore[arg-type, return-value]
    choices = {
        "as_of": DAY,
        "language": variant.languages[0],
        "names": Names.FULL,
        **asked,
    }
    return scenes_of(case, variant, earlier=first, **choices)  # type: ignore[arg-type]


def _album() -> Iterator[tuple[str, Callable[[], Picture]]]:
    for name in NAMES:
        yield name, lambda name=name: sociogram(scene(name), theme=Theme.LIGHT)
    for theme in Theme:
        if theme is not Theme.LIGHT:
            yield (
                f"eighteen-{theme}",
                lambda theme=theme: sociogram(scene("eighteen"), theme=theme),
            )
    for language in LANGUAGES[1:]:
        yield (
            f"eight-{language}",
            lambda language=language: sociogram(
                scene("eight", language=language),
                theme=Theme.LIGHT,
                notes=("=1+1 <b>a note</b>", "Another note, " * 20),
            ),
        )
    for audience in (Audience.GROUP, Audience.TEAM, Audience.STATISTICS):
        yield (
            f"eight-{audience}",
            lambda audience=audience: sociogram(
                scene("eight", audience=audience), theme=Theme.LIGHT
            ),
        )
    yield (
        "eight-codes",
        lambda: sociogram(scene("eight", names=Names.CODES), theme=Theme.LIGHT),
    )
    yield (
        "eighteen-portrait",
        lambda: sociogram(scene("eighteen"), theme=Theme.LIGHT, size="portrait"),
    )
    yield (
        "three-large",
        lambda: sociogram(scene("three"), theme=Theme.LIGHT, size="large"),
    )
    yield (
        "gaps-square",
        lambda: sociogram(
            scene("gaps"), theme=Theme.LIGHT, panel=False, hide_empty=True
        ),
    )
    yield (
        "crisis-crisis",
        lambda: sociogram(scene("crisis", layer=Layer.CRISIS), theme=Theme.LIGHT),
    )
    for i in range(2):
        yield (
            f"forty_five-{i + 1}",
            lambda i=i: sociograms(scene("forty_five"), theme=Theme.LIGHT)[i],
        )
    yield "change-change", lambda: change(*scenes(), theme=Theme.AUTO)
    yield (
        "change-portrait",
        lambda: change(*scenes(language="en"), theme=Theme.LIGHT, size="portrait"),
    )
    for name, chart in CHARTS.items():
        yield name, lambda chart=chart: chart("sv", Theme.LIGHT)


ALBUM = dict(_album())
"""The function that draws each, by its name."""


@cache
def picture(name: str) -> Picture:
    """The picture with this name; each is drawn once in a run."""
    return ALBUM[name]()


def page() -> str:
    """A page that shows all pictures, each with what is said of it."""
    shown = []
    for name in ALBUM:
        words = picture(name).words
        summary = escape(f"{words.title}. {words.summary}", quote=True)
        shown.append(
            f'<figure lang="{words.language}"><img src="{name}.svg" alt="{summary}">'
            f"<figcaption><b>{name}</b> {summary}</figcaption></figure>"
        )
    return "\n".join((_HEAD, *shown, "</main></body></html>", ""))


_HEAD = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The kept pictures</title>
<style>
body{margin:1rem;font-family:sans-serif;background:#ddd;color:#111}
main{display:grid;grid-template-columns:repeat(auto-fit,minmax(34rem,1fr));gap:1rem}
figure{margin:0;background:#fff;padding:.5rem}
img{width:100%;height:auto}
</style></head><body><h1>The kept pictures</h1><p>Everybody here is invented.</p><main>"""
