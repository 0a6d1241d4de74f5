"""Other words than the ids that a model lists: titles, aliases, historic names."""

import json
from collections.abc import Callable
from typing import Any

import pytest

import actcore
from actcore import Case, DocumentError, Registry, Variant
from actcore.codec import codec_for
from actcore.variant import Role, Source, Text

Payload = dict[str, Any]


def read(payload: Payload, registry: Registry) -> Case:
    """The case that a payload becomes."""
    case = actcore.read(json.dumps(payload).encode(), registry=registry)
    assert isinstance(case, Case)
    return case


@pytest.mark.parametrize("word", ["captain", "Captain", "Kapten", "SKIPPER", "skipper"])
def test_a_title_or_an_alias_stands_for_its_id(
    word: str, payload: Payload, registry: Registry
) -> None:
    """A role may go by its title in the model's language or an alias, in any case."""
    payload["appointments"][0]["role"] = word
    payload["teams"][0]["members"][1] |= {"roles": [word], "entry": "Anställd"}
    payload["sociogram"]["contacts"][0]["sphere"] = "Familj"
    payload["teams"][0]["kind"] = "manskap"
    payload["meetings"][0]["kind"] = "Mönstring"
    case = read(payload, registry)
    assert case.appointments[0].role == "captain"
    assert case.teams[0].members[1].roles == ("captain",)
    assert case.teams[0].members[1].entry == "hired"
    assert (case.teams[0].kind, case.meetings[0].kind) == ("crew", "muster")
    assert case.sociogram is not None
    assert case.sociogram.contacts[0].sphere == "family"


def test_a_record_is_written_with_ids(payload: Payload, registry: Registry) -> None:
    """What was read by an alias is written by its id, and the fast route reads that."""
    payload["appointments"][0]["role"] = "skipper"
    case = read(payload, registry)
    codec = codec_for(registry.variant("xx.toy"))
    assert codec.fast(codec.encode(case), Case) == case
    assert b"skipper" not in codec.encode(case)


def test_a_word_that_two_roles_share_stands_for_neither(
    payload: Payload, variant_with: Callable[..., Variant], toy: Variant
) -> None:
    """An alias that could mean two roles is refused like any unknown word."""
    mate = Role(
        id="mate",
        title=Text(sv="Styrman", en="Mate"),
        level="crew",
        source=Source(id="handbook", title="Handbook", publisher="A municipality").at(
            "Chapter", lines="1"
        ),
        about=Text(sv="Hjälper till.", en="Helps."),
        aliases=("skipper",),
    )
    registry = Registry([variant_with(roles=(*toy.roles, mate))])
    payload["appointments"][0]["role"] = "skipper"
    with pytest.raises(DocumentError, match=r"appointments\[0\]\.role"):
        read(payload, registry)


def test_letters_and_their_marks_may_come_apart(
    payload: Payload, registry: Registry
) -> None:
    """A word pasted with its marks apart, as some systems write them, is the same word."""
    payload["appointments"][0]["role"] = "fartygsbefa\u0308lhavare"
    assert read(payload, registry).appointments[0].role == "captain"


def test_a_near_miss_of_an_alias_is_suggested(
    payload: Payload, registry: Registry
) -> None:
    """A misspelt alias is answered with the alias that was likely meant."""
    payload["appointments"][0]["role"] = "skiper"
    with pytest.raises(DocumentError, match="did you mean 'skipper'"):
        read(payload, registry)
