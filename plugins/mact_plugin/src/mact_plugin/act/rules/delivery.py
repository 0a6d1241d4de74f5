"""How the support is given: chapter 3 of the guide, box 3-1.

The guide prints no number of contacts, no share of home visits and no time for responding
to a crisis. A quiet spell, with few contacts, is no fault by itself.
"""

from actcore.model import Case, current
from actcore.variant import (
    Context,
    Parameter,
    Strength,
    Text,
    Verdict,
    judged,
    met,
    met_if,
    not_applicable,
    not_assessed,
    partly,
    rule,
    unmet,
)

from ...sources import GUIDE, page
from ..reasons import common
from ..reasons import delivery as reasons
from ..worksheets.citizen.contact import Contact, Place
from ..worksheets.citizen.need_change import Need, NeedChange, Response
from ..worksheets.citizen.service import (
    BEYOND_THE_TEAM,
    Service,
    WhyOthers,
)

BOX = GUIDE.at("Boks 3-1: ACT-indsatsens kerneelementer", pages=page(8))

persistent = judged(
    "ACT002",
    "support-not-intensive",
    on=Case,
    strength=Strength.DEFINING,
    source=BOX,
    statement=Text(
        da="Støtten er vedholdende og kan i perioder være omfattende og dække flere områder.",
        en="The support is persistent, and at times it can be extensive and cover several areas.",
    ),
    counts="Looked at over a long time; spells of little contact belong to it, and no number of contacts is asked for.",
)


@rule(
    "ACT003",
    "support-not-following-need",
    on=NeedChange,
    strength=Strength.DEFINING,
    source=BOX,
    statement=Text(
        da="Når borgerens behov ændrer sig, følger støtten med.",
        en="When the citizen's need changes, the support follows.",
    ),
)
def follows_need(change: NeedChange, ctx: Context) -> Verdict:
    """Asked of each change of need but a crisis, which ACT004 asks about.

    A need that does not change asks for nothing, and one that falls takes nothing from
    the citizen. Other content without more support is part of an answer where more was
    needed, and less support is none where other support was. What the citizen did not
    want is not missing.
    """
    if ctx.ahead(change.noticed_on):
        return not_applicable(common.NOT_YET, change)
    if change.need is None:
        return not_assessed(reasons.NEED_UNKNOWN, change)
    if change.need is Need.CRISIS:
        return not_applicable(reasons.A_CRISIS, change)
    if change.need is Need.LESS:
        return not_applicable(reasons.NEED_FELL, change)
    if change.need is Need.MORE:
        return _open_answer(change, ctx) or _stepped_up(change)
    if verdict := _open_answer(change, ctx):
        return verdict
    if change.response is Response.STEPPED_DOWN:
        return unmet(reasons.ONLY_LESS, change)
    followed = change.response is not Response.UNCHANGED
    return met_if(followed, change, otherwise=reasons.LEFT_UNCHANGED)


@rule(
    "ACT004",
    "no-more-support-in-crisis",
    on=NeedChange,
    strength=Strength.DEFINING,
    source=BOX,
    statement=Text(
        da="Kræver en akut krise mere støtte, trappes støtten op.",
        en="Where an acute crisis takes more support, the support is stepped up.",
    ),
)
def stepped_up_in_crisis(change: NeedChange, ctx: Context) -> Verdict:
    """Asked of each crisis that took more support; the guide says that a crisis may.

    Support that was stepped up is in order without that answer. It does not arise where
    the citizen wanted no more support, or where others took over during a stay in
    hospital.
    """
    if ctx.ahead(change.noticed_on):
        return not_applicable(common.NOT_YET, change)
    if change.need is None:
        return not_assessed(reasons.NEED_UNKNOWN, change)
    if change.need is not Need.CRISIS:
        return not_applicable(reasons.NO_CRISIS, change)
    if verdict := _open_answer(change, ctx):
        return verdict
    if change.response is Response.STEPPED_UP:
        return met(change)
    if change.more_needed is None:
        return not_assessed(reasons.MORE_NEEDED_UNKNOWN, change)
    if not change.more_needed:
        return not_applicable(reasons.NO_MORE_NEEDED, change)
    return _stepped_up(change)


@rule(
    "ACT005",
    "slow-response-to-crisis",
    on=NeedChange,
    strength=Strength.DEFINING,
    source=BOX,
    statement=Text(
        da="Teamet reagerer hurtigt på en krise.",
        en="The team responds to a crisis fast.",
    ),
    parameters={
        "longest_wait": Parameter(
            of=int,
            unit="days",
            minimum=0,
            about=Text(
                da="Hvor mange dage der højst må gå, før teamet reagerer; 0 er samme dag",
                en="How many days may go by before the team responds; 0 is the same day",
            ),
        )
    },
)
def fast_in_crisis(change: NeedChange, ctx: Context) -> Verdict:
    """Counts the days from hearing of a crisis to the first response.

    The guide says fast and prints no time, and it asks for no duty round the clock; the
    number is the municipality's. An offer that the citizen declines is a response. Where
    others took over during a stay in hospital it does not arise.
    """
    if ctx.ahead(change.noticed_on):
        return not_applicable(common.NOT_YET, change)
    if change.need is None:
        return not_assessed(reasons.NEED_UNKNOWN, change)
    if change.need is not Need.CRISIS:
        return not_applicable(reasons.NO_CRISIS, change)
    if change.response is Response.IN_HOSPITAL:
        return not_applicable(reasons.IN_HOSPITAL, change)
    if change.noticed_on is None:
        return not_assessed(reasons.CRISIS_UNDATED, change)
    if change.first_response_on is None:
        return not_assessed(reasons.FIRST_RESPONSE_UNKNOWN, change)
    waited = (min(change.first_response_on, ctx.as_of) - change.noticed_on).days
    if waited < 0:
        return not_assessed(reasons.RESPONSE_BEFORE_CRISIS, change)
    if waited > ctx.p.longest_wait:
        return unmet(reasons.RESPONDED_LATE, change, days=waited)
    if not ctx.past(change.first_response_on):
        return not_applicable(common.NOT_YET, change)
    return met(change, days=waited)


@rule(
    "ACT006",
    "met-elsewhere-than-wished",
    on=Contact,
    strength=Strength.DEFINING,
    source=BOX,
    statement=Text(
        da="Støtten gives dér, hvor borgeren ønsker det.",
        en="The support is given where the citizen wants it.",
    ),
)
def where_wished(contact: Contact, ctx: Context) -> Verdict:
    """Compares where they met with where the citizen wanted to, contact by contact.

    Home is only what citizens typically choose. A citizen without a home, or one who
    would rather come to the team, is met where that citizen wishes. Attempts and
    telephone calls have no place to compare, and a citizen in hospital cannot choose.
    """
    if no_place := without_place(contact, ctx):
        return no_place
    wished = contact.wished_places
    if wished is None:
        return not_assessed(reasons.PLACE_WISH_UNKNOWN, contact)
    as_wished = not wished or contact.place in wished
    if contact.place is Place.HOSPITAL and not as_wished:
        return not_applicable(reasons.AT_HOSPITAL, contact)
    return met_if(as_wished, contact, otherwise=reasons.NOT_WHERE_WISHED)


@rule(
    "ACT007",
    "referred-on-without-need",
    on=Service,
    strength=Strength.DEFINING,
    source=BOX,
    statement=Text(
        da="Teamet giver så vidt muligt selv støtten og behandlingen.",
        en="As far as possible the team itself gives the support and treatment.",
    ),
)
def given_directly(service: Service, ctx: Context) -> Verdict:
    """Asked of each thing that the citizen receives support or treatment for.

    Giving it together with others is giving it. Admission, specialist care, an
    authority's own task and the citizen's wish are good grounds for others. Whether a
    missing profession or want of time leaves the possible behind takes a person to tell.
    """
    if ctx.ahead(service.since):
        return not_applicable(common.NOT_YET, service)
    if service.by_the_team is None:
        return not_assessed(reasons.GIVER_UNKNOWN, service)
    if service.by_the_team:
        return met(service)
    if service.why_others is None:
        return not_assessed(reasons.WHY_OTHERS_UNKNOWN, service)
    if service.why_others in BEYOND_THE_TEAM:
        return not_applicable(reasons.BEYOND_TEAM, service)
    if service.why_others is WhyOthers.USUAL_PRACTICE:
        return unmet(reasons.REFERRED_BY_HABIT, service)
    return not_assessed(reasons.A_PERSON_JUDGES, service)


@rule(
    "ACT008",
    "referring-on-as-working-mode",
    on=Case,
    strength=Strength.DEFINING,
    source=GUIDE.at("Kort om ACT-metoden", pages=page(8)),
    statement=Text(
        da="Teamet bygger ikke sit arbejde på at henvise borgeren videre til andre.",
        en="The team does not build its work on referring the citizen on to others.",
    ),
)
def not_case_management(case: Case, ctx: Context) -> Verdict:
    """Looks at all that the citizen receives on the day.

    Unmet only where the team gives none of it, and something of it was within its reach;
    partly where it gives some and refers on other things by habit. How much the team is
    to give itself the guide does not say. Holding the efforts together and building
    bridges to others is ACT all the same.
    """
    services = current(case.filled(Service), ctx.as_of)
    if not services:
        return not_assessed(reasons.NO_SERVICES, case)
    given = [service.by_the_team for service in services]
    others = [service for service in services if service.by_the_team is False]
    grounds = {service.why_others for service in others}
    if True in given and WhyOthers.USUAL_PRACTICE in grounds:
        return partly(reasons.SOME_REFERRED, *others)
    if None in given:
        return not_assessed(reasons.GIVER_UNKNOWN, *services)
    if True in given:
        if None in grounds:
            return not_assessed(reasons.WHY_OTHERS_UNKNOWN, *others)
        return met(*services)
    if not grounds.isdisjoint(_WITHIN_REACH):
        return unmet(reasons.ALL_REFERRED, *services)
    if grounds.issubset(BEYOND_THE_TEAM):
        return not_applicable(reasons.BEYOND_TEAM, *services)
    return not_assessed(reasons.WHY_OTHERS_UNKNOWN, *services)


_WITHIN_REACH = (
    WhyOthers.USUAL_PRACTICE,
    WhyOthers.NO_CAPACITY,
    WhyOthers.NO_SUCH_PROFESSION,
)


def _stepped_up(change: NeedChange) -> Verdict:
    if change.response is Response.CHANGED:
        return partly(reasons.ONLY_CHANGED, change)
    more = change.response is Response.STEPPED_UP
    return met_if(more, change, otherwise=reasons.NOT_STEPPED_UP)


def _open_answer(change: NeedChange, ctx: Context) -> Verdict | None:
    """The verdict where nothing is recorded of the support, or nothing was to change."""
    if ctx.ahead(change.first_response_on):
        return not_applicable(common.NOT_YET, change)
    if change.response is None:
        return not_assessed(reasons.RESPONSE_UNKNOWN, change)
    if change.response is Response.DECLINED:
        return not_applicable(reasons.CHANGE_DECLINED, change)
    if change.response is Response.IN_HOSPITAL:
        return not_applicable(reasons.IN_HOSPITAL, change)
    return None


def without_place(contact: Contact, ctx: Context) -> Verdict | None:
    """Why a contact has no place to hold against the citizen's wish, if it has none."""
    if not ctx.past(contact.on):
        return not_applicable(common.NOT_YET, contact)
    if contact.reached is None:
        return not_assessed(reasons.REACHED_UNKNOWN, contact)
    if not contact.reached:
        return not_applicable(reasons.NOT_REACHED, contact)
    if contact.place is None:
        return not_assessed(reasons.PLACE_UNKNOWN, contact)
    if contact.place is Place.PHONE:
        return not_applicable(reasons.NO_PLACE_TO_MEET, contact)
    return None
