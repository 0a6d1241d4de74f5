"""A client's map, and what has changed on it, in words."""

from datetime import date
from typing import Unpack

from actcore.model import Case
from actcore.network import Called, Changes, Measures, changes, measure
from actcore.pictures import Description, Names
from actcore.registry import Registry

from .as_pictures import with_people_of
from .asked import Asked, measures_of, of_client, scene, talk_of, wished


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
    return told(seen, notes=measures_of(case, seen, wished(**asked).model(case.model)))


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
    return told(seen, notes=talk_of(case, seen, wished(**asked).model(case.model)))


def measures(
    case: Case,
    *,
    as_of: date | None = None,
    advanced: bool = False,
    registry: Registry | None = None,
) -> Measures:
    """Measure a client's map; a team of staff is not taken for the client's own.

    Args:
        case: The case.
        as_of: The day that the map, the team and the goals are asked for; today.
        advanced: Whether to add what only research has a use for.
        registry: The models at hand; the installed ones where left out.

    Raises:
        DocumentError: If there is no map.
        UnknownName: If the case's model is not at hand.
    """
    wish = wished(as_of=as_of, registry=registry)
    own = of_client(case, wish.model(case.model))
    return measure(own, as_of=wish.as_of, advanced=advanced)


def told_changes(
    old: Case,
    new: Case,
    *,
    language: str | None = None,
    names: Names | str = Names.CODES,
    registry: Registry | None = None,
) -> tuple[Changes, tuple[str, ...]]:
    """Tell what has changed from one record of a case to a later one.

    Args:
        old: The earlier record.
        new: The later one.
        language: The language; the model's own where left out.
        names: How people are spoken of.
        registry: The models at hand; the installed ones where left out.

    Returns:
        The changes by code, and a plain sentence each; last what a change does not say.

    Raises:
        UnknownName: If the model is not at hand.
    """
    wish = wished(names=names, language=language, registry=registry)
    variant = wish.model(new.model)
    both = with_people_of(old, new)
    found = changes(of_client(old, variant), of_client(new, variant))

    def called(id: str) -> str:
        person = both.person(id)
        known = (person.name or person.alias) if person else None
        return known or id if wish.names is Names.FULL else id

    spoken = wish.spoken(variant)
    words = found.sentences(spoken, Called.by(variant, called))
    return found, (*words, found.caution(spoken))
