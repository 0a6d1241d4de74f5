"""The zip file that a Word file is: written the same each time, and opened with care."""

import zlib
from io import BytesIO
from zipfile import ZIP_DEFLATED, BadZipFile, LargeZipFile, ZipFile, ZipInfo

from actcore.errors import DocumentError, Fault

from .xml import SPACES, Element, library

_FIRST = "[Content_Types].xml"
_NO_TIME = (1980, 1, 1, 0, 0, 0)
MOST_BYTES = 20_000_000
"""A file with more than these is no worksheet."""
_MOST_UNPACKED = 60_000_000
_MOST_PARTS = 2_000
_COMPOUND = b"\xd0\xcf\x11\xe0"
"""How a file starts that is not zipped: of Word before 2007, or with a password."""
_UNZIPPING = (
    BadZipFile,
    EOFError,
    LargeZipFile,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
    zlib.error,
)
"""What a zip file that is broken, encrypted or packed oddly raises."""
_MAIN = "word/document.xml"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"


def packed(data: bytes) -> bytes:
    """The same zip file without anything of the time and the machine it was made on."""
    made = BytesIO()
    with ZipFile(BytesIO(data)) as given, ZipFile(made, "w", ZIP_DEFLATED) as fixed:
        names = sorted(given.namelist(), key=lambda name: (name != _FIRST, name))
        for name in names:
            part = ZipInfo(name, _NO_TIME)
            part.compress_type = ZIP_DEFLATED
            part.create_system, part.external_attr = 3, 0o600 << 16
            fixed.writestr(part, given.read(name), compresslevel=9)
    return made.getvalue()


class Opened:
    """A Word file, opened for reading.

    Args:
        data: Its bytes.

    Raises:
        DocumentError: If it is no Word file, or none that can be read safely.
    """

    def __init__(self, data: bytes) -> None:
        if len(data) > MOST_BYTES:
            raise _refused("the file is too large", "send the worksheet by itself")
        if data.startswith(_COMPOUND):
            raise _refused(
                "this file has a password, or is from before Word 2007",
                "save it as a Word document (.docx) without a password",
            )
        try:
            self._zip = ZipFile(BytesIO(data))
        except _UNZIPPING:
            raise _no_word_file() from None
        self._guard()

    def _guard(self) -> None:
        parts = self._zip.infolist()
        names = {part.filename for part in parts}
        if len(parts) > _MOST_PARTS or len(names) < len(parts):
            raise _no_word_file()
        if sum(part.file_size for part in parts) > _MOST_UNPACKED:
            raise _refused("the file is too large", "send the worksheet by itself")
        if any(part.flag_bits & 1 for part in parts):
            raise _refused("this file has a password", "save it without a password")
        if _MAIN not in names or _FIRST not in names:
            raise _no_word_file()
        kinds = self._read(_FIRST).lower()
        macros = any(name.lower().endswith("vbaproject.bin") for name in names)
        if macros or b"macroenabled" in kinds:
            raise _refused(
                "this file holds macros, which are never run or read",
                "save it as a Word document without macros (.docx)",
            )

    def main(self) -> Element:
        """The text of the file."""
        return self._parsed(_MAIN)

    def custom(self) -> list[Element]:
        """The custom data of the file; parts that are no XML are passed over."""
        found = []
        for part in self._zip.infolist():
            name = part.filename
            if name.startswith("customXml/item") and name.endswith(".xml"):
                try:
                    found.append(self._parsed(name))
                except DocumentError:
                    continue
        return found

    def _parsed(self, name: str) -> Element:
        etree = library("reading Word files")
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
        )
        text = self._read(name).replace(_STRICT, SPACES["w"].encode())
        try:
            root = etree.fromstring(text, parser)
        except etree.XMLSyntaxError:
            raise _no_word_file() from None
        if root.getroottree().docinfo.doctype:
            raise _refused("the file defines entities of its own", "no worksheet does")
        return root

    def _read(self, name: str) -> bytes:
        """A part of the file, however long it pretends not to be."""
        try:
            with self._zip.open(name) as part:
                data: bytes = part.read(_MOST_UNPACKED + 1)
        except _UNZIPPING:
            raise _no_word_file() from None
        if len(data) > _MOST_UNPACKED:
            raise _refused("the file is too large", "send the worksheet by itself")
        return data


def _no_word_file() -> DocumentError:
    return _refused("expected a Word file (.docx)", "this is none, or it is damaged")


def _refused(expected: str, hint: str) -> DocumentError:
    return DocumentError([Fault("$", expected, hint)], "Word file")
