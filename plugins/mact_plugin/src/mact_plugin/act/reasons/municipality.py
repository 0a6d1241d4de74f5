"""Why a rule about a municipality cannot tell, does not apply, or is not met, in words."""

from ...wording import because

NO_MEMBERS = because(
    "no-members-recorded",
    da="Der er ingen medlemmer noteret.",
    en="No members are recorded.",
)
ROLES_UNKNOWN = because(
    "roles-not-recorded",
    da="For mindst ét medlem er rollen ikke noteret.",
    en="At least one member's role is not recorded.",
)
ATTACHMENT_UNKNOWN = because(
    "attachment-not-recorded",
    da="Det er ikke noteret, om psykiateren er med i teamet eller tilknyttet udefra.",
    en="Whether the psychiatrist is part of the team or attached from outside is not recorded.",
)
PSYCHIATRIST_EXTERNAL = because(
    "psychiatrist-from-outside",
    da="Psykiateren er kun tilknyttet udefra.",
    en="The psychiatrist is only attached from outside.",
)
NO_PSYCHIATRIST = because(
    "no-psychiatrist",
    da="Der er ingen psykiater i teamet.",
    en="There is no psychiatrist in the team.",
)
FORM_UNKNOWN = because(
    "form-not-recorded",
    da="Det er ikke noteret, om aftalen er skriftlig og indgået af ledelsen.",
    en="Whether the agreement is written and made by leadership is not recorded.",
)
NOT_BINDING = because(
    "not-binding",
    da="Aftalen er ikke skriftlig eller ikke indgået af ledelsen.",
    en="The agreement is not in writing or not made by leadership.",
)
SUBJECT_UNKNOWN = because(
    "subject-not-recorded",
    da="Det er ikke noteret, hvad aftalen handler om.",
    en="What the agreement is about is not recorded.",
)
NOT_ON_DISCHARGE = because(
    "not-about-discharge",
    da="Aftalen handler ikke om oplysninger ved udskrivelse.",
    en="The agreement is not about information at discharge.",
)
CONSENT_UNKNOWN = because(
    "consent-not-recorded",
    da="Det er ikke noteret, om aftalen kræver borgerens samtykke.",
    en="Whether the agreement asks for the citizen's consent is not recorded.",
)
CONSENT_NOT_NEEDED = because(
    "consent-not-asked-for",
    da="Efter aftalen kan oplysninger gives videre uden samtykke.",
    en="The agreement lets information be passed on without consent.",
)
DATES_UNKNOWN = because(
    "start-not-recorded",
    da="Det er ikke noteret, hvornår teamet startede, eller hvornår nogen fik en plads eller en opgave.",
    en="When the team started, or when somebody got a place or a task, is not recorded.",
)
LEADER_LATER = because(
    "leader-chosen-later",
    da="Teamlederen kom til, efter at teamet var etableret.",
    en="The team leader came after the team had been set up.",
)
CASELOAD = because(
    "caseload",
    da="{citizens} borgere på {fte} fuldtidsstillinger giver {average} pr. fuldtidsstilling.",
    en="{citizens} citizens to {fte} full-time posts make {average} to each.",
)
DEPUTY = because(
    "stand-in",
    da="Pladsen er besat af en stedfortræder; det siger guiden ikke noget om.",
    en="The place is filled by a stand-in, of which the guide says nothing.",
)
NO_TRAINING_LOG = because(
    "no-training-recorded",
    da="Der er ingen uddannelse noteret.",
    en="No training is recorded.",
)
TRAINING_UNCLEAR = because(
    "training-unclear",
    da="For mindst én aktivitet mangler dato eller deltagere.",
    en="At least one activity lacks its date or participants.",
)
NOT_TRAINED = because(
    "not-among-the-participants",
    da="Personen står ikke som deltager i nogen gennemført aktivitet.",
    en="The person is not listed as taking part in any of the activities held.",
)
NO_CASELOAD = because(
    "no-caseload-recorded",
    da="Det er ikke noteret, hvem i teamet der har hvilke borgere.",
    en="Who in the team carries which citizens is not recorded.",
)
SEVERAL_TEAMS = because(
    "carrier-in-several-teams",
    da="Mindst én, der har borgere, har plads i flere ACT-teams, og det er ikke noteret, hvilket team borgerne hører til.",
    en="At least one who carries citizens has a place in several ACT teams, and which team the citizens belong to is not recorded.",
)
OTHER_TEAM_UNKNOWN = because(
    "other-team-without-members",
    da="Et andet ACT-team har ingen medlemmer noteret, så det er uvist, om nogen er i begge.",
    en="Another ACT team has no members recorded, so whether anybody is in both is unknown.",
)
NO_WORKING_TIME = because(
    "no-working-time-recorded",
    da="Arbejdstiden mangler for mindst én, der tæller med.",
    en="The working time of at least one who counts is missing.",
)
ACTING_LEADER = because(
    "acting-leader",
    da="Pladsen som teamleder er kun besat af en stedfortræder.",
    en="The team leader's place is only filled by a stand-in.",
)
NO_LEADER = because(
    "no-team-leader",
    da="Teamet har ingen teamleder på dagen.",
    en="The team has no team leader on the day.",
)
NO_MEETINGS = because(
    "no-team-meetings-recorded",
    da="Der er ingen teammøder noteret.",
    en="No team meetings are recorded.",
)
MEETING_UNCLEAR = because(
    "meeting-unclear",
    da="For mindst ét møde mangler team, dato eller status.",
    en="At least one meeting lacks its team, date or status.",
)
ONE_MEETING = because(
    "one-meeting-only",
    da="Der er højst ét holdt møde, så rytmen kan ikke ses.",
    en="At most one meeting was held, so the rhythm cannot be told.",
)
GAP = because(
    "gap",
    da="Der er op til {gap} dage mellem teammøderne.",
    en="There are up to {gap} days between team meetings.",
)
NO_CHECKLIST = because(
    "checklist-not-answered",
    da="Tjeklisten er ikke besvaret endnu.",
    en="The checklist has not been answered yet.",
)
NO_ANSWER = because(
    "item-not-answered",
    da="Spørgsmålet står uden svar i den seneste tjekliste.",
    en="The question has no answer in the latest checklist.",
)
ANSWERED_NO = because(
    "answered-no",
    da="Svaret i tjeklisten er nej.",
    en="The answer in the checklist is no.",
)
ANSWERED_BOTH_WAYS = because(
    "answered-both-ways",
    da="To tjeklister fra samme dag svarer forskelligt.",
    en="Two checklists of the same day answer it differently.",
)
