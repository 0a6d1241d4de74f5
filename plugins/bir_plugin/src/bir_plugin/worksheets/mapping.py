"""The mapping of adjacent initiatives and cooperation structures in a municipality.

It is not the pre-survey, though the Norwegian words for both begin alike.
"""

from datetime import date

from actcore.model import OrganisationId, RoleId, Site
from actcore.variant import Choice, Text, item, row, worksheet

from ..roles import AT_WORK


class Scope(Choice):
    """What a mapping looked for."""

    ONGOING = "ongoing", Text(nb="Innsatser som pågår", en="Initiatives under way")
    COMPLETED = (
        "completed",
        Text(nb="Innsatser som er gjennomført", en="Initiatives that are completed"),
    )
    STRUCTURES = (
        "structures",
        Text(nb="Samarbeidsstrukturer", en="Cooperation structures"),
    )


class InitiativeStatus(Choice):
    """How far an initiative has come."""

    ONGOING = "ongoing", Text(nb="Pågår", en="Under way")
    COMPLETED = "completed", Text(nb="Gjennomført", en="Completed")


class Decision(Choice):
    """What the municipality has decided about something that it found."""

    JOIN = "join", Text(nb="Slås sammen", en="To be merged")
    ALIGN = "align", Text(nb="Samordnes", en="To be aligned")
    LEARN_FROM = (
        "learn_from",
        Text(nb="Erfaringene tas med videre", en="To be learned from"),
    )
    KEEP_SEPARATE = "keep_separate", Text(nb="Holdes adskilt", en="To be kept separate")
    NO_RELATION = "no_relation", Text(nb="Ingen sammenheng", en="No relation")
    NOT_DECIDED = "not_decided_yet", Text(nb="Ikke avgjort ennå", en="Not decided yet")


class InitiativeKind(Choice):
    """What sort of initiative it is."""

    PROGRAMME = "programme", Text(nb="Program", en="Programme")
    PROJECT = "project", Text(nb="Prosjekt", en="Project")
    ROUTINE = "routine", Text(nb="Rutine", en="Routine")
    SERVICE = "service", Text(nb="Tjeneste", en="Service")
    PLAN = "plan", Text(nb="Plan", en="Plan")
    OTHER = "other", Text(nb="Annet", en="Something else")


class Coverage(Choice):
    """What an initiative covers."""

    KNOWLEDGE = "knowledge", Text(nb="Kunnskap", en="Knowledge")
    DETECTION = "detection", Text(nb="Oppdagelse", en="Detection")
    CONVERSATION = "conversation", Text(nb="Samtaler", en="Conversations")
    ROUTINE = "routine", Text(nb="Rutiner", en="Routines")
    MEASURES = "measures", Text(nb="Tiltak", en="Measures")
    FOLLOW_UP = "follow_up", Text(nb="Oppfølging", en="Follow-up")


class Overlap(Choice):
    """How much an initiative has in common with the programme."""

    NONE = "none", Text(nb="Ingen overlapp", en="No overlap")
    SOME = "some", Text(nb="Noe overlapp", en="Some overlap")
    LARGE = "large", Text(nb="Stor overlapp", en="Large overlap")


class StructureKind(Choice):
    """What sort of cooperation structure it is."""

    STANDING_TEAM = "standing_team", Text(nb="Fast team", en="Standing team")
    MEETING_FORUM = "meeting_forum", Text(nb="Møteforum", en="Meeting forum")
    AGREEMENT = "agreement", Text(nb="Avtale", en="Agreement")
    BATON_LOG = (
        "baton_log",
        Text(nb="Modell med stafettlogg", en="Model with a baton log"),
    )
    DIGITAL_TOOL = "digital_tool", Text(nb="Digitalt verktøy", en="Digital tool")
    OTHER = "other", Text(nb="Annet", en="Something else")


class StructureLevel(Choice):
    """The level that a structure works at."""

    SYSTEM = "system", Text(nb="Systemnivå", en="System level")
    SERVICE = "service", Text(nb="Tjenestenivå", en="Service level")
    INDIVIDUAL = "individual", Text(nb="Individnivå", en="Individual level")


class CanCarry(Choice):
    """Whether a structure can take on a task of the programme."""

    YES = "yes", Text(nb="Ja", en="Yes")
    PARTLY = "partly", Text(nb="Delvis", en="Partly")
    NO = "no", Text(nb="Nei", en="No")


class GroupTask(Choice):
    """The tasks that a group may have begun."""

    MEETING_PLAN = "meeting_plan", Text(nb="Halvårsplan", en="Half-year plan")
    SPREADING = "spreading", Text(nb="Spredning", en="Spreading")
    TRAINING_PLAN = "training_plan", Text(nb="Opplæringsplan", en="Training plan")
    ROUTINES = "routines", Text(nb="Rutiner", en="Routines")
    GUIDE = "guide", Text(nb="Kommunal veileder", en="Municipal guide")
    MEASURES = "measures", Text(nb="Tiltak", en="Measures")


_DECISION = Text(nb="Hva er besluttet?", en="What has been decided?")
_DECISION_HELP = Text(
    nb="At det ikke er noen sammenheng, er også en beslutning.",
    en="That there is no relation is a decision too.",
)


@row
class Initiative:
    """One effort beside the programme."""

    name: str = item(Text(nb="Innsats", en="Initiative"))
    status: InitiativeStatus | None = item(Text(nb="Status", en="Status"))
    kind: InitiativeKind | None = item(
        Text(nb="Hva slags innsats er det?", en="What sort of initiative is it?")
    )
    owner_unit: str | None = item(
        Text(nb="Hvilken enhet eier den?", en="Which unit owns it?")
    )
    target_group: str | None = item(
        Text(nb="Hvem er den for?", en="Whom is it for?"),
        help=Text(
            nb="Tjenester, aldersgrupper eller avdelinger, aldri enkeltpersoner.",
            en="Services, age groups or departments, never single people.",
        ),
    )
    since: date | None = item(
        Text(nb="Når begynte den?", en="When did it begin?"),
        help=Text(
            nb="Skriv den første dagen i måneden hvis dere bare vet måneden.",
            en="Give the first day of the month if you only know the month.",
        ),
    )
    until: date | None = item(
        Text(nb="Når tok den slutt?", en="When did it end?"),
        help=Text(
            nb="La feltet stå tomt så lenge innsatsen pågår.",
            en="Leave it blank for as long as the initiative runs.",
        ),
        open_end=True,
        not_before="since",
    )
    own_coordinator: str | None = item(
        Text(
            nb="Har innsatsen en egen koordinator?",
            en="Does it have a coordinator of its own?",
        ),
        help=Text(
            nb="Skriv funksjonen, for eksempel BTI-, SLT- eller folkehelsekoordinator. BiR-koordinatoren er en annen funksjon, også når det er samme person.",
            en="Give the function, such as BTI, SLT or public health coordinator. The BiR coordinator is another function, even where one person holds both.",
        ),
    )
    material_or_routine: str | None = item(
        Text(
            nb="Hvilket materiell eller hvilke rutiner finnes?",
            en="What material or routines are there?",
        ),
        lines=2,
    )
    covers: tuple[Coverage, ...] | None = item(
        Text(nb="Hva dekker den?", en="What does it cover?")
    )
    overlap: Overlap | None = item(
        Text(
            nb="Hvor mye overlapper den med programmet?",
            en="How much does it overlap with the programme?",
        )
    )
    decision: Decision | None = item(_DECISION, help=_DECISION_HELP)
    consequence_for_membership: str | None = item(
        Text(
            nb="Hva betyr innsatsen for hvem som bør sitte i ressursgruppen?",
            en="What does the initiative mean for who should sit in the municipal resource group?",
        ),
        lines=2,
    )
    contact_role: str | None = item(
        Text(nb="Hvem er kontaktperson?", en="Who is the contact?"),
        help=Text(
            nb="Skriv stillingen, ikke navnet.", en="Give the position, not the name."
        ),
    )


@row
class Structure:
    """One forum or arrangement for working together."""

    name: str = item(Text(nb="Samarbeidsstruktur", en="Cooperation structure"))
    kind: StructureKind | None = item(
        Text(nb="Hva slags struktur er det?", en="What sort of structure is it?")
    )
    participants_units: tuple[str, ...] | None = item(
        Text(nb="Hvilke enheter deltar?", en="Which units take part?")
    )
    meets: str | None = item(
        Text(nb="Hvor ofte møtes de?", en="How often do they meet?")
    )
    mandate: str | None = item(
        Text(nb="Hva er mandatet?", en="What is its mandate?"), lines=2
    )
    level: StructureLevel | None = item(
        Text(nb="På hvilket nivå?", en="At which level?")
    )
    can_carry: CanCarry | None = item(
        Text(
            nb="Kan den ta på seg en oppgave for programmet?",
            en="Can it take on a task of the programme?",
        )
    )
    decision: Decision | None = item(_DECISION, help=_DECISION_HELP)


@worksheet(
    "mapping",
    title=Text(
        nb="Kartlegging av innsatser og samarbeidsstrukturer",
        en="Mapping of initiatives and cooperation structures",
    ),
    document=Site,
    supports=(
        "BIR012",
        "BIR013",
        "BIR024",
        "BIR025",
        "BIR026",
        "BIR027",
        "BIR028",
        "BIR034",
        "BIR035",
    ),
)
class Mapping:
    """One mapping; a municipality that maps again fills in another."""

    municipality: OrganisationId | None = item(
        Text(nb="Kommune", en="Municipality"),
        section=Text(nb="Kartleggingen", en="The mapping"),
    )
    done_on: date = item(Text(nb="Dato", en="Date"))
    done_by: tuple[RoleId, ...] | None = item(
        Text(
            nb="Hvilke roller sto for kartleggingen?",
            en="Which roles carried out the mapping?",
        ),
        roles=AT_WORK,
    )
    valid_until: date | None = item(
        Text(
            nb="Hvor lenge gjelder kartleggingen?",
            en="Until when is the mapping valid?",
        ),
        help=Text(
            nb="La feltet stå tomt hvis den gjelder til dere kartlegger på nytt.",
            en="Leave it blank if it is valid until you map again.",
        ),
        open_end=True,
        not_before="done_on",
    )
    shown_to_leadership_on: date | None = item(
        Text(
            nb="Når ble kartleggingen vist for kommunens ledelse?",
            en="When was the mapping shown to the municipality's leadership?",
        )
    )
    earlier_tasks: tuple[GroupTask, ...] | None = item(
        Text(
            nb="Oppgaver gruppen var i gang med før kartleggingen",
            en="Tasks that the group had begun before the mapping",
        ),
        help=Text(
            nb="Velg «Ingen av disse» hvis kartleggingen kom først.",
            en="Choose “None of these” if the mapping came first.",
        ),
    )
    looked_for: tuple[Scope, ...] | None = item(
        Text(nb="Hva så dere etter?", en="What did you look for?"),
        help=Text(
            nb="Kryss også av for det dere så etter uten å finne noe.",
            en="Also tick what you looked for without finding anything.",
        ),
    )
    initiatives: tuple[Initiative, ...] | None = item(
        Text(nb="Innsatser", en="Initiatives"),
        section=Text(nb="Det dere fant", en="What you found"),
    )
    structures: tuple[Structure, ...] | None = item(
        Text(nb="Samarbeidsstrukturer", en="Cooperation structures")
    )
    decide_by: date | None = item(
        Text(
            nb="Når skal det være avgjort hva som skal skje med alt dere fant?",
            en="By when is it to be decided what becomes of all that you found?",
        ),
        section=Text(nb="Helheten og veien videre", en="The whole and the way ahead"),
    )
    whole_picture: str | None = item(
        Text(
            nb="Hvilket bilde får dere når alt ses under ett?",
            en="What picture do you get when you look at it all as one whole?",
        ),
        lines=5,
    )
    gaps: str | None = item(Text(nb="Hva mangler?", en="What is missing?"))
    double_work: str | None = item(
        Text(nb="Hvor gjøres det dobbelt arbeid?", en="Where is work done twice?")
    )
    local_name_considered: str | None = item(
        Text(
            nb="Hvilket lokalt navn har dere vurdert?",
            en="Which local name have you considered?",
        ),
        lines=1,
    )
    composition_review_on: date | None = item(
        Text(
            nb="Når skal dere se på gruppens sammensetning igjen?",
            en="When will you look at the composition of the group again?",
        )
    )
