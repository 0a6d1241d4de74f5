"""What can be asked of the command: every command with its options, and their help."""

import argparse
import re
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, NoReturn

from actcore.errors import nearest

LANGUAGES = ("en", "sv", "da", "nb", "nn")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class Parser(argparse.ArgumentParser):
    """A parser that suggests what was meant, and says in one line what was not."""

    def error(self, message: str) -> NoReturn:
        """Print what is wrong and how to get help, and exit with 2."""
        self.exit(2, f"error: {self._meant(message)}\ntry: {self.prog} --help\n")

    def _meant(self, message: str) -> str:
        found = re.search(r"^argument (\S+): invalid choice: '([^']*)'", message)
        if not found:
            return message
        near = nearest(found[2], self._choices(found[1]))
        what = "command" if found[1] == "COMMAND" else f"value for {found[1]}"
        return f"unknown {what} '{found[2]}'" + (
            f", did you mean '{near}'?" if near else ""
        )

    def _choices(self, name: str) -> list[str]:
        """What an argument may be, by the name that a message gives it."""
        return [
            str(choice)
            for action in self._actions
            if name in (action.metavar, "/".join(action.option_strings))
            for choice in action.choices or ()
        ]

    def options(self) -> list[str]:
        """The options there are."""
        return list(self._option_string_actions)


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
        _explain,
        _rules,
        _roles,
        _worksheets,
        _plugins,
        _schema,
        _demo,
    ):
        add(commands)
    return parser


if TYPE_CHECKING:
    _Commands = argparse._SubParsersAction[Parser]


def _command(commands: "_Commands", name: str, help: str) -> Parser:
    sub = commands.add_parser(name, help=help, description=help)
    sub.set_defaults(command=_lazily(name), parser=sub)
    return sub


def _lazily(name: str) -> Callable[[argparse.Namespace], int]:
    """Import a command's module when it runs."""
    homes = {name: name for name in ("calendar", "check", "demo", "explain", "status")}

    def command(options: argparse.Namespace) -> int:
        from importlib import import_module

        module = import_module(f".{homes.get(name, 'catalogue')}", __package__)
        code: int = getattr(module, name)(options)
        return code

    return command


def _check(commands: "_Commands") -> None:
    sub = _command(commands, "check", "Hold records against their models.")
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
    _lang(sub)
    _asking(sub)
    sub.add_argument(
        "--parameters",
        action="append",
        default=[],
        metavar="FILE",
        help="a file of local parameter values; may be given several times",
    )
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


def _status(commands: "_Commands") -> None:
    sub = _command(
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
    _format(sub)
    _lang(sub)
    _asking(sub)
    sub.add_argument(
        "-v",
        "--verbose",
        action="store_true",
        help="also list where it is recorded",
    )


def _calendar(commands: "_Commands") -> None:
    sub = _command(
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
    _day_option(sub, "--as-of", "propose nothing before this day (default: today)")
    sub.add_argument(
        "--lang",
        choices=LANGUAGES,
        help="the language (default: en; in a calendar file the model's own)",
    )
    _allowing(sub)
    own = sub.add_argument_group("meetings of your own choice, with --propose")
    own.add_argument("--team", metavar="ID", help="whose meetings")
    own.add_argument("--kind", metavar="KIND", help="such as team_meeting")
    own.add_argument("--weekday", choices=WEEKDAYS, help="on which day of the week")
    own.add_argument(
        "--every", choices=("week", "month"), help="how often (default: week)"
    )
    own.add_argument(
        "--interval",
        type=_positive,
        metavar="N",
        help="every how many weeks or months (default: 1)",
    )
    own.add_argument(
        "--which",
        choices=("1", "2", "3", "4", "last"),
        help="which such day of the month, with --every month (default: 1)",
    )
    own.add_argument("--at", type=_clock, metavar="HH:MM", help="from when")
    own.add_argument("--minutes", type=_positive, metavar="N", help="how long")
    _day_option(own, "--since", "the first day (default: as --as-of)")
    _day_option(own, "--until", "the last day")


def _day_option(sub: "argparse._ActionsContainer", name: str, help: str) -> None:
    sub.add_argument(name, type=_day, metavar="YYYY-MM-DD", help=help)


def _asking(sub: Parser) -> None:
    _day_option(sub, "--as-of", "the day to ask for (default: today)")
    sub.add_argument(
        "--names",
        choices=("codes", "roles", "full"),
        default="codes",
        help="how to speak of people (default: codes)",
    )
    _allowing(sub)


def _allowing(sub: Parser) -> None:
    sub.add_argument(
        "--allow-identity-numbers",
        action="store_true",
        help="let national identity numbers stand in the texts of a model with clients",
    )


def _explain(commands: "_Commands") -> None:
    sub = _command(
        commands,
        "explain",
        "Tell what a rule checks, where it comes from, how to waive it.",
    )
    sub.add_argument("code", metavar="CODE", help="a rule's code or name, like RACT024")
    _format(sub)
    _lang(sub)


def _rules(commands: "_Commands") -> None:
    sub = _command(commands, "rules", "List the rules of the installed models.")
    _format(sub, "markdown")
    _model(sub)
    _lang(sub)


def _worksheets(commands: "_Commands") -> None:
    sub = _command(
        commands, "worksheets", "List the worksheets of the installed models."
    )
    _format(sub, "markdown")
    _model(sub)
    _lang(sub)


def _roles(commands: "_Commands") -> None:
    sub = _command(
        commands, "roles", "List the role catalogues of the installed models."
    )
    _format(sub)
    _model(sub)
    _lang(sub)


def _plugins(commands: "_Commands") -> None:
    sub = _command(
        commands, "plugins", "List the installed plugins and how they loaded."
    )
    _format(sub)


def _schema(commands: "_Commands") -> None:
    sub = _command(commands, "schema", "Print the JSON Schema of a model's documents.")
    sub.add_argument("document", choices=("case", "site"), help="which document")
    sub.add_argument("--model", required=True, metavar="ID", help="such as se.ract")
    _lang(sub)


def _demo(commands: "_Commands") -> None:
    sub = _command(commands, "demo", "Check the example documents of every model.")
    sub.add_argument(
        "folder",
        nargs="?",
        metavar="FOLDER",
        help="write the examples there first, to look at and play with",
    )
    _lang(sub)


def _format(sub: Parser, *more: str) -> None:
    sub.add_argument(
        "--format",
        choices=("text", "json", *more),
        default="text",
        help="default: text",
    )


def _lang(sub: Parser) -> None:
    sub.add_argument(
        "--lang", choices=LANGUAGES, default="en", help="the language (default: en)"
    )


def _model(sub: Parser) -> None:
    sub.add_argument("--model", metavar="ID", help="only this model, such as se.ract")


def _day(text: str) -> date:
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    raise argparse.ArgumentTypeError("expected a date as YYYY-MM-DD")


def _positive(text: str) -> int:
    if re.fullmatch(r"[1-9]\d{0,3}", text):
        return int(text)
    raise argparse.ArgumentTypeError("expected a whole number from 1")


def _clock(text: str) -> str:
    if re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", text):
        return text
    raise argparse.ArgumentTypeError("expected a time of day as HH:MM, such as 09:30")
