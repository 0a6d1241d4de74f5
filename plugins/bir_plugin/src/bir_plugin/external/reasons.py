"""Why a rule of the optional pack cannot tell, does not apply, or is not met, in words."""

from ..reasons.common import because

NOT_IN_FORCE = because(
    "provision-not-in-force",
    nb="Bestemmelsen eller retningslinjen som dette bygger på, gjaldt ennå ikke den dagen. Hva som eventuelt gjaldt før den, er ikke kontrollert her.",
    en="The provision or guideline that this rests on did not apply yet on that day. What may have applied before it is not verified here.",
)
REPLACED = because(
    "provision-replaced",
    nb="Loven som dette bygger på, gjaldt til og med {year}. Loven som avløste den, har vi ikke lest. En jurist må slå opp om den sier det samme, og i hvilken paragraf.",
    en="The act that this rests on applied up to and including {year}. We have not read the act that took its place. A lawyer has to look up whether it says the same, and in which section.",
)
VALIDITY_UNKNOWN = because(
    "validity-of-provision-unknown",
    nb="Det er ikke kjent om bestemmelsen som dette bygger på, gjaldt den dagen.",
    en="Whether the provision that this rests on applied on that day is not known.",
)
NO_ROUTINE = because(
    "no-concern-routine-in-use",
    nb="Det er ikke ført hvilken rutine kommunen brukte den dagen.",
    en="Which routine the municipality used on that day is not recorded.",
)
WRITING_UNKNOWN = because(
    "what-to-write-down-not-recorded",
    nb="Det er ikke ført hva rutinen ber ansatte skrive ned.",
    en="What the routine asks employees to write down is not recorded.",
)
CONCLUSIONS_TOO = because(
    "conclusions-asked-for-too",
    nb="Rutinen ber om observasjoner, men også om konklusjoner.",
    en="The routine asks for observations, and for conclusions too.",
)
CONCLUSIONS = because(
    "conclusions-asked-for",
    nb="Rutinen ber ansatte konkludere i stedet for å skrive ned det de har observert.",
    en="The routine asks employees to conclude instead of writing down what they observed.",
)
WRITING_NOT_SAID = because(
    "routine-silent-on-what-to-write-down",
    nb="Rutinen sier ikke hva ansatte skal skrive ned.",
    en="The routine does not say what employees are to write down.",
)
LEVELS_UNKNOWN = because(
    "levels-of-routine-not-recorded",
    nb="Det er ikke ført hvilke nivåer rutinen har, eller hvor langt hvert av dem rekker.",
    en="Which levels the routine has, or how far each of them reaches, is not recorded.",
)
OTHER_LEVELS = because(
    "levels-of-routine-differ",
    nb="Rutinen mangler {lacking} av {of} vanlige nivåer.",
    en="The routine lacks {lacking} of {of} usual levels.",
)
CLOCKS_UNKNOWN = because(
    "local-deadlines-not-recorded",
    nb="Det er ikke ført hvilke lokale frister rutinen setter, eller hvor mange dager de er på.",
    en="Which local deadlines the routine sets, or how many days they are, is not recorded.",
)
NO_CLOCK = because(
    "no-local-deadline",
    nb="Rutinen setter ingen lokal frist.",
    en="The routine sets no local deadline.",
)
CLOCK_TOO_LONG = because(
    "local-deadline-longer-than-decided",
    nb="Antall dager i rutinen: {days}. Kommunen har bestemt at det skal være høyst {limit}.",
    en="Number of days in the routine: {days}. The municipality has decided on {limit} at most.",
)
VIOLENCE_UNKNOWN = because(
    "steps-on-violence-not-recorded",
    nb="Det er ikke ført hva rutinen sier om mistanke om vold eller overgrep.",
    en="What the routine says on suspected violence or abuse is not recorded.",
)
PARENTS_FIRST = because(
    "parents-told-first",
    nb="Rutinen sier at foreldrene skal få vite om mistanken først.",
    en="The routine says that the parents are told of the suspicion first.",
)
NOT_DIRECTLY = because(
    "child-welfare-or-police-not-contacted-directly",
    nb="Rutinen sier ikke at den ansatte kontakter barnevernet eller politiet direkte.",
    en="The routine does not say that the employee contacts child welfare or the police directly.",
)
VIOLENCE_IN_PART = because(
    "steps-on-violence-incomplete",
    nb="Rutinen viser til barnevernet eller politiet, men den sier ikke om foreldrene skal få vite det først, eller så gjelder dette ikke på alle nivåer.",
    en="The routine points to child welfare or the police, but it does not say whether the parents are told first, or this does not hold at every level.",
)
DUTY_UNKNOWN = because(
    "duty-to-report-not-recorded",
    nb="Det er ikke ført hva rutinen sier om plikten til å melde fra.",
    en="What the routine says on the duty to report is not recorded.",
)
DUTY_IN_PART = because(
    "duty-to-report-in-part",
    nb="Rutinen sier bare det ene: at plikten er den enkeltes egen, eller at den går foran taushetsplikten.",
    en="The routine says only one of the two: that the duty is each person's own, or that it goes before confidentiality.",
)
DUTY_LACKING = because(
    "duty-to-report-left-out",
    nb="Rutinen sier verken at plikten er den enkeltes egen, eller at den går foran taushetsplikten.",
    en="The routine says neither that the duty is each person's own nor that it goes before confidentiality.",
)
DEADLINES_UNKNOWN = because(
    "child-welfare-deadlines-not-recorded",
    nb="Det er ikke ført hvilke av barnevernets frister rutinen nevner, eller hvor mange dager den oppgir.",
    en="Which of child welfare's deadlines the routine mentions, or how many days it gives, is not recorded.",
)
NO_DEADLINES = because(
    "no-child-welfare-deadlines-in-routine",
    nb="Rutinen nevner ingen av barnevernets frister, og det behøver den heller ikke.",
    en="The routine mentions none of child welfare's deadlines, and need not do so.",
)
LONGER_DEADLINE = because(
    "child-welfare-deadline-longer",
    nb="Antall dager i rutinen: {days}. Nettsidene vi har lest, sier høyst {limit}.",
    en="Number of days in the routine: {days}. The web pages that we read say {limit} at most.",
)
SHORTER_DEADLINE = because(
    "child-welfare-deadline-shorter",
    nb="Rutinen oppgir en kortere frist enn nettsidene vi har lest. Antall dager i rutinen: {days}, på nettsidene: {limit}.",
    en="The routine gives a shorter deadline than the web pages that we read. Number of days in the routine: {days}, on the web pages: {limit}.",
)
LOG_UNKNOWN = because(
    "consent-to-baton-log-not-recorded",
    nb="Det er ikke ført hva rutinen sier om samtykke til stafettlogg.",
    en="What the routine says on consent to a baton log is not recorded.",
)
NO_LOG = because(
    "no-baton-log",
    nb="Kommunen bruker ikke stafettlogg.",
    en="The municipality uses no baton log.",
)
NOT_EACH_SERVICE = because(
    "no-consent-for-each-service",
    nb="Rutinen krever ikke et eget samtykke for hver ny tjeneste.",
    en="The routine asks for no consent of its own for each further service.",
)
OPENED_OR_CLOSED_OTHERWISE = because(
    "baton-log-opened-or-closed-otherwise",
    nb="Rutinen sier ikke både at loggen opprettes etter samtykke, og at den kan avsluttes når foreldrene ønsker det.",
    en="The routine does not say both that the log is opened on consent and that it may be closed when the parents wish it.",
)
HOLDER_UNKNOWN = because(
    "baton-holder-not-recorded",
    nb="Det er ikke ført hva rutinen sier om stafettholderen.",
    en="What the routine says on the baton holder is not recorded.",
)
NO_HOLDER = because(
    "no-baton-holder",
    nb="Kommunen har ikke stafettholdere.",
    en="The municipality has no baton holders.",
)
HOLDER_UNCLEAR = because(
    "baton-holder-not-always-clear",
    nb="Rutinen sier ikke at det alltid er klart hvem som er stafettholder.",
    en="The routine does not say that it is always clear who is the baton holder.",
)
NOT_HELD = because(
    "baton-not-held-until-accepted",
    nb="Rutinen sier ikke at stafettholderen beholder rollen til en ny har tatt imot den.",
    en="The routine does not say that the baton holder keeps the role until another has accepted it.",
)
REST_UNKNOWN = because(
    "routine-lacks-something-rest-not-recorded",
    nb="Minst ett punkt mangler i rutinen, og resten er ikke ført.",
    en="At least one point is lacking in the routine, and the rest is not recorded.",
)
KNOWLEDGE_UNKNOWN = because(
    "secured-knowledge-not-recorded",
    nb="Det er ikke ført hva ledelsen ifølge rutinen skal sikre at ansatte kjenner til.",
    en="What the leadership, according to the routine, is to make sure that employees know is not recorded.",
)
SOME_KNOWLEDGE = because(
    "some-knowledge-secured",
    nb="Rutinen nevner {named} av {of} kunnskapsområder.",
    en="The routine names {named} of {of} areas of knowledge.",
)
NO_KNOWLEDGE = because(
    "no-knowledge-secured",
    nb="Rutinen sier ikke at ledelsen skal sikre at ansatte har kunnskapen.",
    en="The routine does not say that the leadership is to make sure that employees have the knowledge.",
)
