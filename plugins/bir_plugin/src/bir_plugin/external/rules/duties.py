"""What a routine says of duties: outside sources, off by default.

The duties rest on law and on a national guideline, and each rule is asked only of days on
which what it rests on is known to have applied. These are pointers and no legal advice.
"""

from actcore.model import Site
from actcore.variant import (
    Context,
    Strength,
    Text,
    Verdict,
    met,
    not_applicable,
    not_assessed,
    rule,
    unmet,
)

from .. import legal, reasons
from ..profile import PACK
from ..reading import graded, out_of_force, routines
from ..sources import DUTY, FEEDBACK, GUIDELINE
from ..worksheets.answers import ChildWelfareDeadline, Knowledge
from ..worksheets.concern_routine import ConcernRoutine

_DAYS = {
    ChildWelfareDeadline.REVIEW: 7,
    ChildWelfareDeadline.FEEDBACK: 21,
    ChildWelfareDeadline.FEEDBACK_AFTER_INQUIRY: 21,
}
"""The weeks that the pages print, in days; law, so no municipality sets its own."""


@rule(
    "BIRX05",
    "duty-to-report-left-unsaid",
    on=Site,
    profile=PACK.id,
    strength=Strength.REQUIRED,
    source=DUTY.at(
        "Innledning og Plikt til å melde fra til barnevernstjenesten", lines="1, 9-10"
    ),
    statement=Text(
        nb="Rutinen sier at plikten til å melde fra til barnevernet er den enkeltes egen, og at den går foran taushetsplikten.",
        en="The routine says that the duty to report to child welfare is each person's own, and that it goes before confidentiality.",
    ),
)
def duty_to_report(site: Site, ctx: Context) -> Verdict:
    """Two answers of each routine in use on the day; one of them is partly.

    The page tells of section 6-4 of the act of 1992, for everybody who works for a public
    body. It applied from 1 January 1993 to 31 December 2022, and nothing is asked before.
    Of later days nothing can be told: a lawyer has to look up whether the act of 2021 says
    the same, and in which section. The duty is about children under 18; of the unborn
    another rule speaks. That the routine should say so follows from the duty. A pointer,
    not legal advice.
    """
    if elsewhen := out_of_force("BIRX05", ctx):
        return elsewhen

    def judge(sheet: ConcernRoutine) -> Verdict:
        return graded(
            (sheet.duty_is_personal, sheet.duty_before_confidentiality),
            sheet,
            missing=reasons.DUTY_UNKNOWN,
            some=reasons.DUTY_IN_PART,
            none=reasons.DUTY_LACKING,
        )

    return routines(site, ctx, judge)


@rule(
    "BIRX06",
    "child-welfare-deadline-told-otherwise",
    on=Site,
    profile=PACK.id,
    strength=Strength.REQUIRED,
    source=FEEDBACK.at("Tilbakemelding", lines="1-4"),
    statement=Text(
        nb="Nevner rutinen barnevernets frister, oppgir den høyst én uke for å gå gjennom en melding og høyst tre uker for hvert svar til den som meldte fra.",
        en="Where the routine mentions child welfare's deadlines, it gives at most one week for reviewing a report and at most three weeks for each answer to whoever reported.",
    ),
)
def child_welfare_deadlines(site: Site, ctx: Context) -> Verdict:
    """More days than the pages give are unmet; fewer are within them and only told.

    The deadlines are child welfare's own duty, and a routine need not mention them. Each
    is held against the section of the act of 1992 that it stands in, and only on days on
    which that section is known to have applied: section 4-2 from 1 January 1993, and
    section 6-7 a from 6 October 2016 at the latest, both to 31 December 2022. When the
    latter came into the act is not known. Of later days nothing can be told: a lawyer has to look up
    the deadlines of the act of 2021. A pointer, not legal advice.
    """
    if elsewhen := out_of_force("BIRX06", ctx):
        return elsewhen
    limits = dict(_DAYS)
    if not legal.FEEDBACK.in_force(ctx.as_of):
        limits = {ChildWelfareDeadline.REVIEW: _DAYS[ChildWelfareDeadline.REVIEW]}
    return routines(site, ctx, lambda sheet: _told_rightly(sheet, limits))


@rule(
    "BIRX09",
    "knowledge-not-secured-by-leadership",
    on=Site,
    profile=PACK.id,
    strength=Strength.TYPICAL,
    source=GUIDELINE.at("Ingress", lines="1"),
    statement=Text(
        nb="Rutinen sier at kommunens ledelse skal sikre at ansatte som arbeider med barn og unge, kjenner til beskyttelsesfaktorer, risikofaktorer og tegn.",
        en="The routine says that the municipality's leadership is to make sure that employees who work with children and young people know protective factors, risk factors and signs.",
    ),
)
def leadership_secures(site: Site, ctx: Context) -> Verdict:
    """Counts the three areas that each routine names; lacking one of them is unusual.

    The guideline says what the leadership should do, and not that a routine has to say
    so: a silent one is pointed out and is no deviation. It has applied since 3 December 2019, when it took the place of a national
    handbook, and nothing is asked before that. A pointer, not legal advice.
    """
    if elsewhen := out_of_force("BIRX09", ctx):
        return elsewhen

    def judge(sheet: ConcernRoutine) -> Verdict:
        if sheet.leadership_secures is None:
            return not_assessed(reasons.KNOWLEDGE_UNKNOWN, sheet)
        named, of = len(set(sheet.leadership_secures)), len(Knowledge)
        if named == of:
            return met(sheet)
        if named:
            return unmet(reasons.SOME_KNOWLEDGE, sheet, named=named, of=of)
        return unmet(reasons.NO_KNOWLEDGE, sheet)

    return routines(site, ctx, judge)


def _told_rightly(
    sheet: ConcernRoutine, limits: dict[ChildWelfareDeadline, int]
) -> Verdict:
    """Whether the deadlines that a routine mentions are within those of `limits`."""
    days = {
        ChildWelfareDeadline.REVIEW: sheet.review_days,
        ChildWelfareDeadline.FEEDBACK: sheet.feedback_days,
        ChildWelfareDeadline.FEEDBACK_AFTER_INQUIRY: sheet.feedback_after_inquiry_days,
    }
    given = [(days[d], limit) for d, limit in limits.items()]
    for number, limit in given:
        if number is not None and number > limit:
            return unmet(reasons.LONGER_DEADLINE, sheet, days=number, limit=limit)
    if sheet.deadlines_told is None:
        return not_assessed(reasons.DEADLINES_UNKNOWN, sheet)
    if not sheet.deadlines_told:
        return not_applicable(reasons.NO_DEADLINES, sheet)
    if any(days[deadline] is None for deadline in sheet.deadlines_told):
        return not_assessed(reasons.DEADLINES_UNKNOWN, sheet)
    if not set(sheet.deadlines_told) <= set(limits):
        return not_assessed(reasons.VALIDITY_UNKNOWN, sheet)
    for number, limit in given:
        if number is not None and number < limit:
            told = reasons.SHORTER_DEADLINE
            return met(sheet, because=told, days=number, limit=limit)
    return met(sheet)
