"""How a municipality finds the citizens whom ACT is for."""

from datetime import date

from actcore.model import OrganisationId, Site
from actcore.variant import Choice, Text, item, row, worksheet

from ....sources import GUIDE, page

DETECTION = GUIDE.at("Systematisk opsporing og rekruttering af borgere", pages=page(21))


class Learnt(Choice):
    """What somebody has been trained in for the sake of detection."""

    CONVERSATION = (
        "conversation",
        Text(da="Den opsporende samtale", en="The detection conversation"),
    )
    MATERIALS = (
        "materials",
        Text(da="Brug af materialerne", en="Use of the materials"),
    )


class Presence(Choice):
    """How somebody is there where citizens come."""

    COUNSELLING = (
        "counselling",
        Text(da="Fremskudt rådgivning", en="Outposted counselling"),
    )
    OUTREACH = "outreach", Text(da="Udgående indsats", en="Outreach")


@row
class Barrier:
    """Something that makes it hard to find citizens early."""

    barrier: str = item(
        Text(da="Hvad står i vejen?", en="What stands in the way?"), source=DETECTION
    )
    response: str | None = item(
        Text(da="Hvad gør I ved det?", en="What do you do about it?"), lines=2
    )


@row
class Material:
    """Something that tells of the effort, for those who may meet the citizens."""

    material: str = item(Text(da="Materiale", en="Material"), source=DETECTION)
    meant_for: str | None = item(Text(da="Hvem er det til?", en="Whom is it for?"))


@row
class TrainedGroup:
    """A group that has been trained to detect, in the team or with a partner."""

    group: str = item(Text(da="Hvem?", en="Who?"), source=DETECTION)
    organisation: OrganisationId | None = item(Text(da="Hvor?", en="Where?"))
    learnt: tuple[Learnt, ...] | None = item(
        Text(da="Hvad har de lært?", en="What have they learnt?"), source=DETECTION
    )


@row
class Venue:
    """A place where the effort is at hand for citizens."""

    organisation: OrganisationId | None = item(
        Text(da="Hvor?", en="Where?"),
        help=Text(
            da="Fx jobcenter, værested eller forsorgshjem.",
            en="Such as a job centre, a drop-in centre or a shelter.",
        ),
        source=DETECTION,
    )
    presence: Presence | None = item(Text(da="Hvordan?", en="How?"), source=DETECTION)
    how_often: str | None = item(Text(da="Hvor tit?", en="How often?"))


@worksheet(
    "detection_strategy",
    title=Text(
        da="Strategi for opsporing og rekruttering",
        en="Strategy for detection and recruitment",
    ),
    document=Site,
    supports=("ACT152", "ACT153", "ACT154", "ACT155", "ACT156"),
)
class DetectionStrategy:
    """The strategy as it stood on one day. The guide has no single recipe for it."""

    filled_on: date = item(Text(da="Udfyldt den", en="Filled in on"))
    detection: bool | None = item(
        Text(
            da="Har I en strategi for systematisk at opspore borgere?",
            en="Do you have a strategy for detecting citizens systematically?",
        ),
        source=DETECTION,
        section=Text(da="Strategien", en="The strategy"),
    )
    recruitment: bool | None = item(
        Text(
            da="Har I en strategi for systematisk at rekruttere borgere til indsatsen?",
            en="Do you have a strategy for recruiting citizens to the effort systematically?",
        ),
        source=DETECTION,
    )
    approach: str | None = item(
        Text(da="Hvad går strategien ud på?", en="What is the strategy?"), lines=5
    )
    barriers: tuple[Barrier, ...] | None = item(
        Text(
            da="Hvad gør det svært at opspore borgerne tidligt?",
            en="What makes it hard to detect citizens early?",
        ),
        source=DETECTION,
        section=Text(da="Sådan gør I", en="How you go about it"),
    )
    materials: tuple[Material, ...] | None = item(
        Text(
            da="Hvilke materialer fortæller om indsatsen?",
            en="Which materials tell of the effort?",
        ),
        source=DETECTION,
    )
    trained_groups: tuple[TrainedGroup, ...] | None = item(
        Text(
            da="Hvem er oplært i at opspore?", en="Who has been trained in detection?"
        ),
        help=Text(
            da="Hvornår det skete, og hvem der var med, står under uddannelse.",
            en="When it was and who took part stands with the training.",
        ),
        source=DETECTION,
    )
    venues: tuple[Venue, ...] | None = item(
        Text(
            da="Hvor er I til stede, så borgerne kan møde jer?",
            en="Where are you at hand, so that citizens can meet you?",
        ),
        source=DETECTION,
    )
