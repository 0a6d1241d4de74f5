"""The answers that the worksheet on the routine offers."""

from actcore.variant import Choice, Text


class Asked(Choice):
    """What employees are to write down."""

    OBSERVATIONS = (
        "observations",
        Text(nb="Det de har sett og hørt", en="What they have seen and heard"),
    )
    BOTH = (
        "both",
        Text(
            nb="Både det de har sett og hørt, og hva de konkluderer med",
            en="Both what they have seen and heard, and what they conclude",
        ),
    )
    CONCLUSIONS = (
        "conclusions",
        Text(nb="Hva de konkluderer med", en="What they conclude"),
    )
    NOT_SAID = (
        "not_said",
        Text(nb="Rutinen sier det ikke", en="The routine does not say"),
    )


class Reach(Choice):
    """How far a level of the routine reaches."""

    CLARIFY = (
        "clarify",
        Text(
            nb="Å avklare om det er grunn til bekymring",
            en="Finding out whether there is cause for concern",
        ),
    )
    OWN_SERVICE = (
        "own_service",
        Text(nb="Innsats i egen tjeneste", en="Effort within one's own service"),
    )
    TWO_SERVICES = (
        "two_services",
        Text(nb="Samarbeid mellom to tjenester", en="Two services together"),
    )
    SEVERAL_SERVICES = (
        "several_services",
        Text(nb="Samarbeid mellom flere tjenester", en="Several services together"),
    )
    TWO_OR_MORE = (
        "two_or_more",
        Text(
            nb="Samarbeid mellom to eller flere tjenester, på samme nivå",
            en="Two or more services together, on the same level",
        ),
    )
    OTHER = "other", Text(nb="Noe annet", en="Something else")


class LocalDeadline(Choice):
    """What a local deadline measures."""

    DECIDE = (
        "decide",
        Text(nb="Fra bekymring til beslutning", en="From concern to decision"),
    )
    SHARE = (
        "share",
        Text(
            nb="Fra undringen oppstår, til den er delt med foreldrene",
            en="From a wonder arising to its being shared with the parents",
        ),
    )


class Contacted(Choice):
    """Whom the employee is to contact."""

    CHILD_WELFARE = "child_welfare", Text(nb="Barnevernet", en="Child welfare")
    POLICE = "police", Text(nb="Politiet", en="The police")
    EITHER = (
        "either",
        Text(
            nb="Barnevernet eller politiet, eller begge",
            en="Child welfare or the police, or both",
        ),
    )
    SOMEBODY_ELSE = (
        "somebody_else",
        Text(nb="Noen andre først", en="Somebody else first"),
    )
    NOT_SAID = (
        "not_said",
        Text(nb="Rutinen sier det ikke", en="The routine does not say"),
    )


class ParentsTold(Choice):
    """Whether the parents are told of a suspicion first."""

    NOT_FIRST = (
        "not_first",
        Text(
            nb="Nei, de skal ikke få vite det først", en="No, they are not told first"
        ),
    )
    FIRST = (
        "first",
        Text(nb="Ja, de skal få vite det først", en="Yes, they are told first"),
    )
    NOT_SAID = (
        "not_said",
        Text(nb="Rutinen sier det ikke", en="The routine does not say"),
    )


class ChildWelfareDeadline(Choice):
    """A deadline that child welfare has."""

    REVIEW = (
        "review",
        Text(nb="Å gå gjennom en melding", en="To review a report"),
    )
    FEEDBACK = (
        "feedback",
        Text(nb="Å svare den som meldte fra", en="To answer whoever reported"),
    )
    FEEDBACK_AFTER_INQUIRY = (
        "feedback_after_inquiry",
        Text(
            nb="Å svare på nytt etter undersøkelsen",
            en="To answer again after the inquiry",
        ),
    )


class Knowledge(Choice):
    """What employees who work with children and young people need to know."""

    PROTECTIVE_FACTORS = (
        "protective_factors",
        Text(nb="Beskyttelsesfaktorer", en="Protective factors"),
    )
    RISK_FACTORS = "risk_factors", Text(nb="Risikofaktorer", en="Risk factors")
    SIGNS = "signs", Text(nb="Tegn og signaler", en="Signs and signals")
