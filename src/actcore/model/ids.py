"""The identifiers that records are tied together with.

Each is a plain string. The types say what a string points at, so that the codec can
check that it points at something, and offer a suggestion where a variant lists the
possible values.
"""

from typing import NewType

DocumentId = NewType("DocumentId", str)
PersonId = NewType("PersonId", str)
"""A person in the document's ``people``."""
TeamId = NewType("TeamId", str)
"""A team in the document's ``teams``."""
GoalId = NewType("GoalId", str)
"""A goal in the document's ``goals``."""
MeetingId = NewType("MeetingId", str)
"""A meeting in the document's ``meetings``."""
OrganisationId = NewType("OrganisationId", str)
"""An organisation; in a site one of its ``organisations``."""
OwnerId = NewType("OwnerId", str)
"""A person in ``people`` or, in a site, one of its ``organisations``."""
ClientRef = NewType("ClientRef", str)
"""A client as the municipality's own system knows the client; never a name or number."""

VariantId = NewType("VariantId", str)
"""A national model, such as ``se.ract``."""
RoleId = NewType("RoleId", str)
"""A role of the variant's catalogue."""
ProfileId = NewType("ProfileId", str)
"""A part of a model, as the variant's profiles list them."""
TeamKindId = NewType("TeamKindId", str)
"""A kind of team that the variant describes."""
MeetingKindId = NewType("MeetingKindId", str)
"""A kind of meeting that the variant describes."""
EntryId = NewType("EntryId", str)
"""A way into a team, as the variant's team kinds list them."""
PrincipalId = NewType("PrincipalId", str)
"""A public body that answers for an effort, as the variant lists them."""
OrganisationKindId = NewType("OrganisationKindId", str)
"""A kind of organisation that the variant describes."""
SphereId = NewType("SphereId", str)
"""A part of life on the sociogram, as the variant lists them."""
