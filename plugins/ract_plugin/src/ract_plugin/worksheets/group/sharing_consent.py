"""What the client agrees to have shared, with whom and for how long."""

from datetime import date

from actcore.model import Case, PersonId
from actcore.variant import Choice, Text, item, row, worksheet


class Shared(Choice):
    """What kind of information may be shared."""

    HEALTH = "health", Text(sv="Hälsa och behandling", en="Health and treatment")
    SUPPORT = "support", Text(sv="Stöd från kommunen", en="Municipal support")
    HOME = "home", Text(sv="Boende", en="Housing")
    WORK = "work", Text(sv="Arbete och studier", en="Work and studies")
    ECONOMY = "economy", Text(sv="Ekonomi", en="Finances")
    RELATIONS = "relations", Text(sv="Familj och relationer", en="Family and relations")
    GOALS = "goals", Text(sv="Dina mål", en="Your goals")
    OTHER = "other", Text(sv="Annat", en="Other")


class ConsentForm(Choice):
    """How the consent was given."""

    ORAL = "oral", Text(sv="Muntligt", en="By word of mouth")
    WRITTEN = "written", Text(sv="Skriftligt", en="In writing")


@row
class ConsentParty:
    """Somebody who may take part of the information."""

    person: PersonId | None = item(Text(sv="Person", en="Person"))
    body: str | None = item(Text(sv="Verksamhet", en="Service"))


@worksheet(
    "sharing_consent",
    title=Text(
        sv="Samtycke till att dela uppgifter", en="Consent to share information"
    ),
    document=Case,
    audience="client",
)
class SharingConsent:
    """One consent, which the client can withdraw whenever they wish.

    The sources say nothing of consent.
    """

    purpose: str | None = item(
        Text(sv="Vad ska uppgifterna användas till?", en="What is the information for?")
    )
    parties: tuple[ConsentParty, ...] | None = item(
        Text(sv="Vilka får ta del av dem?", en="Who may see it?")
    )
    kinds: tuple[Shared, ...] | None = item(
        Text(sv="Vilka uppgifter gäller det?", en="Which information?")
    )
    kinds_in_words: str | None = item(
        Text(sv="Undantag och förtydliganden", en="Exceptions and explanations")
    )
    since: date | None = item(Text(sv="Gäller från", en="Valid from"))
    until: date | None = item(Text(sv="Gäller till och med", en="Valid up to"))
    withdrawn_on: date | None = item(Text(sv="Återkallat den", en="Withdrawn on"))
    form: ConsentForm | None = item(
        Text(sv="Hur lämnades samtycket?", en="How was it given?")
    )
    recorded_by: PersonId | None = item(Text(sv="Antecknat av", en="Recorded by"))
