"""The documents that ACT ships."""

from datetime import date

from actcore.variant import Example, Text

INVENTED = Text(
    da="Opdigtet eksempel: ingen virkelige personer eller hændelser.",
    en="Invented example: no real people or events.",
)
TRIAL = Text(
    da="Offentlige oplysninger om afprøvningen fra guiden og fra evalueringens kapitel 7 og 8, læst i uddrag. At den løb 2014-2017, står på de sider, der præsenterer evalueringen; guiden har mistet sine årstal. Det, vi ikke ved, er udeladt, også start og slut; personerne står uden navn. Det siger intet om tiden efter afprøvningen.",
    en="Public facts about the trial, from the guide and from chapters 7 and 8 of its evaluation, read in part. That it ran 2014-2017 stands on the pages that present the evaluation; the guide has lost its years. What we do not know is left out, start and end included; people carry no names. It says nothing of the time after the trial.",
)

ALL = (
    Example(
        id="act_citizen",
        file="examples/act_citizen.json",
        as_of=date(2024, 3, 31),
        title=Text(da="En borger i ACT, marts 2024", en="A citizen in ACT, March 2024"),
        origin=INVENTED,
    ),
    Example(
        id="act_support",
        file="examples/act_support.json",
        as_of=date(2024, 3, 31),
        title=Text(
            da="En borger uden bolig og den støtte, han får, marts 2024",
            en="A citizen without a dwelling and the support he gets, March 2024",
        ),
        origin=INVENTED,
    ),
    Example(
        id="act_contact",
        file="examples/act_contact.json",
        as_of=date(2024, 3, 31),
        title=Text(
            da="En borger med plan, kontakter og opfølgning, marts 2024",
            en="A citizen with plan, contacts and follow-up, March 2024",
        ),
        origin=INVENTED,
    ),
    Example(
        id="act_municipality",
        file="examples/act_municipality.json",
        as_of=date(2024, 3, 31),
        title=Text(
            da="En kommune i gang med ACT, marts 2024",
            en="A municipality under way with ACT, March 2024",
        ),
        origin=INVENTED,
    ),
    Example(
        id="act_carrying_out",
        file="examples/act_carrying_out.json",
        as_of=date(2024, 3, 31),
        title=Text(
            da="En kommune gennemfører ACT, marts 2024",
            en="A municipality carrying out ACT, March 2024",
        ),
        origin=INVENTED,
    ),
    Example(
        id="act_staffing",
        file="examples/act_staffing.json",
        as_of=date(2024, 3, 31),
        title=Text(
            da="Stillinger, borgere og uddannelse i et team, marts 2024",
            en="Posts, citizens and training in a team, March 2024",
        ),
        origin=INVENTED,
    ),
    Example(
        id="act_planning",
        file="examples/act_planning.json",
        as_of=date(2024, 3, 31),
        title=Text(
            da="En kommunes plan, styregruppe og opgaver, marts 2024",
            en="A municipality's plan, steering group and tasks, March 2024",
        ),
        origin=INVENTED,
    ),
    Example(
        id="act_deciding",
        file="examples/act_deciding.json",
        as_of=date(2024, 3, 31),
        title=Text(
            da="Fra parathed til aftaler i en kommune med ACT",
            en="From readiness to agreements in a municipality with ACT",
        ),
        origin=INVENTED,
    ),
    Example(
        id="act_team",
        file="examples/act_team.json",
        as_of=date(2024, 3, 31),
        title=Text(
            da="Et ACT-team og dets møder, marts 2024",
            en="An ACT team and its meetings, March 2024",
        ),
        origin=INVENTED,
    ),
    Example(
        id="act_four_phases",
        file="examples/act_four_phases.json",
        as_of=date(2024, 3, 31),
        title=Text(
            da="En kommune gennem alle fire faser, marts 2024",
            en="A municipality through all four phases, March 2024",
        ),
        origin=INVENTED,
    ),
    Example(
        id="act_skanderborg",
        file="examples/act_skanderborg.json",
        as_of=date(2016, 12, 31),
        title=Text(
            da="Skanderborg i afprøvningen af ACT", en="Skanderborg in the trial of ACT"
        ),
        origin=TRIAL,
    ),
    Example(
        id="act_kobenhavn",
        file="examples/act_kobenhavn.json",
        as_of=date(2016, 12, 31),
        title=Text(
            da="København i afprøvningen af ACT", en="Copenhagen in the trial of ACT"
        ),
        origin=TRIAL,
    ),
    Example(
        id="act_anchoring",
        file="examples/act_anchoring.json",
        as_of=date(2024, 3, 31),
        title=Text(
            da="ACT på vej ind i driften, marts 2024",
            en="ACT on its way into operation, March 2024",
        ),
        origin=INVENTED,
    ),
)
