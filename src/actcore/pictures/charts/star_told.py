"""The star in words."""

from collections.abc import Sequence

from .. import words
from ..picture import Description, Table
from . import chart_words as said
from .axes import Axis, Better, Course
from .chart import amount

_DIGITS = 4
"""Of values as they were given."""


def describe_star(
    axes: Sequence[Axis], *, title: str, language: str, now: str, before: str | None
) -> Description:
    """The star in words, with the values as they were given.

    Args:
        axes: The values.
        title: What the picture is called.
        language: The language.
        now: When the values are from.
        before: When those of last time are from; None where there was none.
    """
    return Description(
        language=language,
        title=title,
        summary=_summary(axes, language, now, before),
        paragraphs=(
            *(_sentence(axis, language) for axis in axes if before is not None),
            *notes_of(axes, language),
            *warnings_of(axes, language),
        ),
        tables=(_table(axes, title, language, now, before),),
    )


def rater_of(axis: Axis, language: str) -> str:
    """According to whom, in words."""
    if axis.rater is None:
        return said.RATER_UNKNOWN.get(language)
    return said.ACCORDING.get(language).format(rater=axis.rater)


def change_of(axis: Axis, language: str) -> str:
    """How much better or worse, as a number with its sign; that it is missing, else."""
    if axis.change is None:
        return said.MISSING.get(language)
    if axis.course is Course.SAME:
        return "0"
    return ("+" if axis.change > 0 else "") + amount(axis.change, language)


def notes_of(axes: Sequence[Axis], language: str) -> list[str]:
    """How the star is to be read."""
    notes = [said.OUTWARD, said.ALL_TO_HUNDRED]
    if any(axis.better is Better.LOWER for axis in axes):
        notes.append(said.TURNED)
    return [note.get(language) for note in notes]


def warnings_of(axes: Sequence[Axis], language: str) -> list[str]:
    """What makes two values hard to compare."""
    found = []
    for axis in axes:
        raters = {"before": axis.previous_rater, "now": axis.rater}
        instruments = {"before": axis.previous_instrument, "now": axis.instrument}
        for applies, text, values in (
            (axis.other_rater, said.OTHER_RATER, raters),
            (axis.rater_untold, said.RATER_UNTOLD, {}),
            (axis.other_instrument, said.OTHER_INSTRUMENT, instruments),
            (axis.instrument_untold, said.INSTRUMENT_UNTOLD, {}),
        ):
            if applies:
                found.append(text.get(language).format(axis=axis.title, **values))
    return found


def _summary(axes: Sequence[Axis], language: str, now: str, before: str | None) -> str:
    many = said.AXES.of(len(axes), language)
    if before is None:
        return said.STAR_SUMMARY.get(language).format(axes=many, now=now)
    first = said.STAR_SUMMARY_BOTH.get(language)
    courses = [axis.course for axis in axes]
    tally = said.TALLY.get(language).format(
        **{str(course): courses.count(course) for course in Course}
    )
    return f"{first.format(axes=many, now=now, before=before)} {tally}"


def _sentence(axis: Axis, language: str) -> str:
    sentence = said.WENT[axis.course].get(language)
    return f"{sentence.format(**_values(axis, language))}."


def _values(axis: Axis, language: str) -> dict[str, str]:
    return {
        "axis": f"{axis.title} ({rater_of(axis, language)})",
        "before": _raw(axis.previous, language),
        "now": _raw(axis.value, language),
    }


def _raw(value: float | None, language: str) -> str:
    return (
        said.MISSING.get(language)
        if value is None
        else amount(value, language, _DIGITS)
    )


def _table(
    axes: Sequence[Axis], title: str, language: str, now: str, before: str | None
) -> Table:
    then = () if before is None else (before,)
    header = [said.AXIS, said.RATER]
    last = () if before is None else (said.CHANGE.get(language),)
    return Table(
        caption=title,
        header=(
            *(word.get(language) for word in header),
            *then,
            now,
            said.SCALE.get(language),
            *last,
        ),
        rows=tuple(_row(axis, language, both=before is not None) for axis in axes),
    )


def _row(axis: Axis, language: str, *, both: bool) -> tuple[str, ...]:
    scale = said.HIGHER_BETTER if axis.better is Better.HIGHER else said.LOWER_BETTER
    ends = {
        "low": amount(axis.low or 0, language, _DIGITS),
        "high": amount(axis.high or 0, language, _DIGITS),
    }
    return (
        axis.title,
        axis.rater or words.UNKNOWN.get(language),
        *((_raw(axis.previous, language),) if both else ()),
        _raw(axis.value, language),
        scale.get(language).format(**ends),
        *((change_of(axis, language),) if both else ()),
    )
