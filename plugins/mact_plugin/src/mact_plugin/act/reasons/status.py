"""What the status of the implementation says beside the checklists' own answers."""

from .common import because

NOT_ANSWERED = because(
    "question-not-answered-yet",
    da="Spørgsmålet er ikke besvaret; noget er noteret, som vedrører det.",
    en="The question is not answered; something that bears on it is recorded.",
)
