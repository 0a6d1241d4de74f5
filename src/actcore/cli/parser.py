"""The parser, and the options that several commands share."""

import argparse
import re
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, NoReturn

from actcore.errors import nearest
from actcore.text import LANGUAGES


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


if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[Parser]
else:
    Commands = object  # what argparse makes has no public name


def command(
    commands: Commands, name: str, help: str, home: str = "", function: str = ""
) -> Parser:
    """Add a command that is a function of the module `home`.

    Both have the command's name where none is given. The module is imported when the
    command runs.
    """
    sub = commands.add_parser(name, help=help, description=help)
    sub.set_defaults(command=_lazily(function or name, home or name), parser=sub)
    return sub


def _lazily(name: str, home: str) -> Callable[[argparse.Namespace], int]:
    def run(options: argparse.Namespace) -> int:
        from importlib import import_module

        module = import_module(f".{home}", __package__)
        code: int = getattr(module, name)(options)
        return code

    return run


def add_day(sub: "argparse._ActionsContainer", name: str, help: str) -> None:
    """A day as YYYY-MM-DD."""
    sub.add_argument(name, type=day, metavar="YYYY-MM-DD", help=help)


def add_asking(sub: Parser) -> None:
    """For which day, and how people are spoken of."""
    add_day(sub, "--as-of", "the day to ask for (default: today)")
    sub.add_argument(
        "--names",
        choices=("codes", "roles", "full"),
        default="codes",
        help="how to speak of people (default: codes)",
    )
    add_allowing(sub)


def add_allowing(sub: Parser) -> None:
    """Whether identity numbers may stand in texts."""
    sub.add_argument(
        "--allow-identity-numbers",
        action="store_true",
        help="let national identity numbers stand in the texts of a model with clients",
    )


def add_format(sub: Parser, *more: str) -> None:
    """How to print, ``text`` and ``json`` and whatever more there is."""
    sub.add_argument(
        "--format",
        choices=("text", "json", *more),
        default="text",
        help="default: text",
    )


def add_language(sub: Parser) -> None:
    """In which language to speak."""
    sub.add_argument(
        "--lang", choices=LANGUAGES, default="en", help="the language (default: en)"
    )


def add_parameters(sub: Parser) -> None:
    """Which local parameter values to use."""
    sub.add_argument(
        "--parameters",
        action="append",
        default=[],
        metavar="FILE",
        help="a file of local parameter values; may be given several times",
    )


def add_model(sub: Parser) -> None:
    """Of which model."""
    sub.add_argument("--model", metavar="ID", help="only this model, such as se.ract")


def day(text: str) -> date:
    """The day that an option names."""
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    raise argparse.ArgumentTypeError("expected a date as YYYY-MM-DD")


def positive(text: str) -> int:
    """The whole number from 1 that an option names."""
    if re.fullmatch(r"[1-9]\d{0,3}", text):
        return int(text)
    raise argparse.ArgumentTypeError("expected a whole number from 1")


def count(text: str) -> int:
    """The whole number from 0 that an option names."""
    return 0 if text == "0" else positive(text)


def clock(text: str) -> str:
    """The time of day that an option names."""
    if re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", text):
        return text
    raise argparse.ArgumentTypeError("expected a time of day as HH:MM, such as 09:30")
