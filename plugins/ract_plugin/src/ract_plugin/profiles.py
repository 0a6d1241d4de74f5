"""The parts of the Swedish sources that belong to their time, besides the model itself.

Who ran the programme, and in which years, is told here and nowhere in the rules.
"""

from actcore.variant import Profile, Term, Text

PROGRAMME = Profile(
    id="programme-2012-2016",
    title=Text(
        sv="Evidens och NSPH:s satsning under PRIO-åren 2012–2016",
        en="The programme of Evidens and NSPH in the PRIO years 2012-2016",
    ),
    names=(
        Term(
            "programme_owner",
            Text(
                sv="Forsknings- och utbildningsföretaget Evidens",
                en="The research and training company Evidens",
            ),
            aliases=("Evidens",),
        ),
        Term(
            "user_umbrella",
            Text(
                sv="Nationell samverkan för psykisk hälsa (NSPH)",
                en="National Collaboration for Mental Health (NSPH)",
            ),
            aliases=("NSPH",),
        ),
        Term(
            "policy",
            Text(
                sv="Plan för riktade insatser inom området psykisk ohälsa (PRIO) 2012–2016",
                en="Plan for targeted efforts on mental ill-health (PRIO) 2012-2016",
            ),
            aliases=("PRIO",),
        ),
        Term(
            "policy_owner",
            Text(
                sv="Socialdepartementet", en="The Ministry of Health and Social Affairs"
            ),
        ),
        Term(
            "invited_authority",
            Text(sv="Socialstyrelsen", en="The National Board of Health and Welfare"),
        ),
        Term(
            "invited_association",
            Text(
                sv="Sveriges Kommuner och Landsting (SKL), numera SKR",
                en="The Swedish Association of Local Authorities and Regions",
            ),
            aliases=("SKL", "SKR"),
        ),
        Term(
            "invited_research",
            Text(sv="Den psykiatriska forskningen", en="Psychiatric research"),
        ),
    ),
)
"""The association SKL is not the SKL team, which is a kind of team of the model."""

COUNCIL_2017 = Profile(
    id="council-2017",
    title=Text(sv="Nationella rådet 2017", en="The national council in 2017"),
    names=(
        Term(
            "training",
            Text(sv="Utbildningsgruppen", en="The training group"),
        ),
        Term(
            "method_supervision",
            Text(
                sv="Gruppen för metodhandledning", en="The group for method supervision"
            ),
        ),
        Term(
            "support_and_implementation",
            Text(
                sv="Gruppen för stöd och implementering",
                en="The group for support and implementation",
            ),
        ),
        Term(
            "peer_support",
            Text(
                sv="Gruppen som informerar om peer support",
                en="The group that informs about peer support",
            ),
        ),
    ),
)
"""The names are those of the four working groups of 2017, as the sheets record them."""

GOLDEN_RULES = Profile(
    id="council-golden-rules",
    title=Text(
        sv="Nationella rådets gyllene regler (utomstående källa)",
        en="The national council's golden rules (an outside source)",
    ),
    usual=False,
    external=True,
)
"""Off unless a document names it.

A document that lists profiles is held against those alone, so it names "model" beside
this one to have both.
"""
