"""ACT for a citizen in homelessness, as the agency's pages of 2015 describe it."""

from datetime import date

from actcore.model import Case
from actcore.variant import Choice, Text, item, row, worksheet

from ..profile import NOTICE
from ..sources import ASSESSMENT, BACKGROUND, MINIMUM

LIST = "Principper, der skal overholdes"
DWELLING = BACKGROUND.at("Sjette afsnit, om støtten", lines="3-4")


class AttachedTo(Choice):
    """Whom the citizen is attached to."""

    SEVERAL_PROFESSIONS = (
        "several_professions",
        Text(da="Et team med flere fag", en="A team of several professions"),
    )
    ONE_PROFESSION = (
        "one_profession",
        Text(da="Et team med ét fag", en="A team of one profession"),
    )
    ONE_WORKER = "one_worker", Text(da="Én medarbejder", en="One worker")


class PracticalSupport(Choice):
    """Whether the team gives support in everyday life."""

    GIVEN = "given", Text(da="Ja, teamet giver den", en="Yes, the team gives it")
    DECLINED = (
        "declined",
        Text(da="Borgeren har takket nej", en="The citizen has declined it"),
    )
    NOT_GIVEN = (
        "not_given",
        Text(da="Nej, teamet giver den ikke", en="No, the team does not give it"),
    )


class Treatment(Choice):
    """Where the team's specialists treat the citizen."""

    WHERE_THE_CITIZEN_IS = (
        "where_the_citizen_is",
        Text(
            da="Hjemme hos borgeren eller dér, hvor borgeren opholder sig",
            en="At the citizen's home or wherever the citizen stays",
        ),
    )
    AS_WISHED_ELSEWHERE = (
        "as_wished_elsewhere",
        Text(
            da="Et andet sted, efter borgerens eget ønske",
            en="Elsewhere, at the citizen's own wish",
        ),
    )
    NOT_WISHED = (
        "not_wished",
        Text(da="Borgeren ønsker ikke behandling", en="The citizen wants no treatment"),
    )
    NOT_NEEDED = (
        "not_needed",
        Text(da="Der er ikke brug for behandling", en="No treatment is needed"),
    )
    REFERRED_ON = (
        "referred_on",
        Text(
            da="Borgeren skal selv møde op et andet sted uden at have ønsket det",
            en="The citizen has to go somewhere else without having wished it",
        ),
    )


class OtherPlans(Choice):
    """What the team does about other plans for the citizen."""

    COORDINATED = (
        "coordinated",
        Text(da="Teamet koordinerer med dem", en="The team coordinates with them"),
    )
    NONE = "none", Text(da="Der er ingen andre planer", en="There are no other plans")
    NO_CONSENT = (
        "no_consent",
        Text(
            da="Borgeren ønsker ikke, at teamet gør det",
            en="The citizen does not want the team to",
        ),
    )
    NOT_COORDINATED = (
        "not_coordinated",
        Text(
            da="Teamet koordinerer ikke med dem",
            en="The team does not coordinate with them",
        ),
    )


class Bonds(Choice):
    """What is done about bonds to family and friends."""

    AS_WISHED = (
        "as_wished",
        Text(
            da="Borgeren får den støtte, borgeren ønsker",
            en="The citizen gets the support that the citizen wishes",
        ),
    )
    NOT_WISHED = (
        "not_wished",
        Text(da="Borgeren ønsker ikke støtte til det", en="The citizen wishes none"),
    )
    WISHED_IN_VAIN = (
        "wished_in_vain",
        Text(
            da="Borgeren ønsker støtte til det og får den ikke",
            en="The citizen wishes support for it and gets none",
        ),
    )


class ActionPlan(Choice):
    """What place the support has in an action plan under section 141."""

    DESCRIBED = (
        "described",
        Text(
            da="Behov og indsatser står i handleplanen",
            en="Needs and efforts stand in the action plan",
        ),
    )
    WITHOUT_THE_SUPPORT = (
        "without_the_support",
        Text(
            da="Der er en handleplan, men behov og indsatser står ikke i den",
            en="There is an action plan, without the needs and efforts",
        ),
    )
    DECLINED = (
        "declined",
        Text(
            da="Borgeren har takket nej til en handleplan",
            en="The citizen has declined an action plan",
        ),
    )
    NONE = "none", Text(da="Der er ingen handleplan", en="There is no action plan")


class AfterLoss(Choice):
    """What became of the support when a dwelling was lost."""

    WENT_ON = "went_on", Text(da="Støtten fortsatte", en="The support went on")
    NOT_NEEDED = (
        "not_needed",
        Text(
            da="Den sluttede, fordi der ikke længere var brug for den",
            en="It ended, as it was no longer needed",
        ),
    )
    ENDED_BY_CITIZEN = (
        "ended_by_citizen",
        Text(
            da="Den sluttede efter borgerens eget ønske",
            en="It ended at the citizen's own wish",
        ),
    )
    STOPPED = (
        "stopped",
        Text(da="Den blev stoppet af andre", en="It was stopped by others"),
    )


@row
class DwellingLoss:
    """A dwelling that the citizen lost."""

    lost_on: date | None = item(Text(da="Hvornår?", en="When?"))
    support: AfterLoss | None = item(
        Text(da="Hvad skete der med støtten?", en="What became of the support?"),
        source=DWELLING,
    )


@worksheet(
    "external_homeless_support",
    title=Text(da="ACT i hjemløshed", en="ACT in homelessness"),
    document=Case,
    supports=(
        "ACTE11",
        "ACTE12",
        "ACTE13",
        "ACTE14",
        "ACTE16",
        "ACTE17",
        "ACTE21",
        "ACTE24",
    ),
    notice=NOTICE,
)
class HomelessSupport:
    """The support as it is on one day."""

    filled_on: date = item(Text(da="Dato", en="Date"))
    attached_to: AttachedTo | None = item(
        Text(da="Hvem er borgeren tilknyttet?", en="Whom is the citizen attached to?"),
        source=MINIMUM.at(LIST, lines="1"),
        section=Text(da="Støtten", en="The support"),
    )
    fitted_to_needs: bool | None = item(
        Text(
            da="Er forløbet tilpasset borgerens eget behov for støtte?",
            en="Is the course fitted to the citizen's own need of support?",
        ),
        source=MINIMUM.at(LIST, lines="2"),
    )
    practical_support: PracticalSupport | None = item(
        Text(
            da="Giver teamet social og praktisk støtte?",
            en="Does the team give social and practical support?",
        ),
        source=MINIMUM.at(LIST, lines="4"),
    )
    efforts_joined: bool | None = item(
        Text(
            da="Har teamet samlet indsatserne i ét forløb?",
            en="Has the team put the efforts together into one course?",
        ),
        source=MINIMUM.at(LIST, lines="4"),
    )
    treatment: Treatment | None = item(
        Text(
            da="Hvor giver teamets specialister behandling?",
            en="Where do the team's specialists give treatment?",
        ),
        source=MINIMUM.at(LIST, lines="5"),
    )
    other_plans: OtherPlans | None = item(
        Text(da="Andre planer for borgeren", en="Other plans for the citizen"),
        source=MINIMUM.at(LIST, lines="7"),
        section=Text(da="Resten af borgerens liv", en="The rest of the citizen's life"),
    )
    bonds: Bonds | None = item(
        Text(da="Bånd til familie og venner", en="Bonds to family and friends"),
        source=MINIMUM.at(LIST, lines="8"),
    )
    action_plan: ActionPlan | None = item(
        Text(
            da="Handleplan efter servicelovens § 141",
            en="Action plan under section 141 of the act on social services",
        ),
        source=ASSESSMENT.at("Udredning", lines="7"),
    )
    dwellings_lost: tuple[DwellingLoss, ...] | None = item(
        Text(
            da="Har borgeren mistet en bolig, mens støtten stod på?",
            en="Has the citizen lost a dwelling while the support went on?",
        ),
        help=Text(
            da="»Der er ingen« betyder, at det ikke er sket.",
            en="“There are none” says that it has not happened.",
        ),
        source=DWELLING,
    )
