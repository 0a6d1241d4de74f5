"""Definitions that contradict themselves are refused when they are made."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from actcore import Registry
from actcore.errors import DefinitionError, UnknownName
from actcore.model import Case, Goal, Site
from actcore.text import Text
from actcore.variant import (
    SOCIOGRAM,
    Extension,
    LocalValue,
    Method,
    Parameter,
    Source,
    Strength,
    Variant,
    item,
    judged,
    label_of,
    rule,
    rules_of,
    stated,
    worksheet,
)

BOOK = Source(id="handbook", title="Handbook", publisher="A municipality")
KEYS: dict[str, Any] = {
    "on": Case,
    "source": BOOK.at("Chapter", lines="1"),
    "statement": Text(sv="x", en="x"),
}
WITH_STRENGTH = {**KEYS, "strength": Strength.REQUIRED}


def declared(code: str, name: str, **keys: Any) -> Any:
    """A rule that looks at nothing."""

    @rule(code, name, **{**WITH_STRENGTH, **keys})
    def nothing(subject: object, ctx: object) -> Any:
        """Counts nothing."""

    return nothing


@pytest.mark.parametrize(
    ("code", "name", "keys", "words"),
    [
        ("ract24", "name", {}, "capitals and digits"),
        ("RACT024", "Bad Name", {}, "lower-case words with hyphens"),
        (
            "RACT024",
            "name",
            {"on": dict},
            "neither a part of a document nor a worksheet",
        ),
        ("RACT024", "name", {"strength": Strength.PERMITTED}, r"stated\(\)"),
    ],
)
def test_a_rule_that_cannot_be_is_refused(
    code: str, name: str, keys: dict[str, Any], words: str
) -> None:
    """Wrong codes, names and subjects are told where the rule is declared."""
    with pytest.raises(DefinitionError, match=words):
        declared(code, name, **keys)


def test_what_must_be_evaluated_cannot_only_be_stated() -> None:
    """A requirement is computed or judged; only permissions, claims and facts are stated."""
    with pytest.raises(DefinitionError, match="computed or judged"):
        stated("TOY001", "x", strength=Strength.REQUIRED, **KEYS)
    assert (
        stated("TOY001", "x", strength=Strength.CLAIM, **KEYS).method is Method.STATED
    )


def test_a_rule_knows_where_it_is_declared() -> None:
    """Computed, judged and stated rules tell file and line, for messages and the page."""
    for made in (
        declared("TOY001", "x"),
        judged("TOY002", "y", strength=Strength.REQUIRED, **KEYS),
        stated("TOY003", "z", strength=Strength.CLAIM, **KEYS),
    ):
        assert "variant/test_definitions.py:" in made.where


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (
            {"rules": (declared("TOY001", "x"), declared("TOY001", "y"))},
            "TOY001 is declared",
        ),
        (
            {"rules": (declared("TOY001", "x"), declared("TOY002", "x"))},
            "rule name x is",
        ),
        ({"rules": (declared("TOY001", "x", profile="none"),)}, "no profile 'none'"),
        ({"sources": ()}, "source 'handbook' is not declared"),
        ({"worksheets": ()}, "worksheet 'survey' is not declared"),
        ({"teams": ()}, "unknown kind 'crew'"),
    ],
)
def test_a_variant_that_contradicts_itself_is_refused(
    changes: dict[str, Any], words: str, variant_with: Callable[..., Variant]
) -> None:
    """Double codes and references to nothing are told when the variant is made."""
    with pytest.raises(DefinitionError, match=words):
        variant_with(**changes)


def test_no_worksheet_goes_by_the_name_of_the_clients_map(
    variant_with: Callable[..., Variant],
) -> None:
    """A worksheet that nobody could ever ask for is refused."""

    @worksheet(SOCIOGRAM, title=Text(en="x"), document=Case)
    class Drawn:
        """A map of one's own."""

        on: date | None = item(Text(en="Day"))

    with pytest.raises(DefinitionError, match="cannot be named sociogram"):
        variant_with(worksheets=(*variant_with().worksheets, Drawn))


def test_two_variants_may_not_share_a_code(
    variant_with: Callable[..., Variant],
) -> None:
    """A registry made by hand checks what the loader checks."""
    with pytest.raises(DefinitionError, match="TOY001 is declared twice"):
        Registry([variant_with(), variant_with(id="yy.toy")])


def test_a_rule_on_goals_can_be_meant_for_one_kind_of_document(
    variant_with: Callable[..., Variant],
) -> None:
    """Goals are in cases and sites; a rule may ask for those of one only."""
    both, one = (
        declared("TOY001", "x", on=Goal),
        declared("TOY002", "y", on=Goal, document=Case),
    )
    variant = variant_with(rules=(both, one))
    assert variant.rules_for(Site) == (both,)
    assert variant.rules_for(Case) == (both, one)


def test_rules_are_collected_in_order_of_declaration() -> None:
    """A chapter's rules come in the order in which they stand, each once."""
    from types import ModuleType

    chapter = ModuleType("chapter")
    chapter.b, chapter.a = declared("TOY002", "b"), declared("TOY001", "a")  # type: ignore[attr-defined]
    chapter.again = chapter.b
    assert [r.code for r in rules_of(chapter)] == ["TOY002", "TOY001"]


def test_an_extensions_worksheets_carry_its_name() -> None:
    """A local worksheet is named after its provider, so that it is known as local."""

    @worksheet("handover", title=Text(en="x"), document=Case)
    class Handover:
        """A handover."""

    with pytest.raises(DefinitionError, match=r"named 'lund\.handover'"):
        Extension(variant="xx.toy", provider="lund", worksheets=(Handover,))


def test_an_extension_sets_parameters(toy: Variant) -> None:
    """Values of an extension are checked like any, and known by their provider."""
    value = LocalValue(
        rule="TOY003",
        name="day",
        value=5,
        reason="r",
        decided_by="d",
        decided_on=date(2024, 1, 1),
    )
    extended = toy.extended_by(
        Extension(variant="xx.toy", provider="lund", parameters=(value,))
    )
    assert extended.parameters[0].origin == "lund"
    bad = Extension(
        variant="xx.toy",
        provider="lund",
        parameters=(LocalValue(**{**_fields(value), "value": "x"}),),
    )
    with pytest.raises(DefinitionError, match=r"TOY003\.day: expected a whole number"):
        toy.extended_by(bad)


def _fields(value: LocalValue) -> dict[str, Any]:
    import attrs

    return attrs.asdict(value)


@pytest.mark.parametrize(
    ("parameter", "value", "words"),
    [
        (Parameter(3), "3", "whole number"),
        (Parameter(3), True, "whole number"),
        (Parameter(3, minimum=1), 0, "1 or more"),
        (Parameter(0.5), "x", "a number"),
        (Parameter(True), 1, "true or false"),
        (Parameter(of=tuple), ("a", 1), "list of texts"),
        (Parameter((), choices=("6", "7")), ("7", "8"), "expected something of 6, 7"),
        (Parameter(of=str, choices=("a", "b")), "c", "expected something of a, b"),
    ],
)
def test_a_parameter_says_what_it_cannot_be(
    parameter: Parameter, value: object, words: str
) -> None:
    """Values of another type or out of range are refused in words."""
    assert words in (parameter.refusal(value) or "")


def test_a_parameter_without_default_says_what_it_is_of() -> None:
    """A number that the source leaves open still has a type."""
    with pytest.raises(DefinitionError, match="what it is `of`"):
        Parameter()
    assert Parameter(of=float).refusal(2) is None


def test_items_keep_what_people_wrote_out_of_reprs() -> None:
    """A worksheet's repr shows no answer; its items carry their labels."""
    import attrs

    @worksheet("note", title=Text(en="Note"), document=Case)
    class Note:
        """A note."""

        text: str | None = item(Text(en="Text"))

    assert "Hemlig" not in repr(Note(text="Hemlig"))
    assert str(label_of(attrs.fields(Note)[0])) == "Text"  # type: ignore[arg-type]


def test_names_that_nothing_has_get_a_suggestion(toy: Variant) -> None:
    """Rules, roles and worksheets are found by name or suggested."""
    with pytest.raises(UnknownName, match="did you mean 'no-goal'"):
        toy.rule("no-gaol")
    with pytest.raises(UnknownName, match="did you mean 'captain'"):
        toy.role("capten")
    with pytest.raises(UnknownName, match="did you mean 'talk'"):
        toy.worksheet("tlak")
    assert toy.role("captain").title.get("sv") == "Kapten"
    assert toy.worksheet("talk").supports == ("TOY004",)


@pytest.mark.parametrize(
    "name",
    [
        "\x1b[31mred",
        "19900101-1239",
        "kim_199001011239",
        "Kim Andersson",
        "a\nb",
        "\u202egnp",
        "",
        "x" * 61,
    ],
)
def test_only_what_is_shaped_like_a_name_is_repeated(name: str, toy: Variant) -> None:
    """What strayed into the place of a name reaches no terminal and no log."""
    with pytest.raises(UnknownName) as caught:
        toy.worksheet(name)
    for told in (str(caught.value), repr(caught.value)):
        assert "unknown worksheet" in told
        assert not name or name not in told
        assert "\x1b" not in told


@pytest.mark.parametrize("name", ["uppföljning", "lund.follow_up", "RACT024", "a-b"])
def test_a_name_is_repeated_as_it_was_given(name: str, toy: Variant) -> None:
    """Whoever misspelt a name sees what was written."""
    with pytest.raises(UnknownName, match=f"unknown worksheet '{name}'"):
        toy.worksheet(name)


@pytest.mark.parametrize("earlier", ["nothing", "ended"])
def test_a_day_can_only_be_ordered_after_another_item(earlier: str) -> None:
    """A slip in the name is found when the sheet is declared, not when a record is read."""
    with pytest.raises(DefinitionError, match=f"cannot come before '{earlier}'"):

        @worksheet("odd", title=Text(sv="Ord", en="Words"), document=Case)
        class Odd:
            ended: date | None = item(Text(sv="Slut", en="End"), not_before=earlier)
