"""Who does what: the overview that table 4-3 of the guide gives an example of."""

from datetime import date

from actcore.model import RoleId, Site
from actcore.variant import Text, item, row, worksheet

from ....sources import GUIDE, page
from .implementation_plan import Unsettled

_ROLES = GUIDE.at("En samlet plan for implementeringen", pages=page(19))
_REVIEW = GUIDE.at("Tabel 4-3: Rolle- og ansvarsfordeling", pages=page(20))


@row
class SharedTask:
    """One task or responsibility."""

    task: str = item(
        Text(da="Opgave eller ansvar", en="Task or responsibility"), source=_ROLES
    )
    roles: tuple[RoleId, ...] | None = item(
        Text(da="Hvem gør det?", en="Who does it?"), source=_ROLES
    )
    when: str | None = item(Text(da="Hvornår?", en="When?"), source=_ROLES)
    purpose: str | None = item(
        Text(da="Med hvilket formål?", en="For what purpose?"), source=_ROLES, lines=2
    )
    unsettled: tuple[Unsettled, ...] | None = item(
        Text(da="Hvad er ikke afklaret endnu?", en="What has not been settled yet?")
    )


@worksheet(
    "role_overview",
    title=Text(da="Rolle- og ansvarsfordeling", en="Roles and responsibilities"),
    document=Site,
    supports=("ACT141", "ACT142"),
)
class RoleOverview:
    """The overview as it stood on a day; an updated one is a sheet of its own."""

    filled_on: date = item(
        Text(da="Gennemgået den", en="Reviewed on"),
        source=_REVIEW,
    )
    tasks: tuple[SharedTask, ...] | None = item(
        Text(da="Opgaver og ansvar", en="Tasks and responsibilities"), source=_ROLES
    )
    next_review_on: date | None = item(
        Text(da="Skal gennemgås igen den", en="To be reviewed again on"),
        source=_REVIEW,
    )
