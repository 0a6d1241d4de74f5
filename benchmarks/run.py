"""Measure actcore: ``uv run --group bench python benchmarks/run.py``.

Everything is a ratio, measured in one run: against parsing the same bytes with orjson,
against other ways to decode the same document, and against starting Python. The last
column is the goal; a figure that misses it is marked.
"""

import contextlib
import os
import statistics
import subprocess
import sys
import tempfile
import time
import timeit
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import msgspec
import networkx
import orjson
from cattrs.preconf.json import make_converter
from pydantic import ConfigDict, TypeAdapter
from worksheets import worksheets

import actcore
import actcore.draw
from actcore.codec import codec_for, read_json
from actcore.codec.soundness import sound
from actcore.fidelity import evaluate
from actcore.model import Case, Site
from actcore.network import measure
from actcore.network.web import circles, constraint, effective_size, web_of
from actcore.pictures.lettering import width
from actcore.testing.cases import example_bytes
from actcore.variant import ParameterNotSet

DAY = date(2024, 3, 31)
ROUNDS = 9


def once(function: Callable[[], object], number: int) -> float:
    """Seconds for one call, the mean of `number`."""
    return timeit.timeit(function, number=number) / number


def ratios(
    base: Callable[[], object], others: dict[str, Callable[[], object]]
) -> dict[str, float]:
    """The median ratio of each to `base`, which is run again before each of them."""
    number = max(20, int(0.02 / once(base, 20)))
    found: dict[str, list[float]] = {name: [] for name in others}
    for _ in range(ROUNDS):
        for name, function in others.items():
            started = once(base, number)
            found[name].append(once(function, max(5, number // 4)) / started)
    return {name: statistics.median(values) for name, values in found.items()}


def show(title: str, rows: list[tuple[str, float, float | None, bool]]) -> None:
    """Print a table: what, the ratio, and the goal with whether it is met."""
    print(f"\n{title}")
    for name, ratio, goal, at_least in rows:
        verdict = ""
        if goal is not None:
            met = ratio >= goal if at_least else ratio <= goal
            sign = ">=" if at_least else "<="
            verdict = f"{sign} {goal:g}x  {'met' if met else 'MISSED'}"
        print(f"  {name:<58}{ratio:8.2f}x   {verdict}")


def documents() -> None:
    """Decoding and checking one document, against orjson on the same bytes."""
    variant = actcore.load("se.ract").variant("se.ract")
    shipped = example_bytes(variant, "kim")
    case = actcore.read(shipped)
    codec = codec_for(variant)
    variants = {"se.ract": variant}.__getitem__
    data = codec.encode(case)
    findings = len(evaluate(case, variant, as_of=DAY).findings)
    decoder = codec._decoder(Case)

    def strict() -> object:
        mirror = decoder.decode(data)
        return codec._typed(mirror, Case)

    steps = ratios(
        lambda: orjson.loads(data),
        {
            "strict types": strict,
            "strict types, no key twice, ids and periods": lambda: codec.decode(
                data, Case
            ),
            "of that: ids and periods": lambda: sound(case),
            "evaluation": lambda: evaluate(case, variant, as_of=DAY),
            "bytes to all findings": lambda: evaluate(
                read_json(data, variants), variant, as_of=DAY
            ),
        },
    )
    goals = {"strict types": 2.0, "bytes to all findings": 4.0}
    rows = [(name, ratio, goals.get(name), False) for name, ratio in steps.items()]
    show(f"One case of {len(data)} bytes, {findings} findings; orjson.loads = 1", rows)

    as_shipped = ratios(
        lambda: orjson.loads(shipped),
        {
            "strict types, no key twice, ids and periods": lambda: codec.decode(
                shipped, Case
            ),
            "bytes to all findings": lambda: evaluate(
                read_json(shipped, variants), variant, as_of=DAY
            ),
        },
    )
    rows = [(name, ratio, None, False) for name, ratio in as_shipped.items()]
    show(
        f"The same, indented as it is shipped, {len(shipped)} bytes; orjson.loads = 1",
        rows,
    )
    peers(data, codec)
    machinery(case, variant)


def municipality() -> None:
    """The largest document that is shipped: a Danish municipality with all its sheets."""
    variant = actcore.load("dk.act").variant("dk.act")
    site = actcore.read(example_bytes(variant, "act_four_phases"))
    codec = codec_for(variant)
    variants = {"dk.act": variant}.__getitem__
    data = codec.encode(site)
    findings = len(evaluate(site, variant, as_of=DAY).findings)
    steps = ratios(
        lambda: orjson.loads(data),
        {
            "strict types, no key twice, ids and periods": lambda: codec.decode(
                data, Site
            ),
            "evaluation": lambda: evaluate(site, variant, as_of=DAY),
            "bytes to all findings": lambda: evaluate(
                read_json(data, variants), variant, as_of=DAY
            ),
        },
    )
    goals = {"bytes to all findings": 4.0}
    rows = [(name, ratio, goals.get(name), False) for name, ratio in steps.items()]
    show(f"One site of {len(data)} bytes, {findings} findings; orjson.loads = 1", rows)


def peers(data: bytes, codec: Any) -> None:
    """The same document decoded by cattrs as it comes, and by pydantic."""
    plain = orjson.loads(data)
    plain.pop("schema")
    plain.pop("worksheets")
    bare = orjson.dumps(plain)
    converter = make_converter(forbid_extra_keys=True)
    adapter = TypeAdapter(_model())
    ours = orjson.dumps({"schema": "actcore.case/1", **plain})
    ours = codec.encode(codec.fast(ours, Case, sure=False))
    assert converter.loads(bare, Case) == codec.decode(ours, Case)
    decoder = codec._decoder(Case)
    others = {
        "default cattrs": lambda: converter.loads(bare, Case),
        "pydantic": lambda: adapter.validate_json(bare),
    }
    types = ratios(lambda: codec._typed(decoder.decode(ours), Case), others)
    whole = ratios(lambda: codec.decode(ours, Case), others)
    goals = {"default cattrs": 5.0, "pydantic": 1.7}
    rows = [(name, types[name], goals[name], True) for name in others]
    show("The case without worksheets; our strict types = 1", rows)
    rows = [(name, whole[name], None, True) for name in others]
    show("The same; our types, no key twice, ids and periods = 1", rows)


def _model() -> Any:
    """The classes of a case as pydantic dataclasses, made after the attrs classes."""
    import dataclasses
    from typing import get_args, get_type_hints

    from pydantic.dataclasses import dataclass

    made: dict[Any, Any] = {}

    def of(hint: Any) -> Any:
        if isinstance(hint, type) and attrs.has(hint):
            return model(hint)
        if getattr(hint, "__origin__", None) is tuple:
            return tuple[of(get_args(hint)[0]), ...]  # type: ignore[misc]
        parts = get_args(hint)
        if type(None) in parts:
            return of(next(p for p in parts if p is not type(None))) | None
        return hint.__supertype__ if hasattr(hint, "__supertype__") else hint

    def model(cls: type[Any]) -> Any:
        if cls not in made:
            hints = get_type_hints(cls)
            fields = []
            for field in attrs.fields(cls):
                if field.name == "worksheets":
                    continue
                if field.default is attrs.NOTHING:
                    fields.append((field.name, of(hints[field.name])))
                else:
                    default = dataclasses.field(default=field.default)
                    fields.append((field.name, of(hints[field.name]), default))
            plain = dataclasses.make_dataclass(cls.__name__, fields, kw_only=True)
            made[cls] = dataclass(config=ConfigDict(extra="forbid"))(plain)
        return made[cls]

    return model(Case)


def machinery(case: Case, variant: Any) -> None:
    """What is left of evaluation when the rules are called bare: the cost of plugins."""
    from actcore.fidelity.evaluate import _steps
    from actcore.variant import Context, Rule

    loaded = _steps(variant, Case, case.profiles, ())
    by_hand = attrs.evolve(variant, rules=tuple(variant.rules))
    rules: tuple[Rule, ...] = by_hand.rules
    assert rules

    def bare() -> None:
        for step in loaded:
            if step.rule.check is None:
                continue
            for subject, team in step.select(case, DAY):
                ctx = Context(case, DAY, step.parameters, team)
                with contextlib.suppress(ParameterNotSet):
                    step.rule.check(subject, ctx)

    found = ratios(
        lambda: evaluate(case, by_hand, as_of=DAY),
        {
            "loaded by plugins": lambda: evaluate(case, variant, as_of=DAY),
            "rules alone": bare,
        },
    )
    rows = [
        ("the same rules, loaded by plugins", found["loaded by plugins"], 1.03, False),
        ("the rules alone, without findings", found["rules alone"], None, False),
    ]
    show("Evaluation of a variant made by hand = 1", rows)


def sociogram() -> None:
    """The measures of a map of 18 people, against the six of them networkx has."""
    variant = actcore.load("se.ract").variant("se.ract")
    case = actcore.read(example_bytes(variant, "kim"))
    drawn = case.sociogram

    def theirs() -> tuple[Any, ...]:
        people = [contact.person for contact in drawn.contacts]
        others = networkx.Graph()
        others.add_nodes_from(people)
        ties = [(tie.first, tie.second) for tie in drawn.ties if tie.acquainted]
        others.add_edges_from(ties)
        graph = others.copy()
        graph.add_edges_from([(case.client, person) for person in people])
        circles = [c for c in networkx.connected_components(others) if len(c) > 1]
        return (
            networkx.density(others),
            sorted(sorted(circle) for circle in circles),
            sorted(networkx.isolates(others)),
            sorted(networkx.articulation_points(others)),
            round(networkx.effective_size(graph, [case.client])[case.client], 9),
            round(networkx.constraint(graph, [case.client])[case.client], 9),
        )

    def ours() -> tuple[Any, ...]:
        web = web_of(drawn, case.client)
        whole, cuts = circles(web.links)
        pairs = len(web.links) * (len(web.links) - 1) // 2
        return (
            web.known / pairs,
            sorted(sorted(web.ids(bits)) for bits in whole if bits & (bits - 1)),
            sorted(web.ids(sum(bits for bits in whole if not bits & (bits - 1)))),
            sorted(web.contacts[number].person for number, _ in cuts),
            round(effective_size(web.links), 9),
            round(constraint(web.links), 9),
        )

    def everything() -> Any:
        return measure(case, as_of=DAY, advanced=True)

    assert theirs() == ours()
    found = ratios(ours, {"theirs": theirs, "everything": everything})
    rows: list[tuple[str, float, float | None, bool]] = [
        ("networkx", found["theirs"], 100, True),
        ("all our measures, with team and goals", found["everything"], None, False),
    ]
    people = len(drawn.contacts)
    show(f"Six measures of a map of {people} people that networkx has; ours = 1", rows)


def picture() -> None:
    """The picture of a map of 18 people, from the case to the SVG."""
    variant = actcore.load("se.ract").variant("se.ract")
    case = actcore.read(example_bytes(variant, "kim"))

    def draw() -> str:
        return actcore.draw.sociogram(case, as_of=DAY, names="full").svg

    size = len(draw().encode()) / 1000
    times = []
    for _ in range(ROUNDS):
        width.cache_clear()  # as in a process that has drawn nothing yet
        start = time.perf_counter()
        draw()
        times.append(1000 * (time.perf_counter() - start))
    middle = statistics.median(times)
    print("\nThe picture of 18 people, from the case to the SVG")
    for name, found, goal, unit in (
        ("median", middle, 60, "ms"),
        ("size", size, 50, "kB"),
    ):
        verdict = "met" if found <= goal else "MISSED"
        print(f"  {name:<44} {found:8.1f} {unit}   goal {goal} {unit}: {verdict}")


def commands() -> None:
    """Starting the command, against starting Python."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": f"{folder}/cache"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        variant = actcore.load("se.ract").variant("se.ract")
        file = Path(folder) / "kim.json"
        file.write_bytes(example_bytes(variant, "kim"))
        command = [sys.executable, "-m", "actcore"]
        runs = {
            "python -c pass": [sys.executable, "-c", "pass"],
            "actcore --version": [*command, "--version"],
            "actcore --help": [*command, "--help"],
            "actcore check, one document": [
                *command,
                "check",
                str(file),
                "--as-of",
                "2024-03-31",
            ],
        }
        times: dict[str, list[float]] = {name: [] for name in runs}
        for round_ in range(ROUNDS + 1):
            for name, words in runs.items():
                started = timeit.default_timer()
                subprocess.run(
                    words, env=environment, check=True, stdout=subprocess.DEVNULL
                )
                if round_:  # the first round fills the byte-code cache
                    times[name].append(timeit.default_timer() - started)
    base = statistics.median(times["python -c pass"])
    goals = {"actcore --version": 1.5, "actcore check, one document": 10.0}
    rows = [
        (name, statistics.median(values) / base, goals.get(name), False)
        for name, values in times.items()
    ]
    show("The command; python -c pass = 1", rows)


if __name__ == "__main__":
    print(
        f"Python {sys.version.split()[0]}, msgspec {msgspec.__version__}, medians of {ROUNDS} rounds"
    )
    documents()
    municipality()
    sociogram()
    picture()
    worksheets()
    commands()
