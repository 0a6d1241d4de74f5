"""What a map gives reason to talk about: open questions in the plan, never about worth."""

from actcore.text import Text

from ..seen.scene import Part, Scene
from ..words import joined

_ASKED = Text(
    en="{who}: asked to join, and the answer is not recorded.",
    sv="{who}: tillfrågad, men svaret är inte antecknat.",
    da="{who}: spurgt, men svaret er ikke noteret.",
    nb="{who}: spurt, men svaret er ikke notert.",
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
    asked = [
        seat.label for seat in scene.seats if seat.part is Part.ASKED and seat.label
    ]
    points = []
    if asked:
        who = joined(asked, scene.language)
        points.append(_ASKED.get(scene.language).replace("{who}", who))
    points += [
        _ALONE.get(scene.language).format(number=aim.number)
        for aim in scene.aims
        if aim.supporters == ()
    ]
    return tuple(points)
