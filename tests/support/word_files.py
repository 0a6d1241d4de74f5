"""Word files taken apart, changed and put together again, and read by LibreOffice."""

import shutil
import subprocess
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MAIN = "word/document.xml"


def part(data: bytes, name: str = MAIN) -> etree._Element:
    """A part of a Word file."""
    with ZipFile(BytesIO(data)) as file:
        return etree.fromstring(file.read(name))


def words_in(element: etree._Element) -> str:
    """The words of a part, paragraphs as lines."""
    lines = []
    for paragraph in element.iter(f"{W}p"):
        pieces = {f"{W}br": "\n", f"{W}tab": "\t"}
        lines.append(
            "".join(
                pieces.get(inner.tag) or (inner.text or "")
                for inner in paragraph.iter(f"{W}t", *pieces)
            )
        )
    return "\n".join(lines)


def replaced(data: bytes, parts: Mapping[str, bytes | None]) -> bytes:
    """The file with other bytes in some parts, or without them, or with more."""
    made = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            held = parts.get(name, old.read(name))
            if held is not None:
                new.writestr(name, held)
        for name in parts.keys() - set(old.namelist()):
            new.writestr(name, parts[name] or b"")
    return made.getvalue()


def changed(data: bytes, change: Callable[[etree._Element], object]) -> bytes:
    """The file as it is when somebody, or a program, changed its text."""
    root = part(data)
    change(root)
    return replaced(data, {MAIN: etree.tostring(root)})


def control(root: etree._Element, tag: str, place: int = 0) -> etree._Element:
    """The control that answers a question; of several the one at that place."""
    found = [sdt for sdt in root.iter(f"{W}sdt") if _about(sdt, "tag") == tag]
    return found[place]


def _about(sdt: etree._Element, name: str) -> str | None:
    element = sdt.find(f"{W}sdtPr/{W}{name}")
    return None if element is None else element.get(f"{W}val")


def write(sdt: etree._Element, *runs: str) -> None:
    """Write in a control as Word does, in as many runs."""
    showing = sdt.find(f"{W}sdtPr/{W}showingPlcHdr")
    if showing is not None:
        sdt.find(f"{W}sdtPr").remove(showing)
    content = sdt.find(f"{W}sdtContent")
    for inner in list(content):
        content.remove(inner)
    for words in runs:
        content.append(run(words))


def run(words: str) -> etree._Element:
    """Some words as a run."""
    made = etree.Element(f"{W}r")
    for place, line in enumerate(words.split("\n")):
        if place:
            etree.SubElement(made, f"{W}br")
        etree.SubElement(made, f"{W}t").text = line
    return made


def tick(sdt: etree._Element, on: bool = True) -> None:
    """Tick a box, or take the tick away."""
    space = "{http://schemas.microsoft.com/office/word/2010/wordml}"
    checked = sdt.find(f"{W}sdtPr/{space}checkbox/{space}checked")
    checked.set(f"{space}val", str(int(on)))


def needs(*programs: str) -> Callable[[object], object]:
    """Mark a test that needs programs; skipped where one is missing."""
    missing = [name for name in programs if shutil.which(name) is None]

    def mark(test: object) -> object:
        reason = f"needs {', '.join(missing)} on the path"
        return pytest.mark.program(
            pytest.mark.skipif(bool(missing), reason=reason)(test)
        )

    return mark


def converted(folder: Path, files: Mapping[str, bytes], kind: str) -> dict[str, bytes]:
    """What LibreOffice makes of Word files, in one go.

    Args:
        folder: Where it may write.
        files: The files by name, without an ending.
        kind: What to make, such as ``pdf``.
    """
    given, made = folder / f"for-{kind}", folder / f"as-{kind}"
    given.mkdir(parents=True)
    for name, data in files.items():
        (given / f"{name}.docx").write_bytes(data)
    profile = (folder / "profile").as_uri()
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            kind,
            "--outdir",
            str(made),
            *sorted(str(path) for path in given.iterdir()),
        ],
        check=True,
        capture_output=True,
        timeout=900,
    )
    return {name: (made / f"{name}.{kind}").read_bytes() for name in files}
