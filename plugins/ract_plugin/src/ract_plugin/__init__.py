"""The Swedish model Resursgrupps-ACT, as its two source documents describe it."""

from collections.abc import Iterator

from actcore import hookimpl
from actcore.variant import MODEL, Text, Variant, rules_of

from . import principles, roles, teams, worksheets
from .examples import EXAMPLES
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
        examples=EXAMPLES,
    )
