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
        id="base_course",
        file="examples/base_course.json",
        as_of=date(2013, 10, 1),
        title=Text(
            sv="En full basutbildning", en="A base course with every seat taken"
        ),
        origin=INVENTED,
    ),
)
