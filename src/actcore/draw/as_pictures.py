"""A client's map and team as pictures."""

from collections.abc import Mapping
from datetime import date
from typing import Literal, Unpack, get_args

import attrs

from actcore.errors import ActcoreError, UnknownName
from actcore.fidelity import Report
from actcore.model import Case, Layer, Site, Sociogram
from actcore.pictures import Limit, Names, Picture, Scale, Size, Theme, one_of
from actcore.registry import Registry

from .asked import Asked, Wish, scene, talk_of, wished


def sociogram(
    case: Case,
    *,
    theme: Theme | str = Theme.AUTO,
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
        theme=one_of(Theme, theme),
        size=_sheet(size),
        panel=panel,
        hide_empty=hide_empty,
        notes=talk_of(case, seen, wished(**asked).model(case.model)),
        uid=uid,
    )


def sociograms(
    case: Case,
    *,
    theme: Theme | str = Theme.AUTO,
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
        theme=one_of(Theme, theme),
        size=_sheet(size),
        panel=panel,
        hide_empty=hide_empty,
        notes=talk_of(case, seen, wished(**asked).model(case.model)),
    )


def change(
    case: Case,
    *,
    since: date | None = None,
    old: Case | None = None,
    theme: Theme | str = Theme.AUTO,
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
    from actcore.pictures.seen.view import narrowed, scenes_of

    wish = wished(**asked)
    variant = wish.model(case.model)
    later, earlier = _two_maps(case, since, old, wish)
    now, before = scenes_of(
        with_people_of(old, case),
        variant,
        sociogram=later,
        earlier=earlier,
        as_of=wish.as_of,
        language=wish.spoken(variant),
        audience=wish.audience,
        names=wish.names,
    )
    if wish.only is not None:
        now, before = narrowed(now, wish.only), narrowed(before, wish.only)
    return drawn(
        now,
        before,
        theme=one_of(Theme, theme),
        panel=panel,
        size=_sheet(size),
        uid=uid,
    )


def round_table(
    case: Case,
    *,
    theme: Theme | str = Theme.AUTO,
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

    return drawn(scene(case, **asked), theme=one_of(Theme, theme), uid=uid)


def blank(
    model: str,
    *,
    language: str | None = None,
    size: Literal["a4", "large"] = "a4",
    theme: Theme | str = Theme.PRINT,
    registry: Registry | None = None,
) -> Picture:
    """Draw the sheet on which a client draws the map by hand.

    Args:
        model: Such as ``se.ract``; it says which parts of life and rings there are.
        language: The language; the model's own where left out.
        size: ``a4``, or ``large`` for A3.
        theme: The colours.
        registry: The models at hand; the installed ones where left out.

    Raises:
        ActcoreError: If the model keeps no clients.
        UnknownName: If the model is not at hand.
    """
    from actcore.pictures.drawn.blank import blank as drawn

    wish = wished(language=language, registry=registry)
    variant = wish.model(model)
    return drawn(
        variant, language=wish.spoken(variant), size=size, theme=one_of(Theme, theme)
    )


def star(
    case: Case,
    scales: Mapping[str, Scale],
    *,
    since: date | None = None,
    as_of: date | None = None,
    title: str | None = None,
    language: str | None = None,
    theme: Theme | str = Theme.AUTO,
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

    wish = wished(as_of=as_of, language=language, registry=registry)
    variant = wish.model(case.model)
    if variant.measured is None:
        raise ActcoreError(f"the model {variant.id} keeps no measured values")
    language = wish.spoken(variant)
    values = [found for found in variant.measured(case) if found.dimension in scales]
    return drawn(
        axes_of(values, scales, now=wish.as_of, before=since, language=language),
        title=title or instruments_of(values, language) or variant.title.get(language),
        language=language,
        now=wish.as_of,
        before=since,
        theme=one_of(Theme, theme),
    )


def profile(
    report: Report,
    *,
    previous: Report | None = None,
    language: str | None = None,
    theme: Theme | str = Theme.AUTO,
) -> Picture:
    """Draw what a report says, chapter by chapter of the source.

    Args:
        report: What `actcore.check` gives.
        previous: An earlier report to compare with.
        language: The language; the model's own where left out.
        theme: The colours.

    Raises:
        UnknownName: If there are no words in the language.
    """
    from actcore.pictures.charts.profile import profile as drawn

    language = wished(language=language).spoken(report.variant)
    return drawn(
        report, language=language, previous=previous, theme=one_of(Theme, theme)
    )


def caseload(
    site: Site,
    *,
    as_of: date | None = None,
    limit: Limit | None = None,
    names: Names | str = Names.CODES,
    language: str | None = None,
    theme: Theme | str = Theme.AUTO,
    registry: Registry | None = None,
) -> Picture:
    """Draw how many clients each worker of a team carries.

    Args:
        site: The organisation.
        as_of: The day; today where left out.
        limit: The most that the model prints, with its source, where it prints one.
        names: How workers are spoken of.
        language: The language; the model's own where left out.
        theme: The colours.
        registry: The models at hand; the installed ones where left out.

    Raises:
        ActcoreError: If no caseload is recorded.
        UnknownName: If the model is not at hand.
    """
    from actcore.pictures.charts.caseload import caseload as drawn

    wish = wished(as_of=as_of, names=names, language=language, registry=registry)
    variant = wish.model(site.model)
    return drawn(
        site,
        variant,
        as_of=wish.as_of,
        language=wish.spoken(variant),
        names=wish.names,
        limit=limit,
        theme=one_of(Theme, theme),
    )


def _sheet(size: Size) -> Size:
    if size not in get_args(Size):
        raise UnknownName("size", size, get_args(Size))
    return size


def _two_maps(
    case: Case, since: date | None, old: Case | None, wish: Wish
) -> tuple[Sociogram, Sociogram]:
    """The later and the earlier map of a layer."""
    later = case.map_on(wish.as_of, wish.layer)
    if later is None:
        raise ActcoreError(
            f"the case has no sociogram drawn by {wish.as_of}; record one"
        )
    if old is not None:
        earlier = old.map_on(since or wish.as_of, wish.layer)
    elif since is not None:
        earlier = case.map_on(since, wish.layer)
    else:
        earlier = _map_before(later, case, wish.layer)
    if earlier is later:
        raise ActcoreError(
            f"the map of {since} is the one shown; ask for an earlier day"
        )
    if earlier is None:
        when = f"drawn by {since}" if since else "to compare with"
        raise ActcoreError(
            f"the case has no earlier sociogram {when}; it goes into other_sociograms"
        )
    return later, earlier


def _map_before(later: Sociogram, case: Case, layer: Layer) -> Sociogram | None:
    rest = tuple(found for found in case.maps if found is not later)
    others = attrs.evolve(case, sociogram=None, other_sociograms=rest)
    return others.map_on(later.drawn_on or date.max, layer)


def with_people_of(old: Case | None, case: Case) -> Case:
    """The case with those people of an earlier record who have left it since."""
    known = {person.id for person in case.people}
    gone = [p for p in (old.people if old else ()) if p.id not in known]
    return attrs.evolve(case, people=(*case.people, *gone)) if gone else case
