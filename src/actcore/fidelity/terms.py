"""The words in which reports, standings and the people in them are spoken of."""

from actcore.model import MeetingStatus, PersonKind
from actcore.text import Text
from actcore.variant import Method, Outcome

from .progress import StepState
from .report import Finding, NoticeKind, Severity, Standing

SEVERITY = {
    Severity.BROKEN: Text(en="broken", sv="trasig", da="i stykker", nb="ødelagt"),
    Severity.DEVIATION: Text(en="act", sv="åtgärda", da="handl", nb="gjør noe"),
    Severity.ADVICE: Text(en="talk", sv="prata om", da="drøft", nb="snakk om"),
    Severity.UNUSUAL: Text(en="info", sv="info", da="info", nb="info"),
}
REVIEW = Text(en="review", sv="bedöm", da="vurdér", nb="vurder")
OPEN = Text(en="open", sv="öppet", da="åbent", nb="åpent")
IN_PLACE = Text(en="in place", sv="på plats", da="på plads", nb="på plass")
NOT_APPLICABLE = Text(
    en="do not apply", sv="gäller inte", da="gælder ikke", nb="gjelder ikke"
)
WAIVED = Text(
    en="accepted for a time",
    sv="godtagna tills vidare",
    da="accepteret indtil videre",
    nb="godtatt inntil videre",
)
NOT_ENOUGH = Text(
    en="not enough information",
    sv="för lite underlag",
    da="for lidt oplyst",
    nb="for lite opplyst",
)
TO_JUDGE = Text(
    en="a person must judge",
    sv="behöver en människas bedömning",
    da="skal vurderes af et menneske",
    nb="må vurderes av et menneske",
)
AS_OF = Text(en="as of", sv="per", da="pr.", nb="per")
STANDING = {
    Standing.CONFORMANT: Text(
        en="no deviations found",
        sv="inga avvikelser funna",
        da="ingen afvigelser fundet",
        nb="ingen avvik funnet",
    ),
    Standing.DEVIATIONS: Text(
        en="deviations", sv="avvikelser", da="afvigelser", nb="avvik"
    ),
    Standing.INCOMPLETE: Text(
        en="incomplete", sv="ofullständig", da="ufuldstændig", nb="ufullstendig"
    ),
}
NOTICE = {
    NoticeKind.WAIVER_EXPIRED: Text(
        en="this waiver has expired",
        sv="undantaget har gått ut",
        da="undtagelsen er udløbet",
        nb="unntaket er utløpt",
    ),
    NoticeKind.WAIVER_UNUSED: Text(
        en="this waiver covers nothing and can be taken away",
        sv="undantaget behövs inte och kan tas bort",
        da="undtagelsen dækker intet og kan fjernes",
        nb="unntaket dekker ingenting og kan fjernes",
    ),
    NoticeKind.WAIVER_OF_UNKNOWN_RULE: Text(
        en="no rule has this code",
        sv="ingen regel har den koden",
        da="ingen regel har denne kode",
        nb="ingen regel har denne koden",
    ),
    NoticeKind.JUDGEMENT_UNUSED: Text(
        en="this judgement settles nothing: the record itself tells, or the place is wrong",
        sv="bedömningen avgör inget: underlaget svarar självt, eller så är platsen fel",
        da="vurderingen afgør intet: materialet svarer selv, eller stedet er forkert",
        nb="vurderingen avgjør ingenting: materialet svarer selv, eller stedet er feil",
    ),
    NoticeKind.JUDGEMENT_OF_UNKNOWN_RULE: Text(
        en="no rule has this code",
        sv="ingen regel har den koden",
        da="ingen regel har denne kode",
        nb="ingen regel har denne koden",
    ),
}
STEP = {
    StepState.DONE: Text(en="done", sv="klart", da="gjort", nb="gjort"),
    StepState.UNDER_WAY: Text(en="under way", sv="pågår", da="i gang", nb="i gang"),
    StepState.TO_COME: Text(en="to come", sv="återstår", da="udestår", nb="gjenstår"),
    StepState.NOT_NEEDED: Text(
        en="not needed", sv="behövs inte", da="ikke nødvendigt", nb="ikke nødvendig"
    ),
}
NEXT_STEPS = Text(
    en="Next, to do or to write down:",
    sv="Härnäst, att göra eller att skriva in:",
    da="Det næste at gøre eller skrive ned:",
    nb="Det neste å gjøre eller skrive ned:",
)
STEPS_DONE = Text(
    en="{done} of {needed} steps done",
    sv="{done} av {needed} steg klara",
    da="{done} af {needed} trin gjort",
    nb="{done} av {needed} trinn gjort",
)
NOT_RECORDED = Text(
    en="not recorded", sv="inte antecknat", da="ikke noteret", nb="ikke notert"
)
BESIDE = Text(
    en="and {count} of which it is not recorded where they belong",
    sv="och {count} där det inte är antecknat var de hör hemma",
    da="og {count}, hvor det ikke er noteret, hvor de hører til",
    nb="og {count} der det ikke er notert hvor de hører til",
)
RECORDED_IN = Text(en="recorded in", sv="antecknat i", da="noteret i", nb="notert i")
UNKNOWN_DAY = Text(
    en="day not recorded",
    sv="datum saknas",
    da="dato ikke noteret",
    nb="dato ikke notert",
)
OUTSIDE = Text(
    en="outside source", sv="utomstående källa", da="ekstern kilde", nb="ekstern kilde"
)
PERSON = Text(en="person", sv="person", da="person", nb="person")
PERSON_KIND = {
    PersonKind.PRIVATE: Text(
        en="private person", sv="privatperson", da="privatperson", nb="privatperson"
    ),
    PersonKind.PROFESSIONAL: Text(
        en="professional", sv="yrkesperson", da="fagperson", nb="fagperson"
    ),
}
TOLD = Text(
    en="{told} of {apply} could be told",
    sv="{told} av {apply} kunde bedömas",
    da="{told} af {apply} kunne vurderes",
    nb="{told} av {apply} kunne vurderes",
)


def told_of(told: int, apply: int, language: str) -> str:
    """How much of a report could be told, in words."""
    return TOLD.get(language).format(told=told, apply=apply)


WEEKDAYS = (
    Text(en="Mon", sv="mån", da="man", nb="man"),
    Text(en="Tue", sv="tis", da="tirs", nb="tirs"),
    Text(en="Wed", sv="ons", da="ons", nb="ons"),
    Text(en="Thu", sv="tors", da="tors", nb="tors"),
    Text(en="Fri", sv="fre", da="fre", nb="fre"),
    Text(en="Sat", sv="lör", da="lør", nb="lør"),
    Text(en="Sun", sv="sön", da="søn", nb="søn"),
)
MEETING = {
    MeetingStatus.PLANNED: Text(
        en="planned", sv="planerat", da="planlagt", nb="planlagt"
    ),
    MeetingStatus.HELD: Text(en="held", sv="hållet", da="afholdt", nb="holdt"),
    MeetingStatus.CANCELLED: Text(
        en="cancelled", sv="inställt", da="aflyst", nb="avlyst"
    ),
    None: Text(en="unknown", sv="okänt", da="ukendt", nb="ukjent"),
}
MOVED_FROM = Text(
    en="moved from", sv="flyttat från", da="flyttet fra", nb="flyttet fra"
)
UNDATED = Text(
    en="meetings without a date",
    sv="möten utan datum",
    da="møder uden dato",
    nb="møter uten dato",
)
_OTHERWISE = {
    Outcome.WAIVED: WAIVED,
    Outcome.NOT_APPLICABLE: NOT_APPLICABLE,
}


def word_of(finding: Finding) -> Text:
    """What a finding comes to, in a word: to act on, to judge, in place."""
    if finding.severity in SEVERITY:
        return SEVERITY[finding.severity]
    if finding.outcome is Outcome.NOT_ASSESSED:
        return REVIEW if finding.rule.method is Method.JUDGED else OPEN
    return _OTHERWISE.get(finding.outcome, IN_PLACE)
