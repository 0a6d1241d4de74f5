"""A client's map, and what has changed on it, in words."""

from typing import Unpack

from actcore.model import Case
from actcore.network import Called, changes
from actcore.pictures import Description, Names
from actcore.registry import Registry

from .as_pictures import with_people_of
from .asked import Asked, measures_of, model_of, of_client, scene, talk_of


def describe(case: Case, **asked: Unpack[Asked]) -> Description:
    """Tell a client's map in words: title, summary, sentences and tables.

    The client is told what the map measures as well, each measure with its caution.

    Args:
        case: The case.
        asked: See `Asked`.

    Raises:
        ActcoreError: If there is no such map.
        UnknownName: If the case's model is not at hand.
    """
    from actcore.pictures.told.describe import describe as told

    seen = scene(case, **asked)
    return told(seen, notes=measures_of(case, seen, asked))


def text_map(case: Case, **asked: Unpack[Asked]) -> str:
    """Tell a client's map as a grid of rings by parts of life, for a console.

    Args:
        case: The case.
        asked: See `Asked`.

    Raises:
        ActcoreError: If there is no such map.
        UnknownName: If the case's model is not at hand.
    """
    from actcore.pictures.told.text_map import text_map as told

    seen = scene(case, **asked)
    return told(seen, notes=talk_of(case, seen, asked))


def told_changes(
    old: Case,
    new: Case,
    *,
    language: str | None = None,
    names: Names = Names.CODES,
    registry: Registry | None = None,
) -> tuple[bool, tuple[str, ...]]:
    """Tell what has changed from one record of a case to a later one.

    Args:
        old: The earlier record.
        new: The later one.
        language: The language; the model's own where left out.
        names: How people are spoken of.
        registry: The models at hand; the installed ones where left out.

    Returns:
        Whether anything has, and a plain sentence each; last what a change does not
        say.

    Raises:
        UnknownName: If the model is not at hand.
    """
    asked = Asked(names=names)
    if registry is not None:
        asked["registry"] = registry
    variant = model_of(new.model, asked)
    language = language or variant.languages[0]
    both = with_people_of(old, new)
    found = changes(of_client(old, variant), of_client(new, variant))

    def called(id: str) -> str:
        person = both.person(id)
        known = (person.name or person.alias) if person else None
        return known or id if names is Names.FULL else id

    words = found.sentences(language, Called.by(variant, called))
    return found.any, (*words, found.caution(language))
