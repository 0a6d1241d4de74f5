"""Writing documents."""

import json
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

import actcore
from actcore import ActcoreError, Registry
from actcore.codec import files, write_many


def test_what_is_written_reads_back_the_same(
    payload: dict[str, Any], registry: Registry, tmp_path: Path
) -> None:
    """A case goes through JSON and TOML files unchanged."""
    case = actcore.read(json.dumps(payload).encode(), registry=registry)
    for name in ("case.json", "case.toml"):
        actcore.write(case, tmp_path / name, registry=registry)
        assert actcore.read(tmp_path / name, registry=registry) == case


def test_a_written_file_starts_with_its_envelope_and_leaves_out_what_is_absent(
    payload: dict[str, Any], registry: Registry, tmp_path: Path
) -> None:
    """A file says first what it is, and holds no empty fields."""
    case = actcore.read(json.dumps(payload).encode(), registry=registry)
    actcore.write(case, tmp_path / "case.json", registry=registry)
    text = (tmp_path / "case.json").read_text(encoding="utf-8")
    assert list(json.loads(text))[:3] == ["schema", "model", "id"]
    assert "null" not in text
    assert "Rösten bär" in text


def test_a_file_is_replaced_whole_or_not_at_all(
    payload: dict[str, Any],
    registry: Registry,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """When writing fails half-way the old file still stands and nothing else is left."""
    case = actcore.read(json.dumps(payload).encode(), registry=registry)
    path = tmp_path / "case.json"
    path.write_text("old")

    def fail(_: int) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(files.os, "fsync", fail)
    with pytest.raises(OSError, match="disk full"):
        actcore.write(case, path, registry=registry)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_a_link_to_what_is_written(
    payload: dict[str, Any], registry: Registry, tmp_path: Path
) -> None:
    """Writing to a link replaces the file behind it."""
    case = actcore.read(json.dumps(payload).encode(), registry=registry)
    target, link = tmp_path / "real.json", tmp_path / "link.json"
    target.write_text("old")
    link.symlink_to(target)
    actcore.write(case, link, registry=registry)
    assert link.is_symlink()
    assert actcore.read(target, registry=registry) == case


def test_what_toml_has_no_word_for_is_refused(
    payload: dict[str, Any], registry: Registry, tmp_path: Path
) -> None:
    """A null in kept data cannot go into TOML, and is not lost on the way."""
    payload["worksheets"]["lund.x"] = [{"a": None}]
    case = actcore.read(json.dumps(payload).encode(), registry=registry)
    with pytest.raises(ActcoreError, match="write JSON"):
        actcore.write(case, tmp_path / "case.toml", registry=registry)


def test_many_documents_go_on_a_line_each(
    payload: dict[str, Any], registry: Registry
) -> None:
    """Newline-delimited JSON holds one document a line and reads back the same."""
    case = actcore.read(json.dumps(payload).encode(), registry=registry)
    stream = BytesIO()
    assert write_many([case, case], stream, registry.variant) == 2
    lines = stream.getvalue().splitlines()
    assert [found for _, found in actcore.read_many(lines, registry=registry)] == [
        case
    ] * 2
