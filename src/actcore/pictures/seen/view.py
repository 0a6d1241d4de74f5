"""From a record to a scene: what one audience may see of a map is decided here, once."""

from collections.abc import Iterable
from datetime import date

import attrs

from actcore.errors import ActcoreError
from actcore.model import (
    Audience,
    Case,
    Contact,
    Layer,
    PersonId,
    PersonKind,
    Sociogram,
)
from actcore.variant import Variant

from .. import words
from .scene import Aim, Figure, Line, Names, Part, Scene, Seat, Sector
from .seats import aim_of, goals_of, others_of, seats_of
from .sight import Sight, initials, ring_of


def scene_of(
    case: Case,
    variant: Variant,
    *,
    as_of: date,
    language: str,
    sociogram: Sociogram | None = None,
    audience: Audience = Audience.CLIENT,
    names: Names = Names.CODES,
    layer: Layer = Layer.EVERYDAY,
    only: PersonKind | None = None,
) -> Scene:
    """What `audience` may see of a map.

    The client sees it all. On the map others see whom the client has opened it for, and
    everybody else as a number with a place. The client's own team still knows who is in
    it, and the staff team which professionals are, so the list of its members names them.
    Statistics name nobody.

    Relations and goals are free text that may hold names, so they are left out unless
    names are asked for; with roles a relation stands in the place of the name.

    Args:
        case: The case.
        variant: Its model.
        as_of: The day that membership is asked for.
        language: The language of every word.
        sociogram: The map; the latest of `layer` by `as_of` where left out.
        audience: For whom.
        names: How people are spoken of, where they may be.
        layer: Which life to show, where no map is given.
        only: Show private people or professionals only; people of whom neither is
            recorded stay with the private ones, so that nobody disappears.

    Raises:
        ActcoreError: If there is no such map.
    """
    drawn = sociogram or _map_on(case, as_of, layer)
    sight = Sight(
        case=case,
        variant=variant,
        day=as_of,
        language=language,
        audience=audience,
        names=names,
        maps=(drawn,),
    )
    scene = _seen(sight, drawn)
    return scene if only is None else narrowed(scene, only)


def scenes_of(
    case: Case,
    variant: Variant,
    *,
    earlier: Sociogram,
    as_of: date,
    language: str,
    sociogram: Sociogram | None = None,
    audience: Audience = Audience.CLIENT,
    names: Names = Names.CODES,
    layer: Layer = Layer.EVERYDAY,
) -> tuple[Scene, Scene]:
    """Two maps to compare: what `audience` may see of the one and of the earlier one.

    Somebody who is not to be seen on one of them is not seen on the other, and has the
    same number on both. For the other arguments see `scene_of`.

    Args:
        earlier: The map to compare with.

    Returns:
        The scene of the map, and that of the earlier one.

    Raises:
        ActcoreError: If there is no map to show.
    """
    drawn = sociogram or _map_on(case, as_of, layer)
    sight = Sight(
        case=case,
        variant=variant,
        day=as_of,
        language=language,
        audience=audience,
        names=names,
        maps=(drawn, earlier),
    )
    return _seen(sight, drawn), _seen(sight, earlier)


def narrowed(scene: Scene, kind: PersonKind) -> Scene:
    """The same map with private people or professionals only.

    People of whom neither is recorded stay with the private ones. The team and the goals
    are told whole.
    """
    kinds = (kind, None) if kind is PersonKind.PRIVATE else (kind,)
    figures = tuple(figure for figure in scene.figures if figure.kind in kinds)
    left = {figure.id for figure in figures}
    told = {person.id for person in (*scene.seats, *scene.others)} | left
    named = {helper for aim in scene.aims for helper in aim.supporters or ()}
    others = tuple(
        _as_other(figure)
        for figure in scene.figures
        if figure.id in named and figure.id not in told
    )
    return attrs.evolve(
        scene,
        figures=figures,
        lines=tuple(x for x in scene.lines if x.first in left and x.second in left),
        others=(*scene.others, *others),
        only=kind,
        total=len(scene.figures) if scene.total is None else scene.total,
    )


def _as_other(figure: Figure) -> Seat:
    return Seat(
        id=figure.id,
        label=figure.label,
        initials=figure.initials,
        kind=figure.kind,
        part=figure.part,
    )


def _map_on(case: Case, day: date, layer: Layer) -> Sociogram:
    found = case.map_on(day, layer)
    if found is None:
        raise ActcoreError(
            f"the case has no sociogram of the layer '{layer}' drawn by {day};"
            " record one, or ask for a later day or another layer"
        )
    return found


def _seen(sight: Sight, drawn: Sociogram) -> Scene:
    """The scene of one map, as `sight` allows."""
    statistics = sight.audience is Audience.STATISTICS
    seats, seat_ids = seats_of(sight)
    figures, figure_ids = _figures(sight, drawn)
    aims: tuple[Aim, ...] = ()
    others: tuple[Seat, ...] = ()
    if not statistics:
        goals = goals_of(sight)
        shown = {p: code for p, code in figure_ids.items() if sight.shows(p)}
        others, other_ids = others_of(sight, goals, {**shown, **seat_ids})
        ids = {**other_ids, **shown, **seat_ids}
        aims = tuple(aim_of(sight, n, goal, ids) for n, goal in enumerate(goals, 1))
    return Scene(
        language=sight.language,
        client=_client(sight),
        day=sight.day,
        drawn_on=None if statistics else drawn.drawn_on,
        drawn_by=_called(sight, drawn.drawn_by),
        helper=_called(sight, drawn.helper),
        layer=drawn.layer,
        audience=sight.audience,
        names=Names.CODES if statistics else sight.names,
        sectors=tuple(
            Sector(id=term.id, title=term.title.get(sight.language))
            for term in sight.variant.spheres
        ),
        rings=_rings(sight, drawn),
        figures=figures,
        lines=_lines(drawn, figures),
        team=sight.team.title,
        seats=seats,
        aims=aims,
        others=others,
    )


def _client(sight: Sight) -> str:
    if sight.audience is Audience.STATISTICS:
        return words.CLIENT.get(sight.language)
    return sight.label(sight.case.client)


def _called(sight: Sight, person: PersonId | None) -> str | None:
    """What somebody is called here; None where the person is not to be seen."""
    return sight.label(person) if person and sight.sees(person) else None


def _rings(sight: Sight, drawn: Sociogram) -> tuple[str, ...]:
    """The words for the rings; those outside the model's are told by their number."""
    given = [ring.get(sight.language) for ring in sight.variant.rings]
    taken = [c.closeness for c in drawn.contacts if ring_of(c) is not None]
    outermost = max((ring for ring in taken if ring is not None), default=0)
    count = max(outermost, len(given))
    return tuple([words.ring(given, n, sight.language) for n in range(1, count + 1)])


def _figures(
    sight: Sight, drawn: Sociogram
) -> tuple[tuple[Figure, ...], dict[PersonId, str]]:
    """The people on the map, and the id that each has in the scene."""
    seen = sorted(
        (contact for contact in drawn.contacts if sight.shows(contact.person)),
        key=lambda contact: (*sight.place(contact), contact.person),
    )
    unseen = sorted(
        (contact for contact in drawn.contacts if not sight.shows(contact.person)),
        key=lambda contact: sight.numbers[contact.person],
    )
    ordered = sorted((*seen, *unseen), key=sight.place)
    ids = {c.person: str(sight.numbers.get(c.person, c.person)) for c in ordered}
    return tuple(_figure(sight, drawn, contact) for contact in ordered), ids


def _figure(sight: Sight, drawn: Sociogram, contact: Contact) -> Figure:
    person = contact.person
    spheres = [term.id for term in sight.variant.spheres]
    figure = Figure(
        id=person,
        label="",
        initials="",
        kind=sight.kind(person),
        part=_part(sight, person),
        sphere=contact.sphere if contact.sphere in spheres else None,
        ring=ring_of(contact),
        shown=sight.shows(person),
    )
    if not figure.shown:
        number = str(sight.numbers[person])
        label = f"{sight.kind_word(person)} {number}"
        return attrs.evolve(figure, id=number, label=label, initials=number)
    label = sight.label(person)
    full = sight.names is Names.FULL
    return attrs.evolve(
        figure,
        label=label,
        initials=initials(label),
        relation=sight.relation(person, drawn) if full else None,
        bond=contact.bond,
        star=_star(contact),
        spot=contact.drawn_at,
    )


def _star(contact: Contact) -> bool | None:
    """Whether somebody has both functions; None where an open answer decides it."""
    answers = (contact.good_function, contact.important_function)
    return False if False in answers else None if None in answers else True


def _part(sight: Sight, person: PersonId) -> Part:
    """What to tell of the person and the team.

    A place in the team would give away which number on the map somebody is, to all who
    know the team; in statistics there is nobody to recognise.
    """
    if not sight.shows(person) and sight.audience is not Audience.STATISTICS:
        return Part.MAPPED
    if person in sight.team.members:
        return Part.MEMBER
    return Part.ASKED if person in sight.team.asked else Part.MAPPED


def _lines(drawn: Sociogram, figures: Iterable[Figure]) -> tuple[Line, ...]:
    """Ties between people who are both shown, in the order of the figures."""
    shown = [figure.id for figure in figures if figure.shown]
    place = {person: index for index, person in enumerate(shown)}
    found: dict[tuple[str, str], Line] = {}
    for tie in drawn.ties:
        if tie.first in place and tie.second in place and tie.first != tie.second:
            first, second = sorted((tie.first, tie.second), key=place.__getitem__)
            line = Line(first=first, second=second, acquainted=tie.acquainted)
            found.setdefault((first, second), line)
    return tuple(
        sorted(found.values(), key=lambda x: (place[x.first], place[x.second]))
    )
