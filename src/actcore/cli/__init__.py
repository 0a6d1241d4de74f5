"""The ``actcore`` command.

Nothing is imported before it is needed: ``actcore --version`` starts as fast as Python.
"""

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: What stands after ``actcore``; the process's own where left out.

    Returns:
        0 if there is nothing to report, 1 if there is, 2 if it could not be told.
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments in (["--version"], ["-V"]):
        from actcore import __version__

        sys.stdout.write(f"actcore {__version__}\n")
        return 0
    from .run import run

    return run(arguments)
