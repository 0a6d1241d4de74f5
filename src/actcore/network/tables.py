"""A client's map as CSV, out and in: the client, the people and the ties, a table each.

Laid out as Network Canvas lays out its CSV, so that what reads those reads these. A cell
that a spreadsheet would take for a formula gets an apostrophe before it, which is taken
off again on reading.
"""

import csv
import re
from collections.abc import Iterable, Mapping
from datetime import date
from io import StringIO
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from actcore.errors import DocumentError, Fault
from actcore.model import Case, Person, PersonId, Sociogram

from . import network_canvas as canvas
from .drawn import Drawn
from .flat import (
    CONTACT,
    MAP,
    OWN_WORDS,
    Naming,
    contact_row,
    map_row,
    person_row,
    told_of,
)
from .rows import Rows, drawn_from, given
from .seen import map_of

EGO, PEOPLE, TIES = "ego", "attributeList", "edgeList"
LARGEST = 4_000_000
"""The most characters of a table that is read."""
_FORMULA = re.compile(r"'*[=+\-@|%\t\r\n＝＋－＠]")
"""How a cell begins that a spreadsheet may calculate instead of show."""
_SHIELDED = re.compile(r"'+[=+\-@|%\t\r\n＝＋－＠]")
_COMMAS = "a spreadsheet may write the other; choose CSV with commas when saving"
_SESSION = ("sessionStart", "sessionFinish", "sessionExported")

Cells = Mapping[str, object]


def to_tables(
    case: Case,
    *,
    sociogram: Sociogram | None = None,
    as_of: date | None = None,
    names: Naming = "codes",
    own_words: bool | None = None,
) -> dict[str, str]:
    """Write a map as three tables of comma-separated values.

    Args:
        case: The case.
        sociogram: Which of its maps, as for `to_graph`.
        as_of: The day whose map is asked for.
        names: How people are spoken of.
        own_words: Whether to tell what the client said of people.

    Returns:
        The tables by file name, the same for the same map. What nobody recorded is an
        empty cell; lines end with a carriage return and a line feed.

    Raises:
        DocumentError: If there is no map.
    """
    found = map_of(case, sociogram, as_of)
    own_words = names == "full" if own_words is None else own_words
    people = tuple([contact.person for contact in found.contacts])
    told = tuple([n for n in CONTACT if own_words or n not in OWN_WORDS])
    who = told_of(names)
    start = (canvas.NODE_NUMBER, canvas.EGO, canvas.UUID, "label")
    place = (f"{canvas.LAYOUT}_x", f"{canvas.LAYOUT}_y")
    return {
        f"{EGO}.csv": _ego_table(case, found, names),
        f"{PEOPLE}_{canvas.PERSON}.csv": _table(
            (*start, *who, *told, *place),
            _people_rows(case, found, names, own_words=own_words),
        ),
        f"{TIES}_{canvas.KNOWS}.csv": _ties_table(case, found, people),
    }


def from_tables(
    tables: Mapping[str, str],
    *,
    variables: Mapping[str, str] | None = None,
    layout: str | None = None,
    allow_identity_numbers: bool = False,
) -> Drawn:
    """Read a map from tables such as `to_tables` or Network Canvas writes.

    Args:
        tables: The tables by file name, of which only ``ego``, ``attributeList`` and
            ``edgeList`` are looked at; one of people is needed.
        variables: Our name for each column that is called otherwise.
        layout: The variable with the client's own placing, where there are several.
        allow_identity_numbers: As for `from_graph`.

    Raises:
        DocumentError: With every fault; places are told by table and row.
    """
    egos, people = _rows_of(tables, EGO), _rows_of(tables, PEOPLE)
    if not people and not egos:
        fault = Fault(f"$.{PEOPLE}", "expected a table of people")
        raise DocumentError([fault], "tables")
    clients = {str(given(row, canvas.EGO) or "") for row in (*egos, *people)} - {""}
    if len(clients) > 1 or len(egos) > 1:
        hint = "write each map to tables of its own"
        raise DocumentError([Fault(f"$.{EGO}", "expected one client", hint)], "tables")
    ego = egos[0] if egos else {}
    numbers = {
        given(row, canvas.NODE_NUMBER): given(row, canvas.UUID)
        or given(row, canvas.NODE_NUMBER)
        for row in people
    }
    ties = []
    for index, row in enumerate(_rows_of(tables, TIES)):
        first = given(row, canvas.SOURCE) or numbers.get(given(row, "from"))
        second = given(row, canvas.TARGET) or numbers.get(given(row, "to"))
        told = {"acquainted": row.get("acquainted")}
        ties.append((f"$.{TIES}[{index}]", first, second, told))
    return drawn_from(
        Rows(
            client=next(iter(clients), "ego"),
            ego=canvas.ours(ego, variables or {}, layout),
            about=ego,
            people=tuple(
                [
                    (
                        f"$.{PEOPLE}[{index}]",
                        given(row, canvas.UUID) or given(row, canvas.NODE_NUMBER),
                        canvas.ours(row, variables or {}, layout),
                    )
                    for index, row in enumerate(people)
                ]
            ),
            ties=tuple(ties),
            place=f"$.{EGO}",
        ),
        allow_identity_numbers=allow_identity_numbers,
    )


def _ego_table(case: Case, sociogram: Sociogram, names: Naming) -> str:
    about = map_row(sociogram)
    row: dict[str, object] = {
        canvas.EGO: case.client,
        canvas.CASE: case.id,
        canvas.SESSION: str(uuid5(NAMESPACE_OID, f"actcore:{case.id}")),
        canvas.PROTOCOL: canvas.OURS,
        "sessionStart": about.get("drawn_on", ""),
        **person_row(case.person(case.client) or Person(id=case.client), names),
        **about,
    }
    start = (canvas.EGO, canvas.CASE, canvas.SESSION, canvas.PROTOCOL, *_SESSION)
    return _table((*start, "label", *told_of(names), *MAP), [row])


def _people_rows(
    case: Case, sociogram: Sociogram, names: Naming, *, own_words: bool
) -> Iterable[Cells]:
    for number, contact in enumerate(sociogram.contacts, start=1):
        row = contact_row(contact, own_words=own_words)
        across, along = canvas.position(row) or ("", "")
        yield {
            canvas.NODE_NUMBER: number,
            canvas.EGO: case.client,
            canvas.UUID: contact.person,
            **person_row(case.person(contact.person) or _coded(contact.person), names),
            **row,
            f"{canvas.LAYOUT}_x": across,
            f"{canvas.LAYOUT}_y": along,
        }


def _coded(id: PersonId) -> Person:
    return Person(id=id)


def _ties_table(case: Case, sociogram: Sociogram, people: tuple[PersonId, ...]) -> str:
    numbers = {person: number for number, person in enumerate(people, start=1)}
    header = (canvas.EDGE_NUMBER, "from", "to", canvas.EGO, canvas.UUID)
    rows: list[Cells] = [
        {
            canvas.EDGE_NUMBER: number,
            "from": numbers.get(tie.first, ""),
            "to": numbers.get(tie.second, ""),
            canvas.EGO: case.client,
            canvas.UUID: str(uuid5(NAMESPACE_OID, f"actcore:{tie.first}|{tie.second}")),
            canvas.SOURCE: tie.first,
            canvas.TARGET: tie.second,
            "acquainted": tie.acquainted,
        }
        for number, tie in enumerate(sociogram.ties, start=1)
    ]
    return _table((*header, canvas.SOURCE, canvas.TARGET, "acquainted"), rows)


def _table(header: tuple[str, ...], rows: Iterable[Cells]) -> str:
    """Rows under a header, with cells that no spreadsheet calculates."""
    stream = StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([[_cell(row.get(name)) for name in header] for row in rows])
    return stream.getvalue()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value)
    return f"'{text}" if _FORMULA.match(text) else text


def _rows_of(tables: Mapping[str, str], kind: str) -> list[dict[str, Any]]:
    """The rows of every table of a kind, without the apostrophes `_cell` put there."""
    found = []
    word = re.compile(rf"(?:^|[^A-Za-z]){kind}(?![A-Za-z])")
    for name in sorted(tables):
        if not word.search(name):
            continue
        if not isinstance(tables[name], str):
            raise TypeError("a table is read from text; decode its bytes first")
        text = tables[name].removeprefix("\ufeff")
        if len(text) > LARGEST:
            raise _bad(kind, f"expected at most {LARGEST} characters")
        header = text.partition("\n")[0]
        if ";" in header and "," not in header:
            raise _bad(kind, "expected ',' between cells, not ';'", _COMMAS)
        try:
            rows = list(csv.DictReader(StringIO(text, newline=""), strict=True))
        except csv.Error:
            raise _bad(kind, "expected comma-separated values") from None
        if any(None in row for row in rows):
            raise _bad(kind, "expected no more cells in a row than the header has")
        found += [{column: _bare(cell) for column, cell in row.items()} for row in rows]
    return found


def _bare(cell: str | None) -> str:
    text = cell or ""
    return text[1:] if _SHIELDED.match(text) else text


def _bad(kind: str, expected: str, hint: str = "") -> DocumentError:
    return DocumentError([Fault(f"$.{kind}", expected, hint)], "tables")
