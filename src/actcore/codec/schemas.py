"""JSON Schema of a variant's documents, for editors and other systems."""

from collections.abc import Iterator
from typing import Any, Literal, cast

import attrs
import msgspec

from actcore.model import Document
from actcore.variant import (
    Choice,
    Variant,
    declaration,
    items_of,
    label_of,
    range_of,
)

from .allowed import allowed_ids, sheets_in
from .envelope import schema_of
from .mirrors import Mirrors


def json_schema(
    cls: type[Document], variant: Variant, language: str = "en"
) -> dict[str, Any]:
    """The JSON Schema of a variant's `Case` or `Site`, its worksheets included.

    Args:
        cls: `Case` or `Site`.
        variant: The national model.
        language: The language of titles and descriptions.

    Returns:
        A JSON Schema (2020-12) as plain data.
    """
    sheets = sheets_in(variant, cls)
    allowed = allowed_ids(variant)
    replaced: dict[tuple[type[Any], str], tuple[Any, ...]] = {}
    mirrors = Mirrors(allowed, replaced)  # one, so that no two classes share a name
    replaced[cls, "model"] = (Literal[variant.id],)
    replaced[cls, "worksheets"] = (mirrors.sheets(sheets), None)
    mirror = mirrors.of(cls, (("schema", Literal[schema_of(cls)]),))
    schema = msgspec.json.schema(mirror)
    for sheet in sheets.values():
        for record in (sheet, *_rows_in(sheet)):
            _label(_named(schema, mirrors.of(record)), record, language)
        found = _named(schema, mirrors.of(sheet))
        found["title"] = declaration(sheet).title.get(language)
        if notice := declaration(sheet).notice:
            found["description"] = notice.get(language)
        for item in items_of(sheet):
            for choices in item.types:
                if issubclass(choices, Choice):
                    _choose(_named(schema, choices), choices, language)
    _named(schema, mirror).pop("title", None)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"{variant.title.get(language)} ({schema_of(cls)})",
        **cast(dict[str, Any], msgspec.to_builtins(schema)),
    }


def _rows_in(sheet: type[Any]) -> Iterator[type[Any]]:
    """The classes of the rows of a sheet, and of the rows in them."""
    for item in items_of(sheet):
        yield from filter(attrs.has, item.types)


def _named(schema: dict[str, Any], cls: type[Any]) -> dict[str, Any]:
    """What the schema says of a class; one whose name others have goes by its path."""
    found: dict[str, Any] = schema["$defs"].get(cls.__name__) or next(
        inner
        for name, inner in schema["$defs"].items()
        if name.endswith(f"{cls.__module__}.{cls.__name__}".replace("<", "_"))
    )
    return found


def _label(schema: dict[str, Any], record: type[Any], language: str) -> None:
    for field in attrs.fields(record):
        inner = schema["properties"][field.name]
        inner["title"] = label_of(field).get(language)
        bounds = zip(("minimum", "maximum"), range_of(field), strict=True)
        inner.update({name: bound for name, bound in bounds if bound is not None})


def _choose(schema: dict[str, Any], choices: type[Choice], language: str) -> None:
    """Each choice with its words; a class's docstring is for programmers."""
    schema.clear()
    schema["oneOf"] = [
        {"const": choice.value, "title": choice.label.get(language)}
        for choice in choices
    ]
