"""A worksheet as a Word file."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from actcore.errors import MissingExtra

from .. import words
from ..form import Kind
from ..sheet import Field, Sheet
from . import own
from .blocks import kept_with_next, paragraph
from .controls import Controls, run
from .package import packed
from .questions import Questions
from .rows import rows_of
from .styles import A4, MEASURES, NOTICE, set_styles
from .xml import Element, carried, made, qualified

_UNUSED = ("/customXml", "/stylesWithEffects", "/numbering")
_OWN_PART, _OWN_PROPERTIES = "/customXml/item1.xml", "/customXml/itemProps1.xml"
_PROPERTIES_TYPE = (
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
)


def docx_of(sheet: Sheet) -> bytes:
    """A worksheet as a Word file to fill in.

    Args:
        sheet: The worksheet as its reader sees it.

    Returns:
        The same bytes for the same sheet and versions of the libraries.

    Raises:
        MissingExtra: If ``actcore[docx]`` is not installed.
    """
    document = _empty()
    controls = Controls(sheet.language)
    body = document.element.body
    end = body[-1]
    for part in _parts(sheet, controls):
        end.addprevious(part)
    set_styles(document, sheet.layout, sheet.language)
    _set_page(document, sheet)
    _set_about(document, sheet)
    _add_own(document, own.written(sheet.answers, controls.keys))
    file = BytesIO()
    document.save(file)
    return packed(file.getvalue())


def _empty() -> Any:
    try:
        import docx
    except ImportError:
        raise MissingExtra("writing Word files", "docx") from None
    return docx.Document()


def _parts(sheet: Sheet, controls: Controls) -> Iterator[Element]:
    asking = Questions(sheet, controls)
    yield paragraph("Heading1", run(sheet.title))
    for told in (sheet.for_whom, sheet.decides, sheet.prefilled_note):
        if told:
            yield paragraph("", run(told))
    if sheet.notice.words:
        yield paragraph(NOTICE, run(sheet.notice))
    for part in sheet.parts:
        if part.title.words:
            yield paragraph("Heading2", run(part.title))
        for field in part.fields:
            yield from _block(field, asking, 2 if part.title.words else 1)
    # A table cannot be the last thing of a file.
    yield paragraph("")


def _block(field: Field, asking: Questions, heading: int) -> Iterator[Element]:
    """One question, its words kept on the page of its answer."""
    yield from asking.asked(field, heading=heading)
    if field.question.kind is Kind.GROUP:
        for part in field.rows[0]:
            yield from _block(part, asking, heading + 1)
    elif field.question.kind is Kind.ROWS:
        yield from rows_of(field, asking)
    else:
        *first, last = asking.answers(field)
        yield from map(kept_with_next, first)
        yield last


def _set_page(document: Any, sheet: Sheet) -> None:
    """A4, with the sheet's id and the number of the page at the foot."""
    section = document.sections[0]
    margin = MEASURES[sheet.layout].margin
    section.page_width, section.page_height = (side * 635 for side in A4)
    section.left_margin = section.right_margin = margin * 635
    section.top_margin = section.bottom_margin = 1250 * 635
    foot = section.footer.paragraphs[0]
    page, of = sheet.say(words.PAGE), sheet.say(words.OF)
    for part in (
        run(f"{sheet.footer} · {page} "),
        made("w:fldSimple", {"w:instr": "PAGE"}, run("1")),
        run(f" {of} "),
        made("w:fldSimple", {"w:instr": "NUMPAGES"}, run("1")),
    ):
        foot._p.append(part)


def _set_about(document: Any, sheet: Sheet) -> None:
    """What the file says of itself: its title and language, and nobody's name or day."""
    about = document.core_properties
    title = carried(sheet.title.words)[:255]
    about.title, about.language = title, sheet.language
    about.author = about.last_modified_by = about.comments = about.keywords = ""
    about.identifier, about.version = sheet.form.id[:255], sheet.form.version[:255]
    core = about._element
    for part in list(core):
        if part.tag.rpartition("}")[2] in ("created", "modified", "revision"):
            core.remove(part)
    settings = document.settings.element
    for mode in settings.iter(qualified("w:compatSetting")):
        if mode.get(qualified("w:name")) == "compatibilityMode":
            mode.set(qualified("w:val"), "15")


def _add_own(document: Any, data: bytes) -> None:
    """Put the sheet's own data in, and take out what the library's template brought."""
    from docx.opc.constants import RELATIONSHIP_TYPE as RELATION
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    main = document.part
    for relation in list(main.rels.values()):
        if relation.reltype.endswith(_UNUSED):
            del main.rels[relation.rId]
    package = main.package
    for relation in list(package.rels.values()):
        if relation.reltype.endswith("/thumbnail"):
            del package.rels[relation.rId]
    part = Part(PackURI(_OWN_PART), "application/xml", data, package)
    main.relate_to(part, RELATION.CUSTOM_XML)
    # LibreOffice keeps such data only where it has properties, as Word gives it.
    about = Part(PackURI(_OWN_PROPERTIES), _PROPERTIES_TYPE, own.PROPERTIES, package)
    part.relate_to(about, RELATION.CUSTOM_XML_PROPS)
