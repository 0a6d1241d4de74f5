"""How long the worksheets of all plugins take: as HTML and Markdown, and on paper.

Called by ``benchmarks/run.py``; alone: ``uv run --group bench python
benchmarks/worksheets.py``.
"""

import statistics
import time
from collections.abc import Callable

import actcore
from actcore import sheets
from actcore.forms import Form, Sheet, sheet_of
from actcore.forms.html import html_of
from actcore.forms.markdown import markdown_of

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


def least(work: Callable[[], object]) -> float:
    """The milliseconds of the quickest of several times, which other work disturbs least."""
    return 1000 * min(seconds(work) for _ in range(ROUNDS))


def on_paper(form: Form) -> float:
    """How long a form takes as PDF; of the map also the sheet to draw it on."""
    return least(lambda: sheets.render(form.model, form.id, "pdf"))


def worksheets() -> None:
    """Every worksheet and map once in the language of its model, blank."""
    models = actcore.load().models
    forms = [form for model in models for form in sheets.forms(model)]

    def made() -> list[Sheet]:
        return [sheet_of(form) for form in forms]

    def text() -> list[str]:
        return [said for s in made() for said in (html_of(s), markdown_of(s))]

    first = 1000 * seconds(text)
    again = least(text)
    on_paper(forms[0])  # the first one looks for the fonts of the machine
    times = {f"{form.model} {form.id}": on_paper(form) for form in forms}
    worst = max(times, key=times.__getitem__)
    print(f"\nThe {len(forms)} worksheets and maps of {len(models)} models, blank")
    report("as HTML and Markdown, the first time", first, 1000)
    report("as HTML and Markdown, again", again)
    report("as PDF, median of a sheet", statistics.median(times.values()), 300)
    report(f"as PDF, the worst: {worst}", times[worst], 300)


if __name__ == "__main__":
    worksheets()
