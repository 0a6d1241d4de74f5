"""Worksheets as field forms for ODK and KoBo, and the answers that come back from there.

`survey` says what an XLSForm holds, `workbook` writes it. What was exported is opened
by `tables`, its columns are recognised by `columns`, and `field_data` makes answers of
its rows. `names` is what both directions call everything by.
"""

from .field_data import heading, read_field_data
from .names import names_of
from .survey import Survey, survey_of
from .workbook import xlsform_of

__all__ = [
    "Survey",
    "heading",
    "names_of",
    "read_field_data",
    "survey_of",
    "xlsform_of",
]
