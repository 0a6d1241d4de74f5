"""JSON Schema of a variant's documents, for editors and other systems."""

from collections.abc import Iterator
from typing import Any, Literal, cast, get_args, get_type_hints

import attrs
import msgspec

from actcore.model import Document
from actcore.text import Text
from actcore.variant import Variant, declaration, label_of, range_of

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
    replaced: dict[tuple[type[Any], str], tuple[Any, ...]] = {
        (cls, "worksheets"): (Mirrors(allowed).sheets(sheets), None),
        (cls, "model"): (Literal[variant.id],),
    }
    mirror = Mirrors(allowed, replaced).of(cls, (("schema", Literal[schema_of(cls)]),))
    schema = msgspec.json.schema(mirror)
    for sheet in sheets.values():
        for record in _records(sheet):
            _label(schema["$defs"].get(record.__name__), record, language)
        found = schema["$defs"].get(sheet.__name__)
        _title(found, declaration(sheet).title, language)
        if found and (notice := declaration(sheet).notice):
            found["description"] = notice.get(language)
    schema["$defs"][cls.__name__].pop("title", None)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"{variant.title.get(language)} ({schema_of(cls)})",
        **cast(dict[str, Any], msgspec.to_builtins(schema)),
    }


def _records(sheet: type[Any]) -> Iterator[type[Any]]:
    yield sheet
    for hint in get_type_hints(sheet).values():
        for inner in (hint, *get_args(hint)):
            for part in (inner, *get_args(inner)):
                if isinstance(part, type) and attrs.has(part) and part is not sheet:
                    yield from _records(part)


def _label(schema: Any, record: type[Any], language: str) -> None:
    for field in attrs.fields(record):
        if schema and field.name in schema["properties"] and field.metadata:
            _title(schema["properties"][field.name], label_of(field), language)
            bounds = zip(("minimum", "maximum"), range_of(field), strict=True)
            schema["properties"][field.name].update(
                {name: bound for name, bound in bounds if bound is not None}
            )


def _title(schema: Any, text: Text, language: str) -> None:
    if schema:
        schema["title"] = text.get(language)
