"""Why a rule about the national council came out as it did, in words."""

from .common import because

NO_TERM = because(
    "no-term-recorded",
    sv="Det är inte antecknat för vilket uppdrag och vilken tid personen valdes.",
    en="For which office and which period the person was elected is not recorded.",
)
OTHER_OFFICE = because(
    "other-office",
    sv="Valet gäller ett annat uppdrag.",
    en="The election is to another office.",
)
OFFICES = because(
    "offices",
    sv="Antalet ordförande är {chairs} och antalet vice ordförande {vice_chairs}; det ska vara en av varje och inte samma person.",
    en="The number of chairs is {chairs} and of vice chairs {vice_chairs}; there is to be one of each, and not the same person.",
)
BOARD_SIZE = because(
    "board-size",
    sv="Antalet ledamöter utöver ordföranden och vice ordföranden är {size}.",
    en="The number of members besides chair and vice chair is {size}.",
)
TERM = because(
    "term",
    sv="Mandattiden avviker med {days} dagar.",
    en="The term is off by {days} days.",
)
NO_YEAR = because(
    "no-council-year-recorded",
    sv="Det är inte antecknat vilket år det gäller.",
    en="Which year it is about is not recorded.",
)
YEAR_NOT_OVER = because(
    "council-year-not-over",
    sv="Året är inte slut.",
    en="The year is not over.",
)
NO_COUNCIL_YEAR = because(
    "no-council-year",
    sv="Det är inte antecknat vad rådet har gjort.",
    en="What the council has done is not recorded.",
)
YEARS_NOT_OVER = because(
    "council-years-not-over",
    sv="Minst ett av de antecknade åren är inte slut.",
    en="At least one of the years on record is not over.",
)
OTHER_YEAR = because(
    "other-council-year",
    sv="Källan nämner arbetsgrupperna för ett annat år.",
    en="The source names the working groups of another year.",
)
NO_OPENNESS = because(
    "no-openness-recorded",
    sv="Det är inte antecknat vem som får bli medlem.",
    en="Who may become a member is not recorded.",
)
NOT_OPEN = because(
    "membership-not-open",
    sv="Inte alla som vill får bli medlemmar.",
    en="Not everybody who wants to may become a member.",
)
NO_FEE = because(
    "no-fee-recorded",
    sv="Det är inte antecknat vad medlemskapet kostar.",
    en="What membership costs is not recorded.",
)
FEE = because(
    "fee",
    sv="Medlemskapet kostar {fee} kronor.",
    en="Membership costs {fee} kronor.",
)
NO_GROUPS = because(
    "no-working-groups-recorded",
    sv="Det är inte antecknat om listan över arbetsgrupper är fullständig, eller vad var och en av grupperna arbetar med.",
    en="Whether the list of working groups is complete, or what every group works with, is not recorded.",
)
GROUPS_OTHERWISE = because(
    "working-groups-otherwise",
    sv="{missing} av de arbetsgrupper som källan nämner finns inte.",
    en="{missing} of the working groups that the source names are not there.",
)
NO_ACTIVITIES = because(
    "no-activities-recorded",
    sv="Det är inte antecknat om listan över vad rådet gjorde är fullständig, eller vilket syfte varje sak hade.",
    en="Whether the list of what the council did is complete, or what everything served, is not recorded.",
)
NO_ACTIVITY_DAY = because(
    "no-activity-day-recorded",
    sv="Det är inte antecknat när allt som rådet gjorde ägde rum, eller så ligger en dag utanför det år som anteckningen gäller.",
    en="When everything that the council did took place is not recorded, or a day lies outside the year that the record is of.",
)
NO_ACTIVITY = because(
    "no-such-activity",
    sv="Rådet har inte gjort något sådant under de år som är antecknade.",
    en="The council has done no such thing in the years on record.",
)
SOME_AREAS = because(
    "some-areas-without-activity",
    sv="Inom {lacking} av områdena har rådet inte gjort något under de år som är antecknade.",
    en="In {lacking} of the areas the council has done nothing in the years on record.",
)
NO_PROGRESS = because(
    "no-progress-recorded",
    sv="Det är inte antecknat hur långt arbetet har kommit.",
    en="How far the work has come is not recorded.",
)
NO_WORK = because(
    "no-work-for-it",
    sv="Rådet arbetade inte för det under året.",
    en="The council did not work for it in the year.",
)
ONLY_PLANNED = because(
    "only-planned",
    sv="Arbetet var bara planerat när året var slut.",
    en="The work was only planned as the year ended.",
)
NO_OBJECTIVES = because(
    "no-objectives-recorded",
    sv="Det är inte antecknat vem som ger utbildningen, vilken den är eller vilken version av lärandemålen som gäller.",
    en="Who gives the course, which one it is or which version of the objectives is in force is not recorded.",
)
VERSION_UNCLEAR = because(
    "objectives-version-unclear",
    sv="Det framgår inte vilken version av lärandemålen en av utbildarna använder den dagen.",
    en="Which version of the objectives one of the providers teaches by on that day is not clear.",
)
ONLY_PROVIDER = because(
    "only-provider-recorded",
    sv="Ingen annan utbildare är antecknad för den dagen, så det finns inget att jämföra med.",
    en="No other provider is recorded for that day, so there is nothing to compare with.",
)
OBJECTIVES_DIFFER = because(
    "objectives-differ",
    sv="Lärandemålen är inte desamma hos alla utbildare.",
    en="The objectives are not the same with all providers.",
)
NOT_IN_FORCE = because(
    "curriculum-not-in-force",
    sv="Lärandemålen gäller inte den dagen.",
    en="The objectives are not in force on that day.",
)
