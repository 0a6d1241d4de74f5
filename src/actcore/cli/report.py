"""``actcore report``: a document's report as one page, to read and to print."""

import argparse
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import actcore
from actcore import codec
from actcore.embedding import variant_of
from actcore.errors import ActcoreError
from actcore.fidelity import Progress, Report
from actcore.model import Audience

from .inputs import only_document

if TYPE_CHECKING:
    from actcore.pictures import Picture


def report(options: argparse.Namespace) -> int:
    """Write the page; returns 0 if it is whole, 2 if something could not be run."""
    path = Path(options.output)
    if path.suffix.lower() not in (".html", ".htm"):
        raise ActcoreError(f"{path}: expected a name that ends in .html")
    document = only_document(options.file, allow=options.allow_identity_numbers)
    local = [actcore.read_parameters(name) for name in options.parameters]
    as_of = options.as_of or date.today()
    found = actcore.check(document, as_of=as_of, parameters=local)
    data = _page(found, options).encode()
    codec.write_bytes(data, path)
    sys.stdout.write(f"{path}  {len(data) / 1000:.0f} kB\n")
    for problem in found.problems:
        sys.stderr.write(f"error: {problem}; the report is incomplete\n")
    return 0 if found.complete else 2


def _page(found: Report, options: argparse.Namespace) -> str:
    from actcore.pages import page, pictures_for

    audience = Audience(options.audience)
    pictures: tuple[Picture, ...] = ()
    if not options.no_pictures:
        pictures = pictures_for(
            found, language=options.lang, names=options.names, audience=audience
        )
    return page(
        found,
        language=options.lang,
        names=options.names,
        audience=audience,
        pictures=pictures,
        progress=_progress(found),
    )


def _progress(found: Report) -> Progress | None:
    """Where the document stands; None where its model tells of no process for it."""
    process = variant_of(found.document.model).process
    if process is None or not process.tells_of(found.document):
        return None
    return actcore.status(found.document, as_of=found.as_of)
