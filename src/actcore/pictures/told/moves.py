"""What has changed between two maps, person by person."""

from collections.abc import Iterator

import attrs

from ..seen.scene import Figure, Scene


@attrs.frozen(kw_only=True)
class Moves:
    """What is another, as the ids of the two scenes.

    Everybody is in a list, and somebody may be in several: closer and with another tie.

    Args:
        closer: Whose ring is nearer the client than before.
        farther: Whose ring is further out than before.
        resettled: Who stands in another part of life.
        other_tie: Whose tie to the client is another, where both maps tell it.
        other_function: Who has got or lost a good and important function, where both
            maps tell it.
        new: Who is on the present map only.
        gone: Who is on the earlier map only.
        same_place: Who stands where they stood.
        unclear: Whose ring is missing on one of the maps or on both.
    """

    closer: tuple[str, ...] = ()
    farther: tuple[str, ...] = ()
    resettled: tuple[str, ...] = ()
    other_tie: tuple[str, ...] = ()
    other_function: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    same_place: tuple[str, ...] = ()
    unclear: tuple[str, ...] = ()


def moves(scene: Scene, earlier: Scene) -> Moves:
    """Compare two maps.

    For an audience that does not see everybody the scenes are to be made together, by
    `scenes_of`: numbers of scenes made apart do not stand for the same people.

    Args:
        scene: The present map.
        earlier: The map before.

    Returns:
        The ids in the order of the figures of the present map, those who are gone in the
        order of the earlier one.
    """
    found: dict[str, list[str]] = {field.name: [] for field in attrs.fields(Moves)}
    for figure in scene.figures:
        before = earlier.figure(figure.id)
        for name in _moves(figure, before) if before else ("new",):
            found[name].append(figure.id)
    present = {figure.id for figure in scene.figures}
    found["gone"] = [f.id for f in earlier.figures if f.id not in present]
    return Moves(**{name: tuple(people) for name, people in found.items()})


def _moves(now: Figure, before: Figure) -> Iterator[str]:
    """The lists that somebody on both maps belongs in."""
    if now.ring is None or before.ring is None:
        yield "unclear"
    elif now.ring != before.ring:
        yield "closer" if now.ring < before.ring else "farther"
    elif now.sphere == before.sphere:
        yield "same_place"
    if now.sphere != before.sphere:
        yield "resettled"
    if None not in (now.bond, before.bond) and now.bond is not before.bond:
        yield "other_tie"
    if None not in (now.star, before.star) and now.star is not before.star:
        yield "other_function"
