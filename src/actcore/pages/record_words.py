"""The words for what a record tells: its teams, goals and meetings, and its places."""

from actcore.model import GoalStatus
from actcore.text import Text

Counted = tuple[Text, Text]
"""Words for one, and for any other number as ``{count}``."""

NO_TEAM = Text(
    en="No team is recorded for this day.",
    sv="Inget team finns antecknat för den här dagen.",
    da="Der er ikke noteret noget team for denne dag.",
    nb="Det er ikke notert noe team for denne dagen.",
)
MEMBERS: Counted = (
    Text(en="1 person", sv="1 person", da="1 person", nb="1 person"),
    Text(
        en="{count} people",
        sv="{count} personer",
        da="{count} personer",
        nb="{count} personer",
    ),
)
DEPUTIES: Counted = (
    Text(en="1 deputy", sv="1 ersättare", da="1 stedfortræder", nb="1 vara"),
    Text(
        en="{count} deputies",
        sv="{count} ersättare",
        da="{count} stedfortrædere",
        nb="{count} varaer",
    ),
)
FULL_TIME = Text(
    en="full-time equivalents: {count}",
    sv="årsarbetare: {count}",
    da="årsværk: {count}",
    nb="årsverk: {count}",
)
FORMED = Text(en="formed", sv="bildat", da="dannet", nb="dannet")
PERSON = Text(en="Person", sv="Person", da="Person", nb="Person")
ROLES = Text(en="Roles", sv="Roller", da="Roller", nb="Roller")
SINCE = Text(en="Since", sv="Sedan", da="Siden", nb="Siden")
SHARE = Text(
    en="Share of full time",
    sv="Andel av heltid",
    da="Andel af fuld tid",
    nb="Stillingsandel",
)
DEPUTY_FOR = Text(
    en="deputy for {whom}",
    sv="ersättare för {whom}",
    da="stedfortræder for {whom}",
    nb="vara for {whom}",
)
ORGANISATION = Text(
    en="Organisation", sv="Organisation", da="Organisation", nb="Organisasjon"
)
KIND = Text(en="Kind", sv="Slag", da="Slags", nb="Slag")
GOAL = Text(en="Goal", sv="Mål", da="Mål", nb="Mål")
IN_OWN_WORDS = Text(en="In words", sv="I ord", da="I ord", nb="I ord")
STATUS = Text(en="Status", sv="Läge", da="Status", nb="Status")
SET_ON = Text(en="Set on", sv="Satt den", da="Sat den", nb="Satt den")
SUPPORTED_BY = Text(
    en="Supported by", sv="Stöttas av", da="Støttes af", nb="Støttes av"
)
NOBODY = Text(en="nobody yet", sv="ingen än", da="ingen endnu", nb="ingen ennå")
GOAL_STATUS = {
    GoalStatus.ACTIVE: Text(en="active", sv="pågår", da="i gang", nb="i gang"),
    GoalStatus.REACHED: Text(en="reached", sv="nått", da="nået", nb="nådd"),
    GoalStatus.PAUSED: Text(en="paused", sv="pausat", da="på pause", nb="på pause"),
    GoalStatus.DROPPED: Text(
        en="dropped", sv="lagt åt sidan", da="lagt til side", nb="lagt til side"
    ),
}
STEPS = Text(en="Steps", sv="Steg", da="Trin", nb="Trinn")
NO_MEETING = Text(
    en="No meeting is recorded.",
    sv="Inga möten finns antecknade.",
    da="Der er ikke noteret nogen møder.",
    nb="Det er ikke notert noen møter.",
)
MEETING = Text(en="Meeting", sv="Möte", da="Møde", nb="Møte")
OF_TEAM = Text(en="Team", sv="Team", da="Team", nb="Team")
WHOLE = Text(
    en="the record as a whole",
    sv="underlaget som helhet",
    da="materialet som helhed",
    nb="materialet som helhet",
)
ELSEWHERE = Text(
    en="elsewhere in the record",
    sv="på annat ställe i underlaget",
    da="et andet sted i materialet",
    nb="et annet sted i materialet",
)
PLACES = {
    "appointments": Text(en="role", sv="uppdrag", da="hverv", nb="verv"),
    "caseload": Text(
        en="clients with", sv="klienter hos", da="borgere hos", nb="brukere hos"
    ),
    "contacts": Text(
        en="on the map",
        sv="på nätverkskartan",
        da="på netværkskortet",
        nb="på nettverkskartet",
    ),
    "goals": Text(en="goal", sv="mål", da="mål", nb="mål"),
    "invitations": Text(
        en="invitation", sv="inbjudan", da="invitation", nb="invitasjon"
    ),
    "judgements": Text(en="judgement", sv="bedömning", da="vurdering", nb="vurdering"),
    "other_sociograms": Text(
        en="another map",
        sv="en annan nätverkskarta",
        da="et andet netværkskort",
        nb="et annet nettverkskart",
    ),
    "sociogram": Text(
        en="the map", sv="nätverkskartan", da="netværkskortet", nb="nettverkskartet"
    ),
    "waivers": Text(en="waiver", sv="undantag", da="undtagelse", nb="unntak"),
}
