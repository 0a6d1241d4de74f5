"""What an item may be answered with: choices in words, and what is no answer."""

from enum import StrEnum
from typing import NamedTuple, Self

from actcore.text import Text


class Choice(StrEnum):
    """The choices of an item, each with its words.

    >>> class Reply(Choice):
    ...     YES = "yes", Text(sv="Ja", en="Yes")
    ...     DECLINES = "declines_to_answer", Text(sv="Vill inte svara", en="Will not say")
    >>> Reply("yes").label.get("sv")
    'Ja'
    """

    label: Text

    def __new__(cls, value: str, label: Text) -> Self:
        """Make a choice of its value in records and its words."""
        choice = str.__new__(cls, value)
        choice._value_ = value
        choice.label = label
        return choice


DOES_NOT_KNOW = (
    "does_not_know",
    Text(en="I do not know", sv="Vet inte", da="Ved ikke", nb="Vet ikke"),
)
DECLINES = (
    "declines_to_answer",
    Text(
        en="I do not want to answer",
        sv="Vill inte svara",
        da="Vil ikke svare",
        nb="Vil ikke svare",
    ),
)


class Unanswered(Choice):
    """What is no answer and yet was said; a blank says that nothing was said.

    An item that a client answers with yes or no is declared ``bool | Unanswered | None``.
    Choices of a client's item have these two as members of their own:

    >>> class Reply(Choice):
    ...     YES = "yes", Text(sv="Ja", en="Yes")
    ...     DOES_NOT_KNOW = DOES_NOT_KNOW
    ...     DECLINES = DECLINES
    >>> Reply.DECLINES.value in UNANSWERED
    True
    """

    DOES_NOT_KNOW = DOES_NOT_KNOW
    DECLINES = DECLINES


UNANSWERED: tuple[str, ...] = tuple(said.value for said in Unanswered)
"""The values that stand for "does not know" and "does not want to answer"."""


class Condition(NamedTuple):
    """When an item is to be filled in; see `answered`."""

    item: str
    values: tuple[str | bool, ...]


def answered(item: str, *values: Choice | bool) -> Condition:
    """The condition that an earlier item of the same sheet or row has such an answer.

    >>> answered("met", True)
    Condition(item='met', values=(True,))

    Args:
        item: The name of the earlier item.
        values: The answers that will do, any of them; any answer at all where left out.
    """
    plain = (v.value if isinstance(v, Choice) else bool(v) for v in values)
    return Condition(item, tuple(plain))
