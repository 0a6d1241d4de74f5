"""The worksheets an application hands out and takes back, with the plugins behind them.

A worksheet goes out in the form people use, blank or opened on a record, and its answers
come back into the record::

    answers = actcore.sheets.opened(case, "coach_offer", as_of=date(2024, 3, 31))
    page = actcore.sheets.render("se.ract", "coach_offer", "html", answers=answers)
    ...
    for found in actcore.sheets.read(data, "post", model="se.ract"):
        merged = actcore.sheets.merge(case, found)
"""

from actcore.forms import Answers, Form, Layout
from actcore.forms.completing import Conflict
from actcore.forms.merging import Became, Merged
from actcore.variant import SOCIOGRAM

from .coming_back import READABLE, merge, read
from .found import form, forms, forms_of_step
from .going_out import EXPORTS, FORMATS, export, opened, render

__all__ = [
    "EXPORTS",
    "FORMATS",
    "READABLE",
    "SOCIOGRAM",
    "Answers",
    "Became",
    "Conflict",
    "Form",
    "Layout",
    "Merged",
    "export",
    "form",
    "forms",
    "forms_of_step",
    "merge",
    "opened",
    "read",
    "render",
]
