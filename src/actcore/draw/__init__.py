"""The pictures an application asks for, with the installed plugins behind them.

>>> import actcore.draw
>>> from actcore.model import Case, Contact, Person, Sociogram
>>> case = Case(
...     model="se.ract", id="c1", client="kim",
...     people=(Person(id="kim"), Person(id="lena")),
...     sociogram=Sociogram(contacts=(Contact(person="lena", closeness=1),)),
... )
>>> picture = actcore.draw.sociogram(case)
>>> picture.svg.startswith("<svg"), picture.words.language
(True, 'sv')

Every function takes the model of the document from the installed plugins, or from a
`registry`, and says for whom it draws: codes for the client's own eyes where nothing
else is asked for.
"""

from .as_pictures import (
    blank,
    caseload,
    change,
    profile,
    round_table,
    sociogram,
    sociograms,
    star,
)
from .asked import Asked, scene
from .in_words import describe, measures, text_map, told_changes

__all__ = [
    "Asked",
    "blank",
    "caseload",
    "change",
    "describe",
    "measures",
    "profile",
    "round_table",
    "scene",
    "sociogram",
    "sociograms",
    "star",
    "text_map",
    "told_changes",
]
