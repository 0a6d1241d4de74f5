"""The words of the caseload."""

from actcore.text import Text

from ..words import Count

CASELOAD_TITLE = Text(
    en="Who carries how many",
    sv="Vem har hur många",
    da="Hvem har hvor mange",
    nb="Hvem har hvor mange",
)
CLIENTS = Count(
    Text(en="{n} client", sv="{n} klient", da="{n} borger", nb="{n} bruker"),
    Text(en="{n} clients", sv="{n} klienter", da="{n} borgere", nb="{n} brukere"),
)
WORKERS = Count(
    Text(
        en="{n} worker",
        sv="{n} medarbetare",
        da="{n} medarbejder",
        nb="{n} medarbeider",
    ),
    Text(
        en="{n} workers",
        sv="{n} medarbetare",
        da="{n} medarbejdere",
        nb="{n} medarbeidere",
    ),
)
CASELOAD_SUMMARY = Text(
    en="{clients} with {workers} as of {day}.",
    sv="{clients} hos {workers}, {day}.",
    da="{clients} hos {workers}, {day}.",
    nb="{clients} hos {workers}, {day}.",
)
WITHOUT = Count(
    Text(
        en="{n} worker carries nobody in this record.",
        sv="{n} medarbetare har ingen i det här underlaget.",
        da="{n} medarbejder har ingen i dette materiale.",
        nb="{n} medarbeider har ingen i dette materialet.",
    ),
    Text(
        en="{n} workers carry nobody in this record.",
        sv="{n} medarbetare har ingen i det här underlaget.",
        da="{n} medarbejdere har ingen i dette materiale.",
        nb="{n} medarbeidere har ingen i dette materialet.",
    ),
)
WORKERLESS = Text(
    en="Clients who have no worker are not in this record, so they are not counted here.",
    sv="Klienter som inte har någon medarbetare finns inte i underlaget och räknas inte här.",
    da="Borgere, der ikke har en medarbejder, er ikke i materialet og tælles ikke med her.",
    nb="Brukere som ikke har en medarbeider, er ikke i materialet og telles ikke med her.",
)
SHARED = Count(
    Text(
        en="{n} client is carried by more than one worker and counts once in a team.",
        sv="{n} klient har flera medarbetare och räknas en gång i ett team.",
        da="{n} borger har flere medarbejdere og tæller én gang i et team.",
        nb="{n} bruker har flere medarbeidere og telles én gang i et team.",
    ),
    Text(
        en="{n} clients are carried by more than one worker and count once in a team.",
        sv="{n} klienter har flera medarbetare och räknas en gång i ett team.",
        da="{n} borgere har flere medarbejdere og tæller én gang i et team.",
        nb="{n} brukere har flere medarbeidere og telles én gang i et team.",
    ),
)
WORKER = Text(en="Worker", sv="Medarbetare", da="Medarbejder", nb="Medarbeider")
TEAM = Text(en="Team", sv="Team", da="Team", nb="Team")
CARRIED = Text(en="Clients", sv="Klienter", da="Borgere", nb="Brukere")
FTE = Text(
    en="Full-time equivalent",
    sv="Del av heltid",
    da="Del af fuld tid",
    nb="Del av heltid",
)
PER_POST = Text(
    en="Clients to a full-time post",
    sv="Klienter per heltid",
    da="Borgere pr. fuldtidsstilling",
    nb="Brukere per heltid",
)
THE_TEAM = Text(
    en="The team, to a full-time post among those who carry clients",
    sv="Teamet, per heltid bland dem som har klienter",
    da="Teamet, pr. fuldtidsstilling blandt dem, der har borgere",
    nb="Teamet, per heltid blant dem som har brukere",
)
UNTOLD_POST = Text(
    en="cannot be told", sv="kan inte sägas", da="kan ikke siges", nb="kan ikke sies"
)
WHY_FTE = Text(
    en="the working time of somebody who carries clients is not recorded",
    sv="arbetstiden är inte antecknad för alla som har klienter",
    da="arbejdstiden er ikke noteret for alle, der har borgere",
    nb="arbeidstiden er ikke notert for alle som har brukere",
)
WHY_TWO = Text(
    en="somebody who carries clients works in two teams",
    sv="någon som har klienter arbetar i två team",
    da="en, der har borgere, arbejder i to team",
    nb="en som har brukere, arbeider i to team",
)
WHY_DEPUTY = Text(
    en="somebody who carries clients stands in for another",
    sv="någon som har klienter är ersättare för en annan",
    da="en, der har borgere, er stedfortræder for en anden",
    nb="en som har brukere, er vara for en annen",
)
WHY_NOBODY = Text(
    en="nobody in it carries a client",
    sv="ingen i teamet har någon klient",
    da="ingen i teamet har en borger",
    nb="ingen i teamet har en bruker",
)
AT_MOST = Text(
    en="at most {limit}", sv="högst {limit}", da="højst {limit}", nb="høyst {limit}"
)
LIMIT_FROM = Text(
    en="The line at {limit} clients to a full-time post is printed in: {source}",
    sv="Strecket vid {limit} klienter per heltid står tryckt i: {source}",
    da="Stregen ved {limit} borgere pr. fuldtidsstilling er trykt i: {source}",
    nb="Streken ved {limit} brukere per heltid er trykt i: {source}",
)
NO_TEAM = Text(
    en="No place in a team recorded",
    sv="Ingen plats i ett team antecknad",
    da="Ingen plads i et team noteret",
    nb="Ingen plass i et team notert",
)
LIMIT = Text(
    en="Printed limit", sv="Tryckt gräns", da="Trykt grænse", nb="Trykt grense"
)
TEAMS = Text(
    en="The teams, counted over those who carry clients",
    sv="Teamen, räknat på dem som har klienter",
    da="Teamene, regnet på dem, der har borgere",
    nb="Teamene, regnet på dem som har brukere",
)
