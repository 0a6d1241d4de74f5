"""The document that the optional pack ships."""

from datetime import date

from actcore.variant import Example, Text

ALL = (
    Example(
        id="concern_to_action",
        file="examples/concern_to_action.json",
        as_of=date(2022, 3, 31),
        title=Text(
            nb="En kommunes rutine fra bekymring til handling, holdt opp mot den valgfrie pakken, mars 2022",
            en="A municipality's routine from concern to action, held against the optional pack, March 2022",
        ),
        origin=Text(
            nb="Oppdiktet eksempel: ingen virkelige personer, kommuner eller hendelser.",
            en="Invented example: no real people, municipalities or events.",
        ),
    ),
)
