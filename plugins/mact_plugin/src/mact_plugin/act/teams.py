"""The kinds of team, meeting and organisation that the guide speaks of."""

from actcore.model import Case, Site
from actcore.variant import MeetingKind, TeamKind, Term, Text

from ..sources import GUIDE, page

MEMBER, EXTERNAL = "member", "external"
ACT_TEAM, STEERING_GROUP = "act_team", "steering_group"
TEAM_MEETING, CITIZEN_ITEM = "team_meeting", "citizen_item"
SUPERVISION, EVALUATION_DAY = "supervision", "evaluation_day"

KINDS = (
    TeamKind(
        id=ACT_TEAM,
        title=Text(da="ACT-team", en="ACT team"),
        document=Site,
        source=GUIDE.at("Kort om ACT-metoden", pages=page(8, 17)),
        about=Text(
            da="Medarbejdere med hver sit fag, som selv giver borgeren støtte og behandling.",
            en="Staff of different professions who give support and treatment themselves.",
        ),
        entries=(
            Term(MEMBER, Text(da="Med i teamet", en="Part of the team")),
            Term(
                EXTERNAL,
                Text(
                    da="Tilknyttet udefra, fx som konsulent",
                    en="Attached from outside, for example as a consultant",
                ),
            ),
        ),
    ),
    TeamKind(
        id=STEERING_GROUP,
        title=Text(da="Styregruppe", en="Steering group for ACT"),
        document=Site,
        source=GUIDE.at(
            "Styregruppe skal sikre forpligtende samarbejde", pages=page(17)
        ),
        about=Text(
            da="Forpligter de vigtigste partnere på tværs af sektorer og fag; anbefales.",
            en="Commits the main partners across sectors and professions; recommended.",
        ),
    ),
    TeamKind(
        id="leadership_group",
        title=Text(da="Den samlede ledergruppe", en="Joint leadership group"),
        document=Site,
        source=GUIDE.at("En samlet plan for implementeringen", pages=page(19)),
        about=Text(
            da="Øverste ledelse og afdelingsledelse, som drøfter implementeringsplanen sammen.",
            en="Top and department leaders who discuss the implementation plan together.",
        ),
    ),
)

MEETINGS = (
    MeetingKind(
        id=TEAM_MEETING,
        title=Text(da="Teammøde", en="Team meeting"),
        document=Site,
        source=GUIDE.at("Teammedlemmernes roller", pages=page(9, 22)),
    ),
    MeetingKind(
        id=CITIZEN_ITEM,
        title=Text(
            da="Borgerens punkt på teammødet", en="Citizen's item at a team meeting"
        ),
        document=Case,
        source=GUIDE.at("Teammedlemmernes roller", pages=page(22)),
    ),
    MeetingKind(
        id="sparring_meeting",
        title=Text(da="Sparringsmøde", en="Professional sparring meeting"),
        document=Site,
        source=GUIDE.at("Sparringsmøder", pages=page(24)),
    ),
    MeetingKind(
        id=SUPERVISION,
        title=Text(da="Supervision", en="Supervision"),
        document=Site,
        source=GUIDE.at("Supervision af arbejdet med ACT-metoden", pages=page(23)),
    ),
    MeetingKind(
        id=EVALUATION_DAY,
        title=Text(
            da="Evaluerings- og refleksionsdag", en="Evaluation and reflection day"
        ),
        document=Site,
        source=GUIDE.at("Evaluerings- og refleksionsdage", pages=page(24)),
    ),
    MeetingKind(
        id="reflection_meeting",
        title=Text(da="Refleksionsmøde", en="Reflection meeting"),
        document=Site,
        source=GUIDE.at("Tabel 4-3: Rolle- og ansvarsfordeling", pages=page(20, 27)),
    ),
    MeetingKind(
        id="kick_off_seminar",
        title=Text(da="Opstartsseminar", en="Kick-off seminar"),
        document=Site,
        source=GUIDE.at("En tidlig dialog mellem samarbejdspartnere", pages=page(14)),
    ),
    MeetingKind(
        id="steering_group_meeting",
        title=Text(da="Styregruppemøde", en="Steering-group meeting"),
        document=Site,
        source=GUIDE.at(
            "Styregruppe skal sikre forpligtende samarbejde", pages=page(17)
        ),
    ),
)

PRINCIPALS = (
    Term("municipality", Text(da="Kommune", en="Municipality")),
    Term("region", Text(da="Region", en="Region")),
    Term("private", Text(da="Privat", en="Private")),
)

ORGANISATIONS = (
    Term("municipality", Text(da="Kommune", en="Municipality")),
    Term("administration", Text(da="Forvaltning", en="Municipal administration")),
    Term("job_centre", Text(da="Jobcenter", en="Job centre")),
    Term("misuse_treatment", Text(da="Misbrugsbehandling", en="Misuse treatment")),
    Term(
        "treatment_psychiatry",
        Text(da="Behandlingspsykiatri", en="Treatment psychiatry"),
    ),
    Term("hospital", Text(da="Somatisk sygehus", en="Somatic hospital")),
    Term("drop_in_centre", Text(da="Værested", en="Drop-in centre")),
    Term("shelter", Text(da="Forsorgshjem", en="Shelter")),
    Term("outreach_service", Text(da="Opsøgende tilbud", en="Outreach service")),
)
