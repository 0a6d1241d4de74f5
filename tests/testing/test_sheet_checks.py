"""The part of the conformance kit that looks at worksheets as forms finds faults."""

from collections.abc import Callable
from typing import Any

import attrs
import pytest

from actcore import Registry, Variant
from actcore.model import Case, RoleId
from actcore.testing import sheets
from actcore.testing.subject import Subject
from actcore.variant import (
    DECLINES,
    DOES_NOT_KNOW,
    Choice,
    Condition,
    Text,
    Unanswered,
    answered,
    item,
    row,
    worksheet,
)


def text(words: str) -> Text:
    """The same words in both languages of the invented model."""
    return Text(sv=words, en=words)


class Asked(Choice):
    """An answer that has to be given."""

    ONE = "one", Text(sv="Ett", en="One")
    TWO = "two", Text(sv="ett", en="Two")


class Free(Choice):
    """An answer that need not be given."""

    ONE = "one", Text(sv="Ett", en="One")
    DOES_NOT_KNOW = DOES_NOT_KNOW
    DECLINES = DECLINES


def told(
    check: Callable[[Subject], Any],
    variant_with: Callable[..., Variant],
    cls: type[Any],
) -> list[str]:
    """What a check says of the invented model with one worksheet."""
    variant = variant_with(worksheets=(cls,), rules=())
    return list(check(Subject("xx.toy", Registry([variant]))))


def test_a_sound_client_sheet_passes_every_check(
    variant_with: Callable[..., Variant],
) -> None:
    """Nothing is said of a sheet that can be left unanswered, waited for and read back."""

    @worksheet("s", title=text("S"), document=Case, audience="client")
    class Sound:
        """A sheet."""

        met: bool | Unanswered | None = item(text("Met?"), section=text("Part"))
        free: Free | None = item(text("Which?"), show_when=answered("met", True))
        note: str | None = item(text("Note"), show_when=answered("free"))

    for check in (
        sheets.worksheets_make_forms,
        sheets.questions_can_come_up,
        sheets.clients_need_not_answer,
        sheets.forms_lose_nothing,
    ):
        assert told(check, variant_with, Sound) == []


def test_an_item_is_tried_with_a_role_that_its_form_offers(
    variant_with: Callable[..., Variant],
) -> None:
    """A form that offers some roles only loses nothing, in its rows as well."""

    @row
    class Watch:
        """A watch."""

        role: RoleId | None = item(text("Role"), roles=("mate",))

    @worksheet("s", title=text("S"), document=Case)
    class Watches:
        """A sheet."""

        role: RoleId | None = item(text("Role"), roles=("mate",))
        watches: tuple[Watch, ...] | None = item(text("Watches"))

    captain = variant_with().role("captain")
    roles = (captain, attrs.evolve(captain, id="mate", title=text("M"), aliases=()))
    variant = variant_with(roles=roles, worksheets=(Watches,), rules=())
    subject = Subject("xx.toy", Registry([variant]))
    assert list(sheets.forms_lose_nothing(subject)) == []


def test_closed_questions_without_a_way_out_are_found(
    variant_with: Callable[..., Variant],
) -> None:
    """Each missing word for no answer is told, by question; professionals have none."""

    def sheet(audience: str) -> type[Any]:
        @worksheet("s", title=text("S"), document=Case, audience=audience)
        class Closed:
            """A sheet."""

            met: bool | None = item(text("Met?"))
            asked: Asked | None = item(text("Which?"))
            note: str | None = item(text("Note"))

        return Closed

    found = told(sheets.clients_need_not_answer, variant_with, sheet("client"))
    assert found == [
        f"worksheet s.{name} does not offer '{value}'"
        for name in ("met", "asked")
        for value in (DOES_NOT_KNOW[0], DECLINES[0])
    ]
    checked = told(sheets.clients_need_not_answer, variant_with, sheet("professional"))
    assert checked == []


def test_answers_that_read_alike_are_found(
    variant_with: Callable[..., Variant],
) -> None:
    """Two answers of one question have different words in every language."""

    @worksheet("s", title=text("S"), document=Case)
    class Alike:
        """A sheet."""

        asked: Asked | None = item(text("Which?"))

    (fault,) = told(sheets.worksheets_make_forms, variant_with, Alike)
    assert fault == "worksheet s.asked: two answers go by the words 'ett' in sv"


def test_what_no_form_can_ask_for_and_headings_that_lack_words_are_found(
    variant_with: Callable[..., Variant],
) -> None:
    """A type without a kind of question, and a section in one language only, are told."""

    @worksheet("s", title=text("S"), document=Case)
    class Odd:
        """A sheet."""

        odd: bytes | None = item(text("Odd"))

    @worksheet("s", title=text("S"), document=Case)
    class Bare:
        """A sheet."""

        note: str | None = item(text("Note"), section=Text(en="Part"))

    (fault,) = told(sheets.worksheets_make_forms, variant_with, Odd)
    assert "no form can ask for what this item holds" in fault
    (fault,) = told(sheets.worksheets_make_forms, variant_with, Bare)
    assert fault == "worksheet s: a section has no heading in sv"


def test_answers_that_never_come_are_found(
    variant_with: Callable[..., Variant],
) -> None:
    """A question that waits for what its item cannot hold is told."""

    @worksheet("s", title=text("S"), document=Case)
    class Waiting:
        """A sheet."""

        asked: Asked | None = item(text("Which?"))
        note: str | None = item(
            text("Note"), show_when=Condition("asked", ("one", "three"))
        )

    (fault,) = told(sheets.questions_can_come_up, variant_with, Waiting)
    assert fault == "worksheet s.note waits for 'three', which cannot be answered"


def test_what_a_form_loses_is_found(
    variant_with: Callable[..., Variant], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where texts are understood as other answers, the question is named."""

    @worksheet("s", title=text("S"), document=Case)
    class Sheet:
        """A sheet."""

        note: str | None = item(text("Note"))

    def half(form: Any, written: Any) -> Any:
        return {"note": "other"}, []

    monkeypatch.setattr(sheets, "understood", half)
    (fault,) = told(sheets.forms_lose_nothing, variant_with, Sheet)
    assert fault == "worksheet s: a sample comes back changed in note"
