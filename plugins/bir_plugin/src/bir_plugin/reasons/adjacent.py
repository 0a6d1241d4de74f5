"""Reasons of the mapping of adjacent initiatives and structures."""

from .common import because

NOT_FIRST = because(
    "not-the-first-mapping",
    nb="Kommunen har kartlagt før.",
    en="The municipality has mapped before.",
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
    nb="Det er ikke ført hva kartleggingen omfattet.",
    en="What the mapping looked for is not recorded.",
)
