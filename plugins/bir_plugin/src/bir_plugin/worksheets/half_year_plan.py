"""The plan of a group's half-year; the meetings themselves stand with the others."""

from datetime import date

from actcore.model import Clock, MeetingId, Site, TeamId
from actcore.variant import Choice, Text, answered, item, row, worksheet


class Pattern(Choice):
    """What the group has agreed on."""

    MONTHLY = (
        "whole_monthly",
        Text(nb="Hele gruppen hver måned", en="The whole group every month"),
    )
    ALTERNATING = (
        "alternating",
        Text(
            nb="Arbeidsgrupper og hele gruppen annenhver gang",
            en="Work groups and the whole group in turn",
        ),
    )
    OTHER = "other", Text(nb="Noe annet", en="Something else")


class FirstTurn(Choice):
    """Who meets first in a half-year in which the meetings take turns."""

    WORK_GROUPS = "work_groups", Text(nb="Arbeidsgruppene", en="The work groups")
    WHOLE_GROUP = "whole_group", Text(nb="Hele gruppen", en="The whole group")


class Weekday(Choice):
    """The days on which people meet at work."""

    MONDAY = "monday", Text(nb="Mandag", en="Monday")
    TUESDAY = "tuesday", Text(nb="Tirsdag", en="Tuesday")
    WEDNESDAY = "wednesday", Text(nb="Onsdag", en="Wednesday")
    THURSDAY = "thursday", Text(nb="Torsdag", en="Thursday")
    FRIDAY = "friday", Text(nb="Fredag", en="Friday")


class Which(Choice):
    """Which of a month's Mondays, Tuesdays and so on."""

    FIRST = "first", Text(nb="Den første i måneden", en="The first of the month")
    SECOND = "second", Text(nb="Den andre i måneden", en="The second of the month")
    THIRD = "third", Text(nb="Den tredje i måneden", en="The third of the month")
    FOURTH = "fourth", Text(nb="Den fjerde i måneden", en="The fourth of the month")
    LAST = "last", Text(nb="Den siste i måneden", en="The last of the month")


class Month(Choice):
    """The months of the year, by their number."""

    JANUARY = "1", Text(nb="Januar", en="January")
    FEBRUARY = "2", Text(nb="Februar", en="February")
    MARCH = "3", Text(nb="Mars", en="March")
    APRIL = "4", Text(nb="April", en="April")
    MAY = "5", Text(nb="Mai", en="May")
    JUNE = "6", Text(nb="Juni", en="June")
    JULY = "7", Text(nb="Juli", en="July")
    AUGUST = "8", Text(nb="August", en="August")
    SEPTEMBER = "9", Text(nb="September", en="September")
    OCTOBER = "10", Text(nb="Oktober", en="October")
    NOVEMBER = "11", Text(nb="November", en="November")
    DECEMBER = "12", Text(nb="Desember", en="December")


@row
class Agenda:
    """What one meeting of the plan is for, and what came of it."""

    meeting: MeetingId = item(Text(nb="Møte", en="Meeting"))
    agenda: str | None = item(Text(nb="Saker", en="Agenda"), lines=2)
    notes: str | None = item(
        Text(nb="Notater", en="Notes"),
        help=Text(
            nb="Skriv om arbeidet, aldri om et barn eller en familie.",
            en="Write about the work, never about a child or a family.",
        ),
        lines=3,
    )


@worksheet(
    "half_year_plan",
    title=Text(nb="Halvårsplan for møter", en="Half-year plan of meetings"),
    document=Site,
    supports=("BIR036", "BIR038", "BIR040", "BIR042"),
)
class HalfYearPlan:
    """One plan, as the calendar planner reads it."""

    team: TeamId = item(
        Text(nb="Ressursgruppe", en="Municipal resource group"),
        prefill="team:resource_group",
        section=Text(nb="Planen", en="The plan"),
    )
    since: date = item(Text(nb="Gjelder fra", en="Applies from"))
    until: date = item(Text(nb="Gjelder til", en="Applies until"))
    adopted_on: date | None = item(
        Text(nb="Når ble planen vedtatt?", en="When was the plan decided on?")
    )
    pattern: Pattern | None = item(
        Text(nb="Hvilket møtemønster har dere?", en="Which pattern of meetings?"),
        section=Text(nb="Når dere møtes", en="When you meet"),
    )
    first_turn: FirstTurn | None = item(
        Text(nb="Hvem møtes først?", en="Who meets first?"),
        help=Text(
            nb="Uten svar begynner arbeidsgruppene.",
            en="Without an answer the work groups begin.",
        ),
        show_when=answered("pattern", Pattern.ALTERNATING),
    )
    weekday: Weekday | None = item(
        Text(nb="Hvilken ukedag?", en="On which day of the week?")
    )
    which: Which | None = item(
        Text(
            nb="Hvilken av disse dagene i måneden?",
            en="Which of these days in the month?",
        ),
        help=Text(
            nb="For eksempel den første eller den siste torsdagen. Uten svar regnes den første.",
            en="For example the first or the last Thursday. Without an answer the first one is meant.",
        ),
        show_when=answered("weekday"),
    )
    starts: Clock | None = item(Text(nb="Klokkeslett", en="Time of day"))
    minutes: int | None = item(
        Text(nb="Varighet i minutter", en="Length in minutes"), minimum=1
    )
    place: str | None = item(Text(nb="Sted", en="Place"), lines=1)
    exempt_months: tuple[Month, ...] | None = item(
        Text(nb="Måneder uten møter", en="Months without meetings")
    )
    korus_visit_from: date | None = item(
        Text(
            nb="Når kan KoRus tidligst komme?",
            en="When can KoRus come at the earliest?",
        ),
        help=Text(
            nb="KoRus settes opp på det første møtet med hele gruppen fra og med denne dagen. Uten svar regnes det fra midten av halvåret.",
            en="KoRus is put down for the first meeting of the whole group from this day on. Without an answer it is counted from the middle of the half-year.",
        ),
        section=Text(nb="KoRus og saker", en="KoRus and agendas"),
    )
    agendas: tuple[Agenda, ...] | None = item(
        Text(nb="Saker og notater", en="Agendas and notes"),
        help=Text(
            nb="Det som skjedde med møtet, føres på selve møtet. Er det avlyst, føres også grunnen der: ikke behov, for få kunne komme, sykdom eller noe annet.",
            en="What became of a meeting stands with the meeting itself. Where one is cancelled, so does the reason: no need, too few could come, illness or something else.",
        ),
    )
