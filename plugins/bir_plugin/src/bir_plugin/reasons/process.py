"""What the status of a municipality's way through the programme says beside the steps."""

from .common import because

NOT_EQUALLY_FAR = because(
    "municipalities-not-equally-far",
    nb="Kommunene har ikke kommet like langt.",
    en="The municipalities have not come equally far.",
)
GROUP_OR_COORDINATOR = because(
    "group-or-coordinator",
    nb="Bare én av delene er ført: ressursgruppen eller koordinatoren.",
    en="Only one of the two is recorded: the municipal resource group or the coordinator.",
)
STILL_PROVISIONAL = because(
    "composition-provisional",
    nb="Sammensetningen er fortsatt foreløpig.",
    en="The composition is still provisional.",
)
NOT_REVIEWED = because(
    "composition-not-held-against-the-mapping",
    nb="Kartleggingen er gjort, men sammensetningen er ikke vurdert opp mot den.",
    en="The mapping is done, but the composition has not been checked against it.",
)
ONLY_THE_YEAR = because(
    "only-the-year-of-joining",
    nb="Bare året kommunen ble med, er ført, ikke dagen da prosjektperioden begynte.",
    en="Only the year in which the municipality joined is recorded, not the day on which the project period began.",
)
SENT_OTHERWISE = because(
    "pre-survey-sent-otherwise",
    nb="Kursdeltakerne fikk førkartleggingen på en annen måte enn på e-post.",
    en="The course participants got the pre-survey in another way than by e-mail.",
)
HOW_SENT = because(
    "how-the-pre-survey-was-sent-not-recorded",
    nb="Førkartleggingen er sendt, men det er ikke ført at kursdeltakerne fikk den på e-post.",
    en="The pre-survey was sent, but it is not recorded that the course participants got it by e-mail.",
)
PLAN_UNFINISHED = because(
    "half-year-plan-unfinished",
    nb="Planen dekker mindre enn seks måneder, eller så er det ikke ført når den ble vedtatt.",
    en="The plan covers fewer than six months, or when it was decided on is not recorded.",
)
PLAN_RAN_OUT = because(
    "half-year-plan-ran-out",
    nb="Den siste halvårsplanen har løpt ut.",
    en="The last half-year plan has run out.",
)
WHEN_OR_HOW_LEFT = because(
    "when-or-how-left",
    nb="Planen er påbegynt, men den sier ikke når og hvordan for alle avdelingene.",
    en="The plan has been begun, but it does not say when and how for all departments.",
)
ROUTINES_OR_GUIDE_LEFT = because(
    "routines-or-guide-left",
    nb="Arbeidet er i gang, men det gjenstår noe på rutinene eller veilederen.",
    en="The work is under way, but something remains to be done on the routines or the guide.",
)
SPREADING_GOES_ON = because(
    "spreading-goes-on",
    nb="Opplæringen har begynt, men kunnskapen er ikke i bruk i alle avdelingene ennå.",
    en="Training has begun, but the knowledge is not in use in all departments yet.",
)
MEASURES_LEFT = because(
    "measures-left",
    nb="Gruppen arbeider med tiltakene.",
    en="The group is working on the measures.",
)
GOALS_LEFT = because(
    "goals-left-without-measures",
    nb="Tiltakene er gjennomført, men ikke alle mål har tiltak som er gruppens og henger sammen med spredningen, rutinene eller veilederen.",
    en="The measures have been carried out, but not every goal has measures that are the group's and tied to the spreading, the routines or the guide.",
)
GOALS_UNTOLD = because(
    "measures-of-each-goal-not-recorded",
    nb="Tiltakene er gjennomført, men det er ikke ført om alle mål har tiltak som er gruppens og henger sammen med spredningen, rutinene eller veilederen.",
    en="The measures have been carried out, but whether every goal has measures that are the group's and tied to the spreading, the routines or the guide is not recorded.",
)
GOALS_REACHED = because(
    "goals-reached-without-measures",
    nb="Hvert mål er nådd, og det trengs ingen tiltak.",
    en="Every goal has been reached, and no measures are needed.",
)
NAME_CONSIDERED = because(
    "local-name-considered",
    nb="Et lokalt navn er vurdert, men ikke tatt i bruk.",
    en="A local name has been considered but is not in use.",
)
NAME_OPTIONAL = because(
    "local-name-optional",
    nb="Kommunen behøver ikke å ha et lokalt navn.",
    en="The municipality need not have a local name.",
)
KORUS_BEFORE = because(
    "korus-there-before",
    nb="KoRus har vært med før, men ikke på noe møte dette halvåret.",
    en="KoRus has attended before, but not at any meeting this half-year.",
)
NO_USUAL_SPLIT = because(
    "no-usual-split",
    nb="Antall medlemmer i gruppen: {size}. Det gir ikke to arbeidsgrupper av vanlig størrelse, og gruppen behøver ikke å deles.",
    en="Number of members in the group: {size}. That does not make two work groups of the usual size, and the group need not be divided.",
)
PERIOD_OVER = because(
    "project-period-over",
    nb="Prosjektperioden er over.",
    en="The project period is over.",
)
