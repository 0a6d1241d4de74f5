"""What a map measures, held against networkx."""

import math
from datetime import date

import attrs
import networkx as nx
import pytest
from drawn_maps import CLIENT, plain_cases
from hypothesis import given

from actcore.embedding import variant_of
from actcore.errors import DocumentError
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
    Tie,
)
from actcore.network import Called, measure, to_graph
from actcore.pictures import words
from actcore.pictures.seen.view import scene_of

LANGUAGES = ("sv", "da", "nb", "en")


def case_of(*ties: str, people: str = "", **more: object) -> Case:
    """A case with people by letter and ties such as ``ab``."""
    ids = sorted({*people, *"".join(ties)})
    return Case(
        id="c",
        model="m",
        client=CLIENT,
        people=tuple(Person(id=who) for who in (CLIENT, *ids)),
        sociogram=Sociogram(
            contacts=tuple(Contact(person=who) for who in ids),
            ties=tuple(Tie(first=a, second=b) for a, b in ties),
        ),
        **more,
    )


@given(plain_cases())
def test_every_measure_is_the_one_networkx_has(case: Case) -> None:
    """Density, circles, lone people, bridges and Burt's measures are the same."""
    graph = to_graph(case)
    people = graph.subgraph([node for node in graph if node != CLIENT]).copy()
    found = measure(case, advanced=True)
    assert found.size.people == len(people)
    assert found.density.share == nx.density(people)
    circles = [circle for circle in nx.connected_components(people) if len(circle) > 1]
    assert {frozenset(group) for group in found.worlds.groups} == set(
        map(frozenset, circles)
    )
    assert set(found.lone.people) == set(nx.isolates(people))
    cuts = set(nx.articulation_points(people))
    assert {bridge.person for bridge in found.bridges.people} == cuts
    for bridge in found.bridges.people:
        rest = people.subgraph(
            nx.node_connected_component(people, bridge.person)
        ).copy()
        rest.remove_node(bridge.person)
        assert bridge.parts == nx.number_connected_components(rest)
    size = nx.effective_size(graph, [CLIENT])[CLIENT]
    held = nx.constraint(graph, [CLIENT])[CLIENT]
    if math.isnan(size):
        assert math.isnan(found.holes.effective_size)
        assert math.isnan(found.holes.constraint)
    else:
        assert math.isclose(found.holes.effective_size, size)
        assert math.isclose(found.holes.constraint, held)


@given(plain_cases())
def test_every_pair_is_known_denied_or_unknown(case: Case) -> None:
    """The three add up, and what is told both ways counts as known."""
    density = measure(case).density
    assert density.known + density.denied + density.unknown == density.pairs
    assert min(density.known, density.denied, density.unknown) >= 0
    assert 0 <= density.share <= density.highest <= 1
    told = [attrs.evolve(tie, acquainted=True) for tie in case.sociogram.ties]
    sociogram = attrs.evolve(case.sociogram, ties=(*case.sociogram.ties, *told))
    both = measure(attrs.evolve(case, sociogram=sociogram)).density
    assert both.denied == 0


@given(plain_cases())
def test_the_same_map_in_another_order_measures_the_same(case: Case) -> None:
    """No count hangs on the order in which things were recorded."""
    turned = attrs.evolve(
        case.sociogram,
        contacts=case.sociogram.contacts[::-1],
        ties=tuple(
            attrs.evolve(tie, first=tie.second, second=tie.first)
            for tie in case.sociogram.ties[::-1]
        ),
    )
    one, other = measure(case), measure(case, sociogram=turned)
    assert one.density == other.density
    assert one.rings == other.rings
    assert set(one.lone.people) == set(other.lone.people)
    assert {(b.person, b.parts) for b in one.bridges.people} == {
        (b.person, b.parts) for b in other.bridges.people
    }


@given(plain_cases())
def test_every_measure_tells_itself_in_every_language(case: Case) -> None:
    """Each has a sentence and a caution, with no place left unfilled."""
    for found in measure(case, advanced=True).all():
        for language in LANGUAGES:
            told = found.words(language, Called(person=lambda _: "X"))
            assert told.endswith(".")
            assert "{" not in told.replace("{people}", "")
            assert found.caution(language).endswith(".")


def test_the_example_is_told_as_a_person_would(kim: Case) -> None:
    """The sentences of the shipped example, in Swedish with its model's words."""
    called = Called.by(variant_of("se.ract"), lambda who: kim.person(who).name or who)
    found = measure(kim, advanced=True)
    told = {name: found_.words("sv", called) for name, found_ in _named(found)}
    assert told["size"] == "Det finns 18 personer på kartan."
    assert told["rings"] == "Efter närhet – mycket nära: 6, nära: 7, längre bort: 5."
    assert told["kinds"] == "På kartan – privatpersoner: 13, yrkespersoner: 5."
    assert told["team_kinds"] == (
        "I gruppen, klienten oräknad – privatpersoner: 3, yrkespersoner: 3."
    )
    assert "16 av 153, ungefär 1 av 10." in told["density"]
    assert "2 skilda kretsar, på 12 och 4 personer" in told["worlds"]
    assert "14 av 18" in told["reach"]
    assert "Utan Maria är det ingen på kartan som förbinder familj" in told["bridges"]
    assert "16,2" in told["holes"]
    assert "0,14" in told["holes"]


def _named(found: object) -> list:
    return [
        (field.name, getattr(found, field.name))
        for field in attrs.fields(type(found))
        if getattr(found, field.name) is not None
    ]


def test_one_and_many_are_told_apart() -> None:
    """A single person is not spoken of as several."""
    assert measure(case_of(people="a")).size.words("en") == (
        "There is 1 person on the map."
    )
    assert measure(case_of(people="ab")).size.words("da") == (
        "Der er 2 personer på kortet."
    )
    assert measure(case_of()).size.words("nb") == "Det er ingen på kartet ennå."


def test_research_measures_are_only_there_when_asked_for(kim: Case) -> None:
    """Effective size and constraint are not for the wall."""
    assert measure(kim).holes is None
    assert len(measure(kim, advanced=True).all()) == len(measure(kim).all()) + 1


def test_a_ring_beyond_the_words_is_told_by_its_number() -> None:
    """A ring further out than the model has words for is not lost."""
    case = case_of(people="abc")
    contacts = tuple(
        attrs.evolve(contact, closeness=ring)
        for contact, ring in zip(case.sociogram.contacts, (1, 9, None), strict=True)
    )
    found = measure(case, sociogram=Sociogram(contacts=contacts)).rings
    assert sum(n for _, n in found.counts) == 2
    assert found.unplaced == 1
    assert "ring 9: 1, not placed: 1" in found.words("en")


def test_the_parts_of_life_a_bridge_links_are_those_nobody_else_links() -> None:
    """What others link too within the circle stands together."""
    spheres = {"a": "family", "b": "family", "m": None, "c": "care", "d": "work"}
    case = case_of("ab", "am", "mc", "md", "cd")
    contacts = tuple(
        attrs.evolve(contact, sphere=spheres[contact.person])
        for contact in case.sociogram.contacts
    )
    sociogram = attrs.evolve(case.sociogram, contacts=contacts)
    bridges = measure(case, sociogram=sociogram).bridges
    found = {bridge.person: bridge.spheres for bridge in bridges.people}
    assert found == {"a": (), "m": (("family",), ("care", "work"))}
    assert "family and care/work" in bridges.words("en")
    assert bridges.words("en").endswith("A circle would fall apart without: a.")


def test_several_who_hold_circles_are_told_each_for_themselves() -> None:
    """Each of them alone is enough, and they need not be of one circle."""
    found = measure(case_of("ab", "bc", "xy", "yz", "zw")).bridges
    assert found.words("en") == (
        "A circle would fall apart without: b, y and z (each by themselves)."
    )
    assert found.words("sv") == (
        "En krets skulle falla isär utan: b, y och z (var och en för sig)."
    )


@pytest.mark.parametrize(
    ("ties", "share"),
    [
        ("ab ac", "2 of 3. "),
        ("ab ac ad", "3 of 6. "),
        ("ab ac ad bc", "4 of 10. "),
        ("ab", "1 of 10, about 1 in 10. "),
        ("ab cd", "2 of 10, about 1 in 5. "),
        ("ab ac ad", "3 of 10, about 1 in 3. "),
    ],
)
def test_a_share_is_told_only_where_it_is_about_right(ties: str, share: str) -> None:
    """Two of three are not one in two: above a third the counts stand alone."""
    pairs = int(share.split()[2].strip(".,"))
    people = {3: "abc", 6: "abcd", 10: "abcde"}[pairs]
    told = measure(case_of(*ties.split(), people=people)).density.words("en")
    assert f"each other: {share}Told not to" in told


@pytest.mark.parametrize("people", ["", "a"])
def test_a_caution_does_not_speak_of_what_the_sentence_denies(people: str) -> None:
    """Where there are no pairs, circles or goals, no caution has one in mind."""
    found = measure(case_of(people=people), advanced=True)
    size = found.size.caution("en")
    assert found.density.caution("en") == size
    assert (found.lone.caution("en") == size) is (not people)
    assert (found.holes.caution("en") == size) is (not people)
    assert "circles" not in found.worlds.caution("en")
    assert found.goals.caution("en") == (
        "There may be goals that nobody has written down."
    )
    assert measure(case_of("ab", people="c")).density.caution("en") != size


def test_one_circle_is_not_said_to_be_apart_from_others() -> None:
    """What circles may turn out to be is told where there are several."""
    assert "circles" not in measure(case_of("ab")).worlds.caution("en")
    assert "circles" in measure(case_of("ab", "cd")).worlds.caution("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_ties_kinds_and_parts_of_life_are_called_as_in_the_picture(
    language: str,
) -> None:
    """A sentence printed beside a picture has no other word for the same thing."""
    contacts = tuple(Contact(person=str(bond), bond=bond) for bond in Bond)
    case = attrs.evolve(case_of(), sociogram=Sociogram(contacts=contacts))
    found = measure(case)
    told = found.bonds.words(language)
    assert all(words.BOND[bond].get(language)[:4] in told for bond in Bond)
    told = found.kinds.words(language)
    assert all(words.ONLY[kind].get(language) in told for kind in PersonKind)
    assert words.NO_SPHERE.get(language)[1:] in found.spheres.words(language)


def test_the_group_reaches_its_members_and_those_they_know() -> None:
    """All the client's teams of the day count; members off the map stand apart."""
    first, last = date(2024, 1, 1), date(2024, 6, 30)
    places = (
        Membership(person=CLIENT, since=first),
        Membership(person="a", since=first),
        Membership(person="d", since=first, until=last),
        Membership(person="out", since=first),
        Membership(person="c", since=first, deputy_for="a"),
    )
    team = Team(id="t", kind="group", since=first, members=places)
    case = case_of("ab", "cd", people="e", teams=(team,))
    reach = measure(case, as_of=last).reach
    assert reach.members == ("a", "d")
    assert reach.known_to_them == ("b", "c")
    assert (reach.reached, reach.people) == (4, 5)
    assert reach.off_the_map == ("out",)
    assert reach.words("en").endswith("1 member is not on the map.")
    assert measure(case, as_of=date(2024, 7, 1)).reach.reached == 2
    assert measure(case).reach is None, "the day of an undated map is not known"


def test_kinds_that_nobody_recorded_are_unknown() -> None:
    """A person of no recorded kind is neither private nor professional."""
    case = case_of(people="abc")
    people = tuple(
        attrs.evolve(person, kind=PersonKind.PRIVATE if person.id == "a" else None)
        for person in case.people
    )
    kinds = measure(attrs.evolve(case, people=people)).kinds
    assert (kinds.private, kinds.professional, kinds.unknown) == (1, 0, 2)
    assert kinds.words("en") == (
        "On the map – private people: 1, professionals: 0, not recorded: 2."
    )


def test_goals_are_numbered_as_in_the_picture_and_unknown_help_is_not_none() -> None:
    """Open goals keep their number; paused ones are not current, later ones not yet."""
    goals = (
        Goal(id="next", set_on=date(2025, 1, 1), supported_by=()),
        Goal(id="done", status=GoalStatus.REACHED, supported_by=()),
        Goal(id="one", supported_by=("a", "a")),
        Goal(id="paused", status=GoalStatus.PAUSED, supported_by=()),
        Goal(id="alone", status=GoalStatus.ACTIVE, supported_by=()),
        Goal(id="open", status=GoalStatus.ACTIVE),
        Goal(id="later", set_on=date(2025, 1, 1), supported_by=()),
    )
    cover = measure(case_of(people="a", goals=goals), as_of=date(2024, 1, 1)).goals
    found = [(goal.goal, goal.number, goal.helpers) for goal in cover.goals]
    assert found == [("one", 1, 1), ("alone", 3, 0), ("open", 4, None)]
    assert [goal.goal for goal in cover.without] == ["alone"]
    assert cover.words("en").endswith(
        "goal 1: 1; goal 3: nobody; goal 4: not recorded."
    )


def test_a_goal_has_the_number_it_has_in_the_picture(kim: Case) -> None:
    """A goal that is not yet set, or is reached or paused, moves neither's numbers."""
    day = date(2024, 3, 31)
    first, second, third = kim.goals
    goals = (
        attrs.evolve(first, id="later", set_on=date(2025, 1, 1)),
        attrs.evolve(first, id="done", status=GoalStatus.REACHED),
        attrs.evolve(first, status=GoalStatus.PAUSED),
        second,
        attrs.evolve(third, supported_by=()),
    )
    case = attrs.evolve(kim, goals=goals)
    scene = scene_of(case, variant_of("se.ract"), as_of=day, language="sv")
    drawn = {aim.number: len(aim.supporters) for aim in scene.aims}
    found = measure(case, as_of=day).goals.goals
    assert [(goal.goal, goal.number) for goal in found] == [
        (second.id, 2),
        (third.id, 3),
    ]
    assert [drawn[goal.number] for goal in found] == [goal.helpers for goal in found]


def test_the_map_of_the_day_is_measured() -> None:
    """A day before the present map was drawn asks for the one of its layer then."""
    then, now = date(2023, 1, 1), date(2024, 1, 1)
    case = attrs.evolve(
        case_of(),
        sociogram=Sociogram(drawn_on=now, contacts=(Contact(person="a"),)),
        other_sociograms=(
            Sociogram(drawn_on=then, layer=Layer.CRISIS),
            Sociogram(
                drawn_on=then, contacts=(Contact(person="a"), Contact(person="b"))
            ),
        ),
    )
    assert measure(case).size.people == 1
    assert measure(case, as_of=now).size.people == 1
    assert measure(case, as_of=then).size.people == 2
    with pytest.raises(DocumentError, match="later day"):
        measure(case, as_of=date(2022, 1, 1))


def test_measures_show_no_word_of_the_record_in_their_repr(kim: Case) -> None:
    """A log of a measure holds codes and counts."""
    assert "Lena" not in repr(measure(kim))
    assert "mamma" not in repr(measure(kim))
