"""How a rule is declared.

A rule is a frozen value. `rule` makes one from a function, `judged` and `stated` make
one without. A chapter is a module whose names are rules; `rules_of` collects chapters.
"""

import re
import sys
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any, TypeVar

import attrs

from actcore.errors import DefinitionError
from actcore.model import (
    Case,
    Contact,
    Goal,
    Invitation,
    Meeting,
    Membership,
    Site,
    Team,
)
from actcore.text import Text

from .context import Context
from .parameters import Parameter
from .sources import Citation
from .verdicts import Verdict
from .vocabulary import MODEL

S = TypeVar("S")
Check = Callable[[Any, Context], Verdict]
Kept = type[Case] | type[Site]
"""The two kinds of document."""

SUBJECTS: tuple[type[Any], ...] = (
    Case,
    Site,
    Team,
    Membership,
    Goal,
    Meeting,
    Contact,
    Invitation,
)
"""What a rule can be about, besides a worksheet class."""

_CODE = re.compile(r"[A-Z]{2,8}\d{2,4}")
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class Strength(StrEnum):
    """How strongly the source puts it, and so what it means if it is not so.

    REQUIRED and DEFINING give a deviation, RECOMMENDED gives advice, TYPICAL gives
    information. PERMITTED and CLAIM are never evaluated; they are listed so that nobody
    forbids or demands them by mistake.
    """

    REQUIRED = "required"
    DEFINING = "defining"
    RECOMMENDED = "recommended"
    TYPICAL = "typical"
    PERMITTED = "permitted"
    CLAIM = "claim"


class Method(StrEnum):
    """Who can tell: a computation, a person, or nobody because it is only stated."""

    COMPUTED = "computed"
    JUDGED = "judged"
    STATED = "stated"


@attrs.frozen(kw_only=True, eq=False)
class Rule:
    """One checkable statement of a source.

    Args:
        code: The number it has in every report, such as ``RACT024``; never reused.
        name: Short words that read well after "the deviation is".
        statement: What should be so, in the model's language and English.
        source: Where the source says it.
        strength: How strongly the source says it.
        method: Who can tell.
        on: What it is about: a document, a part of one, or a worksheet class.
        kind: The kind of team or meeting it is about.
        document: `Case` or `Site`, where that is not clear from `on` and `kind`.
        profile: The part of the model it belongs to.
        parameters: Its numbers, by name.
        check: The function that decides, where it is computed.
        counts: How it is counted, in words.
        where: The file and line it is declared at.
    """

    code: str
    name: str
    statement: Text
    source: Citation
    strength: Strength
    method: Method
    on: type[Any]
    kind: str | None = None
    document: Kept | None = None
    profile: str = MODEL.id
    parameters: Mapping[str, Parameter] = attrs.field(factory=dict)
    check: Check | None = None
    counts: str = ""
    where: str = ""

    def __attrs_post_init__(self) -> None:
        if not _CODE.fullmatch(self.code):
            raise DefinitionError(
                f"{self.where}: a rule's code is capitals and digits, like RACT024"
            )
        if not _NAME.fullmatch(self.name):
            raise DefinitionError(
                f"{self.where}: {self.code}'s name is lower-case words with hyphens"
            )
        for name, kind in (
            ("strength", Strength),
            ("statement", Text),
            ("source", Citation),
        ):
            if not isinstance(getattr(self, name), kind):
                raise DefinitionError(
                    f"{self.where}: {self.code}'s {name} is to be a {kind.__name__}"
                )
        if self.on not in SUBJECTS and not hasattr(self.on, "__worksheet__"):
            raise DefinitionError(
                f"{self.where}: {self.code} is on {self.on.__name__}, which is neither"
                " a part of a document nor a worksheet"
            )

    @property
    def subject(self) -> str:
        """What the rule is about, as a word: ``team``, ``goal``, a worksheet's id."""
        worksheet = getattr(self.on, "__worksheet__", None)
        return worksheet.id if worksheet else self.on.__name__.lower()

    def __repr__(self) -> str:
        return f"<Rule {self.code} {self.name}>"


def rule(
    code: str,
    name: str,
    *,
    on: type[S],
    strength: Strength,
    source: Citation,
    statement: Text,
    kind: str | None = None,
    document: Kept | None = None,
    profile: str = MODEL.id,
    parameters: Mapping[str, Parameter] | None = None,
) -> Callable[[Callable[[S, Context], Verdict]], Rule]:
    """Make a computed rule of a function of one subject and a context.

    The function is pure: no clock, no input or output, no chance. Its docstring says how
    it is counted. Missing data is `not_assessed`, never `unmet`.

    >>> from actcore.model import Case
    >>> from actcore.text import Text
    >>> from actcore.variant import Reason, Source, Strength, met_if, rule
    >>> handbook = Source(id="handbook", title="Handbook", publisher="Lund")
    >>> @rule(
    ...     "KOM001", "no-goal", on=Case, strength=Strength.RECOMMENDED,
    ...     source=handbook.at("Goals"), statement=Text(en="There is a goal."),
    ... )
    ... def has_goal(case, ctx):
    ...     "Counts goals of any status."
    ...     return met_if(bool(case.goals))
    >>> has_goal
    <Rule KOM001 no-goal>

    Args:
        code: Capitals and digits; never reused.
        name: Short words that read well after "the deviation is".
        on: The class of the subject: `Case`, `Site`, `Team`, `Membership`, `Goal`,
            `Meeting`, `Contact`, `Invitation` or a worksheet class.
        strength: As the source has it.
        source: The place in the source.
        statement: What should be so, in your own words.
        kind: The kind of team (for `Team`, `Membership`) or meeting (for `Meeting`).
        document: `Case` or `Site`, for a rule on goals that only one of them has.
        profile: The part of the model it belongs to.
        parameters: Its numbers, by name; the function reads them as ``ctx.p.name``.

    Raises:
        DefinitionError: If code, name or subject cannot be used.
    """
    if strength in (Strength.PERMITTED, Strength.CLAIM):
        raise DefinitionError(f"{code} is {strength}: declare it with stated()")

    def declare(function: Callable[[S, Context], Verdict]) -> Rule:
        return Rule(
            code=code,
            name=name,
            statement=statement,
            source=source,
            strength=strength,
            method=Method.COMPUTED,
            on=on,
            kind=kind,
            document=document,
            profile=profile,
            parameters=parameters or {},
            check=function,
            counts=" ".join((function.__doc__ or "").split()),
            where=_place(
                function.__code__.co_filename, function.__code__.co_firstlineno
            ),
        )

    return declare


def judged(
    code: str,
    name: str,
    *,
    on: type[Any],
    strength: Strength,
    source: Citation,
    statement: Text,
    kind: str | None = None,
    document: Kept | None = None,
    profile: str = MODEL.id,
    counts: str = "",
) -> Rule:
    """Make a rule that only a person can tell; the answer is read from ``judgements``.

    Args: as for `rule`; `counts` says what the person should consider.
    """
    return Rule(
        code=code,
        name=name,
        statement=statement,
        source=source,
        strength=strength,
        method=Method.JUDGED,
        on=on,
        kind=kind,
        document=document,
        profile=profile,
        counts=counts,
        where=_caller(sys._getframe(1)),
    )


def stated(
    code: str,
    name: str,
    *,
    on: type[Any],
    strength: Strength,
    source: Citation,
    statement: Text,
    kind: str | None = None,
    document: Kept | None = None,
    profile: str = MODEL.id,
    counts: str = "",
) -> Rule:
    """Make a rule that is listed but never evaluated: a permission, a claim, a fact.

    Args: as for `rule`; `counts` says why it is not evaluated.
    """
    if strength not in (Strength.PERMITTED, Strength.CLAIM, Strength.TYPICAL):
        raise DefinitionError(f"{code} is {strength}: it must be computed or judged")
    return Rule(
        code=code,
        name=name,
        statement=statement,
        source=source,
        strength=strength,
        method=Method.STATED,
        on=on,
        kind=kind,
        document=document,
        profile=profile,
        counts=counts,
        where=_caller(sys._getframe(1)),
    )


def rules_of(*chapters: ModuleType) -> tuple[Rule, ...]:
    """The rules that the modules declare, chapter by chapter, in order of declaration."""
    found: dict[int, Rule] = {}
    for chapter in chapters:
        for value in vars(chapter).values():
            if isinstance(value, Rule):
                found.setdefault(id(value), value)
    return tuple(found.values())


def _caller(frame: FrameType) -> str:
    return _place(frame.f_code.co_filename, frame.f_lineno)


def _place(filename: str, line: int) -> str:
    return f"{'/'.join(Path(filename).parts[-3:])}:{line}"
