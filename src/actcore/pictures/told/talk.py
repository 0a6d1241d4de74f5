"""What a map gives reason to talk about: open questions in the plan, never about worth."""

from actcore.text import Text, joined

from ..seen.scene import Part, Scene
from .called import called

_ASKED = Text(
    en="The question to {who} about joining: has an answer come?",
    sv="Frågan till {who} om att vara med: har det kommit något svar?",
    da="Spørgsmålet til {who} om at være med: Er der kommet et svar?",
    nb="Spørsmålet til {who} om å være med: Har det kommet et svar?",
)
_ALONE = Text(
    en="Goal {number}: who could help with it?",
    sv="Mål {number}: vem skulle kunna hjälpa till?",
    da="Mål {number}: hvem kunne hjælpe?",
    nb="Mål {number}: hvem kan hjelpe?",
)


def talking_points(scene: Scene) -> tuple[str, ...]:
    """What to talk about, in the scene's language: open answers and goals without help.

    A goal of which nobody recorded who helps is not one without help.
    """
    asked = [seat.id for seat in scene.seats if seat.part is Part.ASKED and seat.label]
    points = []
    if asked:
        who = joined(called(scene, asked), scene.language)
        points.append(_ASKED.get(scene.language).replace("{who}", who))
    points += [
        _ALONE.get(scene.language).format(number=aim.number)
        for aim in scene.aims
        if aim.supporters == ()
    ]
    return tuple(points)
