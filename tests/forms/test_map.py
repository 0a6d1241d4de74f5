"""The client's map as a form, and what becomes of it in a case."""

from datetime import date

import attrs
import pytest
from filled import documents, models

from actcore import sheets
from actcore.errors import ActcoreError, DocumentError
from actcore.forms import blank
from actcore.forms.sociogram import map_form, map_values
from actcore.model import Audience, Bond, Case, Layer, Person, PersonId, Tie

DAY = date(2024, 3, 31)
RACT = next(variant for variant in models() if variant.id == "se.ract")
FORM = map_form(RACT)

EMPTY = Case(
    model="se.ract",
    id="c1",
    client=PersonId("kim"),
    people=(Person(id=PersonId("kim")), Person(id=PersonId("lena"), name="Lena Ek")),
)
LINES = """# some notes
datum: 1/6 2024
Lena Ek; mamma; Familj; 1; *; starkt; Noa, Göran
Noa; son; familj; Mycket nära; ; ;
Göran | granne | Fritid & grannar | 3
"""


def put(text: str, case: Case = EMPTY, *, replace: bool = False) -> sheets.Merged:
    [answers] = sheets.read(text.encode(), "txt", model="se.ract")
    return sheets.merge(case, answers, replace=replace)


def case_of(found: sheets.Merged) -> Case:
    assert isinstance(found.document, Case)
    return found.document


def faults(text: str) -> list[str]:
    with pytest.raises(DocumentError) as caught:
        put(text)
    return [f"{fault.path}: {fault}" for fault in caught.value.faults]


def test_a_line_a_person_becomes_a_map() -> None:
    """Name, relation, part of life, ring, star, tie and whom the person knows."""
    case = case_of(put(LINES))
    assert case.sociogram is not None
    lena, noa, goran = case.sociogram.contacts
    assert case.sociogram.drawn_on == date(2024, 6, 1)
    assert (lena.person, lena.relation, lena.sphere) == ("lena", "mamma", "family")
    assert (lena.closeness, lena.bond) == (1, Bond.STRONG)
    assert (lena.good_function, lena.important_function) == (True, True)
    assert (noa.closeness, noa.bond, noa.good_function) == (1, None, None)
    assert (goran.sphere, goran.closeness) == ("leisure", 3)
    pairs = {frozenset((t.first, t.second)) for t in case.sociogram.ties}
    assert pairs == {
        frozenset(("lena", noa.person)),
        frozenset(("lena", goran.person)),
    }


def test_new_people_get_codes_that_tell_nothing() -> None:
    """Somebody who is in the record is found by name; others get a code of no meaning."""
    case = case_of(put(LINES))
    new = [p for p in case.people if p.id not in ("kim", "lena")]
    assert [(p.id, p.name) for p in new] == [("p1", "Noa"), ("p2", "Göran")]


def test_a_later_map_keeps_the_earlier_one() -> None:
    """The present map becomes a version among the others."""
    first = case_of(put(LINES))
    second = case_of(put("datum: 2024-09-01\nLena Ek;;;2\n", first))
    assert second.other_sociograms == (first.sociogram,)
    assert second.sociogram is not None
    assert second.sociogram.drawn_on == date(2024, 9, 1)


def test_an_earlier_map_becomes_one_of_the_others() -> None:
    """What was drawn before does not take the present map's place."""
    first = case_of(put(LINES))
    found = put("datum: 2023-09-01\nLena Ek;;;2\n", first)
    assert case_of(found).sociogram == first.sociogram
    assert found.pointer == "other_sociograms[0]"


def test_answers_of_the_same_day_complete_the_map() -> None:
    """What was open is filled in, and what is there stands, with the conflict told."""
    first = case_of(put(LINES))
    found = put("datum: 2024-06-01\nNoa;son;;2;;svagt\nÅsa;;;2\n", first)
    drawn = case_of(found).sociogram
    assert drawn is not None
    assert len(drawn.contacts) == 4
    assert drawn.contacts[1].bond is Bond.WEAK
    assert drawn.contacts[1].closeness == 1
    assert [c.path for c in found.conflicts] == ["$.contacts[0].closeness"]
    again = put("datum: 2024-06-01\nNoa;son;;2;;svagt\n", first, replace=True)
    other = case_of(again).sociogram
    assert other is not None
    assert other.contacts[1].closeness == 2


def test_the_same_lines_twice_change_nothing() -> None:
    """A map that comes back as it was leaves the case as it is."""
    first = case_of(put(LINES))
    assert put(LINES, first).became is sheets.Became.UNCHANGED


def test_every_shipped_map_comes_back_as_it_went() -> None:
    """From a case to its form and back nothing changes, by name and by code."""
    seen = 0
    for document in documents():
        if not isinstance(document, Case):
            continue
        variant = sheets.found.variant(document.model, None)
        for drawn in document.maps:
            for names in ("codes", "full"):
                answers = blank(map_form(variant), map_values(document, drawn, names))
                found = sheets.merge(document, answers)
                assert found.became is sheets.Became.UNCHANGED, document.id
                seen += 1
    assert seen > 4


def test_faults_tell_the_line_and_the_column() -> None:
    """What cannot be read is told where it stands, and no name is repeated."""
    told = faults(
        "Lena Ek; mamma; famlij; 9; y\n\nBo;;;;;;Nobody\n;granne\nKim;;;;;;;extra\n"
    )
    assert [fault.partition(":")[0] for fault in told] == [
        "line 1, star",
        "line 5",
        "line 1, sphere",
        "line 1, closeness",
    ]
    assert not any(name in " ".join(told) for name in ("Lena", "Nobody", "famlij"))
    later = faults("Bo;;;;;;Nobody\n;granne\n")
    assert later == [
        "$.contacts[1].name: expected a name, or a code",
        (
            "$.contacts[0].knows[0]: nobody on the map goes by this name, write it as"
            " on the person's row"
        ),
    ]


def test_two_of_one_name_are_asked_about() -> None:
    """Who of two in the record is meant is for a person to say."""
    twins = (*EMPTY.people, Person(id=PersonId("lena2"), name="Lena Ek"))
    case = attrs.evolve(EMPTY, people=twins)
    with pytest.raises(DocumentError, match="several in the record"):
        put("Lena Ek;mamma\n", case)
    coded = case_of(put("namn;kod\nLena Ek;lena2\n", case))
    assert coded.sociogram is not None
    assert coded.sociogram.contacts[0].person == "lena2"


def test_a_map_of_a_crisis_is_a_layer_of_its_own() -> None:
    """The map of everyday life stays the present one."""
    first = case_of(put(LINES))
    values = {"layer": "crisis", "contacts": [{"person": "lena", "closeness": "3"}]}
    found = case_of(sheets.merge(first, blank(FORM, values)))
    assert found.sociogram == first.sociogram
    assert found.other_sociograms[0].layer is Layer.CRISIS


def test_people_who_do_not_know_each_other_are_not_made_to() -> None:
    """What the client said of a tie stands against a line that says otherwise."""
    first = case_of(put(LINES))
    assert first.sociogram is not None
    apart = Tie(first=PersonId("p1"), second=PersonId("p2"), acquainted=False)
    drawn = attrs.evolve(first.sociogram, ties=(*first.sociogram.ties, apart))
    case = attrs.evolve(first, sociogram=drawn)
    found = put("datum: 2024-06-01\nNoa;;;;;;Göran\nGöran\n", case)
    assert len(found.conflicts) == 1
    assert case_of(found).sociogram == drawn


def test_another_name_for_somebody_known_is_a_conflict() -> None:
    """A corrected name is not thrown away: it waits, or counts where that is asked for."""
    values = {"contacts": [{}, {"person": "lena", "name": "Lena Lund"}]}
    told = sheets.merge(EMPTY, blank(FORM, values))
    assert [c.path for c in told.conflicts] == ["$.contacts[1].name"]
    assert case_of(told).person("lena") == EMPTY.person("lena")
    settled = case_of(sheets.merge(EMPTY, blank(FORM, values), replace=True))
    lena = settled.person("lena")
    assert lena is not None
    assert lena.name == "Lena Lund"


def test_who_may_see_the_map_has_no_order() -> None:
    """The same ticks in another order are no conflict."""
    said = {"contacts": [{"person": "lena"}], "shown_to": ["team", "group"]}
    first = case_of(sheets.merge(EMPTY, blank(FORM, said)))
    turned = {**said, "shown_to": ["group", "team"]}
    assert sheets.merge(first, blank(FORM, turned)).conflicts == ()


def test_a_map_of_another_record_is_refused() -> None:
    """Lines that name their case go into that one only."""
    with pytest.raises(DocumentError, match="another record"):
        put("ärende: c2\nLena Ek\n")


def test_a_model_without_clients_has_no_map() -> None:
    """Norway's resource group is staff; there is no client to draw."""
    with pytest.raises(ActcoreError, match="no record of a client"):
        sheets.form("no.bir", "sociogram")


def test_a_new_map_keeps_what_its_sheet_did_not_show() -> None:
    """A sheet by codes shows no relations; drawn anew they are carried over, and told."""
    for document in documents():
        if not isinstance(document, Case) or document.map_on(DAY) is None:
            continue
        answers = sheets.opened(document, "sociogram", as_of=DAY)
        found = sheets.merge(document, answers)
        was, now = document.map_on(DAY), case_of(found).map_on(DAY)
        assert was is not None
        assert now is not None
        assert {c.person: (c.relation, c.meanings) for c in now.contacts} == {
            c.person: (c.relation, c.meanings) for c in was.contacts
        }
        assert {frozenset((t.first, t.second)) for t in now.ties} == {
            frozenset((t.first, t.second)) for t in was.ties
        }


def test_a_map_with_nobody_on_it_is_no_map() -> None:
    """A day alone does not put an empty map in the place of the present one."""
    first = case_of(put(LINES))
    found = put("datum: 2025-01-01\n", first)
    assert found.document is first
    assert "nobody is on the map" in found.notices[-1]


def test_what_a_map_leaves_open_is_told() -> None:
    """No day, people who were left out, and people found by name are for somebody to check."""
    first = case_of(put(LINES))
    told = " ".join(put("Lena Ek;;;2\n", first).notices)
    assert "tell no day" in told
    assert "kept: 2" in told
    assert "by their names, please check: 1" in told


def test_the_client_is_not_on_the_own_map() -> None:
    """The client is in the middle, and the row that says otherwise is told."""
    values = {"contacts": [{"person": "lena"}, {}, {"person": "kim"}]}
    with pytest.raises(DocumentError) as caught:
        sheets.merge(EMPTY, blank(FORM, values))
    assert [f.path for f in caught.value.faults] == ["$.contacts[2].name"]


def test_a_code_comes_before_a_name() -> None:
    """Where somebody's code is another one's name, the code is meant."""
    people = (*EMPTY.people, Person(id=PersonId("maria"), name="Maria"))
    people = (*people, Person(id=PersonId("asa"), name="Maria"))
    case = attrs.evolve(EMPTY, people=people)
    rows = [
        {"person": "maria", "name": "Maria"},
        {"person": "asa", "name": "Maria", "knows": ["maria"]},
    ]
    found = case_of(sheets.merge(case, blank(FORM, {"contacts": rows})))
    assert found.sociogram is not None
    [tie] = found.sociogram.ties
    assert {tie.first, tie.second} == {"maria", "asa"}


def test_whom_the_client_showed_to_nobody_stays_hidden_on_a_new_map() -> None:
    """No sheet asks who may see one of the people, so what was said of it stands."""
    first = case_of(put(LINES))
    assert first.sociogram is not None
    hidden = attrs.evolve(first.sociogram.contacts[1], shown_to=())
    contacts = (first.sociogram.contacts[0], hidden, first.sociogram.contacts[2])
    drawn = attrs.evolve(first.sociogram, contacts=contacts, shown_to=(Audience.GROUP,))
    case = attrs.evolve(first, sociogram=drawn)
    later = date(2025, 1, 1)
    answers = sheets.opened(case, "sociogram", as_of=later, names="full")
    now = case_of(sheets.merge(case, answers)).map_on(later)
    assert now is not None
    kept = now.contact(hidden.person)
    assert kept is not None
    assert not now.open_to(kept, Audience.GROUP)


def test_an_undated_map_goes_into_the_undated_one_or_the_latest() -> None:
    """A map without a day is not put into one of another day where its own is there."""
    undated = case_of(put("Lena Ek;;;1\n"))
    dated = case_of(put("datum: 2024-06-01\nBo;;;2\n", undated))
    assert put("Lena Ek;;;1\n", dated).document == dated
    crises = dated
    for day in ("2023-01-01", "2024-01-01"):
        values = {"layer": "crisis", "drawn_on": day, "contacts": [{"person": "lena"}]}
        crises = case_of(sheets.merge(crises, blank(FORM, values)))
    more = {"layer": "crisis", "contacts": [{"person": "lena", "closeness": "2"}]}
    found = case_of(sheets.merge(crises, blank(FORM, more)))
    latest = found.map_on(date.max, Layer.CRISIS)
    assert latest is not None
    assert latest.contacts[0].closeness == 2


def test_two_new_people_of_one_name_are_asked_about() -> None:
    """The same new name twice would make two people whom nobody can tell apart."""
    assert faults("Anna;;;1\nAnna;;;2\n")


def test_somebody_unknown_by_code_is_told_on_the_right_row() -> None:
    """A code that nobody has is a fault of its row, blank rows before it counted."""
    values = {"contacts": [{}, {"person": "zzz"}]}
    with pytest.raises(DocumentError) as caught:
        sheets.merge(EMPTY, blank(FORM, values))
    assert [f.path for f in caught.value.faults] == ["$.contacts[1].person"]
