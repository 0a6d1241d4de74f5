"""Which map counts on a day, and whom the client lets be shown."""

import json
from datetime import date

import pytest

import actcore
from actcore.model import Audience, Case, Contact, Layer, Sociogram

SPRING, AUTUMN = date(2024, 3, 1), date(2024, 10, 1)
FIRST = Sociogram(drawn_on=SPRING)
PRESENT = Sociogram(drawn_on=AUTUMN)
CRISIS = Sociogram(drawn_on=AUTUMN, layer=Layer.CRISIS)


def case(present: Sociogram | None, *others: Sociogram) -> Case:
    """A case with these maps."""
    return Case(
        id="c",
        model="se.ract",
        client="kim",
        sociogram=present,
        other_sociograms=others,
    )


@pytest.mark.parametrize(
    ("day", "found"),
    [(date(2024, 2, 1), None), (SPRING, FIRST), (date(2024, 12, 1), PRESENT)],
)
def test_the_map_on_a_day_is_the_latest_one_drawn_by_then(
    day: date, found: Sociogram | None
) -> None:
    """A map drawn after the day is not there yet, and an older one gives way."""
    assert case(PRESENT, CRISIS, FIRST).map_on(day) is found


def test_a_map_of_a_crisis_never_stands_in_for_the_everyday() -> None:
    """Each layer is asked for by itself."""
    of_both = case(PRESENT, CRISIS)
    assert of_both.map_on(AUTUMN, Layer.CRISIS) is CRISIS
    assert of_both.map_on(AUTUMN, Layer.WISHED) is None
    assert case(None, CRISIS).map_on(AUTUMN) is None


def test_the_present_map_without_a_day_is_still_the_present_one() -> None:
    """An undated present map is taken for the latest, another undated one for the first."""
    undated = Sociogram()
    assert case(undated, FIRST).map_on(AUTUMN) is undated
    assert case(PRESENT, undated).map_on(AUTUMN) is PRESENT
    assert case(PRESENT, undated).map_on(SPRING) is undated


@pytest.mark.parametrize(
    ("of_map", "of_contact", "shown"),
    [
        (None, None, False),
        ((Audience.GROUP,), None, True),
        ((Audience.GROUP,), (), False),
        ((), (Audience.GROUP,), True),
        ((Audience.TEAM,), None, False),
    ],
)
def test_a_person_is_shown_to_those_the_client_named(
    of_map: tuple[Audience, ...] | None,
    of_contact: tuple[Audience, ...] | None,
    shown: bool,
) -> None:
    """What is said of one person goes before what is said of the map; silence is a no."""
    contact = Contact(person="lena", shown_to=of_contact)
    drawn = Sociogram(shown_to=of_map, contacts=(contact,))
    assert drawn.open_to(contact, Audience.GROUP) is shown
    assert drawn.open_to(contact, Audience.CLIENT)


@pytest.mark.parametrize("field", ["sociogram", "other_sociograms"])
@pytest.mark.parametrize(
    ("spot", "where"),
    [
        ('{"angle": 360, "distance": 0.5}', "drawn_at.angle"),
        ('{"angle": 10, "distance": 1.5}', "drawn_at.distance"),
        ('{"angle": -1, "distance": 0.5}', "drawn_at.angle"),
    ],
)
def test_a_spot_off_the_map_is_refused_with_its_place(
    field: str, spot: str, where: str
) -> None:
    """Present and other maps are held to the same."""
    drawn = f'{{"contacts": [{{"person": "bo", "drawn_at": {spot}}}]}}'
    value = f"[{drawn}]" if field == "other_sociograms" else drawn
    record = (
        '{"schema": "actcore.case/1", "model": "se.ract", "id": "c", "client": "kim",'
        f' "people": [{{"id": "kim"}}, {{"id": "bo"}}], "{field}": {value}}}'
    )
    with pytest.raises(actcore.DocumentError, match=where):
        actcore.read(record.encode())
    sound = record.replace(spot, '{"angle": 10, "distance": 0.5}')
    assert isinstance(actcore.read(sound.encode()), Case)


@pytest.mark.parametrize(
    ("drawn", "where", "told"),
    [
        ({"contacts": [{"person": "kim"}]}, "contacts[0].person", "no contact"),
        ({"contacts": [{"person": "bo", "closeness": 8}]}, "closeness", "from 1 to 7"),
        (
            {"contacts": [{"person": "bo"}], "ties": [{"first": "bo", "second": "bo"}]},
            "ties[0]",
            "two people",
        ),
        (
            {"contacts": [{"person": "bo"}], "ties": [{"first": "bo", "second": "lo"}]},
            "ties[0].second",
            "not among the contacts",
        ),
        (
            {
                "contacts": [{"person": "bo"}, {"person": "lo"}],
                "ties": [
                    {"first": "bo", "second": "lo"},
                    {"first": "lo", "second": "bo", "acquainted": False},
                ],
            },
            "ties[1]",
            "earlier in the list",
        ),
    ],
)
def test_a_map_that_contradicts_itself_is_refused_with_its_place(
    drawn: dict[str, object], where: str, told: str
) -> None:
    """What could not be drawn truly is told when the record is read."""
    record = {
        "schema": "actcore.case/1",
        "model": "se.ract",
        "id": "c",
        "client": "kim",
        "people": [{"id": "kim"}, {"id": "bo"}, {"id": "lo"}],
        "sociogram": drawn,
    }
    with pytest.raises(actcore.DocumentError) as refused:
        actcore.read(json.dumps(record).encode())
    (fault,) = refused.value.faults
    assert where in fault.path
    assert told in str(fault)
