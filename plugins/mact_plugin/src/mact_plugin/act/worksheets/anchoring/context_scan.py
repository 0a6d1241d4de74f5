"""The context that the effort is to be anchored in."""

from datetime import date

from actcore.model import Site
from actcore.variant import Choice, Text, item, row, worksheet

from ....sources import GUIDE, page
from ..shared import Level

_CONTEXT = GUIDE.at("Fortsat ledelsesfokus", pages=page(26))


class Circumstance(Choice):
    """The four kinds of circumstance that the guide gives as examples."""

    POLITICAL = "political", Text(da="Politiske forhold", en="Political")
    ECONOMIC = "economic", Text(da="Økonomiske forhold", en="Economic")
    SOCIAL_CULTURAL = (
        "social_cultural",
        Text(da="Sociale og kulturelle forhold", en="Social and cultural"),
    )
    TECHNOLOGICAL = (
        "technological",
        Text(da="Teknologiske forhold", en="Technological"),
    )


class Effect(Choice):
    """Which way a circumstance pulls."""

    DRIVER = "driver", Text(da="Fremmer", en="Furthers")
    BARRIER = "barrier", Text(da="Hæmmer", en="Hinders")
    BOTH = "both", Text(da="Både fremmer og hæmmer", en="Both furthers and hinders")
    NEITHER = "neither", Text(da="Betyder ikke noget her", en="Makes no difference")


@row
class Finding:
    """One circumstance in this municipality."""

    circumstance: Circumstance | None = item(
        Text(da="Hvilket forhold?", en="Which kind?"), source=_CONTEXT
    )
    effect: Effect | None = item(
        Text(
            da="Fremmer eller hæmmer det indsatsen?",
            en="Does it further or hinder the effort?",
        ),
        source=_CONTEXT,
    )
    description: str | None = item(
        Text(da="Hvordan ser det ud hos jer?", en="What is it like with you?"),
        help=Text(
            da="Beskriv forhold i kommunen, ikke enkelte borgere.",
            en="Describe the municipality's circumstances, not single citizens.",
        ),
        lines=3,
    )
    response: str | None = item(
        Text(da="Hvad gør I ved det?", en="What do you do about it?"), lines=2
    )


@worksheet(
    "context_scan",
    title=Text(da="Forhold omkring indsatsen", en="Circumstances around the effort"),
    document=Site,
    supports=("ACT185",),
)
class ContextScan:
    """What furthers and hinders the effort from outside, as seen on a day."""

    filled_on: date = item(Text(da="Udfyldt den", en="Filled in on"))
    considered_by: tuple[Level, ...] | None = item(
        Text(da="Hvem har set på det?", en="Who has looked at it?"),
        source=_CONTEXT,
    )
    findings: tuple[Finding, ...] | None = item(
        Text(da="Hvad fandt I?", en="What did you find?"),
        help=Text(
            da="»Der er ingen« betyder, at ingen forhold er undersøgt.",
            en="“There are none” says that no circumstances were looked into.",
        ),
        source=_CONTEXT,
    )
