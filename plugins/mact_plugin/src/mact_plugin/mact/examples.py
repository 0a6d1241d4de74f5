"""The documents that M-ACT ships."""

from datetime import date

from actcore.variant import Example, Text

INVENTED = Text(
    da='Opdigtet eksempel: ingen virkelige personer, kommuner eller hændelser. "element 1", "del 1" og "felt 1" står dér, hvor en kommune skriver navnene fra den nationale indsatsbeskrivelse.',
    en='Invented example: no real people, municipalities or events. "element 1", "del 1" and "felt 1" stand where a municipality writes the names of the national description.',
)

ALL = (
    Example(
        id="mact_course_2023",
        file="examples/mact_course_2023.json",
        as_of=date(2024, 1, 31),
        title=Text(
            da="Gruppeforløbet om M-ACT i 2023", en="The group course on M-ACT of 2023"
        ),
        origin=Text(
            da='Datoer, mødeformer og vilkår er som i folderen, og der spørges kun til forløbets regler. Folderen nævner ingen kommuner og intet tema for det enkelte møde, så de mangler. Årstallet 2023 er udledt af, at opfølgningen ligger i januar 2024. Længden af det første refleksionsmøde kan ikke læses sikkert på den scannede side og er udeladt; "ca. 1 time" står som 60 minutter. Møderne er annonceret; om de blev holdt, ved vi ikke.',
            en='Dates, forms and terms are as in the flyer, and only the rules of the course are asked. The flyer names no municipality, and no theme for any one meeting, so they are missing. The year 2023 follows from the follow-up being in January 2024. The length of the first reflection meeting cannot be read for certain in the scanned page and is left out; "about an hour" stands as 60 minutes. The meetings are announced; whether they were held we do not know.',
        ),
    ),
    Example(
        id="mact_municipality",
        file="examples/mact_municipality.json",
        as_of=date(2025, 3, 31),
        title=Text(
            da="En kommune med M-ACT-team, der har været på gruppeforløb",
            en="A municipality with an M-ACT team that has been on a group course",
        ),
        origin=INVENTED,
    ),
    Example(
        id="mact_citizen",
        file="examples/mact_citizen.json",
        as_of=date(2025, 3, 31),
        title=Text(
            da="En borger i M-ACT, marts 2025", en="A citizen in M-ACT, March 2025"
        ),
        origin=INVENTED,
    ),
)
