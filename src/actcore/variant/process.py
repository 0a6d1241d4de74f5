"""How support or a whole effort comes about, where a national model tells of an order.

A process is data: steps, phases they may belong to, and tracks that people move along,
such as from being on a map to having a place in the group. Nothing in it is a rule; a
step that has not come yet is no deviation.
"""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, NamedTuple

import attrs

from actcore.model import Case, Document, PersonId, Site
from actcore.text import Text

from .context import Context
from .phases import Grid, Stay
from .sources import Citation
from .verdicts import Reason, Verdict
from .vocabulary import Term

SOCIOGRAM = "sociogram"
"""What the client's map goes by among worksheets; no worksheet has this id."""


@attrs.frozen(kw_only=True, eq=False)
class Step:
    """One step of a process.

    Args:
        id: A short name, unique in the process.
        title: What the step is called, as something that is there once it is done.
        todo: What to do as long as it is not done.
        source: Where the model tells of it; None for a bridging step of our own.
        reached: Says of a document how far the step is: `met` once it is done, `partly`
            while it is under way, `not_applicable` where it is not needed; anything else
            is still to come, or not recorded.
        after: The steps that come before it.
        rules: The codes of the rules that it matters to.
        phase: The phase of the model that it belongs to, where it belongs to one.
        answered: The days on which a document answers the step, where the answers are
            kept and may change; what each said is the step's history.
        sheets: The worksheets that people work with in the step, ``sociogram`` for the
            client's map.
    """

    id: str
    title: Text
    todo: Text
    source: Citation | None
    reached: Callable[[Any, Context], Verdict]
    after: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    phase: str | None = None
    answered: Callable[[Any], Iterable[date]] | None = None
    sheets: tuple[str, ...] = ()


def step(
    id: str,
    *,
    title: Text,
    todo: Text,
    source: Citation | None,
    after: tuple[str, ...] = (),
    rules: tuple[str, ...] = (),
    phase: str | None = None,
    answered: Callable[[Any], Iterable[date]] | None = None,
    sheets: tuple[str, ...] = (),
) -> Callable[[Callable[[Any, Context], Verdict]], Step]:
    """Make a step of a function of a document and a context.

    Args: as for `Step`.
    """

    def declare(function: Callable[[Any, Context], Verdict]) -> Step:
        return Step(
            id=id,
            title=title,
            todo=todo,
            source=source,
            reached=function,
            after=after,
            rules=rules,
            phase=phase,
            answered=answered,
            sheets=sheets,
        )

    return declare


class Placed(NamedTuple):
    """Where on a track somebody is; the person is None where it is nobody yet."""

    person: PersonId | None
    stage: str


@attrs.frozen(kw_only=True, eq=False)
class Track:
    """What people pass through, one stage after the other.

    Args:
        id: A short name, unique in the process.
        title: What moves along it.
        stages: The stages in order, those that end it included.
        places: Says of a document where on the track everybody is on a day.
    """

    id: str
    title: Text
    stages: tuple[Term, ...]
    places: Callable[[Any, date], Iterable[Placed]]

    def stage(self, id: str) -> Term:
        """The stage with this id; raises `KeyError` if there is none."""
        return {stage.id: stage for stage in self.stages}[id]


@attrs.frozen(kw_only=True, eq=False)
class Process:
    """The steps of one kind of document, and the tracks beside them.

    Args:
        document: What it is told of.
        steps: The steps, each after those that come before it.
        tracks: The tracks.
        over: Says of a document why nothing comes next any more, or None.
        stays: Says of a document on a day when it was in which of the model's phases so
            far; None where the process has nothing to do with phases.
        grids: What else is held against what.
    """

    document: type[Case] | type[Site]
    steps: tuple[Step, ...]
    tracks: tuple[Track, ...] = ()
    over: Callable[[Any, Context], Reason | None] | None = None
    stays: Callable[[Any, date], Iterable[Stay]] | None = None
    grids: tuple[Grid, ...] = ()

    def tells_of(self, document: Document) -> bool:
        """Whether the process is about this kind of document."""
        return isinstance(document, self.document)
