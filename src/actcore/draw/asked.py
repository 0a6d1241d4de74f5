"""Whose map is asked for and for whom, and what may be seen and said of it then."""

from datetime import date
from typing import TypedDict, Unpack

import attrs

from actcore.embedding import variant_of
from actcore.model import Audience, Case, Layer, PersonKind
from actcore.network import Bridges, Called, Measures, measure
from actcore.pictures import Names, Scene
from actcore.registry import Registry
from actcore.variant import Variant


class Asked(TypedDict, total=False):
    """Whose map is asked for and for whom; every part may be left out.

    Attributes:
        as_of: The day that the map, the team and the goals are asked for; today.
        language: The language of every word; the model's own.
        audience: For whom; the client.
        names: How people are spoken of, where they may be; codes.
        layer: Which life; the everyday.
        only: Private people or professionals only; all.
        registry: The models at hand; the installed ones.
    """

    as_of: date
    language: str | None
    audience: Audience
    names: Names
    layer: Layer
    only: PersonKind | None
    registry: Registry


def scene(case: Case, **asked: Unpack[Asked]) -> Scene:
    """What may be seen of a client's map: the data behind every picture of it.

    Args:
        case: The case.
        asked: See `Asked`.

    Raises:
        ActcoreError: If there is no such map.
        UnknownName: If the case's model is not at hand.
    """
    from actcore.pictures.seen.view import scene_of

    variant = model_of(case.model, asked)
    return scene_of(
        case,
        variant,
        as_of=asked.get("as_of") or date.today(),
        language=asked.get("language") or variant.languages[0],
        audience=asked.get("audience", Audience.CLIENT),
        names=asked.get("names", Names.CODES),
        layer=asked.get("layer", Layer.EVERYDAY),
        only=asked.get("only"),
    )


def talk_of(case: Case, seen: Scene, asked: Asked) -> tuple[str, ...]:
    """What to talk about beside a map; who links circles is for the client alone."""
    from actcore.pictures.told.talk import talking_points

    points = talking_points(seen)
    if not _whole(seen):
        return points
    variant = model_of(case.model, asked)
    bridges = _measured(case, seen, variant).bridges
    if not bridges.people:
        return points
    most = max(bridges.people, key=lambda bridge: len(bridge.spheres))
    one = Bridges((most,))  # a list of all of them belongs to the measures
    called = Called.by(variant, seen.called)
    told = f"{one.words(seen.language, called)} {one.caution(seen.language)}"
    return (*points, told)


def measures_of(case: Case, seen: Scene, asked: Asked) -> tuple[str, ...]:
    """Every measure of a whole map with its caution; others than the client get none."""
    if not _whole(seen):
        return ()
    variant = model_of(case.model, asked)
    called = Called.by(variant, seen.called)
    return tuple(
        [
            f"{found.words(seen.language, called)} {found.caution(seen.language)}"
            for found in _measured(case, seen, variant).all()
        ]
    )


def model_of(model: str, asked: Asked) -> Variant:
    """The model that a document follows, from the registry that is asked."""
    registry = asked.get("registry")
    return variant_of(model) if registry is None else registry.variant(model)


def _whole(seen: Scene) -> bool:
    return seen.audience is Audience.CLIENT and seen.only is None


def of_client(case: Case, variant: Variant) -> Case:
    """The case with the client's own teams only, as a team of staff is not."""
    staff = {kind.id for kind in variant.teams if kind.document is not Case}
    teams = tuple(team for team in case.teams if team.kind not in staff)
    return attrs.evolve(case, teams=teams)


def _measured(case: Case, seen: Scene, variant: Variant) -> Measures:
    shown = case.map_on(seen.day, seen.layer)
    return measure(of_client(case, variant), as_of=seen.day, sociogram=shown)
