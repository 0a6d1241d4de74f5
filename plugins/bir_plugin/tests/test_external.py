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
REFERENCES = pytest.mark.parametrize("reference", legal.ALL, ids=lambda r: r.id)


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
    """X1 to X10 are there once, each saying that it is a pointer and not legal advice."""
    rules = [rule for rule in variant.rules if rule.profile == PACK]
    codes = sorted(rule.code for rule in rules)
    assert codes == [f"BIRX{number:02}" for number in range(1, 11)]
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
        assert not {PersonId, ClientRef} & set(item.types), item.name


@REFERENCES
def test_every_reference_states_its_validity(reference: legal.LegalReference) -> None:
    """BIR055: a first or last day, or a plain word that it has not been verified."""
    dated = reference.valid_from or reference.valid_to
    assert bool(dated) is reference.verified
    assert set(reference.title.languages) >= {"nb", "en"}
    assert reference.source.source.external


@REFERENCES
def test_what_is_replaced_names_what_took_its_place(
    reference: legal.LegalReference,
) -> None:
    """Periods run forwards, and a successor begins on the day after or is unverified."""
    later = legal.successor(reference)
    assert (later is None) is (reference.replaced_by is None)
    if reference.valid_from and reference.valid_to:
        assert reference.valid_from < reference.valid_to
    if later and later.verified and later.valid_from and reference.valid_to:
        assert (later.valid_from - reference.valid_to).days == 1


@pytest.mark.parametrize("day", [date(1990, 1, 1), date(2022, 6, 1), date(2030, 1, 1)])
def test_what_is_not_verified_is_never_in_force(day: date) -> None:
    """The section of the act of 2021 that nobody has looked up counts on no day."""
    assert legal.NEW_DUTY.in_force(day) is None
    assert all(reference.verified for reference in legal.in_force_on(day))


def test_one_act_takes_over_from_the_other_overnight() -> None:
    """The act of 1992 applied through 2022, and that of 2021 from the day after."""
    last, first = date(2022, 12, 31), date(2023, 1, 1)
    assert legal.DUTY in legal.in_force_on(last)
    assert legal.NEW_ACT not in legal.in_force_on(last)
    assert legal.DUTY not in legal.in_force_on(first)
    assert legal.NEW_ACT in legal.in_force_on(first)


def test_a_provision_of_unknown_age_is_told_only_from_a_day_it_is_seen() -> None:
    """Before that day it is open; nothing is guessed in either direction."""
    seen = date(2016, 10, 6)
    assert legal.FEEDBACK.in_force(date(2016, 10, 5)) is None
    assert legal.FEEDBACK.in_force(seen) is True
    assert legal.FEEDBACK.in_force(date(2023, 1, 1)) is False


def test_the_handbook_gave_way_to_the_guideline() -> None:
    """IS-1742 is replaced; before that its age is unknown, and afterwards it is out."""
    assert legal.successor(legal.HANDBOOK) is legal.GUIDELINE
    assert legal.HANDBOOK.in_force(date(2019, 12, 2)) is None
    assert legal.HANDBOOK.in_force(date(2019, 12, 3)) is False


@pytest.mark.parametrize(
    ("code", "day"),
    [
        ("BIRX05", date(1992, 12, 31)),
        ("BIRX06", date(2023, 1, 1)),
        ("BIRX09", date(2019, 12, 2)),
    ],
)
def test_a_rule_is_asked_only_while_what_it_rests_on_applied(
    code: str, day: date
) -> None:
    """BIR055: before and after, a rule that rests on law does not apply."""
    assert outcomes(day)[code] is Outcome.NOT_APPLICABLE
    assert outcomes(date(2022, 3, 31))[code] is Outcome.MET


def test_rules_that_name_law_rest_on_a_dated_reference(variant: Variant) -> None:
    """BIR055: whatever of the plugin names a section or a handbook has it dated here."""
    known = {reference.paragraph for reference in legal.ALL}
    known |= {"IS-1742"}
    for where, text in _texts(variant):
        for named in re.findall(r"§ ?\d+(?:-\d+(?: a\b)?)?|IS-\d+", text):
            assert named in known, f"{where} names {named}"
    assert set(legal.RESTS_ON) <= {rule.code for rule in variant.rules}


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
