"""Why a rule of carrying out cannot tell, does not apply, or is not met, in words."""

from ...wording import because

NO_STRATEGY_SHEET = because(
    "strategy-not-recorded",
    da="Det er ikke noteret, om der er en strategi for både opsporing og rekruttering.",
    en="Whether there is a strategy for both detection and recruitment is not recorded.",
)
NO_STRATEGY = because(
    "no-strategy",
    da="Der er ingen strategi for opsporing eller rekruttering.",
    en="There is no strategy for detection or recruitment.",
)
HALF_A_STRATEGY = because(
    "strategy-for-one-only",
    da="Der er kun en strategi for enten opsporing eller rekruttering.",
    en="There is a strategy for either detection or recruitment only.",
)
FRAMES_UNKNOWN = because(
    "frames-not-recorded",
    da="Det er ikke noteret, hvilke rammer der er fastsat for implementeringen.",
    en="Which frames are settled for the implementation is not recorded.",
)
NO_FRAMES = because(
    "no-frames-settled",
    da="Der er endnu ikke fastsat rammer for implementeringen.",
    en="No frames have been settled for the implementation yet.",
)
ACTS_UNKNOWN = because(
    "leadership-acts-not-recorded",
    da="Det er ikke noteret, hvad ledelsen har gjort, eller hvem der gjorde det.",
    en="What leadership has done, or who did it, is not recorded.",
)
NO_ACT = because(
    "no-leadership-act",
    da="Ledelsen har ikke gjort noget af det.",
    en="Leadership has done nothing of the kind.",
)
HALF_AN_ACT = because(
    "direction-or-priority-only",
    da="Ledelsen har enten sat retning eller prioriteret implementeringen, men ikke begge dele.",
    en="Leadership has either set the direction or given the implementation priority, not both.",
)
INVOLVEMENT_UNKNOWN = because(
    "involvement-not-recorded",
    da="Det er ikke noteret, hvordan medarbejderne er inddraget.",
    en="How the staff have been involved is not recorded.",
)
NOT_INVOLVED = because(
    "staff-not-involved-at-all",
    da="Teamledelsen har ikke inddraget medarbejderne.",
    en="Team leadership has not involved the staff.",
)
PARTLY_INVOLVED = because(
    "staff-partly-involved",
    da="Inddragelsen mangler enten i opstarten eller løbende, eller der er noget, der ikke er talt om.",
    en="Involvement is lacking at the start or later, or something has not been talked about.",
)
REPLACED = because(
    "description-replaced",
    da="Beskrivelsen er afløst af en nyere.",
    en="The description has been replaced by a newer one.",
)
NO_AUTHOR = because(
    "no-author-recorded",
    da="Det er ikke noteret, hvem der har udarbejdet beskrivelsen.",
    en="Who drew up the description is not recorded.",
)
LEADER_UNKNOWN = because(
    "team-leader-not-told",
    da="Det kan ikke ses, hvem der er eller var teamleder.",
    en="Who is or was the team leader cannot be told.",
)
BY_SOMEBODY_ELSE = because(
    "description-by-somebody-else",
    da="En anden end teamlederen har udarbejdet beskrivelsen.",
    en="Somebody other than the team leader drew up the description.",
)
PARTS_UNKNOWN = because(
    "parts-not-recorded",
    da="Det kan ikke ses, om beskrivelsen har alle fem dele.",
    en="Whether the description has all five parts cannot be told.",
)
PARTS_MISSING = because(
    "parts-missing",
    da="Beskrivelsen mangler {missing} af de fem dele.",
    en="The description lacks {missing} of the five parts.",
)
DIVISION_UNKNOWN = because(
    "division-of-roles-not-recorded",
    da="Det er ikke noteret, om beskrivelsen gør rollefordelingen klar.",
    en="Whether the description makes the division of roles clear is not recorded.",
)
DIVISION_UNCLEAR = because(
    "division-of-roles-unclear",
    da="Det er ikke klart, hvem der gør hvad i forhold til de andre funktioner.",
    en="It is not clear who does what in relation to the other functions.",
)
FOLLOW_UP_UNKNOWN = because(
    "follow-up-not-recorded",
    da="Det er ikke noteret, hvilke rammer der er for opfølgning, eller hvad der ses på.",
    en="Which frames for follow-up there are, or what they look at, is not recorded.",
)
NO_FOLLOW_UP = because(
    "no-follow-up-frames",
    da="Der er ingen rammer for at følge op på arbejdet og resultaterne eller lære af dem.",
    en="There are no frames for following up on work and results, or for learning from them.",
)
PARTLY_FOLLOWED_UP = because(
    "follow-up-in-part",
    da="Rammerne for opfølgning dækker kun en del af det: arbejdet, resultaterne og læringen.",
    en="The frames for follow-up cover only a part of it: work, results and learning.",
)
PLACING_UNKNOWN = because(
    "placing-not-recorded",
    da="Det er ikke noteret, hvor ansvaret for implementeringen ligger, eller hvem der driver den.",
    en="Where the responsibility for the implementation lies, or who drives it, is not recorded.",
)
NOT_WITH_LEADERSHIP = because(
    "not-with-leadership",
    da="Ledelsen har hverken ansvaret for implementeringen eller driver den.",
    en="Leadership neither answers for the implementation nor drives it.",
)
PARTLY_WITH_LEADERSHIP = because(
    "with-leadership-in-part",
    da="Ledelsen har enten ansvaret for implementeringen eller driver den, men ikke begge dele.",
    en="Leadership either answers for the implementation or drives it, not both.",
)
