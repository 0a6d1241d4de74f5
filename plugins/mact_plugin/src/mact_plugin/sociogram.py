"""The parts of a citizen's life on a sociogram.

Our own design, for both Danish models: their sources say nothing of a sociogram.
"""

from actcore.variant import Term, Text

SPHERES = (
    Term("family", Text(da="Familie", sv="Familj", nb="Familie", en="Family")),
    Term("kin", Text(da="Slægt", sv="Släkt", nb="Slekt", en="Relatives")),
    Term("friends", Text(da="Venner", sv="Vänner", nb="Venner", en="Friends")),
    Term(
        "leisure",
        Text(
            da="Fritid & naboer",
            sv="Fritid & grannar",
            nb="Fritid & naboer",
            en="Leisure & neighbours",
        ),
    ),
    Term(
        "work",
        Text(
            da="Arbejde & uddannelse",
            sv="Arbete & studier",
            nb="Arbeid & studier",
            en="Work & studies",
        ),
    ),
    Term(
        "support",
        Text(
            da="Behandling & støtte",
            sv="Vård & stöd",
            nb="Hjelp & støtte",
            en="Treatment & support",
        ),
    ),
)
