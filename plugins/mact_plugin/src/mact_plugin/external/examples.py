"""The document that the optional pack ships."""

from datetime import date

from actcore.variant import Example, Text

from ..act.examples import INVENTED

ABOUT_ACT = (
    Example(
        id="act_homelessness",
        file="examples/act_homelessness.json",
        as_of=date(2024, 3, 31),
        title=Text(
            da="En borger i hjemløshed, holdt op mod den valgfri pakke, marts 2024",
            en="A citizen in homelessness, held against the optional pack, March 2024",
        ),
        origin=INVENTED,
    ),
)
