"""When the support began, whether it has an end, and why it ended."""

from datetime import date

from actcore.model import Case
from actcore.variant import Choice, Text, item, worksheet

from ....sources import GUIDE, page

BOX = GUIDE.at("Boks 3-1: ACT-indsatsens kerneelementer", pages=page(8))


class EndSetInAdvance(Choice):
    """Whether somebody said from the outset when the support is to end."""

    NO = "no", Text(da="Nej, der er ingen slutdato", en="No, there is no set end")
    SUPPORT = (
        "support",
        Text(
            da="Ja, selve støtten har en slutdato",
            en="Yes, the support itself has an end date",
        ),
    )
    FUNDING_ONLY = (
        "funding_only",
        Text(
            da="Kun bevillingen eller projektet har en slutdato",
            en="Only the grant or the project has an end date",
        ),
    )
    CITIZENS_WISH = (
        "citizens_wish",
        Text(da="Ja, efter borgerens eget ønske", en="Yes, at the citizen's own wish"),
    )


class EndReason(Choice):
    """Why a course of support ended."""

    OWN_WISH = "own_wish", Text(da="Borgerens eget ønske", en="The citizen's own wish")
    NO_LONGER_NEEDED = (
        "no_longer_needed",
        Text(da="Ikke længere behov for støtten", en="Support no longer needed"),
    )
    MOVED = "moved", Text(da="Borgeren er flyttet", en="The citizen moved")
    DEATH = "death", Text(da="Borgeren er død", en="The citizen died")
    NO_PROGRESS = (
        "no_progress",
        Text(da="For lidt fremgang", en="Too little progress"),
    )
    READINESS = (
        "readiness",
        Text(
            da="Manglende parathed eller motivation",
            en="Readiness or motivation not shown",
        ),
    )
    DECLINED_A_PART = (
        "declined_a_part",
        Text(
            da="Borgeren takkede nej til en del", en="The citizen declined a part of it"
        ),
    )
    CONTACT_LOST = (
        "contact_lost",
        Text(
            da="Det lykkedes ikke at bevare kontakten", en="Contact could not be kept"
        ),
    )
    PROJECT_ENDED = (
        "project_ended",
        Text(
            da="Projektet eller bevillingen ophørte", en="The project or funding ended"
        ),
    )
    OTHER = "other", Text(da="Andet", en="Something else")


class EndedBy(Choice):
    """Who decided that it should end."""

    CITIZEN = "citizen", Text(da="Borgeren", en="The citizen")
    TEAM = "team", Text(da="ACT-teamet", en="The ACT team")
    OTHERS = (
        "others",
        Text(da="Andre, fx forvaltningen", en="Others, such as the administration"),
    )


@worksheet(
    "support_course",
    title=Text(da="Støtteforløb", en="Course of support"),
    document=Case,
    supports=(
        "ACT009",
        "ACT010",
        "ACT013",
        "ACT021",
        "ACT022",
        "ACT023",
        "ACT024",
        "ACT025",
        "ACT026",
        "ACT028",
        "ACT036",
        "ACT037",
        "ACT038",
        "ACT079",
        "ACT080",
        "ACTE12",
    ),
)
class SupportCourse:
    """One sheet for each course of support; a citizen may come back."""

    began_on: date | None = item(
        Text(da="Hvornår begyndte støtten?", en="When did the support begin?")
    )
    end_set_in_advance: EndSetInAdvance | None = item(
        Text(
            da="Er der på forhånd sat en slutdato?",
            en="Was an end date set in advance?",
        ),
        help=Text(
            da="Bevillingens løbetid er én ting, støttens varighed en anden.",
            en="How long the funding runs is one thing, how long the support lasts another.",
        ),
        source=BOX,
    )
    planned_end: date | None = item(
        Text(da="Hvilken slutdato?", en="Which end date?"),
        help=Text(
            da="Lad feltet stå tomt, hvis der ikke er sat nogen.",
            en="Leave it blank if none is set.",
        ),
        open_end=True,
    )
    ended_on: date | None = item(
        Text(da="Hvornår sluttede støtten?", en="When did the support end?"),
        help=Text(
            da="Lad feltet stå tomt, så længe støtten er i gang.",
            en="Leave it blank as long as the support goes on.",
        ),
        open_end=True,
        not_before="began_on",
        section=Text(da="Når støtten er slut", en="Once the support has ended"),
    )
    end_reason: EndReason | None = item(
        Text(da="Hvorfor sluttede støtten?", en="Why did the support end?"),
        source=BOX,
    )
    ended_by: EndedBy | None = item(
        Text(
            da="Hvem besluttede, at støtten skulle slutte?",
            en="Who decided to end the support?",
        )
    )

    def over(self, day: date) -> bool | None:
        """Whether it had ended by `day`; None where a reason stands without a date."""
        if self.ended_on is None and self.end_reason is not None:
            return None
        return self.ended_on is not None and self.ended_on <= day
