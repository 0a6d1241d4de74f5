"""What is different between two maps and two days."""

from datetime import date

import attrs
import pytest
from drawn_maps import plain_cases
from hypothesis import given

from actcore.model import (
    Bond,
    Case,
    Contact,
    Goal,
    GoalStatus,
    Layer,
    Membership,
    Person,
    PersonKind,
    Sociogram,
    Team,
)
from actcore.network import Called, MapChanges, Shift, changes, map_changes

LANGUAGES = ("sv", "da", "nb", "en")
THEN, NOW = date(2023, 9, 1), date(2024, 3, 1)
EARLIER = Sociogram(
    drawn_on=THEN,
    contacts=(
        Contact(person="gone", closeness=1),
        Contact(person="near", closeness=3, sphere="family", bond=Bond.STRAINED),
        Contact(person="far", closeness=1, sphere="work"),
        Contact(person="same", closeness=2, bond=Bond.STRONG),
        Contact(person="open", closeness=2),
    ),
)
LATER = Sociogram(
    drawn_on=NOW,
    contacts=(
        Contact(person="near", closeness=1, sphere="care", bond=Bond.STRONG),
        Contact(person="far", closeness=2),
        Contact(person="same", closeness=2, bond=Bond.STRONG),
        Contact(person="open", bond=Bond.WEAK),
        Contact(person="new", closeness=1),
    ),
)


def test_every_person_is_where_they_belong() -> None:
    """People are told apart by what changed; what one map does not tell is unknown."""
    assert map_changes(EARLIER, LATER) == MapChanges(
        came=("new",),
        gone=("gone",),
        closer=(Shift("near", 3, 1),),
        farther=(Shift("far", 1, 2),),
        moved=(Shift("near", "family", "care"),),
        bond_changed=(Shift("near", Bond.STRAINED, Bond.STRONG),),
        unchanged=("same",),
        unknown=("open",),
    )


def test_changes_are_told_in_plain_sentences() -> None:
    """One sentence each, by the label asked for, with one and many told apart."""
    called = Called(person=str.upper)
    assert map_changes(EARLIER, LATER).sentences("en", called) == (
        "1 person is new on the map: NEW.",
        "1 person is no longer on the map: GONE.",
        "1 person is closer: NEAR.",
        "1 person is further away: FAR.",
        "NEAR belongs to another part of life: care, before family.",
        "The tie to NEAR is another: strong, before strained.",
        "1 person is where they were.",
        "Whether 1 person is closer or further away cannot be told: OPEN.",
    )


@given(plain_cases(), plain_cases())
def test_the_other_way_round_is_the_opposite(one: Case, other: Case) -> None:
    """Who came has gone, and who is closer is farther, when the maps change places."""
    there = map_changes(one.sociogram, other.sociogram)
    back = map_changes(other.sociogram, one.sociogram)
    assert set(there.came) == set(back.gone)
    assert {s.person for s in there.closer} == {s.person for s in back.farther}
    assert set(there.unchanged) == set(back.unchanged)
    assert set(there.unknown) == set(back.unknown)
    both = {c.person for c in one.sociogram.contacts} & {
        c.person for c in other.sociogram.contacts
    }
    shifted = (*there.closer, *there.farther, *there.moved, *there.bond_changed)
    told = {shift.person for shift in shifted}
    assert told | set(there.unchanged) | set(there.unknown) == both
    assert told.isdisjoint(there.unchanged)
    assert there.any == bool(told or there.came or there.gone)


@given(plain_cases())
def test_a_map_is_no_different_from_itself(case: Case) -> None:
    """Nothing is told to have changed; unknown rings stay unknown."""
    found = map_changes(case.sociogram, case.sociogram)
    told = (found.came, found.gone, found.closer, found.farther, found.moved)
    assert not any((*told, found.bond_changed))
    assert not found.any
    for language in LANGUAGES:
        assert len(found.sentences(language)) == 1 + bool(found.unknown)


@given(plain_cases(), plain_cases())
def test_every_change_is_told_in_every_language(one: Case, other: Case) -> None:
    """No sentence is left empty or with an unfilled place."""
    found = changes(one, other)
    for language in LANGUAGES:
        for sentence in found.sentences(language, Called(person=lambda _: "X")):
            assert sentence.endswith(".")
            assert "{" not in sentence
        assert found.caution(language).endswith(".")


def person(id: str, kind: PersonKind | None) -> Person:
    """Somebody of a kind."""
    return Person(id=id, kind=kind)


def record() -> Case:
    """A record with both maps, a team that has grown, and goals."""
    private, professional = PersonKind.PRIVATE, PersonKind.PROFESSIONAL
    return Case(
        id="c",
        model="m",
        client="kim",
        people=(
            person("kim", private),
            person("gone", professional),
            person("near", private),
            person("far", professional),
            person("same", private),
            person("open", None),
            person("new", private),
        ),
        teams=(
            Team(
                id="t",
                kind="g",
                members=(
                    Membership(person="kim"),
                    Membership(person="far"),
                    Membership(person="near", since=NOW),
                ),
            ),
        ),
        goals=(
            Goal(id="a", status=GoalStatus.ACTIVE),
            Goal(id="b", status=GoalStatus.ACTIVE, set_on=NOW),
        ),
        sociogram=LATER,
        other_sociograms=(EARLIER,),
    )


def test_each_side_is_asked_at_its_own_day() -> None:
    """The team, the goals and the kinds of one record on two days."""
    case = record()
    found = changes(case, case, since=THEN)
    assert found.days == (THEN, NOW)
    assert found.map == map_changes(EARLIER, LATER)
    assert found.team == (1, 2)
    assert found.goals == (1, 2)
    assert found.goals_new == ("b",)
    assert found.professional_share == (2 / 4, 1 / 4)
    told = found.sentences("da")
    assert "Medlemmer i gruppen, borgeren ikke medregnet: 2, før 1." in told
    assert (
        "Fagpersoner på kortet: 1 af 4 (ikke noteret 1), før 2 af 4 (ikke noteret 1)."
        in told
    )


def test_people_of_unknown_kind_are_named_only_where_there_are_any() -> None:
    """Where everybody's kind is known, nothing is said of unknown ones."""
    case = record()
    people = tuple(
        attrs.evolve(one, kind=one.kind or PersonKind.PRIVATE) for one in case.people
    )
    known = attrs.evolve(case, people=people)
    told = changes(known, case, since=THEN).sentences("sv")
    assert (
        "Yrkespersoner på kartan: 1 av 4 (inte antecknat 1), tidigare 2 av 5." in told
    )


def test_a_goal_that_was_reached_between_two_records_is_told() -> None:
    """Reached is what the later record says and the earlier one did not."""
    old = record()
    goals = (attrs.evolve(old.goals[0], status=GoalStatus.REACHED), old.goals[1])
    new = attrs.evolve(old, goals=goals)
    found = changes(old, new)
    assert found.goals_reached == ("a",)
    assert found.goals == (2, 1)
    assert "1 mål har nåtts." in found.sentences("sv")


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("sv", "1 mål är nytt.", "2 mål är nya."),
        ("da", "1 mål er nyt.", "2 mål er nye."),
        ("nb", "1 mål er nytt.", "2 mål er nye."),
        ("en", "1 goal is new.", "2 goals are new."),
    ],
)
def test_new_goals_are_told(language: str, one: str, many: str) -> None:
    """As many as are on the later side only, and nothing where there are none."""
    case = record()
    third = Goal(id="d", status=GoalStatus.ACTIVE, set_on=NOW)
    more = attrs.evolve(case, goals=(*case.goals, third))
    assert one in changes(case, case, since=THEN).sentences(language)
    assert many in changes(more, more, since=THEN).sentences(language)
    told = changes(case, case).sentences(language)
    assert one not in told
    assert not any(sentence.startswith("0") for sentence in told)


def test_a_goal_that_was_reached_before_is_not_told_again() -> None:
    """Nothing is reached anew that was reached on the earlier side."""
    case = record()
    goals = (attrs.evolve(case.goals[0], status=GoalStatus.REACHED), case.goals[1])
    reached = attrs.evolve(case, goals=goals)
    assert changes(reached, reached, since=THEN).goals_reached == ()


def test_a_record_without_a_map_is_compared_all_the_same() -> None:
    """What cannot be told of one side is None; a day that is given still counts."""
    case = record()
    bare = attrs.evolve(case, sociogram=None, other_sociograms=())
    found = changes(bare, case, since=THEN)
    assert found.map is None
    assert found.kinds is None
    assert found.professional_share == (None, None)
    assert found.team == (1, 2)
    assert changes(bare, bare).team == (None, None)
    assert found.any
    assert not changes(bare, bare).any


@pytest.mark.parametrize("language", LANGUAGES)
def test_maps_of_two_lives_are_said_to_be_such(language: str) -> None:
    """A map of a crisis held against the everyday one is no course of events."""
    crisis = attrs.evolve(EARLIER, layer=Layer.CRISIS)
    one = map_changes(EARLIER, crisis).sentences(language)
    same = map_changes(crisis, crisis).sentences(language)
    assert len(one) == len(same) + 1


def test_a_change_shows_no_tie_in_its_repr() -> None:
    """A log of a change tells who, not how the client and they get on."""
    assert "strained" not in repr(map_changes(EARLIER, LATER).bond_changed)
