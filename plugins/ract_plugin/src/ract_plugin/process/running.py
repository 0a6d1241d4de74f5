"""What a formed resource group does (brochure, "Bakgrund", "RACT i Sverige", figure 1)."""

from actcore.model import Case, Meeting, in_force
from actcore.variant import (
    Context,
    Text,
    Verdict,
    met,
    not_applicable,
    partly,
    step,
    unmet,
)

from ..reasons import process as reasons
from ..rules.interventions import BEYOND_THE_GROUP, INSIDE, way_of
from ..sources import BROCHURE
from ..teams import COOPTED
from ..worksheets.work.intervention import Intervention
from ..worksheets.work.measurement_reference import MeasurementReference
from ..worksheets.work.own_follow_up import OwnFollowUp
from .building import SWEDEN, for_present_group, groups_of

FIGURE = "Figur 1 (d)"


@step(
    "chair",
    title=Text(sv="Klienten leder gruppen", en="The client chairs"),
    todo=Text(
        sv="Fråga inför varje möte om klienten vill leda det, och med vilket stöd.",
        en="Before each meeting ask whether the client wants to chair, and with what support.",
    ),
    source=BROCHURE.at(FIGURE, lines="415-416"),
    after=("membership",),
    rules=("RACT031", "RACT032"),
    sheets=("chair_support",),
)
def chair(case: Case, ctx: Context) -> Verdict:
    """The client chaired the group's latest meeting."""
    held = _held(case, ctx)
    if not held:
        return unmet()
    if held[-1].chair == case.client:
        return met(held[-1])
    return partly(reasons.SOMEBODY_ELSE_CHAIRS, held[-1])


@step(
    "work",
    title=Text(sv="Klientens mål styr arbetet", en="The client's goals drive the work"),
    todo=Text(
        sv="Möts kring klientens mål och ta bort det som står i vägen.",
        en="Meet around the client's goals and remove what is in the way.",
    ),
    source=BROCHURE.at(SWEDEN, lines="224-226, 469-475"),
    after=("membership",),
    rules=("RACT041", "RACT042"),
    sheets=("meeting_note", "decision", "obstacle", "professionals_note"),
)
def work(case: Case, ctx: Context) -> Verdict:
    """A meeting of the group has had a goal on the table."""
    held = _held(case, ctx)
    if any(meeting.goals_discussed for meeting in held):
        return met(*held)
    return partly(reasons.GOALS_NOT_DISCUSSED, *held) if held else unmet()


@step(
    "outreach",
    title=Text(sv="Insatserna genom gruppen", en="Interventions through the group"),
    todo=Text(
        sv="För över insatserna till gruppen och till klientens vardag, så fort det går.",
        en="Move the interventions to the group and to the client's everyday life, as soon as possible.",
    ),
    source=BROCHURE.at("Bakgrund", lines="139-140, 195-197"),
    after=("membership",),
    rules=("RACT037", "RACT038"),
    sheets=("need_review", "intervention", "work_support", "transition"),
)
def outreach(case: Case, ctx: Context) -> Verdict:
    """All present interventions are outreach through the group, or cannot be.

    One that the law, acute care or the client's wish keeps outside holds nothing up.
    """
    present = [i for i in case.filled(Intervention) if in_force(i, ctx.as_of)]
    inside = [i for i in present if way_of(i, ctx.as_of) == INSIDE]
    open_ones = [
        i for i in present if i not in inside and i.why_not not in BEYOND_THE_GROUP
    ]
    if present and not open_ones:
        return met(*present)
    return partly(reasons.SOME_THROUGH_GROUP, *inside) if inside else unmet()


@step(
    "specialists",
    title=Text(sv="Specialister vid behov", en="Specialists when needed"),
    todo=Text(
        sv="Adjungera den specialist som behövs, för en tid.",
        en="Co-opt the specialist who is needed, for a while.",
    ),
    source=BROCHURE.at("Bakgrund", lines="138-139, 203-207"),
    after=("membership",),
    rules=("RACT030",),
    sheets=("coopting",),
)
def specialists(case: Case, ctx: Context) -> Verdict:
    """Somebody is or has been co-opted; the step is never demanded."""
    coopted = [
        m
        for group in groups_of(case, ctx)
        for m in group.members
        if m.entry == COOPTED and (m.since is None or ctx.past(m.since))
    ]
    return met(*coopted) if coopted else not_applicable(reasons.NO_SPECIALIST)


@step(
    "evaluation",
    title=Text(sv="Uppföljningen", en="Evaluation"),
    todo=Text(
        sv="Följ upp målen tillsammans med klienten, och anteckna var externa mätningar finns.",
        en="Follow up the goals with the client, and note where external measurements are.",
    ),
    source=BROCHURE.at("En modell", lines="355-357, 373-374"),
    after=("work",),
    rules=("RACT047", "RACT048"),
    sheets=("own_follow_up", "measurement_reference", "self_check"),
)
def evaluation(case: Case, ctx: Context) -> Verdict:
    """A measurement is referred to; the client's own follow-up is a part of it."""
    measured = [
        sheet
        for sheet in case.filled(MeasurementReference)
        if any(ctx.past(m.measured_on) for m in sheet.measurements or ())
    ]
    if measured:
        return met(*measured)
    own = [sheet for sheet in case.filled(OwnFollowUp) if ctx.past(sheet.noted_on)]
    return partly(reasons.FOLLOWED_UP_ONLY, *own) if own else unmet()


def _held(case: Case, ctx: Context) -> list[Meeting]:
    """The meetings that the present group has held, oldest first."""
    own = {group.id for group in groups_of(case, ctx)}
    return [
        meeting
        for meeting in case.held(["resource_group_meeting"], ctx.as_of)
        if meeting.team in own
        or (meeting.team is None and for_present_group(meeting.date, case, ctx))
    ]
