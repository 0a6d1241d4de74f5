"""The words a national model is told in: roles, kinds of team and meeting, principles."""

import attrs

from actcore.model import Case, Site
from actcore.text import Text

from .sources import Citation


@attrs.frozen(eq=False)
class Term:
    """An id that records use, with its words.

    Args:
        id: The value in records.
        title: The words for it.
        aliases: Other words for the same thing, historic ones included.
    """

    id: str
    title: Text
    aliases: tuple[str, ...] = ()


@attrs.frozen(kw_only=True, eq=False)
class Role:
    """A role of a national model's catalogue.

    Args:
        id: The value in records.
        title: What the role is called.
        level: Where it belongs, such as ``resource_group`` or ``national``.
        source: Where the model describes it.
        about: What it does, in a sentence.
        principal: The public body that answers for it, where the source says.
        mandatory: True or False where the source says, None where it does not.
        appointed_by: Who puts somebody there, where the source says.
        eligibility: Who can hold it, where the source says.
        aliases: Other words for the same role, historic ones included.
    """

    id: str
    title: Text
    level: str
    source: Citation
    about: Text
    principal: Text | None = None
    mandatory: bool | None = None
    appointed_by: Text | None = None
    eligibility: Text | None = None
    aliases: tuple[str, ...] = ()


@attrs.frozen(kw_only=True, eq=False)
class TeamKind:
    """A kind of team that a national model describes.

    Args:
        id: The value in records.
        title: What it is called. Give words that cannot be mistaken for another
            country's: "client resource group", not "resource group".
        document: `Case` where it is a client's, `Site` where it is an organisation's.
        source: Where the model describes it.
        about: What it is for, in a sentence.
        entries: The ways into it, where the model tells them apart.
    """

    id: str
    title: Text
    document: type[Case] | type[Site]
    source: Citation
    about: Text
    entries: tuple[Term, ...] = ()


@attrs.frozen(kw_only=True, eq=False)
class MeetingKind:
    """A kind of meeting that a national model describes.

    Args:
        id: The value in records.
        title: What it is called.
        document: `Case` where it is about a client, `Site` where it is not.
        source: Where the model describes it.
    """

    id: str
    title: Text
    document: type[Case] | type[Site]
    source: Citation


@attrs.frozen(kw_only=True, eq=False)
class Principle:
    """A value, core element, driver or phase that a model names.

    Args:
        id: A short name, unique among the variant's principles of that sort.
        title: What it is called.
        source: Where the model names it.
        about: What it means, in a sentence; None where the source only names it.
    """

    id: str
    title: Text
    source: Citation
    about: Text | None = None


@attrs.frozen(kw_only=True, eq=False)
class Profile:
    """A part of a model that applies to some documents only.

    Args:
        id: The value in records and rules.
        title: What it is called.
        usual: Whether it applies where a document does not say.
        external: Whether it rests on other sources than the model's own.
        names: Who held which part at the time, where rules only name the part: the id
            is that of a kind of organisation, or a word of its own.
    """

    id: str
    title: Text
    usual: bool = True
    external: bool = False
    names: tuple[Term, ...] = ()


MODEL = Profile(
    id="model",
    title=Text(
        en="The model itself", sv="Själva modellen", da="Selve modellen", nb="Modellen"
    ),
)
"""The profile of rules that belong to the model as such."""

RINGS = (
    Text(en="Very close", sv="Mycket nära", da="Meget tæt", nb="Veldig nær"),
    Text(en="Close", sv="Nära", da="Tæt", nb="Nær"),
    Text(en="Further away", sv="Längre bort", da="Længere væk", nb="Lenger unna"),
)
"""How close somebody is, where a model has no words of its own for it."""

MOST_RINGS = 7
"""More cannot be told apart on a sheet of paper."""
