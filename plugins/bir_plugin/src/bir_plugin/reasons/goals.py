"""Reasons of the municipality's goals and the group's measures."""

from .common import because

NO_SURVEY = because(
    "no-survey-recorded",
    nb="Det er ikke ført når førkartleggingen ble sendt.",
    en="When the pre-survey was sent is not recorded.",
)
NO_GOAL_DATE = because(
    "no-goal-date-recorded",
    nb="Det er ikke ført når målet ble satt.",
    en="When the goal was set is not recorded.",
)
NO_BASIS = because(
    "no-basis-recorded",
    nb="Det er ikke ført hva målet bygger på.",
    en="What the goal rests on is not recorded.",
)
BASIS_IN_PART = because(
    "basis-not-on-every-sheet",
    nb="I minst ett skjema om mål og tiltak er det ikke ført hva målet bygger på.",
    en="On at least one sheet on goals and measures, what the goal rests on is not recorded.",
)
BEFORE_SURVEY = because(
    "set-before-the-survey",
    nb="Målet ble satt før førkartleggingen ble sendt.",
    en="The goal was set before the pre-survey was sent.",
)
NO_OWNER = because(
    "no-owner-recorded",
    nb="Det er ikke ført hvem som eier målet.",
    en="Who owns the goal is not recorded.",
)
SET_LATER = because(
    "goal-set-later",
    nb="Målet ble først satt senere.",
    en="The goal was set later.",
)
DROPPED = because(
    "goal-dropped",
    nb="Målet er lagt bort.",
    en="The goal has been dropped.",
)
REACHED = because(
    "goal-reached",
    nb="Målet er nådd og trenger ingen tiltak.",
    en="The goal has been reached and needs no measures.",
)
NO_MEASURES = because(
    "no-measures-recorded",
    nb="Tiltakene er ikke ført.",
    en="The measures are not recorded.",
)
WITHOUT_MEASURE = because(
    "goal-without-measure",
    nb="Ingen tiltak er knyttet til målet.",
    en="The goal has no measures.",
)
NO_RESPONSIBLE = because(
    "no-responsible-recorded",
    nb="Det er ikke ført hvem som har ansvar for tiltakene.",
    en="Who is responsible for the measures is not recorded.",
)
ELSEWHERE = because(
    "measures-elsewhere",
    nb="Tiltak som andre enn ressursgruppen har ansvar for: {measures}.",
    en="Measures that others than the municipal resource group are responsible for: {measures}.",
)
NO_LINK_RECORDED = because(
    "no-link-recorded",
    nb="Det er ikke ført hva tiltakene støtter opp under.",
    en="What the measures support is not recorded.",
)
NO_LINK = because(
    "measures-without-link",
    nb="Tiltak uten tilknytning til spredning, rutiner eller veileder: {measures}.",
    en="Measures not tied to spreading, routines or guide: {measures}.",
)
SENT_LATER = because(
    "pre-survey-sent-later",
    nb="Førkartleggingen sendes først senere.",
    en="The pre-survey is sent later.",
)
NO_SURVEY_MADE = because(
    "no-pre-survey",
    nb="Det er ikke gjort noen førkartlegging.",
    en="There has been no pre-survey.",
)
OTHER_CHANNEL = because(
    "pre-survey-not-by-e-mail",
    nb="Førkartleggingen ble ikke sendt på e-post.",
    en="The pre-survey was not sent by e-mail.",
)
OTHER_RECIPIENTS = because(
    "pre-survey-to-others",
    nb="Førkartleggingen gikk ikke til kursdeltakerne.",
    en="The pre-survey did not go to the course participants.",
)
NO_CHANNEL = because(
    "no-channel-recorded",
    nb="Det er ikke ført hvordan førkartleggingen ble sendt, eller om kursdeltakerne fikk den.",
    en="How the pre-survey was sent, or whether the course participants got it, is not recorded.",
)
MORE_ANSWERS = because(
    "more-answers-than-recipients",
    nb="Det er ført flere svar enn mottakere, så ett av tallene er feil.",
    en="More answers than recipients are recorded, so one of the numbers is wrong.",
)
DECIDED_LATER = because(
    "goals-decided-later",
    nb="Målene ble først vedtatt senere.",
    en="The goals were decided on later.",
)
NO_STANDING_MEASURE = because(
    "no-standing-measure",
    nb="Det er ingen gjeldende tiltak.",
    en="There are no current measures.",
)
NO_GOAL_STATUS = because(
    "no-goal-status-recorded",
    nb="Det er ikke ført om alle målene fortsatt gjelder.",
    en="Whether all the goals still apply is not recorded.",
)
ONLY_SPREADING = because(
    "nothing-on-routines-or-guide",
    nb="Ingen av tiltakene gjelder rutinene eller veilederen.",
    en="None of the measures is about the routines or the guide.",
)
NO_SPREADING = because(
    "nothing-on-spreading",
    nb="Ingen av tiltakene gjelder spredningsarbeidet.",
    en="None of the measures is about the spreading work.",
)
