"""What the status of a municipality's course says beside the steps themselves."""

from .common import because

NOT_DECIDED = because(
    "not-decided",
    da="Kommunen har ikke besluttet sig endnu.",
    en="The municipality has not decided yet.",
)
SOME_MUNICIPALITIES = because(
    "some-municipalities",
    da="Nogle af kommunerne er nået så langt, andre er ikke.",
    en="Some of the municipalities have come that far, others have not.",
)
MEETINGS_LEFT = because(
    "meetings-left",
    da="Nogle af møderne er holdt, og nogle er tilbage.",
    en="Some of the meetings have been held, and some are left.",
)
COURSE_GOES_ON = because(
    "course-goes-on",
    da="Der bliver afprøvet noget, så længe forløbet varer.",
    en="Something is being tried out for as long as the course lasts.",
)
DRAFT = because(
    "description-under-way",
    da="Beskrivelsen er i gang og ikke færdig.",
    en="The description is under way and not finished.",
)
ONE_APPOINTED = because(
    "one-appointed",
    da="Kun tovholderen eller kun kerneteamet er udpeget.",
    en="Only the anchor person or only the core team is appointed.",
)
READY = because(
    "ready-to-begin",
    da="Kerneteam og tovholder er parate, men er ikke begyndt.",
    en="Core team and anchor person are ready and have not begun.",
)
