"""What the national council is for and works for.

Council, "Syftet med rådet", "Målen" and "Rådets verksamhet". What the council ought to
do has no period in the source: its activities are asked of all the years on record, its
work for something else of one calendar year at a time.
"""

from actcore.model import Site
from actcore.variant import (
    Context,
    Reason,
    Strength,
    Text,
    Verdict,
    judged,
    met,
    met_if,
    not_applicable,
    not_assessed,
    partly,
    rule,
    unmet,
)

from ..profiles import COUNCIL_2017
from ..reasons import common
from ..reasons import council as reasons
from ..sources import COUNCIL
from ..worksheets.council.council_year import (
    Activity,
    ActivityKind,
    CouncilYear,
    Progress,
)
from ..worksheets.council.curriculum import Curriculum
from .reading import weigh

AREAS = (
    ActivityKind.KNOWLEDGE,
    ActivityKind.METHOD,
    ActivityKind.RESEARCH,
    ActivityKind.EXCHANGE,
    ActivityKind.QUALITY,
)

RACT133 = judged(
    "RACT133",
    "user-perspective-not-taken",
    on=CouncilYear,
    profile=COUNCIL_2017.id,
    strength=Strength.REQUIRED,
    source=COUNCIL.at("Målen", lines="25"),
    statement=Text(
        sv="Rådet utgår alltid från ett brukarperspektiv och verkar för det.",
        en="The council always starts from a user perspective and works for one.",
    ),
    counts="Consider how users took part in what the council did that year, and what came"
    " of what they said. Ask them. A seat on the board does not say it by itself.",
)


@rule(
    "RACT134",
    "no-information-spread",
    on=Site,
    profile=COUNCIL_2017.id,
    strength=Strength.REQUIRED,
    source=COUNCIL.at("Målen", lines="22"),
    statement=Text(
        sv="Rådet sprider information om modellen.",
        en="The council spreads information on the model.",
    ),
)
def spreads_information(site: Site, ctx: Context) -> Verdict:
    """One activity of that sort is enough, in any year on record.

    The source gives no period, so a year without one is no deviation. That there was
    none is known where every year on record is over and its list is said to be complete.
    An activity without a day, or with a day outside the year that it is entered under,
    tells neither way.
    """
    return _did(ActivityKind.INFORMATION, site, ctx)


@rule(
    "RACT135",
    "no-service-supported",
    on=Site,
    profile=COUNCIL_2017.id,
    strength=Strength.REQUIRED,
    source=COUNCIL.at("Målen", lines="23-24"),
    statement=Text(
        sv="Rådet stöder verksamheter som vill utveckla eller införa modellen eller en som liknar den.",
        en="The council supports services that want to develop or introduce the model or one like it.",
    ),
)
def supports_services(site: Site, ctx: Context) -> Verdict:
    """One service that was supported is enough, as for information.

    Who was turned down for lack of time is not looked at.
    """
    return _did(ActivityKind.SUPPORT, site, ctx)


@rule(
    "RACT136",
    "no-initiative-of-its-own",
    on=Site,
    profile=COUNCIL_2017.id,
    strength=Strength.REQUIRED,
    source=COUNCIL.at("Målen", lines="26-27"),
    statement=Text(
        sv="Rådet tar även egna initiativ som för området framåt.",
        en="The council also takes initiatives of its own that move the field forward.",
    ),
)
def takes_initiatives(site: Site, ctx: Context) -> Verdict:
    """One initiative is enough, as for information.

    An activity can serve another purpose besides.
    """
    return _did(ActivityKind.OWN_INITIATIVE, site, ctx)


@rule(
    "RACT137",
    "learning-objectives-not-the-same-everywhere",
    on=Curriculum,
    profile=COUNCIL_2017.id,
    strength=Strength.REQUIRED,
    source=COUNCIL.at("Målen", lines="28-30"),
    statement=Text(
        sv="Utbildningen i modellen är likvärdig i hela landet, med samma lärandemål överallt.",
        en="Training in the model is equivalent all over the country, with the same learning objectives everywhere.",
    ),
)
def same_objectives(curriculum: Curriculum, ctx: Context) -> Verdict:
    """Compares the version of the objectives with every other provider of that course.

    Only versions in force on the day are compared, by their names, capitals apart. A
    provider's newer version takes the place of the older; which one a provider teaches by
    is not known where two begin on one day or one has no first day. What the objectives
    are is not in the source, so what they say is not looked at, nor whether a course is
    within reach of everybody. A provider who is alone on the day has nobody to compare
    with.
    """
    if not _in_force(curriculum, ctx):
        return not_applicable(reasons.NOT_IN_FORCE, curriculum)
    if not _known(curriculum):
        return not_assessed(reasons.NO_OBJECTIVES, curriculum)
    others = [c for c in ctx.site.filled(Curriculum) if _in_force(c, ctx)]
    known = [c for c in others if c.course is curriculum.course and _known(c)]
    same = [c for c in known if not _replaced(c, known)]
    if curriculum not in same:
        return not_applicable(reasons.NOT_IN_FORCE, curriculum)
    taught: dict[str | None, set[str]] = {}
    for c in same:
        taught.setdefault(c.provider, set()).add(_version(c))
    clear = {min(versions) for versions in taught.values() if len(versions) == 1}
    if len(clear) > 1:
        return unmet(reasons.OBJECTIVES_DIFFER, *same)
    if not all(map(_known, others)):
        return not_assessed(reasons.NO_OBJECTIVES, *others)
    if any(len(versions) > 1 for versions in taught.values()):
        return not_assessed(reasons.VERSION_UNCLEAR, *same)
    if len(taught) > 1:
        return met(*same)
    if any(c.provider != curriculum.provider for c in ctx.site.filled(Curriculum)):
        return not_applicable(reasons.ONLY_PROVIDER, curriculum)
    return not_assessed(reasons.ONLY_PROVIDER, curriculum)


@rule(
    "RACT138",
    "no-work-for-training-criteria",
    on=CouncilYear,
    profile=COUNCIL_2017.id,
    strength=Strength.REQUIRED,
    source=COUNCIL.at("Rådets verksamhet", lines="33-34, 36"),
    statement=Text(
        sv="Rådet arbetar för att nationella utbildningar ska få ramar och kvalitetskriterier.",
        en="The council works for national training to have frames and quality criteria.",
    ),
)
def works_for_training_criteria(year: CouncilYear, ctx: Context) -> Verdict:
    """The work counts as soon as it is under way, or in place elsewhere.

    Work that is only planned as the year ends counts as partly in place. The criteria
    themselves are not in the source.
    """
    return _worked(year.training_criteria, year, ctx)


@rule(
    "RACT139",
    "no-work-for-implementation",
    on=CouncilYear,
    profile=COUNCIL_2017.id,
    strength=Strength.REQUIRED,
    source=COUNCIL.at("Rådets verksamhet", lines="33-34, 37-38"),
    statement=Text(
        sv="Rådet arbetar för strukturer för införandet, med höga krav på hur modellen genomförs.",
        en="The council works for structures for implementation, with high demands on how the model is carried out.",
    ),
)
def works_for_implementation(year: CouncilYear, ctx: Context) -> Verdict:
    """The work counts as soon as it is under way, or in place elsewhere.

    Work that is only planned as the year ends counts as partly in place. The
    sentence in the source is broken and is read as one demand.
    """
    return _worked(year.implementation, year, ctx)


@rule(
    "RACT140",
    "no-work-for-a-certification",
    on=CouncilYear,
    profile=COUNCIL_2017.id,
    strength=Strength.REQUIRED,
    source=COUNCIL.at("Rådets verksamhet", lines="33-34, 39-40"),
    statement=Text(
        sv="Rådet arbetar för en certifiering som ska säkra kvaliteten i insatserna.",
        en="The council works for a certification that is to secure the quality of interventions.",
    ),
)
def works_for_certification(year: CouncilYear, ctx: Context) -> Verdict:
    """The work counts as soon as it is under way, or in place elsewhere.

    Work that is only planned as the year ends counts as partly in place. Whether
    a certification exists is noted beside it and decides nothing: the source gives
    neither object, levels nor criteria, and nobody is certified here.
    """
    return _worked(year.certification_work, year, ctx)


@rule(
    "RACT141",
    "area-not-promoted",
    on=Site,
    profile=COUNCIL_2017.id,
    strength=Strength.REQUIRED,
    source=COUNCIL.at("Syftet med rådet; Rådets verksamhet", lines="17-19, 33-35"),
    statement=Text(
        sv="Rådet främjar kunskap, metodutveckling, forskning, utbyte i hela landet och kvalitet.",
        en="The council promotes knowledge, method development, research, exchange across the country, and quality.",
    ),
)
def promotes_every_area(site: Site, ctx: Context) -> Verdict:
    """One activity in each of the five areas is enough, as for information.

    Exchange of communication and of information are one area. Quality is the fifth,
    which the source names under what the council does.
    """
    return weigh(
        [_does(kind, site, ctx) for kind in AREAS],
        site,
        some=reasons.SOME_AREAS,
        none=reasons.NO_ACTIVITY,
        unknown=_why_open(site, ctx),
    )


def _did(kind: ActivityKind, site: Site, ctx: Context) -> Verdict:
    does = _does(kind, site, ctx)
    if does is None:
        return not_assessed(_why_open(site, ctx), site)
    return met_if(does, site, otherwise=reasons.NO_ACTIVITY)


def _does(kind: ActivityKind, site: Site, ctx: Context) -> bool | None:
    """Whether something of that kind has been done by the day; None if it is not known."""
    years = site.filled(CouncilYear)
    listed = [(year, activity) for year in years for activity in year.activities or ()]
    fitting = [(y, a) for y, a in listed if a.serves is None or kind in a.serves]
    done = [a for y, a in fitting if _in_its_year(y, a) and ctx.past(a.done_on)]
    if any(activity.serves is not None for activity in done):
        return True
    told = bool(years) and all(
        _over(year, ctx) and year.activities is not None and year.activities_complete
        for year in years
    )
    return False if told and not fitting else None


def _in_its_year(year: CouncilYear, activity: Activity) -> bool:
    return activity.done_on is not None and activity.done_on.year == year.year


def _why_open(site: Site, ctx: Context) -> Reason:
    years = site.filled(CouncilYear)
    if not years:
        return reasons.NO_COUNCIL_YEAR
    if any(year.year is None for year in years):
        return reasons.NO_YEAR
    if not all(_over(year, ctx) for year in years):
        return reasons.YEARS_NOT_OVER
    if all(_in_its_year(year, a) for year in years for a in year.activities or ()):
        return reasons.NO_ACTIVITIES
    return reasons.NO_ACTIVITY_DAY


def _worked(progress: Progress | None, year: CouncilYear, ctx: Context) -> Verdict:
    if year.year is not None and year.year > ctx.as_of.year:
        return not_applicable(common.NOT_YET, year)
    if progress in (Progress.UNDER_WAY, Progress.EXTERNAL_REF):
        return met(year)
    if progress is None:
        return not_assessed(reasons.NO_PROGRESS, year)
    if not _over(year, ctx):
        why = reasons.NO_YEAR if year.year is None else reasons.YEAR_NOT_OVER
        return not_assessed(why, year)
    if progress is Progress.PLANNED:
        return partly(reasons.ONLY_PLANNED, year)
    return unmet(reasons.NO_WORK, year)


def _over(year: CouncilYear, ctx: Context) -> bool:
    return year.year is not None and year.year < ctx.as_of.year


def _known(curriculum: Curriculum) -> bool:
    return None not in (
        curriculum.provider,
        curriculum.course,
        curriculum.objectives_version,
    )


def _replaced(curriculum: Curriculum, known: list[Curriculum]) -> bool:
    """Whether the provider has a version that began later; both need a first day."""
    first = curriculum.valid_from
    own = [c.valid_from for c in known if c.provider == curriculum.provider]
    return first is not None and any(day is not None and day > first for day in own)


def _version(curriculum: Curriculum) -> str:
    return " ".join((curriculum.objectives_version or "").split()).casefold()


def _in_force(curriculum: Curriculum, ctx: Context) -> bool:
    first, last = curriculum.valid_from, curriculum.valid_until
    return (first is None or first <= ctx.as_of) and (last is None or last >= ctx.as_of)
