"""What the Swedish model says that it consists of.

Figure 1 of the brochure names five components. The sources name no values, drivers or
phases as such, so there are none here.
"""

from actcore.variant import Principle, Text

from .sources import BROCHURE

COMPONENTS = (
    Principle(
        id="skl_team",
        title=Text(sv="SKL-teamet", en="The SKL team"),
        source=BROCHURE.at("Figur 1 (a)", lines="407-410"),
        about=Text(
            sv="Kommuner och region samordnar utbildning och införande tillsammans.",
            en="Municipalities and region coordinate training and implementation together.",
        ),
    ),
    Principle(
        id="municipality",
        title=Text(sv="Kommunen", en="The municipality"),
        source=BROCHURE.at("Figur 1 (b)", lines="410-411"),
        about=Text(
            sv="Står för det sociala stödet genom socialtjänsten och olika slags boendestöd.",
            en="Gives social support through social services and several kinds of housing support.",
        ),
    ),
    Principle(
        id="region",
        title=Text(
            sv="Landstinget (numera regionen)",
            en="The county council (now region)",
        ),
        source=BROCHURE.at("Figur 1 (c)", lines="411-413"),
        about=Text(
            sv="Har ansvaret för psykiatrin; primärvården får större del i det psykosociala arbetet.",
            en="Responsible for psychiatric care; primary care has a greater part in psychosocial work.",
        ),
    ),
    Principle(
        id="resource_group",
        title=Text(sv="Resursgruppen", en="The client's resource group"),
        source=BROCHURE.at("Figur 1 (d)", lines="413-416"),
        about=Text(
            sv="Modellens ACT-team: klienten, läkaren, case managern och de som klienten har nominerat.",
            en="The model's ACT team: client, physician, case manager and those the client has nominated.",
        ),
    ),
    Principle(
        id="user_coaches",
        title=Text(sv="Brukarcoacherna", en="The user coaches"),
        source=BROCHURE.at("Figur 1 (e)", lines="416-420"),
        about=Text(
            sv="Anställda med egen erfarenhet deltar i SKL-team, andra team och konferenser, och erbjuds den klient som vill.",
            en="Employees with own experience take part in SKL teams, other teams and conferences, and are offered to a client who wishes.",
        ),
    ),
)
