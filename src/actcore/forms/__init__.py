"""Worksheets people can fill in: on a screen, on paper, in Word, in the field.

One form model (`form`) is made of every worksheet class (`derived`). What a reader sees
of it is worked out once (`sheet`), and renderers only set it. What comes back as texts
is understood in one place (`written`). Applications call `actcore.sheets`.
"""

from .answers import Answers, Heading, Values, blank
from .derived import form_of, forms_of
from .form import Form, Kind, Option, Question, Section
from .own import read_worksheet, read_worksheets
from .sheet import Field, Layout, Mark, Part, Said, Sheet, sheet_of
from .written import Written, understood

__all__ = [
    "Answers",
    "Field",
    "Form",
    "Heading",
    "Kind",
    "Layout",
    "Mark",
    "Option",
    "Part",
    "Question",
    "Said",
    "Section",
    "Sheet",
    "Values",
    "Written",
    "blank",
    "form_of",
    "forms_of",
    "read_worksheet",
    "read_worksheets",
    "sheet_of",
    "understood",
]
