"""The profile by which a document asks for the optional pack, and how its sheet says so."""

from actcore.variant import Profile, Text

PACK = Profile(
    id="no.concern_to_action",
    title=Text(
        nb="Fra bekymring til handling: offentlige nettsider utenom programmets egen kilde",
        en="From concern to action: public web pages outside the programme's own source",
    ),
    usual=False,
    external=True,
)
"""Off unless a document names it.

A document that lists profiles is held against those alone, so it names "model" beside
this one to have both.
"""

NOTICE = Text(
    nb="Skjemaet hører til den valgfrie pakken no.concern_to_action. Det spør om hva kommunens skriftlige rutine sier, aldri om et barn, en familie eller en enkelt bekymring. Det følger offentlige nettsider, ikke programmets egen kilde. Alt her er henvisninger og ikke juridisk rådgivning, og en jurist bør se på det før det tas i bruk.",
    en="This sheet belongs to the optional pack no.concern_to_action. It asks what the municipality's written routine says, never about a child, a family or a single concern. It follows public web pages, not the programme's own source. Everything here is a pointer and not legal advice, and a lawyer should look at it before it is used.",
)
