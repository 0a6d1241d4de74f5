"""``actcore demo``: the example documents of every model, checked."""

import argparse
from datetime import date
from pathlib import Path

import actcore
from actcore import codec
from actcore.errors import ActcoreError
from actcore.fidelity import Report, terms
from actcore.testing.cases import example_bytes
from actcore.variant import Example, Variant

from .catalogue import line, tell

_MOST = 3
"""How many findings of one example are shown."""


def demo(options: argparse.Namespace) -> int:
    """Check every example and say what to look at next; returns the exit code."""
    registry = actcore.load()
    for problem in registry.problems:
        tell(problem)
    folder = Path(options.folder) if options.folder else None
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
    shown: list[tuple[Example, Report]] = []
    for variant in registry.variants:
        line(f"{variant.title.get(options.lang)} ({variant.id})")
        for example in variant.examples:
            report = _checked(variant, example)
            shown.append((example, report))
            _show(example, report, options.lang)
            if folder is not None:
                data = codec.to_bytes(report.document, variant)
                _write(data, folder / f"{example.id}.json")
        line()
    _next(shown, folder)
    return 2 if registry.problems or not shown else 0


def _write(data: bytes, path: Path) -> None:
    """Write an example, but not over a file that somebody has changed."""
    if path.exists() and path.read_bytes() != data:
        raise ActcoreError(
            f"{path} is there already and differs; choose another folder"
        )
    codec.write_bytes(data, path)


def _checked(variant: Variant, example: Example) -> Report:
    document = actcore.read(example_bytes(variant, example.id))
    return actcore.check(document, as_of=example.as_of or date.today())


def _show(example: Example, report: Report, language: str) -> None:
    told = terms.told_of(*report.assessed, language)
    verdict = terms.STANDING[report.verdict].get(language)
    as_of = terms.AS_OF.get(language)
    line(f"  {example.id}: {example.title.get(language)}")
    line(f"    {example.origin.get(language)}")
    line(f"    {as_of} {report.as_of}: {verdict}; {told}")
    findings = (*report.deviations, *report.advice, *report.unusual)
    for finding in findings[:_MOST]:
        word = terms.SEVERITY[finding.severity].get(language)
        line(f"    {finding.code} {word}  {finding.message(language)}")
    if len(findings) > _MOST:
        line(f"    … {len(findings) - _MOST} more")


def _next(shown: list[tuple[Example, Report]], folder: Path | None) -> None:
    if not shown:
        line("No plugin with examples is installed; try: pip install actcore-ract")
        return
    told = [(e, r) for e, r in shown if r.deviations or r.advice or r.unusual]
    example, report = (told or shown)[0]
    findings = report.deviations or report.advice or report.unusual or report.findings
    line("Look at next:")
    if folder is None:
        line(
            "  actcore demo examples                 write these documents to a folder"
        )
        folder = Path("examples")
    file = folder / f"{example.id}.json"
    line(f"  actcore check {file} --as-of {report.as_of} --names full")
    if findings:
        line(f"  actcore explain {findings[0].code}")
    line("  actcore rules                         every rule with its statement")
