"""From the command line's words to one command, and from its errors to exit codes."""

import argparse
import os
import sys
from collections.abc import Callable

from actcore.errors import ActcoreError, nearest

from .options import whole
from .parser import Parser


def run(arguments: list[str]) -> int:
    """Run a command; returns its exit code, 2 for anything that could not be done."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        options = parse(arguments)
        command: Callable[[argparse.Namespace], int] = options.command
        code = command(options)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2
    except (ActcoreError, OSError) as error:
        sys.stderr.write(f"error: {told(error)}\n")
        return 2
    except KeyboardInterrupt:
        return 130
    return code


def parse(arguments: list[str]) -> argparse.Namespace:
    """Parse the command line; exits with 2 and a suggestion if it makes no sense."""
    parser = whole()
    options, unknown = parser.parse_known_args(arguments)
    if unknown:
        sub: Parser = getattr(options, "parser", parser)
        near = nearest(unknown[0].partition("=")[0], sub.options())
        hint = f", did you mean '{near}'?" if near else ""
        sub.error(f"unknown option '{unknown[0]}'{hint}")
    if options.version:
        from actcore import __version__

        parser.exit(0, f"actcore {__version__}\n")
    if not hasattr(options, "command"):
        parser.print_help()
        parser.exit(2)
    return options


def told(error: Exception) -> str:
    """An error in words, without a traceback."""
    if isinstance(error, OSError):
        name = os.fspath(error.filename) if error.filename else "a file"
        name = name.decode(errors="replace") if isinstance(name, bytes) else str(name)
        return f"{name}: {(error.strerror or 'cannot be used').lower()}"
    return str(error)
