"""The first contact: who asked, what the person needs, and what came of it."""

from datetime import date

from actcore.model import Case, PersonId, PrincipalId
from actcore.variant import Choice, Text, answered, item, worksheet


class AskedBy(Choice):
    """Who asked for the contact."""

    SELF = "self", Text(sv="Personen själv", en="The person")
    CLOSE_PERSON = "close_person", Text(sv="En närstående", en="Somebody close")
    HEALTH_CARE = "health_care", Text(sv="Vården", en="Health care")
    SOCIAL_SERVICES = "social_services", Text(sv="Socialtjänsten", en="Social services")
    SOMEBODY_ELSE = "somebody_else", Text(sv="Någon annan", en="Somebody else")


class NeedLevel(Choice):
    """How extensive the difficulties are, as somebody judges them."""

    EXTENSIVE = (
        "extensive",
        Text(
            sv="Svåra besvär eller sammansatta problem",
            en="Severe difficulties or complex problems",
        ),
    )
    LIMITED = "limited", Text(sv="Mer avgränsade problem", en="More limited problems")
    UNCLEAR = "unclear", Text(sv="Går inte att säga än", en="Cannot be told yet")


class ContactOutcome(Choice):
    """What came of the contact."""

    OFFERED = "offered", Text(sv="Stöd erbjöds", en="Support was offered")
    DECLINED = (
        "declined",
        Text(sv="Stöd erbjöds, personen tackade nej", en="Offered, the person said no"),
    )
    NOT_OFFERED = "not_offered", Text(sv="Stöd erbjöds inte", en="Not offered")
    OPEN = "open", Text(sv="Inte avgjort än", en="Not settled yet")


class WhyNotOffered(Choice):
    """Why support was not offered."""

    DIAGNOSIS = (
        "diagnosis",
        Text(sv="Personens diagnos", en="The person's diagnosis"),
    )
    NO_DIAGNOSIS = (
        "no_diagnosis",
        Text(sv="Att diagnos saknas", en="That there is no diagnosis"),
    )
    LIMITED_NEEDS = (
        "limited_needs",
        Text(sv="Mindre insatser räcker", en="Lesser support is enough"),
    )
    OTHER_SUPPORT = (
        "other_support",
        Text(sv="Får stöd på annat håll", en="Is supported elsewhere"),
    )
    NO_ROOM = (
        "no_room",
        Text(sv="Ingen case manager har plats", en="No case manager has room"),
    )
    OTHER = "other", Text(sv="Annat skäl", en="Another reason")


@worksheet(
    "first_contact",
    title=Text(sv="Första kontakten", en="First contact"),
    document=Case,
    supports=("RACT001", "RACT002"),
)
class FirstContact:
    """One contact with somebody who may become a client."""

    contacted_on: date | None = item(
        Text(sv="Datum", en="Date"), section=Text(sv="Kontakten", en="The contact")
    )
    asked_by: AskedBy | None = item(
        Text(sv="Vem tog kontakt?", en="Who asked for the contact?")
    )
    referred_by: str | None = item(
        Text(sv="Remiss eller tips från", en="Referred or suggested by"), lines=1
    )
    received_by: PersonId | None = item(Text(sv="Vem tog emot?", en="Received by"))
    own_words: str | None = item(
        Text(
            sv="Vad behöver personen hjälp med? Med personens egna ord",
            en="What does the person need help with? In the person's own words",
        ),
        section=Text(sv="Personens behov", en="The person's needs"),
        lines=5,
    )
    need_level: NeedLevel | None = item(
        Text(
            sv="Hur omfattande är besvären?", en="How extensive are the difficulties?"
        ),
        help=Text(
            sv="En bedömning. Modellen har ingen skala för det här.",
            en="A judgement. The model has no scale for this.",
        ),
    )
    principals: tuple[PrincipalId, ...] | None = item(
        Text(
            sv="Vilka huvudmän är redan inblandade?",
            en="Which principals are involved already?",
        )
    )
    diagnosis: str | None = item(
        Text(sv="Diagnos, om personen vill säga det", en="Diagnosis, if volunteered"),
        help=Text(
            sv="Kan lämnas tomt. Ingen diagnos krävs, och ingen diagnos hindrar.",
            en="May be left blank. No diagnosis is needed, and none is in the way.",
        ),
        lines=1,
    )
    outcome: ContactOutcome | None = item(
        Text(sv="Hur slutade kontakten?", en="What came of the contact?"),
        section=Text(sv="Vad kontakten ledde till", en="What came of it"),
    )
    why_not: tuple[WhyNotOffered, ...] | None = item(
        Text(sv="Varför erbjöds inget stöd?", en="Why was no support offered?"),
        show_when=answered("outcome", ContactOutcome.NOT_OFFERED),
    )
    next_step: str | None = item(Text(sv="Nästa steg", en="Next step"), lines=2)
