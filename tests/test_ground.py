"""Texts and errors."""

import pytest

from actcore.errors import DocumentError, Fault, UnknownName, nearest
from actcore.text import Text


@pytest.mark.parametrize(
    ("language", "words"),
    [("sv", "hej"), ("nn", "hei"), ("da", "hello"), ("xx", "hello")],
)
def test_a_text_falls_back_to_a_near_language_then_english(
    language: str, words: str
) -> None:
    """What is missing in a language is read in a near one, else in English."""
    assert Text(sv="hej", nb="hei", en="hello").get(language) == words


def test_texts_are_values() -> None:
    """Equal words make equal texts; the dict given out is a copy."""
    text = Text(sv="a", en="b")
    text.as_dict()["sv"] = "changed"
    assert text == Text(sv="a", en="b")
    assert hash(text) == hash(Text(sv="a", en="b"))
    assert Text(de="nur").get("sv") == "nur"


def test_faults_line_up_under_their_origin() -> None:
    """An error lists its faults under the file, each with place and hint."""
    error = DocumentError(
        [Fault("$.a", "is missing"), Fault("$.bb", "x", "y")], "f.json"
    )
    assert str(error) == "f.json: 2 faults\n  $.a    is missing\n  $.bb   x, y"


def test_an_unknown_name_lists_what_there_is_when_nothing_is_near() -> None:
    """Without a near name, a short list of the known ones helps."""
    assert str(UnknownName("model", "zzz", ["a.b", "c.d"])).endswith(
        "there is: a.b, c.d"
    )
    assert nearest("zzz", ["a.b"]) is None
