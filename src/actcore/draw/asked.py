"""Whose map is asked for and for whom, and what may be seen and said of it then."""

from datetime import date
from typing import TypedDict, Unpack

import attrs

from actcore.embedding import variant_of
from actcore.errors import UnknownName, nearest
from actcore.model import Audience, Case, Layer, PersonKind
from actcore.network import Bridges, Called, Measures, measure
from actcore.pictures import Names, Scene, one_of
from actcore.registry import Registry
from actcore.text import LANGUAGES
from actcore.variant import Variant


class Asked(TypedDict, total=False):
    """Whose map is asked for and for whom; every part may be left out.

    Attributes:
        as_of: The day that the map, the team and the goals are asked for; today.
        language: The language of every word; the model's own.
        audience: For whom: ``client`` unless it is said.
        names: How people are spoken of, where they may be: ``codes`` unless it is said.
        layer: Which life: ``everyday`` unless it is said.
        only: ``private`` people or ``professional`` ones only; all.
        registry: The models at hand; the installed ones.
    """

    as_of: date | None
    language: str | None
    audience: Audience | str
    names: Names | str
    layer: Layer | str
    only: PersonKind | str | None
    registry: Registry | None


@attrs.frozen(kw_only=True)
class Wish:
    """What was asked for, whole and checked; see `Asked`."""

    as_of: date
    language: str | None
    audience: Audience
    names: Names
    layer: Layer
    only: PersonKind | None
    registry: Registry | None

    def model(self, id: str) -> Variant:
        """The model with this id, from the registry that is asked."""
        return variant_of(id) if self.registry is None else self.registry.variant(id)

    def spoken(self, variant: Variant) -> str:
        """The language: the one asked for, if there are words in it."""
        if self.language is None:
            return variant.languages[0]
        known = dict.fromkeys((*LANGUAGES, *variant.languages))
        if self.language not in known:
            raise UnknownName("language", self.language, known)
        return self.language


def wished(**asked: Unpack[Asked]) -> Wish:
    """What was asked for; nothing misspelt is taken for something that was left out.

    Raises:
        UnknownName: If a word asked for is none.
        TypeError: If something is asked for that there is not.
    """
    if unknown := sorted(asked.keys() - Asked.__annotations__.keys()):
        near = nearest(unknown[0], Asked.__annotations__)
        hint = f", did you mean '{near}'?" if near else ""
        raise TypeError(f"nothing is asked for by '{unknown[0]}'{hint}")
    only = asked.get("only")
    return Wish(
        as_of=asked.get("as_of") or date.today(),
        language=asked.get("language"),
        audience=one_of(Audience, asked.get("audience", Audience.CLIENT)),
        names=one_of(Names, asked.get("names", Names.CODES)),
        layer=one_of(Layer, asked.get("layer", Layer.EVERYDAY)),
        only=None if only is None else one_of(PersonKind, only),
        registry=asked.get("registry"),
    )


def scene(case: Case, **asked: Unpack[Asked]) -> Scene:
    """What may be seen of a client's map: the data behind every picture of it.

    Args:
        case: The case.
        asked: See `Asked`.

    Raises:
        ActcoreError: If there is no such map.
        UnknownName: If the case's model is not at hand, or a word asked for is none.
        TypeError: If something is asked for that there is not.
    """
    from actcore.pictures.seen.view import scene_of

    wish = wished(**asked)
    variant = wish.model(case.model)
    return scene_of(
        case,
        variant,
        as_of=wish.as_of,
        language=wish.spoken(variant),
        audience=wish.audience,
        names=wish.names,
        layer=wish.layer,
        only=wish.only,
    )


def talk_of(case: Case, seen: Scene, variant: Variant) -> tuple[str, ...]:
    """What to talk about beside a map; who links circles is for the client alone."""
    from actcore.pictures.told.talk import talking_points

    points = talking_points(seen)
    if not _whole(seen):
        return points
    bridges = _measured(case, seen, variant).bridges
    if not bridges.people:
        return points
    most = max(bridges.people, key=lambda bridge: len(bridge.spheres))
    one = Bridges((most,))  # a list of all of them belongs to the measures
    called = Called.by(variant, seen.called)
    told = f"{one.words(seen.language, called)} {one.caution(seen.language)}"
    return (*points, told)


def measures_of(case: Case, seen: Scene, variant: Variant) -> tuple[str, ...]:
    """Every measure of a whole map with its caution; others than the client get none."""
    if not _whole(seen):
        return ()
    called = Called.by(variant, seen.called)
    return tuple(
        [
            f"{found.words(seen.language, called)} {found.caution(seen.language)}"
            for found in _measured(case, seen, variant).all()
        ]
    )


def of_client(case: Case, variant: Variant) -> Case:
    """The case with the client's own teams only, as a team of staff is not."""
    staff = {kind.id for kind in variant.teams if kind.document is not Case}
    teams = tuple(team for team in case.teams if team.kind not in staff)
    return attrs.evolve(case, teams=teams)


def _whole(seen: Scene) -> bool:
    return seen.audience is Audience.CLIENT and seen.only is None


def _measured(case: Case, seen: Scene, variant: Variant) -> Measures:
    shown = case.map_on(seen.day, seen.layer)
    return measure(of_client(case, variant), as_of=seen.day, sociogram=shown)
