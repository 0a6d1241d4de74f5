"""A talk in which the client is helped to put goals in life into words."""

from datetime import date

from actcore.model import Case, GoalId, PersonId
from actcore.variant import Choice, Text, item, row, worksheet


class TalkEnd(Choice):
    """Where the talk ended."""

    WORDED = "worded", Text(sv="Mål formulerades", en="Goals were put into words")
    NOT_YET = (
        "not_yet",
        Text(
            sv="Inte klart än, samtalet fortsätter", en="Not ready yet, to be continued"
        ),
    )
    DECLINED = (
        "declined",
        Text(sv="Vill inte sätta mål nu", en="No goals wanted now"),
    )


class LifeArea(Choice):
    """Which part of life a goal is about."""

    HOME = "home", Text(sv="Boende och vardag", en="Home and everyday life")
    RELATIONS = "relations", Text(sv="Familj och relationer", en="Family and relations")
    HEALTH = "health", Text(sv="Hälsa", en="Health")
    WORK = "work", Text(sv="Arbete och studier", en="Work and studies")
    ECONOMY = "economy", Text(sv="Ekonomi", en="Finances")
    LEISURE = "leisure", Text(sv="Fritid", en="Leisure")
    OTHER = "other", Text(sv="Annat", en="Other")


class Horizon(Choice):
    """How far off the client sees a goal."""

    WEEKS = "weeks", Text(sv="Några veckor", en="Some weeks")
    MONTHS = "months", Text(sv="Några månader", en="Some months")
    YEARS = "years", Text(sv="Ett år eller mer", en="A year or more")
    SOME_DAY = "some_day", Text(sv="Någon gång", en="Some day")


@row
class TalkedGoal:
    """What the client said about one goal."""

    goal: GoalId | None = item(Text(sv="Vilket mål?", en="Which goal?"))
    why: str | None = item(
        Text(sv="Varför är det viktigt för dig?", en="Why does it matter to you?")
    )
    life_area: LifeArea | None = item(Text(sv="Del av livet", en="Part of life"))
    horizon: Horizon | None = item(
        Text(sv="Hur långt fram i tiden?", en="How far off?")
    )
    priority: int | None = item(
        Text(sv="Hur viktigt? 1 är viktigast", en="How important? 1 matters most"),
        minimum=1,
    )


@worksheet(
    "goal_talk",
    title=Text(sv="Samtal om mål i livet", en="Talk about goals in life"),
    document=Case,
    supports=("RACT008", "RACT011"),
    audience="client",
)
class GoalTalk:
    """One talk. The goals themselves stand among the case's goals."""

    held_on: date | None = item(Text(sv="Datum", en="Date"))
    helped_by: PersonId | None = item(Text(sv="Vem hjälpte dig?", en="Who helped you?"))
    ended: TalkEnd | None = item(Text(sv="Hur slutade samtalet?", en="How did it end?"))
    goals: tuple[TalkedGoal, ...] | None = item(
        Text(sv="Målen som ni pratade om", en="The goals you talked about")
    )
