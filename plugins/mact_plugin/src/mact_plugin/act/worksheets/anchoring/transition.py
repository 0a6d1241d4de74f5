"""The move of work and responsibility into operation."""

from datetime import date

from actcore.model import PersonId, Site
from actcore.variant import Choice, Text, answered, item, row, worksheet

from ....sources import GUIDE, page

_PURPOSE = GUIDE.at("Fase 4: Forankre ACT-metoden", pages=page(26))
_CLARIFIED = GUIDE.at("Procedurer for forankring af indsatsen", pages=page(26))


class Continuation(Choice):
    """What has become of an activity from the phases before."""

    CONTINUED = "continued", Text(da="Fortsætter", en="Goes on")
    CHANGED = (
        "changed",
        Text(da="Fortsætter i en ny form", en="Goes on in a new form"),
    )
    ENDED = (
        "ended",
        Text(da="Bevidst afsluttet", en="Ended on purpose"),
    )
    LAPSED = "lapsed", Text(da="Gledet ud", en="Has lapsed")


class Initiatives(Choice):
    """Whether leadership has acted on what had to be changed or clarified."""

    TAKEN = "taken", Text(da="Ja", en="Yes")
    NOT_NEEDED = (
        "not_needed",
        Text(da="Der var ikke noget at ændre", en="There was nothing to change"),
    )
    NOT_TAKEN = "not_taken", Text(da="Nej, ikke endnu", en="No, not yet")


class Clarified(Choice):
    """What may have to be changed or clarified; the guide's examples."""

    NEW_TEAM = "new_team", Text(da="Nyt ACT-team", en="A new ACT team")
    PLACE = (
        "place",
        Text(
            da="Teamets plads i organisationen",
            en="The team's place in the organisation",
        ),
    )
    PROCEDURES = "procedures", Text(da="Procedurer", en="Procedures")
    MANUALS = (
        "manuals",
        Text(
            da="Manualer og funktionsbeskrivelser",
            en="Manuals and function descriptions",
        ),
    )
    OTHER = "other", Text(da="Andet", en="Something else")


@row
class Continued:
    """One activity from planning and carrying out."""

    activity: str | None = item(Text(da="Aktivitet", en="Activity"), source=_PURPOSE)
    became: Continuation | None = item(
        Text(da="Hvad er der blevet af den?", en="What has become of it?"),
        source=_PURPOSE,
    )
    responsible: PersonId | None = item(
        Text(da="Hvem har ansvaret i driften?", en="Who answers for it in operation?")
    )


@row
class Clarification:
    """One thing that had to be changed or clarified."""

    about: Clarified | None = item(
        Text(da="Hvad handler det om?", en="What is it about?"), source=_CLARIFIED
    )
    what: str | None = item(
        Text(da="Hvad skal der ske?", en="What is to happen?"),
        source=_CLARIFIED,
        lines=2,
    )
    done_on: date | None = item(Text(da="På plads den", en="Settled on"))


@worksheet(
    "transition_to_operation",
    title=Text(da="Overgang til drift", en="Transition to operation"),
    document=Site,
    supports=("ACT181", "ACT187", "ACT188"),
)
class Transition:
    """What is carried into operation, and what was cleared up first."""

    filled_on: date = item(Text(da="Udfyldt den", en="Filled in on"))
    considered: bool | None = item(
        Text(
            da="Har ledelsen overvejet, hvad der skal ændres eller afklares først?",
            en="Has leadership considered what must change or be clarified first?",
        ),
        source=_CLARIFIED,
        section=Text(da="Før overgangen", en="Before the transition"),
    )
    considered_on: date | None = item(
        Text(da="Hvornår blev det overvejet?", en="When was it considered?"),
        show_when=answered("considered", True),
    )
    initiatives: Initiatives | None = item(
        Text(
            da="Har ledelsen taget initiativ til det, der skulle ændres?",
            en="Has leadership acted on what had to change?",
        ),
        source=_CLARIFIED,
        show_when=answered("considered", True),
    )
    clarifications: tuple[Clarification, ...] | None = item(
        Text(
            da="Hvad skulle ændres eller afklares?",
            en="What had to be changed or clarified?",
        ),
        source=_CLARIFIED,
        show_when=answered("initiatives", Initiatives.TAKEN, Initiatives.NOT_TAKEN),
    )
    moved_on: date | None = item(
        Text(
            da="Hvornår gik arbejde og ansvar over i driften?",
            en="When did work and responsibility move into operation?",
        ),
        help=Text(
            da="Lad feltet stå tomt, så længe det ikke er sket.",
            en="Leave it blank as long as that has not happened.",
        ),
        open_end=True,
        source=_CLARIFIED,
        section=Text(da="Overgangen", en="The transition"),
    )
    activities: tuple[Continued, ...] | None = item(
        Text(
            da="Aktiviteter fra fase 2 og 3",
            en="Activities from phases 2 and 3",
        ),
        source=_PURPOSE,
    )
