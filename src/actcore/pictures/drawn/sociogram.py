"""The client's map as a picture."""

from collections.abc import Sequence

import attrs

from actcore.model import Audience, PersonKind

from .. import words
from ..layout import arrange
from ..lettering import clean, wrapped
from ..picture import Description, Picture
from ..seen.scene import Scene
from ..seen.view import narrowed
from ..svg import Canvas
from ..theme import Theme
from ..told.describe import describe, drawn, totals
from .blocks import column_width, words_in
from .blocks import panel as draw_panel
from .drawn_words import COVERED, CROWDED, CROWDED_PART, CUT, FEWER_LINES, LINES_TOLD
from .figures import draw_labels, draw_people, draw_ties, left_out
from .ground import Ground, draw_client, draw_ground, draw_head, draw_ring_names
from .legend import legend
from .panel import (
    draw_tray_row,
    goals_block,
    notes_block,
    team_block,
    tray_blocks,
    trays,
)
from .sheets import MARGIN, TRAY_ROW, Size, sheet


def sociogram(
    scene: Scene,
    *,
    theme: Theme = Theme.AUTO,
    panel: bool = True,
    size: Size = "a4",
    hide_empty: bool = False,
    notes: Sequence[str] = (),
    uid: str | None = None,
) -> Picture:
    """Draw the client's map.

    Args:
        scene: The map, as the audience may see it.
        theme: The colours.
        panel: Whether team, goals and key stand beside it.
        size: The sheet: ``a4``, ``large`` for A3, ``portrait`` or ``square``.
        hide_empty: Whether parts of life that hold nobody are left out.
        notes: What is to be talked about, in the scene's language.
        uid: What the ids in the SVG begin with; give one where the same picture stands
            twice on a page.

    Returns:
        The picture with its words; advice where there was no room for everybody.
    """
    ground = ground_of(scene, size, panel=panel, hide_empty=hide_empty)
    told = describe(scene, notes=tuple(notes))
    canvas = canvas_of(ground, told, theme, uid)
    draw_ground(canvas, ground)
    draw_ties(canvas, ground)
    draw_ring_names(canvas, ground)
    draw_middle(canvas, ground)
    draw_people(canvas, ground)
    draw_labels(canvas, ground)
    draw_head(canvas, ground, told.title, drawn_by(scene))
    thinned = left_out(scene, ground.layout)
    _draw_foot(canvas, ground, thinned=thinned)
    if ground.sheet.panel:
        _draw_panel(canvas, ground, theme, notes)
    apart = bool(_parts(scene))
    return finished(canvas, ground, told, apart=apart, thinned=thinned)


def sociograms(
    scene: Scene,
    *,
    theme: Theme = Theme.AUTO,
    panel: bool = True,
    size: Size = "a4",
    hide_empty: bool = False,
    notes: Sequence[str] = (),
) -> tuple[Picture, ...]:
    """Draw the map on one sheet, or on two where one is too crowded.

    Args:
        scene: The map, as the audience may see it.
        theme: The colours.
        panel: Whether team, goals and key stand beside it.
        size: The sheet.
        hide_empty: Whether parts of life that hold nobody are left out.
        notes: What is to be talked about, in the scene's language.

    Returns:
        The picture, or one of the private people, with those of whom nobody recorded
        what they are, and one of the professionals, where there are people of both.
    """
    whole = sociogram(
        scene, theme=theme, panel=panel, size=size, hide_empty=hide_empty, notes=notes
    )
    parts = _parts(scene)
    if not parts or not (whole.layout or {}).get("crowded"):
        return (whole,)
    return tuple(
        [
            sociogram(
                part,
                theme=theme,
                panel=panel,
                size=size,
                hide_empty=hide_empty,
                notes=notes,
            )
            for part in parts
        ]
    )


def _parts(scene: Scene) -> tuple[Scene, ...]:
    """The map narrowed to each sort of people; none where all are of one sort."""
    parts = tuple([narrowed(scene, kind) for kind in PersonKind])
    return parts if all(part.figures for part in parts) else ()


def finished(
    canvas: Canvas,
    ground: Ground,
    told: Description,
    *,
    apart: bool = False,
    thinned: bool = False,
) -> Picture:
    """The picture of what has been drawn.

    Args:
        canvas: The drawing.
        ground: What it is drawn on.
        told: The picture in words.
        apart: Whether it may be drawn as two, with a sort of people on each.
        thinned: Whether some lines between people are not drawn.
    """
    advice = []
    if ground.layout.crowded:
        advice.append((CROWDED if apart else CROWDED_PART).get(told.language))
    if covered := len(ground.layout.covered):
        advice.append(COVERED.get(told.language).format(n=covered))
    if thinned:
        advice.append(LINES_TOLD.get(told.language))
    if cut := len(ground.layout.cut):
        advice.append(CUT.of(cut, told.language))
    return Picture(
        svg=canvas.finish(),
        words=told,
        width=canvas.width,
        height=canvas.height,
        layout=ground.layout.as_dict(),
        advice=tuple(advice),
    )


def ground_of(
    scene: Scene,
    size: Size,
    *,
    panel: bool,
    hide_empty: bool,
    earlier: Scene | None = None,
) -> Ground:
    """Choose the sheet and find everybody a place on it."""
    order = tuple([sector.id for sector in scene.sectors])
    if hide_empty:
        people = (*scene.figures, *(earlier.figures if earlier else ()))
        lived = {figure.sphere for figure in people}
        sectors = tuple([s for s in scene.sectors if s.id in lived])
        scene = attrs.evolve(scene, sectors=sectors)
    page = sheet(size, panel=panel)
    layout = arrange(scene, earlier=earlier, frame=page.frame)
    ground = Ground(scene=scene, layout=layout, sheet=page, order=order)
    if page.panel is None:
        rows = [len(tray.rows) + 2 for tray in trays(ground, page.width - 2 * MARGIN)]
        return attrs.evolve(ground, sheet=page.with_rows(sum(rows)))
    return ground


def canvas_of(
    ground: Ground, told: Description, theme: Theme, uid: str | None
) -> Canvas:
    """An empty sheet."""
    return Canvas(
        ground.sheet.width,
        ground.sheet.height,
        theme=theme,
        language=told.language,
        title=told.title,
        summary=told.summary,
        uid=uid,
        zoom=ground.sheet.zoom,
    )


def draw_middle(canvas: Canvas, ground: Ground) -> None:
    """Draw the client in the middle."""
    scene = ground.scene
    word = words.CLIENT.get(scene.language)
    plain = scene.client.casefold() == word.casefold()
    draw_client(canvas, ground, scene.client, None if plain else word)


def drawn_by(scene: Scene) -> str:
    """When the map was drawn, by whom, and for whom this picture is made."""
    parts = [made] if (made := drawn(scene)) else []
    if scene.audience is not Audience.CLIENT:
        parts.append(words.AUDIENCE[scene.audience].get(scene.language))
    return " · ".join(parts)


def _draw_foot(canvas: Canvas, ground: Ground, *, thinned: bool) -> None:
    """Write the facts below the map, and where there is no panel the tray."""
    sheet = ground.sheet
    draw_tray(canvas, ground)
    facts = _facts(ground.scene)
    if thinned:
        facts = f"{facts} · {FEWER_LINES.get(ground.scene.language)}"
    room = sheet.map_right - MARGIN
    for i, line in enumerate(wrapped(clean(facts), 12.5, room, most=2)):
        place = (MARGIN, sheet.foot + 14 * i)
        words_in(canvas, canvas.root, place, line, 12.5, room, fill="muted")


def draw_tray(canvas: Canvas, ground: Ground) -> None:
    """Draw those who have no place below the map, where there is no panel for them."""
    sheet = ground.sheet
    if sheet.panel:
        return
    found = trays(ground, sheet.width - 2 * MARGIN)
    y = sheet.foot - TRAY_ROW * sum(len(tray.rows) + 2 for tray in found) + 10
    for tray in found:
        group = canvas.group()
        canvas.text(MARGIN, y + 13, tray.heading, 14, bold=True, parent=group)
        for i, row in enumerate(tray.rows, 1):
            draw_tray_row(canvas, ground, group, (MARGIN, y + TRAY_ROW * i), row)
        y += TRAY_ROW * (len(tray.rows) + 2)


def _facts(scene: Scene) -> str:
    """How many people of which kind there are on the map."""
    facts = totals(scene).rstrip(".")
    stars = sum(figure.star is True for figure in scene.figures)
    return f"{facts} · {words.STARRED.of(stars, scene.language)}" if stars else facts


def _draw_panel(
    canvas: Canvas, ground: Ground, theme: Theme, notes: Sequence[str]
) -> None:
    """Draw what stands beside the map, in as many columns as the sheet has."""
    box = ground.sheet.panel
    assert box is not None  # noqa: S101 - asked for by a sheet with a panel only
    scene = ground.scene
    room = column_width(box, ground.sheet.columns)
    team = team_block(ground, room)
    tray = tray_blocks(ground, room)
    goals = goals_block(scene, room)
    key = legend(scene, room, lines=bool(ground.layout.bows))
    talk = notes_block(notes, scene.language, room)
    if ground.sheet.columns == 1:
        columns = [[team, *tray, goals, key, talk]]
    else:
        columns = [[team], [*tray, goals, talk], [key]]
    kept = [[block for block in column if block] for column in columns]
    draw_panel(canvas, box, kept, theme=theme, language=scene.language)
