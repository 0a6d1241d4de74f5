"""Values that somebody measured with an instrument of others, as a model records them.

Only what is measured, by whom and what came out: never an instrument's wording, and no
scale, since records do not keep one.
"""

from datetime import date

import attrs

from actcore.text import Text


@attrs.frozen(kw_only=True)
class Measured:
    """One value.

    Args:
        dimension: What was measured, by the name in the record.
        value: What came out.
        on: When.
        rater: Whose answer it is; None where nobody recorded it.
        instrument: With what.
    """

    dimension: str
    value: float = attrs.field(repr=False)
    on: date | None = None
    rater: Text | None = None
    instrument: Text | None = None
