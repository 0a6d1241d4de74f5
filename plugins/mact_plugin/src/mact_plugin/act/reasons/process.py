"""Why a rule on the process as a whole cannot tell or is not met, in words."""

from ...wording import because

NO_PLANNED_ACTIVITIES = because(
    "planned-activities-not-recorded",
    da="Der er ikke noteret nogen implementeringsplan med aktiviteter.",
    en="No implementation plan with activities is recorded.",
)
NO_PHASES = because(
    "phases-not-recorded",
    da="Det er ikke noteret, hvilke faser kommunen har været i.",
    en="Which phases the municipality has been in is not recorded.",
)
CELLS_UNCLEAR = because(
    "cells-unclear",
    da="{open} felter kan ikke afgøres: En aktivitet mangler drivkraft, fase eller status, eller det er ikke noteret, hvornår en fase begyndte.",
    en="{open} cells cannot be told: an activity lacks driver, phase or status, or a phase its beginning.",
)
EMPTY_CELLS = because(
    "empty-cells",
    da="{empty} af {cells} felter er tomme: Drivkraften har ingen aktivitet i fasen.",
    en="{empty} of {cells} cells are empty: the driver has no activity in the phase.",
)
DRIVER_ABSENT = because(
    "driver-not-in-play",
    da="Mindst én drivkraft har slet ingen aktivitet; {empty} af {cells} felter er tomme.",
    en="At least one driver has no activity at all; {empty} of {cells} cells are empty.",
)
PARTS_UNCLEAR = because(
    "capacity-parts-unclear",
    da="Det kan ikke ses, om alle dele er der: For en aktivitet er det ikke noteret, hvilken slags den er, eller hvor langt den er kommet, eller et skema mangler et svar.",
    en="Whether all parts are there cannot be told: an activity lacks its kind or status, or a sheet an answer.",
)
PARTS_MISSING = because(
    "capacity-parts-missing",
    da="{lacking} af de fire dele, uddannelse, organisering, ledelse og opfølgning, ses hverken i planen eller i det, der ellers er noteret.",
    en="{lacking} of the four parts, training, organisation, leadership and follow-up, show neither in the plan nor in what else is recorded.",
)
NOTHING_ACTIVE = because(
    "nothing-active",
    da="Hverken planen eller det, der ellers er noteret, viser noget, der er med til at indføre metoden.",
    en="Neither the plan nor what else is recorded shows anything that helps to bring the method in.",
)
NO_SUPERVISION_SHOWN = because(
    "supervision-not-shown",
    da="Der er ikke noteret nogen supervision. Den kan følge op på uddannelsen, og det er ikke en mangel, at den ikke ses her.",
    en="No supervision is recorded. It can follow up the training, and not seeing it here is no fault.",
)
