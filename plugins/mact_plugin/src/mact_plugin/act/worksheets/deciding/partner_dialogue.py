"""Dialogue with the partners about ACT, a kick-off seminar among others."""

from datetime import date

from actcore.model import MeetingId, OrganisationId, Site
from actcore.variant import Choice, Text, item, row, worksheet

from ....sources import GUIDE, page

_DIALOGUE = GUIDE.at(
    "En tidlig dialog mellem samarbejdspartnere om ACT-metoden", pages=page(14)
)
_SEMINAR = GUIDE.at(
    "Det kan være en god ide, at afholde et opstartsseminar inden ACT-metoden implementeres",
    pages=page(14),
)


class DialogueForm(Choice):
    """What sort of dialogue it was."""

    SEMINAR = (
        "seminar",
        Text(
            da="Opstarts- eller samarbejdsseminar", en="Kick-off or partners' seminar"
        ),
    )
    MEETING = "meeting", Text(da="Møde", en="Meeting")
    OTHER = "other", Text(da="Noget andet", en="Something else")


class DialogueTopic(Choice):
    """What the guide names as worth talking about with partners."""

    PARTNER_NEEDS = (
        "partner_needs",
        Text(da="Hvad partnerne har brug for", en="What the partners need"),
    )
    PARTNER_ROLES = (
        "partner_roles",
        Text(
            da="Hvilken rolle partnerne ser sig selv i",
            en="Which role the partners see for themselves",
        ),
    )
    NEED = "need", Text(da="Hvorfor der er brug for ACT", en="Why ACT is needed")
    PURPOSE = "purpose", Text(da="Hvad ACT skal føre til", en="What ACT is to achieve")
    PRINCIPLES = (
        "principles",
        Text(da="Metodens grundprincipper", en="The method's basic principles"),
    )
    VALUES = "values", Text(da="Metodens værdier", en="The method's values")
    INSIGHT = (
        "insight",
        Text(
            da="Indblik i metoden og i, hvad den kan give",
            en="Insight into the method and what can be gained by it",
        ),
    )
    RECRUITMENT = (
        "recruitment",
        Text(
            da="Hvordan borgerne finder vej til indsatsen",
            en="How citizens find their way to the effort",
        ),
    )


@row
class InvitedPartner:
    """An organisation that was invited."""

    organisation: OrganisationId | None = item(
        Text(da="Hvilken partner?", en="Which partner?"), source=_DIALOGUE
    )
    leaders_invited: bool | None = item(
        Text(da="Var partnerens ledelse inviteret?", en="Were its leaders invited?"),
        source=_SEMINAR,
    )
    took_part: bool | None = item(Text(da="Kom de?", en="Did they come?"))


@worksheet(
    "partner_dialogue",
    title=Text(da="Dialog med partnerne", en="Dialogue with the partners"),
    document=Site,
    supports=("ACT098", "ACT099", "ACT100", "ACT101"),
)
class PartnerDialogue:
    """One dialogue with partners about ACT."""

    form: DialogueForm = item(
        Text(da="Hvordan foregik det?", en="How was it held?"), source=_SEMINAR
    )
    meeting: MeetingId | None = item(
        Text(da="Hvilket møde var det?", en="Which meeting was it?"),
        help=Text(
            da="Lad feltet stå tomt, hvis det ikke var et af de møder, der allerede er noteret.",
            en="Leave it blank if it was none of the meetings already recorded.",
        ),
        open_end=True,
    )
    held_on: date | None = item(
        Text(da="Hvornår?", en="When?"),
        help=Text(
            da="Kun hvis mødet ikke allerede er noteret.",
            en="Only if the meeting is not recorded already.",
        ),
    )
    invited: tuple[InvitedPartner, ...] | None = item(
        Text(da="Hvem var inviteret?", en="Who was invited?"), source=_DIALOGUE
    )
    topics: tuple[DialogueTopic, ...] | None = item(
        Text(da="Hvad talte I om?", en="What did you talk about?"),
        help=Text(
            da="»Intet af dette« betyder, at I ikke kom ind på noget af det.",
            en="“None of these” says that none of it came up.",
        ),
        source=_DIALOGUE,
    )
    outcome: str | None = item(
        Text(da="Hvad kom der ud af det?", en="What came of it?"), lines=4
    )
