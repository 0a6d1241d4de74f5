"""One intervention: what it is, who gives it, where, and whether it reaches out."""

from datetime import date

from actcore.model import Case, PersonId, PrincipalId
from actcore.variant import Choice, Text, answered, item, worksheet


class InterventionKind(Choice):
    """What sort of help it is."""

    TREATMENT = "treatment", Text(sv="Behandling", en="Treatment")
    SOCIAL_SUPPORT = "social_support", Text(sv="Socialt stöd", en="Social support")
    BOTH = (
        "both",
        Text(
            sv="Behandling och socialt stöd",
            en="Both treatment and social support",
        ),
    )


class Place(Choice):
    """Where the client meets the one who gives it."""

    HOME = "home", Text(sv="Hemma hos klienten", en="At the client's home")
    TOWN = "town", Text(sv="Ute i samhället", en="Out in town")
    WORK_OR_SCHOOL = (
        "work_or_school",
        Text(sv="På arbetet eller i skolan", en="At work or school"),
    )
    REMOTE = "remote", Text(sv="På telefon eller video", en="By telephone or video")
    CLINIC = (
        "clinic",
        Text(sv="På mottagning eller kontor", en="At a clinic or an office"),
    )
    INSTITUTION = (
        "institution",
        Text(
            sv="På institution eller vårdavdelning", en="At an institution or on a ward"
        ),
    )


class WhyNot(Choice):
    """Why it does not reach out, or does not go through the group."""

    STATUTORY = (
        "statutory",
        Text(
            sv="Lagen bestämmer hur insatsen ges",
            en="The law decides how it is given",
        ),
    )
    INPATIENT = (
        "inpatient",
        Text(
            sv="Klienten vårdas akut på sjukhus",
            en="The client is in acute inpatient care",
        ),
    )
    CLIENTS_WISH = (
        "clients_wish",
        Text(sv="Klienten vill ha det så", en="The client wants it so"),
    )
    NOT_POSSIBLE_YET = (
        "not_possible_yet",
        Text(sv="Det går inte ännu", en="It is not possible yet"),
    )
    NOT_TRIED = (
        "not_tried",
        Text(sv="Det har inte prövats", en="It has not been tried"),
    )


@worksheet(
    "intervention",
    title=Text(sv="En insats för klienten", en="An intervention for the client"),
    document=Case,
    supports=("RACT037", "RACT038", "RACT039", "RACT040", "RACT043", "RACT044"),
)
class Intervention:
    """One intervention; all of them together are the map of the client's interventions."""

    id: str | None = item(
        Text(sv="Insatsens beteckning", en="Code of the intervention"),
        section=Text(sv="Insatsen", en="The intervention"),
        lines=1,
    )
    what: str | None = item(
        Text(sv="Vad är det för insats?", en="What is it?"), lines=2
    )
    kind: InterventionKind | None = item(
        Text(
            sv="Är det behandling eller socialt stöd?",
            en="Is it treatment or social support?",
        )
    )
    given_by: tuple[PersonId, ...] | None = item(
        Text(sv="Vem ger insatsen?", en="Who gives it?"),
        section=Text(sv="Vem och när", en="Who and when"),
    )
    principal: PrincipalId | None = item(
        Text(sv="Vilken huvudman?", en="Which principal?")
    )
    coordinator: PersonId | None = item(
        Text(
            sv="Vem samordnar den med det övriga?",
            en="Who coordinates it with the rest?",
        )
    )
    since: date | None = item(Text(sv="Började", en="Began on"))
    until: date | None = item(
        Text(sv="Slutade", en="Ended on"),
        help=Text(
            sv="Lämna tomt så länge insatsen pågår.",
            en="Leave this open as long as it is going on.",
        ),
        open_end=True,
    )
    through_group: bool | None = item(
        Text(
            sv="Går insatsen genom resursgruppen?",
            en="Does it go through the resource group?",
        ),
        section=Text(sv="Hur och var den ges", en="How and where it is given"),
    )
    outreach: bool | None = item(
        Text(
            sv="Är insatsen uppsökande?",
            en="Is it outreach?",
        ),
        help=Text(
            sv="Den som ger insatsen kommer till klienten, inte tvärtom.",
            en="The one who gives it comes to the client, not the other way round.",
        ),
    )
    places: tuple[Place, ...] | None = item(
        Text(sv="Var ges insatsen?", en="Where is it given?")
    )
    client_chose_place: bool | None = item(
        Text(
            sv="Är det klienten som vill ha den just där?",
            en="Is it the client who wants it there?",
        ),
        show_when=answered("places", Place.CLINIC, Place.INSTITUTION),
    )
    why_not: WhyNot | None = item(
        Text(
            sv="Varför är den inte uppsökande, eller går den inte genom gruppen?",
            en="Why is it not outreach, or does it not go through the group?",
        ),
        help=Text(
            sv="Går det inte ännu, skriv också vilken dag den är tänkt att ställas om.",
            en="If it is not possible yet, also give the day on which it is meant to shift.",
        ),
        section=Text(
            sv="Om den inte är uppsökande genom gruppen",
            en="If it is not outreach through the group",
        ),
    )
    why_not_words: str | None = item(
        Text(sv="Mer om varför", en="More about the reason"),
        show_when=answered("why_not"),
    )
    planned_shift_on: date | None = item(
        Text(
            sv="När är det tänkt att den ska ställas om?",
            en="When is it meant to shift?",
        ),
        help=Text(
            sv="Sätt en ny dag om den gamla har passerat.",
            en="Set a new day if the old one has gone by.",
        ),
        show_when=answered("why_not", WhyNot.NOT_TRIED, WhyNot.NOT_POSSIBLE_YET),
    )
    shifted_on: date | None = item(
        Text(
            sv="När ställdes den om?",
            en="When did it shift?",
        ),
        help=Text(
            sv="Lämna tomt om den var uppsökande och gick genom gruppen från början.",
            en="Leave this open if it was outreach through the group from the start.",
        ),
    )
