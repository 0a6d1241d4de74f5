"""Reasons of what a project municipality organises."""

from .common import because

NO_MUNICIPALITY = because(
    "no-municipality-recorded",
    nb="Ingen av organisasjonene er ført som prosjektkommune.",
    en="None of the organisations is recorded as a project municipality.",
)
NO_TEAMS = because(
    "no-teams-recorded",
    nb="Ingen grupper er ført.",
    en="No groups are recorded.",
)
NOT_FORMED = because(
    "not-formed-yet",
    nb="Ressursgruppen ble opprettet senere, og det er ikke ført når kommunen kom med.",
    en="The municipal resource group was formed later, and when the municipality joined is not recorded.",
)
WITHOUT_GROUP = because(
    "municipality-without-group",
    nb="Prosjektkommuner uten ressursgruppe: {municipalities}.",
    en="Project municipalities without a municipal resource group: {municipalities}.",
)
VACANT = because(
    "coordinator-vacant",
    nb="Den som var koordinator, er ikke lenger koordinator, og ingen ny er ført.",
    en="The person who was coordinator no longer is, and no new one is recorded.",
)
