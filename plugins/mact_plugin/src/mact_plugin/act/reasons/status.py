"""What the status of the implementation says beside the checklists' own answers."""

from ...wording import because

NOT_ANSWERED = because(
    "question-not-answered-yet",
    da="Spørgsmålet er ikke besvaret, men der er noteret noget, som har med det at gøre.",
    en="The question is not answered, but something that bears on it is recorded.",
)
