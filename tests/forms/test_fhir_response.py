"""Answers go to FHIR R4 and come back as they went, or are refused with a place."""

import json
from copy import deepcopy
from datetime import date
from typing import Any

import attrs
import pytest
from fhirclient.models.questionnaireresponse import QuestionnaireResponse
from filled import all_forms, examples, filled_values
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sample_form import FILLED, SAMPLE

from actcore.codec.sheets import filled_sheet
from actcore.errors import DocumentError
from actcore.forms import Answers, Form, Option, blank
from actcore.forms.fhir import (
    faults_of_response,
    heading,
    questionnaire_of,
    read_response,
    response_of,
)
from actcore.text import Text
from actcore.variant import Variant

PEOPLE = {
    "people": tuple(Option(value=f"p{n}", label=Text(en="Kim")) for n in (1, 2, 3))
}


def sent(resource: dict[str, Any]) -> bytes:
    """A resource as it travels."""
    return json.dumps(resource, ensure_ascii=False).encode()


def response(**changes: Any) -> dict[str, Any]:
    """The response to the sample form, with other top-level elements."""
    return response_of(SAMPLE, blank(SAMPLE, FILLED)) | changes


def item_at(resource: dict[str, Any], *links: str) -> dict[str, Any]:
    """The first item with each link id in turn, one inside the other."""
    for link in links:
        resource = next(i for i in resource["item"] if i["linkId"] == link)
    return resource


def refused(resource: Any, form: Form = SAMPLE) -> dict[str, str]:
    """The faults of a response, by path."""
    with pytest.raises(DocumentError) as caught:
        read_response(resource, form)
    return {fault.path: str(fault) for fault in caught.value.faults}


@pytest.mark.parametrize(("form", "variant"), all_forms())
@settings(max_examples=5, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_answers_come_back_as_they_went(
    form: Form, variant: Variant, data: st.DataObject
) -> None:
    """Whatever a worksheet can hold goes through FHIR without loss."""
    values = data.draw(filled_values(form))
    found = read_response(sent(response_of(form, blank(form, values))), form)
    was = filled_sheet(form.id, values, variant)
    assert filled_sheet(form.id, found.values, variant) == was


@settings(suppress_health_check=list(HealthCheck))
@given(values=filled_values(SAMPLE))
def test_every_kind_of_answer_comes_back(values: dict[str, Any]) -> None:
    """All kinds of question, nested lists and empty ones too, go through without loss."""
    answers = blank(SAMPLE, values)
    assert read_response(sent(response_of(SAMPLE, answers)), SAMPLE) == answers
    chosen = attrs.evolve(answers, choices=PEOPLE)
    assert read_response(sent(response_of(SAMPLE, chosen)), SAMPLE) == answers


def test_every_filled_example_is_a_response() -> None:
    """A strict FHIR library reads the worksheets of the examples; none loses anything."""
    assert len(examples()) > 300
    for variant, form, values in examples():
        resource = json.loads(sent(response_of(form, blank(form, values))))
        read = QuestionnaireResponse(resource, strict=True)
        assert read.status == "completed"
        found = read_response(resource, form)
        assert filled_sheet(form.id, found.values, variant) == filled_sheet(
            form.id, values, variant
        )
        faults = faults_of_response(resource, questionnaire_of(form))
        # a record may hold an answer that its form would not have asked for
        assert {f.expected for f in faults} <= {"is answered and was not to be"}


def test_the_sample_conforms() -> None:
    """The response to every kind of question fits its questionnaire, choices or not."""
    answers = blank(SAMPLE, FILLED)
    assert faults_of_response(response(), questionnaire_of(SAMPLE)) == ()
    chosen = response_of(SAMPLE, attrs.evolve(answers, choices=PEOPLE))
    fitting = questionnaire_of(SAMPLE, choices=PEOPLE)
    assert faults_of_response(chosen, fitting) == ()
    QuestionnaireResponse(chosen, strict=True)


def test_answers_find_their_way_home() -> None:
    """Model, worksheet, version, hash, record and entry come back with the answers."""
    answers = attrs.evolve(blank(SAMPLE, FILLED), record="case-7", entry=2)
    resource = response_of(SAMPLE, answers)
    assert read_response(resource, SAMPLE) == answers
    told = heading(sent(resource))
    assert (told.model, told.worksheet, told.version) == ("xx.toy", "all_kinds", "2.1")
    assert (told.hash, told.record, told.entry) == (SAMPLE.hash, "case-7", 2)


def test_an_older_version_is_carried() -> None:
    """Which version was filled in is told and not judged."""
    old = attrs.evolve(blank(SAMPLE, FILLED), version="1.4", hash="0ld")
    found = read_response(response_of(SAMPLE, old), SAMPLE)
    assert (found.version, found.hash) == ("1.4", "0ld")


def test_a_response_names_nobody() -> None:
    """The subject is a code, and so are those who are chosen, even where names are known."""
    answers = attrs.evolve(blank(SAMPLE, FILLED), record="case-7", choices=PEOPLE)
    resource = response_of(SAMPLE, answers)
    assert "Kim" not in json.dumps(resource)
    identifier = {"system": "urn:actcore:case", "value": "case-7"}
    assert resource["subject"] == {"type": "Patient", "identifier": identifier}
    chair = item_at(resource, "section:2", "chair")["answer"]
    assert set(chair[0]["valueCoding"]) == {"system", "code"}


def test_a_day_is_told_only_if_it_is_given() -> None:
    """There is no clock in a response."""
    assert "authored" not in response()
    given = response_of(SAMPLE, blank(SAMPLE, FILLED), authored=date(2024, 3, 1))
    assert given["authored"] == "2024-03-01"
    assert sent(response()) == sent(response())


def test_what_is_missing_keeps_it_in_progress() -> None:
    """A response is complete once all that is needed is answered, in every row."""
    assert response()["status"] == "completed"
    for values in ({}, {"on": "2024-03-01", "steps": [{"done": True}]}):
        resource = response_of(SAMPLE, blank(SAMPLE, values))
        assert resource["status"] == "in-progress"
        assert read_response(resource, SAMPLE).values == values
        QuestionnaireResponse(resource, strict=True)


def test_a_blank_and_an_empty_list_are_not_the_same() -> None:
    """That there are none is an answer; what was left alone is none."""
    for values in ({"steps": []}, {"moods": []}, {}):
        resource = response_of(SAMPLE, blank(SAMPLE, values))
        assert read_response(resource, SAMPLE).values == values
    denied = response_of(SAMPLE, blank(SAMPLE, {"steps": []}))
    item_at(denied, "section:2", "steps[]")["answer"] = [{"valueBoolean": False}]
    assert read_response(denied, SAMPLE).values == {}


def test_an_empty_list_with_rows_is_refused() -> None:
    """Rows, and the answer that there are none, contradict each other."""
    resource = response()
    none = {"linkId": "steps[]", "answer": [{"valueBoolean": True}]}
    item_at(resource, "section:2")["item"].append(none)
    assert list(refused(resource)) == ["$.steps[]"]


def test_control_characters_stay_behind() -> None:
    """FHIR has no such characters in texts; the rest of a text is as it was."""
    answers = blank(SAMPLE, {"why": "a\x07b\r\n\u202ec\tå", "places": ["\x00"]})
    resource = response_of(SAMPLE, answers)
    assert item_at(resource, "why")["answer"] == [{"valueString": "ab\n\u202ec\tå"}]
    assert "places" not in json.dumps(resource)


def test_a_number_larger_than_any_in_fhir_is_refused() -> None:
    """A whole number that FHIR cannot hold has a fault with its path."""
    with pytest.raises(DocumentError) as caught:
        response_of(SAMPLE, blank(SAMPLE, {"home": {"rooms": 2**31}}))
    assert [fault.path for fault in caught.value.faults] == ["$.home.rooms"]


@pytest.mark.parametrize("number", [1e-7, 1e22, 123456.789, 0.1, 5, 1e200])
def test_numbers_come_back_exactly(number: float) -> None:
    """However a number is written in JSON, it is the same number."""
    resource = response_of(SAMPLE, blank(SAMPLE, {"hours": number}))
    assert read_response(sent(resource), SAMPLE).values == {"hours": number}


@pytest.mark.parametrize(
    ("links", "answer", "path", "expected"),
    [
        (("on",), {"valueString": "2024-03-01"}, "$.on", "valueDate"),
        (("on",), {"valueDate": "2024-03"}, "$.on", "a date as YYYY-MM-DD"),
        (("on",), {"valueDate": "1.3.2024"}, "$.on", "a date as YYYY-MM-DD"),
        (("on",), {"valueDate": "2024-02-30"}, "$.on", "the calendar has"),
        (("on",), {"valueDate": None}, "$.on", "a date as YYYY-MM-DD"),
        (("on",), {}, "$.on", "valueDate"),
        (
            ("on",),
            {"valueDate": "2024-03-01", "valueString": "x"},
            "$.on",
            "valueDate",
        ),
        (("at",), {"valueTime": "09:30:15"}, "$.at", "a time of day"),
        (("met",), {"valueBoolean": "false"}, "$.met", "true or false"),
        (("met",), {"valueCoding": {"code": "true"}}, "$.met", "valueBoolean"),
        (("safe",), {"valueBoolean": True}, "$.safe", "valueCoding"),
        (("safe",), {"valueCoding": {"code": "maybe"}}, "$.safe", "one of the answers"),
        (("safe",), {"valueCoding": {}}, "$.safe", "a coding with a code"),
        (
            ("safe",),
            {"valueCoding": {"system": "http://loinc.org", "code": "true"}},
            "$.safe",
            "a coding",
        ),
        (("section:2", "guests"), {"valueInteger": True}, "$.guests", "a whole number"),
        (("section:2", "guests"), {"valueInteger": 2.5}, "$.guests", "a whole number"),
        (("section:2", "guests"), {"valueDecimal": 2}, "$.guests", "valueInteger"),
        (("section:2", "hours"), {"valueDecimal": "2"}, "$.hours", "a number"),
        (("section:2", "places"), {"valueString": 7}, "$.places", "a text"),
        (("section:2", "chair"), {"valueInteger": 1}, "$.chair", "valueCoding or"),
        (
            ("section:2", "steps", "steps.since"),
            {"valueString": "x"},
            "$.steps[0].since",
            "valueDate",
        ),
        (("section:2", "home", "home.rooms"), {"valueDate": "2024-01-01"},
         "$.home.rooms", "valueInteger"),
    ],
)  # fmt: skip
def test_an_answer_of_another_kind_is_refused(
    links: tuple[str, ...], answer: dict[str, Any], path: str, expected: str
) -> None:
    """The fault has the path of the answer and says what was expected, not what was."""
    resource = response()
    item_at(resource, *links)["answer"] = [answer]
    faults = refused(resource)
    assert list(faults) == [path]
    assert expected in faults[path]
    assert "loinc" not in str(faults)


def test_all_faults_come_at_once() -> None:
    """Whoever has to mend a response is told of everything in it."""
    resource = response(status="done", mood="good")
    item_at(resource, "on")["answer"] = [{"valueDate": "x"}]
    item_at(resource, "at")["linkId"] = "at_"
    item_at(resource, "section:2", "steps")["item"].append({"linkId": "on"})
    section = next(i for i, it in enumerate(resource["item"]) if "item" in it)
    steps = next(
        i
        for i, it in enumerate(resource["item"][section]["item"])
        if it["linkId"] == "steps"
    )
    faults = refused(resource)
    assert set(faults) == {
        "$",
        "$.status",
        "$.on",
        "$.item[2].linkId",
        f"$.item[{section}].item[{steps}].item[4].linkId",
    }
    assert "did you mean 'at'?" in faults["$.item[2].linkId"]


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"status": "entered-in-error"}, "$.status"),
        ({"status": ["completed"]}, "$.status"),
        ({"implicitRules": "http://example.org"}, "$"),
        ({"modifierExtension": []}, "$"),
        ({"item": {}}, "$.item"),
        ({"item": [7]}, "$.item[0]"),
        ({"item": [{"answer": []}]}, "$.item[0].linkId"),
        ({"item": [{"linkId": "on", "answer": "x"}]}, "$.item[0].answer"),
        ({"item": [{"linkId": "on", "answer": [7]}]}, "$.item[0].answer[0]"),
        ({"item": [{"linkId": "on"}, {"linkId": "on"}]}, "$.item[1]"),
        ({"item": [{"linkId": "section:2", "answer": [{}]}]}, "$.item[0]"),
        ({"item": [{"linkId": "chair"}]}, "$.item[0].linkId"),
        (
            {"item": [{"linkId": "on", "item": [{"linkId": "at"}]}]},
            "$.item[0].item[0].linkId",
        ),
        (
            {"subject": {"identifier": {"system": "urn:actcore:site", "value": "s"}}},
            "$.subject.identifier.system",
        ),
        (
            {"questionnaire": "urn:actcore:worksheet:xx.toy:other|1.0"},
            "$.questionnaire",
        ),
        ({"questionnaire": "http://example.org/q"}, "$.questionnaire"),
        ({"questionnaire": None}, "$.questionnaire"),
        ({"resourceType": "Questionnaire"}, "$.resourceType"),
    ],
)
def test_a_response_of_another_shape_is_refused(
    changes: dict[str, Any], path: str
) -> None:
    """What is out of place in the resource has its path there."""
    assert list(refused(response(**changes))) == [path]


def test_what_others_add_is_no_answer() -> None:
    """Authors, narratives, displays and repeated help are let pass and not read."""
    resource = response(
        id="r1",
        author={"display": "Kim"},
        text={"status": "generated", "div": "<div>Kim</div>"},
        extension=[{"url": "http://example.org", "valueString": "Kim"}],
        subject={"reference": "Patient/1", "display": "Kim"},
    )
    resource["item"].insert(0, {"linkId": "heading:notice", "text": "…"})
    mood = item_at(resource, "mood")["answer"][0]
    mood["valueCoding"]["display"] = "Kim"
    mood["item"] = [{"linkId": "mood:help"}]
    del mood["valueCoding"]["system"]
    assert read_response(resource, SAMPLE) == blank(SAMPLE, FILLED)
    resource["item"][0]["answer"] = [{"valueString": "Kim"}]
    assert list(refused(resource)) == ["$.item[0].linkId"]


@pytest.mark.parametrize("data", [b"", b"[]", b"{", b"\xff", b'{"a": NaN}', b"7"])
def test_what_is_no_resource_is_refused(data: bytes) -> None:
    """Bytes that are no response end in a fault and in no other error."""
    with pytest.raises(DocumentError):
        heading(data)
    with pytest.raises(DocumentError):
        read_response(data, SAMPLE)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["linkId", "item", "answer", "valueDate", "valueCoding", "code", "x"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=8,
)


@settings(suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_no_damage_to_a_response_crashes_the_reader(data: st.DataObject) -> None:
    """Whatever stands anywhere in a response, it is read or refused."""
    resource: Any = deepcopy(response())
    part, steps = resource, data.draw(st.integers(1, 6))
    for _ in range(steps):
        keys = list(part) if isinstance(part, dict) else list(range(len(part)))
        key = data.draw(st.sampled_from(keys))
        if not isinstance(part[key], dict | list) or not part[key]:
            break
        last, part = part, part[key]
    else:
        part, key = last, key
    part[key] = data.draw(JSON)
    try:
        answers = read_response(resource, SAMPLE)
    except DocumentError as error:
        paths = [fault.path for fault in error.faults]
    else:
        paths = []
        assert isinstance(answers, Answers)
    assert all(path.startswith("$") for path in paths)
    assert isinstance(faults_of_response(resource, questionnaire_of(SAMPLE)), tuple)
