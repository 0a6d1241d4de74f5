"""What a trainee's logbook tells of the case manager course.

Brochure, "Case managerutbildning", "Inslag av distansutbildning" and annex 1.
"""

from datetime import date

from actcore.model import CaseloadAssignment, Membership
from actcore.variant import (
    Context,
    Parameter,
    Strength,
    Text,
    Verdict,
    met,
    met_if,
    not_applicable,
    not_assessed,
    rule,
    unmet,
)

from ..profiles import PROGRAMME
from ..reasons import cm_training as reasons
from ..reasons import common
from ..sources import BROCHURE
from ..worksheets.training.cm_logbook import (
    CmLogbook,
    Semester,
    Supervision,
    WhyEnded,
    WrittenWork,
)
from .cm_training import ANNEX, COURSE, began, supervision_in

FIRST_ONLY, OR_REPLACEMENT = "first_only", "or_replacement"


@rule(
    "RACT108",
    "too-few-course-days-in-a-semester",
    on=CmLogbook,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at(COURSE, lines="492-493"),
    statement=Text(
        sv="Varje termin i case managerutbildningen har åtta kursdagar.",
        en="Every semester of the case manager course has eight course days.",
    ),
    parameters={"days": Parameter(8, unit="days", minimum=1)},
)
def days_a_semester(log: CmLogbook, ctx: Context) -> Verdict:
    """Counts the days that were held in each semester that is over.

    A day that the trainee missed was held all the same, and more days than printed are
    no deviation. Twenty-four days in all follow from three semesters; the source does
    not print that sum.
    """
    if apart := _nothing_over(log, ctx):
        return apart
    counts = [semester.course_days for semester in _over(log, ctx)]
    few = [days for days in counts if days is not None and days < ctx.p.days]
    if few:
        return unmet(reasons.COURSE_DAYS, log, days=min(few))
    if None in counts:
        return not_assessed(reasons.NO_COURSE_DAYS, log)
    return met(log)


@rule(
    "RACT114",
    "no-chance-to-follow-one-client-throughout",
    on=CmLogbook,
    profile=PROGRAMME.id,
    strength=Strength.REQUIRED,
    source=BROCHURE.at(ANNEX, lines="545-546"),
    statement=Text(
        sv="Utbildningen är ordnad så att deltagaren kan arbeta med samma klient under handledning från början till slut.",
        en="The course is arranged so that the trainee can work with the same client under supervision from beginning to end.",
    ),
)
def can_follow_one_client(log: CmLogbook, ctx: Context) -> Verdict:
    """Asks for the chance, up to the day; giving it is the organisers' duty.

    A client or a trainee who stops is held against nobody, and supervision that was
    offered counts though it did not come about. Known to be lacking is the chance where
    a semester went without an offer of supervision, where the service or the course
    rearranged the work, or where nobody was there to follow from the start.
    """
    answers = supervision_in(log, ctx)
    if Supervision.NOT_OFFERED in answers:
        return unmet(reasons.SUPERVISION_NOT_OFFERED, log)
    place = _place(log, ctx)
    start = _start(log, place, ctx)
    if ctx.ahead(start):
        return not_applicable(common.NOT_YET, log)
    links = _training_links(log, ctx)
    if start is None or links is None:
        return not_assessed(reasons.NO_TRAINING_CLIENT, log)
    if None in answers:
        return not_assessed(reasons.NO_SUPERVISION, log)
    at_start = [a for a in links if a.since and a.since <= start <= (a.until or start)]
    end = min(_last_day(log, place, ctx) or ctx.as_of, ctx.as_of)
    if not any(row.last_day and row.last_day >= end for row in log.semesters or ()):
        return not_assessed(reasons.NO_SEMESTERS, log)
    if whole := [a for a in at_start if a.until is None or a.until >= end]:
        return met(log, *whole)
    if any(link.since is None for link in links):
        return not_assessed(reasons.NO_TRAINING_CLIENT, log, *links)
    if not at_start:
        return unmet(reasons.NOBODY_FROM_START, log, *links)
    return _ended_early(log, at_start)


@rule(
    "RACT120",
    "written-work-not-on-the-first-client",
    on=CmLogbook,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at(COURSE, lines="500-502"),
    statement=Text(
        sv="Under tredje terminen gör deltagaren ett skriftligt arbete om sin första klient.",
        en="In the third semester the trainee does a piece of written work on the first client.",
    ),
    parameters={
        "semester": Parameter(3, unit="number of the semester", minimum=1),
        "first_client": Parameter(
            FIRST_ONLY,
            choices=(FIRST_ONLY, OR_REPLACEMENT),
            printed=False,
            about=Text(
                sv="Om bara den allra första klienten räknas, eller även den som kom i den förstas ställe.",
                en="Whether only the very first client counts, or also one who came in the first's place.",
            ),
        ),
    },
)
def written_work_on_first_client(log: CmLogbook, ctx: Context) -> Verdict:
    """Asks for the form, the semester and the client of the work.

    The first client is the one whom the logbook gives the number one, replaced or not;
    the parameter lets a replacement count as well. Any aspect of the work will do, and
    whoever has left the course owes none.
    """
    if ctx.ahead(log.work_reported_on):
        return not_applicable(common.NOT_YET, log)
    if log.written_work is None:
        return not_assessed(reasons.NO_WORK, log)
    if log.written_work is WrittenWork.NOT_DONE:
        return _no_work(log, ctx)
    if log.written_work is WrittenWork.ORAL:
        return unmet(reasons.WORK_ORAL, log)
    semester, about = log.work_semester, log.work_client
    if semester is not None and semester != ctx.p.semester:
        return unmet(reasons.WORK_SEMESTER, log, semester=semester)
    if semester is None or about is None:
        return not_assessed(reasons.NO_WORK, log)
    first = _first_clients(log, ctx.p.first_client == OR_REPLACEMENT)
    if not first:
        return not_assessed(reasons.FIRST_CLIENT_UNKNOWN, log)
    return met_if(about in first, log, otherwise=reasons.WORK_ON_ANOTHER)


@rule(
    "RACT122",
    "no-close-contact-between-visits",
    on=CmLogbook,
    profile=PROGRAMME.id,
    strength=Strength.DEFINING,
    source=BROCHURE.at("Inslag av distansutbildning", lines="504-506"),
    statement=Text(
        sv="Mellan besöken håller metodhandledaren och deltagarna tät kontakt på distans.",
        en="Between the visits supervisor and trainees keep in close contact at a distance.",
    ),
    parameters={
        "least_per_semester": Parameter(
            of=int,
            unit="contacts",
            minimum=1,
            about=Text(
                sv="Hur många kontakter per termin som minst behövs för att kontakten ska räknas som tät.",
                en="How many contacts a semester are needed, at least, for it to count as close contact.",
            ),
        )
    },
)
def contact_at_a_distance(log: CmLogbook, ctx: Context) -> Verdict:
    """Counts contacts at a distance in each semester that is over; visits are apart.

    A semester without any is a deviation. How many make close contact the source does
    not say.
    """
    if apart := _nothing_over(log, ctx):
        return apart
    counts = [semester.distance_contacts for semester in _over(log, ctx)]
    if 0 in counts:
        return unmet(reasons.DISTANCE_CONTACTS, log, contacts=0)
    known = [contacts for contacts in counts if contacts is not None]
    if not known:
        return not_assessed(reasons.NO_DISTANCE_CONTACTS, log)
    fewest = min(known)
    if fewest < ctx.p.least_per_semester:
        return unmet(reasons.DISTANCE_CONTACTS, log, contacts=fewest)
    if len(known) < len(counts):
        return not_assessed(reasons.NO_DISTANCE_CONTACTS, log)
    return met(log)


def _nothing_over(log: CmLogbook, ctx: Context) -> Verdict | None:
    """Whether no semester is over yet, or that cannot be told."""
    if not log.semesters or any(row.last_day is None for row in log.semesters):
        return not_assessed(reasons.NO_SEMESTERS, log)
    if not _over(log, ctx):
        return not_applicable(common.NOT_YET, log)
    return None


def _over(log: CmLogbook, ctx: Context) -> list[Semester]:
    return [row for row in log.semesters or () if ctx.past(row.last_day)]


def _place(log: CmLogbook, ctx: Context) -> Membership | None:
    """The trainee's latest place in the cohort."""
    cohort = ctx.site.team(log.cohort)
    members = cohort.members if cohort else ()
    places = [place for place in members if place.person == log.person]
    return places[-1] if places else None


def _start(log: CmLogbook, place: Membership | None, ctx: Context) -> date | None:
    cohort = ctx.site.team(log.cohort)
    return began(place, cohort) if place is not None and cohort is not None else None


def _last_day(log: CmLogbook, place: Membership | None, ctx: Context) -> date | None:
    """The last day of the cohort, or of the trainee in it if that is earlier."""
    cohort = ctx.site.team(log.cohort)
    ends = [part.until for part in (cohort, place) if part is not None and part.until]
    return min(ends) if ends else None


def _training_links(log: CmLogbook, ctx: Context) -> list[CaseloadAssignment] | None:
    """The caseload's entries for the trainee's training clients, begun by the day.

    None where one of the clients is not named, or is in nobody's caseload.
    """
    links = [
        link
        for row in log.clients or ()
        for link in ctx.site.caseload
        if link.person == log.person and link.client == row.client
    ]
    named = {row.client for row in log.clients or ()}
    if not named or named != {link.client for link in links}:
        return None
    begun = [link for link in links if link.since is None or ctx.past(link.since)]
    return begun or None


def _ended_early(log: CmLogbook, links: list[CaseloadAssignment]) -> Verdict:
    """What to say where every client of the start has stopped being followed."""
    ended = {link.client for link in links}
    why = [row.why_ended for row in log.clients or () if row.client in ended]
    if None in why:
        return not_assessed(reasons.NO_WHY_ENDED, log, *links)
    if WhyEnded.ARRANGEMENT in why:
        return unmet(reasons.REARRANGED, log, *links)
    return not_applicable(reasons.ENDED_BY_CHOICE, log, *links)


def _no_work(log: CmLogbook, ctx: Context) -> Verdict:
    place = _place(log, ctx)
    semesters = [s for s in log.semesters or () if s.number == ctx.p.semester]
    due = semesters[0].last_day if semesters else None
    if place is None or due is None:
        return not_assessed(reasons.NO_SEMESTERS, log)
    if place.until is not None and place.until < due and ctx.past(place.until):
        return not_applicable(reasons.LEFT_COURSE, log, place)
    if not ctx.past(due):
        return not_applicable(common.NOT_YET, log)
    return unmet(reasons.WORK_NOT_DONE, log)


def _first_clients(log: CmLogbook, replacements: bool) -> set[str]:
    """The first client, and the one in its place if that counts; empty if unknown."""
    rows = log.clients or ()
    first = [row for row in rows if row.order == 1]
    if len(first) != 1 or any(row.order is None for row in rows):
        return set()
    if first[0].client is None:
        return set()
    found: set[str] = {first[0].client}
    for row in sorted(rows, key=lambda row: row.order or 0) if replacements else ():
        if row.client is not None and row.replaces in found:
            found.add(row.client)
    return found
