"""What a Word file says of itself: which sheet it is, and what each control answers.

It is a custom XML part, which Word and LibreOffice both keep as it is.
"""

from collections.abc import Mapping, Sequence

import attrs

from ..answers import Answers, Heading
from .controls import mark_of
from .xml import Element, carried, library

SPACE = "urn:actcore:sheet:1"
PROPERTIES = f"""\
<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<ds:datastoreItem ds:itemID="{{6B1F5C0E-53D1-4F0B-9C53-8F1D1B6A7C21}}" \
xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">\
<ds:schemaRefs><ds:schemaRef ds:uri="{SPACE}"/></ds:schemaRefs></ds:datastoreItem>
""".encode()
"""What Word wants to know of custom data: a name for it, the same in each file."""
_MOST = 100_000


@attrs.frozen(kw_only=True)
class Own:
    """What a file says of itself.

    Args:
        heading: Which sheet it is, and of which record.
        keys: What each control answers, by the name of its bookmark.
    """

    heading: Heading
    keys: Mapping[str, str] = attrs.field(factory=dict, repr=False)


def written(answers: Answers, keys: Sequence[str]) -> bytes:
    """The part that says which sheet a file is.

    Args:
        answers: The answers that it shows.
        keys: What its controls answer, in order.
    """
    etree = library("writing Word files")
    root = etree.Element(f"{{{SPACE}}}sheet", nsmap={None: SPACE})
    for name in ("worksheet", "model", "version", "hash", "record", "entry"):
        value = getattr(answers, name)
        if value is not None:
            root.set(name, carried(str(value)))
    for place, key in enumerate(keys):
        control = etree.SubElement(root, f"{{{SPACE}}}control")
        control.set("mark", mark_of(place))
        control.set("key", carried(key))
    part: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    return part


def read(root: Element) -> Own | None:
    """What such a part says; None where it is no such part, or says nothing usable."""
    if root.tag != f"{{{SPACE}}}sheet":
        return None
    said = {name: root.get(name) for name in ("worksheet", "model", "version")}
    entry = root.get("entry")
    if None in said.values():
        return None
    if entry is not None and not (entry.isdecimal() and len(entry) <= 6):
        return None
    controls = list(root.iterchildren(f"{{{SPACE}}}control"))[:_MOST]
    heading = Heading(
        worksheet=said["worksheet"],
        model=said["model"],
        version=said["version"] or "",
        hash=root.get("hash", ""),
        record=root.get("record"),
        entry=None if entry is None else int(entry),
    )
    return Own(
        heading=heading,
        keys={c.get("mark", ""): c.get("key", "") for c in controls},
    )
