"""Worksheet files where plugins are loaded: no code, and no clean report on a faulty file."""

import os
from pathlib import Path

import pytest

import actcore
from actcore import Registry, Variant
from actcore.forms.own_loading import with_worksheets
from actcore.model import Case

OWN = """
worksheet = "{id}"
model = "{model}"
version = "1"
title = "X"
[[item]]
name = "a"
asks = "A"
"""


def put(folder: Path, name: str, text: str = OWN, **values: str) -> str:
    """Write a worksheet file, and give its path."""
    filled = text
    for key, value in {"id": "lund.x", "model": "xx.toy", **values}.items():
        filled = filled.replace(f"{{{key}}}", value)
    path = folder / name
    path.write_text(filled, encoding="utf-8")
    return str(path)


def test_files_become_worksheets_of_their_model(tmp_path: Path, toy: Variant) -> None:
    """They are in the model, whose they are is known, and the registry tells of them."""
    path = put(tmp_path, "x.toml")
    registry = with_worksheets(Registry([toy]), [path], ())
    variant = registry.variant("xx.toy")
    assert variant.worksheet("lund.x").version == "1"
    assert variant.extensions == ("lund",)
    assert not registry.problems
    assert [(p.plugin, p.distribution) for p in registry.providers] == [
        ("lund.x", "x.toml")
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("x = ", "is not TOML"),
        (OWN.replace('asks = "A"', "asks = 3"), "$.item[0].asks: expected words"),
        (OWN.replace('model = "{model}"\n', ""), "$.model: is missing"),
        (OWN.replace("{model}", "xx.tpy"), "did you mean 'xx.toy'?"),
        (OWN.replace("{id}", "survey"), "$.worksheet: expected a name"),
    ],
)
def test_a_faulty_file_is_a_problem(
    tmp_path: Path, toy: Variant, text: str, words: str
) -> None:
    """The registry tells what is wrong, by the file's name, and reports are incomplete."""
    registry = with_worksheets(Registry([toy]), [put(tmp_path, "x.toml", text)], ())
    (problem,) = registry.problems
    assert str(problem).startswith("worksheet file 'x.toml' failed")
    assert words in problem.message
    assert problem.concerns("xx.toy")
    report = actcore.check(Case(model="xx.toy", id="c", client="k"), registry=registry)
    assert report.verdict.value == "incomplete"


def test_a_file_that_is_not_there_is_a_problem(tmp_path: Path, toy: Variant) -> None:
    """A path that leads nowhere does not pass for having no worksheets."""
    gone = str(tmp_path / "gone.toml")
    (problem,) = with_worksheets(Registry([toy]), [gone], ()).problems
    assert problem.stage == "find"
    assert str(tmp_path) not in str(problem)


def test_an_organisations_worksheets_are_loaded_together(
    tmp_path: Path, toy: Variant
) -> None:
    """One faulty file keeps the rest of its organisation out, so records stay readable.

    Their rows are then kept as they stand, as those of a plugin that did not load.
    """
    put(tmp_path, "a.toml", id="lund.a")
    put(tmp_path, "b.toml", OWN.replace('"A"', "3"), id="lund.b")
    put(tmp_path, "c.toml", id="malmo.c")
    registry = with_worksheets(Registry([toy]), [str(tmp_path)], ())
    assert registry.variant("xx.toy").extensions == ("malmo",)
    assert [problem.plugin for problem in registry.problems] == ["b.toml", "a.toml"]
    data = (
        b'{"schema":"actcore.case/1","model":"xx.toy","id":"c","client":"k",'
        b'"people":[{"id":"k"}],"worksheets":{"lund.a":[{"a":"b"}]}}'
    )
    case = actcore.read(data, registry=registry)
    assert case.worksheets["lund.a"] == ({"a": "b"},)


def test_a_faulty_adaptation_keeps_nothing_else_out(
    tmp_path: Path, toy: Variant
) -> None:
    """The shipped worksheet stands in for it, and the others are there."""
    put(tmp_path, "a.toml", id="lund.a")
    put(tmp_path, "b.toml", 'adapts = "talk"\nmodel = "xx.toy"\nversion = "1.0"\n')
    registry = with_worksheets(Registry([toy]), [str(tmp_path)], ())
    assert [problem.plugin for problem in registry.problems] == ["b.toml"]
    assert registry.variant("xx.toy").worksheet("lund.a")
    assert registry.variant("xx.toy").worksheet("talk").version == "1.0"


def test_two_files_of_one_worksheet_are_a_problem(tmp_path: Path, toy: Variant) -> None:
    """Neither counts by chance of its name; equal files are one."""
    put(tmp_path, "a.toml")
    put(tmp_path, "b.toml")
    registry = with_worksheets(Registry([toy]), [str(tmp_path)], ())
    assert not registry.problems
    put(tmp_path, "b.toml", OWN.replace('"A"', '"B"'))
    registry = with_worksheets(Registry([toy]), [str(tmp_path)], ())
    assert "a.toml is of worksheet 'lund.x' too" in registry.problems[0].message
    assert not registry.variant("xx.toy").extensions


def test_files_of_a_model_that_was_not_asked_for_are_passed_over(
    tmp_path: Path, toy: Variant
) -> None:
    """Loading one model leaves the worksheets of others alone."""
    path = put(tmp_path, "x.toml", model="yy.other")
    registry = with_worksheets(Registry([toy]), [path], ["yy.other"])
    assert not registry.problems
    assert registry.variant("xx.toy").worksheets == toy.worksheets


def test_loading_takes_files_and_folders(tmp_path: Path) -> None:
    """`actcore.load` reads what it is given beside the plugins."""
    path = put(tmp_path, "x.toml", model="se.ract")
    for given in (path, tmp_path):
        registry = actcore.load("se.ract", worksheets=[given], strict=True)
        assert registry.variant("se.ract").worksheet("lund.x")
    put(tmp_path, "y.toml", "x = ")
    with pytest.raises(ExceptionGroup, match="failed to load"):
        actcore.load("se.ract", worksheets=[tmp_path], strict=True)


def test_the_environment_lists_worksheets_for_every_call(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reading and checking know of them without code, and forget them with it."""
    data = (
        b'{"schema":"actcore.case/1","model":"se.ract","id":"c","client":"k",'
        b'"people":[{"id":"k"}],"worksheets":{"lund.x":[{"a":"b"}]}}'
    )
    assert isinstance(actcore.read(data).worksheets["lund.x"][0], dict)
    other = tmp_path / "other"
    other.mkdir()
    put(tmp_path, "x.toml", model="se.ract")
    put(other, "y.toml", id="malmo.y", model="se.ract")
    listed = os.pathsep.join([str(tmp_path), str(other)])
    monkeypatch.setenv("ACTCORE_WORKSHEETS", listed)
    case = actcore.read(data)
    assert not isinstance(case.worksheets["lund.x"][0], dict)
    assert not actcore.check(case).problems
    assert actcore.load().variant("se.ract").extensions == ("lund", "malmo")
    monkeypatch.delenv("ACTCORE_WORKSHEETS")
    assert actcore.check(actcore.read(data)).problems
