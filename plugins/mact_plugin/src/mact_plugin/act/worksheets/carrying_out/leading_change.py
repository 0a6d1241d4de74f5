"""How leadership leads the change, and how the team leader involves the staff."""

from datetime import date

from actcore.model import OrganisationId, PersonId, Site, TeamId
from actcore.variant import Choice, Text, item, row, worksheet

from ....sources import GUIDE, page
from ..shared import Level

LEADING = GUIDE.at(
    "Ledelse af en forandring og teamlederen som forandringsagent", pages=page(21)
)
GOING_FIRST = GUIDE.at("Gå forrest som leder og sæt retning!", pages=page(21))
INVOLVING = GUIDE.at("Gå forrest som leder og sæt retning!", pages=page(22))
CHECKLIST = GUIDE.at("Tjekliste til Gennemførelsesfasen", pages=page(25))


class Act(Choice):
    """What leadership may do to go first."""

    DIRECTION = "direction", Text(da="Satte retning", en="Set the direction")
    PRIORITY = (
        "priority",
        Text(da="Prioriterede implementeringen", en="Gave the implementation priority"),
    )
    KNOWLEDGE = (
        "knowledge",
        Text(
            da="Udbredte kendskabet til ACT i forvaltningerne",
            en="Spread knowledge of ACT among the administrations",
        ),
    )


@row
class Frame:
    """One of the frames that the implementation takes place within."""

    frame: str = item(
        Text(da="Hvad er fastsat?", en="What has been settled?"), source=LEADING
    )
    set_on: date | None = item(Text(da="Hvornår?", en="When?"))


@row
class LeadershipAct:
    """One thing that somebody did to lead the change."""

    act: Act | None = item(
        Text(da="Hvad gjorde ledelsen?", en="What did they do?"),
        source=GOING_FIRST,
    )
    level: Level | None = item(
        Text(da="Hvem gjorde det?", en="Who did it?"),
        source=GOING_FIRST,
    )
    done_on: date | None = item(Text(da="Hvornår?", en="When?"))
    told: tuple[OrganisationId, ...] | None = item(
        Text(da="Hvem fik det at vide?", en="Who was told?"),
        source=GOING_FIRST,
    )
    note: str | None = item(Text(da="Hvordan?", en="How?"), lines=2)


@worksheet(
    "leading_change",
    title=Text(da="Ledelse af forandringen", en="Leading the change"),
    document=Site,
    supports=("ACT157", "ACT158", "ACT159", "ACT160", "ACT161", "ACT180", "ACT204"),
)
class LeadingChange:
    """What leadership had settled and done by one day."""

    filled_on: date = item(Text(da="Udfyldt den", en="Filled in on"))
    frames: tuple[Frame, ...] | None = item(
        Text(
            da="Hvilke rammer og forhold er fastsat for implementeringen?",
            en="Which frames and conditions are settled for the implementation?",
        ),
        help=Text(
            da="»Der er ingen« betyder, at der ikke er fastsat nogen.",
            en="“There are none” says that none have been settled.",
        ),
        source=LEADING,
        section=Text(
            da="Det, ledelsen har fastsat og gjort",
            en="What leadership has settled and done",
        ),
    )
    acts: tuple[LeadershipAct, ...] | None = item(
        Text(
            da="Hvad har ledelsen gjort for at gå forrest?",
            en="What has leadership done to go first?",
        ),
        help=Text(
            da="»Der er ingen« betyder, at der ikke er gjort noget endnu.",
            en="“There are none” says that nothing has been done so far.",
        ),
        source=GOING_FIRST,
    )
    anchored_with: Level | None = item(
        Text(
            da="Hvor ligger ansvaret for implementeringen?",
            en="Where does the responsibility for the implementation lie?",
        ),
        source=CHECKLIST,
        section=Text(da="Ansvar", en="Responsibility"),
    )
    driven_by: Level | None = item(
        Text(da="Hvem driver implementeringen?", en="Who drives the implementation?"),
        source=CHECKLIST,
    )
    vision: str | None = item(
        Text(da="Hvad er visionen med ACT hos jer?", en="What is your vision for ACT?"),
        source=GOING_FIRST,
        section=Text(da="Visionen", en="The vision"),
        lines=4,
    )
    vision_taken_up_on: date | None = item(
        Text(
            da="Hvornår blev visionen sidst taget op?",
            en="When was the vision last taken up?",
        )
    )
    shared_picture: str | None = item(
        Text(
            da="Hvordan ved I, om ledelse og medarbejdere ser det samme for sig?",
            en="How do you know whether leadership and staff see the same picture?",
        ),
        source=GOING_FIRST,
        lines=4,
    )


@worksheet(
    "staff_involvement",
    title=Text(da="Inddragelse af medarbejderne", en="Involvement of the staff"),
    document=Site,
    supports=("ACT162",),
)
class StaffInvolvement:
    """How a team's leader had involved the staff by one day."""

    filled_on: date = item(Text(da="Udfyldt den", en="Filled in on"))
    team: TeamId = item(
        Text(da="Hvilket team?", en="Which team?"), prefill="team:act_team"
    )
    at_start: bool | None = item(
        Text(
            da="Inddrog teamledelsen medarbejderne i opstarten?",
            en="Did team leadership involve the staff at the start?",
        ),
        source=INVOLVING,
        section=Text(da="Inddragelsen", en="Involvement"),
    )
    ongoing: bool | None = item(
        Text(
            da="Inddrager teamledelsen dem løbende?",
            en="Does team leadership keep involving them?",
        ),
        source=INVOLVING,
    )
    why: bool | None = item(
        Text(
            da="Har I talt om, hvorfor ACT skal implementeres?",
            en="Have you talked about why ACT is to be implemented?",
        ),
        source=INVOLVING,
        section=Text(da="Det, I har talt om", en="What you have talked about"),
    )
    how: bool | None = item(
        Text(
            da="Har I talt om, hvordan det skal ske?",
            en="Have you talked about how that is to be done?",
        ),
        source=INVOLVING,
    )
    value: bool | None = item(
        Text(
            da="Har I talt om, hvad I forventer at få ud af det?",
            en="Have you talked about the value that you expect of it?",
        ),
        source=INVOLVING,
    )


@worksheet(
    "pause",
    title=Text(da="Pause undervejs", en="Pause on the way"),
    document=Site,
    supports=("ACT163",),
)
class Pause:
    """One time that those involved stopped and looked at how it goes."""

    held_on: date | None = item(Text(da="Hvornår?", en="When?"))
    taking_part: tuple[PersonId, ...] | None = item(
        Text(da="Hvem var med?", en="Who took part?")
    )
    results: str | None = item(
        Text(
            da="Hvilke resultater ser I indtil nu?",
            en="Which results do you see so far?",
        ),
        source=INVOLVING,
        lines=4,
    )
    challenges: str | None = item(
        Text(da="Hvad er svært?", en="What is difficult?"), source=INVOLVING, lines=4
    )
    good_stories: str | None = item(
        Text(da="Hvad er gået godt?", en="What has gone well?"),
        help=Text(
            da="Fortæl ikke noget, som en borger kan genkendes på.",
            en="Tell nothing that a citizen could be recognised by.",
        ),
        source=INVOLVING,
        lines=4,
    )
