"""The one document that the Norwegian programme is described in."""

from actcore.variant import Source

RESOURCE_GROUPS = Source(
    id="resource_groups",
    title="Ressursgrupper (Barn i rusfamilier)",
    publisher="KoRus, barnirusfamilier.no",
    url="http://barnirusfamilier.no/implementering/ressursgrupper",
)
"""One undated web page. Line 1 of the text edition is the site's zoom hint."""

INTRODUCTION = "Ressursgrupper"
COMPOSITION = "Sammensetning og organisering"
MAPPING = "Kartlegge innsatser og samarbeidsstrukturer"
FOLLOW_UP = "Oppfølging og involvering"
GOALS = "Kommunale mål for arbeidet"
