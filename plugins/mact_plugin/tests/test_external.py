"""The optional pack `dk.external`: off unless asked for, and never mistaken for the model."""

from datetime import date

import pytest

import actcore
from actcore.testing.cases import example_bytes
from actcore.variant import Variant

PACK = "dk.external"


@pytest.fixture(params=["dk.act", "dk.mact"])
def variant(request: pytest.FixtureRequest) -> Variant:
    """Each of the two installed Danish models."""
    return actcore.load(request.param).variant(request.param)


def test_the_pack_is_asked_only_of_documents_that_name_it(variant: Variant) -> None:
    """No rule of the pack runs on a document that does not name its profile."""
    codes = {rule.code for rule in variant.rules if rule.profile == PACK}
    for example in variant.examples:
        document = actcore.read(example_bytes(variant, example.id))
        report = actcore.check(document, as_of=example.as_of or date(2024, 3, 31))
        asked = codes & {finding.code for finding in report.findings}
        assert bool(asked) is (PACK in (document.profiles or ())), example.id


def test_only_the_pack_cites_outside_sources(variant: Variant) -> None:
    """A rule cites an outside source if it belongs to the pack, and no other rule does."""
    outside = {rule.code for rule in variant.rules if rule.source.source.external}
    assert outside == {rule.code for rule in variant.rules if rule.profile == PACK}


def test_the_packs_sheets_say_that_they_are_not_the_models_own(
    variant: Variant,
) -> None:
    """Whoever is shown a sheet of the pack is told that it follows other sources."""
    sheets = [cls.__worksheet__ for cls in variant.worksheets]
    own = [sheet for sheet in sheets if sheet.id.startswith("external_")]
    assert len(own) == 3
    assert all(sheet.notice and PACK in sheet.notice.get("da") for sheet in own)


def test_every_entry_of_the_outside_catalogue_has_a_rule() -> None:
    """E-01 to E-25 are there once, each with the model it is about."""
    registry = actcore.load("dk.act", "dk.mact")
    found = [
        rule.code.removeprefix("M").removeprefix("ACTE")
        for model in ("dk.act", "dk.mact")
        for rule in registry.variant(model).rules
        if rule.profile == PACK
    ]
    assert sorted(found) == [f"{number:02}" for number in range(1, 26)]
