"""Whatever is wrong with the input, one clear message a fault, exit 2, no traceback."""

import io
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from .conftest import DAY, Ran

Run = Callable[..., Ran]
Change = Callable[..., Path]


def refused(ran: Ran, *words: str) -> None:
    """Check that a command refused its input in words, and printed nothing else."""
    assert ran.code == 2
    assert "Traceback" not in ran.err
    assert ran.err.startswith("error: ")
    for word in words:
        assert word in ran.err


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"{", "is not JSON"),
        (b"[]", "starts with 'schema' and 'model'"),
        (b'{"schema": "actcore.case/9", "model": "se.ract"}', "newer"),
        (b'{"schema": "actcore.caes/1", "model": "se.ract"}', "actcore.case/1"),
        (
            b'{"schema": "actcore.case/1", "model": "se.rakt"}',
            "did you mean 'se.ract'?",
        ),
        (b"[" * 100_000_000, "nested too deeply"),
        (b'{"schema": "actcore.case/1", "schema": "x"}', "given twice"),
    ],
    ids=lambda value: value[:44] if isinstance(value, bytes) else None,
)
def test_files_that_hold_no_document(
    data: bytes, words: str, run: Run, tmp_path: Path
) -> None:
    """Empty files, broken JSON, wrong schemas and unknown models are told in words."""
    path = tmp_path / "bad.json"
    path.write_bytes(data)
    ran = run("check", str(path), *DAY)
    refused(ran, "bad.json: 1 fault", words)
    assert ran.out == ""


@pytest.mark.parametrize(
    ("change_it", "words"),
    [
        (lambda p: p.update(gaols=[]), "did you mean 'goals'?"),
        (lambda p: p["invitations"][0].update(person="nobody"), "nobody in 'people'"),
        (
            lambda p: p["teams"][0]["members"].append(p["teams"][0]["members"][0]),
            "already has a place then",
        ),
        (
            lambda p: p["teams"][0]["members"][0].update(until="2020-01-01"),
            "on or after 'since'",
        ),
        (lambda p: p["goals"][0].update(set_on="2023-02-29"), "the calendar has"),
        (lambda p: p["goals"].append(p["goals"][0]), "already taken"),
    ],
)
def test_documents_with_faults(
    change_it: Callable[[Any], object], words: str, run: Run, change: Change
) -> None:
    """Unknown keys, dangling ids, double places and impossible dates are told in words."""
    refused(run("check", str(change(change_it)), *DAY), words)


def test_a_client_in_a_norwegian_record(run: Run, tmp_path: Path) -> None:
    """The Norwegian programme keeps no client: neither a case nor a child in a site."""
    case = {"schema": "actcore.case/1", "model": "no.bir", "id": "c", "client": "child"}
    site = {"schema": "actcore.site/1", "model": "no.bir", "id": "s", "client": "child"}
    path = tmp_path / "bir.json"
    path.write_text(json.dumps(case))
    refused(run("check", str(path)), "no.bir keeps no record about a client")
    path.write_text(json.dumps(site))
    refused(run("check", str(path)), "$.client", "unknown key")
    del site["client"]
    load = {"people": [{"id": "p"}], "caseload": [{"client": "x", "person": "p"}]}
    path.write_text(json.dumps({**site, **load}))
    refused(run("check", str(path)), "$.caseload[0].client", "has no client to name")


def test_a_file_that_is_not_there(run: Run, kim: Path) -> None:
    """A misspelt file name gets a suggestion."""
    refused(run("check", str(kim.parent / "kmi.json")), "no such file", "kim.json'?")


def test_a_folder_without_documents(run: Run, tmp_path: Path) -> None:
    """An empty folder is not a clean result."""
    refused(run("check", str(tmp_path)), "no document in this folder")


@pytest.mark.skipif(os.geteuid() == 0, reason="root can read everything")
def test_a_file_that_may_not_be_read(run: Run, kim: Path) -> None:
    """A file without permission is told by name."""
    kim.chmod(0)
    refused(run("check", str(kim)), "kim.json: permission denied")


def test_a_file_that_cannot_be_opened(
    run: Run, kim: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the system says against a file is told by name, without a traceback."""

    def deny(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", deny)
    refused(run("check", str(kim)), "kim.json: permission denied")


def test_a_bad_file_does_not_stop_the_good_ones(
    run: Run, kim: Path, tmp_path: Path
) -> None:
    """Good documents are reported although another is refused; the exit code is 2."""
    bad = tmp_path / "bad.json"
    bad.write_text("")
    ran = run("check", str(bad), str(kim), *DAY)
    refused(ran, "bad.json")
    assert "✓ no deviations found" in ran.out


@pytest.mark.parametrize("form", ["json", "sarif", "junit"])
def test_machine_forms_hold_the_faults_too(form: str, run: Run, tmp_path: Path) -> None:
    """A program that reads the output sees that a file was refused."""
    path = tmp_path / "bad.json"
    path.write_text("")
    ran = run("check", str(path), "--format", form)
    refused(ran, "is empty")
    assert "is empty" in ran.out


def test_a_broken_plugin_beside_good_ones(
    run: Run, kim: Path, install: Callable[..., Path]
) -> None:
    """Reports are still given, marked incomplete, and the exit code is 2."""
    install("kommun_regler", "1 / 0", "se.ract+kommun", version="0.3")
    ran = run("check", str(kim), *DAY)
    refused(ran, "plugin 'se.ract+kommun' (kommun-regler 0.3) failed to import")
    assert "! incomplete" in ran.out
    refused(run("plugins"), "kommun-regler 0.3")
    assert run("rules", "--model", "dk.act").code == 0


def test_streams_and_folders_are_never_clean_by_omission(
    run: Run, kim: Path, tmp_path: Path
) -> None:
    """An empty stream, a broken link and a folder that nobody may enter are told."""
    empty = tmp_path / "none" / "empty.ndjson"
    empty.parent.mkdir()
    empty.write_text("\n\n")
    refused(run("check", str(empty), "--format", "json"), "is empty")
    empty.unlink()
    (empty.parent / "broken.json").symlink_to(tmp_path / "nowhere.json")
    refused(run("check", str(empty.parent), str(kim), *DAY), "broken.json")


def test_a_stream_with_bad_lines_keeps_its_good_ones(
    run: Run, kim: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bad first line on standard input does not take the others with it."""
    line = json.dumps(json.loads(kim.read_text(encoding="utf-8"))).encode()
    stdin = io.TextIOWrapper(io.BytesIO(b"{broken}\n" + line + b"\n" + line))
    monkeypatch.setattr("sys.stdin", stdin)
    ran = run("check", "-", *DAY, "--format", "json")
    refused(ran, "-:1: 1 fault")
    assert [r["file"] for r in ran.json["reports"]] == ["-:2", "-:3"]


def test_a_crash_is_told_everywhere(
    run: Run, kim: Path, install: Callable[..., Path]
) -> None:
    """A rule that crashes is on stderr, in SARIF's notifications, and exits with 2."""
    install("kommun_regler", CRASHING, "se.ract+kommun")
    ran = run("check", str(kim), *DAY, "--format", "sarif")
    refused(ran, "KOM001: The rule could not be run (ValueError")
    (invocation,) = ran.json["runs"][0]["invocations"]
    assert invocation["executionSuccessful"] is False
    assert "Secret" not in ran.out + ran.err


CRASHING = """
    from actcore import Extension, Text, hookimpl
    from actcore.model import Case
    from actcore.variant import Source, Strength, rule

    BOOK = Source(id="kommun", title="Book", publisher="Kommun")

    @rule("KOM001", "crash", on=Case, strength=Strength.REQUIRED,
          source=BOOK.at("One", lines="1"), statement=Text(sv="x", en="x"))
    def crash(case, ctx):
        "Fails."
        raise ValueError("Secret")

    @hookimpl
    def actcore_extensions():
        yield Extension(variant="se.ract", provider="kommun", sources=(BOOK,),
                        rules=(crash,))
"""


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("se.ract", "se.rakt", "unknown model 'se.rakt', did you mean 'se.ract'?"),
        ("value = 9", "value = { a = 1 }", "$.parameter[0].value"),
        ('"board"', '"Anna Svensson"', "a role, never a name"),
        ('"Trial"', '" "', "cannot be blank"),
        ("RACT026", "RACT26", "unknown rule 'RACT26', did you mean"),
    ],
)
def test_local_decisions_that_cannot_be_used(
    old: str, new: str, words: str, run: Run, kim: Path
) -> None:
    """A decision is used or refused in words, in every form; it is never passed over."""
    file = kim.parent / "local.params.toml"
    text = (
        'model = "se.ract"\n[[parameter]]\nrule = "RACT026"\nname = "largest"\n'
        'value = 9\nreason = "Trial"\ndecided_by = "board"\ndecided_on = 2024-01-01\n'
    )
    file.write_text(text.replace(old, new))
    ran = run("check", str(kim), "--parameters", str(file), "--format", "json")
    refused(ran, words)
    assert ran.json["reports"] == []
    assert ran.json["faults"]


def test_bad_parameter_files(run: Run, kim: Path) -> None:
    """A parameter file that cannot be used stops the check."""
    file = kim.parent / "local.params.toml"
    file.write_text("model = 1\n")
    refused(run("check", str(kim), "--parameters", str(file)), "$.model")


def test_words_that_make_no_sense(run: Run) -> None:
    """Misspelt commands, options and values are answered with a suggestion."""
    refused(run("chekc"), "did you mean 'check'?")
    refused(run("check", "--fromat", "json", "x"), "did you mean '--format'?")
    refused(run("check", "x", "--format", "jsno"), "did you mean 'json'?")
    refused(run("check", "x", "--as-of", "20240331"), "YYYY-MM-DD")
    refused(run("explain", "RACT42"), "unknown rule 'RACT42'")
    refused(run("schema", "case", "--model", "no.bir"), "keeps no case")
