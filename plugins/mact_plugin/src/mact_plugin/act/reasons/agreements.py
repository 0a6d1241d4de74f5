"""Why a rule on agreements cannot tell, does not apply, or is not met, in words."""

from ...wording import because

NO_AGREEMENT = because(
    "no-agreement-recorded",
    da="Der er ikke noteret nogen gældende samarbejdsaftale.",
    en="No agreement in force is recorded.",
)
NO_AGREEMENT_MADE = because(
    "no-agreement-made",
    da="Der er ikke indgået nogen samarbejdsaftale.",
    en="No collaboration agreement has been made.",
)
ENDED = because(
    "agreement-ended",
    da="Aftalen gælder ikke længere.",
    en="The agreement is no longer in force.",
)
NOT_NEEDED = because(
    "no-agreement-needed",
    da="Ifølge overblikket er der ikke brug for en aftale med nogen af partnerne.",
    en="By the overview, no agreement is needed with any of the partners.",
)
REGISTER_UNKNOWN = because(
    "agreement-status-not-recorded",
    da="Det er ikke noteret for alle partnere, om der er en aftale.",
    en="Whether there is an agreement is not recorded for every partner.",
)
ALL_AFTER_START = because(
    "agreements-after-the-start",
    da="Aftalerne kom først efter starten. De er lige så nyttige nu.",
    en="The agreements came after the start only. They are just as useful now.",
)
SOME_AFTER_START = because(
    "some-agreements-after-the-start",
    da="Antal aftaler, der kom efter starten: {later}. De er lige så nyttige.",
    en="Number of agreements that came after the start: {later}. They are just as useful.",
)
CONTENT_UNKNOWN = because(
    "agreement-content-not-recorded",
    da="Det er ikke noteret for alle aftaler, hvad de siger om det.",
    en="What they say about it is not recorded for every agreement.",
)
CONTENT_LACKING = because(
    "agreement-content-lacking",
    da="Der er ikke aftalt noget om {lacking} af de {of} punkter.",
    en="Nothing is agreed on {lacking} of the {of} matters.",
)
NO_CONTENT = because(
    "agreements-silent",
    da="Ingen af aftalerne siger noget om det.",
    en="None of the agreements says anything about it.",
)
EXPECTATIONS_UNKNOWN = because(
    "aligning-expectations-not-recorded",
    da="Det er ikke noteret, hvad aftalen siger om forventninger og uenighed.",
    en="What the agreement says about expectations and disagreement is not recorded.",
)
ONLY_DISAGREEMENT = because(
    "expectations-aligned-in-disagreement-only",
    da="Aftalen siger kun, hvad parterne gør ved uenighed.",
    en="The agreement only says what the parties do when they disagree.",
)
NO_ALIGNING = because(
    "expectations-not-aligned",
    da="Aftalen siger ikke, hvordan parterne afstemmer forventninger.",
    en="The agreement does not say how the parties align expectations.",
)
DISAGREEMENT_OPEN = because(
    "disagreement-left-open",
    da="Aftalen siger ikke, hvad parterne gør ved uenighed; guiden nævner det som eksempel.",
    en="The agreement does not say what the parties do when they disagree, which the guide names as an example.",
)
SUBJECT_CONTRADICTED = because(
    "subject-contradicted",
    da="Aftalen siges at handle om noget andet, men lader oplysninger gå videre ved udskrivelse.",
    en="The agreement is said to be on something else, yet lets information pass on at discharge.",
)
