"""What a rule can say about one subject.

A rule returns a `Verdict`, made by the functions here. Reasons are values with words in
the model's language and English, so that a report can explain itself.

>>> from actcore.text import Text
>>> NO_DATE = Reason("no-date-recorded", Text(sv="Datum saknas.", en="There is no date."))
>>> not_assessed(NO_DATE).reason.code
'no-date-recorded'
"""

from enum import StrEnum
from typing import NamedTuple

import attrs

from actcore.text import Text


class Outcome(StrEnum):
    """How a rule came out for one subject.

    UNUSUAL is what TYPICAL rules have instead of UNMET: information, never a deviation.
    """

    MET = "met"
    PARTLY = "partly"
    UNMET = "unmet"
    UNUSUAL = "unusual"
    NOT_ASSESSED = "not_assessed"
    NOT_APPLICABLE = "not_applicable"
    WAIVED = "waived"
    ERROR = "error"
    NOT_RUN = "not_run"


@attrs.frozen(eq=False)
class Reason:
    """Why a rule came out as it did.

    Args:
        code: A stable short name in kebab-case, such as ``no-asking-recorded``.
        text: The reason in words; may hold ``{size}`` for a number of the verdict.
    """

    code: str
    text: Text


class Verdict(NamedTuple):
    """A rule's answer for one subject; rules make it with the functions below."""

    outcome: Outcome
    reason: Reason | None = None
    evidence: tuple[object, ...] = ()
    values: dict[str, int | float | str] | None = None


_MET, _UNMET, _PARTLY = Outcome.MET, Outcome.UNMET, Outcome.PARTLY
_make = tuple.__new__  # what Verdict() does, without a call in between
_NOT_ASSESSED, _NOT_APPLICABLE = Outcome.NOT_ASSESSED, Outcome.NOT_APPLICABLE


def met(
    *evidence: object, because: Reason | None = None, **values: int | float | str
) -> Verdict:
    """In place; `because` where there is more to tell than the rule's statement."""
    return _make(Verdict, (_MET, because, evidence, values or None))


def unmet(
    reason: Reason | None = None, *evidence: object, **values: int | float | str
) -> Verdict:
    """Not in place; a TYPICAL rule comes out as UNUSUAL."""
    return _make(Verdict, (_UNMET, reason, evidence, values or None))


def partly(reason: Reason, *evidence: object, **values: int | float | str) -> Verdict:
    """In place to a part that `reason` tells."""
    return _make(Verdict, (_PARTLY, reason, evidence, values or None))


def met_if(
    condition: bool,
    *evidence: object,
    otherwise: Reason | None = None,
    **values: int | float | str,
) -> Verdict:
    """In place if `condition` holds, else not.

    Args:
        condition: The question, answered.
        evidence: The parts of the document that the answer rests on.
        otherwise: Why not, where the rule's own statement does not say it.
        values: Numbers to show; never names.
    """
    if condition:
        return _make(Verdict, (_MET, None, evidence, values or None))
    return _make(Verdict, (_UNMET, otherwise, evidence, values or None))


def not_assessed(
    reason: Reason, *evidence: object, **values: int | float | str
) -> Verdict:
    """It cannot be told from the record."""
    return _make(Verdict, (_NOT_ASSESSED, reason, evidence, values or None))


def not_applicable(
    reason: Reason, *evidence: object, **values: int | float | str
) -> Verdict:
    """The question does not arise here."""
    return _make(Verdict, (_NOT_APPLICABLE, reason, evidence, values or None))
