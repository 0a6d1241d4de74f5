"""Reasons of what KoRus does for a municipality."""

from .common import because

AHEAD = because(
    "half-year-ahead",
    nb="Halvåret har ikke begynt ennå.",
    en="The half-year has not begun yet.",
)
RUNNING = because(
    "half-year-running",
    nb="Halvåret er ikke over ennå.",
    en="The half-year is not over yet.",
)
NO_PERIOD = because(
    "no-project-period-recorded",
    nb="Det er ikke ført når prosjektperioden begynte.",
    en="When the project period began is not recorded.",
)
OUTSIDE = because(
    "not-wholly-in-the-project-period",
    nb="Halvåret ligger ikke i sin helhet i prosjektperioden.",
    en="The half-year does not lie wholly in the project period.",
)
OTHER_LENGTH = because(
    "plan-not-of-a-half-year",
    nb="Antall måneder planen strekker seg over: {months}. Det går ikke fram hvilket halvår som er ment.",
    en="Number of months that the plan stretches over: {months}. Which half-year is meant cannot be told.",
)
CLOSED = because(
    "half-year-after-closure",
    nb="Halvåret går ut over 2021, det siste året KoRus Sør tilbød programmet.",
    en="The half-year goes beyond 2021, the last year in which KoRus Sør offered the programme.",
)
NO_LEADER = because(
    "no-korus-leader-recorded",
    nb="For minst ett møte er det ikke ført hvem som var leder for programmet i KoRus da, eller fra hvilken dag.",
    en="Of at least one meeting it is not recorded who led the programme at KoRus at the time, or since when.",
)
NO_ATTENDANCE = because(
    "no-korus-attendance-recorded",
    nb="For minst ett møte er det ikke ført om lederen for programmet var med i dette halvåret.",
    en="Of at least one meeting it is not recorded whether the programme leader was there in this half-year.",
)
MONTHS_UNTOLD = because(
    "months-without-recorded-meeting",
    nb="Måneder i halvåret uten noe ført møte: {months}. Uten en logg for hele halvåret går det ikke fram om lederen for programmet kom da.",
    en="Months of the half-year without any meeting recorded: {months}. Without a log of the whole half-year it cannot be told whether the programme leader came then.",
)
VISITS = because(
    "korus-visits",
    nb="Møter i halvåret der lederen for programmet var med: {visits}.",
    en="Meetings of the half-year that the programme leader attended: {visits}.",
)
