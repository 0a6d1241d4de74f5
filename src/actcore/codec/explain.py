"""The explaining route: every fault of a payload, with its path."""

from collections.abc import Callable
from types import GenericAlias
from typing import Any

from cattrs import AttributeValidationNote, ClassValidationError, Converter
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from actcore.errors import DocumentError, Fault, nearest
from actcore.model import Case, Document, Site
from actcore.variant import Variant

from .allowed import (
    ID_NAMES,
    allowed_ids,
    is_foreign,
    other_words,
    sheets_in,
    sheets_of,
)
from .envelope import schema_of
from .identity import identity_faults
from .references import faults as reference_faults
from .strict import Refused, faults_of, make_converter, register_choices


class Explainer:
    """Structures the documents of one variant, or tells of every fault in them.

    Args:
        variant: The national model.
        hint: What to do about an identity number in free text; None to let it stand.
    """

    def __init__(self, variant: Variant, hint: str | None) -> None:
        self._hint = hint
        self._sheets = sheets_of(variant)
        allowed = allowed_ids(variant)
        self.converter = make_converter(allowed, ID_NAMES, other_words(variant))
        for cls in (Case, Site, *self._sheets.values()):
            register_choices(self.converter, cls, allowed)
        for cls in (Case, Site):
            sheets = _worksheets(self.converter, variant, cls)
            self.converter.register_structure_hook(
                cls, _structure(self.converter, cls, sheets)
            )
            self.converter.register_unstructure_hook(
                cls, _unstructure(self.converter, cls)
            )

    def structure(self, payload: Any, cls: type[Document]) -> Document:
        """Structure a payload, or tell of every fault in it.

        Raises:
            DocumentError: With the faults in document order.
        """
        faults: list[Fault] = []
        document = None
        try:
            document = self.converter.structure(payload, cls)
        except Exception as error:  # noqa: BLE001 - cattrs groups what the hooks raise
            faults += faults_of(error)
        if isinstance(payload, dict):
            faults += reference_faults(cls, payload, self._sheets)
            if self._hint is not None:
                told = {fault.path for fault in faults}
                found = identity_faults(payload, self._hint)
                faults += [f for f in dict.fromkeys(found) if f.path not in told]
            keys = list(payload)
            faults.sort(key=lambda fault: _place(fault.path, keys))
        if document is None or faults:
            raise DocumentError(faults)
        return document


def _structure(
    converter: Converter, cls: type[Document], sheets: Callable[[Any, Any], Any]
) -> Callable[[Any, Any], Any]:
    fields: Callable[[Any, Any], Any] = make_dict_structure_fn(
        cls,
        converter,
        _cattrs_forbid_extra_keys=True,
        worksheets=override(struct_hook=sheets),
    )
    schema = schema_of(cls)

    def structure(value: Any, kind: Any) -> Any:
        if not isinstance(value, dict):
            raise Refused("expected an object that starts with 'schema' and 'model'")
        inner = {key: part for key, part in value.items() if key != "schema"}
        if value.get("schema") != schema:
            raise Refused(f"expected a document of schema '{schema}'")
        return fields(inner, kind)

    return structure


def _unstructure(
    converter: Converter, cls: type[Document]
) -> Callable[[Any], dict[str, Any]]:
    def sheets(worksheets: Any) -> dict[str, Any]:
        return {
            name: [converter.unstructure(row) for row in rows]
            for name, rows in worksheets.items()
        }

    fields: Callable[[Any], dict[str, Any]] = make_dict_unstructure_fn(
        cls,
        converter,
        _cattrs_omit_if_default=True,
        worksheets=override(unstruct_hook=sheets),
    )
    return lambda document: {"schema": schema_of(cls), **fields(document)}


def _worksheets(
    converter: Converter, variant: Variant, cls: type[Document]
) -> Callable[[Any, Any], Any]:
    sheets = sheets_in(variant, cls)

    def rows_of(name: str, rows: Any) -> Any:
        if name in sheets:
            rows_of_class: Any = GenericAlias(tuple, (sheets[name], ...))
            return converter.structure(rows, rows_of_class)
        return _kept(name, rows, variant, cls)

    def structure(value: Any, _: Any) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise Refused("expected an object with a list for each worksheet")
        done, errors = {}, []
        for name, rows in value.items():
            try:
                filled = rows_of(name, rows)
                if filled or name not in sheets:  # an empty list says nothing
                    done[name] = filled
            except Exception as error:  # noqa: BLE001 - gathered, and told together
                note = AttributeValidationNote(f"worksheet {name}", name, object)
                error.__notes__ = [*getattr(error, "__notes__", ()), note]
                errors.append(error)
        if errors:
            raise ClassValidationError("worksheets", errors, dict)
        return done

    return structure


def _kept(name: str, rows: Any, variant: Variant, cls: type[Document]) -> Any:
    """The rows of a worksheet whose plugin is not at hand, as they stand."""
    if name in sheets_of(variant):
        raise Refused(f"this worksheet does not belong in a {cls.__name__.lower()}")
    if not is_foreign(name, variant):
        near = nearest(name, sheets_in(variant, cls))
        hint = f"did you mean '{near}'?" if near else "see 'actcore schema'"
        raise Refused("unknown worksheet", hint)
    if not isinstance(rows, list):
        raise Refused("expected a list")
    return tuple(rows)


def _place(path: str, keys: list[str]) -> int:
    top = path.removeprefix("$").removeprefix(".").partition(".")[0].partition("[")[0]
    return keys.index(top) if top in keys else len(keys)
