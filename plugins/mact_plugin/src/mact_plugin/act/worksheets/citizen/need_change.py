"""When the citizen's need changed, a crisis included, and what the support did."""

from datetime import date

from actcore.model import Case
from actcore.variant import Choice, Text, answered, item, worksheet

from ....sources import GUIDE, page

BOX = GUIDE.at("Boks 3-1: ACT-indsatsens kerneelementer", pages=page(8))


class Need(Choice):
    """In what way the need changed."""

    CRISIS = "crisis", Text(da="Akut krise", en="Acute crisis")
    MORE = "more", Text(da="Behov for mere støtte", en="More support needed")
    DIFFERENT = (
        "different",
        Text(da="Behov for anden støtte", en="Other support needed"),
    )
    LESS = "less", Text(da="Behov for mindre støtte", en="Less support needed")


class Response(Choice):
    """What became of the support."""

    STEPPED_UP = "stepped_up", Text(da="Den blev trappet op", en="It was stepped up")
    CHANGED = (
        "changed",
        Text(
            da="Den fik andet indhold, men ikke større omfang",
            en="It got other content but no more of it",
        ),
    )
    UNCHANGED = "unchanged", Text(da="Den forblev uændret", en="It stayed as it was")
    STEPPED_DOWN = (
        "stepped_down",
        Text(da="Den blev trappet ned", en="It was stepped down"),
    )
    DECLINED = (
        "declined",
        Text(
            da="Borgeren ville ikke have den ændret",
            en="The citizen did not want it changed",
        ),
    )
    IN_HOSPITAL = (
        "in_hospital",
        Text(
            da="Andre tog over, mens borgeren var indlagt",
            en="Others took over while the citizen was in hospital",
        ),
    )


@worksheet(
    "need_change",
    title=Text(da="Ændret behov eller krise", en="Changed need or crisis"),
    document=Case,
    supports=("ACT003", "ACT004", "ACT005"),
)
class NeedChange:
    """One sheet for each change of need that the team came to know of."""

    noticed_on: date | None = item(
        Text(da="Hvornår hørte teamet om det?", en="When did the team hear of it?")
    )
    need: Need | None = item(
        Text(da="Hvordan ændrede behovet sig?", en="How did the need change?"),
        source=BOX,
    )
    more_needed: bool | None = item(
        Text(da="Krævede krisen mere støtte?", en="Did the crisis take more support?"),
        source=BOX,
        show_when=answered("need", Need.CRISIS),
    )
    first_response_on: date | None = item(
        Text(
            da="Hvornår reagerede teamet første gang?", en="When did it first respond?"
        ),
        source=BOX,
    )
    response: Response | None = item(
        Text(da="Hvad skete der med støtten?", en="What became of the support?"),
        source=BOX,
    )
