"""The roles that the guide speaks of.

The functions of the team are its examples, not a closed list. `mandatory` is None where
the guide does not say. "Leadership" sometimes includes the team leader and sometimes does
not; the levels here keep them apart.
"""

from actcore.variant import Role, Text

from ..sources import GUIDE, page

CITIZEN, TEAM, ADMINISTRATION, TOP, PARTNERS = (
    "citizen",
    "team",
    "administration",
    "top",
    "partners",
)

CATALOGUE = (
    Role(
        id="citizen",
        title=Text(da="Borger", en="Citizen"),
        level=CITIZEN,
        source=GUIDE.at("Teamindsats og tværfaglighed", pages=page(8, 9, 22, 23)),
        about=Text(
            da="Vælger, hvad der skal arbejdes med, sætter sine egne mål og kan takke nej til noget af støtten.",
            en="Chooses what to work on, sets the goals and may decline parts of the support.",
        ),
    ),
    Role(
        id="housing_support",
        title=Text(da="Bostøttemedarbejder", en="Housing-support worker"),
        level=TEAM,
        source=GUIDE.at("Kort om ACT-metoden", pages=page(8, 18)),
        about=Text(
            da="Giver social støtte direkte og kan have så mange borgere, at stillingen er på fuld tid.",
            en="Gives social support directly and can carry enough citizens for a full-time post.",
        ),
        aliases=("bostøtte", "bostøtter"),
    ),
    Role(
        id="social_pedagogical_support",
        title=Text(da="Socialpædagogisk støtte", en="Social-pedagogical support"),
        level=TEAM,
        source=GUIDE.at(
            "Fagspecialiseret støtte i ACT-indsatsen", pages=page(9, 10, 23)
        ),
        about=Text(
            da="Den primære støtte, som holder de øvrige fag sammen og ofte har ansvar for planen.",
            en="The primary support, which holds the other professions together and often answers for the plan.",
        ),
        aliases=("primær kontakt",),
    ),
    Role(
        id="nurse",
        title=Text(da="Sygeplejerske", en="Nurse"),
        level=TEAM,
        source=GUIDE.at("Kort om ACT-metoden", pages=page(8)),
        about=Text(
            da="Giver selv sundhedsfaglig støtte.",
            en="Gives health support directly.",
        ),
    ),
    Role(
        id="misuse_consultant",
        title=Text(da="Misbrugskonsulent", en="Substance-misuse consultant"),
        level=TEAM,
        source=GUIDE.at("Udvælgelse af medarbejdere", pages=page(8, 18)),
        about=Text(
            da="Giver støtte omkring misbrug direkte; en deltidsstilling kan give mening.",
            en="Gives support with misuse directly; part-time may make sense.",
        ),
    ),
    Role(
        id="psychiatrist",
        title=Text(da="Psykiater", en="Psychiatrist"),
        level=TEAM,
        source=GUIDE.at(
            "Samarbejde med fx behandlingspsykiatrien er vigtigt", pages=page(8, 13)
        ),
        about=Text(
            da="Giver teamet psykiatrisk kompetence; guiden kalder det afgørende, at psykiateren er med.",
            en="Gives the team psychiatric competence; the guide calls taking part crucial.",
        ),
    ),
    Role(
        id="employment_consultant",
        title=Text(da="Beskæftigelseskonsulent", en="Employment consultant"),
        level=TEAM,
        source=GUIDE.at("Kort om ACT-metoden", pages=page(8)),
        about=Text(
            da="Giver støtte mod arbejde; den vinkel kom til med afprøvningen.",
            en="Gives support towards work; that focus came with the trial.",
        ),
    ),
    Role(
        id="case_worker",
        title=Text(da="Sagsbehandler", en="Case worker"),
        level=TEAM,
        source=GUIDE.at("Udvælgelse af medarbejdere", pages=page(18)),
        about=Text(
            da="Bidrager med sit eget fag, når der er brug for det; en deltidsstilling kan give mening.",
            en="Contributes their own discipline when needed; part-time may make sense.",
        ),
    ),
    Role(
        id="team_member",
        title=Text(da="ACT-medarbejder", en="ACT team worker"),
        level=TEAM,
        source=GUIDE.at("Tabel 4-3: Rolle- og ansvarsfordeling", pages=page(9, 20, 22)),
        about=Text(
            da="Er den aktive part, opsøger borgeren, holder fast og følger op på borgerens mål.",
            en="Is the active party, seeks the citizen out, persists and follows up the citizen's goals.",
        ),
        mandatory=True,
        aliases=("teammedarbejder",),
    ),
    Role(
        id="language_worker",
        title=Text(
            da="Medarbejder med særlige sprogkundskaber",
            en="Worker with particular language skills",
        ),
        level=TEAM,
        source=GUIDE.at("Fortsat ledelsesfokus", pages=page(26)),
        about=Text(
            da="Kan overvejes, når mange i målgruppen har en anden etnisk baggrund.",
            en="May be considered where many in the target group have another ethnic background.",
        ),
        mandatory=False,
    ),
    Role(
        id="team_leader",
        title=Text(da="Teamleder", en="Team leader"),
        level=TEAM,
        source=GUIDE.at(
            "Etablering af ACT-team og udvælgelse af teamleder",
            pages=page(17, 18, 20, 21, 22, 23),
        ),
        about=Text(
            da="Holder teamet tro mod metoden, er sparringspartner og afgør sagen, når teamet er uenigt.",
            en="Keeps the team true to the method, is its sparring partner and decides when the team disagrees.",
        ),
        mandatory=True,
    ),
    Role(
        id="staff_change_agent",
        title=Text(
            da="Forandringsagent blandt medarbejderne",
            en="Change agent among the staff",
        ),
        level=TEAM,
        source=GUIDE.at("Udvælgelse af medarbejdere", pages=page(18)),
        about=Text(
            da="En respekteret og engageret kollega i teamet, som fremmer metoden i den første tid.",
            en="A respected and keen colleague in the team who promotes the method at first.",
        ),
        mandatory=False,
    ),
    Role(
        id="supervisor",
        title=Text(da="Supervisor", en="Supervisor"),
        level=TEAM,
        source=GUIDE.at("Supervision af arbejdet med ACT-metoden", pages=page(23, 25)),
        about=Text(
            da="Giver supervision i kerneelementerne og i at bruge dem i praksis; guiden taler kun om opgaven.",
            en="Supervises on the core elements and their use; the guide speaks of the task only.",
        ),
    ),
    Role(
        id="leadership",
        title=Text(da="Ledelsen", en="Leadership"),
        level=ADMINISTRATION,
        source=GUIDE.at(
            "Tabel 4-3: Rolle- og ansvarsfordeling", pages=page(12, 20, 21)
        ),
        about=Text(
            da="Beslutter, om metoden skal indføres, sætter rammerne, går forrest og sørger for aftaler.",
            en="Decides whether to implement, sets the frames, goes first and sees to agreements.",
        ),
        mandatory=True,
    ),
    Role(
        id="department_leader",
        title=Text(da="Afdelingsleder", en="Department leader"),
        level=ADMINISTRATION,
        source=GUIDE.at("En samlet plan for implementeringen", pages=page(13, 19)),
        about=Text(
            da="Drøfter implementeringsplanen med den øverste ledelse og bakker den op.",
            en="Discusses the implementation plan with top leadership and backs it.",
        ),
        aliases=("mellemleder", "afdelingsledelse"),
    ),
    Role(
        id="project_leader",
        title=Text(da="Projektleder", en="Project leader"),
        level=ADMINISTRATION,
        source=GUIDE.at(
            "Styregruppe skal sikre forpligtende samarbejde", pages=page(17)
        ),
        about=Text(
            da="Fandtes i de to kommuners afprøvning; guiden kræver det ikke.",
            en="Was there in the two municipalities' trial; the guide does not ask for it.",
        ),
    ),
    Role(
        id="top_leader",
        title=Text(da="Øverste leder", en="Top leader"),
        level=TOP,
        source=GUIDE.at("En samlet plan for implementeringen", pages=page(13, 19, 21)),
        about=Text(
            da="Drøfter implementeringsplanen med afdelingsledelsen, så der er opbakning på begge niveauer.",
            en="Discusses the implementation plan with department leaders, so that both levels back it.",
        ),
        aliases=("topledelse", "øverste ledelse"),
    ),
    Role(
        id="leadership_change_agent",
        title=Text(
            da="Forandringsagent i ledelsen", en="Change agent in the leadership"
        ),
        level=TOP,
        source=GUIDE.at("Gå forrest som leder og sæt retning!", pages=page(21)),
        about=Text(
            da="Ledere på alle niveauer, også teamlederen, som driver forandringen.",
            en="Leaders at all levels, the team leader included, who drive the change.",
        ),
        mandatory=True,
    ),
    Role(
        id="political_level",
        title=Text(da="Politisk niveau", en="Political level"),
        level=TOP,
        source=GUIDE.at("Fortsat ledelsesfokus", pages=page(13, 26)),
        about=Text(
            da="Kan understøtte indsatsen; i fase 4 skal der tages stilling til det politiske fokus.",
            en="May support the effort; phase 4 asks for a position on political attention.",
        ),
        mandatory=False,
    ),
    Role(
        id="steering_group_member",
        title=Text(da="Medlem af styregruppen", en="Member of the steering group"),
        level=PARTNERS,
        source=GUIDE.at(
            "Styregruppe skal sikre forpligtende samarbejde", pages=page(17)
        ),
        about=Text(
            da="Forpligter sin organisation, fx jobcenter, misbrugsbehandling eller regional psykiatri.",
            en="Commits an organisation, such as job centre, misuse treatment or regional psychiatry.",
        ),
        mandatory=False,
    ),
    Role(
        id="job_centre_case_worker",
        title=Text(da="Sagsbehandler i jobcentret", en="Case worker at the job centre"),
        level=PARTNERS,
        source=GUIDE.at(
            "Den organisatoriske forankring af ACT-metoden", pages=page(17)
        ),
        about=Text(
            da="Kender ofte borgerne og hjalp i afprøvningen med at finde dem.",
            en="Often knows the citizens and helped to find them in the trial.",
        ),
    ),
    Role(
        id="psychiatry_coordinator",
        title=Text(da="Koordinator i psykiatrien", en="Coordinator in psychiatry"),
        level=PARTNERS,
        source=GUIDE.at(
            "Samarbejde med fx behandlingspsykiatrien er vigtigt", pages=page(13)
        ),
        about=Text(
            da="Udskriver borgere fra psykiatrien og henviser dem til ACT.",
            en="Discharges citizens from psychiatry and refers them to ACT.",
        ),
    ),
    Role(
        id="partner",
        title=Text(da="Samarbejdspartner", en="Partner"),
        level=PARTNERS,
        source=GUIDE.at("Tætte forpligtende samarbejdsaftaler", pages=page(15, 20, 21)),
        about=Text(
            da="Fx værested, forsorgshjem, sygehus, psykiatri, jobcenter eller opsøgende tilbud.",
            en="Such as drop-in centre, shelter, hospital, psychiatry, job centre or outreach service.",
        ),
    ),
)

FUNCTIONS = tuple(role.id for role in CATALOGUE if role.level == TEAM)
"""What somebody in a team can be there as, its leader and its supervisor included."""

IN_TEAM = (*FUNCTIONS, "job_centre_case_worker", "psychiatry_coordinator")
"""The functions of a team, and those of partners who may be attached to one."""

GIVING_SUPPORT = tuple(
    role
    for role in (*IN_TEAM, "partner")
    if role not in ("team_leader", "staff_change_agent", "supervisor")
)
"""Those who give a citizen support or bring their profession into it."""
