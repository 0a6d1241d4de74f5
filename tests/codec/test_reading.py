"""What a document may look like, and what is said when it does not."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import actcore
from actcore import Case, DocumentError, Registry, Site

Payload = dict[str, Any]


def faults(payload: object, registry: Registry) -> dict[str, str]:
    """The faults of a payload by path, each in words."""
    data = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
    with pytest.raises(DocumentError) as caught:
        actcore.read(data, registry=registry)
    return {fault.path: str(fault) for fault in caught.value.faults}


def test_a_case_becomes_typed_values(payload: Payload, registry: Registry) -> None:
    """A good record gives a Case whose dates, choices and worksheets are typed."""
    case = actcore.read(json.dumps(payload).encode(), registry=registry)
    assert isinstance(case, Case)
    assert case.teams[0].members[1].since is not None
    assert case.teams[0].members[1].since.isoformat() == "2024-01-20"
    (talk,) = case.worksheets["talk"]
    assert talk.mood.label.get("sv") == "Bra"  # type: ignore[attr-defined]


def test_a_toml_file_reads_like_a_json_file(
    payload: Payload, registry: Registry, tmp_path: Path
) -> None:
    """The same record by hand in TOML, with TOML's own dates, is the same case."""
    case = actcore.read(json.dumps(payload).encode(), registry=registry)
    actcore.write(case, tmp_path / "case.toml", registry=registry)
    text = (tmp_path / "case.toml").read_text(encoding="utf-8")
    (tmp_path / "dates.toml").write_text(
        text.replace('"2024-01-20"', "2024-01-20"), encoding="utf-8"
    )
    assert actcore.read(tmp_path / "case.toml", registry=registry) == case
    assert actcore.read(tmp_path / "dates.toml", registry=registry) == case


def test_all_faults_are_told_at_once(payload: Payload, registry: Registry) -> None:
    """Wrong types, unknown keys and dangling ids of one record are told together."""
    payload["teams"][0]["members"][1]["since"] = "20240120"
    payload["goals"][0]["staement"] = "x"
    payload["invitations"][0]["person"] = "moe"
    payload["people"][0]["kind"] = "privat"
    assert faults(payload, registry) == {
        "$.people[0].kind": "unknown value, did you mean 'private'?",
        "$.teams[0].members[1].since": "expected a date as YYYY-MM-DD",
        "$.goals[0].staement": "unknown key, did you mean 'statement'?",
        "$.invitations[0].person": "nobody in 'people' has this id, did you mean 'mo'?",
    }


def waiver(**changes: str) -> Payload:
    """A waiver with some of its words changed."""
    whole = {
        "rule": "TOY001",
        "reason": "x",
        "approved_by": "head_of_unit",
        "since": "2024-01-01",
        "until": "2024-02-01",
    }
    return {**whole, **changes}


@pytest.mark.parametrize(
    ("change", "path", "words"),
    [
        (lambda p: p.update(id=None), "$.id", "expected a text"),
        (lambda p: p.update(id=7), "$.id", "expected a text"),
        (lambda p: p.update(client=""), "$.client", "an id cannot be empty"),
        (
            lambda p: p["meetings"][0].update(minutes="60"),
            "$.meetings[0].minutes",
            "whole",
        ),
        (
            lambda p: p["meetings"][0].update(minutes=60.5),
            "$.meetings[0].minutes",
            "whole",
        ),
        (
            lambda p: p["meetings"][0].update(minutes=True),
            "$.meetings[0].minutes",
            "whole",
        ),
        (
            lambda p: p["meetings"][0].update(minutes=-1),
            "$.meetings[0].minutes",
            "0 or",
        ),
        (
            lambda p: p["goals"][0].update(supported_by="mo"),
            "$.goals[0].supported_by",
            "list",
        ),
        (
            lambda p: p["sociogram"]["contacts"][0].update(good_function="false"),
            "$.sociogram.contacts[0].good_function",
            "expected true or false",
        ),
        (
            lambda p: p["goals"][0].update(set_on="2023-02-29"),
            "$.goals[0].set_on",
            "a day that the calendar has",
        ),
        (
            lambda p: p["goals"][0].update(set_on="2024-W01-1"),
            "$.goals[0].set_on",
            "YYYY-MM-DD",
        ),
        (
            lambda p: p["teams"][0].update(kind="resource_group"),
            "$.teams[0].kind",
            "expected a kind of team, one of crew",
        ),
        (
            lambda p: p["teams"][0]["members"][1].update(roles=["capten"]),
            "$.teams[0].members[1].roles[0]",
            "did you mean 'captain'?",
        ),
        (
            lambda p: p["teams"][0]["members"][1].update(fte=1.5),
            "$.teams[0].members[1].fte",
            "at most 1",
        ),
        (
            lambda p: p["teams"][0]["members"][1].update(until="2024-01-01"),
            "$.teams[0].members[1].until",
            "on or after 'since'",
        ),
        (
            lambda p: p["teams"][0]["members"].append(p["teams"][0]["members"][1]),
            "$.teams[0].members[2]",
            "already has a place then",
        ),
        (
            lambda p: p["people"].append({"id": "kim"}),
            "$.people[2].id",
            "already taken",
        ),
        (lambda p: p.update(goals={}), "$.goals", "expected a list"),
        (lambda p: p.update(people=["kim"]), "$.people[0]", "an object"),
        (lambda p: p.pop("client"), "$.client", "is missing"),
        (
            lambda p: p["worksheets"].update(tlak=[]),
            "$.worksheets.tlak",
            "did you mean 'talk'?",
        ),
        (
            lambda p: p["worksheets"].update(survey=[]),
            "$.worksheets.survey",
            "does not belong in a case",
        ),
        (
            lambda p: p["worksheets"]["talk"][0].update(moood="good"),
            "$.worksheets.talk[0].moood",
            "did you mean 'mood'?",
        ),
        (
            lambda p: p["worksheets"]["talk"][0]["steps"][0].update(who="nobody"),
            "$.worksheets.talk[0].steps[0].who",
            "nobody in 'people'",
        ),
        (
            lambda p: p["people"].append({"id": "19121212-1212"}),
            "$.people[2].id",
            "looks like a national identity number",
        ),
        (
            lambda p: p.update(profiles=["modell"]),
            "$.profiles[0]",
            "did you mean 'model'?",
        ),
        (lambda p: p.update(profiles=[]), "$.profiles", "leave the field out"),
        (lambda p: p.update(id="c1\n✓ fine"), "$.id", "printable characters"),
        (lambda p: p.update(id="c" * 101), "$.id", "at most 100"),
        (
            lambda p: p["people"][0].update(name="Kim 19121212–1212"),
            "$.people[0].name",
            "looks like a national identity number",
        ),
        (
            lambda p: p.update(waivers=[waiver(reason=" ")]),
            "$.waivers[0].reason",
            "cannot be blank",
        ),
        (
            lambda p: p.update(waivers=[waiver(approved_by="Anna Svensson")]),
            "$.waivers[0].approved_by",
            "a role, never a name",
        ),
        (
            lambda p: p.update(waivers=[waiver(rule="Anna")]),
            "$.waivers[0].rule",
            "a rule's code",
        ),
        (
            lambda p: p["worksheets"].update({"Anna Svensson.x": []}),
            "$.worksheets.Anna Svensson.x",
            "unknown worksheet",
        ),
        (
            lambda p: p["meetings"][0].update(goals_discussed=["g11"]),
            "$.meetings[0].goals_discussed[0]",
            "did you mean 'g1'?",
        ),
    ],
)
def test_a_fault_is_told_with_its_place(
    change: Callable[[Payload], object],
    path: str,
    words: str,
    payload: Payload,
    registry: Registry,
) -> None:
    """Nothing is coerced or guessed: each fault has a path and says what belongs there."""
    change(payload)
    found = faults(payload, registry)
    assert list(found) == [path]
    assert words in found[path]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"  \n", "is empty"),
        (b"not json", "is not JSON: expecting value at line 1, column 1"),
        (b"[]", "starts with 'schema' and 'model'"),
        (b'"text"', "starts with 'schema' and 'model'"),
        (b"\xff\xfe", "is not UTF-8 text"),
        (
            b'{"schema": "actcore.case/1", "model": "xx.toy", "id": NaN}',
            "NaN is no JSON",
        ),
        (b'{"schema": "actcore.case/1", "model": "xx.toy", "id": "\\ud800"}', "UTF-8"),
        (b"[" * 100_000_000, "nested too deeply"),
        (b'{"schema": ' + b"9" * 5000 + b"}", "a number that is too long"),
        (b'{"schema": 1e999}', "a number that is too large"),
    ],
    ids=lambda value: value[:24],
)
def test_what_is_no_document_is_refused_in_words(
    data: bytes, words: str, registry: Registry
) -> None:
    """Bytes that hold no document give one clear fault and no traceback."""
    (told,) = faults(data, registry).values()
    assert words in told


@pytest.mark.parametrize(
    ("envelope", "path", "words"),
    [
        ({"model": "xx.toy"}, "$.schema", "is missing"),
        ({"schema": "actcore.case/1"}, "$.model", "is missing"),
        ({"schema": "actcore.case/2", "model": "xx.toy"}, "$.schema", "newer"),
        ({"schema": "actcore.case", "model": "xx.toy"}, "$.schema", "version number"),
        ({"schema": "actcore.case/0", "model": "xx.toy"}, "$.schema", "from 1 up"),
        ({"schema": "actcore.kase/1", "model": "xx.toy"}, "$.schema", "actcore.case/1"),
        ({"schema": 1, "model": "xx.toy"}, "$.schema", "expected a text"),
        ({"schema": "actcore.case/1", "model": "xx.tpy"}, "$.model", "'xx.toy'?"),
    ],
)
def test_an_envelope_says_what_it_holds(
    envelope: Payload, path: str, words: str, registry: Registry
) -> None:
    """A record without a schema and a model that are known here is refused."""
    found = faults({**envelope, "id": "x"}, registry)
    assert words in found[path]


def test_a_key_given_twice_is_refused(payload: Payload, registry: Registry) -> None:
    """Two values under one key would lose one of them, so neither is taken."""
    data = json.dumps(payload, separators=(",", ":")).replace(
        '"id":"c1"', '"id":"c1","id":"c2"'
    )
    assert "'id' is given twice" in faults(data.encode(), registry)["$"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a." * 100_000 + "a = 1", "nested too deeply"),
        ("a = " + "9" * 5000, "a number that is too long"),
        ("a = nan", "a number that is too large"),
        ('model = "x', "is not TOML"),
    ],
    ids=["deep", "long", "nan", "open"],
)
def test_toml_that_holds_no_document_is_refused_in_words(
    text: str, words: str, tmp_path: Path, registry: Registry
) -> None:
    """Hostile and broken TOML gives one clear fault, at once."""
    path = tmp_path / "case.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DocumentError, match=words):
        actcore.read(path, registry=registry)


def test_json_given_as_text_is_not_taken_for_a_path(registry: Registry) -> None:
    """Text that is a record would end up in the message of a file that is not found."""
    with pytest.raises(DocumentError, match="give bytes, or a path"):
        actcore.read('{"name": "Anna"}', registry=registry)


def test_a_key_given_twice_in_toml_is_refused(
    tmp_path: Path, registry: Registry
) -> None:
    """TOML's own rule against double keys is told with a line, without the text."""
    path = tmp_path / "case.toml"
    path.write_text('schema = "actcore.case/1"\nmodel = "xx.toy"\nmodel = "Anna"\n')
    with pytest.raises(DocumentError, match="line 3") as caught:
        actcore.read(path, registry=registry)
    assert "Anna" not in str(caught.value)


def test_a_kind_of_document_that_the_model_does_not_keep_is_refused(
    variant_with: Callable[..., Any],
) -> None:
    """A case under a model that keeps no client record says which schema to use."""
    siteless = Registry([variant_with(documents=(Site,), rules=(), worksheets=())])
    found = faults(
        {"schema": "actcore.case/1", "model": "xx.toy", "id": "c", "client": "k"},
        siteless,
    )
    assert found == {
        "$.schema": "xx.toy keeps no record about a client, use 'actcore.site/1'"
    }


def test_values_never_stand_in_errors(payload: Payload, registry: Registry) -> None:
    """No name and no value of a record is repeated in what is said about its faults."""
    secret = "Hemlig Hemligsson"
    payload["people"][0] = {"id": "kim", "name": [secret], "kind": secret}
    payload["teams"][0]["kind"] = secret
    payload["goals"][0]["set_on"] = secret
    payload["client"] = secret
    payload["worksheets"]["talk"][0]["mood"] = secret
    with pytest.raises(DocumentError) as caught:
        actcore.read(json.dumps(payload).encode(), registry=registry)
    assert len(caught.value.faults) == 6
    assert "emlig" not in str(caught.value) + repr(caught.value)


def test_worksheets_of_a_plugin_that_is_not_here_are_kept(
    payload: Payload, registry: Registry, tmp_path: Path
) -> None:
    """What a municipality's own plugin wrote survives where the plugin is missing."""
    payload["worksheets"]["lund.handover"] = [{"from": "a", "deep": {"x": [1, None]}}]
    case = actcore.read(json.dumps(payload).encode(), registry=registry)
    actcore.write(case, tmp_path / "case.json", registry=registry)
    written = json.loads((tmp_path / "case.json").read_text(encoding="utf-8"))
    assert (
        written["worksheets"]["lund.handover"] == payload["worksheets"]["lund.handover"]
    )
    assert actcore.read(tmp_path / "case.json", registry=registry) == case


def test_lines_are_read_one_by_one(payload: Payload, registry: Registry) -> None:
    """In newline-delimited JSON a bad line is told by number and does not stop the rest."""
    good = json.dumps(payload).encode()
    lines = [good + b"\n", b"\n", b'{"schema": 1}\n', good]
    found = list(actcore.read_many(lines, registry=registry))
    assert [number for number, _ in found] == [1, 3, 4]
    assert isinstance(found[1][1], DocumentError)
    assert str(found[1][1]).startswith("line 3: 2 faults")
    assert found[0][1] == found[2][1]
