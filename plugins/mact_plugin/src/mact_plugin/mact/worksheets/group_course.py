"""A group course for municipalities."""

from actcore.model import OrganisationId, RoleId, Site
from actcore.variant import Text, item, worksheet

from ...sources import FLYER
from ..roles import RUNNING_A_COURSE

_THEMES = FLYER.at("Indhold på møderne", pages="2", lines="62-64")
_TERMS = "Økonomi"


@worksheet(
    "group_course",
    title=Text(da="Gruppeforløb", en="Group course"),
    document=Site,
    supports=(
        "MACT012",
        "MACT014",
        "MACT015",
        "MACT016",
        "MACT017",
        "MACT018",
        "MACT021",
        "MACT022",
        "MACT023",
        "MACT028",
        "MACT029",
        "MACT032",
        "MACT033",
        "MACT034",
        "MACT035",
        "MACT037",
        "MACT038",
        "MACT039",
        "MACT040",
        "MACT041",
        "MACT043",
        "MACT044",
        "MACT045",
        "MACT046",
        "MACT047",
        "MACT048",
    ),
)
class GroupCourse:
    """The course whose meetings the record holds; one record holds one course."""

    title: str | None = item(
        Text(da="Forløbets navn", en="Name of the course"), lines=1
    )
    municipalities: tuple[OrganisationId, ...] | None = item(
        Text(da="Deltagende kommuner", en="Participating municipalities"),
        help=Text(
            da="Hvad en kommune selv gør, spørges der kun til, hvis den har et skema om sin deltagelse.",
            en="What a municipality itself does is only asked about where it has a sheet on its participation.",
        ),
        source=FLYER.at("Kort og klart; Målgruppen", pages="1", lines="4, 44"),
    )
    themes_from_experience: bool | None = item(
        Text(
            da="Er temaerne valgt ud fra erfaringer fra andre kommuner?",
            en="Are the themes chosen from the experience of other municipalities?",
        ),
        source=_THEMES,
        section=Text(da="Temaerne", en="The themes"),
    )
    themes_adapted: bool | None = item(
        Text(
            da="Bliver møderne tilpasset det, kommunerne konkret har brug for?",
            en="Are the meetings fitted to what the municipalities actually need?",
        ),
        source=_THEMES,
    )
    price: int | None = item(
        Text(
            da="Hvad koster det en kommune at deltage, i kroner?",
            en="What does taking part cost a municipality, in Danish crowns?",
        ),
        help=Text(
            da="0, hvis det er gratis. Rejse og arbejdstid regnes ikke med; dem nævner kilden ikke.",
            en="0 if it is free. Travel and working time are left out; the source does not speak of them.",
        ),
        minimum=0,
        source=FLYER.at(_TERMS, pages="2", lines="103"),
        section=Text(
            da="Pris, rådgivning og lokaler", en="Price, advice and facilities"
        ),
    )
    run_by: RoleId | None = item(
        Text(
            da="Hvem rådgiver og står for forløbet?",
            en="Who advises and runs the course?",
        ),
        source=FLYER.at(_TERMS, pages="2", lines="103-104"),
        roles=RUNNING_A_COURSE,
    )
    facilities: bool | None = item(
        Text(
            da="Sørger styrelsen for lokaler, når I mødes fysisk?",
            en="Does the agency see to the facilities when you meet in person?",
        ),
        source=FLYER.at(_TERMS, pages="2", lines="105-106"),
    )
    catering: bool | None = item(
        Text(
            da="Sørger styrelsen for forplejning, når I mødes fysisk?",
            en="Does the agency see to the catering when you meet in person?",
        ),
        source=FLYER.at(_TERMS, pages="2", lines="105-106"),
    )
