"""Why a rule of the Swedish model cannot tell, does not apply, or is not met, in words."""

from actcore.variant import Reason, Text

NOT_NOMINATED = Reason(
    "not-nominated",
    Text(
        sv="Platsen bygger inte på en nominering.",
        en="The place does not rest on a nomination.",
    ),
)
NO_ENTRY = Reason(
    "no-entry-recorded",
    Text(
        sv="Det är inte antecknat på vilken väg personen kom in i gruppen.",
        en="How the person came into the group is not recorded.",
    ),
)
NO_ASKING = Reason(
    "no-asking-recorded",
    Text(
        sv="Det är inte antecknat när personen tillfrågades.",
        en="When the person was asked is not recorded.",
    ),
)
NO_START = Reason(
    "no-start-recorded",
    Text(
        sv="Det är inte antecknat när platsen började.",
        en="When the place began is not recorded.",
    ),
)
NO_MEMBERS = Reason(
    "no-members-recorded",
    Text(
        sv="Inga medlemmar är antecknade.",
        en="No members are recorded.",
    ),
)
SIZE = Reason(
    "size",
    Text(
        sv="Gruppen är {size} personer.",
        en="The group is {size} people.",
    ),
)
