"""The documents that the Swedish plugin ships. The people in them are all invented."""

from datetime import date

from actcore.variant import Example, Text

INVENTED = Text(
    sv="Påhittat exempel: inga verkliga personer eller händelser.",
    en="Invented example: no real people or events.",
)

EXAMPLES = (
    Example(
        id="kim",
        file="examples/kim.json",
        as_of=date(2024, 3, 31),
        title=Text(
            sv="Kim och resursgruppen, mars 2024",
            en="Kim and the resource group, March 2024",
        ),
        origin=INVENTED,
    ),
    Example(
        id="robin",
        file="examples/robin.json",
        as_of=date(2025, 5, 31),
        title=Text(
            sv="Robin efter fyra månader med resursgruppen, maj 2025",
            en="Robin after four months with the resource group, May 2025",
        ),
        origin=INVENTED,
    ),
    Example(
        id="council",
        file="examples/council.json",
        as_of=date(2017, 6, 1),
        title=Text(
            sv="Nationella rådets styrelse och arbetsgrupper 2017",
            en="Board and working groups of the national council, 2017",
        ),
        origin=Text(
            sv="Påhittat exempel: antal, mandattider och arbetsgrupper följer rådets presentation, personer och datum är påhittade.",
            en="Invented example: numbers, terms and working groups follow the council's presentation; people and dates are invented.",
        ),
    ),
    Example(
        id="area",
        file="examples/area.json",
        as_of=date(2014, 5, 15),
        title=Text(
            sv="Ett utbildningsområde med SKL-team och brukarcoacher, maj 2014",
            en="A training area with its SKL team and user coaches, May 2014",
        ),
        origin=INVENTED,
    ),
    Example(
        id="base_course",
        file="examples/base_course.json",
        as_of=date(2013, 10, 1),
        title=Text(
            sv="En full basutbildning", en="A base course with every seat taken"
        ),
        origin=INVENTED,
    ),
    Example(
        id="area_training",
        file="examples/area_training.json",
        as_of=date(2014, 6, 1),
        title=Text(
            sv="Kurserna i ett utbildningsområde, juni 2014",
            en="The courses of a training area, June 2014",
        ),
        origin=INVENTED,
    ),
    Example(
        id="programme",
        file="examples/programme.json",
        as_of=date(2014, 5, 15),
        title=Text(
            sv="En nationell satsnings ledning, maj 2014",
            en="The leadership of a national programme, May 2014",
        ),
        origin=INVENTED,
    ),
    Example(
        id="cm_course",
        file="examples/cm_course.json",
        as_of=date(2015, 6, 12),
        title=Text(
            sv="Sex case managers blir klara med utbildningen, juni 2015",
            en="Six case managers finish their course, June 2015",
        ),
        origin=INVENTED,
    ),
    Example(
        id="after_cm_course",
        file="examples/after_cm_course.json",
        as_of=date(2018, 2, 1),
        title=Text(
            sv="Utbyte och seminarier efter utbildningen, februari 2018",
            en="Exchange and seminars after the course, February 2018",
        ),
        origin=INVENTED,
    ),
)
