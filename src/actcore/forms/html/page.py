"""A sheet as one page of HTML that is filled in on a screen and needs nothing else.

It works without script, and says then what a script would do. The script adds comfort:
it hides what does not apply, adds rows, and saves the answers as a file.

What does not apply is hidden only while it is blank. So nobody sends what they cannot
see, and nothing that stands in a record is lost because it was out of sight.
"""

import json
from base64 import b64encode
from collections.abc import Mapping
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from unicodedata import is_normalized

import attrs

from actcore.errors import MissingExtra
from actcore.forms import words as form_words
from actcore.forms.sheet import Sheet
from actcore.pictures.lettering import clean
from actcore.pictures.theme import DARK, LIGHT

from . import controls, words
from .destination import destination
from .posted import HEADING

if TYPE_CHECKING:
    from jinja2 import Environment

_COLOURS = ("paper", "panel", "ink", "muted", "rule", "closer")


def html_of(
    sheet: Sheet,
    *,
    action: str | None = None,
    script: bool = True,
    hidden: Mapping[str, str] | None = None,
) -> str:
    """Set a sheet as a page of HTML to fill in.

    The same arguments give the same text, byte by byte.

    Args:
        sheet: The sheet.
        action: Where the answers are posted to, for `read_post`. Where left out the page
            sends nothing: the answers are saved as a file, for `read_download`, or
            printed. The page may send to no other server, also where this one sends
            the browser on.
        script: Whether the page has its script. A server that sends a policy of its own
            has to allow `script_policy`; where it does not the page still works.
        hidden: Fields of the application that are posted too, such as its token against
            forged posts.

    Raises:
        ActcoreError: If `action` is no address to send answers to.
        MissingExtra: If ``actcore[report]`` is not installed.
    """
    environment = _environment()
    template = environment.get_template("sheet.html.j2")
    return template.render(
        sheet=sheet,
        say=sheet.say,
        action=action,
        script=_script() if script else "",
        policy=_policy(action, script),
        heading=_heading(sheet),
        hidden=hidden or {},
        style=_style(),
        margins=_margins(sheet),
    )


def script_policy() -> str:
    """The source that a ``Content-Security-Policy`` allows the page's script by.

    >>> script_policy().startswith("'sha256-")
    True
    """
    digest = sha256(_part("fill.js").encode()).digest()
    return f"'sha256-{b64encode(digest).decode()}'"


def _policy(action: str | None, script: bool) -> str:
    """What the page may do: nothing but look as it does, run its script, and post."""
    rules = ["default-src 'none'", "style-src 'unsafe-inline'", "base-uri 'none'"]
    if script:
        rules.append(f"script-src {script_policy()}")
    rules.append(f"form-action {destination(action)}")
    return "; ".join(rules)


def _heading(sheet: Sheet) -> dict[str, str]:
    """What the answers say of themselves, so that they find their way home."""
    answers = sheet.answers
    entry = "" if answers.entry is None else str(answers.entry)
    told = (
        answers.worksheet,
        answers.model,
        answers.version,
        answers.hash,
        answers.record or "",
        entry,
    )
    return dict(zip(HEADING, told, strict=True))


@lru_cache(maxsize=8)
def _part(name: str) -> str:
    place = files(__package__).joinpath("templates", name)
    return place.read_text(encoding="utf-8")


def _script() -> Any:
    from markupsafe import Markup

    return Markup(_part("fill.js"))  # noqa: S704 - a file of this package


@lru_cache(maxsize=1)
def _style() -> Any:
    from markupsafe import Markup

    template = _environment().get_template("style.css.j2")
    light, dark = attrs.asdict(LIGHT), attrs.asdict(DARK)
    made = template.render(colours=_COLOURS, light=light, dark=dark)
    return Markup(made)  # noqa: S704 - colours of this package


def _margins(sheet: Sheet) -> Any:
    """The id, version, hash and page at the foot of every printed page."""
    from markupsafe import Markup

    page, of = sheet.say(form_words.PAGE), sheet.say(form_words.OF)
    left = _css_text(clean(sheet.footer))
    right = f"{_css_text(f'{page} ')} counter(page)"
    right += f"{_css_text(f' {of} ')} counter(pages)"
    return Markup(  # noqa: S704 - no letter of a text stands in it as itself
        f"@page{{@bottom-left{{content:{left}}}@bottom-right{{content:{right}}}}}"
    )


def _css_text(words: str) -> str:
    """A text for a style sheet, in which only plain letters stand as themselves."""
    plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 "
    letters = (c if c in plain else f"\\{ord(c):06x} " for c in words)
    return f'"{"".join(letters)}"'


@lru_cache(maxsize=1)
def _environment() -> "Environment":
    try:
        from jinja2 import Environment, PackageLoader, StrictUndefined
    except ImportError:
        raise MissingExtra("a worksheet as a page", "report") from None
    made = Environment(
        loader=PackageLoader("actcore.forms.html"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalized,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.globals.update(
        control_of=controls.control_of,
        notes_of=controls.notes_of,
        is_missed=controls.is_missed,
        keys_of=controls.keys_of,
        texts_to_write=controls.texts_to_write,
        height=controls.height,
        needs_area=controls.needs_area,
        as_answered=_as_answered,
        as_json=_as_json,
        words=words,
        form_words=form_words,
    )
    return made


def _finalized(value: Any) -> Any:
    """Text as it may stand on a page: without what turns or hides other text."""
    if hasattr(value, "__html__"):
        return value
    text = str(value)
    plain = text.isprintable() and "  " not in text and text == text.strip()
    return text if plain and is_normalized("NFC", text) else clean(text)


def _as_answered(text: str) -> Any:
    """An answer as it stands in a control, from where it comes back as it went."""
    from markupsafe import escape

    return escape(
        "".join(c for c in text if c != "\0" and not "\ud800" <= c < "\ue000")
    )


def _as_json(value: Any) -> str:
    return json.dumps(value)
