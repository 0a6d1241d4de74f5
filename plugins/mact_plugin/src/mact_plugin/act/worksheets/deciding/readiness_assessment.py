"""The assessment of how ready the municipality is to implement ACT."""

from datetime import date

from actcore.model import PersonId, Site
from actcore.variant import Choice, Text, item, row, worksheet

from ....sources import GUIDE, page
from ..shared import Driver, Level

_JOINT = GUIDE.at("Tag afsæt i en parathedsvurdering", pages=page(13))
_TOOL = GUIDE.at(
    "Parathedsvurdering forud for igangsættelse af implementering", pages=page(14)
)


class ReadinessTool(Choice):
    """What the assessment was made with; we have not seen annex 1a."""

    ANNEX_1A = "annex_1a", Text(da="Guidens bilag 1a", en="The guide's annex 1a")
    OTHER = "other", Text(da="Noget andet", en="Something else")


class ReadinessTopic(Choice):
    """What the guide says an assessment may be about."""

    MINDSHIFT = (
        "mindshift",
        Text(
            da="Om medarbejderne er parate til at tænke og arbejde på en ny måde",
            en="Whether staff are ready to think and work in a new way",
        ),
    )
    STRUCTURES = (
        "structures",
        Text(
            da="Om mellemledere, topledelse og måske politikere støtter op",
            en="Whether department leaders, top leaders and perhaps politicians give support",
        ),
    )
    ORGANISATION = (
        "organisation",
        Text(
            da="Om organisationen kan løfte opgaven",
            en="Whether the organisation can carry the task",
        ),
    )
    MOTIVATION = (
        "motivation",
        Text(
            da="Om der er medarbejdere, som brænder for det",
            en="Whether there are staff who are keen on it",
        ),
    )
    CLIMATE = (
        "climate",
        Text(
            da="Om omstændighederne og stemningen i kommunen er til det",
            en="Whether circumstances and mood in the municipality are right for it",
        ),
    )
    OTHER = "other", Text(da="Noget andet", en="Something else")


@row
class ReadinessParticipant:
    """Somebody who took part in the assessment."""

    person: PersonId | None = item(
        Text(da="Hvem?", en="Who?"),
        source=_JOINT,
    )
    level: Level | None = item(
        Text(da="På hvilket niveau?", en="At which level?"), source=_JOINT
    )


@row
class ReadinessStatement:
    """One thing that was assessed under one driver."""

    driver: Driver = item(
        Text(da="Hvilken drivkraft hører det til?", en="Which driver is it part of?"),
        source=_JOINT,
    )
    topic: ReadinessTopic | None = item(
        Text(da="Hvad handler det om?", en="What is it about?"), source=_JOINT
    )
    question: str | None = item(
        Text(da="Hvad spurgte I om?", en="What did you ask?"), lines=2
    )
    rating: str | None = item(
        Text(da="Hvor parate er I?", en="How ready are you?"),
        help=Text(
            da="Skriv svaret på jeres egen skala eller med ord. Vi kender ikke bilagets skala.",
            en="Answer on a scale of your own or in words. We do not know the annex's scale.",
        ),
        lines=2,
    )
    finding: str | None = item(
        Text(da="Hvad bygger I det på?", en="What do you base it on?"), lines=3
    )


@row
class SwotPoint:
    """One strength, weakness, opportunity or threat."""

    what: str = item(Text(da="Hvad?", en="What?"), source=_TOOL, lines=2)
    driver: Driver | None = item(
        Text(da="Hvilken drivkraft hører det til?", en="Which driver is it part of?")
    )


@row
class ReadinessAction:
    """Something to do about what the assessment showed."""

    action: str = item(Text(da="Hvad vil I gøre?", en="What will you do?"), lines=2)
    driver: Driver | None = item(
        Text(da="Hvilken drivkraft styrker det?", en="Which driver does it strengthen?")
    )
    owner: PersonId | None = item(Text(da="Hvem gør det?", en="Who does it?"))
    due_on: date | None = item(Text(da="Senest hvornår?", en="By when?"))
    plan_activity: str | None = item(
        Text(
            da="Hvilken aktivitet er det blevet til i implementeringsplanen?",
            en="Which activity of the implementation plan has it become?",
        ),
        source=_TOOL,
    )


@worksheet(
    "readiness_assessment",
    title=Text(
        da="Vurdering af kommunens parathed",
        en="Assessment of the municipality's readiness",
    ),
    document=Site,
    supports=(
        "ACT088",
        "ACT089",
        "ACT090",
        "ACT091",
        "ACT092",
        "ACT093",
        "ACT094",
    ),
    notice=Text(
        da="Her vurderes kommunen, aldrig borgeren: ingen borger skal være parat til noget for at få støtte.",
        en="This is about the municipality and never about a citizen: no citizen has to be ready for anything to get support.",
    ),
)
class ReadinessAssessment:
    """One assessment; a later one stands beside it, so that the history is kept."""

    filled_on: date = item(
        Text(da="Vurderingen er lavet den", en="The assessment was made on")
    )
    version: str | None = item(Text(da="Udgave", en="Version"), lines=1)
    tool: ReadinessTool | None = item(
        Text(da="Hvad brugte I til det?", en="What did you use for it?"), source=_TOOL
    )
    participants: tuple[ReadinessParticipant, ...] | None = item(
        Text(da="Hvem var med?", en="Who took part?"), source=_JOINT
    )
    scale: str | None = item(
        Text(
            da="Hvilken skala bruger I, og hvad betyder trinnene?",
            en="Which scale do you use, and what do its steps mean?",
        ),
        section=Text(da="De fem drivkræfter", en="The five drivers"),
    )
    statements: tuple[ReadinessStatement, ...] | None = item(
        Text(da="Drivkraft for drivkraft", en="Driver by driver"),
        help=Text(
            da="Mindst én række til hver af de fem drivkræfter.",
            en="At least one row for each of the five drivers.",
        ),
        source=_JOINT,
    )
    strengths: tuple[SwotPoint, ...] | None = item(
        Text(da="Styrker", en="Strengths"),
        source=_TOOL,
        section=Text(
            da="Styrker, svagheder, muligheder og trusler",
            en="Strengths, weaknesses, opportunities and threats",
        ),
    )
    weaknesses: tuple[SwotPoint, ...] | None = item(
        Text(da="Svagheder", en="Weaknesses"), source=_TOOL
    )
    opportunities: tuple[SwotPoint, ...] | None = item(
        Text(da="Muligheder", en="Opportunities"), source=_TOOL
    )
    threats: tuple[SwotPoint, ...] | None = item(
        Text(da="Trusler", en="Threats"), source=_TOOL
    )
    why_empty: str | None = item(
        Text(
            da="Er der ingen i en af de fire lister? Så skriv hvorfor.",
            en="Is there nothing in one of the four lists? Then say why.",
        ),
        lines=2,
    )
    actions: tuple[ReadinessAction, ...] | None = item(
        Text(da="Hvad vil I gøre ved det?", en="What will you do about it?"),
        section=Text(da="Det videre arbejde", en="What comes next"),
    )
    conclusion: str | None = item(
        Text(
            da="Hvad siger vurderingen som helhed til dem, der skal beslutte?",
            en="What does the assessment as a whole tell those who are to decide?",
        ),
        lines=6,
    )
