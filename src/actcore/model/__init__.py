"""What is recorded: the people, teams, goals and events of a case or a site.

Everything here is a frozen value without input or output. Times are dates; every
question is asked "as of" a day.
"""

from .caseload import CaseloadAssignment
from .documents import Case, Document, Site
from .goals import Goal, GoalStatus
from .ids import (
    ClientRef,
    DocumentId,
    EntryId,
    GoalId,
    MeetingId,
    MeetingKindId,
    OrganisationId,
    OrganisationKindId,
    OwnerId,
    PersonId,
    PrincipalId,
    ProfileId,
    RoleId,
    SphereId,
    TeamId,
    TeamKindId,
    VariantId,
)
from .invitations import Answer, Invitation
from .meetings import CLOCK, Clock, Meeting, MeetingStatus, Move
from .oversight import JudgedOutcome, Judgement, Waiver
from .people import Appointment, Organisation, Person, PersonKind
from .periods import OPEN, current, in_force
from .sociogram import Audience, Bond, Contact, Layer, Sociogram, Spot, Tie
from .teams import Membership, Team

__all__ = [
    "CLOCK",
    "OPEN",
    "Answer",
    "Appointment",
    "Audience",
    "Bond",
    "Case",
    "CaseloadAssignment",
    "ClientRef",
    "Clock",
    "Contact",
    "Document",
    "DocumentId",
    "EntryId",
    "Goal",
    "GoalId",
    "GoalStatus",
    "Invitation",
    "JudgedOutcome",
    "Judgement",
    "Layer",
    "Meeting",
    "MeetingId",
    "MeetingKindId",
    "MeetingStatus",
    "Membership",
    "Move",
    "Organisation",
    "OrganisationId",
    "OrganisationKindId",
    "OwnerId",
    "Person",
    "PersonId",
    "PersonKind",
    "PrincipalId",
    "ProfileId",
    "RoleId",
    "Site",
    "Sociogram",
    "SphereId",
    "Spot",
    "Team",
    "TeamId",
    "TeamKindId",
    "Tie",
    "VariantId",
    "Waiver",
    "current",
    "in_force",
]
