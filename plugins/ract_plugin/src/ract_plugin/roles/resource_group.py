"""Who takes part in a client's own resource group."""

from actcore.variant import Role, Text

from ..sources import BROCHURE

LEVEL = "resource_group"
BACKGROUND, SWEDEN, FIGURE = "Bakgrund", "RACT i Sverige", "Figur 1 (d)"

REGION = Text(
    sv="Regionen (tidigare landstinget)", en="Region (formerly county council)"
)
KOMMUN = Text(sv="Kommunen", en="Municipality")
EITHER = Text(sv="Regionen eller kommunen", en="Region or municipality")
BY_CLIENT = Text(
    sv="Nomineras av klienten och tillfrågas sedan",
    en="Nominated by the client, then asked",
)

ROLES = (
    Role(
        id="client",
        title=Text(sv="Klient", en="Client"),
        level=LEVEL,
        source=BROCHURE.at(BACKGROUND, lines="150-152, 179-187"),
        about=Text(
            sv="Äger målen, har det avgörande inflytandet över stödet, ritar sin karta, nominerar och leder om möjligt sin grupp.",
            en="Owns the goals, has the decisive influence on the support, draws the map, nominates and, if possible, chairs the group.",
        ),
        mandatory=True,
        eligibility=Text(
            sv="Svåra psykiska besvär eller omfattande, sammansatta problem, oavsett diagnos",
            en="Severe mental difficulties or extensive, complex problems, whatever the diagnosis",
        ),
        aliases=("brukare", "patient"),
    ),
    Role(
        id="case_manager",
        title=Text(sv="Case manager", en="Case manager"),
        level=LEVEL,
        source=BROCHURE.at(SWEDEN, lines="215-219"),
        about=Text(
            sv="Samordnar alla insatser, ger själv behandling, hjälper klienten med livsmålen och med att bygga gruppen, och stöder klienten som ordförande.",
            en="Coordinates every intervention, also gives treatment, helps with life goals and with building the group, and supports the client as chair.",
        ),
        principal=EITHER,
        mandatory=True,
        eligibility=Text(
            sv="Utbildad case manager, eller under utbildning med handledning",
            en="Trained as a case manager, or in training under supervision",
        ),
        aliases=("CM", "vård- och stödsamordnare"),
    ),
    Role(
        id="physician",
        title=Text(sv="Läkare", en="Physician"),
        level=LEVEL,
        source=BROCHURE.at(SWEDEN, lines="218, 413-414, 435-438"),
        about=Text(
            sv="Ingår i grundbulten; rollen förändras när klienten blir mer aktiv. Källan anger ingen specialitet.",
            en="Belongs to the core trio; the role changes as the client becomes more active. The source names no specialty.",
        ),
        principal=REGION,
        mandatory=True,
        appointed_by=Text(
            sv="Hör till gruppen från början, nomineras inte",
            en="Part of the group from the start, not nominated",
        ),
    ),
    Role(
        id="close_person",
        title=Text(sv="Närstående", en="Person close to the client"),
        level=LEVEL,
        source=BROCHURE.at(FIGURE, lines="179-180, 223-224, 414-415"),
        about=Text(
            sv="En anhörig, vän, granne eller annan som betyder något för klienten och som klienten vill ha med.",
            en="A relative, friend, neighbour or other person who matters to the client and whom the client wants in the group.",
        ),
        appointed_by=BY_CLIENT,
        aliases=("anhörig", "relative"),
    ),
    Role(
        id="psychiatry_staff",
        title=Text(sv="Personal från psykiatrin", en="Psychiatry staff"),
        level=LEVEL,
        source=BROCHURE.at(SWEDEN, lines="223-224, 415"),
        about=Text(
            sv="Ger vård och behandling genom resursgruppen.",
            en="Gives care and treatment through the resource group.",
        ),
        principal=REGION,
        mandatory=False,
        appointed_by=BY_CLIENT,
    ),
    Role(
        id="social_services_staff",
        title=Text(sv="Personal från socialtjänsten", en="Social services staff"),
        level=LEVEL,
        source=BROCHURE.at(SWEDEN, lines="223-224, 410-411"),
        about=Text(
            sv="Ger socialt stöd genom resursgruppen.",
            en="Gives social support through the resource group.",
        ),
        principal=KOMMUN,
        mandatory=False,
        appointed_by=BY_CLIENT,
    ),
    Role(
        id="housing_support_worker",
        title=Text(sv="Boendestödjare", en="Housing support worker"),
        level=LEVEL,
        source=BROCHURE.at("Figur 1 (b)", lines="410-411, 457, 485"),
        about=Text(
            sv="Ger stöd i vardagen och i hemmet.",
            en="Gives support in everyday life and at home.",
        ),
        principal=KOMMUN,
        mandatory=False,
        appointed_by=BY_CLIENT,
        aliases=("boendestöd",),
    ),
    Role(
        id="user_coach",
        title=Text(sv="Brukarcoach", en="User coach"),
        level=LEVEL,
        source=BROCHURE.at("Evidensbaserad praktik", lines="22-27, 65-70, 415-420"),
        about=Text(
            sv="Anställd med egen erfarenhet. Ska finnas i SKL-team och ordinarie team; klienten ska erbjudas en coach i resursgruppen, men bara klienten bjuder in.",
            en="Employed, with own experience. Is to be in SKL teams and ordinary teams; the client is to be offered a coach in the resource group, but only the client invites.",
        ),
        appointed_by=Text(
            sv="Bjuds in av klienten; organiseras och utbildas av brukarnas paraplyorganisation",
            en="Invited by the client; organised and trained by the users' umbrella organisation",
        ),
        eligibility=Text(
            sv="Egen erfarenhet av psykisk funktionsnedsättning och anställning",
            en="Own experience of psychiatric disability, and employment",
        ),
    ),
    Role(
        id="coopted_specialist",
        title=Text(sv="Adjungerad specialist", en="Co-opted specialist"),
        level=LEVEL,
        source=BROCHURE.at(BACKGROUND, lines="203-207"),
        about=Text(
            sv="Är med en tid när gruppen behöver just den kompetensen, till exempel från Arbetsförmedlingen eller Kriminalvården.",
            en="Takes part for a while when the group needs that competence, from the employment or the probation service for instance.",
        ),
        mandatory=False,
        eligibility=Text(
            sv="Den kompetens som behövs", en="The competence that is needed"
        ),
    ),
    Role(
        id="rg_chair",
        title=Text(sv="Ordförande för resursgruppen", en="Chair of the resource group"),
        level=LEVEL,
        source=BROCHURE.at(FIGURE, lines="415-416"),
        about=Text(
            sv="Leder gruppens möten: klienten om det är möjligt, och då med case managerns stöd.",
            en="Leads the group's meetings: the client if possible, with support from the case manager.",
        ),
        mandatory=True,
    ),
    Role(
        id="ips_coach",
        title=Text(sv="Arbetscoach enligt IPS", en="IPS employment coach"),
        level=LEVEL,
        source=BROCHURE.at(
            "Rehabilitering och stöd till återhämtning", lines="105-110"
        ),
        about=Text(
            sv="Hjälper klienten att få ett vanligt arbete och ha det kvar, ute där klienten lever sitt liv.",
            en="Helps the client to find and keep an ordinary job, out where the client lives.",
        ),
        eligibility=Text(
            sv="Hör till psykiatrins vård och stöd",
            en="Belongs to psychiatric care and support",
        ),
    ),
)
