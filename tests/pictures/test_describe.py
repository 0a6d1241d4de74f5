"""A map told in words, in four languages, and on a console."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import attrs
import pytest
from gallery import NAMES, gallery
from hypothesis import given
from hypothesis import strategies as st
from invented import DAY, cases

import actcore
from actcore.embedding import variant_of
from actcore.model import Audience, Bond, Case, Layer, PersonKind, Spot
from actcore.pictures import (
    Aim,
    Description,
    Figure,
    Line,
    Names,
    Part,
    Scene,
    Seat,
    Sector,
    words,
)
from actcore.pictures.seen.view import narrowed, scene_of
from actcore.pictures.told import told_words
from actcore.pictures.told.describe import describe
from actcore.pictures.told.describe_change import describe_change
from actcore.pictures.told.moves import Moves, moves
from actcore.pictures.told.talk import talking_points
from actcore.pictures.told.text_map import columns, text_map
from actcore.text import Text

LANGUAGES = ("sv", "da", "nb", "en")
KIM = (
    Path(__file__).parents[2] / "plugins/ract_plugin/src/ract_plugin/examples/kim.json"
)


def figure(id: str, label: str, **more: object) -> Figure:
    """Somebody on the map, private and very close unless said otherwise."""
    given: dict[str, object] = {
        "kind": PersonKind.PRIVATE,
        "sphere": "family",
        "ring": 1,
    }
    return Figure(id=id, label=label, initials="X", **(given | more))  # type: ignore[arg-type]


def scene(*figures: Figure, **more: object) -> Scene:
    """A map of Kim's with two parts of life and two rings."""
    given: dict[str, object] = {
        "language": "sv",
        "client": "Kim",
        "day": DAY,
        "names": Names.FULL,
        "sectors": (
            Sector(id="family", title="Familj"),
            Sector(id="work", title="Arbete"),
        ),
        "rings": ("Nära", "Längre bort"),
        "figures": figures,
    }
    return Scene(**(given | more))  # type: ignore[arg-type]


def kim(language: str = "sv", **more: object) -> Scene:
    """The example's map."""
    case = actcore.read(KIM)
    assert isinstance(case, Case)
    given: dict[str, object] = {"as_of": DAY, "language": language, "names": Names.FULL}
    return scene_of(case, variant_of(case.model), **(given | more))  # type: ignore[arg-type]


def cells(description: Description, name: str) -> dict[str, str]:
    """The row of somebody in the table of people."""
    table = description.tables[0]
    row = next(row for row in table.rows if row[0] == name)
    return dict(zip(table.header, row, strict=True))


@pytest.mark.parametrize("module", [words, told_words], ids=lambda m: m.__name__)
def test_every_word_is_there_in_four_languages(module: object) -> None:
    """No reader meets a word of another language."""

    def texts(value: object) -> list[Text]:
        if isinstance(value, Text):
            return [value]
        if isinstance(value, words.Count):
            return [text for text in (value.one, value.many) if text is not None]
        if isinstance(value, dict):
            return [text for part in value.values() for text in texts(part)]
        return []

    found = [text for value in vars(module).values() for text in texts(value)]
    assert len(found) > 20
    for text in found:
        assert set(text) == set(LANGUAGES)
        assert all(text.get(language).strip() for language in LANGUAGES)


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("sv", "12 mars 2024"),
        ("da", "12. marts 2024"),
        ("nb", "12. mars 2024"),
        ("nn", "12. mars 2024"),
        ("en", "12 March 2024"),
    ],
)
def test_a_day_is_written_as_the_language_writes_it(
    language: str, written: str
) -> None:
    """Day, month in words and year; the day of a Dane or Norwegian has its full stop."""
    assert words.day(date(2024, 3, 12), language) == written


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_is_not_many(language: str) -> None:
    """A single person is told of in the singular, in the summary and in the sector."""
    told = describe(scene(figure("a", "Ada"), language=language))
    said = " ".join((told.summary, *told.paragraphs))
    assert words.PEOPLE.of(1, language) in said
    assert words.PEOPLE.of(2, language).split()[1] not in said.split()


def test_the_summary_counts_and_tells_one_thing_more() -> None:
    """Two sentences: how many people of which sort, and the team with who is asked."""
    assert describe(kim()).summary == (
        "18 personer på kartan: 13 privatpersoner och 5 yrkespersoner."
        " Resursgrupp: 7 personer, klienten inräknad;"
        " Elin är tillfrågad, inget svar antecknat."
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("audience", Audience)
def test_the_summary_is_short(language: str, audience: Audience) -> None:
    """A screen reader hears at most two sentences before it may skip the rest."""
    told = describe(kim(language, audience=audience)).summary
    assert told.count(". ") <= 1
    assert len(told) <= 200


def test_an_empty_map_says_so() -> None:
    """Nobody on the map is a sentence, not a silence, and no blame."""
    told = describe(scene())
    assert told.summary == "Det finns ingen på kartan ännu."
    assert told.tables[0].rows == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_on_the_map_is_told(language: str) -> None:
    """Every name, relation, part of life, ring and goal of the picture is in the text."""
    shown = kim(language)
    told = "\n".join(describe(shown).paragraphs)
    for person in shown.figures:
        assert f"{person.label} ({person.relation})" in told
    assert all(part.title in told for part in shown.sectors)
    assert all(ring in told for ring in shown.rings)
    for aim in shown.aims:
        assert aim.words
        assert aim.words in told


def test_the_table_has_a_row_for_everybody_in_the_order_of_the_page() -> None:
    """Rows go by part of life, ring and name, with å, ä and ö last and 2 before 10."""
    people = [
        figure("f", "Öst", ring=2),
        figure("e", "Ärla", ring=2),
        figure("d", "Åsa", ring=2),
        figure("c", "person 10"),
        figure("b", "person 2"),
        figure("a", "Zoe", ring=2),
        figure("g", "Ada", sphere="work", ring=None),
        figure("h", "Bea", sphere=None),
    ]
    rows = [row[0] for row in describe(scene(*people)).tables[0].rows]
    assert rows == [
        "person 2",
        "person 10",
        "Zoe",
        "Åsa",
        "Ärla",
        "Öst",
        "Ada",
        "Bea",
    ]
    danish = describe(
        scene(
            figure("a", "Åse"), figure("b", "Øster"), figure("c", "Ærø"), language="da"
        )
    )
    assert [row[0] for row in danish.tables[0].rows] == ["Ærø", "Øster", "Åse"]


def test_what_is_not_filled_in_is_told_from_what_is_not_shown() -> None:
    """An empty field of an open person is unknown; of another it is not shown."""
    blank = figure("a", "Ada", kind=None, ring=None, sphere=None)
    told = cells(describe(scene(blank, figure("b", "person 1", shown=False))), "Ada")
    assert told["Relation"] == told["Band"] == told["Närhet"] == "inte ifyllt"
    assert told["Typ"] == told["Del av livet"] == told["Känner"] == "inte ifyllt"
    hidden = describe(
        scene(figure("b", "person 1", shown=False), audience=Audience.GROUP)
    )
    told = cells(hidden, "person 1")
    assert told["Relation"] == told["Band"] == told["Funktion"] == "visas inte"
    assert told["Känner"] == told["Grupp"] == "visas inte"
    assert hidden.paragraphs[0] == "1 person visas bara med sin plats på kartan."


@pytest.mark.parametrize(
    ("star", "cell"), [(True, "bra och viktig"), (False, "–"), (None, "inte ifyllt")]
)
def test_a_function_nobody_asked_about_is_not_a_no(
    star: bool | None, cell: str
) -> None:
    """Yes, no and not filled in are three cells; only the first is counted as a star."""
    told = describe(scene(figure("a", "Ada", star=star)))
    assert cells(told, "Ada")["Funktion"] == cell
    assert ("1 med bra och viktig funktion" in told.summary) is (star is True)


def test_who_is_not_to_be_known_is_counted_by_kind() -> None:
    """Hidden people are told by kind and number of heads, never by a number of theirs."""

    def hidden(number: int, kind: PersonKind | None, **more: object) -> Seat:
        seat = Seat(id=f"s{number}", label="?", initials="?", kind=kind, known=False)
        return attrs.evolve(seat, **more)  # type: ignore[arg-type]

    private, professional = PersonKind.PRIVATE, PersonKind.PROFESSIONAL
    seats = (hidden(1, private), hidden(2, private), hidden(3, None, part=Part.ASKED))
    others = (hidden(4, professional),)
    aims = (Aim(number=1, supporters=("s1", "a", "s4", "s2")),)
    shown = scene(figure("a", "Ada"), seats=seats, others=others, aims=aims)
    told = describe(shown)
    assert told.paragraphs[-1] == (
        "Mål 1. Stöd: Ada, 2 privatpersoner och en yrkesperson."
    )
    assert told.tables[1].rows[0][-1] == "Ada, 2 privatpersoner, en yrkesperson"
    assert told.paragraphs[-2] == (
        "Gruppen den 1 april 2024: 2 privatpersoner."
        " Har fått frågan, inget svar antecknat: en person."
    )
    assert talking_points(shown) == (
        "Frågan till en person om att vara med: har det kommit något svar?",
    )


def test_who_knows_whom_keeps_three_answers_apart() -> None:
    """Know, do not know and not filled in are three things."""
    people = (figure("a", "Ada"), figure("b", "Bea"), figure("c", "Cia"))
    lines = (
        Line(first="a", second="b"),
        Line(first="a", second="c", acquainted=False),
    )
    told = describe(scene(*people, lines=lines))
    said = (
        "Ada känner Bea. Ada känner inte Cia. Om andra känner varandra är inte ifyllt."
    )
    assert said in told.paragraphs
    assert cells(told, "Ada")["Känner"] == "Bea; inte Cia"
    whole = (*lines, Line(first="b", second="c"))
    assert "inte ifyllt" not in "".join(
        describe(scene(*people, lines=whole)).paragraphs
    )
    none = describe(scene(*people))
    assert "Vilka som känner varandra är inte ifyllt." in none.paragraphs


@pytest.mark.parametrize("bond", Bond)
def test_every_sort_of_tie_is_told(bond: Bond) -> None:
    """What a tie is like stands in the text and in the table."""
    told = describe(scene(figure("a", "Ada", bond=bond)))
    word = words.BOND[bond].get("sv")
    assert f"Banden till klienten – {word}: Ada." in told.paragraphs
    assert cells(told, "Ada")["Band"] == word


def test_goals_tell_who_supports_them_and_when_nobody_wrote_it() -> None:
    """Somebody, nobody and not filled in are three answers; a stop is not doubled."""
    aims = (
        Aim(number=1, words="Flytta hemifrån!", supporters=("a",)),
        Aim(number=2, words="Läsa", supporters=()),
        Aim(number=3),
    )
    told = describe(scene(figure("a", "Ada"), aims=aims))
    assert told.paragraphs[-1] == (
        "Mål 1: Flytta hemifrån! Stöd: Ada. Mål 2: Läsa. Stöd: ingen ännu."
        " Mål 3. Stöd: inte ifyllt."
    )
    assert told.tables[1].rows == (
        ("1", "Flytta hemifrån!", "Ada"),
        ("2", "Läsa", "ingen ännu"),
        ("3", "visas inte", "inte ifyllt"),
    )


def test_the_team_is_told_with_its_day() -> None:
    """Members and who is asked are apart, on the day that was asked for."""
    seats = (
        Seat(id="kim", label="Kim", initials="K", client=True, role="Klient"),
        Seat(id="a", label="Ada", initials="A", part=Part.ASKED),
        Seat(id="b", label="Bea", initials="B", part=Part.ASKED),
    )
    told = describe(scene(figure("a", "Ada"), team="Resursgrupp", seats=seats))
    assert told.paragraphs[-1] == (
        "Resursgrupp den 1 april 2024: Kim (Klient)."
        " Har fått frågan, inget svar antecknat: Ada och Bea."
    )
    assert told.summary.endswith(
        "Resursgrupp: 1 person, klienten inräknad;"
        " 2 personer är tillfrågade, inget svar antecknat."
    )


def test_notes_come_last_and_as_they_are() -> None:
    """What the caller has to say stands after the facts."""
    told = describe(scene(figure("a", "Ada")), notes=("Prata om {Ada}.",))
    assert told.paragraphs[-1] == "Prata om {Ada}."


@pytest.mark.parametrize("layer", Layer)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_title_says_which_life_and_whose(language: str, layer: Layer) -> None:
    """Each layer has a title of its own, with the client but never in statistics."""
    told = scene(language=language, layer=layer)
    assert describe(told).title == f"{words.TITLE[layer].get(language)} – Kim"
    counted = attrs.evolve(told, audience=Audience.STATISTICS)
    assert "Kim" not in describe(counted).title
    assert words.ONLY[PersonKind.PRIVATE].get(language) in (
        describe(narrowed(told, PersonKind.PRIVATE)).title
    )


@given(case=cases(), names=st.sampled_from(Names))
def test_the_table_says_no_relation_unless_names_are_asked_for(
    case: Case, names: Names
) -> None:
    """With codes or roles there is no column of relations; it has one cell a header."""
    table = describe(
        scene_of(case, variant_of("se.ract"), as_of=DAY, language="sv", names=names)
    ).tables[0]
    assert ("Relation" in table.header) is (names is Names.FULL)
    assert all(len(row) == len(table.header) for row in table.rows)


def test_moves_sort_everybody_by_place() -> None:
    """Closer, farther, elsewhere, new, gone, the same place and unclear are apart."""
    before = scene(
        figure("a", "Ada", ring=2),
        figure("b", "Bea", ring=1),
        figure("c", "Cia", ring=1),
        figure("e", "Eva"),
        figure("f", "Fia"),
        figure("g", "Gun", ring=None),
    )
    now = scene(
        figure("a", "Ada", ring=1),
        figure("b", "Bea", ring=2),
        figure("c", "Cia", ring=1, sphere="work"),
        figure("d", "Disa"),
        figure("f", "Fia"),
        figure("g", "Gun", ring=1),
    )
    assert moves(now, before) == Moves(
        closer=("a",),
        farther=("b",),
        resettled=("c",),
        new=("d",),
        gone=("e",),
        same_place=("f",),
        unclear=("g",),
    )
    told = describe_change(now, attrs.evolve(before, drawn_on=date(2023, 10, 17)))
    assert told.title == "Det här har ändrats på kartan – Kim"
    assert told.summary == (
        "Jämfört med kartan från den 17 oktober 2023: 1 närmare, 1 längre bort,"
        " 1 i en annan del av livet, 1 ny, 1 inte med längre, 1 kvar på samma plats"
        " och 1 som inte går att säga."
    )
    assert told.paragraphs[:3] == (
        "Närmare: Ada (från Längre bort till Nära).",
        "Längre bort: Bea (från Nära till Längre bort).",
        "Annan del av livet: Cia (från Familj till Arbete).",
    )
    assert len(told.tables[0].rows) == 7


@given(before=cases(), now=cases())
def test_moves_lose_nobody(before: Case, now: Case) -> None:
    """Everybody on one of two maps is in a list of where they stand, and in one only."""
    scenes = [
        scene_of(case, variant_of("se.ract"), as_of=DAY, language="sv")
        for case in (now, before)
    ]
    found = moves(*scenes)
    first = [*found.closer, *found.farther, *found.same_place, *found.unclear]
    first += [*found.new, *found.gone]
    everybody = {f.id for s in scenes for f in s.figures}
    assert len(first) == len(set(first))
    assert {*first, *found.resettled} == everybody
    same = moves(scenes[0], scenes[0])
    assert same == Moves(same_place=same.same_place, unclear=same.unclear)


def test_somebody_may_have_changed_in_several_ways() -> None:
    """Another ring does not hide another part of life, nor the place another tie."""
    before = scene(
        figure("a", "Anna", bond=Bond.STRONG, star=True),
        figure("d", "Disa", ring=2),
        figure("e", "Eva", star=None),
    )
    now = scene(
        figure("a", "Anna", bond=Bond.BROKEN, star=False),
        figure("d", "Disa", ring=1, sphere="work", bond=Bond.WEAK),
        figure("e", "Eva", star=True),
    )
    assert moves(now, before) == Moves(
        closer=("d",),
        resettled=("d",),
        other_tie=("a",),
        other_function=("a",),
        same_place=("a", "e"),
    )
    told = describe_change(now, before, notes=("Sist.",))
    assert told.paragraphs == (
        "Närmare: Disa (från Längre bort till Nära).",
        "Annan del av livet: Disa (från Familj till Arbete).",
        "Bandet har ändrats: Anna (från starkt till brutet).",
        "Bra och viktig funktion har ändrats: Anna (från ja till nej).",
        "Står kvar på samma plats: Anna och Eva.",
        told_words.CAUTION.get("sv"),
        "Sist.",
    )
    assert [row[-1] for row in told.tables[0].rows] == [
        (
            "ändrat band (från starkt till brutet);"
            " bra och viktig funktion (från ja till nej); samma plats"
        ),
        "samma plats",
        "närmare; annan del av livet (från Familj till Arbete)",
    ]


def test_a_map_that_is_as_it_was_says_so() -> None:
    """No change is told in words instead of zeros."""
    now = scene(figure("a", "Ada"))
    told = describe_change(now, now).summary
    assert told == "Jämfört med den tidigare kartan: alla står där de stod."


def test_the_console_map_places_people_by_ring_and_part_of_life() -> None:
    """Marks, stars and ties stand in the column of the ring, with a legend and totals."""
    told = text_map(kim()).splitlines()
    head = next(line for line in told if "Längre bort" in line)
    kin = next(line for line in told if line.startswith("Släkt"))
    assert kin.index("○ Ulla ★") == head.index("Nära")
    assert kin.index("○ Petra ┄") == head.index("Längre bort")
    assert "● Lena ★ ━" in next(line for line in told if line.startswith("Familj"))
    assert "★ bra och viktig funktion" in "\n".join(told[:5])
    assert "18 personer på kartan" in told[-2]
    assert "┄ svag" in "\n".join(told)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("width", [80, 100])
def test_the_console_map_keeps_to_its_width(name: str, width: int) -> None:
    """No line is wider than asked for, however long names are, while the rings fit."""
    case = gallery(name)
    variant = variant_of(case.model)
    for sociogram in case.maps:
        shown = scene_of(
            case,
            variant,
            sociogram=sociogram,
            as_of=DAY,
            language="sv",
            names=Names.FULL,
        )
        title, _, rest = text_map(shown, width=width).partition("\n")
        assert title
        assert max(columns(line) for line in rest.splitlines()) <= width


def test_wide_letters_take_two_columns() -> None:
    """Names in other scripts and pictures do not push the columns out of line."""
    assert [columns(text) for text in ("Åsa", "A\u0301", "李小龙", "🏠")] == [
        3,
        1,
        6,
        2,
    ]
    told = text_map(
        scene(figure("a", "李小龙"), figure("b", "Bo", ring=2)), width=80
    ).splitlines()
    head = next(line for line in told if "Längre bort" in line)
    row = next(line for line in told if "李" in line)
    assert columns(row[: row.index("○ Bo")]) == head.index("Längre bort")


def test_people_without_a_ring_are_told_under_the_console_map() -> None:
    """Missing closeness is a line of its own and nobody is dropped."""
    told = text_map(scene(figure("a", "Ada", ring=None), figure("b", "Bea")))
    assert "Utan plats: ○ Ada" in told


def test_people_drawn_without_a_ring_are_told_where_the_picture_has_them() -> None:
    """Whom the client drew is placed, in words as on the map."""
    spot = Spot(angle=90, distance=0.3)
    drawn = scene(
        figure("a", "Ada", ring=None, spot=spot), figure("b", "Bea", ring=None)
    )
    assert "Där klienten ritade: ○ Ada\nUtan plats: ○ Bea" in text_map(drawn)
    told = describe(drawn).paragraphs
    assert "Familj, 2 personer. Där klienten ritade: Ada. Utan plats: Bea." in told


def test_notes_under_the_console_map_keep_to_its_width() -> None:
    """A long note is wrapped, and the next starts on a line of its own."""
    notes = ("A sentence that goes on and on. " * 4, "Another one.")
    told = text_map(scene(figure("a", "Ada")), width=60, notes=notes).splitlines()
    assert max(map(columns, told)) <= 60
    assert told[-1] == "Another one."


def test_an_undivided_map_is_told_without_parts_of_life() -> None:
    """A model without parts of life has rings only, in words and on a console."""
    plain = scene(figure("a", "Ada", sphere=None), sectors=())
    assert "1 person. Nära: Ada." in describe(plain).paragraphs
    assert "inte ifylld" not in text_map(plain)
    assert "○ Ada" in text_map(plain)


_PRINTED = """
import sys
from datetime import date
import actcore
from actcore.embedding import variant_of
from actcore.model import Audience
from actcore.pictures import Names
from actcore.pictures.told.describe import describe
from actcore.pictures.told.text_map import text_map
from actcore.pictures.seen.view import scene_of
case = actcore.read(sys.argv[1])
for audience in Audience:
    scene = scene_of(
        case,
        variant_of(case.model),
        as_of=date(2024, 4, 1),
        language="nb",
        audience=audience,
        names=Names.FULL,
    )
    print(scene, describe(scene).text(), text_map(scene))
"""


def test_the_words_are_the_same_over_hash_seeds() -> None:
    """Nothing depends on the order in which a set happens to be walked."""
    printed = [
        subprocess.run(
            [sys.executable, "-c", _PRINTED, str(KIM)],
            env={"PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "4711")
    ]
    assert len(printed[0]) > 2000
    assert printed[0] == printed[1] == printed[2]
