"""From measured values to the axes of a star."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from actcore.text import Text, joined
from actcore.variant import Measured

from .axes import Axis, Scale


def axes_of(
    values: Sequence[Measured],
    scales: Mapping[str, Scale],
    *,
    now: date,
    before: date | None,
    language: str,
) -> tuple[Axis, ...]:
    """An axis for each dimension that has a scale, in the order of the scales.

    Args:
        values: What was measured; a value without a day cannot be placed in time.
        scales: The scales, by dimension.
        now: The day to look from.
        before: The day of last time, or None.
        language: The language of raters and instruments.

    Returns:
        The axes. A dimension that was not measured after `before` has no value now.
    """
    return tuple(
        _axis(
            dimension,
            scale,
            _latest(values, dimension, before or date.min, now),
            _latest(values, dimension, date.min, before) if before else None,
            language,
        )
        for dimension, scale in scales.items()
    )


def instruments_of(values: Iterable[Measured], language: str) -> str:
    """What the values were measured with, in words."""
    names = [found.instrument.get(language) for found in values if found.instrument]
    return joined(list(dict.fromkeys(names)), language)


def _latest(
    values: Sequence[Measured], dimension: str, after: date, until: date
) -> Measured | None:
    """The last value measured after the one day and by the other."""
    found = [
        (value.on, index)
        for index, value in enumerate(values)
        if value.dimension == dimension
        and value.on is not None
        and after < value.on <= until
    ]
    return values[max(found)[1]] if found else None


def _axis(
    dimension: str,
    scale: Scale,
    now: Measured | None,
    then: Measured | None,
    language: str,
) -> Axis:
    def said(text: Text | None) -> str | None:
        return text.get(language) if text else None

    last = now or then
    return Axis(
        title=dimension,
        value=now.value if now else None,
        previous=then.value if then else None,
        low=scale.low,
        high=scale.high,
        better=scale.better,
        rater=said(last.rater) if last else None,
        previous_rater=said(then.rater) if then else None,
        instrument=said(last.instrument) if last else None,
        previous_instrument=said(then.instrument) if then else None,
    )
