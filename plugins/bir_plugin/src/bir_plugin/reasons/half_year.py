"""Reasons of the half-year and its meetings."""

from ..teams import CANCEL_REASONS
from .common import because

_WORDS = ", ".join(CANCEL_REASONS)

NO_PLAN = because(
    "no-plan-recorded",
    nb="Ingen halvårsplan er ført.",
    en="No half-year plan is recorded.",
)
NO_CURRENT_PLAN = because(
    "no-plan-for-the-day",
    nb="Ingen av halvårsplanene som er ført, gjelder denne dagen.",
    en="None of the half-year plans recorded runs on the day.",
)
NOT_DECIDED_YET = because(
    "plan-not-decided-on-yet",
    nb="Planen var ikke vedtatt ennå denne dagen.",
    en="The plan had not been decided on yet on the day.",
)
SEVERAL_PLANS = because(
    "several-plans-for-the-day",
    nb="Flere planer gjelder denne dagen, og det går ikke fram hvilken som ble vedtatt sist.",
    en="Several plans run on the day, and which was decided on last cannot be told.",
)
NO_ADOPTION = because(
    "no-adoption-recorded",
    nb="Det er ikke ført når planen ble vedtatt.",
    en="When the plan was decided on is not recorded.",
)
NO_SUCH_PLAN = because(
    "no-plan-for-the-half-year",
    nb="Planen for denne dagen dekker ikke et halvår.",
    en="The plan for the day does not cover a half-year.",
)
OTHER_MEETING = because(
    "not-a-meeting-of-the-group",
    nb="Dette er ikke et av gruppens egne møter.",
    en="This is not one of the group's own meetings.",
)
NO_DATE = because(
    "no-meeting-date-recorded",
    nb="Datoen eller gruppen er ikke ført for minst ett møte.",
    en="The date or the group is not recorded for at least one meeting.",
)
NO_PLANNING = because(
    "no-planning-date-recorded",
    nb="Det er ikke ført når møtet ble satt opp.",
    en="When the meeting was put into the plan is not recorded.",
)
PLANNED_LATER = because(
    "planned-later",
    nb="Møtet ble først satt opp senere.",
    en="The meeting was put into the plan later.",
)
NO_MOVING = because(
    "no-day-of-moving-recorded",
    nb="Det er ikke ført når møtet ble flyttet.",
    en="When the meeting was moved is not recorded.",
)
PLANNED_AFTERWARDS = because(
    "planned-after-the-meeting",
    nb="Møtet er ført som satt opp eller flyttet etter møtedagen.",
    en="The meeting is recorded as put into the plan or moved after its date.",
)
NOTICE = because(
    "notice",
    nb="Antall dager fra møtet ble satt opp til møtedagen: {days}.",
    en="Number of days from when the meeting was put into the plan to its date: {days}.",
)
NOTICE_OF_MOVE = because(
    "notice-of-move",
    nb="Antall dager fra møtet ble flyttet, til den nye møtedagen: {days}.",
    en="Number of days from when the meeting was moved to its new date: {days}.",
)
ALL_PLANNED_LATER = because(
    "all-meetings-planned-later",
    nb="Møtene som er ført for halvåret, ble først satt opp senere.",
    en="The meetings recorded for the half-year were put into the plan later.",
)
NO_MEETINGS = because(
    "no-meetings-recorded",
    nb="Ingen møter er ført for halvåret.",
    en="No meetings are recorded for the half-year.",
)
EMPTY_MONTHS = because(
    "months-without-meeting",
    nb="Måneder i halvåret uten oppsatt møte: {months}.",
    en="Months of the half-year without a meeting in the plan: {months}.",
)
NO_STATUS = because(
    "no-status-recorded",
    nb="Det er ikke ført hva det ble av møtet.",
    en="What became of the meeting is not recorded.",
)
NOT_CANCELLED = because(
    "not-cancelled",
    nb="Møtet er ikke avlyst.",
    en="The meeting is not cancelled.",
)
NO_CAUSE = because(
    "no-cause-recorded",
    nb="Det er ikke ført hvorfor møtet ble avlyst.",
    en="Why the meeting was cancelled is not recorded.",
)
UNKNOWN_CAUSE = because(
    "unknown-cause",
    nb=f"Grunnen til at møtet ble avlyst, er ikke ført med et av kodeordene {_WORDS}.",
    en=f"Why the meeting was cancelled is not recorded as one of the words {_WORDS}.",
)
OTHER_PATTERN = because(
    "other-pattern-agreed",
    nb="Gruppen har avtalt et annet møtemønster.",
    en="The group has agreed on another pattern of meetings.",
)
TOO_FEW_MEETINGS = because(
    "too-few-meetings",
    nb="Det er for få møter i halvåret til å kunne se en rekkefølge.",
    en="There are too few meetings in the half-year for an order to show.",
)
ALL_CANCELLED = because(
    "all-meetings-cancelled",
    nb="Alle de {meetings} møtene i halvåret er avlyst.",
    en="All {meetings} meetings of the half-year are cancelled.",
)
