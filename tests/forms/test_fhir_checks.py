"""Our own checks of FHIR R4 resources find what a library that parses them lets pass."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest
from fhirclient.models.questionnaire import Questionnaire
from fhirclient.models.questionnaireresponse import QuestionnaireResponse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sample_form import FILLED, SAMPLE

from actcore.forms import blank
from actcore.forms.fhir import (
    faults_of_questionnaire,
    faults_of_response,
    questionnaire_of,
    response_of,
)

Json = dict[str, Any]
Damage = Callable[[Json], Any]


def item(resource: Json, *links: str) -> Json:
    """The first item with each link id in turn, one inside the other."""
    for link in links:
        resource = next(i for i in resource["item"] if i.get("linkId") == link)
    return resource


def within(*links: str, **elements: Any) -> Damage:
    """Set elements of an item."""
    return lambda resource: item(resource, *links).update(elements)


def located(resource: Json, place: str) -> str:
    """The path of an element, told by link ids: ``section:2/home#.item``."""
    links, _, element = place.partition("#")
    path = "$"
    for link in filter(None, links.split("/")):
        items = resource["item"]
        index = next(i for i, one in enumerate(items) if one["linkId"] == link)
        path, resource = f"{path}.item[{index}]", items[index]
    return path + element


TWO_NUMBERS = [{"valueInteger": 0}, {"valueInteger": 1}]
WHEN = {"question": "met", "operator": "=", "answerBoolean": True}
OPTION = {"valueCoding": {"code": "x"}}
QUESTIONNAIRE: list[tuple[str, str, Damage]] = [
    ("bogus-status", "#.status", lambda r: r.update(status="bogus")),
    ("que-0", "#.name", lambda r: r.update(name="all kinds")),
    ("bogus-type", "on#.type", within("on", type="day")),
    ("que-1-empty-group", "section:2/home#.item", within("section:2", "home", item=[])),
    ("que-1-display", "heading:for-whom#.item", within("heading:for-whom", item=[{"linkId": "a", "type": "string"}])),
    ("que-2", "again_on#.linkId", within("again_on", linkId="on")),
    ("blank-link", "again_on#.linkId", within("again_on", linkId=" ")),
    ("que-3", "heading:for-whom#.code", within("heading:for-whom", code=[{"code": "x"}])),
    ("que-4", "safe#.answerOption", within("safe", answerValueSet="http://example.org/v")),
    ("que-5", "met#.answerOption", within("met", answerOption=[OPTION])),
    ("que-6", "heading:for-whom#.required", within("heading:for-whom", required=True)),
    ("que-7", "why#.enableWhen[0]", within("why", enableWhen=[{"question": "at", "operator": "exists", "answerTime": "09:00:00"}])),
    ("que-8", "section:2#.initial", within("section:2", initial=[{"valueString": "x"}])),
    ("que-9", "heading:for-whom#.readOnly", within("heading:for-whom", readOnly=True)),
    ("que-10", "on#.maxLength", within("on", maxLength=3)),
    ("que-11", "safe#.initial", within("safe", initial=[OPTION])),
    ("que-12", "why#.enableBehavior", within("why", enableWhen=[WHEN, WHEN])),
    ("que-13", "section:2/guests#.initial", within("section:2", "guests", initial=TWO_NUMBERS)),
    ("initial-kind", "on#.initial[0]", within("on", initial=[{"valueTime": "09:00:00"}])),
    ("bogus-behavior", "why#.enableBehavior", within("why", enableBehavior="some")),
    ("bogus-operator", "why#.enableWhen[0].operator", within("why", enableWhen=[WHEN | {"operator": "is"}])),
    ("when-nobody", "why#.enableWhen[0].question", within("why", enableWhen=[WHEN | {"question": "nobody"}])),
    ("when-itself", "why#.enableWhen[0].question", within("why", enableWhen=[WHEN | {"question": "why"}])),
    ("when-a-group", "why#.enableWhen[0].question", within("why", enableWhen=[WHEN | {"question": "home"}])),
    ("when-kind", "why#.enableWhen[0]", within("why", enableWhen=[{"question": "met", "operator": "=", "answerString": "x"}])),
    ("when-no-order", "why#.enableWhen[0].operator", within("why", enableWhen=[WHEN | {"operator": "<"}])),
    ("option-twice", "mood#.answerOption[1]", lambda r: item(r, "mood").update(answerOption=[OPTION, OPTION])),
    ("option-kind", "on#.answerOption[0]", within("on", answerOption=[OPTION])),
    ("option-no-code", "mood#.answerOption[0].valueCoding.code", within("mood", answerOption=[{"valueCoding": {"display": "x"}}])),
]  # fmt: skip


@pytest.mark.parametrize(
    ("place", "damage"),
    [c[1:] for c in QUESTIONNAIRE],
    ids=[c[0] for c in QUESTIONNAIRE],
)
def test_a_planted_fault_in_a_questionnaire_is_found(
    place: str, damage: Damage
) -> None:
    """One thing is wrong, the library reads it, and we say where."""
    resource = questionnaire_of(SAMPLE)
    assert faults_of_questionnaire(resource) == ()
    path = located(resource, place)
    damage(resource)
    Questionnaire(deepcopy(resource), strict=True)
    assert [fault.path for fault in faults_of_questionnaire(resource)] == [path]


def test_what_the_library_refuses_has_a_fault_too() -> None:
    """Missing and mistyped elements are found without any library."""
    resource = questionnaire_of(SAMPLE)
    del item(resource, "on")["linkId"], resource["status"]
    item(resource, "at")["required"] = "yes"
    del item(resource, "met")["type"]
    paths = [fault.path for fault in faults_of_questionnaire(resource)]
    assert paths == [
        "$.status",
        "$.item[3].linkId",
        "$.item[5].required",
        "$.item[6].type",
        "$.item[7].enableWhen[0].question",
    ]
    assert [f.path for f in faults_of_questionnaire({})] == ["$.resourceType"]
    answers = {"on": {"valueDate": "2024-02-30"}, "at": {"valueTime": "24:30:00"}}
    response = response_of(SAMPLE, blank(SAMPLE, FILLED))
    for link, answer in answers.items():
        item(response, link)["answer"] = [answer]
    faults = faults_of_response(response, questionnaire_of(SAMPLE))
    assert [fault.path for fault in faults] == [
        "$.item[0].answer[0].valueDate",
        "$.item[2].answer[0].valueTime",
    ]
    [fault] = faults_of_response({}, questionnaire_of(SAMPLE))
    assert fault.path == "$.resourceType"


def test_a_bottomless_questionnaire_is_refused() -> None:
    """Items in items without end are no reason to run out of stack."""
    part: Json = {"linkId": "x", "type": "group"}
    for number in range(5000):
        part = {"linkId": f"{number}", "type": "group", "item": [part]}
    resource = {"resourceType": "Questionnaire", "status": "active", "item": [part]}
    [fault] = faults_of_questionnaire(resource)
    assert fault.expected == "is nested too deeply"


def answered(*links: str, answer: list[Json]) -> Damage:
    """Give other answers in an item."""
    return within(*links, answer=answer)


STEP = ("section:2", "steps")
RESPONSE: list[tuple[str, str, Damage]] = [
    ("bogus-status", "#.status", lambda r: r.update(status="bogus")),
    ("another-form", "#.questionnaire", lambda r: r.update(questionnaire="urn:other|1")),
    ("another-version", "#.questionnaire", lambda r: r.update(questionnaire=f"{r['questionnaire']}0")),
    ("unknown-link", "at#.linkId", within("at", linkId="nobody")),
    ("elsewhere", "at#", within("at", linkId="home")),
    ("out-of-order", "#.item[1]", lambda r: r["item"].insert(0, r["item"].pop(1))),
    ("twice", "#.item[1]", lambda r: r["item"].insert(0, r["item"][0])),
    ("qrs-1", "on#.item", within("on", item=[{"linkId": "mood:help"}])),
    ("group-answer", "section:2#.answer", answered("section:2", answer=[{"valueString": "x"}])),
    ("display-answer", "#.item[0]", lambda r: r["item"].insert(0, {"linkId": "heading:notice", "answer": [{"valueString": "x"}]})),
    ("too-many", "at#.answer", answered("at", answer=[{"valueTime": "09:00:00"}] * 2)),
    ("group-twice", "section:2#.item[10]", lambda r: item(r, "section:2")["item"].append(item(r, "section:2", "home"))),
    ("another-type", "on#.answer[0]", answered("on", answer=[{"valueString": "2024-03-01"}])),
    ("two-values", "on#.answer[0]", answered("on", answer=[{"valueDate": "2024-03-01", "valueString": "x"}])),
    ("blank", "why#.answer[0].valueString", answered("why", answer=[{"valueString": " "}])),
    ("control", "why#.answer[0].valueString", answered("why", answer=[{"valueString": "a\x07"}])),
    ("no-option", "mood#.answer[0].valueCoding", answered("mood", answer=[{"valueCoding": {"code": "good"}}])),
    ("too-large", "section:2/guests#.answer[0].valueInteger", answered("section:2", "guests", answer=[{"valueInteger": 41}])),
    ("too-small", "section:2/hours#.answer[0].valueDecimal", answered("section:2", "hours", answer=[{"valueDecimal": 0.25}])),
    ("64-bit", "section:2/home/home.rooms#.answer[0].valueInteger", answered("section:2", "home", "home.rooms", answer=[{"valueInteger": 2**31}])),
    ("missing", "#", lambda r: r["item"].pop(0)),
    ("missing-in-a-row", "section:2/steps#", lambda r: item(r, *STEP)["item"].pop(0)),
    ("not-asked", "why#", answered("met", answer=[{"valueBoolean": True}])),
    ("not-asked-choice", "#.item[5]", lambda r: r["item"].remove(item(r, "safe"))),
    ("not-asked-in-a-row", "section:2/steps#.item[4]", lambda r: item(r, *STEP)["item"].append({"linkId": "steps.how", "answer": [{"valueString": "x"}]})),
]  # fmt: skip


@pytest.mark.parametrize(
    ("place", "damage"), [c[1:] for c in RESPONSE], ids=[c[0] for c in RESPONSE]
)
def test_a_planted_fault_in_a_response_is_found(place: str, damage: Damage) -> None:
    """One thing is wrong, the library reads it, and we say where."""
    resource = response_of(SAMPLE, blank(SAMPLE, FILLED))
    questionnaire = questionnaire_of(SAMPLE)
    assert faults_of_response(resource, questionnaire) == ()
    path = located(resource, place)
    damage(resource)
    QuestionnaireResponse(deepcopy(resource), strict=True)
    found = [fault.path for fault in faults_of_response(resource, questionnaire)]
    assert path in found
    # what stands in for something else leaves that unanswered, or moves what follows
    assert len(found) <= 2


def test_what_is_begun_may_lack_answers() -> None:
    """Nothing is missing from a response that is in progress."""
    questionnaire = questionnaire_of(SAMPLE)
    resource = response_of(SAMPLE, blank(SAMPLE, {}))
    assert faults_of_response(resource, questionnaire) == ()
    resource["status"] = "completed"
    assert [f.path for f in faults_of_response(resource, questionnaire)] == ["$"]


OPERATORS = [
    ("=", 3, True), ("=", 4, False), ("!=", 4, True), ("!=", 3, False),
    (">", 2, True), (">", 3, False), ("<", 4, True), ("<", 3, False),
    (">=", 3, True), (">=", 4, False), ("<=", 3, True), ("<=", 2, False),
]  # fmt: skip


@pytest.mark.parametrize(("operator", "value", "asked"), OPERATORS)
def test_a_condition_is_read_as_fhir_means_it(
    operator: str, value: int, asked: bool
) -> None:
    """Whether an answer may be given follows from operator and value."""
    when = {"question": "n", "operator": operator, "answerInteger": value}
    questionnaire = {
        "resourceType": "Questionnaire",
        "status": "draft",
        "item": [
            {"linkId": "n", "type": "integer"},
            {"linkId": "t", "type": "text", "enableWhen": [when]},
        ],
    }
    assert faults_of_questionnaire(questionnaire) == ()
    resource = {
        "resourceType": "QuestionnaireResponse",
        "status": "completed",
        "item": [
            {"linkId": "n", "answer": [{"valueInteger": 3}]},
            {"linkId": "t", "answer": [{"valueString": "x"}]},
        ],
    }
    assert (faults_of_response(resource, questionnaire) == ()) is asked


def test_questions_within_questions_are_inside_answers() -> None:
    """A response nests them in the answer, and conditions reach out of it."""
    when = {"question": "q", "operator": "exists", "answerBoolean": True}
    inner = {"linkId": "i", "type": "string", "enableWhen": [when], "required": True}
    questionnaire = {
        "resourceType": "Questionnaire",
        "status": "draft",
        "item": [{"linkId": "q", "type": "url", "item": [inner]}],
    }
    assert faults_of_questionnaire(questionnaire) == ()
    nested = [{"linkId": "i", "answer": [{"valueString": "x"}]}]
    answer: Json = {"valueUri": "urn:x", "item": nested}
    resource: Json = {
        "resourceType": "QuestionnaireResponse",
        "status": "completed",
        "item": [{"linkId": "q", "answer": [answer]}],
    }
    assert faults_of_response(resource, questionnaire) == ()
    del answer["item"]
    [fault] = faults_of_response(resource, questionnaire)
    assert fault.path == "$.item[0].answer[0]"


LEAVES = st.none() | st.booleans() | st.integers() | st.text(max_size=3)
KEYS = st.sampled_from(
    ["linkId", "type", "item", "answerOption", "enableWhen", "question", "valueCoding"]
)
JSON = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3)
    ),
    max_leaves=8,
)


@settings(suppress_health_check=list(HealthCheck))
@given(key=KEYS, value=JSON, place=st.integers(0, 10), top=JSON)
def test_no_questionnaire_crashes_the_checks(
    key: str, value: Any, place: int, top: Any
) -> None:
    """Whatever stands in a questionnaire, there are faults or there are none."""
    resource = questionnaire_of(SAMPLE)
    resource["item"][place][key] = value
    assert isinstance(faults_of_questionnaire(resource), tuple)
    response = response_of(SAMPLE, blank(SAMPLE, FILLED))
    assert isinstance(faults_of_response(response, resource), tuple)
    resource["item"] = top
    assert isinstance(faults_of_questionnaire(resource), tuple)
    assert isinstance(faults_of_response(response, resource), tuple)
