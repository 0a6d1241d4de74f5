"""Changes in plain sentences: what is different, never whether that is good."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from actcore.model import Bond, Layer
from actcore.text import Text

from .naming import Called, inside
from .phrases import NOT_TOLD, Counted, counted
from .values import Kinds

if TYPE_CHECKING:
    from .change import Changes, MapChanges, Shift

CAUTION = Text(
    en="Two maps are two days. Closer is not better, and farther is not worse: "
    "ask what lies behind.",
    sv="Två kartor är två dagar. Närmare är inte bättre och längre bort är inte sämre: "
    "fråga vad som ligger bakom.",
    da="To kort er to dage. Tættere på er ikke bedre, og længere væk er ikke værre: "
    "spørg, hvad der ligger bag.",
    nb="To kart er to dager. Nærmere er ikke bedre, og lenger unna er ikke verre: "
    "spør hva som ligger bak.",
)
_NONE = Text(en="", sv="", da="", nb="")
_CAME = Counted(
    _NONE,
    Text(
        en="1 person is new on the map: {people}.",
        sv="1 person är ny på kartan: {people}.",
        da="1 person er ny på kortet: {people}.",
        nb="1 person er ny på kartet: {people}.",
    ),
    Text(
        en="{n} people are new on the map: {people}.",
        sv="{n} personer är nya på kartan: {people}.",
        da="{n} personer er nye på kortet: {people}.",
        nb="{n} personer er nye på kartet: {people}.",
    ),
)
_GONE = Counted(
    _NONE,
    Text(
        en="1 person is no longer on the map: {people}.",
        sv="1 person finns inte längre på kartan: {people}.",
        da="1 person er ikke længere på kortet: {people}.",
        nb="1 person er ikke lenger på kartet: {people}.",
    ),
    Text(
        en="{n} people are no longer on the map: {people}.",
        sv="{n} personer finns inte längre på kartan: {people}.",
        da="{n} personer er ikke længere på kortet: {people}.",
        nb="{n} personer er ikke lenger på kartet: {people}.",
    ),
)
_CLOSER = Counted(
    _NONE,
    Text(
        en="1 person is closer: {people}.",
        sv="1 person står närmare: {people}.",
        da="1 person står tættere på: {people}.",
        nb="1 person står nærmere: {people}.",
    ),
    Text(
        en="{n} people are closer: {people}.",
        sv="{n} personer står närmare: {people}.",
        da="{n} personer står tættere på: {people}.",
        nb="{n} personer står nærmere: {people}.",
    ),
)
_FARTHER = Counted(
    _NONE,
    Text(
        en="1 person is further away: {people}.",
        sv="1 person står längre bort: {people}.",
        da="1 person står længere væk: {people}.",
        nb="1 person står lenger unna: {people}.",
    ),
    Text(
        en="{n} people are further away: {people}.",
        sv="{n} personer står längre bort: {people}.",
        da="{n} personer står længere væk: {people}.",
        nb="{n} personer står lenger unna: {people}.",
    ),
)
_UNCHANGED = Counted(
    _NONE,
    Text(
        en="1 person is where they were.",
        sv="1 person är kvar där hen var.",
        da="1 person er, hvor vedkommende var.",
        nb="1 person er der vedkommende var.",
    ),
    Text(
        en="{n} people are where they were.",
        sv="{n} personer är kvar där de var.",
        da="{n} personer er, hvor de var.",
        nb="{n} personer er der de var.",
    ),
)
_UNKNOWN = Counted(
    _NONE,
    Text(
        en="Whether 1 person is closer or further away cannot be told: {people}.",
        sv="Om 1 person står närmare eller längre bort går inte att säga: {people}.",
        da="Om 1 person står tættere på eller længere væk, kan ikke siges: {people}.",
        nb="Om 1 person står nærmere eller lenger unna, kan ikke sies: {people}.",
    ),
    Text(
        en="Whether {n} people are closer or further away cannot be told: {people}.",
        sv="Om {n} personer står närmare eller längre bort går inte att säga: {people}.",
        da="Om {n} personer står tættere på eller længere væk, kan ikke siges: {people}.",
        nb="Om {n} personer står nærmere eller lenger unna, kan ikke sies: {people}.",
    ),
)
_MOVED = Text(
    en="{person} belongs to another part of life: {after}, before {before}.",
    sv="{person} hör till en annan del av livet: {after}, tidigare {before}.",
    da="{person} hører til en anden del af livet: {after}, før {before}.",
    nb="{person} hører til en annen del av livet: {after}, før {before}.",
)
_BOND_CHANGED = Text(
    en="The tie to {person} is another: {after}, before {before}.",
    sv="Bandet till {person} är ett annat: {after}, tidigare {before}.",
    da="Båndet til {person} er et andet: {after}, før {before}.",
    nb="Båndet til {person} er et annet: {after}, før {before}.",
)
_BOND = {
    Bond.STRONG: Text(en="strong", sv="starkt", da="stærkt", nb="sterkt"),
    Bond.ORDINARY: Text(en="ordinary", sv="vanligt", da="almindeligt", nb="vanlig"),
    Bond.WEAK: Text(en="weak", sv="svagt", da="svagt", nb="svakt"),
    Bond.STRAINED: Text(en="strained", sv="ansträngt", da="anspændt", nb="anstrengt"),
    Bond.BROKEN: Text(en="broken", sv="brutet", da="brudt", nb="brutt"),
}
_SAME = Text(
    en="Nothing that both maps tell of is different.",
    sv="Inget som båda kartorna berättar om är annorlunda.",
    da="Intet, som begge kort fortæller om, er anderledes.",
    nb="Ingenting som begge kartene forteller om, er annerledes.",
)
_LAYERS = Text(
    en="The two maps tell of different lives: {before} and {after}.",
    sv="De två kartorna handlar om olika lägen: {before} och {after}.",
    da="De to kort handler om hver sin situation: {before} og {after}.",
    nb="De to kartene handler om hver sin situasjon: {before} og {after}.",
)
_LAYER = {
    Layer.EVERYDAY: Text(en="everyday", sv="vardag", da="hverdag", nb="hverdag"),
    Layer.CRISIS: Text(en="crisis", sv="kris", da="krise", nb="krise"),
    Layer.WISHED: Text(
        en="as wished",
        sv="så som det önskas",
        da="som det ønskes",
        nb="slik det ønskes",
    ),
}
_TEAM = Text(
    en="Members of the group, the client not counted: {after}, before {before}.",
    sv="Medlemmar i gruppen, klienten oräknad: {after}, tidigare {before}.",
    da="Medlemmer i gruppen, borgeren ikke medregnet: {after}, før {before}.",
    nb="Medlemmer i gruppen, brukeren ikke medregnet: {after}, før {before}.",
)
_GOALS = Text(
    en="Open goals: {after}, before {before}.",
    sv="Öppna mål: {after}, tidigare {before}.",
    da="Åbne mål: {after}, før {before}.",
    nb="Åpne mål: {after}, før {before}.",
)
_NEW_GOALS = Counted(
    _NONE,
    Text(
        en="1 goal is new.",
        sv="1 mål är nytt.",
        da="1 mål er nyt.",
        nb="1 mål er nytt.",
    ),
    Text(
        en="{n} goals are new.",
        sv="{n} mål är nya.",
        da="{n} mål er nye.",
        nb="{n} mål er nye.",
    ),
)
_REACHED = Counted(
    _NONE,
    Text(
        en="1 goal has been reached.",
        sv="1 mål har nåtts.",
        da="1 mål er nået.",
        nb="1 mål er nådd.",
    ),
    Text(
        en="{n} goals have been reached.",
        sv="{n} mål har nåtts.",
        da="{n} mål er nået.",
        nb="{n} mål er nådd.",
    ),
)
_PROFESSIONALS = Text(
    en="Professionals on the map: {after}, before {before}.",
    sv="Yrkespersoner på kartan: {after}, tidigare {before}.",
    da="Fagpersoner på kortet: {after}, før {before}.",
    nb="Fagpersoner på kartet: {after}, før {before}.",
)
_OF = Text(
    en="{some} of {all}",
    sv="{some} av {all}",
    da="{some} af {all}",
    nb="{some} av {all}",
)


def of_maps(found: "MapChanges", language: str, called: Called) -> Iterator[str]:
    """What is different between two maps, a sentence each.

    Args:
        found: The changes.
        language: The language.
        called: What people and parts of life are called.
    """
    if found.layers[0] is not found.layers[1]:
        before, after = (_LAYER[layer].get(language) for layer in found.layers)
        yield _LAYERS.get(language).format(before=before, after=after)
    told = tuple(_differences(found, language, called))
    yield from told
    if not told:
        yield _SAME.get(language)
    elif found.unchanged:
        yield counted(_UNCHANGED, len(found.unchanged), language)
    if found.unknown:
        yield _of(_UNKNOWN, found.unknown, language, called)


def of_case(found: "Changes", language: str, called: Called) -> Iterator[str]:
    """What is different between two days of a case, a sentence each.

    Args:
        found: The changes.
        language: The language.
        called: What people and parts of life are called.
    """
    if found.map is not None:
        yield from of_maps(found.map, language, called)
    before, after = found.team
    if before is not None and after is not None:
        yield _TEAM.get(language).format(before=before, after=after)
    if any(found.goals):
        yield _GOALS.get(language).format(before=found.goals[0], after=found.goals[1])
    if found.goals_new:
        yield counted(_NEW_GOALS, len(found.goals_new), language)
    if found.goals_reached:
        yield counted(_REACHED, len(found.goals_reached), language)
    if found.kinds is not None:
        was, now = (_professionals(kinds, language) for kinds in found.kinds)
        yield _PROFESSIONALS.get(language).format(before=was, after=now)


def _differences(found: "MapChanges", language: str, called: Called) -> Iterator[str]:
    for text, people in ((_CAME, found.came), (_GONE, found.gone)):
        if people:
            yield _of(text, people, language, called)
    for text, shifts in ((_CLOSER, found.closer), (_FARTHER, found.farther)):
        if shifts:
            yield _of(text, _people(shifts), language, called)
    for shift in found.moved:
        yield _MOVED.get(language).format(
            person=called.person(shift.person),
            before=inside(called.sphere(str(shift.before), language)),
            after=inside(called.sphere(str(shift.after), language)),
        )
    for shift in found.bond_changed:
        yield _BOND_CHANGED.get(language).format(
            person=called.person(shift.person),
            before=_BOND[Bond(str(shift.before))].get(language),
            after=_BOND[Bond(str(shift.after))].get(language),
        )


def _professionals(kinds: Kinds, language: str) -> str:
    """How many of those whose kind is known, and of how many it is not."""
    known = kinds.private + kinds.professional
    told = _OF.get(language).format(some=kinds.professional, all=known)
    if not kinds.unknown:
        return told
    return f"{told} ({NOT_TOLD.get(language)} {kinds.unknown})"


def _people(shifts: "Sequence[Shift]") -> tuple[str, ...]:
    return tuple([shift.person for shift in shifts])


def _of(text: Counted, people: Sequence[str], language: str, called: Called) -> str:
    return counted(text, len(people), language, people=called.people(people, language))
