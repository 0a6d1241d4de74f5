"""The public pages behind the optional pack, one source each; none is the model's own.

All were read in stored copies, most of which break off: each says how far. The agency's
two names, Socialstyrelsen and Social- og Boligstyrelsen, are those from before and after
it was renamed.

A page has no lines, so these count the sentences, or the items of a list, under the
heading that stands before them.
"""

from actcore.variant import Source

AGENCY, AGENCY_BEFORE = "Social- og Boligstyrelsen", "Socialstyrelsen"
_PROJECT = (
    "https://socialstyrelsen.dk/projekter-og-initiativer/voksne/"
    "udbredelses-og-forankringsprojektet-1/copy_of_udbredelse-af-hjemlosestrategien/"
    "metoden-act/"
)

MACT_PAGE = Source(
    id="mact-page",
    title="Modificeret ACT (M-ACT)",
    publisher=AGENCY,
    year=2023,
    url="https://www.social.dk/tvaergaaende/sociale-indsatser/modificeret-act-m-act",
    external=True,
)
"""Read in part: the copy breaks off in the section on the target group."""

MACT_PROJECT = Source(
    id="mact-project",
    title="Modning af modificeret ACT-metode til voksne med komplekse problemstillinger",
    publisher=AGENCY_BEFORE,
    url="https://socialstyrelsen.dk/projekter-og-initiativer/voksne/modning-af-modificeret-act-metode-til-voksne-med-komplekse-problemstillinger-1",
    external=True,
)
"""Read in part: the copy breaks off in the purpose. The project ran from 2019 to 2022."""

MACT_COSTS = Source(
    id="mact-costs",
    title="Omkostningsvurdering af Modificeret ACT",
    publisher=AGENCY,
    year=2022,
    url="https://www.social.dk/tvaergaaende/soem/erfaringsdatabase/omkostningsvurdering-af-modificeret-act",
    external=True,
)
"""Read in part: the copy breaks off in the section on how the costs were counted."""

SUPPORT_METHODS = Source(
    id="support-methods",
    title="Specialiserede støttemetoder",
    publisher=AGENCY,
    url="https://www.social.dk/voksne/hjemloeshed/viden-og-temaer/housing-first-tilgangen/specialiserede-stoettemetoder",
    external=True,
)
"""Read in part, in two stored copies that break off in the section on target groups.

Both speak of eight dimensions and name seven; between the third and the fourth stand two
commas with nothing in between. It tells of the methods of Housing First together, and of
M-ACT as a version of one of them.
"""

MINIMUM = Source(
    id="act-minimum",
    title="Metoden ACT: Minimumskrav",
    publisher=AGENCY_BEFORE,
    year=2015,
    url=f"{_PROJECT}minimumskrav",
    external=True,
)
"""Read whole: a list of ten principles."""

ASSESSMENT = Source(
    id="act-assessment",
    title="Metoden ACT: Udredning",
    publisher=AGENCY_BEFORE,
    year=2015,
    url=f"{_PROJECT}udredning",
    external=True,
)
"""Read whole. It names a paragraph of the law as it stood in 2015."""

BACKGROUND = Source(
    id="act-background",
    title="Metoden ACT: Baggrund og værdigrundlag",
    publisher=AGENCY_BEFORE,
    url=f"{_PROJECT}baggrund-og-vaerdigrundlag",
    external=True,
)
"""Read in part: the copy breaks off in the sentence on a dwelling that is lost."""

EVALUATION = Source(
    id="act-evaluation",
    title='Evaluering af "Afprøvning af ACT-metoden over for borgere med psykiske lidelser og samtidigt misbrug"',
    publisher="VIVE og Rambøll",
    year=2017,
    url="https://9pdf.org/article/projektkommunernes-overordnede-loyalitet-i-implementeringen.zx5n3n4o",
    external=True,
)
"""Read in part, in somebody else's copy of section 7.1, which breaks off in 7.1.1.

Five themes were measured in percent; only the one on what is demanded can be read.
"""

ABOUT_MACT = (MACT_PAGE, MACT_PROJECT, MACT_COSTS, SUPPORT_METHODS)
ABOUT_ACT = (MINIMUM, ASSESSMENT, BACKGROUND, EVALUATION)
