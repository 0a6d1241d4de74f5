"""Answers go into a record without taking anything away from it."""

from datetime import date
from typing import Any

import attrs
import pytest
from filled import documents

import actcore
from actcore import sheets
from actcore.codec.sheets import sheet_values
from actcore.embedding import variant_of
from actcore.errors import DocumentError
from actcore.forms import Form, blank, form_of
from actcore.forms.merging import Became, Merged, merged
from actcore.forms.sameness import mark_of
from actcore.model import Case, Person, PersonId

DAY = date(2024, 3, 31)


def record() -> Case:
    """A small case with two people who share a name, and one who does not."""
    found = actcore.read(
        b'{"schema": "actcore.case/1", "model": "se.ract", "id": "c1", "client": "kim",'
        b'"people": [{"id": "kim"}, {"id": "elin", "name": "Elin Ek"},'
        b'{"id": "bo1", "name": "Bo"}, {"id": "bo2", "name": "Bo"}],'
        b'"worksheets": {"coach_offer": [{"offered_on": "2024-01-10",'
        b'"explained_how": ["staff"]}], "core_trio": [{"vacancies":'
        b'[{"place": "physician", "since": "2024-01-01"}, {"place": "case_manager"}]}]}}'
    )
    assert isinstance(found, Case)
    return found


def form(worksheet: str = "coach_offer") -> Form:
    return form_of(variant_of("se.ract"), worksheet)


def put(
    values: dict[str, Any],
    *,
    worksheet: str = "coach_offer",
    case: Case | None = None,
    replace: bool = False,
    **more: Any,
) -> Merged:
    answers = attrs.evolve(blank(form(worksheet), values), **more)
    variant = variant_of("se.ract")
    return merged(form(worksheet), answers, case or record(), variant, replace=replace)


def rows(found: Merged, worksheet: str = "coach_offer") -> list[dict[str, Any]]:
    variant = variant_of("se.ract")
    return [sheet_values(r, variant) for r in found.document.worksheets[worksheet]]


def test_a_new_sheet_stands_behind_those_that_were_there() -> None:
    """Answers that name no entry become one more filled worksheet."""
    found = put({"offered_on": "2024-02-02", "answer": "yes"})
    assert (found.became, found.pointer) == (Became.ADDED, "worksheets.coach_offer[1]")
    assert rows(found)[0] == rows(put({"offered_on": "2024-03-03"}))[0]
    assert rows(found)[1] == {"offered_on": "2024-02-02", "answer": "yes"}


def test_the_same_sheet_twice_is_one() -> None:
    """What the record holds already is not added again, and nothing is written anew."""
    case = record()
    found = put({"offered_on": "2024-01-10", "explained_how": ["staff"]}, case=case)
    assert found.became is Became.UNCHANGED
    assert found.document is case


def test_an_opened_sheet_completes_the_one_it_was_opened_on() -> None:
    """What is new is filled in, and a blank takes nothing away."""
    found = put({"answer": "later"}, entry=0, record="c1")
    assert found.became is Became.COMPLETED
    assert rows(found) == [
        {"offered_on": "2024-01-10", "explained_how": ["staff"], "answer": "later"}
    ]


def test_a_conflict_is_told_and_the_record_stands() -> None:
    """Where the record says otherwise the answer waits for a person to decide."""
    found = put({"offered_on": "2024-01-11", "answer": "yes"}, entry=0)
    [conflict] = found.conflicts
    assert conflict.path == "$.offered_on"
    assert (conflict.recorded, conflict.answered) == ("2024-01-10", "2024-01-11")
    assert rows(found)[0]["offered_on"] == "2024-01-10"
    assert rows(found)[0]["answer"] == "yes"
    assert "2024" not in repr(found)


def test_answers_count_where_that_is_asked_for() -> None:
    """With `replace` the answers stand instead, and there is no conflict."""
    found = put({"offered_on": "2024-01-11"}, entry=0, replace=True)
    assert found.conflicts == ()
    assert rows(found)[0]["offered_on"] == "2024-01-11"


def test_rows_are_completed_in_place_and_new_ones_come_behind() -> None:
    """A row goes with the one in its place; one more is added."""
    found = put(
        {
            "vacancies": [
                {"place": "physician", "until": "2024-02-01"},
                {"place": "case_manager"},
                {"place": "physician", "since": "2024-03-01"},
            ]
        },
        worksheet="core_trio",
        entry=0,
    )
    assert found.conflicts == ()
    assert rows(found, "core_trio")[0]["vacancies"] == [
        {"place": "physician", "since": "2024-01-01", "until": "2024-02-01"},
        {"place": "case_manager"},
        {"place": "physician", "since": "2024-03-01"},
    ]


def test_rows_that_moved_up_are_not_mixed() -> None:
    """A first row that was left out does not make the second one overwrite it."""
    found = put(
        {"vacancies": [{"place": "case_manager"}]}, worksheet="core_trio", entry=0
    )
    assert found.became is Became.UNCHANGED
    clash = put(
        {"vacancies": [{"place": "case_manager", "since": "2024-02-02"}]},
        worksheet="core_trio",
        entry=0,
    )
    assert [conflict.path for conflict in clash.conflicts] == ["$.vacancies[0]"]
    assert clash.became is Became.UNCHANGED


NOTE = Case(
    model="se.ract",
    id="c1",
    client=PersonId("kim"),
    people=tuple(Person(id=PersonId(code)) for code in ("kim", "bo", "lena")),
)


def noted(*actions: dict[str, Any]) -> Case:
    """The case with one note of a meeting that agreed on `actions`."""
    made = put({"actions": list(actions)}, worksheet="meeting_note", case=NOTE)
    assert isinstance(made.document, Case)
    return made.document


@pytest.mark.parametrize("replace", [False, True])
def test_a_row_that_was_cleared_does_not_mix_two_others(replace: bool) -> None:
    """Nobody gets a task that was somebody else's, and no row is lost or doubled."""
    case = noted({"what": "Ring mamma"}, {"what": "Boka", "who": "bo"})
    found = put(
        {"actions": [{}, {"what": "Boka", "who": "lena"}]},
        worksheet="meeting_note",
        case=case,
        entry=0,
        replace=replace,
    )
    who = "lena" if replace else "bo"
    assert rows(found, "meeting_note")[0]["actions"] == [
        {"what": "Ring mamma"},
        {"what": "Boka", "who": who},
    ]
    paths = [conflict.path for conflict in found.conflicts]
    assert paths == ([] if replace else ["$.actions[1].who"])


def test_rows_with_nothing_in_common_are_not_completed() -> None:
    """Where rows moved, an answer of one is not filled into another."""
    case = noted({"what": "Ring mamma"}, {"who": "bo"})
    shifted = {"actions": [{"who": "lena"}]}
    told = put(shifted, worksheet="meeting_note", case=case, entry=0)
    assert [conflict.path for conflict in told.conflicts] == ["$.actions[0]"]
    assert told.document is case
    more = put(shifted, worksheet="meeting_note", case=case, entry=0, replace=True)
    assert rows(more, "meeting_note")[0]["actions"] == [
        {"what": "Ring mamma"},
        {"who": "bo"},
        {"who": "lena"},
    ]


def test_a_second_row_like_the_first_is_one_more() -> None:
    """Each row of the record stands for one row of the answers."""
    case = noted({"what": "Ring"})
    twice = {"actions": [{"what": "Ring"}, {"what": "Ring"}]}
    found = put(twice, worksheet="meeting_note", case=case, entry=0)
    assert rows(found, "meeting_note")[0] == twice


def test_an_entry_is_completed_though_another_says_the_same() -> None:
    """Answers to one entry go into that one."""
    first = put({"offered_on": "2024-05-05"}).document
    assert isinstance(first, Case)
    both = put({"offered_on": "2024-05-05", "answer": "yes"}, case=first).document
    assert isinstance(both, Case)
    found = put({"answer": "yes"}, case=both, entry=1)
    assert (found.became, found.pointer) == (
        Became.COMPLETED,
        "worksheets.coach_offer[1]",
    )


def test_what_is_ticked_has_no_order() -> None:
    """The same ticks in another order are no conflict, and nothing new."""
    both = {"offered_on": "2024-02-02", "explained_how": ["staff", "coach"]}
    case = put(both).document
    assert isinstance(case, Case)
    turned = {**both, "explained_how": ["coach", "staff"]}
    assert put(turned, case=case).became is Became.UNCHANGED
    again = put(turned, case=case, entry=1)
    assert (again.became, again.conflicts) == (Became.UNCHANGED, ())


def test_there_are_none_against_rows_is_a_conflict() -> None:
    """An empty list does not empty the one in the record."""
    found = put({"vacancies": []}, worksheet="core_trio", entry=0)
    assert [conflict.path for conflict in found.conflicts] == ["$.vacancies"]
    assert len(rows(found, "core_trio")[0]["vacancies"]) == 2


def test_a_name_that_one_person_has_stands_for_the_person() -> None:
    """On paper people are named; the record gets the code."""
    found = put({"offered_by": "elin ek"})
    assert rows(found)[1] == {"offered_by": "elin"}


def test_a_name_of_two_is_asked_about() -> None:
    """Which of two is meant is for a person to say."""
    with pytest.raises(DocumentError) as caught:
        put({"offered_by": "Bo"})
    [fault] = caught.value.faults
    assert fault.path == "$.offered_by"
    assert "several" in fault.expected
    assert "Bo" not in str(caught.value)


@pytest.mark.parametrize(
    ("values", "path"),
    [
        ({"offered_by": "sven"}, "$.offered_by"),
        ({"offered_on": "soon"}, "$.offered_on"),
        ({"answer": "perhaps"}, "$.answer"),
        ({"aswer": "yes"}, "$.aswer"),
        ({"own_words": "19121212-1212"}, "$.own_words"),
    ],
)
def test_bad_answers_get_a_path_and_a_reason(values: dict[str, Any], path: str) -> None:
    """What the record cannot hold is refused whole, with the place in the answers."""
    with pytest.raises(DocumentError) as caught:
        put(values)
    assert [fault.path for fault in caught.value.faults] == [path]
    assert str(next(iter(values.values()))) not in str(caught.value)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"model": "dk.act"}, "another worksheet"),
        ({"record": "c2"}, "another record"),
        ({"version": "0.1"}, "another version"),
        ({"entry": 7}, "no longer holds"),
    ],
)
def test_answers_that_belong_elsewhere_are_refused(
    more: dict[str, Any], words: str
) -> None:
    """A sheet finds its way home or stays out."""
    with pytest.raises(DocumentError, match=words):
        put({"answer": "yes"}, **more)


def test_answers_to_another_worksheet_are_refused() -> None:
    """One form does not take the answers of another."""
    answers = attrs.evolve(blank(form(), {"answer": "yes"}), worksheet="asking")
    with pytest.raises(DocumentError, match="another worksheet"):
        merged(form(), answers, record(), variant_of("se.ract"))


def test_an_earlier_version_is_read_by_the_names_of_now() -> None:
    """Where a sheet says how, answers to an earlier version are read and it is told."""
    earlier = {"0.9": {"reply": "answer", "explained": "explained_how"}}
    now = attrs.evolve(form(), earlier=earlier)
    answers = attrs.evolve(blank(now, {"reply": "yes"}), version="0.9", hash="")
    found = merged(now, answers, record(), variant_of("se.ract"))
    assert rows(found)[1] == {"answer": "yes"}
    assert found.notices == (f"filled in on version 0.9, read as {now.version}",)


def test_changed_wording_is_told() -> None:
    """Answers to the same version in other words are read, and whoever merges knows."""
    found = put({"answer": "yes"}, hash="0123456789ab")
    assert found.became is Became.ADDED
    assert "wording" in found.notices[0]


def test_a_sheet_that_comes_back_as_it_was_leaves_the_record_alone() -> None:
    """Every filled sheet of every shipped record, opened and merged, changes nothing."""
    seen = 0
    for document in documents():
        for worksheet, filled in document.worksheets.items():
            for entry in range(len(filled)):
                answers = sheets.opened(document, worksheet, as_of=DAY, entry=entry)
                found = sheets.merge(document, answers)
                assert found.became is Became.UNCHANGED
                assert found.document is document
                seen += 1
    assert seen > 300


def test_nothing_but_the_sheet_changes() -> None:
    """People, teams and other sheets are the very same after a merge."""
    case = attrs.evolve(record(), people=(*record().people, Person(id=PersonId("x"))))
    found = put({"answer": "yes"}, case=case).document
    for field in attrs.fields(Case):
        if field.name != "worksheets":
            assert getattr(found, field.name) == getattr(case, field.name)
    assert found.worksheets["core_trio"] == case.worksheets["core_trio"]


def test_the_door_merges_what_it_opened() -> None:
    """What `opened` gives and a page returns goes back into the same record."""
    case = record()
    answers = sheets.opened(case, "coach_offer", as_of=DAY, entry=0)
    assert answers.record == "c1"
    assert sheets.merge(case, answers).became is Became.UNCHANGED


@pytest.mark.parametrize("values", [{}, {"explained_how": []}])
def test_a_blank_sheet_is_no_sheet(values: dict[str, Any]) -> None:
    """Where nothing was answered nothing is written; "none of these" is an answer."""
    found = put(values)
    if values:
        assert found.became is Became.ADDED
    else:
        assert found.became is Became.UNCHANGED
        assert "nothing was answered" in found.notices[0]


def opened_offer(case: Case, entry: int) -> Any:
    return sheets.opened(case, "coach_offer", as_of=DAY, entry=entry)


def two_offers() -> Case:
    found = put({"offered_on": "2024-06-01", "answer": "later"}).document
    assert isinstance(found, Case)
    return found


def test_an_opened_sheet_finds_its_entry_though_others_were_taken_out() -> None:
    """The sheet goes into what it was opened on, wherever that stands by now."""
    case = two_offers()
    answers = opened_offer(case, 1)
    offers = case.worksheets["coach_offer"]
    shorter = attrs.evolve(
        case, worksheets={**case.worksheets, "coach_offer": offers[1:]}
    )
    more = attrs.evolve(answers, values={**answers.values, "own_words": "Sen"})
    found = sheets.merge(shorter, more)
    assert found.pointer == "worksheets.coach_offer[0]"
    assert rows(found)[0]["own_words"] == "Sen"


def test_an_opened_sheet_whose_entry_is_gone_goes_nowhere() -> None:
    """Answers are not put into another filled worksheet that stands in its place."""
    case = two_offers()
    answers = opened_offer(case, 1)
    offers = case.worksheets["coach_offer"]
    other = {**case.worksheets, "coach_offer": (offers[0], offers[0])}
    more = attrs.evolve(answers, values={**answers.values, "own_words": "Sen"})
    with pytest.raises(DocumentError, match="no longer holds"):
        sheets.merge(attrs.evolve(case, worksheets=other), more)


def test_a_sheet_that_was_merged_can_come_back_once_more() -> None:
    """The same answers twice change nothing the second time."""
    case = two_offers()
    answers = opened_offer(case, 1)
    more = attrs.evolve(answers, values={**answers.values, "own_words": "Sen"})
    once = sheets.merge(case, more).document
    assert sheets.merge(once, more).became is Became.UNCHANGED


def test_what_was_blanked_is_kept_and_told() -> None:
    """A blank takes nothing away, and whoever merges knows which answers stand."""
    case = two_offers()
    answers = opened_offer(case, 1)
    left = {name: v for name, v in answers.values.items() if name != "answer"}
    found = sheets.merge(case, attrs.evolve(answers, values=left))
    assert found.notices == ("left blank, and kept as recorded: $.answer",)
    assert found.document is case


def test_a_name_nobody_has_tells_what_to_do() -> None:
    """Somebody who is not in the record is added there first."""
    with pytest.raises(DocumentError, match="add the person there first"):
        put({"offered_by": "Maria"})


def test_two_rows_are_not_mixed_for_one_answer_in_common() -> None:
    """A row that contradicts the one in its place is left whole, with each conflict told."""
    case = noted({"what": "Ring", "done": False})
    other = {"what": "Boka", "done": False, "who": "lena"}
    found = put({"actions": [other]}, worksheet="meeting_note", case=case, entry=0)
    assert found.document is case
    assert [conflict.path for conflict in found.conflicts] == ["$.actions[0].what"]


def test_a_row_like_one_that_was_completed_is_one_more() -> None:
    """Completing a row does not swallow a second one that says what it said before."""
    case = noted({"what": "Ring"})
    both = {"actions": [{"what": "Ring", "who": "bo"}, {"what": "Ring"}]}
    found = put(both, worksheet="meeting_note", case=case, entry=0)
    said = rows(found, "meeting_note")[0]["actions"]
    assert sorted(said, key=len) == [{"what": "Ring"}, {"what": "Ring", "who": "bo"}]


def test_the_same_sheet_twice_does_not_fill_another_entry() -> None:
    """What went into its own entry does not go into one that looks as it once did."""
    first = put({"offered_on": "2024-05-05"}).document
    assert isinstance(first, Case)
    answers = opened_offer(first, 1)
    more = attrs.evolve(answers, values={**answers.values, "answer": "yes"})
    once = sheets.merge(first, more).document
    assert isinstance(once, Case)
    twin = put({"offered_on": "2024-05-05"}, case=once).document
    again = sheets.merge(twin, more)
    assert (again.became, again.pointer) == (
        Became.UNCHANGED,
        "worksheets.coach_offer[1]",
    )


def test_two_may_go_on_with_one_sheet_if_they_agree() -> None:
    """Answers of two people that do not contradict each other both go in."""
    case = two_offers()
    answers = opened_offer(case, 1)
    one = attrs.evolve(answers, values={**answers.values, "own_words": "Sen"})
    two = attrs.evolve(answers, values={**answers.values, "ask_again_on": "2024-09-01"})
    after = sheets.merge(sheets.merge(case, one).document, two)
    assert after.conflicts == ()
    assert rows(after)[1]["own_words"] == "Sen"
    assert rows(after)[1]["ask_again_on"] == "2024-09-01"


def test_blank_rows_are_stored_nowhere() -> None:
    """A blank row says nothing: it is no row, and a list of them is not "there are none"."""
    start = put({"noted_on": "2024-01-01"}, worksheet="core_trio").document
    assert isinstance(start, Case)
    filled = {"vacancies": [{}, {"place": "physician"}]}
    found = put(filled, worksheet="core_trio", case=start, entry=1)
    assert rows(found, "core_trio")[1]["vacancies"] == [{"place": "physician"}]
    new = put({"noted_on": "2024-02-01", "vacancies": [{}]}, worksheet="core_trio")
    assert rows(new, "core_trio")[1] == {"noted_on": "2024-02-01"}


def test_faults_of_rows_keep_the_numbers_of_the_form() -> None:
    """A fault in the second row of a form is told of the second row."""
    values = {"actions": [{}, {"who": "nobody_here"}]}
    with pytest.raises(DocumentError) as caught:
        put(values, worksheet="meeting_note", case=NOTE)
    assert [fault.path for fault in caught.value.faults] == ["$.actions[1].who"]


def test_a_sheet_of_an_earlier_version_finds_its_entry() -> None:
    """What was opened before items were renamed is found by what it said then."""
    case = two_offers()
    now = attrs.evolve(form(), earlier={"0.9": {"when": "offered_on"}}, version="2.0")
    then = {"when": "2024-06-01", "answer": "later"}
    old = attrs.evolve(form(), version="0.9")
    mark = mark_of(old, then)
    answers = attrs.evolve(
        blank(old, {**then, "own_words": "Sen"}), hash=f"{old.hash}-{mark}", entry=0
    )
    found = merged(now, answers, case, variant_of("se.ract"))
    assert found.pointer == "worksheets.coach_offer[1]"


def test_what_came_from_outside_is_in_no_repr() -> None:
    """A record's id and a version may hold anything that somebody wrote."""
    answers = attrs.evolve(blank(form()), record="Anna", version="Berit", hash="Cia")
    assert not any(name in repr(answers) for name in ("Anna", "Berit", "Cia"))
