"""A talk in which the client is helped to put goals in life into words."""

from datetime import date

from actcore.model import Case, GoalId, PersonId
from actcore.variant import (
    DECLINES,
    DOES_NOT_KNOW,
    Choice,
    Text,
    item,
    row,
    worksheet,
)


class TalkEnd(Choice):
    """Where the talk ended."""

    WORDED = "worded", Text(sv="Vi satte ord på mål", en="We put goals into words")
    NOT_YET = (
        "not_yet",
        Text(
            sv="Vi är inte klara än, vi pratar mer",
            en="We are not ready yet, to be continued",
        ),
    )
    DECLINED = (
        "declined",
        Text(sv="Jag vill inte sätta mål nu", en="I want no goals now"),
    )
    DOES_NOT_KNOW = DOES_NOT_KNOW
    DECLINES = DECLINES


class LifeArea(Choice):
    """Which part of life a goal is about."""

    HOME = "home", Text(sv="Hem och vardag", en="Home and everyday life")
    RELATIONS = "relations", Text(sv="Familj och vänner", en="Family and friends")
    HEALTH = "health", Text(sv="Hälsa", en="Health")
    WORK = "work", Text(sv="Jobb och studier", en="Work and studies")
    ECONOMY = "economy", Text(sv="Pengar", en="Money")
    LEISURE = "leisure", Text(sv="Fritid", en="Leisure")
    OTHER = "other", Text(sv="Annat", en="Other")
    DOES_NOT_KNOW = DOES_NOT_KNOW
    DECLINES = DECLINES


class Horizon(Choice):
    """How far off the client sees a goal."""

    WEEKS = "weeks", Text(sv="Några veckor", en="Some weeks")
    MONTHS = "months", Text(sv="Några månader", en="Some months")
    YEARS = "years", Text(sv="Ett år eller mer", en="A year or more")
    SOME_DAY = "some_day", Text(sv="Någon gång", en="Some day")
    DOES_NOT_KNOW = DOES_NOT_KNOW
    DECLINES = DECLINES


@row
class TalkedGoal:
    """What the client said about one goal."""

    goal: GoalId | None = item(Text(sv="Vilket mål är det?", en="Which goal is it?"))
    why: str | None = item(
        Text(sv="Varför är det viktigt för dig?", en="Why does it matter to you?"),
        lines=2,
    )
    life_area: LifeArea | None = item(
        Text(sv="Vilken del av livet gäller det?", en="Which part of life is it about?")
    )
    horizon: Horizon | None = item(
        Text(sv="Hur lång tid tror du att det tar?", en="How long will it take?")
    )
    priority: int | None = item(
        Text(
            sv="Vilken plats har målet bland dina mål?",
            en="Which place does the goal have among your goals?",
        ),
        help=Text(
            sv="Skriv 1 för det mål som är viktigast, 2 för nästa.",
            en="Write 1 for the goal that matters most, 2 for the next.",
        ),
        minimum=1,
    )


@worksheet(
    "goal_talk",
    title=Text(sv="Samtal om mål i livet", en="Talk about goals in life"),
    document=Case,
    version="1.1",
    supports=("RACT008", "RACT011"),
    audience="client",
    earlier={"1.0": {}},
)
class GoalTalk:
    """One talk. The goals themselves stand among the case's goals."""

    held_on: date | None = item(
        Text(sv="Vilken dag pratade ni?", en="On which day did you talk?")
    )
    helped_by: PersonId | None = item(Text(sv="Vem hjälpte dig?", en="Who helped you?"))
    ended: TalkEnd | None = item(Text(sv="Hur slutade det?", en="How did it end?"))
    goals: tuple[TalkedGoal, ...] | None = item(
        Text(sv="Vilka mål pratade ni om?", en="Which goals did you talk about?"),
        prefill="goals",
    )
