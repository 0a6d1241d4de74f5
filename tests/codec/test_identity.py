"""National identity numbers in free text: what is one, and that none gets in."""

import copy
import io
import json
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import msgspec
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from identity_numbers import TOLVAN, WIDE, danish, norwegian, swedish, texts, written

import actcore
from actcore import Case, DocumentError, Registry, Site
from actcore.codec import codec_for, write_many
from actcore.codec.identity import holds_number, may_hold
from actcore.model import Goal, GoalId
from actcore.testing.cases import read_case_file

Payload = dict[str, Any]
HINT = "take it out, and refer to a person by a code"
NONE = "expected words without a national identity number"
ROOMY = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def told(error: DocumentError) -> str:
    """All that an error says of itself."""
    return f"{error} {error!r} {error.args!r}"


# What is a number


@given(number=written(), before=st.sampled_from(["", "Fnr ", "(", "a", "kl 12: "]))
@settings(max_examples=400)
def test_a_number_is_found_however_it_is_written(number: str, before: str) -> None:
    """With blanks, dots, any dash, hidden marks or wide digits, in the middle of words."""
    assert holds_number(f"{before}{number}, se journalen")


@given(number=norwegian())
def test_norwegian_check_digits_decide(number: tuple[str, str]) -> None:
    """With any other last digit the same eleven digits are a number like any other."""
    first, tail = number
    assert holds_number(first + tail)
    for other in range(10):
        assert holds_number(f"{first}{tail[:4]}{other}") is (f"{other}" == tail[4])


@given(number=swedish())
def test_the_swedish_check_digit_decides(number: tuple[str, str]) -> None:
    """With any other last digit the same twelve digits are a number like any other."""
    first, tail = number
    for other in range(10):
        text = f"{first}-{tail[:3]}{other}"
        assert holds_number(text) is (f"{other}" == tail[3])


@given(number=danish(checked=False))
def test_a_danish_number_without_check_digit_needs_its_hyphen(
    number: tuple[str, str],
) -> None:
    """Since 2007 the date alone makes a Danish number, where it is written as one."""
    first, tail = number
    assert holds_number(f"{first}-{tail}")
    assert holds_number(f"CPR-nr. {first}\u2010{tail}.")
    found_as_swedish = holds_number(f"20{first}{tail}")
    assert holds_number(f"{first} {tail}") is found_as_swedish


def test_a_day_that_the_calendar_has_not_makes_no_number() -> None:
    """Right check digits and a hyphen decide nothing where no day begins the digits."""
    assert holds_number("280251-5000")
    assert not holds_number("290251-5000")
    assert not holds_number("320151-5000")
    assert holds_number("20960229-0000")
    assert not holds_number("20970229-0009")


INNOCENT = (
    "Ring 070-123 45 67, 0701-23 45 67 eller +46701234567",
    "Tlf. 22 33 44 55 og 91 37 02 81, 41 73 08 92, +47 22 33 44 55",
    "91 37 02 81 4173 08 92",
    "Konto 1234.56.78901, org.nr. 974 760 673, organisationsnummer 212000-0142",
    "Saksnr. 2014/123456-12, journalnr. 14/00123-5, 201400123-0",
    "Møte 12.05.2014 kl. 13:30, igjen 2014-05-12 13:30",
    "12.05.2014 1300-1500 og 01.08.2014-2015",
    "Halvåret 2014-2015, 2015-2016 og 2016-2017",
    "Fra 010814-150615",
    "Møte 2014-05-12 1300, 12.05.2014 0900 og 12/05/2014 1545",
    "IBAN NO93 8601 1117 947, ISBN 978-91-7000-150-5",
    "5f0c1c1e-9b7a-4a55-9d0a-2f4f0a9b8c7d",
    "12345678901234567890",
    "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12",
)


@pytest.mark.parametrize("text", INNOCENT)
def test_other_numbers_are_left_alone(text: str) -> None:
    """Telephone, account and case numbers, days, times and years are no such numbers."""
    assert not holds_number(text)


@pytest.mark.parametrize(
    "text",
    [
        f"Sak fra skole 3 {TOLVAN[2:4]} {TOLVAN[4:6]} {TOLVAN[6:8]} {TOLVAN[9:]}",
        "3 1912 12 12 1212",
        "1912 12 12 1212 7. januar",
        "1912 12 12 1212 1912 12 12 1212",
    ],
)
def test_a_number_beside_other_digits_is_still_one(text: str) -> None:
    """What stands before or after it in a sentence does not hide it."""
    assert holds_number(text)


def test_a_long_text_of_groups_takes_no_longer_than_its_length() -> None:
    """What stands before a match is looked at in one place only."""
    assert not holds_number("20 30 40 5678, " * 20_000)


def test_whole_numbers_are_looked_at_like_texts() -> None:
    """A system may have written one without quotes, and lost the nought before it."""
    assert holds_number(191212121212)
    assert holds_number(191212121212.0)
    assert not holds_number(1912121)
    assert not holds_number(True)
    assert not holds_number(10**5000)
    born = range(10_135_500_00, 10_135_999_99)  # 1 January 2035
    number = next(n for n in born if holds_number(f"0{n}") and not holds_number(f"{n}"))
    assert holds_number(number)


def test_what_counts_as_a_digit_counts_as_one_in_the_fast_look_too() -> None:
    """Over all of Unicode: no digit, dash or blank hides a number from the fast look."""
    for code in range(0x80, sys.maxunicode + 1):
        if 0xD800 <= code < 0xE000:
            continue
        character = chr(code)
        if character.isalpha():
            continue
        decimal = unicodedata.decimal(character, None)
        if decimal is not None:
            text = TOLVAN.replace("1", character) if decimal == 1 else "x"
        else:
            text = TOLVAN.replace("-", character)
        if holds_number(text):
            assert may_hold(msgspec.json.encode(text)), hex(code)
    assert may_hold(TOLVAN.translate(WIDE).encode())


@given(text=texts())
@settings(max_examples=400)
def test_the_fast_look_never_misses(text: str) -> None:
    """Whatever stands in a text, and however JSON writes it."""
    if holds_number(text):
        assert may_hold(msgspec.json.encode([text]))
        assert may_hold(json.dumps([text]).encode())
        assert may_hold(json.dumps([text], ensure_ascii=False).encode())


def test_a_document_without_ten_digits_in_a_row_costs_no_import() -> None:
    """python-stdnum is loaded only for a text that has the shape."""
    code = (
        "import sys, actcore; from actcore.testing.cases import example_bytes;"
        "v = actcore.load('se.ract').variant('se.ract');"
        "actcore.check(actcore.read(example_bytes(v, 'kim')));"
        "assert 'stdnum' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


# Where none gets in


def full(payload: Payload) -> Payload:
    """The case with every free text there is, and the sheet of a plugin not at hand."""
    payload["meetings"][0] |= {
        "place": "p",
        "reason": "r",
        "moved": [{"was": "2024-01-30", "reason": "r"}],
    }
    payload["judgements"] = [
        {
            "rule": "TOY004",
            "outcome": "met",
            "by": "head",
            "on": "2024-01-01",
            "about": "a",
            "note": "n",
        }
    ]
    payload["waivers"] = [
        {
            "rule": "TOY001",
            "reason": "r",
            "approved_by": "head",
            "since": "2024-01-01",
            "until": "2024-02-01",
            "scope": "s",
        }
    ]
    payload["worksheets"]["lund.handover"] = [{"from": "a", "deep": {"x": [1, "y"]}}]
    return payload


PLACES: tuple[tuple[str, tuple[str | int, ...]], ...] = (
    ("$.goals[0].statement", ("goals", 0, "statement")),
    ("$.meetings[0].place", ("meetings", 0, "place")),
    ("$.meetings[0].reason", ("meetings", 0, "reason")),
    ("$.meetings[0].moved[0].reason", ("meetings", 0, "moved", 0, "reason")),
    ("$.judgements[0].note", ("judgements", 0, "note")),
    ("$.judgements[0].about", ("judgements", 0, "about")),
    ("$.waivers[0].scope", ("waivers", 0, "scope")),
    ("$.worksheets.talk[0].note", ("worksheets", "talk", 0, "note")),
)  # fmt: skip
KEPT = ("$.worksheets.lund.handover[0].deep.x[1]", ("worksheets", "lund.handover", 0, "deep", "x", 1))  # fmt: skip


def put(payload: Payload, where: tuple[str | int, ...], value: Any) -> Payload:
    """The payload with a value in one place."""
    holder: Any = payload
    for step in where[:-1]:
        holder = holder[step]
    holder[where[-1]] = value
    return payload


@pytest.mark.parametrize(("path", "where"), [*PLACES, KEPT], ids=lambda v: str(v)[:40])
def test_free_text_with_a_number_is_refused_in_its_place(
    path: str, where: tuple[str | int, ...], payload: Payload, registry: Registry
) -> None:
    """The fault says where, what belongs there and what to do, and not the number."""
    put(full(payload), where, f"Född {TOLVAN}, enligt journalen")
    with pytest.raises(DocumentError) as caught:
        actcore.read(json.dumps(payload).encode(), registry=registry)
    (fault,) = caught.value.faults
    assert (fault.path, fault.expected, fault.hint) == (path, NONE, HINT)
    assert "1212" not in told(caught.value)


@given(text=texts(), place=st.sampled_from(PLACES), escape=st.booleans())
@example(text=TOLVAN, place=PLACES[0], escape=False)
@settings(parent=ROOMY, max_examples=300)
def test_both_routes_agree_on_texts(
    text: str,
    place: tuple[str, tuple[str | int, ...]],
    escape: bool,
    payload: Payload,
    registry: Registry,
) -> None:
    """What the fast route takes, the explaining one takes, and the same becomes of it."""
    codec = codec_for(registry.variant("xx.toy"))
    payload = full(copy.deepcopy(payload))
    del payload["worksheets"]["lund.handover"]
    put(payload, place[1], text)
    data = json.dumps(payload, ensure_ascii=escape).encode()
    fast = codec.fast(data, Case, sure=False)
    if holds_number(text):
        assert fast is None
        with pytest.raises(DocumentError) as caught:
            codec.structure(payload, Case)
        assert [fault.path for fault in caught.value.faults] == [place[0]]
    else:
        assert fast == codec.structure(payload, Case)


def test_several_numbers_are_told_at_once_beside_other_faults(
    payload: Payload, registry: Registry
) -> None:
    """Each place has one fault, in document order; codes and names keep their own."""
    full(payload)
    payload["people"].append({"id": TOLVAN, "name": f"Kim {TOLVAN}"})
    payload["goals"][0]["statement"] = f"{TOLVAN} och {TOLVAN}"
    payload["worksheets"]["talk"][0] |= {"note": TOLVAN, "moood": TOLVAN}
    with pytest.raises(DocumentError) as caught:
        actcore.read(json.dumps(payload).encode(), registry=registry)
    assert [(fault.path, fault.expected) for fault in caught.value.faults] == [
        ("$.people[2].id", "looks like a national identity number"),
        ("$.people[2].name", "looks like a national identity number"),
        ("$.goals[0].statement", NONE),
        ("$.worksheets.talk[0].moood", "unknown key"),
        ("$.worksheets.talk[0].note", NONE),
    ]
    assert "1212" not in told(caught.value)


def test_a_key_or_a_suggestion_never_tells_a_number(
    payload: Payload, registry: Registry
) -> None:
    """A number as a key, or as the code that was likely meant, is not repeated."""
    payload[TOLVAN] = 1
    payload["people"].append({"id": TOLVAN})
    payload["goals"][0]["owner"] = "1912121-1212"
    payload["worksheets"]["lund.handover"] = [{TOLVAN: 191212121212}]
    with pytest.raises(DocumentError) as caught:
        actcore.read(json.dumps(payload).encode(), registry=registry)
    assert "1212" not in told(caught.value)
    assert "$.worksheets.lund.handover[0].…" in {f.path for f in caught.value.faults}
    twice = json.dumps(payload).replace('"id"', f'"{TOLVAN}": 1, "{TOLVAN}"', 1)
    with pytest.raises(DocumentError, match="'…' is given twice") as caught:
        actcore.read(twice.encode(), registry=registry)
    assert "1212" not in told(caught.value)


def test_every_way_in_refuses(
    payload: Payload, registry: Registry, tmp_path: Path
) -> None:
    """Bytes, JSON and TOML files, lines, and records that go by other words."""
    codec = codec_for(registry.variant("xx.toy"))
    case = codec.structure(payload, Case)
    held = attrs.evolve(case, goals=(Goal(id=GoalId("g1"), statement=TOLVAN),))
    held = attrs.evolve(held, meetings=())
    data = codec.encode(held)
    (tmp_path / "case.json").write_bytes(data)
    (tmp_path / "case.toml").write_text(
        'schema = "actcore.case/1"\nmodel = "xx.toy"\nid = "c"\nclient = "kim"\n'
        f'people = [{{id = "kim"}}]\ngoals = [{{id = "g", statement = "{TOLVAN}"}}]\n'
    )
    aliased = data.replace(b'"captain"', b'"Skipper"')
    assert aliased != data
    for source in (data, aliased, tmp_path / "case.json", tmp_path / "case.toml"):
        with pytest.raises(DocumentError, match=NONE):
            actcore.read(source, registry=registry)
    ((_, found),) = actcore.read_many([data], registry=registry)
    assert isinstance(found, DocumentError)
    assert "1212" not in told(found)


def test_what_would_be_refused_is_not_written(
    payload: Payload, registry: Registry, tmp_path: Path
) -> None:
    """A document made in memory does not get out to a file that nobody could read."""
    codec = codec_for(registry.variant("xx.toy"))
    case = attrs.evolve(
        codec.structure(payload, Case), goals=(Goal(id=GoalId("g1"), statement=TOLVAN),)
    )
    old = tmp_path / "case.json"
    old.write_text("old")
    for name in ("case.json", "case.toml"):
        with pytest.raises(DocumentError, match=NONE) as caught:
            actcore.write(case, tmp_path / name, registry=registry)
        assert "1212" not in told(caught.value)
    assert [p.name for p in tmp_path.iterdir()] == ["case.json"]
    assert old.read_text() == "old"
    stream = io.BytesIO()
    with pytest.raises(DocumentError, match="document 1"):
        write_many([case], stream, registry.variant)
    assert not stream.getvalue()
    assert write_many([case], stream, registry.variant, allow_identity_numbers=True)


def test_a_caller_with_a_legal_basis_may_let_them_stand(
    payload: Payload, registry: Registry, tmp_path: Path
) -> None:
    """The refusal in free text can be lifted for reading and writing, in each format."""
    for _, where in [*PLACES, KEPT]:
        put(full(payload) if where == PLACES[0][1] else payload, where, TOLVAN)
    data = json.dumps(payload).encode()
    case = actcore.read(data, registry=registry, allow_identity_numbers=True)
    ((_, line),) = actcore.read_many(
        [data], registry=registry, allow_identity_numbers=True
    )
    assert line == case
    for name in ("case.json", "case.toml"):
        path = tmp_path / name
        actcore.write(case, path, registry=registry, allow_identity_numbers=True)
        with pytest.raises(DocumentError):
            actcore.read(path, registry=registry)
        again = actcore.read(path, registry=registry, allow_identity_numbers=True)
        assert again == case
    report = actcore.check(case, registry=registry)
    assert "1212" not in "".join(f"{f.about} {f.message()}" for f in report.findings)


@pytest.mark.parametrize("change", ["code", "name", "role"])
@pytest.mark.parametrize("number", [TOLVAN, "1912.12.12-1212"])
def test_codes_names_and_roles_never_hold_one(
    change: str, number: str, payload: Payload, registry: Registry
) -> None:
    """They are shown in reports and logs, so that no legal basis lifts their refusal."""
    if change == "code":
        payload["people"].append({"id": number})
    elif change == "name":
        payload["people"][0]["name"] = number
    else:
        payload["judgements"] = [
            {"rule": "TOY004", "outcome": "met", "by": number, "on": "2024-01-01"}
        ]
    data = json.dumps(payload).encode()
    with pytest.raises(DocumentError) as caught:
        actcore.read(data, registry=registry, allow_identity_numbers=True)
    assert "1212" not in told(caught.value)


def test_a_model_without_clients_never_takes_one(
    variant_with: Callable[..., Any],
) -> None:
    """There the refusal cannot be lifted, and the fault says why."""
    variant = variant_with(
        documents=(Site,), rules=(), worksheets=(), teams=(), meetings=()
    )
    registry = Registry([variant])
    data = json.dumps(
        {
            "schema": "actcore.site/1",
            "model": "xx.toy",
            "id": "s",
            "goals": [{"id": "g", "statement": TOLVAN}],
        }
    ).encode()
    with pytest.raises(DocumentError) as caught:
        actcore.read(data, registry=registry, allow_identity_numbers=True)
    (fault,) = caught.value.faults
    assert fault.hint == "take it out, xx.toy speaks of no client"


def test_parameter_and_case_files_take_none(tmp_path: Path) -> None:
    """The reason of a local value stands in reports; a case file is shared."""
    values = tmp_path / "local.params.toml"
    values.write_text(
        'model = "se.ract"\n[[parameter]]\nrule = "RACT026"\nname = "largest"\n'
        f'value = 9\nreason = "{TOLVAN}"\ndecided_by = "board"\ndecided_on = 2024-01-15\n'
    )
    with pytest.raises(DocumentError) as caught:
        actcore.read_parameters(values)
    assert caught.value.faults[0].path == "$.parameter[0].reason"
    cases = tmp_path / "a.case.toml"
    cases.write_text(
        f'base = "kim"\nas_of = 2024-03-31\n[[case]]\nname = "{TOLVAN}"\n'
        'expect.RACT024 = "met"\n'
    )
    with pytest.raises(DocumentError) as caught:
        read_case_file(cases)
    assert "1212" not in told(caught.value)
