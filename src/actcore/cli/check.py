"""``actcore check``: reports on documents, in the form asked for."""

import argparse
import sys
from collections.abc import Iterator
from datetime import date

import actcore
from actcore.embedding import variant_of
from actcore.errors import ActcoreError
from actcore.fidelity import LocalParameters, Severity, check_values
from actcore.variant import Outcome, Strength

from .inputs import Checked, Input, inputs

_LEVELS = {
    "deviation": (Severity.DEVIATION,),
    "advice": (Severity.DEVIATION, Severity.ADVICE),
    "unusual": (Severity.DEVIATION, Severity.ADVICE, Severity.UNUSUAL),
    "never": (),
}


def check(options: argparse.Namespace) -> int:
    """Check every document and print the reports; returns the exit code."""
    as_of = options.as_of or date.today()
    parameters, refused = _parameters(options.parameters)
    results: Iterator[Checked] = iter(refused)
    if not refused:  # with values that cannot be used, nothing is worth checking
        found = inputs(
            options.files, allow_identity_numbers=options.allow_identity_numbers
        )
        results = _checked(found, as_of, parameters)
    worst = 0
    if options.format in ("text", "concise"):
        from . import text as form
    else:
        from . import machine as form  # type: ignore[no-redef]
    printer = form.printer(options, sys.stdout)
    for result in results:
        worst = max(worst, _code(result, options))
        if result.error is not None:
            from .run import told

            sys.stderr.write(f"error: {told(result.error)}\n")
        printer.add(result)
    printer.finish()
    return worst


def _parameters(names: list[str]) -> tuple[list[LocalParameters], list[Checked]]:
    """The local values of every file, and the files that cannot be used."""
    read: list[LocalParameters] = []
    refused: list[Checked] = []
    for name in names:
        try:
            local = actcore.read_parameters(name)
            check_values(variant_of(local.model), local.values)
            read.append(local)
        except (ActcoreError, OSError) as error:
            refused.append(Checked(name, error=error))
    return read, refused


def _checked(
    documents: Iterator[Input], as_of: date, parameters: list[LocalParameters]
) -> Iterator[Checked]:
    for found in documents:
        if found.document is None:
            yield Checked(found.origin, error=found.error)
            continue
        try:
            report = actcore.check(found.document, as_of=as_of, parameters=parameters)
        except ActcoreError as error:
            yield Checked(found.origin, error=error)
        else:
            for problem in report.problems:
                sys.stderr.write(f"error: {problem}; the report is incomplete\n")
            for finding in report.of(Severity.BROKEN):
                sys.stderr.write(f"error: {finding.code}: {finding.message()}\n")
            yield Checked(found.origin, report)


def _code(result: Checked, options: argparse.Namespace) -> int:
    report = result.report
    if report is None or not report.complete:
        return 2
    levels = _LEVELS[options.fail_on]
    if any(finding.severity in levels for finding in report.findings):
        return 1
    untold = options.require_complete and any(
        finding.outcome is Outcome.NOT_ASSESSED
        and finding.strength in (Strength.REQUIRED, Strength.DEFINING)
        for finding in report.findings
    )
    return int(untold)
