"""The facts of a map as tables."""

import re

from actcore.text import folded

from .. import words
from ..picture import Table
from ..seen.scene import Aim, Figure, Names, Part, Scene
from . import told_words as told
from .called import called

_LAST_LETTERS = {"sv": "åäö", "da": "æøå", "nb": "æøå", "nn": "æøå", "no": "æøå"}
_NONE = "–"


def people(scene: Scene) -> Table:
    """The people on the map, by part of life, ring and name."""
    language = scene.language
    full = scene.names is Names.FULL
    head = (told.NAME, told.RELATION) if full else (told.WHO,)
    rest = (
        told.KIND,
        told.SPHERE,
        told.CLOSENESS,
        told.TIE,
        told.FUNCTION,
        told.GROUP,
        told.ACQUAINTED_WITH,
    )
    columns = [word.get(language) for word in (*head, *rest)]
    return Table(
        caption=told.THE_PEOPLE.get(language),
        header=tuple(columns),
        rows=tuple(_row(scene, figure) for figure in by_name(scene)),
    )


def goals(scene: Scene) -> Table:
    """The goals and who supports them."""
    language = scene.language
    header = (told.NUMBER, words.GOAL, words.SUPPORT)
    return Table(
        caption=told.THE_GOALS.get(language),
        header=tuple(word.get(language) for word in header),
        rows=tuple(_goal(scene, aim) for aim in scene.aims),
    )


def by_name(scene: Scene) -> list[Figure]:
    """The people by part of life, ring and name, as the language orders letters."""
    spheres = [part.id for part in scene.sectors]

    def place(figure: Figure) -> tuple[int, int, object]:
        known = figure.sphere in spheres
        sphere = spheres.index(figure.sphere or "") if known else len(spheres)
        ring = len(scene.rings) + 1 if figure.ring is None else figure.ring
        return sphere, ring, _alphabetical(figure.label, scene.language)

    return sorted(scene.figures, key=place)


def sphere(scene: Scene, figure: Figure) -> str:
    """The part of life somebody belongs to."""
    titles = {part.id: part.title for part in scene.sectors}
    return titles.get(figure.sphere or "", words.NOT_RECORDED.get(scene.language))


def _alphabetical(label: str, language: str) -> list[tuple[int, int, str]]:
    """Letters in the language's order and numbers by size."""
    last = {
        letter: f"{{{n}" for n, letter in enumerate(_LAST_LETTERS.get(language, ""))
    }
    parts = re.split(r"([0-9]+)", folded(label))
    return [
        (0, int(part), "")
        if part.isdecimal()
        else (1, 0, "".join(last.get(letter, letter) for letter in part))
        for part in parts
        if part
    ]


def _row(scene: Scene, figure: Figure) -> tuple[str, ...]:
    language = scene.language
    missing = words.NOT_RECORDED if figure.shown else words.NOT_SHOWN
    bond = words.BOND[figure.bond] if figure.bond else missing
    relation = figure.relation or missing.get(language)
    return (
        figure.label,
        *([relation] if scene.names is Names.FULL else []),
        words.NOT_RECORDED.get(language)
        if figure.kind is None
        else words.KIND[figure.kind].get(language),
        sphere(scene, figure),
        words.ring(scene.rings, figure.ring, language),
        bond.get(language),
        _function(scene, figure),
        _part(scene, figure),
        _knows(scene, figure),
    )


def _function(scene: Scene, figure: Figure) -> str:
    if not figure.shown:
        return words.NOT_SHOWN.get(scene.language)
    if figure.star is None:
        return words.NOT_RECORDED.get(scene.language)
    return told.GOOD_AND_IMPORTANT.get(scene.language) if figure.star else _NONE


def _part(scene: Scene, figure: Figure) -> str:
    """The place in the team; one that is not shown looks like none in the scene."""
    if figure.part is Part.MAPPED:
        return _NONE if figure.shown else words.NOT_SHOWN.get(scene.language)
    return words.PART[figure.part].get(scene.language)


def _knows(scene: Scene, figure: Figure) -> str:
    if not figure.shown:
        return words.NOT_SHOWN.get(scene.language)
    known: dict[bool, list[str]] = {True: [], False: []}
    for line in scene.lines:
        if figure.id in (line.first, line.second):
            other = line.second if line.first == figure.id else line.first
            known[line.acquainted].append(scene.called(other))
    parts = [", ".join(known[True])] if known[True] else []
    if known[False]:
        others = ", ".join(known[False])
        parts.append(told.NOT.get(scene.language).format(who=others))
    return "; ".join(parts) or words.NOT_RECORDED.get(scene.language)


def _goal(scene: Scene, aim: Aim) -> tuple[str, ...]:
    language = scene.language
    if aim.supporters is None:
        support = words.NOT_RECORDED.get(language)
    else:
        named = ", ".join(called(scene, aim.supporters))
        support = named or words.NOBODY.get(language)
    return (str(aim.number), aim.words or words.NOT_SHOWN.get(language), support)
