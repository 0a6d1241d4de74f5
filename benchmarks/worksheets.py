"""How long the worksheets of all plugins take: as HTML and Markdown, and on paper.

Called by ``benchmarks/run.py``; alone: ``uv run --group bench python
benchmarks/worksheets.py``.
"""

import statistics
import time
from collections.abc import Callable

import actcore
from actcore.forms import Sheet, forms_of, sheet_of
from actcore.forms.html import html_of
from actcore.forms.markdown import markdown_of
from actcore.forms.pdf import pdf_of

ROUNDS = 5


def seconds(work: Callable[[], object]) -> float:
    """How long some work takes once."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def report(name: str, found: float, goal: float | None = None) -> None:
    """Print a figure in milliseconds, and the goal with whether it is met."""
    verdict = ""
    if goal is not None:
        verdict = f"goal {goal:g} ms: {'met' if found <= goal else 'MISSED'}"
    print(f"  {name:<44} {found:8.1f} ms   {verdict}")


def worksheets() -> None:
    """Every worksheet once in the language of its model, blank."""
    models = actcore.load().variants
    forms = [form for variant in models for form in forms_of(variant)]

    def sheets() -> list[Sheet]:
        return [sheet_of(form) for form in forms]

    def text() -> list[str]:
        return [said for s in sheets() for said in (html_of(s), markdown_of(s))]

    first = 1000 * seconds(text)
    again = 1000 * statistics.median(seconds(text) for _ in range(ROUNDS))
    made = sheets()
    pdf_of(made[0])  # the first one looks for the fonts of the machine
    times = [
        statistics.median(1000 * seconds(lambda: pdf_of(sheet)) for _ in range(3))  # noqa: B023 - called at once
        for sheet in made
    ]
    print(f"\nThe {len(forms)} worksheets of {len(models)} models, blank")
    report("as HTML and Markdown, the first time", first, 1000)
    report("as HTML and Markdown, again", again)
    report("as PDF, median of a sheet", statistics.median(times), 300)
    report("as PDF, the worst sheet", max(times), 300)


if __name__ == "__main__":
    worksheets()
