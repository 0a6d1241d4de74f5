"""Which worker carries which client, in a site."""

from datetime import date

import attrs

from .ids import ClientRef, PersonId
from .periods import open_end


@attrs.frozen(kw_only=True)
class CaseloadAssignment:
    """A client whom somebody carries for a time.

    Args:
        client: The client's code in the municipality's own system.
        person: Who carries the client.
        since: First day; None where nobody recorded it.
        until: Last day; None while it lasts.
    """

    client: ClientRef
    person: PersonId
    since: date | None = None
    until: date | None = open_end()
