"""Fidelity by chapter: counts as they are, gaps as gaps, and no score."""

from collections import Counter
from xml.etree import ElementTree as ET

import attrs
import pytest
from charts import HOSTILE, SVG, report, shown, sound, texts, titles
from hypothesis import given
from hypothesis import strategies as st

from actcore.fidelity import Report
from actcore.pictures import Theme
from actcore.pictures.charts.chapters import ORDER, chapter_of, chapters
from actcore.pictures.charts.profile import profile
from actcore.variant import Outcome


def with_outcomes(outcomes: list[Outcome]) -> Report:
    """A report on one chapter, the example's first, with these outcomes."""
    first = chapter_of(report().findings[0].rule)
    chapter = [one for one in report().findings if chapter_of(one.rule) == first]
    found = chapter[: len(outcomes)]
    findings = tuple(
        one._replace(outcome=outcome)
        for one, outcome in zip(found, outcomes, strict=True)
    )
    return attrs.evolve(report(), findings=findings)


def test_every_finding_is_counted_once() -> None:
    """The counts of the chapters add up to those of the report."""
    found = report(every=True)
    counted: Counter[Outcome] = Counter()
    for row in chapters(found):
        counted.update(dict(row.counts))
    expected = Counter(one.outcome for one in found.findings)
    expected[Outcome.ERROR] += expected.pop(Outcome.NOT_RUN)
    assert counted == expected


@pytest.mark.parametrize("every", [False, True])
def test_the_chapters_tell_as_much_as_the_report(every: bool) -> None:
    """How much could be told is counted as the report itself counts it."""
    rows = chapters(report(every=every))
    told = sum(row.told for row in rows), sum(row.applying for row in rows)
    assert told == report(every=every).assessed


def test_chapters_come_in_the_order_of_the_rules() -> None:
    """A chapter is the heading up to its first semicolon, in the order of the source."""
    found = report()
    titles_of = [chapter_of(one.rule) for one in found.findings]
    assert [row.title for row in chapters(found)] == list(dict.fromkeys(titles_of))
    assert not any(";" in title for title in titles_of)


def test_a_row_tells_the_counts_and_how_much_could_be_told() -> None:
    """The numbers of the table stand in the picture, beside what does not apply."""
    picture = profile(
        with_outcomes(
            [Outcome.MET] * 3
            + [Outcome.PARTLY, Outcome.UNMET, Outcome.NOT_ASSESSED]
            + [Outcome.NOT_APPLICABLE] * 2
        ),
        language="sv",
    )
    table = picture.words.tables[0]
    told = dict(zip(table.header[1:], map(str, table.rows[0][1:]), strict=True))
    assert len(table.rows) == 1
    assert table.rows[0][0] == chapters(report())[0].title
    assert told == {
        "på plats": "3",
        "delvis": "1",
        "inte på plats": "1",
        "kan inte bedömas": "1",
        "Kunde bedömas": "5 av 6",
        "gäller inte": "2",
    }
    assert "5 av 6 kunde bedömas" in shown(picture.svg)
    assert "2 gäller inte" in texts(picture.svg)


@given(st.lists(st.sampled_from(Outcome), max_size=40))
def test_what_cannot_be_told_is_never_counted_as_bad(outcomes: list[Outcome]) -> None:
    """However a report comes out, gaps stay gaps and what does not apply is left out."""
    found = with_outcomes(outcomes)
    for row in chapters(found):
        assert row.applying == row.told + row.count(Outcome.NOT_ASSESSED) + row.count(
            Outcome.ERROR
        )
        assert row.applying + row.count(Outcome.NOT_APPLICABLE) == sum(
            row.counts.values()
        )
    picture = profile(found, language="nb")
    if outcomes:
        sound(picture, "nb")
    unmet = sum(row.count(Outcome.UNMET) for row in chapters(found))
    assert unmet == outcomes.count(Outcome.UNMET)
    if outcomes:
        assert f"ikke på plass: {unmet}" in picture.words.summary.lower()


def test_there_is_no_total_score() -> None:
    """Neither a share nor a mean is told, only counts."""
    picture = profile(report(every=True), language="en")
    said = picture.words.text() + shown(picture.svg)
    assert "%" not in said
    assert "score" not in said
    assert "average" not in said


def test_a_gap_is_said_to_count_neither_way() -> None:
    """The note stands in the picture and in the words."""
    note = "Det räknas varken för eller emot."
    picture = profile(report(), language="sv")
    assert note in shown(picture.svg)
    assert note in picture.words.text()


def test_each_outcome_has_a_shape_of_its_own() -> None:
    """In grey, where colours go, no two outcomes are drawn alike."""
    picture = profile(report(every=True), language="sv", theme=Theme.GREY)
    shapes = {}
    for group in ET.fromstring(picture.svg).iter(f"{SVG}g"):
        title = group.find(f"{SVG}title")
        if title is None and len(group) > 1 and group[-1].tag == f"{SVG}text":
            look = [
                (
                    shape.tag,
                    shape.get("fill") == "#FFFFFF" or shape.get("fill") == "none",
                    shape.get("stroke-dasharray"),
                    len(shape.get("points", "").split()),
                )
                for shape in group[:-1]
            ]
            shapes[group[-1].text] = tuple(look)
    assert len(shapes) == len(ORDER)
    assert len(set(shapes.values())) == len(shapes)


def test_the_bar_is_drawn_true() -> None:
    """Half of a chapter takes half of its bar."""
    picture = profile(
        with_outcomes([Outcome.MET, Outcome.UNMET] * 2),
        language="sv",
        theme=Theme.LIGHT,
    )
    row = next(
        group
        for group in ET.fromstring(picture.svg).iter(f"{SVG}g")
        if (group.findtext(f"{SVG}title") or "").endswith("4 av 4 kunde bedömas")
    )
    wide = [
        max(xs) - min(xs)
        for polygon in row.findall(f"{SVG}polygon")
        for xs in [[float(p.split(",")[0]) for p in polygon.attrib["points"].split()]]
    ]
    assert len(wide) == 2
    assert wide[0] == pytest.approx(wide[1], abs=0.1)


def boxes(group: ET.Element) -> list[tuple[float, float]]:
    """The left and right ends of the pieces of a bar."""
    return [
        (min(xs), max(xs))
        for polygon in group.findall(f"{SVG}polygon")
        for xs in [[float(p.split(",")[0]) for p in polygon.attrib["points"].split()]]
    ]


def group_of(svg: str, end: str) -> ET.Element:
    """The one group whose title ends so."""
    (found,) = [
        group
        for group in ET.fromstring(svg).iter(f"{SVG}g")
        if (group.findtext(f"{SVG}title") or "").endswith(end)
    ]
    return found


def test_a_piece_is_as_wide_as_its_count() -> None:
    """Three of six, one of six and two of six, one after the other."""
    outcomes = [Outcome.MET] * 3 + [Outcome.UNMET] + [Outcome.NOT_ASSESSED] * 2
    svg = profile(with_outcomes(outcomes), language="sv").svg
    met, unmet, gap = boxes(group_of(svg, "4 av 6 kunde bedömas"))
    one = unmet[0] - met[0]
    assert one > 30
    assert gap[0] - unmet[0] == pytest.approx(one / 3, abs=0.1)
    assert gap[1] - met[0] == pytest.approx(2 * one, abs=3)


@pytest.mark.parametrize("met", [0, 1, 3, 4])
def test_the_earlier_mark_points_at_where_in_place_ended(met: int) -> None:
    """So much of four as was in place before is as much of today's whole bar."""
    now = with_outcomes([Outcome.MET] * 4)
    before = with_outcomes([Outcome.MET] * met + [Outcome.UNMET] * (4 - met))
    svg = profile(now, previous=before, language="sv").svg
    ((left, right),) = boxes(group_of(svg, "4 av 4 kunde bedömas"))
    mark = group_of(svg, f"{met} av 4 på plats 31 mars 2024").find(f"{SVG}polygon")
    assert mark is not None
    tip = float(mark.attrib["points"].split()[-1].split(",")[0])
    assert tip == pytest.approx(left + (right - left) * met / 4, abs=1.3)


def test_an_earlier_report_is_a_small_mark() -> None:
    """How far a chapter was in place before is pointed at and told with its day."""
    now = with_outcomes([Outcome.MET] * 4)
    before = attrs.evolve(
        with_outcomes([Outcome.MET, Outcome.UNMET, Outcome.MET, Outcome.NOT_ASSESSED]),
        as_of=now.as_of.replace(year=2023),
    )
    picture = profile(now, previous=before, language="sv")
    assert "2 av 4 på plats 31 mars 2023" in titles(picture.svg)
    assert picture.words.tables[0].header[-1] == "På plats 31 mars 2023"
    assert picture.words.tables[0].rows[0][-1] == "2 av 4"
    alone = profile(now, language="sv")
    assert "2023" not in alone.svg + alone.words.text()


def test_a_chapter_that_was_not_there_before_is_unknown() -> None:
    """No earlier number is made up for a chapter that was not asked about."""
    before = with_outcomes([Outcome.MET])
    picture = profile(report(), previous=before, language="en")
    last = [row[-1] for row in picture.words.tables[0].rows]
    assert last[0] == "1 of 1"
    assert set(last[1:]) == {"unknown"}


def test_several_sources_are_headed_by_their_titles() -> None:
    """Chapters of two documents are never mixed."""
    picture = profile(report(), language="sv")
    assert "Källa" not in picture.words.tables[0].header
    other = attrs.evolve(
        report().findings[0].rule.source.source, id="other", title="En annan källa"
    )
    first, *rest = report().findings
    rule = attrs.evolve(first.rule, source=other.at("Ett kapitel; med mer"))
    mixed = attrs.evolve(report(), findings=(*rest, first._replace(rule=rule)))
    both = profile(mixed, language="sv")
    assert "En annan källa" in texts(both.svg)
    assert both.words.tables[0].rows[-1][:2] == ("Ett kapitel", "En annan källa")


def test_the_picture_grows_with_long_headings() -> None:
    """A heading that needs three lines gets them, and nothing is cut."""
    long = " ".join(["Samverkan"] * 14)
    rule = report().findings[0].rule
    source = rule.source.source.at(long)
    finding = report().findings[0]._replace(rule=attrs.evolve(rule, source=source))
    short = with_outcomes([Outcome.MET])
    tall = profile(attrs.evolve(short, findings=(finding,)), language="sv")
    assert tall.height > profile(short, language="sv").height
    assert shown(tall.svg).count("Samverkan") == 14
    assert "…" not in shown(tall.svg)


def test_a_report_that_is_not_whole_says_so() -> None:
    """Rules that could not be run are told in words and drawn as their own."""
    broken = profile(with_outcomes([Outcome.MET, Outcome.ERROR]), language="sv")
    assert "Rapporten är inte hel" in shown(broken.svg)
    assert "kunde inte köras" in broken.words.tables[0].header
    whole = profile(with_outcomes([Outcome.MET]), language="sv")
    assert "inte hel" not in shown(whole.svg)
    assert "kunde inte köras" not in whole.words.tables[0].header


def test_an_empty_report_is_told_in_words() -> None:
    """Nothing to show is said, not drawn as if all were well."""
    empty = attrs.evolve(report(), findings=())
    picture = profile(empty, language="sv")
    assert "Det finns inget i rapporten att visa." in shown(picture.svg)
    assert picture.words.tables == ()


def test_hostile_headings_are_text() -> None:
    """A local source may be called anything; it is drawn as text."""
    rule = report().findings[0].rule
    source = attrs.evolve(rule.source.source, title=HOSTILE).at(HOSTILE)
    finding = report().findings[0]._replace(rule=attrs.evolve(rule, source=source))
    picture = profile(attrs.evolve(report(), findings=(finding,)), language="sv")
    assert not list(ET.fromstring(picture.svg).iter(f"{SVG}script"))
    assert "alert(1)" in shown(picture.svg)
