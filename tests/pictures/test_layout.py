"""Where everybody stands: the client's answers are kept, and nobody hides anybody."""

import json
import os
import subprocess
import sys
from datetime import date
from itertools import combinations, pairwise
from math import asin, degrees, hypot
from pathlib import Path

import attrs
import pytest
from gallery import NAMES, gallery
from hypothesis import given, settings
from hypothesis import strategies as st
from scenes import SECTORS, scene

from actcore.embedding import variant_of
from actcore.model import PersonKind, Spot
from actcore.pictures import Figure, Names, Part, Scene
from actcore.pictures.layout import CORE, GAP, RIM, Box, Layout, Place, arrange
from actcore.pictures.seen.view import scene_of

DAY = date(2025, 3, 1)
A4: Box = (-410.0, -348.0, 430.0, 382.0)
SIZES = st.integers(0, 26)
SEEDS = st.integers(0, 10_000)


def seen(name: str) -> Scene:
    """A case of the gallery as its client sees it."""
    case = gallery(name)
    return scene_of(
        case, variant_of(case.model), as_of=DAY, language="sv", names=Names.FULL
    )


def before(name: str) -> Scene:
    """The earlier map of a case of the gallery."""
    case = gallery(name)
    return scene_of(
        case,
        variant_of(case.model),
        sociogram=case.other_sociograms[0],
        as_of=DAY,
        language="sv",
        names=Names.FULL,
    )


def overlaps(layout: Layout) -> int:
    """How many pairs of words lie on each other."""
    boxes = [label.box for label in layout.labels]
    return sum(
        min(a[2], b[2]) > max(a[0], b[0]) and min(a[3], b[3]) > max(a[1], b[1])
        for a, b in combinations(boxes, 2)
    )


def on_marks(layout: Layout) -> int:
    """How many words lie on somebody's mark."""
    return sum(
        hypot(
            place.x - min(max(place.x, label.box[0]), label.box[2]),
            place.y - min(max(place.y, label.box[1]), label.box[3]),
        )
        < place.radius
        for label in layout.labels
        for place in layout.places
    )


def away(place: Place) -> float:
    """How far from the middle a mark is."""
    return hypot(place.x, place.y)


def between(one: Place, other: Place) -> float:
    """The degrees between two rays."""
    turn = abs(one.angle - other.angle)
    return min(turn, 360 - turn)


def ring_at(layout: Layout, distance: float) -> int:
    """The ring that a point at `distance` is in."""
    return next(i for i, rim in enumerate(layout.rings, 1) if distance <= rim + 0.01)


@settings(max_examples=60)
@given(SIZES, SEEDS, st.integers(1, 7))
def test_everybody_stands_in_the_ring_and_the_sector_the_client_said(
    people: int, seed: int, rings: int
) -> None:
    """Neither closeness nor the part of life is ever traded for tidiness."""
    drawn = scene(people, seed, rings=rings, gaps=0.1)
    layout = arrange(drawn)
    spans = {span.sector: span for span in layout.spans}
    for place in layout.places:
        figure = drawn.figure(place.id)
        assert figure is not None
        assert ring_at(layout, away(place)) == figure.ring
        span = spans[figure.sphere]
        assert span.start < place.angle < span.end


@settings(max_examples=60)
@given(SIZES, SEEDS, st.sampled_from([SECTORS, SECTORS[:3], ()]))
def test_marks_and_ties_keep_clear_of_other_marks(
    people: int, seed: int, sectors: tuple[str, ...]
) -> None:
    """No two marks touch, and no tie to the client runs through somebody else."""
    layout = arrange(scene(people, seed, sectors=sectors))
    for one, other in combinations(layout.places, 2):
        apart = hypot(one.x - other.x, one.y - other.y)
        assert apart > one.radius + other.radius + 8
        near, far = sorted((one, other), key=away)
        if away(far) - away(near) > 1:
            assert between(one, other) > degrees(asin(near.radius / away(near)))


@settings(max_examples=40)
@given(st.integers(0, 90), SEEDS, st.floats(0, 1), st.floats(0, 0.5))
def test_everybody_is_either_on_the_map_or_in_the_tray(
    people: int, seed: int, spots: float, gaps: float
) -> None:
    """Nobody is lost or counted twice, whatever the map is like."""
    drawn = scene(people, seed, spots=spots, gaps=gaps)
    layout = arrange(drawn)
    placed = [place.id for place in layout.places]
    ids = [figure.id for figure in drawn.figures]
    assert sorted([*placed, *layout.tray]) == ids
    assert placed == [code for code in ids if code in placed]
    assert [label.id for label in layout.labels] == placed
    nowhere = [f.id for f in drawn.figures if f.ring is None and f.spot is None]
    assert set(nowhere) <= set(layout.tray)
    assert layout.crowded == (len(nowhere) < len(layout.tray))


@settings(max_examples=60)
@given(SIZES, SEEDS, st.floats(0, 1))
def test_where_the_client_drew_somebody_they_stand(
    people: int, seed: int, spots: float
) -> None:
    """The angle is kept, and the distance as far as the disc and the rim allow."""
    drawn = scene(people, seed, spots=spots)
    layout = arrange(drawn)
    for figure in drawn.figures:
        place = layout.place(figure.id)
        if figure.spot is None:
            assert place is None or not place.drawn
            continue
        assert place is not None
        assert place.drawn
        assert place.angle == pytest.approx(figure.spot.angle, abs=0.006)
        wanted = figure.spot.distance * RIM
        least, most = CORE + place.radius + 6, RIM - place.radius - 2
        assert away(place) == pytest.approx(min(max(wanted, least), most), abs=0.02)


@settings(max_examples=60)
@given(st.integers(0, 24), SEEDS)
def test_others_are_fitted_round_what_the_client_drew(people: int, seed: int) -> None:
    """Whoever the client did not draw touches nobody's mark there, up to 24 people."""
    layout = arrange(scene(people, seed, spots=0.3))

    def sector(place: Place) -> int:
        return sum(span.end <= place.angle for span in layout.spans)

    for one, other in combinations(layout.places, 2):
        if not (one.drawn and other.drawn) and sector(one) == sector(other):
            apart = hypot(one.x - other.x, one.y - other.y)
            assert apart > one.radius + other.radius + 8


def test_others_keep_clear_of_what_the_client_drew_next_to_their_sector() -> None:
    """Marks are rather made smaller, on maps that are as people draw them."""
    for seed in range(60):
        layout = arrange(scene(12, seed, spots=0.3))
        for one, other in combinations(layout.places, 2):
            if not (one.drawn and other.drawn):
                apart = hypot(one.x - other.x, one.y - other.y)
                assert apart > one.radius + other.radius


def test_sectors_bend_so_that_drawn_people_are_inside_their_own() -> None:
    """Where the client's spots follow the order of the sectors, all are within them."""
    drawn = seen("drawn")
    layout = arrange(drawn)
    spans = {span.sector: span for span in layout.spans}
    for place in layout.places:
        figure = drawn.figure(place.id)
        assert figure is not None
        if figure.sphere is not None:
            span = spans[figure.sphere]
            assert span.start <= place.angle <= span.end


@settings(max_examples=60)
@given(SIZES, SEEDS, st.floats(0, 1), st.sampled_from([SECTORS, SECTORS[:2], ()]))
def test_sectors_share_the_whole_circle_but_the_gap(
    people: int, seed: int, spots: float, sectors: tuple[str, ...]
) -> None:
    """They lie side by side in the scene's order, from one side of the gap to the other."""
    layout = arrange(scene(people, seed, sectors=sectors, spots=spots, gaps=0.1))
    edges = [(span.start, span.end) for span in layout.spans]
    assert edges[0][0] == GAP / 2
    assert edges[-1][1] == 360 - GAP / 2
    assert all(a[1] == b[0] for a, b in pairwise(edges))
    assert all(end - start > 15 for start, end in edges)
    assert [s.sector for s in layout.spans if s.sector] == list(sectors)


def test_people_without_a_part_of_life_have_a_sector_of_their_own() -> None:
    """It comes last, and is there only where somebody needs it."""
    assert arrange(seen("gaps")).spans[-1].sector is None
    assert all(span.sector for span in arrange(seen("eight")).spans)


def test_a_map_without_parts_of_life_is_undivided() -> None:
    """One span, with all in it."""
    layout = arrange(scene(12, 3, sectors=()))
    assert [span.sector for span in layout.spans] == [None]
    assert len(layout.places) == 12


def test_sectors_where_nobody_is_keep_the_least_span() -> None:
    """They stay on the page, so that one sees that they are empty."""
    spans = {s.sector: s.end - s.start for s in arrange(seen("thirty")).spans}
    few = attrs.evolve(
        seen("thirty"),
        figures=tuple(f for f in seen("thirty").figures if f.sphere != "kin"),
    )
    emptied = {s.sector: s.end - s.start for s in arrange(few).spans}
    assert emptied["kin"] == pytest.approx(20, abs=0.02)
    assert spans["kin"] > 30


@pytest.mark.parametrize("name", NAMES)
def test_the_gallery_is_legible(name: str) -> None:
    """No words lie on each other or on a mark where there is room for all."""
    layout = arrange(seen(name), frame=A4)
    assert overlaps(layout) == 0
    if not layout.crowded:
        assert on_marks(layout) == 0


@pytest.mark.parametrize("people", [3, 8, 12, 18])
def test_up_to_eighteen_people_no_words_overlap(people: int) -> None:
    """Not even with long names and relations, on any of fifty maps."""
    found = [arrange(scene(people, seed), frame=A4) for seed in range(50)]
    assert [overlaps(layout) for layout in found] == [0] * 50
    assert sum(on_marks(layout) for layout in found) <= 1
    assert not any(layout.crowded for layout in found)


def test_of_twenty_four_people_the_words_of_at_most_two_overlap() -> None:
    """On any of fifty maps with long names, and seldom on any."""
    found = [overlaps(arrange(scene(24, seed), frame=A4)) for seed in range(50)]
    assert max(found) <= 1
    assert sum(found) <= 2


@pytest.mark.parametrize("name", NAMES)
def test_words_stay_on_the_page(name: str) -> None:
    """The frame is a wall."""
    left, top, right, bottom = A4
    for label in arrange(seen(name), frame=A4).labels:
        assert left <= label.box[0] <= label.box[2] <= right
        assert top <= label.box[1] <= label.box[3] <= bottom


def drawn_at(angle: float, distance: float) -> Scene:
    """A map with one person, drawn at a spot."""
    alone = seen("one")
    spot = Spot(angle=angle, distance=distance)
    return attrs.evolve(alone, figures=(attrs.evolve(alone.figures[0], spot=spot),))


def test_words_turn_away_from_the_edge_of_the_page() -> None:
    """Where they would stand best but for it."""
    left, top, _, bottom = A4
    wide = arrange(drawn_at(90, 0.4), frame=A4).labels[0]
    narrow = arrange(drawn_at(90, 0.4), frame=(left, top, 160, bottom)).labels[0]
    assert narrow.box[2] <= 160 < wide.box[2]


def test_words_keep_clear_of_the_number_of_a_ring_without_a_word() -> None:
    """What is printed at the top is never written over, whatever the ring is called."""
    drawn = attrs.evolve(drawn_at(351.5, 0.95), rings=("Nära", "Längre bort"))
    layout = arrange(attrs.evolve(drawn, figures=(far_out(drawn),)), frame=A4)
    left, top, right, _ = layout.labels[0].box
    assert len(layout.rings) == 3
    assert right < -12 or left > 12 or top > 20 - RIM


def far_out(drawn: Scene) -> Figure:
    """The person of a map, in a ring that has no word."""
    return attrs.evolve(drawn.figures[0], ring=3)


def test_no_coordinate_is_a_negative_zero() -> None:
    """Two files of the same map would differ in a sign that means nothing."""
    place = arrange(drawn_at(90, 0.5)).places[0]
    assert (str(place.x), str(place.y)) == ("157.0", "0.0")


def test_long_names_are_cut_only_where_there_is_no_room() -> None:
    """The relation is left out first, and other places are tried."""
    found = [arrange(scene(14, seed), frame=A4) for seed in range(50)]
    names = [label.name for layout in found for label in layout.labels]
    cut = [name for name in names if "…" in name]
    assert len(names) == 700
    assert len(cut) <= 10
    assert len([name for name in cut if len(name) < 16]) <= 3


def test_of_few_people_the_names_are_written_in_full() -> None:
    """However long they are."""
    for seed in range(50):
        drawn = scene(8, seed)
        for label in arrange(drawn, frame=A4).labels:
            figure = drawn.figure(label.id)
            assert figure is not None
            assert label.name == figure.label


def test_of_many_people_only_names_are_written_and_long_ones_cut() -> None:
    """More than 24 people have no relations, and names of at most 22 letters."""
    many, few = arrange(scene(25, 1)), arrange(scene(24, 1))
    assert not any(label.relation for label in many.labels)
    assert any(label.relation for label in few.labels)
    assert max(len(label.name) for label in many.labels) <= 22


def test_of_many_people_lines_are_drawn_within_the_team_only() -> None:
    """More would be a thicket; who knows whom is in the words."""
    drawn = seen("thirty")
    team = {f.id for f in drawn.figures if f.part is not Part.MAPPED}
    bows = arrange(drawn).bows
    assert bows
    assert all({bow.first, bow.second} <= team for bow in bows)
    assert len(arrange(seen("eighteen")).bows) == sum(
        line.acquainted for line in seen("eighteen").lines
    )


def test_lines_between_people_run_outside_the_disc() -> None:
    """The middle of each bent line is clear of the client and inside the rim."""
    layout = arrange(seen("eighteen"))
    for bow in layout.bows:
        start, end = layout.place(bow.first), layout.place(bow.second)
        assert start is not None
        assert end is not None
        x, y = (start.x + 2 * bow.x + end.x) / 4, (start.y + 2 * bow.y + end.y) / 4
        assert CORE < hypot(x, y) < RIM


def test_people_who_know_each_other_are_turned_towards_each_other() -> None:
    """Ties make the angle between people smaller than it is without them."""
    tied, loose = seen("eighteen"), attrs.evolve(seen("eighteen"), lines=())

    def apart(layout: Layout) -> float:
        at = {place.id: place for place in layout.places}
        known = [line for line in tied.lines if line.acquainted]
        return sum(between(at[line.first], at[line.second]) for line in known)

    assert apart(arrange(tied)) < apart(arrange(loose)) - 20


def test_too_many_people_are_said_to_be_too_many() -> None:
    """Some are then in the tray, but nobody of the client's team; marks are small."""
    drawn = seen("forty_five")
    team = tuple(
        attrs.evolve(figure, part=Part.MEMBER) if figure.id < "p09" else figure
        for figure in drawn.figures
    )
    layout = arrange(attrs.evolve(drawn, figures=team))
    assert layout.crowded
    assert layout.scale == 0.62
    assert len(layout.places) >= 36
    assert not any(code < "p09" for code in layout.tray)
    assert not arrange(seen("thirty")).crowded


def test_marks_are_as_large_as_what_people_are_to_the_team() -> None:
    """Members and those asked are larger than others."""
    drawn = seen("eight")
    layout = arrange(drawn)
    assert layout.scale == 1
    sizes = {
        (figure.part is Part.MAPPED, place.radius)
        for figure, place in zip(drawn.figures, layout.places, strict=True)
    }
    assert sizes == {(False, 20.0), (True, 17.0)}


def test_somebody_further_out_than_the_words_go_has_a_ring() -> None:
    """Up to seven; all rings are there."""
    assert len(arrange(seen("gaps")).rings) == 4
    outer = attrs.evolve(seen("one"), rings=("a", "b"))
    far = attrs.evolve(outer.figures[0], ring=7)
    layout = arrange(attrs.evolve(outer, figures=(far,)))
    assert len(layout.rings) == 7
    assert ring_at(layout, away(layout.places[0])) == 7
    assert layout.rings[-1] == RIM


def test_whoever_changed_ring_has_a_ghost_on_the_same_ray() -> None:
    """And nobody else."""
    now, then = seen("change"), before("change")
    layout = arrange(now, earlier=then)
    rings = {figure.id: figure.ring for figure in then.figures}
    moved = [
        f.id for f in now.figures if rings.get(f.id) and rings[f.id] != f.ring
    ]  # fmt: skip
    assert [ghost.id for ghost in layout.ghosts] == moved
    for ghost in layout.ghosts:
        place = layout.place(ghost.id)
        assert place is not None
        assert ring_at(layout, hypot(ghost.x, ghost.y)) == rings[ghost.id]
        crossed = place.x * ghost.y - place.y * ghost.x
        assert crossed / away(place) == pytest.approx(0, abs=0.1)


def test_ghosts_keep_clear_of_all_marks() -> None:
    """They are part of what people are kept apart by."""
    layout = arrange(seen("change"), earlier=before("change"))
    for ghost in layout.ghosts:
        for place in layout.places:
            apart = hypot(ghost.x - place.x, ghost.y - place.y)
            assert apart > ghost.radius + place.radius + 8
    for one, other in combinations(layout.ghosts, 2):
        assert hypot(one.x - other.x, one.y - other.y) > one.radius + other.radius + 8


def test_words_lie_on_no_arrow() -> None:
    """An arrow tells what has changed; a name on it would hide that."""
    layout = arrange(seen("change"), earlier=before("change"), frame=A4)
    assert layout.ghosts
    for ghost in layout.ghosts:
        place = layout.place(ghost.id)
        assert place is not None
        for share in range(1, 40):
            x = ghost.x + (place.x - ghost.x) * share / 40
            y = ghost.y + (place.y - ghost.y) * share / 40
            for left, top, right, bottom in (label.box for label in layout.labels):
                assert not (left < x < right and top < y < bottom)


def test_whoever_is_gone_keeps_a_place_after_the_others() -> None:
    """The two maps are laid out together."""
    now, then = seen("change"), before("change")
    layout = arrange(now, earlier=then)
    ids = [figure.id for figure in now.figures]
    gone = [figure.id for figure in then.figures if figure.id not in ids]
    assert gone == ["gabriel", "leif"]
    assert [place.id for place in layout.places] == [*ids, *gone]
    assert layout.bows == ()
    assert overlaps(layout) == 0


def test_people_drawn_on_one_spot_stay_there_and_are_told_of() -> None:
    """The client's drawing is kept, and whoever shows it can say so."""
    drawn = seen("eight")
    first, second, *others = drawn.figures
    spot = Spot(angle=80.0, distance=0.6)
    near = Spot(angle=82.0, distance=0.6)
    one, other = attrs.evolve(first, spot=spot), attrs.evolve(second, spot=near)
    layout = arrange(attrs.evolve(drawn, figures=(one, other, *others)))
    assert layout.covered == (first.id, second.id)
    assert [place.angle for place in layout.places[:2]] == [80.0, 82.0]
    assert arrange(drawn).covered == ()


def test_a_spot_in_the_gap_or_on_the_disc_is_drawn_where_one_can_see_it() -> None:
    """The client may draw at the top; a mark never hides below the disc."""
    drawn = seen("eight")
    first, second, *others = drawn.figures
    first = attrs.evolve(first, spot=Spot(angle=3.0, distance=0.0))
    second = attrs.evolve(second, spot=Spot(angle=355.5, distance=1.0))
    layout = arrange(attrs.evolve(drawn, figures=(first, second, *others)))
    top, rim = layout.places[:2]
    assert (top.angle, rim.angle) == (3.0, 355.5)
    assert away(top) >= CORE + top.radius
    assert away(rim) + rim.radius <= RIM
    assert len(layout.places) == 8


def test_professionals_have_room_for_their_corners() -> None:
    """A hexagon stands out further than a circle, so fewer are in one ring."""
    drawn = scene(12, 5, sectors=("family",))

    def scale(kind: PersonKind) -> float:
        crowd = tuple(
            attrs.evolve(figure, ring=1, kind=kind, part=Part.MEMBER)
            for figure in drawn.figures
        )
        return arrange(attrs.evolve(drawn, figures=crowd, lines=())).scale

    assert (scale(PersonKind.PRIVATE), scale(PersonKind.PROFESSIONAL)) == (1, 0.9)


@pytest.mark.parametrize("name", NAMES)
def test_a_layout_is_plain_data_with_two_decimals(name: str) -> None:
    """JSON takes it as it is, and gives the same back."""
    layout = arrange(seen(name))
    plain = layout.as_dict()
    text = json.dumps(plain, ensure_ascii=False, allow_nan=False)
    assert json.loads(text) == plain

    def numbers(value: object) -> list[float]:
        if isinstance(value, dict):
            return [n for part in value.values() for n in numbers(part)]
        if isinstance(value, list):
            return [n for part in value for n in numbers(part)]
        return [value] if isinstance(value, float) else []

    assert all(round(n, 2) == n and str(n) != "-0.0" for n in numbers(plain))
    assert "NaN" not in text


def test_names_are_not_in_a_repr() -> None:
    """A layout may be logged."""
    assert "Gunilla" not in repr(arrange(seen("eight")))


def test_the_same_scene_is_laid_out_alike_whatever_the_hash_seed() -> None:
    """Nothing is left to chance or to the order of a set."""
    script = (
        "import json, scenes; from actcore.pictures.layout import arrange;"
        "print([json.dumps(arrange(scenes.scene(n, n, spots=s)).as_dict())"
        " for n in (1, 9, 18, 27, 44) for s in (0, 0.3)])"
    )
    support = Path(__file__).parent.parent / "support"
    found = {
        subprocess.run(
            [sys.executable, "-c", script],
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(support)},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("0", "1", "4711")
    }
    assert len(found) == 1
    assert len(found.pop()) > 10_000
