"""Why a rule of training cannot tell, does not apply, or is not met, in words."""

from ...wording import because

COMPLETION_UNKNOWN = because(
    "completion-unclear",
    da="For mindst én aktivitet er det ikke noteret, hvornår den blev holdt, eller hvem der gennemførte den.",
    en="For at least one activity, when it was held or who completed it is not recorded.",
)
CARRIES_NONE = because(
    "carries-no-citizens",
    da="Personen har ikke selv haft borgere, og guiden siger ikke, hvornår andres arbejde begynder.",
    en="The person has carried no citizens, and the guide does not say when the work of others begins.",
)
ONLY_LEADS = because(
    "leads-without-citizens",
    da="Teamlederen har ikke selv borgere; om lederens uddannelse spørges der for sig.",
    en="The team leader carries no citizens; the leader's training is asked about separately.",
)
TRAINED_LATER = because(
    "trained-later",
    da="Uddannelsen blev først gennemført, da personen allerede havde borgere.",
    en="The training was completed only after the person had begun to carry citizens.",
)
NOT_COMPLETED = because(
    "training-not-completed",
    da="Personen har borgere uden at have gennemført nogen uddannelse.",
    en="The person carries citizens without having completed any training.",
)
NOT_THE_TEAMS_LOG = because(
    "no-training-of-the-team-recorded",
    da="Der er ikke noteret nogen gennemført uddannelse for teamet.",
    en="No training held for this team is recorded.",
)
AIM_UNKNOWN = because(
    "aim-not-recorded",
    da="Det er ikke noteret, om uddannelsen skulle gøre deltagerne i stand til at bruge metoden.",
    en="Whether the training was to make participants able to use the method is not recorded.",
)
OTHER_AIM = because(
    "other-aim",
    da="Ingen af de aktiviteter, personen deltog i, havde det formål.",
    en="None of the activities the person took part in had that aim.",
)
NO_LEADER_TO_ASK = because(
    "no-leader-to-ask-about",
    da="Der er ingen teamleder noteret på dagen.",
    en="No team leader is recorded on the day.",
)
LEADER_NOT_TRAINED = because(
    "leader-not-among-participants",
    da="Mindst én teamleder står ikke som deltager i nogen gennemført aktivitet.",
    en="At least one team leader is not listed as taking part in any of the activities held.",
)
FIRST_TEAM = because(
    "there-from-the-start",
    da="Personen har været med fra teamets første dag og er ikke ny.",
    en="The person has been there since the team's first day and is not new.",
)
STILL_TIME = because(
    "still-time",
    da="Kommunens egen frist for nye medarbejdere er ikke udløbet.",
    en="The municipality's own deadline for newcomers has not run out.",
)
CONTENT_UNKNOWN = because(
    "content-not-recorded",
    da="For mindst én aktivitet mangler dato, deltagere eller indhold.",
    en="At least one activity lacks its date, participants or content.",
)
NOT_DEVELOPED = because(
    "not-developed-in-both",
    da="Den nye medarbejder har ikke været igennem både kerneelementer og principper.",
    en="The newcomer has not been through both core elements and principles.",
)
DEVELOPED_LATER = because(
    "later-than-own-deadline",
    da="Den nye medarbejder kom igennem begge dele, men efter kommunens egen frist.",
    en="The newcomer has been through both, but after the municipality's own deadline.",
)
NO_FRAME = because(
    "no-learning-frame-recorded",
    da="Det er ikke noteret, hvilke rammer der er for læring og kompetenceudvikling.",
    en="Which frames there are for learning and development is not recorded.",
)
FRAME_UNANSWERED = because(
    "frame-not-answered",
    da="Spørgsmålet står uden svar i det seneste skema om rammerne.",
    en="The question has no answer in the latest sheet on the frames.",
)
FRAME_FOR_SOME = because(
    "frame-for-some",
    da="Rammerne gælder kun nogle af de tre grupper.",
    en="The frames cover only some of the three groups.",
)
FRAME_FOR_NOBODY = because(
    "frame-for-nobody",
    da="Der er ingen rammer for fortsat kompetenceudvikling.",
    en="There are no frames for continued development.",
)
ONLY_ONE_SIDE = because(
    "only-one-side-discussed",
    da="Der er kun plads til at drøfte den ene side: enten det, der lykkes, eller det, der er svært.",
    en="There is room to discuss one side only: either what succeeds or what is hard.",
)
NO_ROOM = because(
    "no-room",
    da="Der er ikke noget rum til at drøfte arbejdet med metoden.",
    en="There is no room to discuss the work with the method.",
)
NO_TIME = because(
    "no-time",
    da="Der er ikke tid til at gå i dybden.",
    en="There is no time to go into depth.",
)
NO_SUPERVISION = because(
    "no-supervision-recorded",
    da="Der er ikke noteret nogen supervision af teamet.",
    en="No supervision of the team is recorded.",
)
SUPERVISION_UNCLEAR = because(
    "supervision-unclear",
    da="For mindst én supervision mangler team, status eller emner.",
    en="At least one session of supervision lacks its team, status or topics.",
)
ONE_SIDED = because(
    "supervision-one-sided",
    da="Mindst ét af de to emner har endnu ikke været taget op.",
    en="At least one of the two topics has not been taken up so far.",
)
