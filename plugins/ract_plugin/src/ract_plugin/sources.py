"""The two documents that the Swedish model is described in, and one outside source."""

from actcore.variant import Source

BROCHURE = Source(
    id="brochure",
    title="Resursgrupps-ACT: brochure of Evidens and NSPH for the PRIO years 2012-2016",
    publisher="Evidens and NSPH",
)
"""Undated; a public page with the same summary is from September 2013."""

COUNCIL = Source(
    id="council",
    title="Presentation av Nationella rådet för Resursgrupps-ACT (och liknande modeller)",
    publisher="Nationella rådet för Resursgrupps-ACT",
    url="http://ract.se/mal-och-syfte/",
)
"""Undated; it tells of the working groups of 2017."""

GOLDEN_RULES = Source(
    id="golden-rules",
    title="De gyllene reglerna i Resursgrupps-ACT",
    publisher="Nationella rådet för Resursgrupps-ACT",
    url="http://ract.se/de-gyllene-reglerna-i-resursgrupps-act/",
    external=True,
)
"""Undated; lines are the numbers that the page itself gives its rules.

Read in a stored copy, which breaks off in rule 13; what that rule says is not known.
"""
