"""How hard the sheets that clients fill in are to read."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import actcore
from actcore.forms import form_of, map_words, read_worksheet, words
from actcore.forms.sociogram import map_form
from actcore.testing import lix, reading
from actcore.testing.reading import (
    EASY,
    client_sheets_read_easily,
    hard_texts,
    texts_of,
)
from actcore.testing.subject import Subject
from actcore.text import Text

HEAD = (
    'worksheet="lund.x"\nmodel="se.ract"\nversion="1"\naudience="client"\ntitle="{}"\n'
)
ITEM = '[[item]]\nname="a"\nasks="{}"\n'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 0.0),
        ("... !", 0.0),
        ("Hej", 1.0),
        ("Kim bor hemma. Mo hjälper till.", 19.67),
        ("En mening om kommunen", 29.0),
        ("En mening\nom kommunen", 27.0),
        ("Den 1.5 kom hon.", 4.0),
    ],
)
def test_lix_is_words_a_sentence_and_the_share_of_long_words(
    text: str, expected: float
) -> None:
    """Lines end sentences, a number with a point is one word, seven letters are long."""
    assert lix(text) == expected


@given(st.text())
def test_lix_is_a_number_of_any_text(text: str) -> None:
    """No text breaks the count, and none is easier than nothing."""
    assert lix(text) >= 0


def subject_with(source: str) -> Subject:
    """The Swedish model with a worksheet of one's own."""
    ract = actcore.load("se.ract").variant("se.ract")
    made = read_worksheet(source.encode(), ract)
    return Subject("se.ract", actcore.Registry([ract.with_worksheets(made)]))


def test_all_that_a_sheet_says_counts_but_its_answers() -> None:
    """Title, notice, headings, questions, help are read; answers are many and short."""
    items = (
        '[[item]]\nname="a"\nsection="Rubrik"\nasks="Fråga"\nhelp="Hjälp"\n'
        'kind="choice"\nchoices=[{value="x", label="Svar"}]\n'
        '[[item]]\nname="b"\nasks="Lista"\nkind="rows"\n'
        '[[item.item]]\nname="c"\nasks="Rad"\n'
    )
    subject = subject_with(HEAD.format("Titel") + 'notice="Obs"\n' + items)
    form = form_of(subject.variant, "lund.x")
    assert [(where, text.get("sv")) for where, text in texts_of(form)] == [
        ("title", "Titel"),
        ("notice", "Obs"),
        ("heading 1", "Rubrik"),
        ("a", "Fråga"),
        ("a, help", "Hjälp"),
        ("b", "Lista"),
        ("b.c", "Rad"),
    ]


def test_a_heavy_sheet_is_told_of() -> None:
    """The kit names the sheet and its value; a sheet of professionals may be heavier."""
    heavy = "Insatsernas genomförandeplanering dokumenteras kontinuerligt"
    text = HEAD.format(heavy) + ITEM.format(heavy)
    for audience, count in (("client", 1), ("professional", 0)):
        subject = subject_with(text.replace("client", audience))
        faults = [f for f in client_sheets_read_easily(subject) if "lund.x" in f]
        assert len(faults) == count


def test_answers_do_not_make_a_heavy_sheet_easy() -> None:
    """A sheet with many short answers is as hard as its questions."""
    choices = ", ".join(f'{{value="v{n}", label="Ja"}}' for n in range(30))
    item = f'{ITEM.format("Vilka insatser planerades?")}kind="choice"\n'
    subject = subject_with(f"{HEAD.format('Insatser')}{item}choices=[{choices}]\n")
    assert any("lund.x has LIX" in f for f in client_sheets_read_easily(subject))


@pytest.mark.parametrize("where", ["asks", "help", "answer"])
def test_easy_texts_do_not_hide_a_hard_one(where: str) -> None:
    """A longer text that is hard is told of with where it is, however easy the rest."""
    hard = (
        "Insatsernas genomförande dokumenteras kontinuerligt av ansvarig handläggare"
        " enligt gällande överenskommelse mellan samverkande huvudmän"
    )
    said = {"asks": "Hur är det?", "help": "Skriv vad du vill.", "answer": "Bra"}
    said[where] = hard
    items = "".join(
        f'[[item]]\nname="n{number}"\nasks="Hur var det?"\n' for number in range(40)
    )
    item = (
        f'[[item]]\nname="a"\nasks="{said["asks"]}"\nhelp="{said["help"]}"\n'
        f'kind="choice"\nchoices=[{{value="x", label="{said["answer"]}"}}]\n'
    )
    subject = subject_with(HEAD.format("Hur går det?") + items + item)
    told = {"asks": "a", "help": "a, help", "answer": "a, an answer"}[where]
    [fault] = [f for f in client_sheets_read_easily(subject) if "lund.x" in f]
    assert fault.startswith(f"worksheet lund.x: {told}: has LIX ")


def test_the_clients_map_is_one_of_the_sheets(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the model has clients, hard words on their map are told of too."""
    subject = Subject("dk.act", None)
    form = map_form(subject.variant)
    assert not list(client_sheets_read_easily(subject))
    hard = Text(da="Kommunens tværfaglige koordineringsforum " * 5)
    heavy = attrs.evolve(form, notice=hard)
    monkeypatch.setattr(reading, "map_form", lambda _: heavy)
    [fault] = client_sheets_read_easily(subject)
    assert fault.startswith("worksheet sociogram: notice: has LIX ")


@pytest.mark.parametrize("language", ["sv", "da", "nb"])
def test_what_every_sheet_says_to_clients_is_easy(language: str) -> None:
    """The forms' own sentences and those of the map are easy in each language."""
    said: list[tuple[str, Text]] = []
    for module in (words, map_words):
        for name, value in vars(module).items():
            texts = value if isinstance(value, dict) else {"": value}
            said += [
                (f"{name} {key}".strip(), text)
                for key, text in texts.items()
                if isinstance(text, Text) and key != "professional"
            ]
    assert len(said) > 50
    assert not list(hard_texts(said, language))
    assert lix("\n".join(text.get(language) for _, text in said)) <= EASY
