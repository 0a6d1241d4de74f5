"""The profile by which a document asks for the optional pack, and how its sheets say so."""

from actcore.variant import Profile, Text

EXTERNAL = Profile(
    id="dk.external",
    title=Text(
        da="Offentlige beskrivelser uden for modellens egne kilder",
        en="Public descriptions outside the model's own sources",
    ),
    usual=False,
    external=True,
)
"""Off unless a document names it.

A document that lists profiles is held against those alone, so it names "model" beside
this one to have both.
"""

NOTICE = Text(
    da="Skemaet hører til den valgfri pakke dk.external. Det følger offentlige beskrivelser og ikke modellens egne kilder.",
    en="This sheet belongs to the optional pack dk.external. It follows public descriptions, not the model's own sources.",
)
