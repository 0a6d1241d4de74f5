"""The Norwegian programme Barn i rusfamilier, as its page on resource groups has it."""

from collections.abc import Iterator
from datetime import date

from actcore import hookimpl
from actcore.model import Site
from actcore.variant import MODEL, Example, Text, Variant, rules_of

from . import external, planning, roles, teams, worksheets
from .process import PROCESS
from .programme import SOURCES as ABOUT_THE_PROGRAMME
from .rules import (
    composition,
    deputies,
    follow_up,
    goals,
    mapping,
    meetings,
    organisation,
    programme,
    routines,
    spreading,
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
        sources=(
            RESOURCE_GROUPS,
            *ABOUT_THE_PROGRAMME,
            *external.sources.ALL,
        ),
        profiles=(MODEL, external.PACK),
        documents=(Site,),
        rules=rules_of(
            organisation,
            spreading,
            routines,
            composition,
            deputies,
            work_groups,
            meetings,
            mapping,
            follow_up,
            goals,
            programme,
            *external.CHAPTERS,
        ),
        roles=roles.CATALOGUE,
        teams=teams.KINDS,
        meetings=teams.MEETINGS,
        organisations=teams.ORGANISATIONS,
        timezone="Europe/Oslo",
        series=planning.series,
        process=PROCESS,
        worksheets=(*worksheets.ALL, *external.worksheets.ALL),
        examples=(
            Example(
                id="lardal",
                file="examples/lardal.json",
                title=Text(
                    nb="Ressursgruppen i Lardal, slik den er omtalt offentlig",
                    en="The municipal resource group of Lardal, as told in public",
                ),
                origin=Text(
                    nb="Omtalen av Lardal på barnirusfamilier.no («Lardal satser helhetlig», udatert). Bare det som står der, er med, og ingen personnavn.",
                    en="What barnirusfamilier.no tells of Lardal («Lardal satser helhetlig», undated). Only what is told there is included, and no names of people.",
                ),
                as_of=date(2012, 12, 31),
            ),
            Example(
                id="lardal_half_year",
                file="examples/lardal_half_year.json",
                title=Text(
                    nb="Et halvår med møter i Lardal: planlagt, holdt, flyttet og avlyst",
                    en="Half a year of meetings in Lardal: planned, held, moved and cancelled",
                ),
                origin=Text(
                    nb="Deltakerne er hentet fra den offentlige omtalen av Lardal. Møtene er oppdiktet etter mønsteret som programmets side beskriver: et møte i måneden, og enkeltmøter som det ikke er behov for, avlyses.",
                    en="The participants are those of the public account of Lardal. The meetings are invented after the pattern that the programme's page describes: one a month, and single ones that are not needed are cancelled.",
                ),
                as_of=date(2013, 5, 31),
            ),
            Example(
                id="tangevik",
                file="examples/tangevik.json",
                title=Text(
                    nb="En ressursgruppe på elleve, delt i to arbeidsgrupper, gjennom et halvår",
                    en="A municipal resource group of eleven, divided into two work groups, through half a year",
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
            *external.examples.ALL,
        ),
    )
