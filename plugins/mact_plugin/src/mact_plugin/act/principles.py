"""What ACT stands for: values, core elements, drivers and phases, as the guide names them."""

from actcore.variant import Principle, Text

from ..sources import GUIDE, page

_VALUES = "Indsatsens værdigrundlag"
_BOX = GUIDE.at("Boks 3-1: ACT-indsatsens kerneelementer", pages=page(8))
_DRIVERS = GUIDE.at("Figur 5-1: Fem centrale drivkræfter", pages=page(11))

LISTED_VALUES = (
    Principle(
        id="recovery",
        title=Text(da="Recovery-understøttende tilgang", en="Supporting recovery"),
        source=GUIDE.at(_VALUES, pages=page(8, 9)),
        about=Text(
            da="Borgeren er i gang med sin egen helingsproces; medarbejderne lytter og bygger på borgerens ressourcer.",
            en="The citizen is in a healing process of their own; the staff listen and build on the citizen's resources.",
        ),
    ),
    Principle(
        id="wishes_and_needs",
        title=Text(
            da="Udgangspunkt i borgerens ønsker og behov",
            en="Starting from the citizen's wishes and needs",
        ),
        source=GUIDE.at(_VALUES, pages=page(8, 9)),
        about=Text(
            da="Borger og medarbejder samarbejder som ligeværdige; underoverskriften nævner også ressourcer.",
            en="Citizen and worker collaborate as equals; the sub-heading adds resources.",
        ),
    ),
    Principle(
        id="no_demand_for_change",
        title=Text(da="Ikke krav om forandring", en="No demand for change"),
        source=GUIDE.at(_VALUES, pages=page(8, 9)),
        about=Text(
            da="Det eneste, der skal til, er at høre til målgruppen og at ønske støtten.",
            en="All it takes is to belong to the target group and to wish for the support.",
        ),
    ),
    Principle(
        id="active_effort",
        title=Text(da="Aktiv indsats", en="Active effort"),
        source=GUIDE.at(_VALUES, pages=page(8, 9)),
        about=Text(
            da="Medarbejderen er den aktive part, opsøger borgeren og slipper ikke kontakten.",
            en="The worker is the active party, seeks the citizen out and does not let go.",
        ),
    ),
)
"""The four in the guide's list."""

VALUES = (
    *LISTED_VALUES,
    Principle(
        id="team_effort",
        title=Text(
            da="Teamindsats og tværfaglighed", en="Team effort across professions"
        ),
        source=GUIDE.at("Teamindsats og tværfaglighed", pages=page(9)),
        about=Text(
            da="Hver bidrager med sit fag, og alle kender borgerens samlede behov.",
            en="Each contributes with a profession, and all know the citizen's overall needs.",
        ),
    ),
    Principle(
        id="specialised_support",
        title=Text(
            da="Fagspecialiseret støtte, samlet af den socialpædagogiske støtte",
            en="Specialised support, held together by the social-pedagogical support",
        ),
        source=GUIDE.at("Fagspecialiseret støtte i ACT-indsatsen", pages=page(10)),
        about=Text(
            da="Misbrug, psykisk sårbarhed, helbred, netværk og økonomi, i det omfang borgeren ønsker det.",
            en="Misuse, mental vulnerability, health, network and economy, as far as the citizen wishes.",
        ),
    ),
)
"""The list of four, and two more that the same chapter gives headings of their own."""

BOXED_ELEMENTS = (
    Principle(
        id="intensive",
        title=Text(da="Intensiv", en="Intensive"),
        source=_BOX,
        about=Text(
            da="Vedholdende støtte, til tider omfattende og på flere områder.",
            en="Persistent support, at times extensive and in several areas.",
        ),
    ),
    Principle(
        id="flexible",
        title=Text(da="Fleksibel", en="Flexible"),
        source=_BOX,
        about=Text(
            da="Følger behov, der skifter, og kan hurtigt trappes op i en krise.",
            en="Follows changing needs and can be stepped up fast in a crisis.",
        ),
    ),
    Principle(
        id="outreaching",
        title=Text(da="Udgående", en="Outreaching"),
        source=_BOX,
        about=Text(
            da="Gives dér, hvor borgeren ønsker det, typisk hjemme.",
            en="Given where the citizen wants it, typically at home.",
        ),
    ),
    Principle(
        id="direct",
        title=Text(da="Direkte", en="Direct"),
        source=_BOX,
        about=Text(
            da="Teamet giver så vidt muligt selv støtten og behandlingen.",
            en="As far as possible the team itself gives support and treatment.",
        ),
    ),
    Principle(
        id="time_unlimited",
        title=Text(
            da="Tidsubegrænset og vedholdende", en="Unlimited in time and persistent"
        ),
        source=_BOX,
        about=Text(
            da="Har ingen slutdato og stopper ikke, selv om borgeren endnu ikke viser parathed.",
            en="Has no set end and does not stop even though readiness is not yet shown.",
        ),
    ),
    Principle(
        id="individual",
        title=Text(
            da="Individuelt tilrettelagt ud fra borgerens ønsker og behov",
            en="Arranged individually from the citizen's wishes and needs",
        ),
        source=_BOX,
        about=Text(
            da="Borgeren bestemmer, hvad der arbejdes med, og kan takke nej til dele.",
            en="The citizen decides what is worked on and may decline parts.",
        ),
    ),
)
"""The six of box 3-1."""

CORE_ELEMENTS = (
    *BOXED_ELEMENTS,
    Principle(
        id="holistic",
        title=Text(da="Helhedsorienteret", en="Holistic"),
        source=GUIDE.at("Indsatsens kerneelementer", pages=page(8)),
        about=Text(
            da="Omfatter borgerens samlede situation.",
            en="Covers the citizen's whole situation.",
        ),
    ),
)
"""The seven of the sentence above the box, which counts the holistic effort as well."""

DRIVERS = (
    Principle(
        id="intervention", title=Text(da="Indsats", en="Intervention"), source=_DRIVERS
    ),
    Principle(
        id="organisation",
        title=Text(da="Organisering", en="Organisation"),
        source=_DRIVERS,
    ),
    Principle(
        id="leadership", title=Text(da="Ledelse", en="Leadership"), source=_DRIVERS
    ),
    Principle(id="people", title=Text(da="Mennesker", en="People"), source=_DRIVERS),
    Principle(id="context", title=Text(da="Kontekst", en="Context"), source=_DRIVERS),
)
"""All five are at work in every phase."""

PHASES = (
    Principle(
        id="deciding",
        title=Text(da="Beslutte", en="Decide"),
        source=GUIDE.at("Fase 1: Beslutte", pages=page(12)),
        about=Text(
            da="Ledelsen beslutter; det handler om forståelse og parathed.",
            en="Leadership decides; it is about understanding and readiness.",
        ),
    ),
    Principle(
        id="planning",
        title=Text(da="Planlægge", en="Plan"),
        source=GUIDE.at("Fase 2: Planlægge", pages=page(16)),
        about=Text(
            da="Forankring, team, medarbejdere, uddannelse og en samlet plan.",
            en="Anchoring, team, staff, training and one overall plan.",
        ),
    ),
    Principle(
        id="carrying_out",
        title=Text(da="Gennemføre", en="Carry out"),
        source=GUIDE.at("Fase 3: Gennemføre", pages=page(21)),
        about=Text(
            da="Opsporing, ledelse af forandringen, et ægte team, supervision og opfølgning.",
            en="Detection, leading the change, a genuine team, supervision and follow-up.",
        ),
    ),
    Principle(
        id="anchoring",
        title=Text(da="Forankre", en="Anchor"),
        source=GUIDE.at("Fase 4: Forankre", pages=page(26)),
        about=Text(
            da="Det, der virker, føres videre i driften, også når der kommer nye folk.",
            en="What works is carried on in operation, also when new people come.",
        ),
    ),
)
"""In the order of the guide. They may overlap, and going back is no failure (ACT203)."""
