"""The hooks a plugin may implement. Only this module and `plugins` import pluggy.

A hook yields values; the loader checks and freezes them.
"""

from collections.abc import Iterable

import pluggy

from actcore.variant import Extension, Variant

PROJECT = "actcore"

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)
"""Marks a function of a plugin as the implementation of the hook it is named after."""


@hookspec
def actcore_variants() -> Iterable[Variant]:  # type: ignore[empty-body]
    """Yield the national models that the plugin describes.

    >>> from actcore import hookimpl
    >>> @hookimpl
    ... def actcore_variants():
    ...     yield from ()
    """


@hookspec
def actcore_extensions() -> Iterable[Extension]:  # type: ignore[empty-body]
    """Yield what the plugin adds to other plugins' models.

    >>> from actcore import Extension, hookimpl
    >>> @hookimpl
    ... def actcore_extensions():
    ...     yield Extension(variant="se.ract", provider="lund")
    """
