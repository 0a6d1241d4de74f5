"""Reasons of a project period and of the programme's own years."""

from .common import because

AFTER_CLOSURE = because(
    "programme-closed",
    nb="Perioden begynner i {year}. KoRus Sør tilbød programmet til og med 2021, men gjør det ikke lenger.",
    en="The period begins in {year}. KoRus Sør offered the programme through 2021 but no longer does.",
)
NO_PERIOD = because(
    "no-project-start-recorded",
    nb="Det er ikke ført når prosjektperioden begynner.",
    en="When the project period begins is not recorded.",
)
NOT_BEGUN = because(
    "project-period-ahead",
    nb="Prosjektperioden har ikke begynt ennå.",
    en="The project period has not begun yet.",
)
