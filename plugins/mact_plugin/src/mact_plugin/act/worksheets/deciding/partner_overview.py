"""Which partners ACT has in the municipality, and how far the collaboration is."""

from datetime import date

from actcore.model import OrganisationId, PrincipalId, Site
from actcore.variant import Choice, Text, answered, item, row, worksheet

from ....sources import GUIDE, page

_ACROSS = GUIDE.at(
    "Tværfagligt samarbejde er afgørende for succes i arbejdet med metoden",
    pages=page(13),
)
_PSYCHIATRY = GUIDE.at(
    "Samarbejde med fx behandlingspsykiatrien er vigtigt", pages=page(13)
)
_EARLY = GUIDE.at(
    "Tidlig involvering af alle relevante samarbejdspartnere", pages=page(14)
)


class Collaboration(Choice):
    """How far the collaboration with a partner is."""

    ESTABLISHED = "established", Text(da="I gang", en="Established")
    UNDER_WAY = "under_way", Text(da="På vej", en="Under way")
    NOT_BEGUN = "not_begun", Text(da="Ikke begyndt", en="Not begun")


class AgreementStatus(Choice):
    """Whether there is an agreement with a partner."""

    IN_PLACE = "in_place", Text(da="Indgået", en="Made")
    UNDER_WAY = "under_way", Text(da="På vej", en="Under way")
    MISSING = "missing", Text(da="Mangler", en="Missing")
    NOT_NEEDED = "not_needed", Text(da="Ikke nødvendig", en="Not needed")


@row
class Partner:
    """One partner, as things stand on the day."""

    organisation: OrganisationId | None = item(
        Text(da="Hvilken partner?", en="Which partner?"), source=_EARLY
    )
    principal: PrincipalId | None = item(
        Text(da="Hvem hører partneren under?", en="Whom does the partner belong to?"),
        source=_ACROSS,
    )
    collaboration: Collaboration | None = item(
        Text(
            da="Hvor langt er samarbejdet kommet?",
            en="How far has the collaboration come?",
        ),
        source=_PSYCHIATRY,
    )
    since: date | None = item(
        Text(da="Hvornår kom det i gang?", en="When was it established?"),
        source=_PSYCHIATRY,
        show_when=answered("collaboration", Collaboration.ESTABLISHED),
    )
    leadership_effort: bool | None = item(
        Text(
            da="Har ledelsen selv gjort noget for at få det i gang?",
            en="Has leadership itself done something to get it going?",
        ),
        source=_PSYCHIATRY,
    )
    effort: str | None = item(
        Text(da="Hvad har den gjort?", en="What has it done?"),
        show_when=answered("leadership_effort", True),
        lines=2,
    )
    part_in_readiness: bool | None = item(
        Text(
            da="Var partneren med, da I så på, hvor parat kommunen er?",
            en="Did the partner take part when you looked at how ready the municipality is?",
        ),
        source=_EARLY,
    )
    agreement: AgreementStatus | None = item(
        Text(
            da="Er der en samarbejdsaftale?", en="Is there a collaboration agreement?"
        ),
        source=GUIDE.at("Tabel 4-3: Rolle- og ansvarsfordeling", pages=page(20)),
    )


@worksheet(
    "partner_overview",
    title=Text(da="Overblik over partnerne", en="Overview of the partners"),
    document=Site,
    supports=(
        "ACT042",
        "ACT095",
        "ACT096",
        "ACT097",
        "ACT102",
        "ACT105",
        "ACT109",
        "ACT116",
    ),
)
class PartnerOverview:
    """The relevant partners on a day; which they are depends on where ACT belongs."""

    filled_on: date = item(Text(da="Udfyldt den", en="Filled in on"))
    partners: tuple[Partner, ...] | None = item(
        Text(da="Partnere", en="Partners"),
        source=_EARLY,
    )
