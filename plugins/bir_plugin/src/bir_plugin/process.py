"""A municipality's way through the programme, from the project period to its own name.

The page tells of tasks and orders few of them: the mapping is among the first, goals
follow the pre-survey, the material comes at the gathering, and a local name comes of
seeing everything together. The rest of the order is ours, and what does not depend on
something else waits for nothing. No step has a deadline.

Who is in the group depends on the mapping, which the group itself does. So a composition
is provisional at first and confirmed after the mapping: two steps. Goals are the
municipality's and measures the group's: two steps as well.

In a record of several municipalities a step is done once it is done for all of them. One
whose project period is over or lies ahead is left out; where it is over for all, what was
not done is no longer needed.
"""

from actcore.model import Site
from actcore.variant import (
    Context,
    Process,
    Text,
    Verdict,
    met,
    met_if,
    not_applicable,
    step,
)

from . import reached
from .reached import home, of_groups, together
from .reasons import process as reasons
from .rules.goals import owned_by_municipality
from .sources import (
    COMPOSITION,
    FOLLOW_UP,
    GOALS,
    INTRODUCTION,
    MAPPING,
    RESOURCE_GROUPS,
)
from .teams import GATHERING
from .worksheets.mapping import Mapping


@step(
    "project_period",
    title=Text(nb="Prosjektperioden", en="The project period"),
    todo=Text(
        nb="Skriv ned når prosjektperioden begynner.",
        en="Write down when the project period begins.",
    ),
    source=None,
    rules=("BIR054",),
    sheets=("participation",),
)
def project_period(_: Site, ctx: Context) -> Verdict:
    """Done from its first day, or once the year of joining is over.

    A period after the programme had closed is told of.
    """
    return together(ctx, reached.periods(ctx))


@step(
    "group",
    title=Text(
        nb="Ressursgruppe og koordinator",
        en="Municipal resource group and coordinator",
    ),
    todo=Text(
        nb="Sett sammen en foreløpig ressursgruppe, og pek ut en koordinator.",
        en="Put together a provisional municipal resource group, and name a coordinator.",
    ),
    source=RESOURCE_GROUPS.at(INTRODUCTION, lines="11"),
    after=("project_period",),
    rules=("BIR001", "BIR002", "BIR005", "BIR006"),
    sheets=("participation", "composition"),
)
def group(_: Site, ctx: Context) -> Verdict:
    """Done once both are there; the group may still be a provisional one."""
    return together(ctx, reached.organised(ctx))


@step(
    "pre_survey",
    title=Text(nb="Førkartleggingen", en="The pre-survey"),
    todo=Text(
        nb="Sørg for at kursdeltakerne får førkartleggingen på e-post, og skriv ned dagen.",
        en="See that the course participants get the pre-survey by e-mail, and write down the day.",
    ),
    source=RESOURCE_GROUPS.at(GOALS, lines="37"),
    after=("project_period",),
    rules=("BIR045",),
    sheets=("goals_and_measures",),
)
def pre_survey(_: Site, ctx: Context) -> Verdict:
    """Done from the day the course participants got it; it is not the mapping.

    E-mail is the usual way, and another way is told of. Where the recipients or the way
    are not recorded it is under way, and sent to others only, it is still to come.
    """
    return together(ctx, reached.surveyed(ctx))


@step(
    "gathering",
    title=Text(
        nb="Ressursgruppesamlingen", en="The gathering of municipal resource groups"
    ),
    todo=Text(
        nb="Delta på ressursgruppesamlingen, og ta med spredningsmateriellet hjem.",
        en="Attend the gathering of municipal resource groups, and bring the spreading material home.",
    ),
    source=RESOURCE_GROUPS.at(INTRODUCTION, lines="11"),
    after=("group",),
    rules=("BIR029",),
    sheets=("spreading_plan",),
)
def gathering(site: Site, ctx: Context) -> Verdict:
    """Done once it is held."""
    return together(
        ctx,
        (
            (reached.whose(m, ctx), met_if(m.was_held(ctx.as_of), m))
            for m in site.meetings_of(GATHERING.id)
        ),
    )


@step(
    "mapping",
    title=Text(
        nb="Kartleggingen av innsatser og samarbeidsstrukturer",
        en="The mapping of initiatives and cooperation structures",
    ),
    todo=Text(
        nb="Kartlegg tilstøtende innsatser og samarbeidsstrukturer, og avgjør hvordan de henger sammen med programmet.",
        en="Map adjacent initiatives and cooperation structures, and decide how they relate to the programme.",
    ),
    source=RESOURCE_GROUPS.at(MAPPING, lines="25"),
    after=("group",),
    rules=("BIR013", "BIR024", "BIR025", "BIR026", "BIR027", "BIR028"),
    sheets=("mapping",),
)
def mapping(site: Site, ctx: Context) -> Verdict:
    """Done from the day of the first mapping."""
    return together(
        ctx,
        (
            ({home(m.municipality, ctx)}, met_if(ctx.past(m.done_on), m))
            for m in site.filled(Mapping)
        ),
    )


@step(
    "confirmed_composition",
    title=Text(nb="Den endelige sammensetningen", en="The confirmed composition"),
    todo=Text(
        nb="Vurder sammensetningen av gruppen opp mot kartleggingen, og fastsett den.",
        en="Check the composition of the group against the mapping, and confirm it.",
    ),
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="15"),
    after=("mapping",),
    rules=("BIR012",),
    sheets=("composition",),
)
def confirmed_composition(_: Site, ctx: Context) -> Verdict:
    """Under way after the mapping, and done with a review after it that confirms."""
    return of_groups(ctx, reached.confirmed)


@step(
    "goals",
    title=Text(nb="De kommunale målene", en="The municipal goals"),
    todo=Text(
        nb="Velg kommunens særlige mål på bakgrunn av førkartleggingen.",
        en="Pick the municipality's particular goals on the basis of the pre-survey.",
    ),
    source=RESOURCE_GROUPS.at(GOALS, lines="37"),
    after=("pre_survey",),
    rules=("BIR046", "BIR047"),
    sheets=("goals_and_measures",),
)
def goals(site: Site, ctx: Context) -> Verdict:
    """Done once the municipality has set a goal of its own that is not dropped."""
    return together(
        ctx,
        (
            ({home(goal.owner, ctx)}, met(goal))
            for goal in site.goals
            if reached.done(reached.says(owned_by_municipality, goal, ctx))
        ),
    )


@step(
    "half_year_plan",
    title=Text(nb="Halvårsplanen", en="The half-year plan"),
    todo=Text(
        nb="Lag en plan for møtene i halvåret.",
        en="Make a plan of the meetings of the half-year.",
    ),
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="21"),
    after=("group",),
    rules=("BIR036", "BIR037", "BIR038", "BIR039"),
    sheets=("half_year_plan",),
)
def half_year_plan(_: Site, ctx: Context) -> Verdict:
    """Done for as long as a decided plan of a half-year is not over.

    It comes back when the plan runs out.
    """
    return of_groups(ctx, reached.planned)


@step(
    "work_groups",
    title=Text(nb="Delingen i arbeidsgrupper", en="The division into work groups"),
    todo=Text(
        nb="Avgjør om gruppen skal deles i to arbeidsgrupper, og hvem som skal sitte hvor, ut fra mandat og stilling.",
        en="Decide whether to divide the group into two work groups, and who is to sit where, going by mandate and position.",
    ),
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="17"),
    after=("group",),
    rules=("BIR015", "BIR016", "BIR017", "BIR018", "BIR019", "BIR020"),
    sheets=("composition", "work_groups"),
)
def division(_: Site, ctx: Context) -> Verdict:
    """Not needed by a group that is undivided, or of a size that is not usually divided.

    Nobody has to divide.
    """
    return of_groups(ctx, reached.divided)


@step(
    "training_plan",
    title=Text(nb="Planen for opplæringen", en="The plan for the training"),
    todo=Text(
        nb="Lag en plan for når og hvordan opplæringen skal skje i hver avdeling.",
        en="Make a plan for when and how training takes place in each department.",
    ),
    source=RESOURCE_GROUPS.at(COMPOSITION, lines="17"),
    after=("gathering",),
    rules=("BIR032",),
    sheets=("spreading_plan",),
)
def training_plan(_: Site, ctx: Context) -> Verdict:
    """Under way with the first department in it, and done with when and how for all."""
    return of_groups(ctx, reached.trained)


@step(
    "routines_and_guide",
    title=Text(nb="Rutinene og veilederen", en="The routines and the guide"),
    todo=Text(
        nb="Lag rutiner for veien fra bekymring til handling, eller gjør eksisterende rutiner kjent, og gjør ferdig den kommunale veilederen.",
        en="Make routines for the way from concern to action, or make existing ones known, and finish the municipal guide.",
    ),
    source=RESOURCE_GROUPS.at(f"{INTRODUCTION}; {COMPOSITION}", lines="11, 17"),
    after=("mapping",),
    rules=("BIR030", "BIR031", "BIR033"),
    sheets=("routine", "guide"),
)
def routines_and_guide(_: Site, ctx: Context) -> Verdict:
    """Done with a routine in place and the guide out: two products."""
    return of_groups(ctx, reached.written)


@step(
    "spreading",
    title=Text(nb="Spredningen i avdelingene", en="The spreading in the departments"),
    todo=Text(
        nb="Spre kunnskapen avdeling for avdeling, og følg opp at den blir tatt i bruk.",
        en="Spread the knowledge department by department, and see that it comes into use.",
    ),
    source=RESOURCE_GROUPS.at(INTRODUCTION, lines="11"),
    after=("gathering", "training_plan"),
    rules=("BIR022", "BIR023", "BIR029"),
    sheets=("spreading_plan",),
)
def spreading(_: Site, ctx: Context) -> Verdict:
    """Under way from the first department, and done when it is in use in all of them."""
    return of_groups(ctx, reached.spread)


@step(
    "measures",
    title=Text(nb="Tiltakene", en="The measures"),
    todo=Text(
        nb="Arbeid med tiltak for å nå målene, knyttet til spredningen, rutinene og veilederen.",
        en="Work on measures to reach the goals, tied to the spreading, the routines and the guide.",
    ),
    source=RESOURCE_GROUPS.at(GOALS, lines="37"),
    after=("goals",),
    rules=("BIR048", "BIR049", "BIR050"),
    sheets=("goals_and_measures",),
)
def measures(_: Site, ctx: Context) -> Verdict:
    """Under way with the first measure, and done once all that stand are carried out.

    Each goal needs a measure of the group's, and each measure a tie to the work. Where
    every goal that stands is reached and there is no measure, none is needed.
    """
    return together(ctx, reached.carried_out(ctx))


@step(
    "korus_visit",
    title=Text(
        nb="KoRus på møte dette halvåret", en="KoRus at a meeting this half-year"
    ),
    todo=Text(
        nb="Inviter lederen for programmet fra KoRus til et møte dette halvåret.",
        en="Invite the programme leader from KoRus to a meeting this half-year.",
    ),
    source=RESOURCE_GROUPS.at(FOLLOW_UP, lines="31"),
    after=("project_period",),
    rules=("BIR042", "BIR043"),
    sheets=("half_year_plan", "korus_contact"),
)
def korus_visits(_: Site, ctx: Context) -> Verdict:
    """Done for a half-year; it comes back with the next.

    That goes on until the project period or the programme itself ends.
    """
    return of_groups(ctx, reached.visited)


@step(
    "local_name",
    title=Text(nb="Det lokale navnet", en="The local name"),
    todo=Text(
        nb="Velg et lokalt navn på satsingen, om dere vil ha et.",
        en="Choose a local name for the effort, if you want one.",
    ),
    source=RESOURCE_GROUPS.at(MAPPING, lines="25"),
    after=("mapping",),
    rules=("BIR034", "BIR035"),
    sheets=("mapping", "participation"),
)
def local_name(_: Site, ctx: Context) -> Verdict:
    """Never needed; under way where a name has been considered."""
    shown = tuple(reached.named(ctx))
    return together(ctx, shown) if shown else not_applicable(reasons.NAME_OPTIONAL)


PROCESS = Process(
    document=Site,
    steps=(
        project_period,
        group,
        pre_survey,
        gathering,
        mapping,
        confirmed_composition,
        goals,
        half_year_plan,
        division,
        training_plan,
        routines_and_guide,
        spreading,
        measures,
        korus_visits,
        local_name,
    ),
)
