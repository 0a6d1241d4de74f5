"""How somebody came to be asked into the client's team."""

from datetime import date
from enum import StrEnum

import attrs

from .ids import PersonId


class Answer(StrEnum):
    """What somebody who was asked said."""

    ACCEPTED = "accepted"
    DECLINED = "declined"


@attrs.frozen(kw_only=True)
class Invitation:
    """One person's way from nomination to an answer.

    Args:
        person: Who is invited.
        nominated_by: Who named the person.
        nominated_on: When.
        asked_by: Who asked the person; asking informally counts.
        asked_on: When.
        answer: What the person said; None while there is no answer.
        answered_on: When.
    """

    person: PersonId
    nominated_by: PersonId | None = None
    nominated_on: date | None = None
    asked_by: PersonId | None = None
    asked_on: date | None = None
    answer: Answer | None = attrs.field(default=None, repr=False)
    answered_on: date | None = None

    def begun_on(self, day: date) -> bool:
        """Whether nomination or asking had begun by `day`; undated counts as begun."""
        days = [d for d in (self.nominated_on, self.asked_on) if d is not None]
        return not days or min(days) <= day

    def latest_by(self, day: date) -> date | None:
        """The last day by `day` on which the person was nominated or asked."""
        days = (self.nominated_on, self.asked_on)
        return max((d for d in days if d is not None and d <= day), default=None)

    def asked_by_day(self, day: date) -> bool:
        """Whether the person had been asked by `day`; without a day, once known by whom."""
        if self.asked_on is None:
            return self.asked_by is not None
        return self.asked_on <= day

    def answer_on(self, day: date) -> Answer | None:
        """The answer that had been given by `day`; an undated one counts as given."""
        given = self.answered_on is None or self.answered_on <= day
        return self.answer if given else None
