"""The Norwegian programme Barn i rusfamilier, as its page on resource groups has it."""

from collections.abc import Iterator
from datetime import date

from actcore import hookimpl
from actcore.model import Site
from actcore.variant import Example, Text, Variant, rules_of

from . import roles, teams, worksheets
from .rules import (
    composition,
    follow_up,
    goals,
    mapping,
    meetings,
    organisation,
    work_groups,
)
from .sources import RESOURCE_GROUPS

INVENTED = Text(
    nb="Oppdiktet eksempel: ingen virkelige personer, kommuner eller hendelser.",
    en="Invented example: no real people, municipalities or events.",
)


@hookimpl
def actcore_variants() -> Iterator[Variant]:
    """Yield the one Norwegian programme.

    Its records are of municipalities, never of a client: there is no child, parent
    or case in them.
    """
    yield Variant(
        id="no.bir",
        title=Text(
            nb="Barn i rusfamilier (BiR)",
            en="Children in families with substance use (BiR)",
        ),
        languages=("nb", "en"),
        package="bir_plugin",
        sources=(RESOURCE_GROUPS,),
        documents=(Site,),
        rules=rules_of(
            organisation,
            composition,
            work_groups,
            meetings,
            mapping,
            follow_up,
            goals,
        ),
        roles=roles.CATALOGUE,
        teams=teams.KINDS,
        meetings=teams.MEETINGS,
        organisations=teams.ORGANISATIONS,
        worksheets=worksheets.ALL,
        examples=(
            Example(
                id="lardal",
                file="examples/lardal.json",
                title=Text(
                    nb="Ressursgruppen i Lardal, slik den er omtalt offentlig",
                    en="The municipal resource group of Lardal, as told in public",
                ),
                origin=Text(
                    nb="Lardal kommunes omtale på barnirusfamilier.no («Lardal satser helhetlig», udatert). Bare det som står der, er med, og ingen personnavn.",
                    en="What barnirusfamilier.no tells of Lardal («Lardal satser helhetlig», undated). Only what stands there is included, and no names of people.",
                ),
                as_of=date(2012, 12, 31),
            ),
            Example(
                id="tangevik",
                file="examples/tangevik.json",
                title=Text(
                    nb="En delt ressursgruppe på elleve gjennom et halvår",
                    en="A divided municipal resource group of eleven through half a year",
                ),
                origin=INVENTED,
                as_of=date(2014, 5, 31),
            ),
            Example(
                id="lillevik",
                file="examples/lillevik.json",
                title=Text(
                    nb="En liten ressursgruppe på fem med varapersoner",
                    en="A small municipal resource group of five with deputies",
                ),
                origin=INVENTED,
                as_of=date(2015, 3, 31),
            ),
        ),
    )
