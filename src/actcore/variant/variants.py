"""A national model as one frozen value, and the way a municipality adds to it."""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

import attrs

from actcore.errors import DefinitionError, UnknownName
from actcore.model import Case, Document, Site, Team
from actcore.text import Text

from .measured import Measured
from .parameters import Value
from .process import SOCIOGRAM, Process
from .rules import Method, Rule
from .series import Series
from .sources import Source
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
from .worksheets import Worksheet, declaration


@attrs.frozen(kw_only=True)
class LocalValue:
    """A parameter value that somebody has decided on.

    Args:
        rule: The rule's code.
        name: The parameter's name.
        value: The value.
        reason: Why.
        decided_by: The role or body that decided.
        decided_on: When.
        origin: The file or plugin that it comes from; filled in on loading.
    """

    rule: str
    name: str
    value: Value = attrs.field(eq=lambda value: (type(value), value))
    reason: str
    decided_by: str
    decided_on: date
    origin: str = ""


@attrs.frozen(kw_only=True, eq=False)
class Example:
    """A document that a plugin ships.

    Args:
        id: Its name in case files.
        file: Its file, relative to the plugin's package.
        title: What it shows.
        origin: Where its facts come from, or that it is invented.
        as_of: A day that it is worth asking for; None for any.
    """

    id: str
    file: str
    title: Text
    origin: Text
    as_of: date | None = None


@attrs.frozen(kw_only=True, eq=False)
class Variant:
    """A national model, whole.

    Making one checks it: codes, names and ids are unique, and everything that is referred
    to exists. That every text is there in every language is for the conformance kit.

    Args:
        id: Country and model, such as ``se.ract``.
        title: What it is called.
        languages: The languages its texts are in; the model's own first.
        package: The package that ships its examples and cases.
        sources: The documents it rests on.
        rules: Its rules, chapter by chapter.
        documents: What can be recorded under it: `Case`, `Site` or both.
        profiles: Its parts that apply to some documents only.
        roles: Its role catalogue.
        teams: Its kinds of team.
        meetings: Its kinds of meeting.
        principals: The public bodies that answer for efforts.
        organisations: Its kinds of organisation.
        spheres: The parts of life on a sociogram, clockwise; it is not divided where
            there are none.
        rings: The words for how close somebody is on a sociogram, the closest first.
        values: Its values.
        core_elements: Its core elements.
        drivers: Its drivers.
        phases: Its phases, in order.
        process: How support or a whole effort comes about, where the model tells it.
        timezone: The time zone of its clocks, such as ``Europe/Oslo``.
        series: The meetings at regular times that the plans in a document ask for, where
            the model has such plans.
        measured: The values in a document that instruments of others gave, where the
            model keeps such.
        worksheets: Its worksheet classes.
        examples: The documents it ships.
        parameters: Values that an extension has set.
        extensions: The providers of extensions that are part of it.

    Raises:
        DefinitionError: If it contradicts itself; the message lists every fault.
    """

    id: str
    title: Text
    languages: tuple[str, ...]
    package: str
    sources: tuple[Source, ...]
    rules: tuple[Rule, ...]
    documents: tuple[type[Document], ...] = (Case, Site)
    profiles: tuple[Profile, ...] = (MODEL,)
    roles: tuple[Role, ...] = ()
    teams: tuple[TeamKind, ...] = ()
    meetings: tuple[MeetingKind, ...] = ()
    principals: tuple[Term, ...] = ()
    organisations: tuple[Term, ...] = ()
    spheres: tuple[Term, ...] = ()
    rings: tuple[Text, ...] = RINGS
    values: tuple[Principle, ...] = ()
    core_elements: tuple[Principle, ...] = ()
    drivers: tuple[Principle, ...] = ()
    phases: tuple[Principle, ...] = ()
    process: Process | None = None
    timezone: str | None = None
    series: Callable[[Any], Iterable[Series]] | None = None
    measured: Callable[[Any], Iterable[Measured]] | None = None
    worksheets: tuple[type[Any], ...] = ()
    examples: tuple[Example, ...] = ()
    parameters: tuple[LocalValue, ...] = ()
    extensions: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        if faults := list(_shape_faults(self)) or list(_faults(self)):
            raise DefinitionError("; ".join(faults))

    @property
    def country(self) -> str:
        """The ISO 3166 code that the id starts with."""
        return self.id.partition(".")[0]

    def rule(self, name: str) -> Rule:
        """The rule with this code or name.

        Raises:
            UnknownName: If there is none; the message suggests the nearest.
        """
        for found in self.rules:
            if name in (found.code, found.name):
                return found
        known = [word for r in self.rules for word in (r.code, r.name)]
        raise UnknownName("rule", name, known)

    def role(self, id: str) -> Role:
        """The role with this id; raises `UnknownName` if there is none."""
        for found in self.roles:
            if found.id == id:
                return found
        raise UnknownName("role", id, (role.id for role in self.roles))

    def worksheet(self, id: str) -> Worksheet:
        """The worksheet with this id; raises `UnknownName` if there is none."""
        for cls in self.worksheets:
            if declaration(cls).id == id:
                return declaration(cls)
        known = (declaration(cls).id for cls in self.worksheets)
        raise UnknownName("worksheet", id, known)

    def rules_for(self, document: type[Document]) -> tuple[Rule, ...]:
        """The rules that can be asked of a case, or of a site."""
        return tuple(r for r in self.rules if document in self.documents_of(r))

    def documents_of(self, rule: Rule) -> tuple[type[Document], ...]:
        """Which documents a rule can be asked of."""
        if rule.document is not None:
            return (rule.document,)
        if rule.on in (Case, Site):
            return (rule.on,)
        if hasattr(rule.on, "__worksheet__"):
            return (declaration(rule.on).document,)
        kinds: Iterable[TeamKind | MeetingKind]
        kinds = (*self.teams, *self.meetings)
        if rule.kind is not None:
            return tuple({k.document for k in kinds if k.id == rule.kind})
        if rule.on.__name__ in ("Contact", "Invitation"):
            return (Case,)
        return self.documents

    def extended_by(self, extension: "Extension") -> "Variant":
        """This variant with what `extension` adds; raises `DefinitionError`."""
        return attrs.evolve(
            self,
            sources=(*self.sources, *extension.sources),
            profiles=(*self.profiles, *extension.profiles),
            rules=(*self.rules, *extension.rules),
            worksheets=(*self.worksheets, *extension.worksheets),
            parameters=(
                *self.parameters,
                *(
                    attrs.evolve(p, origin=extension.provider)
                    for p in extension.parameters
                ),
            ),
            extensions=(*self.extensions, extension.provider),
        )

    def with_worksheets(self, *classes: type[Any]) -> "Variant":
        """This variant with an organisation's worksheets; raises `DefinitionError`.

        A subclass of a worksheet stands in its place. Any other is added, and whose it
        is counts as an extension: ``lund`` with ``lund.follow_up``.
        """
        sheets, extensions = list(self.worksheets), list(self.extensions)
        for cls in classes:
            same = [n for n, sheet in enumerate(sheets) if issubclass(cls, sheet)]
            if same:
                sheets[same[0]] = cls
            else:
                sheets.append(cls)
                extensions.append(declaration(cls).id.partition(".")[0])
        names = tuple(dict.fromkeys(extensions))
        return attrs.evolve(self, worksheets=tuple(sheets), extensions=names)

    def __repr__(self) -> str:
        return f"<Variant {self.id}, {len(self.rules)} rules>"


@attrs.frozen(kw_only=True, eq=False)
class Extension:
    """What a municipality's own plugin adds to a variant.

    Args:
        variant: The id of the variant it adds to.
        provider: A short name for who adds it, such as ``lund``. Worksheets it adds are
            named ``lund.something``.
        rules: Local rules.
        worksheets: Local worksheet classes.
        parameters: Local parameter values.
        sources: The documents that local rules rest on.
        profiles: Local profiles.
    """

    variant: str
    provider: str
    rules: tuple[Rule, ...] = ()
    worksheets: tuple[type[Any], ...] = ()
    parameters: tuple[LocalValue, ...] = ()
    sources: tuple[Source, ...] = ()
    profiles: tuple[Profile, ...] = ()

    def __attrs_post_init__(self) -> None:
        if faults := list(_shape_faults(self)):
            raise DefinitionError("; ".join(faults))
        for cls in self.worksheets:
            name = declaration(cls).id
            if not name.startswith(f"{self.provider}."):
                raise DefinitionError(
                    f"worksheet '{name}' of extension '{self.provider}' is to be named"
                    f" '{self.provider}.{name.rpartition('.')[2]}'"
                )


_PARTS: dict[str, type[Any]] = {
    "rules": Rule,
    "sources": Source,
    "profiles": Profile,
    "parameters": LocalValue,
    "roles": Role,
    "teams": TeamKind,
    "meetings": MeetingKind,
    "principals": Term,
    "organisations": Term,
    "spheres": Term,
    "rings": Text,
    "examples": Example,
}


def _shape_faults(value: "Variant | Extension") -> Iterable[str]:
    """Fields that do not hold a tuple of what belongs there; a comma is easily lost."""
    parts: Any
    for name, kind in _PARTS.items():
        parts = getattr(value, name, ())
        if not isinstance(parts, tuple):
            yield f"{name} is to be a tuple; is a comma missing?"
        elif not all(isinstance(part, kind) for part in parts):
            yield f"{name} is to hold {kind.__name__} values only"
    parts = value.worksheets
    if not isinstance(parts, tuple):
        yield "worksheets is to be a tuple; is a comma missing?"
    elif not all(hasattr(cls, "__worksheet__") for cls in parts):
        yield "worksheets is to hold worksheet classes only"


def _faults(variant: Variant) -> Iterable[str]:
    yield from _twice("code", [(r.code, r.where) for r in variant.rules])
    yield from _twice("rule name", [(r.name, r.where) for r in variant.rules])
    for what, ids in (
        ("role", [role.id for role in variant.roles]),
        ("team kind", [kind.id for kind in variant.teams]),
        ("meeting kind", [kind.id for kind in variant.meetings]),
        ("worksheet", [declaration(cls).id for cls in variant.worksheets]),
        ("source", [source.id for source in variant.sources]),
        ("profile", [profile.id for profile in variant.profiles]),
        ("example", [example.id for example in variant.examples]),
    ):
        yield from _twice(what, [(name, "") for name in ids])
    if any(declaration(cls).id == SOCIOGRAM for cls in variant.worksheets):
        yield f"a worksheet cannot be named {SOCIOGRAM}, as the client's map is"
    if not 1 <= len(variant.rings) <= MOST_RINGS:
        yield f"a sociogram has 1 to {MOST_RINGS} rings, not {len(variant.rings)}"
    for rule in variant.rules:
        yield from _rule_faults(variant, rule)
    for value in variant.parameters:
        yield from local_value_faults(variant, value)
    if variant.process is not None:
        yield from _process_faults(variant, variant.process)


def _process_faults(variant: Variant, process: Process) -> Iterable[str]:
    yield from _twice("step", [(step.id, "") for step in process.steps])
    yield from _twice("track", [(track.id, "") for track in process.tracks])
    yield from _twice("grid", [(grid.id, "") for grid in process.grids])
    phases = {phase.id for phase in variant.phases} if process.stays else set()
    earlier: set[str] = set()
    sheets = {SOCIOGRAM} if Case in variant.documents else set()
    sheets.update(declaration(cls).id for cls in variant.worksheets)
    for step in process.steps:
        for name in step.sheets:
            if name not in sheets:
                yield f"step {step.id}: {UnknownName('worksheet', name, sheets)}"
        for name in set(step.after) - earlier:
            yield f"step {step.id} comes after '{name}', which is no step before it"
        if step.phase is not None and step.phase not in phases:
            yield f"step {step.id}: nothing tells of a phase '{step.phase}'"
        if step.source is not None and step.source.source not in variant.sources:
            yield f"step {step.id}: source '{step.source.source.id}' is not declared"
        earlier.add(step.id)


def _rule_faults(variant: Variant, rule: Rule) -> Iterable[str]:
    if rule.profile not in {profile.id for profile in variant.profiles}:
        yield f"{rule.code}: no profile '{rule.profile}' is declared"
    if rule.source.source not in variant.sources:
        yield f"{rule.code}: source '{rule.source.source.id}' is not declared"
    if hasattr(rule.on, "__worksheet__"):
        known = variant.worksheets  # an adapted worksheet stands for the shipped one
        if rule.on not in known and not any(issubclass(s, rule.on) for s in known):
            yield f"{rule.code}: worksheet '{rule.subject}' is not declared"
    teams = {kind.id for kind in variant.teams}
    meetings = {kind.id for kind in variant.meetings}
    if rule.kind is not None:
        kinds = meetings if rule.subject == "meeting" else teams
        if rule.kind not in kinds:
            yield f"{rule.code}: {UnknownName('kind', rule.kind, kinds)}"
    elif rule.on is Team:
        yield f"{rule.code}: a rule on teams says which kind of team"


def local_value_faults(variant: Variant, value: LocalValue) -> Iterable[str]:
    """Why a local parameter value cannot be used with `variant`, if it cannot."""
    try:
        rule = variant.rule(value.rule)
    except UnknownName as error:
        yield str(error)
        return
    if value.name not in rule.parameters:
        unknown = UnknownName("parameter", value.name, rule.parameters)
        yield f"{rule.code}: {unknown}"
    elif refusal := rule.parameters[value.name].refusal(value.value):
        yield f"{rule.code}.{value.name}: {refusal}"


def _twice(what: str, found: list[tuple[str, str]]) -> Iterable[str]:
    for name, count in Counter(name for name, _ in found).items():
        if count > 1:
            places = " and ".join(where for n, where in found if n == name and where)
            yield f"{what} {name} is declared twice" + (
                f" ({places})" if places else ""
            )


def computed(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """The rules among `rules` that a computation decides."""
    return tuple(rule for rule in rules if rule.method is Method.COMPUTED)
