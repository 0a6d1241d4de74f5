"""Phase 4, anchoring: checklist 4."""

from actcore.model import Site
from actcore.variant import Context, Strength, Text, Verdict, rule

from ...sources import GUIDE, page
from ..checklist import answered
from ..worksheets import AnchoringChecklist

CHECKLIST = GUIDE.at("Tjekliste til forankringsfasen", pages=page(27))


@rule(
    "ACTC41",
    "no-anchoring-procedures",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CHECKLIST,
    statement=Text(
        da="Der er procedurer, som forankrer indsatsen, fx faste folk, manualer og skabeloner.",
        en="There are procedures that anchor the effort, such as staff who stay, manuals and templates.",
    ),
)
def procedures(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 4 on the day."""
    return answered(site, ctx, AnchoringChecklist, "procedures")


@rule(
    "ACTC42",
    "use-of-experience-undecided",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CHECKLIST,
    statement=Text(
        da="Der er taget stilling til, hvordan erfaringerne bedst bruges i driften.",
        en="A position is taken on how experience is best used in operation.",
    ),
)
def experience(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 4 on the day.

    It asks for a position taken, not whether it works.
    """
    return answered(site, ctx, AnchoringChecklist, "experience")


@rule(
    "ACTC43",
    "prerequisites-not-described",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CHECKLIST,
    statement=Text(
        da="Det er skrevet ned, hvad der fremmer og hæmmer indsatsen mest.",
        en="It is written down what helps and what hinders the effort most.",
    ),
)
def prerequisites(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 4 on the day."""
    return answered(site, ctx, AnchoringChecklist, "prerequisites")


@rule(
    "ACTC44",
    "development-of-new-staff-undecided",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CHECKLIST,
    statement=Text(
        da="Der er taget stilling til, hvordan nye medarbejdere lærer at varetage arbejdet.",
        en="A position is taken on how new staff learn to carry out the work.",
    ),
)
def new_staff(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 4 on the day.

    It asks for a position taken, not whether it works.
    """
    return answered(site, ctx, AnchoringChecklist, "new_staff")


@rule(
    "ACTC45",
    "leadership-attention-undecided",
    on=Site,
    strength=Strength.RECOMMENDED,
    source=CHECKLIST,
    statement=Text(
        da="Der er taget stilling til, hvordan alle ledelsesniveauer fortsat følger indsatsen.",
        en="A position is taken on how all levels of leadership keep attending to the effort.",
    ),
)
def attention(site: Site, ctx: Context) -> Verdict:
    """The answer in the latest checklist 4 on the day.

    It asks for a position taken, not whether it works.
    """
    return answered(site, ctx, AnchoringChecklist, "attention")
