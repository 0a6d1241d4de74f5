"""``actcore sociogram``: a client's map as a picture, as text, or for other tools."""

import argparse
import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import actcore.draw as drawing
from actcore import codec
from actcore.draw import Asked
from actcore.errors import ActcoreError
from actcore.model import Audience, Case, Layer, PersonKind
from actcore.pictures import Names, Picture, Theme

from .inputs import only_document


def sociogram(options: argparse.Namespace) -> int:
    """Write or print what was asked for; returns the exit code."""
    document = only_document(options.file, allow=options.allow_identity_numbers)
    if not isinstance(document, Case):
        raise ActcoreError(
            f"{options.file}: only a case has a sociogram, this is a site"
        )
    _refuse_what_has_no_use(options)
    if options.output is None:
        sys.stdout.write(_text(document, options))
        return 0
    path = Path(options.output)
    suffix = path.suffix.lower()
    if suffix in (".graphml", ".txt"):
        write = _graphml if suffix == ".graphml" else _words
        codec.write_bytes(write(document, options), path)
        sys.stdout.write(f"{path}\n")
        return 0
    if suffix not in _FORMS:
        known = ", ".join([*_FORMS, ".txt", ".graphml"])
        raise ActcoreError(f"{path}: expected a name that ends in {known}")
    _write(_pictures(document, options), path)
    return 0


def _refuse_what_has_no_use(options: argparse.Namespace) -> None:
    """An option that would change nothing is a misunderstanding, so it is told."""
    view = options.view
    suffix = Path(options.output or "").suffix.lower()
    on_paper = view in ("blank", "table")
    unused = (
        ("--since", options.since is not None and view != "change"),
        ("--text", options.text and options.output is not None),
        ("--no-panel", options.no_panel and on_paper),
        ("--size", options.size != "a4" and on_paper and view != "blank"),
        ("--size", options.size in ("portrait", "square") and on_paper),
        ("--layer", options.layer != "everyday" and view == "blank"),
        ("--only", options.only and view == "blank"),
        ("--for", options.audience != "client" and view == "blank"),
        ("-o .json", suffix == ".json" and on_paper),
    )
    for option, given in unused:
        if given:
            raise ActcoreError(f"{option} has no use with --view {view}")


def _write(pictures: tuple[Picture, ...], path: Path) -> None:
    """Write each picture; of two the names say which is which."""
    form = _FORMS[path.suffix.lower()]
    paths = [path]
    if len(pictures) > 1:
        kinds = (PersonKind.PRIVATE, PersonKind.PROFESSIONAL)
        paths = [path.with_stem(f"{path.stem}-{kind}") for kind in kinds]
        sys.stderr.write("too many people for one sheet, so there are two pictures\n")
    for picture, file in zip(pictures, paths, strict=True):
        data = form(picture)
        codec.write_bytes(data, file)
        sys.stdout.write(f"{file}  {len(data) / 1000:.0f} kB\n")
        for advice in picture.advice:
            sys.stderr.write(f"{file}: {advice}\n")


def _pictures(case: Case, options: argparse.Namespace) -> tuple[Picture, ...]:
    theme, asked = Theme(options.theme), _asked(options)
    if options.view == "blank":
        language = asked.get("language")
        theme = Theme.PRINT if theme is Theme.AUTO else theme  # it is for paper
        blank = drawing.blank(
            case.model, language=language, theme=theme, size=options.size
        )
        return (blank,)
    if options.view == "table":
        return (drawing.round_table(case, theme=theme, **asked),)
    panel, size = not options.no_panel, options.size
    if options.view == "change":
        since = options.since
        return (
            drawing.change(
                case, since=since, theme=theme, panel=panel, size=size, **asked
            ),
        )
    return drawing.sociograms(case, theme=theme, panel=panel, size=size, **asked)


def _text(case: Case, options: argparse.Namespace) -> str:
    if options.view == "map":
        return drawing.text_map(case, **_asked(options))
    return _words(case, options).decode()


def _words(case: Case, options: argparse.Namespace) -> bytes:
    """The map in words, measures with it; the other views as they tell themselves."""
    if options.view == "map":
        return drawing.describe(case, **_asked(options)).text().encode()
    return "\n".join(p.words.text() for p in _pictures(case, options)).encode()


def _graphml(case: Case, options: argparse.Namespace) -> bytes:
    """The map for other tools; it holds everybody, so it is for the client's own use."""
    from actcore.network import to_graphml

    narrowed = (("--for", options.audience != "client"), ("--only", options.only))
    for option, given in (*narrowed, ("--view", options.view != "map")):
        if given:
            raise ActcoreError(f"a .graphml file is the whole map: leave out {option}")
    asked = _asked(options)
    day = asked.get("as_of") or date.today()
    found = case.map_on(day, Layer(options.layer))
    if found is None:
        raise ActcoreError(f"the case has no sociogram drawn by {day}")
    return to_graphml(case, sociogram=found, as_of=day, names=options.names)


def _asked(options: argparse.Namespace) -> Asked:
    return Asked(
        as_of=options.as_of or date.today(),
        language=options.lang,
        audience=Audience(options.audience),
        names=Names(options.names),
        layer=Layer(options.layer),
        only=PersonKind(options.only) if options.only else None,
    )


def _svg(picture: Picture) -> bytes:
    return picture.svg.encode()


def _png(picture: Picture) -> bytes:
    from actcore.pictures.typeset import to_png

    return to_png(picture)


def _pdf(picture: Picture) -> bytes:
    from actcore.pictures.typeset import to_pdf

    return to_pdf(picture)


def _layout(picture: Picture) -> bytes:
    """Where everything stands, for a front end that lets people be moved."""
    return (json.dumps(picture.layout, ensure_ascii=False, indent=2) + "\n").encode()


_FORMS: dict[str, Callable[[Picture], bytes]] = {
    ".svg": _svg,
    ".png": _png,
    ".pdf": _pdf,
    ".json": _layout,
}
