"""Why a rule of anchoring cannot tell, does not apply, or is not met, in words."""

from ...wording import because

NO_TRANSITION = because(
    "no-transition-recorded",
    da="Overgangen til drift er ikke beskrevet.",
    en="The transition to operation is not described.",
)
CONTINUATION_UNKNOWN = because(
    "continuation-not-recorded",
    da="Det er ikke noteret for alle aktiviteter, hvad der er blevet af dem.",
    en="What has become of every activity is not recorded.",
)
SOME_LAPSED = because(
    "some-activities-lapsed",
    da="{lapsed} af {activities} aktiviteter er gledet ud.",
    en="{lapsed} of {activities} activities have lapsed.",
)
ALL_LAPSED = because(
    "all-activities-lapsed",
    da="Alle aktiviteter er gledet ud.",
    en="All activities have lapsed.",
)
NOT_MOVED = because(
    "not-yet-in-operation",
    da="Arbejde og ansvar er ikke gået over i driften endnu.",
    en="Work and responsibility have not moved into operation yet.",
)
CONSIDERATION_UNKNOWN = because(
    "consideration-not-recorded",
    da="Det er ikke noteret, om og hvornår ledelsen overvejede, hvad der skulle afklares først.",
    en="Whether and when leadership considered what to clarify first is not recorded.",
)
NOT_CONSIDERED = because(
    "moved-without-consideration",
    da="Ansvaret gik over i driften, uden at ledelsen overvejede, hvad der skulle afklares.",
    en="Responsibility moved into operation without leadership considering what to clarify.",
)
CONSIDERED_LATE = because(
    "considered-after-the-move",
    da="Ledelsen overvejede det først, efter at ansvaret var gået over i driften.",
    en="Leadership considered it only after responsibility had moved into operation.",
)
INITIATIVES_UNKNOWN = because(
    "initiatives-not-recorded",
    da="Det er ikke noteret, om ledelsen tog initiativ til det, der skulle ændres.",
    en="Whether leadership acted on what had to change is not recorded.",
)
NO_INITIATIVES = because(
    "no-initiatives-taken",
    da="Ledelsen har overvejet det, men ikke taget initiativ til det, der skulle ændres.",
    en="Leadership has considered it, and not acted on what had to change.",
)
NO_NEWCOMER_PLAN = because(
    "newcomer-plan-not-recorded",
    da="Det er ikke noteret, om der er en plan for nye medarbejdere og ledere.",
    en="Whether there is a plan for new staff and leaders is not recorded.",
)
ONE_GROUP_ONLY = because(
    "newcomer-plan-for-one-group",
    da="Planen gælder kun for enten nye medarbejdere eller nye ledere.",
    en="The plan is for either new staff or new leaders only.",
)
NO_PLAN_FOR_NEWCOMERS = because(
    "no-plan-for-newcomers",
    da="Der er ingen plan for nye medarbejdere og ledere.",
    en="There is no plan for new staff and leaders.",
)
ONGOING_WORK_UNKNOWN = because(
    "ongoing-work-not-recorded",
    da="Det er ikke noteret, hvad der løbende arbejdes med.",
    en="What is worked on all along is not recorded.",
)
SOME_ONGOING_WORK = because(
    "ongoing-work-on-a-part",
    da="Der arbejdes ikke løbende med alle tre: kompetencer, ledelse og organisering.",
    en="Not all three are worked on all along: competence, leadership and organisation.",
)
NO_ONGOING_WORK = because(
    "no-ongoing-work",
    da="Der arbejdes ikke længere med kompetencer, ledelse eller organisering.",
    en="Competence, leadership and organisation are no longer worked on.",
)
POSITION_UNKNOWN = because(
    "position-not-recorded",
    da="Det er ikke noteret, om der er taget stilling.",
    en="Whether a position has been taken is not recorded.",
)
ONE_POSITION_ONLY = because(
    "position-on-one-only",
    da="Der er kun taget stilling til enten ledelsens eller politikernes opmærksomhed.",
    en="A position is taken on either leadership's or politicians' attention only.",
)
NO_POSITION = because(
    "no-position-taken",
    da="Der er ikke taget stilling.",
    en="No position has been taken.",
)
NO_SCAN = because(
    "circumstances-not-recorded",
    da="Det er ikke noteret, hvilke forhold der er set på, eller hvem der gjorde det.",
    en="Which circumstances were looked at, or by whom, is not recorded.",
)
NOTHING_SCANNED = because(
    "no-circumstances-looked-at",
    da="Ingen af forholdene er undersøgt.",
    en="None of the circumstances was looked into.",
)
SOME_SCANNED = because(
    "some-circumstances-looked-at",
    da="{looked} af de fire slags forhold er undersøgt.",
    en="{looked} of the four kinds of circumstance were looked into.",
)
WITHOUT_LEADERSHIP = because(
    "without-leadership",
    da="Ledelsen over teamet var ikke med.",
    en="Leadership above the team took no part.",
)
EXCHANGE_UNKNOWN = because(
    "exchange-not-recorded",
    da="Det er ikke noteret, hvor der er rammer for at dele erfaringer.",
    en="Where there are frames for sharing experience is not recorded.",
)
ONE_EXCHANGE_ONLY = because(
    "exchange-on-one-side",
    da="Der er kun rammer for at dele erfaringer enten i teamet eller med partnere.",
    en="There are frames either within the team or with partners only.",
)
NO_EXCHANGE = because(
    "no-exchange",
    da="Der er ingen rammer for at dele erfaringer.",
    en="There are no frames for sharing experience.",
)
CHOICES_UNKNOWN = because(
    "choices-not-recorded",
    da="Det er ikke noteret, om det er lagt fast, hvordan beslutninger træffes.",
    en="Whether it has been chosen how to make decisions is not recorded.",
)
NO_CHOICES = because(
    "no-choices-made",
    da="Det er ikke lagt fast, hvordan beslutninger træffes fremover.",
    en="It has not been chosen how decisions will be made.",
)
RIGHTS_UNKNOWN = because(
    "decision-rights-not-recorded",
    da="Det er ikke noteret fuldt ud, hvem der afgør hvad.",
    en="Who decides what is not fully recorded.",
)
NOTHING_SETTLED = because(
    "no-rights-settled",
    da="Det er ikke afklaret, hvem der afgør hvad.",
    en="Who decides what has not been settled.",
)
STAFF_DO_NOT_KNOW = because(
    "staff-do-not-know",
    da="Det er skrevet ned, men medarbejderne ved ikke, hvad de selv må afgøre.",
    en="It is written down, and staff do not know what they may decide.",
)
WIDENING_IMPLICIT = because(
    "widening-left-implicit",
    da="Oversigten siger ikke, hvem der afgør, om målgruppen skal udvides.",
    en="The overview does not say who decides on widening the target group.",
)
INFLUENCES_UNKNOWN = because(
    "influences-not-recorded",
    da="Det er ikke noteret fuldt ud, hvad der er forudsætninger og barrierer.",
    en="What are prerequisites and what are barriers is not fully recorded.",
)
ONE_SIDE_DESCRIBED = because(
    "one-side-described",
    da="Kun enten forudsætninger eller barrierer er beskrevet.",
    en="Either prerequisites or barriers only are described.",
)
NOTHING_DESCRIBED = because(
    "nothing-described",
    da="Hverken forudsætninger eller barrierer er beskrevet.",
    en="Neither prerequisites nor barriers are described.",
)
