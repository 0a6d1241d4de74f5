"""One filled worksheet by itself: to plain data and back, as strictly as a document."""

from collections.abc import Mapping
from typing import Any

from actcore.errors import DocumentError
from actcore.variant import Variant

from .documents import codec_for


def sheet_values(filled: object, variant: Variant) -> dict[str, Any]:
    """A filled worksheet as plain data, leaving out what has no answer.

    Args:
        filled: The filled worksheet.
        variant: The national model that it belongs to.
    """
    converter = codec_for(variant).converter
    values: dict[str, Any] = converter.unstructure(filled)
    return values


def filled_sheet(worksheet: str, values: Mapping[str, Any], variant: Variant) -> Any:
    """A worksheet filled with plain data.

    Ids that point at nobody are found when it is put into a document.

    Args:
        worksheet: The worksheet's id.
        values: The answers by item, as a document holds them.
        variant: The national model.

    Raises:
        UnknownName: If the model has no such worksheet.
        DocumentError: With every fault; paths start at the worksheet.
    """
    from .strict import faults_of

    cls = variant.worksheet(worksheet).cls
    try:
        return codec_for(variant).converter.structure(dict(values), cls)
    except Exception as error:  # noqa: BLE001 - cattrs groups what the hooks raise
        raise DocumentError(list(faults_of(error)), worksheet) from None
