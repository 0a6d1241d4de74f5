"""What can be asked of the command: every command with its options, and their help."""

from actcore.text import LANGUAGES

from .parser import (
    Commands,
    Parser,
    add_allowing,
    add_asking,
    add_day,
    add_format,
    add_language,
    add_model,
    add_parameters,
    clock,
    command,
    positive,
)
from .picture_options import add_diff, add_report, add_sociogram
from .sheet_options import add_worksheet

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def whole() -> Parser:
    """The whole command line."""
    parser = Parser(
        prog="actcore",
        description="Hold records of team-based support against the model they follow.",
        epilog="Exit codes: 0 nothing to report, 1 findings, 2 could not run or bad input.",
    )
    parser.add_argument(
        "-V", "--version", action="store_true", help="print the version and stop"
    )
    commands = parser.add_subparsers(metavar="COMMAND", title="commands")
    for add in (
        _check,
        _status,
        _calendar,
        add_report,
        add_sociogram,
        add_diff,
        _explain,
        _rules,
        _roles,
        add_worksheet,
        _plugins,
        _schema,
        _demo,
    ):
        add(commands)
    return parser


def _check(commands: Commands) -> None:
    sub = command(commands, "check", "Hold records against their models.")
    sub.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="a .json, .toml or .ndjson file, a folder of them, or - for JSON on stdin",
    )
    sub.add_argument(
        "--format",
        choices=("text", "concise", "json", "sarif", "junit"),
        default="text",
        help="how to print the reports (default: text)",
    )
    add_language(sub)
    add_asking(sub)
    add_parameters(sub)
    sub.add_argument(
        "--fail-on",
        choices=("deviation", "advice", "unusual", "never"),
        default="deviation",
        help="the mildest finding that makes the exit code 1 (default: deviation)",
    )
    sub.add_argument(
        "--require-complete",
        action="store_true",
        help="exit with 1 also if something required or defining cannot be told",
    )
    sub.add_argument(
        "-v",
        "--verbose",
        action="store_true",
        help="also list what is open or in place",
    )


def _status(commands: Commands) -> None:
    sub = command(
        commands,
        "status",
        "Tell where a client or an organisation stands and what comes next.",
    )
    sub.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="a .json, .toml or .ndjson file, a folder of them, or - for JSON on stdin",
    )
    add_format(sub)
    add_language(sub)
    add_asking(sub)
    sub.add_argument(
        "-v",
        "--verbose",
        action="store_true",
        help="also list where it is recorded",
    )


def _calendar(commands: Commands) -> None:
    sub = command(
        commands, "calendar", "List a record's meetings, or write them as a calendar."
    )
    sub.add_argument(
        "file", metavar="FILE", help="a .json or .toml file, or - for JSON on stdin"
    )
    sub.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        help="write a calendar; one that is there already is carried on. With"
        " --propose a .json or .toml file: the record with what is proposed",
    )
    sub.add_argument(
        "--propose",
        action="store_true",
        help="also date the meetings that the record's plan asks for, or those below",
    )
    add_day(sub, "--as-of", "propose nothing before this day (default: today)")
    sub.add_argument(
        "--lang",
        choices=LANGUAGES,
        help="the language (default: en; in a calendar file the model's own)",
    )
    add_allowing(sub)
    own = sub.add_argument_group("meetings of your own choice, with --propose")
    own.add_argument("--team", metavar="ID", help="whose meetings")
    own.add_argument("--kind", metavar="KIND", help="such as team_meeting")
    own.add_argument("--weekday", choices=WEEKDAYS, help="on which day of the week")
    own.add_argument(
        "--every", choices=("week", "month"), help="how often (default: week)"
    )
    own.add_argument(
        "--interval",
        type=positive,
        metavar="N",
        help="every how many weeks or months (default: 1)",
    )
    own.add_argument(
        "--which",
        choices=("1", "2", "3", "4", "last"),
        help="which such day of the month, with --every month (default: 1)",
    )
    own.add_argument("--at", type=clock, metavar="HH:MM", help="from when")
    own.add_argument("--minutes", type=positive, metavar="N", help="how long")
    add_day(own, "--since", "the first day (default: as --as-of)")
    add_day(own, "--until", "the last day")


def _explain(commands: Commands) -> None:
    sub = command(
        commands,
        "explain",
        "Tell what a rule checks, where it comes from, how to waive it.",
    )
    sub.add_argument("code", metavar="CODE", help="a rule's code or name, like RACT024")
    add_format(sub)
    add_language(sub)


def _rules(commands: Commands) -> None:
    sub = command(
        commands, "rules", "List the rules of the installed models.", home="catalogue"
    )
    add_format(sub, "markdown")
    add_model(sub)
    add_language(sub)


def _roles(commands: Commands) -> None:
    sub = command(
        commands,
        "roles",
        "List the role catalogues of the installed models.",
        home="catalogue",
    )
    add_format(sub)
    add_model(sub)
    add_language(sub)


def _plugins(commands: Commands) -> None:
    sub = command(
        commands,
        "plugins",
        "List the installed plugins and how they loaded.",
        home="catalogue",
    )
    add_format(sub)


def _schema(commands: Commands) -> None:
    sub = command(
        commands,
        "schema",
        "Print the JSON Schema of a model's documents.",
        home="catalogue",
    )
    sub.add_argument("document", choices=("case", "site"), help="which document")
    sub.add_argument("--model", required=True, metavar="ID", help="such as se.ract")
    add_language(sub)


def _demo(commands: Commands) -> None:
    sub = command(commands, "demo", "Check the example documents of every model.")
    sub.add_argument(
        "folder",
        nargs="?",
        metavar="FOLDER",
        help="write the examples there first, to look at and play with",
    )
    add_language(sub)
