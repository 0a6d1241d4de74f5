"""A worksheet as a FHIR R4 Questionnaire says all that its form says."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from fhirclient.models.questionnaire import Questionnaire
from filled import all_forms
from sample_form import SAMPLE, asked

from actcore.forms import Form, Kind, Option, Section
from actcore.forms.fhir import faults_of_questionnaire, questionnaire_of
from actcore.text import Text
from actcore.variant import Condition, Variant

PEOPLE = {
    "people": (
        Option(value="p1", label=Text(en="Kim (sister)")),
        Option(value="p2", label=Text(en="Noa")),
    )
}


def walk(part: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every item of a questionnaire."""
    for item in part.get("item", ()):
        yield item
        yield from walk(item)


def items(form: Form, **more: Any) -> dict[str, dict[str, Any]]:
    """The items of a form's questionnaire by link id."""
    return {item["linkId"]: item for item in walk(questionnaire_of(form, **more))}


def translations(part: dict[str, Any], key: str) -> dict[str, str]:
    """The words under a key in other languages than the resource's."""
    found = {}
    for extension in part[f"_{key}"]["extension"]:
        inner = {one["url"]: one for one in extension.get("extension", ())}
        if "lang" in inner:
            found[inner["lang"]["valueCode"]] = inner["content"]["valueString"]
    return found


@pytest.mark.parametrize(("form", "variant"), all_forms())
def test_every_worksheet_is_a_questionnaire(form: Form, variant: Variant) -> None:
    """A strict FHIR library reads the questionnaire, and our checks find no fault."""
    resource = questionnaire_of(form)
    read = Questionnaire(json.loads(json.dumps(resource)), strict=True)
    assert read.url == f"urn:actcore:worksheet:{form.model}:{form.id}"
    assert read.version == form.version
    assert faults_of_questionnaire(resource) == ()
    links = {item["linkId"] for item in walk(resource)}
    assert {question.path for question in form.walk()} <= links


def test_the_sample_is_a_questionnaire() -> None:
    """All kinds of question together make a sound resource, with and without choices."""
    for resource in (
        questionnaire_of(SAMPLE),
        questionnaire_of(SAMPLE, choices=PEOPLE),
    ):
        Questionnaire(resource, strict=True)
        assert faults_of_questionnaire(resource) == ()


@pytest.mark.parametrize(("form", "variant"), all_forms())
def test_no_word_is_lost(form: Form, variant: Variant) -> None:
    """Title, labels, help and options are there in every language of the worksheet."""
    told = json.dumps(questionnaire_of(form), ensure_ascii=False)
    texts = [form.title, *([form.notice] if form.notice else [])]
    for question in form.walk():
        texts += [question.label, *([question.help] if question.help else [])]
        if question.kind is not Kind.YES_NO:
            texts += [option.label for option in question.options]
    for text in texts:
        for language in form.languages:
            if language in text.languages:
                said = json.dumps(text.get(language), ensure_ascii=False)
                assert said[1:-1] in told


def test_it_is_the_same_each_time() -> None:
    """Nothing in it hangs on a clock or on the order of a set."""
    once, again = (json.dumps(questionnaire_of(SAMPLE)) for _ in range(2))
    assert once == again


def test_what_a_reader_of_the_resource_is_told_first() -> None:
    """Identity, hash, subject and the words above the questions are those of the form."""
    resource = questionnaire_of(SAMPLE)
    assert resource["url"] == "urn:actcore:worksheet:xx.toy:all_kinds"
    assert (resource["version"], resource["status"]) == ("2.1", "active")
    assert resource["name"] == "XxToyAllKinds"
    assert resource["identifier"][0]["value"] == SAMPLE.hash
    assert resource["subjectType"] == ["Patient"]
    assert (resource["title"], resource["language"]) == ("Alla slag", "sv")
    assert translations(resource, "title") == {"en": "All kinds"}
    above = [item["text"] for item in resource["item"][:3]]
    assert {item["type"] for item in resource["item"][:3]} == {"display"}
    assert above[0].startswith("Det här bladet är till dig")
    assert above[1].startswith("Du bestämmer")
    assert above[2] == "Inget journalblad."


def test_each_kind_of_question_has_its_type() -> None:
    """Types, repeats and required follow from what an answer is."""
    found = items(SAMPLE)
    types = {link: item["type"] for link, item in found.items()}
    assert types["on"] == "date"
    assert types["at"] == "time"
    assert types["why"] == "text"
    assert types["met"] == "boolean"
    assert types["safe"] == types["mood"] == types["moods"] == "choice"
    assert types["chair"] == types["places"] == "string"
    assert (types["guests"], types["hours"]) == ("integer", "decimal")
    assert types["steps"] == types["home"] == types["section:2"] == "group"
    repeating = {link for link, item in found.items() if item.get("repeats")}
    assert repeating == {"places", "moods", "present", "steps", "steps.moods"}
    needed = {link for link, item in found.items() if item.get("required")}
    assert needed == {"on", "steps.who"}


def test_an_answer_that_says_nothing_is_an_option() -> None:
    """Yes and no are a choice where one may decline, and so is what one declines."""
    found = items(SAMPLE)
    codes = [o["valueCoding"]["code"] for o in found["safe"]["answerOption"]]
    assert codes == ["true", "false", "does_not_know", "declines_to_answer"]
    coding = found["mood"]["answerOption"][0]["valueCoding"]
    assert coding["system"] == "urn:actcore:worksheet:xx.toy:all_kinds:mood"
    assert (coding["code"], coding["display"]) == ("good", "Bra")
    assert translations(coding, "display") == {"en": "Good"}


def test_an_empty_list_has_a_question_of_its_own() -> None:
    """What tells "there are none" from a blank stands behind the list."""
    found = items(SAMPLE)
    assert found["moods[]"]["type"] == "boolean"
    assert found["moods[]"]["text"] == "moods (sv): Inget av detta"
    assert translations(found["steps[]"], "text") == {
        "en": "steps (en): There are none"
    }
    links = list(found)
    assert links.index("moods[]") == links.index("moods") + 1
    assert "guests[]" not in found


def test_conditions_are_those_of_the_form() -> None:
    """Each answer that will do is a condition, and any of them is enough."""
    found = items(SAMPLE)
    assert found["why"]["enableWhen"] == [
        {"question": "met", "operator": "=", "answerBoolean": False}
    ]
    mood = found["mood"]
    assert [w["answerCoding"]["code"] for w in mood["enableWhen"]] == [
        "true",
        "does_not_know",
    ]
    assert mood["enableBehavior"] == "any"
    assert found["steps[]"]["enableWhen"] == found["steps"]["enableWhen"]
    operators = [(w["question"], w["operator"]) for w in found["steps"]["enableWhen"]]
    assert operators == [("places", "exists"), ("places[]", "=")]


def test_rows_wait_for_any_answer_in_other_rows() -> None:
    """A group has no answer of its own, so its questions are what one waits for."""
    rows = asked(
        "rows",
        Kind.ROWS,
        tells_none=True,
        parts=(asked("rows.a", Kind.TEXT), asked("rows.b", Kind.TEXT)),
    )
    then = asked("then", Kind.TEXT, show_when=Condition("rows", ()))
    form = Form(
        id="w",
        model="xx.toy",
        title=Text(en="W"),
        document="site",
        version="1.0",
        languages=("en",),
        sections=(Section(title=None, questions=(rows, then)),),
    )
    when = items(form)["then"]["enableWhen"]
    assert [w["question"] for w in when] == ["rows.a", "rows.b", "rows[]"]
    assert faults_of_questionnaire(questionnaire_of(form)) == ()
    assert questionnaire_of(form)["subjectType"] == ["Organization"]


def test_numbers_and_days_have_their_limits() -> None:
    """The range of a number and the order of two days travel as extensions."""
    found = items(SAMPLE)
    limits = {e["url"].rpartition("/")[2]: e for e in found["guests"]["extension"]}
    assert limits["minValue"]["valueInteger"] == 0
    assert limits["maxValue"]["valueInteger"] == 40
    assert found["hours"]["extension"][0]["valueDecimal"] == 0.5
    [whole] = questionnaire_of(SAMPLE)["extension"]
    [row] = found["steps"]["extension"]
    parts = [{e["url"]: e for e in one["extension"]} for one in (whole, row)]
    assert "repeat(item).where(linkId = 'on')" in parts[0]["expression"]["valueString"]
    assert parts[1]["expression"]["valueString"].endswith(
        "item.where(linkId = 'steps.since').answer.value"
        " <= item.where(linkId = 'steps.until').answer.value"
    )
    human = parts[0]["human"]["valueString"]
    assert human == "”again on (sv)” kan inte vara före ”on (sv)”."


def test_help_is_words_to_read() -> None:
    """Help stands inside its question, marked as help."""
    [found] = items(SAMPLE)["mood"]["item"]
    assert (found["type"], found["text"]) == ("display", "Välj det som stämmer.")
    control = found["extension"][0]["valueCodeableConcept"]["coding"][0]
    assert control["code"] == "help"


def test_people_are_offered_only_where_they_are_given() -> None:
    """Names reach the resource with the choices and not otherwise, and change its version."""
    plain, named = questionnaire_of(SAMPLE), questionnaire_of(SAMPLE, choices=PEOPLE)
    assert "Kim" not in json.dumps(plain)
    chair = next(item for item in walk(named) if item["linkId"] == "chair")
    assert chair["type"] == "choice"
    assert [o["valueCoding"]["display"] for o in chair["answerOption"]] == [
        "Kim (sister)",
        "Noa",
    ]
    assert named["url"] == plain["url"]
    assert named["version"].startswith("2.1+")
    assert questionnaire_of(SAMPLE, choices={"people": ()}) == plain


def test_words_in_another_language_are_marked() -> None:
    """A text that lacks the form's language says which one it is in."""
    odd = asked("odd", Kind.TEXT, label=Text(fi="Outo"))
    form = Form(
        id="w",
        model="xx.toy",
        title=Text(nn="Ark"),
        document="site",
        version="1.0",
        languages=("nn",),
        sections=(Section(title=None, questions=(odd,)),),
    )
    found = items(form)
    assert found["odd"]["_text"]["extension"][0]["valueCode"] == "fi"
    own = found["heading:for-whom"]
    assert own["text"].startswith("Dette arket er til deg")
    assert own["_text"]["extension"][0]["valueCode"] == "nb"


def test_words_are_data() -> None:
    """What looks like markup, a template or a path in a label stays as it is."""
    words = "<b>{later} ${x} %resource ' \" ]]>"
    first = asked("first", Kind.DATE, label=Text(en=words))
    last = asked("last", Kind.DATE, label=Text(en=words), not_before="first")
    form = Form(
        id="w'{",
        model="xx.toy",
        title=Text(en=words),
        document="site",
        version="1.0",
        languages=("en",),
        sections=(Section(title=None, questions=(first, last)),),
    )
    resource = questionnaire_of(form)
    assert resource["title"] == items(form)["first"]["text"] == words
    assert resource["url"].endswith(":w%27%7B")
    assert words in json.dumps(resource, ensure_ascii=False).replace('\\"', '"')
    expression = resource["extension"][0]["extension"][2]["valueString"]
    assert "<b>" not in expression
