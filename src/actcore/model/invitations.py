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
    answer: Answer | None = None
    answered_on: date | None = None
