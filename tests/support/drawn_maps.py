"""Invented maps of any shape, for tests that hold for every map."""

from datetime import date

import attrs
from hypothesis import strategies as st

from actcore.model import (
    Audience,
    Bond,
    Case,
    Contact,
    Layer,
    Person,
    PersonKind,
    Sociogram,
    Spot,
    Tie,
)

CLIENT = "kim"
HOSTILE = (
    "=1+1",
    "@SUM(A1)",
    "'=cmd|' /C calc'!A0",
    '"><script>alert(1)</script>',
    "]]></data><!DOCTYPE x>",
    "&lt;&#0;",
    "-5",
    "+46 70",
    "'t Hooft",
    "''=x",
    'Bo; Elin, "Noa"\nÅsa',
    "\u202etxt.exe",
    "{people}",
    "ŋ đ š 🙂",
)
WRITABLE = st.characters(exclude_categories=("Cs", "Cc", "Cn"))
TEXTS = st.one_of(st.sampled_from(HOSTILE), st.text(WRITABLE, min_size=1, max_size=12))
IDS = st.one_of(
    st.sampled_from(("=1", "-x", "'y", "1", "a|b", "<b>", "ö ä")),
    st.text(WRITABLE, min_size=1, max_size=6),
).filter(lambda code: code.isprintable() and bool(code.strip()) and code != CLIENT)


def maybe(values: st.SearchStrategy) -> st.SearchStrategy:
    """One of the values, or None where nobody recorded it."""
    return st.none() | values


SPOTS = st.builds(
    Spot,
    angle=st.floats(0, 360, exclude_max=True),
    distance=st.floats(0, 1),
)
AUDIENCES = st.lists(st.sampled_from(Audience), unique=True).map(tuple)


def _sound_ties(ids: list[str]) -> st.SearchStrategy[tuple[Tie, ...]]:
    """Ties as a record may have them: of two on the map, and each pair once."""
    if len(ids) < 2:
        return st.just(())
    ends = st.sampled_from(ids)
    ties = st.builds(Tie, first=ends, second=ends, acquainted=st.booleans())
    return st.lists(
        ties.filter(lambda tie: tie.first != tie.second),
        max_size=12,
        unique_by=lambda tie: frozenset((tie.first, tie.second)),
    ).map(tuple)


@st.composite
def cases(draw: st.DrawFn, most: int = 8) -> Case:
    """A case with a map: people with anything recorded or not, and ties of any kind."""
    ids = draw(st.lists(IDS, max_size=most, unique=True))
    people = [
        Person(
            id=who,
            name=draw(maybe(TEXTS)),
            alias=draw(maybe(TEXTS)),
            kind=draw(maybe(st.sampled_from(PersonKind))),
            organisation=draw(maybe(IDS)),
            principal=draw(maybe(IDS)),
            profession=draw(maybe(TEXTS)),
        )
        for who in (CLIENT, *ids)
    ]
    contacts = [
        Contact(
            person=who,
            relation=draw(maybe(TEXTS)),
            sphere=draw(maybe(st.sampled_from(("family", "care", "work")))),
            closeness=draw(maybe(st.integers(1, 7))),
            bond=draw(maybe(st.sampled_from(Bond))),
            meanings=draw(maybe(st.lists(TEXTS, max_size=2).map(tuple))),
            good_function=draw(maybe(st.booleans())),
            important_function=draw(maybe(st.booleans())),
            drawn_at=draw(maybe(SPOTS)),
            shown_to=draw(maybe(AUDIENCES)),
        )
        for who in ids
    ]
    ends = st.sampled_from((CLIENT, *ids))
    sociogram = Sociogram(
        drawn_on=draw(maybe(st.dates(date(2000, 1, 1), date(2030, 1, 1)))),
        drawn_by=draw(maybe(ends)),
        helper=draw(maybe(ends)),
        layer=draw(st.sampled_from(Layer)),
        shown_to=draw(maybe(AUDIENCES)),
        contacts=tuple(contacts),
        ties=draw(_sound_ties(ids)),
    )
    return Case(
        id="c1",
        model="se.ract",
        client=CLIENT,
        people=tuple(people),
        sociogram=sociogram,
    )


def _plain_contact(person: str) -> st.SearchStrategy[Contact]:
    return st.builds(
        Contact,
        person=st.just(person),
        sphere=maybe(st.sampled_from(("family", "care", "work"))),
        closeness=maybe(st.integers(1, 4)),
        bond=maybe(st.sampled_from(Bond)),
    )


@st.composite
def plain_cases(draw: st.DrawFn, most: int = 10) -> Case:
    """A case with people by letter, without words: quick to make, and alike enough."""
    ids = draw(st.lists(st.sampled_from("abcdefghijkl"), max_size=most, unique=True))
    ends = st.sampled_from((CLIENT, *ids))
    ties = st.builds(Tie, first=ends, second=ends, acquainted=st.booleans())
    return Case(
        id="c1",
        model="se.ract",
        client=CLIENT,
        people=tuple(Person(id=who) for who in (CLIENT, *ids)),
        sociogram=Sociogram(
            contacts=tuple(draw(_plain_contact(who)) for who in ids),
            ties=tuple(draw(st.lists(ties, max_size=24))),
        ),
    )


def told_in_full(case: Case) -> Case:
    """The case with people in the order in which a map brings them."""
    order = (CLIENT, *(contact.person for contact in case.sociogram.contacts))
    return attrs.evolve(case, people=tuple(case.person(who) for who in order))
