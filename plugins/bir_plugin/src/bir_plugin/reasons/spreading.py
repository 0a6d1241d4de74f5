"""Reasons of the spreading of the knowledge in the departments."""

from .common import because

NO_PLAN = because(
    "no-spreading-plan-recorded",
    nb="Det er ikke ført noen spredningsplan for gruppen på denne dagen.",
    en="No spreading plan of the group is recorded for the day.",
)
NO_DEPARTMENTS = because(
    "no-departments-recorded",
    nb="Det er ikke ført hvilke avdelinger spredningsplanen omfatter.",
    en="Which departments the spreading plan covers is not recorded.",
)
OTHER_UNITS = because(
    "no-department-among-the-units",
    nb="Ingen av enhetene som er ført, er en avdeling. Fagavdelinger og KoRus regnes ikke med.",
    en="None of the units recorded is a department. Professional departments and KoRus do not count.",
)
IN_NO_PLAN = because(
    "department-in-no-plan",
    nb="Avdelinger som ikke står i noen spredningsplan: {departments}.",
    en="Departments that are in no spreading plan: {departments}.",
)
NO_OUTCOME = because(
    "no-training-outcome-recorded",
    nb="Avdelinger der det ikke er ført om kunnskapen er spredt: {departments}.",
    en="Departments for which it is not recorded whether the knowledge has been spread: {departments}.",
)
BEHIND = because(
    "department-behind",
    nb="Avdelinger der opplæringen ikke er holdt, selv om dagen for den er passert: {departments}.",
    en="Departments where the training has not been held although its day has passed: {departments}.",
)
UNDER_WAY = because(
    "spreading-under-way",
    nb="Avdelinger som kunnskapen har nådd: {reached} av {departments}. Resten står for tur.",
    en="Departments that the knowledge has reached: {reached} of {departments}. The rest are still to come.",
)
NO_CRITERION = because(
    "no-criterion-recorded",
    nb="Kommunen har ikke ført hva som skal til for at kunnskapen regnes som tatt i bruk.",
    en="The municipality has not recorded what it takes for the knowledge to count as in use.",
)
NOT_IN_USE = because(
    "knowledge-not-in-use",
    nb="Avdelinger der kunnskapen ikke er i bruk, selv om dagen for å undersøke det er passert: {departments}.",
    en="Departments where the knowledge is not in use although the day for looking into it has passed: {departments}.",
)
NO_USE = because(
    "no-use-recorded",
    nb="Avdelinger der det ikke er ført om kunnskapen er i bruk: {departments}.",
    en="Departments for which it is not recorded whether the knowledge is in use: {departments}.",
)
NOTHING_SPREAD = because(
    "nothing-spread-yet",
    nb="Kunnskapen er ikke spredt til noen avdeling ennå.",
    en="The knowledge has not been spread to any department yet.",
)
USE_TO_COME = because(
    "use-looked-at-later",
    nb="Avdelinger der det først senere skal undersøkes om kunnskapen er i bruk: {departments}.",
    en="Departments where it is only later to be looked into whether the knowledge is in use: {departments}.",
)
OTHER_MATERIAL = because(
    "other-material",
    nb="Opplæringen bygger på annet materiell enn det fra samlingen.",
    en="The training rests on other material than that of the gathering.",
)
BEFORE_GATHERING = because(
    "spread-before-the-gathering",
    nb="Avdelinger der opplæringen begynte før samlingen: {departments}.",
    en="Departments where the training began before the gathering: {departments}.",
)
NO_GATHERING = because(
    "no-gathering-recorded",
    nb="Det er ikke ført på hvilken samling gruppen fikk materiellet, eller når samlingen var.",
    en="At which gathering the group was given the material, or when it was, is not recorded.",
)
NOT_A_GATHERING = because(
    "meeting-is-no-gathering",
    nb="Møtet som planen viser til, er ikke ført som ressursgruppesamling.",
    en="The meeting that the plan refers to is not recorded as a gathering of municipal resource groups.",
)
GATHERING_AHEAD = because(
    "gathering-ahead",
    nb="Samlingen holdes senere, og ingen avdeling har fått opplæring ennå.",
    en="The gathering is held later, and no department has been trained yet.",
)
NOT_HELD = because(
    "gathering-not-recorded-as-held",
    nb="Det er ikke ført at samlingen er holdt.",
    en="That the gathering was held is not recorded.",
)
NO_TRAINING_DAY = because(
    "no-training-day-recorded",
    nb="Avdelinger der det ikke er ført om eller når opplæringen er holdt: {departments}.",
    en="Departments for which it is not recorded whether or when the training was held: {departments}.",
)
NO_MATERIAL = because(
    "no-material-recorded",
    nb="Det er ikke ført om opplæringen bygger på materiellet fra samlingen.",
    en="Whether the training rests on the material from the gathering is not recorded.",
)
EMPTY = because(
    "plan-without-departments",
    nb="Planen omfatter ingen avdelinger.",
    en="The plan covers no departments.",
)
WITHOUT_WHEN = because(
    "without-when",
    nb="Avdelinger uten fastsatt dag for opplæringen: {days}.",
    en="Departments without a set day for the training: {days}.",
)
WITHOUT_HOW = because(
    "without-how",
    nb="Avdelinger der det ikke er bestemt hvordan opplæringen holdes: {ways}.",
    en="Departments for which it is not decided how the training is held: {ways}.",
)
WITHOUT_BOTH = because(
    "without-when-and-how",
    nb="Avdelinger uten fastsatt dag for opplæringen: {days}; avdelinger der det ikke er bestemt hvordan den holdes: {ways}.",
    en="Departments without a set day for the training: {days}; departments for which it is not decided how it is held: {ways}.",
)
NO_WHEN = because(
    "no-when-recorded",
    nb="Det er ikke ført for alle avdelinger når opplæringen holdes.",
    en="When the training is held is not recorded for all departments.",
)
NO_HOW = because(
    "no-how-recorded",
    nb="Det er ikke ført for alle avdelinger hvordan opplæringen holdes.",
    en="How the training is held is not recorded for all departments.",
)
