"""Why a rule on caseload over time is met or not met, in words."""

from .common import because

OVER_TIME = because(
    "caseload-over-time",
    da="Gennemsnit over {days} dag(e): {average} borgere pr. fuldtidsstilling. Højeste tal: {peak}, fra {peak_on}.",
    en="Average over {days} day(s): {average} citizens to a full-time post. Peak: {peak}, from {peak_on}.",
)
