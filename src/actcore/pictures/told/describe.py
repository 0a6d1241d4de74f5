"""A map in words: what the picture shows, for whoever cannot or will not look at it."""

from collections.abc import Iterable, Iterator

from actcore.model import Audience, Bond, PersonKind
from actcore.text import joined

from .. import words
from ..picture import Description
from ..seen.scene import Aim, Figure, Names, Part, Scene, Seat
from . import told_words as told
from .called import called, without_ring
from .told_tables import goals, people


def describe(scene: Scene, *, notes: tuple[str, ...] = ()) -> Description:
    """Tell of a map.

    Args:
        scene: The map, as far as its audience may see.
        notes: More to say, such as what to talk about; told last, as they are.

    Returns:
        A title, a summary of at most two sentences, the whole in sentences, and a table
        of the people; where there are goals, another of them.
    """
    paragraphs = (
        _drawn(scene),
        *_sectors(scene),
        _ties(scene),
        _starred(scene),
        _acquaintances(scene),
        _team(scene),
        " ".join(_aim(scene, aim) for aim in scene.aims),
        *notes,
    )
    tables = (people(scene), *([goals(scene)] if scene.aims else []))
    return Description(
        language=scene.language,
        title=title(scene),
        summary=summary(scene),
        paragraphs=tuple(paragraph for paragraph in paragraphs if paragraph),
        tables=tables,
    )


def title(scene: Scene) -> str:
    """What the map is called, with the client where the audience may know."""
    parts = [words.TITLE[scene.layer].get(scene.language)]
    if scene.audience is not Audience.STATISTICS:
        parts.append(scene.client)
    if scene.only is not None:
        parts.append(words.ONLY[scene.only].get(scene.language))
    return " – ".join(parts)


def summary(scene: Scene) -> str:
    """The map in at most two sentences: how many, and what there is to say of the team."""
    return " ".join(
        (totals(scene), *(_team_in_brief(scene) or _starred_in_brief(scene)))
    )


def totals(scene: Scene) -> str:
    """How many people there are on the map, private and professional.

    Of a map that is narrowed also how many there are on the whole one.
    """
    language = scene.language
    everybody = len(scene.figures) if scene.total is None else scene.total
    if not everybody:
        return told.NOBODY_MAPPED.get(language)
    kinds = [figure.kind for figure in scene.figures]
    counted = (
        (words.PRIVATE, kinds.count(PersonKind.PRIVATE)),
        (words.PROFESSIONAL, kinds.count(PersonKind.PROFESSIONAL)),
        (words.OF_UNKNOWN_KIND, kinds.count(None)),
    )
    told_kinds = [word.of(count, language) for word, count in counted if count]
    if scene.only is not None and None not in kinds:
        told_kinds = [words.ONLY[scene.only].get(language)]
    sentence = told.ON_THE_MAP if len(kinds) == everybody else told.SELECTION
    return sentence.get(language).format(
        n=len(kinds),
        people=words.PEOPLE.of(everybody, language),
        kinds=joined(told_kinds, language),
    )


def team_name(scene: Scene) -> str:
    """What the client's own team is called."""
    return scene.team or words.GROUP.get(scene.language)


def team_size(scene: Scene) -> str:
    """How many are in the client's own team, and that the client is one of them."""
    members = [seat for seat in scene.seats if seat.part is Part.MEMBER]
    count = words.PEOPLE.of(len(members), scene.language)
    if not any(seat.client for seat in members):
        return count
    return f"{count}, {words.WITH_CLIENT.get(scene.language)}"


def _team_in_brief(scene: Scene) -> tuple[str, ...]:
    """One sentence on the client's team, or none."""
    if not scene.seats:
        return ()
    language = scene.language
    asked = [seat for seat in scene.seats if seat.part is Part.ASKED]
    parts = [f"{team_name(scene)}: {team_size(scene)}"]
    if len(asked) == 1 and scene.names is Names.FULL and _recognised(scene, asked[0]):
        parts.append(told.ONE_ASKED.get(language).format(who=asked[0].label))
    elif asked:
        parts.append(told.ASKED_IN_ALL.of(len(asked), language))
    return (f"{'; '.join(parts)}.",)


def _recognised(scene: Scene, seat: Seat) -> bool:
    return scene.audience is Audience.CLIENT or scene.figure(seat.id) is not None


def _starred_in_brief(scene: Scene) -> tuple[str, ...]:
    starred = sum(figure.star is True for figure in scene.figures)
    return (f"{words.STARRED.of(starred, scene.language)}.",) if starred else ()


def drawn(scene: Scene) -> str:
    """When, by whom and with whose help the map was drawn, or an empty text."""
    language = scene.language
    parts = [told.DRAWN.get(language)]
    if scene.drawn_on is not None:
        on = words.day(scene.drawn_on, language)
        parts.append(told.DRAWN_ON.get(language).format(day=on))
    if scene.drawn_by is not None:
        parts.append(told.DRAWN_BY.get(language).format(who=scene.drawn_by))
    if scene.helper is not None:
        parts.append(told.DRAWN_WITH.get(language).format(who=scene.helper))
    return " ".join(parts) if len(parts) > 1 else ""


def _drawn(scene: Scene) -> str:
    """How the map came about, and what the audience is not shown of it."""
    sentences = [f"{said}."] if (said := drawn(scene)) else []
    hidden = sum(not figure.shown for figure in scene.figures)
    if hidden and scene.audience is not Audience.STATISTICS:
        sentences.append(told.PLACE_ONLY.of(hidden, scene.language))
    return " ".join(sentences)


def _sectors(scene: Scene) -> Iterator[str]:
    """A paragraph for each part of life that somebody is in."""
    titles: dict[str | None, str] = {part.id: part.title for part in scene.sectors}
    if scene.sectors:
        titles[None] = words.NO_SPHERE.get(scene.language)
    for sphere, name in (titles or {None: ""}).items():
        inside = [figure for figure in scene.figures if figure.sphere == sphere]
        if inside:
            count = words.PEOPLE.of(len(inside), scene.language)
            head = f"{name}, {count}." if name else f"{count}."
            yield " ".join((head, *_rings(scene, inside)))


def _rings(scene: Scene, figures: list[Figure]) -> Iterator[str]:
    rings = [
        (words.ring(scene.rings, ring, scene.language), inside)
        for ring in range(1, len(scene.rings) + 1)
        if (inside := [figure for figure in figures if figure.ring == ring])
    ]
    for name, inside in (*rings, *without_ring(figures, scene.language)):
        if scene.audience is Audience.STATISTICS:
            yield f"{name}: {len(inside)}."
        else:
            yield f"{name}: {_list(scene, map(_introduced, inside))}."


def _introduced(figure: Figure) -> str:
    return f"{figure.label} ({figure.relation})" if figure.relation else figure.label


def _ties(scene: Scene) -> str:
    """What the ties to the client are like, of those whose tie is shown."""
    shown = [figure for figure in scene.figures if figure.shown]
    if not any(figure.bond for figure in shown):
        return ""
    lists = [
        f"{words.bond(bond, scene.language)}: {_names(scene, inside)}"
        for bond in (*Bond, None)
        if (inside := [figure for figure in shown if figure.bond is bond])
    ]
    return f"{told.TIES.get(scene.language)} – {'; '.join(lists)}."


def _starred(scene: Scene) -> str:
    starred = [figure for figure in scene.figures if figure.star]
    if not starred:
        return ""
    head = words.STAR.get(scene.language)
    choice = words.CLIENTS_CHOICE.get(scene.language)
    return f"{head[0].upper()}{head[1:]} ({choice}): {_names(scene, starred)}."


def _acquaintances(scene: Scene) -> str:
    """Who knows whom; each pair is told once, and what is not told is not a no."""
    shown = [figure for figure in scene.figures if figure.shown]
    if len(shown) < 2:
        return ""
    if not scene.lines:
        return told.NO_PAIRS.get(scene.language)
    sentences = [
        sentence.get(scene.language).format(
            who=figure.label, others=_list(scene, map(scene.called, others))
        )
        for acquainted, sentence in ((True, told.KNOWS), (False, told.KNOWS_NOT))
        for figure in shown
        if (others := _told_of(scene, figure, acquainted=acquainted))
    ]
    if len(scene.lines) < len(shown) * (len(shown) - 1) // 2:
        sentences.append(told.OTHER_PAIRS.get(scene.language))
    return " ".join(sentences)


def _told_of(scene: Scene, figure: Figure, *, acquainted: bool) -> list[str]:
    return [
        line.second
        for line in scene.lines
        if line.first == figure.id and line.acquainted is acquainted
    ]


def _team(scene: Scene) -> str:
    """Who sits in the client's team, and who is asked into it."""
    if not scene.seats or scene.audience is Audience.STATISTICS:
        return ""
    language = scene.language
    head = told.TEAM_ON.get(language).format(
        team=team_name(scene), day=words.day(scene.day, language)
    )
    members = [seat for seat in scene.seats if seat.part is Part.MEMBER]
    asked = called(scene, (s.id for s in scene.seats if s.part is Part.ASKED))
    inside = [
        *(_seated(seat) for seat in members if seat.known),
        *called(scene, (seat.id for seat in members if not seat.known)),
    ]
    who = _list(scene, inside) or words.NOBODY.get(language)
    sentences = [f"{head}: {who}."]
    if asked:
        sentences.append(told.NO_ANSWER.get(language).format(who=_list(scene, asked)))
    return " ".join(sentences)


def _seated(seat: Seat) -> str:
    return f"{seat.label} ({seat.role})" if seat.role else seat.label


def _aim(scene: Scene, aim: Aim) -> str:
    language = scene.language
    head = f"{words.GOAL.get(language)} {aim.number}"
    said = f"{head}: {aim.words}" if aim.words else head
    if aim.supporters is None:
        support = words.NOT_RECORDED.get(language)
    elif not aim.supporters:
        support = words.NOBODY.get(language)
    else:
        support = _list(scene, called(scene, aim.supporters))
    stop = "" if said.endswith((".", "!", "?", "…")) else "."
    return f"{said}{stop} {words.SUPPORT.get(language)}: {support}."


def _names(scene: Scene, figures: Iterable[Figure]) -> str:
    return _list(scene, (figure.label for figure in figures))


def _list(scene: Scene, names: Iterable[str]) -> str:
    return joined(tuple(names), scene.language)
