"""Reasons of the municipality's goals and the group's measures."""

from .common import because

NO_SURVEY = because(
    "no-survey-recorded",
    nb="Det er ikke ført når førkartleggingen ble sendt.",
    en="When the pre-survey was sent is not recorded.",
)
NO_GOAL_DATE = because(
    "no-goal-date-recorded",
    nb="Det er ikke ført når målet ble satt.",
    en="When the goal was set is not recorded.",
)
NO_BASIS = because(
    "no-basis-recorded",
    nb="Det er ikke ført hva målet bygger på.",
    en="What the goal rests on is not recorded.",
)
BEFORE_SURVEY = because(
    "set-before-the-survey",
    nb="Målet ble satt før førkartleggingen ble sendt.",
    en="The goal was set before the pre-survey was sent.",
)
NO_OWNER = because(
    "no-owner-recorded",
    nb="Det er ikke ført hvem som eier målet.",
    en="Who owns the goal is not recorded.",
)
SET_LATER = because(
    "goal-set-later",
    nb="Målet ble satt senere.",
    en="The goal was set later.",
)
DROPPED = because(
    "goal-dropped",
    nb="Målet er lagt bort.",
    en="The goal has been dropped.",
)
NO_MEASURES = because(
    "no-measures-recorded",
    nb="Tiltakene er ikke ført.",
    en="The measures are not recorded.",
)
WITHOUT_MEASURE = because(
    "goal-without-measure",
    nb="Målet har ingen tiltak.",
    en="The goal has no measures.",
)
NO_RESPONSIBLE = because(
    "no-responsible-recorded",
    nb="Det er ikke ført hvem som har ansvar for tiltakene.",
    en="Who is responsible for the measures is not recorded.",
)
ELSEWHERE = because(
    "measures-elsewhere",
    nb="Tiltak som andre enn ressursgruppen har ansvar for: {measures}.",
    en="Measures that others than the municipal resource group are responsible for: {measures}.",
)
NO_LINK_RECORDED = because(
    "no-link-recorded",
    nb="Det er ikke ført hva tiltakene støtter opp under.",
    en="What the measures support is not recorded.",
)
NO_LINK = because(
    "measures-without-link",
    nb="Tiltak uten knytning til spredning, rutiner eller veileder: {measures}.",
    en="Measures not tied to spreading, routines or guide: {measures}.",
)
