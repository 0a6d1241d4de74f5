"""One municipality's part in a group course."""

from datetime import date

from actcore.model import MeetingId, OrganisationId, Site
from actcore.variant import Choice, Text, answered, item, row, worksheet

from ...sources import FLYER

_DECIDED = FLYER.at("Målgruppen", pages="1", lines="44")
_BETWEEN = FLYER.at("Mellem møderne", pages="2", lines="66-68")
_EXPERIENCE = FLYER.at("Mellem møderne", pages="2", lines="68-69")
_ASKED = "Hvad kræver det af jer"
_PRESENTING = FLYER.at(_ASKED, pages="2", lines="96-97")


class Decision(Choice):
    """What the municipality has decided about M-ACT."""

    IMPLEMENT = "implement", Text(da="At indføre M-ACT", en="To implement M-ACT")
    UNDECIDED = "undecided", Text(da="Ikke besluttet", en="Not decided")


@row
class ProposedTheme:
    """A theme that the municipality has proposed."""

    theme: str | None = item(
        Text(da="Tema", en="Theme"), source=FLYER.at(_ASKED, pages="2", lines="88")
    )
    proposed_on: date | None = item(Text(da="Foreslået den", en="Proposed on"))


@row
class TrialAction:
    """Something that was planned and tried out locally."""

    action: str | None = item(
        Text(da="Hvad blev afprøvet?", en="What was tried out?"),
        source=_BETWEEN,
        lines=2,
    )
    planned_on: date | None = item(
        Text(da="Planlagt den", en="Planned on"), source=_BETWEEN
    )
    tried_on: date | None = item(
        Text(da="Afprøvet den", en="Tried out on"),
        source=_BETWEEN,
        not_before="planned_on",
    )
    experience: str | None = item(
        Text(da="Hvad viste det?", en="What did it show?"), source=_EXPERIENCE, lines=3
    )


@row
class Presentation:
    """A short presentation of local experience."""

    meeting: MeetingId | None = item(
        Text(da="På hvilket møde?", en="At which meeting?"), source=_PRESENTING
    )
    about: str | None = item(
        Text(da="Hvad handlede det om?", en="What was it about?"),
        source=_PRESENTING,
        lines=2,
    )


@worksheet(
    "participation",
    title=Text(da="Kommunens deltagelse", en="The municipality's participation"),
    document=Site,
    supports=(
        "MACT013",
        "MACT015",
        "MACT016",
        "MACT017",
        "MACT018",
        "MACT019",
        "MACT029",
        "MACT031",
        "MACT032",
        "MACT033",
        "MACT034",
        "MACT035",
        "MACT036",
        "MACT037",
        "MACT038",
        "MACT039",
        "MACT048",
    ),
)
class Participation:
    """From the decision to what came after the course."""

    organisation: OrganisationId | None = item(
        Text(da="Kommune", en="Municipality"), source=_DECIDED
    )
    decision: Decision | None = item(
        Text(
            da="Hvad har kommunen besluttet?", en="What has the municipality decided?"
        ),
        source=_DECIDED,
        section=Text(da="Beslutning og tilmelding", en="Decision and signing up"),
    )
    decided_on: date | None = item(
        Text(da="Besluttet den", en="Decided on"),
        show_when=answered("decision", Decision.IMPLEMENT),
    )
    signed_up_on: date | None = item(
        Text(da="Tilmeldt forløbet den", en="Signed up for the course on"),
        source=FLYER.at("Vigtige datoer", pages="2", lines="111"),
    )
    wished_times: str | None = item(
        Text(
            da="Ønsker til dag og tidspunkt for det forberedende møde",
            en="Wishes for the day and time of the preparatory meeting",
        ),
        source=FLYER.at("Vigtige datoer", pages="2", lines="111"),
        lines=2,
    )
    motivation: str | None = item(
        Text(
            da="Hvorfor vil I arbejde med organiseringen af M-ACT?",
            en="Why do you want to work on how M-ACT is organised?",
        ),
        source=FLYER.at(_ASKED, pages="2", lines="85-86"),
        lines=5,
    )
    proposed_themes: tuple[ProposedTheme, ...] | None = item(
        Text(da="Temaer, I har foreslået", en="Themes you have proposed"),
        help=Text(
            da="»Der er ingen« betyder, at I ikke har foreslået noget.",
            en="“There are none” says that you have proposed none.",
        ),
        source=FLYER.at(_ASKED, pages="2", lines="88-89"),
        section=Text(da="Undervejs", en="Along the way"),
    )
    trial_actions: tuple[TrialAction, ...] | None = item(
        Text(da="Afprøvede handlinger", en="Actions tried out"),
        help=Text(
            da="»Der er ingen« betyder, at I ikke har afprøvet noget.",
            en="“There are none” says that you have tried out nothing.",
        ),
        source=_BETWEEN,
    )
    presentations: tuple[Presentation, ...] | None = item(
        Text(da="Oplæg på møderne", en="Presentations at the meetings"),
        help=Text(
            da="»Der er ingen« betyder, at I ikke har holdt oplæg.",
            en="“There are none” says that you have given none.",
        ),
        source=_PRESENTING,
    )
    local_description_written: bool | None = item(
        Text(
            da="Er den lokale indsatsbeskrivelse skrevet?",
            en="Is the local description of the effort written?",
        ),
        help=Text(
            da="Hvis den er skrevet, står datoen i dens eget skema.",
            en="Where it is written, the date stands on its own sheet.",
        ),
        source=FLYER.at(_ASKED, pages="2", lines="93-94"),
        section=Text(da="Efter forløbet", en="After the course"),
    )
    ready_for_training: bool | None = item(
        Text(
            da="Er kerneteam og tovholder parate til kompetenceudviklingen?",
            en="Are the core team and the anchor person ready for competence development?",
        ),
        source=FLYER.at("Mål", pages="1", lines="41-42"),
    )
    training_started_on: date | None = item(
        Text(
            da="Kompetenceudviklingen begyndte den",
            en="Competence development began on",
        )
    )
