"""What a municipality's written routine says, from a concern to action.

The programme's own sheet, `routine`, belongs to a resource group and tells in free words
how the group has made it or made it known. This one belongs to a municipality, which need
not have a group, and asks what the pages of the pack ask. The title ties the two.
"""

from datetime import date

from actcore.model import OrganisationId, Site
from actcore.variant import Text, answered, item, row, worksheet

from .. import sources
from ..profile import NOTICE
from .answers import (
    Asked,
    ChildWelfareDeadline,
    Contacted,
    Knowledge,
    LocalDeadline,
    ParentsTold,
    Reach,
)

LEVELS = sources.VESTRE_TOTEN.at("Om modellen", lines="3-7")
CLOCK = sources.TROMSO.at("Nivå 0, trinn 4", lines="2")
CONTACT = sources.BARNEHUS.at("Noen generelle råd", lines="2, 7")
VIOLENCE = sources.FROLAND.at("Nivå 0: Undring", lines="4-6")
DUTY = sources.DUTY.at("Innledning", lines="1")
REVIEW = sources.REVIEW.at("Vurdere meldingen snarest", lines="1")
FEEDBACK = sources.FEEDBACK.at("Tilbakemelding", lines="1-4")
LOG = sources.BATON_LOG.at("Stafettlogg", lines="5, 9-12")
HOLDER = sources.BATON_HOLDER.at("Stafetthaldar – rolla", lines="6-7")
KNOWLEDGE = sources.GUIDELINE.at("Ingress", lines="1")


@row
class Level:
    """One level of the routine."""

    label: str = item(
        Text(nb="Hva kalles nivået?", en="What is the level called?"),
        help=Text(
            nb="Et tall eller en bokstav, slik det står i rutinen.",
            en="A figure or a letter, as the routine has it.",
        ),
    )
    reach: Reach | None = item(
        Text(nb="Hvor langt rekker det?", en="How far does it reach?"), source=LEVELS
    )


@worksheet(
    "concern_routine",
    title=Text(
        nb="Hva rutinen fra bekymring til handling sier",
        en="What the routine from concern to action says",
    ),
    document=Site,
    supports=(
        "BIRX01",
        "BIRX02",
        "BIRX03",
        "BIRX04",
        "BIRX05",
        "BIRX06",
        "BIRX07",
        "BIRX08",
        "BIRX09",
        "BIRX11",
        "BIRX12",
    ),
    notice=NOTICE,
)
class ConcernRoutine:
    """One written routine of one municipality, as it reads and not as it is used."""

    municipality: OrganisationId = item(
        Text(nb="Kommune", en="Municipality"),
        section=Text(nb="Rutinen", en="The routine"),
    )
    title: str | None = item(
        Text(nb="Hva heter rutinen?", en="What is the routine called?"),
        help=Text(
            nb="Bruk samme navn som i skjemaet «Rutine fra bekymring til handling», hvis dere har fylt ut det også.",
            en="Use the same name as on the sheet “Routine from concern to action”, if you have filled in that one too.",
        ),
        lines=1,
    )
    in_use_from: date = item(Text(nb="I bruk fra", en="In use from"))
    in_use_until: date | None = item(
        Text(nb="I bruk til", en="In use until"),
        open_end=True,
        not_before="in_use_from",
    )
    asks_for: Asked | None = item(
        Text(
            nb="Hva ber rutinen ansatte skrive ned?",
            en="What does the routine ask employees to write down?",
        ),
        source=sources.TINGVOLL.at("Dette gjør jeg", lines="8"),
    )
    levels: tuple[Level, ...] | None = item(
        Text(nb="Hvilke nivåer har rutinen?", en="Which levels does the routine have?"),
        help=Text(
            nb="Velg «Det finnes ingen» hvis rutinen ikke har nivåer.",
            en="Choose “There are none” if the routine has no levels.",
        ),
        source=LEVELS,
    )
    local_deadlines: tuple[LocalDeadline, ...] | None = item(
        Text(
            nb="Hvilke lokale frister setter rutinen?",
            en="Which local deadlines does the routine set?",
        ),
        help=Text(
            nb="Velg «Ingen av disse» hvis den ikke setter noen. De to fristene måler ulike ting.",
            en="Choose “None of these” if it sets none. The two deadlines measure different things.",
        ),
        source=CLOCK,
        section=Text(nb="Lokale frister", en="Local deadlines"),
    )
    decide_within_days: int | None = item(
        Text(
            nb="Innen hvor mange dager etter at bekymringen oppstår, skal det være bestemt hva som skal skje?",
            en="Within how many days of a concern arising is it to be decided what is to happen?",
        ),
        minimum=0,
        source=CLOCK,
        show_when=answered("local_deadlines", LocalDeadline.DECIDE),
    )
    share_within_days: int | None = item(
        Text(
            nb="Innen hvor mange dager etter at undringen oppstår, skal den være delt med foreldrene?",
            en="Within how many days of a wonder arising is it to be shared with the parents?",
        ),
        minimum=0,
        show_when=answered("local_deadlines", LocalDeadline.SHARE),
    )
    violence_contact: Contacted | None = item(
        Text(
            nb="Hvem skal den ansatte kontakte ved mistanke om vold eller overgrep?",
            en="Whom is the employee to contact on suspicion of violence or abuse?",
        ),
        source=CONTACT,
        section=Text(
            nb="Mistanke om vold eller overgrep", en="Suspicion of violence or abuse"
        ),
    )
    violence_parents: ParentsTold | None = item(
        Text(
            nb="Skal foreldrene få vite om en slik mistanke først?",
            en="Are the parents to be told of such a suspicion first?",
        ),
        source=VIOLENCE,
    )
    violence_at_every_level: bool | None = item(
        Text(
            nb="Gjelder dette på alle nivåer, også der rutinen ellers sier at den ansatte skal snakke med foreldrene?",
            en="Does this hold at every level, also where the routine otherwise says that the employee is to talk with the parents?",
        ),
        source=VIOLENCE,
    )
    duty_is_personal: bool | None = item(
        Text(
            nb="Sier rutinen at plikten til å melde fra til barnevernet er den enkeltes egen?",
            en="Does the routine say that the duty to report to child welfare is each person's own?",
        ),
        help=Text(
            nb="Plikten gjelder barn under 18 år. For ufødte barn gjelder andre regler.",
            en="The duty is about children under 18. Other rules hold for the unborn.",
        ),
        source=sources.DUTY.at(
            "Plikt til å melde fra til barnevernstjenesten", lines="9-10"
        ),
        section=Text(
            nb="Plikten og barnevernets frister",
            en="The duty and child welfare's deadlines",
        ),
    )
    duty_before_confidentiality: bool | None = item(
        Text(
            nb="Sier rutinen at plikten går foran taushetsplikten?",
            en="Does the routine say that the duty goes before confidentiality?",
        ),
        source=DUTY,
    )
    deadlines_told: tuple[ChildWelfareDeadline, ...] | None = item(
        Text(
            nb="Hvilke av barnevernets frister nevner rutinen?",
            en="Which of child welfare's deadlines does the routine mention?",
        ),
        help=Text(
            nb="Velg «Ingen av disse» hvis den ikke nevner noen.",
            en="Choose “None of these” if it mentions none.",
        ),
        source=FEEDBACK,
    )
    review_days: int | None = item(
        Text(
            nb="Innen hvor mange dager skal barnevernet gå gjennom en melding, ifølge rutinen?",
            en="Within how many days is child welfare to review a report, according to the routine?",
        ),
        minimum=0,
        source=REVIEW,
        show_when=answered("deadlines_told", ChildWelfareDeadline.REVIEW),
    )
    feedback_days: int | None = item(
        Text(
            nb="Innen hvor mange dager skal den som meldte fra, få svar, ifølge rutinen?",
            en="Within how many days is whoever reported to get an answer, according to the routine?",
        ),
        minimum=0,
        source=FEEDBACK,
        show_when=answered("deadlines_told", ChildWelfareDeadline.FEEDBACK),
    )
    feedback_after_inquiry_days: int | None = item(
        Text(
            nb="Innen hvor mange dager etter at undersøkelsen er ferdig, skal den som meldte fra, få et nytt svar, ifølge rutinen?",
            en="Within how many days of the end of the inquiry is whoever reported to get another answer, according to the routine?",
        ),
        minimum=0,
        source=FEEDBACK,
        show_when=answered(
            "deadlines_told", ChildWelfareDeadline.FEEDBACK_AFTER_INQUIRY
        ),
    )
    uses_baton_log: bool | None = item(
        Text(
            nb="Bruker kommunen stafettlogg?",
            en="Does the municipality use a baton log?",
        ),
        help=Text(
            nb="Loggen handler om ett barn og skal aldri føres her.",
            en="The log is about one child and is never recorded here.",
        ),
        section=Text(
            nb="Stafettlogg og stafettholder", en="Baton log and baton holder"
        ),
    )
    log_opened_on_consent: bool | None = item(
        Text(
            nb="Krever rutinen samtykke før loggen opprettes?",
            en="Does the routine ask for consent before the log is opened?",
        ),
        source=LOG,
        show_when=answered("uses_baton_log", True),
    )
    consent_for_each_service: bool | None = item(
        Text(
            nb="Krever rutinen et eget samtykke for hver ny tjeneste?",
            en="Does the routine ask for a consent of its own for each further service?",
        ),
        source=LOG,
        show_when=answered("uses_baton_log", True),
    )
    log_closed_on_wish: bool | None = item(
        Text(
            nb="Sier rutinen at loggen kan avsluttes når foreldrene ønsker det?",
            en="Does the routine say that the log may be closed when the parents wish it?",
        ),
        source=LOG,
        show_when=answered("uses_baton_log", True),
    )
    uses_baton_holder: bool | None = item(
        Text(
            nb="Har kommunen stafettholdere?",
            en="Does the municipality have baton holders?",
        )
    )
    holder_always_clear: bool | None = item(
        Text(
            nb="Sier rutinen at det alltid er klart hvem som er stafettholder?",
            en="Does the routine say that it is always clear who is the baton holder?",
        ),
        source=HOLDER,
        show_when=answered("uses_baton_holder", True),
    )
    held_until_accepted: bool | None = item(
        Text(
            nb="Sier rutinen at stafettholderen beholder rollen til en ny har tatt imot den?",
            en="Does the routine say that the baton holder keeps the role until another has accepted it?",
        ),
        source=HOLDER,
        show_when=answered("uses_baton_holder", True),
    )
    leadership_secures: tuple[Knowledge, ...] | None = item(
        Text(
            nb="Hva skal kommunens ledelse ifølge rutinen sikre at ansatte kjenner til?",
            en="What is the municipality's leadership, according to the routine, to make sure that employees know?",
        ),
        help=Text(
            nb="Velg «Ingen av disse» hvis den ikke sier noe om det.",
            en="Choose “None of these” if it says nothing about this.",
        ),
        source=KNOWLEDGE,
        section=Text(nb="Kunnskap", en="Knowledge"),
    )
