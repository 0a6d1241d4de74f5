"""Shipped worksheets in an organisation's own words and order."""

import pickle
from pathlib import Path
from typing import Any

import attrs
import pytest

import actcore
from actcore import DocumentError, Text, Variant
from actcore.codec import codec_for
from actcore.codec.sheets import filled_sheet, sheet_values
from actcore.forms import form_of, read_worksheet, sheet_of
from actcore.model import Case, RoleId
from actcore.variant import declaration, item, worksheet

DOCS = Path(__file__).parents[2] / "docs"
HEAD = 'adapts = "talk"\nmodel = "xx.toy"\nversion = "1.0-lund.1"\n'


def adapted(toy: Variant, text: str = "", head: str = HEAD) -> Variant:
    """The invented model with its talk put into other words."""
    return toy.with_worksheets(read_worksheet(f"{head}{text}".encode(), toy))


def paths(variant: Variant) -> list[str]:
    """The questions of the talk's form, in order."""
    return [question.path for question in form_of(variant, "talk").walk()]


def test_words_change_and_what_is_stored_does_not(toy: Variant) -> None:
    """Title, notice, labels, help and sections are the file's; types stay shipped."""
    variant = adapted(
        toy,
        'title = "Prat"\nnotice = "Ta det lugnt."\n'
        '[[item]]\nname = "note"\nsection = "Ord"\nasks = "Vad sades?"\nhelp = "Kort."\n'
        '[[item]]\nname = "steps"\n[[item.item]]\nname = "who"\nasks = "Vilken person?"\n',
    )
    form, shipped = form_of(variant, "talk"), form_of(toy, "talk")
    found = {question.path: question for question in form.walk()}
    assert form.title.as_dict() == {"sv": "Prat", "en": "Talk"}
    assert form.notice is not None
    assert form.notice.get("sv") == "Ta det lugnt."
    assert found["note"].label.get("sv") == "Vad sades?"
    assert found["note"].help is not None
    assert found["steps.who"].label.get("sv") == "Vilken person?"
    assert [s.title and s.title.get("sv") for s in form.sections] == [None, "Ord"]
    assert [(q.path, q.kind, q.required) for q in form.walk()] == [
        (q.path, q.kind, q.required) for q in shipped.walk()
    ]
    assert form.supports == shipped.supports
    assert form.hash != shipped.hash


def test_the_shipped_version_can_still_be_read(toy: Variant) -> None:
    """Sheets handed out before count as an earlier version of it."""
    form = form_of(adapted(toy), "talk")
    assert form.version == "1.0-lund.1"
    assert dict(form.earlier) == {"1.0": {}}


def test_items_come_in_the_files_order_and_some_not_at_all(toy: Variant) -> None:
    """What is named comes first; what is left out is on no form and stays in records."""
    text = 'order = ["note", "mood"]\nleave_out = ["steps", "on"]\n'
    variant = adapted(toy, text)
    assert paths(variant) == ["note", "mood", "again_on", "rating"]
    found = {q.path: q for q in form_of(variant, "talk").walk()}
    assert found["again_on"].not_before is None
    values = {"on": "2024-01-02", "steps": [{"who": "mo"}], "note": "Hej"}
    filled = filled_sheet("talk", values, variant)
    assert sheet_values(filled, variant) == values


def test_rules_go_on_reading_it(toy: Variant, payload: dict[str, Any]) -> None:
    """A filled sheet is one of the shipped class too, by every route."""
    variant = adapted(toy, '[[item]]\nname = "steps"\n[[item.item]]\nname = "by"\n')
    (talk,) = [s for s in toy.worksheets if declaration(s).id == "talk"]
    codec = codec_for(variant)
    document = codec.structure(payload, Case)
    assert len(document.filled(talk)) == 1
    data = codec.encode(document)
    assert codec.fast(data, Case) == document
    assert codec_for(toy).encode(codec_for(toy).structure(payload, Case))
    row = document.filled(talk)[0]
    assert isinstance(row, talk)
    assert pickle.loads(pickle.dumps(row)) == row


def test_a_sheet_made_by_code_of_the_shipped_class_is_written_alike(
    toy: Variant,
) -> None:
    """Programs that fill in the shipped class need not know that it is adapted."""
    variant = adapted(toy)
    filled = filled_sheet("talk", {"note": "Hej"}, toy)
    assert sheet_values(filled, variant) == {"note": "Hej"}


def test_a_heading_moves_on_where_its_item_is_left_out() -> None:
    """A part of the form keeps its heading although its first item is gone."""
    ract = actcore.load("se.ract").variant("se.ract")
    for cls in ract.worksheets:
        form = form_of(ract, declaration(cls).id)
        titled = [s for s in form.sections if s.title and len(s.questions) > 1]
        waiting = {q.show_when.item for q in form.questions if q.show_when}
        first = [s.questions[0] for s in titled]
        gone = [q for q in first if not q.required and q.name not in waiting]
        if gone:
            break
    text = f'adapts = "{form.id}"\nmodel = "se.ract"\nversion = "1-l"\n'
    made = read_worksheet(f'{text}leave_out = ["{gone[0].name}"]'.encode(), ract)
    now = form_of(ract.with_worksheets(made), form.id)
    assert [s.title for s in now.sections] == [s.title for s in form.sections]


def test_the_file_in_the_documentation_can_be_shown() -> None:
    """The example adapts a worksheet of the Swedish model."""
    registry = actcore.load("se.ract", worksheets=[DOCS], strict=True)
    form = form_of(registry.variant("se.ract"), "coach_offer")
    assert sheet_of(form).parts[0].title.words == "Ditt svar"
    assert "explained_how" not in {question.path for question in form.walk()}


@pytest.mark.parametrize(
    ("text", "path", "words"),
    [
        ('leave_out = ["moood"]', "$.leave_out[0]", "did you mean 'mood'?"),
        ('leave_out = ["mood", "mood"]', "$.leave_out[1]", "stands earlier"),
        (
            'leave_out = ["on","again_on","mood","note","steps","rating"]',
            "$.leave_out",
            "nothing to ask for",
        ),
        ('order = ["song"]', "$.order[0]", "worksheet of your own"),
        ('order = ["on", "on"]', "$.order[1]", "stands earlier"),
        ('order = ["on"]\nleave_out = ["on"]', "$.order[0]", "left out"),
        ('[[item]]\nname = "song"\nasks = "?"', "$.item[0].name", "no such item"),
        ('[[item]]\nname = "on"\nkind = "text"', "$.item[0].kind", "stays as shipped"),
        ('[[item]]\nname = "on"\nasks = ""', "$.item[0].asks", "cannot be blank"),
        (
            '[[item]]\nname = "on"\n[[item.item]]\nname = "x"',
            "$.item[0].item",
            "no items of its own",
        ),
        (
            '[[item]]\nname = "steps"\n[[item.item]]\nname = "whom"',
            "$.item[0].item[0].name",
            "did you mean 'who'?",
        ),
        ('[[item]]\nname="on"\n[[item]]\nname="on"', "$.item[1].name", "before it"),
        ('leave_out=["on"]\n[[item]]\nname="on"', "$.item[0].name", "left out"),
        ('audience = "client"', "$.audience", "stays as shipped"),
        ('worksheet = "lund.x"', "$.worksheet", "adapts a worksheet or makes one"),
    ],
)
def test_what_may_not_change_is_refused_with_its_place(
    toy: Variant, text: str, path: str, words: str
) -> None:
    """Nothing is added, no type changes, and every fault has a path and a hint."""
    with pytest.raises(DocumentError) as caught:
        read_worksheet(f"{HEAD}{text}\n".encode(), toy)
    assert words in {f.path: str(f) for f in caught.value.faults}[path]


@pytest.mark.parametrize(
    ("old", "new", "path", "words"),
    [
        ('"talk"', '"tlak"', "$.adapts", "did you mean 'talk'?"),
        ("1.0-lund.1", "1.0", "$.version", "1.0-lund.1"),
        ("xx.toy", "xx.boy", "$.model", "another model"),
    ],
)
def test_the_head_names_a_shipped_worksheet_and_a_version_of_its_own(
    toy: Variant, old: str, new: str, path: str, words: str
) -> None:
    """An adaptation that could be taken for the shipped sheet is refused."""
    with pytest.raises(DocumentError) as caught:
        read_worksheet(HEAD.replace(old, new).encode(), toy)
    assert words in {f.path: str(f) for f in caught.value.faults}[path]


def test_what_others_wait_for_is_left_out_with_them_only() -> None:
    """An item is not left on the form to wait for an answer that nobody is asked for."""
    ract = actcore.load("se.ract").variant("se.ract")
    forms = [form_of(ract, declaration(cls).id) for cls in ract.worksheets]
    waits = [
        (form, question)
        for form in forms
        for question in form.questions
        if question.show_when
        if not next(
            q for q in form.questions if q.name == question.show_when.item
        ).required
    ]
    form, question = waits[0]
    assert question.show_when is not None
    text = f'adapts = "{form.id}"\nmodel = "se.ract"\nversion = "1-l"\n'
    with pytest.raises(DocumentError) as caught:
        read_worksheet(
            f'{text}leave_out = ["{question.show_when.item}"]'.encode(), ract
        )
    assert "waits for its answer" in str(caught.value)
    assert question.name in str(caught.value)


def test_an_adapted_sheet_is_adapted_from_the_shipped_one(toy: Variant) -> None:
    """Reading a file beside its own result gives the same class again."""
    made = read_worksheet(HEAD.encode(), toy)
    assert read_worksheet(HEAD.encode(), toy.with_worksheets(made)) is made


def test_an_item_offers_the_roles_that_it_offered(toy: Variant) -> None:
    """Other words leave the choice among roles as short as it was."""

    @worksheet("watch", title=Text(sv="Vakt", en="Watch"), document=Case)
    class Watch:
        """Who was on watch."""

        role: RoleId | None = item(Text(sv="Roll", en="Role"), roles=("captain",))

    captain = toy.role("captain")
    mate = attrs.evolve(captain, id="mate", aliases=())
    ship = attrs.evolve(toy, roles=(captain, mate), worksheets=(Watch,), rules=())
    head = HEAD.replace("talk", "watch")
    words = '[[item]]\nname = "role"\nasks = "Vem?"\n'
    made = read_worksheet(f"{head}{words}".encode(), ship)
    [question] = form_of(ship.with_worksheets(made), "watch").questions
    assert question.label.get("sv") == "Vem?"
    offered = [option.value for option in question.options if option.offered]
    assert offered == ["captain"]
