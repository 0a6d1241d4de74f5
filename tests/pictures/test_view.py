"""What a scene holds of a record, and what it must not hold."""

from datetime import date

import attrs
import pytest
from gallery import NAMES, gallery
from hypothesis import given
from hypothesis import strategies as st
from invented import DAY, KIM, cases, renamed

from actcore.embedding import variant_of
from actcore.errors import ActcoreError
from actcore.model import (
    Answer,
    Audience,
    Case,
    Contact,
    Goal,
    GoalStatus,
    Invitation,
    Layer,
    Membership,
    Person,
    PersonKind,
    Sociogram,
    Team,
    Tie,
)
from actcore.pictures import Names, Part, Scene
from actcore.pictures.seen.sight import initials
from actcore.pictures.seen.view import narrowed, scene_of, scenes_of
from actcore.pictures.told.describe import describe
from actcore.pictures.told.text_map import text_map

RACT = variant_of("se.ract")
OTHERS = [audience for audience in Audience if audience is not Audience.CLIENT]
audiences = st.sampled_from(OTHERS)


def case_of(
    *contacts: Contact, people: tuple[Person, ...] | None = None, **more: object
) -> Case:
    """Kim's case with these people on the map."""
    known = people or tuple(
        Person(id=c.person, name=c.person.title(), kind=PersonKind.PRIVATE)
        for c in contacts
    )
    fields: dict[str, object] = {
        "sociogram": Sociogram(drawn_on=date(2024, 3, 12), contacts=contacts)
    }
    kim = Person(id="kim", name="Kim", kind=PersonKind.PRIVATE)
    return Case(
        id="c",
        model="se.ract",
        client="kim",
        people=(kim, *known),
        **(fields | more),  # type: ignore[arg-type]
    )


def seen(case: Case, **more: object) -> Scene:
    """The scene with names in full unless said otherwise."""
    given: dict[str, object] = {"as_of": DAY, "language": "sv", "names": Names.FULL}
    return scene_of(case, RACT, **(given | more))  # type: ignore[arg-type]


def words_of(scene: Scene) -> str:
    """Everything that a scene and the texts made of it say."""
    return "\n".join(
        (repr(attrs.asdict(scene)), describe(scene).text(), text_map(scene, width=400))
    )


def open_to(case: Case, audience: Audience) -> set[str]:
    """Whom the client has opened the map for."""
    assert case.sociogram is not None
    return {
        c.person
        for c in case.sociogram.contacts
        if audience
        in ((c.shown_to if c.shown_to is not None else case.sociogram.shown_to) or ())
    }


def known_to(case: Case, audience: Audience) -> set[str]:
    """Who may be known to the audience: by consent, or from the client's team."""
    if audience is Audience.STATISTICS:
        return set()
    members = {m.person for team in case.teams for m in team.members}
    if audience is Audience.TEAM:
        professionals = {p.id for p in case.people if p.kind is PersonKind.PROFESSIONAL}
        members &= professionals
    return members | open_to(case, audience) | {case.client}


@given(case=cases(), audience=audiences, names=st.sampled_from(Names))
def test_nothing_of_a_person_who_is_not_open_is_told(
    case: Case, audience: Audience, names: Names
) -> None:
    """Relations and meanings of people not opened, and who they are, are nowhere."""
    told = words_of(seen(case, audience=audience, names=names))
    opened, known = open_to(case, audience), known_to(case, audience)
    for person in case.people:
        number = person.id.removeprefix("id").removesuffix("zq")
        assert f"mening{number}qv" not in told
        if person.id not in opened or audience is Audience.STATISTICS:
            assert f"relation{number}qx" not in told
        if person.id not in known:
            assert person.id not in told
            assert f"Förnamn{number}qz" not in told
            assert f"Släktnamn{number}qz" not in told
            assert f"alias{number}qz" not in told


@pytest.mark.parametrize("recorded", [True, False])
def test_the_codes_of_hidden_people_are_struck_from_free_text(recorded: bool) -> None:
    """A code that reads as a name is one; a part of a word or a number is not."""
    codes = ("goran", "p1", "3", "i")
    hidden = [Contact(person=code, closeness=1, shown_to=()) for code in codes]
    sister = Contact(person="sis", closeness=1, relation="syster till Goran")
    words = "Gorans hjälp med p1, inte p12 eller gorano, 3 gånger i veckan"
    case = case_of(
        sister,
        *hidden,
        people=tuple(Person(id=code) for code in ("sis", *codes[: 4 * recorded])),
        goals=(Goal(id="g", status=GoalStatus.ACTIVE, statement=words),),
    )
    assert case.sociogram is not None
    opened = attrs.evolve(case.sociogram, shown_to=(Audience.GROUP,))
    case = attrs.evolve(case, sociogram=opened)
    told = seen(case, audience=Audience.GROUP)
    assert (
        told.aims[0].words == "… hjälp med …, inte p12 eller gorano, 3 gånger i veckan"
    )
    assert "syster till …" in [figure.relation for figure in told.figures]
    whole = seen(case)
    assert whole.aims[0].words == words


@given(case=cases(), audience=audiences)
def test_ties_and_stars_are_those_of_open_people_only(
    case: Case, audience: Audience
) -> None:
    """Who is not open has no tie, no star, no place of their own and no line."""
    scene = seen(case, audience=audience)
    opened = set() if audience is Audience.STATISTICS else open_to(case, audience)
    for figure in scene.figures:
        if figure.id not in opened:
            assert (figure.bond, figure.star, figure.spot) == (None, False, None)
            assert figure.relation is None
            assert not figure.shown
    for line in scene.lines:
        assert {line.first, line.second} <= opened


@given(case=cases(), audience=audiences, names=st.sampled_from(Names))
def test_who_is_hidden_leaves_no_trace_of_who_it_is(
    case: Case, audience: Audience, names: Names
) -> None:
    """Giving hidden people other codes, names and relations changes nothing at all."""
    known = {KIM.id, *known_to(case, audience)}
    hidden = [person.id for person in case.people if person.id not in known]
    before = words_of(seen(case, audience=audience, names=names))
    assert (
        words_of(seen(renamed(case, hidden), audience=audience, names=names)) == before
    )


@given(case=cases(), names=st.sampled_from([Names.CODES, Names.ROLES]))
def test_no_name_is_told_unless_names_are_asked_for(case: Case, names: Names) -> None:
    """With codes or roles not even the client's own picture has a name or a goal in it."""
    told = words_of(seen(case, names=names))
    assert "Förnamn" not in told
    assert "Kimnamn" not in told
    assert "Träffa" not in told
    if names is Names.CODES:
        assert "relation1qx" not in told


@given(case=cases())
def test_the_client_sees_everybody(case: Case) -> None:
    """Whatever the consent, the client's own picture has every person in full."""
    scene = seen(case)
    assert case.sociogram is not None
    assert {f.id for f in scene.figures} == {c.person for c in case.sociogram.contacts}
    assert all(figure.shown and figure.relation for figure in scene.figures)
    assert len(scene.lines) == len(case.sociogram.ties)


@given(case=cases(), audience=st.sampled_from(Audience))
def test_every_map_keeps_its_numbers(case: Case, audience: Audience) -> None:
    """Nobody disappears from an audience's map, and ids stay unique."""
    scene = seen(case, audience=audience)
    assert case.sociogram is not None
    assert len({f.id for f in scene.figures}) == len(case.sociogram.contacts)
    ids = [p.id for p in (*scene.seats, *scene.others)]
    assert len(set(ids)) == len(ids)
    told = {*ids, *(f.id for f in scene.figures)}
    for aim in scene.aims:
        assert set(aim.supporters or ()) <= told


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("audience", Audience)
def test_the_gallery_can_be_seen_by_all(name: str, audience: Audience) -> None:
    """Every case of the gallery gives a scene with words in its language."""
    case = gallery(name)
    variant = variant_of(case.model)
    for sociogram in case.maps:
        scene = scene_of(
            case,
            variant,
            sociogram=sociogram,
            as_of=date(2024, 4, 1),
            language=variant.languages[0],
            audience=audience,
        )
        assert len(scene.figures) == len(sociogram.contacts)
        assert describe(scene).text()


def test_statistics_tell_of_no_day_client_team_or_goal() -> None:
    """A picture for statistics has neither dates nor words that point at a client."""
    scene = seen(gallery("eighteen"), audience=Audience.STATISTICS)
    assert (scene.drawn_on, scene.drawn_by, scene.helper) == (None, None, None)
    assert scene.client == "klient"
    assert scene.aims == ()
    assert all(seat.label == "" and seat.role is None for seat in scene.seats)


def test_the_group_knows_its_members_but_not_where_they_stand_on_the_map() -> None:
    """A member who is not open has a name in the team and a number on the map."""
    bo = Contact(person="bo", relation="pappa", sphere="family", closeness=1)
    team = Team(id="g", kind="resource_group", members=(Membership(person="bo"),))
    scene = seen(case_of(bo, teams=(team,)), audience=Audience.GROUP)
    assert [seat.label for seat in scene.seats] == ["Bo"]
    assert (scene.figures[0].label, scene.figures[0].relation) == (
        "privatperson 1",
        None,
    )
    assert scene.figures[0].part is Part.MAPPED


def test_a_hidden_member_cannot_be_found_by_the_place_in_the_team() -> None:
    """A staff team sees that somebody private is a member, and not who on the map it is."""
    bo = Contact(person="bo", relation="pappa", sphere="family", closeness=1)
    team = Team(id="g", kind="resource_group", members=(Membership(person="bo"),))
    goal = Goal(id="g1", statement="Flytta", supported_by=("bo",))
    scene = seen(case_of(bo, teams=(team,), goals=(goal,)), audience=Audience.TEAM)
    assert scene.figures[0].part is Part.MAPPED
    assert [seat.part for seat in scene.seats] == [Part.MEMBER]
    assert scene.seats[0].id != scene.figures[0].id
    assert scene.aims[0].supporters == (scene.seats[0].id,)


def test_words_that_name_a_hidden_person_lose_the_name() -> None:
    """A goal or relation told to the group says "…" where it names somebody hidden."""
    noa = Contact(person="noa", relation="dotter")
    bo = Contact(person="bo", relation="Noas farfar", shown_to=(Audience.GROUP,))
    goal = Goal(id="g1", statement="Träffa Noa varje helg")
    scene = seen(case_of(noa, bo, goals=(goal,)), audience=Audience.GROUP)
    assert scene.aims[0].words == "Träffa … varje helg"
    assert [f.relation for f in scene.figures if f.shown] == ["… farfar"]
    assert seen(case_of(noa, bo, goals=(goal,))).aims[0].words == goal.statement


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Anna-Lisa", "Anna"),
        ("Anna-Lisa", "LISA"),
        ("Anna-Lisa Ek", "ANNA-LISA"),
        ("Per-Olof", "Per Olof"),
        ("Per‑Olof", "Per"),
        ("Noa", "NOA"),
        ("Noa", "NOAS"),
        ("Bo", "BO"),
    ],
)
def test_a_hidden_name_is_left_out_however_it_is_written(name: str, said: str) -> None:
    """Parts of a double name count, and short names in capitals."""
    people = (Person(id="x", name=name),)
    goal = Goal(id="g1", statement=f"Träffa {said} på lördag")
    case = case_of(Contact(person="x"), people=people, goals=(goal,))
    words_ = seen(case, audience=Audience.GROUP).aims[0].words or ""
    assert set(words_.removeprefix("Träffa ").removesuffix(" på lördag")) <= {"…", " "}
    plain = attrs.evolve(goal, statement="Per person en noa liten bod")
    kept = seen(attrs.evolve(case, goals=(plain,)), audience=Audience.GROUP)
    assert (kept.aims[0].words or "").endswith("person en noa liten bod")


@pytest.mark.parametrize("audience", [Audience.CLIENT, Audience.GROUP])
def test_a_role_names_nobody(audience: Audience) -> None:
    """Where roles stand for names, a relation is told without anybody's name in it."""
    open_ = Sociogram(
        shown_to=(Audience.GROUP,),
        contacts=(
            Contact(person="noa", relation="dotter"),
            Contact(person="bo", relation="vän till Noa och Kim"),
            Contact(person="eva", relation="Noa"),
        ),
    )
    people = tuple(
        Person(id=name, name=name.title(), kind=PersonKind.PRIVATE)
        for name in ("noa", "bo", "eva")
    )
    case = case_of(people=people, sociogram=open_)
    scene = seen(case, names=Names.ROLES, audience=audience)
    labels = {figure.id: figure.label for figure in scene.figures}
    assert labels == {
        "noa": "dotter",
        "bo": "vän till … och …",
        "eva": "privatperson",
    }


GROUP = (Audience.GROUP,)


@pytest.mark.parametrize(
    ("whole", "own", "there", "shown"),
    [
        (None, None, True, True),  # silent: the older map's word counts
        (None, None, False, True),
        (GROUP, None, True, True),
        (GROUP, None, False, True),
        ((), None, True, False),
        ((), None, False, False),
        ((Audience.TEAM,), None, False, False),
        (GROUP, (), True, False),
        (None, (), True, False),
        ((), GROUP, True, True),
    ],
)
def test_what_the_present_map_takes_back_is_hidden_on_older_ones(
    whole: tuple[Audience, ...] | None,
    own: tuple[Audience, ...] | None,
    there: bool,
    shown: bool,
) -> None:
    """Consent that is withdrawn on the present map reaches every map before it."""
    then = Sociogram(
        drawn_on=date(2023, 3, 1),
        shown_to=GROUP,
        contacts=(Contact(person="bo", relation="pappa", closeness=1),),
    )
    now = Sociogram(
        drawn_on=date(2024, 3, 12),
        shown_to=whole,
        contacts=(Contact(person="bo", shown_to=own),) if there else (),
    )
    case = case_of(
        people=(Person(id="bo", name="Bo"),), sociogram=now, other_sociograms=(then,)
    )
    scene = seen(case, sociogram=then, audience=Audience.GROUP)
    assert [figure.shown for figure in scene.figures] == [shown]
    assert ("pappa" in words_of(scene)) is shown
    assert all(f.shown for f in seen(case, sociogram=then).figures)


def test_goals_taken_back_from_the_staff_team_are_not_told_on_older_maps() -> None:
    """An older map that was open to the team opens no goals once the present is closed."""
    then = Sociogram(drawn_on=date(2023, 3, 1), shown_to=(Audience.TEAM,))
    goal = Goal(id="g1", statement="Flytta")
    now = Sociogram(drawn_on=date(2024, 3, 12))
    for allowed, told in ((None, "Flytta"), ((), None)):
        present = attrs.evolve(now, shown_to=allowed)
        case = case_of(goals=(goal,), sociogram=present, other_sociograms=(then,))
        scene = seen(case, sociogram=then, audience=Audience.TEAM)
        assert scene.aims[0].words == told


def test_a_hidden_supporter_of_a_goal_is_not_found_on_the_map() -> None:
    """Who knows who helps with a goal does not learn which number on the map that is."""
    people = tuple(
        Person(id=name, name=name.title(), kind=PersonKind.PROFESSIONAL)
        for name in ("ada", "bo", "eva")
    )
    goals = (
        Goal(id="g1", statement="Flytta", supported_by=("bo",)),
        Goal(id="g2", statement="Läsa", supported_by=("ada", "bo")),
    )
    contacts = (Contact(person=person.id) for person in people)
    case = case_of(*contacts, people=people, goals=goals)
    scene = seen(case, audience=Audience.GROUP)
    marks = {figure.id for figure in scene.figures}
    assert not any(marks & set(aim.supporters or ()) for aim in scene.aims)
    assert [row[-1] for row in describe(scene).tables[1].rows] == [
        "en yrkesperson",
        "2 yrkespersoner",
    ]
    assert not any("yrkesperson 2" in seat.label for seat in scene.others)


def test_the_staff_team_sees_goals_where_the_whole_map_is_open_to_it() -> None:
    """Goals are the client's words: the staff team needs the client's leave for them."""
    goal = Goal(id="g1", statement="Flytta")
    case = case_of(goals=(goal,))
    assert seen(case, audience=Audience.TEAM).aims[0].words is None
    assert case.sociogram is not None
    opened = attrs.evolve(case.sociogram, shown_to=(Audience.TEAM,))
    case = attrs.evolve(case, sociogram=opened)
    assert seen(case, audience=Audience.TEAM).aims[0].words == "Flytta"


def test_goals_done_or_to_come_are_left_out() -> None:
    """Only goals set by the day and neither reached nor dropped are numbered."""
    goals = (
        Goal(id="a", statement="A", status=GoalStatus.REACHED),
        Goal(id="b", statement="B"),
        Goal(id="c", statement="C", status=GoalStatus.DROPPED),
        Goal(id="d", statement="D", set_on=date(2024, 5, 1)),
        Goal(id="e", statement="E", status=GoalStatus.PAUSED, supported_by=()),
    )
    scene = seen(case_of(goals=goals))
    assert [(a.number, a.words) for a in scene.aims] == [(1, "B"), (2, "E")]
    assert [a.supporters for a in scene.aims] == [None, ()]


def test_a_supporter_off_the_map_is_still_told() -> None:
    """Who supports a goal without a place on the map or in the team has a label."""
    goal = Goal(id="g", statement="Flytta", supported_by=("eva",))
    case = case_of(people=(Person(id="eva", name="Eva"),), goals=(goal,))
    scene = seen(case)
    assert scene.aims[0].supporters == ("eva",)
    assert scene.called("eva") == "Eva"


def test_only_an_invitation_without_an_answer_makes_somebody_asked() -> None:
    """Asked is who was asked by the day and has neither answered nor come in."""
    contacts = [Contact(person=name) for name in ("ada", "bea", "cia", "dan", "eli")]
    asked = date(2024, 3, 1)
    invitations = (
        Invitation(person="ada", asked_on=asked),
        Invitation(person="bea", asked_on=asked, answer=Answer.DECLINED),
        Invitation(person="cia", asked_on=date(2024, 6, 1)),
        Invitation(person="dan", asked_on=asked),
        Invitation(person="eli", nominated_on=asked),
    )
    team = Team(id="g", kind="resource_group", members=(Membership(person="dan"),))
    scene = seen(case_of(*contacts, invitations=invitations, teams=(team,)))
    parts = {figure.id: figure.part for figure in scene.figures}
    assert parts.pop("ada") is Part.ASKED
    assert parts.pop("dan") is Part.MEMBER
    assert set(parts.values()) == {Part.MAPPED}
    assert [seat.id for seat in scene.seats] == ["dan", "ada"]


def test_a_staff_team_is_not_the_clients_own() -> None:
    """A team of an organisation's kind gives nobody a place in the client's team."""
    team = Team(id="g", kind="ract_team", members=(Membership(person="bo"),))
    scene = seen(case_of(Contact(person="bo"), teams=(team,)))
    assert scene.seats == ()
    assert scene.figures[0].part is Part.MAPPED


def test_the_client_sits_first_and_roles_are_told() -> None:
    """Whatever the order in the record, the client's seat comes first."""
    members = (
        Membership(person="bo", roles=("close_person",)),
        Membership(person="kim", roles=("client",)),
    )
    team = Team(id="g", kind="resource_group", members=members)
    scene = seen(case_of(Contact(person="bo"), teams=(team,)))
    assert [(s.label, s.role, s.client) for s in scene.seats] == [
        ("Kim", "Klient", True),
        ("Bo", "Närstående", False),
    ]
    assert scene.team == "Resursgrupp"


def test_rings_reach_as_far_out_as_anybody_stands() -> None:
    """A ring the model has no word for is there with an empty one; past 7 nobody stands."""
    far = Contact(person="bo", closeness=5)
    scene = seen(case_of(far, Contact(person="eva", closeness=8)))
    assert scene.rings == ("Mycket nära", "Nära", "Längre bort", "Ring 4", "Ring 5")
    assert {f.id: f.ring for f in scene.figures} == {"bo": 5, "eva": None}


def test_people_stand_by_part_of_life_ring_and_code() -> None:
    """The order of the figures is that of the page, unknown places last."""
    scene = seen(
        case_of(
            Contact(person="e"),
            Contact(person="d", sphere="work"),
            Contact(person="c", sphere="work", closeness=1),
            Contact(person="b", sphere="family", closeness=2),
            Contact(person="a", sphere="family", closeness=2),
        )
    )
    assert [figure.id for figure in scene.figures] == ["a", "b", "c", "d", "e"]


def test_two_maps_seen_together_hide_the_same_people_under_the_same_numbers() -> None:
    """Who is open on one map only is hidden on both, with one number."""
    now = (
        Contact(person="bo", sphere="family", closeness=1, shown_to=(Audience.GROUP,)),
        Contact(person="eva", sphere="family", closeness=2),
    )
    then = Sociogram(
        drawn_on=date(2023, 3, 1),
        contacts=(
            Contact(person="eva", closeness=1),
            Contact(person="bo", closeness=3),
        ),
    )
    case = case_of(*now, other_sociograms=(then,))
    scene, earlier = scenes_of(
        case,
        RACT,
        earlier=then,
        as_of=DAY,
        language="sv",
        names=Names.FULL,
        audience=Audience.GROUP,
    )
    assert {f.id: f.ring for f in scene.figures} == {"1": 1, "2": 2}
    assert {f.id: f.ring for f in earlier.figures} == {"1": 3, "2": 1}
    assert "Bo" not in words_of(scene) + words_of(earlier)


def test_a_narrowed_map_keeps_who_is_of_no_recorded_kind() -> None:
    """Two narrowed maps hold everybody once, and goals keep their supporters."""
    people = (
        Person(id="a", kind=PersonKind.PRIVATE),
        Person(id="b", kind=PersonKind.PROFESSIONAL),
        Person(id="c"),
    )
    case = case_of(
        *(Contact(person=p.id) for p in people),
        people=people,
        goals=(Goal(id="g", supported_by=("b", "a")),),
    )
    private = seen(case, only=PersonKind.PRIVATE, names=Names.CODES)
    professional = narrowed(seen(case, names=Names.CODES), PersonKind.PROFESSIONAL)
    assert [f.id for f in private.figures] == ["a", "c"]
    assert [f.id for f in professional.figures] == ["b"]
    assert private.aims[0].supporters == ("b", "a")
    assert [other.id for other in private.others] == ["b"]
    assert private.only is PersonKind.PRIVATE
    assert (private.total, professional.total) == (3, 3)
    assert narrowed(private, PersonKind.PROFESSIONAL).total == 3


def test_a_case_without_a_map_says_what_to_do() -> None:
    """No map is an error that tells the layer and the way out, and nobody's name."""
    case = case_of(sociogram=None)
    with pytest.raises(
        ActcoreError, match=r"no sociogram of the layer 'crisis'.*record"
    ):
        seen(case, layer=Layer.CRISIS)


def test_ties_to_people_off_the_map_and_told_twice_are_no_lines() -> None:
    """A line joins two people of the map and is there once, whoever is named first."""
    ties = (
        Tie(first="bo", second="ada"),
        Tie(first="ada", second="bo", acquainted=False),
        Tie(first="ada", second="kim"),
    )
    drawn = Sociogram(contacts=(Contact(person="ada"), Contact(person="bo")), ties=ties)
    scene = seen(case_of(people=(Person(id="ada"), Person(id="bo")), sociogram=drawn))
    assert [(x.first, x.second, x.acquainted) for x in scene.lines] == [
        ("ada", "bo", True)
    ]


def test_a_star_needs_both_a_good_and_an_important_function() -> None:
    """The star is for both; one no decides it, else one open answer leaves it open."""
    answers = [(a, b) for a in (True, False, None) for b in (True, False, None)]
    scene = seen(
        case_of(
            *(
                Contact(person=f"p{n}", good_function=a, important_function=b)
                for n, (a, b) in enumerate(answers)
            )
        )
    )
    assert [figure.star for figure in scene.figures] == [
        *(True, False, None),
        *(False, False, False),
        *(None, False, None),
    ]


@pytest.mark.parametrize(
    ("label", "letters"),
    [
        ("Lena", "L"),
        ("Åsa Öberg", "ÅÖ"),
        ("Dr Henrik", "H"),
        ("Dr", "D"),
        ("A\u030asa", "Å"),
        ("vän sedan skolan", "V"),
        ("p17", "17"),
        ("9 år", "9"),
        ("ßtrange", "S"),
        ("👩‍👩‍👧 Familjen", "F"),
        ("🏠", "?"),
        ("", "?"),
        ("\u202eBo", "B"),
        ("=SUM(1)", "1"),
    ],
)
def test_initials_fit_a_mark(label: str, letters: str) -> None:
    """One or two letters, or a short number, whatever the name holds."""
    assert initials(label) == letters


@given(st.text(max_size=40))
def test_initials_of_anything_are_short(label: str) -> None:
    """No text gives more than three signs or none."""
    assert 1 <= len(initials(label)) <= 3
