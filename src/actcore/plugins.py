"""Finding and loading plugins, each on its own, so that one cannot spoil the rest.

A plugin is a module named by an entry point in the group ``actcore.v1``; the group name
carries the major version of the plugin interface. The entry point is named after what it
provides: ``se.ract`` for a variant, ``se.ract+lund`` for what Lund adds to it. Those are
imported when the variant is asked for. Any other name is imported always.
"""

import os
from collections.abc import Iterable, Iterator
from importlib import metadata
from types import ModuleType
from typing import Any

import attrs
import pluggy

from actcore.errors import DefinitionError, PluginError, UnknownName, nearest
from actcore.registry import Problem, Provider, Registry, clashes_of
from actcore.variant import Extension, Rule, Variant

from . import hookspecs

GROUP = "actcore.v1"
_HOOKS = ("actcore_variants", "actcore_extensions")


@attrs.frozen(kw_only=True, eq=False)
class Found:
    """An entry point that is installed.

    Args:
        name: Its name.
        module: The module it names.
        distribution: The distribution it belongs to.
        version: The distribution's version.
    """

    name: str
    module: str
    distribution: str | None = None
    version: str | None = None

    @property
    def model(self) -> str | None:
        """The model that it provides or extends by its name, or None if any."""
        model = self.name.partition("+")[0]
        return model if "." in model else None

    def __str__(self) -> str:
        return f"plugin '{self.name}' ({self.distribution} {self.version})"

    def problem(self, stage: str, message: str, **more: Any) -> Problem:
        """A problem with this plugin."""
        return Problem(
            plugin=self.name,
            stage=stage,
            message=message,
            distribution=self.distribution,
            version=self.version,
            models=(self.model,) if self.model else (),
            **more,
        )


def find() -> tuple[Found, ...]:
    """The installed entry points, sorted by name; imports nothing."""
    points = metadata.entry_points(group=GROUP)
    found = {
        (point.name, point.value, point.dist.name if point.dist else None): Found(
            name=point.name,
            module=point.value,
            distribution=point.dist.name if point.dist else None,
            version=point.dist.version if point.dist else None,
        )
        for point in points
    }
    return tuple(sorted(found.values(), key=lambda f: (f.name, f.distribution or "")))


WORKSHEETS = "ACTCORE_WORKSHEETS"
"""The environment variable that lists worksheet files, and folders of them."""


def load(
    *models: str,
    strict: bool = False,
    worksheets: Iterable[str | os.PathLike[str]] = (),
) -> Registry:
    """Load the installed plugins, or those that certain models need.

    Args:
        models: The models wanted, such as ``se.ract``; all installed ones if none given.
        strict: Raise instead of recording problems in the registry.
        worksheets: Files of an organisation's own worksheets, and folders of them, with
            those that the environment variable ``ACTCORE_WORKSHEETS`` lists.

    Returns:
        A registry of what could be loaded; ``registry.problems`` tells of the rest.

    Raises:
        UnknownName: If a model is asked for that no plugin provides.
        ExceptionGroup: With a `PluginError` for each problem, if `strict`.
    """
    found = find()
    wanted = [f for f in found if not models or f.model is None or f.model in models]
    registry = _with_worksheets(_Assembly(found).of(wanted), worksheets, found)
    if strict and registry.problems:
        raise ExceptionGroup(
            "plugins failed to load", [_error(problem) for problem in registry.problems]
        )
    for model in models:
        failed = any(problem.concerns(model) for problem in registry.problems)
        if model not in registry.models and not failed:
            provided = {f.model for f in found if f.model and "+" not in f.name}
            raise UnknownName("model", model, {*provided, *registry.models})
    return registry


def _with_worksheets(
    registry: Registry,
    worksheets: Iterable[str | os.PathLike[str]],
    found: Iterable[Found],
) -> Registry:
    """A registry with an organisation's own worksheets, where there are any."""
    listed = os.environ.get(WORKSHEETS, "").split(os.pathsep)
    paths = dict.fromkeys(
        [*(os.fspath(one) for one in worksheets), *filter(None, listed)]
    )
    if not paths:
        return registry
    from actcore.forms.own_loading import with_worksheets

    provided = {f.model for f in found if f.model and "+" not in f.name}
    return with_worksheets(registry, paths, provided)


class _Assembly:
    """One loading: a plugin manager, and what has been collected so far."""

    def __init__(self, found: Iterable[Found]) -> None:
        self._provided = {f.model for f in found if f.model and "+" not in f.name}
        self._manager = pluggy.PluginManager(hookspecs.PROJECT)
        self._manager.add_hookspecs(hookspecs)
        self._variants: dict[str, Variant] = {}
        self._owners: dict[str, Found] = {}
        self._extensions: list[tuple[Found, Extension]] = []
        self._problems: list[Problem] = []
        self._providers: list[Provider] = []

    def of(self, wanted: list[Found]) -> Registry:
        for group in _modules(wanted):
            self._add(group)
        for found, extension in self._extensions:
            self._extend(found, extension)
        return Registry(
            tuple(self._variants.values()),
            problems=tuple(self._problems),
            providers=tuple(self._providers),
        )

    def _add(self, group: list[Found]) -> None:
        """Import a module, check its hooks and take what it yields: all or nothing."""
        found = group[0]
        stage = "import"
        try:
            module = _imported(found.module)
            stage = "hooks"
            self._register(module, found)
            stage = "collect"
            variants, extensions = self._collect(module)
        except (Exception, SystemExit) as error:  # noqa: BLE001 - it may raise anything
            self._forget(found.module)
            cause = error if isinstance(error, Exception) else None
            self._problems += [
                f.problem(stage, _words(error), error=cause) for f in group
            ]
            return
        clashes = [*self._taken(variants), *self._clashes(variants)]
        if clashes:
            self._forget(found.module)
            rules = tuple(rule for v in variants for rule in v.rules)
            self._problems += [
                f.problem("validate", "; ".join(clashes), not_run=rules) for f in group
            ]
            return
        for variant in variants:
            self._variants[variant.id] = variant
            named = next((f for f in group if f.name == variant.id), found)
            self._owners[variant.id] = named
            self._provide(named, variant.id)
        self._extensions += [(found, extension) for extension in extensions]

    def _register(self, module: ModuleType, found: Found) -> None:
        undecorated = [
            name
            for name, value in vars(module).items()
            if callable(value) and not hasattr(value, "actcore_impl")
            if name.startswith("actcore_") and nearest(name, _HOOKS)
        ]
        if undecorated:
            near = nearest(undecorated[0], _HOOKS)
            raise PluginError(
                f"{undecorated[0]} is not marked as a hook; write @hookimpl above"
                f" 'def {near}()'"
            )
        for name, value in vars(module).items():
            if hasattr(value, "actcore_impl") and name not in _HOOKS:
                near = nearest(name, _HOOKS)
                raise PluginError(
                    f"there is no hook '{name}'"
                    + (f", did you mean '{near}'?" if near else "")
                )
        if not any(hasattr(module, hook) for hook in _HOOKS):
            raise PluginError(
                f"module {module.__name__} implements no hook; it needs"
                f" '@hookimpl def {_HOOKS[0]}()'"
            )
        self._manager.register(module, name=found.module)

    def _collect(self, module: ModuleType) -> tuple[list[Variant], list[Extension]]:
        others = [p for p in self._manager.get_plugins() if p is not module]
        yielded: list[list[Any]] = []
        for hook, kind in zip(_HOOKS, (Variant, Extension), strict=True):
            caller = self._manager.subset_hook_caller(hook, others)
            values = [value for result in caller() for value in result]
            for value in values:
                if not isinstance(value, kind):
                    raise PluginError(
                        f"{hook} yields a {type(value).__name__}, expected a"
                        f" {kind.__name__}"
                    )
            yielded.append(values)
        if not yielded[0] and not yielded[1]:
            raise PluginError("its hooks yield nothing; is a 'yield' missing?")
        return yielded[0], yielded[1]

    def _forget(self, name: str) -> None:
        if self._manager.has_plugin(name):
            self._manager.unregister(name=name)

    def _clashes(self, variants: Iterable[Variant]) -> Iterator[str]:
        """What keeps new variants from standing beside the others, with whose those are."""
        for clash in clashes_of([*self._variants.values(), *variants]):
            owners = [str(o) for m, o in self._owners.items() if f"{m}, " in clash]
            yield f"{clash}; the other is of {owners[0]}" if owners else clash

    def _taken(self, variants: Iterable[Variant]) -> Iterator[str]:
        for variant in variants:
            if other := self._owners.get(variant.id):
                yield f"model {variant.id} is already provided by {other}"

    def _extend(self, found: Found, extension: Extension) -> None:
        variant = self._variants.get(extension.variant)
        if variant is None:
            if found.model is None and extension.variant in self._provided:
                return  # adds to a model that was not asked for
            unknown = UnknownName("model", extension.variant, self._provided)
            message = f"adds to an {unknown}"
            self._problems.append(found.problem("validate", message))
            return
        try:
            if found.model not in (None, extension.variant):
                raise DefinitionError(
                    f"adds to {extension.variant}, so its entry point is to be named"
                    f" '{extension.variant}+{extension.provider}'"
                )
            extended = variant.extended_by(extension)
            others = [v for v in self._variants.values() if v is not variant]
            if clashes := tuple(clashes_of([*others, extended])):
                raise DefinitionError("; ".join(clashes))
        except Exception as error:  # noqa: BLE001 - an extension may hold anything
            owner = self._owners[variant.id]
            message = f"{_words(error)}; {variant.id} itself comes from {owner}"
            rules = tuple(r for r in _listed(extension.rules) if isinstance(r, Rule))
            problem = found.problem("validate", message, not_run=rules, error=error)
            models = problem.models or (extension.variant,)
            self._problems.append(attrs.evolve(problem, models=models))
            return
        self._variants[variant.id] = extended
        self._provide(found, variant.id)

    def _provide(self, found: Found, model: str) -> None:
        self._providers.append(
            Provider(
                plugin=found.name,
                models=(model,),
                distribution=found.distribution,
                version=found.version,
            )
        )


def _modules(wanted: list[Found]) -> list[list[Found]]:
    """The entry points by module and distribution: one plugin may provide several."""
    groups: dict[tuple[str, str | None], list[Found]] = {}
    for found in wanted:
        groups.setdefault((found.module, found.distribution), []).append(found)
    return list(groups.values())


def _listed(values: object) -> Iterable[object]:
    return values if isinstance(values, list | tuple) else ()


def _imported(name: str) -> ModuleType:
    from importlib import import_module

    module, _, attribute = name.partition(":")
    if attribute:
        raise PluginError(f"entry point names '{name}'; it should name the module only")
    return import_module(module)


def _words(error: BaseException) -> str:
    text = str(error)
    if isinstance(error, DefinitionError | PluginError):
        return text
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def _error(problem: Problem) -> PluginError:
    error = PluginError(str(problem))
    error.__cause__ = problem.error
    return error
