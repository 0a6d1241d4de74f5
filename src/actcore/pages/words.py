"""The report page's own words in the languages it speaks."""

from actcore.fidelity import Origin, Standing
from actcore.model import Case, Document, Site
from actcore.text import Text
from actcore.variant import Outcome, Strength

from .record_words import Counted

REPORT = Text(en="Report", sv="Rapport", da="Rapport", nb="Rapport")
RECORD_OF: dict[type[Document], Text] = {
    Case: Text(
        en="Record of one client",
        sv="Underlag om en klient",
        da="Materiale om én borger",
        nb="Materiale om én bruker",
    ),
    Site: Text(
        en="Record of an organisation",
        sv="Underlag om en verksamhet",
        da="Materiale om en organisation",
        nb="Materiale om en virksomhet",
    ),
}
SKIP = Text(
    en="Go to the report",
    sv="Gå till rapporten",
    da="Gå til rapporten",
    nb="Gå til rapporten",
)
CONTENTS = Text(en="Contents", sv="Innehåll", da="Indhold", nb="Innhold")
STANDING = {
    Standing.CONFORMANT: Text(
        en="Nothing in the record goes against what the model asks for.",
        sv="Inget i underlaget går emot det som modellen kräver.",
        da="Intet i materialet går imod det, modellen kræver.",
        nb="Ingenting i materialet går imot det modellen krever.",
    ),
    Standing.DEVIATIONS: Text(
        en="There are deviations from the model. They come first below.",
        sv="Det finns avvikelser från modellen. De står först här nedanför.",
        da="Der er afvigelser fra modellen. De står først nedenfor.",
        nb="Det finnes avvik fra modellen. De står først nedenfor.",
    ),
    Standing.INCOMPLETE: Text(
        en="The report is incomplete: not everything could be asked.",
        sv="Rapporten är ofullständig: allt kunde inte prövas.",
        da="Rapporten er ufuldstændig: ikke alt kunne undersøges.",
        nb="Rapporten er ufullstendig: ikke alt kunne undersøkes.",
    ),
}
UNTOLD = Text(
    en="The record is not enough to tell how the work stands.",
    sv="Underlaget räcker inte för att säga hur arbetet ligger till.",
    da="Materialet rækker ikke til at sige, hvordan arbejdet står.",
    nb="Materialet er ikke nok til å si hvordan det står til med arbeidet.",
)
ABOUT_WORK = Text(
    en="What is found here is about the work and the plan, never about a person's worth.",
    sv="Det som står här handlar om arbetet och planen, aldrig om någon människas värde.",
    da="Det, der står her, handler om arbejdet og planen, aldrig om et menneskes værd.",
    nb="Det som står her, handler om arbeidet og planen, aldri om et menneskes verdi.",
)
NAMES = {
    "codes": Text(
        en="People go by the codes that the record has for them.",
        sv="Människor visas med den kod som de har i underlaget.",
        da="Mennesker vises med den kode, de har i materialet.",
        nb="Mennesker vises med den koden de har i materialet.",
    ),
    "roles": Text(
        en="People go by their roles.",
        sv="Människor visas med sin roll.",
        da="Mennesker vises med deres rolle.",
        nb="Mennesker vises med rollen sin.",
    ),
    "full": Text(
        en="People go by name: handle the page like the record itself.",
        sv="Människor visas med namn: hantera sidan som själva underlaget.",
        da="Mennesker vises med navn: behandl siden som selve materialet.",
        nb="Mennesker vises med navn: behandle siden som selve materialet.",
    ),
    "kinds": Text(
        en="Only kinds and numbers are shown, never who anybody is.",
        sv="Bara slag och antal visas, aldrig vem någon är.",
        da="Kun slags og antal vises, aldrig hvem nogen er.",
        nb="Bare slag og antall vises, aldri hvem noen er.",
    ),
}
KEPT_BACK = Text(
    en="Whom the client has not chosen to show here goes by the role.",
    sv="Den som klienten inte har valt att visa här visas bara med sin roll.",
    da="Den, som borgeren ikke har valgt at vise her, vises kun med sin rolle.",
    nb="Den som brukeren ikke har valgt å vise her, vises bare med rollen sin.",
)
KEPT_FINDINGS: Counted = (
    Text(
        en="1 finding that rests on the client's map is not shown here.",
        sv="1 iakttagelse som bygger på klientens nätverkskarta visas inte här.",
        da="1 fund, der bygger på borgerens netværkskort, vises ikke her.",
        nb="1 funn som bygger på brukerens nettverkskart, vises ikke her.",
    ),
    Text(
        en="{count} findings that rest on the client's map are not shown here.",
        sv="{count} iakttagelser som bygger på klientens nätverkskarta visas inte här.",
        da="{count} fund, der bygger på borgerens netværkskort, vises ikke her.",
        nb="{count} funn som bygger på brukerens nettverkskart, vises ikke her.",
    ),
)

SUMMARY = Text(en="Summary", sv="Sammanfattning", da="Sammenfatning", nb="Sammendrag")
TO_DO = Text(
    en="To act on and to talk about",
    sv="Att åtgärda och att prata om",
    da="Til handling og drøftelse",
    nb="Å gjøre noe med og å snakke om",
)
NOTHING_TO_DO = Text(
    en="Nothing here asks for action.",
    sv="Inget här kräver någon åtgärd.",
    da="Intet her kræver handling.",
    nb="Ingenting her krever at noe gjøres.",
)
NOTHING_YET = Text(
    en="What asks for action cannot be told before more is recorded.",
    sv="Vad som behöver göras går inte att säga förrän mer är antecknat.",
    da="Hvad der skal gøres, kan ikke siges, før mere er noteret.",
    nb="Hva som må gjøres, kan ikke sies før mer er notert.",
)
COUNTS = Text(
    en="Findings by how strongly the source puts it",
    sv="Iakttagelser efter hur starkt källan uttrycker sig",
    da="Fund efter hvor stærkt kilden udtrykker sig",
    nb="Funn etter hvor sterkt kilden uttrykker seg",
)
STRENGTH = {
    Strength.REQUIRED: Text(en="Required", sv="Krav", da="Krav", nb="Krav"),
    Strength.DEFINING: Text(
        en="Defining", sv="Kännetecken", da="Kendetegn", nb="Kjennetegn"
    ),
    Strength.RECOMMENDED: Text(
        en="Recommended", sv="Rekommenderat", da="Anbefalet", nb="Anbefalt"
    ),
    Strength.TYPICAL: Text(en="Usual", sv="Vanligt", da="Sædvanligt", nb="Vanlig"),
    Strength.PERMITTED: Text(en="Allowed", sv="Tillåtet", da="Tilladt", nb="Tillatt"),
    Strength.CLAIM: Text(en="Claim", sv="Påstående", da="Påstand", nb="Påstand"),
}
BROKEN = Text(
    en="What could not be run",
    sv="Det som inte kunde köras",
    da="Det, der ikke kunne køres",
    nb="Det som ikke kunne kjøres",
)
PICTURES = Text(en="Pictures", sv="Bilder", da="Billeder", nb="Bilder")
IN_WORDS = Text(
    en="The picture in words",
    sv="Bilden i ord",
    da="Billedet i ord",
    nb="Bildet i ord",
)
TO_JUDGE = Text(
    en="For people to judge",
    sv="Behöver en människas bedömning",
    da="Skal vurderes af et menneske",
    nb="Må vurderes av et menneske",
)
TO_JUDGE_HOW = Text(
    en="No computation can tell these. Somebody in the role that is to tell answers,"
    " and the answer is written into the record with role and day.",
    sv="Det här kan ingen beräkning avgöra. Den som har i uppgift att bedöma svarar, och"
    " svaret skrivs in i underlaget med roll och dag.",
    da="Dette kan ingen beregning afgøre. Den, der har til opgave at vurdere, svarer, og"
    " svaret skrives i materialet med rolle og dag.",
    nb="Dette kan ingen beregning avgjøre. Den som har i oppgave å vurdere, svarer, og"
    " svaret skrives inn i materialet med rolle og dag.",
)
NOTHING_TO_JUDGE = Text(
    en="Nothing is waiting for a person's judgement.",
    sv="Inget väntar på någon människas bedömning.",
    da="Intet venter på et menneskes vurdering.",
    nb="Ingenting venter på et menneskes vurdering.",
)
MISSING = Text(
    en="What the record does not tell",
    sv="Det som underlaget inte berättar",
    da="Det, materialet ikke fortæller",
    nb="Det materialet ikke forteller",
)
MISSING_NOTE = Text(
    en="Not enough information is no deviation. It is where the record can grow.",
    sv="För lite underlag är ingen avvikelse. Det är där underlaget kan växa.",
    da="For lidt oplyst er ingen afvigelse. Det er dér, materialet kan vokse.",
    nb="For lite opplyst er ikke noe avvik. Det er der materialet kan vokse.",
)
RULES: Counted = (
    Text(en="1 rule", sv="1 regel", da="1 regel", nb="1 regel"),
    Text(
        en="{count} rules",
        sv="{count} regler",
        da="{count} regler",
        nb="{count} regler",
    ),
)
FINDINGS = Text(
    en="Findings by chapter of the source",
    sv="Iakttagelser efter källans kapitel",
    da="Fund efter kildens kapitler",
    nb="Funn etter kildens kapitler",
)
EVIDENCE = Text(en="Rests on", sv="Bygger på", da="Bygger på", nb="Bygger på")
STRENGTH_OF = Text(en="Strength", sv="Styrka", da="Styrke", nb="Styrke")
COUNTING = Text(
    en="How it is counted",
    sv="Så räknas det",
    da="Sådan tælles det",
    nb="Slik telles det",
)
SOURCE = Text(en="Source", sv="Källa", da="Kilde", nb="Kilde")
PAGES = Text(en="p. {pages}", sv="s. {pages}", da="s. {pages}", nb="s. {pages}")
LINES: Counted = (
    Text(en="line {count}", sv="rad {count}", da="linje {count}", nb="linje {count}"),
    Text(en="lines {count}", sv="rad {count}", da="linje {count}", nb="linje {count}"),
)

TEAMS = Text(
    en="Teams", sv="Team och grupper", da="Team og grupper", nb="Team og grupper"
)
ORGANISATIONS = Text(
    en="Organisations", sv="Organisationer", da="Organisationer", nb="Organisasjoner"
)

GOALS = Text(en="Goals", sv="Mål", da="Mål", nb="Mål")

STANDING_NOW = Text(
    en="Where things stand", sv="Var det står", da="Hvor det står", nb="Hvor det står"
)

MEETINGS = Text(en="Meetings", sv="Möten", da="Møder", nb="Møter")
DAY = Text(en="Day", sv="Dag", da="Dag", nb="Dag")
NOTE = Text(en="Note", sv="Anmärkning", da="Bemærkning", nb="Merknad")

PARAMETERS = Text(
    en="Numbers and choices", sv="Tal och val", da="Tal og valg", nb="Tall og valg"
)
PARAMETERS_NOTE = Text(
    en="What the rules were held against, and where each value comes from.",
    sv="Vad reglerna prövades mot, och var varje värde kommer ifrån.",
    da="Hvad reglerne blev holdt op imod, og hvor hver værdi kommer fra.",
    nb="Hva reglene ble holdt opp mot, og hvor hver verdi kommer fra.",
)
RULE = Text(en="Rule", sv="Regel", da="Regel", nb="Regel")
PARAMETER = Text(en="What", sv="Vad", da="Hvad", nb="Hva")
VALUE = Text(en="Value", sv="Värde", da="Værdi", nb="Verdi")
ORIGIN = Text(en="Where from", sv="Varifrån", da="Hvorfra", nb="Hvor fra")
REASON = Text(en="Reason", sv="Skäl", da="Begrundelse", nb="Begrunnelse")
DECIDED = Text(en="Decided", sv="Beslutat", da="Besluttet", nb="Vedtatt")
ORIGINS = {
    Origin.SOURCE: Text(
        en="printed in the source",
        sv="står i källan",
        da="står i kilden",
        nb="står i kilden",
    ),
    Origin.DERIVED: Text(
        en="follows from the source",
        sv="följer av källan",
        da="følger af kilden",
        nb="følger av kilden",
    ),
    Origin.LOCAL: Text(
        en="decided locally",
        sv="beslutat lokalt",
        da="besluttet lokalt",
        nb="vedtatt lokalt",
    ),
    Origin.UNSET: Text(
        en="not set; the source leaves it open",
        sv="inte satt; källan lämnar det öppet",
        da="ikke fastsat; kilden lader det stå åbent",
        nb="ikke fastsatt; kilden lar det stå åpent",
    ),
}
YES_NO = {
    True: Text(en="yes", sv="ja", da="ja", nb="ja"),
    False: Text(en="no", sv="nej", da="nej", nb="nei"),
}

WAIVERS = Text(
    en="Accepted for a time",
    sv="Godtaget tills vidare",
    da="Accepteret indtil videre",
    nb="Godtatt inntil videre",
)
JUDGEMENTS = Text(
    en="Judgements made", sv="Gjorda bedömningar", da="Vurderinger", nb="Vurderinger"
)
SCOPE = Text(en="Covers", sv="Gäller", da="Gælder", nb="Gjelder")
UNDERNEATH = Text(en="Otherwise", sv="Annars", da="Ellers", nb="Ellers")
APPROVED_BY = Text(
    en="Approved by", sv="Godkänt av", da="Godkendt af", nb="Godkjent av"
)
PERIOD = Text(en="From and until", sv="Från och till", da="Fra og til", nb="Fra og til")
JUDGED_BY = Text(en="Judged by", sv="Bedömt av", da="Vurderet af", nb="Vurdert av")
ANSWER = Text(en="Answer", sv="Svar", da="Svar", nb="Svar")
NOTICES = Text(
    en="To tidy up", sv="Att städa upp", da="Til oprydning", nb="Bør ryddes opp i"
)
PROVIDED_BY = Text(
    en="The rules come from",
    sv="Reglerna kommer från",
    da="Reglerne kommer fra",
    nb="Reglene kommer fra",
)
OUTCOME = {
    Outcome.MET: Text(en="in place", sv="på plats", da="på plads", nb="på plass"),
    Outcome.PARTLY: Text(
        en="partly in place",
        sv="delvis på plats",
        da="delvis på plads",
        nb="delvis på plass",
    ),
    Outcome.UNMET: Text(
        en="not in place", sv="inte på plats", da="ikke på plads", nb="ikke på plass"
    ),
    Outcome.NOT_APPLICABLE: Text(
        en="does not apply", sv="gäller inte", da="gælder ikke", nb="gjelder ikke"
    ),
}
CONTENTS_IN_ORDER = (
    ("summary", SUMMARY),
    ("pictures", PICTURES),
    ("to-judge", TO_JUDGE),
    ("missing", MISSING),
    ("organisations", ORGANISATIONS),
    ("teams", TEAMS),
    ("goals", GOALS),
    ("standing", STANDING_NOW),
    ("meetings", MEETINGS),
    ("findings", FINDINGS),
    ("values", PARAMETERS),
    ("waivers", WAIVERS),
    ("judgements", JUDGEMENTS),
    ("notices", NOTICES),
)
"""The sections of the page by their ids; those that are empty are left out."""
