"""Why a rule on caseload cannot tell, is met or is not met, in words."""

from ...wording import because

OVER_TIME = because(
    "caseload-over-time",
    da="Gennemsnit over {days} dag(e): {average} borgere pr. fuldtidsstilling. Højeste tal: {peak}, fra {peak_on}.",
    en="Average over {days} day(s): {average} citizens to a full-time post. Peak: {peak}, from {peak_on}.",
)
CARRIER_UNKNOWN = because(
    "carrier-without-a-place",
    da="Mindst én, der har borgere, har ingen plads noteret i et ACT-team.",
    en="At least one who carries citizens has no place recorded in any ACT team.",
)
STAND_IN_CARRIES = because(
    "stand-in-with-citizens",
    da="Mindst én stedfortræder har borgere, og det siger guiden ikke noget om.",
    en="At least one stand-in carries citizens, of which the guide says nothing.",
)
