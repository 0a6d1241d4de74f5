"""What people add to what can be computed: judgements and waivers."""

import datetime
from enum import StrEnum

import attrs


class JudgedOutcome(StrEnum):
    """What a person can answer where no computation can tell."""

    MET = "met"
    PARTLY = "partly"
    UNMET = "unmet"
    NOT_APPLICABLE = "not_applicable"


@attrs.frozen(kw_only=True)
class Judgement:
    """A person's answer to a rule that the record alone cannot settle.

    Args:
        rule: The rule's code.
        outcome: The answer.
        by: The role that answers, such as ``team_leader``; never a name.
        on: The day of the answer.
        about: What it is about, as a pointer like ``teams[group].members[p3]``; None
            for the document as a whole.
        note: Why, in words; left out of every repr, error and log.
    """

    rule: str
    outcome: JudgedOutcome
    by: str
    on: datetime.date
    about: str | None = None
    note: str | None = attrs.field(default=None, repr=False)


@attrs.frozen(kw_only=True)
class Waiver:
    """A deviation that somebody has accepted for a time.

    Args:
        rule: The rule's code.
        reason: Why it is accepted, in words; left out of every repr, error and log.
        approved_by: The role that accepts it, such as ``head_of_unit``; never a name.
        since: First day.
        until: Last day; a waiver always ends.
        scope: What it covers, as a pointer like ``teams[group]``; None for all.
    """

    rule: str
    reason: str = attrs.field(repr=False)
    approved_by: str
    since: datetime.date
    until: datetime.date
    scope: str | None = None
