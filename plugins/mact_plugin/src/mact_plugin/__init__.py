"""The Danish models ACT and M-ACT, as their two source documents describe them.

They share this distribution and no statement: what one source says is not assumed of the
other's model. M-ACT's values, its seven core elements and the phases of its practice model
are not in our source, and so they are not here.
"""

from collections.abc import Iterator

from actcore import hookimpl
from actcore.variant import MODEL, Text, Variant, rules_of

from . import act, external, mact, sociogram
from .sources import FLYER, GUIDE


@hookimpl
def actcore_variants() -> Iterator[Variant]:
    """Yield the two Danish models."""
    yield Variant(
        id="dk.act",
        title=Text(
            da="ACT til borgere med psykisk lidelse og samtidigt misbrug",
            en="ACT for citizens with a mental disorder and concurrent substance misuse",
        ),
        languages=("da", "en"),
        package="mact_plugin",
        sources=(GUIDE, *external.ABOUT_ACT),
        profiles=(MODEL, external.EXTERNAL),
        rules=rules_of(*act.CHAPTERS, *external.ACT_CHAPTERS),
        roles=act.roles.CATALOGUE,
        teams=act.teams.KINDS,
        meetings=act.teams.MEETINGS,
        principals=act.teams.PRINCIPALS,
        organisations=act.teams.ORGANISATIONS,
        spheres=sociogram.SPHERES,
        values=act.principles.VALUES,
        core_elements=act.principles.CORE_ELEMENTS,
        drivers=act.principles.DRIVERS,
        phases=act.principles.PHASES,
        timezone="Europe/Copenhagen",
        worksheets=(*act.worksheets.ALL, *external.worksheets.ABOUT_ACT),
        examples=(*act.examples.ALL, *external.examples.ABOUT_ACT),
        process=act.status.IMPLEMENTATION,
    )
    yield Variant(
        id="dk.mact",
        title=Text(
            da="M-ACT: modificeret ACT til borgere i hjemløshed",
            en="M-ACT: modified ACT for citizens in homelessness",
        ),
        languages=("da", "en"),
        package="mact_plugin",
        sources=(FLYER, *external.ABOUT_MACT),
        profiles=(MODEL, mact.teams.COURSE, external.EXTERNAL),
        rules=rules_of(*mact.CHAPTERS, *external.MACT_CHAPTERS),
        roles=mact.roles.CATALOGUE,
        teams=mact.teams.KINDS,
        meetings=mact.teams.MEETINGS,
        principals=mact.teams.PRINCIPALS,
        organisations=mact.teams.ORGANISATIONS,
        spheres=sociogram.SPHERES,
        values=mact.principles.VALUES,
        core_elements=mact.principles.CORE_ELEMENTS,
        phases=mact.principles.PHASES,
        timezone="Europe/Copenhagen",
        worksheets=(*mact.worksheets.ALL, *external.worksheets.ABOUT_MACT),
        examples=mact.examples.ALL,
        process=mact.process.COURSE_PROCESS,
    )
