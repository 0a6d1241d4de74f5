"""What the client agrees to have shared, with whom and for how long."""

from datetime import date

from actcore.model import Case, PersonId
from actcore.variant import (
    DECLINES,
    DOES_NOT_KNOW,
    Choice,
    Text,
    item,
    row,
    worksheet,
)


class Shared(Choice):
    """What kind of information may be shared."""

    HEALTH = "health", Text(sv="Hälsa och vård", en="Health and treatment")
    SUPPORT = (
        "support",
        Text(sv="Stöd från kommunen", en="Support from the municipality"),
    )
    HOME = "home", Text(sv="Ditt hem", en="Your home")
    WORK = "work", Text(sv="Jobb och studier", en="Work and studies")
    ECONOMY = "economy", Text(sv="Pengar", en="Money")
    RELATIONS = "relations", Text(sv="Familj och vänner", en="Family and friends")
    GOALS = "goals", Text(sv="Dina mål", en="Your goals")
    OTHER = "other", Text(sv="Annat", en="Other")
    DOES_NOT_KNOW = DOES_NOT_KNOW
    DECLINES = DECLINES


class ConsentForm(Choice):
    """How the consent was given."""

    ORAL = "oral", Text(sv="Jag sa det", en="By word of mouth")
    WRITTEN = "written", Text(sv="Jag skrev det", en="In writing")
    DOES_NOT_KNOW = DOES_NOT_KNOW
    DECLINES = DECLINES


@row
class ConsentParty:
    """Somebody who may take part of the information."""

    person: PersonId | None = item(Text(sv="Vem är det?", en="Who is it?"))
    body: str | None = item(
        Text(
            sv="Var jobbar personen, eller vilka är det?",
            en="Where does the person work, or which service is it?",
        )
    )


@worksheet(
    "sharing_consent",
    title=Text(
        sv="Samtycke till att dela uppgifter", en="Consent to share information"
    ),
    document=Case,
    version="1.1",
    audience="client",
    earlier={"1.0": {}},
)
class SharingConsent:
    """One consent, which the client can withdraw whenever they wish.

    The sources say nothing of consent.
    """

    purpose: str | None = item(
        Text(
            sv="Vad ska de som får veta ha det till?",
            en="What is the information for?",
        ),
        section=Text(sv="Vad du säger ja till", en="What you say yes to"),
    )
    parties: tuple[ConsentParty, ...] | None = item(
        Text(sv="Vilka får veta?", en="Who may know?")
    )
    kinds: tuple[Shared, ...] | None = item(
        Text(sv="Vad får de veta om?", en="What may they know about?")
    )
    kinds_in_words: str | None = item(
        Text(
            sv="Är det något de inte får veta, eller något du vill säga mer om?",
            en="Is there anything they may not know, or that you want to say more about?",
        )
    )
    since: date | None = item(
        Text(sv="Från vilken dag gäller ditt ja?", en="From which day is it valid?"),
        section=Text(sv="Hur länge det gäller", en="How long it is valid"),
    )
    until: date | None = item(
        Text(
            sv="Till och med vilken dag gäller det?", en="Up to which day is it valid?"
        )
    )
    withdrawn_on: date | None = item(
        Text(
            sv="Vilken dag tog du tillbaka ditt ja?",
            en="On which day did you take your yes back?",
        ),
        help=Text(
            sv="Du kan ta tillbaka ditt ja när du vill. Du behöver inte säga varför.",
            en="You can take your yes back whenever you wish. You need not say why.",
        ),
    )
    form: ConsentForm | None = item(
        Text(sv="Hur sa du ja?", en="How did you say yes?"),
        section=Text(sv="Hur du sa ja", en="How you said yes"),
    )
    recorded_by: PersonId | None = item(
        Text(sv="Vem skrev ner det?", en="Who wrote it down?")
    )
