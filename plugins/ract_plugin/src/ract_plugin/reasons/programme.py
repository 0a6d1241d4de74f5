"""Why a rule about the national programme came out as it did, in words."""

from .common import because

NO_TEMPLATES = because(
    "no-templates-recorded",
    sv="Det är inte antecknat när mallar för avtal gavs ut, eller av vem.",
    en="When templates for agreements were issued, or by whom, is not recorded.",
)
TEMPLATES_MISSING = because(
    "templates-missing",
    sv="Den nationella ledningen har inte gett ut någon mall för avtal.",
    en="The national leadership has issued no template for agreements.",
)
NO_AREAS_SOUGHT = because(
    "no-areas-sought-recorded",
    sv="Det är inte antecknat hur många områden satsningen vill hitta.",
    en="How many areas the programme wants to find is not recorded.",
)
AREAS_SOUGHT = because(
    "areas-sought",
    sv="Antalet områden i målet är {areas}.",
    en="The number of areas in the goal is {areas}.",
)
NO_LEAD = because(
    "no-lead-recorded",
    sv="Det går inte att se vem som är ansvarig för satsningen.",
    en="Who leads the programme cannot be told.",
)
NOT_ONE_LEAD = because(
    "not-one-lead",
    sv="Satsningen har ingen ansvarig, eller fler än en.",
    en="The programme has no lead, or more than one.",
)
NO_COMMITTEE = because(
    "no-committee-recorded",
    sv="Det är inte antecknat om och när ett arbetsutskott bildades.",
    en="Whether and when a working committee was formed is not recorded.",
)
NOT_ONE_COMMITTEE = because(
    "not-one-committee",
    sv="Satsningen har inget arbetsutskott, eller fler än ett.",
    en="The programme has no working committee, or more than one.",
)
NO_APPOINTER = because(
    "no-appointer-recorded",
    sv="Det är inte antecknat vilka organisationer som utsåg den ansvariga och arbetsutskottet, eller vad för slags organisationer det är.",
    en="Which organisations appointed the lead and the working committee, or what kinds they are of, is not recorded.",
)
NOT_JOINTLY = because(
    "not-jointly-appointed",
    sv="Den ansvariga eller arbetsutskottet är inte utsett av båda de ledande organisationerna.",
    en="The lead or the working committee was not appointed by both leading organisations.",
)
NO_STRATEGY_GROUP = because(
    "no-strategy-group-recorded",
    sv="Det är inte antecknat vilken grupp som är satsningens strategigrupp.",
    en="Which group is the programme's strategy group is not recorded.",
)
ANOTHER_BODY = because(
    "another-body",
    sv="Den grupp som anges är ingen strategigrupp.",
    en="The group that is named is no strategy group.",
)
STRATEGY_GROUP_ENDED = because(
    "strategy-group-ended",
    sv="Den grupp som anges finns inte längre.",
    en="The group that is named no longer exists.",
)
STRATEGY_GROUP_NOT_FORMED = because(
    "strategy-group-not-formed",
    sv="Det är inte antecknat när strategigruppen bildades.",
    en="When the strategy group was formed is not recorded.",
)
NO_TASK = because(
    "no-task-recorded",
    sv="Det är inte antecknat om gruppen har i uppgift att följa satsningen.",
    en="Whether it is the group's task to follow the programme is not recorded.",
)
OTHER_TASK = because(
    "other-task",
    sv="Gruppen har inte i uppgift att följa satsningen och se till att den når sina mål.",
    en="It is not the group's task to follow the programme and see that it reaches its goals.",
)
NO_REPRESENTED = because(
    "no-represented-organisation-recorded",
    sv="Det är inte antecknat för alla i gruppen vilken organisation de kommer från, eller vad för slags organisation det är.",
    en="Which organisation everybody in the group comes from, or what kind it is of, is not recorded.",
)
NOT_REPRESENTED = because(
    "not-represented",
    sv="Minst en av de två ledande organisationerna har ingen i gruppen.",
    en="At least one of the two leading organisations has nobody in the group.",
)
NO_DATA_COLLECTION = because(
    "no-data-collection-recorded",
    sv="Det är inte antecknat när uppgifter har samlats in.",
    en="When data were collected is not recorded.",
)
NOTHING_COLLECTED = because(
    "nothing-collected",
    sv="Inga uppgifter har samlats in.",
    en="No data have been collected.",
)
COLLECTION_GAP = because(
    "collection-gap",
    sv="Som längst har det gått {days} dagar utan att uppgifter har samlats in.",
    en="At the longest, {days} days went by without data being collected.",
)
NO_RESEARCH_LEAD = because(
    "no-research-lead-recorded",
    sv="Det går inte att se vem som är forskningsansvarig.",
    en="Who is research lead cannot be told.",
)
NOT_ONE_RESEARCH_LEAD = because(
    "not-one-research-lead",
    sv="Satsningen har ingen forskningsansvarig, eller fler än en.",
    en="The programme has no research lead, or more than one.",
)
NO_CRITERIA = because(
    "no-strategy-group-criteria-recorded",
    sv="Det är inte antecknat när kriterierna togs fram, eller av vilken grupp.",
    en="When the criteria were worked out, or by which group, is not recorded.",
)
CRITERIA_MISSING = because(
    "criteria-missing",
    sv="Satsningens strategigrupp har inte tagit fram några kriterier.",
    en="The programme's strategy group has worked out no criteria.",
)
NO_LAUNCH = because(
    "no-launch-recorded",
    sv="Det är inte antecknat vilka som fick informationen, eller var den lades ut.",
    en="Who received the information, or where it was published, is not recorded.",
)
LAUNCH_PARTIAL = because(
    "launch-partial",
    sv="Informationen skickades inte till alla, eller lades inte ut på båda webbplatserna.",
    en="The information was not sent to everybody, or not published on both web sites.",
)
