"""The Swedish model Resursgrupps-ACT, as its two source documents describe it."""

from collections.abc import Iterator
from datetime import date

from actcore import hookimpl
from actcore.variant import MODEL, Example, Text, Variant, rules_of

from . import principles, roles, teams, worksheets
from .profiles import COUNCIL_2017, PROGRAMME
from .rules import (
    area,
    client,
    cm_training,
    coach_service,
    coaches,
    composition,
    council,
    council_work,
    courses,
    golden_rules,
    interventions,
    meetings,
    method,
    nomination,
    programme,
    selection,
    size_and_mix,
    skl_team,
)
from .sources import BROCHURE, COUNCIL

INVENTED = Text(
    sv="Påhittat exempel: inga verkliga personer eller händelser.",
    en="Invented example: no real people or events.",
)


@hookimpl
def actcore_variants() -> Iterator[Variant]:
    """Yield the one Swedish model."""
    yield Variant(
        id="se.ract",
        title=Text(sv="Resursgrupps-ACT", en="Resource group ACT"),
        languages=("sv", "en"),
        package="ract_plugin",
        sources=(BROCHURE, COUNCIL),
        profiles=(MODEL, PROGRAMME, COUNCIL_2017),
        rules=rules_of(
            client,
            coaches,
            composition,
            size_and_mix,
            nomination,
            meetings,
            interventions,
            method,
            coach_service,
            skl_team,
            area,
            programme,
            courses,
            selection,
            cm_training,
            council,
            council_work,
            golden_rules,
        ),
        roles=roles.CATALOGUE,
        teams=teams.KINDS,
        meetings=teams.MEETINGS,
        principals=teams.PRINCIPALS,
        organisations=teams.ORGANISATIONS,
        spheres=teams.SPHERES,
        core_elements=principles.COMPONENTS,
        worksheets=worksheets.ALL,
        examples=(
            Example(
                id="kim",
                file="examples/kim.json",
                as_of=date(2024, 3, 31),
                title=Text(
                    sv="Kim och resursgruppen, mars 2024",
                    en="Kim and the resource group, March 2024",
                ),
                origin=INVENTED,
            ),
            Example(
                id="council",
                file="examples/council.json",
                as_of=date(2017, 6, 1),
                title=Text(
                    sv="Nationella rådets styrelse och arbetsgrupper 2017",
                    en="Board and working groups of the national council, 2017",
                ),
                origin=Text(
                    sv="Påhittat exempel: antal, mandattider och arbetsgrupper följer rådets presentation, personer och datum är påhittade.",
                    en="Invented example: numbers, terms and working groups follow the council's presentation; people and dates are invented.",
                ),
            ),
            Example(
                id="base_course",
                file="examples/base_course.json",
                as_of=date(2013, 10, 1),
                title=Text(
                    sv="En full basutbildning", en="A base course with every seat taken"
                ),
                origin=INVENTED,
            ),
        ),
    )
