"""What can be asked of the commands that draw, tell and compare."""

from actcore.text import LANGUAGES

from .parser import (
    Commands,
    Parser,
    add_allowing,
    add_asking,
    add_day,
    add_format,
    add_language,
    add_parameters,
    command,
)


def add_sociogram(commands: Commands) -> None:
    """``actcore sociogram``."""
    sub = command(commands, "sociogram", "Draw a client's map of people, or tell it.")
    _file(sub)
    sub.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        help="write a picture (.svg, .png, .pdf), the words (.txt), a graph (.graphml)"
        " or where everybody stands (.json); without it the map is printed as text",
    )
    sub.add_argument(
        "--text", action="store_true", help="print the map as text (the default)"
    )
    sub.add_argument(
        "--view",
        choices=("map", "change", "blank", "table"),
        default="map",
        help="the map, its change, the sheet to draw on, or the team round a table"
        " (default: map)",
    )
    add_day(sub, "--since", "with --view change: compare with the map of this day")
    sub.add_argument(
        "--for",
        dest="audience",
        choices=("client", "group", "team", "statistics"),
        default="client",
        help="who is to see it; others than the client see whom the client has let them"
        " (default: client)",
    )
    sub.add_argument(
        "--layer",
        choices=("everyday", "crisis", "wished"),
        default="everyday",
        help="which life (default: everyday)",
    )
    sub.add_argument(
        "--only",
        choices=("private", "professional"),
        help="private people or professionals only",
    )
    sub.add_argument(
        "--theme",
        choices=("auto", "light", "dark", "print", "grey"),
        default="auto",
        help="the colours (default: auto, dark where the screen is)",
    )
    sub.add_argument(
        "--size",
        choices=("a4", "large", "portrait", "square"),
        default="a4",
        help="the sheet (default: a4)",
    )
    sub.add_argument(
        "--no-panel", action="store_true", help="leave out team, goals and key"
    )
    _own_language(sub)
    add_asking(sub)


def add_diff(commands: Commands) -> None:
    """``actcore diff``."""
    sub = command(
        commands,
        "diff",
        "Tell what changed from one record of a client to a later one.",
    )
    sub.add_argument("old", metavar="OLD", help="the earlier record")
    sub.add_argument("new", metavar="NEW", help="the later record")
    add_format(sub)
    _own_language(sub)
    sub.add_argument(
        "--names",
        choices=("codes", "full"),
        default="codes",
        help="how to speak of people (default: codes)",
    )
    add_allowing(sub)


def add_report(commands: Commands) -> None:
    """``actcore report``."""
    sub = command(commands, "report", "Write a record's report as a page to read.")
    _file(sub)
    sub.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        required=True,
        help="the page to write, a name that ends in .html",
    )
    sub.add_argument(
        "--for",
        dest="audience",
        choices=("client", "group", "team", "statistics"),
        default="client",
        help="who reads it; others than the client, and those who keep the record, see"
        " people as the client lets them be shown (default: client)",
    )
    add_parameters(sub)
    sub.add_argument(
        "--no-pictures", action="store_true", help="leave the pictures out"
    )
    add_language(sub)
    add_asking(sub)


def _file(sub: Parser) -> None:
    sub.add_argument(
        "file", metavar="FILE", help="a .json or .toml file, or - for JSON on stdin"
    )


def _own_language(sub: Parser) -> None:
    sub.add_argument(
        "--lang", choices=LANGUAGES, help="the language (default: the model's own)"
    )
