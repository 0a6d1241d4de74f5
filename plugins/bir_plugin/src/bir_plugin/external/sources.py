"""The public pages behind the optional pack, one source each; none is the programme's own.

All were read in stored copies, many of which break off: each says how far. None has been
looked up on the live web, and law and local models change: the pages point somewhere and
are no legal advice. Pages that the catalogue names and that we could not find are not
here: Asnes, Nesbyen, Sor-Varanger, and Overhalla's page with a deadline.

A page has no lines, so these count the sentences, or the items of a list, under the
heading that stands before them. KORUS Sør's news on the final report is a source of the
programme itself as well and stands with it.
"""

from actcore.variant import Source

_BUFDIR = "Bufdir"
_HANDBOOK = (
    "https://bufdir.no/fagstotte/produkter/barn_med_nedsatt_funksjonsevne___veileder_"
    "barnevern_og_helse__og_omsorgstjenester/"
    "bekymringsmelding_fra_helse__og_omsorgstjenesten/"
)

TINGVOLL = Source(
    id="tingvoll-employee",
    title="Er du bekymret for et barn eller ungdom? Jeg er ansatt",
    publisher="Tingvoll kommune",
    url="https://www.tingvoll.kommune.no/tjenester/helse-og-omsorg/modellkommune-tidlig-innsats-innen-rus-og-psykiske-problem/er-du-bekymret-for-et-barn-eller-ungdom/jeg-er-ansatt/",
    external=True,
)
"""Read in part: the copy breaks off in the list of laws. Not in the catalogue."""

VESTRE_TOTEN = Source(
    id="vestre-toten-bti",
    title="BTI: Handlingsveileder, Vestre Toten kommune",
    publisher="Vestre Toten kommune",
    url="https://vestre-toten.kommune.no/helse-og-omsorg/helse-og-omsorg-vestre-toten-kommune/bti-handlingsveileder/",
    external=True,
)
"""Read in part: the description of the levels is whole, the steps in them break off."""

OVERHALLA = Source(
    id="overhalla-level-b",
    title="Nivå B i BTI-veilederen",
    publisher="Overhalla kommune",
    url="https://www.overhalla.kommune.no/nivaa-b.555495.no.html",
    external=True,
)
"""Read in part: the copy breaks off in the fifth step. Levels have letters here.

The catalogue's four weeks for sharing a wonder stand on another page, not read by us.
"""

TROMSO = Source(
    id="tromso-bti",
    title="Bedre tverrfaglig innsats for barn og unge",
    publisher="Tromsø kommune",
    url="https://www.tromso.kommune.no/bedre-tverrfaglig-innsats-for-barn-og-unge.485163.no.html",
    external=True,
)
"""Read in part: level 0 is whole, level 1 breaks off.

The municipality says elsewhere that it revised its model in 2024 and 2025, so this may
be the earlier one.
"""

FROLAND = Source(
    id="froland-bti",
    title="Handlingsveileder BTI",
    publisher="Froland kommune",
    url="https://www.froland.kommune.no/tjenester/familiens-hus/bedre-tverrfaglig-innsats-bti/individniva/handlingsveileder/",
    external=True,
)
"""Read but for the end of level 3. Not in the catalogue, whose pages we could not find."""

BARNEHUS = Source(
    id="barnehus-suspicion",
    title="Hvordan gå frem ved mistanke",
    publisher="Statens barnehus",
    url="https://statensbarnehus.no/mistanke/",
    external=True,
)
"""Read in part: the copy breaks off in the advice on a medical examination.

It also asks whoever suspects something at work to talk with the nearest superior.
"""

DUTY = Source(
    id="bufdir-duty",
    title="Melde- og opplysningsplikt",
    publisher=_BUFDIR,
    url="https://bufdir.no/Barnevern/Fagstotte/etterlatte_barn/melde_og_opplysningsplikt/",
    external=True,
)
"""Read in part: the copy breaks off in the fifth paragraph. It speaks of the act of 1992.

Helsedirektoratet's comments on section 33 of the act on health personnel, which the
catalogue names beside it, are about health personnel alone.
"""

REVIEW = Source(
    id="bufdir-review",
    title="Vurdere meldingen snarest",
    publisher=_BUFDIR,
    url=f"{_HANDBOOK}vurdere_meldingen_snarest/",
    external=True,
)
"""Read whole. It speaks of the act of 1992."""

FEEDBACK = Source(
    id="bufdir-feedback",
    title="Tilbakemelding til den som har meldt bekymring til barnevernstjenesten",
    publisher=_BUFDIR,
    url=f"{_HANDBOOK}tilbakemelding_til_den_som_har_meldt_bekymring_til_barnevernstjenesten/",
    external=True,
)
"""Read whole; three paragraphs. It speaks of the act of 1992.

Lillehammer's page, which the catalogue names beside it, gives the same two periods.
"""

BATON_LOG = Source(
    id="sund-baton-log",
    title="Stafettlogg",
    publisher="Sund kommune",
    url="https://www.sund.kommune.no/oppvekst/bti/stafettlogg/",
    external=True,
)
"""Read whole. The municipality has since become a part of Øygarden."""

BATON_HOLDER = Source(
    id="gloppen-baton-holder",
    title="Rutinar for stafetthaldar (BTI)",
    publisher="Gloppen kommune",
    url="https://gloppen.kommune.no/tenester/familie-barn-og-ungdom/er-du-uroa-for-eit-barn-bti/rutinar-for-stafetthaldar-bti.196965.aspx",
    external=True,
)
"""Read in part: the copy breaks off in the list of tasks. Lillesand says much the same."""

GUIDELINE = Source(
    id="early-detection",
    title="Tidlig oppdagelse av utsatte barn og unge. Nasjonal faglig retningslinje",
    publisher="kriminalitetsforebygging.no",
    url="https://kriminalitetsforebygging.no/dokumenter/tidlig-oppdagelse-av-utsatte-barn-og-unge-nasjonal-faglig-retningslinje/",
    external=True,
)
"""The page about the guideline was read whole; the guideline itself was not."""

EVALUATION = Source(
    id="tf-318",
    title="Ny profesjonell praksis på oppvekstfeltet? Evaluering av Tigris og Barn i rusfamilier",
    publisher="Telemarksforsking",
    year=2013,
    url="http://www.telemarksforskning.no/publikasjoner/detalj.asp?merket=5&r_ID=2346",
    external=True,
)
"""The summary was read whole, the report itself not. The year is the catalogue's."""

NEW_ACT = Source(
    id="bufdir-new-act",
    title="Ny barnevernslov",
    publisher=_BUFDIR,
    url="https://bufdir.no/fagstotte/barnevern-oppvekst/ny-barnevernslov",
    external=True,
)
"""Read in part, for the day on which one act took the other's place."""

ACT_OF_1992 = Source(
    id="act-of-1992",
    title="Barnevernloven",
    publisher="Wikipedia på bokmål",
    url="https://no.m.wikipedia.org/wiki/Barnevernloven",
    external=True,
)
"""Read in part, for the day the act came into force; its table has a slip in the year.

A committee of the Storting bears the year 1993 out (Innst. S. nr. 6, 1996-97), and tells
of the duty to report and of the week for a review.
"""

HEARING = Source(
    id="hearing-2016",
    title="Høringsnotat om endringer i opplysningsplikten til barnevernet",
    publisher="Barne- og likestillingsdepartementet",
    year=2016,
    url="https://9pdf.net/document/zkw7k8v1-h%C3%B8ringsnotat-endringer-opplysningsplikten-barnevernet-opplysningsplikt-barnevernet-tilbakeholdelse-rusmiddelavhengige.html",
    external=True,
)
"""Its table of contents alone, in somebody else's copy. It lists the law as it stood."""

GUIDELINE_HOME = Source(
    id="early-detection-news",
    title="Nasjonal faglig retningslinje for tidlig oppdagelse av utsatte barn og unge",
    publisher="RVTS Nord",
    year=2019,
    url="https://rvtsnord.no/nasjonal-faglig-retningslinje-for-tidlig-oppdagelse-av-utsatte-barn-og-unge/",
    external=True,
)
"""Read whole, for the day of the guideline and what it replaced.

The page gives day and month; Helsedirektoratet's own reference has the year 2019.
"""

ALL = (
    TINGVOLL,
    VESTRE_TOTEN,
    OVERHALLA,
    TROMSO,
    FROLAND,
    BARNEHUS,
    DUTY,
    REVIEW,
    FEEDBACK,
    BATON_LOG,
    BATON_HOLDER,
    GUIDELINE,
    EVALUATION,
    NEW_ACT,
    ACT_OF_1992,
    HEARING,
    GUIDELINE_HOME,
)
