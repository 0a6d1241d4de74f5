"""Why a rule about what leadership and team do cannot tell, or is not met, in words."""

from ...wording import because

NO_TASKS = because(
    "no-leadership-tasks-recorded",
    da="Det er ikke noteret, hvad ledelsen gør for implementeringen.",
    en="What leadership does for the implementation is not recorded.",
)
TASK_UNANSWERED = because(
    "leadership-task-not-answered",
    da="Spørgsmålet står uden svar i det seneste skema om ledelsens opgaver.",
    en="The question has no answer in the latest sheet on leadership's tasks.",
)
NOT_DONE = because(
    "leadership-does-not",
    da="Svaret i det seneste skema om ledelsens opgaver er nej.",
    en="The answer in the latest sheet on leadership's tasks is no.",
)
NO_BACKING = because(
    "no-backing",
    da="Ledelsen giver ikke medarbejderne mulighed for noget af det.",
    en="Leadership does not make any of it possible for the staff.",
)
MOTIVATION_IN_PART = because(
    "motivation-in-part",
    da="Ledelsen bruger ikke alle tre: anerkendelse, løbende inddragelse og drøftelser.",
    en="Leadership does not use all three: recognition, ongoing involvement and discussions.",
)
NO_MOTIVATION = because(
    "no-motivation",
    da="Ledelsen bruger hverken anerkendelse, løbende inddragelse eller drøftelser.",
    en="Leadership uses neither recognition, ongoing involvement nor discussions.",
)
PARTNERS_IN_PART = because(
    "partner-groups-in-part",
    da="Mindst én af de tre grupper af samarbejdspartnere er ikke inddraget.",
    en="At least one of the three groups of partners is not involved.",
)
NO_PARTNERS = because(
    "no-partner-groups",
    da="Ingen af de tre grupper af samarbejdspartnere er inddraget.",
    en="None of the three groups of partners is involved.",
)
NO_TEAM_TASKS = because(
    "no-team-tasks-recorded",
    da="Det er ikke noteret, om teamet opsøger borgerne, eller hvad det deler og drøfter.",
    en="Whether the team seeks citizens out, or what it shares and discusses, is not recorded.",
)
NOT_SEEKING = because(
    "team-does-not-seek",
    da="Teamet opsøger ikke borgerne for at få kontakt.",
    en="The team does not seek citizens out to establish contact.",
)
SHARES_IN_PART = because(
    "team-shares-in-part",
    da="Teamet gør kun en del af det: deler viden om målgruppen, fortæller gode historier og drøfter udfordringer.",
    en="The team does only a part of it: sharing knowledge of the target group, telling good stories and discussing challenges.",
)
SHARES_NOTHING = because(
    "team-shares-nothing",
    da="Teamet deler hverken viden om målgruppen eller gode historier og drøfter heller ikke udfordringer.",
    en="The team shares neither knowledge of the target group nor good stories, and does not discuss challenges either.",
)
NO_REPORT = because(
    "no-outcome-report-recorded",
    da="Der er ikke noteret nogen afrapportering til dagen.",
    en="No report on results is recorded for the day.",
)
DAY_UNCLEAR = because(
    "evaluation-day-unclear",
    da="Dagens dato eller status er ikke noteret.",
    en="The day's date or status is not recorded.",
)
REPORT_UNCLEAR = because(
    "outcome-report-unclear",
    da="Det er ikke noteret, hvornår afrapporteringen var klar, eller om den er god og tilgængelig.",
    en="When the report was ready, or whether it is good and accessible, is not recorded.",
)
REPORT_LATE_OR_POOR = because(
    "outcome-report-late-or-poor",
    da="Afrapporteringen kom efter dagen, eller den er ikke god eller ikke tilgængelig.",
    en="The report came after the day, or is not good or not accessible.",
)
