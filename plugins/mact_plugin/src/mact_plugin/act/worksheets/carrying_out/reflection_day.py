"""Following up on the work: the frames for it, and the days of reflection."""

from datetime import date

from actcore.model import MeetingId, PersonId, Site
from actcore.variant import Choice, Text, item, row, worksheet

from ....sources import GUIDE, page
from ..shared import Level

DAYS = GUIDE.at("Evaluerings- og refleksionsdage; bilag 1f", pages=page(24))
DECIDING = GUIDE.at("Videndeling og erfaringsudveksling", pages=page(27))
FOLLOW_UP = GUIDE.at("Opfølgning på arbejdet med ACT-metoden", pages=page(23))
CHECKLIST = GUIDE.at("Tjekliste til Gennemførelsesfasen", pages=page(25))


class Rhythm(Choice):
    """How often such days are held; the guide takes either."""

    QUARTERLY = "quarterly", Text(da="Hvert kvartal", en="Every quarter")
    HALF_YEARLY = "half_yearly", Text(da="Hvert halve år", en="Every half-year")
    OTHER = "other", Text(da="Andet", en="Otherwise")


class Shows(Choice):
    """What a piece of documentation shows."""

    CITIZENS = (
        "citizens",
        Text(da="Borgernes udvikling", en="The citizens' development"),
    )
    METHOD = "method", Text(da="Metodeloyalitet", en="Loyalty to the method")
    OTHER = "other", Text(da="Andet", en="Something else")


@row
class Topic:
    """A topic on the agenda. Each group may set any topic that it wants."""

    topic: str = item(Text(da="Emne", en="Topic"), source=DAYS)
    set_by: Level | None = item(
        Text(da="Hvem har sat det på?", en="Who put it there?"), source=DAYS
    )


@row
class Documentation:
    """A piece of documentation that the day looked at."""

    shows: Shows | None = item(
        Text(da="Hvad viser den?", en="What does it show?"), source=DAYS
    )
    title: str | None = item(
        Text(da="Hvad hedder den, og hvor ligger den?", en="What is it, and where?"),
        help=Text(
            da="Henvis til rapporten; skriv ikke noget om den enkelte borger.",
            en="Refer to the report; write nothing about any one citizen.",
        ),
        source=DAYS,
    )


@row
class Decision:
    """Something decided on the day."""

    decision: str = item(
        Text(da="Hvad blev besluttet?", en="What was decided?"),
        source=DECIDING,
        lines=2,
    )
    level: Level | None = item(
        Text(da="Hvem besluttede det?", en="Who decided it?"), source=DECIDING
    )


@row
class Action:
    """Something that somebody is to do."""

    action: str = item(Text(da="Hvad skal der ske?", en="What is to be done?"), lines=2)
    person: PersonId | None = item(Text(da="Hvem gør det?", en="Who does it?"))
    due_on: date | None = item(Text(da="Senest hvornår?", en="By when?"))


@worksheet(
    "reflection_day",
    title=Text(
        da="Mødeguide til evaluerings- og refleksionsdag",
        en="Meeting guide for an evaluation and reflection day",
    ),
    document=Site,
    supports=("ACT176", "ACT177", "ACT178"),
)
class ReflectionDay:
    """One day. Its date, its chair and those present stand with the meeting."""

    meeting: MeetingId = item(Text(da="Dagen", en="The day"), source=DAYS)
    rhythm: Rhythm | None = item(
        Text(da="Hvor tit holder I sådan en dag?", en="How often is there such a day?"),
        source=DAYS,
    )
    purpose: str | None = item(
        Text(da="Hvad skulle I lære af dagen?", en="What was the day to teach you?"),
        source=DAYS,
        section=Text(da="Før dagen", en="Before the day"),
    )
    taking_part: tuple[Level, ...] | None = item(
        Text(da="Hvilke grupper var med?", en="Which groups took part?"), source=DAYS
    )
    agenda: tuple[Topic, ...] | None = item(
        Text(da="Dagsorden", en="Agenda"), source=DAYS
    )
    documentation: tuple[Documentation, ...] | None = item(
        Text(
            da="Hvilken dokumentation tog I udgangspunkt i?",
            en="Which documentation did you start from?",
        ),
        source=DAYS,
    )
    works: str | None = item(
        Text(da="Hvad lykkes?", en="What works?"),
        source=FOLLOW_UP,
        section=Text(da="Drøftelsen", en="The discussion"),
        lines=4,
    )
    does_not_work: str | None = item(
        Text(da="Hvad lykkes ikke endnu?", en="What does not work yet?"),
        source=FOLLOW_UP,
        lines=4,
    )
    reflections: str | None = item(
        Text(
            da="Hvilke tanker gjorde I jer sammen?",
            en="What did you reflect on together?",
        ),
        source=DAYS,
        lines=4,
    )
    learning_points: str | None = item(
        Text(da="Hvad lærte I?", en="What did you learn?"), source=DAYS, lines=4
    )
    decisions: tuple[Decision, ...] | None = item(
        Text(da="Beslutninger", en="Decisions"),
        source=DECIDING,
        section=Text(da="Det, der skal ske", en="What is to happen"),
    )
    actions: tuple[Action, ...] | None = item(
        Text(da="Hvad skal der ske nu?", en="What is to happen now?")
    )


class Form(Choice):
    """A form that follow-up may take."""

    TEAM_MEETING = "team_meeting", Text(da="Teammøder", en="Team meetings")
    SPARRING = "sparring", Text(da="Sparringsmøder", en="Sparring meetings")
    REFLECTION_DAY = (
        "reflection_day",
        Text(da="Evaluerings- og refleksionsdage", en="Evaluation and reflection days"),
    )
    REFLECTION_MEETING = (
        "reflection_meeting",
        Text(da="Refleksionsmøder", en="Reflection meetings"),
    )
    PAUSE = "pause", Text(da="Pauser undervejs", en="Pauses on the way")
    OTHER = "other", Text(da="Andet", en="Something else")


class Focus(Choice):
    """What follow-up looks at."""

    METHOD = (
        "method",
        Text(da="Arbejdet med metoden", en="The work with the method"),
    )
    RESULTS = "results", Text(da="Resultaterne", en="The results")
    LEARNING = (
        "learning",
        Text(da="Læring og udvikling", en="Learning and development"),
    )


@row
class FollowUpFrame:
    """One fixed occasion for following up."""

    form: Form | None = item(Text(da="Hvad er det?", en="What is it?"))
    looks_at: tuple[Focus, ...] | None = item(
        Text(da="Hvad ser I på?", en="What do you look at?"), source=CHECKLIST
    )
    arrangement: str | None = item(
        Text(
            da="Hvordan er det tilrettelagt, og hvem er med?",
            en="How is it arranged, and who takes part?",
        ),
        lines=2,
    )


@worksheet(
    "follow_up_frames",
    title=Text(
        da="Rammer for opfølgning på arbejdet", en="Frames for following up on the work"
    ),
    document=Site,
    supports=("ACT179", "ACT204"),
)
class FollowUpFrames:
    """The frames as they were on one day. How often is for each municipality to say."""

    filled_on: date = item(Text(da="Udfyldt den", en="Filled in on"))
    frames: tuple[FollowUpFrame, ...] | None = item(
        Text(
            da="Hvornår følger I op på arbejdet og resultaterne?",
            en="When do you follow up on the work and the results?",
        ),
        help=Text(
            da="»Der er ingen« betyder, at der ikke er fastlagt nogen rammer.",
            en="“There are none” says that there are no frames.",
        ),
        source=CHECKLIST,
    )
