"""What stands in an organisation's own worksheet file, as it is written by hand.

The classes here have the keys of the file. What they cannot say, that words are words
and that an item speaks of one before it, is for `own_checks`.
"""

import json
from enum import StrEnum
from typing import Any

import attrs

from actcore.codec.values import values_of
from actcore.errors import DocumentError, Fault
from actcore.text import Text


class Ask(StrEnum):
    """What an item asks for; one of a sort, or several where the word is plural."""

    TEXT = "text"
    TEXTS = "texts"
    WHOLE = "whole"
    NUMBER = "number"
    DATE = "date"
    CLOCK = "clock"
    YES_NO = "yes_no"
    CHOICE = "choice"
    CHOICES = "choices"
    PERSON = "person"
    PERSONS = "persons"
    TEAM = "team"
    TEAMS = "teams"
    GOAL = "goal"
    GOALS = "goals"
    MEETING = "meeting"
    MEETINGS = "meetings"
    ORGANISATION = "organisation"
    ORGANISATIONS = "organisations"
    OWNER = "owner"
    OWNERS = "owners"
    CLIENT = "client"
    CLIENTS = "clients"
    ROLE = "role"
    ROLES = "roles"
    PRINCIPAL = "principal"
    PRINCIPALS = "principals"
    SPHERE = "sphere"
    SPHERES = "spheres"
    ENTRY = "entry"
    ENTRIES = "entries"
    PROFILE = "profile"
    PROFILES = "profiles"
    TEAM_KIND = "team_kind"
    TEAM_KINDS = "team_kinds"
    MEETING_KIND = "meeting_kind"
    MEETING_KINDS = "meeting_kinds"
    ORGANISATION_KIND = "organisation_kind"
    ORGANISATION_KINDS = "organisation_kinds"
    GROUP = "group"
    ROWS = "rows"


class Audience(StrEnum):
    """Who fills a worksheet in."""

    CLIENT = "client"
    PROFESSIONAL = "professional"


class About(StrEnum):
    """What kind of record a worksheet belongs to."""

    CASE = "case"
    SITE = "site"


@attrs.frozen(kw_only=True)
class OwnChoice:
    """One answer to choose, ``{value = "good", label = "Bra"}``."""

    value: str
    label: Any


@attrs.frozen(kw_only=True)
class OwnPart:
    """An item of a row or a group: ``[[item.item]]``."""

    name: str
    asks: Any
    kind: Ask = Ask.TEXT
    help: Any = None
    choices: tuple[OwnChoice, ...] = ()
    required: bool = False
    always_answered: bool = False
    show_when: Any = None
    lines: int | None = None
    minimum: float | None = None
    maximum: float | None = None
    not_before: str | None = None
    prefill: str | None = None


@attrs.frozen(kw_only=True)
class OwnItem(OwnPart):
    """An item: ``[[item]]``."""

    section: Any = None
    item: tuple[OwnPart, ...] = ()


@attrs.frozen(kw_only=True)
class OwnFile:
    """A worksheet of one's own."""

    worksheet: str
    model: str
    version: str
    title: Any
    language: str
    document: About
    audience: Audience = Audience.PROFESSIONAL
    notice: Any = None
    earlier: Any = None
    item: tuple[OwnItem, ...]


@attrs.frozen(kw_only=True)
class OtherWords:
    """Other words for an item of a row or a group of a shipped worksheet."""

    name: str
    asks: Any = None
    help: Any = None


@attrs.frozen(kw_only=True)
class OtherItem(OtherWords):
    """Other words for an item of a shipped worksheet, and the section it starts."""

    section: Any = None
    item: tuple[OtherWords, ...] = ()


@attrs.frozen(kw_only=True)
class AdaptedFile:
    """A shipped worksheet in an organisation's own words and order."""

    adapts: str
    model: str
    version: str
    language: str
    title: Any = None
    notice: Any = None
    leave_out: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    item: tuple[OtherItem, ...] = ()


def file_of(payload: dict[str, Any]) -> OwnFile | AdaptedFile:
    """The file that plain data is, every key of it known.

    Raises:
        DocumentError: With every fault; none repeats a value.
    """
    adapted = "adapts" in payload
    if adapted and "worksheet" in payload:
        raise DocumentError(
            [
                Fault(
                    "$.worksheet",
                    "a file adapts a worksheet or makes one",
                    "leave this out: what is adapted keeps its id",
                )
            ]
        )
    if adapted:
        return values_of(AdaptedFile, payload)
    return values_of(OwnFile, payload)


def definition_of(payload: dict[str, Any]) -> str:
    """A file as one text, the same for files that say the same."""
    return json.dumps(payload, ensure_ascii=False, sort_keys=True)


def text_of(value: Any, language: str) -> Text:
    """Words as they stand in a file: plain ones are in the file's language."""
    if isinstance(value, str):
        return Text(**{language: value.strip()})
    return Text(**{code: words.strip() for code, words in value.items()})


def optional_text(value: Any, language: str) -> Text | None:
    """The same where there may be none."""
    return None if value is None else text_of(value, language)
