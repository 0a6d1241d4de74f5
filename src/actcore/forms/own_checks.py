"""What a worksheet file can get wrong although each of its keys is right."""

import keyword
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from actcore.codec import allowed_ids
from actcore.codec.references import RANGES
from actcore.errors import Fault, nearest
from actcore.model import Case
from actcore.variant import UNANSWERED, Variant

from .own_classes import closed, extra_answers, listed_type
from .own_file import Ask, OwnFile, OwnItem, OwnPart

NAME = re.compile(r"[a-z][a-z0-9_]{0,40}")
_VALUE = re.compile(r"[a-z0-9][a-z0-9_]{0,59}")
_ID = re.compile(r"[a-z][a-z0-9_]{0,40}\.[a-z][a-z0-9_]{0,40}")
_VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z.+-]{0,31}")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_MOST_LINES = 60
_TAKEN = {"id", *RANGES}
"""Names that mean something of their own wherever they stand in a record."""
_WORDS = 'a text, or one in each language as {sv = "...", en = "..."}'


def own_faults(file: OwnFile, variant: Variant) -> Iterator[Fault]:
    """What is wrong with a worksheet of one's own, in the order of the file."""
    yield from head_faults(file, variant)
    if not _ID.fullmatch(file.worksheet):
        hint = "who it is of, a dot and a name, in small letters: lund.follow_up"
        yield Fault("$.worksheet", "expected a name", hint)
    kept = [cls.__name__.lower() for cls in variant.documents]
    if file.document not in kept:
        hint = f"use {' or '.join(kept)}"
        yield Fault("$.document", f"{variant.id} keeps no such record", hint)
    yield from words_faults(file.title, "$.title", file.language)
    yield from words_faults(file.notice, "$.notice", file.language, needed=False)
    if not file.item:
        yield Fault("$.item", "expected an item", "a worksheet asks for something")
    look = _Look(file, variant)
    yield from look.items(file.item, "$.item")
    yield from _earlier_faults(file)


def head_faults(file: Any, variant: Variant) -> Iterator[Fault]:
    """What is wrong with the model, the version and the language of a file."""
    if file.model != variant.id:
        yield Fault("$.model", "this worksheet is for another model")
    if not _VERSION.fullmatch(file.version):
        hint = "of letters, digits, dots and dashes, such as 1.0"
        yield Fault("$.version", "expected a version", hint)
    if not _LANGUAGE.fullmatch(file.language):
        hint = "of two letters, such as sv, da, nb or en"
        yield Fault("$.language", "expected a language", hint)


def words_faults(
    value: Any, path: str, language: str, *, needed: bool = True
) -> Iterator[Fault]:
    """Why something is no words in the file's language, if it is none."""
    if value is None and not needed:
        return
    if isinstance(value, str):
        yield from _said(value, path)
    elif not isinstance(value, dict) or not value:
        yield Fault(path, "expected words", _WORDS)
    else:
        for code, words in value.items():
            if not _LANGUAGE.fullmatch(code):
                hint = "of two letters, such as sv, da, nb or en"
                yield Fault(path, "expected languages as keys", hint)
            elif not isinstance(words, str):
                yield Fault(f"{path}.{code}", "expected words")
            else:
                yield from _said(words, f"{path}.{code}")
        if needed and _LANGUAGE.fullmatch(language) and language not in value:
            yield Fault(path, f"has no words in {language}", "the file's own language")


def _said(words: str, path: str) -> Iterator[Fault]:
    if not words.strip():
        yield Fault(path, "expected words", "it cannot be blank")
    elif any(not c.isprintable() and c != "\n" for c in words):
        yield Fault(path, "expected words", "without signs that cannot be printed")


def _earlier_faults(file: OwnFile) -> Iterator[Fault]:
    """Earlier versions are tables of names of then with the present names."""
    if file.earlier is None:
        return
    if not isinstance(file.earlier, dict):
        hint = 'such as [earlier."1.0"]'
        yield Fault("$.earlier", "expected a table for each version", hint)
        return
    names = {item.name for item in file.item}
    names |= {f"{item.name}.{part.name}" for item in file.item for part in item.item}
    for version, renamed in file.earlier.items():
        if not _VERSION.fullmatch(version):
            yield Fault("$.earlier", "expected versions as keys", "such as 1.0")
        elif version == file.version:
            yield Fault("$.earlier", "the present version is no earlier one")
        elif not isinstance(renamed, dict):
            hint = 'such as old_name = "new_name", or nothing'
            yield Fault(f"$.earlier.{version}", "expected a table of names", hint)
        else:
            for value in renamed.values():
                if not isinstance(value, str) or value not in names:
                    hint = "the name of then, and the present name as its value"
                    yield Fault(f"$.earlier.{version}", "no item has this name", hint)


class _Look:
    """Looks through the items of one file."""

    def __init__(self, file: OwnFile, variant: Variant) -> None:
        self.file, self.variant = file, variant
        self.client = file.audience == "client"
        self.allowed = allowed_ids(variant)

    def items(self, items: Sequence[OwnPart], path: str) -> Iterator[Fault]:
        names = [item.name for item in items]
        for index, item in enumerate(items):
            where, before = f"{path}[{index}]", items[:index]
            yield from _name_faults(item.name, names[:index], f"{where}.name")
            yield from self._words(item, where)
            yield from self._kind(item, where)
            yield from self._choices(item, where)
            yield from _number_faults(item, where)
            yield from _day_faults(item, items, where)
            yield from self._show_when(item, before, where)
            yield from self._prefill(item, where)
            if isinstance(item, OwnItem):
                yield from self._inside(item, where)

    def _words(self, item: OwnPart, where: str) -> Iterator[Fault]:
        language = self.file.language
        yield from words_faults(item.asks, f"{where}.asks", language)
        yield from words_faults(item.help, f"{where}.help", language, needed=False)
        section = getattr(item, "section", None)
        yield from words_faults(section, f"{where}.section", language, needed=False)

    def _kind(self, item: OwnPart, where: str) -> Iterator[Fault]:
        id_type = listed_type(item.kind)
        if id_type in self.allowed and not self.allowed[id_type]:
            yield Fault(f"{where}.kind", f"{self.variant.id} lists none of these")
        if item.kind in (Ask.GROUP, Ask.ROWS) and not isinstance(item, OwnItem):
            hint = "a row holds no rows of its own; make two items of it"
            yield Fault(f"{where}.kind", "this kind cannot stand in a row", hint)
        if item.always_answered and not closed(item.kind):
            hint = "it is for yes_no, choice and choices"
            yield Fault(f"{where}.always_answered", "does not belong here", hint)
        if item.lines is not None:
            if item.kind not in (Ask.TEXT, Ask.TEXTS):
                yield Fault(f"{where}.lines", "does not belong here", "it is for texts")
            elif not 1 <= item.lines <= _MOST_LINES:
                yield Fault(f"{where}.lines", f"expected 1 to {_MOST_LINES}")

    def _choices(self, item: OwnPart, where: str) -> Iterator[Fault]:
        if item.kind not in (Ask.CHOICE, Ask.CHOICES):
            if item.choices:
                hint = 'write kind = "choice", or "choices" where several may be ticked'
                yield Fault(f"{where}.choices", "does not belong here", hint)
            return
        if not item.choices:
            hint = 'such as choices = [{value = "good", label = "Bra"}]'
            yield Fault(f"{where}.choices", "expected the answers to choose from", hint)
        seen: set[str] = set()
        for index, choice in enumerate(item.choices):
            place = f"{where}.choices[{index}]"
            if not _VALUE.fullmatch(choice.value):
                hint = "small letters a to z, digits and _, such as very_good"
                yield Fault(f"{place}.value", "expected a name for records", hint)
            elif choice.value in seen:
                yield Fault(f"{place}.value", "stands earlier in the list")
            seen.add(choice.value)
            language = self.file.language
            yield from words_faults(choice.label, f"{place}.label", language)

    def _show_when(
        self, item: OwnPart, before: Sequence[OwnPart], where: str
    ) -> Iterator[Fault]:
        told, path = item.show_when, f"{where}.show_when"
        if told is None:
            return
        if item.required:
            hint = "leave out required, or show_when"
            yield Fault(path, "what is always needed cannot wait for an answer", hint)
        hint = 'such as {item = "met", is = [true]}'
        if not isinstance(told, dict) or not isinstance(told.get("item"), str):
            yield Fault(path, "expected an item and its answers", hint)
            return
        for key in sorted(told.keys() - {"item", "is"}):
            near = "did you mean 'is'?" if nearest(key, ["is"]) else hint
            yield Fault(path, "unknown key", near)
        asked = next((one for one in before if one.name == told["item"]), None)
        if asked is None:
            names = [one.name for one in before if NAME.fullmatch(one.name)]
            near_name = nearest(told["item"], names)
            hint = (
                f"did you mean '{near_name}'?" if near_name else "put that item first"
            )
            yield Fault(f"{path}.item", "no item before it has this name", hint)
            return
        yield from self._answers(asked, told.get("is", []), f"{path}.is")

    def _answers(self, asked: OwnPart, told: Any, path: str) -> Iterator[Fault]:
        given = told if isinstance(told, list) else [told]
        possible = self._possible(asked)
        if given and not possible:
            hint = "leave 'is' out: any answer will do"
            yield Fault(path, "that item has no answers to choose from", hint)
            return
        for value in given:
            if not any(value is one or _same(value, one) for one in possible):
                shown = ", ".join(_toml(one) for one in possible[:8])
                yield Fault(path, "is no answer to that item", f"one of {shown}")

    def _possible(self, asked: OwnPart) -> list[str | bool]:
        if asked.kind is Ask.YES_NO:
            said = UNANSWERED if extra_answers(asked, client=self.client) else ()
            return [True, False, *said]
        if asked.kind in (Ask.CHOICE, Ask.CHOICES):
            values = [c.value for c in asked.choices if _VALUE.fullmatch(c.value)]
            extra = extra_answers(asked, client=self.client)
            return list(dict.fromkeys([*values, *extra]))
        return list(self.allowed.get(listed_type(asked.kind), ()))

    def _prefill(self, item: OwnPart, where: str) -> Iterator[Fault]:
        if item.prefill is None:
            return
        what, _, which = item.prefill.partition(":")
        kinds = PREFILLS.get(what)
        path = f"{where}.prefill"
        if kinds is None:
            hint = "client, role:..., team:..., goals or members:..."
            yield Fault(path, "expected what the record knows", hint)
        elif item.kind not in kinds:
            hint = f"it is for {' and '.join(kinds)}"
            yield Fault(path, "does not belong here", hint)
        elif what == "client" and self.file.document != Case.__name__.lower():
            yield Fault(path, "a site has no client")
        elif what in _AFTER:
            known = [one.id for one in getattr(self.variant, _AFTER[what])]
            if which not in known:
                near = nearest(which, known)
                hint = (
                    f"did you mean '{what}:{near}'?" if near else ", ".join(known[:8])
                )
                yield Fault(path, f"{self.variant.id} has no such {what}", hint)

    def _inside(self, item: OwnItem, where: str) -> Iterator[Fault]:
        if item.kind in (Ask.GROUP, Ask.ROWS):
            if not item.item:
                hint = "write what each asks for under [[item.item]]"
                yield Fault(f"{where}.item", "expected items", hint)
            yield from self.items(item.item, f"{where}.item")
        elif item.item:
            hint = 'write kind = "rows"'
            yield Fault(f"{where}.item", "does not belong here", hint)


PREFILLS: Mapping[str, tuple[Ask, ...]] = {
    "client": (Ask.PERSON, Ask.PERSONS),
    "role": (Ask.PERSON, Ask.PERSONS),
    "team": (Ask.TEAM, Ask.TEAMS),
    "goals": (Ask.ROWS,),
    "members": (Ask.ROWS,),
}
"""What can be filled in beforehand, and the kinds of item that it fits."""
_AFTER = {"role": "roles", "team": "teams", "members": "teams"}


def _name_faults(name: str, before: Collection[str], path: str) -> Iterator[Fault]:
    if not NAME.fullmatch(name) or keyword.iskeyword(name):
        hint = "small letters a to z, digits and _, such as asked_on"
        yield Fault(path, "expected a name for records", hint)
    elif name in _TAKEN:
        yield Fault(path, "this name means something else in records", "use another")
    elif name in before:
        yield Fault(path, "an item before it has this name")


def _number_faults(item: OwnPart, where: str) -> Iterator[Fault]:
    for key in ("minimum", "maximum"):
        if getattr(item, key) is not None and item.kind not in (Ask.WHOLE, Ask.NUMBER):
            yield Fault(f"{where}.{key}", "does not belong here", "it is for numbers")
    if item.minimum is not None and item.maximum is not None:
        if item.minimum > item.maximum:
            yield Fault(f"{where}.maximum", "expected the minimum or more")


def _day_faults(
    item: OwnPart, beside: Sequence[OwnPart], where: str
) -> Iterator[Fault]:
    if item.not_before is None:
        return
    path = f"{where}.not_before"
    days = {o.name for o in beside if o.kind is Ask.DATE and o is not item}
    days = set(filter(NAME.fullmatch, days))
    if item.kind is not Ask.DATE:
        yield Fault(path, "does not belong here", "it is for dates")
    elif item.not_before not in days:
        near = nearest(item.not_before, days)
        hint = f"did you mean '{near}'?" if near else "name another date beside it"
        yield Fault(path, "no other date has this name", hint)


def _same(value: object, possible: str | bool) -> bool:
    return type(value) is type(possible) and value == possible


def _toml(value: str | bool) -> str:
    return f"'{value}'" if isinstance(value, str) else str(value).lower()
