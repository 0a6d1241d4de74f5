"""The values in a record that instruments of others gave."""

from collections.abc import Iterator

from actcore.model import Case
from actcore.variant import Measured

from .worksheets.work.measurement_reference import MeasurementReference


def measured(case: Case) -> Iterator[Measured]:
    """Every value with a dimension, in the order recorded."""
    for reference in case.filled(MeasurementReference):
        for found in reference.measurements or ():
            if found.dimension is not None and found.value is not None:
                yield Measured(
                    dimension=found.dimension,
                    value=found.value,
                    on=found.measured_on,
                    rater=found.rater.label if found.rater else None,
                    instrument=(
                        reference.instrument.label if reference.instrument else None
                    ),
                )
