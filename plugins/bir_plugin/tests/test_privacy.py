"""A Norwegian record is about a municipality: no child, parent or client gets into it.

The programme's own rule that a record has no case in it (BIR051 of the catalogue) is held
by the software for every record, not asked of one.
"""

import json
import logging
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

import actcore
from actcore import DocumentError
from actcore.codec import allowed_ids, codec_for
from actcore.embedding import variant_of
from actcore.model import (
    Appointment,
    ClientRef,
    Goal,
    Judgement,
    Meeting,
    Organisation,
    Person,
    Site,
    Team,
    Waiver,
)
from actcore.testing.samples import sample
from actcore.variant import (
    Text,
    Variant,
    declaration,
    item,
    items_of,
    label_of,
    row,
    worksheet,
)

Payload = dict[str, Any]
SECRET = "Lille Hemmelig"
WORDS = 'Åse "=1+1" <b>\n'
"""What the kit's samples have in place of free text."""
NUMBERS = {
    "Norwegian": "311239 50057",
    "Norwegian D-number": "711239 50040",
    "Danish": "311257-5000",
    "Swedish": "19121212-1212",
    "Swedish coordination number": "20991291-0008",
}
"""Of people not yet born, and of one who exists in examples only."""


@cache
def variant() -> Variant:
    """The Norwegian programme."""
    return variant_of("no.bir")


def site(**more: Any) -> Payload:
    """A municipality's record with the least that everything in it may point at."""
    return {
        "schema": "actcore.site/1",
        "model": "no.bir",
        "id": "sample",
        "people": [{"id": "sample"}],
        "organisations": [{"id": "sample"}],
        "teams": [{"id": "sample", "kind": variant().teams[0].id}],
        "goals": [{"id": "sample"}],
        "meetings": [{"id": "sample", "kind": variant().meetings[0].id}],
        **more,
    }


def refusal(payload: Payload, caplog: pytest.LogCaptureFixture) -> DocumentError:
    """Why a record is refused, whatever is allowed."""
    with caplog.at_level(logging.DEBUG), pytest.raises(DocumentError) as caught:
        actcore.read(json.dumps(payload).encode(), allow_identity_numbers=True)
    return caught.value


def untold(secret: str, error: DocumentError, caplog: pytest.LogCaptureFixture) -> None:
    """Check that nothing of a secret shows in an error or in the log."""
    shown = f"{error} {error!r} {error.args!r} {caplog.text}"
    for part in secret.replace("-", " ").split():
        assert part not in shown


# Nobody that the programme helps


def test_a_record_about_a_client_is_refused(caplog: pytest.LogCaptureFixture) -> None:
    """The programme keeps no case, and the fault says what it keeps."""
    case = {"schema": "actcore.case/1", "model": "no.bir", "id": "c", "client": SECRET}
    error = refusal(case, caplog)
    (fault,) = error.faults
    assert fault.path == "$.schema"
    assert str(fault) == "no.bir keeps no record about a client, use 'actcore.site/1'"
    untold(SECRET, error, caplog)


@pytest.mark.parametrize(
    ("more", "path", "words"),
    [
        ({"client": SECRET}, "$.client", "unknown key"),
        (
            {"sociogram": {"contacts": [{"person": SECRET}]}},
            "$.sociogram",
            "unknown key, remove it",
        ),
        (
            {"invitations": [{"person": SECRET}]},
            "$.invitations",
            "unknown key",
        ),
        ({"children": [{"name": SECRET}]}, "$.children", "unknown key"),
        (
            {"caseload": [{"client": SECRET, "person": "sample"}]},
            "$.caseload[0].client",
            "this model has no client to name here, remove it",
        ),
        (
            {"people": [{"id": "sample", "name": SECRET, "kind": "private"}]},
            "$.people[0].kind",
            "one of professional",
        ),
        (
            {"people": [{"id": "sample", "mother_of": SECRET}]},
            "$.people[0].mother_of",
            "unknown key",
        ),
    ],
)
def test_nobody_whom_the_programme_helps_has_a_place(
    more: Payload, path: str, words: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Clients, their people and their maps are refused with a place and a next step."""
    error = refusal(site(**more), caplog)
    assert path in [fault.path for fault in error.faults]
    fault = next(fault for fault in error.faults if fault.path == path)
    assert words in str(fault)
    assert fault.hint
    untold(SECRET, error, caplog)


ASKED = {
    "nb": r"\b(barnets?|(forelder|klient|pasient|elev)(en)?s?|(bruker|mor|far)ens?)\b",
    "en": r"\b(child(?! welfare)|parent|client|patient|pupil|user|mother|father)\b",
}
"""One whom the programme helps; "barn i rusfamilier" and "foreldrene" are nobody."""
NAMED = (
    r"(^|[._])(child(?!_welfare)|parent|client|patient|pupil|user|mother|father)(_|$)"
)


def asking_for_somebody(cls: type[Any]) -> list[str]:
    """The items of a worksheet, and of its rows, that ask for one whom it is about."""
    found = []
    for asked_for in items_of(cls):
        label = label_of(asked_for.field)
        asked = any(
            re.search(pattern, label.get(language), re.IGNORECASE)
            for language, pattern in ASKED.items()
        )
        is_client = str(ClientRef) in str(asked_for.field.type)
        if asked or is_client or re.search(NAMED, asked_for.name):
            found.append(asked_for.name)
    return found


@pytest.mark.parametrize(
    "cls", variant().worksheets, ids=lambda cls: declaration(cls).id
)
def test_no_worksheet_can_name_a_client(cls: type[Any]) -> None:
    """No item of any worksheet, nor of a row in one, asks for a child, parent or client."""
    assert not asking_for_somebody(cls)


@row
class Talk:
    """One conversation, with what a row must not ask and with what it may."""

    child: str = item(Text(nb="Hvem?", en="Who?"))
    whom: str = item(Text(nb="Barnets navn", en="Name"))
    about: str = item(Text(nb="Navn", en="The parent's name"))
    reference: ClientRef | None = item(Text(nb="Sak", en="Case"))
    violence_parents: str = item(Text(nb="Foreldrene", en="The parents"))
    programme: str = item(
        Text(nb="Barn i rusfamilier", en="Children and child welfare")
    )
    place: str = item(Text(nb="Barnehage eller barnevern", en="Kindergarten"))


@worksheet("talks", title=Text(nb="Samtaler", en="Talks"), document=Site)
class Talks:
    """A worksheet of no programme."""

    client_name: str = item(Text(nb="Kode", en="Code"))
    talks: tuple[Talk, ...] | None = item(Text(nb="Samtaler", en="Talks"))


def test_an_item_that_asks_for_somebody_is_found() -> None:
    """At the top and in a row, by its type, its id or its label."""
    assert asking_for_somebody(Talks) == [
        "client_name",
        "talks.child",
        "talks.whom",
        "talks.about",
        "talks.reference",
    ]


# No identity number in any text


def filled(cls: type[Any]) -> Any:
    """A record of a class with every item filled, as plain data."""
    found = sample(cls, True, allowed_ids(variant()))
    return codec_for(variant()).converter.unstructure(found)


def furniture() -> Payload:
    """A record that has everything there is besides worksheets."""
    plain = site(
        people=[filled(Person)],
        organisations=[filled(Organisation)],
        teams=[filled(Team)],
        goals=[filled(Goal)],
        meetings=[filled(Meeting)],
        appointments=[filled(Appointment)],
        judgements=[filled(Judgement)],
        waivers=[filled(Waiver)],
    )
    for part in (*plain["judgements"], *plain["waivers"]):
        part |= {"rule": "BIR001"}
        part |= {key: "head" for key in ("by", "approved_by") if key in part}
    del plain["people"][0]["principal"]  # the programme lists none
    del plain["teams"][0]["members"][0]["entry"]
    return plain


def texts_in(value: Any, path: str = "$") -> Iterator[tuple[str, Any, Any]]:
    """Every free text in a payload: its path, what holds it, under which key."""
    keys = value.items() if isinstance(value, dict) else enumerate(value)
    for key, part in list(keys):
        step = f"[{key}]" if isinstance(value, list) else f".{key}"
        if isinstance(part, dict | list):
            yield from texts_in(part, path + step)
        elif part == WORDS:
            yield path + step, value, key


def records() -> list[Any]:
    """The furniture, and every worksheet of the programme, filled from top to bottom."""
    sheets = [
        pytest.param(
            lambda cls=cls: site(worksheets={declaration(cls).id: [filled(cls)]}),
            id=declaration(cls).id,
        )
        for cls in variant().worksheets
    ]
    return [pytest.param(furniture, id="furniture"), *sheets]


@pytest.mark.parametrize("make", records())
def test_no_text_takes_an_identity_number(
    make: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """Of three countries, in any text of any worksheet: refused there, and not repeated."""
    payload = make()
    actcore.read(json.dumps(payload).encode())  # as it stands it is in order
    for path, holder, key in texts_in(payload):
        for number in NUMBERS.values():
            holder[key] = f"Se {number}."
            error = refusal(payload, caplog)
            (fault,) = error.faults
            assert fault.path == path
            assert fault.hint
            untold(number, error, caplog)
        holder[key] = WORDS


def test_there_are_texts_to_look_at() -> None:
    """The samples do have free text, so that the test above looks at something."""
    found = [path for make in records() for path, *_ in texts_in(make.values[0]())]
    assert len(found) > 20


def test_a_code_of_the_municipality_stands() -> None:
    """Case numbers, telephone numbers and years in a text are nobody's number."""
    words = "Sak 2014/123456, tlf. 22 33 44 55, møte 12.05.2014 kl. 13:30"
    payload = site(goals=[{"id": "sample", "statement": words}])
    read = actcore.read(json.dumps(payload).encode())
    assert isinstance(read, Site)
    assert read.goals[0].statement == words
