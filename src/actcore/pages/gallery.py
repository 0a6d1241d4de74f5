"""Which pictures go with a report."""

import attrs

from actcore.fidelity import Report
from actcore.model import Audience, Case, DocumentId, Site
from actcore.pictures import Names, Picture

from .kept import kept_back
from .voice import Voice
from .words import RECORD_OF


def pictures_for(
    report: Report,
    *,
    language: str = "en",
    names: Names | str = Names.CODES,
    audience: Audience | str = Audience.CLIENT,
) -> tuple[Picture, ...]:
    """Draw what there is to draw for a report.

    Args:
        report: The report.
        language: Of the words in the pictures.
        names: How to speak of people: ``codes``, ``roles`` or ``full``.
        audience: For whom they are drawn.

    Returns:
        For a client the map and the table of the group, for an organisation who carries
        which clients, unless it is for statistics, and for both the findings by chapter;
        what is not recorded is left out.

    Raises:
        UnknownName: If there are no words in the language, or a word asked for is none.
    """
    from actcore.pictures.charts.profile import profile

    voice = Voice(report, language, names, audience)
    names, audience = voice.asked, voice.audience
    shown = kept_back(report, voice).report
    return (
        *_of_client(report, language, names, audience),
        *_of_organisation(report, language, names, audience),
        profile(_titled(shown, language, audience), language=language),
    )


def _titled(report: Report, language: str, audience: Audience) -> Report:
    """The report with what it is about in words, where its code is not to be seen."""
    if audience is not Audience.STATISTICS:
        return report
    about = DocumentId(RECORD_OF[type(report.document)].get(language))
    return attrs.evolve(report, document=attrs.evolve(report.document, id=about))


def _of_client(
    report: Report, language: str, names: Names, audience: Audience
) -> tuple[Picture, ...]:
    case = report.document
    if not isinstance(case, Case) or case.map_on(report.as_of) is None:
        return ()
    from actcore.pictures.drawn.round_table import round_table
    from actcore.pictures.drawn.sociogram import sociograms
    from actcore.pictures.seen.view import scene_of
    from actcore.pictures.told.talk import talking_points

    scene = scene_of(
        case,
        report.variant,
        as_of=report.as_of,
        language=language,
        audience=audience,
        names=names,
    )
    tables = (round_table(scene),) if len(scene.seats) > 1 else ()
    return (*sociograms(scene, notes=talking_points(scene)), *tables)


def _of_organisation(
    report: Report, language: str, names: Names, audience: Audience
) -> tuple[Picture, ...]:
    site = report.document
    if not isinstance(site, Site) or not site.caseload:
        return ()
    if audience is Audience.STATISTICS:
        return ()
    from actcore.pictures.charts.caseload import caseload

    variant, day = report.variant, report.as_of
    return (caseload(site, variant, as_of=day, language=language, names=names),)
