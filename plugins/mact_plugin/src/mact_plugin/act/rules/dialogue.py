"""Dialogue with partners, collaboration with psychiatry, and those who come later."""

from datetime import date, timedelta

from actcore.model import Meeting, MeetingStatus, Site
from actcore.variant import (
    Context,
    Parameter,
    Strength,
    Text,
    Verdict,
    judged,
    met,
    not_applicable,
    not_assessed,
    rule,
    stated,
)

from ...answers import all_of, any_of, graded, latest, told_by
from ...sources import GUIDE, page
from ..decision import decided_against, decision_on, start_of
from ..reasons import common
from ..reasons import deciding as reasons
from ..worksheets.deciding.implementation_decision import (
    Decision,
    ImplementationDecision,
)
from ..worksheets.deciding.newcomer_strategy import NewcomerStrategy
from ..worksheets.deciding.partner_dialogue import (
    DialogueForm,
    DialogueTopic,
    PartnerDialogue,
)
from ..worksheets.deciding.partner_overview import (
    Collaboration,
    Partner,
    PartnerOverview,
)

PSYCHIATRY = GUIDE.at(
    "Samarbejde med fx behandlingspsykiatrien er vigtigt", pages=page(13)
)
DIALOGUE = GUIDE.at(
    "En tidlig dialog mellem samarbejdspartnere om ACT-metoden", pages=page(14)
)
SEMINAR = GUIDE.at(
    "Det kan være en god ide, at afholde et opstartsseminar inden ACT-metoden implementeres",
    pages=page(14),
)
EARLY = GUIDE.at(
    "Tidlig involvering af alle relevante samarbejdspartnere", pages=page(14)
)

UNDERSTANDING = (
    DialogueTopic.NEED,
    DialogueTopic.PURPOSE,
    DialogueTopic.PRINCIPLES,
    DialogueTopic.VALUES,
)
TWO_PURPOSES = (
    DialogueTopic.PARTNER_NEEDS,
    DialogueTopic.PARTNER_ROLES,
    DialogueTopic.INSIGHT,
)

close_collaboration = judged(
    "ACT095",
    "collaboration-not-close",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=GUIDE.at(
        "Tværfagligt samarbejde er afgørende for succes i arbejdet med metoden",
        pages=page(13),
    ),
    statement=Text(
        da="Ledere og medarbejdere samarbejder tæt og forpligtende på tværs af forvaltninger og organisationer.",
        en="Leaders and staff work together in a close and committed way across administrations and organisations.",
    ),
    counts="Ask leaders and staff, in the municipality and at the partners. Agreements"
    " (ACT104 to ACT107) show what binds, not how close it is. The guide speaks of a need"
    " here and not of a duty.",
)


@rule(
    "ACT096",
    "psychiatry-not-brought-in-early",
    on=Site,
    strength=Strength.TYPICAL,
    source=PSYCHIATRY,
    statement=Text(
        da="Samarbejdet med behandlingspsykiatrien kommer i gang tidligt i implementeringen.",
        en="The collaboration with treatment psychiatry is established early in the implementation.",
    ),
    parameters={
        "early_days": Parameter(
            of=int,
            unit="days",
            minimum=0,
            about=Text(
                da="Hvor længe efter starten det stadig regnes for tidligt",
                en="How long after the start still counts as early",
            ),
        )
    },
)
def psychiatry_early(site: Site, ctx: Context) -> Verdict:
    """Compares the day the collaboration was established with the start.

    By the day of the start it is early for certain, also where only an overview of that
    day or before tells of it. How long after it one may still call
    it early is not in the guide. Both trial municipalities had great trouble with it at
    first, so this is information and never a deviation.
    """
    found = _psychiatry(site, ctx)
    if isinstance(found, Verdict):
        return found
    start = start_of(site, ctx)
    if start is None:
        return not_assessed(reasons.START_UNKNOWN, *found)
    noted_on = _noted_on(site, ctx)
    if any(_established(partner, start, noted_on, ctx) for partner in found):
        return met(*found)
    last = start + timedelta(days=ctx.p.early_days)
    return told_by(
        any_of(*[_established(partner, last, noted_on, ctx) for partner in found]),
        *found,
        missing=reasons.PSYCHIATRY_UNKNOWN,
        otherwise=reasons.PSYCHIATRY_LATE,
    )


@rule(
    "ACT097",
    "no-leadership-effort-for-psychiatry",
    on=Site,
    strength=Strength.TYPICAL,
    source=PSYCHIATRY,
    statement=Text(
        da="Ledelsen gør selv en indsats for at få samarbejdet med psykiatrien i gang.",
        en="Leadership itself makes an effort to establish the collaboration with psychiatry.",
    ),
)
def leadership_effort(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest overview of the partners.

    What leadership did and whether it worked out is not weighed.
    """
    found = _psychiatry(site, ctx)
    if isinstance(found, Verdict):
        return found
    return told_by(
        any_of(*[partner.leadership_effort for partner in found]),
        *found,
        missing=reasons.EFFORT_UNKNOWN,
        otherwise=reasons.NO_EFFORT,
    )


early_dialogue = stated(
    "ACT098",
    "partners-invited-in-phase-one",
    on=Site,
    strength=Strength.PERMITTED,
    source=DIALOGUE,
    statement=Text(
        da="Alle relevante parter kan inviteres til en dialog, allerede før det er besluttet at indføre ACT.",
        en="All relevant parties may be invited to a dialogue before the decision to implement ACT.",
    ),
    counts="The guide calls it expedient. Who is relevant depends on the municipality.",
)


@rule(
    "ACT099",
    "dialogue-without-common-ground",
    on=Site,
    strength=Strength.REQUIRED,
    source=DIALOGUE,
    statement=Text(
        da="I den tidlige dialog taler parterne om, hvorfor der er brug for ACT, hvad det skal føre til, og hvad metoden bygger på, så de når til en fælles forståelse.",
        en="In the early dialogue the parties talk about why ACT is needed, what it is to achieve and what the method rests on, so as to reach a common understanding.",
    ),
)
def common_ground(site: Site, ctx: Context) -> Verdict:
    """Looks for need, purpose, principles and values among the topics of the dialogues.

    All dialogues held before the start count together; where no start is recorded, those
    held by the day of the decision. Holding one is optional, so none at all is no
    deviation, and a meeting later on is another matter. Whether understanding came of it
    only those who were there can tell.
    """
    if decided_against(site, ctx):
        return not_applicable(reasons.DECIDED_AGAINST, site)
    held = [d for d in site.filled(PartnerDialogue) if was_held(d, ctx) is not False]
    if not held:
        return not_assessed(reasons.NO_DIALOGUE, site)
    early = {d: all_of(_early(d, ctx), was_held(d, ctx)) for d in held}
    held = [d for d in held if early[d] is not False]
    if not held:
        return not_applicable(reasons.NO_EARLY_DIALOGUE, *early)
    if True not in early.values():
        return not_assessed(reasons.EARLY_UNKNOWN, *held)
    return graded(
        [
            any_of(*[all_of(early[d], _came_up(d, topic)) for d in held])
            for topic in UNDERSTANDING
        ],
        *held,
        missing=reasons.TOPICS_UNKNOWN,
        some=reasons.TOPICS_LEFT_OUT,
        none=reasons.NO_TOPIC,
    )


kick_off_seminar = stated(
    "ACT100",
    "kick-off-seminar-held",
    on=Site,
    strength=Strength.PERMITTED,
    source=SEMINAR,
    statement=Text(
        da="Kommunen kan holde et opstartsseminar for partnerne og deres ledelse, før implementeringen går i gang.",
        en="The municipality may hold a kick-off seminar for the partners and their leaders before the implementation starts.",
    ),
    counts="One of the two trial municipalities did.",
)


@rule(
    "ACT101",
    "seminar-without-both-purposes",
    on=PartnerDialogue,
    strength=Strength.TYPICAL,
    source=SEMINAR,
    statement=Text(
        da="Seminaret har to formål: at få frem, hvad partnerne har brug for, og hvilken rolle de selv kan have, og at give dem indblik i metoden.",
        en="The seminar has two purposes: to bring out what the partners need and which role they can have, and to give them insight into the method.",
    ),
)
def two_purposes(dialogue: PartnerDialogue, ctx: Context) -> Verdict:
    """Looks for needs, roles and insight among the topics of each seminar held.

    Insight is also meant to help citizens find their way to the effort; the guide tells
    that as a gain, so it is not asked for by itself.
    """
    if decided_against(ctx.site, ctx):
        return not_applicable(reasons.DECIDED_AGAINST, dialogue)
    if dialogue.form is not DialogueForm.SEMINAR:
        return not_applicable(reasons.NO_SEMINAR, dialogue)
    held = was_held(dialogue, ctx)
    if held is None:
        return not_assessed(common.NO_DATE, dialogue)
    if not held:
        return not_applicable(common.NOT_HELD, dialogue)
    return told_by(
        all_of(*[_came_up(dialogue, topic) for topic in TWO_PURPOSES]),
        dialogue,
        missing=reasons.TOPICS_UNKNOWN,
        otherwise=reasons.ONE_PURPOSE,
    )


@rule(
    "ACT102",
    "partner-left-out-of-readiness",
    on=Site,
    strength=Strength.TYPICAL,
    source=EARLY,
    statement=Text(
        da="Alle relevante partnere er med, mens kommunen ser på, hvor parat den er.",
        en="All relevant partners take part while the municipality looks at how ready it is.",
    ),
)
def partners_in_readiness(site: Site, ctx: Context) -> Verdict:
    """The answers in the latest overview; those listed there are the relevant ones."""
    if decided_against(site, ctx):
        return not_applicable(reasons.DECIDED_AGAINST, site)
    overview = latest(site.filled(PartnerOverview), ctx.as_of)
    if overview is None or overview.partners is None:
        return not_assessed(reasons.NO_PARTNER_OVERVIEW, overview or site)
    if not overview.partners:
        return not_applicable(reasons.NO_PARTNERS, overview)
    return told_by(
        all_of(*[partner.part_in_readiness for partner in overview.partners]),
        overview,
        missing=reasons.PART_UNKNOWN,
        otherwise=reasons.PARTNER_LEFT_OUT,
    )


@rule(
    "ACT103",
    "no-strategy-for-newcomers",
    on=Site,
    strength=Strength.TYPICAL,
    source=EARLY,
    statement=Text(
        da="Der er en strategi for at inddrage og informere nye ledere og medarbejdere.",
        en="There is a strategy for involving and informing new leaders and staff.",
    ),
)
def newcomer_strategy(site: Site, ctx: Context) -> Verdict:
    """The latest strategy on the day, with something on leaders and something on staff.

    The guide asks for a solid one, which no form can tell. The plan for newcomers of
    phase 4 is another matter; see ACT182.
    """
    if decided_against(site, ctx):
        return not_applicable(reasons.DECIDED_AGAINST, site)
    strategy = latest(site.filled(NewcomerStrategy), ctx.as_of)
    if strategy is None:
        return not_assessed(reasons.NO_STRATEGY, site)
    return told_by(
        all_of(strategy.for_leaders, strategy.for_staff),
        strategy,
        missing=reasons.STRATEGY_UNKNOWN,
        otherwise=reasons.STRATEGY_LACKING,
    )


def _psychiatry(site: Site, ctx: Context) -> list[Partner] | Verdict:
    """Treatment psychiatry among the partners of the latest overview."""
    if decided_against(site, ctx):
        return not_applicable(reasons.DECIDED_AGAINST, site)
    overview = latest(site.filled(PartnerOverview), ctx.as_of)
    if overview is None or overview.partners is None:
        return not_assessed(reasons.NO_PARTNER_OVERVIEW, overview or site)
    known = {o.id for o in site.organisations if o.kind == "treatment_psychiatry"}
    found = [partner for partner in overview.partners if partner.organisation in known]
    return found or not_assessed(reasons.PSYCHIATRY_NOT_LISTED, overview)


def _noted_on(site: Site, ctx: Context) -> date:
    overview = latest(site.filled(PartnerOverview), ctx.as_of)
    return date.min if overview is None else overview.filled_on


def _established(
    partner: Partner, last: date, noted_on: date, ctx: Context
) -> bool | None:
    """Whether the collaboration was established by a day, as far as the sheet can tell."""
    if partner.collaboration is None:
        return None
    if partner.collaboration is Collaboration.ESTABLISHED:
        since = partner.since or (noted_on if noted_on <= last else None)
        return None if since is None or not ctx.past(since) else since <= last
    return False if noted_on > last else None


def _came_up(dialogue: PartnerDialogue, topic: DialogueTopic) -> bool | None:
    return None if dialogue.topics is None else topic in dialogue.topics


def _early(dialogue: PartnerDialogue, ctx: Context) -> bool | None:
    """Whether a dialogue came before the start, as far as the record can tell."""
    meeting = _meeting(dialogue, ctx)
    day = meeting.date if meeting else dialogue.held_on
    if start := start_of(ctx.site, ctx):
        return None if day is None else day < start
    if decision_on(ctx.site, ctx) is Decision.UNDECIDED:
        return True
    sheet = latest(ctx.site.filled(ImplementationDecision), ctx.as_of)
    decided_on = None if sheet is None else sheet.decided_on
    return True if day and decided_on and day <= decided_on else None


def _meeting(dialogue: PartnerDialogue, ctx: Context) -> Meeting | None:
    return next((m for m in ctx.site.meetings if m.id == dialogue.meeting), None)


def was_held(dialogue: PartnerDialogue, ctx: Context) -> bool | None:
    """Whether a dialogue has been held: by its meeting, else by its own date."""
    if dialogue.meeting is None:
        return None if dialogue.held_on is None else ctx.past(dialogue.held_on)
    meeting = _meeting(dialogue, ctx)
    status = meeting.status_on(ctx.as_of) if meeting else None
    return None if status is None else status is MeetingStatus.HELD
