"""Invented cases with marked words, so that a test can look for what must not be told."""

from datetime import date

import attrs
from hypothesis import strategies as st

from actcore.model import (
    Answer,
    Audience,
    Bond,
    Case,
    Contact,
    Goal,
    GoalId,
    Invitation,
    Membership,
    Person,
    PersonKind,
    Sociogram,
    Spot,
    Team,
    Tie,
)

DAY = date(2024, 4, 1)
KIM = Person(id="idkimzq", name="Kimnamn Kimsson", kind=PersonKind.PRIVATE)
_AUDIENCES = st.none() | st.lists(
    st.sampled_from(Audience), unique=True, max_size=3
).map(tuple)


def person(number: int, kind: PersonKind | None) -> Person:
    """Somebody whose every word can be told from everybody else's."""
    return Person(
        id=f"id{number}zq",
        name=f"Förnamn{number}qz Släktnamn{number}qz",
        alias=f"alias{number}qz",
        kind=kind,
    )


@st.composite
def contacts(draw: st.DrawFn, number: int) -> Contact:
    """A contact with marked words and any consent."""
    return Contact(
        person=f"id{number}zq",
        relation=f"relation{number}qx",
        sphere=draw(st.sampled_from([None, "family", "kin", "work", "care"])),
        closeness=draw(st.none() | st.integers(1, 9)),
        bond=draw(st.none() | st.sampled_from(Bond)),
        meanings=(f"mening{number}qv",),
        good_function=draw(st.none() | st.booleans()),
        important_function=draw(st.none() | st.booleans()),
        drawn_at=draw(st.none() | st.just(Spot(angle=30.0, distance=0.5))),
        shown_to=draw(_AUDIENCES),
    )


@st.composite
def cases(draw: st.DrawFn, most: int = 7) -> Case:
    """A case with a map, a team, people who are asked, and goals that name people."""
    size = draw(st.integers(0, most))
    numbers = range(1, size + 1)
    kinds = st.none() | st.sampled_from(PersonKind)
    people = [person(number, draw(kinds)) for number in range(1, size + 3)]
    inside = draw(st.sets(st.sampled_from([p.id for p in people])))
    pairs = [(a, b) for a in numbers for b in numbers if a < b]
    ties = draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else []
    helper = draw(st.none() | st.sampled_from([p.id for p in people]))
    return Case(
        id="case",
        model="se.ract",
        client=KIM.id,
        people=(KIM, *people),
        teams=(
            Team(
                id="group",
                kind="resource_group",
                members=(
                    Membership(person=KIM.id, roles=("client",)),
                    *(Membership(person=p.id) for p in people if p.id in inside),
                ),
            ),
        ),
        sociogram=Sociogram(
            drawn_on=date(2024, 3, 12),
            drawn_by=KIM.id,
            helper=helper,
            shown_to=draw(_AUDIENCES),
            contacts=tuple(draw(contacts(number)) for number in numbers),
            ties=tuple(
                Tie(first=f"id{a}zq", second=f"id{b}zq", acquainted=draw(st.booleans()))
                for a, b in ties
            ),
        ),
        invitations=tuple(
            Invitation(
                person=p.id,
                asked_by=KIM.id,
                asked_on=date(2024, 3, 20),
                answer=draw(st.none() | st.sampled_from(Answer)),
            )
            for p in people
            if draw(st.booleans())
        ),
        goals=tuple(
            Goal(
                id=GoalId(f"g{p.id}"),
                statement=f"Träffa {(p.name or '').split()[0]} varje helg",
                supported_by=draw(st.none() | st.just((p.id,))),
            )
            for p in people[:2]
        ),
    )


def renamed(case: Case, people: list[str]) -> Case:
    """The same case where these people have other codes, names and words.

    Codes come in the opposite order, so that nothing can follow it unseen.
    """
    new = {code: f"annan{99 - n}" for n, code in enumerate(people)}

    def other(person: str) -> str:
        return new.get(person, person)

    assert case.sociogram is not None
    return attrs.evolve(
        case,
        people=tuple(
            attrs.evolve(p, id=new[p.id], name=f"Ny{p.name}", alias=None)
            if p.id in new
            else p
            for p in case.people
        ),
        teams=tuple(
            attrs.evolve(
                team,
                members=tuple(
                    attrs.evolve(m, person=other(m.person)) for m in team.members
                ),
            )
            for team in case.teams
        ),
        sociogram=attrs.evolve(
            case.sociogram,
            helper=other(case.sociogram.helper or "") or None,
            contacts=tuple(
                attrs.evolve(
                    c, person=new[c.person], relation="ny", bond=None, meanings=None
                )
                if c.person in new
                else c
                for c in case.sociogram.contacts
            ),
            ties=tuple(
                attrs.evolve(t, first=other(t.first), second=other(t.second))
                for t in case.sociogram.ties
            ),
        ),
        invitations=tuple(
            attrs.evolve(i, person=other(i.person)) for i in case.invitations
        ),
        goals=tuple(
            attrs.evolve(
                goal,
                statement=_reworded(goal.statement or "", people),
                supported_by=None
                if goal.supported_by is None
                else tuple(map(other, goal.supported_by)),
            )
            for goal in case.goals
        ),
    )


def _reworded(statement: str, people: list[str]) -> str:
    """A statement that names the renamed by their new names."""
    for code in people:
        number = code.removeprefix("id").removesuffix("zq")
        old = f"Förnamn{number}qz"
        statement = statement.replace(old, f"Ny{old}")
    return statement
