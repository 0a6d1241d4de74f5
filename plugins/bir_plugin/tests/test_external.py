"""The optional pack `no.concern_to_action`: off unless asked for, with its law dated."""

import re
from collections.abc import Iterator
from datetime import date

import pytest
from bir_plugin.external import legal
from bir_plugin.external.worksheets.concern_routine import ConcernRoutine

import actcore
from actcore.model import ClientRef, PersonId
from actcore.testing.cases import example_bytes
from actcore.variant import Outcome, Strength, Variant, items_of, label_of

PACK = "no.concern_to_action"
BASES = {basis for among in legal.RESTS_ON.values() for basis in among}
SECTION = re.compile(r"(?:§|[Ss]ections?) ?(\d+(?:-\d+)?(?: a\b)?)|(IS-\d+)")


@pytest.fixture
def variant() -> Variant:
    """The installed Norwegian programme."""
    return actcore.load("no.bir").variant("no.bir")


def outcomes(day: date) -> dict[str, Outcome]:
    """What the rules say of the pack's example on `day`, its routine always in use."""
    variant = actcore.load("no.bir").variant("no.bir")
    data = example_bytes(variant, "concern_to_action")
    site = actcore.read(data.replace(b"2021-08-16", b"1990-01-01"))
    return {f.code: f.outcome for f in actcore.check(site, as_of=day).findings}


def test_the_pack_is_asked_only_of_documents_that_name_it(variant: Variant) -> None:
    """No rule of the pack runs on a document that does not name its profile."""
    codes = {rule.code for rule in variant.rules if rule.profile == PACK}
    for example in variant.examples:
        document = actcore.read(example_bytes(variant, example.id))
        report = actcore.check(document, as_of=example.as_of or date(2022, 3, 31))
        asked = codes & {finding.code for finding in report.findings}
        assert bool(asked) is (PACK in (document.profiles or ())), example.id


def test_the_pack_is_off_by_default_and_marked_as_outside(variant: Variant) -> None:
    """Its profile applies to no document unasked, and every rule cites an outside page."""
    (pack,) = (profile for profile in variant.profiles if profile.id == PACK)
    assert not pack.usual
    assert pack.external
    rules = [rule for rule in variant.rules if rule.profile == PACK]
    assert all(rule.source.source.external for rule in rules)


def test_every_entry_of_the_catalogue_has_a_rule(variant: Variant) -> None:
    """X1 to X10 are there, two of them in two rules; each says that it is a pointer."""
    rules = [rule for rule in variant.rules if rule.profile == PACK]
    codes = sorted(rule.code for rule in rules)
    assert codes == [f"BIRX{number:02}" for number in range(1, 13)]
    assert all("A pointer, not legal advice." in rule.counts for rule in rules)


def test_a_finding_is_listed_and_never_asked(variant: Variant) -> None:
    """What the evaluation found of knowledge and structures is a claim."""
    assert variant.rule("BIRX10").strength is Strength.CLAIM


def test_the_sheet_says_that_it_is_no_legal_advice() -> None:
    """Whoever is shown the sheet is told what it follows and what it is not."""
    notice = ConcernRoutine.__worksheet__.notice  # type: ignore[attr-defined]
    assert PACK in notice.get("nb")
    assert "ikke juridisk rådgivning" in notice.get("nb")
    assert "not legal advice" in notice.get("en")


def test_the_sheet_has_no_item_for_a_person() -> None:
    """The routine is about a municipality; no child, parent or case can be named in it."""
    for item in items_of(ConcernRoutine):
        for person in (PersonId, ClientRef):
            assert str(person) not in str(item.field.type), item.name


def test_what_a_rule_rests_on_states_its_validity() -> None:
    """BIR055: a first or a last day, in order, each told by an outside page."""
    for basis in BASES:
        assert basis.valid_from or basis.valid_to
        if basis.valid_from and basis.valid_to:
            assert basis.valid_from < basis.valid_to
        assert set(basis.title.languages) >= {"nb", "en"}
        assert all(citation.source.external for citation in basis.sources)


def test_a_provision_of_unknown_age_is_told_only_from_a_day_it_is_seen() -> None:
    """Before that day it is open; nothing is guessed in either direction."""
    seen = date(2016, 10, 6)
    assert legal.FEEDBACK.in_force(date(2016, 10, 5)) is None
    assert legal.FEEDBACK.in_force(seen) is True
    assert legal.FEEDBACK.in_force(date(2023, 1, 1)) is False


@pytest.mark.parametrize(
    ("code", "day", "outcome"),
    [
        ("BIRX05", date(1992, 12, 31), Outcome.NOT_APPLICABLE),
        ("BIRX05", date(2023, 1, 1), Outcome.NOT_ASSESSED),
        ("BIRX06", date(2023, 1, 1), Outcome.NOT_ASSESSED),
        ("BIRX09", date(2019, 12, 2), Outcome.NOT_APPLICABLE),
    ],
)
def test_a_rule_is_asked_only_while_what_it_rests_on_applied(
    code: str, day: date, outcome: Outcome
) -> None:
    """BIR055: before, such a rule does not apply; of what came after nothing is said."""
    assert outcomes(day)[code] is outcome
    assert outcomes(date(2022, 3, 31))[code] is Outcome.MET


def test_rules_that_name_law_rest_on_a_dated_reference(variant: Variant) -> None:
    """BIR055: a rule names only sections that it rests on, an item only dated ones."""
    dated = {basis.paragraph for basis in BASES}
    named = set()
    for where, text in _texts(variant):
        among = legal.RESTS_ON.get(where)
        known = {basis.paragraph for basis in among} if among else dated
        for number, other in SECTION.findall(text):
            assert (other or f"§ {number}") in known, f"{where} names {number or other}"
            named.add(f"§ {number}")
    assert named == dated - {None}  # so the search finds the way they are written


def test_what_a_rule_rests_on_is_told_with_its_dates(variant: Variant) -> None:
    """BIR055: `actcore explain` shows from when to when a rule's law applied."""
    for code, among in legal.RESTS_ON.items():
        told = " ".join(variant.rule(code).counts.split())
        for basis in among:
            for day in filter(None, (basis.valid_from, basis.known_on, basis.valid_to)):
                assert f"{day.day} {day:%B %Y}" in told, code


@pytest.mark.parametrize(
    "text", ["section 6-4 of", "Section 33", "§ 6-4", "§6-4", "sections 4-2", "IS-1742"]
)
def test_a_section_is_found_however_it_is_written(text: str) -> None:
    """In a docstring it is a word, in a label a sign."""
    assert SECTION.search(text)


def _texts(variant: Variant) -> Iterator[tuple[str, str]]:
    for rule in variant.rules:
        for language in variant.languages:
            yield rule.code, rule.statement.get(language)
        yield rule.code, rule.counts
        yield rule.code, rule.source.locator
    for cls in variant.worksheets:
        for item in items_of(cls):
            for language in variant.languages:
                yield f"{cls.__name__}.{item.name}", label_of(item.field).get(language)
