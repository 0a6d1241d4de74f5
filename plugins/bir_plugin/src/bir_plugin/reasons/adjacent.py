"""Reasons of the mapping of adjacent initiatives and structures."""

from .common import because

NOT_FIRST = because(
    "not-the-first-mapping",
    nb="Kommunen har gjort en kartlegging før denne.",
    en="The municipality has done a mapping before this one.",
)
SUPERSEDED = because(
    "superseded",
    nb="En senere kartlegging har avløst denne.",
    en="A later mapping has taken the place of this one.",
)
NO_EARLIER_TASKS = because(
    "no-earlier-tasks-recorded",
    nb="Det er ikke ført hvilke oppgaver gruppen begynte med før kartleggingen.",
    en="Which tasks the group began before the mapping is not recorded.",
)
RANK = because(
    "place-among-the-tasks",
    nb="Kartleggingen var oppgave nummer {place}.",
    en="The mapping was task number {place}.",
)
NO_SCOPE = because(
    "no-scope-recorded",
    nb="Det er ikke ført hva det ble lett etter i kartleggingen.",
    en="What the mapping looked for is not recorded.",
)
EXPIRED = because(
    "mapping-no-longer-valid",
    nb="Kartleggingen gjelder ikke lenger.",
    en="The mapping is no longer valid.",
)
NOT_LISTED = because(
    "no-list-of-tracks",
    nb="Innsatsene eller samarbeidsstrukturene er ikke ført.",
    en="The initiatives or the cooperation structures are not recorded.",
)
NOTHING_PARALLEL = because(
    "nothing-runs-in-parallel",
    nb="Ingenting i kartleggingen går parallelt med programmet denne dagen.",
    en="Nothing in the mapping runs in parallel with the programme on the day.",
)
UNDECIDED = because(
    "track-not-decided",
    nb="Parallelle løp der kommunen ikke har avgjort hvordan de henger sammen med programmet, selv om dagen for det er passert: {undecided} av {tracks}.",
    en="Parallel tracks for which the municipality has not decided how they relate to the programme although its day for that has passed: {undecided} of {tracks}.",
)
TO_DECIDE = because(
    "tracks-still-to-decide",
    nb="Parallelle løp der det senere skal avgjøres hvordan de henger sammen med programmet: {undecided}.",
    en="Parallel tracks for which it is to be decided later how they relate to the programme: {undecided}.",
)
NO_DAY_TO_DECIDE = because(
    "no-day-to-decide-recorded",
    nb="Noe er ikke avgjort ennå, og det er ikke ført når det skal være avgjort.",
    en="Something is not decided yet, and by when it is to be decided is not recorded.",
)
NO_DECISION = because(
    "no-decision-recorded",
    nb="Det er ikke ført hva som er besluttet om minst ett parallelt løp.",
    en="What has been decided about at least one parallel track is not recorded.",
)
NO_STATUS = because(
    "no-status-of-initiative",
    nb="For minst én innsats som det ikke er avgjort noe om, er det ikke ført om den fortsatt pågår.",
    en="Whether at least one initiative without a decision still runs is not recorded.",
)
NO_STATUS_LISTED = because(
    "no-status-of-a-listed-initiative",
    nb="Det er ikke ført for alle innsatsene om de pågår eller er gjennomført.",
    en="Whether they are under way or completed is not recorded for all the initiatives.",
)
