"""A client's map and team as pictures."""

from collections.abc import Mapping
from datetime import date
from typing import Unpack

import attrs

from actcore.embedding import variant_of
from actcore.errors import ActcoreError
from actcore.model import Audience, Case, Layer, Sociogram
from actcore.pictures import Names, Picture, Scale, Size, Theme
from actcore.registry import Registry

from .asked import Asked, model_of, scene, talk_of


def sociogram(
    case: Case,
    *,
    theme: Theme = Theme.AUTO,
    size: Size = "a4",
    panel: bool = True,
    hide_empty: bool = False,
    uid: str | None = None,
    **asked: Unpack[Asked],
) -> Picture:
    """Draw a client's map on one sheet.

    Args:
        case: The case.
        theme: The colours.
        size: ``a4``, ``large`` for A3, ``portrait`` or ``square``.
        panel: Whether team, goals, key and talking points stand beside it.
        hide_empty: Whether parts of life that hold nobody are left out.
        uid: What the ids in the SVG begin with; give one where the same picture stands
            twice on a page.
        asked: See `Asked`.

    Returns:
        The picture with its words; its advice says so where there was no room for all.

    Raises:
        ActcoreError: If there is no such map.
        UnknownName: If the case's model is not at hand.
    """
    from actcore.pictures.drawn.sociogram import sociogram as drawn

    seen = scene(case, **asked)
    return drawn(
        seen,
        theme=theme,
        size=size,
        panel=panel,
        hide_empty=hide_empty,
        notes=talk_of(case, seen, asked),
        uid=uid,
    )


def sociograms(
    case: Case,
    *,
    theme: Theme = Theme.AUTO,
    size: Size = "a4",
    panel: bool = True,
    hide_empty: bool = False,
    **asked: Unpack[Asked],
) -> tuple[Picture, ...]:
    """Draw a client's map on one sheet, or on two where one is too crowded.

    Takes what `sociogram` takes and raises what it raises.

    Returns:
        The picture; or that of the private people and that of the professionals.
    """
    from actcore.pictures.drawn.sociogram import sociograms as drawn

    seen = scene(case, **asked)
    return drawn(
        seen,
        theme=theme,
        size=size,
        panel=panel,
        hide_empty=hide_empty,
        notes=talk_of(case, seen, asked),
    )


def change(
    case: Case,
    *,
    since: date | None = None,
    old: Case | None = None,
    theme: Theme = Theme.AUTO,
    size: Size = "a4",
    panel: bool = True,
    uid: str | None = None,
    **asked: Unpack[Asked],
) -> Picture:
    """Draw how a client's map has changed.

    Args:
        case: The case.
        since: The day to compare with: the latest map drawn by then. Where left out,
            the map before the one shown.
        old: An earlier record of the case, where the earlier map stands there.
        theme: The colours.
        size: As for `sociogram`.
        panel: Whether the lists stand beside it.
        uid: As for `sociogram`.
        asked: See `Asked`.

    Raises:
        ActcoreError: If there are not two maps to compare.
        UnknownName: If the case's model is not at hand.
    """
    from actcore.pictures.drawn.change import change as drawn
    from actcore.pictures.seen.view import scenes_of

    variant = model_of(case.model, asked)
    day = asked.get("as_of") or date.today()
    later, earlier = _two_maps(case, since, old, day, asked.get("layer"))
    now, before = scenes_of(
        with_people_of(old, case),
        variant,
        sociogram=later,
        earlier=earlier,
        as_of=day,
        language=asked.get("language") or variant.languages[0],
        audience=asked.get("audience", Audience.CLIENT),
        names=asked.get("names", Names.CODES),
    )
    return drawn(now, before, theme=theme, size=size, panel=panel, uid=uid)


def round_table(
    case: Case,
    *,
    theme: Theme = Theme.AUTO,
    uid: str | None = None,
    **asked: Unpack[Asked],
) -> Picture:
    """Draw the client's own team round a table, each with the goals they help with.

    Args:
        case: The case.
        theme: The colours.
        uid: As for `sociogram`.
        asked: See `Asked`.

    Raises:
        ActcoreError: If there is no map.
        UnknownName: If the case's model is not at hand.
    """
    from actcore.pictures.drawn.round_table import round_table as drawn

    return drawn(scene(case, **asked), theme=theme, uid=uid)


def blank(
    model: str,
    *,
    language: str | None = None,
    theme: Theme = Theme.PRINT,
    registry: Registry | None = None,
) -> Picture:
    """Draw the sheet on which a client draws the map by hand.

    Args:
        model: Such as ``se.ract``; it says which parts of life and rings there are.
        language: The language; the model's own where left out.
        theme: The colours.
        registry: The models at hand; the installed ones where left out.

    Raises:
        ActcoreError: If the model keeps no clients.
        UnknownName: If the model is not at hand.
    """
    from actcore.pictures.drawn.blank import blank as drawn

    variant = variant_of(model) if registry is None else registry.variant(model)
    return drawn(variant, language=language or variant.languages[0], theme=theme)


def star(
    case: Case,
    scales: Mapping[str, Scale],
    *,
    since: date | None = None,
    as_of: date | None = None,
    title: str | None = None,
    language: str | None = None,
    theme: Theme = Theme.AUTO,
    registry: Registry | None = None,
) -> Picture:
    """Draw what was measured with an instrument of others, and what it was before.

    Args:
        case: The case.
        scales: The scale of each dimension to draw, clockwise. Records keep none, and
            none is made up.
        since: The day of the values to compare with: the latest of each by then.
        as_of: The day of the values: the latest of each by then, after `since`. Today
            where left out.
        title: What the picture is called; the instrument's name where left out.
        language: The language; the model's own where left out.
        theme: The colours.
        registry: The models at hand; the installed ones where left out.

    Raises:
        ActcoreError: If the model keeps no such values, there are fewer than 3 or more
            than 12 dimensions, or a value lies outside its scale.
        UnknownName: If the case's model is not at hand.
    """
    from actcore.pictures.charts.measured_axes import axes_of, instruments_of
    from actcore.pictures.charts.star import star as drawn

    variant = (
        variant_of(case.model) if registry is None else registry.variant(case.model)
    )
    if variant.measured is None:
        raise ActcoreError(f"the model {variant.id} keeps no measured values")
    language = language or variant.languages[0]
    values = [found for found in variant.measured(case) if found.dimension in scales]
    now = as_of or date.today()
    return drawn(
        axes_of(values, scales, now=now, before=since, language=language),
        title=title or instruments_of(values, language) or variant.title.get(language),
        language=language,
        now=now,
        before=since,
        theme=theme,
    )


def _two_maps(
    case: Case, since: date | None, old: Case | None, day: date, layer: Layer | None
) -> tuple[Sociogram, Sociogram]:
    """The later and the earlier map."""
    layer = layer or Layer.EVERYDAY
    later = case.map_on(day, layer)
    if later is None:
        raise ActcoreError(f"the case has no sociogram drawn by {day}; record one")
    if old is not None:
        earlier = old.map_on(since or day, layer)
    elif since is not None:
        earlier = case.map_on(since, layer)
    else:
        rest = [m for m in case.maps if m is not later and m.layer is layer]
        before = attrs.evolve(case, sociogram=None, other_sociograms=tuple(rest))
        earlier = before.map_on(later.drawn_on or day, layer)
    if earlier is None or earlier is later:
        when = f"drawn by {since}" if since else "to compare with"
        raise ActcoreError(
            f"the case has no earlier sociogram {when}; it goes into other_sociograms"
        )
    return later, earlier


def with_people_of(old: Case | None, case: Case) -> Case:
    """The case with those people of an earlier record who have left it since."""
    known = {person.id for person in case.people}
    gone = [p for p in (old.people if old else ()) if p.id not in known]
    return attrs.evolve(case, people=(*case.people, *gone)) if gone else case
