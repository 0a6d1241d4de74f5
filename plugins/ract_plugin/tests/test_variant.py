"""The Swedish model as a whole: every number, its profiles, no name of the era in a rule."""

import json
from collections.abc import Iterator
from datetime import date

import attrs
import pytest

import actcore
from actcore.cli import main
from actcore.variant import Method, Strength, Text, Variant, declaration, label_of

ERA = ("evidens ", "evidens.", "nsph", "prio ", "prio-", "socialdepartementet")


@pytest.fixture(scope="module")
def ract() -> Variant:
    """The installed Swedish model."""
    return actcore.load("se.ract").variant("se.ract")


def texts_of(ract: Variant) -> Iterator[Text]:
    """Every statement, parameter, role, title of a sheet, item and step."""
    for rule in ract.rules:
        yield rule.statement
        yield from (p.about for p in rule.parameters.values() if p.about is not None)
    for role in ract.roles:
        yield from (role.title, role.about)
        found = (role.principal, role.appointed_by, role.eligibility)
        yield from (text for text in found if text is not None)
    for cls in ract.worksheets:
        yield declaration(cls).title
        yield from (label_of(field) for field in attrs.fields(cls))
    assert ract.process is not None
    for step in ract.process.steps:
        yield from (step.title, step.todo)


def test_every_statement_of_the_catalogue_has_a_rule(ract: Variant) -> None:
    """RACT001 to RACT141 are there without a gap, and nothing else bears such a number."""
    numbered = {r.code for r in ract.rules if not r.code.startswith("RACTG")}
    assert numbered == {f"RACT{number:03}" for number in range(1, 142)}


def test_only_permissions_claims_and_history_are_merely_stated(ract: Variant) -> None:
    """Whatever the source demands, defines or advises is computed or judged."""
    for rule in ract.rules:
        if rule.method is Method.STATED:
            assert rule.strength in (
                Strength.PERMITTED,
                Strength.CLAIM,
                Strength.TYPICAL,
            )


def test_who_ran_the_programme_stands_in_its_profile_only(ract: Variant) -> None:
    """No statement, item or role speaks of the programme's owners by name."""
    for text in texts_of(ract):
        for language in ract.languages:
            words = f"{text.get(language)} ".lower()
            assert not [name for name in ERA if name in words], words
    (programme,) = (p for p in ract.profiles if p.id == "programme-2012-2016")
    names = {term.id: term.title.get("sv") for term in programme.names}
    assert "Evidens" in names["programme_owner"]
    assert "NSPH" in names["user_umbrella"]


def test_the_golden_rules_are_off_unless_asked_for(ract: Variant) -> None:
    """A case is held against the outside source only if it names the profile."""
    day = date(2024, 3, 31)
    case = actcore.Case(model="se.ract", id="c", client="kim")
    usual = {finding.code for finding in actcore.check(case, as_of=day).findings}
    assert not [code for code in usual if code.startswith("RACTG")]
    asking = actcore.Case(
        model="se.ract", id="c", client="kim", profiles=("council-golden-rules",)
    )
    asked = {finding.code for finding in actcore.check(asking, as_of=day).findings}
    assert asked
    assert all(code.startswith("RACTG") for code in asked)
    (golden,) = (p for p in ract.profiles if p.id == "council-golden-rules")
    assert golden.external
    assert not golden.usual


def test_a_municipality_can_leave_the_programme_out(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """With the model's own profile alone nothing of programme or council is asked."""
    site = actcore.Site(model="se.ract", id="s", profiles=("model",))
    report = actcore.check(site, as_of=date(2024, 3, 31))
    assert {finding.rule.profile for finding in report.findings} == {"model"}
    assert main(["explain", "RACT068"]) == 0
    assert "programme_owner" in capsys.readouterr().out


def test_historic_words_are_read_as_todays_ids() -> None:
    """Patient, landsting and vård- och stödsamordnare are accepted, in any case."""
    record = {
        "schema": "actcore.case/1",
        "model": "se.ract",
        "id": "c1",
        "client": "kim",
        "people": [
            {"id": "kim", "kind": "private"},
            {"id": "maria", "kind": "professional", "principal": "Landsting"},
        ],
        "appointments": [{"person": "maria", "role": "Vård- och stödsamordnare"}],
        "teams": [
            {
                "id": "group",
                "kind": "resource_group",
                "members": [
                    {"person": "kim", "roles": [word], "entry": "core"}
                    for word in ("Patient",)
                ],
            }
        ],
    }
    for word in ("patient", "Klient", "BRUKARE", "client"):
        record["teams"][0]["members"][0]["roles"] = [word]  # type: ignore[index]
        case = actcore.read(json.dumps(record, ensure_ascii=False).encode())
        assert case.teams[0].members[0].roles == ("client",)
        assert case.people[1].principal == "region"
        assert case.appointments[0].role == "case_manager"
