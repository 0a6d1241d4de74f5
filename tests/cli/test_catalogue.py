"""``actcore explain``, ``rules``, ``roles``, ``plugins``, ``schema`` and ``demo``."""

import json
from collections.abc import Callable
from importlib import resources
from pathlib import Path

import jsonschema
import pytest

import actcore
from actcore import __version__
from actcore.testing.cases import example_bytes

from .conftest import Ran

Run = Callable[..., Ran]
MODELS = {"se.ract", "dk.act", "dk.mact", "no.bir"}


def test_a_rules_page_has_everything_about_it(run: Run) -> None:
    """One command shows statement, source, counting, cases and how to waive it."""
    ran = run("explain", "RACT024")
    assert ran.code == 0
    for words in (
        "RACT024 joined-before-asked",
        "Somebody whom the client nominates",
        "RACT i Sverige, lines 221",
        "defining",
        ".case.toml:",
        "[[waivers]]",
        "rules/",
    ):
        assert words in ran.out


def test_a_rule_is_found_by_its_name_and_in_any_case(run: Run) -> None:
    """The name and a lower-case code find the same page."""
    pages = {
        run("explain", word).out
        for word in ("RACT024", "ract024", "joined-before-asked")
    }
    assert len(pages) == 1


def test_a_rules_page_is_json_too(run: Run) -> None:
    """Programs get the same page as data."""
    page = run("explain", "RACT026", "--format", "json").json
    assert page["parameters"]["largest"] == {"default": 8, "unit": "persons"}
    assert page["cases"]


def test_every_model_has_its_first_slice(run: Run) -> None:
    """Each model has at least 15 computed, 2 judged and 2 stated rules."""
    ran = run("rules", "--format", "json")
    schema = resources.files("actcore.cli") / "schemas" / "rules.schema.json"
    jsonschema.validate(ran.json, json.loads(schema.read_text(encoding="utf-8")))
    assert {rule["model"] for rule in ran.json["rules"]} == MODELS
    for model in MODELS:
        methods = [r["method"] for r in ran.json["rules"] if r["model"] == model]
        assert methods.count("computed") >= 15
        assert methods.count("judged") >= 2
        assert methods.count("stated") >= 2


def test_rules_and_roles_are_listed_for_people(run: Run) -> None:
    """Lists in text name every rule and role of a model in the language asked for."""
    assert "RACT024" in run("rules", "--model", "se.ract", "--lang", "sv").out
    assert "case_manager" in run("roles", "--model", "se.ract").out
    assert "dk.act " not in run("rules", "--model", "dk.mact").out


def test_roles_are_data_too(run: Run) -> None:
    """Programs get every model's role catalogue with its sources."""
    roles = run("roles", "--format", "json").json["roles"]
    assert {role["model"] for role in roles} == MODELS
    assert all(role["source"]["locator"] for role in roles)


def test_plugins_are_listed_with_their_versions(run: Run) -> None:
    """One line a model, with distribution and version."""
    ran = run("plugins")
    assert (ran.code, ran.err) == (0, "")
    assert "actcore-ract 0.1.0" in ran.out
    names = {p["plugin"] for p in run("plugins", "--format", "json").json["plugins"]}
    assert names == MODELS


@pytest.mark.parametrize("model", sorted(MODELS))
def test_every_model_has_a_schema(model: str, run: Run) -> None:
    """The schema of each model's site is a JSON Schema."""
    schema = run("schema", "site", "--model", model).json
    jsonschema.Draft202012Validator.check_schema(schema)
    assert model in json.dumps(schema)


def test_the_demo_checks_every_example_and_says_what_is_next(run: Run) -> None:
    """Each example comes with its origin and verdict, and commands to go on with."""
    ran = run("demo")
    assert (ran.code, ran.err) == (0, "")
    assert "kim:" in ran.out
    assert "actcore explain" in ran.out


def test_the_demo_writes_the_examples_to_play_with(run: Run, tmp_path: Path) -> None:
    """The files of a demo folder can be checked like any other."""
    folder = tmp_path / "examples"
    assert run("demo", str(folder)).code == 0
    files = sorted(path.name for path in folder.iterdir())
    assert "kim.json" in files
    ran = run("check", str(folder), "--format", "json", "--fail-on", "never")
    assert (ran.code, len(ran.json["reports"])) == (0, len(files))


def test_the_demo_never_writes_over_somebodys_work(run: Run, tmp_path: Path) -> None:
    """A file that differs from the example stays as it is."""
    (tmp_path / "kim.json").write_text("mine")
    ran = run("demo", str(tmp_path))
    assert ran.code == 2
    assert "differs; choose another folder" in ran.err
    assert (tmp_path / "kim.json").read_text() == "mine"


def test_help_and_version(run: Run) -> None:
    """Help names every command; the version is the package's."""
    assert run("--version").out == f"actcore {__version__}\n"
    text = run("--help").out
    for name in ("check", "explain", "rules", "roles", "plugins", "schema", "demo"):
        assert f"    {name} " in text
    assert run().code == 2


def test_rules_of_an_outside_source_are_marked(run: Run) -> None:
    """In the list, in its JSON and in a report, so that nobody takes them for the model's."""
    lines = run("rules", "--model", "se.ract", "--lang", "sv").out.splitlines()
    marked = {line.split()[0] for line in lines if line.endswith("[utomstående källa]")}
    rules = run("rules", "--model", "se.ract", "--format", "json").json["rules"]
    outside = {rule["code"] for rule in rules if rule["source"]["external"]}
    assert marked == outside == {f"RACTG{number:02}" for number in range(1, 13)}
    assert "[utomstående källa]" in run("explain", "RACTG01", "--lang", "sv").out
    assert "[utomstående källa]" not in run("explain", "RACT024", "--lang", "sv").out


def test_a_shared_parameter_names_the_other_rules(run: Run) -> None:
    """Whoever sets it for one rule sees for which others it then holds."""
    assert "[one with RACT026.count_coach]" in run("explain", "RACT025").out


def test_the_items_of_a_sheet_tell_who_asks_for_them(run: Run) -> None:
    """An item that the source asks for cites it, and one of our own cites nothing."""
    sheets = run("worksheet", "list", "--model", "dk.act", "--format", "json").json
    (plan,) = [s for s in sheets["worksheets"] if s["id"] == "checklist_planning"]
    cited = {item["name"]: item["source"] for item in plan["items"]}
    assert "p. 20 (printed 19)" in cited["steering_group"]
    assert cited["evidence"] is cited["evidence.found_at"] is None


@pytest.mark.parametrize("model", sorted(MODELS))
def test_every_shipped_document_keeps_to_the_schema_of_its_model(
    model: str, run: Run
) -> None:
    """An editor that is given the schema accepts what the codec accepts."""
    variant = actcore.load(model).variant(model)
    for example in variant.examples:
        payload = json.loads(example_bytes(variant, example.id))
        kind = payload["schema"].removeprefix("actcore.").partition("/")[0]
        schema = run("schema", kind, "--model", model, "--lang", "sv").json
        jsonschema.validate(payload, schema)


def test_choices_in_a_schema_have_their_words(run: Run) -> None:
    """In the schema a choice goes by its value and is shown in the language asked for."""
    schema = run("schema", "site", "--model", "dk.act", "--lang", "da").json
    (first, *_) = schema["$defs"]["DynamicsWork"]["oneOf"]
    assert first["const"] == "systematic"
    assert first["title"].startswith("Ja")
