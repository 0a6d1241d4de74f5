"""Why a rule on the process as a whole cannot tell or is not met, in words."""

from .common import because

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
    da="Mindst én aktivitet mangler status, eller det er ikke noteret, hvilken af de fem dele den hører til.",
    en="At least one activity lacks its status, or which of the five parts it belongs to is not recorded.",
)
PARTS_MISSING = because(
    "capacity-parts-missing",
    da="Planen har kun {parts} af de fem dele.",
    en="The plan has only {parts} of the five parts.",
)
NOTHING_ACTIVE = because(
    "nothing-active",
    da="Planen har ingen aktiviteter, der er med til at indføre metoden.",
    en="The plan has no activities that help to bring the method in.",
)
