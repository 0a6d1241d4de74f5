"""Reasons of what a project municipality organises."""

from .common import because

NO_MUNICIPALITY = because(
    "no-municipality-recorded",
    nb="Ingen av organisasjonene er ført som prosjektkommune.",
    en="None of the organisations is recorded as a project municipality.",
)
NO_GROUP = because(
    "no-group-recorded",
    nb="Det er ikke ført noen ressursgruppe, og heller ikke at det ikke finnes noen.",
    en="No municipal resource group is recorded, and neither is that there is none.",
)
SEVERAL_GROUPS = because(
    "several-resource-groups",
    nb="Antall ressursgrupper i kommunen: {groups}. Kilden nevner bare én.",
    en="Number of municipal resource groups in the municipality: {groups}. The source speaks of one.",
)
NOT_FORMED = because(
    "not-formed-yet",
    nb="Ressursgruppen ble først opprettet senere.",
    en="The municipal resource group was formed later.",
)
WITHOUT_GROUP = because(
    "municipality-without-group",
    nb="Prosjektkommuner uten ressursgruppe: {municipalities}.",
    en="Project municipalities without a municipal resource group: {municipalities}.",
)
VACANT = because(
    "coordinator-vacant",
    nb="Koordinatoren har gått ut av rollen, og ingen er ført som koordinator på denne dagen.",
    en="The coordinator has left the role, and nobody is recorded as coordinator on the day.",
)
OUTSIDE_PERIOD = because(
    "outside-the-project-period",
    nb="Dagen ligger utenfor kommunens prosjektperiode.",
    en="The day lies outside the municipality's project period.",
)
NO_END = because(
    "no-end-of-the-project-period-recorded",
    nb="Programmet er avsluttet, og det er ikke ført om kommunens prosjektperiode tok slutt.",
    en="The programme has closed, and whether the municipality's project period came to an end is not recorded.",
)
NO_LEADER = because(
    "no-leader-recorded",
    nb="Det er ikke ført hvem som leder arbeidet i kommunen.",
    en="Who leads the work inside the municipality is not recorded.",
)
LED_BY_ANOTHER = because(
    "led-by-somebody-else",
    nb="Den som leder arbeidet i kommunen, er ikke koordinatoren.",
    en="The person who leads the work inside the municipality is not the coordinator.",
)
NO_CONTACT_RECORDED = because(
    "no-contact-recorded",
    nb="Det er ikke ført hvem som er kontaktperson mellom kommunen og KoRus.",
    en="Who the contact between the municipality and KoRus is, is not recorded.",
)
NO_CONTACT = because(
    "nobody-is-contact",
    nb="Ingen er kontaktperson mellom kommunen og KoRus.",
    en="Nobody is the contact between the municipality and KoRus.",
)
OTHER_CONTACT = because(
    "contact-is-somebody-else",
    nb="Ingen av kontaktpersonene er koordinator.",
    en="None of the contacts is a coordinator.",
)
ANOTHER_TIME = because(
    "coordinator-at-another-time",
    nb="Den som er oppgitt, er ført som koordinator i en annen periode, og det er ikke ført når opplysningen gjaldt.",
    en="The person named is recorded as coordinator in another period, and when this answer held is not recorded.",
)
BETWEEN_TWO = because(
    "between-two-coordinators",
    nb="Den forrige koordinatoren har nettopp sluttet, og fristen kommunen har satt for å finne en ny, er ikke ute.",
    en="The former coordinator has only just left, and the time that the municipality allows for finding a new one is not over.",
)
