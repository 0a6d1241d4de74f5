"""What can be asked of ``actcore worksheet``: list, render, fill, export, import."""

from collections.abc import Iterable

from actcore.text import LANGUAGES

from .parser import (
    Commands,
    Parser,
    add_allowing,
    add_asking,
    add_format,
    add_language,
    add_model,
    command,
    count,
    positive,
)

FORMATS = {
    "html": ("html", "htm"),
    "md": ("md", "markdown"),
    "pdf": ("pdf",),
    "docx": ("docx",),
    "txt": ("txt",),
}
"""What worksheets are rendered as, with what such files end in, the usual ending first.

They are said here, and not taken from `actcore.sheets`, so that the command starts without
importing it. ``txt`` is for the client's map only.
"""
EXPORTS = {
    "json-schema": ("schema.json", "json"),
    "fhir": ("fhir.json", "json"),
    "fhir-response": ("fhir.json", "json"),
    "xlsform": ("xlsx",),
}
"""What worksheets are exported as, in the same way."""


def add_worksheet(commands: Commands) -> None:
    """``actcore worksheet``."""
    about = "List worksheets, hand them out, and take the answers back."
    sub = commands.add_parser("worksheet", help=about, description=about)
    inner = sub.add_subparsers(metavar="COMMAND", title="commands", required=True)
    _list(inner)
    _render(inner)
    _fill(inner)
    _export(inner)
    _import(inner)


def _list(commands: Commands) -> None:
    sub = command(
        commands, "list", "List the worksheets.", home="worksheet", function="listed"
    )
    add_format(sub, "markdown")
    _step(sub)
    add_model(sub)
    add_language(sub)


def _render(commands: Commands) -> None:
    sub = command(
        commands, "render", "Write blank worksheets to fill in.", home="worksheet"
    )
    _sheets(sub)
    _output(sub, FORMATS, "html")
    _look(sub)


def _fill(commands: Commands) -> None:
    sub = command(
        commands,
        "fill",
        "Write worksheets with what a record knows already.",
        home="worksheet",
    )
    sub.add_argument(
        "record", metavar="RECORD", help="a .json or .toml file, or - for JSON on stdin"
    )
    _sheets(sub, model=False)
    sub.add_argument(
        "--entry",
        type=count,
        metavar="N",
        help="go on with the filled worksheet of this number in the record, from 0",
    )
    _output(sub, FORMATS, "html")
    _look(sub)
    add_asking(sub)


def _export(commands: Commands) -> None:
    sub = command(
        commands, "export", "Write worksheets for other systems.", home="worksheet"
    )
    _sheets(sub)
    _output(sub, EXPORTS, "json-schema")
    sub.add_argument(
        "--record",
        metavar="FILE",
        help="the record whose people and goals can be chosen, or whose answers are told",
    )
    sub.add_argument(
        "--entry",
        type=count,
        metavar="N",
        help="with --format fhir-response: which filled worksheet of the record, from 0",
    )
    _own_language(sub)
    add_asking(sub)


def _import(commands: Commands) -> None:
    sub = command(
        commands,
        "import",
        "Put answers into a record.",
        home="taking_back",
        function="taken_back",
    )
    sub.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="answers: what a page saved or posted (.json, .post), a Word file (.docx),"
        " field data (.csv, .xlsx, .zip), a map in lines (.txt), or a folder of these",
    )
    sub.add_argument(
        "--into", metavar="RECORD", required=True, help="the .json or .toml record"
    )
    sub.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        help="write the record here, RECORD itself if you like; without it nothing is"
        " written, and what would happen is told",
    )
    sub.add_argument(
        "--sheet",
        metavar="SHEET",
        help="which worksheet, where the answers do not say it; or a .toml file that"
        " defines one of your own, or a folder of such files",
    )
    sub.add_argument(
        "--replace",
        action="store_true",
        help="let the answers count where the record says otherwise",
    )
    add_format(sub)
    add_allowing(sub)


def _sheets(sub: Parser, *, model: bool = True) -> None:
    sub.add_argument(
        "sheets",
        nargs="*",
        metavar="SHEET",
        help="a worksheet's id, sociogram for the client's map, or a .toml file that"
        " defines one of your own, or a folder of such files",
    )
    sub.add_argument("--all", action="store_true", help="every worksheet that there is")
    _step(sub)
    if model:
        add_model(sub)


def _step(sub: Parser) -> None:
    sub.add_argument(
        "--step",
        metavar="STEP",
        help="the worksheets of one step in the model's process, as status names it",
    )


def _output(sub: Parser, formats: Iterable[str], usual: str) -> None:
    sub.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        help="a file, or a folder (for several worksheets always); without it one text"
        " is printed",
    )
    sub.add_argument(
        "--format",
        choices=tuple(formats),
        help=f"default: what OUT ends in, else {usual}",
    )


def _look(sub: Parser) -> None:
    sub.add_argument(
        "--layout",
        choices=("usual", "easy", "large"),
        default="usual",
        help="how it is set: easy to read, or in large print (default: usual)",
    )
    sub.add_argument(
        "--rows",
        type=positive,
        default=3,
        metavar="N",
        help="how many empty rows each list has (default: 3)",
    )
    sub.add_argument(
        "--action",
        metavar="URL",
        help="where the page sends its answers, http(s) or beside the page; it has no button"
        " for that without",
    )
    _own_language(sub)


def _own_language(sub: Parser) -> None:
    sub.add_argument(
        "--lang", choices=LANGUAGES, help="the language (default: the worksheet's own)"
    )
