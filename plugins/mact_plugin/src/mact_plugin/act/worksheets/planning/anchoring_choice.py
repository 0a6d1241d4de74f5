"""Where in the municipality the effort belongs, and the group that steers it."""

from datetime import date

from actcore.model import OrganisationId, Site, TeamId
from actcore.variant import Choice, Text, answered, item, row, worksheet

from ....sources import GUIDE, page

_PLACE = GUIDE.at("Den organisatoriske forankring af ACT-metoden", pages=page(16))
_EMPLOYMENT = GUIDE.at(
    "Organisatorisk forankring på beskæftigelsesområdet", pages=page(17)
)
_GROUP = GUIDE.at("Styregruppe skal sikre forpligtende samarbejde", pages=page(17))


class Place(Choice):
    """Where the effort is anchored; the guide holds no place to be the best."""

    SOCIAL = "social", Text(da="Socialområdet", en="Social services")
    EMPLOYMENT = (
        "employment",
        Text(da="Beskæftigelsesområdet", en="Employment services"),
    )
    HEALTH = "health", Text(da="Sundhedsområdet", en="Health services")
    ACROSS = "across", Text(da="På tværs af forvaltninger", en="Across administrations")
    OTHER = "other", Text(da="Et andet sted", en="Somewhere else")
    NOT_CHOSEN = "not_chosen", Text(da="Ikke valgt endnu", en="Not chosen yet")


@worksheet(
    "anchoring_choice",
    title=Text(da="Organisatorisk forankring", en="Organisational anchoring"),
    document=Site,
    supports=("ACT118", "ACT119", "ACT120", "ACT121", "ACT126", "ACT127", "ACT204"),
)
class AnchoringChoice:
    """Where the effort belongs as of a day, and what spoke for it and against it."""

    filled_on: date = item(Text(da="Udfyldt den", en="Filled in on"))
    place: Place | None = item(
        Text(da="Hvor er indsatsen forankret?", en="Where is the effort anchored?"),
        source=_PLACE,
        section=Text(da="Stedet", en="The place"),
    )
    organisation: OrganisationId | None = item(
        Text(da="Hos hvilken organisation?", en="With which organisation?")
    )
    fits: bool | None = item(
        Text(
            da="Passer stedet til opgaven og til den måde, kommunen er organiseret på?",
            en="Does the place fit the task and the way the municipality is organised?",
        ),
        source=_PLACE,
    )
    with_existing_act: bool | None = item(
        Text(
            da="Er den lagt sammen med en ACT-indsats, der fandtes i forvejen?",
            en="Has it been put together with an ACT effort that was there before?",
        ),
        source=_PLACE,
    )
    for_broader_group: bool | None = item(
        Text(
            da="Er ACT-enheden til for en bredere målgruppe?",
            en="Is the ACT unit for a broader target group?",
        ),
        source=_PLACE,
    )
    works_with: tuple[OrganisationId, ...] | None = item(
        Text(
            da="Hvem samarbejder I med i stedet for at have en fælles forankring?",
            en="With whom do you collaborate instead of having a joint anchoring?",
        ),
        source=_PLACE,
    )
    advantages: str | None = item(
        Text(da="Hvilke fordele har stedet?", en="What are the place's advantages?"),
        source=_PLACE,
        section=Text(
            da="Fordele, ulemper og pligter", en="Advantages, drawbacks and duties"
        ),
        lines=4,
    )
    drawbacks: str | None = item(
        Text(da="Hvilke ulemper har stedet?", en="What are the place's drawbacks?"),
        source=_PLACE,
        lines=4,
    )
    duties_from_elsewhere: str | None = item(
        Text(
            da="Hvilke pligter har borgerne over for andre, fx jobcentret?",
            en="What duties do citizens have towards others, such as the job centre?",
        ),
        help=Text(
            da="De er ikke teamets krav til borgeren. Skriv, hvordan teamet hjælper borgeren med dem.",
            en="They are no demands of the team's. Tell how the team helps the citizen with them.",
        ),
        source=_EMPLOYMENT,
        lines=4,
    )


@row
class MainPartner:
    """One of the partners that matter most."""

    partner: OrganisationId = item(
        Text(da="Samarbejdspartner", en="Partner"),
        source=_GROUP,
    )
    involved: bool | None = item(
        Text(da="Er den inddraget i arbejdet?", en="Is it involved in the work?"),
        source=_GROUP,
    )
    committed: bool | None = item(
        Text(da="Har den forpligtet sig?", en="Has it committed itself?"), source=_GROUP
    )


@worksheet(
    "steering_group_note",
    title=Text(da="Styregruppens opgave", en="The steering group's task"),
    document=Site,
    supports=("ACT122", "ACT123", "ACT124", "ACT125"),
)
class SteeringGroupNote:
    """Whether there is a steering group, and whom it has brought in, as of a day."""

    filled_on: date = item(Text(da="Udfyldt den", en="Filled in on"))
    established: bool | None = item(
        Text(da="Er der en styregruppe?", en="Is there a steering group?"),
        source=_GROUP,
    )
    group: TeamId | None = item(
        Text(da="Hvilken?", en="Which one?"),
        show_when=answered("established", True),
        prefill="team:steering_group",
    )
    main_partners: tuple[MainPartner, ...] | None = item(
        Text(da="De vigtigste samarbejdspartnere", en="The partners that matter most"),
        help=Text(
            da="Guiden har ingen liste; det er jer, der ved, hvem de er.",
            en="The guide has no list; it is you who know who they are.",
        ),
        source=_GROUP,
        show_when=answered("established", True),
    )
    shared_understanding: str | None = item(
        Text(
            da="Hvordan arbejder gruppen for en fælles forståelse af metoden?",
            en="How does the group work for a shared understanding of the method?",
        ),
        source=_GROUP,
        show_when=answered("established", True),
        lines=4,
    )
    clarified: str | None = item(
        Text(
            da="Hvilke snitflader, roller og ansvarsområder har gruppen afklaret?",
            en="Which interfaces, roles and responsibilities has the group clarified?",
        ),
        source=GUIDE.at(
            "Tværfaglig styregruppe har understøttet en effektiv implementering",
            pages=page(17),
        ),
        show_when=answered("established", True),
        lines=4,
    )
