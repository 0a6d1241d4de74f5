"""The variants that are at hand, as one frozen value. It knows nothing of plugins.

>>> from actcore import Registry
>>> Registry([]).models
()
"""

from collections import Counter
from collections.abc import Iterable

import attrs

from actcore.errors import DefinitionError, UnknownName
from actcore.variant import Rule, Variant


@attrs.frozen(kw_only=True, eq=False)
class Problem:
    """A plugin that could not be loaded, or only in part; or a file of worksheets.

    Args:
        plugin: Its entry point's name, or the file's.
        stage: How far it came: import, hooks, collect, validate.
        message: What went wrong, in words.
        distribution: The distribution it belongs to, if known.
        version: The distribution's version, if known.
        models: The models it was meant for; empty if that cannot be told.
        not_run: The rules it brought that are therefore not run.
        error: What was raised, if anything was.
        what: What it is, in words.
    """

    plugin: str
    stage: str
    message: str
    distribution: str | None = None
    version: str | None = None
    models: tuple[str, ...] = ()
    not_run: tuple[Rule, ...] = ()
    error: Exception | None = attrs.field(default=None, repr=False)
    what: str = "plugin"

    def concerns(self, model: str) -> bool:
        """Whether a report on `model` may lack something because of this."""
        return not self.models or model in self.models

    def __str__(self) -> str:
        origin = f" ({self.distribution} {self.version})" if self.distribution else ""
        name = f"{self.what} '{self.plugin}'{origin}"
        return f"{name} failed {_STAGES[self.stage]}: {self.message}"


@attrs.frozen(kw_only=True, eq=False)
class Provider:
    """Where a variant or an extension of it comes from.

    Args:
        plugin: The entry point's name; of a worksheet file the worksheet's id.
        models: The models it provides or extends.
        distribution: The distribution it belongs to; of a worksheet file its name.
        version: The distribution's version; of a worksheet file the worksheet's.
    """

    plugin: str
    models: tuple[str, ...]
    distribution: str | None = None
    version: str | None = None


_STAGES = {
    "find": "to be found",
    "import": "to import",
    "hooks": "while its hooks were checked",
    "collect": "while its definitions were collected",
    "validate": "while its definitions were checked",
}


def _in_order(variants: Iterable[Variant]) -> tuple[Variant, ...]:
    return tuple(variants)


@attrs.frozen(eq=False)
class Registry:
    """The variants that are at hand, with what went wrong on the way.

    Args:
        variants: The variants; their ids and their rules' codes are unique.
        problems: The plugins that could not be loaded.
        providers: The plugins that were.

    Raises:
        DefinitionError: If two variants share an id or a code.
    """

    variants: tuple[Variant, ...] = attrs.field(converter=_in_order)
    problems: tuple[Problem, ...] = ()
    providers: tuple[Provider, ...] = ()

    def __attrs_post_init__(self) -> None:
        if clashes := tuple(clashes_of(self.variants)):
            raise DefinitionError("; ".join(clashes))

    @property
    def models(self) -> tuple[str, ...]:
        """The ids of the variants."""
        return tuple(variant.id for variant in self.variants)

    def variant(self, id: str) -> Variant:
        """The variant with this id.

        Raises:
            UnknownName: If it is not at hand; the message suggests the nearest.
        """
        for variant in self.variants:
            if variant.id == id:
                return variant
        raise UnknownName("model", id, self.models)

    def rule(self, name: str) -> tuple[Variant, Rule]:
        """The rule with this code or name, and the variant it belongs to.

        Raises:
            UnknownName: If there is none; the message suggests the nearest.
        """
        wanted = name.upper() if name.upper() in self._codes() else name
        for variant in self.variants:
            for rule in variant.rules:
                if wanted in (rule.code, rule.name):
                    return variant, rule
        raise UnknownName("rule", name, self._codes())

    def _codes(self) -> dict[str, str]:
        return {r.code: v.id for v in self.variants for r in v.rules}

    def __repr__(self) -> str:
        return f"<Registry {', '.join(self.models) or 'empty'}>"


def clashes_of(variants: Iterable[Variant]) -> Iterable[str]:
    """What keeps the variants from standing side by side, in words."""
    variants = tuple(variants)
    for model, count in Counter(variant.id for variant in variants).items():
        if count > 1:
            yield f"model {model} is provided {count} times"
    owners: dict[str, list[str]] = {}
    for variant in variants:
        for rule in variant.rules:
            owners.setdefault(rule.code, []).append(f"{variant.id}, {rule.where}")
    for code, places in owners.items():
        if len(places) > 1:
            yield f"code {code} is declared twice ({' and '.join(places)})"
