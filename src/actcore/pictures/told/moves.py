"""What has changed between two maps, person by person."""

import attrs

from ..seen.scene import Scene


@attrs.frozen(kw_only=True)
class Moves:
    """Who has moved, as the ids of the two scenes; everybody is in one list.

    Args:
        closer: Whose ring is nearer the client than before.
        farther: Whose ring is further out than before.
        resettled: Who stands in the same ring of another part of life.
        new: Who is on the present map only.
        gone: Who is on the earlier map only.
        unchanged: Who stands where they stood.
        unclear: Whose ring is missing on one of the maps or on both.
    """

    closer: tuple[str, ...] = ()
    farther: tuple[str, ...] = ()
    resettled: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
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
        found[_move(figure.id, scene, earlier)].append(figure.id)
    present = {figure.id for figure in scene.figures}
    found["gone"] = [f.id for f in earlier.figures if f.id not in present]
    return Moves(**{name: tuple(people) for name, people in found.items()})


def _move(person: str, scene: Scene, earlier: Scene) -> str:
    now, before = scene.figure(person), earlier.figure(person)
    if now is None or before is None:
        return "new"
    if now.ring is None or before.ring is None:
        return "unclear"
    if now.ring != before.ring:
        return "closer" if now.ring < before.ring else "farther"
    return "unchanged" if now.sphere == before.sphere else "resettled"
