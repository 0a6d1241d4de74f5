"""The Swedish model Resursgrupps-ACT, as its two source documents describe it."""

from collections.abc import Iterator

from actcore import hookimpl
from actcore.variant import MODEL, Text, Variant, rules_of

from . import principles, roles, teams, worksheets
from .examples import EXAMPLES
from .measured import measured
from .process import RESOURCE_GROUP_PROCESS
from .profiles import COUNCIL_2017, GOLDEN_RULES, PROGRAMME
from .rules import (
    after_training,
    area,
    base_course,
    client,
    cm_logbook,
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
    programme_work,
    selection,
    size_and_mix,
    skl_team,
)
from .sources import BROCHURE, COUNCIL
from .sources import GOLDEN_RULES as GOLDEN_RULES_PAGE


@hookimpl
def actcore_variants() -> Iterator[Variant]:
    """Yield the one Swedish model."""
    yield Variant(
        id="se.ract",
        title=Text(sv="Resursgrupps-ACT", en="Resource group ACT"),
        languages=("sv", "en"),
        package="ract_plugin",
        sources=(BROCHURE, COUNCIL, GOLDEN_RULES_PAGE),
        profiles=(MODEL, PROGRAMME, COUNCIL_2017, GOLDEN_RULES),
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
            programme_work,
            courses,
            base_course,
            selection,
            cm_training,
            cm_logbook,
            after_training,
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
        process=RESOURCE_GROUP_PROCESS,
        timezone="Europe/Stockholm",
        measured=measured,
        worksheets=worksheets.ALL,
        examples=EXAMPLES,
    )
