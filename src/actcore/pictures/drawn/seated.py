"""The round table in words."""

from actcore.text import joined

from .. import words
from ..picture import Description, Table
from ..seen.scene import Aim, Part, Scene, Seat
from ..told.called import called
from ..told.describe import team_size
from . import sheet_words


def helped(scene: Scene, id: str) -> tuple[int, ...]:
    """The numbers of the goals that somebody helps with."""
    return tuple(aim.number for aim in scene.aims if id in (aim.supporters or ()))


def role_of(scene: Scene, seat: Seat) -> str | None:
    """What somebody is in the team, else to the client; None where it is not told."""
    if seat.client:
        return words.CLIENT.get(scene.language)
    figure = scene.figure(seat.id)
    return seat.role or (figure.relation if figure else None)


def aim_words(aim: Aim, language: str) -> str:
    """A goal in words, or that they are not shown."""
    unworded = sheet_words.GOAL_UNWORDED.get(language).format(n=aim.number)
    return aim.words or unworded


def line_of(scene: Scene) -> str:
    """What stands under the title: the team, the day, how many."""
    asked = sum(seat.part is Part.ASKED for seat in scene.seats)
    parts = [scene.team or "", words.day(scene.day, scene.language)]
    parts.append(team_size(scene))
    if asked:
        parts.append(words.ASKED.of(asked, scene.language))
    return " · ".join(part for part in parts if part)


def describe_table(scene: Scene) -> Description:
    """The round table in words.

    Args:
        scene: What the audience may see.
    """
    language = scene.language
    title = sheet_words.TABLE_TITLE.get(language)
    return Description(
        language=language,
        title=f"{title} – {scene.client}",
        summary=_summary(scene),
        paragraphs=tuple(_paragraphs(scene)),
        tables=tuple(table for table in (_people(scene), _goals(scene)) if table.rows),
    )


def _summary(scene: Scene) -> str:
    language = scene.language
    seated = sum(seat.part is Part.MEMBER for seat in scene.seats)
    asked = sum(seat.part is Part.ASKED for seat in scene.seats)
    said = [sheet_words.AROUND.of(seated, language)]
    if any(seat.client for seat in scene.seats):
        said[0] += f", {words.WITH_CLIENT.get(language)}"
    if asked:
        said.append(sheet_words.ASKED.of(asked, language))
    if scene.aims:
        said.append(sheet_words.GOALS.of(len(scene.aims), language))
    return f"{'; '.join(said)}."


def _paragraphs(scene: Scene) -> list[str]:
    language = scene.language
    said = [
        sheet_words.HEAD.get(language).format(client=seat.label)
        for seat in scene.seats
        if seat.client and seat.label
    ]
    supports = sheet_words.SUPPORTS.get(language)
    for seat in scene.seats:
        numbers = [str(number) for number in helped(scene, seat.id)]
        if numbers:
            goals = joined(numbers, language)
            said.append(f"{supports.format(who=seat.label, goals=goals)}.")
    if not scene.aims:
        said.append(sheet_words.NO_GOALS.get(language))
    return said


def _people(scene: Scene) -> Table:
    language = scene.language
    header = (sheet_words.PERSON, sheet_words.ROLE, sheet_words.SEAT, words.GOALS)
    return Table(
        caption=scene.team or words.GROUP.get(language),
        header=tuple(word.get(language) for word in header),
        rows=tuple(_person(scene, seat) for seat in scene.seats),
    )


def _person(scene: Scene, seat: Seat) -> tuple[str, ...]:
    language = scene.language
    part = words.CLIENT if seat.client else words.PART[seat.part]
    goals = ", ".join(str(number) for number in helped(scene, seat.id))
    role = role_of(scene, seat) or ""
    who = seat.label or (words.CLIENT if seat.client else words.KIND[seat.kind]).get(
        language
    )
    return who, "" if seat.client else role, part.get(language), goals


def _goals(scene: Scene) -> Table:
    language = scene.language
    return Table(
        caption=words.GOALS.get(language),
        header=("", words.GOAL.get(language), sheet_words.HELPS.get(language)),
        rows=tuple(
            (str(aim.number), aim_words(aim, language), _who(scene, aim))
            for aim in scene.aims
        ),
    )


def _who(scene: Scene, aim: Aim) -> str:
    language = scene.language
    if aim.supporters is None:
        return sheet_words.SUPPORT_UNKNOWN.get(language)
    here = {seat.id for seat in scene.seats}
    seated = called(scene, (p for p in aim.supporters if p in here))
    outside = called(scene, (p for p in aim.supporters if p not in here))
    said = [", ".join(seated)] if seated else []
    if outside:
        who = ", ".join(outside)
        said.append(sheet_words.SUPPORT_OUTSIDE.get(language).format(who=who))
    return "; ".join(said) or words.NOBODY.get(language)
