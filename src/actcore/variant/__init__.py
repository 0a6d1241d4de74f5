"""What a national model is written in.

A plugin author imports everything needed from here and from `actcore.model`.
"""

from actcore.text import Text

from .context import Context
from .measured import Measured
from .parameters import Parameter, ParameterNotSet, Parameters
from .phases import Entry, Grid, Stay
from .process import Placed, Process, Step, Track, step
from .rules import Check, Method, Rule, Strength, judged, rule, rules_of, stated
from .series import Every, Guest, Series, Slot
from .sources import Citation, Source
from .variants import Example, Extension, LocalValue, Variant, computed
from .verdicts import (
    Outcome,
    Reason,
    Verdict,
    met,
    met_if,
    not_applicable,
    not_assessed,
    partly,
    unmet,
)
from .vocabulary import (
    MODEL,
    MOST_RINGS,
    RINGS,
    MeetingKind,
    Principle,
    Profile,
    Role,
    TeamKind,
    Term,
)
from .worksheets import (
    Choice,
    Item,
    Worksheet,
    declaration,
    help_of,
    item,
    items_of,
    label_of,
    not_before_of,
    range_of,
    row,
    source_of,
    worksheet,
)

__all__ = [
    "MODEL",
    "MOST_RINGS",
    "RINGS",
    "Check",
    "Choice",
    "Citation",
    "Context",
    "Entry",
    "Every",
    "Example",
    "Extension",
    "Grid",
    "Guest",
    "Item",
    "LocalValue",
    "Measured",
    "MeetingKind",
    "Method",
    "Outcome",
    "Parameter",
    "ParameterNotSet",
    "Parameters",
    "Placed",
    "Principle",
    "Process",
    "Profile",
    "Reason",
    "Role",
    "Rule",
    "Series",
    "Slot",
    "Source",
    "Stay",
    "Step",
    "Strength",
    "TeamKind",
    "Term",
    "Text",
    "Track",
    "Variant",
    "Verdict",
    "Worksheet",
    "computed",
    "declaration",
    "help_of",
    "item",
    "items_of",
    "judged",
    "label_of",
    "met",
    "met_if",
    "not_applicable",
    "not_assessed",
    "not_before_of",
    "partly",
    "range_of",
    "row",
    "rule",
    "rules_of",
    "source_of",
    "stated",
    "step",
    "unmet",
    "worksheet",
]
