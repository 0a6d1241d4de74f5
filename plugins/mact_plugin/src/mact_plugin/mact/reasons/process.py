"""What the status of a municipality's course says beside the steps themselves."""

from ...wording import because

NOT_DECIDED = because(
    "not-decided",
    da="Kommunen har ikke besluttet sig endnu.",
    en="The municipality has not decided yet.",
)
NO_COURSE = because(
    "no-course-recorded",
    da="Kommunen har et team, men der er ikke noteret noget gruppeforløb.",
    en="The municipality has a team, but no group course is recorded.",
)
SOME_MUNICIPALITIES = because(
    "some-municipalities",
    da="Nogle af kommunerne er nået så langt, andre ikke.",
    en="Some of the municipalities have come that far, others have not.",
)
MEETINGS_LEFT = because(
    "meetings-left",
    da="Nogle af møderne er holdt, og nogle er tilbage.",
    en="Some of the meetings have been held, and some are left.",
)
COURSE_GOES_ON = because(
    "course-goes-on",
    da="Afprøvningen fortsætter, så længe forløbet varer.",
    en="Trying things out goes on for as long as the course lasts.",
)
DRAFT = because(
    "description-under-way",
    da="Beskrivelsen er påbegyndt, men ikke færdig.",
    en="The description is begun but not finished.",
)
ONE_APPOINTED = because(
    "one-appointed",
    da="Kun enten tovholderen eller kerneteamet er udpeget.",
    en="Only one is appointed: the anchor person or the core team.",
)
READY = because(
    "ready-to-begin",
    da="Kerneteam og tovholder er parate, men er ikke begyndt.",
    en="The core team and the anchor person are ready but have not begun.",
)
