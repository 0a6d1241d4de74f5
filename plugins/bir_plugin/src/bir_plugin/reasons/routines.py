"""Reasons of the routines and the municipal guide."""

from .common import because

NO_ROUTINE_SHEET = because(
    "no-routine-recorded",
    nb="Det er ikke ført om kommunen har en rutine.",
    en="Whether the municipality has a routine is not recorded.",
)
NOT_TOLD = because(
    "no-work-on-the-routine-recorded",
    nb="Det er ikke ført om rutinen er laget eller gjort kjent.",
    en="Whether the routine was made or made known is not recorded.",
)
ROUTINE_TO_COME = because(
    "routine-to-come",
    nb="Rutinen godkjennes eller gjøres kjent først senere.",
    en="The routine is approved or made known later.",
)
KNOWN_BEFORE_MADE = because(
    "made-known-before-it-was-there",
    nb="Rutinen er ført som gjort kjent, men også som noe kommunen ikke har ennå.",
    en="The routine is recorded as made known, and also as one that the municipality does not have yet.",
)
NO_ROUTINE = because(
    "no-routine-in-place",
    nb="Ingen rutine er laget eller gjort kjent, eller så er rutinen trukket tilbake.",
    en="No routine has been made or made known, or the routine has been withdrawn.",
)
NOTHING_TO_READ = because(
    "no-routine-to-read",
    nb="Kommunen har ingen rutine å lese.",
    en="The municipality has no routine to read.",
)
WITHDRAWN = because(
    "routine-withdrawn",
    nb="Rutinen er trukket tilbake.",
    en="The routine has been withdrawn.",
)
WITHOUT_STEPS = because(
    "routine-without-steps",
    nb="Rutinen har ingen trinn.",
    en="The routine has no steps.",
)
WITHOUT_TRIGGER = because(
    "routine-without-trigger",
    nb="Rutinen sier ikke hva som setter den i gang.",
    en="The routine does not say what sets it going.",
)
WITHOUT_BOTH = because(
    "routine-without-trigger-and-responsible",
    nb="Rutinen sier ikke hva som setter den i gang. Trinn der den heller ikke sier hvem som har ansvaret: {steps}.",
    en="The routine does not say what sets it going. Steps for which it does not say who is responsible either: {steps}.",
)
WITHOUT_RESPONSIBLE = because(
    "steps-without-responsible",
    nb="Trinn der rutinen ikke sier hvem som har ansvaret: {steps}.",
    en="Steps for which the routine does not say who is responsible: {steps}.",
)
NO_STEPS = because(
    "no-steps-of-the-routine-recorded",
    nb="Det er ikke ført hvilke trinn rutinen har.",
    en="Which steps the routine has is not recorded.",
)
NO_GUIDE_SHEET = because(
    "no-guide-recorded",
    nb="Det er ikke ført om kommunen har en veileder eller arbeider med en.",
    en="Whether the municipality has a guide or is working on one is not recorded.",
)
NO_GUIDE_STATE = because(
    "no-state-of-the-guide-recorded",
    nb="Det er ikke ført hvor langt arbeidet med veilederen har kommet.",
    en="How far the work on the guide has come is not recorded.",
)
GUIDE_UNDER_WAY = because(
    "guide-under-way",
    nb="Veilederen er under arbeid.",
    en="The guide is under way.",
)
GUIDE_TO_COME = because(
    "guide-to-come",
    nb="Veilederen skal gis ut senere.",
    en="The guide is to be published later.",
)
NOT_BEGUN = because(
    "guide-not-begun",
    nb="Arbeidet med veilederen er ikke påbegynt.",
    en="The work on the guide has not begun.",
)
